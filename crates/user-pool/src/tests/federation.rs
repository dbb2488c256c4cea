use std::{collections::BTreeMap, time::Duration};

use serde_json::{Map, Value, json};

use super::world::{Sandbox, refused};
use crate::{Configuration, Provider, Query, Refusal, Trigger};

const APP: &str = "http://localhost:5173/";

fn provider() -> Provider {
    Provider {
        authorize_url: "https://login.example.com/authorize?tenant=1".to_owned(),
        token_url: "https://login.example.com/token".to_owned(),
        user_info_url: "https://login.example.com/me".to_owned(),
        client_id: "sluice".to_owned(),
        client_secret: Some("between us".to_owned()),
        scopes: vec!["openid".to_owned(), "email".to_owned()],
        attributes: BTreeMap::from([
            ("email".to_owned(), "email".to_owned()),
            ("email_verified".to_owned(), "email_verified".to_owned()),
        ]),
    }
}

fn sandbox() -> Sandbox {
    let providers = BTreeMap::from([("Corporate".to_owned(), provider())]);
    Sandbox::of(Configuration { providers, redirect_urls: vec![APP.to_owned()], ..Configuration::default() })
}

fn query(pairs: &[(&str, &str)]) -> Query {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// The values of a URL's query, which here need no decoding but of spaces and slashes.
fn parts(url: &str) -> Query {
    let (_, text) = url.split_once('?').unwrap();
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap();
        (name.to_owned(), value.replace("%20", " ").replace("%3A", ":").replace("%2F", "/"))
    };
    text.split('&').map(pair).collect()
}

/// What an app sends a browser with, `S256` of `verifier` included.
fn asked(sandbox: &Sandbox, more: &[(&str, &str)]) -> Query {
    let mut asked = query(&[
        ("client_id", &sandbox.pool.names().client_id),
        ("response_type", "code"),
        ("redirect_uri", APP),
        ("identity_provider", "Corporate"),
        ("state", "app's own/1"),
        ("code_challenge", "iMnq5o6zALKXGivsnlom_0F5_WYda32GHkxlV7mq7hQ"),
        ("code_challenge_method", "S256"),
    ]);
    asked.extend(query(more));
    asked
}

fn claims(sub: &str) -> Map<String, Value> {
    json!({ "sub": sub, "email": "ann@corp.example", "email_verified": true }).as_object().unwrap().clone()
}

/// Goes to the provider and back; answers where the browser ends.
async fn there_and_back(sandbox: &Sandbox, sub: &str) -> Result<Query, Refusal> {
    let away = sandbox.pool.authorize(&asked(sandbox, &[]))?;
    let back = query(&[("code", "of the provider"), ("state", &parts(&away)["state"])]);
    let (federation, _) = sandbox.pool.exchange(&back)?;
    sandbox.pool.let_in(federation, &claims(sub)).await.map(|url| parts(&url))
}

async fn redeem(sandbox: &Sandbox, code: &str, verifier: &str) -> Result<Value, Refusal> {
    let form = query(&[
        ("grant_type", "authorization_code"),
        ("client_id", &sandbox.pool.names().client_id),
        ("redirect_uri", APP),
        ("code", code),
        ("code_verifier", verifier),
    ]);
    sandbox.pool.redeem(&form).await
}

#[tokio::test]
async fn a_user_of_another_provider_gets_tokens_of_the_pool() {
    let sandbox = sandbox();
    let away = sandbox.pool.authorize(&asked(&sandbox, &[])).unwrap();
    assert!(away.starts_with("https://login.example.com/authorize?tenant=1&client_id=sluice&"), "{away}");
    let sent = parts(&away);
    assert_eq!(sent["redirect_uri"], "http://localhost:8080/oauth2/idpresponse");
    assert_eq!((sent["scope"].as_str(), sent["response_type"].as_str()), ("openid email", "code"));
    let back = query(&[("code", "of the provider"), ("state", &sent["state"])]);
    let (federation, exchange) = sandbox.pool.exchange(&back).unwrap();
    assert_eq!(exchange.token_url, "https://login.example.com/token");
    assert_eq!(
        (exchange.form["client_secret"].as_str(), exchange.form["code"].as_str()),
        ("between us", "of the provider")
    );
    let home = sandbox.pool.let_in(federation, &claims("77")).await.unwrap();
    assert!(home.starts_with("http://localhost:5173/?code="), "{home}");
    assert!(home.ends_with("&state=app%27s%20own%2F1"), "{home}");
    let code = parts(&home)["code"].clone();
    let tokens = redeem(&sandbox, &code, "verifier").await.unwrap();
    assert_eq!((&tokens["token_type"], &tokens["expires_in"]), (&json!("Bearer"), &json!(3600)));
    let id = sandbox.claims(tokens["id_token"].as_str().unwrap());
    assert_eq!((&id["cognito:username"], &id["email"]), (&json!("Corporate_77"), &json!("ann@corp.example")));
    assert_eq!(id["identities"][0]["providerName"], "Corporate");
    assert_eq!(sandbox.pool.users()[0].status, "EXTERNAL_PROVIDER");
    let refresh = query(&[
        ("grant_type", "refresh_token"),
        ("client_id", &sandbox.pool.names().client_id),
        ("refresh_token", tokens["refresh_token"].as_str().unwrap()),
    ]);
    assert!(sandbox.pool.redeem(&refresh).await.unwrap()["access_token"].is_string());
    // The next time it is the same user.
    let code = there_and_back(&sandbox, "77").await.unwrap()["code"].clone();
    let again = redeem(&sandbox, &code, "verifier").await.unwrap();
    assert_eq!(sandbox.claims(again["id_token"].as_str().unwrap())["sub"], id["sub"]);
    assert_eq!(sandbox.pool.users().len(), 1);
    assert_eq!(sandbox.events_of("PostConfirmation_ConfirmSignUp").len(), 1);
}

#[tokio::test]
async fn a_code_counts_once_in_time_for_its_app_and_with_its_proof() {
    let sandbox = sandbox();
    let code = async || there_and_back(&sandbox, "77").await.unwrap()["code"].clone();
    let (used, stolen, late) = (code().await, code().await, code().await);
    assert!(redeem(&sandbox, &used, "verifier").await.is_ok());
    assert_eq!(refused(redeem(&sandbox, &used, "verifier").await), "NotAuthorizedException");
    for verifier in ["another", ""] {
        assert_eq!(refused(redeem(&sandbox, &stolen, verifier).await), "NotAuthorizedException");
    }
    assert_eq!(refused(redeem(&sandbox, "of the provider", "verifier").await), "NotAuthorizedException");
    sandbox.pass(Duration::from_secs(300));
    assert_eq!(refused(redeem(&sandbox, &late, "verifier").await), "NotAuthorizedException");
}

#[tokio::test]
async fn a_browser_is_sent_to_known_places_alone_and_brings_back_what_is_ours() {
    let sandbox = sandbox();
    for more in [
        [("redirect_uri", "https://attacker.example/")],
        [("redirect_uri", "http://localhost:5173/elsewhere")],
        [("identity_provider", "Other")],
        [("response_type", "token")],
        [("client_id", "another")],
        [("code_challenge_method", "plain")],
    ] {
        assert!(sandbox.pool.authorize(&asked(&sandbox, &more)).is_err(), "{more:?}");
    }
    let logout =
        |to: &str| sandbox.pool.log_out(&query(&[("client_id", &sandbox.pool.names().client_id), ("logout_uri", to)]));
    assert_eq!(logout(APP), Ok(APP.to_owned()));
    assert!(logout("https://attacker.example/").is_err());
    for state in ["", "AAAA", &"A".repeat(200)] {
        assert!(sandbox.pool.exchange(&query(&[("code", "x"), ("state", state)])).is_err());
    }
    let away = sandbox.pool.authorize(&asked(&sandbox, &[])).unwrap();
    let state = &parts(&away)["state"];
    assert!(sandbox.pool.exchange(&query(&[("error", "access_denied"), ("state", state)])).is_err());
    sandbox.pass(Duration::from_secs(15 * 60));
    assert!(sandbox.pool.exchange(&query(&[("code", "x"), ("state", state)])).is_err());
    // Without providers there is nothing to begin.
    let plain = Sandbox::new();
    assert!(plain.pool.authorize(&asked(&plain, &[])).is_err());
}

#[tokio::test]
async fn a_function_refuses_users_of_a_provider() {
    let sandbox = sandbox();
    sandbox.on(Trigger::PreSignUp, |event| match event["request"]["userAttributes"]["email"].as_str() {
        Some("ann@corp.example") if event["userName"] == "Corporate_1" => Ok(json!({})),
        _ => Err("not from here".to_owned()),
    });
    assert!(there_and_back(&sandbox, "2").await.is_err_and(|refusal| refusal.message.contains("not from here")));
    assert!(there_and_back(&sandbox, "1").await.is_ok());
    assert_eq!(sandbox.events_of("PreSignUp_ExternalProvider").len(), 2);
}
