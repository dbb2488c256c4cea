//! Verifying a signed request.

use std::time::{Duration, SystemTime};

use subtle::ConstantTimeEq;

use super::{
    AccessKey, Service,
    authorization::Authorization,
    canonical::{MissingHeader, canonical_request, hex_sha256},
    signing_key::SigningKey,
    timestamp::Timestamp,
};
use crate::{Rejection, RequestParts, request::Occurrence};

/// How far the signer's clock may be off ours, in either direction. AWS allows the same.
pub const MAX_CLOCK_SKEW: Duration = Duration::from_secs(5 * 60);

/// Lets in a request that one of the keys signed, for this service and within [`MAX_CLOCK_SKEW`] of now. With `region`
/// the signature must name it; without, any will do.
///
/// `host` and the request's time must be signed. The hash of the payload is computed here; if the request states one
/// in `x-amz-content-sha256`, it must be equal, so an unsigned payload is refused. The session token must be the
/// key's, signed or not: AWS allows both.
///
/// # Errors
///
/// A [`Rejection`] that says which of these does not hold.
pub fn accept_signature<'k, P>(
    parts: &RequestParts<'_>,
    keys: &'k [AccessKey<P>],
    service: Service,
    region: Option<&str>,
    now: SystemTime,
) -> Result<&'k AccessKey<P>, Rejection> {
    accept_for(parts, keys, service.name(), region, now)
}

/// The same for a service by its name in the credential scope.
pub(super) fn accept_for<'k, P>(
    parts: &RequestParts<'_>,
    keys: &'k [AccessKey<P>],
    service: &str,
    region: Option<&str>,
    now: SystemTime,
) -> Result<&'k AccessKey<P>, Rejection> {
    let head = Head::read(parts, keys, service, region, now)?;
    let payload_hash = hex_sha256(parts.body);
    if let Some(stated) = head.stated_hash
        && !bool::from(stated.as_bytes().ct_eq(payload_hash.as_bytes()))
    {
        return Err(Rejection::WrongPayloadHash);
    }
    head.verify(parts, &payload_hash)?;
    Ok(head.key)
}

/// What the head of a signed request proves before any of its body has been read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignedHead {
    /// The signature fits the hash of the body that the head states. A body of that hash makes it count.
    Signed,
    /// The credential is known and the time is right. Whether the signature fits, only the body can say.
    NeedsBody,
}

/// Looks at the head of a request that one of the keys is to have signed, as [`accept_signature`] does, which must follow
/// when the body is there. `parts.body` is not looked at.
///
/// # Errors
///
/// A [`Rejection`] of what no body could mend.
pub fn check_signed_head<P>(
    parts: &RequestParts<'_>,
    keys: &[AccessKey<P>],
    service: Service,
    region: Option<&str>,
    now: SystemTime,
) -> Result<SignedHead, Rejection> {
    let head = Head::read(parts, keys, service.name(), region, now)?;
    match head.stated_hash {
        Some(stated) => head.verify(parts, stated).map(|()| SignedHead::Signed),
        None => Ok(SignedHead::NeedsBody),
    }
}

/// The head of a signed request, all of it checked but the signature.
struct Head<'a, 'k, P> {
    key: &'k AccessKey<P>,
    authorization: Authorization<'a>,
    time: Timestamp,
    /// The hash of the body that `x-amz-content-sha256` states.
    stated_hash: Option<&'a str>,
}

impl<'a, 'k, P> Head<'a, 'k, P> {
    fn read(
        parts: &RequestParts<'a>,
        keys: &'k [AccessKey<P>],
        service: &str,
        region: Option<&str>,
        now: SystemTime,
    ) -> Result<Self, Rejection> {
        let header = once(parts, "authorization")?.ok_or(Rejection::NoCredentials)?;
        let authorization = Authorization::parse(header).ok_or(Rejection::MalformedAuthorization)?;

        let key = keys.iter().find(|key| key.id == authorization.key_id).ok_or(Rejection::UnknownAccessKey)?;
        if let Some(late_by) = key.expires.and_then(|expires| now.duration_since(expires).ok()) {
            return Err(Rejection::ExpiredAccessKey { late_by });
        }
        check_session_token(parts, key)?;

        let time = signed_time(parts, &authorization)?;
        let other_region = region.is_some_and(|region| region != authorization.region);
        if authorization.service != service || other_region || authorization.date != time.date() {
            return Err(Rejection::WrongScope);
        }
        let skew = time.skew(now);
        if skew > MAX_CLOCK_SKEW {
            return Err(Rejection::ClockSkew { skew });
        }

        require_signed(&authorization, "host")?;
        let stated_hash = once(parts, "x-amz-content-sha256")?;
        Ok(Self { key, authorization, time, stated_hash })
    }

    fn verify(&self, parts: &RequestParts<'_>, payload_hash: &str) -> Result<(), Rejection> {
        let Self { key, authorization, time, .. } = self;
        let canonical = canonical_request(parts, authorization.signed_headers, payload_hash)
            .map_err(|MissingHeader| Rejection::WrongSignature)?;
        let signing_key =
            SigningKey::derive(&key.secret, authorization.date, authorization.region, authorization.service);
        if signing_key.verifies(time.basic(), &canonical, &authorization.signature) {
            Ok(())
        } else {
            Err(Rejection::WrongSignature)
        }
    }
}

/// The temporary credential that a signed request names, by its id and its session token, for looking it up.
/// Nothing of it is verified yet. `None` if the request is not signed with a temporary credential.
#[must_use]
pub fn named_temporary_credential<'a>(parts: &RequestParts<'a>) -> Option<(&'a str, &'a str)> {
    let authorization = Authorization::parse(once(parts, "authorization").ok()??)?;
    let session_token = once(parts, "x-amz-security-token").ok()??;
    Some((authorization.key_id, session_token))
}

/// The value of a header that must not be repeated; `None` if it is absent or empty.
fn once<'a>(parts: &RequestParts<'a>, name: &str) -> Result<Option<&'a str>, Rejection> {
    match parts.only_header(name) {
        Occurrence::Absent | Occurrence::Once([]) => Ok(None),
        Occurrence::Once(value) => std::str::from_utf8(value).map(Some).map_err(|_| Rejection::MalformedAuthorization),
        Occurrence::Repeated => Err(Rejection::MalformedAuthorization),
    }
}

fn check_session_token<P>(parts: &RequestParts<'_>, key: &AccessKey<P>) -> Result<(), Rejection> {
    let matches = match (&key.session_token, once(parts, "x-amz-security-token")?) {
        (None, None) => true,
        (Some(expected), Some(presented)) => expected.matches(presented.as_bytes()),
        (Some(_), None) | (None, Some(_)) => false,
    };
    if matches { Ok(()) } else { Err(Rejection::WrongSessionToken) }
}

/// The time of the request: `x-amz-date`, else `date`. It must be under the signature.
fn signed_time(parts: &RequestParts<'_>, authorization: &Authorization<'_>) -> Result<Timestamp, Rejection> {
    let (name, time) = match (once(parts, "x-amz-date")?, once(parts, "date")?) {
        (Some(text), _) => ("x-amz-date", Timestamp::parse(text)),
        (None, Some(text)) => ("date", Timestamp::parse_date_header(text)),
        (None, None) => return Err(Rejection::UnsignedHeader { header: "x-amz-date" }),
    };
    require_signed(authorization, name)?;
    time.ok_or(Rejection::MalformedAuthorization)
}

fn require_signed(authorization: &Authorization<'_>, header: &'static str) -> Result<(), Rejection> {
    if authorization.signed_header_names().any(|name| name == header) {
        Ok(())
    } else {
        Err(Rejection::UnsignedHeader { header })
    }
}
