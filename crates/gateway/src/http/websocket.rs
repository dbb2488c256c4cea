//! `GET /graphql/realtime`, AppSync's endpoint of subscriptions for custom domains, and `GET /graphql` for clients that
//! speak `graphql-transport-ws` where they send queries.

use std::{sync::Arc, time::Instant};

use axum::{
    RequestExt,
    body::Body,
    extract::{Request, State, WebSocketUpgrade, ws::rejection::WebSocketUpgradeRejection},
    http::{HeaderMap, Response, header::SEC_WEBSOCKET_KEY},
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use realtime::{Limits, Upgrade, negotiate};

use crate::{
    execution::Api,
    respond::{self, Refusal},
    subscriptions::{Realtime, Session, run},
};

/// Where queries go: signatures of subscribers are made for it.
const GRAPHQL_PATH: &str = "/graphql";

/// What sockets are opened with.
#[derive(Clone)]
pub(super) struct Sockets {
    pub(super) api: Arc<Api>,
    pub(super) realtime: Arc<Realtime>,
}

pub(super) async fn handle(State(sockets): State<Sockets>, request: Request) -> Response<Body> {
    match upgrade(sockets, request).await {
        Ok(response) => response,
        Err(refusal) => respond::refusal(&refusal),
    }
}

async fn upgrade(sockets: Sockets, mut request: Request) -> Result<Response<Body>, Refusal> {
    let upgrade: WebSocketUpgrade = request.extract_parts().await.map_err(|rejection| match rejection {
        WebSocketUpgradeRejection::InvalidWebSocketVersionHeader(_) => Refusal::WebSocketVersion,
        _ => Refusal::NotAWebSocket,
    })?;
    if !has_key(request.headers()) {
        return Err(Refusal::NotAWebSocket);
    }
    let (head, _) = request.into_parts();
    // The limit on answers bounds events as well.
    let Sockets { api, realtime } = sockets;
    let event_bytes = Limits::EVENT_BYTES.min(api.execution.response_bytes());
    let limits = Limits { event_bytes, ..Limits::default() };
    let negotiated = {
        let headers: Vec<(&str, &str)> = head
            .headers
            .iter()
            .filter_map(|(name, value)| Some((name.as_str(), std::str::from_utf8(value.as_bytes()).ok()?)))
            .collect();
        let offered = Upgrade { query: head.uri.query().unwrap_or(""), headers: &headers };
        negotiate(&offered, GRAPHQL_PATH, limits, Instant::now())
    };
    let negotiated = negotiated.ok_or(Refusal::NotAWebSocket)?;
    let Ok(place) = Arc::clone(&realtime.places).try_acquire_owned() else {
        tracing::warn!("no place for another WebSocket");
        return Err(Refusal::NoPlace);
    };
    // The protocol judges the size of frames itself; the library must let it see those that are somewhat too large.
    let mut upgrade = upgrade.max_message_size(2 * limits.frame_bytes).max_frame_size(2 * limits.frame_bytes);
    if let Some(subprotocol) = negotiated.subprotocol {
        upgrade = upgrade.protocols([subprotocol]);
    }
    let connection = negotiated.connection;
    Ok(upgrade.on_upgrade(move |socket| {
        let background = api.execution.background().clone();
        let session = Session { api, realtime, head: Arc::new(head), connection, limits, place };
        // Counted, so that a shutdown waits until clients have been told.
        let serving = background.spawn(run(socket, session));
        async move {
            let _ = serving.await;
        }
    }))
}

/// Whether there is a key as RFC 6455, section 4.2.1, wants it: 16 bytes in Base64.
fn has_key(headers: &HeaderMap) -> bool {
    let key = headers.get(SEC_WEBSOCKET_KEY).and_then(|key| STANDARD.decode(key.as_bytes()).ok());
    key.is_some_and(|key| key.len() == 16)
}
