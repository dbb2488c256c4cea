//! What `wit/auth` says, as Rust; generated, and nothing else.

wit_bindgen::generate!({ path: "../../wit/auth", world: "auth-rules" });
