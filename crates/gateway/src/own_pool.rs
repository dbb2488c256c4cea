//! The sandbox's own user pool at the edge: its clock and its functions, how its tokens and its identity
//! pool's credentials are trusted, and its HTTP API.
//!
//! Its tokens are verified with its keys in this process, so that it need not ask itself over HTTP.

mod administration;
mod api;
mod hosted;
mod setup;
#[cfg(test)]
mod tests;
mod world;

use std::{path::Path, sync::Arc, time::SystemTime};

use authz::{Caller, IdentityPoolPrincipal, TokenProvider};
use identity::{
    AccessKey, Issuer, KeySet, Rejection, RequestParts, Secret, UnverifiedToken, VerifiedToken, accept_token, sigv4,
};
use user_pool::{Configuration, IdentityKind, Message, Names, OpenError, Pool};

use crate::ports::OwnIssuer;
pub(crate) use administration::{administrate, show};
pub(crate) use api::{PoolApi, discovery, handle, is_for_pool, is_preflight_for_pool, jwks};
pub(crate) use hosted::routes as hosted_routes;
pub(crate) use setup::configuration;
use world::Edge;
pub(crate) use world::Functions;

/// The pool, and how its tokens are trusted.
pub(crate) struct OwnPool {
    pool: Pool,
    keys: KeySet,
    edge: Arc<Edge>,
}

impl OwnPool {
    /// Opens the pool that is kept in a folder, with the functions that it runs.
    ///
    /// # Errors
    /// [`OpenError`] says what to do.
    pub(crate) fn open(
        directory: &Path,
        region: &str,
        configuration: Configuration,
        functions: Functions,
    ) -> Result<Self, OpenError> {
        let edge = Arc::new(Edge::default());
        let pool = Pool::open(directory, region, configuration, Arc::clone(&edge) as _, Arc::new(functions))?;
        // A key set that cannot be read would trust no token; it is the pool's own, so it can.
        let keys = KeySet::parse(pool.jwks().to_string().as_bytes()).map_err(|_| user_pool::IssueError)?;
        Ok(Self { pool, keys, edge })
    }

    pub(crate) fn pool(&self) -> &Pool {
        &self.pool
    }

    /// Shows messages to a developer instead of logging that there are any. Only the first time counts.
    pub(crate) fn show_messages(&self, show: Box<dyn Fn(&Message) + Send + Sync>) {
        self.edge.show(show);
    }
}

impl OwnIssuer for OwnPool {
    fn is_issuer_of(&self, token: &UnverifiedToken<'_>) -> bool {
        self.pool.issuer() == Some(token.iss())
    }

    fn accept(&self, token: &UnverifiedToken<'_>, now: SystemTime) -> Result<VerifiedToken, Rejection> {
        let issuer = Issuer {
            url: self.pool.issuer().ok_or(Rejection::UnknownIssuer)?.to_owned(),
            client_ids: vec![self.pool.names().client_id.clone()],
            provider: TokenProvider::UserPools,
        };
        let key = self.keys.get(token.kid()).ok_or(Rejection::UnknownTokenKey)?;
        let accepted = accept_token(token, &issuer, key, now)?;
        if self.goes_on(accepted.caller()) { Ok(accepted) } else { Err(Rejection::RevokedToken) }
    }

    fn goes_on(&self, caller: &Caller) -> bool {
        match caller {
            Caller::User(user) => {
                user.text_claim("origin_jti").is_some_and(|sign_in| self.pool.sign_in_goes_on(sign_in))
            }
            Caller::ApiKey | Caller::Function(_) | Caller::IdentityPool(_) | Caller::LambdaAuthorized => false,
        }
    }

    fn identity_key(&self, parts: &RequestParts<'_>) -> Option<AccessKey<IdentityPoolPrincipal>> {
        let (id, session_token) = sigv4::named_temporary_credential(parts)?;
        let credential = self.pool.identity_credential(id, session_token)?;
        Some(AccessKey {
            id: id.to_owned(),
            secret: Secret::new(credential.secret_access_key),
            session_token: Some(Secret::new(session_token)),
            expires: None,
            principal: IdentityPoolPrincipal {
                identity_id: credential.identity.id,
                authenticated: credential.identity.kind == IdentityKind::Authenticated,
            },
        })
    }
}

/// What clients must know of a pool, whether it is open or only kept.
pub(crate) fn names_kept_in(directory: &Path) -> Option<Names> {
    Pool::names_kept_in(directory)
}
