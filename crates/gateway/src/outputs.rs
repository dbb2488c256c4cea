//! `amplify_outputs.json`: what clients are told of this gateway, and the file they read it from.

use std::{
    borrow::Cow,
    fs, io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    path::{Path, PathBuf},
};

use authz::TokenProvider;
use codegen::{
    CharacterClass, IdentityPoolOutputs, LoginWith, MfaNeed, MfaOutputs, OAuthOutputs, Outputs, PasswordFormat,
    Passwordless, UserPoolOutputs,
};
use model::Provider;
use serde_json::Value;
use user_pool::Names;

use settings::{
    CodeBy, MfaMode, Mode, PasswordCharacter, PlainHttp, PoolSetup, SecondFactor, Settings, SignInName, UserPool,
};

/// What became of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// It was written.
    Changed(PathBuf),
    /// It said the same already.
    Unchanged(PathBuf),
    /// No file is configured, or there is nothing to tell yet.
    Not,
}

/// How clients on this machine reach an address that is listened on.
pub(crate) fn url_of(plain_http: PlainHttp, address: SocketAddr) -> String {
    let reachable = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    let scheme = match plain_http {
        PlainHttp::Served => "http",
        PlainHttp::Refused => "https",
    };
    format!("{scheme}://{}", SocketAddr::new(reachable, address.port()))
}

/// What clients are told.
pub(crate) fn assemble(
    settings: &Settings,
    base_url: &str,
    own_pool: Option<&Names>,
    model_introspection: Value,
) -> Outputs {
    let accepts_api_keys = settings.api.modes().any(|mode| mode == Provider::ApiKey);
    let longest_lasting = settings.api.keys.iter().max_by_key(|key| key.expires).filter(|_| accepts_api_keys);
    let pool = settings.user_pools.iter().find(|pool| pool.provider == TokenProvider::UserPools);
    Outputs {
        endpoint: format!("{}/graphql", as_clients_need_it(settings.mode, base_url)),
        region: settings.api.region.clone(),
        default_auth_mode: settings.api.default_mode,
        other_auth_modes: settings.api.additional_modes.clone(),
        api_key: longest_lasting.map(|key| key.value.expose().to_owned()),
        model_introspection,
        user_pool: own_pool
            .map(|names| own_user_pool(names, &settings.pool_setup, base_url))
            .or_else(|| pool.and_then(user_pool)),
    }
}

/// In the sandbox a plain address is written `HTTP://`: Amplify's client makes `wss://` of an `http://` endpoint, and would
/// need the certificate's authority to be trusted before it could subscribe. Schemes are the same in any case (RFC 3986,
/// section 3.1), and browsers and Node open a plain WebSocket for this one.
fn as_clients_need_it(mode: Mode, base_url: &str) -> Cow<'_, str> {
    match (mode, base_url.strip_prefix("http://")) {
        (Mode::Sandbox, Some(authority)) => Cow::Owned(format!("HTTP://{authority}")),
        (Mode::Sandbox | Mode::Serve, _) => Cow::Borrowed(base_url),
    }
}

/// A pool as clients know it, if its issuer has the form of Cognito's: the pool's id is the last part of its path.
fn user_pool(pool: &UserPool) -> Option<UserPoolOutputs> {
    let (_, authority_and_path) = pool.issuer.split_once("://")?;
    let (authority, path) = authority_and_path.trim_end_matches('/').split_once('/')?;
    let id = path.rsplit('/').next()?;
    // The client takes the region from the part before the underscore, and fails without one.
    if !id.contains('_') {
        return None;
    }
    let is_at_aws = authority.starts_with("cognito-idp.") && authority.ends_with(".amazonaws.com");
    let own_host = || {
        let origin = pool.issuer.strip_suffix(authority_and_path)?;
        (!is_at_aws).then(|| format!("{origin}{authority}/"))
    };
    Some(UserPoolOutputs {
        id: id.to_owned(),
        client_id: pool.client_ids.first()?.clone(),
        endpoint: pool.endpoint.clone().or_else(own_host),
        login_with: vec![LoginWith::Email],
        password_format: password_format(),
        required_attributes: Vec::new(),
        mfa: None,
        passwordless: Vec::new(),
        groups: Vec::new(),
        oauth: None,
        identity_pool: None,
    })
}

/// The gateway's own pool, which is where the gateway is.
fn own_user_pool(names: &Names, setup: &PoolSetup, base_url: &str) -> UserPoolOutputs {
    let endpoint = format!("{base_url}/");
    let login_with = |name: &SignInName| match name {
        SignInName::Email => Some(LoginWith::Email),
        SignInName::Phone => Some(LoginWith::Phone),
        SignInName::Username => Some(LoginWith::Username),
        SignInName::PreferredUsername => None,
    };
    let character = |kind: &PasswordCharacter| match kind {
        PasswordCharacter::Lowercase => CharacterClass::Lowercase,
        PasswordCharacter::Uppercase => CharacterClass::Uppercase,
        PasswordCharacter::Numbers => CharacterClass::Digit,
        PasswordCharacter::Symbols => CharacterClass::Symbol,
    };
    let passwordless = |by: &CodeBy| match by {
        CodeBy::Email => Passwordless::Email,
        CodeBy::Sms => Passwordless::Sms,
    };
    UserPoolOutputs {
        id: names.pool_id.clone(),
        client_id: names.client_id.clone(),
        endpoint: Some(endpoint.clone()),
        login_with: setup.sign_in.iter().filter_map(login_with).collect(),
        password_format: PasswordFormat {
            min_length: u32::try_from(setup.password_min_length).unwrap_or(u32::MAX),
            requires: setup.password_requires.iter().map(character).collect(),
        },
        required_attributes: setup.required.clone(),
        mfa: mfa(setup),
        passwordless: setup.passwordless.iter().map(passwordless).collect(),
        groups: setup.groups.clone(),
        oauth: oauth(setup, base_url),
        identity_pool: Some(IdentityPoolOutputs { id: names.identity_pool_id.clone(), endpoint: Some(endpoint) }),
    }
}

fn oauth(setup: &PoolSetup, base_url: &str) -> Option<OAuthOutputs> {
    let (_, domain) = base_url.split_once("://")?;
    (!setup.providers.is_empty()).then(|| OAuthOutputs {
        domain: domain.to_owned(),
        providers: setup.providers.iter().map(|provider| provider.name.clone()).collect(),
        redirect_urls: setup.redirect_urls.clone(),
    })
}

fn mfa(setup: &PoolSetup) -> Option<MfaOutputs> {
    let need = match setup.mfa {
        MfaMode::Off => return None,
        MfaMode::Optional => MfaNeed::Optional,
        MfaMode::Required => MfaNeed::Required,
    };
    let by = |factor| setup.mfa_factors.contains(&factor);
    Some(MfaOutputs {
        need,
        by_sms: by(SecondFactor::Sms),
        by_app: by(SecondFactor::Totp),
        by_email: by(SecondFactor::Email),
    })
}

/// What Amplify asks of passwords.
fn password_format() -> PasswordFormat {
    PasswordFormat {
        min_length: u32::try_from(user_pool::PasswordPolicy::default().min_length).unwrap_or(u32::MAX),
        requires: vec![
            CharacterClass::Lowercase,
            CharacterClass::Uppercase,
            CharacterClass::Digit,
            CharacterClass::Symbol,
        ],
    }
}

/// Writes the file if it does not hold this text already, for its owner alone: it may hold an API key. Readers see the old text or the new one, never a part: tools
/// that watch the file read it the moment it changes.
pub(crate) fn write(path: &Path, text: &str) -> io::Result<Written> {
    match fs::read(path) {
        Ok(written) if written == text.as_bytes() => {
            settings::owner_only::tighten(path)?;
            return Ok(Written::Unchanged(path.to_owned()));
        }
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let fresh = path.with_file_name(format!(".{}.new", name.display()));
    settings::owner_only::write_by(&fresh, path, text.as_bytes())?;
    Ok(Written::Changed(path.to_owned()))
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    fn pool(issuer: &str) -> Option<(String, Option<String>)> {
        let pool = UserPool {
            name: "main".to_owned(),
            issuer: issuer.to_owned(),
            jwks_url: None,
            client_ids: vec!["app".to_owned()],
            provider: TokenProvider::UserPools,
            endpoint: None,
        };
        user_pool(&pool).map(|outputs| (outputs.id, outputs.endpoint))
    }

    #[test]
    fn a_pool_at_aws_needs_no_endpoint_and_any_other_is_at_its_issuers_host() {
        assert_eq!(
            pool("https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Example"),
            Some(("eu-west-1_Example".to_owned(), None))
        );
        assert_eq!(
            pool("http://localhost:9229/local_1"),
            Some(("local_1".to_owned(), Some("http://localhost:9229/".to_owned())))
        );
        assert_eq!(pool("https://login.example.com/tenant"), None);
        assert_eq!(pool("https://login.example.com"), None);
    }

    #[test]
    fn an_address_that_means_all_is_reached_by_loopback() {
        assert_eq!(url_of(PlainHttp::Served, "0.0.0.0:8080".parse().unwrap()), "http://127.0.0.1:8080");
        assert_eq!(url_of(PlainHttp::Served, "[::]:8080".parse().unwrap()), "http://[::1]:8080");
        assert_eq!(url_of(PlainHttp::Refused, "10.0.0.7:80".parse().unwrap()), "https://10.0.0.7:80");
    }

    #[test]
    fn the_file_is_only_touched_when_it_changes() {
        let directory = TempDir::new().unwrap();
        let path = directory.path().join("amplify_outputs.json");
        assert_eq!(write(&path, "{}").unwrap(), Written::Changed(path.clone()));
        assert_eq!(write(&path, "{}").unwrap(), Written::Unchanged(path.clone()));
        assert_eq!(write(&path, "{ }").unwrap(), Written::Changed(path.clone()));
        assert_eq!(fs::read_to_string(&path).unwrap(), "{ }");
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
    }
}
