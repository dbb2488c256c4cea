//! Functions that are no components: on AWS Lambda, and in Node.js processes of the sandbox. The engine calls them as it calls
//! components; which of the two a function is, it does not know.

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, OnceLock},
};

use functions::{Failure, Function, Node, NodeSettings};
use model::Invocation;
use plan::{Calling, FunctionCall, FunctionError};
use settings::{OwnPool, Settings};

use super::functions::{Reaching, Resolvers, amplify_prefix, throttled};
use crate::{
    calls::Call,
    lambda::{Events, NotAccepted},
    ports::{Later, Running},
};

/// A function that this build cannot call.
#[derive(Debug, thiserror::Error)]
pub enum OutsideError {
    /// It is on AWS, and this is a build without AWS.
    #[error("the function `{0}` is on AWS Lambda, and this build has no way there; build with the feature `lambda`")]
    NoLambda(String),
    /// No connections can be made.
    #[cfg(feature = "lambda")]
    #[error("functions on AWS Lambda cannot be called")]
    Lambda(#[from] functions::LambdaError),
}

/// The functions outside, by name.
#[derive(Clone, Default)]
pub(super) struct OutsideFunctions {
    functions: BTreeMap<String, Arc<Function>>,
}

impl OutsideFunctions {
    /// Prepares the functions that the settings name. Nothing runs and nothing is sent yet.
    pub(super) fn new(settings: &Settings, base_url: &Arc<OnceLock<String>>) -> Result<Self, OutsideError> {
        #[cfg(feature = "lambda")]
        let credentials = Arc::new(functions::Chain::default());
        let mut all = BTreeMap::new();
        for function in &settings.functions {
            let made = match &function.outside {
                None => continue,
                Some(settings::Outside::Node { handler }) => {
                    Function::Node(Node::new(node(settings, function, handler, base_url)))
                }
                #[cfg(feature = "lambda")]
                Some(settings::Outside::Lambda { function, endpoint }) => {
                    let lambda = functions::LambdaSettings {
                        function: function.clone(),
                        region: settings.api.region.clone(),
                        endpoint: endpoint.clone(),
                    };
                    Function::Lambda(functions::Lambda::new(&lambda, Arc::clone(&credentials))?)
                }
                #[cfg(not(feature = "lambda"))]
                Some(settings::Outside::Lambda { .. }) => return Err(OutsideError::NoLambda(function.name.clone())),
            };
            all.insert(function.name.clone(), Arc::new(made));
        }
        Ok(Self { functions: all })
    }

    /// The function of this name.
    pub(super) fn find(&self, name: &str) -> Option<Arc<Function>> {
        self.functions.get(name).cloned()
    }
}

fn node(
    settings: &Settings,
    function: &settings::Function,
    handler: &Path,
    base_url: &Arc<OnceLock<String>>,
) -> NodeSettings {
    let mut fixed = vec![("AMPLIFY_DATA_DEFAULT_NAME".to_owned(), settings.api.name.clone())];
    if let Some(path) = &settings.outputs {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
        fixed.push(("SLUICE_OUTPUTS".to_owned(), path.display().to_string()));
    }
    // What it signs with stands twice: where AWS's SDK looks for it, and where the operator's own AWS credentials do not
    // take its place.
    if let Some(credential) = &function.credential {
        for prefix in ["AWS", "SLUICE_FUNCTION"] {
            fixed.push((format!("{prefix}_ACCESS_KEY_ID"), credential.access_key_id.clone()));
            fixed.push((format!("{prefix}_SECRET_ACCESS_KEY"), credential.secret_access_key.expose().to_owned()));
            if let Some(token) = &credential.session_token {
                fixed.push((format!("{prefix}_SESSION_TOKEN"), token.expose().to_owned()));
            }
        }
    }
    let named = function.secrets.iter().map(|(name, secret)| (name.clone(), secret.expose().to_owned()));
    // What the operator says wins, and so stands last.
    let of_the_operator: Vec<(String, String)> = named.chain(function.environment.iter().cloned()).collect();
    let endpoint = format!("{}_GRAPHQL_ENDPOINT", amplify_prefix(&settings.api.name));
    let has_own_pool = settings.own_pool == OwnPool::Served;
    let base_url = Arc::clone(base_url);
    NodeSettings {
        name: function.name.clone(),
        handler: handler.to_owned(),
        timeout: function.timeout,
        region: settings.api.region.clone(),
        environment: Arc::new(move || {
            let mut environment = fixed.clone();
            if let Some(url) = base_url.get() {
                environment.push(("SLUICE_URL".to_owned(), url.clone()));
                environment.push((endpoint.clone(), format!("{url}/graphql")));
                if has_own_pool {
                    // AWS's SDK asks the sandbox's pool in place of Cognito.
                    environment.push(("AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER".to_owned(), url.clone()));
                }
            }
            environment.extend(of_the_operator.iter().cloned());
            environment
        }),
    }
}

/// The functions that custom operations name, wherever they run. Cheap to clone.
#[derive(Clone)]
pub(super) struct AllResolvers {
    pub(super) outside: OutsideFunctions,
    pub(super) components: Arc<Resolvers>,
    pub(super) events: Events,
}

impl plan::Functions for AllResolvers {
    fn call<'a>(&'a self, call: FunctionCall) -> Calling<'a> {
        Box::pin(async move {
            match call.invocation {
                Invocation::RequestResponse => self.run(call.function, call.payload, Reaching::Now).await,
                Invocation::Event => self.later(call).await,
            }
        })
    }
}

impl AllResolvers {
    async fn run(&self, function: String, payload: String, reaching: Reaching<'_>) -> Result<String, FunctionError> {
        match self.outside.functions.get(&function) {
            // It has its own way to the API.
            Some(outside) => {
                let call = Call::begin(&function);
                let answer = outside.invoke(&payload).await.map_err(of_appsync);
                call.of_outside(answer.as_ref().err());
                answer
            }
            None => self.components.call(function, payload, reaching).await,
        }
    }

    /// Lambda keeps events itself; what runs here is kept by the gateway.
    async fn later(&self, call: FunctionCall) -> Result<String, FunctionError> {
        #[cfg(feature = "lambda")]
        if let Some(Function::Lambda(lambda)) = self.outside.functions.get(&call.function).map(|function| &**function) {
            return lambda.invoke_later(&call.payload).await.map(|()| "null".to_owned()).map_err(of_appsync);
        }
        let Some(later) = self.find(&call.function) else {
            return Err(FunctionError::NotThere { name: call.function });
        };
        self.events.accept_later(&call.function, later, call.payload).await.map_err(|refused| {
            tracing::warn!(why = %refused, "an asynchronous invocation was refused");
            match refused {
                NotAccepted::Full(_) => throttled(),
                NotAccepted::NotKept(error) => FunctionError::Unavailable {
                    told: "the event could not be kept; please try again".to_owned(),
                    why: error.to_string(),
                },
            }
        })?;
        Ok("null".to_owned())
    }

    /// The function of this name that runs here, for calls whose answer no caller waits for.
    pub(super) fn find(&self, function: &str) -> Option<Arc<dyn Later>> {
        let is_here = match self.outside.functions.get(function).map(|outside| &**outside) {
            #[cfg(feature = "lambda")]
            Some(Function::Lambda(_)) => false,
            Some(Function::Node(_)) => true,
            None => self.components.has(function),
        };
        is_here.then(|| Arc::new(Waited { resolvers: self.clone(), function: function.to_owned() }) as Arc<dyn Later>)
    }
}

/// A function that no caller waits for.
struct Waited {
    resolvers: AllResolvers,
    function: String,
}

impl Later for Waited {
    fn run(&self, payload: String, delivery: String) -> Running<'_, Result<(), FunctionError>> {
        Box::pin(async move {
            let answer = self.resolvers.run(self.function.clone(), payload, Reaching::Once(&delivery)).await;
            answer.map(|_| ())
        })
    }
}

/// A failure in the words of AppSync's data source.
fn of_appsync(failure: Failure) -> FunctionError {
    match failure {
        Failure::Failed { error_type, message } => {
            tracing::debug!(error_type, message, "a function failed");
            FunctionError::Failed { error_type: None, message }
        }
        Failure::Refused { code, message } => {
            FunctionError::Failed { error_type: Some(format!("Lambda:{code}")), message }
        }
        Failure::Unknown { why } => {
            FunctionError::Unavailable { told: "the function could not be called; please try again".to_owned(), why }
        }
    }
}
