//! `graphql-transport-ws`, the protocol of the npm library graphql-ws: what every other GraphQL client speaks.
//!
//! Source: <https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md>. Credentials come once, in the payload of
//! `connection_init` (headers, or an object `headers` of them), or in the headers of the upgrade request; all operations
//! run on their behalf. Queries and mutations are carried, too.
//!
//! The protocol's `ping` goes unused by us: WebSocket's own pings keep a connection open, and older clients know no other.

use std::time::{Duration, Instant};

use serde_json::{Map, Value};

use crate::{
    Action, Authorization, Connection, Ending, Holder, Limits, OperationKey, Refusal, Start, VirtualRequest, appsync,
    frame::{self, Incoming, Request},
    operations::Operations,
    phase::Phase,
};

/// The subprotocol.
pub const SUBPROTOCOL: &str = "graphql-transport-ws";

/// How long a socket may stay without `connection_init`: the library's default, `connectionInitWaitTimeout`.
pub const INIT_TIMEOUT: Duration = Duration::from_secs(3);

/// A connection in the protocol of graphql-ws.
pub(crate) struct TransportWs {
    phase: Phase,
    opened: Instant,
    upgrade_headers: Vec<(String, String)>,
    graphql_path: String,
    limits: Limits,
    operations: Operations,
    /// When the credential of the connection runs out.
    until: Option<Instant>,
}

impl TransportWs {
    /// A socket that was opened at `now` with these headers.
    pub(crate) fn open(headers: &[(&str, &str)], graphql_path: &str, limits: Limits, now: Instant) -> Self {
        let owned = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Self {
            phase: Phase::Opened { init_by: now + INIT_TIMEOUT },
            opened: now,
            upgrade_headers: owned,
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

    fn init(&mut self, incoming: &Incoming<'_>, now: Instant) -> Vec<Action> {
        if !matches!(self.phase, Phase::Opened { .. }) {
            return self.close(4429, "Too many initialisation requests");
        }
        let Some(mut payload) = incoming.object() else {
            return self.close(4400, "The payload of `connection_init` is no object");
        };
        let nested = match payload.remove("headers") {
            Some(Value::Object(headers)) => headers,
            _ => Map::new(),
        };
        let mut headers = std::mem::take(&mut self.upgrade_headers);
        for (name, value) in frame::headers(payload).into_iter().chain(frame::headers(nested)) {
            headers.retain(|(other, _)| !other.eq_ignore_ascii_case(&name));
            headers.push((name, value));
        }
        self.phase = Phase::authenticating(now);
        let path = appsync::connect_path(&self.graphql_path);
        vec![Action::Authenticate(VirtualRequest { path, headers, body: "{}".to_owned() })]
    }

    fn subscribe(&mut self, incoming: &Incoming<'_>) -> Vec<Action> {
        if self.phase != Phase::Ready {
            return self.close(4401, "Unauthorized");
        }
        let id = incoming.id.as_deref().filter(|id| !id.is_empty() && id.len() <= Limits::ID_BYTES);
        let request = incoming.payload.and_then(|payload| serde_json::from_str::<Request>(payload.get()).ok());
        let (Some(id), Some(request)) = (id, request) else {
            return self.close(4400, "`subscribe` needs an `id` and a payload with a `query`");
        };
        if self.operations.contains(id) {
            return self.close(4409, &format!("Subscriber for {id} already exists"));
        }
        if self.operations.len() >= self.limits.operations {
            return vec![error(&frame::quoted(id), &Refusal::too_many(self.limits.operations))];
        }
        let start = Start {
            key: self.operations.start(id),
            id: id.to_owned(),
            query: request.query,
            variables: request.variables.unwrap_or_default(),
            operation_name: request.operation_name,
            authorization: Authorization::OfConnection,
            operations: crate::Operations::All,
        };
        vec![Action::Start(Box::new(start))]
    }
}

impl Connection for TransportWs {
    fn text(&mut self, frame: &str, now: Instant) -> Vec<Action> {
        if self.phase == Phase::Closed {
            return Vec::new();
        }
        if frame.len() > self.limits.frame_bytes {
            return self.close(1009, "The frame is too large");
        }
        let Some(incoming) = Incoming::read(frame) else {
            return self.close(4400, "The frame is not a JSON object with a `type`");
        };
        match incoming.kind.as_str() {
            "connection_init" => self.init(&incoming, now),
            "ping" => {
                let pong = match incoming.payload {
                    Some(payload) => format!(r#"{{"type":"pong","payload":{}}}"#, payload.get()),
                    None => r#"{"type":"pong"}"#.to_owned(),
                };
                vec![Action::Send(pong)]
            }
            "pong" => Vec::new(),
            "subscribe" => self.subscribe(&incoming),
            // What is unknown has just ended here, while the client was writing.
            "complete" => match incoming.id.as_deref() {
                Some(id) => self.operations.remove_id(id).map(Action::Stop).into_iter().collect(),
                None => self.close(4400, "`complete` needs an `id`"),
            },
            _ => self.close(4400, "The type of the message is unknown"),
        }
    }

    fn binary(&mut self) -> Vec<Action> {
        self.close(1003, "Frames are texts")
    }

    fn tick(&mut self, now: Instant) -> Vec<Action> {
        if self.expiry().is_some_and(|until| until <= now) {
            return self.close(4403, Phase::EXPIRED);
        }
        let expired = self.phase.expire(&self.limits, self.opened, now);
        if !expired.is_empty() {
            self.operations.clear();
        }
        expired
    }

    fn next_tick(&self) -> Option<Instant> {
        self.phase.deadline(&self.limits, self.opened).into_iter().chain(self.expiry()).min()
    }

    fn authenticated(&mut self, outcome: Result<(), Refusal>, _now: Instant) -> Vec<Action> {
        if !matches!(self.phase, Phase::Authenticating { .. }) {
            return Vec::new();
        }
        match outcome {
            Ok(()) => {
                self.phase = Phase::Ready;
                vec![Action::Send(r#"{"type":"connection_ack"}"#.to_owned())]
            }
            // Not 4500, after which the library's client never tries again.
            Err(refusal @ Refusal::Error { error_code: 500.., .. }) => self.close(1013, &refusal.reason()),
            Err(refusal) => self.close(4403, &refusal.reason()),
        }
    }

    fn counts_until(&mut self, holder: Holder, until: Instant) {
        match holder {
            Holder::Connection => self.until = Some(until),
            Holder::Operation(key) => self.operations.counts_until(key, until),
        }
    }

    fn accepted(&mut self, key: OperationKey) -> Vec<Action> {
        self.operations.accept(key);
        Vec::new()
    }

    fn refused(&mut self, key: OperationKey, refusal: &Refusal) -> Vec<Action> {
        self.operations.remove(key).map(|id| error(&id, refusal)).into_iter().collect()
    }

    fn executed(&mut self, key: OperationKey, result: &str) -> Vec<Action> {
        let Some(id) = self.operations.remove_waiting(key) else { return Vec::new() };
        vec![Action::Send(frame::with_payload(&id, "next", result)), Action::Send(frame::bare(&id, "complete"))]
    }

    fn event(&mut self, key: OperationKey, payload: &str) -> Vec<Action> {
        let Some(id) = self.operations.accepted(key) else { return Vec::new() };
        if payload.len() > self.limits.event_bytes {
            return vec![Action::TooLarge { key, bytes: payload.len() }];
        }
        vec![Action::Send(frame::with_payload(id, "next", payload))]
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

/// An `error` frame, whose payload is the list itself. It ends the operation; no `complete` follows.
fn error(id: &str, refusal: &Refusal) -> Action {
    Action::Send(frame::with_payload(id, "error", &refusal.errors().to_string()))
}
