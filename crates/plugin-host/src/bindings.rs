//! What the WIT packages say, as Rust: the only file that says `bindgen!`. `convert` is the only one that reads it.

pub(crate) mod auth {
    wasmtime::component::bindgen!({
        path: "../../wit/auth",
        world: "auth-rules",
        exports: { default: async },
    });
}

pub(crate) mod authorizers {
    wasmtime::component::bindgen!({
        path: "../../wit/authorizers",
        world: "token-authorizer",
        exports: { default: async },
    });
}

pub(crate) mod resolvers {
    wasmtime::component::bindgen!({
        path: ["../../wit/data", "../../wit/resolvers"],
        world: "sluice:resolvers/function-resolver",
        with: { "sluice:data/graphql": crate::bindings::triggers::sluice::data::graphql },
        imports: { default: async },
        exports: { default: async },
    });
}

pub(crate) mod triggers {
    wasmtime::component::bindgen!({
        path: ["../../wit/data", "../../wit/triggers"],
        world: "sluice:triggers/post-confirmation-trigger",
        imports: { default: async },
        exports: { default: async },
    });
}
