//! From Amplify's SDL to a schema that cannot be wrong, and from there to the API that AppSync would serve.
//!
//! `parse` reports every mistake at once, with spans. Everything below may assume a valid [`Schema`]. This crate knows
//! no store and no GraphQL library of the serving side.

pub mod access;
pub mod api;
mod diagnostic;
pub mod naming;
mod parse;
mod provider;
mod schema;

pub use diagnostic::{Diagnostic, Position};
pub use parse::parse;
pub use provider::{Provider, Providers};
pub use schema::{
    AccessDirective, Argument, Constant, CustomOperation, CustomType, DeclaredRule, EnumType, Field, FieldType,
    FunctionCall, InputType, Invocation, Key, Level, ListShape, Literal, Lookup, Model, Named, Operations, Origin,
    Projection, Relation, RelationKind, Root, Scalar, Schema, SecondaryIndex, Spelled, Subscriptions, Timestamps,
    Validation, ValidationKind,
};
