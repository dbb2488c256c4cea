use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

use insta::assert_snapshot;
use model::naming::FunctionName;

use super::{App, Authorizer, Function, Issuer, merge, schema_path};
use crate::import::document::{Api, Attribute, Mfa, UserPool};

fn app() -> App {
    App {
        file: PathBuf::from("/app/amplify/data/resource.ts"),
        sdl: String::new(),
        api: Api {
            name: "amplifyData".to_owned(),
            default_mode: "apiKey".to_owned(),
            additional_modes: words(&["iam", "userPool"]),
            api_key_days: Some(30),
        },
        functions: vec![Function {
            actions: words(&["query", "mutate", "listen"]),
            triggers: vec!["postConfirmation".to_owned()],
            ..Function::named(name("post-confirmation"))
        }],
        authorizer: None,
        issuers: Vec::new(),
        user_pool: None,
        tables: BTreeMap::new(),
        warnings: Vec::new(),
    }
}

fn name(text: &str) -> FunctionName {
    FunctionName::parse(text).expect("it is a name")
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// Merges an app without custom operations; merging once more must change nothing.
fn merged(text: Option<&str>, app: &App) -> String {
    merged_with(text, app, &[])
}

fn merged_with(text: Option<&str>, app: &App, resolvers: &[&str]) -> String {
    let resolvers: BTreeSet<FunctionName> = resolvers.iter().map(|resolver| name(resolver)).collect();
    let merge = |text: Option<&str>| merge(text, app, &resolvers, "schema/schema.graphql").expect("it merges").text;
    let once = merge(text);
    assert_eq!(merge(Some(&once)), once, "importing again changes nothing");
    once
}

#[test]
fn a_new_configuration_holds_what_the_app_says() {
    assert_snapshot!(merged(None, &app()), @r#"
    # The app's backend, as `sluice import` first wrote it. Every setting: docs/settings.md.

    schema = "schema/schema.graphql"

    [api]
    name = "amplifyData"
    default_authorization_mode = "apiKey"
    additional_authorization_modes = ["iam", "userPool"]
    api_key_expires_in_days = 30

    [functions.post-confirmation]
    plugin = "plugins/post-confirmation.wasm"
    trigger = "postConfirmation"
    resource = ["query", "mutate", "listen"]

    [invokers.cognito]
    functions = ["post-confirmation"]
    "#);
}

#[test]
fn the_configuration_of_the_sample_app_is_that_of_its_resource_file() {
    let sample = include_str!("../../../../../schema/sluice.toml");
    assert_eq!(merged(Some(sample), &app()), sample);
}

#[test]
fn comments_and_settings_of_the_user_stay() {
    let text = r#"# Ours.
listen = "127.0.0.1:1" # not the usual one
schema = 'schema/ours.graphql'

[api]   # the API
id = "prod"
# A week.
api_key_expires_in_days = 7 # days
additional_authorization_modes = [
    "userPool", # people
    "iam",
]

[functions.post-confirmation]
plugin = "elsewhere/trigger.wasm" # built by make
timeout_ms = 5000
environment = { GREETING = "hello" }

[invokers.lambda-of-ours]
functions = []

[log]
filter = "debug" # for now
"#;
    assert_snapshot!(merged(Some(text), &app()), @r#"
    # Ours.
    listen = "127.0.0.1:1" # not the usual one
    schema = 'schema/ours.graphql'

    [api]   # the API
    id = "prod"
    # A week.
    api_key_expires_in_days = 30 # days
    additional_authorization_modes = [
        "userPool", # people
        "iam",
    ]
    name = "amplifyData"
    default_authorization_mode = "apiKey"

    [functions.post-confirmation]
    plugin = "elsewhere/trigger.wasm" # built by make
    timeout_ms = 5000
    environment = { GREETING = "hello" }
    trigger = "postConfirmation"
    resource = ["query", "mutate", "listen"]

    [invokers.lambda-of-ours]
    functions = []

    [log]
    filter = "debug" # for now
    "#);
}

#[test]
fn what_the_app_no_longer_grants_is_taken_away() {
    let granted = merged(None, &app());
    let mut app = app();
    app.functions[0].actions.clear();
    let text = merged(Some(&granted), &app);
    assert!(granted.contains("resource ="), "{granted}");
    assert!(!text.contains("resource ="), "{text}");
}

#[test]
fn a_function_that_the_app_does_not_have_is_named() {
    let text = "[functions.old]\nresource = [\"mutate\"]\n\n[functions.idle]\nplugin = \"a.wasm\"\n";
    let merged = merge(Some(text), &app(), &BTreeSet::new(), "schema/schema.graphql").expect("it merges");
    let warnings: Vec<String> = merged.warnings.into_iter().map(|warning| warning.message).collect();
    assert_eq!(warnings, ["`[functions.old]` may use the API, but the app has no such function"]);
    assert!(
        merged.text.starts_with("schema = \"schema/schema.graphql\"\n[functions.old]\nresource"),
        "{}",
        merged.text
    );
}

#[test]
fn functions_are_what_the_schema_and_the_app_make_of_them() {
    let mut app = app();
    let function = |name: &str, actions: &[&str]| Function {
        actions: words(actions),
        environment: [("UNIT".to_owned(), "kg".to_owned())].into(),
        timeout_ms: Some(10_000),
        ..Function::named(self::name(name))
    };
    app.functions = vec![function("price", &["query"]), function("nightly", &["listen"]), function("unused", &[])];
    app.authorizer = Some(Authorizer {
        function: name("judge"),
        ttl_seconds: 60,
        environment: [("ISSUER".to_owned(), "a \"quoted\" one".to_owned())].into(),
        secrets: Vec::new(),
        handler: None,
    });
    app.issuers = vec![Issuer {
        name: "partners".to_owned(),
        provider: "oidc".to_owned(),
        issuer: "https://partners.example.com".to_owned(),
        client_ids: words(&["shop"]),
    }];
    let text = merged_with(Some("schema = \"a\"\n"), &app, &["price", "named_by-text"]);
    assert_snapshot!(text, @r#"
    schema = "a"

    [api]
    name = "amplifyData"
    default_authorization_mode = "apiKey"
    additional_authorization_modes = ["iam", "userPool"]
    api_key_expires_in_days = 30

    [functions.price]
    plugin = "plugins/price.wasm"
    trigger = "resolver"
    timeout_ms = 10000
    resource = ["query"]

    [functions.price.environment]
    UNIT = "kg"

    [functions.nightly]
    resource = ["listen"]

    [functions.named_by-text]
    plugin = "plugins/named_by-text.wasm"
    trigger = "resolver"

    [authorizer]
    plugin = "plugins/judge.wasm"
    ttl_seconds = 60

    [authorizer.environment]
    ISSUER = 'a "quoted" one'

    [user_pools.partners]
    issuer = "https://partners.example.com"
    client_ids = ["shop"]
    provider = "oidc"
    "#);
}

#[test]
fn a_user_pool_may_call_every_trigger_of_the_app() {
    let check = |before: &str, after: &str| {
        let text = merged(Some(before), &app());
        assert!(text.contains(after), "{text}");
    };
    check("[invokers.cognito]\nfunctions = [\"a\"] # one\n", "functions = [\"a\", \"post-confirmation\"] # one\n");
    check("[invokers.cognito]\naccess_key_id = \"AKIA\"\n", "[invokers.cognito]\naccess_key_id = \"AKIA\"\n\n[api]");
    check("", "[invokers.cognito]\nfunctions = [\"post-confirmation\"]\n");
}

#[test]
fn what_is_no_section_or_no_toml_is_refused() {
    let check = |text: &str, message: &str| {
        let error = merge(Some(text), &app(), &BTreeSet::new(), "a").expect_err("it does not merge");
        assert_eq!(error.to_string(), message);
    };
    check("api = 1", "`api` in the configuration is not a section");
    check("[functions]\npost-confirmation = []", "`functions.post-confirmation` in the configuration is not a section");
    check("api = {", "the configuration is not TOML; `sluice check` says where");
}

#[test]
fn the_schema_is_where_the_configuration_says() {
    assert_eq!(schema_path("schema = \"a.graphql\"").expect("it is TOML").as_deref(), Some("a.graphql"));
    assert_eq!(schema_path("").expect("it is TOML"), None);
}

fn pool() -> UserPool {
    let attribute = |name: &str| Attribute {
        name: name.to_owned(),
        kind: None,
        required: None,
        mutable: None,
        min_length: None,
        max_length: None,
        min: None,
        max: None,
    };
    UserPool {
        groups: words(&["admins"]),
        sign_in: words(&["email"]),
        attributes: vec![
            Attribute { required: Some(true), ..attribute("email") },
            Attribute { required: Some(true), ..attribute("given_name") },
            Attribute { min_length: Some(1), max_length: Some(20), mutable: Some(false), ..attribute("custom:tenant") },
            Attribute { kind: Some("Number".to_owned()), max: Some(100.0), ..attribute("custom:seats") },
        ],
        password: None,
        mfa: Some(Mfa { mode: "required".to_owned(), kinds: words(&["totp", "sms"]) }),
        self_sign_up: true,
        passwordless: words(&["sms", "passkeys"]),
        providers: Vec::new(),
    }
}

#[test]
fn what_the_app_asks_of_its_users_is_what_the_sandboxs_pool_asks() {
    let text = merged(None, &App { user_pool: Some(pool()), ..app() });
    let (_, settings) = text.split_once("[user_pool]").expect("it has the section");
    assert_snapshot!(settings, @r#"
    groups = ["admins"]
    required_attributes = ["given_name"]
    immutable_attributes = ["custom:tenant"]
    passwordless = ["sms"]
    mfa = "required"
    mfa_factors = ["totp", "sms"]

    [user_pool.custom_attributes]
    tenant = "string 1..20"
    seats = "number ..100"
    "#);
    // What the app has taken away goes, and what the developer has chosen stays.
    let chosen = text.replace("[user_pool]\n", "[user_pool]\ndevices = \"always\"\n");
    let plain = UserPool { groups: Vec::new(), mfa: None, passwordless: Vec::new(), ..pool() };
    let text = merged(Some(&chosen), &App { user_pool: Some(plain), ..app() });
    assert!(text.contains("devices = \"always\"") && !text.contains("mfa") && !text.contains("groups"), "{text}");
}

#[test]
fn a_pool_as_amplify_has_it_needs_no_settings() {
    let plain = UserPool { groups: Vec::new(), attributes: Vec::new(), mfa: None, passwordless: Vec::new(), ..pool() };
    let text = merged(None, &App { user_pool: Some(plain), ..app() });
    assert!(!text.contains("user_pool"), "{text}");
}
