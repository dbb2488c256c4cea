//! The schema as the rest of Sluice sees it: checked, with everything implicit spelled out.
//!
//! What Amplify derives (keys of relations, indexes, join models, names of operations) is derived here once, so that no
//! other crate looks at a directive.

mod constant;
mod field;
mod key;
mod model;
mod operation;
mod relation;
mod rule;
mod scalar;
mod spelled;

use std::collections::BTreeMap;

pub use constant::Constant;
pub use field::{Field, FieldType, ListShape, Named, Origin, Validation, ValidationKind};
pub use key::{Key, Projection, SecondaryIndex};
pub use model::{Level, Model, Operations, Subscriptions, Timestamps};
pub use operation::{Argument, CustomOperation, FunctionCall, Invocation, Root};
pub use relation::{Lookup, Relation, RelationKind};
pub use rule::{AccessDirective, DeclaredRule};
pub use scalar::Scalar;
pub use spelled::{Literal, Spelled};

/// A whole data model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schema {
    /// The models, in the order of the source; then those that `@manyToMany` brings along.
    pub models: Vec<Model>,
    /// The enums, in the order of the source.
    pub enums: Vec<EnumType>,
    /// The object types without `@model`, in the order of the source. Root types are not among them.
    pub custom_types: Vec<CustomType>,
    /// The input types that the source defines, in its order.
    pub inputs: Vec<InputType>,
    /// The fields that the source itself puts on `Query`, `Mutation` and `Subscription`.
    pub operations: Vec<CustomOperation>,
    /// The rules of `@auth` by model, as the source spells them: the model introspection that clients read repeats them.
    /// A model without `@auth` is not in it.
    pub declared_rules: BTreeMap<String, Vec<DeclaredRule>>,
    /// How the source spells other directives, by model. Models that `@manyToMany` brings along are not in it.
    pub spelled: BTreeMap<String, Spelled>,
}

impl Schema {
    /// The model of this name.
    #[must_use]
    pub fn model(&self, name: &str) -> Option<&Model> {
        self.models.iter().find(|model| model.name == name)
    }

    /// The enum of this name.
    #[must_use]
    pub fn enum_type(&self, name: &str) -> Option<&EnumType> {
        self.enums.iter().find(|candidate| candidate.name == name)
    }

    /// The object type without `@model` of this name.
    #[must_use]
    pub fn custom_type(&self, name: &str) -> Option<&CustomType> {
        self.custom_types.iter().find(|candidate| candidate.name == name)
    }

    /// The custom operation of this name on this root type.
    #[must_use]
    pub fn operation(&self, root: Root, name: &str) -> Option<&CustomOperation> {
        self.operations.iter().find(|operation| operation.root == root && operation.name == name)
    }
}

/// An enum of the schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumType {
    /// Its name.
    pub name: String,
    /// Its values, in the order of the source. Never empty.
    pub values: Vec<String>,
    /// The reasons of `@deprecated`, by value.
    pub deprecated: BTreeMap<String, String>,
}

/// An object type without `@model`: stored inside a record, or answered by a custom operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomType {
    /// Its name.
    pub name: String,
    /// Its fields, in the order of the source.
    pub fields: Vec<Field>,
    /// AppSync's own directives that the source puts on it.
    pub access: Vec<AccessDirective>,
}

/// An input type that the source defines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputType {
    /// Its name.
    pub name: String,
    /// Its fields, in the order of the source. [`Named::Custom`] names another input type here.
    pub fields: Vec<Field>,
}
