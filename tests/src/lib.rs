//! What the tests of this package share. The tests themselves are in `tests/tests`, case files in `tests/cases`.

pub mod behaviour;
pub mod cases;
pub mod components;
pub mod deliveries;
pub mod dynamodb_local;
pub mod fault_proxy;
pub mod field_matrix;
pub mod matrix;
pub mod native;
pub mod sandbox;
pub mod served;
pub mod steps;
pub mod store_suite;
pub mod subscriber;
pub mod tools;
