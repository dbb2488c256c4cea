//! The body of a GraphQL request: a JSON object with a document, variables and the name of an operation.

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::respond::Refusal;

/// The body of a request.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RequestBody {
    query: String,
    operation_name: Option<String>,
    variables: Option<Map<String, Value>>,
}

/// Reads a request whatever its content type is. Batches, which are arrays, are not supported, as in AppSync.
pub(crate) fn parse(body: &[u8]) -> Result<engine::Request, Refusal> {
    let text = body.trim_ascii_start();
    if body.is_empty() {
        return Err(Refusal::EmptyBody);
    }
    // Serde would take an array for a struct without names.
    if !text.starts_with(b"{") {
        return Err(Refusal::UnreadableBody);
    }
    let body: RequestBody = serde_json::from_slice(text).map_err(|_| Refusal::UnreadableBody)?;
    if body.query.trim_ascii().is_empty() {
        return Err(Refusal::UnreadableBody);
    }
    Ok(engine::Request {
        query: body.query,
        operation_name: body.operation_name,
        variables: body.variables.unwrap_or_default(),
        ..engine::Request::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(body: &[u8], expected: &Refusal) {
        assert_eq!(parse(body).as_ref(), Err(expected), "{}", String::from_utf8_lossy(body));
    }

    #[test]
    fn a_body_without_a_query_is_refused() {
        refused(b"", &Refusal::EmptyBody);
        for body in [
            " ",
            "{",
            "[]",
            "{}",
            "null",
            "\"x\"",
            "{\"query\":null}",
            "{\"query\":7}",
            "{\"query\":\" \"}",
            "[\"{ a }\", null, {}]",
            "{\"query\":\"{ a }\",\"variables\":[]}",
            "{\"query\":\"{ a }\"} x",
            "{\"query\":\"{ a }\",\"query\":\"{ b }\"}",
        ] {
            refused(body.as_bytes(), &Refusal::UnreadableBody);
        }
        refused(b"{\"query\":\"\xff\"}", &Refusal::UnreadableBody);
    }

    #[test]
    fn json_that_nests_too_deeply_is_refused() {
        let nested = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
        refused(
            format!("{{\"query\":\"{{ a }}\",\"variables\":{{\"x\":{nested}}}}}").as_bytes(),
            &Refusal::UnreadableBody,
        );
        // What nobody reads is skipped, however deep it is.
        assert!(parse(format!("{{\"query\":\"{{ a }}\",\"extensions\":{nested}}}").as_bytes()).is_ok());
    }

    #[test]
    fn variables_and_the_name_are_optional() {
        let request =
            parse(b"\n{\"query\":\"{ a }\",\"variables\":null,\"operationName\":null,\"extensions\":{}}").unwrap();
        assert_eq!(request, engine::Request { query: "{ a }".to_owned(), ..engine::Request::default() });
        let request = parse(b"{\"variables\":{\"b\":1,\"a\":2},\"operationName\":\"A\",\"query\":\"{ a }\"}").unwrap();
        assert_eq!(request.operation_name.as_deref(), Some("A"));
        assert_eq!(request.variables.keys().collect::<Vec<_>>(), ["b", "a"]);
    }
}
