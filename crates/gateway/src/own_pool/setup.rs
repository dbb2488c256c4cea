//! From the settings of the gateway's own user pool to what the pool knows.

use settings::{
    CodeBy, CustomAttribute, Devices, MfaMode, PasswordCharacter, PoolProvider, PoolSetup, SecondFactor, SelfSignUp,
    SignInName,
};
use user_pool::{
    Alias, AttributeRules, AttributeType, CharacterClass, Configuration, DeviceTracking, Factor, Medium, Mfa, MfaNeed,
    PasswordPolicy, Provider, SignInNames,
};

/// What the settings ask of the pool's users.
pub(crate) fn configuration(setup: &PoolSetup) -> Configuration {
    Configuration {
        sign_in: sign_in(&setup.sign_in),
        attributes: AttributeRules {
            required: setup.required.iter().cloned().collect(),
            immutable: setup.immutable.iter().cloned().collect(),
            custom: setup.custom.as_ref().map(|custom| custom.iter().map(attribute).collect()),
        },
        password: PasswordPolicy {
            min_length: usize::try_from(setup.password_min_length).unwrap_or(usize::MAX),
            requires: setup.password_requires.iter().map(|kind| character_class(*kind)).collect(),
        },
        mfa: Mfa { need: need(setup.mfa), factors: setup.mfa_factors.iter().map(|factor| second(*factor)).collect() },
        devices: match setup.devices {
            Devices::Off => DeviceTracking::Off,
            Devices::Always => DeviceTracking::Always,
            Devices::OnRequest => DeviceTracking::OnRequest,
        },
        passwordless: setup.passwordless.iter().map(|by| medium(*by)).collect(),
        self_sign_up: match setup.self_sign_up {
            SelfSignUp::Allowed => user_pool::SelfSignUp::Allowed,
            SelfSignUp::Refused => user_pool::SelfSignUp::Refused,
        },
        groups: setup.groups.clone(),
        providers: setup.providers.iter().map(provider).collect(),
        redirect_urls: setup.redirect_urls.clone(),
    }
}

fn provider(provider: &PoolProvider) -> (String, Provider) {
    let known = Provider {
        authorize_url: provider.authorize_url.clone(),
        token_url: provider.token_url.clone(),
        user_info_url: provider.user_info_url.clone(),
        client_id: provider.client_id.clone(),
        client_secret: provider.client_secret.as_ref().map(|secret| secret.expose().to_owned()),
        scopes: provider.scopes.clone(),
        attributes: provider.attributes.iter().cloned().collect(),
    };
    (provider.name.clone(), known)
}

fn sign_in(names: &[SignInName]) -> SignInNames {
    let alias = |name: &SignInName| match name {
        SignInName::Email => Some(Alias::Email),
        SignInName::Phone => Some(Alias::PhoneNumber),
        SignInName::PreferredUsername => Some(Alias::PreferredUsername),
        SignInName::Username => None,
    };
    let address = |name: &SignInName| match name {
        SignInName::Email => Some(Medium::Email),
        SignInName::Phone => Some(Medium::Sms),
        SignInName::PreferredUsername | SignInName::Username => None,
    };
    match names.contains(&SignInName::Username) {
        true => SignInNames::Usernames(names.iter().filter_map(alias).collect()),
        false => SignInNames::Addresses(names.iter().filter_map(address).collect()),
    }
}

fn attribute((name, custom): &(String, CustomAttribute)) -> (String, AttributeType) {
    let length = |bound: Option<u64>| bound.map(|bound| usize::try_from(bound).unwrap_or(usize::MAX));
    let kind = match *custom {
        CustomAttribute::Text { least, most } => AttributeType::Text { least: length(least), most: length(most) },
        CustomAttribute::Number { least, most } => AttributeType::Number { least, most },
        CustomAttribute::Boolean => AttributeType::Boolean,
        CustomAttribute::DateTime => AttributeType::DateTime,
    };
    (name.clone(), kind)
}

fn character_class(kind: PasswordCharacter) -> CharacterClass {
    match kind {
        PasswordCharacter::Lowercase => CharacterClass::Lowercase,
        PasswordCharacter::Uppercase => CharacterClass::Uppercase,
        PasswordCharacter::Numbers => CharacterClass::Number,
        PasswordCharacter::Symbols => CharacterClass::Symbol,
    }
}

fn need(mode: MfaMode) -> MfaNeed {
    match mode {
        MfaMode::Off => MfaNeed::Off,
        MfaMode::Optional => MfaNeed::Optional,
        MfaMode::Required => MfaNeed::Required,
    }
}

fn second(factor: SecondFactor) -> Factor {
    match factor {
        SecondFactor::Totp => Factor::SoftwareToken,
        SecondFactor::Sms => Factor::Sms,
        SecondFactor::Email => Factor::Email,
    }
}

fn medium(by: CodeBy) -> Medium {
    match by {
        CodeBy::Email => Medium::Email,
        CodeBy::Sms => Medium::Sms,
    }
}
