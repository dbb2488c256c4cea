//! Signing a request as a function would.

use std::time::SystemTime;

use super::{
    ALGORITHM, AccessKey, Service,
    canonical::{canonical_request, hex_sha256},
    signing_key::SigningKey,
    timestamp::Timestamp,
};
use crate::RequestParts;

/// Signs a request and returns the headers to add to it: `x-amz-date`, `x-amz-security-token` if the key has one, and
/// `authorization`. Every header of `parts` is signed; `host` should be among them. A header that the signature makes
/// itself should not.
#[must_use]
pub fn sign<P>(
    parts: &RequestParts<'_>,
    key: &AccessKey<P>,
    service: Service,
    region: &str,
    at: SystemTime,
) -> Vec<(String, String)> {
    let time = Timestamp::of(at);
    let mut added = vec![("x-amz-date".to_owned(), time.basic().to_owned())];
    if let Some(token) = &key.session_token {
        added.push(("x-amz-security-token".to_owned(), token.expose().to_owned()));
    }
    let mut headers = parts.headers.to_vec();
    headers.extend(added.iter().map(|(name, value)| (name.as_str(), value.as_bytes())));

    let mut names: Vec<String> = headers.iter().map(|(name, _)| name.to_ascii_lowercase()).collect();
    names.sort_unstable();
    names.dedup();
    let signed_headers = names.join(";");

    let signing_key = SigningKey::derive(&key.secret, time.date(), region, service.name());
    // Every listed header was taken from the request, so none is missing.
    let canonical =
        canonical_request(&RequestParts { headers: &headers, ..*parts }, &signed_headers, &hex_sha256(parts.body))
            .unwrap_or_default();
    let signature = hex::encode(signing_key.sign(time.basic(), &canonical));
    let credential = format!("{}/{}", key.id, signing_key.scope());
    added.push((
        "authorization".to_owned(),
        format!("{ALGORITHM} Credential={credential}, SignedHeaders={signed_headers}, Signature={signature}"),
    ));
    added
}
