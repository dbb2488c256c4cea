//! The fields of models, custom types and inputs.

use authz::Rule;

use super::{AccessDirective, Constant, DeclaredRule, Relation, Scalar};

/// A field of a model, a custom type or an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The field's name.
    pub name: String,
    /// Its type.
    pub field_type: FieldType,
    /// Whether the source declares it.
    pub origin: Origin,
    /// How its records are found, if its type is a model.
    pub relation: Option<Relation>,
    /// The text of `@default`, to be read as the field's type.
    pub default: Option<String>,
    /// What stands for the field of an input that is left out. Other fields have none.
    pub constant: Option<Constant>,
    /// The `@validate` directives, in their order.
    pub validations: Vec<Validation>,
    /// The rules of `@auth` on the field, defaults filled in. They replace the model's rules for this field.
    pub rules: Option<Vec<Rule>>,
    /// The same rules as the source spells them.
    pub declared_rules: Vec<DeclaredRule>,
    /// AppSync's own directives that the source puts on it.
    pub access: Vec<AccessDirective>,
    /// The reason of `@deprecated`.
    pub deprecated: Option<String>,
}

impl Field {
    /// A field without directives.
    #[must_use]
    pub fn plain(name: impl Into<String>, field_type: FieldType, origin: Origin) -> Self {
        Self {
            name: name.into(),
            field_type,
            origin,
            relation: None,
            default: None,
            constant: None,
            validations: Vec::new(),
            rules: None,
            declared_rules: Vec::new(),
            access: Vec::new(),
            deprecated: None,
        }
    }

    /// Whether records hold the field themselves, as opposed to a relation, which is looked up.
    #[must_use]
    pub fn is_stored(&self) -> bool {
        self.relation.is_none()
    }
}

/// Where a field comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Written in the source.
    Declared,
    /// The `id` that every model without a key of its own has.
    ImplicitId,
    /// `createdAt` or `updatedAt`.
    ImplicitTimestamp,
    /// An owner field that only a rule names. It is in no create or update input.
    ImplicitOwner,
    /// The key of another record, which only a relation asks for, such as `postCommentsId`.
    ImplicitRelationKey,
}

/// The type of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldType {
    /// What the field holds, or the elements of its list.
    pub named: Named,
    /// Set if the field is a list.
    pub list: Option<ListShape>,
    /// For a plain field, whether it is `T!`; for a list, whether the elements are (`[T!]`).
    pub required: bool,
}

/// That a field is a list, and whether the list itself may be null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListShape {
    /// `[T]`
    Nullable,
    /// `[T]!`
    Required,
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// A scalar of GraphQL or AppSync.
    Scalar(Scalar),
    /// An enum of the schema, by name.
    Enum(String),
    /// An object type without `@model`, by name; in an input, an input type of the source.
    Custom(String),
    /// A model, by name.
    Model(String),
}

impl Named {
    /// The name in GraphQL.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Scalar(scalar) => scalar.name(),
            Self::Enum(name) | Self::Custom(name) | Self::Model(name) => name,
        }
    }
}

/// One `@validate`: <https://docs.amplify.aws/react/build-a-backend/data/data-modeling/add-fields/>.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Validation {
    /// What is tested.
    pub kind: ValidationKind,
    /// What it is tested against, as the source writes it.
    pub value: String,
    /// What a client is told instead of Amplify's own sentence.
    pub message: Option<String>,
}

/// The `type` of `@validate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named as the directive names it")]
pub enum ValidationKind {
    Gt,
    Lt,
    Gte,
    Lte,
    MinLength,
    MaxLength,
    StartsWith,
    EndsWith,
    Matches,
}
