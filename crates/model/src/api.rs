//! The GraphQL API of a schema, as AppSync would serve it: every type, every argument, and what each root field does.
//!
//! `engine` serves it and `codegen` prints it; both see the very same value.

mod access;
mod build;
mod custom;
mod filters;
mod inputs;
mod keys;
mod mutations;
mod operators;
mod queries;
mod relations;
mod roles;
mod subscriptions;

use std::{collections::BTreeMap, fmt};

use indexmap::IndexMap;

pub(crate) use operators::{enum_operators_name, operators_of_enums};

use crate::{AccessDirective, Constant, FieldType, ListShape, Provider, Root, Scalar, Schema};

/// A whole GraphQL API. Types are sorted by name, as AppSync's introspection lists them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Api {
    /// All types by name: the scalars in use, `Query`, `Mutation`, the models, connections, inputs and enums.
    pub types: BTreeMap<String, TypeDefinition>,
    /// The reasons of `@deprecated` of enum values, by enum and value. Enums without any are not in it.
    pub deprecated_values: BTreeMap<String, BTreeMap<String, String>>,
    /// What stands for a field of an input that is left out, by input and field. Inputs without any are not in it.
    pub input_defaults: BTreeMap<String, BTreeMap<String, Constant>>,
}

/// A type of the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypeDefinition {
    /// A scalar.
    Scalar(Scalar),
    /// An enum with its values in the order of the source.
    Enum(Vec<String>),
    /// An object type with its fields in Amplify's order.
    Object(Object),
    /// An input type with its fields in Amplify's order.
    Input(IndexMap<String, TypeRef>),
}

/// An object type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    /// What records of this type are.
    pub kind: ObjectKind,
    /// The fields in Amplify's order.
    pub fields: IndexMap<String, ObjectField>,
    /// Who passes AppSync's front door.
    pub access: Vec<AccessDirective>,
}

/// What an object type stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ObjectKind {
    /// `Query`, `Mutation`, `Subscription`.
    Root,
    /// A model, by name.
    Model(String),
    /// A page of a model's records, by the model's name.
    Connection(String),
    /// An object type without `@model`, by name; `EventInvocationResponse` too.
    Custom(String),
}

/// A field of an object type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectField {
    /// The arguments in Amplify's order.
    pub arguments: IndexMap<String, TypeRef>,
    /// What stands for an argument that is left out.
    pub defaults: BTreeMap<String, Constant>,
    /// The field's type.
    pub field_type: TypeRef,
    /// What the field does; `None` for fields that are read from a record.
    pub resolver: Option<Resolver>,
    /// Who passes AppSync's front door.
    pub access: Vec<AccessDirective>,
    /// The mutations of `@aws_subscribe`, for fields of `Subscription`.
    pub subscribes_to: Vec<String>,
    /// The reason of `@deprecated`.
    pub deprecated: Option<String>,
}

/// What a field does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolver {
    /// A root field that reads or writes a model.
    Model {
        /// The model, by name.
        model: String,
        /// The operation.
        action: ResolverAction,
    },
    /// A root field that reads an index of a model.
    Index {
        /// The model, by name.
        model: String,
        /// The index, by name.
        index: String,
    },
    /// A field of a model that leads to records of another.
    Relation {
        /// The model that has the field, by name.
        model: String,
        /// The field.
        field: String,
    },
    /// A root field that the source declares.
    Custom {
        /// The root type.
        root: Root,
        /// The operation's name.
        operation: String,
    },
    /// A field of `Subscription` that a model brings.
    Subscription {
        /// The model, by name.
        model: String,
        /// What is listened for.
        change: Change,
    },
}

/// The operations of a model that are fields of `Query` and `Mutation`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ResolverAction {
    /// `getM(id)`
    Get,
    /// `listPs(filter, limit, nextToken)`
    List,
    /// `createM(input, condition)`
    Create,
    /// `updateM(input, condition)`
    Update,
    /// `deleteM(input, condition)`
    Delete,
}

/// What a subscription listens for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// `onCreateM`
    Create,
    /// `onUpdateM`
    Update,
    /// `onDeleteM`
    Delete,
}

/// A reference to a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypeRef {
    /// `T`
    Named(String),
    /// `[T]`
    List(Box<TypeRef>),
    /// `T!`
    NonNull(Box<TypeRef>),
}

impl Api {
    /// The API of a schema with API keys as the default authorization mode: what Amplify generates.
    #[must_use]
    pub fn of(schema: &Schema) -> Self {
        Self::with_default_mode(schema, Provider::ApiKey)
    }

    /// The API of a schema with another default authorization mode, which differs in the directives of access alone.
    #[must_use]
    pub fn with_default_mode(schema: &Schema, default_mode: Provider) -> Self {
        build::api(schema, default_mode)
    }

    /// The type of this name.
    #[must_use]
    pub fn definition(&self, name: &str) -> Option<&TypeDefinition> {
        self.types.get(name)
    }
}

impl TypeRef {
    /// `T`
    #[must_use]
    pub fn named(name: impl Into<String>) -> Self {
        Self::Named(name.into())
    }

    /// `[self]`
    #[must_use]
    pub fn list(self) -> Self {
        Self::List(Box::new(self))
    }

    /// `self!`
    #[must_use]
    pub fn non_null(self) -> Self {
        match self {
            Self::Named(_) | Self::List(_) => Self::NonNull(Box::new(self)),
            Self::NonNull(_) => self,
        }
    }

    /// The type without an outer `!`.
    #[must_use]
    pub fn nullable(self) -> Self {
        match self {
            Self::Named(_) | Self::List(_) => self,
            Self::NonNull(inner) => *inner,
        }
    }

    /// The same lists and `!` around another name.
    #[must_use]
    pub fn renamed(self, name: impl Into<String>) -> Self {
        match self {
            Self::Named(_) => Self::Named(name.into()),
            Self::List(inner) => Self::List(Box::new(inner.renamed(name))),
            Self::NonNull(inner) => Self::NonNull(Box::new(inner.renamed(name))),
        }
    }

    /// The name inside all lists and `!`.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Named(name) => name,
            Self::List(inner) | Self::NonNull(inner) => inner.name(),
        }
    }
}

/// As in SDL, such as `[String!]!`.
impl fmt::Display for TypeRef {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Named(name) => formatter.write_str(name),
            Self::List(inner) => write!(formatter, "[{inner}]"),
            Self::NonNull(inner) => write!(formatter, "{inner}!"),
        }
    }
}

impl From<&FieldType> for TypeRef {
    fn from(field_type: &FieldType) -> Self {
        let named = Self::named(field_type.named.name());
        let element = if field_type.required { named.non_null() } else { named };
        match field_type.list {
            None => element,
            Some(ListShape::Nullable) => element.list(),
            Some(ListShape::Required) => element.list().non_null(),
        }
    }
}

#[cfg(test)]
mod tests;
