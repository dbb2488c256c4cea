//! From the parts of a request to its caller: which credential counts here, and which keys verify it.

use std::{collections::HashMap, sync::Arc, time::SystemTime};

use authz::{Caller, FunctionPrincipal, TokenProvider};
use axum::http::request::Parts;
use identity::{
    AccessKey, ApiKey, Credential, Issuer, Rejection, RequestParts, Service, accept_api_key, accept_signature,
};
use model::Provider;
use user_pool::Authority;

use crate::{
    jwks::{TrustedIssuer, Verifier, VerifierError},
    own_pool::OwnPool,
};
use settings::{AwsCredential, Settings};

/// Verifies the callers of the GraphQL API and of the Lambda API.
pub(crate) struct Identify {
    modes: Vec<Provider>,
    region: String,
    api_keys: Vec<ApiKey>,
    /// The credentials of functions; the only ones that may use the GraphQL API.
    function_keys: Vec<AccessKey>,
    /// The callers behind `function_keys`, by access key id, made once.
    functions: HashMap<String, Arc<Caller>>,
    tokens: Verifier,
    /// The sandbox's own pool, whose identity pool gives out credentials too.
    own_pool: Option<Arc<OwnPool>>,
    /// The credentials that may invoke functions: those of functions and of invokers.
    invoker_keys: Vec<AccessKey>,
    /// What the holder of an access key id may invoke.
    may_invoke: HashMap<String, MayInvoke>,
}

/// Who sends a request to the GraphQL API, as far as the credential tells.
pub(crate) enum Claimant {
    /// A verified caller.
    Verified(Verified),
    /// Somebody with a token that only the app's authorizer can judge.
    Token(String),
}

/// A verified caller.
#[derive(Clone)]
pub(crate) struct Verified {
    pub(crate) caller: Arc<Caller>,
    /// When the token or the temporary credential runs out. Keys of the configuration last as long as the process.
    pub(crate) until: Option<SystemTime>,
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

impl Identify {
    /// Takes the keys from the configuration.
    ///
    /// # Errors
    /// If the issuers of tokens cannot be used as they are configured.
    pub(crate) fn new(settings: &Settings, own_pool: Option<Arc<OwnPool>>) -> Result<Self, VerifierError> {
        let mut function_keys = Vec::new();
        let mut may_invoke = HashMap::new();
        for function in &settings.functions {
            let principal = FunctionPrincipal { name: function.name.clone(), may: function.resource.clone() };
            if let Some(credential) = &function.credential {
                let may = MayInvoke::These(vec![function.name.clone()]);
                may_invoke.insert(credential.access_key_id.clone(), may);
                function_keys.push(access_key(credential, principal));
            }
        }
        let mut invoker_keys = function_keys.clone();
        for invoker in &settings.invokers {
            let may = invoker.functions.clone().map_or(MayInvoke::All, MayInvoke::These);
            may_invoke.insert(invoker.credential.access_key_id.clone(), may);
            let principal = FunctionPrincipal { name: invoker.name.clone(), may: Vec::new() };
            invoker_keys.push(access_key(&invoker.credential, principal));
        }
        let issuers = settings.user_pools.iter().map(|pool| TrustedIssuer {
            issuer: Issuer { url: pool.issuer.clone(), client_ids: pool.client_ids.clone(), provider: pool.provider },
            jwks_url: pool.jwks_url.clone(),
        });
        Ok(Self {
            modes: settings.api.modes().collect(),
            region: settings.api.region.clone(),
            api_keys: settings.api.keys.clone(),
            functions: function_keys.iter().map(|key| (key.id.clone(), Arc::new(key.caller()))).collect(),
            function_keys,
            tokens: Verifier::new(issuers.collect())?.trusting(own_pool.clone()),
            own_pool,
            invoker_keys,
            may_invoke,
        })
    }

    /// Who sends a request to the GraphQL API.
    ///
    /// # Errors
    /// Why the credential does not count.
    pub(crate) async fn graphql_caller(
        &self,
        request: &Parts,
        body: &[u8],
        now: SystemTime,
    ) -> Result<Claimant, Rejection> {
        let headers = headers(request);
        let parts = request_parts(request, &headers, body);
        match Credential::read(&parts)? {
            Credential::ApiKey(key) => {
                self.require(Provider::ApiKey)?;
                let caller = Arc::new(accept_api_key(&self.api_keys, key, now)?);
                Ok(Claimant::Verified(Verified { caller, until: None }))
            }
            Credential::SigV4 => {
                self.require(Provider::IdentityPool)?;
                let region = Some(self.region.as_str());
                if let Some(key) = self.own_pool.as_ref().and_then(|pool| pool.identity_key(&parts)) {
                    accept_signature(&parts, std::slice::from_ref(&key), Service::Appsync, region, now)?;
                    return Ok(Claimant::Verified(Verified { caller: Arc::new(key.caller()), until: key.expires }));
                }
                let key = accept_signature(&parts, &self.function_keys, Service::Appsync, region, now)?;
                let caller = self.functions.get(&key.id).cloned().ok_or(Rejection::UnknownAccessKey)?;
                Ok(Claimant::Verified(Verified { caller, until: key.expires }))
            }
            // A token of a configured issuer is the issuer's affair, also if it does not count.
            Credential::Token(token) if self.modes.contains(&Provider::Lambda) && !self.tokens.has_issuer_of(token) => {
                Ok(Claimant::Token(token.to_owned()))
            }
            Credential::Token(token) => {
                let accepts_tokens = |mode: &Provider| matches!(mode, Provider::UserPools | Provider::Oidc);
                if !self.modes.iter().any(accepts_tokens) {
                    return Err(Rejection::ModeDisabled);
                }
                let token = self.tokens.accept(token, now).await?;
                match mode_of(token.caller()) {
                    Some(mode) => self.require(mode)?,
                    None => return Err(Rejection::ModeDisabled),
                }
                let (caller, until) = (Arc::clone(token.caller()), Some(token.counts_until()));
                Ok(Claimant::Verified(Verified { caller, until }))
            }
        }
    }

    /// What the verified sender of a request to the Lambda API may invoke.
    ///
    /// # Errors
    /// Why the signature does not count.
    pub(crate) fn invoker(&self, request: &Parts, body: &[u8], now: SystemTime) -> Result<&MayInvoke, Rejection> {
        let headers = headers(request);
        let parts = request_parts(request, &headers, body);
        match Credential::read(&parts)? {
            // The region of a client of the Lambda API is its own affair: emulators of Cognito sign for any.
            Credential::SigV4 => {
                let key = accept_signature(&parts, &self.invoker_keys, Service::Lambda, None, now)?;
                self.may_invoke.get(&key.id).ok_or(Rejection::UnknownAccessKey)
            }
            Credential::ApiKey(_) | Credential::Token(_) => Err(Rejection::NoCredentials),
        }
    }

    /// The authorization modes that the API has.
    pub(crate) fn modes(&self) -> &[Provider] {
        &self.modes
    }

    /// What the sender of a request to the sandbox's own user pool may do there: whoever signs with a credential of a
    /// function or of an invoker administrates.
    ///
    /// # Errors
    /// Why a signature does not count. A request without one is anybody's.
    pub(crate) fn administers_pool(
        &self,
        request: &Parts,
        body: &[u8],
        now: SystemTime,
    ) -> Result<Authority, Rejection> {
        let headers = headers(request);
        let parts = request_parts(request, &headers, body);
        match Credential::read(&parts) {
            Ok(Credential::SigV4) => {
                accept_signature(&parts, &self.invoker_keys, Service::CognitoIdp, None, now)?;
                Ok(Authority::Administrator)
            }
            Ok(Credential::ApiKey(_) | Credential::Token(_)) | Err(Rejection::NoCredentials) => Ok(Authority::Anyone),
            Err(rejection) => Err(rejection),
        }
    }

    fn require(&self, mode: Provider) -> Result<(), Rejection> {
        if self.modes.contains(&mode) { Ok(()) } else { Err(Rejection::ModeDisabled) }
    }
}

/// The mode that lets the holder of a token in.
fn mode_of(caller: &Caller) -> Option<Provider> {
    match caller {
        Caller::User(user) => Some(match user.provider {
            TokenProvider::UserPools => Provider::UserPools,
            TokenProvider::Oidc => Provider::Oidc,
        }),
        Caller::ApiKey | Caller::Function(_) | Caller::IdentityPool(_) | Caller::LambdaAuthorized => None,
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

fn headers(request: &Parts) -> Vec<(&str, &[u8])> {
    request.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect()
}

fn request_parts<'a>(request: &'a Parts, headers: &'a [(&'a str, &'a [u8])], body: &'a [u8]) -> RequestParts<'a> {
    RequestParts {
        method: request.method.as_str(),
        path: request.uri.path(),
        query: request.uri.query().unwrap_or(""),
        headers,
        body,
    }
}
