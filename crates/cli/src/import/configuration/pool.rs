//! What an app asks of its users, as settings of the sandbox's own pool.

use toml_edit::{DocumentMut, TableLike, Value, value};

use super::{list, section, set};
use crate::import::document::{Attribute, Mfa, PasswordPolicy, UserPool};

/// How Cognito names custom attributes.
const CUSTOM: &str = "custom:";

/// The ways to sign in without a password that the pool has.
const CODES: [&str; 2] = ["email", "sms"];

/// Writes `[user_pool]`, and only what differs from its defaults or stands there already.
pub(super) fn pool(document: &mut DocumentMut, pool: &UserPool) -> anyhow::Result<()> {
    let UserPool { groups, sign_in, attributes, password, mfa, self_sign_up, passwordless, providers: _ } = pool;
    let is_there = document.get("user_pool").is_some();
    let required = names(attributes, |attribute| attribute.required == Some(true) && !is_custom(attribute));
    let immutable = names(attributes, |attribute| attribute.mutable == Some(false));
    let custom: Vec<(&str, String)> = attributes
        .iter()
        .filter_map(|attribute| Some((attribute.name.strip_prefix(CUSTOM)?, kind(attribute))))
        .collect();
    let codes: Vec<&str> = CODES.into_iter().filter(|code| passwordless.iter().any(|way| way == code)).collect();
    // An address that users sign in with is required anyway.
    let required: Vec<&str> = required.into_iter().filter(|name| !is_sign_in_name(sign_in, name)).collect();
    let by_email_alone = matches!(sign_in.as_slice(), [] | [_]) && sign_in.iter().all(|name| name == "email");
    let lists = [
        ("sign_in", if by_email_alone { Vec::new() } else { sign_in.iter().map(String::as_str).collect() }),
        ("groups", groups.iter().map(String::as_str).collect()),
        ("required_attributes", required),
        ("immutable_attributes", immutable),
        ("passwordless", codes),
    ];
    let says_nothing = lists.iter().all(|(_, list)| list.is_empty())
        && custom.is_empty()
        && password.is_none()
        && mfa.is_none()
        && *self_sign_up;
    if says_nothing && !is_there {
        return Ok(());
    }
    let settings = section(document, &["user_pool"])?;
    for (key, words) in lists {
        set_or_remove(settings, key, (!words.is_empty()).then(|| list(&words)));
    }
    set_or_remove(settings, "self_sign_up", (!self_sign_up).then(|| false.into()));
    let PasswordPolicy { minimum_length, requires } = password.clone().unwrap_or_default();
    set_or_remove(settings, "password_min_length", password.as_ref().map(|_| minimum_length.into()));
    set_or_remove(settings, "password_requires", password.as_ref().map(|_| list(&requires)));
    let Mfa { mode, kinds } = mfa.clone().unwrap_or_default();
    set_or_remove(settings, "mfa", mfa.as_ref().map(|_| mode.as_str().into()));
    set_or_remove(settings, "mfa_factors", mfa.as_ref().map(|_| list(&kinds)));
    if !custom.is_empty() {
        let settings = section(document, &["user_pool", "custom_attributes"])?;
        for (name, kind) in &custom {
            set(settings, name, kind.as_str());
        }
    }
    Ok(())
}

/// What the app has taken away does not stay.
fn set_or_remove(settings: &mut dyn TableLike, key: &str, new: Option<Value>) {
    match new {
        // `set` compares texts, numbers and lists; a switch is equal or it is not.
        Some(Value::Boolean(switch)) => {
            settings.insert(key, value(switch.into_value()));
        }
        Some(new) => set(settings, key, new),
        None => {
            settings.remove(key);
        }
    }
}

fn names(attributes: &[Attribute], is_meant: impl Fn(&Attribute) -> bool) -> Vec<&str> {
    attributes.iter().filter(|attribute| is_meant(attribute)).map(|attribute| attribute.name.as_str()).collect()
}

fn is_custom(attribute: &Attribute) -> bool {
    attribute.name.starts_with(CUSTOM)
}

fn is_sign_in_name(sign_in: &[String], attribute: &str) -> bool {
    let named = match attribute {
        "email" => "email",
        "phone_number" => "phone",
        _ => return false,
    };
    sign_in.is_empty() || sign_in.iter().any(|name| name == named)
}

/// The type of a custom attribute, with its bounds, as the setting writes it.
fn kind(attribute: &Attribute) -> String {
    let Attribute { kind, min_length, max_length, min, max, .. } = attribute;
    let bounds = |least: Option<i64>, most: Option<i64>| match (least, most) {
        (None, None) => String::new(),
        (least, most) => {
            let bound = |bound: Option<i64>| bound.map(|bound| bound.to_string()).unwrap_or_default();
            format!(" {}..{}", bound(least), bound(most))
        }
    };
    match kind.as_deref() {
        Some("Number") => format!("number{}", bounds(min.map(whole), max.map(whole))),
        Some("Boolean") => "boolean".to_owned(),
        Some("DateTime") => "dateTime".to_owned(),
        Some(_) | None => format!("string{}", bounds(*min_length, *max_length)),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a bound beyond all whole numbers bounds nothing")]
fn whole(bound: f64) -> i64 {
    bound as i64
}
