//! `runtime/wrap.js` of plugin-kit, which every component made of JavaScript has around the app's code, in Node.js.

use std::{path::Path, process::Command};

use serde_json::{Value, json};

/// What Amplify's function resolvers send.
fn context(arguments: &Value) -> String {
    let identity = json!({ "username": "ann" });
    json!({
        "typeName": "Mutation",
        "fieldName": "publish",
        "arguments": arguments,
        "identity": identity,
        "source": null,
        "request": { "headers": { "x-a": "1" } },
        "prev": { "result": {} },
    })
    .to_string()
}

/// A module of what a component has around the app's code.
fn module(name: &str) -> String {
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/plugin-kit/javascript/runtime");
    format!("file://{}", runtime.join(name).display())
}

/// What a resolver answers, as JSON, or the error of its `result`. `around` is one of the module's functions, `code` what
/// the app exports.
fn resolve(around: &str, code: &str, arguments: &Value) -> Result<Value, Value> {
    let script = format!(
        "import {{ {around} }} from {:?};\n\
         import {{ util }} from {:?};\n\
         const resolver = {around}(async () => ({code}));\n\
         try {{ console.log(JSON.stringify({{ answer: await resolver.resolve(process.argv[1]) }})); }}\n\
         catch ({{ payload }}) {{ console.log(JSON.stringify({{ payload }})); }}",
        module("wrap.js"),
        module("appsync-utils.js")
    );
    said(&["--input-type=module", "--eval", &script, "--", &context(arguments)])
}

/// What Node.js says of a call.
fn said(arguments: &[&str]) -> Result<Value, Value> {
    let output = Command::new("node").args(arguments).output().expect("Node.js is installed");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said: Value = serde_json::from_slice(&output.stdout).expect("it says JSON");
    match said.get("answer").and_then(Value::as_str) {
        Some(answer) => Ok(serde_json::from_str(answer).expect("an answer is JSON")),
        None => Err(said.get("payload").expect("it failed as a component does").clone()),
    }
}

#[test]
fn a_handler_gets_what_amplify_sends_and_its_promise_is_awaited() {
    let greet = "{ handler: async ({ arguments: { name }, identity }) => `${identity.username} greets ${name}` }";
    assert_eq!(resolve("ofResolver", greet, &json!({ "name": "Bob" })), Ok(json!("ann greets Bob")));
    assert_eq!(resolve("ofResolver", "{ handler: () => undefined }", &json!({})), Ok(Value::Null));
}

#[test]
fn what_a_handler_throws_is_the_error_of_the_result() {
    let fails = "{ handler: async () => { throw new Error('no luck'); } }";
    assert_eq!(resolve("ofResolver", fails, &json!({})), Err(json!({ "message": "no luck" })));
    assert_eq!(
        resolve("ofResolver", "{ handler: () => { throw 'odd'; } }", &json!({})),
        Err(json!({ "message": "odd" }))
    );
}

/// What a trigger answers, as JSON, or the error of its `result`.
fn handle(code: &str, event: &Value) -> Result<Value, Value> {
    let script = format!(
        "import {{ ofFunction }} from {:?};\n\
         try {{ console.log(JSON.stringify({{ answer: await ofFunction(async () => ({{ handler: {code} }})).handle(process.argv[1]) }})); }}\n\
         catch ({{ payload }}) {{ console.log(JSON.stringify({{ payload }})); }}",
        module("wrap.js")
    );
    said(&["--input-type=module", "--eval", &script, "--", &event.to_string()])
}

#[test]
fn a_trigger_gets_its_event_and_answers_it_or_fails() {
    let event = json!({ "triggerSource": "PreSignUp_SignUp", "response": {} });
    let confirms = "async (event) => { event.response.autoConfirmUser = true; return event; }";
    let answered = json!({ "triggerSource": "PreSignUp_SignUp", "response": { "autoConfirmUser": true } });
    assert_eq!(handle(confirms, &event), Ok(answered));
    assert_eq!(handle("(event, context, callback) => callback(null, event)", &event), Ok(event.clone()));
    let refused = json!({ "errorType": "TypeError", "message": "no" });
    assert_eq!(handle("async () => { throw new TypeError('no'); }", &event), Err(refused.clone()));
    assert_eq!(handle("(event, context, callback) => callback(new TypeError('no'))", &event), Err(refused));
    assert_eq!(handle("() => undefined", &event), Ok(Value::Null));
}

#[test]
fn the_payload_of_a_script_is_its_result() {
    let passes_on = "{ request: () => ({}), response: (ctx) => ctx.args }";
    assert_eq!(resolve("ofScript", passes_on, &json!({ "text": "hi" })), Ok(json!({ "text": "hi" })));
    let payload = "{ request: (ctx) => ({ payload: [ctx.info.fieldName, ctx.identity.username, ctx.request.headers['x-a']] }), \
                   response: (ctx) => ctx.result }";
    assert_eq!(resolve("ofScript", payload, &json!({})), Ok(json!(["publish", "ann", "1"])));
}

#[test]
fn a_script_refuses_in_its_own_words() {
    let refuses = "{ request: () => util.error('not that', 'Refused'), response: () => 1 }";
    let refused = json!({ "errorType": "Refused", "message": "not that" });
    assert_eq!(resolve("ofScript", refuses, &json!({})), Err(refused));
    let shuts = "{ request: () => util.unauthorized(), response: () => 1 }";
    assert_eq!(
        resolve("ofScript", shuts, &json!({})),
        Err(json!({ "errorType": "Unauthorized", "message": "Unauthorized" }))
    );
}

#[test]
fn a_script_that_asks_a_data_source_says_that_there_is_none() {
    for asks in ["{ operation: 'UpdateItem', key: {} }", "{ method: 'GET', resourcePath: '/' }"] {
        let code = format!("{{ request: () => ({asks}), response: (ctx) => ctx.result }}");
        let error = resolve("ofScript", &code, &json!({})).expect_err("nothing answers it");
        let message = error["message"].as_str().unwrap_or_default();
        assert!(message.starts_with("the script asks a data source, and there is none"), "{message}");
    }
}
