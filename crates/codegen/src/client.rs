//! What `ampx generate graphql-client-code` writes, byte for byte: statements, types, models and model introspection.
//!
//! Operations, fields, arguments and enum values are in the order of their names, as AppSync's introspection gives
//! them. Nothing here touches files: the answer is a map from file names to texts.

mod document;
mod models;
mod operations;
mod statements;
mod types;
mod writer;

use std::collections::BTreeMap;

use model::{Schema, api::Api};

/// What to generate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientCode {
    /// `--format` with the options that belong to it.
    pub format: Format,
}

/// `--format`
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Format {
    /// `graphql-codegen`: a statement for each operation, and the types of what they take and give.
    GraphqlCodegen {
        /// `--statement-target`
        statement_target: StatementTarget,
        /// `--type-target`; none writes statements only. [`StatementTarget::usual_types`] is ampx's default.
        type_target: Option<TypeTarget>,
        /// `--statement-max-depth`; ampx's default is [`DEFAULT_MAX_DEPTH`].
        max_depth: usize,
        /// `--statement-typename-introspection`; ampx's default is true.
        typename_introspection: bool,
        /// `--type-multiple-swift-files`; ampx's default is false.
        multiple_swift_files: bool,
    },
    /// `modelgen`: the models as a `DataStore` wants them.
    Modelgen {
        /// `--model-target`
        model_target: ModelTarget,
    },
    /// `introspection`: `model-introspection.json`.
    Introspection,
}

/// How deep statements select when nothing else is asked for.
pub const DEFAULT_MAX_DEPTH: usize = 2;

/// `--statement-target`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named exactly as ampx names it")]
pub enum StatementTarget {
    Javascript,
    Graphql,
    Flow,
    Typescript,
    Angular,
}

impl StatementTarget {
    /// Every statement target.
    pub const ALL: [Self; 5] = [Self::Javascript, Self::Graphql, Self::Flow, Self::Typescript, Self::Angular];

    /// The name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Javascript => "javascript",
            Self::Graphql => "graphql",
            Self::Flow => "flow",
            Self::Typescript => "typescript",
            Self::Angular => "angular",
        }
    }

    /// The types that ampx writes beside these statements when `--type-target` is not given.
    #[must_use]
    pub fn usual_types(self) -> Option<TypeTarget> {
        match self {
            Self::Javascript | Self::Graphql => None,
            Self::Flow => Some(TypeTarget::Flow),
            Self::Typescript => Some(TypeTarget::Typescript),
            Self::Angular => Some(TypeTarget::Angular),
        }
    }
}

/// `--type-target`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named exactly as ampx names it")]
pub enum TypeTarget {
    Json,
    Swift,
    Typescript,
    Flow,
    Scala,
    FlowModern,
    Angular,
}

impl TypeTarget {
    /// Every type target.
    pub const ALL: [Self; 7] =
        [Self::Json, Self::Swift, Self::Typescript, Self::Flow, Self::Scala, Self::FlowModern, Self::Angular];

    /// The name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Swift => "swift",
            Self::Typescript => "typescript",
            Self::Flow => "flow",
            Self::Scala => "scala",
            Self::FlowModern => "flow-modern",
            Self::Angular => "angular",
        }
    }
}

/// `--model-target`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named exactly as ampx names it")]
pub enum ModelTarget {
    Java,
    Swift,
    Javascript,
    Typescript,
    Dart,
}

impl ModelTarget {
    /// Every model target.
    pub const ALL: [Self; 5] = [Self::Java, Self::Swift, Self::Javascript, Self::Typescript, Self::Dart];

    /// The name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Java => "java",
            Self::Swift => "swift",
            Self::Javascript => "javascript",
            Self::Typescript => "typescript",
            Self::Dart => "dart",
        }
    }
}

/// Why there is no client code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ClientCodeError {
    /// Ask for another type target.
    #[error("types for `{0}` are not generated yet")]
    TypeTarget(&'static str),
    /// Ask for another model target, or let the relation name its references.
    #[error("models for `{target}` are not generated yet for relations without `references`, such as `{relation}`")]
    RelationWithoutReferences {
        /// The model target.
        target: &'static str,
        /// The model and its field.
        relation: String,
    },
    /// Rename it, or ask for another model target.
    #[error("`{word}` cannot be a name in models for `{target}`: it is a reserved word there")]
    ReservedWord {
        /// The name of a type, a field or an enum value.
        word: String,
        /// The model target.
        target: &'static str,
    },
    /// Rename one of them, or ask for another model target.
    #[error("`{}` and `{}` of `{type_name}` are one name in models for `{target}`", names[0], names[1])]
    EqualNames {
        /// The fields.
        names: [String; 2],
        /// Their type.
        type_name: String,
        /// The model target.
        target: &'static str,
    },
    /// Ask for another model target.
    #[error("models for `{target}` are not generated yet if fields have rules of their own, such as `{field}`")]
    FieldWithRules {
        /// The model and its field.
        field: String,
        /// The model target.
        target: &'static str,
    },
    /// Ask for a depth of 1 at least.
    #[error("statements that select nothing cannot be generated: the depth must be at least 1")]
    NoDepth,
    /// Amplify's statement would declare a plain list for this argument, and refuses to make types of it.
    #[error("the argument `{argument}` of `{operation}` is a list of lists, for which there are no types")]
    NestedListArgument {
        /// The operation's field.
        operation: String,
        /// Its argument.
        argument: String,
    },
}

/// The files of client code by name.
///
/// # Errors
/// [`ClientCodeError`] names what cannot be generated; nothing is then to be written.
pub fn client_code(
    api: &Api,
    schema: &Schema,
    options: &ClientCode,
) -> Result<BTreeMap<String, String>, ClientCodeError> {
    match options.format {
        Format::GraphqlCodegen {
            statement_target,
            type_target,
            max_depth,
            typename_introspection,
            multiple_swift_files: _,
        } => {
            let operations = operations::operations(api, max_depth, typename_introspection)?;
            let mut files = statements::files(&operations, statement_target, type_target, typename_introspection);
            if let Some(type_target) = type_target {
                files.extend(types::files(api, &operations, type_target)?);
            }
            Ok(files)
        }
        Format::Modelgen { model_target } => models::files(schema, model_target),
        Format::Introspection => {
            Ok(BTreeMap::from([("model-introspection.json".to_owned(), models::introspection(schema))]))
        }
    }
}
