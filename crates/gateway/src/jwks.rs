//! Tokens at the edge: fetches the keys that issuers publish, and remembers which tokens were verified.
//!
//! `identity` decides whether a token is good; this module brings it the key. It must never accept a token that it
//! could not have verified: without keys the answer is no.

mod fetch;
mod published;

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use identity::{Issuer, Rejection, UnverifiedToken, VerifiedToken, accept_token};
use moka::sync::Cache;
use sha2::{Digest, Sha256};

use crate::ports::OwnIssuer;
use fetch::Endpoint;
use published::PublishedKeys;

/// How many verified tokens are remembered, about 1 KiB each.
const REMEMBERED_TOKENS: u64 = 10_000;

/// How long an issuer may take to answer.
const FETCH_TIMEOUT: Duration = Duration::from_secs(5);

/// An issuer whose tokens are accepted, and where it publishes its keys.
#[derive(Clone, Debug)]
pub(crate) struct TrustedIssuer {
    /// The issuer.
    pub(crate) issuer: Issuer,
    /// Where its keys are; `None`: at `/.well-known/jwks.json` below its URL.
    pub(crate) jwks_url: Option<String>,
}

/// Why a verifier cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum VerifierError {
    /// The address is not one.
    #[error("`{url}` is not a URL; write the issuer as it stands in its tokens' `iss`")]
    NotAUrl {
        /// What was given.
        url: String,
    },
    /// The keys would travel unprotected.
    #[error("`{url}` must use https; http is only for issuers on this machine")]
    NotSecure {
        /// What was given.
        url: String,
    },
    /// Two issuers have the same URL.
    #[error("the issuer `{url}` is configured twice; list all its clients in one place")]
    Repeated {
        /// Their URL.
        url: String,
    },
    /// TLS cannot be set up.
    #[error("cannot prepare https requests; install the system's CA certificates")]
    NoTls(#[source] reqwest::Error),
}

/// Verifies tokens of the configured issuers.
pub(crate) struct Verifier {
    issuers: Vec<Arc<Trusted>>,
    /// The sandbox's own pool, whose keys need not be fetched.
    own: Option<Arc<dyn OwnIssuer>>,
    /// By SHA-256 of the token, so that no token is kept.
    verified: Cache<[u8; 32], Remembered>,
}

struct Trusted {
    issuer: Issuer,
    keys: PublishedKeys,
}

/// A token that was verified with the keys of one generation. It counts only as long as these are the issuer's keys.
#[derive(Clone)]
struct Remembered {
    token: VerifiedToken,
    trusted: Arc<Trusted>,
    generation: u64,
}

impl Verifier {
    /// Prepares to verify tokens of these issuers. Nothing is fetched before the first token comes.
    ///
    /// # Errors
    ///
    /// A [`VerifierError`] that says which setting to change.
    pub(crate) fn new(issuers: Vec<TrustedIssuer>) -> Result<Self, VerifierError> {
        Self::with_timeout(issuers, FETCH_TIMEOUT)
    }

    /// Also verifies tokens of the sandbox's own pool, if there is one.
    pub(crate) fn trusting(self, own: Option<Arc<dyn OwnIssuer>>) -> Self {
        Self { own, ..self }
    }

    fn with_timeout(issuers: Vec<TrustedIssuer>, timeout: Duration) -> Result<Self, VerifierError> {
        let mut trusted: Vec<Arc<Trusted>> = Vec::with_capacity(issuers.len());
        for TrustedIssuer { issuer, jwks_url } in issuers {
            if trusted.iter().any(|other| other.issuer.url == issuer.url) {
                return Err(VerifierError::Repeated { url: issuer.url });
            }
            let endpoint = match jwks_url {
                Some(url) => Endpoint::new(url, timeout)?,
                None => Endpoint::new(format!("{}/.well-known/jwks.json", issuer.url.trim_end_matches('/')), timeout)?,
            };
            trusted.push(Arc::new(Trusted { issuer, keys: PublishedKeys::new(endpoint) }));
        }
        Ok(Self { issuers: trusted, own: None, verified: Cache::new(REMEMBERED_TOKENS) })
    }

    /// Whether a text is a token that says it is of a configured issuer. Nothing of it is verified.
    pub(crate) fn has_issuer_of(&self, token: &str) -> bool {
        UnverifiedToken::read(token)
            .is_ok_and(|unverified| self.own(&unverified).is_some() || self.trusted(&unverified).is_some())
    }

    /// Verifies a token, or remembers that it was verified.
    ///
    /// # Errors
    ///
    /// A [`Rejection`]; [`Rejection::KeysUnavailable`] if the issuer never answered.
    pub(crate) async fn accept(&self, token: &str, now: SystemTime) -> Result<VerifiedToken, Rejection> {
        let digest: [u8; 32] = Sha256::digest(token).into();
        if let Some(remembered) = self.verified.get(&digest) {
            if remembered.trusted.keys.is_current(remembered.generation, now) {
                remembered.token.check_expiry(now)?;
                return Ok(remembered.token);
            }
            self.verified.invalidate(&digest);
        }
        let unverified = UnverifiedToken::read(token)?;
        if let Some(own) = self.own(&unverified) {
            return own.accept(&unverified, now);
        }
        let trusted = self.trusted(&unverified).ok_or(Rejection::UnknownIssuer)?;
        let (key, generation) = trusted.keys.find(unverified.kid(), now).await?;
        let token = accept_token(&unverified, &trusted.issuer, &key, now)?;
        self.verified.insert(digest, Remembered { token: token.clone(), trusted: Arc::clone(trusted), generation });
        Ok(token)
    }

    /// The sandbox's own pool, if a token says it is of it.
    fn own(&self, unverified: &UnverifiedToken<'_>) -> Option<&Arc<dyn OwnIssuer>> {
        self.own.as_ref().filter(|own| own.is_issuer_of(unverified))
    }

    /// The issuer that a token says it is of.
    fn trusted(&self, unverified: &UnverifiedToken<'_>) -> Option<&Arc<Trusted>> {
        self.issuers.iter().find(|trusted| trusted.issuer.url == unverified.iss())
    }
}

#[cfg(test)]
mod tests;
