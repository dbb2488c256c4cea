//! Tokens that only the app understands, judged by a component. Whatever keeps it from judging, nobody is let in.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use authz::Undecided;

use crate::{
    Slot, World,
    call::{self, Breakdown},
    state::Call,
    version::{Exports, Version},
};

mod cache;

use cache::{Key, Verdicts};

/// The longest that a verdict holds, as in AppSync.
const LONGEST: Duration = Duration::from_secs(3_600);

/// A request whose token is to be judged. It has no `Debug`, so that the token never prints.
#[derive(Clone, PartialEq, Eq)]
pub struct AuthorizerRequest {
    /// The token, without `Bearer`.
    pub token: String,
    /// The API's id.
    pub api_id: String,
    /// The request's id.
    pub request_id: String,
    /// The GraphQL document.
    pub query: String,
    /// The operation of the document that is to run.
    pub operation_name: Option<String>,
    /// The variables, a JSON object.
    pub variables: String,
    /// The request's headers, names in lower case.
    pub headers: Vec<(String, String)>,
}

/// What an authorizer says of a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Its holder is not let in.
    Refused,
    /// Its holder is let in.
    Admitted(Arc<Admission>),
}

/// What is known of a caller who was let in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Admission {
    /// What resolvers are told of the caller.
    pub resolver_context: Vec<(String, String)>,
    /// Fields that the caller may not select, as `Type.field` or as their ARN. The gateway enforces them.
    pub denied_fields: Vec<String>,
}

/// Judges tokens by the component in a slot of the world [`World::Authorizer`].
pub struct Authorizer {
    slot: Arc<Slot>,
    environment: Vec<(String, String)>,
    /// How long a verdict holds that does not say so itself.
    ttl: Duration,
    verdicts: Verdicts,
}

impl Authorizer {
    /// An authorizer that asks the slot's component. It lets nobody in while the slot is empty or holds another world.
    #[must_use]
    pub fn new(slot: Arc<Slot>, environment: Vec<(String, String)>, ttl: Duration) -> Self {
        Self { slot, environment, ttl, verdicts: Verdicts::default() }
    }

    /// Judges the token of a request, or remembers how it was judged by the same component.
    ///
    /// # Errors
    ///
    /// Why the component did not judge; its sender is not let in then.
    pub async fn authorize(&self, request: AuthorizerRequest, now: SystemTime) -> Result<Verdict, Undecided> {
        self.judge(request, now).await.map_err(|failure| {
            let why = failure.to_string();
            tracing::warn!(plugin = self.slot.name(), why, "a request is refused because its token was not judged");
            Undecided { why }
        })
    }

    async fn judge(&self, request: AuthorizerRequest, now: SystemTime) -> Result<Verdict, Failure> {
        let version = self.slot.current()?;
        let key = Key::new(version.digest, &request.token);
        if let Some(verdict) = self.verdicts.get(&key, now) {
            return Ok(verdict);
        }
        let asked = self.ask(&version, request).await;
        let (verdict, lasting) = asked.inspect_err(|failure| self.slot.count_failure(failure.to_string()))?;
        let lasting = lasting.unwrap_or(self.ttl).min(LONGEST);
        if !lasting.is_zero() {
            self.verdicts.insert(key, &verdict, now + lasting);
        }
        Ok(verdict)
    }

    /// Asks a component, in an instance of its own: what it says, and how long it wants that to hold.
    async fn ask(&self, version: &Version, request: AuthorizerRequest) -> Result<(Verdict, Option<Duration>), Failure> {
        let Exports::Authorizer(component) = &version.exports else {
            return Err(Failure::OfAnotherWorld { plugin: self.slot.name().to_owned(), world: self.slot.world() });
        };
        let shared = self.slot.shared();
        let limits = shared.limits(World::Authorizer);
        let _turn = shared.gate(World::Authorizer).enter(limits.wall_clock).await?;
        let _time = self.slot.count_call();
        let request = request.into();
        let mut call = Call::new(&shared.engine, limits, &self.environment, None);
        let outcome = call::bounded(limits, async {
            let instance = component.instantiate_async(&mut call.store).await?;
            instance.sluice_authorizers_authorizer().call_authorize(&mut call.store, &request).await
        })
        .await;
        let verdict = call::conclude(self.slot.name(), &call, outcome)?.map_err(|why| Failure::Failed { why })?;
        let lasting = verdict.ttl_override.map(|seconds| Duration::from_secs(seconds.into()));
        Ok((verdict.into(), lasting))
    }
}

/// Why there is no verdict.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error(transparent)]
    Call(#[from] Breakdown),
    #[error("the authorizer failed: {why}")]
    Failed { why: String },
    #[error("the plugin `{plugin}` is of the world `{world}` and judges no tokens")]
    OfAnotherWorld { plugin: String, world: World },
}

/// Starts an instance: an authorizer cannot be asked anything without a token.
pub(crate) async fn self_test(slot: &Slot, version: &Version) -> Result<(), String> {
    let Exports::Authorizer(component) = &version.exports else {
        return Err(format!("the plugin is not of the world `{}`", slot.world()));
    };
    let shared = slot.shared();
    let limits = shared.limits(World::Authorizer);
    let mut call = Call::new(&shared.engine, limits, &[], None);
    let outcome = call::bounded(limits, async { component.instantiate_async(&mut call.store).await }).await;
    call::conclude(slot.name(), &call, outcome).map(drop).map_err(|breakdown| breakdown.to_string())
}
