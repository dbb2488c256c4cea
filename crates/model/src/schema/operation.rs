//! Operations that the source itself declares.

use authz::{Allow, GuestProvider, Operation, Rule, SignedInProvider, TokenProvider};

use super::{AccessDirective, Constant, FieldType};
use crate::naming::FunctionName;

/// Where AppSync looks for the groups of its own directives.
const GROUPS: &str = "cognito:groups";

/// A field that the source puts on a root type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomOperation {
    /// On which root type.
    pub root: Root,
    /// The field's name.
    pub name: String,
    /// Its arguments, in the order of the source.
    pub arguments: Vec<Argument>,
    /// What it answers.
    pub returns: FieldType,
    /// The functions of its `@function` directives, called in this order. Empty if nothing answers it here.
    pub functions: Vec<FunctionCall>,
    /// The rules of its `@auth`, defaults filled in.
    pub rules: Vec<Rule>,
    /// For a subscription, the mutations of its `@aws_subscribe`.
    pub subscribes_to: Vec<String>,
    /// AppSync's own directives that the source puts on it.
    pub access: Vec<AccessDirective>,
    /// The reason of `@deprecated`.
    pub deprecated: Option<String>,
}

impl CustomOperation {
    /// The rules that decide: those of `@auth`, or what AppSync's own directives come to, because without rules Amplify
    /// puts nothing else before the resolver. Empty lets only functions with `allow.resource` in.
    #[must_use]
    pub fn deciding_rules(&self) -> Vec<Rule> {
        if !self.rules.is_empty() {
            return self.rules.clone();
        }
        let whom = self.access.iter().filter_map(|directive| match directive {
            AccessDirective::ApiKey => Some(Allow::Public(GuestProvider::ApiKey)),
            // Functions need no rule, and the roles of an identity pool get their permissions by rules alone.
            AccessDirective::Iam => None,
            AccessDirective::Oidc => Some(Allow::Private(SignedInProvider::Token(TokenProvider::Oidc))),
            AccessDirective::Lambda => Some(Allow::Custom),
            AccessDirective::UserPools { groups } if groups.is_empty() => {
                Some(Allow::Private(SignedInProvider::Token(TokenProvider::UserPools)))
            }
            AccessDirective::UserPools { groups } => Some(Allow::Groups {
                provider: TokenProvider::UserPools,
                groups: groups.clone(),
                claim: GROUPS.to_owned(),
            }),
        });
        whom.map(|allow| Rule { allow, operations: Operation::ALL.to_vec() }).collect()
    }
}

/// A root type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Root {
    /// `Query`
    Query,
    /// `Mutation`
    Mutation,
    /// `Subscription`
    Subscription,
}

impl Root {
    /// The type's name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Query => "Query",
            Self::Mutation => "Mutation",
            Self::Subscription => "Subscription",
        }
    }
}

/// An argument of a custom operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// Its type. [`super::Named::Custom`] names an input type here.
    pub argument_type: FieldType,
    /// What stands for it if it is left out.
    pub default: Option<Constant>,
}

/// One `@function`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionCall {
    /// The function's name.
    pub name: FunctionName,
    /// Whether the answer is waited for.
    pub invocation: Invocation,
}

/// `invocationType` of `@function`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Invocation {
    /// The answer is the function's.
    RequestResponse,
    /// The answer only says that the call was accepted.
    Event,
}
