//! What the surface needs of everything below, so that its tests can play it.

use std::{future::Future, pin::Pin, sync::Arc, time::SystemTime};

use authz::{Caller, IdentityPoolPrincipal, Undecided};
use engine::{Delivery, Request, Response, Subscribed};
use identity::{AccessKey, Rejection, RequestParts, UnverifiedToken, VerifiedToken};
use plan::{Item, StoreError, TableSpec};
use plugin_host::{AuthorizerRequest, DataImport, Plugin, PluginStatus, TriggerFailure, Verdict};
use serde_json::Value;
use user_pool::Trigger;

use crate::lambda::Event;

/// Something under way.
pub(crate) type Running<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The API: in production the engine of the schema that serves now.
pub(crate) trait Graphql: Send + Sync {
    /// Runs one request for a verified caller.
    fn execute<'a>(&'a self, caller: &'a Caller, request: Request, delivery: Delivery) -> Running<'a, Response>;

    /// Lets a verified caller listen.
    fn subscribe<'a>(&'a self, caller: &'a Caller, request: Request) -> Running<'a, Subscribed>;
}

/// Who judges tokens that no issuer signed.
pub(crate) trait Authorize: Send + Sync {
    /// Judges the token of a request, at a moment. `Undecided` lets nobody in.
    fn authorize(&self, request: AuthorizerRequest, now: SystemTime) -> Running<'_, Result<Verdict, Undecided>>;
}

/// An issuer of tokens and credentials in this process: the sandbox's own user pool and identity pool.
pub(crate) trait OwnIssuer: Send + Sync {
    /// Whether a token says that it is of this issuer. Nothing of it is verified.
    fn is_issuer_of(&self, token: &UnverifiedToken<'_>) -> bool;

    /// Verifies a token of this issuer.
    ///
    /// # Errors
    /// Why it does not count.
    fn accept(&self, token: &UnverifiedToken<'_>, now: SystemTime) -> Result<VerifiedToken, Rejection>;

    /// Whether the sign-in of a caller, whom a token of this issuer has let in before, goes on.
    fn goes_on(&self, caller: &Caller) -> bool;

    /// The credential that a request names, if it was made here and has not expired. The signature is yet to be verified
    /// with it.
    fn identity_key(&self, parts: &RequestParts<'_>) -> Option<AccessKey<IdentityPoolPrincipal>>;
}

/// The functions that may be invoked.
pub(crate) trait Functions: Send + Sync {
    /// The function of this name, if it is a trigger of a user pool.
    fn find(&self, name: &str) -> Option<Arc<dyn Function>>;

    /// The function of this name, if it answers custom operations: for calls whose answer no caller waits for.
    fn find_resolver(&self, _name: &str) -> Option<Arc<dyn Later>> {
        None
    }
}

/// A function that answers custom operations, called while no caller waits.
pub(crate) trait Later: Send + Sync {
    /// Calls it. `delivery` names the call, and is the same each time that it is tried: what a component writes takes effect
    /// once for each.
    fn run(&self, payload: String, delivery: String) -> Running<'_, Result<(), plan::FunctionError>>;
}

/// A function that is a trigger of a user pool, or several.
pub(crate) trait Function: Send + Sync {
    /// Which triggers it is. Never empty.
    fn triggers(&self) -> &[Trigger];

    /// Its own principal, as which it uses the API.
    fn caller(&self) -> &Arc<Caller>;

    /// How long one invocation may take.
    fn timeout(&self) -> std::time::Duration;

    /// Runs it for one event, and answers what it gives back. A function outside has its own way to the API, and leaves `data`
    /// alone.
    fn handle(&self, event: Event, data: Arc<dyn DataImport>) -> Running<'_, Result<Value, TriggerFailure>>;
}

/// What operators ask.
pub(crate) trait Health: Send + Sync {
    /// How the plugins fare.
    fn plugins(&self) -> Vec<PluginStatus>;

    /// The plugin of this name.
    fn plugin(&self, name: &str) -> Option<Arc<dyn Plugin>>;

    /// Whether requests can be answered, though some of them by errors; otherwise what is lacking.
    fn readiness(&self) -> Running<'_, Result<Impaired, Vec<String>>>;
}

/// What does not work although requests are answered.
pub(crate) type Impaired = Vec<String>;

/// The tables as they are stored, for the sandbox's console.
pub(crate) trait Tables: Send + Sync {
    /// The tables of the schema that serves now.
    fn tables(&self) -> Vec<TableSpec>;

    /// At most `limit` records of a table, from where the token of the page before says.
    fn page<'a>(
        &'a self,
        table: &'a str,
        limit: u32,
        next_token: Option<&'a str>,
    ) -> Running<'a, Result<Records, BrowseError>>;
}

/// A page of records.
#[derive(Default)]
pub(crate) struct Records {
    /// The records, in the order of the database.
    pub(crate) items: Vec<Item>,
    /// Gets the next page; `None` if there is none.
    pub(crate) next_token: Option<String>,
}

/// Why there is no page.
#[derive(Debug, PartialEq, thiserror::Error)]
pub(crate) enum BrowseError {
    /// The schema has no such table.
    #[error("the schema has no such table")]
    NoSuchTable,
    /// The token is not of this table.
    #[error("the token does not belong to this table; begin at its first page")]
    BadToken,
    /// The database failed.
    #[error("the records cannot be read")]
    Store(#[source] StoreError),
}

/// Signs users of the sandbox's pool in without their password.
pub(crate) trait SignIn: Send + Sync {
    /// A new access token of a user.
    fn access_token<'a>(&'a self, username: &'a str) -> Running<'a, Result<String, SignInError>>;
}

/// Why a user cannot be signed in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum SignInError {
    /// There is no pool.
    #[error("this sandbox runs no user pool; send a token of your own in the headers")]
    NoUserPool,
    /// The pool would not let the user in.
    #[error("{0}")]
    Refused(String),
}
