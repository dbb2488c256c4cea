//! The worlds that plugins are of, by the names that their authors use, with the text of their WIT.

use std::fmt;

const AUTH: &str = include_str!("../../../wit/auth/auth.wit");
const AUTHORIZERS: &str = include_str!("../../../wit/authorizers/authorizers.wit");
const DATA: &str = include_str!("../../../wit/data/data.wit");
const LAMBDA: &str = include_str!("../../../wit/lambda/lambda.wit");
const RESOLVERS: &str = include_str!("../../../wit/resolvers/resolvers.wit");
const TRIGGERS: &str = include_str!("../../../wit/triggers/triggers.wit");

/// A world of plugins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum World {
    /// `sluice:lambda/lambda-function`: a function as Lambda runs it, such as any trigger of Cognito.
    LambdaFunction,
    /// `sluice:resolvers/function-resolver`: answers custom queries and mutations.
    FunctionResolver,
    /// `sluice:triggers/post-confirmation-trigger`: Cognito's post-confirmation trigger, with the event's parts.
    PostConfirmationTrigger,
    /// `sluice:authorizers/token-authorizer`: judges tokens, as AppSync's Lambda authorizers do.
    TokenAuthorizer,
    /// `sluice:auth/auth-rules`: decides who may do what.
    AuthRules,
}

impl World {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::LambdaFunction,
        Self::FunctionResolver,
        Self::PostConfirmationTrigger,
        Self::TokenAuthorizer,
        Self::AuthRules,
    ];

    /// The name without its package.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::LambdaFunction => "lambda-function",
            Self::FunctionResolver => "function-resolver",
            Self::PostConfirmationTrigger => "post-confirmation-trigger",
            Self::TokenAuthorizer => "token-authorizer",
            Self::AuthRules => "auth-rules",
        }
    }

    /// The name with its package, without a version.
    #[must_use]
    pub fn full_name(self) -> &'static str {
        match self {
            Self::LambdaFunction => "sluice:lambda/lambda-function",
            Self::FunctionResolver => "sluice:resolvers/function-resolver",
            Self::PostConfirmationTrigger => "sluice:triggers/post-confirmation-trigger",
            Self::TokenAuthorizer => "sluice:authorizers/token-authorizer",
            Self::AuthRules => "sluice:auth/auth-rules",
        }
    }

    /// The WIT packages that it is made of, each with the name of its folder.
    #[must_use]
    pub fn wit(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::LambdaFunction => &[("data", DATA), ("lambda", LAMBDA)],
            Self::FunctionResolver => &[("data", DATA), ("resolvers", RESOLVERS)],
            Self::PostConfirmationTrigger => &[("data", DATA), ("triggers", TRIGGERS)],
            Self::TokenAuthorizer => &[("authorizers", AUTHORIZERS)],
            Self::AuthRules => &[("auth", AUTH)],
        }
    }

    /// The interface that its components export, without a version. Each world has one, and no two the same.
    pub(crate) fn export(self) -> &'static str {
        match self {
            Self::LambdaFunction => "sluice:lambda/handler",
            Self::FunctionResolver => "sluice:resolvers/resolver",
            Self::PostConfirmationTrigger => "sluice:triggers/post-confirmation",
            Self::TokenAuthorizer => "sluice:authorizers/authorizer",
            Self::AuthRules => "sluice:auth/evaluator",
        }
    }

    /// The world of a component that exports these interfaces.
    pub(crate) fn of_exports(exports: &[String]) -> Option<Self> {
        let without_version = |name: &str| name.split_once('@').map_or(name.to_owned(), |(name, _)| name.to_owned());
        Self::ALL.into_iter().find(|world| exports.iter().any(|export| without_version(export) == world.export()))
    }
}

/// The WIT packages of all worlds.
pub(crate) fn packages() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    World::ALL.into_iter().flat_map(World::wit)
}

impl fmt::Display for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
