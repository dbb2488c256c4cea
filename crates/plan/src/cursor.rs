//! `nextToken`: where the next page starts, sealed so that it cannot be changed or used with another query.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::{Attribute, Item};

/// Bytes of the seal in front of a token's text.
const SEAL_BYTES: usize = 16;
/// No token of ours is longer: a key is at most 2 KB + 1 KB, twice.
const MAX_TOKEN_CHARS: usize = 16 * 1024;

/// Where a page starts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Position {
    /// Which of the plan's queries comes next.
    pub segment: usize,
    /// The key after which it starts (`ExclusiveStartKey`).
    pub after: Option<Item>,
}

/// The token is not one of ours, was changed, or belongs to another query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the pagination token does not belong to this query")]
pub struct CursorError;

/// Seals and opens tokens.
#[derive(Clone)]
pub struct Cursors {
    key: Hmac<Sha256>,
}

impl std::fmt::Debug for Cursors {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Cursors(***)")
    }
}

impl Cursors {
    /// Tokens sealed with this secret; all gateways of one API need the same.
    #[must_use]
    pub fn new(secret: &[u8]) -> Self {
        // HMAC takes a key of any length, so hashing it first leaves no error to handle.
        let digest = <Sha256 as sha2::Digest>::digest(secret);
        let mut block = [0_u8; 64];
        for (to, from) in block.iter_mut().zip(digest) {
            *to = from;
        }
        Self { key: Hmac::<Sha256>::new(&block.into()) }
    }

    /// The token of a position in the query that `query` names.
    #[must_use]
    pub fn seal(&self, query: &str, position: &Position) -> String {
        let mut text = position.segment.to_string();
        for (name, value) in position.after.iter().flatten() {
            let (kind, value) = match value {
                Attribute::Text(value) => ('S', value.clone()),
                Attribute::Number(value) => ('N', value.clone()),
                Attribute::Binary(bytes) => ('B', URL_SAFE_NO_PAD.encode(bytes)),
                // No key of DynamoDB has another type.
                Attribute::Bool(_)
                | Attribute::Null
                | Attribute::List(_)
                | Attribute::Map(_)
                | Attribute::TextSet(_)
                | Attribute::NumberSet(_)
                | Attribute::BinarySet(_) => continue,
            };
            for part in [name.as_str(), &kind.to_string(), &value] {
                text.push_str(&format!(" {}:{part}", part.len()));
            }
        }
        let mut bytes = self.seal_of(query, &text);
        bytes.extend_from_slice(text.as_bytes());
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// The position of a token, if it is ours and belongs to the query.
    pub fn open(&self, query: &str, token: &str) -> Result<Position, CursorError> {
        if token.len() > MAX_TOKEN_CHARS {
            return Err(CursorError);
        }
        let bytes = URL_SAFE_NO_PAD.decode(token).map_err(|_| CursorError)?;
        let (seal, text) = bytes.split_at_checked(SEAL_BYTES).ok_or(CursorError)?;
        let text = std::str::from_utf8(text).map_err(|_| CursorError)?;
        let mut mac = self.key.clone();
        feed(&mut mac, query, text);
        mac.verify_truncated_left(seal).map_err(|_| CursorError)?;
        read(text).ok_or(CursorError)
    }

    fn seal_of(&self, query: &str, text: &str) -> Vec<u8> {
        let mut mac = self.key.clone();
        feed(&mut mac, query, text);
        mac.finalize().into_bytes().into_iter().take(SEAL_BYTES).collect()
    }
}

/// Lengths in front, so that no two pairs of texts feed the same bytes.
fn feed(mac: &mut Hmac<Sha256>, query: &str, text: &str) {
    mac.update(&(query.len() as u64).to_be_bytes());
    mac.update(query.as_bytes());
    mac.update(text.as_bytes());
}

/// Reads `segment( length:name length:kind length:value)*`.
fn read(text: &str) -> Option<Position> {
    let (segment, mut rest) = text.split_once(' ').map_or((text, ""), |(segment, rest)| (segment, rest));
    let segment = segment.parse().ok()?;
    let mut after = Item::new();
    while !rest.is_empty() {
        let mut parts = [""; 3];
        for part in &mut parts {
            let (length, tail) = rest.split_once(':')?;
            let (value, tail) = tail.split_at_checked(length.parse().ok()?)?;
            *part = value;
            rest = tail.strip_prefix(' ').unwrap_or(tail);
        }
        let [name, kind, value] = parts;
        let value = match kind {
            "S" => Attribute::from(value),
            "N" => Attribute::Number(value.to_owned()),
            "B" => Attribute::Binary(URL_SAFE_NO_PAD.decode(value).ok()?),
            _ => return None,
        };
        after.insert(name.to_owned(), value);
    }
    Some(Position { segment, after: (!after.is_empty()).then_some(after) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cursors() -> Cursors {
        Cursors::new(b"secret")
    }

    proptest! {
        #[test]
        fn a_position_comes_back_as_it_went(
            segment in 0_usize..9,
            texts in proptest::collection::btree_map(".{0,9}", ".{0,20}", 0..3),
        ) {
            let after: Item = texts.into_iter().map(|(name, text)| (name, Attribute::Text(text))).collect();
            let position = Position { segment, after: (!after.is_empty()).then_some(after) };
            let token = cursors().seal("list", &position);
            prop_assert_eq!(cursors().open("list", &token), Ok(position));
        }

        #[test]
        fn no_other_text_is_a_token(text in ".{0,200}") {
            prop_assert_eq!(cursors().open("list", &text), Err(CursorError));
        }

        #[test]
        fn a_changed_token_is_refused(at in 0_usize..40, to in "[A-Za-z0-9_-]") {
            let token = cursors().seal("list", &Position {
                segment: 1,
                after: Some(Item::from([("id".to_owned(), Attribute::from("1234567890"))])),
            });
            let mut changed = token.clone();
            changed.replace_range(at..=at, &to);
            prop_assume!(changed != token);
            prop_assert_eq!(cursors().open("list", &changed), Err(CursorError));
        }
    }

    #[test]
    fn a_token_of_another_query_or_secret_is_refused() {
        let token = cursors().seal("one", &Position::default());
        assert_eq!(cursors().open("two", &token), Err(CursorError));
        assert_eq!(Cursors::new(b"other").open("one", &token), Err(CursorError));
        assert_eq!(cursors().open("one", &token), Ok(Position::default()));
    }
}
