//! Real clients from npm, unmodified, against a running gateway. The scripts in `tests/clients` drive them.

use sluice_tests::{
    sandbox::{INVOKER, Sandbox, forward::Forward},
    tools::{CognitoLocal, check},
};

#[tokio::test(flavor = "multi_thread")]
async fn amplify_models_do_what_they_do_on_appsync() {
    let sandbox = Sandbox::start().await;
    check(
        "models.mjs",
        &sandbox.description(),
        &[
            "an owner creates, reads, changes and deletes a profile",
            "only its owner sees a profile",
            "nobody creates a profile for somebody else",
            "a row that is not there reads as null and cannot be changed",
            "lists are filtered",
            "lists come in pages",
            "another user cannot use a page token to see more",
            "an id that is taken fails with the error of DynamoDB",
            "an API key that no rule mentions may do nothing",
            "client.graphql answers with data",
            "client.graphql throws the whole answer when it holds errors",
            "a condition that does not hold changes nothing",
            "a key that is not one reads Unauthorized",
            "a token of a stranger reads Unauthorized",
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn amplify_subscriptions_hear_what_they_do_on_appsync() {
    let sandbox = Sandbox::start().await;
    check(
        "subscriptions.mjs",
        &sandbox.description(),
        &[
            "an owner hears what becomes of her profiles",
            "two users on one socket hear of their own profiles only",
            "a filter lets through what it says",
            "observeQuery lists and follows",
            "a function that may listen does so by its signature, and hears of everybody",
            "who may not listen is told so",
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn graphql_ws_does_what_it_does_elsewhere() {
    let sandbox = Sandbox::start().await;
    let scenarios = [
        "queries and mutations are answered",
        "a subscription hears its own and ends when it is told to",
        "who may not connect is told so",
    ];
    check("graphql-ws.mjs", &sandbox.description(), &scenarios).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_handler_of_the_tutorial_writes_profiles() {
    let sandbox = Sandbox::start().await;
    check(
        "handler.mjs",
        &sandbox.description(),
        &[
            "the handler writes the profile that its user then sees",
            "the handler signs with a session token too",
            "a wrong secret is refused",
            "a credential without its session token is refused",
            "a function that no allow.resource names may not write",
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sdk_of_aws_invokes_the_trigger() {
    let sandbox = Sandbox::start().await;
    check(
        "invoke.mjs",
        &sandbox.description(),
        &[
            "RequestResponse answers the event unchanged, and the profile is there",
            "a second delivery of the event makes no second profile",
            "a forgotten password makes no second profile",
            "Event answers 202 before the function has run",
            "DryRun checks and runs nothing",
            "an event that is none of the trigger is an error of the function",
            "a body that is not JSON is refused",
            "a function that does not exist is not found",
            "a wrong secret is refused",
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_up_confirmed_by_cognito_local_becomes_a_profile() {
    // Each of the two must know where the other is before it starts.
    let lambda = Forward::start().await;
    let cognito = CognitoLocal::start(lambda.url(), INVOKER).await;
    let sandbox = Sandbox::start_beside(&cognito).await;
    lambda.to(sandbox.address());
    let mut description = sandbox.description();
    description["confirmationCode"] = cognito.confirmation_code().into();
    check(
        "cognito-local.mjs",
        &description,
        &[
            "a confirmed sign-up becomes a profile that its owner reads",
            "the next user sees one profile too: the own one",
            "whoever is not signed in sees nothing",
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn browsers_are_let_through() {
    let sandbox = Sandbox::start().await;
    let scenarios = ["the preflights of Amplify are answered", "answers and refusals show a browser what went wrong"];
    check("cors.mjs", &sandbox.description(), &scenarios).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sign_ins_vectors_are_what_amplifys_client_computes() {
    let vectors: serde_json::Value =
        serde_json::from_str(include_str!("../../../crates/user-pool/src/srp/vectors.json")).expect("it is JSON");
    check("srp.mjs", &serde_json::json!({ "vectors": vectors }), &["the vectors are what the client computes"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn users_of_the_sandboxs_own_pool_sign_up_and_in() {
    let sandbox = Sandbox::start_with_own_pool().await;
    check(
        "user-pool.mjs",
        &sandbox.description(),
        &[
            "a confirmed sign-up becomes a profile that its owner reads",
            "tokens are refreshed",
            "a password is changed by who knows it",
            "a forgotten password is replaced, and there is still one profile",
            "what goes wrong has the name of Cognito",
            "the next user is signed in after confirming and sees one profile: the own one",
            "a new address counts once its code is entered",
            "the identity pool knows the user, whose credentials are no function",
            "a global sign-out ends all sign-ins",
            "a guest has an identity of its own and reads nothing",
            "a user who deletes itself is gone",
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sdk_of_aws_administrates_the_sandboxs_own_pool() {
    let sandbox = Sandbox::start_with_own_pool().await;
    check(
        "administration.mjs",
        &sandbox.description(),
        &[
            "an invited user chooses a password",
            "a group stands in the next token",
            "a user whom an administrator confirms gets a profile",
            "users are looked for",
            "an administrator signs in for a user, until it is disabled",
            "the pool describes itself",
            "whoever does not sign with a credential of the sandbox administrates nothing",
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn users_sign_in_with_second_factors_devices_codes_and_phone_numbers() {
    let sandbox = Sandbox::start_with_own_pool_of(
        r#"
        sign_in = ["email", "phone"]
        mfa = "optional"
        mfa_factors = ["totp", "sms", "email"]
        devices = "always"
        passwordless = ["email", "sms"]
        groups = ["admins", "editors"]
        "#,
    )
    .await;
    check(
        "factors.mjs",
        &sandbox.description(),
        &[
            "a device is remembered once its user has signed in on it",
            "an authenticator app is set up, and its device needs no code",
            "a device that was forgotten needs the code of the authenticator app",
            "a code by email is a second factor",
            "a user chooses by what to sign in",
            "a user signs up and in with a phone number and no password",
            "an administrator takes attributes away",
            "the outputs say what the pool asks for",
        ],
    )
    .await;
}
