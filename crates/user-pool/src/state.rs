//! Everything the pool keeps: users, groups, sign-ins, and the secrets that make it this pool. Values only; `kept` brings
//! them to a file. Moments are seconds since 1970.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{Alias, Configuration, Factor, Medium, Purpose, SignInNames, srp::Verifier};

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
    /// `sub` is always among them.
    pub(crate) attributes: BTreeMap<String, String>,
    /// An address that is the user's once its code was entered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) pending_email: Option<String>,
    /// The same for a phone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) pending_phone_number: Option<String>,
    pub(crate) password: Option<Password>,
    pub(crate) codes: BTreeMap<Purpose, Code>,
    pub(crate) groups: BTreeSet<String>,
    #[serde(default)]
    pub(crate) factors: Factors,
    /// By key.
    #[serde(default)]
    pub(crate) devices: BTreeMap<String, Device>,
}

/// The second factors of a user.
#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Factors {
    /// Those that the user turned on.
    pub(crate) enabled: BTreeSet<Factor>,
    /// The one that is asked for first, if there are several.
    pub(crate) preferred: Option<Factor>,
    /// The authenticator app that proved to know its secret.
    pub(crate) software_token: Option<SoftwareToken>,
    /// The secret that was shown last and is not proved yet, in Base32.
    pub(crate) shown_secret: Option<String>,
}

/// What a user's authenticator app knows too.
#[derive(Clone, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SoftwareToken {
    /// In Base32.
    pub(crate) secret: String,
    /// The period whose code was used last: neither it nor an earlier one counts again.
    pub(crate) last_period: u64,
}

/// A device of a user, which has a secret of its own.
#[derive(Clone, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Device {
    pub(crate) name: String,
    #[serde(flatten)]
    pub(crate) verifier: Verifier,
    pub(crate) remembered: Remembered,
    pub(crate) created: u64,
    pub(crate) modified: u64,
    pub(crate) last_used: u64,
}

/// Whether a device stands for the second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Remembered {
    Remembered,
    NotRemembered,
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
    #[serde(default = "by_email")]
    pub(crate) medium: Medium,
    /// An address or a number; files of older versions call it `email`.
    #[serde(alias = "email")]
    pub(crate) destination: String,
    pub(crate) expires: u64,
}

/// How codes were sent before there was any other way.
fn by_email() -> Medium {
    Medium::Email
}

/// `UserStatus`: <https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserType.html>.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum Status {
    Unconfirmed,
    Confirmed,
    ResetRequired,
    ForceChangePassword,
    /// The user signs in with another provider, and has no password here.
    ExternalProvider,
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
    /// The device on which it was begun, or which it may confirm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) device: Option<String>,
}

impl Status {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Unconfirmed => "UNCONFIRMED",
            Self::Confirmed => "CONFIRMED",
            Self::ResetRequired => "RESET_REQUIRED",
            Self::ForceChangePassword => "FORCE_CHANGE_PASSWORD",
            Self::ExternalProvider => "EXTERNAL_PROVIDER",
        }
    }
}

impl Remembered {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Remembered => "remembered",
            Self::NotRemembered => "not_remembered",
        }
    }
}

impl User {
    pub(crate) fn sub(&self) -> &str {
        self.attributes.get("sub").map_or("", String::as_str)
    }

    /// The user's address for a medium, if it has one.
    pub(crate) fn address(&self, medium: Medium) -> Option<&str> {
        self.attributes.get(medium.attribute()).map(String::as_str).filter(|address| !address.is_empty())
    }

    /// The same if it was shown to be the user's.
    pub(crate) fn verified_address(&self, medium: Medium) -> Option<&str> {
        let is_verified = self.attributes.get(medium.verified_attribute()).is_some_and(|verified| verified == "true");
        self.address(medium).filter(|_| is_verified)
    }

    pub(crate) fn verify(&mut self, medium: Medium) {
        self.attributes.insert(medium.verified_attribute().to_owned(), "true".to_owned());
    }

    pub(crate) fn pending(&mut self, medium: Medium) -> &mut Option<String> {
        match medium {
            Medium::Email => &mut self.pending_email,
            Medium::Sms => &mut self.pending_phone_number,
        }
    }

    /// Whether a name means this user. Addresses are compared without regard to case.
    fn is_called(&self, names: &SignInNames, name: &str) -> bool {
        if self.username == name {
            return true;
        }
        let same = |address: Option<&str>| address.is_some_and(|address| address.to_lowercase() == name.to_lowercase());
        match names {
            SignInNames::Addresses(media) => media.iter().any(|medium| same(self.address(*medium))),
            SignInNames::Usernames(aliases) => aliases.iter().any(|alias| match alias {
                Alias::Email => same(self.verified_address(Medium::Email)),
                Alias::PhoneNumber => same(self.verified_address(Medium::Sms)),
                Alias::PreferredUsername => self.attributes.get("preferred_username").is_some_and(|own| own == name),
            }),
        }
    }
}

impl State {
    /// The user of this username or of what may stand for it.
    pub(crate) fn user(&self, configuration: &Configuration, name: &str) -> Option<&User> {
        let is_called = |user: &&User| user.is_called(&configuration.sign_in, name);
        self.users.get(name).or_else(|| self.users.values().find(is_called))
    }

    pub(crate) fn user_mut(&mut self, configuration: &Configuration, name: &str) -> Option<&mut User> {
        let username = self.user(configuration, name)?.username.clone();
        self.users.get_mut(&username)
    }

    /// Ends all sign-ins of a user.
    pub(crate) fn sign_out(&mut self, username: &str) {
        self.sign_ins.retain(|_, sign_in| sign_in.username != username);
    }
}
