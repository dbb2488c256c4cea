//! What the gateway's own user pool asks of its users: the part of Amplify's `defineAuth` that the pool can do.

use identity::Secret;

use crate::{
    reader::Reader,
    setting::{Choice, Choices, Form, Preset, Setting, Switch, both, choice, choices, switch},
    words::Words,
};

/// How the gateway's own user pool is set up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PoolSetup {
    /// What users sign in with. Never empty.
    pub sign_in: Vec<SignInName>,
    /// Whether users sign up by themselves.
    pub self_sign_up: SelfSignUp,
    /// The groups that are there from the beginning.
    pub groups: Vec<String>,
    /// The standard attributes without which no user signs up.
    pub required: Vec<String>,
    /// The attributes that do not change once a user is there, `custom:` included.
    pub immutable: Vec<String>,
    /// The custom attributes, without `custom:`. `None`: any, as text.
    pub custom: Option<Vec<(String, CustomAttribute)>>,
    /// The fewest characters of a password.
    pub password_min_length: u64,
    /// What a password must hold.
    pub password_requires: Vec<PasswordCharacter>,
    /// Which users need a second factor.
    pub mfa: MfaMode,
    /// The second factors.
    pub mfa_factors: Vec<SecondFactor>,
    /// Whether devices are remembered.
    pub devices: Devices,
    /// By which codes users sign in without a password.
    pub passwordless: Vec<CodeBy>,
    /// The OpenID Connect providers that users may sign in with.
    pub providers: Vec<PoolProvider>,
    /// Where browsers may be sent after they have signed in or out.
    pub redirect_urls: Vec<String>,
}

/// An OpenID Connect provider that the gateway's own user pool sends browsers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PoolProvider {
    /// Cognito's `ProviderName`.
    pub name: String,
    /// `authorization_endpoint`
    pub authorize_url: String,
    /// `token_endpoint`
    pub token_url: String,
    /// `userinfo_endpoint`
    pub user_info_url: String,
    /// What the pool is called there.
    pub client_id: String,
    /// What proves it.
    pub client_secret: Option<Secret>,
    /// What it is asked for.
    pub scopes: Vec<String>,
    /// The provider's claims by the attributes that they become.
    pub attributes: Vec<(String, String)>,
}

/// What a user signs in with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInName {
    /// An email address.
    Email,
    /// A phone number.
    Phone,
    /// A name that the user chose.
    Username,
    /// The attribute `preferred_username`, beside the name.
    PreferredUsername,
}

/// Whether users sign up by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SelfSignUp {
    /// They do.
    Allowed,
    /// Only administrators make users.
    Refused,
}

/// What the value of a custom attribute is; bounds are inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CustomAttribute {
    /// A text, with its lengths in characters.
    Text {
        /// The fewest.
        least: Option<u64>,
        /// The most.
        most: Option<u64>,
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
    /// A moment.
    DateTime,
}

/// A kind of characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordCharacter {
    /// Small letters.
    Lowercase,
    /// Capital letters.
    Uppercase,
    /// Digits.
    Numbers,
    /// What is neither.
    Symbols,
}

/// Which users need a second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MfaMode {
    /// No user.
    Off,
    /// Users who turned one on.
    Optional,
    /// Every user.
    Required,
}

/// A second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecondFactor {
    /// An authenticator app.
    Totp,
    /// A text message.
    Sms,
    /// An email.
    Email,
}

/// Whether devices are remembered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Devices {
    /// Never.
    Off,
    /// Each one.
    Always,
    /// Those that a user asks to be remembered.
    OnRequest,
}

/// How a code is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeBy {
    /// By email.
    Email,
    /// By text message.
    Sms,
}

pub(crate) const SIGN_IN: Choices<SignInName> = choices(
    "user_pool.sign_in",
    &Words {
        first: ("email", SignInName::Email),
        others: &[
            ("phone", SignInName::Phone),
            ("username", SignInName::Username),
            ("preferred_username", SignInName::PreferredUsername),
        ],
    },
    [Preset::Value("email"); 2],
    "What users of the gateway's own pool sign in with. With `username` they choose a name, and the others are aliases once \
     they are verified; without it they sign up with their addresses.",
);
pub(crate) const SELF_SIGN_UP: Switch<SelfSignUp> = switch(
    "user_pool.self_sign_up",
    [SelfSignUp::Allowed, SelfSignUp::Refused],
    [Preset::Value("true"); 2],
    "Whether users sign up by themselves, or only administrators make them.",
);
pub(crate) const GROUPS: Setting = both(
    "user_pool.groups",
    Form::Texts,
    Preset::Absent("no groups but those that are made while the gateway runs"),
    "Groups that the gateway's own pool has from the beginning.",
);
pub(crate) const REQUIRED: Setting = both(
    "user_pool.required_attributes",
    Form::Texts,
    Preset::Absent("none but what users sign in with"),
    "Standard attributes without which no user signs up, such as `given_name`.",
);
pub(crate) const IMMUTABLE: Setting = both(
    "user_pool.immutable_attributes",
    Form::Texts,
    Preset::Absent("all attributes can change"),
    "Attributes that stay as they were when the user was made, such as `custom:tenant`.",
);
pub(crate) const CUSTOM: Setting = both(
    "user_pool.custom_attributes",
    Form::TextMap,
    Preset::Absent("any custom attribute, as text"),
    "Custom attributes without `custom:`, each with its type and bounds: `string`, `string 1..20`, `number 0..100`, \
     `boolean` or `dateTime`. A bound may be left out: `string ..20`.",
);
pub(crate) const PASSWORD_MIN_LENGTH: Setting = both(
    "user_pool.password_min_length",
    Form::Integer { least: 6, most: 99, unit: "characters" },
    Preset::Value("8"),
    "How long a password is at least.",
);
pub(crate) const PASSWORD_REQUIRES: Choices<PasswordCharacter> = choices(
    "user_pool.password_requires",
    &Words {
        first: ("lowercase", PasswordCharacter::Lowercase),
        others: &[
            ("uppercase", PasswordCharacter::Uppercase),
            ("numbers", PasswordCharacter::Numbers),
            ("symbols", PasswordCharacter::Symbols),
        ],
    },
    [Preset::Value("lowercase,uppercase,numbers,symbols"); 2],
    "What a password must hold.",
);
pub(crate) const MFA: Choice<MfaMode> = choice(
    "user_pool.mfa",
    &Words {
        first: ("off", MfaMode::Off),
        others: &[("optional", MfaMode::Optional), ("required", MfaMode::Required)],
    },
    [Preset::Value("off"); 2],
    "Whether users need a second factor: none does, those do that turned one on, or all do.",
);
pub(crate) const MFA_FACTORS: Choices<SecondFactor> = choices(
    "user_pool.mfa_factors",
    &Words {
        first: ("totp", SecondFactor::Totp),
        others: &[("sms", SecondFactor::Sms), ("email", SecondFactor::Email)],
    },
    [Preset::Value("totp"); 2],
    "The second factors: codes of an authenticator app, text messages, emails. Codes are shown, not sent.",
);
pub(crate) const DEVICES: Choice<Devices> = choice(
    "user_pool.devices",
    &Words { first: ("off", Devices::Off), others: &[("always", Devices::Always), ("on-request", Devices::OnRequest)] },
    [Preset::Value("off"); 2],
    "Whether devices are remembered, which then stand for the second factor: none, each one, or those that a user asks to be.",
);
pub(crate) const PASSWORDLESS: Choices<CodeBy> = choices(
    "user_pool.passwordless",
    &Words { first: ("email", CodeBy::Email), others: &[("sms", CodeBy::Sms)] },
    [Preset::Absent("users sign in with passwords"); 2],
    "By which codes users may sign in without a password.",
);

pub(crate) const REDIRECT_URLS: Setting = both(
    "user_pool.redirect_urls",
    Form::Texts,
    Preset::Absent("browsers are sent nowhere"),
    "Where browsers may be sent after they have signed in with another provider, or signed out.",
);
pub(crate) const PROVIDER_AUTHORIZE_URL: Setting = both(
    "identity_providers.<name>.authorize_url",
    Form::Url,
    Preset::Required,
    "Where browsers sign in with this OpenID Connect provider (`authorization_endpoint`). The provider sends them back to \
     `/oauth2/idpresponse` of the gateway.",
);
pub(crate) const PROVIDER_TOKEN_URL: Setting = both(
    "identity_providers.<name>.token_url",
    Form::Url,
    Preset::Required,
    "Where the provider exchanges its codes (`token_endpoint`).",
);
pub(crate) const PROVIDER_USER_INFO_URL: Setting = both(
    "identity_providers.<name>.user_info_url",
    Form::Url,
    Preset::Required,
    "Where the provider says who has signed in (`userinfo_endpoint`).",
);
pub(crate) const PROVIDER_CLIENT_ID: Setting =
    both("identity_providers.<name>.client_id", Form::Text, Preset::Required, "What the pool is called there.");
pub(crate) const PROVIDER_CLIENT_SECRET: Setting = both(
    "identity_providers.<name>.client_secret",
    Form::Secret,
    Preset::Absent("the provider wants none"),
    "What proves it.",
);
pub(crate) const PROVIDER_SCOPES: Setting = both(
    "identity_providers.<name>.scopes",
    Form::Texts,
    Preset::Value("openid,email,profile"),
    "What the provider is asked for.",
);
pub(crate) const PROVIDER_ATTRIBUTES: Setting = both(
    "identity_providers.<name>.attributes",
    Form::TextMap,
    Preset::Value("email=email"),
    "The provider's claims by the attributes that they become, such as `given_name = \"first_name\"`.",
);

fn providers(read: &mut Reader) -> Vec<PoolProvider> {
    let mut providers = Vec::new();
    for name in read.names("identity_providers") {
        providers.push(PoolProvider {
            authorize_url: read.text(&PROVIDER_AUTHORIZE_URL, &name),
            token_url: read.text(&PROVIDER_TOKEN_URL, &name),
            user_info_url: read.text(&PROVIDER_USER_INFO_URL, &name),
            client_id: read.text(&PROVIDER_CLIENT_ID, &name),
            client_secret: read.secret(&PROVIDER_CLIENT_SECRET, &name),
            scopes: read.texts(&PROVIDER_SCOPES, &name),
            attributes: read.map(&PROVIDER_ATTRIBUTES, &name),
            name,
        });
    }
    providers
}

pub(crate) fn setup(read: &mut Reader) -> PoolSetup {
    let sign_in = read.choices(&SIGN_IN, "");
    let has_username = sign_in.contains(&SignInName::Username);
    if sign_in.is_empty() {
        read.complain(&SIGN_IN.setting, "", "must name what users sign in with");
    }
    if sign_in.contains(&SignInName::PreferredUsername) && !has_username {
        read.complain(&SIGN_IN.setting, "", "has `preferred_username` beside `username` alone");
    }
    let mfa = read.choice(&MFA, "");
    let mfa_factors = read.choices(&MFA_FACTORS, "");
    if mfa != MfaMode::Off && mfa_factors.is_empty() {
        read.complain(&MFA_FACTORS.setting, "", "must name a second factor, because `user_pool.mfa` is not `off`");
    }
    PoolSetup {
        sign_in,
        self_sign_up: read.switch(&SELF_SIGN_UP),
        groups: read.texts(&GROUPS, ""),
        required: read.texts(&REQUIRED, ""),
        immutable: read.texts(&IMMUTABLE, ""),
        custom: custom(read),
        password_min_length: read.integer(&PASSWORD_MIN_LENGTH, ""),
        password_requires: read.choices(&PASSWORD_REQUIRES, ""),
        mfa,
        mfa_factors,
        devices: read.choice(&DEVICES, ""),
        passwordless: read.choices(&PASSWORDLESS, ""),
        providers: providers(read),
        redirect_urls: read.texts(&REDIRECT_URLS, ""),
    }
}

fn custom(read: &mut Reader) -> Option<Vec<(String, CustomAttribute)>> {
    let declared = read.map(&CUSTOM, "");
    let mut attributes = Vec::new();
    for (name, text) in &declared {
        match CustomAttribute::parse(text) {
            Some(attribute) => attributes.push((name.clone(), attribute)),
            None => {
                let message = format!(
                    "says `{text}` of `{name}`, which is no type; write `string`, `string 1..20`, `number 0..100`, \
                     `boolean` or `dateTime`"
                );
                read.complain(&CUSTOM, "", message);
            }
        }
    }
    (!declared.is_empty()).then_some(attributes)
}

impl CustomAttribute {
    fn parse(text: &str) -> Option<Self> {
        let mut words = text.split_whitespace();
        let (kind, bounds) = (words.next()?, words.next());
        if words.next().is_some() {
            return None;
        }
        match kind {
            "string" => bounded(bounds).map(|(least, most)| Self::Text { least, most }),
            "number" => bounded(bounds).map(|(least, most)| Self::Number { least, most }),
            "boolean" => bounds.is_none().then_some(Self::Boolean),
            "dateTime" => bounds.is_none().then_some(Self::DateTime),
            _ => None,
        }
    }
}

/// `least..most`, either of which may be left out; nothing at all is no bounds.
fn bounded<T: std::str::FromStr + PartialOrd>(text: Option<&str>) -> Option<(Option<T>, Option<T>)> {
    let Some(text) = text else { return Some((None, None)) };
    let (least, most) = text.split_once("..")?;
    let bound = |text: &str| match text {
        "" => Some(None),
        text => text.parse().ok().map(Some),
    };
    let (least, most) = (bound(least)?, bound(most)?);
    let is_range = least.as_ref().zip(most.as_ref()).is_none_or(|(least, most)| least <= most);
    is_range.then_some((least, most))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_of_custom_attributes_have_bounds_or_none() {
        for (text, expected) in [
            ("string", Some(CustomAttribute::Text { least: None, most: None })),
            ("string 1..20", Some(CustomAttribute::Text { least: Some(1), most: Some(20) })),
            ("  string   ..20 ", Some(CustomAttribute::Text { least: None, most: Some(20) })),
            ("number -5..", Some(CustomAttribute::Number { least: Some(-5), most: None })),
            ("boolean", Some(CustomAttribute::Boolean)),
            ("dateTime", Some(CustomAttribute::DateTime)),
            ("string 20..1", None),
            ("string 1-20", None),
            ("string 1..x", None),
            ("boolean 0..1", None),
            ("text", None),
            ("string 1..2 3", None),
            ("", None),
        ] {
            assert_eq!(CustomAttribute::parse(text), expected, "{text}");
        }
    }
}
