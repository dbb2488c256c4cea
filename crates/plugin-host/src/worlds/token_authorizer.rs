//! Authorizers of tokens that only the app understands. Whatever keeps a component from judging, the caller is not let in.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use arc_swap::ArcSwap;
use authz::Undecided;
use wasmtime::{
    Store,
    component::{InstancePre, Linker},
};

use crate::{Breakdown, Limits, Slot, World, call::Reach, state::CallState, version::Version};

mod cache;

pub use cache::{VerdictKey, Verdicts};
use wit::exports::sluice::authorizers::authorizer;

mod wit {
    //! What `wit/authorizers` says, as Rust.
    wasmtime::component::bindgen!({
        path: "../../wit/authorizers",
        world: "token-authorizer",
        exports: { default: async },
    });
}

/// The world `sluice:authorizers/token-authorizer`: its components judge tokens.
#[derive(Debug)]
pub enum TokenAuthorizer {}

impl World for TokenAuthorizer {
    const NAME: &'static str = "sluice:authorizers/token-authorizer";
    const IMPORTS: &'static [&'static str] = &[];
    type Input = authorizer::Request;
    type Output = Result<authorizer::Verdict, String>;
    type Exports = wit::TokenAuthorizerPre<CallState>;

    /// Those of evaluators, with fewer calls at a time, because verdicts are remembered.
    fn limits() -> Limits {
        Limits { concurrency: 32, queue: 256, ..Limits::decision() }
    }

    fn add_imports(_: &mut Linker<CallState>) -> wasmtime::Result<()> {
        Ok(())
    }

    fn exports(component: InstancePre<CallState>) -> wasmtime::Result<Self::Exports> {
        wit::TokenAuthorizerPre::new(component)
    }

    async fn run(
        exports: &Self::Exports,
        store: &mut Store<CallState>,
        request: Self::Input,
    ) -> wasmtime::Result<Self::Output> {
        let instance = exports.instantiate_async(&mut *store).await?;
        instance.sluice_authorizers_authorizer().call_authorize(store, &request).await
    }
}

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

/// Judges tokens by the component in a slot.
pub struct Authorizer {
    slot: Arc<Slot<TokenAuthorizer>>,
    environment: ArcSwap<Environment>,
    verdicts: Verdicts,
}

/// Variables, and the how manyth ones they are: what was judged with others is forgotten.
struct Environment {
    variables: Vec<(String, String)>,
    generation: u64,
}

impl Authorizer {
    /// An authorizer that asks the slot's component, whose verdicts hold for `ttl` unless they say so themselves. It lets no caller in while the slot is empty.
    #[must_use]
    pub fn new(slot: Arc<Slot<TokenAuthorizer>>, environment: Vec<(String, String)>, ttl: Duration) -> Self {
        let environment = ArcSwap::from_pointee(Environment { variables: environment, generation: 0 });
        Self { slot, environment, verdicts: Verdicts::new(ttl) }
    }

    /// Gives the component other variables from the next call on, and forgets what it said with those before.
    pub fn set_environment(&self, variables: Vec<(String, String)>) {
        self.environment.rcu(|before| {
            let is_same = before.variables == variables;
            let generation = before.generation + u64::from(!is_same);
            Environment { variables: variables.clone(), generation }
        });
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
        let environment = self.environment.load_full();
        let key = VerdictKey::of_component(version.digest, environment.generation, &request.token);
        if let Some(verdict) = self.verdicts.get(&key, now) {
            return Ok(verdict);
        }
        let (verdict, lasting) = self.ask(&version, &environment.variables, request).await?;
        self.verdicts.remember(key, &verdict, lasting, now);
        Ok(verdict)
    }

    /// Asks a component: what it says, and how long it wants that to hold.
    async fn ask(
        &self,
        version: &Version<TokenAuthorizer>,
        environment: &[(String, String)],
        request: AuthorizerRequest,
    ) -> Result<(Verdict, Option<Duration>), Failure> {
        let reach = Reach { environment, data: None };
        let (outcome, report) = self.slot.call_version(version, reach, request.into()).await;
        let judged = match outcome {
            Ok(Ok(verdict)) => Ok(verdict),
            Ok(Err(why)) => Err(Failure::Failed { why }),
            Err(breakdown) => Err(Failure::Call(breakdown)),
        };
        let verdict = judged.inspect_err(|failure| self.slot.failed(&report, failure.kind(), &failure.to_string()))?;
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
}

impl Failure {
    fn kind(&self) -> &'static str {
        match self {
            Self::Call(breakdown) => breakdown.kind(),
            Self::Failed { .. } => "failed",
        }
    }
}

impl From<AuthorizerRequest> for authorizer::Request {
    fn from(request: AuthorizerRequest) -> Self {
        let headers = request.headers.into_iter().map(|(name, value)| authorizer::Header { name, value });
        Self {
            token: request.token,
            api_id: request.api_id,
            request_id: request.request_id,
            query: request.query,
            operation_name: request.operation_name,
            variables: request.variables,
            headers: headers.collect(),
        }
    }
}

impl From<authorizer::Verdict> for Verdict {
    fn from(verdict: authorizer::Verdict) -> Self {
        let authorizer::Verdict { is_authorized, resolver_context, denied_fields, .. } = verdict;
        if is_authorized {
            Self::Admitted(Arc::new(Admission { resolver_context, denied_fields }))
        } else {
            Self::Refused
        }
    }
}
