//! The rules of `@auth`, already checked and with all defaults filled in.
//!
//! Source: Amplify's auth directive, <https://docs.amplify.aws/react/build-a-backend/data/customize-authz/>.

use std::fmt;

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
    /// One or more named claims, joined by `::`; each alone is accepted as well. Never empty.
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

/// The rule as Amplify's SDL writes it, without what is the default: `{allow: owner, operations: [read]}`.
impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.allow {
            Allow::Public(GuestProvider::ApiKey) => f.write_str("{allow: public")?,
            Allow::Public(GuestProvider::IdentityPool) => f.write_str("{allow: public, provider: identityPool")?,
            Allow::Private(SignedInProvider::Token(provider)) => write!(f, "{{allow: private{}", Of(*provider))?,
            Allow::Private(SignedInProvider::IdentityPool) => f.write_str("{allow: private, provider: identityPool")?,
            Allow::Owner { provider, field, cardinality: _, identity } => {
                write!(f, "{{allow: owner{}", Of(*provider))?;
                if field != "owner" {
                    write!(f, ", ownerField: {field:?}")?;
                }
                if let IdentityClaim::Claims(names) = identity {
                    write!(f, ", identityClaim: {:?}", names.join("::"))?;
                }
            }
            Allow::Groups { provider, groups, claim } => {
                write!(f, "{{allow: groups{}, groups: {groups:?}", Of(*provider))?;
                write_claim(f, claim)?;
            }
            Allow::GroupsField { provider, field, cardinality: _, claim } => {
                write!(f, "{{allow: groups{}, groupsField: {field:?}", Of(*provider))?;
                write_claim(f, claim)?;
            }
            Allow::Custom => f.write_str("{allow: custom")?,
        }
        let covers = |operation| self.operations.contains(&operation);
        if Operation::ALL.into_iter().all(covers) {
            return f.write_str("}");
        }
        let reads = READ.into_iter().all(covers);
        let mut names: Vec<&str> = Vec::new();
        for operation in Operation::ALL.into_iter().filter(|operation| covers(*operation)) {
            let name = if reads && READ.contains(&operation) { "read" } else { operation.name() };
            if !names.contains(&name) {
                names.push(name);
            }
        }
        write!(f, ", operations: [{}]}}", names.join(", "))
    }
}

/// What `read` stands for.
const READ: [Operation; 3] = [Operation::Get, Operation::List, Operation::Listen];

/// The provider of a rule about tokens, unless it is the default.
struct Of(TokenProvider);

impl fmt::Display for Of {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            TokenProvider::UserPools => Ok(()),
            TokenProvider::Oidc => f.write_str(", provider: oidc"),
        }
    }
}

fn write_claim(f: &mut fmt::Formatter<'_>, claim: &str) -> fmt::Result {
    if claim == "cognito:groups" { Ok(()) } else { write!(f, ", groupClaim: {claim:?}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_written_without_their_defaults() {
        let write = |allow, operations: &[Operation]| Rule { allow, operations: operations.to_vec() }.to_string();
        let owner = |provider, field: &str, identity| Allow::Owner {
            provider,
            field: field.to_owned(),
            cardinality: Cardinality::One,
            identity,
        };
        let claims = IdentityClaim::Claims(vec!["sub".to_owned(), "email".to_owned()]);
        let groups = |claim: &str| Allow::Groups {
            provider: TokenProvider::UserPools,
            groups: vec!["A".to_owned(), "B".to_owned()],
            claim: claim.to_owned(),
        };
        let written = [
            write(owner(TokenProvider::UserPools, "owner", IdentityClaim::SubAndUsername), &Operation::ALL),
            write(owner(TokenProvider::Oidc, "author", claims), &[Operation::List, Operation::Get, Operation::Create]),
            write(groups("cognito:groups"), &[Operation::Get, Operation::List, Operation::Listen]),
            write(groups("roles"), &Operation::ALL),
            write(Allow::Public(GuestProvider::IdentityPool), &Operation::ALL),
            write(Allow::Custom, &[Operation::Delete]),
        ];
        insta::assert_snapshot!(written.join("\n"), @r#"
        {allow: owner}
        {allow: owner, provider: oidc, ownerField: "author", identityClaim: "sub::email", operations: [create, get, list]}
        {allow: groups, groups: ["A", "B"], operations: [read]}
        {allow: groups, groups: ["A", "B"], groupClaim: "roles"}
        {allow: public, provider: identityPool}
        {allow: custom, operations: [delete]}
        "#);
    }
}
