//! Numbers come back as they were sent: in answers, filters, keys and AWSJSON, as variables and as literals.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking, also in their helpers")]

use std::sync::Arc;

use authz::Caller;
use engine::{Delivery, Engine, Request};
use serde_json::{Value, json};
use store_embedded::{EmbeddedStore, Location};

use crate::reads::{Counting, engine_of};

const POINTS: &str = r#"
    type Point @model @auth(rules: [{allow: public}]) {
        name: ID! @primaryKey(sortKeyFields: ["x"])
        x: Float!
        y: Float
        notes: AWSJSON
    }
"#;

/// As `Math.random()` and coordinates with fifteen places give them, and some that are known to have been rounded.
fn numbers() -> Vec<f64> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        #[expect(clippy::cast_precision_loss, reason = "53 bits are what a double has")]
        let fraction = (state >> 11) as f64 / (1_u64 << 53) as f64;
        fraction
    };
    let mut numbers = vec![0.901_390_513_796_203_5, 0.1 + 0.2, 1e-130, -9.9e125, 123_456_789.012_345_67];
    for _ in 0..150 {
        numbers.push(next());
        numbers.push((next() * 360.0 - 180.0) * 1e15 / 1e15);
    }
    numbers
}

async fn ask(engine: &Engine, query: &str, variables: Value) -> Value {
    let Value::Object(variables) = variables else { return Value::Null };
    let request = Request { query: query.to_owned(), variables, ..Request::default() };
    let response = engine.execute(&Caller::ApiKey, request, Delivery::Direct).await;
    serde_json::from_slice(&response.to_json()).unwrap()
}

#[tokio::test]
async fn numbers_come_back_as_they_were_sent() {
    let store = Arc::new(Counting::new(Arc::new(EmbeddedStore::open(Location::Memory).unwrap())));
    let engine = engine_of(POINTS, &store).await;
    let create = "mutation ($input: CreatePointInput!) { createPoint(input: $input) { x y notes } }";
    for number in numbers() {
        // The body of a request is text: a number in it is read as one.
        let body =
            format!(r#"{{"input": {{"name": "n", "x": {number:?}, "y": {number:?}, "notes": "[{number:?}]"}}}}"#);
        let variables = serde_json::from_str(&body).unwrap();
        let created = ask(&engine, create, variables).await;
        let created = &created["data"]["createPoint"];
        assert_eq!((created["x"].as_f64(), created["y"].as_f64()), (Some(number), Some(number)), "{created}");
        let notes: Vec<f64> = serde_json::from_str(created["notes"].as_str().unwrap()).unwrap();
        assert_eq!(notes, [number]);

        let by_key = format!(r#"{{ getPoint(name: "n", x: {number:?}) {{ y }} }}"#);
        let found = ask(&engine, &by_key, json!({})).await;
        assert_eq!(found["data"]["getPoint"]["y"].as_f64(), Some(number), "{found}");
        let equal = format!(r#"{{ listPoints(filter: {{y: {{eq: {number:?}}}}}) {{ items {{ x }} }} }}"#);
        let found = ask(&engine, &equal, json!({})).await;
        assert_eq!(found["data"]["listPoints"]["items"][0]["x"].as_f64(), Some(number), "{found}");
        let delete = format!(r#"mutation {{ deletePoint(input: {{name: "n", x: {number:?}}}) {{ x }} }}"#);
        let deleted = ask(&engine, &delete, json!({})).await;
        assert_eq!(deleted["data"]["deletePoint"]["x"].as_f64(), Some(number), "{deleted}");
    }
}
