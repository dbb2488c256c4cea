//! Reading the `Authorization` header of a signed request.

use super::{ALGORITHM, TERMINATOR};

/// The parts of the header, all present; nothing is verified yet.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Authorization<'a> {
    pub(super) key_id: &'a str,
    /// `YYYYMMDD`.
    pub(super) date: &'a str,
    pub(super) region: &'a str,
    pub(super) service: &'a str,
    /// The list as it was sent, `;` between names.
    pub(super) signed_headers: &'a str,
    pub(super) signature: [u8; 32],
}

impl<'a> Authorization<'a> {
    /// Reads `AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…` with its fields in any order.
    pub(super) fn parse(header: &'a str) -> Option<Self> {
        let (algorithm, fields) = header.split_once(' ')?;
        if algorithm != ALGORITHM {
            return None;
        }
        let mut credential = None;
        let mut signed_headers = None;
        let mut signature = None;
        for field in fields.split(',') {
            let (name, value) = field.trim_ascii().split_once('=')?;
            let slot = match name {
                "Credential" => &mut credential,
                "SignedHeaders" => &mut signed_headers,
                "Signature" => &mut signature,
                _ => return None,
            };
            if slot.replace(value).is_some() {
                return None;
            }
        }
        let signed_headers = signed_headers.filter(|list| is_strictly_ascending(list))?;
        let mut digest = [0; 32];
        hex::decode_to_slice(signature?, &mut digest).ok()?;

        let mut scope = credential?.split('/');
        let parts = [scope.next()?, scope.next()?, scope.next()?, scope.next()?, scope.next()?];
        let [key_id, date, region, service, TERMINATOR] = parts else { return None };
        if scope.next().is_some() || key_id.is_empty() {
            return None;
        }
        Some(Self { key_id, date, region, service, signed_headers, signature: digest })
    }

    /// The names of the signed headers, in lower case and ascending order.
    pub(super) fn signed_header_names(&self) -> std::str::Split<'a, char> {
        self.signed_headers.split(';')
    }
}

/// Whether the names are lower-case, sorted and unique: only then is there one canonical form.
fn is_strictly_ascending(list: &str) -> bool {
    let mut last = "";
    list.split(';').all(|name| {
        let ascending = last < name && !name.bytes().any(|byte| byte.is_ascii_uppercase());
        last = name;
        ascending
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CREDENTIAL: &str = "Credential=AKIA1/20261122/us-east-1/appsync/aws4_request";
    const SIGNED_HEADERS: &str = "SignedHeaders=host;x-amz-date";

    fn signature() -> String {
        format!("Signature={}", "0f".repeat(32))
    }

    fn check(fields: &[&str], separator: &str, readable: bool) {
        let header = format!("{ALGORITHM} {}", fields.join(separator));
        assert_eq!(Authorization::parse(&header).is_some(), readable, "{header}");
    }

    #[test]
    fn the_fields_are_read_with_or_without_spaces_and_in_any_order() {
        for separator in [",", ", ", ",\t "] {
            check(&[CREDENTIAL, SIGNED_HEADERS, &signature()], separator, true);
            check(&[&signature(), SIGNED_HEADERS, CREDENTIAL], separator, true);
        }
        let header = format!("{ALGORITHM} {CREDENTIAL}, {SIGNED_HEADERS}, {}", signature());
        assert_eq!(
            Authorization::parse(&header),
            Some(Authorization {
                key_id: "AKIA1",
                date: "20261122",
                region: "us-east-1",
                service: "appsync",
                signed_headers: "host;x-amz-date",
                signature: [0x0f; 32],
            })
        );
    }

    #[test]
    fn a_missing_repeated_or_unknown_field_is_refused() {
        check(&[CREDENTIAL, SIGNED_HEADERS], ", ", false);
        check(&[CREDENTIAL, &signature()], ", ", false);
        check(&[SIGNED_HEADERS, &signature()], ", ", false);
        check(&[CREDENTIAL, SIGNED_HEADERS, SIGNED_HEADERS, &signature()], ", ", false);
        check(&[CREDENTIAL, SIGNED_HEADERS, &signature(), "Extra=1"], ", ", false);
        check(&[CREDENTIAL, SIGNED_HEADERS, &signature(), ""], ", ", false);
    }

    #[test]
    fn a_scope_of_another_form_is_refused() {
        for scope in [
            "AKIA1/20261122/us-east-1/appsync",
            "AKIA1/20261122/us-east-1/appsync/aws4_request/more",
            "AKIA1/20261122/us-east-1/appsync/aws5_request",
            "/20261122/us-east-1/appsync/aws4_request",
            "",
        ] {
            check(&[&format!("Credential={scope}"), SIGNED_HEADERS, &signature()], ", ", false);
        }
    }

    #[test]
    fn signed_headers_must_be_lower_case_sorted_and_unique() {
        for list in ["", "x-amz-date;host", "host;host", "Host;x-amz-date", "host;", ";host", "host;;x-amz-date"] {
            check(&[CREDENTIAL, &format!("SignedHeaders={list}"), &signature()], ", ", false);
        }
    }

    #[test]
    fn a_signature_must_be_32_bytes_of_hex() {
        for signature in ["", "0f", &"0f".repeat(31), &"0f".repeat(33), &"0g".repeat(32)] {
            check(&[CREDENTIAL, SIGNED_HEADERS, &format!("Signature={signature}")], ", ", false);
        }
    }

    proptest! {
        #[test]
        fn parsing_any_text_never_panics(text in ".*") {
            let _ = Authorization::parse(&text);
            let _ = Authorization::parse(&format!("{ALGORITHM} {text}"));
        }

        #[test]
        fn parsing_almost_a_header_never_panics(credential in "[A-Z0-9/]{0,40}", list in "[a-z;-]{0,30}", hex in "[0-9a-g]{0,70}") {
            let header = format!("{ALGORITHM} Credential={credential},SignedHeaders={list},Signature={hex}");
            let _ = Authorization::parse(&header);
        }
    }
}
