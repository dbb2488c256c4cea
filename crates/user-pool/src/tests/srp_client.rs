//! The client's half of the sign-in, as Amplify's client does it.

use crypto_bigint::U256;

use crate::srp::{Claim, Element, Identity, SessionKey, generator, multiplier, number, private_exponent, scrambler};

pub(crate) struct SrpClient {
    private: U256,
    pub(crate) public_key: String,
}

impl SrpClient {
    pub(crate) fn new(private: &[u8; 32]) -> Self {
        let private = U256::from_be_slice(private);
        Self { private, public_key: crate::srp::hex_of(&generator().pow(&private)) }
    }

    /// The key, if this is the password: `(B - k·g^x)^(a + u·x)`.
    pub(crate) fn key(&self, identity: Identity<'_>, password: &str, salt: &str, server_public: &str) -> SessionKey {
        let (client, server) = (number(&self.public_key).unwrap(), number(server_public).unwrap());
        let scrambler = scrambler(&client, &server);
        let x = private_exponent(identity, password, &hex::decode(salt).unwrap());
        let base = server.sub(&Element::new(&multiplier()).mul(&generator().pow(&x)));
        let shared = base.pow(&self.private).mul(&base.pow(&scrambler).pow(&x));
        SessionKey::derive(&scrambler, &shared)
    }

    pub(crate) fn sign(key: &SessionKey, claim: &Claim<'_>) -> Vec<u8> {
        key.sign(claim)
    }
}
