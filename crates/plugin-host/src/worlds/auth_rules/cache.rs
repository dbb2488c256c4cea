//! Decisions of a pure evaluator, remembered by what they depend on: the component, the caller and the question.

use std::{
    hash::{BuildHasher as _, BuildHasherDefault, Hash, Hasher, RandomState},
    sync::Arc,
};

use authz::{Caller, Decision, Fill, Question, Scope, SuppliedValue};
use moka::{Equivalent, sync::Cache};

use crate::version::Digest;

/// The cache. Entries of a component that was replaced are never found again and make room in time.
pub(crate) struct Decisions {
    cache: Cache<Key, Arc<Decision>, BuildHasherDefault<Hashed>>,
    /// Keyed anew in each process, so that nobody can send tokens that all meet in one place.
    hashing: RandomState,
}

/// All that a decision depends on. Compared in full: a hash alone decides nothing.
struct Key {
    hash: u64,
    digest: Digest,
    caller: Caller,
    question: Question,
}

/// A key that borrows.
pub(crate) struct Lookup<'a> {
    hash: u64,
    digest: Digest,
    caller: &'a Caller,
    question: &'a Question,
}

impl Decisions {
    pub(crate) fn new(bytes: u64) -> Self {
        let cache = Cache::builder()
            .max_capacity(bytes)
            .weigher(|key: &Key, decision: &Arc<Decision>| weight(key, decision))
            .build_with_hasher(BuildHasherDefault::default());
        Self { cache, hashing: RandomState::new() }
    }

    /// What to look for, one for each question. The caller, who may carry a large token, is hashed once.
    pub(crate) fn lookups<'a>(&self, digest: Digest, caller: &'a Caller, questions: &'a [Question]) -> Vec<Lookup<'a>> {
        let mut of_caller = self.hashing.build_hasher();
        digest.hash(&mut of_caller);
        caller.hash(&mut of_caller);
        questions
            .iter()
            .map(|question| {
                let mut hasher = of_caller.clone();
                question.hash(&mut hasher);
                Lookup { hash: hasher.finish(), digest, caller, question }
            })
            .collect()
    }

    pub(crate) fn get(&self, lookup: &Lookup<'_>) -> Option<Decision> {
        self.cache.get(lookup).map(|decision| Decision::clone(&decision))
    }

    pub(crate) fn insert(&self, lookup: &Lookup<'_>, decision: &Decision) {
        let Lookup { hash, digest, caller, question } = lookup;
        let key =
            Key { hash: *hash, digest: *digest, caller: Caller::clone(caller), question: Question::clone(question) };
        self.cache.insert(key, Arc::new(decision.clone()));
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash
            && self.digest == other.digest
            && self.question == other.question
            && self.caller == other.caller
    }
}

impl Eq for Key {}

impl Hash for Key {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.hash);
    }
}

impl Hash for Lookup<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.hash);
    }
}

impl Equivalent<Key> for Lookup<'_> {
    fn equivalent(&self, key: &Key) -> bool {
        self.hash == key.hash
            && self.digest == key.digest
            && *self.question == key.question
            && *self.caller == key.caller
    }
}

/// Hands on the hash that a key already has.
#[derive(Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn write(&mut self, _: &[u8]) {}

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// About how many bytes an entry takes.
fn weight(key: &Key, decision: &Decision) -> u32 {
    /// The structures around the texts, and the cache's own.
    const ENTRY: usize = 512;
    const ELEMENT: usize = 64;

    let text = |text: &String| ELEMENT + text.len();
    let caller = match &key.caller {
        Caller::User(user) => {
            user.claims.iter().map(|claim| text(&claim.name) + claim.values.iter().map(text).sum::<usize>()).sum()
        }
        Caller::Function(function) => text(&function.name),
        Caller::IdentityPool(principal) => text(&principal.identity_id),
        Caller::ApiKey | Caller::LambdaAuthorized => 0,
    };
    let supplied: usize = key
        .question
        .supplied
        .iter()
        .map(|supplied| {
            text(&supplied.field)
                + match &supplied.value {
                    SuppliedValue::Null => 0,
                    SuppliedValue::One(value) => text(value),
                    SuppliedValue::Many(values) => values.iter().map(text).sum(),
                }
        })
        .sum();
    // Rules come from the schema, so their size is about the same for everybody.
    let rules = key.question.rules.len() * 4 * ELEMENT;
    let decision = match decision {
        Decision::Deny(denial) => denial.reason.len(),
        Decision::Allow(grant) => {
            let scope = match &grant.scope {
                Scope::Every => 0,
                Scope::AnyOf(clauses) => clauses.iter().map(|clause| clause.predicates.len() * 3 * ELEMENT).sum(),
            };
            let fill: usize = grant
                .fill
                .iter()
                .map(|fill| match fill {
                    Fill::One { value, .. } => text(value),
                    Fill::Many { values, .. } => values.iter().map(text).sum(),
                })
                .sum();
            scope + fill
        }
    };
    u32::try_from(ENTRY + caller + supplied + rules + decision).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
