use std::sync::Mutex;

use axum::routing;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    sync::{Notify, oneshot},
};

use super::*;
use crate::http::tests::{Nothing, Playing, app_of, settings};

/// A gateway that listens, told to stop by the sender; its handle ends with the shutdown.
async fn serving(
    environment: &[(&str, &str)],
    router: Router,
) -> (SocketAddr, Arc<App>, oneshot::Sender<()>, JoinHandle<Drained>) {
    let mut environment = environment.to_vec();
    environment.push(("SLUICE_LISTEN", "127.0.0.1:0"));
    let (_state, settings) = settings(&environment);
    let app = Arc::new(app_of(&settings, Arc::new(Playing::default()), Arc::new(Nothing)));
    let bound = Bound::new(settings.listen, router, Arc::clone(&app), &[], &settings).await.unwrap();
    let address = bound.address();
    let (stop, stopped) = oneshot::channel();
    let served = tokio::spawn(bound.serve(Workers::here(), async move { stopped.await.unwrap_or_default() }));
    (address, app, stop, served)
}

/// A router whose `/slow` says when it was reached and answers when it is let go.
fn slow(reached: Arc<Notify>, go: oneshot::Receiver<()>) -> Router {
    let go = Arc::new(Mutex::new(Some(go)));
    let handler = async move || {
        let go = go.lock().unwrap().take().unwrap();
        reached.notify_one();
        go.await.unwrap();
        "done"
    };
    Router::new().route("/slow", routing::get(handler))
}

#[tokio::test]
async fn a_shutdown_finishes_what_has_begun_and_takes_nothing_new() {
    let (reached, (go, gone)) = (Arc::new(Notify::new()), oneshot::channel());
    let (address, app, stop, served) = serving(&[], slow(Arc::clone(&reached), gone)).await;
    let request = tokio::spawn(reqwest::get(format!("http://{address}/slow")));
    reached.notified().await;
    let (finish, finished) = oneshot::channel::<()>();
    app.background.spawn(finished);

    stop.send(()).unwrap();
    // The port is closed at once, although requests are still running.
    while TcpStream::connect(address).await.is_ok() {}
    assert!(!served.is_finished());
    go.send(()).unwrap();
    assert_eq!(request.await.unwrap().unwrap().text().await.unwrap(), "done");
    assert!(!served.is_finished());
    finish.send(()).unwrap();
    assert_eq!(served.await.unwrap(), Drained::Completely);
}

#[tokio::test]
async fn a_shutdown_lets_events_that_were_accepted_run_to_their_end() {
    let (_address, app, stop, served) = serving(&[], Router::new()).await;
    let (begun, (go, gone)) = (Arc::new(Notify::new()), oneshot::channel::<()>());
    let begins = Arc::clone(&begun);
    let work = async move {
        begins.notify_one();
        gone.await.unwrap();
    };
    app.events.accept_once(work).unwrap();
    begun.notified().await;
    stop.send(()).unwrap();
    assert_eq!((app.events.unfinished(), served.is_finished()), (1, false));
    go.send(()).unwrap();
    assert_eq!((served.await.unwrap(), app.events.unfinished()), (Drained::Completely, 0));
}

#[tokio::test]
async fn a_shutdown_waits_no_longer_than_it_may() {
    let (reached, (_go, gone)) = (Arc::new(Notify::new()), oneshot::channel());
    let environment = [("SLUICE_LIMITS_DRAIN_TIME_MS", "0")];
    let (address, _app, stop, served) = serving(&environment, slow(Arc::clone(&reached), gone)).await;
    let _request = tokio::spawn(reqwest::get(format!("http://{address}/slow")));
    reached.notified().await;
    stop.send(()).unwrap();
    assert_eq!(served.await.unwrap(), Drained::CutOff);
}

#[tokio::test]
async fn a_connection_that_is_idle_does_not_hold_a_shutdown_up() {
    let router = Router::new().route("/", routing::get(async || "x"));
    let (address, _app, stop, served) = serving(&[], router).await;
    let client = reqwest::Client::new();
    assert_eq!(client.get(format!("http://{address}/")).send().await.unwrap().text().await.unwrap(), "x");
    stop.send(()).unwrap();
    assert_eq!(served.await.unwrap(), Drained::Completely);
}

#[tokio::test]
async fn headers_that_trickle_in_end_the_connection() {
    let environment = [("SLUICE_LIMITS_HEADER_TIME_MS", "100")];
    let (address, _app, _stop, _served) = serving(&environment, Router::new()).await;
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nhost: x\r\nx-sl").await.unwrap();
    let mut answer = Vec::new();
    // Ends because the gateway closes the connection.
    stream.read_to_end(&mut answer).await.unwrap();
    assert!(!String::from_utf8_lossy(&answer).contains("200"));
}

#[tokio::test]
async fn connections_beyond_the_limit_wait_for_their_turn() {
    let (reached, (go, gone)) = (Arc::new(Notify::new()), oneshot::channel());
    let router = slow(Arc::clone(&reached), gone).route("/", routing::get(async || "x"));
    let (address, _app, _stop, _served) = serving(&[("SLUICE_LIMITS_CONNECTIONS", "1")], router).await;
    // Without keep-alive, a place is free as soon as the answer is there.
    let client = reqwest::Client::builder().pool_max_idle_per_host(0).build().unwrap();
    let first = tokio::spawn(client.get(format!("http://{address}/slow")).header("connection", "close").send());
    reached.notified().await;
    let second = tokio::spawn(client.get(format!("http://{address}/")).send());
    go.send(()).unwrap();
    assert_eq!(first.await.unwrap().unwrap().text().await.unwrap(), "done");
    assert_eq!(second.await.unwrap().unwrap().text().await.unwrap(), "x");
}

#[tokio::test]
async fn a_client_that_sends_too_much_still_gets_its_answer() {
    let (_state, settings) = settings(&[]);
    let app = Arc::new(app_of(&settings, Arc::new(Playing::default()), Arc::new(Nothing)));
    let (address, _app, _stop, _served) = serving(&[], crate::http::router(app)).await;
    let response = reqwest::Client::new()
        .post(format!("http://{address}/graphql"))
        .header("x-api-key", settings.api.keys[0].value.expose())
        .body(vec![b'x'; 10 * 1024 * 1024])
        .send()
        .await
        .unwrap();
    assert_eq!(response.status().as_u16(), 413);
    assert!(response.text().await.unwrap().contains("MalformedHttpRequestException"));
}
