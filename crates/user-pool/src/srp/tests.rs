use base64::{Engine as _, engine::general_purpose::STANDARD};
use proptest::prelude::*;

use super::*;
use crate::tests::srp_client::SrpClient;

thread_local! {
    /// How many exponentiations this thread has made.
    pub(crate) static COUNT: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
}

fn sha256(text: &str) -> String {
    hex::encode(digest(&SHA256, text.trim_start_matches('0').as_bytes()))
}

struct Vector {
    pool_name: &'static str,
    username: &'static str,
    password: &'static str,
    salt: &'static str,
    client_private: [u8; 32],
    server_private: [u8; 32],
    /// SHA-256 of the hexadecimal digits, because the numbers are long.
    verifier: &'static str,
    server_public: &'static str,
    key: &'static str,
    signature: &'static str,
}

/// Computed with Python's integers from the formulas that Amplify's client follows.
fn vectors() -> [Vector; 2] {
    let mut three = [0; 32];
    three[31] = 3;
    [
        Vector {
            pool_name: "Local0001",
            username: "5f3c1d2e-0000-4000-8000-000000000001",
            password: "Passw0rd!",
            salt: "00112233445566778899aabbccddeeff",
            client_private: [0xa1; 32],
            server_private: [0xb2; 32],
            verifier: "227cc87d2e2ae3cfe88f58f059a1e7341d99bdc97db006a9a1308d31a77c0fd5",
            server_public: "cd2e62c3e5a50ed406263037791f6321897ba3cc0a0eaeea3372a605a600c5ca",
            key: "2b6f1104ab6ede8da2d87b756cb6de2d",
            signature: "5170163c8ac5b2816bec45ea556f1812f65ae8d774632169e76d7743338e3eb4",
        },
        // A short `A` and a salt whose first bit is set.
        Vector {
            pool_name: "x",
            username: "u",
            password: "Ünïcödé 1!",
            salt: "ff112233445566778899aabbccddeeff",
            client_private: three,
            server_private: [0xff; 32],
            verifier: "0d1d9360bd74c1f34f6f10c5e05bb082c6bba2fa0bdc8c8a0952d354d241ae25",
            server_public: "ac3ef7c0ccdd4c730f9b7a825ce79d8d88139e6ce1ec4cc754d28de418b2f852",
            key: "9a75e7b60ab5af891d23662668725580",
            signature: "264ec6d7b4cf476acb96e1c86ed85b14c29f349d89658eeb2fd83de1bf1784e8",
        },
    ]
}

#[test]
fn numbers_are_those_of_another_implementation() {
    assert_eq!(hex::encode(hash(&[])), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assert_eq!(
        hex_of(&Element::new(&multiplier())),
        "538282c4354742d7cbbde2359fcf67f9f5b3a6b08791e5011b43b8a5b66d9ee6"
    );
    for vector in vectors() {
        let identity = Identity { pool_name: vector.pool_name, username: vector.username };
        let salt: [u8; SALT_BYTES] = hex::decode(vector.salt).unwrap().try_into().unwrap();
        let verifier = Verifier::of(identity, vector.password, &salt);
        assert_eq!(sha256(&verifier.verifier), vector.verifier);
        let client = SrpClient::new(&vector.client_private);
        let exchange = verifier.exchange(&client.public_key, &vector.server_private).unwrap();
        assert_eq!(sha256(&exchange.public_key), vector.server_public);
        assert_eq!(hex::encode(exchange.key.0), vector.key);
        let key = client.key(identity, vector.password, vector.salt, &exchange.public_key);
        assert_eq!(hex::encode(key.0), vector.key);
        let claim = Claim { identity, secret_block: b"block", timestamp: "Sun Nov 2 22:27:14 UTC 2026" };
        let signature = hex::decode(vector.signature).unwrap();
        assert_eq!(SrpClient::sign(&key, &claim), signature);
        assert!(exchange.key.verifies(&claim, &signature));
    }
}

/// What Amplify's client computes; `tests/clients/srp.mjs` writes the file and compares it with the client.
#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct OfTheClient {
    pool_name: String,
    username: String,
    password: String,
    salt: String,
    verifier: String,
    client_public: String,
    server_private: String,
    server_public: String,
    secret_block: String,
    timestamp: String,
    signature: String,
}

#[test]
fn numbers_are_those_of_amplifys_client() {
    let vectors: Vec<OfTheClient> = serde_json::from_str(include_str!("vectors.json")).unwrap();
    assert_eq!(vectors.len(), 6);
    for vector in vectors {
        let identity = Identity { pool_name: &vector.pool_name, username: &vector.username };
        let salt: [u8; SALT_BYTES] = hex::decode(&vector.salt).unwrap().try_into().unwrap();
        let verifier = Verifier::of(identity, &vector.password, &salt);
        assert!(number(&verifier.verifier) == number(&vector.verifier));
        let private: [u8; 32] = hex::decode(&vector.server_private).unwrap().try_into().unwrap();
        let exchange = verifier.exchange(&vector.client_public, &private).unwrap();
        assert!(number(&exchange.public_key) == number(&vector.server_public));
        let secret_block = STANDARD.decode(&vector.secret_block).unwrap();
        let claim = Claim { identity, secret_block: &secret_block, timestamp: &vector.timestamp };
        let signature = STANDARD.decode(&vector.signature).unwrap();
        assert!(exchange.key.verifies(&claim, &signature), "{}", vector.password);
        let other = Claim { timestamp: "Sun Nov 2 22:27:15 UTC 2026", ..claim };
        assert!(!exchange.key.verifies(&other, &signature));
    }
}

#[test]
fn numbers_are_hashed_without_leading_zeros_and_never_look_negative() {
    for (number, expected) in [
        (&[0x7f][..], &[0x7f][..]),
        (&[0x80], &[0, 0x80]),
        (&[0, 0, 0x7f, 0], &[0x7f, 0]),
        (&[0, 0xff, 1], &[0, 0xff, 1]),
        (&[0, 0], &[0]),
    ] {
        assert_eq!(padded(number), expected);
    }
}

#[test]
fn a_public_key_that_would_make_the_key_known_is_refused() {
    let twice = format!("1{:0>768}", "0");
    let salt = [1; SALT_BYTES];
    let verifier = Verifier::of(Identity { pool_name: "p", username: "u" }, "password", &salt);
    for public in ["", "0", "00000", MODULUS, &twice, "xyz", "-1", &format!("{MODULUS}0"), &"F".repeat(768)] {
        assert_eq!(verifier.exchange(public, &[7; 32]).err(), Some(BadPublicKey), "{public}");
    }
    for public in ["2", "0002", "ABC", "abcd"] {
        assert!(verifier.exchange(public, &[7; 32]).is_ok(), "{public}");
    }
}

#[test]
fn what_stands_in_for_a_password_looks_like_one_and_matches_none() {
    let identity = Identity { pool_name: "p", username: "u" };
    for root in [[0; MODULUS_BYTES], [0xff; MODULUS_BYTES], [0x5a; MODULUS_BYTES]] {
        let imaginary = Verifier::imaginary(&[1; SALT_BYTES], &root);
        assert!(number(&imaginary.verifier).is_some());
        assert_eq!(imaginary.salt.len(), SALT_BYTES * 2);
        assert!(!imaginary.matches(identity, "password"));
        assert!(imaginary.exchange("2", &[7; 32]).is_ok());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn only_the_right_password_leads_to_the_key(
        password in ".{1,40}",
        other in ".{1,40}",
        salt in any::<[u8; SALT_BYTES]>(),
        client in any::<[u8; 32]>(),
        server in any::<[u8; 32]>(),
    ) {
        let identity = Identity { pool_name: "Pool1", username: "ann" };
        let verifier = Verifier::of(identity, &password, &salt);
        prop_assert!(verifier.matches(identity, &password));
        let bob = Identity { username: "bob", ..identity };
        prop_assert!(!verifier.matches(bob, &password));
        let client = SrpClient::new(&client);
        let exchange = verifier.exchange(&client.public_key, &server).unwrap();
        let key = client.key(identity, &password, &verifier.salt, &exchange.public_key);
        prop_assert_eq!(key.0, exchange.key.0);
        if other != password {
            prop_assert!(!verifier.matches(identity, &other));
            let key = client.key(identity, &other, &verifier.salt, &exchange.public_key);
            prop_assert_ne!(key.0, exchange.key.0);
        }
    }
}
