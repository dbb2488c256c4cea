//! What strangers may send, fed with what they should not: each [`Target`] takes any bytes and must neither panic nor
//! overflow its stack, and holds what is said of it.
//!
//! Inputs come from [`corpus::seeds`], the repository's own schemas, requests, signatures and tokens, changed by
//! [`mutate::Mutator`] token by token. The test `smoke` does that a fixed number of times; `just fuzz` lets libFuzzer do
//! it, led by coverage, for as long as one likes. [`documents`] makes requests by their structure, and [`measure`] counts what
//! they cost.

pub mod corpus;
pub mod documents;
pub mod measure;
pub mod mutate;
pub mod subject;
mod target;

pub use target::Target;
