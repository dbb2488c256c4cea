use std::fs;

use identity::Secret;
use insta::assert_snapshot;
use model::Provider;
use tempfile::TempDir;

use super::{
    declared::ALL,
    setting::{Form, Preset},
    *,
};

mod plugins;
mod secrets;

fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000)
}

fn read(mode: Mode, toml: &str, environment: &[(&str, &str)]) -> Result<Loaded, Vec<Mistake>> {
    let environment = environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Settings::read(mode, Some((Path::new("sluice.toml"), toml)), &environment, now())
}

/// All mistakes of a configuration, one a line.
fn mistakes(mode: Mode, toml: &str, environment: &[(&str, &str)]) -> String {
    let mistakes = read(mode, toml, environment).map(|_| ()).unwrap_err();
    mistakes.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// A sandbox with a state directory of its own.
fn sandbox(toml: &str) -> (TempDir, Settings) {
    let directory = TempDir::new().unwrap();
    let state = directory.path().to_str().unwrap();
    let settings = read(Mode::Sandbox, toml, &[("SLUICE_STATE_DIR", state)]).unwrap().settings;
    (directory, settings)
}

const PRODUCTION: &str = r#"
listen = "0.0.0.0:8080"
[api]
id = "abcdefghij"
default_authorization_mode = "userPool"
additional_authorization_modes = ["iam"]
[user_pools.main]
issuer = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Example"
client_ids = ["app"]
[functions.post-confirmation]
plugin = "plugins/post-confirmation.wasm"
resource = ["mutate"]
[store]
kind = "dynamodb"
"#;
const CURSOR_SECRET: (&str, &str) = ("SLUICE_CURSOR_SECRET", "0123456789012345678901234567890123456789");

#[test]
fn a_sandbox_needs_no_configuration() {
    let (_directory, settings) = sandbox("");
    assert_eq!(settings.listen, "127.0.0.1:20002".parse().unwrap());
    assert_eq!(settings.api.modes().collect::<Vec<_>>().len(), 3);
    assert_eq!(settings.api.keys.len(), 1);
    assert!(settings.cursor_secret.expose().len() >= 32);
}

#[test]
fn serve_takes_what_it_is_given() {
    let settings = read(Mode::Serve, PRODUCTION, &[CURSOR_SECRET]).unwrap().settings;
    assert_eq!(settings.api.modes().collect::<Vec<_>>(), [Provider::UserPools, Provider::IdentityPool]);
    assert_eq!(
        settings.store,
        Store::DynamoDb(DynamoDb {
            endpoint: None,
            region: "us-east-1".to_owned(),
            credential: None,
            table_names: TableNames::Amplify,
            tables: Vec::new(),
            missing_tables: MissingTables::Refuse,
        })
    );
    assert_eq!(settings.functions[0].resource, [authz::Action::Mutate]);
    assert!(settings.functions[0].credential.is_none());
    assert!(settings.outputs.is_none());
}

#[test]
fn tables_of_another_app_are_named_one_by_one() {
    let environment = [CURSOR_SECRET, ("SLUICE_STORE_TABLES", "User=User-k2ib7q-dev,Note=notes")];
    let Store::DynamoDb(dynamodb) = read(Mode::Serve, PRODUCTION, &environment).unwrap().settings.store else {
        panic!("the store is DynamoDB")
    };
    let given = |model: &str, table: &str| (model.to_owned(), table.to_owned());
    assert_eq!(dynamodb.tables, [given("User", "User-k2ib7q-dev"), given("Note", "notes")]);
}

#[test]
fn an_entry_may_come_from_the_environment_alone() {
    let environment = [
        CURSOR_SECRET,
        ("SLUICE_USER_POOLS_SECOND_POOL_ISSUER", "https://login.example.com"),
        ("SLUICE_USER_POOLS_SECOND_POOL_CLIENT_IDS", "app"),
        ("SLUICE_USER_POOLS_SECOND_POOL_PROVIDER", "oidc"),
        ("SLUICE_FUNCTIONS_POST_CONFIRMATION_ACCESS_KEY_ID", "AKIAEXAMPLE"),
        ("SLUICE_FUNCTIONS_POST_CONFIRMATION_SECRET_ACCESS_KEY", "a secret of the tests"),
    ];
    let loaded = read(Mode::Serve, PRODUCTION, &environment).unwrap();
    let pools: Vec<&str> = loaded.settings.user_pools.iter().map(|pool| pool.name.as_str()).collect();
    assert_eq!(pools, ["main", "second-pool"]);
    let functions: Vec<&str> = loaded.settings.functions.iter().map(|function| function.name.as_str()).collect();
    assert_eq!(functions, ["post-confirmation"]);
    assert_eq!(loaded.warnings, []);
}

#[test]
fn serve_makes_nothing_up() {
    assert_snapshot!(mistakes(Mode::Serve, "", &[]), @"
    `api.default_authorization_mode` is required; set it in the file, or set the environment variable `SLUICE_API_DEFAULT_AUTHORIZATION_MODE`
    `api.id` is required; set it in the file, or set the environment variable `SLUICE_API_ID`
    `cursor_secret_file` is required; set it in the file, or set the environment variable `SLUICE_CURSOR_SECRET`
    `listen` is required; set it in the file, or set the environment variable `SLUICE_LISTEN`
    `store.kind` is required; set it in the file, or set the environment variable `SLUICE_STORE_KIND`
    ");
}

#[test]
fn every_mistake_is_reported_with_its_place() {
    let toml = r#"
listen = "localhost"
colour = true
[api]
regoin = "eu-west-1"
default_authorization_mode = "apikey"
api_key_expires_in_days = 400
keys = "da2-x"
[functions.post-confirmation]
resource = ["mutate", "delete"]
timeout_ms = "3 s"
[functions."a b"]
[store]
knid = "memory"
path = 7
table_prefix = "x"
[invokers.cognito]
functions = ["post-confirmaton"]
access_key_id = "AKIA"
[limits]
body_bytes = 1.5
[admin]
access = "token"
[log.format]
[plugins]
auth_rule = "x.wasm"
[plugins.nobody]
grants = ["wasi:clocks"]
"#;
    let state = TempDir::new().unwrap();
    assert_snapshot!(mistakes(Mode::Sandbox, toml, &[
        ("SLUICE_STATE_DIR", state.path().to_str().unwrap()),
        ("SLUICE_STORE_KIND", "sqlite"),
        ("SLUICE_CURSOR_SECRET", "short"),
    ]), @r#"
    sluice.toml:2: `listen` must be an IP address and a port, such as `127.0.0.1:20002`, not `localhost`
    sluice.toml:3: `colour` is not a setting; allowed here: `admin`, `api`, `authorizer`, `cursor_secret_file`, `drain`, `explain`, `former_cursor_secret_file`, `functions`, `identity_providers`, `introspection`, `invokers`, `limits`, `listen`, `log`, `management`, `outputs`, `owners_across_pools`, `pages`, `plugins`, `public_url`, `schema`, `state_dir`, `store`, `subscriptions`, `tls`, `unreadable_filters`, `user_pool` and `user_pools`
    sluice.toml:5: `api.regoin` is not a setting; did you mean `region`?
    sluice.toml:6: `api.default_authorization_mode` allows `apiKey`, `iam`, `userPool`, `oidc` and `lambda`, not `apikey`; did you mean `apiKey`?
    sluice.toml:7: `api.api_key_expires_in_days` must be a whole number from 1 to 365 (days), not `400`
    sluice.toml:8: `api.keys` is a secret and does not belong in this file; set the environment variable `SLUICE_API_KEYS`, or let `keys_file` name a file that holds it
    sluice.toml:10: `functions.post-confirmation.resource` allows `query`, `mutate` and `listen`, not `delete`
    sluice.toml:11: `functions.post-confirmation.timeout_ms` must be a whole number from 1 to 900000 (ms), not a text
    sluice.toml:12: `functions.a b` must be named with at most 64 letters, digits, `-` and `_`
    sluice.toml:14: `store.knid` is not a setting; did you mean `kind`?
    sluice.toml:15: `store.path` must be a path, not a whole number
    sluice.toml:16: `store.table_prefix` has no effect without `table_names = "prefixed"`
    sluice.toml:18: `invokers.cognito.functions` names the function `post-confirmaton`, which has no section `[functions.post-confirmaton]`
    sluice.toml:19: `invokers.cognito.access_key_id` is given without the secret access key that belongs to it
    sluice.toml:21: `limits.body_bytes` must be a whole number from 1024 to 10485760 (bytes), not a number with a fraction
    sluice.toml:23: `admin.access` allows holders of `admin.token`, which is not set
    sluice.toml:24: `log.format` must be one of `text` and `json`, not that table
    sluice.toml:26: `plugins.auth_rule` is not a setting; did you mean `auth_rules`?
    sluice.toml:28: `plugins.nobody.grants` names no plugin: there is no section `[functions.nobody]`
    environment variable `SLUICE_CURSOR_SECRET`: `cursor_secret` must be at least 32 characters long
    environment variable `SLUICE_STORE_KIND`: `store.kind` allows `embedded`, `memory` and `dynamodb`, not `sqlite`
    "#);
}

#[test]
fn a_syntax_error_is_reported_with_its_line() {
    assert_snapshot!(mistakes(Mode::Serve, "listen = \"127.0.0.1:1\"\n[api\nid = \n", &[]).lines().next().unwrap(), @"sluice.toml:2: unclosed table, expected `]`");
}

#[test]
fn the_environment_wins_over_the_file() {
    let (_directory, settings) =
        sandbox("[functions.post-confirmation]\ntimeout_ms = 1000\n[store]\nkind = \"embedded\"\n");
    assert_eq!(settings.functions[0].timeout, Duration::from_secs(1));

    let state = TempDir::new().unwrap();
    let settings = read(
        Mode::Sandbox,
        "[functions.post-confirmation]\ntimeout_ms = 1000\n",
        &[
            ("SLUICE_STATE_DIR", state.path().to_str().unwrap()),
            ("SLUICE_FUNCTIONS_POST_CONFIRMATION_TIMEOUT_MS", "2000"),
            ("SLUICE_FUNCTIONS_POST_CONFIRMATION_ENVIRONMENT", "A=1,B=x=y"),
            ("SLUICE_STORE_KIND", "memory"),
            ("SLUICE_STORE_PATH", ""),
        ],
    )
    .unwrap()
    .settings;
    assert_eq!(settings.functions[0].timeout, Duration::from_secs(2));
    assert_eq!(settings.functions[0].environment, [("A".into(), "1".into()), ("B".into(), "x=y".into())]);
    assert_eq!(settings.store, Store::Memory);
}

#[test]
fn an_unknown_variable_is_only_a_warning_because_container_platforms_invent_some() {
    let loaded = read(
        Mode::Serve,
        PRODUCTION,
        &[CURSOR_SECRET, ("SLUICE_SERVICE_HOST", "10.0.0.1"), ("SLUICE_STORE_KNID", "memory")],
    )
    .unwrap();
    let warnings: Vec<String> = loaded.warnings.iter().map(ToString::to_string).collect();
    assert_snapshot!(warnings.join("\n"), @"
    environment variable `SLUICE_SERVICE_HOST`: sets nothing
    environment variable `SLUICE_STORE_KNID`: sets nothing; did you mean `SLUICE_STORE_KIND`?
    ");
}

#[test]
fn secrets_come_from_files_of_their_own() {
    let directory = TempDir::new().unwrap();
    let file = directory.path().join("cursor");
    fs::write(&file, "0123456789012345678901234567890123456789\n").unwrap();
    let toml = format!("cursor_secret_file = {:?}\n{PRODUCTION}", file.to_str().unwrap());
    let settings = read(Mode::Serve, &toml, &[]).unwrap().settings;
    assert_eq!((settings.cursor_secret.expose().len(), settings.former_cursor_secret), (40, None));
    let former = [CURSOR_SECRET, ("SLUICE_FORMER_CURSOR_SECRET", "9876543210987654321098765432109876543210")];
    let settings = read(Mode::Serve, PRODUCTION, &former).unwrap().settings;
    assert!(settings.former_cursor_secret.is_some_and(|former| former.expose().starts_with("98765")));
    let short = mistakes(Mode::Serve, PRODUCTION, &[CURSOR_SECRET, ("SLUICE_FORMER_CURSOR_SECRET", "short")]);
    assert!(short.contains("`former_cursor_secret` must be at least 32 characters long"), "{short}");

    fs::remove_file(&file).unwrap();
    let mistakes = mistakes(Mode::Serve, &toml, &[]);
    assert!(mistakes.starts_with("sluice.toml:1: `cursor_secret_file` names `"), "{mistakes}");
}

#[test]
fn api_keys_of_production_carry_their_end() {
    let toml = PRODUCTION.replace("[\"iam\"]", "[\"iam\", \"apiKey\"]");
    let keys = "da2-one-0123456789 2027-01-31T00:00:00Z, da2-two-0123456789   2027-02-28T00:00:00Z";
    let settings = read(Mode::Serve, &toml, &[CURSOR_SECRET, ("SLUICE_API_KEYS", keys)]).unwrap().settings;
    assert_eq!(settings.api.keys.len(), 2);
    assert_eq!(settings.api.keys[1].value, Secret::new("da2-two-0123456789"));
    assert_snapshot!(mistakes(Mode::Serve, &toml, &[CURSOR_SECRET, ("SLUICE_API_KEYS", "da2-one")]), @"environment variable `SLUICE_API_KEYS`: `api.keys` has no valid entry 1; write a key, a space and when it expires, such as `2027-01-31T00:00:00Z`");
}

#[test]
fn what_the_sandbox_makes_up_is_kept_and_only_its_owner_may_read_it() {
    let toml = "[functions.post-confirmation]\n[invokers.cognito]\n";
    let (directory, first) = sandbox(toml);
    let state = directory.path().to_str().unwrap();
    let second = read(Mode::Sandbox, toml, &[("SLUICE_STATE_DIR", state)]).unwrap().settings;
    assert_eq!(first.api.keys, second.api.keys);
    assert_eq!(first.cursor_secret, second.cursor_secret);
    let secret = |settings: &Settings| settings.functions[0].credential.as_ref().unwrap().secret_access_key.clone();
    assert_eq!(secret(&first), secret(&second));
    assert_ne!(secret(&first), first.invokers[0].credential.secret_access_key);

    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(directory.path().join("credentials.json")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn a_generated_api_key_is_replaced_when_it_expires() {
    let (directory, first) = sandbox("");
    let environment = BTreeMap::from([("SLUICE_STATE_DIR".to_owned(), directory.path().to_str().unwrap().to_owned())]);
    assert_eq!(first.api.keys[0].expires, now() + Duration::from_secs(30 * 24 * 60 * 60));
    let later = first.api.keys[0].expires + Duration::from_secs(1);
    let second = Settings::read(Mode::Sandbox, None, &environment, later).unwrap().settings;
    assert_ne!(first.api.keys[0].value, second.api.keys[0].value);
}

#[test]
fn no_secret_is_printed() {
    let (_directory, settings) = sandbox("[functions.post-confirmation]\n");
    let printed = format!("{settings:?}");
    let credential = settings.functions[0].credential.as_ref().unwrap();
    for secret in [&settings.cursor_secret, &settings.api.keys[0].value, &credential.secret_access_key] {
        assert!(!printed.contains(secret.expose()));
    }
}

#[test]
fn every_preset_is_a_value_of_its_setting() {
    for setting in ALL {
        for preset in [setting.sandbox, setting.serve] {
            let Preset::Value(text) = preset else { continue };
            assert!(setting.form.read_text(text).is_ok(), "{} = {text:?}", setting.path);
        }
    }
}

#[test]
fn every_word_of_a_choice_is_understood() {
    for setting in ALL {
        let Form::Choice(words) = setting.form else { continue };
        for word in words.words() {
            let (family, key) = setting.path.rsplit_once('.').unwrap_or(("", setting.path));
            let section =
                if family.is_empty() { String::new() } else { format!("[{}]\n", family.replace("<name>", "x")) };
            let more = match (family, word) {
                ("user_pools.<name>", _) => "issuer = \"https://x.example\"\nclient_ids = [\"x\"]\n",
                ("subscriptions", _) => "[store]\nkind = \"dynamodb\"\n",
                _ => "",
            };
            let state = TempDir::new().unwrap();
            let mut environment = vec![("SLUICE_STATE_DIR", state.path().to_str().unwrap())];
            if word == "token" {
                environment.push(("SLUICE_ADMIN_TOKEN", "x"));
            }
            let chosen = read(Mode::Sandbox, &format!("{section}{key} = {word:?}\n{more}"), &environment).unwrap();
            let preset = read(Mode::Sandbox, &format!("{section}{more}"), &environment[..1]).unwrap();
            let is_preset = matches!(setting.sandbox, Preset::Value(value) if value == word);
            let equal = format!("{:?}", chosen.settings) == format!("{:?}", preset.settings);
            // A prefix that is empty looks like the preset, and what is only judged by leaves no trace; all else must differ.
            assert!(
                is_preset == equal || ["store.table_names", "owners_across_pools"].contains(&setting.path),
                "{} = {word}",
                setting.path
            );
        }
    }
}

#[test]
fn the_sample_configuration_is_valid() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schema/sluice.toml");
    let state = TempDir::new().unwrap();
    let environment = BTreeMap::from([("SLUICE_STATE_DIR".to_owned(), state.path().to_str().unwrap().to_owned())]);
    let text = fs::read_to_string(&path).unwrap();
    let settings = Settings::read(Mode::Sandbox, Some((&path, &text)), &environment, now()).unwrap().settings;
    assert_eq!(settings.functions[0].name, "post-confirmation");
}

#[test]
fn the_documentation_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/settings.md");
    if std::env::vars_os().any(|(name, _)| name == "SLUICE_BLESS") {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, document()).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(written == document(), "docs/settings.md is stale; run `SLUICE_BLESS=1 cargo test -p settings`");
}

#[test]
fn an_authorizer_is_its_component_and_how_long_its_verdicts_hold() {
    let toml = r#"
[api]
additional_authorization_modes = ["lambda"]
[authorizer]
plugin = "plugins/token-authorizer.wasm"
ttl_seconds = 0
[authorizer.environment]
TOKENS = "a=b"
[plugins.authorizer]
grants = ["wasi:clocks/wall-clock"]
"#;
    let (_directory, settings) = sandbox(toml);
    let authorizer = Authorizer {
        judge: Judge::Component("plugins/token-authorizer.wasm".into()),
        ttl: Duration::ZERO,
        environment: vec![("TOKENS".to_owned(), "a=b".to_owned())],
        secrets: Vec::new(),
        grants: Grants { imports: vec!["wasi:clocks/wall-clock".to_owned()], ..Grants::default() },
    };
    assert_eq!(settings.authorizer, Some(authorizer));
    assert!(settings.api.providers().contains(Provider::Lambda));
}

#[test]
fn serve_refuses_the_mode_of_an_authorizer_without_one() {
    let production = PRODUCTION.replace("[\"iam\"]", "[\"iam\", \"lambda\"]");
    assert_snapshot!(mistakes(Mode::Serve, &production, &[CURSOR_SECRET]), @"sluice.toml:6: `api.additional_authorization_modes` allows an authorizer, but none is given; set `authorizer.plugin`");
}

#[test]
fn a_function_does_not_share_its_name_and_grants_with_another_plugin() {
    let toml = "[functions.authorizer]\nplugin = \"x.wasm\"\n";
    let state = TempDir::new().unwrap();
    let state = [("SLUICE_STATE_DIR", state.path().to_str().unwrap())];
    assert_snapshot!(mistakes(Mode::Sandbox, toml, &state), @"sluice.toml:2: `functions.authorizer.plugin` cannot be: `authorizer` is another plugin, and grants are by name; rename the function");
}

#[test]
fn the_sandbox_has_a_pool_of_its_own_unless_there_is_another_and_production_must_insist() {
    let served = |toml: &str| sandbox(toml).1.own_pool;
    let pool = |provider: &str| {
        format!(
            "[user_pools.main]\nissuer = \"http://localhost:1/a_b\"\nclient_ids = [\"app\"]\nprovider = \"{provider}\"\n"
        )
    };
    assert_eq!(served(""), OwnPool::Served);
    assert_eq!(served("[user_pool]\nenabled = false"), OwnPool::Off);
    assert_eq!(served(&pool("userPool")), OwnPool::Off);
    assert_eq!(served(&pool("oidc")), OwnPool::Served);
    assert_eq!(
        served(&format!("owners_across_pools = \"shared\"\n{}[user_pool]\nenabled = true", pool("userPool"))),
        OwnPool::Served
    );

    let production = |more: &str| {
        read(Mode::Serve, &format!("owners_across_pools = \"shared\"\n{PRODUCTION}\n{more}"), &[CURSOR_SECRET])
    };
    assert_eq!(production("").unwrap().settings.own_pool, OwnPool::Off);
    let asked = mistakes(Mode::Serve, &format!("{PRODUCTION}\n[user_pool]\nenabled = true"), &[CURSOR_SECRET]);
    assert!(asked.contains("is for the sandbox") && asked.contains("user_pool.insecure_outside_sandbox"), "{asked}");
    let insisted = production("[user_pool]\nenabled = true\ninsecure_outside_sandbox = true");
    assert_eq!(insisted.unwrap().settings.own_pool, OwnPool::Served);
    assert_eq!(production("[user_pool]\ninsecure_outside_sandbox = true").unwrap().settings.own_pool, OwnPool::Off);
}

#[test]
fn changes_of_others_are_heard_from_a_store_that_others_write_to() {
    let toml = "[subscriptions]\nfan_out = \"dynamodb-streams\"\n";
    let directory = TempDir::new().unwrap();
    let state = ("SLUICE_STATE_DIR", directory.path().to_str().unwrap());
    assert_snapshot!(mistakes(Mode::Sandbox, toml, &[state]), @"sluice.toml:2: `subscriptions.fan_out` needs `store.kind` to be `dynamodb`: no other gateway writes to the embedded store");
    let loaded = read(Mode::Sandbox, toml, &[state, ("SLUICE_STORE_KIND", "dynamodb")]).unwrap();
    assert_eq!(loaded.settings.fan_out, FanOut::DynamoDbStreams);
}

#[test]
fn a_function_outside_is_its_handler_in_the_sandbox_and_on_aws_in_production() {
    let both = "[functions.price]\nnode = \"price/handler.ts\"\nlambda = \"price\"\nsecrets = [\"KEY\", \"UNSET\"]\n";
    let directory = TempDir::new().unwrap();
    let environment = [("SLUICE_STATE_DIR", directory.path().to_str().unwrap()), ("KEY", "a secret")];
    let Loaded { settings, warnings } = read(Mode::Sandbox, both, &environment).unwrap();
    assert_eq!(settings.functions[0].outside, Some(Outside::Node { handler: "price/handler.ts".into() }));
    assert_eq!(settings.functions[0].secrets, [("KEY".to_owned(), Secret::new("a secret"))]);
    let warnings: Vec<String> = warnings.iter().map(ToString::to_string).collect();
    assert_eq!(
        warnings,
        ["sluice.toml:4: `functions.price.secrets` names `UNSET`, which is not set in the environment"]
    );
    assert!(!format!("{settings:?}").contains("a secret"));
    let secret = [CURSOR_SECRET];
    let settings = read(Mode::Serve, &format!("{PRODUCTION}{both}"), &secret).unwrap().settings;
    let price = settings.functions.iter().find(|function| function.name == "price").unwrap();
    assert_eq!(price.outside, Some(Outside::Lambda { function: "price".to_owned(), endpoint: None }));
    let node = "[functions.price]\nnode = \"price/handler.ts\"\n";
    assert_snapshot!(mistakes(Mode::Serve, &format!("{PRODUCTION}{node}"), &secret), @"sluice.toml:16: `functions.price.node` is for the sandbox; build a component and name it in `plugin`, or name the function on AWS in `lambda`");
    let two = "[functions.price]\nplugin = \"price.wasm\"\nnode = \"price/handler.ts\"\n";
    assert_snapshot!(mistakes(Mode::Sandbox, two, &[]), @"sluice.toml:3: `functions.price.node` cannot be: the function is the component of `plugin`; take one of them away");
}

#[test]
fn compiled_plugins_lie_in_the_users_cache_and_never_where_a_project_says() {
    let directory = TempDir::new().unwrap();
    let state = ("SLUICE_STATE_DIR", directory.path().to_str().unwrap());
    let dir = |environment: &[(&str, &str)]| {
        let environment = [&[state], environment].concat();
        read(Mode::Sandbox, "", &environment).unwrap().settings.plugins.compiled_dir
    };
    assert_eq!(dir(&[("HOME", "/home/ann")]), Some("/home/ann/.cache/sluice/compiled".into()));
    assert_eq!(dir(&[("HOME", "/home/ann"), ("XDG_CACHE_HOME", "/cache")]), Some("/cache/sluice/compiled".into()));
    assert_eq!(dir(&[("HOME", "/home/ann"), ("SLUICE_PLUGINS_COMPILED_DIR", "/c")]), Some("/c".into()));
    // A relative path would lie in the project.
    assert_eq!(dir(&[("HOME", "."), ("XDG_CACHE_HOME", "cache")]), None);
    let toml = "[plugins]\ncompiled_dir = \"x\"\ncompiled_group_writable = true\n";
    assert_snapshot!(mistakes(Mode::Sandbox, toml, &[state]), @r"
    sluice.toml:2: `plugins.compiled_dir` belongs in the environment: a project must not say where native code is taken from
    sluice.toml:3: `plugins.compiled_group_writable` belongs in the environment: a project must not say where native code is taken from
    ");
}

#[test]
fn hosts_of_a_plugin_are_checked_when_they_are_read() {
    let (_state, settings) = sandbox("[functions.f]\n[plugins.f]\nhttp = [\"GET|POST https://api.stripe.com\"]\n");
    assert_eq!(settings.functions[0].grants.http, ["GET|POST https://api.stripe.com"]);
    let directory = TempDir::new().unwrap();
    let state = ("SLUICE_STATE_DIR", directory.path().to_str().unwrap());
    let toml = "[functions.f]\n[plugins.f]\nhttp = [\"GET https://a.b/path\"]\n";
    assert_snapshot!(mistakes(Mode::Sandbox, toml, &[state]), @"sluice.toml:3: `plugins.f.http` allows methods and an origin, such as `GET|POST https://api.example.com` or `* https://*.amazonaws.com`, not `GET https://a.b/path`");
}
