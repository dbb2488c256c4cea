//! `GET /admin/user-pool`: the users of the pool and the codes that they would find in their mail.

use serde_json::{Value, json};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};
use user_pool::{Medium, PendingCode, Pool, UserSummary};

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
