//! What the page on security promises is held by tests: each that it names is there.

#![cfg(test)]

use std::fs;

use sluice_tests::cases::root;

const DOCUMENT: &str = "docs/security.md";
/// How many tests it names at least.
const LEAST: usize = 40;

/// The tests that a text names, as `test: path.rs::name`.
fn named(text: &str) -> Vec<(String, String)> {
    let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut named = Vec::new();
    for rest in joined.split("(test: ").skip(1) {
        let end = rest.find([')', ';', ' ']).unwrap_or(rest.len());
        let test = rest.get(..end).unwrap_or(rest);
        let (path, name) = test.split_once("::").unwrap_or_else(|| panic!("`{test}` names no test"));
        named.push((path.to_owned(), name.to_owned()));
    }
    named
}

#[test]
fn every_test_that_the_page_on_security_names_exists() {
    let named = named(&fs::read_to_string(root().join(DOCUMENT)).unwrap());
    assert!(named.len() >= LEAST, "{DOCUMENT} names {} tests", named.len());
    let is_there = |(path, name): &(String, String)| {
        fs::read_to_string(root().join(path)).is_ok_and(|source| source.contains(&format!("fn {name}(")))
    };
    let missing: Vec<_> = named.iter().filter(|test| !is_there(test)).collect();
    assert!(missing.is_empty(), "{DOCUMENT} names tests that are not there: {missing:#?}");
}
