//! The Secure Remote Password protocol as Cognito speaks it (RFC 5054 with SHA-256, the 3072-bit group of RFC 3526
//! section 4, and an HKDF of its own at the end): values only, nothing is kept here.
//!
//! `H` hashes numbers in the form of [`padded`]. Exponentiation takes the same time whatever the exponent is, and costs more
//! than all else of a sign-in: how many there are must not depend on whether there is such a user.

use aws_lc_rs::{
    digest::{SHA256, digest},
    hmac,
};
use crypto_bigint::{U256, U3072, const_monty_params, modular::ConstMontyForm};
use serde::{Deserialize, Serialize};

const MODULUS: &str = "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD\
                       EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED\
                       EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F\
                       83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B\
                       E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF6955817183995497CEA956AE515D2261898FA0510\
                       15728E5A8AAAC42DAD33170D04507A33A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7\
                       ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864D87602733EC86A64521F2B18177B200C\
                       BBE117577A615D6C770988C0BAD946E208E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF";

const_monty_params!(Group15, U3072, MODULUS, "The modulus.");

/// A number modulo the group's modulus.
pub(crate) type Element = ConstMontyForm<Group15, { U3072::LIMBS }>;

/// How many bytes the modulus has.
pub(crate) const MODULUS_BYTES: usize = 384;

/// What Cognito's key derivation is labelled with; the byte behind it is HKDF's counter.
const LABEL: &[u8] = b"Caldera Derived Key\x01";

/// How many bytes a salt has.
pub(crate) const SALT_BYTES: usize = 16;

/// What is kept of a password: a thief can try passwords with it, but cannot sign in.
#[derive(Clone, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) struct Verifier {
    /// Random, one for each password, in hexadecimal.
    pub(crate) salt: String,
    /// `g^x`, in hexadecimal.
    verifier: String,
}

/// Whose password it is: the pool's name (its id after the underscore) and the user's, both part of the hash.
#[derive(Clone, Copy)]
pub(crate) struct Identity<'a> {
    pub(crate) pool_name: &'a str,
    pub(crate) username: &'a str,
}

/// What both sides know in the end.
#[derive(Clone, Deserialize, Serialize)]
pub(crate) struct SessionKey([u8; 16]);

/// The server's half of one sign-in.
pub(crate) struct Exchange {
    /// `B`, in hexadecimal.
    pub(crate) public_key: String,
    /// The key that a client has that knows the password.
    pub(crate) key: SessionKey,
}

/// A number that a client sent is none of the group, or one that would make the key known.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct BadPublicKey;

impl Verifier {
    /// Derives what is kept of a password.
    pub(crate) fn of(identity: Identity<'_>, password: &str, salt: &[u8; SALT_BYTES]) -> Self {
        let value = power(&generator(), &private_exponent(identity, password, salt));
        Self { salt: hex::encode(salt), verifier: hex_of(&value) }
    }

    /// What a device derived itself, from a secret that it keeps. `None` if these are no numbers of the group.
    pub(crate) fn of_device(salt: &str, verifier: &str) -> Option<Self> {
        let value = number(verifier)?;
        let is_salt = !salt.is_empty() && salt.len() <= 2 * SALT_BYTES + 2 && hex::decode(salt).is_ok();
        is_salt.then(|| Self { salt: salt.to_owned(), verifier: hex_of(&value) })
    }

    /// What stands in for a password that is not there, out of bytes that are known to the pool alone and the same each
    /// time: a square, as every power of the generator is, of which the root is known but no exponent.
    pub(crate) fn imaginary(salt: &[u8; SALT_BYTES], root: &[u8; MODULUS_BYTES]) -> Self {
        let mut below_modulus = *root;
        // The modulus begins with 64 set bits, so whatever begins with a zero bit is below it; the last bit is set, so
        // that it is not zero.
        let [first, .., last] = &mut below_modulus;
        *first &= 0x7f;
        *last |= 1;
        let value = Element::new(&U3072::from_be_slice(&below_modulus)).square();
        Self { salt: hex::encode(salt), verifier: hex_of(&value) }
    }

    /// Whether this is the password. Takes as long for a wrong one.
    pub(crate) fn matches(&self, identity: Identity<'_>, password: &str) -> bool {
        let mut salt = [0; SALT_BYTES];
        let readable = hex::decode_to_slice(&self.salt, &mut salt).is_ok();
        let presented = Self::of(identity, password, &salt);
        let equal =
            aws_lc_rs::constant_time::verify_slices_are_equal(presented.verifier.as_bytes(), self.verifier.as_bytes());
        readable && equal.is_ok()
    }

    /// Answers a client's `A` with `B` and derives the key, with 32 random bytes as the private exponent.
    pub(crate) fn exchange(&self, client_public: &str, private: &[u8; 32]) -> Result<Exchange, BadPublicKey> {
        let client = number(client_public).ok_or(BadPublicKey)?;
        let verifier = number(&self.verifier).ok_or(BadPublicKey)?;
        let private = U256::from_be_slice(private);
        let public = Element::new(&multiplier()).mul(&verifier).add(&power(&generator(), &private));
        let scrambler = scrambler(&client, &public);
        let shared = power(&client.mul(&power(&verifier, &scrambler)), &private);
        Ok(Exchange { public_key: hex_of(&public), key: SessionKey::derive(&scrambler, &shared) })
    }
}

impl SessionKey {
    pub(crate) fn derive(scrambler: &U256, shared: &Element) -> Self {
        let extract = hmac::Key::new(hmac::HMAC_SHA256, &padded(scrambler.to_be_bytes().as_ref()));
        let pseudorandom = hmac::sign(&extract, &padded(shared.retrieve().to_be_bytes().as_ref()));
        let expanded = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, pseudorandom.as_ref()), LABEL);
        let mut key = [0; 16];
        key.iter_mut().zip(expanded.as_ref()).for_each(|(to, from)| *to = *from);
        Self(key)
    }

    /// Whether a client that knows the key signed this claim. Compares in constant time.
    pub(crate) fn verifies(&self, claim: &Claim<'_>, signature: &[u8]) -> bool {
        hmac::verify(&hmac::Key::new(hmac::HMAC_SHA256, &self.0), &claim.message(), signature).is_ok()
    }

    #[cfg(test)]
    pub(crate) fn sign(&self, claim: &Claim<'_>) -> Vec<u8> {
        hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &self.0), &claim.message()).as_ref().to_vec()
    }
}

/// What a client signs with the key.
pub(crate) struct Claim<'a> {
    pub(crate) identity: Identity<'a>,
    pub(crate) secret_block: &'a [u8],
    pub(crate) timestamp: &'a str,
}

impl Claim<'_> {
    fn message(&self) -> Vec<u8> {
        let Identity { pool_name, username } = self.identity;
        [pool_name.as_bytes(), username.as_bytes(), self.secret_block, self.timestamp.as_bytes()].concat()
    }
}

/// Every exponentiation of the pool; tests count them.
fn power(base: &Element, exponent: &U256) -> Element {
    #[cfg(test)]
    tests::COUNT.set(tests::COUNT.get() + 1);
    base.pow(exponent)
}

/// `g`.
pub(crate) fn generator() -> Element {
    Element::new(&U3072::from_u8(2))
}

/// `k`, the hash of the modulus and the generator.
pub(crate) fn multiplier() -> U3072 {
    let modulus = hex::decode(MODULUS).unwrap_or_default();
    widened(&hash(&[&padded(&modulus), &padded(&[2])]))
}

/// `x`, from which only the verifier is kept.
pub(crate) fn private_exponent(identity: Identity<'_>, password: &str, salt: &[u8]) -> U256 {
    let Identity { pool_name, username } = identity;
    let inner = hash(&[pool_name.as_bytes(), username.as_bytes(), b":", password.as_bytes()]);
    U256::from_be_slice(&hash(&[&padded(salt), &inner]))
}

/// `u`, the hash of both public keys.
pub(crate) fn scrambler(client: &Element, server: &Element) -> U256 {
    let encoded = |element: &Element| padded(element.retrieve().to_be_bytes().as_ref());
    U256::from_be_slice(&hash(&[&encoded(client), &encoded(server)]))
}

/// Reads a number of the group in hexadecimal, with or without leading zeros. Zero and whatever is not below the modulus
/// is refused: a client that sends a multiple of the modulus would know the key.
pub(crate) fn number(text: &str) -> Option<Element> {
    let digits = text.trim_start_matches('0');
    if digits.is_empty() || digits.len() > MODULUS_BYTES * 2 {
        return None;
    }
    let mut bytes = [0; MODULUS_BYTES];
    hex::decode_to_slice(format!("{digits:0>width$}", width = MODULUS_BYTES * 2), &mut bytes).ok()?;
    let number = U3072::from_be_slice(&bytes);
    (number < U3072::from_be_hex(MODULUS)).then(|| Element::new(&number))
}

/// A number in hexadecimal.
pub(crate) fn hex_of(element: &Element) -> String {
    let text = hex::encode(element.retrieve().to_be_bytes());
    let digits = text.trim_start_matches('0');
    if digits.len().is_multiple_of(2) { digits.to_owned() } else { format!("0{digits}") }
}

/// A number as it is hashed: without leading zeros, but with one zero byte where the first bit is set.
fn padded(bytes: &[u8]) -> Vec<u8> {
    let significant = bytes.iter().copied().skip_while(|byte| *byte == 0);
    let first = significant.clone().next().unwrap_or(0x80);
    let zero = (first >= 0x80).then_some(0);
    zero.into_iter().chain(significant).collect()
}

fn widened(hash: &[u8; 32]) -> U3072 {
    let mut bytes = [0; MODULUS_BYTES];
    bytes.iter_mut().rev().zip(hash.iter().rev()).for_each(|(to, from)| *to = *from);
    U3072::from_be_slice(&bytes)
}

fn hash(parts: &[&[u8]]) -> [u8; 32] {
    let mut output = [0; 32];
    let hashed = digest(&SHA256, &parts.concat());
    output.iter_mut().zip(hashed.as_ref()).for_each(|(to, from)| *to = *from);
    output
}

#[cfg(test)]
pub(crate) mod tests;
