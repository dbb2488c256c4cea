//! `nextToken`: where the next page starts, encrypted so that it tells nothing, cannot be changed, and is of use to no other
//! query.
//!
//! A token is a version, a nonce and what AES-256-GCM-SIV makes of the position, in Base64. The nonce is an HMAC of the
//! query and the position, so nothing here needs randomness: the same position of the same query has the same token, and
//! that is all that two tokens tell. Positions are filled up to a multiple of 64 bytes, so that a token's length tells
//! little of a key's. Tokens of older versions are refused, never read as something else.

use std::sync::{Arc, PoisonError, RwLock};

use aws_lc_rs::{
    aead::{AES_256_GCM_SIV, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    hmac,
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

use crate::{Attribute, Fingerprint, Item};

/// The version of the tokens that are made here. Version 1 was signed plain text.
const VERSION: u8 = 2;
/// What positions are filled up to.
const BLOCK_BYTES: usize = 64;
/// No token of ours is longer: a key is at most 2 KB + 1 KB, twice, and a page goes on in a few places at most.
const MOST_TOKEN_CHARS: usize = 64 * 1024;

/// Where a page starts: how far each of its segments is. Those that are left out have not begun.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// By the number of the segment.
    pub segments: Vec<Progress>,
}

/// How far a segment of a page is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Progress {
    /// Nothing was read of it.
    #[default]
    NotBegun,
    /// It goes on after this key (`ExclusiveStartKey`).
    After(Item),
    /// There is nothing left.
    Done,
}

impl Position {
    /// Goes on after a key of the only segment.
    #[must_use]
    pub fn after(key: Item) -> Self {
        Self { segments: vec![Progress::After(key)] }
    }

    /// How far a segment is.
    #[must_use]
    pub fn of(&self, segment: usize) -> &Progress {
        self.segments.get(segment).unwrap_or(&Progress::NotBegun)
    }

    /// Notes how far a segment is.
    pub(crate) fn set(&mut self, segment: usize, progress: Progress) {
        if self.segments.len() <= segment {
            self.segments.resize(segment + 1, Progress::NotBegun);
        }
        if let Some(place) = self.segments.get_mut(segment) {
            *place = progress;
        }
    }
}

/// The token is not one of ours, was changed, is of an older version, or belongs to another query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the pagination token does not belong to this query")]
pub struct CursorError;

/// Seals and opens tokens. Clones share their secrets.
#[derive(Clone)]
pub struct Cursors {
    secrets: Arc<RwLock<Secrets>>,
}

#[derive(Clone)]
struct Secrets {
    current: Secret,
    /// A secret that is being replaced: its tokens are still opened.
    former: Option<Secret>,
}

impl std::fmt::Debug for Cursors {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Cursors(***)")
    }
}

/// The keys that are made of one secret.
#[derive(Clone)]
struct Secret {
    /// Makes the nonce.
    nonce: hmac::Key,
    /// The key of the cipher.
    cipher: [u8; 32],
}

impl Secret {
    fn new(secret: &[u8]) -> Self {
        let root = hmac::Key::new(hmac::HMAC_SHA256, secret);
        let mut cipher = [0; 32];
        for (to, from) in cipher.iter_mut().zip(hmac::sign(&root, b"sluice page token 2: cipher").as_ref()) {
            *to = *from;
        }
        let nonce = hmac::sign(&root, b"sluice page token 2: nonce");
        Self { nonce: hmac::Key::new(hmac::HMAC_SHA256, nonce.as_ref()), cipher }
    }

    fn cipher(&self) -> Option<LessSafeKey> {
        UnboundKey::new(&AES_256_GCM_SIV, &self.cipher).ok().map(LessSafeKey::new)
    }

    fn seal(&self, query: &Fingerprint, mut plain: Vec<u8>) -> Option<Vec<u8>> {
        let mut context = hmac::Context::with_key(&self.nonce);
        context.update(query.bytes());
        context.update(&plain);
        let nonce: [u8; NONCE_LEN] = context.sign().as_ref().get(..NONCE_LEN)?.try_into().ok()?;
        let sealed = Nonce::assume_unique_for_key(nonce);
        self.cipher()?.seal_in_place_append_tag(sealed, Aad::from(associated(query)), &mut plain).ok()?;
        Some([&[VERSION], nonce.as_slice(), &plain].concat())
    }

    fn open(&self, query: &Fingerprint, nonce: [u8; NONCE_LEN], sealed: &[u8]) -> Option<Vec<u8>> {
        let mut sealed = sealed.to_vec();
        let nonce = Nonce::assume_unique_for_key(nonce);
        let plain = self.cipher()?.open_in_place(nonce, Aad::from(associated(query)), &mut sealed).ok()?;
        Some(plain.to_vec())
    }
}

/// What a token is bound to besides its key.
fn associated(query: &Fingerprint) -> [u8; 33] {
    let mut bytes = [VERSION; 33];
    for (to, from) in bytes.iter_mut().skip(1).zip(query.bytes()) {
        *to = *from;
    }
    bytes
}

impl Cursors {
    /// Tokens sealed with this secret; all gateways of one API need the same.
    #[must_use]
    pub fn new(secret: &[u8]) -> Self {
        Self::of(Secrets { current: Secret::new(secret), former: None })
    }

    fn of(secrets: Secrets) -> Self {
        Self { secrets: Arc::new(RwLock::new(secrets)) }
    }

    /// Opens tokens of `former` too, which this secret replaces.
    #[must_use]
    pub fn replacing(self, former: &[u8]) -> Self {
        Self::of(Secrets { former: Some(Secret::new(former)), ..self.secrets() })
    }

    /// Seals and opens with the secrets of others from now on; so do all clones.
    pub fn take(&self, others: &Self) {
        let taken = others.secrets();
        *self.secrets.write().unwrap_or_else(PoisonError::into_inner) = taken;
    }

    fn secrets(&self) -> Secrets {
        self.secrets.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The token of a position in a query.
    #[must_use]
    pub fn seal(&self, query: &Fingerprint, position: &Position) -> String {
        // The cipher fails only beyond 64 GB. What no token stands for is refused when it comes back.
        let sealed = self.secrets().current.seal(query, encode(position));
        sealed.map(|token| URL_SAFE_NO_PAD.encode(token)).unwrap_or_default()
    }

    /// The position of a token, if it is ours and belongs to the query.
    ///
    /// # Errors
    /// [`CursorError`] for every other text.
    pub fn open(&self, query: &Fingerprint, token: &str) -> Result<Position, CursorError> {
        if token.len() > MOST_TOKEN_CHARS {
            return Err(CursorError);
        }
        let bytes = URL_SAFE_NO_PAD.decode(token).map_err(|_| CursorError)?;
        let ([VERSION], rest) = bytes.split_first_chunk().ok_or(CursorError)? else { return Err(CursorError) };
        let (nonce, sealed) = rest.split_first_chunk::<NONCE_LEN>().ok_or(CursorError)?;
        let Secrets { current, former } = self.secrets();
        let plain = [Some(current), former].into_iter().flatten().find_map(|secret| secret.open(query, *nonce, sealed));
        plain.and_then(|plain| decode(&plain)).ok_or(CursorError)
    }
}

/// A count of segments, and each by a number; after a key its attributes: name, type, value. Filled up with zeros.
fn encode(position: &Position) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(BLOCK_BYTES);
    count(&mut bytes, position.segments.len());
    for progress in &position.segments {
        match progress {
            Progress::NotBegun => bytes.push(0),
            Progress::Done => bytes.push(1),
            Progress::After(key) => {
                bytes.push(2);
                let values = key.iter().filter_map(|(name, value)| Some((name, key_value(value)?)));
                let values: Vec<_> = values.collect();
                count(&mut bytes, values.len());
                for (name, (kind, value)) in values {
                    sized(&mut bytes, name.as_bytes());
                    bytes.push(kind);
                    sized(&mut bytes, value);
                }
            }
        }
    }
    bytes.resize(bytes.len().next_multiple_of(BLOCK_BYTES), 0);
    bytes
}

fn count(bytes: &mut Vec<u8>, count: usize) {
    bytes.extend_from_slice(&u32::try_from(count).unwrap_or(u32::MAX).to_be_bytes());
}

fn sized(bytes: &mut Vec<u8>, value: &[u8]) {
    count(bytes, value.len());
    bytes.extend_from_slice(value);
}

fn key_value(value: &Attribute) -> Option<(u8, &[u8])> {
    match value {
        Attribute::Text(value) => Some((0, value.as_bytes())),
        Attribute::Number(value) => Some((1, value.as_bytes())),
        Attribute::Binary(bytes) => Some((2, bytes)),
        // No key of DynamoDB has another type.
        Attribute::Bool(_)
        | Attribute::Null
        | Attribute::List(_)
        | Attribute::Map(_)
        | Attribute::TextSet(_)
        | Attribute::NumberSet(_)
        | Attribute::BinarySet(_) => None,
    }
}

/// Reads what [`encode`] writes; `None` for anything else.
fn decode(bytes: &[u8]) -> Option<Position> {
    let mut rest = bytes;
    let mut position = Position::default();
    for _ in 0..take_count(&mut rest)? {
        position.segments.push(match take::<1>(&mut rest)? {
            [0] => Progress::NotBegun,
            [1] => Progress::Done,
            [2] => {
                let mut key = Item::new();
                for _ in 0..take_count(&mut rest)? {
                    let name = String::from_utf8(take_sized(&mut rest)?.to_vec()).ok()?;
                    let [kind] = take(&mut rest)?;
                    let value = take_sized(&mut rest)?.to_vec();
                    let value = match kind {
                        0 => Attribute::Text(String::from_utf8(value).ok()?),
                        1 => Attribute::Number(String::from_utf8(value).ok()?),
                        2 => Attribute::Binary(value),
                        _ => return None,
                    };
                    key.insert(name, value);
                }
                Progress::After(key)
            }
            _ => return None,
        });
    }
    rest.iter().all(|byte| *byte == 0).then_some(position)
}

fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (head, tail) = rest.split_first_chunk::<N>()?;
    *rest = tail;
    Some(*head)
}

fn take_count(rest: &mut &[u8]) -> Option<usize> {
    usize::try_from(u32::from_be_bytes(take(rest)?)).ok()
}

fn take_sized<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let length = take_count(rest)?;
    let (head, tail) = rest.split_at_checked(length)?;
    *rest = tail;
    Some(head)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cursors() -> Cursors {
        Cursors::new(b"secret")
    }

    fn query() -> Fingerprint {
        Fingerprint::named("list", "")
    }

    fn at(id: &str) -> Position {
        Position::after(Item::from([("id".to_owned(), Attribute::from(id))]))
    }

    fn position() -> impl Strategy<Value = Position> {
        let value = prop_oneof![
            ".{0,20}".prop_map(Attribute::Text),
            (-99_i64..99).prop_map(|number| Attribute::Number(number.to_string())),
            proptest::collection::vec(any::<u8>(), 0..9).prop_map(Attribute::Binary),
        ];
        let progress = prop_oneof![
            Just(Progress::NotBegun),
            Just(Progress::Done),
            proptest::collection::btree_map(".{0,9}", value, 0..4).prop_map(Progress::After),
        ];
        proptest::collection::vec(progress, 0..5).prop_map(|segments| Position { segments })
    }

    proptest! {
        #[test]
        fn a_position_comes_back_as_it_went(position in position()) {
            let token = cursors().seal(&query(), &position);
            prop_assert_eq!(cursors().open(&query(), &token), Ok(position));
        }

        #[test]
        fn no_other_text_is_a_token(text in ".{0,200}") {
            prop_assert_eq!(cursors().open(&query(), &text), Err(CursorError));
        }

        #[test]
        fn no_bytes_of_another_make_are_a_token(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let text = URL_SAFE_NO_PAD.encode([&[VERSION], bytes.as_slice()].concat());
            prop_assert_eq!(cursors().open(&query(), &text), Err(CursorError));
        }

        #[test]
        fn a_changed_token_is_refused(at_char in 0_usize..120, to in "[A-Za-z0-9_-]") {
            let token = cursors().seal(&query(), &at("1234567890"));
            let mut changed = token.clone();
            changed.replace_range(at_char..=at_char, &to);
            prop_assume!(changed != token);
            prop_assert_eq!(cursors().open(&query(), &changed), Err(CursorError));
        }

        #[test]
        fn a_token_tells_nothing_of_its_key(id in "[a-z]{8,20}") {
            let bytes = URL_SAFE_NO_PAD.decode(cursors().seal(&query(), &at(&id))).unwrap();
            prop_assert!(!bytes.windows(4).any(|window| id.as_bytes().windows(4).any(|part| part == window)));
            prop_assert_eq!(bytes.len(), URL_SAFE_NO_PAD.decode(cursors().seal(&query(), &at("a"))).unwrap().len());
        }
    }

    #[test]
    fn a_token_of_another_query_or_secret_is_refused() {
        let token = cursors().seal(&query(), &Position::default());
        assert_eq!(cursors().open(&Fingerprint::named("list", "x"), &token), Err(CursorError));
        assert_eq!(Cursors::new(b"other").open(&query(), &token), Err(CursorError));
        assert_eq!(cursors().open(&query(), &token), Ok(Position::default()));
    }

    #[test]
    fn a_secret_that_is_replaced_opens_its_tokens_and_makes_none() {
        let (old, new) = (cursors(), Cursors::new(b"new"));
        let both = Cursors::new(b"new").replacing(b"secret");
        assert_eq!(both.open(&query(), &old.seal(&query(), &at("1"))), Ok(at("1")));
        assert_eq!(both.open(&query(), &new.seal(&query(), &at("1"))), Ok(at("1")));
        assert_eq!(both.seal(&query(), &at("1")), new.seal(&query(), &at("1")));
        assert_eq!(new.open(&query(), &old.seal(&query(), &at("1"))), Err(CursorError));
    }

    /// As version 1 made it: a seal of 16 bytes, and the position as text.
    #[test]
    fn other_secrets_are_taken_by_all_clones() {
        let (served, query, at) = (Cursors::new(b"one"), Fingerprint::named("q", "t"), Position::default());
        let clone = served.clone();
        let of_one = served.seal(&query, &at);
        served.take(&Cursors::new(b"two").replacing(b"one"));
        let of_two = clone.seal(&query, &at);
        assert_eq!(of_two, Cursors::new(b"two").seal(&query, &at));
        assert_eq!((clone.open(&query, &of_one), clone.open(&query, &of_two)), (Ok(at.clone()), Ok(at.clone())));
        served.take(&Cursors::new(b"two"));
        assert_eq!((clone.open(&query, &of_one), clone.open(&query, &of_two)), (Err(CursorError), Ok(at)));
    }

    #[test]
    fn a_token_of_an_older_version_is_refused() {
        for seal in 0..=u8::MAX {
            let bytes = [&[seal; 16], b"0 2:id 1:S 2:42".as_slice()].concat();
            assert_eq!(cursors().open(&query(), &URL_SAFE_NO_PAD.encode(bytes)), Err(CursorError));
        }
    }
}
