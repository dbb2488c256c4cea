//! Fields that an authorizer denies to a caller, and whether a document may select one of them.
//!
//! The types of a document are not known here, so a field of that name on any type counts. That refuses too much rather
//! than too little.

/// A field that is denied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DeniedField {
    /// The type that has it.
    pub(super) type_name: String,
    /// The field.
    pub(super) field: String,
}

/// A denied field is not written as AppSync has it.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is neither `Type.field` nor the ARN of a field")]
pub(super) struct Unreadable {
    text: String,
}

impl DeniedField {
    /// Reads `Type.field`, or `arn:aws:appsync:…:apis/<api>/types/<Type>/fields/<field>`; `None` if that is a field of
    /// another API.
    pub(super) fn read(text: &str, api_id: &str) -> Result<Option<Self>, Unreadable> {
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
        Ok(Some(Self { type_name: type_name.to_owned(), field: field.to_owned() }))
    }
}

/// The first of the fields that the document may select.
pub(super) fn first_selected<'a>(document: &str, denied: &'a [DeniedField]) -> Option<&'a DeniedField> {
    if denied.is_empty() {
        return None;
    }
    let selected = names(document);
    denied.iter().find(|denied| selected.contains(&denied.field.as_str()))
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

/// All names in a document that may be those of fields, by GraphQL's lexical grammar. What stands before a colon is an
/// alias, an argument or a variable; what stands behind `$` or `@` is no field either.
fn names(document: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = document;
    let mut before = None;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => string(rest),
            '#' => line(rest),
            _ if u8::try_from(first).is_ok_and(starts_name) => {
                let name = rest.split(|letter| !u8::try_from(letter).is_ok_and(continues_name)).next().unwrap_or(rest);
                let behind = rest.strip_prefix(name).unwrap_or_default();
                if !matches!(before, Some('$' | '@')) && !past_ignored(behind).starts_with(':') {
                    names.push(name);
                }
                name.len()
            }
            _ => first.len_utf8(),
        };
        if !is_ignored(first) && first != '#' {
            before = Some(first);
        }
        // All lengths end between two characters; if one did not, the rest would be empty and the engine refuse it.
        rest = rest.get(length..).unwrap_or_default();
    }
    names
}

fn is_ignored(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\n' | '\r' | ',' | '\u{feff}')
}

/// The text without what may stand between two tokens.
fn past_ignored(text: &str) -> &str {
    let mut text = text;
    loop {
        text = text.trim_start_matches(is_ignored);
        if !text.starts_with('#') {
            return text;
        }
        text = text.get(line(text)..).unwrap_or_default();
    }
}

/// How long a comment is.
fn line(text: &str) -> usize {
    text.find(['\n', '\r']).unwrap_or(text.len())
}

/// How long a text in quotes is, quotes and all.
fn string(text: &str) -> usize {
    let (quotes, escape) = if text.starts_with("\"\"\"") { ("\"\"\"", "\\\"\"\"") } else { ("\"", "\\") };
    let mut length = quotes.len();
    loop {
        let rest = text.get(length..).unwrap_or_default();
        let Some(next) = rest.chars().next() else { return text.len() };
        if rest.starts_with(quotes) {
            return length + quotes.len();
        }
        // In quotes the escape spares the character behind it, in block quotes it is the quotes themselves.
        length += match rest.strip_prefix(escape) {
            Some(spared) if quotes.len() == 1 => escape.len() + spared.chars().next().map_or(0, char::len_utf8),
            Some(_) => escape.len(),
            None => next.len_utf8(),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Option<(String, String)>, String> {
        let field = DeniedField::read(text, "api").map_err(|error| error.to_string())?;
        Ok(field.map(|field| (field.type_name, field.field)))
    }

    /// Which of the denied fields `a` and `b` a document selects first.
    fn selected(document: &str) -> Option<&str> {
        let denied = ["a", "b"].map(|field| DeniedField { type_name: "T".to_owned(), field: field.to_owned() });
        first_selected(document, &denied).map(|field| if field.field == "a" { "a" } else { "b" })
    }

    #[test]
    fn a_denied_field_is_written_in_short_or_as_an_arn() {
        let field = Ok(Some(("Query".to_owned(), "getTodo".to_owned())));
        assert_eq!(read("Query.getTodo"), field);
        assert_eq!(read("arn:aws:appsync:eu-west-1:111122223333:apis/api/types/Query/fields/getTodo"), field);
        assert_eq!(read("arn:aws:appsync:eu-west-1:111122223333:apis/other/types/Query/fields/getTodo"), Ok(None));
    }

    #[test]
    fn what_is_no_field_is_not_understood() {
        for text in ["", "getTodo", "Query.", ".x", "Query.a.b", "Query.*", "arn:aws:appsync:x:apis/api/types/Query"] {
            assert!(read(text).unwrap_err().contains(text), "{text}");
        }
    }

    #[test]
    fn a_field_is_found_wherever_it_is_selected() {
        for document in [
            "{ a }",
            "{a{c}}",
            "{ x: a }",
            "{ x:a(c: 1) }",
            "{ c { ...on T { a } } }",
            "{ ...f } fragment f on T { a }",
            "{ a @skip(if: false) }",
            "{ c(text: \"\") a }",
            "{ c(text: \"\\\"\") a }",
            "{ c(text: \"\"\" \\\"\"\" \" \"\"\") a }",
            "{ c # comment\n a }",
            "{ c # comment\r a }",
            "{ c,a,d }",
            "query a { c }",
        ] {
            assert_eq!(selected(document), Some("a"), "{document}");
        }
    }

    #[test]
    fn what_is_no_field_is_not_one() {
        for document in [
            "",
            "{ ab }",
            "{ a: c }",
            "{ a # comment\n , : c }",
            "query ($a: Int) { c(a: $a) }",
            "{ c(input: {a: 1}) }",
            "{ c(text: \"{ a }\") }",
            "{ c(text: \"\"\"\\\"\"\" a \"\"\") }",
            "{ c # a\n }",
            "{ c(text: \"a",
        ] {
            assert_eq!(selected(document), None, "{document}");
        }
    }

    #[test]
    fn the_first_denied_field_is_named() {
        assert_eq!(selected("{ b }"), Some("b"));
        assert_eq!(selected("{ b a }"), Some("a"));
    }
}
