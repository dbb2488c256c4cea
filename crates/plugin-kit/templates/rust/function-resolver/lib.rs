//! Answers a custom query or mutation. This one greets, and asks the app's own API how many todos there are.

use serde_json::Value;
use wit::{
    exports::sluice::resolvers::resolver::{Guest, ResolverError},
    sluice::data::graphql,
};

mod wit {
    wit_bindgen::generate!({
        path: ["wit/data", "wit/resolvers"],
        world: "sluice:resolvers/function-resolver",
        generate_all,
    });
}

struct Plugin;

impl Guest for Plugin {
    fn resolve(context: String) -> Result<String, ResolverError> {
        let context: Value = serde_json::from_str(&context).map_err(|error| failure(&error.to_string()))?;
        let name = context.pointer("/arguments/name").and_then(Value::as_str).unwrap_or("stranger");
        let data = graphql::execute("query { listTodos { items { id } } }", "{}").map_err(|errors| {
            failure(&errors.into_iter().map(|error| error.message).collect::<Vec<_>>().join("; "))
        })?;
        let data: Value = serde_json::from_str(&data).map_err(|error| failure(&error.to_string()))?;
        let todos = data.pointer("/listTodos/items").and_then(Value::as_array).map_or(0, Vec::len);
        Ok(Value::String(format!("Hello {name}, there are {todos} todos")).to_string())
    }
}

fn failure(message: &str) -> ResolverError {
    ResolverError { error_type: None, message: message.to_owned() }
}

#[cfg(target_arch = "wasm32")]
wit::export!(Plugin with_types_in wit);
