//! What the resolver does, without a word of WIT.

use serde::{Deserialize, de::IgnoredAny};

/// The part of the payload that the resolver looks at.
#[derive(Deserialize)]
struct Context {
    #[serde(default)]
    arguments: Arguments,
    #[serde(default)]
    identity: Option<Identity>,
    #[serde(default)]
    prev: Option<Previous>,
}

#[derive(Default, Deserialize)]
struct Arguments {
    name: Option<String>,
}

#[derive(Deserialize)]
struct Identity {
    username: Option<String>,
}

/// What the function before this one answered.
#[derive(Deserialize)]
struct Previous {
    result: Said,
}

/// A general JSON value would bring a hash map, whose seed is an import that this world does not have.
#[derive(Deserialize)]
#[serde(untagged)]
enum Said {
    Text(String),
    Other(IgnoredAny),
}

/// The answer as JSON, or why there is none.
pub(crate) fn greet(context: &str) -> Result<String, String> {
    let context: Context = serde_json::from_str(context).map_err(|error| format!("the context is none: {error}"))?;
    let caller = context.identity.and_then(|identity| identity.username);
    let Some(name) = context.arguments.name.or(caller) else {
        return Err("nobody is there to be greeted: give a `name`, or sign in".to_owned());
    };
    let greeting = match context.prev.map(|prev| prev.result) {
        Some(Said::Text(before)) => format!("{before} Hello again, {name}!"),
        Some(Said::Other(_)) | None => format!("Hello, {name}!"),
    };
    serde_json::to_string(&greeting).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::greet;

    fn check(context: &str, expected: Result<&str, &str>) {
        assert_eq!(greet(context).as_deref().map_err(String::as_str), expected);
    }

    #[test]
    fn whoever_is_named_is_greeted_else_the_caller() {
        check(r#"{"arguments": {"name": "Ann"}, "identity": {"username": "bob"}}"#, Ok("\"Hello, Ann!\""));
        check(r#"{"arguments": {}, "identity": {"username": "bob"}}"#, Ok("\"Hello, bob!\""));
    }

    #[test]
    fn a_chain_goes_on_from_what_was_said() {
        check(
            r#"{"arguments": {"name": "Ann"}, "prev": {"result": "Hello, Ann!"}}"#,
            Ok("\"Hello, Ann! Hello again, Ann!\""),
        );
        check(r#"{"arguments": {"name": "Ann"}, "prev": {"result": {}}}"#, Ok("\"Hello, Ann!\""));
    }

    #[test]
    fn nobody_cannot_be_greeted() {
        check(r#"{"arguments": {}}"#, Err("nobody is there to be greeted: give a `name`, or sign in"));
    }
}
