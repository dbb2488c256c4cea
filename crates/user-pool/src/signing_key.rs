//! The key that signs tokens, RS256 (RFC 7518 section 3.3), and the public half that verifies them.

use aws_lc_rs::{
    digest::{SHA256, digest},
    encoding::AsDer,
    rand::SystemRandom,
    rsa::{KeyPair, KeySize},
    signature::{KeyPair as _, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, UnparsedPublicKey},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Map, Value, json};

use crate::IssueError;

/// Where the modulus stands in the encoding of a 2048-bit public key.
const MODULUS_IN_PUBLIC_KEY: std::ops::Range<usize> = 9..9 + 256;

/// Signs tokens.
pub(crate) struct SigningKey {
    pair: KeyPair,
    /// The modulus, as a JSON Web Key writes it.
    modulus: String,
    /// The key's thumbprint (RFC 7638), so that another key never has the same id.
    id: String,
}

impl SigningKey {
    /// A new key.
    pub(crate) fn generate() -> Result<Self, IssueError> {
        KeyPair::generate(KeySize::Rsa2048).map(Self::of).map_err(|_| IssueError)
    }

    /// The key that [`SigningKey::to_pkcs8`] wrote.
    pub(crate) fn from_pkcs8(bytes: &[u8]) -> Result<Self, IssueError> {
        KeyPair::from_pkcs8(bytes).map(Self::of).map_err(|_| IssueError)
    }

    /// The private key, which must stay where the pool is.
    pub(crate) fn to_pkcs8(&self) -> Result<Vec<u8>, IssueError> {
        self.pair.as_der().map(|der| der.as_ref().to_vec()).map_err(|_| IssueError)
    }

    fn of(pair: KeyPair) -> Self {
        // RFC 8017's `RSAPublicKey` of a 2048-bit key: two headers of four bytes, a zero, and the modulus.
        let modulus = pair.public_key().as_ref().get(MODULUS_IN_PUBLIC_KEY).unwrap_or_default();
        let modulus = URL_SAFE_NO_PAD.encode(modulus);
        let thumbprint = format!(r#"{{"e":"AQAB","kty":"RSA","n":"{modulus}"}}"#);
        let id = URL_SAFE_NO_PAD.encode(digest(&SHA256, thumbprint.as_bytes()));
        Self { pair, modulus, id }
    }

    /// A token with these claims.
    pub(crate) fn sign(&self, claims: &Value) -> Result<String, IssueError> {
        let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let header = json!({ "kid": self.id, "alg": "RS256", "typ": "JWT" });
        let message = format!("{}.{}", encode(&header), encode(claims));
        let mut signature = vec![0; self.pair.public_modulus_len()];
        self.pair
            .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message.as_bytes(), &mut signature)
            .map_err(|_| IssueError)?;
        Ok(format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature)))
    }

    /// The claims of a token that this key signed, whatever they say.
    pub(crate) fn verify(&self, token: &str) -> Option<Map<String, Value>> {
        let (message, signature) = token.rsplit_once('.')?;
        let (_, claims) = message.split_once('.')?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, self.pair.public_key().as_ref())
            .verify(message.as_bytes(), &signature)
            .ok()?;
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).ok()?).ok()
    }

    /// The JSON Web Key Set with the public key.
    pub(crate) fn jwks(&self) -> Value {
        json!({ "keys": [{
            "kty": "RSA", "alg": "RS256", "use": "sig", "kid": self.id, "n": self.modulus, "e": "AQAB",
        }] })
    }
}
