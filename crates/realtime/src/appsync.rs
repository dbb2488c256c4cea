//! AppSync's dialect of `graphql-ws`: what Amplify's clients speak.
//!
//! Source: <https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html>, and `aws-amplify`
//! 6.22. The socket is authenticated by the handshake's credentials, each `start` by its own. Where AppSync's behaviour is
//! not known, the answer is one that Amplify's client survives without reconnecting.

use std::time::{Duration, Instant};

use serde_json::{Map, Value};

use crate::{
    Action, Authorization, Connection, Ending, Holder, Limits, OperationKey, Refusal, Start, VirtualRequest,
    frame::{self, Incoming, Request},
    handshake::Unreadable,
    operations::Operations,
    phase::Phase,
};

/// The subprotocol that clients offer and expect in the answer, beside `header-<base64url>`.
pub const SUBPROTOCOL: &str = "graphql-ws";

/// How long a client waits without any frame before it gives up, as `connection_ack` tells it. AppSync's figure.
pub const CONNECTION_TIMEOUT: Duration = Duration::from_millis(300_000);

/// How often `ka` is sent. Amplify's client warns after 65 seconds without a frame.
pub const KEEP_ALIVE: Duration = Duration::from_secs(60);

/// How long a socket may stay without `connection_init`. Ours: a client that got no acknowledgement within 15 seconds
/// opens a new socket and leaves the old one.
pub const INIT_TIMEOUT: Duration = Duration::from_secs(15);

/// The path for which a client signs the credentials of its connection.
pub(crate) fn connect_path(graphql_path: &str) -> String {
    format!("{}/connect", graphql_path.trim_end_matches('/'))
}

/// A connection in AppSync's protocol.
pub(crate) struct AppSync {
    phase: Phase,
    opened: Instant,
    keep_alive: Instant,
    request: Result<VirtualRequest, Unreadable>,
    graphql_path: String,
    limits: Limits,
    operations: Operations,
    /// When the credential of the connection runs out.
    until: Option<Instant>,
}

impl AppSync {
    /// A socket that was opened at `now`.
    pub(crate) fn open(
        request: Result<VirtualRequest, Unreadable>,
        graphql_path: &str,
        limits: Limits,
        now: Instant,
    ) -> Self {
        Self {
            phase: Phase::Opened { init_by: now + INIT_TIMEOUT },
            opened: now,
            keep_alive: now,
            request,
            graphql_path: graphql_path.to_owned(),
            limits,
            operations: Operations::default(),
            until: None,
        }
    }

    fn close(&mut self, code: u16, reason: &str) -> Vec<Action> {
        self.operations.clear();
        self.phase.close(code, reason)
    }

    /// When the first of the credentials runs out.
    fn expiry(&self) -> Option<Instant> {
        let until = self.until.into_iter().chain(self.operations.until()).min();
        until.filter(|_| self.phase == Phase::Ready)
    }

    /// `connection_init`; the same again is harmless.
    fn init(&mut self, now: Instant) -> Vec<Action> {
        match self.phase {
            Phase::Opened { .. } => match &self.request {
                Ok(request) => {
                    self.phase = Phase::authenticating(now);
                    vec![Action::Authenticate(request.clone())]
                }
                Err(unreadable @ Unreadable::Missing) => {
                    let refusal = Refusal::unauthorized(unreadable.to_string());
                    self.refuse_connection(&refusal)
                }
                Err(unreadable @ (Unreadable::Malformed | Unreadable::TooLarge)) => {
                    let refusal = Refusal::bad_request(unreadable.to_string());
                    self.refuse_connection(&refusal)
                }
            },
            Phase::Ready => vec![acknowledgement()],
            Phase::Authenticating { .. } | Phase::Closed => Vec::new(),
        }
    }

    /// Only this frame makes Amplify's client tell the app; a mere close is tried again for ever.
    fn refuse_connection(&mut self, refusal: &Refusal) -> Vec<Action> {
        let errors = refusal.connection_errors();
        let told = format!(r#"{{"type":"connection_error","payload":{{"errors":{errors}}}}}"#);
        let mut actions = vec![Action::Send(told)];
        actions.extend(self.close(1008, &refusal.reason()));
        actions
    }

    fn start(&mut self, incoming: &Incoming<'_>) -> Vec<Action> {
        let Some(id) = incoming.id.as_deref().filter(|id| id.len() <= Limits::ID_BYTES) else {
            return vec![error(None, &Refusal::bad_request("`start` needs an `id` of at most 1024 bytes"))];
        };
        let quoted = frame::quoted(id);
        if self.phase != Phase::Ready {
            let refusal = Refusal::bad_request("send `connection_init` and wait for `connection_ack` before `start`");
            return vec![error(Some(&quoted), &refusal)];
        }
        // The same id again is how a client repeats what was not acknowledged in time. It takes the place of the first.
        let mut actions: Vec<Action> = self.operations.remove_id(id).map(Action::Stop).into_iter().collect();
        if self.operations.len() >= self.limits.operations {
            actions.push(too_many(&quoted, self.limits.operations));
            return actions;
        }
        match self.read_start(incoming) {
            Ok((request, authorization)) => {
                let start = Start {
                    key: self.operations.start(id),
                    id: id.to_owned(),
                    query: request.query,
                    variables: request.variables.unwrap_or_default(),
                    operation_name: request.operation_name,
                    authorization: Authorization::Own(authorization),
                    operations: crate::Operations::Subscriptions,
                };
                actions.push(Action::Start(Box::new(start)));
            }
            Err(refusal) => actions.push(error(Some(&quoted), &refusal)),
        }
        actions
    }

    /// `payload.data` is a JSON string that holds the request, and what a signature covers to the byte.
    fn read_start(&self, incoming: &Incoming<'_>) -> Result<(Request, VirtualRequest), Refusal> {
        let unparsable = || Refusal::bad_request("Unable to parse GraphQL query.");
        let mut payload = incoming.object().ok_or_else(unparsable)?;
        let Some(Value::String(body)) = payload.remove("data") else { return Err(unparsable()) };
        let request = serde_json::from_str(&body).map_err(|_| unparsable())?;
        let authorization = match payload.remove("extensions") {
            Some(Value::Object(mut extensions)) => extensions.remove("authorization"),
            _ => None,
        };
        let headers = match authorization {
            Some(Value::Object(headers)) => headers,
            _ => Map::new(),
        };
        if headers.is_empty() {
            return Err(Refusal::unauthorized("Valid authorization header not provided."));
        }
        Ok((request, VirtualRequest { path: self.graphql_path.clone(), headers: frame::headers(headers), body }))
    }

    /// `stop` is answered whether or not the id is known, since the client may have stopped what had just ended.
    fn stop(&mut self, incoming: &Incoming<'_>) -> Vec<Action> {
        let Some(id) = incoming.id.as_deref() else {
            return vec![error(None, &Refusal::bad_request("`stop` needs an `id`"))];
        };
        let mut actions: Vec<Action> = self.operations.remove_id(id).map(Action::Stop).into_iter().collect();
        actions.push(Action::Send(frame::bare(&frame::quoted(id), "complete")));
        actions
    }
}

impl Connection for AppSync {
    fn text(&mut self, frame: &str, now: Instant) -> Vec<Action> {
        if self.phase == Phase::Closed {
            return Vec::new();
        }
        if frame.len() > self.limits.frame_bytes {
            return self.close(1009, "The frame is too large");
        }
        let Some(incoming) = Incoming::read(frame) else {
            return vec![error(None, &Refusal::bad_request("the frame is not a JSON object with a `type`"))];
        };
        match incoming.kind.as_str() {
            "connection_init" => self.init(now),
            "start" => self.start(&incoming),
            "stop" => self.stop(&incoming),
            _ => {
                let id = incoming.id.as_deref().map(frame::quoted);
                vec![error(id.as_deref(), &Refusal::unsupported("unknown"))]
            }
        }
    }

    fn binary(&mut self) -> Vec<Action> {
        self.close(1003, "Frames are texts")
    }

    fn tick(&mut self, now: Instant) -> Vec<Action> {
        if self.expiry().is_some_and(|until| until <= now) {
            return self.close(1008, Phase::EXPIRED);
        }
        let expired = self.phase.expire(&self.limits, self.opened, now);
        if !expired.is_empty() {
            self.operations.clear();
        }
        if self.phase == Phase::Ready && self.keep_alive <= now {
            // From now, not from when it was due: a late one is not made up for by a burst.
            self.keep_alive = now + KEEP_ALIVE;
            return vec![keep_alive()];
        }
        expired
    }

    fn next_tick(&self) -> Option<Instant> {
        let keep_alive = (self.phase == Phase::Ready).then_some(self.keep_alive);
        let deadline = self.phase.deadline(&self.limits, self.opened);
        keep_alive.into_iter().chain(deadline).chain(self.expiry()).min()
    }

    fn authenticated(&mut self, outcome: Result<(), Refusal>, now: Instant) -> Vec<Action> {
        if !matches!(self.phase, Phase::Authenticating { .. }) {
            return Vec::new();
        }
        match outcome {
            Ok(()) => {
                self.phase = Phase::Ready;
                self.keep_alive = now + KEEP_ALIVE;
                vec![acknowledgement(), keep_alive()]
            }
            Err(refusal) => self.refuse_connection(&refusal),
        }
    }

    fn counts_until(&mut self, holder: Holder, until: Instant) {
        match holder {
            Holder::Connection => self.until = Some(until),
            Holder::Operation(key) => self.operations.counts_until(key, until),
        }
    }

    fn accepted(&mut self, key: OperationKey) -> Vec<Action> {
        let acknowledged = self.operations.accept(key).map(|id| Action::Send(frame::bare(id, "start_ack")));
        acknowledged.into_iter().collect()
    }

    fn refused(&mut self, key: OperationKey, refusal: &Refusal) -> Vec<Action> {
        self.operations.remove(key).map(|id| error(Some(&id), refusal)).into_iter().collect()
    }

    fn executed(&mut self, key: OperationKey, _result: &str) -> Vec<Action> {
        // It should not have been: `Start::operations` said so.
        let id = self.operations.remove_waiting(key);
        id.map(|id| error(Some(&id), &Refusal::unsupported("unknown"))).into_iter().collect()
    }

    fn event(&mut self, key: OperationKey, payload: &str) -> Vec<Action> {
        let Some(id) = self.operations.accepted(key) else { return Vec::new() };
        if payload.len() > self.limits.event_bytes {
            return vec![Action::TooLarge { key, bytes: payload.len() }];
        }
        vec![Action::Send(frame::with_payload(id, "data", payload))]
    }

    fn completed(&mut self, key: OperationKey) -> Vec<Action> {
        let id = self.operations.remove(key);
        id.map(|id| Action::Send(frame::bare(&id, "complete"))).into_iter().collect()
    }

    fn end(&mut self, ending: Ending) -> Vec<Action> {
        self.operations.clear();
        self.phase.end(ending)
    }
}

fn acknowledgement() -> Action {
    let timeout_ms = CONNECTION_TIMEOUT.as_millis();
    Action::Send(format!(r#"{{"type":"connection_ack","payload":{{"connectionTimeoutMs":{timeout_ms}}}}}"#))
}

fn keep_alive() -> Action {
    Action::Send(r#"{"type":"ka"}"#.to_owned())
}

/// The refusal of one subscription too many. Its `errors` is an object, as AppSync sends it (amplify-js issue 8370) and as
/// Amplify's client for iOS looks for it.
fn too_many(id: &str, most: usize) -> Action {
    let refusal = Refusal::too_many(most).errors();
    let error = refusal.get(0).unwrap_or(&refusal);
    Action::Send(frame::with_payload(id, "error", &format!(r#"{{"errors":{error}}}"#)))
}

/// An `error` frame; without an id it is about the frame that came, not about an operation.
fn error(id: Option<&str>, refusal: &Refusal) -> Action {
    let payload = format!(r#"{{"errors":{}}}"#, refusal.errors());
    Action::Send(match id {
        Some(id) => frame::with_payload(id, "error", &payload),
        None => format!(r#"{{"type":"error","payload":{payload}}}"#),
    })
}
