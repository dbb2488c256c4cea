//! Everything the pool keeps: users, groups, sign-ins, and the secrets that make it this pool. Values only; `kept` brings
//! them to a file. Moments are seconds since 1970.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{Purpose, srp::Verifier};

#[derive(Clone, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct State {
    pub(crate) pool_id: String,
    pub(crate) client_id: String,
    pub(crate) identity_pool_id: String,
    pub(crate) created: u64,
    /// The private key that signs tokens, PKCS #8 in Base64.
    pub(crate) signing_key: String,
    /// 32 bytes in hexadecimal, from which the other keys are derived.
    pub(crate) secret: String,
    /// By username.
    pub(crate) users: BTreeMap<String, User>,
    /// By name.
    pub(crate) groups: BTreeMap<String, Group>,
    /// The sign-ins that count, by `origin_jti`. Tokens of any other one are revoked.
    pub(crate) sign_ins: BTreeMap<String, SignIn>,
}

#[derive(Clone, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct User {
    /// Never changes: it is part of what is kept of the password.
    pub(crate) username: String,
    pub(crate) status: Status,
    pub(crate) access: Access,
    pub(crate) created: u64,
    pub(crate) modified: u64,
    /// `sub` and `email` are always among them.
    pub(crate) attributes: BTreeMap<String, String>,
    /// An address that is the user's once its code was entered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) pending_email: Option<String>,
    pub(crate) password: Option<Password>,
    pub(crate) codes: BTreeMap<Purpose, Code>,
    pub(crate) groups: BTreeSet<String>,
}

#[derive(Clone, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Password {
    #[serde(flatten)]
    pub(crate) verifier: Verifier,
    /// When a temporary password ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) expires: Option<u64>,
}

#[derive(Clone, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) struct Code {
    pub(crate) digits: String,
    pub(crate) email: String,
    pub(crate) expires: u64,
}

/// `UserStatus`: <https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserType.html>.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Status {
    Unconfirmed,
    Confirmed,
    ResetRequired,
    ForceChangePassword,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Access {
    Enabled,
    Disabled,
}

#[derive(Clone, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Group {
    pub(crate) name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) precedence: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) role_arn: Option<String>,
    pub(crate) created: u64,
    pub(crate) modified: u64,
}

#[derive(Clone, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SignIn {
    pub(crate) username: String,
    /// SHA-256 of the refresh token in hexadecimal: the token itself is the client's.
    pub(crate) refresh_token: String,
    pub(crate) at: u64,
    pub(crate) expires: u64,
}

impl Status {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Unconfirmed => "UNCONFIRMED",
            Self::Confirmed => "CONFIRMED",
            Self::ResetRequired => "RESET_REQUIRED",
            Self::ForceChangePassword => "FORCE_CHANGE_PASSWORD",
        }
    }
}

impl User {
    pub(crate) fn email(&self) -> &str {
        self.attributes.get("email").map_or("", String::as_str)
    }

    pub(crate) fn sub(&self) -> &str {
        self.attributes.get("sub").map_or("", String::as_str)
    }

    pub(crate) fn has_verified_email(&self) -> bool {
        self.attributes.get("email_verified").is_some_and(|verified| verified == "true")
    }

    pub(crate) fn verify_email(&mut self) {
        self.attributes.insert("email_verified".to_owned(), "true".to_owned());
    }
}

impl State {
    /// The user of this username or email address. Addresses are compared without regard to case.
    pub(crate) fn user(&self, name: &str) -> Option<&User> {
        self.users.get(name).or_else(|| self.user_of_email(name))
    }

    pub(crate) fn user_mut(&mut self, name: &str) -> Option<&mut User> {
        let username = self.user(name)?.username.clone();
        self.users.get_mut(&username)
    }

    pub(crate) fn user_of_email(&self, email: &str) -> Option<&User> {
        let wanted = email.to_lowercase();
        self.users.values().find(|user| user.email().to_lowercase() == wanted)
    }

    /// Ends all sign-ins of a user.
    pub(crate) fn sign_out(&mut self, username: &str) {
        self.sign_ins.retain(|_, sign_in| sign_in.username != username);
    }
}
