//! What the source says about access, kept as it is spelled.

/// A rule of `@auth` as the source spells it. What the source leaves out, or sets to null, is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named after the argument of the rule that it holds")]
pub struct DeclaredRule {
    pub allow: String,
    pub provider: Option<String>,
    pub owner_field: Option<String>,
    pub identity_claim: Option<String>,
    pub groups: Option<Vec<String>>,
    pub groups_field: Option<String>,
    pub group_claim: Option<String>,
    pub operations: Option<Vec<String>>,
    /// The names of the arguments in the order of the source.
    pub order: Vec<String>,
}

/// One of AppSync's own authorization directives, as the source writes it on a type or a field.
/// <https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html>
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AccessDirective {
    /// `@aws_api_key`
    ApiKey,
    /// `@aws_iam`
    Iam,
    /// `@aws_oidc`
    Oidc,
    /// `@aws_lambda`
    Lambda,
    /// `@aws_cognito_user_pools`; with groups, only their members. Empty: every user.
    UserPools {
        /// `cognito_groups`
        groups: Vec<String>,
    },
}
