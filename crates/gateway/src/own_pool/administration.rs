//! `/admin/user-pool`: the users of the pool, the codes that they would find in their mail, and what an administrator does
//! with users and groups without signing requests.

use serde::Deserialize;
use serde_json::{Map, Value, json};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};
use user_pool::{Authority, Medium, PendingCode, Pool, Refusal, UserSummary};

/// Users and codes as JSON.
pub(crate) fn show(pool: &Pool) -> Value {
    let names = pool.names();
    json!({
        "userPoolId": names.pool_id,
        "userPoolClientId": names.client_id,
        "identityPoolId": names.identity_pool_id,
        "users": pool.users().iter().map(user).collect::<Vec<_>>(),
        "groups": pool.groups(),
        "codes": pool.codes().iter().map(code).collect::<Vec<_>>(),
    })
}

/// One of Cognito's actions for administrators. The ids of pool and client are filled in.
#[derive(Deserialize)]
pub(crate) struct Administration {
    action: String,
    #[serde(default)]
    request: Map<String, Value>,
}

/// Does what an administrator asks.
///
/// # Errors
/// Why not, by Cognito's names.
pub(crate) async fn administrate(pool: &Pool, asked: Administration) -> Result<Value, Refusal> {
    let Administration { action, mut request } = asked;
    let names = pool.names();
    request.insert("UserPoolId".to_owned(), json!(names.pool_id));
    request.insert("ClientId".to_owned(), json!(names.client_id));
    pool.act(&action, Value::Object(request), Authority::Administrator).await
}

fn user(user: &UserSummary) -> Value {
    json!({
        "username": user.username,
        "email": user.email,
        "phoneNumber": user.phone_number,
        "status": user.status,
        "enabled": user.enabled,
        "groups": user.groups,
        "factors": user.factors,
    })
}

fn code(code: &PendingCode) -> Value {
    let email = code.medium.is_none_or(|medium| medium == Medium::Email).then_some(&code.destination);
    let expires = OffsetDateTime::from(code.expires).format(&Rfc3339).ok();
    json!({
        "username": code.username,
        "medium": code.medium,
        "destination": code.destination,
        "email": email,
        "purpose": code.purpose,
        "code": code.code,
        "expires": expires,
    })
}
