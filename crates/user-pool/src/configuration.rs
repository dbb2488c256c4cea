//! What a pool asks of its users: the part of Cognito's `CreateUserPool` that Amplify's `defineAuth` can say. Values only.

use std::collections::{BTreeMap, BTreeSet};

/// How a pool is set up. The default is what Amplify makes of `loginWith: { email: true }`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Configuration {
    /// What users are known by.
    pub sign_in: SignInNames,
    /// What is kept about them.
    pub attributes: AttributeRules,
    /// What a password must be like.
    pub password: PasswordPolicy,
    /// The second factors.
    pub mfa: Mfa,
    /// Whether devices are remembered.
    pub devices: DeviceTracking,
    /// By which messages users may sign in without a password. Empty: by none.
    pub passwordless: BTreeSet<Medium>,
    /// Whether users sign up by themselves.
    pub self_sign_up: SelfSignUp,
    /// The groups that are there from the beginning, the first one with the precedence 0.
    pub groups: Vec<String>,
    /// The OpenID Connect providers that users may sign in with, by Cognito's `ProviderName`.
    pub providers: BTreeMap<String, Provider>,
    /// Where browsers may be sent after they have signed in or out. Empty: nowhere.
    pub redirect_urls: Vec<String>,
}

/// An OpenID Connect provider, which has the users of its own.
#[derive(Clone, PartialEq, Eq)]
pub struct Provider {
    /// Where browsers are sent to sign in (`authorization_endpoint`).
    pub authorize_url: String,
    /// Where its codes are exchanged (`token_endpoint`).
    pub token_url: String,
    /// Where it says who has signed in (`userinfo_endpoint`).
    pub user_info_url: String,
    /// What the pool is called there.
    pub client_id: String,
    /// What proves it, if the provider wants that.
    pub client_secret: Option<String>,
    /// What it is asked for, such as `openid`.
    pub scopes: Vec<String>,
    /// The provider's claims by the attributes that they become.
    pub attributes: BTreeMap<String, String>,
}

impl std::fmt::Debug for Provider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Provider").field("authorize_url", &self.authorize_url).finish_non_exhaustive()
    }
}

/// Whether users sign up by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SelfSignUp {
    /// They do.
    Allowed,
    /// Only administrators make users (`AllowAdminCreateUserOnly`).
    Refused,
}

impl Default for Configuration {
    fn default() -> Self {
        Self {
            sign_in: SignInNames::Addresses(BTreeSet::from([Medium::Email])),
            attributes: AttributeRules::default(),
            password: PasswordPolicy::default(),
            mfa: Mfa { need: MfaNeed::Off, factors: BTreeSet::new() },
            devices: DeviceTracking::Off,
            passwordless: BTreeSet::new(),
            self_sign_up: SelfSignUp::Allowed,
            groups: Vec::new(),
            providers: BTreeMap::new(),
            redirect_urls: Vec::new(),
        }
    }
}

/// What users are known by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignInNames {
    /// Their addresses, verified or not; the pool makes the username (`UsernameAttributes`). Never empty.
    Addresses(BTreeSet<Medium>),
    /// A username that they choose, and what of these is theirs (`AliasAttributes`): addresses once they are verified.
    Usernames(BTreeSet<Alias>),
}

/// What may stand for a username.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alias {
    /// A verified email address.
    Email,
    /// A verified phone number.
    PhoneNumber,
    /// A name that can change.
    PreferredUsername,
}

/// How a message reaches a user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Medium {
    /// By email.
    #[serde(alias = "EMAIL")]
    Email,
    /// As a text message to a phone.
    #[serde(alias = "SMS")]
    Sms,
}

impl Medium {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Email, Self::Sms];

    /// The attribute that holds the address.
    #[must_use]
    pub fn attribute(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Sms => "phone_number",
        }
    }

    /// The attribute that says whether the address is the user's.
    #[must_use]
    pub fn verified_attribute(self) -> &'static str {
        match self {
            Self::Email => "email_verified",
            Self::Sms => "phone_number_verified",
        }
    }

    /// `DeliveryMedium`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Email => "EMAIL",
            Self::Sms => "SMS",
        }
    }

    /// The medium whose address an attribute holds.
    #[must_use]
    pub fn of_attribute(attribute: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|medium| medium.attribute() == attribute)
    }
}

/// What attributes users have to have and may change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AttributeRules {
    /// The standard attributes without which no user signs up.
    pub required: BTreeSet<String>,
    /// The attributes that stay as they were when the user was made.
    pub immutable: BTreeSet<String>,
    /// The custom attributes, without `custom:`. `None`: any, as text.
    pub custom: Option<BTreeMap<String, AttributeType>>,
}

/// What the value of a custom attribute is. Bounds are inclusive; `None` is no bound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AttributeType {
    /// A text, with its lengths in characters.
    Text {
        /// The fewest.
        least: Option<usize>,
        /// The most.
        most: Option<usize>,
    },
    /// A whole number.
    Number {
        /// The smallest.
        least: Option<i64>,
        /// The largest.
        most: Option<i64>,
    },
    /// `true` or `false`.
    Boolean,
    /// A moment, which Cognito keeps as it is written.
    DateTime,
}

/// What a password must be like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasswordPolicy {
    /// The fewest characters, 6 to 99.
    pub min_length: usize,
    /// What it must hold.
    pub requires: BTreeSet<CharacterClass>,
}

impl Default for PasswordPolicy {
    fn default() -> Self {
        Self { min_length: 8, requires: CharacterClass::ALL.into() }
    }
}

/// A kind of characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CharacterClass {
    /// Small letters.
    Lowercase,
    /// Capital letters.
    Uppercase,
    /// Digits.
    Number,
    /// What is neither letter nor digit.
    Symbol,
}

impl CharacterClass {
    /// All of them, in the order in which Cognito names what is missing.
    pub const ALL: [Self; 4] = [Self::Lowercase, Self::Uppercase, Self::Number, Self::Symbol];
}

/// The second factors of a pool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mfa {
    /// Which users need one.
    pub need: MfaNeed,
    /// Those that users may choose among.
    pub factors: BTreeSet<Factor>,
}

/// Which users need a second factor (`MfaConfiguration`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MfaNeed {
    /// No user.
    Off,
    /// Users who chose one.
    Optional,
    /// Every user.
    Required,
}

/// A second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Factor {
    /// A code in a text message.
    Sms,
    /// A code of an authenticator app (TOTP, RFC 6238).
    SoftwareToken,
    /// A code in an email.
    Email,
}

impl Factor {
    /// Cognito's name of its challenge.
    #[must_use]
    pub fn challenge(self) -> &'static str {
        match self {
            Self::Sms => "SMS_MFA",
            Self::SoftwareToken => "SOFTWARE_TOKEN_MFA",
            Self::Email => "EMAIL_OTP",
        }
    }

    /// The factor of a challenge's name.
    #[must_use]
    pub fn of_challenge(name: &str) -> Option<Self> {
        [Self::Sms, Self::SoftwareToken, Self::Email].into_iter().find(|factor| factor.challenge() == name)
    }

    /// How its code is sent; `None` if it is not.
    #[must_use]
    pub fn medium(self) -> Option<Medium> {
        match self {
            Self::Sms => Some(Medium::Sms),
            Self::Email => Some(Medium::Email),
            Self::SoftwareToken => None,
        }
    }
}

/// Whether devices are remembered, so that they need no second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeviceTracking {
    /// Never.
    Off,
    /// Each device on which a user signs in.
    Always,
    /// Those that a user asks to be remembered.
    OnRequest,
}
