//! What the functions of an app are for Sluice, and what it says of those that it does not run.

use std::{
    collections::BTreeSet,
    path::{Component, Path, PathBuf},
};

use model::naming::FunctionName;

use super::document::{App, Function, Remark};

/// The triggers that the gateway runs, by their names in the settings.
const TRIGGERS: [&str; 11] = [
    "postConfirmation",
    "preSignUp",
    "preAuthentication",
    "postAuthentication",
    "preTokenGenerationV2",
    "preTokenGeneration",
    "customMessage",
    "defineAuthChallenge",
    "createAuthChallenge",
    "verifyAuthChallengeResponse",
    "userMigration",
];

/// What a function does here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Serves {
    /// It is a trigger of the user pool, or several. If it is no component, it answers the operations that name it as well.
    Trigger,
    /// It answers custom operations.
    Resolver,
    /// It runs elsewhere, and calls the API or the user pool.
    Caller,
}

impl Serves {
    /// What a function does; `resolvers` are those that the schema's custom operations name.
    pub(super) fn of(function: &Function, resolvers: &BTreeSet<FunctionName>) -> Self {
        let is_resolver = resolvers.contains(&function.name);
        let triggers = triggers_of(function);
        let may_be_both = function.handler.is_some() || triggers.contains(&POST_CONFIRMATION);
        match (triggers.is_empty(), is_resolver) {
            (false, true) if may_be_both => Self::Trigger,
            (_, true) => Self::Resolver,
            (false, false) => Self::Trigger,
            (true, false) => Self::Caller,
        }
    }

    /// The words of the setting `trigger`; none for a function that runs elsewhere.
    pub(super) fn words(self, function: &Function, resolvers: &BTreeSet<FunctionName>) -> Vec<&'static str> {
        match self {
            Self::Trigger => {
                let resolver = resolvers.contains(&function.name).then_some("resolver");
                triggers_of(function).into_iter().chain(resolver).collect()
            }
            Self::Resolver => vec!["resolver"],
            Self::Caller => Vec::new(),
        }
    }
}

/// The trigger without which an app's users lack their records.
const POST_CONFIRMATION: &str = "postConfirmation";

/// A function's triggers that the gateway runs. Of two forms of one event it gets the second.
fn triggers_of(function: &Function) -> Vec<&'static str> {
    let is = |known: &str| function.triggers.iter().any(|trigger| trigger == known);
    let is_older = |known: &str| known == "preTokenGeneration" && is("preTokenGenerationV2");
    TRIGGERS.into_iter().filter(|known| is(known) && !is_older(known)).collect()
}

/// The functions that do something for the API or the user pool: the app's, then those that only the schema names.
pub(super) fn of_the_app(app: &App, resolvers: &BTreeSet<FunctionName>) -> Vec<Function> {
    let serves = |function: &&Function| {
        function.administrates
            || !function.actions.is_empty()
            || match Serves::of(function, resolvers) {
                Serves::Trigger | Serves::Resolver => true,
                Serves::Caller => false,
            }
    };
    let mut functions: Vec<Function> = app.functions.iter().filter(serves).cloned().collect();
    for name in resolvers {
        if !functions.iter().any(|function| function.name == *name) {
            functions.push(Function::named(name.clone()));
        }
    }
    functions
}

/// Says how the functions of an app are to run in a project of Sluice: what keeps a handler runs in Node.js, as long as there is no
/// component of it. Handlers are named as the project sees them.
pub(super) fn settle(app: &mut App, out: &Path) {
    let settled = |name: &FunctionName, handler: Option<PathBuf>| {
        let has_component = out.join(plugin_of(name)).exists() || folder_of(out, name).exists();
        handler.filter(|_| !has_component).map(|handler| seen_from(out, &handler))
    };
    for function in &mut app.functions {
        function.handler = settled(&function.name, function.handler.take());
    }
    if let Some(authorizer) = &mut app.authorizer {
        authorizer.handler = settled(&authorizer.function, authorizer.handler.take());
    }
}

/// Where the component of a function is expected, beside those of the other plugins.
pub(super) fn plugin_of(function: &FunctionName) -> String {
    format!("plugins/{function}.wasm")
}

/// Where the source of a component would be.
pub(super) fn folder_of(out: &Path, function: &FunctionName) -> PathBuf {
    out.join("plugins").join(function.as_str())
}

/// A path relative to a folder, if both can be looked at.
fn seen_from(folder: &Path, file: &Path) -> PathBuf {
    let Ok(folder) = std::fs::canonicalize(folder).or_else(|_| std::path::absolute(folder)) else {
        return file.to_owned();
    };
    let shared = folder.components().zip(file.components()).take_while(|(one, other)| one == other).count();
    let up = folder.components().skip(shared).map(|_| Component::ParentDir);
    up.chain(file.components().skip(shared)).collect()
}

/// Functions that would have to be components of two worlds.
pub(super) fn torn(functions: &[Function], resolvers: &BTreeSet<FunctionName>) -> Vec<Remark> {
    let is_torn = |function: &&Function| {
        function.handler.is_none()
            && triggers_of(function).contains(&POST_CONFIRMATION)
            && resolvers.contains(&function.name)
    };
    let torn = functions.iter().filter(is_torn);
    torn.map(|function| {
        let message = format!("`{}` is the post-confirmation trigger and answers custom operations too", function.name);
        Remark::new(message, "define two functions; a component is one or the other")
    })
    .collect()
}

/// What functions would do on AWS and do not do here.
pub(super) fn left(app: &App, resolvers: &BTreeSet<FunctionName>) -> Vec<Remark> {
    let triggers = app.functions.iter().flat_map(|function| {
        let is_served = match Serves::of(function, resolvers) {
            Serves::Trigger => true,
            Serves::Resolver | Serves::Caller => false,
        };
        let is_left = move |trigger: &&String| !is_served || !TRIGGERS.contains(&trigger.as_str());
        let left: BTreeSet<&String> = function.triggers.iter().filter(is_left).collect();
        left.into_iter().map(|trigger| {
            let name = &function.name;
            let why = match TRIGGERS.contains(&trigger.as_str()) {
                true => format!(": `{name}` answers operations, and a component does one or the other"),
                false => String::new(),
            };
            Remark::new(format!("the trigger `{trigger}` (`{name}`) is not served{why}"), consequence(trigger))
        })
    });
    let called = app.functions.iter().filter(|function| match Serves::of(function, resolvers) {
        Serves::Caller => false,
        Serves::Trigger | Serves::Resolver => true,
    });
    let judge = app.authorizer.iter().filter(|judge| !judge.secrets.is_empty()).map(|judge| {
        let (name, secrets) = (&judge.function, listed(&judge.secrets));
        match judge.handler {
            Some(_) => wants_secrets(name, &secrets),
            None => Remark::new(
                format!("the secrets of `{name}` are not copied: {secrets}"),
                "name files that hold them in `secret_files` of `[authorizer]`",
            ),
        }
    });
    triggers.chain(judge).chain(called.flat_map(wants)).collect()
}

fn wants_secrets(name: &FunctionName, secrets: &str) -> Remark {
    Remark::new(
        format!("`{name}` gets its secrets from the environment of `sluice`: {secrets}"),
        format!("set these variables where you start it, or name files in `secret_files` of `[functions.{name}]`"),
    )
}

/// What a function that runs here wants and does not find.
fn wants(function: &Function) -> Vec<Remark> {
    let name = &function.name;
    let mut wants = Vec::new();
    if !function.secrets.is_empty() {
        wants.push(wants_secrets(name, &listed(&function.secrets)));
    }
    let actions: BTreeSet<&String> = function.aws.iter().collect();
    match (actions.is_empty(), &function.handler) {
        (true, _) => {}
        (false, Some(_)) => wants.push(Remark::new(
            format!("`{name}` uses AWS ({}), which does not know the credential of a function of the sandbox", listed(actions)),
            format!("name variables with credentials of yours in `secrets` of `[functions.{name}]`, such as `AWS_ACCESS_KEY_ID`"),
        )),
        (false, None) => wants.push(Remark::new(
            format!("`{name}` uses AWS ({}), and a component has no way there of its own", listed(actions)),
            format!(
                "grant it `http = [\"* https://*.amazonaws.com\"]` under `[plugins.{name}]`, and give it credentials in \
                 `secrets` of `[functions.{name}]`"
            ),
        )),
    }
    wants
}

fn listed<T: std::fmt::Display>(names: impl IntoIterator<Item = T>) -> String {
    names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// What it means for an app that one of its triggers does not run.
fn consequence(trigger: &str) -> &'static str {
    match trigger {
        "preTokenGeneration" => {
            "claims and groups that it adds are in no token, so rules that compare them let no caller in"
        }
        "preSignUp" => "users whom it confirms, changes or refuses sign up as all others do",
        "preAuthentication" => "users whom it refuses sign in",
        "userMigration" => "users of the other directory are unknown here",
        "defineAuthChallenge" | "createAuthChallenge" | "verifyAuthChallengeResponse" => {
            "users cannot sign in by the challenges of the app"
        }
        _ => "what it does is not done in the sandbox",
    }
}
