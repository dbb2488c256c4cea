use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use futures_util::{SinkExt, StreamExt};
use listen::Workers;
use serde_json::{Value, json};
use tokio::{net::TcpStream, sync::oneshot, task::JoinHandle};
use tokio_tungstenite::{
    WebSocketStream, client_async,
    tungstenite::{ClientRequestBuilder, Message},
};
use user_pool::{Published, TokenUse};

use crate::{
    clock,
    http::{
        App, Parts, router,
        tests::{Nothing, Playing, parts_of, settings},
    },
    serve::{Bound, Drained},
};

const CLIENT: &str = "client1";

/// A gateway that listens, with a clock of its own.
struct Running {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    served: JoinHandle<Drained>,
}

impl Running {
    async fn start(environment: &[(&str, &str)], now: fn() -> SystemTime) -> Self {
        let mut environment = environment.to_vec();
        environment.push(("SLUICE_LISTEN", "127.0.0.1:0"));
        let (_state, settings) = settings(&environment);
        let parts = parts_of(&settings, Arc::new(Playing::default()), Arc::new(Nothing));
        let app = Arc::new(App::new(&settings, Parts { now, ..parts }));
        let bound = Bound::new(router(&app), Arc::clone(&app), &[], &settings).unwrap();
        let address = bound.address();
        let (stop, stopped) = oneshot::channel();
        let served = tokio::spawn(bound.serve(Workers::here(), async move { stopped.await.unwrap_or_default() }));
        Self { address, stop, served }
    }

    async fn connect(&self) -> WebSocketStream<TcpStream> {
        let uri = format!("ws://{}/graphql", self.address).parse().unwrap();
        let request = ClientRequestBuilder::new(uri).with_sub_protocol("graphql-transport-ws");
        client_async(request, TcpStream::connect(self.address).await.unwrap()).await.unwrap().0
    }
}

async fn say(socket: &mut WebSocketStream<TcpStream>, frame: Value) {
    socket.send(Message::text(frame.to_string())).await.unwrap();
}

#[tokio::test]
async fn a_socket_is_closed_when_the_token_of_its_opener_has_run_out() {
    /// The token is verified now; whoever asks later asks a day later.
    fn a_day_after_the_first_look() -> SystemTime {
        static LOOKS: AtomicUsize = AtomicUsize::new(0);
        let later =
            if LOOKS.fetch_add(1, Ordering::SeqCst) == 0 { Duration::ZERO } else { Duration::from_secs(86_400) };
        clock::now() + later
    }
    let issuer = Published::start("us-east-1_Test00001", CLIENT).await.unwrap();
    let environment = [
        ("SLUICE_USER_POOLS_MAIN_ISSUER", issuer.issuer().url()),
        ("SLUICE_USER_POOLS_MAIN_CLIENT_IDS", CLIENT),
        ("SLUICE_API_ADDITIONAL_AUTHORIZATION_MODES", "userPool"),
    ];
    let running = Running::start(&environment, a_day_after_the_first_look).await;
    let token = issuer.issuer().token(TokenUse::Access, "s", "ann", &json!({}), clock::now()).unwrap();
    let mut socket = running.connect().await;
    say(&mut socket, json!({ "type": "connection_init", "payload": { "Authorization": token } })).await;
    let acknowledged = socket.next().await.unwrap().unwrap();
    assert_eq!(acknowledged, Message::text(r#"{"type":"connection_ack"}"#));
    let Some(Ok(Message::Close(Some(close)))) = socket.next().await else { panic!("it is not closed") };
    assert_eq!((u16::from(close.code), close.reason.as_str()), (4403, "The credential has expired"));
}

#[tokio::test]
async fn a_client_that_does_not_read_does_not_hold_a_shutdown_up() {
    // Less than the longest write may take.
    let running = Running::start(&[("SLUICE_LIMITS_DRAIN_TIME_MS", "10000")], clock::now).await;
    let mut socket = running.connect().await;
    let ping = json!({ "type": "ping", "payload": { "text": "x".repeat(10_000) } }).to_string();
    // Time passes only when nothing else happens: a second without a byte means that both sides wait to write.
    tokio::time::pause();
    let write = async |socket: &mut WebSocketStream<TcpStream>| {
        tokio::time::timeout(Duration::from_secs(1), socket.send(Message::text(ping.clone()))).await
    };
    while let Ok(written) = write(&mut socket).await {
        written.unwrap();
    }
    running.stop.send(()).unwrap();
    assert_eq!(running.served.await.unwrap(), Drained::Completely);
}
