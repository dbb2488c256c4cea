//! Reads the fields that an authorizer denies to a caller.

use engine::DeniedField;

/// A denied field is not written as AppSync has it.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is neither `Type.field` nor the ARN of a field")]
pub(super) struct Unreadable {
    text: String,
}

/// Reads `Type.field`, or `arn:aws:appsync:…:apis/<api>/types/<Type>/fields/<field>`; `None` if that is a field of
/// another API.
pub(super) fn read(text: &str, api_id: &str) -> Result<Option<DeniedField>, Unreadable> {
    let unreadable = || Unreadable { text: text.to_owned() };
    let (type_name, field) = match text.strip_prefix("arn:") {
        None => text.split_once('.').ok_or_else(unreadable)?,
        Some(arn) => {
            let (_, resource) = arn.split_once(":apis/").ok_or_else(unreadable)?;
            let (api, resource) = resource.split_once("/types/").ok_or_else(unreadable)?;
            let names = resource.split_once("/fields/").ok_or_else(unreadable)?;
            if api != api_id {
                return Ok(None);
            }
            names
        }
    };
    if !is_name(type_name) || !is_name(field) {
        return Err(unreadable());
    }
    Ok(Some(DeniedField { type_name: type_name.to_owned(), field: field.to_owned() }))
}

fn is_name(text: &str) -> bool {
    let mut letters = text.bytes();
    letters.next().is_some_and(starts_name) && letters.all(continues_name)
}

fn starts_name(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_'
}

fn continues_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> Result<Option<(String, String)>, String> {
        let field = read(text, "api").map_err(|error| error.to_string())?;
        Ok(field.map(|field| (field.type_name, field.field)))
    }

    #[test]
    fn a_denied_field_is_written_in_short_or_as_an_arn() {
        let field = Ok(Some(("Query".to_owned(), "getTodo".to_owned())));
        assert_eq!(check("Query.getTodo"), field);
        assert_eq!(check("arn:aws:appsync:eu-west-1:111122223333:apis/api/types/Query/fields/getTodo"), field);
        assert_eq!(check("arn:aws:appsync:eu-west-1:111122223333:apis/other/types/Query/fields/getTodo"), Ok(None));
    }

    #[test]
    fn what_is_no_field_is_not_understood() {
        for text in ["", "getTodo", "Query.", ".x", "Query.a.b", "Query.*", "arn:aws:appsync:x:apis/api/types/Query"] {
            assert!(check(text).unwrap_err().contains(text), "{text}");
        }
    }
}
