//! What the functions of an app are for Sluice, and what it says of those that it does not run.

use std::{
    collections::BTreeSet,
    path::{Component, Path, PathBuf},
};

use model::naming::FunctionName;

use super::document::{App, Function, Remark};

/// The trigger that the sandbox's pool runs.
const POST_CONFIRMATION: &str = "postConfirmation";

/// What a function does here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Serves {
    /// It is the trigger of the user pool.
    PostConfirmation,
    /// It answers custom operations.
    Resolver,
    /// It runs elsewhere, and calls the API or the user pool.
    Caller,
}

impl Serves {
    /// What a function does; `resolvers` are those that the schema's custom operations name.
    pub(super) fn of(function: &Function, resolvers: &BTreeSet<FunctionName>) -> Self {
        if has_trigger(function) {
            Self::PostConfirmation
        } else if resolvers.contains(&function.name) {
            Self::Resolver
        } else {
            Self::Caller
        }
    }
}

fn has_trigger(function: &Function) -> bool {
    function.triggers.iter().any(|trigger| trigger == POST_CONFIRMATION)
}

/// The functions that do something for the API or the user pool: the app's, then those that only the schema names.
pub(super) fn of_the_app(app: &App, resolvers: &BTreeSet<FunctionName>) -> Vec<Function> {
    let serves = |function: &&Function| {
        function.administrates
            || !function.actions.is_empty()
            || match Serves::of(function, resolvers) {
                Serves::PostConfirmation | Serves::Resolver => true,
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
    for function in &mut app.functions {
        let has_component = out.join(plugin_of(&function.name)).exists() || folder_of(out, &function.name).exists();
        // The pool of the sandbox calls its trigger by another way.
        let can_run = !has_trigger(function) && !has_component;
        function.handler = function.handler.take().filter(|_| can_run).map(|handler| seen_from(out, &handler));
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
    let torn = functions.iter().filter(|function| has_trigger(function) && resolvers.contains(&function.name));
    torn.map(|function| {
        let message = format!("`{}` is the post-confirmation trigger and answers custom operations too", function.name);
        Remark::new(message, "define two functions; a component is one or the other")
    })
    .collect()
}

/// What functions would do on AWS and do not do here.
pub(super) fn left(app: &App, resolvers: &BTreeSet<FunctionName>) -> Vec<Remark> {
    let triggers = app.functions.iter().flat_map(|function| {
        let others = function.triggers.iter().filter(|trigger| *trigger != POST_CONFIRMATION);
        others.map(|trigger| {
            let message = format!("the trigger `{trigger}` (`{}`) is not served", function.name);
            Remark::new(message, consequence(trigger))
        })
    });
    let called = app.functions.iter().filter(|function| match Serves::of(function, resolvers) {
        Serves::Caller => false,
        Serves::PostConfirmation | Serves::Resolver => true,
    });
    triggers.chain(called.flat_map(wants)).collect()
}

/// What a function that runs here wants and does not find.
fn wants(function: &Function) -> Vec<Remark> {
    let name = &function.name;
    let mut wants = Vec::new();
    match (function.secrets.is_empty(), &function.handler) {
        (true, _) => {}
        (false, Some(_)) => wants.push(Remark::new(
            format!(
                "`{name}` gets its secrets from the environment of `sluice sandbox`: {}",
                listed(&function.secrets)
            ),
            "set these variables where you start it",
        )),
        (false, None) => wants.push(Remark::new(
            format!("the secrets of `{name}` are not copied ({})", listed(&function.secrets)),
            "the environment of a component is not secret",
        )),
    }
    let actions: BTreeSet<&String> = function.aws.iter().collect();
    match (actions.is_empty(), &function.handler) {
        (true, _) => {}
        (false, Some(_)) => wants.push(Remark::new(
            format!("`{name}` uses AWS ({}), which does not know the credential of a function of the sandbox", listed(actions)),
            format!("name variables with credentials of yours in `secrets` of `[functions.{name}]`, such as `AWS_ACCESS_KEY_ID`"),
        )),
        (false, None) => wants.push(Remark::new(
            format!("`{name}` uses AWS ({}), and a component has no way there", listed(actions)),
            "write the component so that it does without, or let the operation be answered by another function",
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
