//! Functions, others who may invoke them, and what both sign with.

use std::{path::PathBuf, time::Duration};

use authz::Action;
use identity::Secret;

use crate::{
    AUTH_RULES, AUTHORIZER, Mode,
    generated::Kept,
    plugins::{Grants, grants},
    reader::Reader,
    setting::{Choices, Form, Preset, Setting, both, choices, each},
    triggers::{PoolTrigger, Trigger, triggers},
    words::Words,
};

/// A function that has a name, perhaps a credential, perhaps a component.
#[derive(Clone, Debug)]
pub struct Function {
    /// Its name, as in the Lambda API.
    pub name: String,
    /// Its component's file; `None` if it is none.
    pub plugin: Option<PathBuf>,
    /// Where it runs if it is no component; `None` if the gateway never calls it.
    pub outside: Option<Outside>,
    /// What it is for. Never empty. A component is a resolver or triggers; whatever runs outside may be both.
    pub triggers: Vec<Trigger>,
    /// What `allow.resource` grants it. Empty means nothing.
    pub resource: Vec<Action>,
    /// Environment variables beside those that Amplify sets.
    pub environment: Vec<(String, String)>,
    /// The same, taken from the environment of this process and from files.
    pub secrets: Vec<(String, Secret)>,
    /// What its component may have beyond its world.
    pub grants: Grants,
    /// How long one invocation may take.
    pub timeout: Duration,
    /// What it signs requests with.
    pub credential: Option<AwsCredential>,
    /// What it signed with before: it counts as well, while it is being replaced.
    pub former_credential: Option<AwsCredential>,
}

impl Function {
    /// The triggers of a user pool that it is.
    pub fn pool_triggers(&self) -> impl Iterator<Item = PoolTrigger> {
        self.triggers.iter().filter_map(|trigger| match trigger {
            Trigger::Pool(trigger) => Some(*trigger),
            Trigger::Resolver => None,
        })
    }
}

/// Where a function runs that is no component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outside {
    /// On AWS Lambda.
    Lambda {
        /// Its ARN or name.
        function: String,
        /// Where Lambda's API is; `None`: AWS.
        endpoint: Option<String>,
    },
    /// In Node.js processes of the sandbox.
    Node {
        /// The file that exports `handler`.
        handler: PathBuf,
    },
}

/// An AWS credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwsCredential {
    /// The access key id; not a secret.
    pub access_key_id: String,
    /// The secret access key.
    pub secret_access_key: Secret,
    /// The session token, if one belongs to it.
    pub session_token: Option<Secret>,
}

/// A caller that may invoke functions without being one.
#[derive(Clone, Debug)]
pub struct Invoker {
    /// The operator's name for it, such as `cognito`.
    pub name: String,
    /// What it signs invocations with.
    pub credential: AwsCredential,
    /// What it signed with before: it counts as well, while it is being replaced.
    pub former_credential: Option<AwsCredential>,
    /// The functions it may invoke; `None`: all.
    pub functions: Option<Vec<String>>,
}

pub(crate) const FUNCTION_PLUGIN: Setting = both(
    "functions.<name>.plugin",
    Form::Path,
    Preset::Absent("the function runs elsewhere and only signs requests"),
    "The component that is the function: a file, or `built-in` for the tutorial's post-confirmation trigger.",
);
pub(crate) const FUNCTION_LAMBDA: Setting = both(
    "functions.<name>.lambda",
    Form::Text,
    Preset::Absent("the function is not on AWS"),
    "The ARN or name of the AWS Lambda function that is called for it, with AWS's own chain of credentials, as AppSync does.",
);
pub(crate) const FUNCTION_ENDPOINT: Setting = both(
    "functions.<name>.endpoint",
    Form::Url,
    Preset::Absent("AWS"),
    "Where Lambda's API is, for servers that speak its protocol.",
);
pub(crate) const FUNCTION_NODE: Setting = each(
    "functions.<name>.node",
    Form::Path,
    Preset::Absent("the function does not run in Node.js"),
    Preset::Absent("`node` is for the sandbox"),
    "The handler of the app that is run for it in Node.js, in the sandbox alone: it is bundled with the esbuild that the app \
     has installed, and again when its source changes. It wins over `lambda`.",
);
pub(crate) const FUNCTION_SECRETS: Setting = both(
    "functions.<name>.secrets",
    Form::Texts,
    Preset::Absent("no variables of this process"),
    "Variables that the function gets from the environment of `sluice`, by their names.",
);
pub(crate) const FUNCTION_SECRET_FILES: Setting = both(
    "functions.<name>.secret_files",
    Form::TextMap,
    Preset::Absent("no variables from files"),
    "Variables of the function whose values are what stands in files, by their names, such as `{ STRIPE_KEY = \"/run/secrets/stripe\" }`. \
     A component gets the new value once a file changes.",
);
pub(crate) const FUNCTION_RESOURCE: Choices<Action> = choices(
    "functions.<name>.resource",
    &Words { first: ("query", Action::Query), others: &[("mutate", Action::Mutate), ("listen", Action::Listen)] },
    [Preset::Absent("the function may not use the API"); 2],
    "What `allow.resource(fn).to([…])` grants the function.",
);
pub(crate) const FUNCTION_ENVIRONMENT: Setting = both(
    "functions.<name>.environment",
    Form::TextMap,
    Preset::Absent("only the variables that Amplify sets"),
    "More environment variables of the function. They are not secret.",
);
pub(crate) const FUNCTION_TIMEOUT: Setting = both(
    "functions.<name>.timeout_ms",
    Form::Integer { least: 1, most: 900_000, unit: "ms" },
    Preset::Value("3000"),
    "How long one invocation may take. Cognito waits 5 s.",
);
pub(crate) const FUNCTION_KEY_ID: Setting = each(
    "functions.<name>.access_key_id",
    Form::Text,
    Preset::Generated,
    Preset::Absent("the function has no credential"),
    "The access key id the function signs with.",
);
pub(crate) const FUNCTION_KEY_SECRET: Setting = each(
    "functions.<name>.secret_access_key",
    Form::Secret,
    Preset::Generated,
    Preset::Absent("the function has no credential"),
    "The secret access key the function signs with.",
);
pub(crate) const FUNCTION_SESSION_TOKEN: Setting = both(
    "functions.<name>.session_token",
    Form::Secret,
    Preset::Absent("the credential has no session token"),
    "The session token that belongs to the credential.",
);
pub(crate) const FUNCTION_FORMER_KEY_ID: Setting = both(
    "functions.<name>.former_access_key_id",
    Form::Text,
    Preset::Absent("the function has one credential"),
    "The access key id that is being replaced: it counts beside the other.",
);
pub(crate) const FUNCTION_FORMER_KEY_SECRET: Setting = both(
    "functions.<name>.former_secret_access_key",
    Form::Secret,
    Preset::Absent("the function has one credential"),
    "The secret access key that belongs to it.",
);

pub(crate) const INVOKER_KEY_ID: Setting = each(
    "invokers.<name>.access_key_id",
    Form::Text,
    Preset::Generated,
    Preset::Required,
    "The access key id of a caller that may invoke functions, such as Cognito.",
);
pub(crate) const INVOKER_KEY_SECRET: Setting = each(
    "invokers.<name>.secret_access_key",
    Form::Secret,
    Preset::Generated,
    Preset::Required,
    "The secret access key of the invoker.",
);
pub(crate) const INVOKER_SESSION_TOKEN: Setting = both(
    "invokers.<name>.session_token",
    Form::Secret,
    Preset::Absent("the credential has no session token"),
    "The session token that belongs to the credential.",
);
pub(crate) const INVOKER_FORMER_KEY_ID: Setting = both(
    "invokers.<name>.former_access_key_id",
    Form::Text,
    Preset::Absent("the invoker has one credential"),
    "The access key id that is being replaced: it counts beside the other.",
);
pub(crate) const INVOKER_FORMER_KEY_SECRET: Setting = both(
    "invokers.<name>.former_secret_access_key",
    Form::Secret,
    Preset::Absent("the invoker has one credential"),
    "The secret access key that belongs to it.",
);
pub(crate) const INVOKER_FUNCTIONS: Setting = both(
    "invokers.<name>.functions",
    Form::Texts,
    Preset::Absent("all functions"),
    "The functions the invoker may invoke.",
);

/// What is said of an access key id that stands alone.
pub(crate) const LACKS_SECRET: &str = "is given without the secret access key that belongs to it";
/// The same of a secret.
pub(crate) const LACKS_ID: &str = "is given without the access key id that belongs to it";

pub(crate) fn functions(read: &mut Reader, mode: Mode, kept: &mut Kept) -> Vec<Function> {
    let mut functions = Vec::new();
    for name in read.names("functions") {
        let plugin = read.optional_path(&FUNCTION_PLUGIN, &name);
        if plugin.is_some() && [AUTH_RULES, AUTHORIZER].contains(&name.as_str()) {
            let message = format!("cannot be: `{name}` is another plugin, and grants are by name; rename the function");
            read.complain(&FUNCTION_PLUGIN, &name, message);
        }
        let triggers = triggers(read, &name, plugin.as_deref());
        let mut secrets = secrets(read, &name);
        secrets.extend(read.secrets_of_files(&FUNCTION_SECRET_FILES, &name));
        functions.push(Function {
            outside: outside(read, mode, &name, plugin.is_some()),
            secrets,
            plugin,
            triggers,
            resource: read.choices(&FUNCTION_RESOURCE, &name),
            environment: read.map(&FUNCTION_ENVIRONMENT, &name),
            grants: grants(read, &name),
            timeout: read.milliseconds(&FUNCTION_TIMEOUT, &name),
            credential: credential(read, mode, kept, &name, &FUNCTION_CREDENTIAL),
            former_credential: former_credential(read, &name, &FUNCTION_CREDENTIAL),
            name,
        });
    }
    functions
}

/// Where a function runs that is no component. In the sandbox its source wins over what is on AWS.
fn outside(read: &mut Reader, mode: Mode, name: &str, is_component: bool) -> Option<Outside> {
    let node = read.optional_path(&FUNCTION_NODE, name);
    let lambda = read.optional_text(&FUNCTION_LAMBDA, name);
    let endpoint = read.optional_text(&FUNCTION_ENDPOINT, name);
    if is_component {
        let others = [(node.is_some(), &FUNCTION_NODE), (lambda.is_some(), &FUNCTION_LAMBDA)];
        for (_, setting) in others.into_iter().filter(|(is_given, _)| *is_given) {
            read.complain(setting, name, "cannot be: the function is the component of `plugin`; take one of them away");
        }
    }
    match (node, lambda, mode) {
        (Some(handler), _, Mode::Sandbox) => Some(Outside::Node { handler }),
        (_, Some(function), _) => Some(Outside::Lambda { function, endpoint }),
        (Some(_), None, Mode::Serve) => {
            let message = "is for the sandbox; build a component and name it in `plugin`, or name the function on AWS in `lambda`";
            read.complain(&FUNCTION_NODE, name, message);
            None
        }
        (None, None, _) => None,
    }
}

/// The variables of this process that a function gets. One that is not set is left out, with a warning.
fn secrets(read: &mut Reader, name: &str) -> Vec<(String, Secret)> {
    let mut secrets = Vec::new();
    for variable in read.texts(&FUNCTION_SECRETS, name) {
        match read.variable(&variable) {
            Some(value) => secrets.push((variable, Secret::new(value))),
            None => {
                read.warn(&FUNCTION_SECRETS, name, format!("names `{variable}`, which is not set in the environment"))
            }
        }
    }
    secrets
}

pub(crate) fn invokers(read: &mut Reader, mode: Mode, kept: &mut Kept) -> Vec<Invoker> {
    let known = read.names("functions");
    let mut invokers = Vec::new();
    for name in read.names("invokers") {
        let functions = read.optional_texts(&INVOKER_FUNCTIONS, &name);
        for function in functions.iter().flatten().filter(|function| !known.contains(function)) {
            let message = format!("names the function `{function}`, which has no section `[functions.{function}]`");
            read.complain(&INVOKER_FUNCTIONS, &name, message);
        }
        let former_credential = former_credential(read, &name, &INVOKER_CREDENTIAL);
        if let Some(credential) = credential(read, mode, kept, &name, &INVOKER_CREDENTIAL) {
            invokers.push(Invoker { name, credential, former_credential, functions });
        }
    }
    invokers
}

/// The settings that make up a credential, and where the sandbox keeps one it made.
struct CredentialSettings {
    family: &'static str,
    id: &'static Setting,
    secret: &'static Setting,
    token: &'static Setting,
    former_id: &'static Setting,
    former_secret: &'static Setting,
}

const FUNCTION_CREDENTIAL: CredentialSettings = CredentialSettings {
    family: "functions",
    id: &FUNCTION_KEY_ID,
    secret: &FUNCTION_KEY_SECRET,
    token: &FUNCTION_SESSION_TOKEN,
    former_id: &FUNCTION_FORMER_KEY_ID,
    former_secret: &FUNCTION_FORMER_KEY_SECRET,
};
const INVOKER_CREDENTIAL: CredentialSettings = CredentialSettings {
    family: "invokers",
    id: &INVOKER_KEY_ID,
    secret: &INVOKER_KEY_SECRET,
    token: &INVOKER_SESSION_TOKEN,
    former_id: &INVOKER_FORMER_KEY_ID,
    former_secret: &INVOKER_FORMER_KEY_SECRET,
};

fn credential(
    read: &mut Reader,
    mode: Mode,
    kept: &mut Kept,
    name: &str,
    settings: &CredentialSettings,
) -> Option<AwsCredential> {
    let id = read.optional_text(settings.id, name);
    let secret = read.guarding_secret(settings.secret, name);
    let session_token = read.secret(settings.token, name);
    match (id, secret, mode) {
        (Some(access_key_id), Some(secret_access_key), _) => {
            Some(AwsCredential { access_key_id, secret_access_key, session_token })
        }
        (None, None, Mode::Sandbox) => Some(kept.credential(&format!("{}.{name}", settings.family))),
        (None, None, Mode::Serve) => None,
        (Some(_), None, _) => {
            read.complain(settings.id, name, LACKS_SECRET);
            None
        }
        (None, Some(_), _) => {
            read.complain(settings.secret, name, LACKS_ID);
            None
        }
    }
}

/// The credential that is being replaced.
fn former_credential(read: &mut Reader, name: &str, settings: &CredentialSettings) -> Option<AwsCredential> {
    match (read.optional_text(settings.former_id, name), read.guarding_secret(settings.former_secret, name)) {
        (Some(access_key_id), Some(secret_access_key)) => {
            Some(AwsCredential { access_key_id, secret_access_key, session_token: None })
        }
        (None, None) => None,
        (Some(_), None) => {
            read.complain(settings.former_id, name, LACKS_SECRET);
            None
        }
        (None, Some(_)) => {
            read.complain(settings.former_secret, name, LACKS_ID);
            None
        }
    }
}
