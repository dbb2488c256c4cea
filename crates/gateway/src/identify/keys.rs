//! The keys of the configuration, as requests are verified with them.

use std::{collections::HashMap, sync::Arc};

use authz::{Caller, FunctionPrincipal};
use identity::{AccessKey, ApiKey};
use settings::{AwsCredential, Settings};

/// The keys that count now.
pub(super) struct Keys {
    pub(super) api_keys: Vec<ApiKey>,
    /// The credentials of functions; the only ones that may use the GraphQL API.
    pub(super) of_functions: Vec<AccessKey>,
    /// The callers behind them, by access key id, made once.
    pub(super) functions: HashMap<String, Arc<Caller>>,
    /// The credentials that may invoke functions: those of functions and of invokers.
    pub(super) of_invokers: Vec<AccessKey>,
    /// What the holder of an access key id may invoke.
    pub(super) may_invoke: HashMap<String, MayInvoke>,
    /// The component that judges tokens, and what it is told.
    pub(super) authorizer: Arc<Option<settings::Authorizer>>,
}

/// Which functions a credential may invoke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum MayInvoke {
    /// All of them.
    All,
    /// These.
    These(Vec<String>),
}

impl MayInvoke {
    /// Whether a function is among them.
    pub(crate) fn covers(&self, function: &str) -> bool {
        match self {
            Self::All => true,
            Self::These(names) => names.iter().any(|name| name == function),
        }
    }
}

impl Keys {
    pub(super) fn new(settings: &Settings) -> Self {
        let (mut of_functions, mut may_invoke) = (Vec::new(), HashMap::new());
        for function in &settings.functions {
            let principal = FunctionPrincipal { name: function.name.clone(), may: function.resource.clone() };
            for credential in function.credential.iter().chain(&function.former_credential) {
                let may = MayInvoke::These(vec![function.name.clone()]);
                may_invoke.insert(credential.access_key_id.clone(), may);
                of_functions.push(access_key(credential, principal.clone()));
            }
        }
        let mut of_invokers = of_functions.clone();
        for invoker in &settings.invokers {
            let may = invoker.functions.clone().map_or(MayInvoke::All, MayInvoke::These);
            let principal = FunctionPrincipal { name: invoker.name.clone(), may: Vec::new() };
            for credential in std::iter::once(&invoker.credential).chain(&invoker.former_credential) {
                may_invoke.insert(credential.access_key_id.clone(), may.clone());
                of_invokers.push(access_key(credential, principal.clone()));
            }
        }
        Self {
            api_keys: settings.api.keys.clone(),
            functions: of_functions.iter().map(|key| (key.id.clone(), Arc::new(key.caller()))).collect(),
            of_functions,
            of_invokers,
            may_invoke,
            authorizer: Arc::new(settings.authorizer.clone()),
        }
    }
}

fn access_key(credential: &AwsCredential, principal: FunctionPrincipal) -> AccessKey {
    AccessKey {
        id: credential.access_key_id.clone(),
        secret: credential.secret_access_key.clone(),
        session_token: credential.session_token.clone(),
        expires: None,
        principal,
    }
}
