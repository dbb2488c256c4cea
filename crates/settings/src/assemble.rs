//! From checked values to [`Settings`]: one struct of the configuration after the other.

use std::time::{Duration, SystemTime};

use authz::{Action, TokenProvider};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::{
    AUTH_RULES, AUTHORIZER, Admin, Api, AuthorizationMode, Authorizer, AwsCredential, DynamoDb, Explain, Function,
    Introspection, Invoker, Limits, Log, LogFormat, MissingTables, Mode, OwnPool, Pages, PlainHttp, Plugins,
    ServerCertificate, Settings, Store, TableNames, Tls, Trigger, UserPool, declared, fan_out, generated::Kept,
    reader::Reader, setting::Setting,
};
use identity::{ApiKey, Secret};

/// The words of a setting and what they mean.
type Words<T> = &'static [(&'static str, T)];

const MODES: Words<AuthorizationMode> = &[
    ("apiKey", AuthorizationMode::ApiKey),
    ("iam", AuthorizationMode::Iam),
    ("userPool", AuthorizationMode::UserPool),
    ("oidc", AuthorizationMode::Oidc),
    ("lambda", AuthorizationMode::Lambda),
];
const SWITCH: Words<Switch> = &[("true", Switch::On), ("false", Switch::Off)];
const ACTIONS: Words<Action> = &[("query", Action::Query), ("mutate", Action::Mutate), ("listen", Action::Listen)];
const PROVIDERS: Words<TokenProvider> = &[("userPool", TokenProvider::UserPools), ("oidc", TokenProvider::Oidc)];
const PAGES: Words<Pages> = &[("as-amplify", Pages::AsAmplify), ("filled", Pages::Filled)];
const PLAIN_HTTP: Words<PlainHttp> = &[("served", PlainHttp::Served), ("refused", PlainHttp::Refused)];
const TRIGGERS: Words<Trigger> = &[("postConfirmation", Trigger::PostConfirmation), ("resolver", Trigger::Resolver)];
const LOG_FORMATS: Words<LogFormat> = &[("text", LogFormat::Text), ("json", LogFormat::Json)];
const STORE_KINDS: Words<StoreKind> =
    &[("embedded", StoreKind::Embedded), ("memory", StoreKind::Memory), ("dynamodb", StoreKind::DynamoDb)];
const TABLE_NAMES: Words<Naming> = &[("amplify", Naming::Amplify), ("prefixed", Naming::Prefixed)];
const ADMIN_ACCESS: Words<Access> = &[("loopback", Access::Loopback), ("token", Access::Token), ("off", Access::Off)];

const LACKS_SECRET: &str = "is given without the secret access key that belongs to it";
const LACKS_ID: &str = "is given without the access key id that belongs to it";

/// The shortest secret that may sign cursors, in characters.
const SHORTEST_CURSOR_SECRET: usize = 32;

#[derive(Clone, Copy)]
enum Switch {
    On,
    Off,
}

#[derive(Clone, Copy)]
enum StoreKind {
    Embedded,
    Memory,
    DynamoDb,
}

#[derive(Clone, Copy)]
enum Naming {
    Amplify,
    Prefixed,
}

#[derive(Clone, Copy)]
enum Access {
    Loopback,
    Token,
    Off,
}

/// Reads the whole configuration. What the sandbox makes up comes from `kept`.
pub(super) fn assemble(read: &mut Reader, mode: Mode, kept: &mut Kept, now: SystemTime) -> Settings {
    let state_dir = read.path(&declared::STATE_DIR, "").unwrap_or_default();
    kept.open(&state_dir, mode);
    let api = api(read, mode, kept, now);
    let user_pools = user_pools(read);
    let store = store(read, &api, &state_dir);
    let settings = Settings {
        mode,
        listen: read.address(&declared::LISTEN).unwrap_or(std::net::SocketAddr::from(([127, 0, 0, 1], 0))),
        tls: tls(read, mode, &state_dir),
        public_url: read.text(&declared::PUBLIC_URL, "").map(|url| url.trim_end_matches('/').to_owned()),
        schema: read.path(&declared::SCHEMA, "").unwrap_or_default(),
        outputs: read.path(&declared::OUTPUTS, ""),
        introspection: match switch(read, &declared::INTROSPECTION) {
            Switch::On => Introspection::Enabled,
            Switch::Off => Introspection::Disabled,
        },
        explain: match switch(read, &declared::EXPLAIN) {
            Switch::On => Explain::OnRequest,
            Switch::Off => Explain::Never,
        },
        pages: read.choice(&declared::PAGES, "", PAGES).unwrap_or(Pages::AsAmplify),
        cursor_secret: cursor_secret(read, mode, kept),
        own_pool: own_pool(read, mode, &user_pools),
        user_pools,
        authorizer: authorizer(read),
        functions: functions(read, mode, kept),
        invokers: invokers(read, mode, kept),
        fan_out: fan_out::read(read, &store),
        store,
        limits: limits(read),
        plugins: plugins(read),
        admin: admin(read),
        log: log(read),
        api,
        state_dir,
    };
    if read.is_faultless() {
        check_modes(read, &settings);
    }
    settings
}

pub(super) fn log(read: &mut Reader) -> Log {
    Log {
        format: read.choice(&declared::LOG_FORMAT, "", LOG_FORMATS).unwrap_or(LogFormat::Text),
        filter: read.text(&declared::LOG_FILTER, "").unwrap_or_default(),
    }
}

fn tls(read: &mut Reader, mode: Mode, state_dir: &std::path::Path) -> Tls {
    let plain_http = read.choice(&declared::TLS_PLAIN_HTTP, "", PLAIN_HTTP).unwrap_or(PlainHttp::Refused);
    let certificate = match (read.path(&declared::TLS_CERTIFICATE, ""), read.path(&declared::TLS_KEY, "")) {
        (Some(certificate), Some(key)) => ServerCertificate::Files { certificate, key },
        (Some(_), None) => {
            read.complain(&declared::TLS_CERTIFICATE, "", "is given without `tls.key`, the key that belongs to it");
            ServerCertificate::None
        }
        (None, Some(_)) => {
            read.complain(&declared::TLS_KEY, "", "is given without `tls.certificate`, which it belongs to");
            ServerCertificate::None
        }
        (None, None) => match (mode, plain_http) {
            (Mode::Sandbox, _) => ServerCertificate::Local { directory: state_dir.join("tls") },
            (Mode::Serve, PlainHttp::Served) => ServerCertificate::None,
            (Mode::Serve, PlainHttp::Refused) => {
                let message = "refuses every request, because there is no TLS; set `tls.certificate` and `tls.key`";
                read.complain(&declared::TLS_PLAIN_HTTP, "", message);
                ServerCertificate::None
            }
        },
    };
    Tls { certificate, plain_http }
}

fn switch(read: &mut Reader, setting: &Setting) -> Switch {
    read.choice(setting, "", SWITCH).unwrap_or(Switch::Off)
}

fn cursor_secret(read: &mut Reader, mode: Mode, kept: &mut Kept) -> Secret {
    match (read.secret(&declared::CURSOR_SECRET, ""), mode) {
        (Some(secret), _) => {
            if secret.expose().len() < SHORTEST_CURSOR_SECRET {
                let message = format!("must be at least {SHORTEST_CURSOR_SECRET} characters long");
                read.complain(&declared::CURSOR_SECRET, "", message);
            }
            secret
        }
        (None, Mode::Sandbox) => kept.cursor_secret(),
        // The reader has recorded that it is required.
        (None, Mode::Serve) => Secret::new(""),
    }
}

fn api(read: &mut Reader, mode: Mode, kept: &mut Kept, now: SystemTime) -> Api {
    let default_mode = read.choice(&declared::API_DEFAULT_MODE, "", MODES).unwrap_or(AuthorizationMode::ApiKey);
    let mut additional_modes = read.choices(&declared::API_ADDITIONAL_MODES, "", MODES);
    additional_modes.retain(|mode| *mode != default_mode);
    let days = read.integer(&declared::API_KEY_DAYS, "");
    let keys = match (read.secret(&declared::API_KEYS, ""), mode) {
        (Some(secret), _) => api_keys(read, &secret),
        (None, Mode::Sandbox) => vec![kept.api_key(now, days)],
        (None, Mode::Serve) => Vec::new(),
    };
    Api {
        id: read.text(&declared::API_ID, "").unwrap_or_default(),
        name: read.text(&declared::API_NAME, "").unwrap_or_default(),
        region: read.text(&declared::API_REGION, "").unwrap_or_default(),
        default_mode,
        additional_modes,
        keys,
    }
}

/// Reads `da2-… 2027-01-31T00:00:00Z, …`.
fn api_keys(read: &mut Reader, secret: &Secret) -> Vec<ApiKey> {
    let mut keys = Vec::new();
    for (index, entry) in secret.expose().split([',', '\n']).map(str::trim).filter(|line| !line.is_empty()).enumerate()
    {
        let parsed = entry.split_once(char::is_whitespace).and_then(|(key, expires)| {
            let expires = OffsetDateTime::parse(expires.trim(), &Rfc3339).ok()?;
            Some(ApiKey { value: Secret::new(key), expires: expires.into() })
        });
        match parsed {
            Some(key) => keys.push(key),
            None => read.complain(
                &declared::API_KEYS,
                "",
                format!(
                    "has no valid entry {}; write a key, a space and when it expires, such as `2027-01-31T00:00:00Z`",
                    index + 1
                ),
            ),
        }
    }
    keys
}

fn user_pools(read: &mut Reader) -> Vec<UserPool> {
    let mut pools = Vec::new();
    for name in read.names("user_pools") {
        let client_ids = read.texts(&declared::POOL_CLIENT_IDS, &name);
        if client_ids.as_ref().is_some_and(Vec::is_empty) {
            read.complain(&declared::POOL_CLIENT_IDS, &name, "must name at least one app client");
        }
        pools.push(UserPool {
            issuer: read.text(&declared::POOL_ISSUER, &name).unwrap_or_default(),
            jwks_url: read.text(&declared::POOL_JWKS_URL, &name),
            client_ids: client_ids.unwrap_or_default(),
            provider: read.choice(&declared::POOL_PROVIDER, &name, PROVIDERS).unwrap_or(TokenProvider::UserPools),
            endpoint: read.text(&declared::POOL_ENDPOINT, &name),
            name,
        });
    }
    pools
}

/// The sandbox has a pool of its own unless there is another; anywhere else somebody must insist on it.
fn own_pool(read: &mut Reader, mode: Mode, others: &[UserPool]) -> OwnPool {
    let insists = switch(read, &declared::OWN_POOL_INSECURE);
    let has_other = others.iter().any(|pool| pool.provider == TokenProvider::UserPools);
    match (read.choice(&declared::OWN_POOL, "", SWITCH), mode, insists) {
        (Some(Switch::Off), _, _) | (None, Mode::Serve, _) => OwnPool::Off,
        (None, Mode::Sandbox, _) if has_other => OwnPool::Off,
        (Some(Switch::On) | None, Mode::Sandbox, _) | (Some(Switch::On), Mode::Serve, Switch::On) => OwnPool::Served,
        (Some(Switch::On), Mode::Serve, Switch::Off) => {
            let message = "is for the sandbox: the pool shows its codes to whoever may read `/admin`, and any function's \
                           credential administrates it; configure a user pool in `[user_pools.…]`, or set \
                           `user_pool.insecure_outside_sandbox`";
            read.complain(&declared::OWN_POOL, "", message);
            OwnPool::Off
        }
    }
}

fn authorizer(read: &mut Reader) -> Option<Authorizer> {
    let ttl = Duration::from_secs(read.integer(&declared::AUTHORIZER_TTL, ""));
    let environment = read.map(&declared::AUTHORIZER_ENVIRONMENT, "");
    let grants = read.texts(&declared::PLUGINS_GRANTS, AUTHORIZER).unwrap_or_default();
    let plugin = read.path(&declared::AUTHORIZER_PLUGIN, "")?;
    Some(Authorizer { plugin, ttl, environment, grants })
}

fn functions(read: &mut Reader, mode: Mode, kept: &mut Kept) -> Vec<Function> {
    let mut functions = Vec::new();
    for name in read.names("functions") {
        let plugin = read.path(&declared::FUNCTION_PLUGIN, &name);
        if plugin.is_some() && [AUTH_RULES, AUTHORIZER].contains(&name.as_str()) {
            let message = format!("cannot be: `{name}` is another plugin, and grants are by name; rename the function");
            read.complain(&declared::FUNCTION_PLUGIN, &name, message);
        }
        functions.push(Function {
            plugin,
            trigger: read.choice(&declared::FUNCTION_TRIGGER, &name, TRIGGERS).unwrap_or(Trigger::PostConfirmation),
            resource: read.choices(&declared::FUNCTION_RESOURCE, &name, ACTIONS),
            environment: read.map(&declared::FUNCTION_ENVIRONMENT, &name),
            grants: read.texts(&declared::PLUGINS_GRANTS, &name).unwrap_or_default(),
            timeout: read.milliseconds(&declared::FUNCTION_TIMEOUT, &name),
            credential: credential(read, mode, kept, &name, &FUNCTION_CREDENTIAL),
            name,
        });
    }
    functions
}

fn invokers(read: &mut Reader, mode: Mode, kept: &mut Kept) -> Vec<Invoker> {
    let known = read.names("functions");
    let mut invokers = Vec::new();
    for name in read.names("invokers") {
        let functions = read.texts(&declared::INVOKER_FUNCTIONS, &name);
        for function in functions.iter().flatten().filter(|function| !known.contains(function)) {
            let message = format!("names the function `{function}`, which has no section `[functions.{function}]`");
            read.complain(&declared::INVOKER_FUNCTIONS, &name, message);
        }
        if let Some(credential) = credential(read, mode, kept, &name, &INVOKER_CREDENTIAL) {
            invokers.push(Invoker { name, credential, functions });
        }
    }
    invokers
}

/// The settings that make up a credential, and where the sandbox keeps one it made.
struct CredentialSettings {
    family: &'static str,
    id: &'static Setting,
    secret: &'static Setting,
    token: &'static Setting,
}

const FUNCTION_CREDENTIAL: CredentialSettings = CredentialSettings {
    family: "functions",
    id: &declared::FUNCTION_KEY_ID,
    secret: &declared::FUNCTION_KEY_SECRET,
    token: &declared::FUNCTION_SESSION_TOKEN,
};
const INVOKER_CREDENTIAL: CredentialSettings = CredentialSettings {
    family: "invokers",
    id: &declared::INVOKER_KEY_ID,
    secret: &declared::INVOKER_KEY_SECRET,
    token: &declared::INVOKER_SESSION_TOKEN,
};

fn credential(
    read: &mut Reader,
    mode: Mode,
    kept: &mut Kept,
    name: &str,
    settings: &CredentialSettings,
) -> Option<AwsCredential> {
    let id = read.text(settings.id, name);
    let secret = read.secret(settings.secret, name);
    let session_token = read.secret(settings.token, name);
    match (id, secret, mode) {
        (Some(access_key_id), Some(secret_access_key), _) => {
            Some(AwsCredential { access_key_id, secret_access_key, session_token })
        }
        (None, None, Mode::Sandbox) => Some(kept.credential(&format!("{}.{name}", settings.family))),
        (None, None, Mode::Serve) => None,
        (Some(_), None, _) => {
            read.complain(settings.id, name, LACKS_SECRET);
            None
        }
        (None, Some(_), _) => {
            read.complain(settings.secret, name, LACKS_ID);
            None
        }
    }
}

fn store(read: &mut Reader, api: &Api, state_dir: &std::path::Path) -> Store {
    let path = read.path(&declared::STORE_PATH, "");
    let endpoint = read.text(&declared::STORE_ENDPOINT, "");
    let region = read.text(&declared::STORE_REGION, "").unwrap_or_else(|| api.region.clone());
    let credential = store_credential(read);
    let naming = read.choice(&declared::STORE_TABLE_NAMES, "", TABLE_NAMES).unwrap_or(Naming::Amplify);
    let prefix = read.text(&declared::STORE_TABLE_PREFIX, "");
    let tables = read.map(&declared::STORE_TABLES, "");
    let create = switch(read, &declared::STORE_CREATE_TABLES);
    let table_names = match (naming, prefix) {
        (Naming::Amplify, None) => TableNames::Amplify,
        (Naming::Amplify, Some(_)) => {
            read.complain(&declared::STORE_TABLE_PREFIX, "", "has no effect without `table_names = \"prefixed\"`");
            TableNames::Amplify
        }
        (Naming::Prefixed, prefix) => TableNames::Prefixed(prefix.unwrap_or_default()),
    };
    match read.choice(&declared::STORE_KIND, "", STORE_KINDS).unwrap_or(StoreKind::Memory) {
        StoreKind::Embedded => Store::Embedded(path.unwrap_or_else(|| state_dir.join("store.db"))),
        StoreKind::Memory => Store::Memory,
        StoreKind::DynamoDb => Store::DynamoDb(DynamoDb {
            endpoint,
            region,
            credential,
            table_names,
            tables,
            missing_tables: match create {
                Switch::On => MissingTables::Create,
                Switch::Off => MissingTables::Refuse,
            },
        }),
    }
}

fn store_credential(read: &mut Reader) -> Option<AwsCredential> {
    let id = read.text(&declared::STORE_KEY_ID, "");
    let secret = read.secret(&declared::STORE_KEY_SECRET, "");
    match (id, secret) {
        (Some(access_key_id), Some(secret_access_key)) => {
            Some(AwsCredential { access_key_id, secret_access_key, session_token: None })
        }
        (None, None) => None,
        (Some(_), None) => {
            read.complain(&declared::STORE_KEY_ID, "", LACKS_SECRET);
            None
        }
        (None, Some(_)) => {
            read.complain(&declared::STORE_KEY_SECRET, "", LACKS_ID);
            None
        }
    }
}

/// What AppSync allows when `resolverCountLimit` is 0.
const APPSYNCS_RESOLVERS: usize = 10_000;

fn limits(read: &mut Reader) -> Limits {
    let mut count = |setting| usize::try_from(read.integer(setting, "")).unwrap_or(usize::MAX);
    let (body_bytes, response_bytes) = (count(&declared::LIMIT_BODY), count(&declared::LIMIT_RESPONSE));
    let connections = count(&declared::LIMIT_CONNECTIONS);
    let unfinished_events = count(&declared::LIMIT_EVENTS);
    let (query_nesting, query_fields) = (count(&declared::LIMIT_NESTING), count(&declared::LIMIT_FIELDS));
    let query_root_fields = count(&declared::LIMIT_ROOT_FIELDS);
    let (depth, resolvers) = (count(&declared::LIMIT_DEPTH), count(&declared::LIMIT_RESOLVERS));
    let list_items = count(&declared::LIMIT_LIST_ITEMS);
    Limits {
        body_bytes,
        response_bytes,
        request_time: read.milliseconds(&declared::LIMIT_TIME, ""),
        header_time: read.milliseconds(&declared::LIMIT_HEADER_TIME, ""),
        drain_time: read.milliseconds(&declared::LIMIT_DRAIN, ""),
        connections,
        unfinished_events,
        query_nesting,
        query_fields,
        query_root_fields,
        query_depth: (depth > 0).then_some(depth),
        resolver_count: if resolvers > 0 { resolvers } else { APPSYNCS_RESOLVERS },
        list_items: u32::try_from(list_items).unwrap_or(u32::MAX),
    }
}

fn plugins(read: &mut Reader) -> Plugins {
    let functions = read.names("functions");
    for name in read.names("plugins") {
        if name != AUTH_RULES && name != AUTHORIZER && !functions.contains(&name) {
            let message = format!("names no plugin: there is no section `[functions.{name}]`");
            read.complain(&declared::PLUGINS_GRANTS, &name, message);
        }
    }
    Plugins {
        auth_rules: read.path(&declared::PLUGINS_AUTH_RULES, "").unwrap_or_default(),
        auth_rules_grants: read.texts(&declared::PLUGINS_GRANTS, AUTH_RULES).unwrap_or_default(),
        poll: read.milliseconds(&declared::PLUGINS_POLL, ""),
    }
}

fn admin(read: &mut Reader) -> Admin {
    let token = read.secret(&declared::ADMIN_TOKEN, "");
    match (read.choice(&declared::ADMIN_ACCESS, "", ADMIN_ACCESS).unwrap_or(Access::Off), token) {
        (Access::Token, Some(token)) => Admin::Token(token),
        (Access::Token, None) => {
            read.complain(&declared::ADMIN_ACCESS, "", "allows holders of `admin.token`, which is not set");
            Admin::Off
        }
        (Access::Loopback | Access::Off, Some(_)) => {
            read.complain(&declared::ADMIN_TOKEN, "", "has no effect without `access = \"token\"`");
            Admin::Off
        }
        (Access::Loopback, None) => Admin::Loopback,
        (Access::Off, None) => Admin::Off,
    }
}

/// A mode nobody could ever use is a mistake of the production configuration; a sandbox may grow into its modes.
fn check_modes(read: &mut Reader, settings: &Settings) {
    if settings.mode == Mode::Sandbox {
        return;
    }
    let modes: Vec<AuthorizationMode> = settings.api.modes().collect();
    let issuers = |provider| settings.user_pools.iter().any(|pool| pool.provider == provider);
    let setting = |mode| {
        if mode == settings.api.default_mode { &declared::API_DEFAULT_MODE } else { &declared::API_ADDITIONAL_MODES }
    };
    for mode in modes {
        let lacking = match mode {
            AuthorizationMode::ApiKey if settings.api.keys.is_empty() => {
                "allows API keys, but none is given; set the environment variable `SLUICE_API_KEYS`"
            }
            AuthorizationMode::UserPool if !issuers(TokenProvider::UserPools) && settings.own_pool == OwnPool::Off => {
                "allows user pools, but there is no section `[user_pools.…]`"
            }
            AuthorizationMode::Oidc if !issuers(TokenProvider::Oidc) => {
                "allows OpenID Connect, but no section `[user_pools.…]` says `provider = \"oidc\"`"
            }
            AuthorizationMode::Iam
                if settings.functions.iter().all(|function| function.credential.is_none())
                    && settings.functions.iter().all(|function| function.plugin.is_none()) =>
            {
                "allows IAM, but no function has a credential"
            }
            AuthorizationMode::Lambda if settings.authorizer.is_none() => {
                "allows an authorizer, but none is given; set `authorizer.plugin`"
            }
            AuthorizationMode::ApiKey
            | AuthorizationMode::UserPool
            | AuthorizationMode::Oidc
            | AuthorizationMode::Lambda
            | AuthorizationMode::Iam => continue,
        };
        read.complain(setting(mode), "", lacking);
    }
}
