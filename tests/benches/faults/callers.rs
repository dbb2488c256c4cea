//! Who calls the gateway, and what they are told.

use std::time::{Duration, SystemTime};

use identity::{AccessKey, RequestParts, Secret, Service, sigv4};
use serde_json::{Value, json};
use sluice_tests::served::API_KEY;

/// The credential of the user pool that runs triggers.
pub const INVOKER: (&str, &str) = ("AKIACOGNITO", "secret-of-cognito");

const CREATE: &str = "mutation ($input: CreateUserProfileInput!) { createUserProfile(input: $input) { id email } }";
const PATH: &str = "/2015-03-31/functions/post-confirmation/invocations";

/// Longer than the gateway takes for anything.
const PATIENCE: Duration = Duration::from_secs(60);

/// What a caller was told of a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// It has happened.
    Done,
    /// It has not happened.
    NotDone,
    /// It may have happened.
    Unknown,
}

/// Tells what the answer promises.
pub fn promise(answer: &Value) -> Told {
    let Some(error) = answer.pointer("/errors/0") else { return Told::Done };
    match error["errorType"].as_str() {
        // A request that took too long was abandoned with whatever it was doing.
        Some("DynamoDB:OutcomeUnknown" | "RequestTimeout" | "ExecutionTimeout") => Told::Unknown,
        _ => Told::NotDone,
    }
}

/// Creates a profile with this email address, as the user whose token it is.
pub async fn create(http: &reqwest::Client, url: &str, token: &str, email: &str) -> (Told, Value) {
    let body = json!({ "query": CREATE, "variables": { "input": { "email": email } } });
    let request = http.post(format!("{url}/graphql")).header("authorization", token).timeout(PATIENCE);
    let answer = match request.json(&body).send().await {
        Ok(answer) => answer,
        // A connection that is refused has sent nothing.
        Err(error) if error.is_connect() => return (Told::NotDone, Value::Null),
        Err(_) => return (Told::Unknown, Value::Null),
    };
    let status = answer.status();
    match answer.json::<Value>().await {
        Ok(answer) if status.as_u16() == 504 || status.as_u16() == 408 => (Told::Unknown, answer),
        Ok(answer) => (promise(&answer), answer),
        Err(_) => (Told::Unknown, Value::Null),
    }
}

/// Books several legs under a text, together; answers at once if `later`, and only then is it kept until it is done.
pub async fn book(http: &reqwest::Client, url: &str, text: &str, invocation: Invocation) -> Told {
    let document = match invocation {
        Invocation::RequestResponse => "mutation ($text: String!) { book(text: $text) }",
        Invocation::Event => "mutation ($text: String!) { bookLater(text: $text) { success } }",
    };
    let body = json!({ "query": document, "variables": { "text": text } });
    let request = http.post(format!("{url}/graphql")).header("x-api-key", API_KEY).timeout(PATIENCE);
    match request.json(&body).send().await {
        Ok(answer) => match answer.json::<Value>().await {
            // What a function that failed has written is not known.
            Ok(answer) if answer.get("errors").is_some() => Told::Unknown,
            Ok(_) => Told::Done,
            Err(_) => Told::Unknown,
        },
        Err(error) if error.is_connect() => Told::NotDone,
        Err(_) => Told::Unknown,
    }
}

/// How a function is invoked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Invocation {
    /// Its answer is waited for.
    RequestResponse,
    /// It is accepted.
    Event,
}

impl Invocation {
    fn name(self) -> &'static str {
        match self {
            Self::RequestResponse => "RequestResponse",
            Self::Event => "Event",
        }
    }
}

/// Delivers the confirmation of a user, once. Answers whether it was confirmed.
pub async fn confirm(http: &reqwest::Client, url: &str, user: &str, invocation: Invocation) -> bool {
    let event = json!({
        "version": "1",
        "region": "us-east-1",
        "userPoolId": "us-east-1_faults",
        "userName": user,
        "triggerSource": "PostConfirmation_ConfirmSignUp",
        "callerContext": { "awsSdkVersion": "x", "clientId": "faults" },
        "request": { "userAttributes": { "sub": format!("sub-{user}"), "email": format!("{user}@example.com") } },
        "response": {},
    });
    let body = event.to_string();
    let host = url.trim_start_matches("http://");
    let headers: Vec<(&str, &[u8])> =
        vec![("host", host.as_bytes()), ("x-amz-invocation-type", invocation.name().as_bytes())];
    let parts = RequestParts { method: "POST", path: PATH, query: "", headers: &headers, body: body.as_bytes() };
    let key = AccessKey {
        id: INVOKER.0.to_owned(),
        secret: Secret::new(INVOKER.1),
        session_token: None,
        expires: None,
        principal: (),
    };
    #[expect(clippy::disallowed_methods, reason = "signatures have the time of now")]
    let added = sigv4::sign(&parts, &key, Service::Lambda, "us-east-1", SystemTime::now());
    let mut request = http.post(format!("{url}{PATH}")).header("x-amz-invocation-type", invocation.name());
    for (name, value) in added {
        request = request.header(name, value);
    }
    let Ok(answer) = request.timeout(PATIENCE).body(body).send().await else { return false };
    let failed = answer.headers().contains_key("x-amz-function-error");
    answer.status().is_success() && !failed
}
