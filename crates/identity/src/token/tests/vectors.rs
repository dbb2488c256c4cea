//! Signatures that Project Wycheproof made to be accepted or refused, <https://github.com/C2SP/wycheproof>: accepted
//! exactly if they are RS256 and valid.

use serde::Deserialize;
use serde_json::{Value, json};
use wycheproof::{
    TestResult,
    rsa_pkcs1_verify::{TestFlag, TestName, TestSet},
};

use super::*;
use crate::token::jws::Jws;

#[derive(Deserialize)]
struct Group {
    comment: String,
    key: Value,
    tests: Vec<(u32, String, String, String)>,
}

#[derive(Deserialize)]
struct Vectors {
    groups: Vec<Group>,
}

/// Whether a gateway whose issuer publishes this key alone would take the signature for the key's.
fn accepts(key: &Value, jws: &str) -> bool {
    let published = json!({ "keys": [key] }).to_string();
    let Ok(keys) = KeySet::parse(published.as_bytes()) else { return false };
    let Some(key) = key["kid"].as_str().and_then(|kid| keys.get(kid)) else { return false };
    Jws::read(jws).is_ok_and(|jws| jws.verify(key).is_ok())
}

#[test]
fn signatures_of_the_json_web_signature_vectors_are_accepted_exactly_if_rs256_and_valid() {
    let vectors: Vectors = serde_json::from_str(include_str!("wycheproof.json")).unwrap();
    let (mut accepted, mut refused) = (0, 0);
    for Group { comment: group, key, tests } in &vectors.groups {
        let is_rs256 = key["alg"] == "RS256";
        for (id, comment, jws, result) in tests {
            let expected = is_rs256 && result == "valid";
            assert_eq!(accepts(key, jws), expected, "{id}: {group}, {comment}");
            *if expected { &mut accepted } else { &mut refused } += 1;
        }
    }
    assert_eq!((accepted, refused), (8, 393));
}

#[test]
fn signatures_of_the_rsa_vectors_are_accepted_exactly_if_sha_256_and_valid() {
    let (mut accepted, mut refused) = (0, 0);
    for name in TestName::all() {
        let is_sha256 = matches!(
            name,
            TestName::Rsa2048Sha256 | TestName::Rsa3072Sha256 | TestName::Rsa4096Sha256 | TestName::Rsa8192Sha256
        );
        for group in TestSet::load(name).unwrap().test_groups {
            let number = |bytes: &[u8]| encode(bytes);
            let key = json!({ "kty": "RSA", "kid": "k", "n": number(&group.key.n), "e": number(&group.key.e) });
            let keys = KeySet::parse(json!({ "keys": [key] }).to_string().as_bytes()).unwrap();
            let key = keys.get("k").unwrap();
            for test in &group.tests {
                // A signature over the hash that we want is a valid one, whatever the set it is in wants.
                let is_ours = test.comment.contains("is hashed with SHA-256 instead");
                // `MissingNull` is a padding that RFC 8017 does not allow and old software wrote; nothing of ours did.
                let expected = match test.result {
                    TestResult::Valid => is_sha256,
                    TestResult::Acceptable => {
                        assert!(
                            test.flags.contains(&TestFlag::MissingNull)
                                || test.flags.contains(&TestFlag::SmallPublicKey)
                        );
                        false
                    }
                    TestResult::Invalid => is_ours && !is_sha256,
                };
                let verified = jsonwebtoken::crypto::verify(
                    &encode(&test.sig),
                    &test.msg,
                    &key.key,
                    jsonwebtoken::Algorithm::RS256,
                );
                assert_eq!(verified.unwrap_or(false), expected, "{name:?} {}: {}", test.tc_id, test.comment);
                *if expected { &mut accepted } else { &mut refused } += 1;
            }
        }
    }
    assert_eq!((accepted, refused), (51, 6151));
}
