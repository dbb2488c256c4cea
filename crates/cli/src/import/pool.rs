//! What an app says of its user pool and the sandbox's pool has no setting for.

use super::document::{Attribute, Mfa, PasswordPolicy, Remark, UserPool};

/// Attributes that the pool has from the beginning.
const BUILT_IN: [&str; 1] = ["email"];

/// What is left of a pool, each with what it means in the sandbox.
pub(super) fn left(pool: &UserPool) -> Vec<Remark> {
    let UserPool { groups, sign_in, attributes, password, mfa, self_sign_up, passwordless, providers } = pool;
    let mut left = Vec::new();
    if !groups.is_empty() {
        left.push(Remark::new(
            format!("the groups {} are not made in the sandbox's pool", listed(groups)),
            "a group is there once a user is added to it (`AdminAddUserToGroup`)",
        ));
    }
    if sign_in.iter().any(|way| way == "phone") {
        left.push(Remark::new(
            "users do not sign in with phone numbers in the sandbox",
            "they sign in with their email addresses or names",
        ));
    }
    let limited: Vec<String> =
        attributes.iter().filter(|attribute| is_limited(attribute)).map(|attribute| attribute.name.clone()).collect();
    if !limited.is_empty() {
        left.push(Remark::new(
            format!("the sandbox's pool takes any value, or none, for the attributes {}", listed(&limited)),
            "what is required, immutable or limited on AWS is not here",
        ));
    }
    if let Some(PasswordPolicy { minimum_length, requires }) = password {
        let requires = if requires.is_empty() { String::new() } else { format!(" with {}", requires.join(", ")) };
        left.push(Remark::new(
            format!("passwords of at least {minimum_length} characters{requires} are the app's, and not the sandbox's"),
            "its pool takes those of Amplify's own policy",
        ));
    }
    if let Some(Mfa { mode, kinds }) = mfa {
        left.push(Remark::new(
            format!("a second factor is {mode} ({}), and the sandbox asks for none", kinds.join(", ")),
            "users sign in by their passwords alone",
        ));
    }
    if !self_sign_up {
        left.push(Remark::new(
            "only administrators make users, and in the sandbox users sign up by themselves",
            "rely on no refusal here",
        ));
    }
    if !passwordless.is_empty() {
        left.push(Remark::new(
            format!("users do not sign in without passwords in the sandbox ({})", passwordless.join(", ")),
            "they sign in by their passwords",
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

fn is_limited(attribute: &Attribute) -> bool {
    let Attribute { name, required, mutable, min_length, max_length, min, max } = attribute;
    let is_built_in = BUILT_IN.contains(&name.as_str());
    (*required == Some(true) && !is_built_in)
        || *mutable == Some(false)
        || min_length.is_some()
        || max_length.is_some()
        || min.is_some()
        || max.is_some()
}

fn listed(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
