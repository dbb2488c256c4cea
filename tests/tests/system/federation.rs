//! Signing in with another OpenID Connect provider, by the endpoints of Cognito's hosted UI and a provider of our own.

use std::collections::BTreeMap;

use reqwest::{Client, StatusCode, Url, redirect::Policy};
use serde_json::{Value, json};
use sluice_tests::sandbox::Sandbox;
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

const APP: &str = "http://localhost:5173/";

/// A provider that lets every browser in as the same user, and answers its own code alone.
async fn provider() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let url = format!("http://{}", listener.local_addr().expect("it listens"));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream));
        }
    });
    url
}

async fn answer(mut stream: TcpStream) {
    let mut request = Vec::new();
    let complete = |request: &[u8]| {
        let text = String::from_utf8_lossy(request).to_ascii_lowercase();
        let (head, body) = text.split_once("\r\n\r\n")?;
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        (body.len() >= length.map_or(0, |length| length.parse().unwrap_or(0))).then_some(())
    };
    while complete(&request).is_none() {
        if stream.read_buf(&mut request).await.unwrap_or(0) == 0 {
            return;
        }
    }
    let text = String::from_utf8(request).expect("it is text");
    let path = text.split(' ').nth(1).unwrap_or_default();
    let (status, answer) = match path {
        "/token" if text.contains("code=of-the-provider") && text.contains("client_secret=between+us") => {
            ("200 OK", json!({ "access_token": "opaque", "token_type": "Bearer" }))
        }
        "/me" if text.to_ascii_lowercase().contains("authorization: bearer opaque") => {
            ("200 OK", json!({ "sub": "77", "email": "ann@corp.example", "first": "Ann" }))
        }
        _ => ("400 Bad Request", json!({ "error": "invalid_request" })),
    };
    let body = answer.to_string();
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
    );
    // A client that has gone away needs no answer.
    drop(stream.write_all((head + &body).as_bytes()).await);
}

fn query_of(url: &str) -> BTreeMap<String, String> {
    Url::parse(url).expect("it is a URL").query_pairs().into_owned().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_of_a_provider_of_ours_uses_the_api() {
    let provider = provider().await;
    let directory = TempDir::new().expect("there is room");
    let secret = directory.path().join("secret");
    std::fs::write(&secret, "between us").expect("there is room");
    let sandbox = Sandbox::start_with_own_pool_of(&format!(
        r#"
        redirect_urls = ["{APP}"]
        [identity_providers.Corporate]
        authorize_url = "{provider}/authorize"
        token_url = "{provider}/token"
        user_info_url = "{provider}/me"
        client_id = "sluice"
        client_secret_file = "{secret}"
        [identity_providers.Corporate.attributes]
        email = "email"
        given_name = "first"
        "#,
        secret = secret.display(),
    ))
    .await;
    let cognito = &sandbox.outputs()["Auth"]["Cognito"];
    let client_id = cognito["userPoolClientId"].as_str().expect("clients are told");
    assert_eq!(cognito["loginWith"]["oauth"]["providers"], json!([{ "custom": "Corporate" }]));
    let browser = Client::builder().redirect(Policy::none()).build().expect("a client can be made");
    let go = async |url: Url| {
        let response = browser.get(url).send().await.expect("it answers");
        let location = response.headers().get("location").map(|to| to.to_str().expect("a URL is text").to_owned());
        (response.status(), location)
    };
    let to = |path: &str, pairs: &[(&str, &str)]| {
        Url::parse_with_params(&format!("{}{path}", sandbox.url()), pairs).expect("it is a URL")
    };

    let begin = [
        ("client_id", client_id),
        ("response_type", "code"),
        ("redirect_uri", APP),
        ("identity_provider", "Corporate"),
        ("state", "of the app"),
        ("code_challenge", "iMnq5o6zALKXGivsnlom_0F5_WYda32GHkxlV7mq7hQ"),
        ("code_challenge_method", "S256"),
    ];
    let (status, away) = go(to("/oauth2/authorize", &begin)).await;
    assert_eq!(status, StatusCode::FOUND);
    let away = away.expect("it is sent on");
    assert!(away.starts_with(&format!("{provider}/authorize?")), "{away}");
    let back = query_of(&away)["redirect_uri"].clone();
    assert_eq!(back, format!("{}/oauth2/idpresponse", sandbox.url()));

    let state = query_of(&away)["state"].clone();
    let wrong = to("/oauth2/idpresponse", &[("code", "another"), ("state", &state)]);
    assert_eq!(go(wrong).await.0, StatusCode::BAD_GATEWAY, "the provider refuses it");
    let (status, home) = go(to("/oauth2/idpresponse", &[("code", "of-the-provider"), ("state", &state)])).await;
    assert_eq!(status, StatusCode::FOUND);
    let home = query_of(&home.expect("it is sent on"));
    assert_eq!(home["state"], "of the app");

    let redeem = async |verifier: &str| {
        let form = [
            ("grant_type", "authorization_code"),
            ("client_id", client_id),
            ("redirect_uri", APP),
            ("code", home["code"].as_str()),
            ("code_verifier", verifier),
        ];
        let form =
            Url::parse_with_params("http://x/", form).expect("it is a URL").query().unwrap_or_default().to_owned();
        let asking = Client::new().post(format!("{}/oauth2/token", sandbox.url())).body(form);
        let response = asking.send().await.expect("it answers");
        let origin = response.headers().get("access-control-allow-origin").cloned();
        assert!(origin.is_some_and(|origin| origin == "*"), "apps of any origin ask for their tokens");
        (response.status(), response.json::<Value>().await.expect("it answers JSON"))
    };
    assert_eq!(redeem("another").await, (StatusCode::BAD_REQUEST, json!({ "error": "invalid_grant" })));
    let (status, tokens) = redeem("verifier").await;
    assert_eq!(status, StatusCode::OK, "{tokens}");
    assert_eq!(redeem("verifier").await.0, StatusCode::BAD_REQUEST, "a code counts once");

    let access = tokens["access_token"].as_str().expect("it has one");
    let create = "mutation { createUserProfile(input: { email: \"ann@corp.example\" }) { profileOwner } }";
    let created = sandbox.ask(&[("authorization", access)], create, json!({})).await;
    assert_eq!(created["createUserProfile"]["profileOwner"], "Corporate_77");
    let shown = sandbox.shown("/admin/user-pool").await;
    assert_eq!(
        (&shown["users"][0]["status"], &shown["users"][0]["email"]),
        (&json!("EXTERNAL_PROVIDER"), &json!("ann@corp.example"))
    );
    let (status, _) = go(to("/logout", &[("client_id", client_id), ("logout_uri", "https://attacker.example/")])).await;
    assert_eq!(status, StatusCode::BAD_REQUEST);
}
