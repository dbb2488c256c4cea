//! What `wit/resolvers` and `wit/data` say, as Rust; generated, and nothing else.

wit_bindgen::generate!({
    path: ["../../wit/data", "../../wit/resolvers"],
    world: "sluice:resolvers/function-resolver",
    generate_all,
});
