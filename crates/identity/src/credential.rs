//! Which credential a request presents.

use crate::{Rejection, RequestParts, request::Occurrence, sigv4};

/// The header of an API key.
const API_KEY_HEADER: &str = "x-api-key";

/// The credential that a request presents; nothing of it is verified yet. It has no `Debug`, so that it never prints.
#[derive(Clone, Copy)]
pub enum Credential<'a> {
    /// The value of `x-api-key`, for [`crate::accept_api_key`].
    ApiKey(&'a str),
    /// A SigV4 signature over the request, for [`crate::accept_signature`].
    SigV4,
    /// A token, without `Bearer`, for [`crate::UnverifiedToken::read`] or a Lambda authorizer.
    Token(&'a str),
}

impl<'a> Credential<'a> {
    /// Chooses the mode as AppSync does. `Authorization` beats `x-api-key`: whoever claims to be somebody in
    /// particular is judged by that claim alone and never falls back to the key. An empty header counts as absent; a
    /// repeated one is refused, because it is not clear which of them was meant.
    ///
    /// # Errors
    ///
    /// [`Rejection::NoCredentials`] if neither header says anything, [`Rejection::MalformedAuthorization`] if one is
    /// repeated or is no text.
    pub fn read(parts: &RequestParts<'a>) -> Result<Self, Rejection> {
        if let Some(authorization) = text_of(parts.only_header("authorization"))? {
            return Ok(Self::from_authorization(authorization));
        }
        match text_of(parts.only_header(API_KEY_HEADER))? {
            Some(key) => Ok(Self::ApiKey(key)),
            None => Err(Rejection::NoCredentials),
        }
    }

    fn from_authorization(value: &'a str) -> Self {
        match value.split_once(' ') {
            Some((sigv4::ALGORITHM, _)) => Self::SigV4,
            Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => Self::Token(token.trim_ascii()),
            _ => Self::Token(value),
        }
    }
}

fn text_of(occurrence: Occurrence<'_>) -> Result<Option<&str>, Rejection> {
    match occurrence {
        Occurrence::Absent | Occurrence::Once([]) => Ok(None),
        Occurrence::Once(value) => std::str::from_utf8(value).map(Some).map_err(|_| Rejection::MalformedAuthorization),
        Occurrence::Repeated => Err(Rejection::MalformedAuthorization),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The mode chosen for the headers, in one line.
    fn check(headers: &[(&str, &[u8])], expected: &str) {
        let parts = RequestParts { method: "POST", path: "/graphql", query: "", headers, body: b"{}" };
        let chosen = match Credential::read(&parts) {
            Ok(Credential::ApiKey(key)) => format!("api key {key}"),
            Ok(Credential::SigV4) => "sigv4".to_owned(),
            Ok(Credential::Token(token)) => format!("token {token}"),
            Err(rejection) => rejection.to_string(),
        };
        assert_eq!(chosen, expected);
    }

    #[test]
    fn each_mode_has_its_header() {
        check(&[("x-api-key", b"da2-x")], "api key da2-x");
        check(&[("authorization", b"AWS4-HMAC-SHA256 Credential=x")], "sigv4");
        check(&[("authorization", b"a.b.c")], "token a.b.c");
    }

    #[test]
    fn header_names_are_matched_in_any_case() {
        check(&[("X-API-Key", b"da2-x")], "api key da2-x");
        check(&[("Authorization", b"a.b.c")], "token a.b.c");
    }

    #[test]
    fn a_bearer_prefix_is_optional() {
        check(&[("authorization", b"Bearer a.b.c")], "token a.b.c");
        check(&[("authorization", b"bearer  a.b.c ")], "token a.b.c");
        check(&[("authorization", b"custom token")], "token custom token");
    }

    #[test]
    fn authorization_beats_an_api_key() {
        check(&[("x-api-key", b"da2-x"), ("authorization", b"a.b.c")], "token a.b.c");
    }

    #[test]
    fn an_empty_header_counts_as_absent() {
        check(&[], "no credentials were sent");
        check(&[("authorization", b" "), ("x-api-key", b"")], "no credentials were sent");
        check(&[("authorization", b""), ("x-api-key", b"da2-x")], "api key da2-x");
    }

    #[test]
    fn a_repeated_header_is_refused() {
        check(&[("x-api-key", b"a"), ("x-api-key", b"b")], "the credentials cannot be read");
        check(&[("authorization", b"a"), ("Authorization", b"a")], "the credentials cannot be read");
    }

    proptest! {
        #[test]
        fn reading_any_header_never_panics(value in proptest::collection::vec(any::<u8>(), 0..200)) {
            let headers: &[(&str, &[u8])] = &[("authorization", &value), ("x-api-key", &value)];
            let parts = RequestParts { method: "POST", path: "/", query: "", headers, body: b"" };
            let _ = Credential::read(&parts);
        }
    }
}
