use std::sync::Mutex;

use axum::routing;
use tokio::{
    net::TcpStream,
    sync::{Notify, oneshot},
    task::JoinHandle,
};

use super::*;
use crate::{
    http::tests::{Nothing, Playing, app_of, settings},
    ports::{Later, Running},
};

/// A gateway that listens.
fn bound(environment: &[(&str, &str)], router: Router) -> (Bound, Arc<App>) {
    let mut environment = environment.to_vec();
    environment.push(("SLUICE_LISTEN", "127.0.0.1:0"));
    let (_state, settings) = settings(&environment);
    let app = Arc::new(app_of(&settings, Arc::new(Playing::default()), Arc::new(Nothing)));
    (Bound::new(router, Arc::clone(&app), &[], &settings).unwrap(), app)
}

/// A gateway that serves, told to stop by the sender; its handle ends with the shutdown.
async fn serving(
    environment: &[(&str, &str)],
    router: Router,
) -> (SocketAddr, Arc<App>, oneshot::Sender<()>, JoinHandle<Drained>) {
    let (bound, app) = bound(environment, router);
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

/// A function that begins, and ends when it is let go.
struct Begins {
    begins: Arc<Notify>,
    gone: Mutex<Option<oneshot::Receiver<()>>>,
}

impl Later for Begins {
    fn run(&self, _: String, _: String) -> Running<'_, Result<(), plan::FunctionError>> {
        Box::pin(async {
            let gone = self.gone.lock().unwrap().take();
            self.begins.notify_one();
            gone.unwrap().await.unwrap();
            Ok(())
        })
    }
}

#[tokio::test]
async fn a_shutdown_lets_events_that_were_accepted_run_to_their_end() {
    let (_address, app, stop, served) = serving(&[], Router::new()).await;
    let (begun, (go, gone)) = (Arc::new(Notify::new()), oneshot::channel::<()>());
    let begins = Arc::clone(&begun);
    let later = Arc::new(Begins { begins, gone: Mutex::new(Some(gone)) });
    app.events.accept_later("f", later, "{}".to_owned()).await.unwrap();
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
async fn a_gateway_that_is_to_stop_serves_on_until_its_delay_is_over_and_says_that_it_is_not_ready() {
    let (reached, (_go, gone)) = (Arc::new(Notify::new()), oneshot::channel());
    let environment = [("SLUICE_DRAIN_DELAY_MS", "300000"), ("SLUICE_MANAGEMENT_LISTEN", "127.0.0.1:0")];
    let router = slow(Arc::clone(&reached), gone).route("/", routing::get(async || "x"));
    let (bound, app) = bound(&environment, router);
    let (address, management) = (bound.address(), bound.management_address().unwrap());
    let ((stop, stopped), (hurry, hurried)) = (oneshot::channel::<()>(), oneshot::channel::<()>());
    let bound = bound.hurried_by(async move { hurried.await.unwrap_or_default() });
    let served = tokio::spawn(bound.serve(Workers::here(), async move { stopped.await.unwrap_or_default() }));
    let get = async |address: SocketAddr, path: &str| reqwest::get(format!("http://{address}{path}")).await.unwrap();

    assert_eq!(get(management, "/livez").await.status(), 200);
    assert!(get(management, "/readyz").await.text().await.unwrap().contains("lacking"));
    stop.send(()).unwrap();
    while get(management, "/readyz").await.text().await.unwrap() != r#"{"status":"draining"}"# {}
    assert_eq!(get(management, "/livez").await.status(), 200, "it lives");
    let response = get(address, "/").await;
    assert_eq!((response.headers()["connection"].to_str().unwrap(), response.status().as_u16()), ("close", 200));
    assert!(!served.is_finished());
    hurry.send(()).unwrap();
    assert_eq!(served.await.unwrap(), Drained::Completely);
    drop(app);
}

#[tokio::test]
async fn the_management_port_answers_nothing_but_questions_about_health() {
    let (bound, _app) = bound(&[("SLUICE_MANAGEMENT_LISTEN", "127.0.0.1:0")], Router::new());
    let management = bound.management_address().unwrap();
    let served = tokio::spawn(bound.serve(Workers::here(), std::future::pending()));
    for path in ["/graphql", "/admin/plugins", "/"] {
        assert_eq!(reqwest::get(format!("http://{management}{path}")).await.unwrap().status(), 404, "{path}");
    }
    served.abort();
}

#[tokio::test]
async fn a_client_that_sends_too_much_still_gets_its_answer() {
    let (_state, settings) = settings(&[]);
    let app = app_of(&settings, Arc::new(Playing::default()), Arc::new(Nothing));
    let (address, _app, _stop, _served) = serving(&[], http::router(&app)).await;
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
