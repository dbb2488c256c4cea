use authz::{Claim, Denial, Operation, Supplied, SuppliedValue, TokenProvider, User};

use super::*;

fn user(sub: &str) -> Caller {
    let claims = vec![Claim { name: "sub".to_owned(), values: vec![sub.to_owned()] }];
    Caller::User(User { provider: TokenProvider::UserPools, claims })
}

fn question(operation: Operation, owner: Option<SuppliedValue>) -> Question {
    let supplied = owner.map(|value| Supplied { field: "owner".to_owned(), value }).into_iter().collect();
    Question { field: "aThing".to_owned(), operation, rules: Vec::new(), supplied }
}

fn deny(reason: &str) -> Decision {
    Decision::Deny(Denial { reason: reason.to_owned() })
}

fn get(cache: &Decisions, digest: Digest, caller: &Caller, question: &Question) -> Option<Decision> {
    cache.lookups(digest, caller, std::slice::from_ref(question)).first().and_then(|lookup| cache.get(lookup))
}

fn insert(cache: &Decisions, digest: Digest, caller: &Caller, question: &Question, decision: &Decision) {
    for lookup in cache.lookups(digest, caller, std::slice::from_ref(question)) {
        cache.insert(&lookup, decision);
    }
}

#[test]
fn a_decision_is_found_by_all_that_it_depends_on_and_by_nothing_less() {
    let cache = Decisions::new(1 << 20);
    let (digest, caller, asked) = (Digest::of(b"1"), user("s1"), question(Operation::Get, None));
    insert(&cache, digest, &caller, &asked, &deny("remembered"));
    assert_eq!(get(&cache, digest, &caller, &asked), Some(deny("remembered")));
    assert_eq!(get(&cache, Digest::of(b"2"), &caller, &asked), None);
    assert_eq!(get(&cache, digest, &user("s2"), &asked), None);
    assert_eq!(get(&cache, digest, &Caller::ApiKey, &asked), None);
    assert_eq!(get(&cache, digest, &caller, &question(Operation::List, None)), None);
    assert_eq!(get(&cache, digest, &caller, &question(Operation::Get, Some(SuppliedValue::Null))), None);
}

#[test]
fn an_equal_hash_is_not_an_equal_key() {
    let cache = Decisions::new(1 << 20);
    let (digest, asked) = (Digest::of(b"1"), question(Operation::Get, None));
    let (ann, bob) = (user("s1"), user("s2"));
    let of = |caller| Lookup { hash: 7, digest, caller, question: &asked };
    cache.insert(&of(&ann), &deny("for ann"));
    assert_eq!(cache.get(&of(&ann)), Some(deny("for ann")));
    assert_eq!(cache.get(&of(&bob)), None);
}

#[test]
fn what_is_remembered_stays_within_the_bound() {
    const BYTES: u64 = 64 * 1024;
    let cache = Decisions::new(BYTES);
    let long = "x".repeat(1_000);
    for number in 0..1_000 {
        let asked = question(Operation::Create, Some(SuppliedValue::One(format!("{long}{number}"))));
        insert(&cache, Digest::of(b"1"), &user("s1"), &asked, &deny("no"));
    }
    cache.cache.run_pending_tasks();
    assert!(cache.cache.weighted_size() <= BYTES, "{}", cache.cache.weighted_size());
    assert!(cache.cache.entry_count() < 100, "{}", cache.cache.entry_count());
}
