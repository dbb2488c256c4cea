//! `sluice sandbox`: everything on this machine, built and watched.

mod app;
mod exec;
mod reset;

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use gateway::{Drained, Gateway, SchemaError, Workers, Written};
use settings::{Mode, Settings};

use anyhow::Context;
use app::App;
pub(crate) use exec::Ended;
use user_pool::{Message, Purpose};

use crate::{
    args, configuration, following, open_files,
    plugins::{self, Source},
    signals,
    terminal::{self, Style, paint, print_diagnostics, tell},
};

/// How often sources are looked at.
const POLL: Duration = Duration::from_millis(500);

/// Serves until told to stop.
pub(crate) async fn run(options: args::Sandbox) -> anyhow::Result<()> {
    match &options.what {
        None => {}
        Some(args::InSandbox::Exec { command }) => return exec::run(&options, command).await,
        Some(args::InSandbox::Reset) => return reset::run(&options.configuration),
    }
    let mut settings = configuration::load_and_log(Mode::Sandbox, &options.configuration)?;
    open_files::make_room(&mut settings.limits, Mode::Sandbox);
    let app = match &options.app {
        Some(folder) => Some(App::find(folder).await?),
        None => None,
    };
    if let Some(app) = &app {
        settings.outputs = Some(app.outputs());
        app.ensure_packages().await?;
    }
    let sources = if options.no_build { Vec::new() } else { sources_of(&settings) };
    build_stale(&sources)?;
    let gateway = configuration::build(settings).await?;
    gateway.show_messages(print_message);
    let workers = Workers::start().context("threads cannot be started")?;
    let bound = configuration::bind(&gateway).await?;
    let mut outputs = Outputs::Written;
    print_banner(&gateway, &mut outputs, app.as_ref());
    let app = app.map(App::start).transpose()?;
    let watching = tokio::spawn(watch(gateway.clone(), sources, outputs));
    let following = tokio::spawn(following::follow(gateway, Mode::Sandbox, options.configuration));
    let mut ended = Ok(());
    let drained = bound.serve(workers, async { ended = stopped(app).await }).await;
    watching.abort();
    following.abort();
    ended?;
    match drained {
        Drained::Completely => Ok(()),
        Drained::CutOff => anyhow::bail!("some requests took too long and were cut off"),
    }
}

/// Waits until the sandbox is to stop: because it is told to, or because its app has ended, which is an error.
async fn stopped(app: Option<app::Running>) -> anyhow::Result<()> {
    match app {
        Some(app) => app.until(signals::stop()).await,
        None => {
            signals::stop().await;
            Ok(())
        }
    }
}

/// The plugins whose sources are there.
pub(crate) fn sources_of(settings: &Settings) -> Vec<Source> {
    let functions = settings.functions.iter().filter_map(|function| function.plugin.as_ref());
    let authorizer = settings.authorizer.iter().filter_map(|authorizer| authorizer.component());
    std::iter::once(&settings.plugins.auth_rules)
        .chain(authorizer)
        .chain(functions)
        .filter_map(|path| Source::of(path))
        .collect()
}

/// Builds the plugins that are older than their sources.
pub(crate) fn build_stale(sources: &[Source]) -> anyhow::Result<()> {
    let stale: Vec<&Source> = sources.iter().filter(|source| source.is_stale()).collect();
    if stale.is_empty() {
        return Ok(());
    }
    plugins::ensure_target()?;
    stale.into_iter().try_for_each(Source::build)
}

/// Whether `amplify_outputs.json` says what is served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outputs {
    Written,
    /// It could not be written, and is tried again.
    Owed,
}

impl Outputs {
    /// Writes the file. As with Amplify's sandbox, one that cannot be written keeps nothing from being served.
    fn write(&mut self, gateway: &Gateway) {
        let before = *self;
        match gateway.write_outputs() {
            Ok(written) => {
                *self = Self::Written;
                match written {
                    Written::Changed(path) | Written::Unchanged(path) => {
                        tell(format_args!("File written: {}", path.display()));
                    }
                    Written::Not => {}
                }
            }
            Err(error) => {
                *self = Self::Owed;
                if before == Self::Written {
                    let path = gateway.settings().outputs.clone().unwrap_or_default();
                    terminal::error(format_args!(
                        "`{}` cannot be written: {error}; make room on its disk, and let this user write there; it is \
                         tried again",
                        path.display()
                    ));
                }
            }
        }
    }
}

/// Shows a developer what Cognito would send.
fn print_message(message: &Message) {
    let what = match message.purpose {
        Purpose::SignUp => "confirms the sign-up of",
        Purpose::ForgotPassword => "chooses a new password for",
        Purpose::VerifyAttribute => "verifies the address",
        Purpose::VerifyPhoneNumber => "verifies the phone number",
        Purpose::SignIn => "signs in",
        Purpose::SecondFactor => "is the second factor of",
        Purpose::Authenticator => "is shown by the authenticator app of",
        Purpose::Invitation => "is the temporary password of",
    };
    tell(format_args!("{} {what} {}", paint(Style::Bold, &message.code), message.destination));
    if let Some(written) = &message.written {
        let subject = written.subject.as_deref().map(|subject| format!("{subject}: ")).unwrap_or_default();
        tell(format_args!("  {}", printable(&format!("{subject}{}", written.text))));
    }
}

/// A function's text without what a terminal would obey.
fn printable(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

fn print_banner(gateway: &Gateway, outputs: &mut Outputs, app: Option<&App>) {
    let settings = gateway.settings();
    let base = gateway.base_url().unwrap_or_default();
    let line = |what: &str, value: &str| tell(format_args!("  {:<18}{value}", what));
    tell(format_args!("\n{}\n", paint(Style::Bold, &format!("Sluice sandbox · {}", settings.api.name))));
    if let Some(address) = gateway.console_url() {
        line("Console", &address);
    }
    line("GraphQL", &format!("{base}/graphql"));
    line("Lambda Invoke", &format!("{base}/2015-03-31/functions/<name>/invocations"));
    if let Some(authority) = settings.tls.authority_to_trust() {
        line("TLS", &trust_advice(&std::path::absolute(&authority).unwrap_or(authority)));
    }
    if let Some(pool) = gateway.own_pool() {
        line("User pool", &format!("{} at {base}/", pool.pool_id));
    }
    line("Schema", &settings.schema.display().to_string());
    if let Some(app) = app {
        line("App", &app.to_string());
    }
    if let Some(key) = settings.api.keys.first() {
        line("API key", key.value.expose());
    }
    for function in &settings.functions {
        if let Some(credential) = &function.credential {
            tell("");
            line("Function", &function.name);
            line("  access key id", &credential.access_key_id);
            line("  secret key", credential.secret_access_key.expose());
        }
    }
    for invoker in &settings.invokers {
        tell("");
        line("Invoker", &invoker.name);
        line("  access key id", &invoker.credential.access_key_id);
        line("  secret key", invoker.credential.secret_access_key.expose());
    }
    tell("");
    outputs.write(gateway);
    tell("Watching the schema and the plugins. Ctrl-C stops.");
}

/// How Node comes to trust the sandbox. The path holds the certificate alone, not the key.
fn trust_advice(authority: &Path) -> String {
    format!("the same port; clients trust it with NODE_EXTRA_CA_CERTS={}", authority.display())
}

/// Rebuilds plugins and serves the schema anew whenever their sources change.
async fn watch(gateway: Gateway, sources: Vec<Source>, mut outputs: Outputs) {
    let path: PathBuf = gateway.settings().schema.clone();
    let mut served = std::fs::read_to_string(&path).ok();
    let mut failed = HashMap::new();
    let mut ticks = tokio::time::interval(POLL);
    loop {
        ticks.tick().await;
        rebuild(&sources, &mut failed).await;
        if outputs == Outputs::Owed {
            outputs.write(&gateway);
        }
        let Ok(source) = std::fs::read_to_string(&path) else { continue };
        if served.as_ref() == Some(&source) {
            continue;
        }
        match gateway.replace_schema(&source).await {
            Ok(()) => {
                tell(format_args!("{} the schema changed and is served", paint(Style::Good, "✓")));
                outputs.write(&gateway);
            }
            Err(SchemaError::Mistakes(mistakes)) => {
                print_diagnostics(&path, &source, &mistakes);
                terminal::warning("the schema before this change keeps serving");
            }
            Err(error) => {
                let error = anyhow::Error::from(error);
                terminal::error(format_args!("{error:#}; the schema before this change keeps serving"));
            }
        }
        served = Some(source);
    }
}

/// Builds what is stale, off the threads that serve. What does not build is tried again once it changes.
async fn rebuild(sources: &[Source], failed: &mut HashMap<String, Option<SystemTime>>) {
    for source in sources.iter().filter(|source| source.is_stale()) {
        let changed = source.changed();
        if failed.get(&source.name) == Some(&changed) {
            continue;
        }
        let building = source.clone();
        match tokio::task::spawn_blocking(move || building.build()).await {
            Ok(Err(error)) => {
                terminal::error(format_args!("{error:#}; the component before this change keeps serving"));
                failed.insert(source.name.clone(), changed);
            }
            Ok(Ok(())) | Err(_) => drop(failed.remove(&source.name)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_banner_says_whom_to_trust() {
        assert_eq!(
            trust_advice(Path::new("/app/.sluice/tls/ca.pem")),
            "the same port; clients trust it with NODE_EXTRA_CA_CERTS=/app/.sluice/tls/ca.pem"
        );
    }
}
