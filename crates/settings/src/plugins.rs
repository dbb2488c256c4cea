//! The plugins, who may look at them, and the log.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use identity::Secret;

use crate::{
    reader::Reader,
    setting::{Choice, Form, Preset, Setting, Switch, both, choice, switch},
    words::Words,
};

/// The name of the plugin that decides the auth rules.
pub const AUTH_RULES: &str = "auth-rules";

/// What stands in place of a file for the component that `sluice` carries itself.
pub const BUILT_IN: &str = "built-in";

/// The name of the plugin that judges tokens.
pub const AUTHORIZER: &str = "authorizer";

/// The plugins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plugins {
    /// The component that decides the auth rules.
    pub auth_rules: PathBuf,
    /// What it may have beyond its world, which imports nothing.
    pub auth_rules_grants: Grants,
    /// How often files are looked at for changes.
    pub poll: Duration,
    /// Where compiled components are kept; `None`: they are compiled at each start.
    pub compiled_dir: Option<PathBuf>,
    /// Who may write there.
    pub compiled_access: CompiledAccess,
}

/// What a plugin may have beyond its world.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grants {
    /// Imports.
    pub imports: Vec<String>,
    /// Hosts that it may reach, with methods, such as `GET|POST https://api.example.com`.
    pub http: Vec<String>,
    /// SHA-256 in hex of the one component that may serve; `None`: any.
    pub digest: Option<String>,
}

/// Who may write where compiled components are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompiledAccess {
    /// The user that the gateway runs as.
    ThisUser,
    /// The members of its groups too.
    Group,
}

/// The file in a gateway's state folder that holds the secret of its start, for commands of the same user.
#[must_use]
pub fn start_secret_file(state_dir: &Path, port: u16) -> PathBuf {
    state_dir.join(format!("admin-{port}.secret"))
}

/// Who may read `/admin`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Admin {
    /// Connections from this machine that show the secret of this start.
    Loopback,
    /// Senders of one of these tokens. Never empty.
    Tokens(Vec<Secret>),
    /// Nobody.
    Off,
}

/// The log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Log {
    /// How it is written.
    pub format: LogFormat,
    /// What is logged, in the syntax of tracing's `EnvFilter`.
    pub filter: String,
    /// Which requests have a line.
    pub requests: RequestLines,
    /// Where each write has a line.
    pub audit_file: Option<PathBuf>,
}

/// Which requests have a line in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestLines {
    /// All of them.
    All,
    /// Those that are refused or fail.
    Failures,
}

/// How the log is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// For machines, one object a line.
    Json,
}

pub(crate) const PLUGINS_AUTH_RULES: Setting = both(
    "plugins.auth_rules",
    Form::Path,
    Preset::Value(BUILT_IN),
    "The component that decides the auth rules: a file, or `built-in` for the evaluator that `sluice` carries, which decides as \
     Amplify does.",
);
pub(crate) const PLUGINS_POLL: Setting = both(
    "plugins.poll_ms",
    Form::Integer { least: 50, most: 3_600_000, unit: "ms" },
    Preset::Value("500"),
    "How often the files of plugins are looked at for changes.",
);
pub(crate) const PLUGINS_COMPILED_DIR: Setting = both(
    "plugins.compiled_dir",
    Form::Path,
    Preset::Absent("`sluice/compiled` in `$XDG_CACHE_HOME` or `~/.cache`"),
    "Where compiled components are kept. They are run as native code, so no project can name the directory: it stands in the \
     environment alone, and only this user may write it.",
);
pub(crate) const PLUGINS_COMPILED_ACCESS: Switch<CompiledAccess> = switch(
    "plugins.compiled_group_writable",
    [CompiledAccess::Group, CompiledAccess::ThisUser],
    [Preset::Value("false"); 2],
    "Whether the members of the gateway's groups may write `plugins.compiled_dir` too, as on a volume that Kubernetes gives \
     to `fsGroup`. In the environment alone.",
);
pub(crate) const PLUGINS_GRANTS: Setting = both(
    "plugins.<name>.grants",
    Form::Texts,
    Preset::Absent("nothing but its world"),
    "Imports a plugin may use beyond those of its world. Plugins are named as their function, `auth-rules` or \
     `authorizer`.",
);
pub(crate) const PLUGINS_HTTP: Setting = both(
    "plugins.<name>.http",
    Form::Texts,
    Preset::Absent("no host"),
    "Hosts a plugin may send HTTP requests to, each behind its methods, such as `GET https://api.example.com` or \
     `* https://*.amazonaws.com`; a bar stands between two methods. A name never leads to this machine or its link, and behind a `*` to no private network; \
     `localhost` and addresses do where they are named.",
);

pub(crate) const PLUGINS_DIGEST: Setting = both(
    "plugins.<name>.digest",
    Form::Text,
    Preset::Absent("any component may serve"),
    "SHA-256 in hex of the one component that may serve, such as `sha256:2c26…`. Any other one is refused, in its file and when \
     the plugin goes back.",
);

pub(crate) const ADMIN_ACCESS: Choice<Access> = choice(
    "admin.access",
    &Words { first: ("loopback", Access::Loopback), others: &[("token", Access::Token), ("off", Access::Off)] },
    [Preset::Value("loopback"), Preset::Value("off")],
    "Who may read `/admin`: connections from this machine that show the secret of this start, holders of `admin.token`, or no \
     caller. The sandbox prints the secret in its console's address, and `admin-<port>.secret` in `state_dir` holds it.",
);
pub(crate) const ADMIN_TOKEN: Setting = both(
    "admin.token",
    Form::Secret,
    Preset::Absent("no token is accepted"),
    "Sent as `Authorization: Bearer …`; needed with `access = \"token\"`.",
);

pub(crate) const ADMIN_FORMER_TOKEN: Setting = both(
    "admin.former_token",
    Form::Secret,
    Preset::Absent("one token is accepted"),
    "The token that is being replaced: it is accepted beside the other.",
);

pub(crate) const LOG_FORMAT: Choice<LogFormat> = choice(
    "log.format",
    &Words { first: ("text", LogFormat::Text), others: &[("json", LogFormat::Json)] },
    [Preset::Value("text"), Preset::Value("json")],
    "How the log is written.",
);
pub(crate) const LOG_FILTER: Setting =
    both("log.filter", Form::Text, Preset::Value("info"), "What is logged, such as `info` or `info,gateway=debug`.");

pub(crate) const LOG_REQUESTS: Choice<RequestLines> = choice(
    "log.requests",
    &Words { first: ("failures", RequestLines::Failures), others: &[("all", RequestLines::All)] },
    [Preset::Value("failures"), Preset::Value("all")],
    "Which requests have a line in the log, with their id, trace, caller (its kind, and a digest that tells callers apart), \
     operation, ending and time.",
);

pub(crate) const LOG_AUDIT: Setting = both(
    "log.audit_file",
    Form::Path,
    Preset::Absent("writes have no lines of their own"),
    "Where each write to a record that was tried has a line of JSON: who, which model and key, by which version of the \
     evaluator, and what came of it. The file is for the gateway's user alone, and lines are added to it.",
);

#[derive(Clone, Copy)]
pub(crate) enum Access {
    Loopback,
    Token,
    Off,
}

/// What a plugin was granted.
pub(crate) fn grants(read: &mut Reader, name: &str) -> Grants {
    let http = read.texts(&PLUGINS_HTTP, name);
    for grant in http.iter().filter(|grant| !is_http_grant(grant)) {
        let message = format!(
            "allows methods and an origin, such as `GET|POST https://api.example.com` or `* https://*.amazonaws.com`, not \
             `{grant}`"
        );
        read.complain(&PLUGINS_HTTP, name, message);
    }
    let digest = read
        .optional_text(&PLUGINS_DIGEST, name)
        .map(|digest| digest.strip_prefix("sha256:").unwrap_or(&digest).to_ascii_lowercase());
    if digest.as_ref().is_some_and(|digest| digest.len() != 64 || !digest.bytes().all(|byte| byte.is_ascii_hexdigit()))
    {
        read.complain(
            &PLUGINS_DIGEST,
            name,
            "allows a SHA-256 in hex, as `sluice plugin history` and `sha256sum` print it",
        );
    }
    Grants { imports: read.texts(&PLUGINS_GRANTS, name), http, digest }
}

/// Whether a text has the form of a grant of HTTP. `plugin_host::HttpGrant` reads it; a test of the gateway holds both alike.
#[must_use]
pub fn is_http_grant(grant: &str) -> bool {
    let Some((methods, origin)) = grant.trim().split_once(' ') else { return false };
    let is_method = |method: &str| !method.is_empty() && method.bytes().all(|byte| byte.is_ascii_uppercase());
    let Some((scheme @ ("http" | "https"), rest)) = origin.trim().split_once("://") else { return false };
    let is_below = rest.starts_with("*.");
    let host_and_port = rest.strip_prefix("*.").unwrap_or(rest);
    let Ok(url) = url::Url::parse(&format!("{scheme}://{host_and_port}")) else { return false };
    let is_bare = !host_and_port.contains(['/', '?', '#', '@', '*', '\\', '%', ' ']);
    let is_name = matches!(url.host(), Some(url::Host::Domain(_)));
    (methods == "*" || methods.split('|').all(is_method)) && is_bare && url.has_host() && (is_name || !is_below)
}

pub(crate) fn plugins(read: &mut Reader) -> Plugins {
    let functions = read.names("functions");
    for name in read.names("plugins") {
        if name != AUTH_RULES && name != AUTHORIZER && !functions.contains(&name) {
            let message = format!("names no plugin: there is no section `[functions.{name}]`");
            read.complain(&PLUGINS_GRANTS, &name, message);
        }
    }
    const WHY: &str = "belongs in the environment: a project must not say where native code is taken from";
    read.refuse_in_file(&PLUGINS_COMPILED_DIR, WHY);
    read.refuse_in_file(&PLUGINS_COMPILED_ACCESS.setting, WHY);
    let compiled_dir = read.optional_path(&PLUGINS_COMPILED_DIR, "");
    Plugins {
        compiled_dir: compiled_dir.or_else(|| read.user_cache().map(|cache| cache.join("sluice/compiled"))),
        compiled_access: read.switch(&PLUGINS_COMPILED_ACCESS),
        auth_rules: read.path(&PLUGINS_AUTH_RULES, ""),
        auth_rules_grants: grants(read, AUTH_RULES),
        poll: read.milliseconds(&PLUGINS_POLL, ""),
    }
}

pub(crate) fn admin(read: &mut Reader) -> Admin {
    let (token, former) = (read.guarding_secret(&ADMIN_TOKEN, ""), read.guarding_secret(&ADMIN_FORMER_TOKEN, ""));
    match (read.choice(&ADMIN_ACCESS, ""), token) {
        (Access::Token, Some(token)) => Admin::Tokens(std::iter::once(token).chain(former).collect()),
        (Access::Token, None) => {
            read.complain(&ADMIN_ACCESS.setting, "", "allows holders of `admin.token`, which is not set");
            Admin::Off
        }
        (Access::Loopback | Access::Off, Some(_)) => {
            read.complain(&ADMIN_TOKEN, "", "has no effect without `access = \"token\"`");
            Admin::Off
        }
        (Access::Loopback, None) => Admin::Loopback,
        (Access::Off, None) => Admin::Off,
    }
}

pub(crate) fn log(read: &mut Reader) -> Log {
    Log {
        format: read.choice(&LOG_FORMAT, ""),
        filter: read.text(&LOG_FILTER, ""),
        requests: read.choice(&LOG_REQUESTS, ""),
        audit_file: read.optional_path(&LOG_AUDIT, ""),
    }
}
