use serde_json::json;

use super::world::{ANN, PASSWORD, Sandbox};

#[tokio::test]
async fn everything_survives_a_restart() {
    let sandbox = Sandbox::new();
    let names = sandbox.pool.names().clone();
    let keys = sandbox.pool.jwks();
    sandbox.confirmed(ANN).await;
    sandbox.admin("CreateGroup", json!({ "GroupName": "editors" })).await.unwrap();
    sandbox.admin("AdminAddUserToGroup", json!({ "Username": ANN, "GroupName": "editors" })).await.unwrap();
    sandbox.sign_up("bob@example.com").await;
    let tokens = sandbox.tokens(ANN, PASSWORD).await;
    let answered = sandbox.srp_response(ANN, PASSWORD).await.unwrap();
    let (users, codes) = (sandbox.pool.users(), sandbox.pool.codes());

    assert_eq!(crate::Pool::names_kept_in(sandbox.path()).as_ref(), Some(&names));
    let sandbox = sandbox.restarted();
    assert_eq!(sandbox.pool.names(), &names);
    assert_eq!(sandbox.pool.jwks(), keys);
    assert_eq!((sandbox.pool.users(), sandbox.pool.codes()), (users, codes));
    assert!(sandbox.as_user("GetUser", &tokens, json!({})).await.is_ok());
    let refresh = json!({ "RefreshToken": tokens.refresh });
    let answer = sandbox.act("GetTokensFromRefreshToken", refresh).await.unwrap();
    let access = sandbox.claims(answer["AuthenticationResult"]["AccessToken"].as_str().unwrap());
    assert_eq!(access["cognito:groups"], json!(["editors"]));
    assert!(sandbox.act("RespondToAuthChallenge", answered).await.is_ok());
    assert!(sandbox.srp(ANN, PASSWORD).await.is_ok());
}

#[tokio::test]
async fn the_file_holds_no_password_and_no_token() {
    let sandbox = Sandbox::new();
    sandbox.confirmed(ANN).await;
    let tokens = sandbox.tokens(ANN, PASSWORD).await;
    let text = std::fs::read_to_string(sandbox.path().join("user-pool.json")).unwrap();
    assert!(text.contains(ANN));
    for secret in [PASSWORD, &tokens.access, &tokens.id, &tokens.refresh] {
        assert!(!text.contains(secret));
    }
}

#[tokio::test]
async fn without_a_place_nobody_signs_in() {
    let sandbox = Sandbox::new();
    sandbox.confirmed(ANN).await;
    let path = sandbox.path().to_owned();
    let world = std::sync::Arc::clone(&sandbox.world);
    let copy = tempfile::TempDir::new().unwrap();
    std::fs::copy(path.join("user-pool.json"), copy.path().join("user-pool.json")).unwrap();
    let pool =
        crate::Pool::open(copy.path(), "us-east-1", crate::Configuration::default(), world.clone() as _, world as _)
            .unwrap();
    let request = json!({
        "ClientId": pool.names().client_id,
        "AuthFlow": "USER_PASSWORD_AUTH",
        "AuthParameters": { "USERNAME": ANN, "PASSWORD": PASSWORD },
    });
    let answer = pool.act("InitiateAuth", request, crate::Authority::Anyone).await;
    assert!(answer.is_err_and(|refusal| refusal.is_internal()));
    assert_eq!(pool.discovery(), None);
}
