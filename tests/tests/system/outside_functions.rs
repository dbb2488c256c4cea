//! Operations that an app's own handlers answer, in Node.js.

use std::{fs, os::unix::fs::symlink, path::Path};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};
use sluice_tests::{components::workspace, sandbox::Sandbox};
use tempfile::TempDir;

const SCHEMA: &str = r#"
type Query {
  quote(count: Int): Int @function(name: "price") @auth(rules: [{allow: public}])
  whoAmI: AWSJSON @function(name: "price") @auth(rules: [{allow: public}])
}
type Mutation {
  note(text: String!): String @function(name: "notes") @auth(rules: [{allow: public}])
}
type Todo @model @auth(rules: [{allow: owner}]) { text: String }
"#;

/// An app with these handlers, and what it has installed.
fn app(handlers: &[(&str, &str)]) -> (TempDir, String) {
    let folder = TempDir::new().unwrap();
    let installed = workspace().join("tests/clients/node_modules");
    let installed = fs::canonicalize(installed).expect("`tests/run` installs npm packages first");
    symlink(installed, folder.path().join("node_modules")).unwrap();
    let mut settings = String::new();
    for (name, text) in handlers {
        let file = folder.path().join(format!("{name}.ts"));
        fs::write(&file, text).unwrap();
        settings.push_str(&section(name, &file));
    }
    (folder, settings)
}

fn section(name: &str, handler: &Path) -> String {
    format!(
        "\n[functions.{name}]\ntrigger = \"resolver\"\nnode = {handler:?}\nresource = [\"query\", \"mutate\"]\ntimeout_ms = 20000\n"
    )
}

async fn ask(sandbox: &Sandbox, query: &str) -> Value {
    let request = Client::new().post(format!("{}/graphql", sandbox.url())).header("x-api-key", sandbox.api_key());
    request.body(json!({ "query": query }).to_string()).send().await.unwrap().json().await.unwrap()
}

#[tokio::test]
async fn a_handler_of_the_app_answers_an_operation() {
    let handler = "export const handler = async (event: any) => {\n\
                     if (event.fieldName === 'whoAmI') return { function: process.env.AWS_LAMBDA_FUNCTION_NAME };\n\
                     if (event.arguments.count < 0) throw new RangeError('less than nothing');\n\
                     return 3 * event.arguments.count;\n};\n";
    let (_app, settings) = app(&[("price", handler)]);
    let sandbox = Sandbox::start_on(SCHEMA, &settings).await;
    assert_eq!(ask(&sandbox, "{ quote(count: 14) }").await, json!({ "data": { "quote": 42 } }));
    let answer = ask(&sandbox, "{ whoAmI }").await;
    assert_eq!(answer, json!({ "data": { "whoAmI": "{\"function\":\"price\"}" } }));
    let failed = ask(&sandbox, "{ quote(count: -1) }").await;
    let error = &failed["errors"][0];
    assert_eq!((&error["errorType"], &error["message"]), (&json!("Lambda:Unhandled"), &json!("less than nothing")));
}

#[tokio::test]
async fn a_handler_uses_the_api_by_amplifys_client_as_the_function() {
    let handler = "import { Amplify } from 'aws-amplify';\n\
                   import { generateClient } from 'aws-amplify/data';\n\
                   import { getAmplifyDataClientConfig } from '@aws-amplify/backend/function/runtime';\n\
                   import { env } from '$amplify/env/notes';\n\
                   const { resourceConfig, libraryOptions } = await getAmplifyDataClientConfig(env);\n\
                   Amplify.configure(resourceConfig, libraryOptions);\n\
                   const client: any = generateClient();\n\
                   export const handler = async (event: any) => {\n\
                     const { data, errors } = await client.models.Todo.create({ text: event.arguments.text });\n\
                     if (errors) throw new Error(JSON.stringify(errors));\n\
                     const { data: all } = await client.models.Todo.list();\n\
                     return `${data.text}, one of ${all.length}`;\n\
                   };\n";
    let (_app, settings) = app(&[("notes", handler)]);
    let sandbox = Sandbox::start_on(SCHEMA, &settings).await;
    let answer = ask(&sandbox, r#"mutation { note(text: "milk") }"#).await;
    assert_eq!(answer, json!({ "data": { "note": "milk, one of 1" } }));
}

/// Asks the sandbox's pool as an app does.
async fn ask_pool(sandbox: &Sandbox, action: &str, mut request: Value) -> Value {
    request["ClientId"] = sandbox.outputs()["auth"]["user_pool_client_id"].clone();
    let asking = Client::new().post(sandbox.url()).body(request.to_string());
    let asking = asking.header("x-amz-target", format!("AWSCognitoIdentityProviderService.{action}"));
    asking.send().await.unwrap().json().await.unwrap()
}

#[tokio::test]
async fn handlers_of_the_app_are_triggers_of_the_pool() {
    let invited = "import type { PreSignUpTriggerHandler } from 'aws-lambda';\n\
                   export const handler: PreSignUpTriggerHandler = async (event) => {\n\
                     if (!event.request.userAttributes.email.endsWith('@example.com')) throw new Error('not invited');\n\
                     event.response.autoConfirmUser = true;\n\
                     return event;\n};\n";
    let tenant = "export const handler = async (event: any) => {\n\
                    if (event.request.userAttributes.email === 'mute@example.com') return null;\n\
                    event.response = { claimsOverrideDetails: { claimsToAddOrOverride: { tenant: 't1' } } };\n\
                    return event;\n};\n";
    let (_app, settings) = app(&[("invited", invited), ("tenant", tenant)]);
    let (first, second) = settings.split_at(settings.rfind("trigger = \"resolver\"").unwrap());
    let settings = [
        first.replace("trigger = \"resolver\"", "trigger = \"preSignUp\""),
        second.replace("trigger = \"resolver\"", "trigger = \"preTokenGeneration\""),
    ];
    let sandbox = Sandbox::start_with_own_pool_of(&settings.concat()).await;
    let sign_up = async |email: &str| {
        let attributes = json!([{ "Name": "email", "Value": email }]);
        let request = json!({ "Username": email, "Password": "Passw0rd!", "UserAttributes": attributes });
        ask_pool(&sandbox, "SignUp", request).await
    };
    let sign_in = async |email: &str| {
        let parameters = json!({ "USERNAME": email, "PASSWORD": "Passw0rd!" });
        let request = json!({ "AuthFlow": "USER_PASSWORD_AUTH", "AuthParameters": parameters });
        ask_pool(&sandbox, "InitiateAuth", request).await
    };
    let refused = sign_up("ann@example.org").await;
    assert_eq!(refused["message"], "PreSignUp failed with error not invited.");
    assert_eq!(sign_up("ann@example.com").await["UserConfirmed"], true);
    let tokens = sign_in("ann@example.com").await;
    assert_eq!(claims(&tokens, "IdToken")["tenant"], "t1");
    sign_up("mute@example.com").await;
    assert_eq!(sign_in("mute@example.com").await["message"], "Unrecognizable lambda output");
}

#[tokio::test]
async fn a_handler_puts_a_confirmed_user_into_a_group_by_the_sdk_of_aws() {
    let handler = "import { AdminAddUserToGroupCommand, CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';\n\
                   const client = new CognitoIdentityProviderClient();\n\
                   export const handler = async (event: any) => {\n\
                     await client.send(new AdminAddUserToGroupCommand({\n\
                       GroupName: process.env.GROUP_NAME, Username: event.userName, UserPoolId: event.userPoolId }));\n\
                     return event;\n};\n";
    // Of two triggers of one kind the pool runs the first by name.
    let (_app, settings) = app(&[("grouping", handler)]);
    let settings = settings.replace("\"resolver\"", "\"postConfirmation\"");
    let settings = format!("groups = [\"EVERYONE\"]\n{settings}environment = {{ GROUP_NAME = \"EVERYONE\" }}\n");
    let sandbox = Sandbox::start_with_own_pool_of(&settings).await;
    let attributes = json!([{ "Name": "email", "Value": "ann@example.com" }]);
    let user = json!({ "Username": "ann@example.com", "Password": "Passw0rd!", "UserAttributes": attributes });
    ask_pool(&sandbox, "SignUp", user).await;
    let code = sandbox.messages().pop().unwrap().code;
    let confirmed = json!({ "Username": "ann@example.com", "ConfirmationCode": code });
    assert_eq!(ask_pool(&sandbox, "ConfirmSignUp", confirmed).await, json!({}));
    let parameters = json!({ "USERNAME": "ann@example.com", "PASSWORD": "Passw0rd!" });
    let request = json!({ "AuthFlow": "USER_PASSWORD_AUTH", "AuthParameters": parameters });
    let tokens = ask_pool(&sandbox, "InitiateAuth", request).await;
    assert_eq!(claims(&tokens, "AccessToken")["cognito:groups"], json!(["EVERYONE"]));
}

/// What a token says.
fn claims(tokens: &Value, token: &str) -> Value {
    let token = tokens["AuthenticationResult"][token].as_str().unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(token.split('.').nth(1).unwrap()).unwrap()).unwrap()
}

#[tokio::test]
async fn a_handler_of_the_app_judges_tokens() {
    let judge = "let asked = 0;\n\
                 export const handler = async (event: any) => {\n\
                   const { authorizationToken: token, requestContext, requestHeaders } = event;\n\
                   if (token === 'broken') throw new Error('cannot say');\n\
                   if (token === 'odd') return { isAuthorized: 'yes' };\n\
                   const right = token === 'foo' && requestContext.queryString.includes('Note') && !!requestHeaders.host;\n\
                   asked += 1;\n\
                   return { isAuthorized: right || token === 'again' && asked === 3, deniedFields: ['Note.secret'], ttlOverride: 60 };\n\
                 };\n";
    let schema = "type Note @model @auth(rules: [{allow: custom}]) { text: String secret: String }";
    let (_app, settings) = app(&[("judge", judge)]);
    let authorizer = "\n[api]\nadditional_authorization_modes = [\"lambda\"]\n[authorizer]\nfunction = \"judge\"\n";
    let sandbox = Sandbox::start_on(schema, &format!("{settings}{authorizer}")).await;
    let ask = async |token: &str, query: &str| {
        let asking = Client::new().post(format!("{}/graphql", sandbox.url())).header("authorization", token);
        let answer = asking.body(json!({ "query": query }).to_string()).send().await.unwrap();
        (answer.status(), answer.json::<Value>().await.unwrap())
    };
    let create = "mutation { createNote(input: {text: \"x\", secret: \"y\"}) { text } }";
    let (status, answer) = ask("foo", create).await;
    assert_eq!((status, answer), (StatusCode::OK, json!({ "data": { "createNote": { "text": "x" } } })));
    let (_, answer) = ask("foo", "{ listNotes { items { secret } } }").await;
    assert_eq!(answer["errors"][0]["message"], "Not Authorized to access secret on type Note");
    for token in ["bar", "broken", "odd"] {
        assert_eq!(ask(token, "{ listNotes { items { text } } }").await.0, StatusCode::UNAUTHORIZED, "{token}");
    }
    // `foo` was judged once and `bar` was the second, so this is the third.
    assert_eq!(ask("again", "{ listNotes { items { text } } }").await.0, StatusCode::OK);
}

#[tokio::test]
async fn a_handler_that_cannot_be_bundled_says_why_to_the_client() {
    let (_app, settings) =
        app(&[("price", "import { gone } from './gone';\nexport const handler = async () => gone;\n")]);
    let sandbox = Sandbox::start_on(SCHEMA, &settings).await;
    let answer = ask(&sandbox, "{ quote(count: 1) }").await;
    let message = answer["errors"][0]["message"].as_str().unwrap();
    assert_eq!(message, "price.ts:1: Could not resolve \"./gone\"");
}
