//! Functions at the user pool's triggers: the plugin `cognito-triggers` at each of them, and what becomes of users where a
//! function breaks.

use std::{fs, path::Path};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};
use sluice_tests::{
    components::{
        built,
        misbehaving::{lambda_function, lambda_function_that_answers},
    },
    sandbox::Sandbox,
};
use tempfile::TempDir;

const ANN: &str = "ann@example.com";
const PASSWORD: &str = "Passw0rd!";

/// The triggers, by the names that the settings have for them.
const TRIGGERS: [&str; 10] = [
    "preSignUp",
    "postConfirmation",
    "preAuthentication",
    "postAuthentication",
    "preTokenGeneration",
    "customMessage",
    "defineAuthChallenge",
    "createAuthChallenge",
    "verifyAuthChallengeResponse",
    "userMigration",
];

/// A sandbox in which a component is the function of these triggers.
async fn sandbox(component: &Path, triggers: &[&str]) -> Sandbox {
    let section = |trigger: &&str| {
        format!(
            "[functions.{trigger}]\ntrigger = \"{trigger}\"\nplugin = {component:?}\n\
             environment = {{ SIGN_UP_DOMAIN = \"example.com\", MAGIC_WORD = \"xyzzy\", OLD_USERS = \"old@example.com=0ldPassw0rd!\" }}\n"
        )
    };
    Sandbox::start_with_own_pool_of(&triggers.iter().map(section).collect::<String>()).await
}

/// Asks the pool as an app does.
async fn act(sandbox: &Sandbox, action: &str, mut request: Value) -> Result<Value, String> {
    request["ClientId"] = sandbox.outputs()["auth"]["user_pool_client_id"].clone();
    let asking = Client::new().post(sandbox.url()).body(request.to_string());
    let asking = asking.header("x-amz-target", format!("AWSCognitoIdentityProviderService.{action}"));
    let answered = asking.send().await.unwrap();
    let is_good = answered.status().is_success();
    let answer: Value = answered.json().await.unwrap();
    match is_good {
        true => Ok(answer),
        false => Err(format!("{}: {}", answer["__type"].as_str().unwrap(), answer["message"].as_str().unwrap())),
    }
}

async fn sign_up(sandbox: &Sandbox, email: &str, more: &[(&str, &str)]) -> Result<Value, String> {
    let attributes = [("email", email)].into_iter().chain(more.iter().copied());
    let attributes: Vec<Value> = attributes.map(|(name, value)| json!({ "Name": name, "Value": value })).collect();
    act(sandbox, "SignUp", json!({ "Username": email, "Password": PASSWORD, "UserAttributes": attributes })).await
}

async fn sign_in(sandbox: &Sandbox, email: &str, password: &str) -> Result<Value, String> {
    let parameters = json!({ "USERNAME": email, "PASSWORD": password });
    act(sandbox, "InitiateAuth", json!({ "AuthFlow": "USER_PASSWORD_AUTH", "AuthParameters": parameters })).await
}

/// What the pool shows of itself.
async fn shown(sandbox: &Sandbox) -> Value {
    sandbox.shown("/admin/user-pool").await
}

async fn confirm(sandbox: &Sandbox, email: &str) -> Result<Value, String> {
    let code = shown(sandbox).await["codes"][0]["code"].clone();
    act(sandbox, "ConfirmSignUp", json!({ "Username": email, "ConfirmationCode": code })).await
}

/// What a token says.
fn claims(tokens: &Value, token: &str) -> Value {
    let token = tokens["AuthenticationResult"][token].as_str().unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(token.split('.').nth(1).unwrap()).unwrap()).unwrap()
}

#[tokio::test]
async fn a_component_is_asked_before_and_after_everything() {
    let triggers = ["preSignUp", "preAuthentication", "postAuthentication", "preTokenGeneration"];
    let sandbox = sandbox(&built("cognito-triggers"), &triggers).await;
    let refused = sign_up(&sandbox, "ann@example.org", &[]).await.unwrap_err();
    let said = "UserLambdaValidationException: PreSignUp failed with error only addresses of example.com may sign up.";
    assert_eq!(refused, said);
    assert_eq!(shown(&sandbox).await["users"], json!([]));
    assert_eq!(sign_up(&sandbox, ANN, &[]).await.unwrap()["UserConfirmed"], true);

    let tokens = sign_in(&sandbox, ANN, PASSWORD).await.unwrap();
    let (id, access) = (claims(&tokens, "IdToken"), claims(&tokens, "AccessToken"));
    assert_eq!((&id["tenant"], access.get("tenant")), (&json!("example.com"), None));
    assert_eq!(access["cognito:groups"], json!(["example.com"]));
    // The gateway takes them.
    let token = tokens["AuthenticationResult"]["AccessToken"].as_str().unwrap();
    sandbox.ask(&[("authorization", token)], "{ listUserProfiles { items { id } } }", json!({})).await;

    sign_up(&sandbox, "bob@example.com", &[("custom:suspended", "true")]).await.unwrap();
    let refused = sign_in(&sandbox, "bob@example.com", PASSWORD).await.unwrap_err();
    assert!(refused.ends_with("PreAuthentication failed with error the account is suspended."), "{refused}");

    let plugins = sandbox.shown("/admin/plugins").await;
    let of = |name: &str| plugins["plugins"].as_array().unwrap().iter().find(|plugin| plugin["name"] == name).unwrap();
    assert_eq!(of("postAuthentication")["calls"], 1);
    assert_eq!(of("preSignUp")["world"], "sluice:lambda/lambda-function");
}

#[tokio::test]
async fn the_second_form_of_the_event_before_tokens_changes_access_tokens_too() {
    let sandbox = sandbox(&built("cognito-triggers"), &["preSignUp", "preTokenGenerationV2"]).await;
    sign_up(&sandbox, ANN, &[]).await.unwrap();
    let tokens = sign_in(&sandbox, ANN, PASSWORD).await.unwrap();
    let (id, access) = (claims(&tokens, "IdToken"), claims(&tokens, "AccessToken"));
    assert_eq!((&id["tenant"], &access["tenant"]), (&json!("example.com"), &json!("example.com")));
    assert_eq!(access["scope"], "aws.cognito.signin.user.admin tenant");
}

#[tokio::test]
async fn a_component_writes_the_messages_and_brings_users_along() {
    let sandbox = sandbox(&built("cognito-triggers"), &["customMessage", "userMigration"]).await;
    sign_up(&sandbox, ANN, &[]).await.unwrap();
    let message = sandbox.messages().pop().unwrap();
    let written = message.written.unwrap();
    assert_eq!((written.subject.as_deref(), message.destination.as_str()), (Some("Welcome"), ANN));
    assert_eq!(written.text, format!("<b>{}</b> is your code", message.code));

    let incorrect = "NotAuthorizedException: Incorrect username or password.";
    assert_eq!(sign_in(&sandbox, "old@example.com", PASSWORD).await.unwrap_err(), incorrect);
    let tokens = sign_in(&sandbox, "old@example.com", "0ldPassw0rd!").await.unwrap();
    assert_eq!(claims(&tokens, "IdToken")["email"], "old@example.com");
}

/// Begins a sign-in by challenges.
async fn challenged(sandbox: &Sandbox) -> Result<Value, String> {
    act(sandbox, "InitiateAuth", json!({ "AuthFlow": "CUSTOM_AUTH", "AuthParameters": { "USERNAME": ANN } })).await
}

async fn answer(sandbox: &Sandbox, asked: &Value, word: &str) -> Result<Value, String> {
    let request = json!({
        "ChallengeName": "CUSTOM_CHALLENGE", "Session": asked["Session"],
        "ChallengeResponses": { "USERNAME": ANN, "ANSWER": word },
    });
    act(sandbox, "RespondToAuthChallenge", request).await
}

#[tokio::test]
async fn three_components_ask_a_question_and_judge_the_answer() {
    let challenges = ["preSignUp", "defineAuthChallenge", "createAuthChallenge", "verifyAuthChallengeResponse"];
    let sandbox = sandbox(&built("cognito-triggers"), &challenges).await;
    ask_and_judge(&sandbox).await;
}

#[tokio::test]
async fn one_component_may_be_several_triggers() {
    let component = built("cognito-triggers");
    let settings = format!(
        "[functions.all]\nplugin = {component:?}\n\
         trigger = [\"preSignUp\", \"defineAuthChallenge\", \"createAuthChallenge\", \"verifyAuthChallengeResponse\"]\n\
         environment = {{ SIGN_UP_DOMAIN = \"example.com\", MAGIC_WORD = \"xyzzy\" }}\n"
    );
    let sandbox = Sandbox::start_with_own_pool_of(&settings).await;
    ask_and_judge(&sandbox).await;
    let event = json!({
        "triggerSource": "TokenGeneration_Authentication", "userPoolId": "p", "userName": "u",
        "request": { "userAttributes": {} },
    });
    let (_, failed, answer) = sandbox.invoke("all", &event).await;
    assert!(failed && answer["errorType"] == "InvalidEvent", "{answer}");
}

async fn ask_and_judge(sandbox: &Sandbox) {
    sign_up(sandbox, ANN, &[]).await.unwrap();
    let asked = challenged(sandbox).await.unwrap();
    assert_eq!(asked["ChallengeParameters"]["question"], "What is the magic word?");
    let again = answer(sandbox, &asked, "please").await.unwrap();
    assert_eq!(again["ChallengeName"], "CUSTOM_CHALLENGE");
    let done = answer(sandbox, &again, "xyzzy").await.unwrap();
    assert!(done["AuthenticationResult"]["AccessToken"].is_string(), "{done}");
}

/// What a user does, up to the tokens; the names of the first step that fails, and how.
async fn first_failure(sandbox: &Sandbox, trigger: &str) -> (&'static str, String) {
    if trigger == "userMigration" {
        return ("sign-in", sign_in(sandbox, "old@example.com", "0ldPassw0rd!").await.unwrap_err());
    }
    let signed_up = match sign_up(sandbox, ANN, &[]).await {
        Ok(signed_up) => signed_up,
        Err(refused) => return ("sign-up", refused),
    };
    if signed_up["UserConfirmed"] != true
        && let Err(refused) = confirm(sandbox, ANN).await
    {
        return ("confirmation", refused);
    }
    if !trigger.contains("Challenge") {
        return ("sign-in", sign_in(sandbox, ANN, PASSWORD).await.unwrap_err());
    }
    match challenged(sandbox).await {
        Ok(asked) => ("answer", answer(sandbox, &asked, "xyzzy").await.unwrap_err()),
        Err(refused) => ("challenge", refused),
    }
}

/// A component that breaks at one trigger, and the one of this repository at those that lead there.
async fn sandbox_that_breaks(dir: &TempDir, component: &[u8], trigger: &str) -> Sandbox {
    let path = dir.path().join("broken.wasm");
    fs::write(&path, component).unwrap();
    let good = built("cognito-triggers");
    let challenges = ["defineAuthChallenge", "createAuthChallenge", "verifyAuthChallengeResponse"];
    let others = challenges.into_iter().filter(|other| trigger.contains("Challenge") && *other != trigger);
    let mut settings = format!("[functions.broken]\ntrigger = \"{trigger}\"\nplugin = {path:?}\ntimeout_ms = 300\n");
    for other in others {
        settings.push_str(&format!(
            "[functions.{other}]\ntrigger = \"{other}\"\nplugin = {good:?}\nenvironment = {{ MAGIC_WORD = \"xyzzy\" }}\n"
        ));
    }
    // The sample app's own trigger stands aside: of two functions the first by name is the pool's.
    Sandbox::start_with_own_pool_of(&settings).await
}

#[tokio::test]
async fn whatever_breaks_before_a_step_refuses_it() {
    let dir = TempDir::new().unwrap();
    let one = &["preTokenGeneration"][..];
    for (broken, triggers, why) in [
        (lambda_function("unreachable"), &TRIGGERS[..], "The function crashed while it ran"),
        (lambda_function("(loop $again (br $again)) unreachable"), one, "Task timed out after 0.30 seconds"),
        (lambda_function_that_answers("{}"), one, "Unrecognizable lambda output"),
        (lambda_function_that_answers("[1"), one, "The function's answer is not JSON"),
        (b"no component".to_vec(), one, "The function has no component that works"),
    ] {
        for &trigger in triggers {
            let sandbox = sandbox_that_breaks(&dir, &broken, trigger).await;
            let (step, said) = first_failure(&sandbox, trigger).await;
            let at = match trigger {
                "preSignUp" | "customMessage" => "sign-up",
                "postConfirmation" => "confirmation",
                "defineAuthChallenge" | "createAuthChallenge" => "challenge",
                "verifyAuthChallengeResponse" => "answer",
                _ => "sign-in",
            };
            assert_eq!(step, at, "{trigger}: {said}");
            match trigger {
                // Cognito tells a client nothing of it.
                "userMigration" => assert_eq!(said, "NotAuthorizedException: Incorrect username or password."),
                _ => assert!(said.contains(why), "{trigger}: {said}"),
            }
            let users = shown(&sandbox).await["users"].clone();
            if matches!(trigger, "preSignUp" | "userMigration") {
                assert_eq!(users, json!([]), "{trigger}");
            }
        }
    }
}

#[tokio::test]
async fn every_trigger_is_reached_by_lambdas_invoke_and_takes_its_own_events_alone() {
    let sandbox = sandbox(&built("cognito-triggers"), &TRIGGERS).await;
    for trigger in TRIGGERS {
        let source = match trigger {
            "preTokenGeneration" => "TokenGeneration_Authentication".to_owned(),
            other => format!("{}{}_Authentication", other[..1].to_uppercase(), &other[1..]),
        };
        let event = json!({
            "version": "1", "triggerSource": source, "userPoolId": "eu-west-1_x", "userName": "old@example.com",
            "request": { "userAttributes": { "email": ANN }, "password": "0ldPassw0rd!", "more": 1 }, "response": {},
        });
        let (status, failed, answer) = sandbox.invoke(trigger, &event).await;
        assert_eq!((status, failed), (StatusCode::OK, false), "{trigger}: {answer}");
        assert_eq!((&answer["request"], answer["response"].is_object()), (&event["request"], true), "{trigger}");
        let mut others = event;
        others["triggerSource"] = json!("Elsewhere_Authentication");
        let (_, failed, answer) = sandbox.invoke(trigger, &others).await;
        assert!(failed && answer["errorType"] == "InvalidEvent", "{trigger}: {answer}");
    }
    let (status, _, _) = sandbox.invoke("price", &json!({})).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}
