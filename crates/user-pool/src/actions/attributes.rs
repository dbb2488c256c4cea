//! What requests write into the attributes of users, and whether they may: types, lengths, and what cannot change.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    AttributeRules, AttributeType, Medium, Refusal,
    messages::{is_email, is_phone_number},
    state::User,
};

/// One attribute as requests and answers write it.
#[derive(Clone, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Attribute {
    pub(super) name: String,
    #[serde(default)]
    pub(super) value: String,
}

/// The author of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writer {
    /// The user itself.
    User,
    /// An administrator.
    Administrator,
}

/// When.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Moment {
    /// The user is being made.
    Making,
    /// The user is there.
    Changing,
}

/// The attributes of OpenID Connect Core 1.0, section 5.1, that users may write.
const STANDARD_ATTRIBUTES: [&str; 16] = [
    "address",
    "birthdate",
    "email",
    "family_name",
    "gender",
    "given_name",
    "locale",
    "middle_name",
    "name",
    "nickname",
    "phone_number",
    "picture",
    "preferred_username",
    "profile",
    "website",
    "zoneinfo",
];

/// The longest value of an attribute, in characters, as with Cognito.
const LONGEST_VALUE: usize = 2048;

/// The longest name of a custom attribute, in bytes, as with Cognito.
const LONGEST_NAME: usize = 20;

/// How custom attributes begin.
const CUSTOM: &str = "custom:";

/// The attributes of a request, if they may be written.
pub(super) fn written(
    rules: &AttributeRules,
    attributes: Vec<Attribute>,
    writer: Writer,
    moment: Moment,
) -> Result<BTreeMap<String, String>, Refusal> {
    let is_unauthorized = |attribute: &Attribute| writer == Writer::User && attribute.name.ends_with("_verified");
    if attributes.iter().any(is_unauthorized) {
        return Err(Refusal::not_authorized("A client attempted to write unauthorized attribute"));
    }
    let mut written = BTreeMap::new();
    for Attribute { name, value } in attributes {
        if name == "sub" {
            return Err(does_not_conform("sub: Attribute cannot be updated."));
        }
        let stays = moment == Moment::Changing && rules.immutable.contains(&name);
        if stays {
            return Err(Refusal::invalid(format!("user.{name}: Attribute cannot be updated.")));
        }
        check(rules, &name, &value)?;
        written.insert(name, value);
    }
    Ok(written)
}

/// The standard attributes that a user lacks and must have.
pub(super) fn lacking<'a>(rules: &'a AttributeRules, attributes: &BTreeMap<String, String>) -> Vec<&'a str> {
    let is_there = |name: &&str| attributes.get(*name).is_some_and(|value| !value.is_empty());
    rules.required.iter().map(String::as_str).filter(|name| !is_there(name)).collect()
}

/// Refuses a user who lacks what a user must have.
pub(super) fn check_complete(rules: &AttributeRules, attributes: &BTreeMap<String, String>) -> Result<(), Refusal> {
    match lacking(rules, attributes).first() {
        Some(name) => Err(does_not_conform(&format!("{name}: The attribute {name} is required"))),
        None => Ok(()),
    }
}

/// Refuses to take away what a user must have.
pub(super) fn check_may_go(rules: &AttributeRules, names: &[String]) -> Result<(), Refusal> {
    let is_needed = |name: &&String| {
        matches!(name.as_str(), "sub" | "email_verified" | "phone_number_verified") || rules.required.contains(*name)
    };
    if names.iter().any(|name| is_needed(&name)) {
        return Err(Refusal::invalid("Cannot delete required attributes."));
    }
    match names.iter().find(|name| rules.immutable.contains(*name)) {
        Some(name) => Err(Refusal::invalid(format!("user.{name}: Attribute cannot be updated."))),
        None => Ok(()),
    }
}

fn check(rules: &AttributeRules, name: &str, value: &str) -> Result<(), Refusal> {
    if value.chars().count() > LONGEST_VALUE {
        return Err(does_not_conform(&format!("{name}: String must be no longer than {LONGEST_VALUE} characters")));
    }
    let unknown = || does_not_conform(&format!("Type for attribute {{{name}}} could not be determined"));
    if let Some(custom) = name.strip_prefix(CUSTOM) {
        return match &rules.custom {
            Some(declared) => check_type(name, declared.get(custom).ok_or_else(unknown)?, value),
            None if custom.is_empty() || custom.len() > LONGEST_NAME => Err(unknown()),
            None => Ok(()),
        };
    }
    let is_verified = Medium::ALL.iter().any(|medium| medium.verified_attribute() == name);
    if is_verified {
        return check_type(name, &AttributeType::Boolean, value);
    }
    if !STANDARD_ATTRIBUTES.contains(&name) {
        return Err(unknown());
    }
    match Medium::of_attribute(name) {
        Some(Medium::Email) if !is_email(value) => Err(Refusal::invalid("Invalid email address format.")),
        Some(Medium::Sms) if !is_phone_number(value) => Err(Refusal::invalid("Invalid phone number format.")),
        Some(Medium::Email | Medium::Sms) | None => Ok(()),
    }
}

fn check_type(name: &str, kind: &AttributeType, value: &str) -> Result<(), Refusal> {
    let refuse = |why: String| Err(does_not_conform(&format!("{name}: {why}")));
    match kind {
        AttributeType::Text { least, most } => {
            let length = value.chars().count();
            match (least, most) {
                (Some(least), _) if length < *least => refuse(format!("String must be at least {least} characters")),
                (_, Some(most)) if length > *most => refuse(format!("String must be no longer than {most} characters")),
                (Some(_) | None, Some(_) | None) => Ok(()),
            }
        }
        AttributeType::Number { least, most } => match (value.parse::<i64>(), least, most) {
            (Err(_), _, _) => refuse("Number could not be parsed".to_owned()),
            (Ok(number), Some(least), _) if number < *least => refuse(format!("Number must be at least {least}")),
            (Ok(number), _, Some(most)) if number > *most => refuse(format!("Number must be no more than {most}")),
            (Ok(_), Some(_) | None, Some(_) | None) => Ok(()),
        },
        AttributeType::Boolean if matches!(value, "true" | "false") => Ok(()),
        AttributeType::Boolean => refuse("Boolean must be true or false".to_owned()),
        AttributeType::DateTime => Ok(()),
    }
}

fn does_not_conform(why: &str) -> Refusal {
    Refusal::invalid(format!("Attributes did not conform to the schema: {why}"))
}

/// Attributes as answers write them, `sub` first.
pub(super) fn attribute_list(user: &User) -> Vec<Value> {
    let pair = |(name, value): (&String, &String)| json!({ "Name": name, "Value": value });
    let (sub, others): (Vec<_>, Vec<_>) = user.attributes.iter().partition(|(name, _)| *name == "sub");
    sub.into_iter().chain(others).map(pair).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn rules() -> AttributeRules {
        let custom = BTreeMap::from([
            ("plan".to_owned(), AttributeType::Text { least: Some(2), most: Some(4) }),
            ("seats".to_owned(), AttributeType::Number { least: Some(1), most: Some(10) }),
            ("beta".to_owned(), AttributeType::Boolean),
            ("since".to_owned(), AttributeType::DateTime),
        ]);
        AttributeRules {
            required: BTreeSet::from(["given_name".to_owned()]),
            immutable: BTreeSet::from(["custom:plan".to_owned(), "birthdate".to_owned()]),
            custom: Some(custom),
        }
    }

    fn answer(rules: &AttributeRules, name: &str, value: &str, writer: Writer, moment: Moment) -> String {
        let attributes = vec![Attribute { name: name.to_owned(), value: value.to_owned() }];
        written(rules, attributes, writer, moment).map_or_else(|refusal| refusal.message, |_| "written".to_owned())
    }

    #[test]
    fn values_have_the_type_and_length_that_was_declared() {
        let wrong = |why: &str| format!("Attributes did not conform to the schema: {why}");
        for (name, value, expected) in [
            ("custom:plan", "free", "written".to_owned()),
            ("custom:plan", "größ", "written".to_owned()),
            ("custom:plan", "f", wrong("custom:plan: String must be at least 2 characters")),
            ("custom:plan", "gratis", wrong("custom:plan: String must be no longer than 4 characters")),
            ("custom:seats", "10", "written".to_owned()),
            ("custom:seats", "0", wrong("custom:seats: Number must be at least 1")),
            ("custom:seats", "11", wrong("custom:seats: Number must be no more than 10")),
            ("custom:seats", "ten", wrong("custom:seats: Number could not be parsed")),
            ("custom:beta", "true", "written".to_owned()),
            ("custom:beta", "yes", wrong("custom:beta: Boolean must be true or false")),
            ("custom:since", "2026-12-01", "written".to_owned()),
            ("custom:other", "x", wrong("Type for attribute {custom:other} could not be determined")),
            ("colour", "x", wrong("Type for attribute {colour} could not be determined")),
            ("email", "ann", "Invalid email address format.".to_owned()),
            ("phone_number", "0791234567", "Invalid phone number format.".to_owned()),
            ("phone_number", "+41791234567", "written".to_owned()),
            ("sub", "x", wrong("sub: Attribute cannot be updated.")),
        ] {
            assert_eq!(
                answer(&rules(), name, value, Writer::Administrator, Moment::Making),
                expected,
                "{name} {value}"
            );
        }
    }

    #[test]
    fn custom_attributes_that_were_not_declared_are_texts_if_none_were() {
        let rules = AttributeRules::default();
        assert_eq!(answer(&rules, "custom:any", "x", Writer::User, Moment::Making), "written");
        let long = "custom:0123456789012345678901";
        assert!(answer(&rules, long, "x", Writer::User, Moment::Making).contains("could not be determined"));
    }

    #[test]
    fn what_is_immutable_is_written_once() {
        for name in ["custom:plan", "birthdate"] {
            assert_eq!(answer(&rules(), name, "free", Writer::User, Moment::Making), "written");
            let refused = format!("user.{name}: Attribute cannot be updated.");
            assert_eq!(answer(&rules(), name, "free", Writer::User, Moment::Changing), refused);
            assert_eq!(answer(&rules(), name, "free", Writer::Administrator, Moment::Changing), refused);
            assert!(check_may_go(&rules(), &[name.to_owned()]).is_err());
        }
    }

    #[test]
    fn users_verify_no_address_by_writing_so() {
        let answer = |writer| answer(&rules(), "email_verified", "true", writer, Moment::Changing);
        assert_eq!(answer(Writer::User), "A client attempted to write unauthorized attribute");
        assert_eq!(answer(Writer::Administrator), "written");
    }

    #[test]
    fn what_is_required_must_be_there_and_cannot_go() {
        let attributes = BTreeMap::from([("given_name".to_owned(), String::new())]);
        assert_eq!(
            check_complete(&rules(), &attributes).unwrap_err().message,
            "Attributes did not conform to the schema: given_name: The attribute given_name is required"
        );
        let attributes = BTreeMap::from([("given_name".to_owned(), "Ann".to_owned())]);
        assert_eq!(check_complete(&rules(), &attributes), Ok(()));
        assert!(check_may_go(&rules(), &["given_name".to_owned()]).is_err());
        assert!(check_may_go(&rules(), &["email_verified".to_owned()]).is_err());
        assert_eq!(check_may_go(&rules(), &["nickname".to_owned()]), Ok(()));
    }
}
