//! What the functions of an app are for Sluice, and what it says of those that it does not run.

use std::collections::BTreeSet;

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
    let permissions = app.functions.iter().filter(|function| !function.aws.is_empty()).filter_map(|function| {
        match Serves::of(function, resolvers) {
            Serves::Caller => None,
            Serves::PostConfirmation | Serves::Resolver => {
                let actions: BTreeSet<&String> = function.aws.iter().collect();
                let listed: Vec<String> = actions.into_iter().map(|action| format!("`{action}`")).collect();
                let message =
                    format!("`{}` uses AWS ({}), and a component has no way there", function.name, listed.join(", "));
                Some(Remark::new(
                    message,
                    "write the component so that it does without, or let the operation be answered by another function",
                ))
            }
        }
    });
    triggers.chain(permissions).collect()
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
