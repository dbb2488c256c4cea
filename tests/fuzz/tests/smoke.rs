//! Every target takes its seeds, and a fixed number of inputs made of them, on the small stack of a server's thread.

use std::thread;

use fastrand::Rng;
use sluice_fuzz::{Target, corpus, mutate::Mutator};

/// The stack of a thread of tokio's, on which requests are served.
const STACK_BYTES: usize = 2 * 1024 * 1024;

fn check(target: Target, inputs: usize) {
    let feeding = thread::Builder::new().stack_size(STACK_BYTES).spawn(move || {
        let seeds = corpus::seeds(target);
        seeds.iter().for_each(|seed| target.feed(seed));
        let mutator = Mutator::new(seeds);
        let mut rng = Rng::with_seed(7);
        for number in 0..inputs {
            let input = mutator.fresh(&mut rng, target.most_bytes());
            let fed = std::panic::catch_unwind(|| target.feed(&input));
            assert!(fed.is_ok(), "input {number} of {}: {:?}", target.name(), String::from_utf8_lossy(&input));
        }
    });
    feeding.unwrap().join().unwrap_or_else(|_| panic!("{} found something; see above", target.name()));
}

#[test]
fn schemas_are_taken_or_refused() {
    check(Target::Sdl, 1_000);
}

#[test]
fn requests_are_answered() {
    check(Target::Request, 4_000);
}

#[test]
fn documents_made_by_structure_are_answered_within_bounds() {
    check(Target::Documents, 1_500);
}

#[test]
fn page_tokens_are_ours_or_refused() {
    check(Target::Cursor, 4_000);
}

#[test]
fn signatures_are_those_of_the_vectors_or_refused() {
    check(Target::SigV4, 4_000);
}

#[test]
fn tokens_are_those_of_the_issuer_or_refused() {
    check(Target::Jwt, 4_000);
}
