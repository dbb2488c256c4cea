//! Secrets that could be guessed, and users of two pools.

use super::*;

/// A gateway in production with everything that lets callers in, of which one secret is this.
fn with(variable: &str, secret: &str) -> String {
    let toml =
        format!("{PRODUCTION}[admin]\naccess = \"token\"\n[invokers.cognito]\nfunctions = [\"post-confirmation\"]\n")
            .replace("[\"iam\"]", "[\"iam\", \"apiKey\"]");
    const LONG: &str = "0123456789abcdef";
    let keys = |key: &str| format!("{key} 2030-01-31T00:00:00Z");
    let mut environment: Vec<(&str, String)> = vec![
        ("SLUICE_CURSOR_SECRET", CURSOR_SECRET.1.to_owned()),
        ("SLUICE_ADMIN_TOKEN", LONG.to_owned()),
        ("SLUICE_API_KEYS", keys("da2-0123456789abcdef")),
        ("SLUICE_INVOKERS_COGNITO_ACCESS_KEY_ID", "AKIA".to_owned()),
        ("SLUICE_INVOKERS_COGNITO_SECRET_ACCESS_KEY", LONG.to_owned()),
        ("SLUICE_FUNCTIONS_POST_CONFIRMATION_ACCESS_KEY_ID", "AKIB".to_owned()),
        ("SLUICE_FUNCTIONS_POST_CONFIRMATION_SECRET_ACCESS_KEY", LONG.to_owned()),
    ];
    let given = if variable == "SLUICE_API_KEYS" { keys(secret) } else { secret.to_owned() };
    environment.iter_mut().filter(|(name, _)| *name == variable).for_each(|(_, value)| value.clone_from(&given));
    let environment: Vec<(&str, &str)> = environment.iter().map(|(name, value)| (*name, &**value)).collect();
    match read(Mode::Serve, &toml, &environment) {
        Ok(_) => "taken".to_owned(),
        Err(mistakes) => mistakes.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"),
    }
}

#[test]
fn secrets_that_could_be_guessed_are_refused_in_production_with_what_to_do() {
    for variable in [
        "SLUICE_ADMIN_TOKEN",
        "SLUICE_API_KEYS",
        "SLUICE_INVOKERS_COGNITO_SECRET_ACCESS_KEY",
        "SLUICE_FUNCTIONS_POST_CONFIRMATION_SECRET_ACCESS_KEY",
    ] {
        assert_eq!(with(variable, "0123456789abcdef"), "taken", "{variable}");
        let refused = with(variable, "0123456789abcde");
        assert!(refused.contains("fewer than 16 bytes") && refused.contains("openssl rand"), "{variable}: {refused}");
        assert!(!refused.contains("0123456789abcde"), "{variable}: {refused}");
    }
    let refused = with("SLUICE_CURSOR_SECRET", "0123456789abcde");
    assert!(refused.contains("at least 32 characters"), "{refused}");
}

#[test]
fn two_pools_of_a_kind_are_refused_because_their_users_would_own_each_others_records() {
    let second = |provider: &str| {
        format!(
            "{PRODUCTION}[user_pools.second]\nissuer = \"https://login.example.com\"\nclient_ids = [\"b\"]\n{provider}"
        )
    };
    let refused = mistakes(Mode::Serve, &second(""), &[CURSOR_SECRET]);
    assert!(refused.contains("`user_pools.second.issuer` is a second one beside `main`"), "{refused}");
    assert!(refused.contains("owners_across_pools"), "{refused}");
    let own = "[user_pool]\nenabled = true\n[user_pools.main]\nissuer = \"https://x.example\"\nclient_ids = [\"x\"]\n";
    let refused =
        mistakes(Mode::Sandbox, own, &[("SLUICE_STATE_DIR", TempDir::new().unwrap().path().to_str().unwrap())]);
    assert!(refused.contains("a second one beside the gateway's own pool"), "{refused}");
    assert!(read(Mode::Serve, &second("provider = \"oidc\"\n"), &[CURSOR_SECRET]).is_ok());
    let shared = format!("owners_across_pools = \"shared\"\n{}", second(""));
    assert!(read(Mode::Serve, &shared, &[CURSOR_SECRET]).is_ok());
}
