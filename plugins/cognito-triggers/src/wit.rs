//! What `wit/lambda` and `wit/data` say, as Rust; generated, and nothing else.

wit_bindgen::generate!({
    path: ["../../wit/data", "../../wit/lambda"],
    world: "sluice:lambda/lambda-function",
    generate_all,
});
