//! What `wit/authorizers` says, as Rust; generated, and nothing else.

wit_bindgen::generate!({ path: "../../wit/authorizers", world: "token-authorizer" });
