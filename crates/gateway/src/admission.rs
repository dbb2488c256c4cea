//! Who may ask: the one way in for every operation, whether it came over HTTP or over a socket.
//!
//! It says who asks, lets so much be under way in all and for each caller, and bounds what is read of a sender that is not
//! known yet. Nothing here runs anything.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use authz::Caller;
use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, Method, Request, request::Parts},
};
use identity::{Rejection, sigv4::SignedHead};
use model::Provider;
use realtime::VirtualRequest;
use settings::{Explain, Settings};
use tokio::sync::watch;

use crate::{
    authorize,
    body::{discard, read_body, read_unverified},
    budget::{Budget, Room},
    console::Console,
    document,
    identify::{Claim, Identify, Proof, Verified},
    local,
    ports::Authorize,
    rates::{Allowance, Rates},
    request::{self, Peer},
    respond::Refusal,
    turns::Turns,
    under_way::{Place, UnderWay},
    who::Who,
};

/// The shortest time after which a verdict of the authorizer has to be renewed on a socket. A verdict that holds for one
/// request alone would end a socket before it could be used.
const SHORTEST_VERDICT: Duration = Duration::from_secs(60);

/// Lets operations in.
pub(crate) struct Admission {
    identify: Arc<Identify>,
    authorizer: Arc<dyn Authorize>,
    /// How long a verdict of the authorizer holds on a socket.
    verdict_lasts: Duration,
    /// The API's id, as the authorizer knows it.
    api_id: String,
    /// Lends the sandbox's console the identities of functions.
    console: Option<Arc<Console>>,
    explain: Explain,
    body_bytes: usize,
    budget: Budget,
    under_way: UnderWay,
    rates: Rates,
    turns: Turns,
    request_time: Duration,
    now: fn() -> SystemTime,
}

/// What admission needs of others.
pub(crate) struct Ports {
    pub(crate) identify: Arc<Identify>,
    pub(crate) authorizer: Arc<dyn Authorize>,
    pub(crate) console: Option<Arc<Console>>,
    pub(crate) budget: Budget,
    pub(crate) turns: Turns,
    pub(crate) now: fn() -> SystemTime,
}

/// An operation that may run. It is under way until this is dropped.
pub(crate) struct Admitted {
    pub(crate) caller: Arc<Caller>,
    pub(crate) request: engine::Request,
    /// How many bytes the request was read from.
    pub(crate) bytes: usize,
    pub(crate) place: Place,
}

/// An operation as it was read.
struct Parsed {
    request: engine::Request,
    bytes: usize,
}

/// Who asks, and what came with the credentials.
#[derive(Clone)]
pub(crate) struct Identified {
    pub(crate) caller: Arc<Caller>,
    /// When the credential runs out.
    pub(crate) until: Option<SystemTime>,
    /// By what the caller is known.
    pub(crate) proof: Proof,
    admission: engine::Admission,
    headers: engine::Headers,
    explain: engine::Explain,
}

impl Identified {
    /// The operation as this caller's.
    pub(crate) fn asks(&self, operation: engine::Request) -> engine::Request {
        let (admission, headers) = (self.admission.clone(), self.headers.clone());
        engine::Request { admission, headers, explain: self.explain, ..operation }
    }
}

impl Admission {
    pub(crate) fn new(settings: &Settings, ports: Ports) -> Self {
        let Ports { identify, authorizer, console, budget, turns, now } = ports;
        let verdict_lasts = settings.authorizer.as_ref().map_or(Duration::ZERO, |authorizer| authorizer.ttl);
        let limits = &settings.limits;
        Self {
            identify,
            authorizer,
            verdict_lasts: verdict_lasts.max(SHORTEST_VERDICT),
            api_id: settings.api.id.clone(),
            console,
            explain: settings.explain,
            body_bytes: limits.body_bytes,
            budget,
            under_way: UnderWay::new(limits.requests_under_way, limits.requests_of_caller),
            rates: Rates::new(Allowance {
                requests: limits.requests_per_second,
                cost: limits.cost_per_second,
                burst_seconds: limits.burst_seconds,
            }),
            turns,
            request_time: limits.request_time,
            now,
        }
    }

    /// Lets a request in that came by `POST`. Credentials are looked at before any of the body is read, except those that
    /// only the whole request proves, and the tokens of an authorizer, which is told what is asked.
    ///
    /// # Errors
    /// Why it may not run.
    pub(crate) async fn request(&self, head: &Parts, body: Body) -> Result<Admitted, Refusal> {
        let (identified, Parsed { request, bytes }) = self.identify_request(head, body).await?;
        let who = Who::of(&identified.caller, &identified.proof);
        self.rates.begin(&who).map_err(Refusal::too_fast)?;
        let place = self.under_way.begin(who)?;
        Ok(Admitted { caller: Arc::clone(&identified.caller), request: identified.asks(request), bytes, place })
    }

    /// Who sent credentials over a socket as if they had come with a `POST`. `head` is that of the upgrade.
    ///
    /// # Errors
    /// Why the credentials do not count.
    pub(crate) async fn on_socket(
        &self,
        head: &Parts,
        shown: &VirtualRequest,
        operation: &engine::Request,
    ) -> Result<Identified, Refusal> {
        let mut parts = virtual_head(shown).ok_or(Refusal::UnreadableBody)?;
        parts.extensions = head.extensions.clone();
        if let Some(caller) = self.console_caller(head, &parts.headers) {
            return Ok(self.lasting(&parts, caller));
        }
        let now = (self.now)();
        match self.claim(&parts, now).await? {
            Claim::Verified(verified) => Ok(self.verified(&parts, verified)),
            Claim::Signed(_) => {
                let signer = self.identify.graphql_signer(&parts, shown.body.as_bytes(), now);
                Ok(self.verified(&parts, signer.map_err(refuse)?))
            }
            Claim::Token(token) => self.judged(&parts, token, operation, now).await,
        }
    }

    /// Lets an operation of a socket be under way, once there is room for it.
    ///
    /// # Errors
    /// If there is none in the time of a request, or the caller asks too fast.
    pub(crate) async fn under_way(&self, identified: &Identified) -> Result<Place, Refusal> {
        let who = Who::of(&identified.caller, &identified.proof);
        self.rates.begin(&who).map_err(Refusal::too_fast)?;
        self.under_way.wait(who, self.request_time).await
    }

    /// Counts what an operation has cost its caller.
    pub(crate) fn charge(&self, who: &Who, cost: u32) {
        self.rates.charge(who, cost);
    }

    /// Tells when what callers have shown may count no more.
    pub(crate) fn changes(&self) -> watch::Receiver<()> {
        self.identify.changes()
    }

    /// Whether what a caller has shown has not been taken back.
    pub(crate) fn counts(&self, identified: &Identified) -> bool {
        self.identify.counts(&identified.proof)
    }

    /// The time now.
    pub(crate) fn now(&self) -> SystemTime {
        (self.now)()
    }

    /// The authorization modes that the API has.
    pub(crate) fn modes(&self) -> &[Provider] {
        self.identify.modes()
    }

    /// Whether the sender of these headers asks for an explanation and may have one.
    pub(crate) fn explain(&self, headers: &HeaderMap) -> engine::Explain {
        match self.explain {
            Explain::OnRequest if headers.get(request::EXPLAIN).is_some_and(|value| value == "1") => {
                engine::Explain::Yes
            }
            Explain::OnRequest | Explain::Never => engine::Explain::No,
        }
    }

    async fn identify_request(&self, head: &Parts, body: Body) -> Result<(Identified, Parsed), Refusal> {
        if let Some(caller) = self.console_caller(head, &head.headers) {
            let body = read_body(&head.headers, body, self.body_bytes).await?;
            return Ok((self.lasting(head, caller), self.parse(&body).await?));
        }
        let now = (self.now)();
        let claim = match self.claim(head, now).await {
            Ok(claim) => claim,
            Err(refusal) => {
                discard(&head.headers, body).await;
                return Err(refusal);
            }
        };
        match claim {
            Claim::Verified(verified) => {
                let body = read_body(&head.headers, body, self.body_bytes).await?;
                Ok((self.verified(head, verified), self.parse(&body).await?))
            }
            Claim::Signed(signed) => {
                let (body, _room) = self.read_signed(head, body, signed).await?;
                let verified = self.identify.graphql_signer(head, &body, now).map_err(refuse)?;
                Ok((self.verified(head, verified), self.parse(&body).await?))
            }
            Claim::Token(token) => {
                let (body, _room) = read_unverified(&head.headers, body, self.body_bytes, &self.budget).await?;
                let parsed = self.parse(&body).await?;
                Ok((self.judged(head, token, &parsed.request, now).await?, parsed))
            }
        }
    }

    /// Reads the operation of a body.
    async fn parse(&self, body: &Bytes) -> Result<Parsed, Refusal> {
        let bytes = body.len();
        let request = self.turns.read(bytes, || document::parse(body)).await?;
        Ok(Parsed { request, bytes })
    }

    async fn read_signed(&self, head: &Parts, body: Body, signed: SignedHead) -> Result<(Bytes, Room), Refusal> {
        match signed {
            SignedHead::Signed => Ok((read_body(&head.headers, body, self.body_bytes).await?, Room::default())),
            SignedHead::NeedsBody => Ok(read_unverified(&head.headers, body, self.body_bytes, &self.budget).await?),
        }
    }

    async fn claim(&self, head: &Parts, now: SystemTime) -> Result<Claim, Refusal> {
        self.identify.graphql_head(head, now).await.map_err(refuse)
    }

    fn verified(&self, head: &Parts, verified: Verified) -> Identified {
        let Verified { caller, until, proof } = verified;
        let headers = engine::Headers(authorize::headers(head));
        let explain = self.explain(&head.headers);
        Identified { caller, until, proof, admission: engine::Admission::default(), headers, explain }
    }

    /// A caller whom no credential of its own proves, and who tells components nothing.
    fn lasting(&self, head: &Parts, caller: Arc<Caller>) -> Identified {
        let (admission, headers) = (engine::Admission::default(), engine::Headers::default());
        let explain = self.explain(&head.headers);
        Identified { caller, until: None, proof: Proof::Lasting, admission, headers, explain }
    }

    async fn judged(
        &self,
        head: &Parts,
        token: String,
        request: &engine::Request,
        now: SystemTime,
    ) -> Result<Identified, Refusal> {
        // Before it is judged: what is replaced meanwhile is asked again.
        let proof = self.identify.verdict();
        let admission = authorize::admit(&*self.authorizer, &self.api_id, token, head, request, now).await?;
        Ok(Identified {
            caller: Arc::new(Caller::LambdaAuthorized),
            until: now.checked_add(self.verdict_lasts),
            proof,
            admission,
            headers: engine::Headers(authorize::headers(head)),
            explain: self.explain(&head.headers),
        })
    }

    /// The function as which the sandbox's console asks, which only a browser on this machine can. `credentials` are the
    /// headers that say so, which a WebSocket brings after its `head`.
    fn console_caller(&self, head: &Parts, credentials: &HeaderMap) -> Option<Arc<Caller>> {
        let caller = self.console.as_ref()?.identities.caller(credentials)?;
        local::is_local(head.extensions.get::<Peer>().copied(), &head.headers).then_some(caller)
    }
}

fn refuse(rejection: Rejection) -> Refusal {
    tracing::info!(why = %rejection, "a caller was not let in");
    Refusal::Unauthorized(rejection)
}

/// A head as a client's `POST` would have had it; `None` if the headers cannot be those of a request.
fn virtual_head(request: &VirtualRequest) -> Option<Parts> {
    let mut builder = Request::builder().method(Method::POST).uri(request.path.as_str());
    for (name, value) in &request.headers {
        builder = builder.header(name.as_str(), value.as_str());
    }
    Some(builder.body(()).ok()?.into_parts().0)
}
