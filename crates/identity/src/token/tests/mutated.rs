//! Ten thousand tokens that each were a valid one before something of it was changed.

use super::*;

/// Another token, changed where and how the random numbers say.
fn mutated(token: &str, random: &mut fastrand::Rng) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ ";
    let mut text: Vec<u8> = token.bytes().collect();
    let at = random.usize(..text.len());
    match random.u8(..7) {
        0 => text[at] = *random.choice(LETTERS).unwrap(),
        1 => drop(text.remove(at)),
        2 => text.insert(at, *random.choice(LETTERS).unwrap()),
        3 => text.truncate(at),
        4 => text.swap(at, random.usize(..token.len())),
        5 => text.rotate_left(at),
        _ => {
            let mut parts: Vec<&[u8]> = token.as_bytes().split(|byte| *byte == b'.').collect();
            let (one, other) = (random.usize(..parts.len()), random.usize(..parts.len()));
            parts[one] = if random.bool() { parts[other] } else { &[] };
            text = parts.join(&b'.');
        }
    }
    String::from_utf8(text).unwrap()
}

#[test]
fn of_ten_thousand_changed_tokens_none_is_accepted() {
    let issuer = issuer(TokenProvider::UserPools);
    let tokens = [
        signed(&access(json!({}))),
        signed(&id(json!({ "cognito:groups": ["admins"] }))),
        signed_with(&OTHER_KEY, &json!({ "alg": "RS256", "kid": "k2" }), &access(json!({ "sub": "s2" }))),
    ];
    for token in &tokens {
        assert!(accept_at(token, &issuer, now()).is_ok());
    }
    let mut random = fastrand::Rng::with_seed(7);
    let (mut changed, mut accepted) = (0, Vec::new());
    while changed < 10_000 {
        let token = random.choice(&tokens).unwrap();
        let other = mutated(token, &mut random);
        if tokens.contains(&other) {
            continue;
        }
        changed += 1;
        if accept_at(&other, &issuer, now()).is_ok() {
            accepted.push(other);
        }
    }
    assert_eq!(accepted, Vec::<String>::new());
}

/// What a holder of tokens, but of no key, can put together: any header, any payload, any signature of them.
#[test]
fn parts_of_valid_tokens_make_no_other_valid_token() {
    let issuer = issuer(TokenProvider::UserPools);
    let tokens: Vec<String> = ["s1", "s2", "s3"].map(|sub| signed(&access(json!({ "sub": sub })))).to_vec();
    let parts: Vec<[&str; 3]> =
        tokens.iter().map(|token| token.split('.').collect::<Vec<_>>().try_into().unwrap()).collect();
    for payload in &parts {
        for signature in &parts {
            let put_together = [payload[0], payload[1], signature[2]].join(".");
            let is_accepted = accept_at(&put_together, &issuer, now()).is_ok();
            assert_eq!(is_accepted, tokens.contains(&put_together));
        }
    }
}
