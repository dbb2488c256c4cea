//! Who vouches for callers: issuers of tokens, the gateway's own user pool, and the app's authorizer.

use std::{path::PathBuf, time::Duration};

use authz::TokenProvider;
use identity::Secret;

use crate::{
    AUTHORIZER, Mode, Settings,
    plugins::{Grants, grants},
    reader::Reader,
    setting::{Choice, Form, Preset, Setting, Switch, both, choice, switch},
    words::Words,
};

/// Whether the gateway serves a user pool of its own, in which a reader of its files can sign in as any user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnPool {
    /// It does.
    Served,
    /// It does not.
    Off,
}

/// An issuer of tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserPool {
    /// The operator's name for it.
    pub name: String,
    /// The `iss` of its tokens.
    pub issuer: String,
    /// Where it publishes its keys; `None`: below the issuer.
    pub jwks_url: Option<String>,
    /// The app clients whose tokens are accepted. Never empty.
    pub client_ids: Vec<String>,
    /// Which kind of issuer it is.
    pub provider: TokenProvider,
    /// Where clients reach it, if it is not at AWS and not at its issuer's host.
    pub endpoint: Option<String>,
}

/// Who judges tokens which no issuer signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judge {
    /// The component of a file.
    Component(PathBuf),
    /// A function that is no component, by its name.
    Function(String),
}

/// The judge of tokens which no issuer signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authorizer {
    /// Who that is.
    pub judge: Judge,
    /// How long a verdict holds that does not say so itself.
    pub ttl: Duration,
    /// Its environment variables.
    pub environment: Vec<(String, String)>,
    /// More of them, from files.
    pub secrets: Vec<(String, Secret)>,
    /// What it may have beyond its world, which imports nothing.
    pub grants: Grants,
}

impl Authorizer {
    /// The file of its component; `None` if it is none.
    #[must_use]
    pub fn component(&self) -> Option<&PathBuf> {
        match &self.judge {
            Judge::Component(plugin) => Some(plugin),
            Judge::Function(_) => None,
        }
    }
}

pub(crate) const POOL_ISSUER: Setting = both(
    "user_pools.<name>.issuer",
    Form::Url,
    Preset::Required,
    "The `iss` of the tokens, such as `https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Example`.",
);
pub(crate) const POOL_JWKS_URL: Setting = both(
    "user_pools.<name>.jwks_url",
    Form::Url,
    Preset::Absent("the issuer and `/.well-known/jwks.json`"),
    "Where the issuer publishes its keys.",
);
pub(crate) const POOL_CLIENT_IDS: Setting = both(
    "user_pools.<name>.client_ids",
    Form::Texts,
    Preset::Required,
    "The app clients whose tokens are accepted (`client_id` or `aud`).",
);
pub(crate) const POOL_PROVIDER: Choice<TokenProvider> = choice(
    "user_pools.<name>.provider",
    &Words { first: ("userPool", TokenProvider::UserPools), others: &[("oidc", TokenProvider::Oidc)] },
    [Preset::Value("userPool"); 2],
    "Whether the issuer is a Cognito user pool or another OpenID Connect issuer.",
);
pub(crate) const POOL_ENDPOINT: Setting = both(
    "user_pools.<name>.endpoint",
    Form::Url,
    Preset::Absent("AWS for Cognito's issuers, else the issuer's own host"),
    "Where clients reach the user pool; stands in `amplify_outputs.json`.",
);

pub(crate) const OWN_POOL: Switch<OwnPool> = switch(
    "user_pool.enabled",
    [OwnPool::Served, OwnPool::Off],
    [Preset::Absent("`true`, unless `[user_pools]` names a user pool"), Preset::Value("false")],
    "Whether the gateway serves a user pool and an identity pool of its own, for developers. They are kept in \
     `state_dir`; confirmed users go to the first function whose trigger is `postConfirmation`.",
);
pub(crate) const OWN_POOL_INSECURE: Switch<Insists> = switch(
    "user_pool.insecure_outside_sandbox",
    [Insists::Yes, Insists::No],
    [Preset::Value("false"); 2],
    "Allows `user_pool.enabled` outside the sandbox. The pool shows its codes instead of sending them, and the credential \
     of any function administrates it: never let it guard anything that matters.",
);

pub(crate) const AUTHORIZER_PLUGIN: Setting = both(
    "authorizer.plugin",
    Form::Path,
    Preset::Absent("no caller is let in by the mode `lambda`"),
    "The component that judges tokens in the mode `lambda`: those that are neither signatures nor of a configured issuer.",
);
pub(crate) const AUTHORIZER_FUNCTION: Setting = both(
    "authorizer.function",
    Form::Text,
    Preset::Absent("no function"),
    "The function that judges them in place of a component, by its name in `[functions]`: a handler in Node.js or a function on \
     Lambda. It gets the event of AppSync's Lambda authorizers.",
);
pub(crate) const AUTHORIZER_TTL: Setting = both(
    "authorizer.ttl_seconds",
    Form::Integer { least: 0, most: 3_600, unit: "s" },
    Preset::Value("300"),
    "How long a verdict holds for a token, unless the component says so itself; 0 asks it for each request.",
);
pub(crate) const AUTHORIZER_ENVIRONMENT: Setting = both(
    "authorizer.environment",
    Form::TextMap,
    Preset::Absent("no variables"),
    "Environment variables of the authorizer. They are not secret.",
);
pub(crate) const AUTHORIZER_SECRET_FILES: Setting = both(
    "authorizer.secret_files",
    Form::TextMap,
    Preset::Absent("no variables from files"),
    "More of them, whose values are what stands in files. The authorizer gets the new value once a file changes.",
);

/// What becomes of users of two pools who have one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OwnersAcrossPools {
    /// Two pools of a kind are a mistake.
    Refused,
    /// They are taken for the same user.
    Shared,
}

pub(crate) const OWNERS_ACROSS_POOLS: Choice<OwnersAcrossPools> = choice(
    "owners_across_pools",
    &Words { first: ("refused", OwnersAcrossPools::Refused), others: &[("shared", OwnersAcrossPools::Shared)] },
    [Preset::Value("refused"); 2],
    "Whether two user pools of one `provider` may be configured. Records name their owner by `sub` and `username` and not by \
     pool, and rules name groups by their names: a user of one pool owns what a user of the other with the same name made, as \
     with AppSync. Take `shared` only if both pools have the same users.",
);

/// Whether the operator wants the gateway's own user pool in production although it is made for developers.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Insists {
    Yes,
    No,
}

pub(crate) fn user_pools(read: &mut Reader) -> Vec<UserPool> {
    let mut pools = Vec::new();
    for name in read.names("user_pools") {
        let client_ids = read.optional_texts(&POOL_CLIENT_IDS, &name);
        if client_ids.as_ref().is_some_and(Vec::is_empty) {
            read.complain(&POOL_CLIENT_IDS, &name, "must name at least one app client");
        }
        pools.push(UserPool {
            issuer: read.text(&POOL_ISSUER, &name),
            jwks_url: read.optional_text(&POOL_JWKS_URL, &name),
            client_ids: client_ids.unwrap_or_default(),
            provider: read.choice(&POOL_PROVIDER, &name),
            endpoint: read.optional_text(&POOL_ENDPOINT, &name),
            name,
        });
    }
    pools
}

/// Refuses two pools whose users would own each other's records.
pub(crate) fn check_owners(read: &mut Reader, own_pool: OwnPool, pools: &[UserPool]) {
    if read.choice(&OWNERS_ACROSS_POOLS, "") == OwnersAcrossPools::Shared {
        return;
    }
    for (position, pool) in pools.iter().enumerate() {
        let before = pools.iter().take(position).find(|other| other.provider == pool.provider);
        let other = match (before, own_pool, pool.provider) {
            (Some(other), _, _) => format!("`{}`", other.name),
            (None, OwnPool::Served, TokenProvider::UserPools) => "the gateway's own pool".to_owned(),
            (None, OwnPool::Served | OwnPool::Off, _) => continue,
        };
        let message = format!(
            "is a second one beside {other}: a user of one pool would own the records of a user with the same `username` or \
             `sub` in the other, and be in the groups of the same names; keep one of them, or set `owners_across_pools = \
             \"shared\"` if both have the same users"
        );
        read.complain(&POOL_ISSUER, &pool.name, message);
    }
}

/// The sandbox has a pool of its own unless there is another; in production the operator must insist on it.
pub(crate) fn own_pool(read: &mut Reader, mode: Mode, others: &[UserPool]) -> OwnPool {
    let insists = read.switch(&OWN_POOL_INSECURE);
    let has_other = others.iter().any(|pool| pool.provider == TokenProvider::UserPools);
    match (read.optional_switch(&OWN_POOL), mode, insists) {
        (Some(OwnPool::Off), _, _) | (None, Mode::Serve, _) => OwnPool::Off,
        (None, Mode::Sandbox, _) if has_other => OwnPool::Off,
        (Some(OwnPool::Served) | None, Mode::Sandbox, _) | (Some(OwnPool::Served), Mode::Serve, Insists::Yes) => {
            OwnPool::Served
        }
        (Some(OwnPool::Served), Mode::Serve, Insists::No) => {
            let message = "is for the sandbox: the pool shows its codes to whoever may read `/admin`, and any function's \
                           credential administrates it; configure a user pool in `[user_pools.…]`, or set \
                           `user_pool.insecure_outside_sandbox`";
            read.complain(&OWN_POOL.setting, "", message);
            OwnPool::Off
        }
    }
}

pub(crate) fn authorizer(read: &mut Reader) -> Option<Authorizer> {
    let ttl = Duration::from_secs(read.integer(&AUTHORIZER_TTL, ""));
    let environment = read.map(&AUTHORIZER_ENVIRONMENT, "");
    let secrets = read.secrets_of_files(&AUTHORIZER_SECRET_FILES, "");
    let grants = grants(read, AUTHORIZER);
    let plugin = read.optional_path(&AUTHORIZER_PLUGIN, "");
    let function = read.optional_text(&AUTHORIZER_FUNCTION, "");
    if plugin.is_some() && function.is_some() {
        read.complain(&AUTHORIZER_FUNCTION, "", "cannot be: `authorizer.plugin` judges; take one of them away");
    }
    let judge = plugin.map(Judge::Component).or(function.map(Judge::Function))?;
    Some(Authorizer { judge, ttl, environment, secrets, grants })
}

/// The function that judges tokens must be there, and be no component: those are of a world of their own.
pub(crate) fn check_judge(read: &mut Reader, settings: &Settings) {
    let Some(Judge::Function(name)) = settings.authorizer.as_ref().map(|authorizer| &authorizer.judge) else { return };
    match settings.functions.iter().find(|function| function.name == *name) {
        Some(function) if function.outside.is_some() => {}
        Some(_) => {
            let message = format!(
                "names `{name}`, which runs nowhere outside: give it `lambda` or `node`, or name a component of the world \
                 `token-authorizer` in `authorizer.plugin`"
            );
            read.complain(&AUTHORIZER_FUNCTION, "", message);
        }
        None => {
            let message = format!("names the function `{name}`, which has no section `[functions.{name}]`");
            read.complain(&AUTHORIZER_FUNCTION, "", message);
        }
    }
}
