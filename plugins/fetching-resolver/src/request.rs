//! What is to be asked, without a word of WIT.

use serde::Deserialize;

/// The part of the payload that the resolver looks at.
#[derive(Deserialize)]
struct Context {
    arguments: Request,
}

/// What to ask.
#[derive(Debug, Deserialize, PartialEq)]
pub(crate) struct Request {
    /// Where.
    pub(crate) url: String,
    /// How.
    #[serde(default = "get")]
    pub(crate) method: String,
    /// How often.
    #[serde(default = "once")]
    pub(crate) times: u32,
}

fn get() -> String {
    "GET".to_owned()
}

fn once() -> u32 {
    1
}

/// Reads the payload of Amplify's function resolvers.
pub(crate) fn read(context: &str) -> Result<Request, String> {
    serde_json::from_str::<Context>(context)
        .map(|context| context.arguments)
        .map_err(|error| format!("the arguments cannot be read: {error}"))
}

/// The parts of a URL.
#[derive(Debug, PartialEq)]
pub(crate) struct Url<'url> {
    /// `http` or `https`.
    pub(crate) scheme: &'url str,
    /// The host, perhaps with a port.
    pub(crate) authority: &'url str,
    /// What comes after it, with its slash.
    pub(crate) path: String,
}

/// Takes a URL apart.
#[cfg_attr(not(any(target_arch = "wasm32", test)), expect(dead_code, reason = "only a component sends requests"))]
pub(crate) fn url(url: &str) -> Result<Url<'_>, String> {
    let (scheme, rest) = url.split_once("://").ok_or_else(|| format!("`{url}` is no URL"))?;
    let (authority, path) = match rest.split_once('/') {
        Some((authority, path)) => (authority, format!("/{path}")),
        None => (rest, "/".to_owned()),
    };
    Ok(Url { scheme, authority, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_say_where_and_how() {
        let read = |arguments: &str| read(&format!("{{\"arguments\":{arguments},\"prev\":{{}}}}"));
        let request = read("{\"url\":\"https://a.b\"}").unwrap();
        assert_eq!(request, Request { url: "https://a.b".to_owned(), method: "GET".to_owned(), times: 1 });
        assert!(read("{}").unwrap_err().contains("missing field `url`"));
    }

    #[test]
    fn a_url_has_a_scheme_an_authority_and_a_path() {
        let parts = |scheme, authority, path: &str| Url { scheme, authority, path: path.to_owned() };
        assert_eq!(url("https://a.b:1/c?d=e/f"), Ok(parts("https", "a.b:1", "/c?d=e/f")));
        assert_eq!(url("http://a.b"), Ok(parts("http", "a.b", "/")));
        assert_eq!(url("a.b/c"), Err("`a.b/c` is no URL".to_owned()));
    }
}
