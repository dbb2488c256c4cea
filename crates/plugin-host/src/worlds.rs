//! The worlds, one in each file: its WIT as Rust, the words of both sides, and how it is called. The file of a world is the
//! only one that knows its generated types.

pub(crate) mod auth_rules;
pub(crate) mod function_resolver;
pub(crate) mod lambda_function;
pub(crate) mod post_confirmation;
pub(crate) mod token_authorizer;
