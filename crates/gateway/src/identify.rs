//! From the parts of a request to its caller: which credential counts here, and which keys verify it.
//!
//! A credential is looked at in two steps: what its head says, before any of the body is read, and, where only the whole
//! request proves its sender, the rest. Keys may become others while the gateway serves.

mod keys;

use std::{sync::Arc, time::SystemTime};

use arc_swap::ArcSwap;
use authz::{Caller, TokenProvider};
use axum::http::request::Parts;
use identity::{
    AccessKey, Credential, Issuer, Rejection, RequestParts, Service, UnverifiedToken, accept_api_key, accept_signature,
    sigv4::{SignedHead, check_signed_head},
};
use model::Provider;
use settings::Settings;
use tokio::sync::watch;

use crate::{
    jwks::{TrustedIssuer, Verifier, VerifierError},
    ports::OwnIssuer,
};
use keys::Keys;
pub(crate) use keys::MayInvoke;

/// Verifies the callers of the GraphQL API and of the Lambda API.
pub(crate) struct Identify {
    modes: Vec<Provider>,
    region: String,
    keys: ArcSwap<Keys>,
    /// Tells when keys have become others.
    changed: watch::Sender<()>,
    tokens: Verifier,
    /// The sandbox's own pool, whose identity pool gives out credentials too.
    own: Option<Arc<dyn OwnIssuer>>,
}

/// Who sends a request to the GraphQL API, as far as its head tells.
pub(crate) enum Claim {
    /// A verified caller.
    Verified(Verified),
    /// The holder of an access key, whom the signature over the whole request proves.
    Signed(SignedHead),
    /// Somebody with a token that only the app's authorizer can judge.
    Token(String),
}

/// A verified caller.
#[derive(Clone)]
pub(crate) struct Verified {
    pub(crate) caller: Arc<Caller>,
    /// When the credential runs out, if it says so.
    pub(crate) until: Option<SystemTime>,
    /// By what the caller is known: it may be taken back before it runs out.
    pub(crate) proof: Proof,
}

/// What a caller has shown, as far as it can be taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Proof {
    /// An API key.
    ApiKey(identity::Secret),
    /// An access key of the configuration, and what its function may do.
    AccessKey(Box<AccessKey>),
    /// What this authorizer said of a token.
    Verdict(Arc<Option<settings::Authorizer>>),
    /// A token of the sandbox's own user pool, whose sign-in may end.
    SignIn(Arc<Caller>),
    /// Something that counts until it runs out.
    Lasting,
}

/// Who signs a request to the sandbox's own user pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PoolSender {
    /// The holder of a credential of a function or of an invoker.
    KeyHolder,
    /// A sender without a signature.
    Anonymous,
}

impl Identify {
    /// Takes the keys from the configuration.
    ///
    /// # Errors
    /// If the issuers of tokens cannot be used as they are configured.
    pub(crate) fn new(settings: &Settings, own: Option<Arc<dyn OwnIssuer>>) -> Result<Self, VerifierError> {
        let issuers = settings.user_pools.iter().map(|pool| TrustedIssuer {
            issuer: Issuer { url: pool.issuer.clone(), client_ids: pool.client_ids.clone(), provider: pool.provider },
            jwks_url: pool.jwks_url.clone(),
        });
        Ok(Self {
            modes: settings.api.modes().collect(),
            region: settings.api.region.clone(),
            keys: ArcSwap::from_pointee(Keys::new(settings)),
            changed: watch::Sender::new(()),
            tokens: Verifier::new(issuers.collect())?.trusting(own.clone()),
            own,
        })
    }

    /// Takes other keys from a configuration that was read again. What was shown with a key that is gone counts no more.
    pub(crate) fn replace_keys(&self, settings: &Settings) {
        self.keys.store(Arc::new(Keys::new(settings)));
        self.look_again();
    }

    /// What a verdict of the authorizer proves: it counts while the authorizer is told the same.
    pub(crate) fn verdict(&self) -> Proof {
        Proof::Verdict(Arc::clone(&self.keys.load().authorizer))
    }

    /// Lets open sockets ask whether who has opened them still counts: sign-ins of the own pool may have ended.
    pub(crate) fn look_again(&self) {
        self.changed.send_replace(());
    }

    /// Whether a token says that the sandbox's own user pool has issued it.
    fn is_of_own_pool(&self, token: &str) -> bool {
        let token = UnverifiedToken::read(token);
        self.own.as_ref().is_some_and(|own| token.is_ok_and(|token| own.is_issuer_of(&token)))
    }

    /// Tells when [`Identify::counts`] may say something else than before.
    pub(crate) fn changes(&self) -> watch::Receiver<()> {
        self.changed.subscribe()
    }

    /// Whether what a caller has shown has not been taken back.
    pub(crate) fn counts(&self, proof: &Proof) -> bool {
        let keys = self.keys.load();
        match proof {
            Proof::ApiKey(shown) => keys.api_keys.iter().any(|key| key.value == *shown),
            Proof::AccessKey(shown) => keys.of_functions.contains(shown),
            Proof::Verdict(judge) => keys.authorizer == *judge,
            Proof::SignIn(caller) => self.own.as_ref().is_some_and(|own| own.goes_on(caller)),
            Proof::Lasting => true,
        }
    }

    /// Who sends a request to the GraphQL API, by its head alone.
    ///
    /// # Errors
    /// Why the credential does not count, whatever the body is.
    pub(crate) async fn graphql_head(&self, request: &Parts, now: SystemTime) -> Result<Claim, Rejection> {
        let headers = headers(request);
        let parts = request_parts(request, &headers, b"");
        match Credential::read(&parts)? {
            Credential::ApiKey(key) => {
                self.require(Provider::ApiKey)?;
                let keys = self.keys.load();
                let caller = Arc::new(accept_api_key(&keys.api_keys, key, now)?);
                let matching = keys.api_keys.iter().filter(|known| known.value.matches(key.as_bytes()));
                let until = matching.map(|key| key.expires).max();
                Ok(Claim::Verified(Verified { caller, until, proof: Proof::ApiKey(identity::Secret::new(key)) }))
            }
            Credential::SigV4 => {
                self.require(Provider::IdentityPool)?;
                let region = Some(self.region.as_str());
                let head = match self.own.as_ref().and_then(|own| own.identity_key(&parts)) {
                    Some(key) => check_signed_head(&parts, &[key], Service::Appsync, region, now)?,
                    None => check_signed_head(&parts, &self.keys.load().of_functions, Service::Appsync, region, now)?,
                };
                Ok(Claim::Signed(head))
            }
            // A token of a configured issuer is the issuer's affair, also if it does not count.
            Credential::Token(token) if self.modes.contains(&Provider::Lambda) && !self.tokens.has_issuer_of(token) => {
                Ok(Claim::Token(token.to_owned()))
            }
            Credential::Token(token) => {
                let accepts_tokens = |mode: &Provider| matches!(mode, Provider::UserPools | Provider::Oidc);
                if !self.modes.iter().any(accepts_tokens) {
                    return Err(Rejection::ModeDisabled);
                }
                let is_own = self.is_of_own_pool(token);
                let token = self.tokens.accept(token, now).await?;
                match mode_of(token.caller()) {
                    Some(mode) => self.require(mode)?,
                    None => return Err(Rejection::ModeDisabled),
                }
                let (caller, until) = (Arc::clone(token.caller()), Some(token.counts_until()));
                let proof = if is_own { Proof::SignIn(Arc::clone(&caller)) } else { Proof::Lasting };
                Ok(Claim::Verified(Verified { caller, until, proof }))
            }
        }
    }

    /// Who has signed a request to the GraphQL API of which everything is there.
    ///
    /// # Errors
    /// Why the signature does not count.
    pub(crate) fn graphql_signer(&self, request: &Parts, body: &[u8], now: SystemTime) -> Result<Verified, Rejection> {
        let headers = headers(request);
        let parts = request_parts(request, &headers, body);
        let region = Some(self.region.as_str());
        if let Some(key) = self.own.as_ref().and_then(|own| own.identity_key(&parts)) {
            accept_signature(&parts, std::slice::from_ref(&key), Service::Appsync, region, now)?;
            return Ok(Verified { caller: Arc::new(key.caller()), until: key.expires, proof: Proof::Lasting });
        }
        let keys = self.keys.load();
        let key = accept_signature(&parts, &keys.of_functions, Service::Appsync, region, now)?;
        let caller = keys.functions.get(&key.id).cloned().ok_or(Rejection::UnknownAccessKey)?;
        Ok(Verified { caller, until: key.expires, proof: Proof::AccessKey(Box::new(key.clone())) })
    }

    /// Looks at the head of a request to the Lambda API.
    ///
    /// # Errors
    /// Why no body could make its signature count.
    pub(crate) fn invoker_head(&self, request: &Parts, now: SystemTime) -> Result<SignedHead, Rejection> {
        let headers = headers(request);
        let parts = request_parts(request, &headers, b"");
        match Credential::read(&parts)? {
            // The region of a client of the Lambda API is its own affair: emulators of Cognito sign for any.
            Credential::SigV4 => check_signed_head(&parts, &self.keys.load().of_invokers, Service::Lambda, None, now),
            Credential::ApiKey(_) | Credential::Token(_) => Err(Rejection::NoCredentials),
        }
    }

    /// What the verified sender of a request to the Lambda API may invoke.
    ///
    /// # Errors
    /// Why the signature does not count.
    pub(crate) fn invoker(&self, request: &Parts, body: &[u8], now: SystemTime) -> Result<MayInvoke, Rejection> {
        let headers = headers(request);
        let parts = request_parts(request, &headers, body);
        match Credential::read(&parts)? {
            Credential::SigV4 => {
                let keys = self.keys.load();
                let key = accept_signature(&parts, &keys.of_invokers, Service::Lambda, None, now)?;
                keys.may_invoke.get(&key.id).cloned().ok_or(Rejection::UnknownAccessKey)
            }
            Credential::ApiKey(_) | Credential::Token(_) => Err(Rejection::NoCredentials),
        }
    }

    /// The authorization modes that the API has.
    pub(crate) fn modes(&self) -> &[Provider] {
        &self.modes
    }

    /// Who sends a request to the sandbox's own user pool.
    ///
    /// # Errors
    /// Why a signature does not count. A request without one may be anyone's.
    pub(crate) fn pool_sender(&self, request: &Parts, body: &[u8], now: SystemTime) -> Result<PoolSender, Rejection> {
        let headers = headers(request);
        let parts = request_parts(request, &headers, body);
        match Credential::read(&parts) {
            Ok(Credential::SigV4) => {
                accept_signature(&parts, &self.keys.load().of_invokers, Service::CognitoIdp, None, now)?;
                Ok(PoolSender::KeyHolder)
            }
            Ok(Credential::ApiKey(_) | Credential::Token(_)) | Err(Rejection::NoCredentials) => {
                Ok(PoolSender::Anonymous)
            }
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
