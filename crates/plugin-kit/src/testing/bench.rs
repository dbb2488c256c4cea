//! A component on the bench: loaded as the gateway loads it, and called with what it imports played.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use plugin_host::{
    Allocation, CallReport, CompiledCache, DataImport, FunctionResolver, Grants, Host, HostSettings, HttpImport,
    Interfaces, LambdaFunction, Limits, PluginSettings, PostConfirmation, ResolverFailure, Slot, TriggerFailure,
};
use serde_json::Value;

use super::{
    CaseReport,
    case::{Case, Fails},
    matching::{self, Difference},
    played::{self, Heard, Played},
    post_confirmation,
};
use crate::{KitError, World};

/// What the operator of a gateway has to grant; everything else is refused there and here.
const GRANTABLE: [&str; 4] =
    ["wasi:clocks/monotonic-clock", "wasi:clocks/wall-clock", "wasi:random/insecure", "wasi:random/random"];

/// A component that is tested.
pub struct Bench {
    world: World,
    interfaces: Interfaces,
    plugin: Plugin,
    played: Arc<Played>,
}

enum Plugin {
    Function(Arc<Slot<LambdaFunction>>),
    Resolver(Arc<Slot<FunctionResolver>>),
    Trigger(Arc<Slot<PostConfirmation>>),
}

/// One event and what answers the calls that it leads to.
#[derive(Clone, Debug)]
pub struct Run {
    /// What goes in.
    pub event: Value,
    /// The environment.
    pub environment: Vec<(String, String)>,
    /// What calls of the app's API are answered, in their order.
    pub answers: Vec<Value>,
}

/// What a component did with an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ran {
    /// What it answered, or how it failed: the type of the error and the message.
    pub outcome: Result<Value, (Option<String>, String)>,
    /// The calls that it made.
    pub heard: Vec<Heard>,
    /// What it printed.
    pub printed: Option<String>,
    /// How long the call took.
    pub took: Duration,
    /// The most linear memory that it had.
    pub memory_bytes: usize,
}

impl Bench {
    /// Loads a component. What an operator may grant it, it has; [`Bench::grants`] says what that is. Compiled components are
    /// kept in `compiled`, which must be no directory of a project.
    ///
    /// # Errors
    ///
    /// If it cannot be loaded, or is of a world that has no cases.
    pub async fn open(component: &Path, compiled: Option<PathBuf>) -> Result<Self, KitError> {
        let bytes = fs::read(component).map_err(|source| KitError::File {
            path: component.to_owned(),
            doing: "read",
            source,
        })?;
        let compiled = compiled.map(|dir| CompiledCache {
            dir,
            access: plugin_host::CacheAccess::ThisUser,
            most_bytes: CompiledCache::MOST_BYTES,
        });
        let settings = HostSettings {
            plugins: vec![Limits::function()],
            compiled,
            allocation: Allocation::OnDemand,
            ..HostSettings::default()
        };
        let played = Arc::new(Played::default());
        let host = Host::playing(&settings, Arc::clone(&played) as Arc<dyn HttpImport>)?;
        let interfaces = host.interfaces(component, &bytes)?;
        let name = component.file_stem().map_or_else(|| "plugin".into(), |stem| stem.to_string_lossy());
        // All hosts are played, so a grant of any of them is one of all.
        let http = "* https://played.invalid".parse().into_iter().collect();
        let grants = Grants { imports: GRANTABLE.map(str::to_owned).to_vec(), http, digest: None };
        let plugin = PluginSettings { grants, ..PluginSettings::new(name, component) };
        let (world, plugin) = match World::of_exports(&interfaces.exports) {
            Some(world @ World::LambdaFunction) => (world, Plugin::Function(loaded(host.slot(plugin)).await?)),
            Some(world @ World::FunctionResolver) => (world, Plugin::Resolver(loaded(host.slot(plugin)).await?)),
            Some(world @ World::PostConfirmationTrigger) => (world, Plugin::Trigger(loaded(host.slot(plugin)).await?)),
            Some(world @ (World::TokenAuthorizer | World::AuthRules)) => {
                let why = format!(
                    "it is of the world `{world}`, and cases are for `lambda-function`, `function-resolver` and \
                     `post-confirmation-trigger`"
                );
                return Err(KitError::World { path: component.to_owned(), why });
            }
            None => {
                let names = World::ALL.map(|world| format!("`{world}`")).join(", ");
                let why = format!("it is of none of the worlds {names}");
                return Err(KitError::World { path: component.to_owned(), why });
            }
        };
        Ok(Self { world, interfaces, plugin, played })
    }

    /// The component's world.
    #[must_use]
    pub fn world(&self) -> World {
        self.world
    }

    /// The imports that an operator has to grant, without versions.
    #[must_use]
    pub fn grants(&self) -> Vec<&str> {
        let imports = self.interfaces.imports.iter().map(|import| import.split('@').next().unwrap_or(import));
        imports.filter(|import| GRANTABLE.contains(import)).collect()
    }

    /// Whether it sends requests to other hosts.
    #[must_use]
    pub fn sends_http(&self) -> bool {
        self.interfaces.imports.iter().any(|import| import.starts_with("wasi:http/outgoing-handler"))
    }

    /// Hands one event over. Other hosts are not reached.
    pub async fn run(&self, run: Run) -> Ran {
        self.played.answer(run.answers);
        let (ran, _) = self.call(&run.event, &run.environment).await;
        ran
    }

    /// Plays a case.
    pub async fn play(&self, case: &Case) -> CaseReport {
        self.played.expect(&case.calls, case.in_any_order);
        let environment: Vec<(String, String)> = case.environment.clone().into_iter().collect();
        let (ran, mut differences) = self.call(&case.event, &environment).await;
        // What comes of a call that the case does not have says nothing more.
        if differences.is_empty() {
            differences.extend(self.outcome(case, &ran));
        }
        if let Some(text) = &case.prints {
            let printed = ran.printed.clone();
            if !printed.as_ref().is_some_and(|printed| printed.contains(text.trim_end())) {
                differences.push(Difference {
                    place: "prints".to_owned(),
                    expected: Some(text.clone()),
                    found: printed,
                });
            }
        }
        CaseReport { differences, ran }
    }

    fn outcome(&self, case: &Case, ran: &Ran) -> Vec<Difference> {
        match (&case.fails, &ran.outcome) {
            (None, Ok(answer)) => match &case.answer {
                Some(expected) => matching::values("answer", expected, answer),
                // A resolver has an answer of its own.
                None if self.world == World::FunctionResolver => Vec::new(),
                None => matching::values("answer", &case.event, answer),
            },
            (Some(Fails { error_type, message }), Err((found_type, found))) => {
                let mut differences = Vec::new();
                if let Some(expected) = error_type {
                    let found = found_type.clone().map_or(Value::Null, Value::String);
                    differences.extend(matching::values("fails.errorType", &Value::String(expected.clone()), &found));
                }
                if let Some(expected) = message {
                    differences.extend(matching::texts("fails.message", expected, found));
                }
                differences
            }
            (None, Err((error_type, message))) => {
                let found = format!("a failure, {}: {message}", error_type.as_deref().unwrap_or("without a type"));
                let expected = case.answer.as_ref().map_or_else(|| "an answer".to_owned(), Value::to_string);
                vec![Difference { place: "answer".to_owned(), expected: Some(expected), found: Some(found) }]
            }
            (Some(Fails { error_type, message }), Ok(answer)) => {
                let expected =
                    [error_type.as_deref(), message.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(": ");
                let found = Some(answer.to_string());
                vec![Difference { place: "fails".to_owned(), expected: Some(format!("a failure, {expected}")), found }]
            }
        }
    }

    async fn call(&self, event: &Value, environment: &[(String, String)]) -> (Ran, Vec<Difference>) {
        let data = Arc::clone(&self.played) as Arc<dyn DataImport>;
        let (outcome, report) = match &self.plugin {
            Plugin::Function(slot) => {
                let (outcome, report) = slot.handle(event.to_string(), environment, data).await;
                (outcome.map(|answer| played::json(&answer)).map_err(of_trigger), report)
            }
            Plugin::Resolver(slot) => {
                let (outcome, report) = slot.resolve(event.to_string(), environment, data).await;
                (outcome.map(|answer| played::json(&answer)).map_err(of_resolver), report)
            }
            Plugin::Trigger(slot) => {
                let parts = post_confirmation::parts(event);
                let (outcome, report) = slot.handle(parts, event.to_string(), environment, data).await;
                let outcome = outcome.map(|returned| post_confirmation::returned(returned, event));
                (outcome.map_err(of_trigger), report)
            }
        };
        let (heard, differences) = self.played.end();
        let CallReport { output, took, memory_bytes, .. } = report;
        (Ran { outcome, heard, printed: output, took, memory_bytes }, differences)
    }
}

async fn loaded<W: plugin_host::World>(slot: Arc<Slot<W>>) -> Result<Arc<Slot<W>>, KitError> {
    slot.reload().await?;
    Ok(slot)
}

fn of_trigger(failure: TriggerFailure) -> (Option<String>, String) {
    (Some(failure.error_type().to_owned()), failure.to_string())
}

fn of_resolver(failure: ResolverFailure) -> (Option<String>, String) {
    match failure {
        ResolverFailure::Failed { error_type, message } => (error_type, message),
        broken @ ResolverFailure::Broken(_) => (None, broken.to_string()),
    }
}
