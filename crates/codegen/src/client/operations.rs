//! Every operation of an API with all that its statement selects: what statements and types are both printed from.

use std::collections::BTreeSet;

use model::{
    Constant, Scalar,
    api::{Api, Object, ObjectField, TypeDefinition, TypeRef},
};

use super::ClientCodeError;

/// The root types that clients know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Root {
    Query,
    Mutation,
    Subscription,
}

impl Root {
    pub(super) const ALL: [Self; 3] = [Self::Query, Self::Mutation, Self::Subscription];

    /// The type's name, which also ends the names of generated types.
    pub(super) fn type_name(self) -> &'static str {
        match self {
            Self::Query => "Query",
            Self::Mutation => "Mutation",
            Self::Subscription => "Subscription",
        }
    }

    /// The keyword in documents.
    pub(super) fn keyword(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Mutation => "mutation",
            Self::Subscription => "subscription",
        }
    }

    /// The name of files about it, without an extension.
    pub(super) fn file_stem(self) -> &'static str {
        match self {
            Self::Query => "queries",
            Self::Mutation => "mutations",
            Self::Subscription => "subscriptions",
        }
    }
}

/// The one operation of a root field.
#[derive(Clone, Debug)]
pub(super) struct Operation<'a> {
    pub(super) root: Root,
    /// The field's name with a capital.
    pub(super) name: String,
    pub(super) variables: Vec<Variable<'a>>,
    /// The root field itself.
    pub(super) field: Selection<'a>,
}

impl Operation<'_> {
    /// The name of the type of its result.
    pub(super) fn result_type(&self) -> String {
        format!("{}{}", self.name, self.root.type_name())
    }

    /// The name of the type of its variables.
    pub(super) fn variables_type(&self) -> String {
        format!("{}Variables", self.result_type())
    }
}

/// A variable, named as the argument that it is for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Variable<'a> {
    pub(super) name: &'a str,
    pub(super) type_ref: &'a TypeRef,
    /// What stands for it if it is left out.
    pub(super) default: Option<&'a Constant>,
}

/// A selected field.
#[derive(Clone, Debug)]
pub(super) struct Selection<'a> {
    pub(super) name: &'a str,
    pub(super) type_ref: &'a TypeRef,
    /// Why nobody should use the field any more.
    pub(super) deprecated: Option<&'a str>,
    /// What is selected of an object, without `__typename`; `None` for scalars and enums.
    pub(super) fields: Option<Vec<Selection<'a>>>,
}

/// The operations of an API: queries, mutations, subscriptions, each in the order of their names.
pub(super) fn operations(
    api: &Api,
    max_depth: usize,
    typename_introspection: bool,
) -> Result<Vec<Operation<'_>>, ClientCodeError> {
    if max_depth == 0 {
        return Err(ClientCodeError::NoDepth);
    }
    let selector = Selector { api, typename_introspection };
    let operations = Root::ALL.into_iter().flat_map(|root| {
        let fields = object(api, root.type_name()).map(|object| sorted(&object.fields)).unwrap_or_default();
        fields.into_iter().filter_map(move |(name, field)| selector.operation(root, name, field, max_depth))
    });
    Ok(operations.collect())
}

/// The entries of a map in the order of their names.
pub(super) fn sorted<'a, T>(entries: impl IntoIterator<Item = (&'a String, &'a T)>) -> Vec<(&'a str, &'a T)> {
    let mut entries: Vec<(&str, &T)> = entries.into_iter().map(|(name, entry)| (name.as_str(), entry)).collect();
    entries.sort_by_key(|(name, _)| *name);
    entries
}

/// The object type of this name, if it is one.
pub(super) fn object<'a>(api: &'a Api, name: &str) -> Option<&'a Object> {
    match api.definition(name)? {
        TypeDefinition::Object(object) => Some(object),
        TypeDefinition::Scalar(_) | TypeDefinition::Enum(_) | TypeDefinition::Input(_) => None,
    }
}

#[derive(Clone, Copy)]
struct Selector<'a> {
    api: &'a Api,
    typename_introspection: bool,
}

impl<'a> Selector<'a> {
    fn operation(self, root: Root, name: &'a str, field: &'a ObjectField, depth: usize) -> Option<Operation<'a>> {
        let variables = sorted(&field.arguments).into_iter();
        Some(Operation {
            root,
            name: with_capital(name),
            variables: variables
                .map(|(name, type_ref)| Variable { name, type_ref, default: field.defaults.get(name) })
                .collect(),
            field: self.select(name, field, depth)?,
        })
    }

    /// An object is selected down to the depth, and not at all if nothing of it would be.
    fn select(self, name: &'a str, field: &'a ObjectField, depth: usize) -> Option<Selection<'a>> {
        let (type_ref, deprecated) = (&field.field_type, field.deprecated.as_deref());
        let Some(object) = object(self.api, type_ref.name()) else {
            return Some(Selection { name, type_ref, deprecated, fields: None });
        };
        let depth_inside = depth.checked_sub(1)?;
        let fields = sorted(&object.fields).into_iter();
        let fields: Vec<Selection<'a>> =
            fields.filter_map(|(name, field)| self.select(name, field, depth_inside)).collect();
        let anything = self.typename_introspection || !fields.is_empty();
        anything.then_some(Selection { name, type_ref, deprecated, fields: Some(fields) })
    }
}

fn with_capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A type that operations take or give.
pub(super) struct UsedType<'a> {
    pub(super) name: &'a str,
    pub(super) definition: &'a TypeDefinition,
}

/// The types that the operations take or give, in the order in which one meets them. GraphQL's own scalars are not
/// among them.
pub(super) fn used_types<'a>(api: &'a Api, operations: &[Operation<'a>]) -> Vec<UsedType<'a>> {
    let mut used = Used { api, names: BTreeSet::new(), types: Vec::new() };
    for operation in operations {
        for variable in &operation.variables {
            used.add(variable.type_ref);
        }
        used.add(operation.field.type_ref);
    }
    used.types
}

struct Used<'a> {
    api: &'a Api,
    names: BTreeSet<&'a str>,
    types: Vec<UsedType<'a>>,
}

impl<'a> Used<'a> {
    fn add(&mut self, type_ref: &'a TypeRef) {
        let name = type_ref.name();
        let Some(definition) = self.api.definition(name) else { return };
        if is_built_in(definition) || !self.names.insert(name) {
            return;
        }
        self.types.push(UsedType { name, definition });
        match definition {
            TypeDefinition::Scalar(_) | TypeDefinition::Enum(_) => {}
            TypeDefinition::Input(fields) => {
                for (_, type_ref) in sorted(fields) {
                    self.add(type_ref);
                }
            }
            TypeDefinition::Object(object) => {
                for (_, field) in sorted(&object.fields) {
                    self.add(&field.field_type);
                }
            }
        }
    }
}

fn is_built_in(definition: &TypeDefinition) -> bool {
    matches!(
        definition,
        TypeDefinition::Scalar(Scalar::Id | Scalar::String | Scalar::Int | Scalar::Float | Scalar::Boolean)
    )
}

/// The type of a list's elements, if the type is a list.
pub(super) fn element(type_ref: &TypeRef) -> Option<&TypeRef> {
    match type_ref {
        TypeRef::Named(_) => None,
        TypeRef::List(element) => Some(element),
        TypeRef::NonNull(inner) => element(inner),
    }
}

/// Whether a value may be null.
pub(super) fn is_nullable(type_ref: &TypeRef) -> bool {
    match type_ref {
        TypeRef::Named(_) | TypeRef::List(_) => true,
        TypeRef::NonNull(_) => false,
    }
}
