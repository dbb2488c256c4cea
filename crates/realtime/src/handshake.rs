//! The upgrade request: which protocol the client speaks, and the credentials it brought.

use std::time::Instant;

use base64::{
    Engine,
    alphabet::STANDARD,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::{Connection, Limits, VirtualRequest, appsync, frame, transport_ws};

/// Base64 with or without padding, and with whatever the last bits are.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// The parts of an upgrade request that matter here.
#[derive(Clone, Copy)]
pub struct Upgrade<'a> {
    /// The query as received, without the `?`; empty if there is none.
    pub query: &'a str,
    /// The headers, names in any case; those whose value is no text are left out.
    pub headers: &'a [(&'a str, &'a str)],
}

/// A protocol was agreed on.
pub struct Negotiated {
    /// What to answer as `Sec-WebSocket-Protocol`; without it, browsers close. `None` if the client offered none.
    pub subprotocol: Option<&'static str>,
    /// The connection, which awaits its first frame.
    pub connection: Box<dyn Connection>,
}

/// Chooses the protocol that the client prefers. `graphql_path` is where queries go, such as `/graphql`: signatures are
/// made for it. Credentials that cannot be read refuse nothing yet, since clients learn of an error only from a frame.
///
/// `None` means that neither protocol was offered: answer 400. A client that offers none but has `?header=` speaks
/// AppSync's.
pub fn negotiate(upgrade: &Upgrade<'_>, graphql_path: &str, limits: Limits, now: Instant) -> Option<Negotiated> {
    let offered: Vec<&str> = upgrade
        .headers
        .iter()
        .filter(|(name, _)| name.eq_ignore_ascii_case("sec-websocket-protocol"))
        .flat_map(|(_, value)| value.split(','))
        .map(str::trim)
        .filter(|offer| !offer.is_empty())
        .collect();
    let known = [appsync::SUBPROTOCOL, transport_ws::SUBPROTOCOL];
    let preferred = offered.iter().find_map(|offer| known.into_iter().find(|known| known == offer));
    let subprotocol = match preferred {
        None if offered.is_empty() && query_value(upgrade.query, "header").is_some() => None,
        None => return None,
        Some(preferred) => Some(preferred),
    };
    let connection: Box<dyn Connection> = if subprotocol == Some(transport_ws::SUBPROTOCOL) {
        Box::new(transport_ws::TransportWs::open(upgrade.headers, graphql_path, limits, now))
    } else {
        let request = connect_request(&offered, upgrade.query, graphql_path);
        Box::new(appsync::AppSync::open(request, graphql_path, limits, now))
    };
    Some(Negotiated { subprotocol, connection })
}

/// Why the credentials of a handshake cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Unreadable {
    #[error("Valid authorization header not provided.")]
    Missing,
    #[error("the authorization header is not JSON in base64")]
    Malformed,
    #[error("the authorization header is too large")]
    TooLarge,
}

/// AppSync's virtual request `POST <path>/connect`, with what the subprotocol `header-…` says, or else `?header=`.
fn connect_request(offered: &[&str], query: &str, graphql_path: &str) -> Result<VirtualRequest, Unreadable> {
    let in_protocols = offered.iter().find_map(|offer| offer.strip_prefix("header-")).map(str::to_owned);
    let encoded = in_protocols.or_else(|| query_value(query, "header")).ok_or(Unreadable::Missing)?;
    if encoded.len() > Limits::AUTHORIZATION_BYTES / 3 * 4 {
        return Err(Unreadable::TooLarge);
    }
    let decoded = decode(&encoded).ok_or(Unreadable::Malformed)?;
    let Ok(Value::Object(object)) = serde_json::from_str(&decoded) else { return Err(Unreadable::Malformed) };
    let body = query_value(query, "payload").and_then(|payload| decode(&payload)).unwrap_or_else(|| "{}".to_owned());
    Ok(VirtualRequest { path: appsync::connect_path(graphql_path), headers: frame::headers(object), body })
}

/// Decodes base64 of either alphabet, padded or not. A blank is a `+` that somebody took for a form's.
fn decode(encoded: &str) -> Option<String> {
    let standard: String = encoded
        .chars()
        .map(|letter| match letter {
            '-' | ' ' => '+',
            '_' => '/',
            other => other,
        })
        .collect();
    String::from_utf8(LENIENT.decode(standard.trim_end_matches('=')).ok()?).ok()
}

/// The first value of a name in a query, percent-decoded.
fn query_value(query: &str, name: &str) -> Option<String> {
    let (_, value) = query.split('&').filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name)?;
    percent_decode_str(value).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}
