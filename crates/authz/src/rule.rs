//! The rules of `@auth`, already checked and with all defaults filled in.
//!
//! Source: Amplify's auth directive, <https://docs.amplify.aws/react/build-a-backend/data/customize-authz/>.

use crate::Operation;

/// One rule of `@auth(rules: […])`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Rule {
    /// Whom the rule lets in.
    pub allow: Allow,
    /// For which operations. Never empty.
    pub operations: Vec<Operation>,
}

/// Whom a rule lets in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Allow {
    /// `allow: public`: anyone with a key, or a guest of the identity pool.
    Public(GuestProvider),
    /// `allow: private`: anyone who signed in.
    Private(SignedInProvider),
    /// `allow: owner`: the users named in a field of the record.
    Owner {
        /// Whose tokens count.
        provider: TokenProvider,
        /// The field that holds the owner or owners.
        field: String,
        /// Whether the field holds one owner or a list.
        cardinality: Cardinality,
        /// What of the token is compared with the field.
        identity: IdentityClaim,
    },
    /// `allow: groups, groups: […]`: members of the listed groups.
    Groups {
        /// Whose tokens count.
        provider: TokenProvider,
        /// The groups. Never empty.
        groups: Vec<String>,
        /// The claim that lists the caller's groups.
        claim: String,
    },
    /// `allow: groups, groupsField: …`: members of the groups named in a field of the record.
    GroupsField {
        /// Whose tokens count.
        provider: TokenProvider,
        /// The field that holds the group or groups.
        field: String,
        /// Whether the field holds one group or a list.
        cardinality: Cardinality,
        /// The claim that lists the caller's groups.
        claim: String,
    },
    /// `allow: custom`: whomever the Lambda authorizer let in.
    Custom,
}

/// How many values a field of a record holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cardinality {
    /// One text.
    One,
    /// A list of texts.
    Many,
}

/// What of a token identifies an owner.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum IdentityClaim {
    /// The default: stored as `sub::username`; `sub` and `username` alone are accepted as well.
    SubAndUsername,
    /// One or more named claims, joined by `::`; only that form is accepted. Never empty.
    Claims(Vec<String>),
}

/// Providers of `allow: public`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GuestProvider {
    /// An API key.
    ApiKey,
    /// The unauthenticated role of the identity pool.
    IdentityPool,
}

/// Providers of `allow: private`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SignedInProvider {
    /// A token.
    Token(TokenProvider),
    /// The authenticated role of the identity pool.
    IdentityPool,
}

/// Issuers of tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenProvider {
    /// A Cognito user pool.
    UserPools,
    /// Another OpenID Connect issuer.
    Oidc,
}
