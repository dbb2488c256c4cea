//! What `wit/triggers` and `wit/data` say, as Rust; generated, and nothing else.

wit_bindgen::generate!({
    path: ["../../wit/data", "../../wit/triggers"],
    world: "sluice:triggers/post-confirmation-trigger",
    generate_all,
});
