//! `sluice tour`: shows the main thing Sluice is for, on a sandbox of its own that leaves nothing behind.
//!
//! A user signs up and is confirmed; the trigger writes the profile; its owner reads it, and nobody else can. Each step
//! goes over HTTP with real credentials, exactly as an app's would. A step that does not turn out so is an error.

mod actors;

use std::{collections::BTreeMap, path::Path, time::Instant};

use crate::{
    configuration, log,
    terminal::{Style, paint},
};
use actors::{App, Cognito, UserPool};
use anyhow::{Context, ensure};
use gateway::Workers;
use serde_json::{Value, json};
use settings::{BUILT_IN, DEFAULT_FILE, Mode, Settings};

/// The sample app.
const SCHEMA: &str = include_str!("../../../schema/user-profile.graphql");
const CONFIGURATION: &str = include_str!("../../../schema/sluice.toml");

const FUNCTION: &str = "post-confirmation";
const ANN: &str = "ann@example.com";
const BOB: &str = "bob@example.com";
const LIST: &str = "query { listUserProfiles { items { id email profileOwner } } }";
const GET: &str = "query ($id: ID!) { getUserProfile(id: $id) { id email profileOwner } }";

/// Gives the tour.
pub(crate) async fn run() -> anyhow::Result<()> {
    let state = tempfile::tempdir().context("a temporary folder is needed")?;
    let settings = settings(state.path())?;
    log::start(&settings.log)?;

    let started = Instant::now();
    let gateway = configuration::build(settings).await?;
    let bound = gateway.bind().await?;
    let ready = started.elapsed();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let serving = tokio::spawn(bound.serve(Workers::start()?, async { drop(stopped.await) }));
    let base = gateway.base_url().context("the gateway does not listen")?.to_owned();
    println!("\n{}", paint(Style::Bold, "A confirmed sign-up becomes a profile that only its owner can read"));
    println!("  a sandbox at {base}, ready in {} ms\n", ready.as_millis());

    let shown = show(&gateway, &base).await;
    drop(stop);
    serving.await.context("the gateway broke off")?;
    shown?;
    println!("\n{} That is the whole of it. `sluice sandbox` serves it to your app.", paint(Style::Good, "✓"));
    Ok(())
}

async fn show(gateway: &gateway::Gateway, base: &str) -> anyhow::Result<()> {
    let settings = gateway.settings();
    let names = gateway.own_pool().context("the tour's sandbox has a user pool")?;
    let pool = UserPool::new(base, gateway.start_secret().expose(), names);
    let cognito = Cognito::new(settings, base, FUNCTION)?;
    let app = App::new(base);

    let sub = pool.sign_up(ANN).await?;
    let code = pool.code_of(ANN).await?;
    step(&format!("Ann signs up; the sandbox shows the code that Cognito would send: {code}"));
    let (took, ()) = timed(pool.confirm(ANN, &code)).await?;
    step(&format!("Ann enters it and is confirmed: the user pool runs `{FUNCTION}` ({took})"));

    let ann = app.as_user(pool.sign_in(ANN).await?);
    let (took, answer) = timed(ann.graphql(LIST, &json!({}))).await?;
    let profiles = items(&answer);
    ensure!(profiles.len() == 1, "Ann should see one profile: {answer}");
    let profile = profiles.first().cloned().unwrap_or_default();
    step(&format!("Ann lists profiles and sees hers ({took})"));
    println!("      {profile}");
    let id = json!({ "id": profile.get("id") });

    pool.sign_up(BOB).await?;
    pool.confirm(BOB, &pool.code_of(BOB).await?).await?;
    let bob = app.as_user(pool.sign_in(BOB).await?);
    let answer = bob.graphql(LIST, &json!({})).await?;
    let foreign = items(&answer).iter().any(|item| item.get("id") == id.get("id"));
    ensure!(!foreign && items(&answer).len() == 1, "Bob should see only his own profile: {answer}");
    step("Bob signs up too, lists profiles and sees only his own");
    let answer = bob.graphql(GET, &id).await?;
    refused(&answer, "Bob asks for Ann's profile by its id")?;

    let key = settings.api.keys.first().context("the sandbox has an API key")?;
    let answer = app.with_header("x-api-key", key.value.expose()).graphql(GET, &id).await?;
    refused(&answer, "The holder of the API key asks for it")?;
    let status = app.status_without_credential(LIST).await?;
    ensure!(status == 401, "a caller without a credential should be refused with 401, not {status}");
    step("A caller without a credential asks: 401");

    for source in ["PostConfirmation_ConfirmSignUp", "PostConfirmation_ConfirmForgotPassword"] {
        let answered = cognito.deliver(source, names, &sub, ANN).await?;
        ensure!(answered.get("userName") == Some(&json!(sub)), "the trigger should return the event: {answered}");
    }
    let answer = ann.graphql(LIST, &json!({})).await?;
    ensure!(items(&answer).len() == 1, "there should still be one profile: {answer}");
    step("Cognito delivers the trigger again, and once more for a new password: still one profile");

    for plugin in gateway.plugins() {
        let digest: String = plugin.digest.unwrap_or_default().chars().take(12).collect();
        println!("      plugin {:<18} {digest}  {} calls, {} failures", plugin.name, plugin.calls, plugin.failures);
    }
    Ok(())
}

/// The sample app's configuration, on a free port, in memory, with a user pool of its own and the built-in components: the tour
/// needs no file of the repository and compiles nothing.
fn settings(state: &Path) -> anyhow::Result<Settings> {
    let schema = state.join("user-profile.graphql");
    std::fs::write(&schema, SCHEMA).with_context(|| format!("cannot write `{}`", schema.display()))?;
    let schema = schema.display().to_string();
    let state = state.display().to_string();
    let environment = BTreeMap::from(
        [
            ("SLUICE_LOG_FILTER", "error"),
            ("SLUICE_LISTEN", "127.0.0.1:0"),
            ("SLUICE_STORE_KIND", "memory"),
            ("SLUICE_USER_POOL_ENABLED", "true"),
            ("SLUICE_STATE_DIR", &state),
            ("SLUICE_SCHEMA", &schema),
            ("SLUICE_PLUGINS_AUTH_RULES", BUILT_IN),
            ("SLUICE_FUNCTIONS_POST_CONFIRMATION_PLUGIN", BUILT_IN),
            ("SLUICE_OUTPUTS", &format!("{state}/amplify_outputs.json")),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned())),
    );
    let file = Path::new(DEFAULT_FILE);
    configuration::finish(Settings::read(Mode::Sandbox, Some((file, CONFIGURATION)), &environment, actors::now()))
}

fn items(answer: &Value) -> Vec<Value> {
    answer.pointer("/data/listUserProfiles/items").and_then(Value::as_array).cloned().unwrap_or_default()
}

fn refused(answer: &Value, what: &str) -> anyhow::Result<()> {
    let error_type = answer.pointer("/errors/0/errorType").and_then(Value::as_str);
    let nothing = answer.pointer("/data/getUserProfile") == Some(&Value::Null);
    ensure!(nothing && error_type == Some("Unauthorized"), "{what}: this should be Unauthorized: {answer}");
    let message = answer.pointer("/errors/0/message").and_then(Value::as_str).unwrap_or_default();
    step(&format!("{what}: {message}"));
    Ok(())
}

fn step(what: &str) {
    println!("  {} {what}", paint(Style::Good, "✓"));
}

async fn timed<T>(doing: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<(String, T)> {
    let started = Instant::now();
    let done = doing.await?;
    Ok((format!("{:.1} ms", started.elapsed().as_secs_f64() * 1000.0), done))
}
