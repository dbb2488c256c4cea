//! What plugins may have, and what they are told in secret.

use super::*;

#[test]
fn a_secret_of_a_function_is_what_stands_in_a_file() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("stripe");
    let toml = format!("[functions.pay]\nsecrets = [\"MAIL\"]\nsecret_files = {{ STRIPE = {path:?} }}\n");
    let environment = [("SLUICE_STATE_DIR", directory.path().to_str().unwrap()), ("MAIL", "of the environment")];
    let missing = mistakes(Mode::Sandbox, &toml, &environment);
    let begins =
        format!("sluice.toml:3: `functions.pay.secret_files` names `{}`, which cannot be read: ", path.display());
    assert!(missing.starts_with(&begins), "{missing}");
    fs::write(&path, "\n").unwrap();
    assert!(mistakes(Mode::Sandbox, &toml, &environment).ends_with("which is empty"));

    fs::write(&path, "of the file\n").unwrap();
    let settings = read(Mode::Sandbox, &toml, &environment).unwrap().settings;
    let secret = |name: &str, value: &str| (name.to_owned(), Secret::new(value));
    assert_eq!(settings.functions[0].secrets, [secret("MAIL", "of the environment"), secret("STRIPE", "of the file")]);
    assert_eq!(settings.secret_files, [path]);
    assert!(!format!("{settings:?}").contains("of the file"));
}

#[test]
fn tokens_are_judged_by_a_component_or_by_a_function_outside() {
    let directory = TempDir::new().unwrap();
    let state = [("SLUICE_STATE_DIR", directory.path().to_str().unwrap())];
    let authorizer = "[authorizer]\nfunction = \"judge\"\n";
    let toml = format!("{authorizer}[functions.judge]\nnode = \"judge.ts\"\n");
    let settings = read(Mode::Sandbox, &toml, &state).unwrap().settings;
    assert_eq!(settings.authorizer.unwrap().judge, Judge::Function("judge".to_owned()));
    let refused = |more: &str| mistakes(Mode::Sandbox, &format!("{authorizer}{more}"), &state);
    assert_snapshot!(refused(""), @"sluice.toml:2: `authorizer.function` names the function `judge`, which has no section `[functions.judge]`");
    assert!(refused("[functions.judge]\nplugin = \"judge.wasm\"\n").contains("which runs nowhere outside"));
    assert!(refused("plugin = \"judge.wasm\"\n").contains("take one of them away"));
}

#[test]
fn of_two_functions_of_one_trigger_the_pool_runs_the_first() {
    let directory = TempDir::new().unwrap();
    let function =
        |name: &str, trigger: &str| format!("[functions.{name}]\nplugin = \"{name}.wasm\"\ntrigger = \"{trigger}\"\n");
    let toml = [
        function("a", "preTokenGeneration"),
        function("b", "preTokenGenerationV2"),
        function("c", "preSignUp"),
        "[functions.d]\ntrigger = \"preSignUp\"\n".to_owned(),
    ];
    let state = [("SLUICE_STATE_DIR", directory.path().to_str().unwrap())];
    let loaded = read(Mode::Sandbox, &toml.concat(), &state).unwrap();
    let warnings: Vec<String> = loaded.warnings.iter().map(ToString::to_string).collect();
    let expected =
        "sluice.toml:6: `functions.b.trigger` is that of `a` too, and the user pool of the sandbox runs `a` alone";
    assert_eq!(warnings, [expected]);
}

#[test]
fn a_function_is_one_trigger_or_several_and_a_component_no_resolver_beside() {
    let directory = TempDir::new().unwrap();
    let state = [("SLUICE_STATE_DIR", directory.path().to_str().unwrap())];
    let of = |runs: &str, trigger: &str| {
        let toml = format!("[functions.f]\n{runs} = \"f\"\n{trigger}\n");
        let loaded = read(Mode::Sandbox, &toml, &state).map(|loaded| loaded.settings.functions[0].triggers.clone());
        loaded.map_err(|mistakes| mistakes.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    };
    let (post_confirmation, pre_sign_up) =
        (Trigger::Pool(PoolTrigger::PostConfirmation), Trigger::Pool(PoolTrigger::PreSignUp));
    assert_eq!(of("plugin", ""), Ok(vec![post_confirmation]));
    assert_eq!(of("node", ""), Ok(vec![Trigger::Resolver]));
    assert_eq!(of("plugin", "trigger = \"preSignUp\""), Ok(vec![pre_sign_up]));
    let both = "trigger = [\"preSignUp\", \"postConfirmation\"]";
    assert_eq!(of("plugin", both), Ok(vec![pre_sign_up, post_confirmation]));
    let mixed = "trigger = [\"preSignUp\", \"resolver\"]";
    assert_eq!(of("node", mixed), Ok(vec![pre_sign_up, Trigger::Resolver]));
    assert!(of("plugin", mixed).unwrap_err().contains("make two functions of it"));
    let forms = "trigger = [\"preTokenGeneration\", \"preTokenGenerationV2\"]";
    assert!(of("node", forms).unwrap_err().contains("names both forms"));
    let mistyped = of("node", "trigger = \"preSignup\"").unwrap_err();
    assert!(mistyped.ends_with("did you mean `preSignUp`?"), "{mistyped}");
}

#[test]
fn what_is_no_grant_of_http_is_refused_with_an_example() {
    let refused = |grant: &str| {
        let toml = format!("[functions.pay]\nplugin = \"pay.wasm\"\n[plugins.pay]\nhttp = [\"{grant}\"]\n");
        let directory = TempDir::new().unwrap();
        mistakes(Mode::Sandbox, &toml, &[("SLUICE_STATE_DIR", directory.path().to_str().unwrap())])
    };
    assert_snapshot!(refused("https://api.stripe.com"), @"sluice.toml:4: `plugins.pay.http` allows methods and an origin, such as `GET|POST https://api.example.com` or `* https://*.amazonaws.com`, not `https://api.stripe.com`");
    for wrong in ["* https://api.stripe.com/v1", "post https://api.stripe.com", "* https://*", "* https://*.10.0.0.1"] {
        assert!(refused(wrong).ends_with(&format!("not `{wrong}`")), "{wrong}");
    }
}

#[test]
fn the_component_that_may_serve_is_named_by_its_digest() {
    let directory = TempDir::new().unwrap();
    let state = [("SLUICE_STATE_DIR", directory.path().to_str().unwrap())];
    let toml = |digest: &str| format!("[functions.a]\nplugin = \"a.wasm\"\n[plugins.a]\ndigest = \"{digest}\"\n");
    let hex = "2C".repeat(32);
    for digest in [hex.clone(), format!("sha256:{hex}")] {
        let settings = read(Mode::Sandbox, &toml(&digest), &state).unwrap().settings;
        assert_eq!(settings.functions[0].grants.digest, Some(hex.to_lowercase()));
    }
    for wrong in ["sha256:2c26", "md5:00", &"zz".repeat(32)] {
        let mistakes = mistakes(Mode::Sandbox, &toml(wrong), &state);
        assert!(mistakes.contains("`plugins.a.digest` allows a SHA-256 in hex"), "{mistakes}");
    }
}
