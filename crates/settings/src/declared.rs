//! Every setting, declared once: the reader, the checks and `docs/settings.md` all follow this list.
//!
//! A segment `<name>` stands for a name the operator chooses, as in `[functions.post-confirmation]`.

mod limits;

use super::setting::{Form, Preset, Setting, both, each};
pub(super) use limits::{
    LIMIT_BODY, LIMIT_CONNECTIONS, LIMIT_DEPTH, LIMIT_DRAIN, LIMIT_EVENTS, LIMIT_FIELDS, LIMIT_HEADER_TIME,
    LIMIT_LIST_ITEMS, LIMIT_NESTING, LIMIT_RESOLVERS, LIMIT_RESPONSE, LIMIT_ROOT_FIELDS, LIMIT_TIME,
};

/// The authorization modes an API may have, by Amplify's names.
pub(super) const MODES: &[&str] = &["apiKey", "iam", "userPool", "oidc", "lambda"];

pub(super) const LISTEN: Setting = each(
    "listen",
    Form::Address,
    Preset::Value("127.0.0.1:20002"),
    Preset::Required,
    "Where the gateway listens. Port 0 takes any free port.",
);
pub(super) const PUBLIC_URL: Setting = both(
    "public_url",
    Form::Url,
    Preset::Absent("`http://` and the address listened on"),
    "How clients reach the gateway, without `/graphql`. Stands in `amplify_outputs.json` and in the environment of \
     functions.",
);
pub(super) const TLS_CERTIFICATE: Setting = each(
    "tls.certificate",
    Form::Path,
    Preset::Absent("a certificate for this machine, by an authority made in the state directory"),
    Preset::Absent("TLS is off"),
    "The certificate to show, in PEM, followed by those between it and its authority. TLS and plain HTTP share the port. \
     A file that changes takes effect within seconds; open connections stay.",
);
pub(super) const TLS_KEY: Setting = both(
    "tls.key",
    Form::Path,
    Preset::Absent("none; needed with `tls.certificate`"),
    "The file of the certificate's private key, in PEM.",
);
pub(super) const TLS_PLAIN_HTTP: Setting = both(
    "tls.plain_http",
    Form::Choice(&["served", "refused"]),
    Preset::Value("served"),
    "What happens to requests without TLS. Refused ones get 400; `/healthz` and `/readyz` are answered all the same.",
);
pub(super) const SCHEMA: Setting =
    both("schema", Form::Path, Preset::Value("schema/user-profile.graphql"), "The data model, in Amplify's SDL.");
pub(super) const STATE_DIR: Setting = both(
    "state_dir",
    Form::Path,
    Preset::Value(".sluice"),
    "Where the gateway keeps what it makes: generated credentials, the embedded store, compiled plugins.",
);
pub(super) const OUTPUTS: Setting = each(
    "outputs",
    Form::Path,
    Preset::Value("amplify_outputs.json"),
    Preset::Absent("no such file is written"),
    "Where the configuration for Amplify's clients is written.",
);
pub(super) const INTROSPECTION: Setting =
    both("introspection", Form::Switch, Preset::Value("true"), "Whether clients may ask for the schema.");
pub(super) const EXPLAIN: Setting = each(
    "explain",
    Form::Switch,
    Preset::Value("true"),
    Preset::Value("false"),
    "Whether a request with the header `x-sluice-explain: 1` is told which rules were considered, what each said, and who \
     decided. For developers: it shows the rules of the schema to whoever asks.",
);
pub(super) const PAGES: Setting = both(
    "pages",
    Form::Choice(&["as-amplify", "filled"]),
    Preset::Value("as-amplify"),
    "What `limit` counts: the records that are looked at, before the filter, or those that are answered. Filled pages \
     read on until they are full, in at most 50 calls.",
);
pub(super) const CURSOR_SECRET: Setting = each(
    "cursor_secret",
    Form::Secret,
    Preset::Generated,
    Preset::Required,
    "Signs `nextToken`s; at least 32 characters. All gateways of one API need the same.",
);

pub(super) const API_ID: Setting = each(
    "api.id",
    Form::Text,
    Preset::Value("sandbox"),
    Preset::Required,
    "The API's id, as in Amplify's table names.",
);
pub(super) const API_NAME: Setting =
    both("api.name", Form::Text, Preset::Value(super::AMPLIFY_API_NAME), "The API's name.");
pub(super) const API_REGION: Setting = both(
    "api.region",
    Form::Text,
    Preset::Value("us-east-1"),
    "The AWS region the API claims to be in. Clients sign for it.",
);
pub(super) const API_DEFAULT_MODE: Setting = each(
    "api.default_authorization_mode",
    Form::Choice(MODES),
    Preset::Value("apiKey"),
    Preset::Required,
    "The mode of fields that name none.",
);
pub(super) const API_ADDITIONAL_MODES: Setting = each(
    "api.additional_authorization_modes",
    Form::Choices(MODES),
    Preset::Value("iam,userPool"),
    Preset::Value(""),
    "The other modes the API accepts. A credential of a mode that is not listed is refused.",
);
pub(super) const API_KEY_DAYS: Setting = both(
    "api.api_key_expires_in_days",
    Form::Integer { least: 1, most: 365, unit: "days" },
    Preset::Value("30"),
    "How long a generated API key is valid.",
);
pub(super) const API_KEYS: Setting = each(
    "api.keys",
    Form::Secret,
    Preset::Generated,
    Preset::Absent("no API key is valid"),
    "The API keys, separated by commas or line breaks; each is followed by a space and the moment it expires, as in \
     `da2-… 2027-01-31T00:00:00Z`.",
);

pub(super) const POOL_ISSUER: Setting = both(
    "user_pools.<name>.issuer",
    Form::Url,
    Preset::Required,
    "The `iss` of the tokens, such as `https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Example`.",
);
pub(super) const POOL_JWKS_URL: Setting = both(
    "user_pools.<name>.jwks_url",
    Form::Url,
    Preset::Absent("the issuer and `/.well-known/jwks.json`"),
    "Where the issuer publishes its keys.",
);
pub(super) const POOL_CLIENT_IDS: Setting = both(
    "user_pools.<name>.client_ids",
    Form::Texts,
    Preset::Required,
    "The app clients whose tokens are accepted (`client_id` or `aud`).",
);
pub(super) const POOL_PROVIDER: Setting = both(
    "user_pools.<name>.provider",
    Form::Choice(&["userPool", "oidc"]),
    Preset::Value("userPool"),
    "Whether the issuer is a Cognito user pool or another OpenID Connect issuer.",
);

pub(super) const POOL_ENDPOINT: Setting = both(
    "user_pools.<name>.endpoint",
    Form::Url,
    Preset::Absent("AWS for Cognito's issuers, else the issuer's own host"),
    "Where clients reach the user pool; stands in `amplify_outputs.json`.",
);

pub(super) const OWN_POOL: Setting = each(
    "user_pool.enabled",
    Form::Switch,
    Preset::Absent("`true`, unless `[user_pools]` names a user pool"),
    Preset::Value("false"),
    "Whether the gateway serves a user pool and an identity pool of its own, for developers. They are kept in \
     `state_dir`; confirmed users go to the first function whose trigger is `postConfirmation`.",
);
pub(super) const OWN_POOL_INSECURE: Setting = both(
    "user_pool.insecure_outside_sandbox",
    Form::Switch,
    Preset::Value("false"),
    "Allows `user_pool.enabled` outside the sandbox. The pool shows its codes instead of sending them, and the credential \
     of any function administrates it: never let it guard anything that matters.",
);

pub(super) const AUTHORIZER_PLUGIN: Setting = both(
    "authorizer.plugin",
    Form::Path,
    Preset::Absent("nobody is let in by the mode `lambda`"),
    "The component that judges tokens in the mode `lambda`: those that are neither signatures nor of a configured issuer.",
);
pub(super) const AUTHORIZER_TTL: Setting = both(
    "authorizer.ttl_seconds",
    Form::Integer { least: 0, most: 3_600, unit: "s" },
    Preset::Value("300"),
    "How long a verdict holds for a token, unless the component says so itself; 0 asks it for each request.",
);
pub(super) const AUTHORIZER_ENVIRONMENT: Setting = both(
    "authorizer.environment",
    Form::TextMap,
    Preset::Absent("no variables"),
    "Environment variables of the authorizer. They are not secret.",
);

pub(super) const FUNCTION_PLUGIN: Setting = both(
    "functions.<name>.plugin",
    Form::Path,
    Preset::Absent("the function runs elsewhere and only signs requests"),
    "The component that is the function.",
);
pub(super) const FUNCTION_TRIGGER: Setting = both(
    "functions.<name>.trigger",
    Form::Choice(&["postConfirmation", "resolver"]),
    Preset::Value("postConfirmation"),
    "What the component is for: Cognito's post-confirmation trigger, or the custom operations whose `@function` names it.",
);
pub(super) const FUNCTION_RESOURCE: Setting = both(
    "functions.<name>.resource",
    Form::Choices(&["query", "mutate", "listen"]),
    Preset::Absent("the function may not use the API"),
    "What `allow.resource(fn).to([…])` grants the function.",
);
pub(super) const FUNCTION_ENVIRONMENT: Setting = both(
    "functions.<name>.environment",
    Form::TextMap,
    Preset::Absent("only the variables that Amplify sets"),
    "More environment variables of the function. They are not secret.",
);
pub(super) const FUNCTION_TIMEOUT: Setting = both(
    "functions.<name>.timeout_ms",
    Form::Integer { least: 1, most: 900_000, unit: "ms" },
    Preset::Value("3000"),
    "How long one invocation may take. Cognito waits 5 s.",
);
pub(super) const FUNCTION_KEY_ID: Setting = each(
    "functions.<name>.access_key_id",
    Form::Text,
    Preset::Generated,
    Preset::Absent("the function has no credential"),
    "The access key id the function signs with.",
);
pub(super) const FUNCTION_KEY_SECRET: Setting = each(
    "functions.<name>.secret_access_key",
    Form::Secret,
    Preset::Generated,
    Preset::Absent("the function has no credential"),
    "The secret access key the function signs with.",
);
pub(super) const FUNCTION_SESSION_TOKEN: Setting = both(
    "functions.<name>.session_token",
    Form::Secret,
    Preset::Absent("the credential has no session token"),
    "The session token that belongs to the credential.",
);

pub(super) const INVOKER_KEY_ID: Setting = each(
    "invokers.<name>.access_key_id",
    Form::Text,
    Preset::Generated,
    Preset::Required,
    "The access key id of somebody who may invoke functions, such as Cognito.",
);
pub(super) const INVOKER_KEY_SECRET: Setting = each(
    "invokers.<name>.secret_access_key",
    Form::Secret,
    Preset::Generated,
    Preset::Required,
    "The secret access key of the invoker.",
);
pub(super) const INVOKER_SESSION_TOKEN: Setting = both(
    "invokers.<name>.session_token",
    Form::Secret,
    Preset::Absent("the credential has no session token"),
    "The session token that belongs to the credential.",
);
pub(super) const INVOKER_FUNCTIONS: Setting = both(
    "invokers.<name>.functions",
    Form::Texts,
    Preset::Absent("all functions"),
    "The functions the invoker may invoke.",
);

pub(super) const STORE_KIND: Setting = each(
    "store.kind",
    Form::Choice(&["embedded", "memory", "dynamodb"]),
    Preset::Value("embedded"),
    Preset::Required,
    "Where records are kept: in a file of this machine, in memory until the end of the process, or in DynamoDB.",
);
pub(super) const STORE_PATH: Setting = both(
    "store.path",
    Form::Path,
    Preset::Absent("`store.db` in the state directory"),
    "The file of the embedded store.",
);
pub(super) const STORE_ENDPOINT: Setting = both(
    "store.endpoint",
    Form::Url,
    Preset::Absent("AWS"),
    "The endpoint of DynamoDB, for DynamoDB Local or ScyllaDB Alternator.",
);
pub(super) const STORE_REGION: Setting =
    both("store.region", Form::Text, Preset::Absent("that of `api.region`"), "The region of DynamoDB.");
pub(super) const STORE_KEY_ID: Setting = both(
    "store.access_key_id",
    Form::Text,
    Preset::Absent("AWS's own chain of credentials"),
    "The access key id for DynamoDB, where AWS's chain of credentials does not apply.",
);
pub(super) const STORE_KEY_SECRET: Setting = both(
    "store.secret_access_key",
    Form::Secret,
    Preset::Absent("AWS's own chain of credentials"),
    "The secret access key for DynamoDB.",
);
pub(super) const STORE_TABLE_NAMES: Setting = both(
    "store.table_names",
    Form::Choice(&["amplify", "prefixed"]),
    Preset::Value("amplify"),
    "How DynamoDB tables are named: `<Model>-<api.id>-NONE` as Amplify does, or `<store.table_prefix><Model>`.",
);
pub(super) const STORE_TABLE_PREFIX: Setting = both(
    "store.table_prefix",
    Form::Text,
    Preset::Absent("no prefix"),
    "What stands before the model's name with `table_names = \"prefixed\"`.",
);
pub(super) const STORE_TABLES: Setting = both(
    "store.tables",
    Form::TextMap,
    Preset::Absent("all tables are named by `table_names`"),
    "DynamoDB tables with names of their own, by models, such as `User = \"User-k2ib7q-dev\"` of a Gen 1 app.",
);
pub(super) const STORE_CREATE_TABLES: Setting = each(
    "store.create_tables",
    Form::Switch,
    Preset::Value("true"),
    Preset::Value("false"),
    "Whether DynamoDB tables that do not exist are made.",
);

pub(super) const PLUGINS_AUTH_RULES: Setting = both(
    "plugins.auth_rules",
    Form::Path,
    Preset::Value("plugins/auth-rules.wasm"),
    "The component that decides the auth rules.",
);
pub(super) const PLUGINS_POLL: Setting = both(
    "plugins.poll_ms",
    Form::Integer { least: 50, most: 3_600_000, unit: "ms" },
    Preset::Value("500"),
    "How often the files of plugins are looked at for changes.",
);

pub(super) const PLUGINS_GRANTS: Setting = both(
    "plugins.<name>.grants",
    Form::Texts,
    Preset::Absent("nothing but its world"),
    "Imports a plugin may use beyond those of its world. Plugins are named as their function, `auth-rules` or \
     `authorizer`.",
);

pub(super) const ADMIN_ACCESS: Setting = both(
    "admin.access",
    Form::Choice(&["loopback", "token", "off"]),
    Preset::Value("loopback"),
    "Who may read `/admin`: connections from this machine, holders of `admin.token`, or nobody.",
);
pub(super) const ADMIN_TOKEN: Setting = both(
    "admin.token",
    Form::Secret,
    Preset::Absent("no token is accepted"),
    "Sent as `Authorization: Bearer …`; needed with `access = \"token\"`.",
);

pub(super) const LOG_FORMAT: Setting = each(
    "log.format",
    Form::Choice(&["text", "json"]),
    Preset::Value("text"),
    Preset::Value("json"),
    "How the log is written.",
);
pub(super) const LOG_FILTER: Setting =
    both("log.filter", Form::Text, Preset::Value("info"), "What is logged, such as `info` or `info,gateway=debug`.");

/// Every setting, in the order of the documentation.
pub(super) const ALL: &[&Setting] = &[
    &LISTEN,
    &PUBLIC_URL,
    &TLS_CERTIFICATE,
    &TLS_KEY,
    &TLS_PLAIN_HTTP,
    &SCHEMA,
    &STATE_DIR,
    &OUTPUTS,
    &INTROSPECTION,
    &EXPLAIN,
    &PAGES,
    &CURSOR_SECRET,
    &API_ID,
    &API_NAME,
    &API_REGION,
    &API_DEFAULT_MODE,
    &API_ADDITIONAL_MODES,
    &API_KEY_DAYS,
    &API_KEYS,
    &POOL_ISSUER,
    &POOL_JWKS_URL,
    &POOL_CLIENT_IDS,
    &POOL_PROVIDER,
    &POOL_ENDPOINT,
    &OWN_POOL,
    &OWN_POOL_INSECURE,
    &AUTHORIZER_PLUGIN,
    &AUTHORIZER_TTL,
    &AUTHORIZER_ENVIRONMENT,
    &FUNCTION_PLUGIN,
    &FUNCTION_TRIGGER,
    &FUNCTION_RESOURCE,
    &FUNCTION_ENVIRONMENT,
    &FUNCTION_TIMEOUT,
    &FUNCTION_KEY_ID,
    &FUNCTION_KEY_SECRET,
    &FUNCTION_SESSION_TOKEN,
    &INVOKER_KEY_ID,
    &INVOKER_KEY_SECRET,
    &INVOKER_SESSION_TOKEN,
    &INVOKER_FUNCTIONS,
    &STORE_KIND,
    &STORE_PATH,
    &STORE_ENDPOINT,
    &STORE_REGION,
    &STORE_KEY_ID,
    &STORE_KEY_SECRET,
    &STORE_TABLE_NAMES,
    &STORE_TABLE_PREFIX,
    &STORE_TABLES,
    &STORE_CREATE_TABLES,
    &super::fan_out::FAN_OUT,
    &LIMIT_BODY,
    &LIMIT_RESPONSE,
    &LIMIT_TIME,
    &LIMIT_HEADER_TIME,
    &LIMIT_DRAIN,
    &LIMIT_CONNECTIONS,
    &LIMIT_EVENTS,
    &LIMIT_NESTING,
    &LIMIT_FIELDS,
    &LIMIT_ROOT_FIELDS,
    &LIMIT_DEPTH,
    &LIMIT_RESOLVERS,
    &LIMIT_LIST_ITEMS,
    &PLUGINS_AUTH_RULES,
    &PLUGINS_POLL,
    &PLUGINS_GRANTS,
    &ADMIN_ACCESS,
    &ADMIN_TOKEN,
    &LOG_FORMAT,
    &LOG_FILTER,
];
