use std::time::Duration;

use serde_json::{Value, json};

use super::world::{ANN, PASSWORD, Sandbox, refused};
use crate::IdentityKind;

const BOB: &str = "bob@example.com";

fn logins(sandbox: &Sandbox, token: &str) -> Value {
    let provider = sandbox.pool.issuer().unwrap().trim_start_matches("http://").to_owned();
    json!({ provider: token })
}

fn id_of(sandbox: &Sandbox, logins: &Value) -> Result<Value, crate::Refusal> {
    let pool = &sandbox.pool.names().identity_pool_id;
    sandbox.pool.act_on_identities("GetId", json!({ "IdentityPoolId": pool, "Logins": logins }))
}

fn credentials(sandbox: &Sandbox, id: &Value, logins: &Value) -> Result<Value, crate::Refusal> {
    sandbox.pool.act_on_identities("GetCredentialsForIdentity", json!({ "IdentityId": id, "Logins": logins }))
}

#[tokio::test]
async fn a_user_has_one_identity_and_credentials_that_say_so() {
    let sandbox = Sandbox::new();
    sandbox.confirmed(ANN).await;
    let first = sandbox.tokens(ANN, PASSWORD).await;
    let second = sandbox.tokens(ANN, PASSWORD).await;
    let (first, second) = (logins(&sandbox, &first.id), logins(&sandbox, &second.id));
    let id = id_of(&sandbox, &first).unwrap()["IdentityId"].clone();
    assert_eq!(id_of(&sandbox, &second).unwrap()["IdentityId"], id);
    assert!(id.as_str().unwrap().starts_with("us-east-1:"));

    let answer = credentials(&sandbox, &id, &first).unwrap();
    assert_eq!(answer["IdentityId"], id);
    let part = |name: &str| answer["Credentials"][name].as_str().unwrap().to_owned();
    let (key, token) = (part("AccessKeyId"), part("SessionToken"));
    assert!(key.len() == 20 && key.starts_with("ASIA"), "{key}");
    assert!(answer["Credentials"]["Expiration"].is_u64());
    let found = sandbox.pool.identity_credential(&key, &token).unwrap();
    assert_eq!(found.secret_access_key, part("SecretKey"));
    assert_eq!((json!(found.identity.id), found.identity.kind), (id, IdentityKind::Authenticated));
    assert!(sandbox.pool.identity_credential("ASIAOTHER", &token).is_none());
    assert!(sandbox.pool.identity_credential(&key, "bm9uc2Vuc2U=").is_none());
    sandbox.pass(Duration::from_secs(3600));
    assert!(sandbox.pool.identity_credential(&key, &token).is_none());
}

#[tokio::test]
async fn a_guest_has_an_identity_of_its_own() {
    let sandbox = Sandbox::new();
    let nobody = Value::Null;
    let id = id_of(&sandbox, &nobody).unwrap()["IdentityId"].clone();
    assert_ne!(id_of(&sandbox, &json!({})).unwrap()["IdentityId"], id);
    let answer = credentials(&sandbox, &id, &nobody).unwrap();
    let part = |name: &str| answer["Credentials"][name].as_str().unwrap().to_owned();
    let found = sandbox.pool.identity_credential(&part("AccessKeyId"), &part("SessionToken")).unwrap();
    assert_eq!(found.identity.kind, IdentityKind::Guest);

    sandbox.confirmed(ANN).await;
    let tokens = sandbox.tokens(ANN, PASSWORD).await;
    let signed_in = logins(&sandbox, &tokens.id);
    let own = id_of(&sandbox, &signed_in).unwrap()["IdentityId"].clone();
    assert_eq!(credentials(&sandbox, &id, &signed_in).unwrap()["IdentityId"], own);
    for made_up in ["us-east-1:5f3c1d2e-0000-4000-8000-000000000001", "us-east-1:", "", "nonsense"] {
        assert_eq!(refused(credentials(&sandbox, &json!(made_up), &nobody)), "NotAuthorizedException");
    }
}

#[tokio::test]
async fn nobody_gets_the_credentials_of_another() {
    let (sandbox, other) = (Sandbox::new(), Sandbox::new());
    sandbox.confirmed(ANN).await;
    sandbox.confirmed(BOB).await;
    other.confirmed(ANN).await;
    let ann = sandbox.tokens(ANN, PASSWORD).await;
    let bob = sandbox.tokens(BOB, PASSWORD).await;
    let foreign = other.tokens(ANN, PASSWORD).await;
    let anns = id_of(&sandbox, &logins(&sandbox, &ann.id)).unwrap()["IdentityId"].clone();
    for refused_logins in [
        Value::Null,
        logins(&sandbox, &bob.id),
        logins(&sandbox, &ann.access),
        logins(&sandbox, &foreign.id),
        json!({ "accounts.google.com": ann.id }),
    ] {
        assert_eq!(refused(credentials(&sandbox, &anns, &refused_logins)), "NotAuthorizedException");
    }
    let pool = json!({ "IdentityPoolId": "us-east-1:other" });
    assert_eq!(refused(sandbox.pool.act_on_identities("GetId", pool)), "ResourceNotFoundException");
    assert_eq!(refused(sandbox.pool.act_on_identities("Other", json!({}))), "UnknownOperationException");
    sandbox.pass(Duration::from_secs(3600));
    assert_eq!(refused(id_of(&sandbox, &logins(&sandbox, &ann.id))), "NotAuthorizedException");
}
