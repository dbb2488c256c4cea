//! tests

pub mod components;
pub mod matrix;
pub mod cases;
pub mod native;
pub mod steps;
pub mod dynamodb_local;
pub mod store_suite;
pub mod sandbox;
pub mod tools;
