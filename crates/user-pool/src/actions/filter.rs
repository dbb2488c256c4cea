//! `Filter` of `ListUsers`: `<attribute> = "<value>"` or `<attribute> ^= "<beginning>"`
//! (<https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ListUsers.html>).

use crate::{
    Refusal,
    state::{Access, User},
};

/// Which users are listed.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Filter {
    All,
    Those { attribute: String, comparison: Comparison, value: String },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    Equals,
    BeginsWith,
}

/// By what users may be looked for.
const SEARCHABLE: [&str; 10] = [
    "cognito:user_status",
    "email",
    "family_name",
    "given_name",
    "name",
    "phone_number",
    "preferred_username",
    "status",
    "sub",
    "username",
];

impl Filter {
    /// Reads a filter. An empty one lists all.
    pub(super) fn parse(text: &str) -> Result<Self, Refusal> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(Self::All);
        }
        let malformed = || Refusal::invalid("Error while parsing filter: write <attribute> = \"<value>\"");
        let (left, right) = text.split_once('=').ok_or_else(malformed)?;
        let (attribute, comparison) = match left.strip_suffix('^') {
            Some(attribute) => (attribute, Comparison::BeginsWith),
            None => (left, Comparison::Equals),
        };
        let attribute = attribute.trim().trim_matches('"').to_owned();
        if !SEARCHABLE.contains(&attribute.as_str()) {
            return Err(Refusal::invalid(format!("users cannot be looked for by `{attribute}`")));
        }
        let quoted = right.trim();
        let value = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).ok_or_else(malformed)?;
        Ok(Self::Those { attribute, comparison, value: value.replace("\\\"", "\"") })
    }

    /// Whether a user is among those.
    pub(super) fn covers(&self, user: &User) -> bool {
        let Self::Those { attribute, comparison, value } = self else { return true };
        let (actual, wanted) = match attribute.as_str() {
            "username" => (user.username.clone(), value.clone()),
            "cognito:user_status" => (user.status.name().to_owned(), value.to_uppercase()),
            "status" => {
                let status = match user.access {
                    Access::Enabled => "enabled",
                    Access::Disabled => "disabled",
                };
                (status.to_owned(), value.to_lowercase())
            }
            "email" => match user.attributes.get("email") {
                Some(actual) => (actual.to_lowercase(), value.to_lowercase()),
                None => return false,
            },
            other => match user.attributes.get(other) {
                Some(actual) => (actual.clone(), value.clone()),
                None => return false,
            },
        };
        match comparison {
            Comparison::Equals => actual == wanted,
            Comparison::BeginsWith => actual.starts_with(&wanted),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_are_read_as_cognito_writes_them() {
        for (text, expected) in [
            (r#"email = "ann@example.com""#, Some(("email", Comparison::Equals, "ann@example.com"))),
            (r#"email="ann@example.com""#, Some(("email", Comparison::Equals, "ann@example.com"))),
            (r#" "given_name" ^= "A" "#, Some(("given_name", Comparison::BeginsWith, "A"))),
            (r#"name = "a \"b\" = c""#, Some(("name", Comparison::Equals, r#"a "b" = c"#))),
            (r#"cognito:user_status = "CONFIRMED""#, Some(("cognito:user_status", Comparison::Equals, "CONFIRMED"))),
            (r#"locale = "de""#, None),
            ("email = ann", None),
            (r#"email "ann""#, None),
            ("=", None),
        ] {
            let expected = expected.map(|(attribute, comparison, value)| Filter::Those {
                attribute: attribute.to_owned(),
                comparison,
                value: value.to_owned(),
            });
            assert_eq!(Filter::parse(text).ok(), expected, "{text}");
        }
        assert_eq!(Filter::parse("  "), Ok(Filter::All));
    }
}
