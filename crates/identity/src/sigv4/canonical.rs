//! The canonical request: the one text that client and server both build and hash.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode};
use sha2::{Digest, Sha256};

use crate::RequestParts;

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The same for a path, whose slashes stay.
const RESERVED_IN_PATH: &AsciiSet = &RESERVED.remove(b'/');

/// A header that the signature lists but the request lacks.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct MissingHeader;

/// SHA-256 in lower-case hex.
pub(super) fn hex_sha256(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// The canonical request. `signed_headers` is the list as the signature has it: lower-case, sorted, `;` in between.
///
/// The path is not normalised: what is signed is what is routed.
pub(super) fn canonical_request(
    parts: &RequestParts<'_>,
    signed_headers: &str,
    payload_hash: &str,
) -> Result<Vec<u8>, MissingHeader> {
    let mut text = Vec::with_capacity(1024);
    text.extend_from_slice(parts.method.as_bytes());
    text.push(b'\n');
    match parts.path {
        "" => text.push(b'/'),
        path => extend_encoded(&mut text, path.as_bytes(), RESERVED_IN_PATH),
    }
    text.push(b'\n');
    extend_query(&mut text, parts.query);
    text.push(b'\n');
    for name in signed_headers.split(';') {
        extend_header(&mut text, parts, name)?;
    }
    text.push(b'\n');
    text.extend_from_slice(signed_headers.as_bytes());
    text.push(b'\n');
    text.extend_from_slice(payload_hash.as_bytes());
    Ok(text)
}

fn extend_encoded(text: &mut Vec<u8>, bytes: &[u8], reserved: &'static AsciiSet) {
    for piece in percent_encode(bytes, reserved) {
        text.extend_from_slice(piece.as_bytes());
    }
}

/// Parameters sorted by name, then value, each encoded anew from what its percent-encoding means. A `+` is a plus sign.
fn extend_query(text: &mut Vec<u8>, query: &str) {
    let encode = |part: &str| -> Vec<u8> {
        let decoded: Cow<'_, [u8]> = percent_decode_str(part).into();
        let mut encoded = Vec::with_capacity(part.len());
        extend_encoded(&mut encoded, &decoded, RESERVED);
        encoded
    };
    let mut parameters: Vec<(Vec<u8>, Vec<u8>)> = query
        .split('&')
        .filter(|parameter| !parameter.is_empty())
        .map(|parameter| {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            (encode(name), encode(value))
        })
        .collect();
    parameters.sort_unstable();
    for (position, (name, value)) in parameters.iter().enumerate() {
        if position > 0 {
            text.push(b'&');
        }
        text.extend_from_slice(name);
        text.push(b'=');
        text.extend_from_slice(value);
    }
}

/// `name:value`, where several values are joined by commas, each trimmed and with single spaces inside.
fn extend_header(text: &mut Vec<u8>, parts: &RequestParts<'_>, name: &str) -> Result<(), MissingHeader> {
    text.extend_from_slice(name.as_bytes());
    text.push(b':');
    let mut values = parts.header_values(name);
    extend_collapsed(text, values.next().ok_or(MissingHeader)?);
    for value in values {
        text.push(b',');
        extend_collapsed(text, value);
    }
    text.push(b'\n');
    Ok(())
}

fn extend_collapsed(text: &mut Vec<u8>, value: &[u8]) {
    let words = value.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    for (position, word) in words.enumerate() {
        if position > 0 {
            text.push(b' ');
        }
        text.extend_from_slice(word);
    }
}
