//! `GET /admin/user-pool`: the users of the pool and the codes that they would find in their mail.

use serde_json::{Value, json};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};
use user_pool::{PendingCode, Pool, UserSummary};

/// Users and codes as JSON.
pub(crate) fn show(pool: &Pool) -> Value {
    let names = pool.names();
    json!({
        "userPoolId": names.pool_id,
        "userPoolClientId": names.client_id,
        "identityPoolId": names.identity_pool_id,
        "users": pool.users().iter().map(user).collect::<Vec<_>>(),
        "codes": pool.codes().iter().map(code).collect::<Vec<_>>(),
    })
}

fn user(user: &UserSummary) -> Value {
    json!({
        "username": user.username,
        "email": user.email,
        "status": user.status,
        "enabled": user.enabled,
        "groups": user.groups,
    })
}

fn code(code: &PendingCode) -> Value {
    let expires = OffsetDateTime::from(code.expires).format(&Rfc3339).ok();
    json!({
        "username": code.username,
        "email": code.email,
        "purpose": code.purpose,
        "code": code.code,
        "expires": expires,
    })
}
