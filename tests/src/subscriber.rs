//! A subscriber in AppSync's protocol, whose every frame a test sees.

use std::net::SocketAddr;

use base64::{Engine, prelude::BASE64_STANDARD};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::{
    WebSocketStream, client_async,
    tungstenite::{ClientRequestBuilder, Message, http::Uri},
};

/// A socket of one caller.
pub struct Subscriber {
    socket: WebSocketStream<TcpStream>,
    authorization: Value,
}

impl Subscriber {
    /// Connects as whoever these headers say, and waits for the acknowledgement.
    ///
    /// # Panics
    /// If the gateway does not let it in.
    pub async fn connect(address: SocketAddr, headers: &[(&str, &str)]) -> Self {
        let mut authorization = json!({ "host": address.to_string() });
        for (name, value) in headers {
            authorization[*name] = (*value).into();
        }
        let header = BASE64_STANDARD.encode(authorization.to_string());
        let uri: Uri = format!("ws://{address}/graphql/realtime?header={header}&payload=e30=").parse().expect("a URI");
        let stream = TcpStream::connect(address).await.expect("the gateway listens");
        let request = ClientRequestBuilder::new(uri).with_sub_protocol("graphql-ws");
        let (socket, _) = client_async(request, stream).await.expect("the gateway speaks WebSocket");
        let mut subscriber = Self { socket, authorization };
        subscriber.send(&json!({ "type": "connection_init" })).await;
        let acknowledged = subscriber.frame().await;
        assert_eq!(acknowledged["type"], "connection_ack", "{acknowledged}");
        subscriber
    }

    /// Begins a subscription, and waits until it has begun.
    ///
    /// # Panics
    /// If it is refused.
    pub async fn subscribe(&mut self, id: &str, query: &str, variables: Value) {
        let acknowledged = self.begin(id, query, variables).await;
        assert_eq!(acknowledged, json!({ "id": id, "type": "start_ack" }));
    }

    /// Begins an operation, and answers what the gateway says to it first.
    pub async fn begin(&mut self, id: &str, query: &str, variables: Value) -> Value {
        let data = json!({ "query": query, "variables": variables }).to_string();
        let extensions = json!({ "authorization": self.authorization });
        self.send(&json!({ "id": id, "type": "start", "payload": { "data": data, "extensions": extensions } })).await;
        self.frame().await
    }

    /// The next event, as `[id, field, record]`.
    ///
    /// # Panics
    /// If something else comes.
    pub async fn event(&mut self) -> Value {
        let frame = self.frame().await;
        assert_eq!(frame["type"], "data", "{frame}");
        assert!(frame["payload"].get("errors").is_none(), "{frame}");
        let data = frame["payload"]["data"].as_object().expect("an event holds data");
        let (field, record) = data.iter().next().expect("a subscription has one field");
        json!([frame["id"], field, record])
    }

    /// The code with which the gateway closes the socket, without an event before.
    ///
    /// # Panics
    /// If something else comes.
    pub async fn closed(&mut self) -> u16 {
        loop {
            match self
                .socket
                .next()
                .await
                .expect("the socket is closed by a frame")
                .expect("the gateway speaks WebSocket")
            {
                Message::Close(Some(close)) => return close.code.into(),
                Message::Text(text) if text.contains("\"ka\"") => {}
                other => panic!("it is not closed: {other}"),
            }
        }
    }

    async fn send(&mut self, frame: &Value) {
        self.socket.send(Message::text(frame.to_string())).await.expect("the gateway reads");
    }

    /// The next frame that says something.
    async fn frame(&mut self) -> Value {
        loop {
            let message = self.socket.next().await.expect("the socket is open").expect("the gateway speaks WebSocket");
            if let Message::Text(text) = message {
                let frame: Value = serde_json::from_str(&text).expect("frames are JSON");
                if frame["type"] != "ka" {
                    return frame;
                }
            }
        }
    }
}
