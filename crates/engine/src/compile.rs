//! From a checked document to an [`Operation`], once for each document, name of an operation, and kind of caller.
//!
//! What a request brings that changes which fields there are, is a [`Variant`]: the values of the conditions of `@skip` and
//! `@include`, and what the caller may not select at all. Requests that agree in it share one operation. Everything else
//! that a request brings is filled in when it runs (`run::ready`).
//!
//! One lexer reads the text, and its tokens are what limits count; nothing recurses deeper than the nesting that it has let
//! through. Only the compiler knows a schema.

mod arguments;
pub(crate) mod ast;
mod cache;
mod collect;
mod compiler;
mod lexer;
mod operation;
mod parser;
mod questions;
mod signature;
mod strings;
mod template;

pub(crate) use self::{
    cache::{Chosen, Compiled},
    lexer::Bounds,
    operation::{
        AboutPage, Arguments, Asks, Call, Change, CustomCall, Guard, LeadsTo, Listen, ObjectField, ObjectKind, Objects,
        Operation, Page, PageField, PageKind, Place, QuestionIndex, Related, RelationArguments, RootField, RootKind,
        Roots, Shared, Stored, Subscription, SubscriptionField, Value, ValueKind,
    },
    parser::{Refused, parse},
    signature::{Declared, Signature},
    template::{Given, Misfit, Template, coerce_constant, constant, variable_error},
};
use self::{compiler::Compiler, signature::Toggles};
use crate::{
    DeniedField, GraphqlError,
    served::{Passes, Served},
};

/// What a request changes about which fields there are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Variant {
    /// The values of the variables that `@skip` and `@include` look at.
    pub(crate) toggles: Toggles,
    /// The authorization modes that the caller passes.
    pub(crate) passes: Passes,
    /// What the authorizer denies to the caller.
    pub(crate) denied: Box<[DeniedField]>,
}

/// Compiles one operation of a valid document.
fn compile(
    served: &Served,
    document: &ast::Document,
    operation: &ast::OperationDefinition,
    signature: &Signature,
    variant: &Variant,
) -> Result<Operation, GraphqlError> {
    Compiler::new(served, document, signature, variant).operation(operation)
}

#[cfg(test)]
mod tests;
