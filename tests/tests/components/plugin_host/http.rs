//! What components may ask of other hosts, with the plugin `fetching-resolver`.

use std::sync::Mutex;

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};

use super::*;

/// An API that no component asks.
struct Unasked;

impl DataImport for Unasked {
    fn execute(&self, document: String, _: String) -> Executing<'_> {
        panic!("no component was to ask `{document}`")
    }
}

/// A server that answers each path with something, and remembers what it was asked.
struct Server {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    async fn start(away: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&asked);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let heard = Arc::clone(&heard);
                tokio::spawn(async move {
                    let mut head = Vec::new();
                    while !head.ends_with(b"\r\n\r\n") {
                        let Ok(byte) = stream.read_u8().await else { return };
                        head.push(byte);
                    }
                    let head = String::from_utf8(head).unwrap();
                    let line = head.lines().next().unwrap().trim_end_matches(" HTTP/1.1").to_owned();
                    heard.lock().unwrap().push(line.clone());
                    let (status, more, body) = match line.split_once(' ').unwrap().1 {
                        "/away" => {
                            ("302 Found", format!("location: http://127.0.0.1:{away}/secret\r\n"), String::new())
                        }
                        "/here" => ("302 Found", format!("location: http://127.0.0.1:{port}/hi\r\n"), String::new()),
                        "/large" => ("200 OK", String::new(), "x".repeat(7 << 20)),
                        "/silent" => std::future::pending().await,
                        _ => ("200 OK", String::new(), "hi".to_owned()),
                    };
                    let length = body.len();
                    let answer = format!(
                        "HTTP/1.1 {status}\r\n{more}content-length: {length}\r\nconnection: close\r\n\r\n{body}"
                    );
                    let _ = stream.write_all(answer.as_bytes()).await;
                });
            }
        });
        Self { port, asked }
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }

    fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }
}

fn granted(http: &[String]) -> Grants {
    Grants { http: http.iter().map(|grant| grant.parse().unwrap()).collect(), ..Grants::default() }
}

fn slot(grants: Grants, limits: Limits) -> Arc<Slot<FunctionResolver>> {
    let plugin = PluginSettings {
        grants,
        limits: Some(limits),
        ..PluginSettings::new("fetching-resolver", built("fetching-resolver"))
    };
    Host::new(&HostSettings::default()).unwrap().slot(plugin)
}

async fn loaded(http: &[String]) -> Arc<Slot<FunctionResolver>> {
    let slot = slot(granted(http), FunctionResolver::limits().lasting(Duration::from_secs(20)));
    slot.reload().await.unwrap();
    slot
}

async fn fetch(slot: &Slot<FunctionResolver>, method: &str, url: &str, times: u32) -> Result<String, String> {
    let context = format!(r#"{{"arguments":{{"url":"{url}","method":"{method}","times":{times}}}}}"#);
    let (answer, _) = slot.resolve(context, &[], Arc::new(Unasked)).await;
    answer.map_err(|failure| failure.to_string())
}

#[tokio::test]
async fn without_a_host_a_component_that_sends_requests_is_refused_with_the_line_to_add() {
    let error = slot(Grants::default(), FunctionResolver::limits()).reload().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the plugin `fetching-resolver` sends HTTP requests and may reach no host; if it may, write the hosts, as in \
         `http = [\"GET https://api.example.com\"]`, under `[plugins.fetching-resolver]` in sluice.toml"
    );
}

#[tokio::test]
async fn a_request_goes_where_it_was_granted_by_its_method_and_nowhere_else() {
    let (here, there) = (Server::start(0).await, Server::start(0).await);
    let slot = loaded(&[format!("GET http://127.0.0.1:{}", here.port)]).await;
    assert_eq!(fetch(&slot, "GET", &here.url("/hi"), 1).await.as_deref(), Ok("\"200 hi\""));
    for (method, url) in [
        ("POST", here.url("/hi")),
        ("GET", there.url("/hi")),
        ("GET", here.url("/hi").replace("http:", "https:")),
        ("GET", here.url("/hi").replace("127.0.0.1", "localhost")),
        ("GET", here.url("/hi").replace("127.0.0.1", "0.0.0.0")),
    ] {
        let refused = fetch(&slot, method, &url, 1).await.unwrap_err();
        assert!(refused.contains("HttpRequestDenied"), "{method} {url}: {refused}");
    }
    assert_eq!((here.asked(), there.asked()), (vec!["GET /hi".to_owned()], Vec::new()));
}

#[tokio::test]
async fn a_redirect_is_judged_like_any_other_request() {
    let there = Server::start(0).await;
    let here = Server::start(there.port).await;
    let slot = loaded(&[format!("* http://127.0.0.1:{}", here.port)]).await;
    assert_eq!(fetch(&slot, "GET", &here.url("/here"), 1).await.as_deref(), Ok("\"200 hi\""));
    let refused = fetch(&slot, "GET", &here.url("/away"), 1).await.unwrap_err();
    assert!(refused.contains("HttpRequestDenied"), "{refused}");
    assert_eq!(there.asked(), Vec::<String>::new());
}

#[tokio::test]
async fn a_name_leads_to_this_machine_only_if_it_says_so() {
    let here = Server::start(0).await;
    let by_name = loaded(&[format!("* http://localhost:{}", here.port)]).await;
    let url = here.url("/hi").replace("127.0.0.1", "localhost");
    assert_eq!(fetch(&by_name, "GET", &url, 1).await.as_deref(), Ok("\"200 hi\""));
    // Behind a star, whatever it is called, there is no way to this machine.
    let by_star = loaded(&[format!("* http://*.localhost:{}", here.port)]).await;
    let refused = fetch(&by_star, "GET", &url.replace("localhost", "a.localhost"), 1).await.unwrap_err();
    assert!(!refused.contains("hi"), "{refused}");
    assert_eq!(here.asked().len(), 1);
}

#[tokio::test]
async fn what_is_too_large_or_too_often_or_too_slow_ends() {
    let here = Server::start(0).await;
    let slot = loaded(&[format!("* http://127.0.0.1:{}", here.port)]).await;
    let large = fetch(&slot, "GET", &here.url("/large"), 1).await.unwrap_err();
    assert!(large.contains("response body size exceeds limit: 6291456 bytes"), "{large}");
    let often = fetch(&slot, "GET", &here.url("/hi"), 51).await.unwrap_err();
    assert!(often.contains("ConnectionLimitReached"), "{often}");
    assert_eq!(here.asked().iter().filter(|asked| *asked == "GET /hi").count(), 50);
    let hasty = self::slot(
        granted(&[format!("* http://127.0.0.1:{}", here.port)]),
        FunctionResolver::limits().lasting(Duration::from_secs(1)),
    );
    hasty.reload().await.unwrap();
    let slow = fetch(&hasty, "GET", &here.url("/silent"), 1).await.unwrap_err();
    assert!(slow.contains("took longer than 1s"), "{slow}");
}

#[tokio::test]
async fn grants_change_while_the_component_serves() {
    let (here, there) = (Server::start(0).await, Server::start(0).await);
    let to = |server: &Server| granted(&[format!("* http://127.0.0.1:{}", server.port)]);
    let slot = slot(to(&here), FunctionResolver::limits().lasting(Duration::from_secs(20)));
    slot.reload().await.unwrap();
    let (first, second) = (here.url("/hi"), there.url("/hi"));
    let outcome = async |url: &str| fetch(&slot, "GET", url, 1).await.is_ok();
    assert_eq!((outcome(&first).await, outcome(&second).await), (true, false));
    slot.grant(to(&there)).await.unwrap();
    assert_eq!((outcome(&first).await, outcome(&second).await), (false, true));
    // Without any host it may not even be loaded.
    slot.grant(Grants::default()).await.unwrap_err();
    assert_eq!(slot.status().digest, None);
    slot.grant(to(&here)).await.unwrap();
    assert_eq!((outcome(&first).await, outcome(&second).await), (true, false));
}
