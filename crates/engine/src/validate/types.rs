//! The types that a document may name: those of the API, and those of introspection.

use model::{
    Root,
    api::{Api, Object, ObjectField, TypeDefinition},
};

use crate::{Introspection, introspect::types as introspection};

/// Finds types and fields.
#[derive(Clone, Copy)]
pub(super) struct Types<'a> {
    pub(super) api: &'a Api,
    pub(super) introspection: Introspection,
}

impl<'a> Types<'a> {
    /// The type of a name. Where clients may not ask for the schema, there are no types of introspection.
    pub(super) fn get(&self, name: &str) -> Option<&'a TypeDefinition> {
        match self.introspection {
            Introspection::Enabled if name.starts_with("__") => introspection::definition(name),
            Introspection::Enabled | Introspection::Disabled => self.api.types.get(name),
        }
    }

    /// The type that operations of a root start at.
    pub(super) fn root(&self, root: Root) -> Option<&'a Object> {
        match self.api.types.get(root.name()) {
            Some(TypeDefinition::Object(object)) => Some(object),
            Some(TypeDefinition::Scalar(_) | TypeDefinition::Enum(_) | TypeDefinition::Input(_)) | None => None,
        }
    }

    /// The field of an object, or the one that introspection adds to it.
    pub(super) fn field(&self, type_name: &str, object: &'a Object, name: &str) -> Option<&'a ObjectField> {
        if name.starts_with("__") {
            let is_query = type_name == Root::Query.name() && self.introspection == Introspection::Enabled;
            return introspection::meta_field(name, is_query);
        }
        object.fields.get(name)
    }
}
