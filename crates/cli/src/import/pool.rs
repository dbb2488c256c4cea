//! What an app says of its user pool and the sandbox's pool cannot do. What it can do is written into the settings.

use super::document::{Remark, UserPool};

/// What is left of a pool, each with what it means in the sandbox.
pub(super) fn left(pool: &UserPool) -> Vec<Remark> {
    let UserPool { passwordless, providers, .. } = pool;
    let mut left = Vec::new();
    if passwordless.iter().any(|way| way == "passkeys") {
        left.push(Remark::new(
            "users do not sign in with passkeys in the sandbox",
            "they sign in by their passwords, or by codes where the app has them",
        ));
    }
    if !providers.is_empty() {
        left.push(Remark::new(
            format!("users do not sign in with {} in the sandbox", providers.join(", ")),
            "they sign up with their email addresses; in production, the issuer stands in `[user_pools.main]`",
        ));
    }
    left
}
