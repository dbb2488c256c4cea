//! Whatever comes over TCP instead of a request: a clear answer or a clean close, nothing written, and a gateway that
//! answers on.

use std::fmt::Write as _;

use serde_json::{Value, json};
use sluice_tests::sandbox::Sandbox;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

const SCHEMA: &str = "type Todo @model @auth(rules: [{ allow: public }]) { text: String }";

/// A gateway with these limits.
async fn gateway(limits: &str) -> Sandbox {
    Sandbox::start_on(SCHEMA, &format!("\n[limits]\n{limits}\n")).await
}

async fn ids(sandbox: &Sandbox) -> Vec<String> {
    let data = sandbox.ask(&[("x-api-key", sandbox.api_key())], "{ listTodos { items { id } } }", json!({})).await;
    let items = data["listTodos"]["items"].as_array().unwrap().iter();
    let mut ids: Vec<String> = items.map(|item| item["id"].as_str().unwrap().to_owned()).collect();
    ids.sort();
    ids
}

fn create(id: &str) -> String {
    json!({ "query": format!("mutation {{ createTodo(input: {{ id: \"{id}\" }}) {{ id }} }}") }).to_string()
}

/// A request with these lines after that of its method, and this body.
fn request(sandbox: &Sandbox, first: &str, lines: &[&str], body: &str) -> String {
    let mut text = format!("{first}\r\nhost: localhost\r\nx-api-key: {}\r\n", sandbox.api_key());
    for line in lines {
        write!(text, "{line}\r\n").unwrap();
    }
    write!(text, "\r\n{body}").unwrap();
    text
}

/// `POST /graphql` with a body of the length it says.
fn post(sandbox: &Sandbox, lines: &[&str], body: &str) -> String {
    let length = format!("content-length: {}", body.len());
    let lines: Vec<&str> = lines.iter().copied().chain([length.as_str()]).collect();
    request(sandbox, "POST /graphql HTTP/1.1", &lines, body)
}

async fn connect(sandbox: &Sandbox) -> TcpStream {
    TcpStream::connect(sandbox.address()).await.unwrap()
}

/// Everything that comes until the gateway closes the connection, which it may do before all is sent.
async fn answer(sandbox: &Sandbox, sent: impl AsRef<[u8]>) -> String {
    let mut stream = connect(sandbox).await;
    let _ = stream.write_all(sent.as_ref()).await;
    rest(&mut stream).await
}

/// The same for a client that says that it has sent all it will.
async fn answer_to_the_end(sandbox: &Sandbox, sent: &str) -> String {
    let mut stream = connect(sandbox).await;
    stream.write_all(sent.as_bytes()).await.unwrap();
    stream.shutdown().await.unwrap();
    rest(&mut stream).await
}

async fn rest(stream: &mut TcpStream) -> String {
    let mut answered = Vec::new();
    let _ = stream.read_to_end(&mut answered).await;
    String::from_utf8_lossy(&answered).into_owned()
}

/// The statuses of all answers in a text.
fn statuses(answered: &str) -> Vec<u16> {
    let begun = answered.match_indices("HTTP/1.").filter_map(|(at, _)| answered.get(at + 9..at + 12)?.parse().ok());
    begun.collect()
}

#[tokio::test]
async fn heads_that_are_no_requests_are_refused_by_their_status() {
    let sandbox = gateway("").await;
    let body = create("x");
    let length = format!("content-length: {}", body.len());
    let graphql = |lines: &[&str]| request(&sandbox, "POST /graphql HTTP/1.1", lines, &body);
    let many: Vec<String> = (0..150).map(|n| format!("x-{n}: 1")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).chain([length.as_str()]).collect();
    let large = format!("x-large: {}", "a".repeat(1 << 20));
    let path = format!("GET /{} HTTP/1.1", "a".repeat(70_000));
    let key = sandbox.api_key();
    for (sent, status) in [
        (graphql(&many), 431),
        (graphql(&[&large, &length]), 431),
        (request(&sandbox, &path, &[], ""), 414),
        (graphql(&["content-length: 5", &length]), 400),
        (graphql(&["content-length: -5"]), 400),
        (graphql(&["content-length: +5"]), 400),
        (graphql(&["content-length: 18446744073709551616"]), 400),
        (graphql(&["transfer-encoding: gzip"]), 400),
        (graphql(&["transfer-encoding: chunked, identity"]), 400),
        (graphql(&["content-length : 5"]), 400),
        (graphql(&["x-folded: a", " b", &length]), 400),
        (graphql(&["x-nul: a\0b", &length]), 400),
        (graphql(&["no colon", &length]), 400),
        (graphql(&["host: other", "connection: close", &length]), 400),
        (format!("POST /graphql HTTP/1.1\r\nx-api-key: {key}\r\nconnection: close\r\n{length}\r\n\r\n{body}"), 400),
        (format!("POST /graphql HTTP/1.0\r\nx-api-key: {key}\r\ntransfer-encoding: chunked\r\n\r\n{body}"), 400),
        ("GET /\r\n".to_owned(), 400),
        ("\u{1}\u{2}\r\n\r\n".to_owned(), 400),
        ("{\"query\": \"{ __typename }\"}\r\n\r\n".to_owned(), 400),
    ] {
        let answered = answer(&sandbox, &sent).await;
        assert_eq!(statuses(&answered), [status], "{sent:.150}: {answered}");
    }
    // The beginning of HTTP/2 without TLS is no request, and its client knows what a close means.
    assert_eq!(answer(&sandbox, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").await, "");
    assert!(ids(&sandbox).await.is_empty());
}

#[tokio::test]
async fn bodies_that_break_off_or_are_framed_wrongly_are_malformed() {
    let sandbox = gateway("").await;
    let body = create("x");
    let (size, chunked) = (format!("{:x}", body.len()), "transfer-encoding: chunked");
    let in_chunks = |chunks: &str| request(&sandbox, "POST /graphql HTTP/1.1", &[chunked], chunks);
    let extension = format!("{size};{}", "e".repeat(40_000));
    for size in ["zz", "-5", "FFFFFFFFFFFFFFFFF", "5 5", "", extension.as_str()] {
        let answered = answer(&sandbox, in_chunks(&format!("{size}\r\n{body}\r\n0\r\n\r\n"))).await;
        assert_malformed(&answered);
    }
    let trailers: String = (0..3_000).map(|n| format!("t-{n}: 1\r\n")).collect();
    assert_malformed(&answer(&sandbox, in_chunks(&format!("{size}\r\n{body}\r\n0\r\n{trailers}\r\n"))).await);

    let longer = format!("content-length: {}", body.len() + 1);
    let short = request(&sandbox, "POST /graphql HTTP/1.1", &[&longer], &body);
    assert_malformed(&answer_to_the_end(&sandbox, &short).await);
    assert_malformed(&answer_to_the_end(&sandbox, &in_chunks(&format!("{size}\r\n{body}\r\n"))).await);
    // Whoever is gone altogether gets no answer, and has asked for nothing.
    let mut gone = connect(&sandbox).await;
    gone.write_all(short.as_bytes()).await.unwrap();
    drop(gone);
    assert!(ids(&sandbox).await.is_empty());
}

fn assert_malformed(answered: &str) {
    assert_eq!(statuses(answered), [400], "{answered}");
    assert!(answered.contains("x-amzn-errortype: MalformedHttpRequestException"), "{answered}");
    assert!(answered.ends_with("\"message\":\"Request body did not arrive completely.\"}]}"), "{answered}");
}

#[tokio::test]
async fn requests_in_one_go_are_answered_in_their_order() {
    let sandbox = gateway("").await;
    let list = json!({ "query": "{ listTodos { items { id } } }" }).to_string();
    let sent = [
        post(&sandbox, &[], &create("1")),
        post(&sandbox, &[], &create("2")),
        post(&sandbox, &["connection: close"], &list),
    ];
    let answered = answer(&sandbox, sent.concat()).await;
    assert_eq!(statuses(&answered), [200, 200, 200]);
    let (first, second) =
        (answered.find("{\"createTodo\":{\"id\":\"1\"}}"), answered.find("{\"createTodo\":{\"id\":\"2\"}}"));
    assert!(first.is_some() && first < second && answered.ends_with("}]}}}"), "{answered}");

    let then_garbage = format!("{}\0\u{1} garbage\r\n\r\n", post(&sandbox, &[], &create("3")));
    let answered = answer(&sandbox, then_garbage).await;
    assert_eq!(statuses(&answered), [200, 400]);
    assert_eq!(ids(&sandbox).await, ["1", "2", "3"]);
}

/// RFC 9112, section 6.1: a body of which two lengths are said ends by its chunks, and nothing after it is a request.
#[tokio::test]
async fn what_follows_a_body_of_two_lengths_is_not_taken_for_a_request() {
    let sandbox = gateway("").await;
    let query = json!({ "query": "{ __typename }" }).to_string();
    let chunks = format!("{:x}\r\n{query}\r\n0\r\n\r\n", query.len());
    for lines in
        [["content-length: 4", "transfer-encoding: chunked"], ["transfer-encoding: chunked", "content-length: 4"]]
    {
        let smuggled =
            request(&sandbox, "POST /graphql HTTP/1.1", &lines, &chunks) + &post(&sandbox, &[], &create("x"));
        let answered = answer(&sandbox, smuggled).await;
        assert_eq!(statuses(&answered), [200], "{answered}");
        assert!(answered.contains("\r\nconnection: close\r\n") && answered.contains("\"Query\""), "{answered}");
    }
    assert!(ids(&sandbox).await.is_empty());
}

#[tokio::test]
async fn whoever_waits_to_go_on_is_told_to_or_that_it_is_too_much() {
    let sandbox = gateway("body_bytes = 1024").await;
    let body = create("1");
    let (expect, length) = ("expect: 100-continue", format!("content-length: {}", body.len()));
    let head = request(&sandbox, "POST /graphql HTTP/1.1", &["connection: close", expect, &length], "");
    let mut stream = connect(&sandbox).await;
    stream.write_all(head.as_bytes()).await.unwrap();
    let go_on = b"HTTP/1.1 100 Continue\r\n\r\n";
    let mut told = vec![0; go_on.len()];
    stream.read_exact(&mut told).await.unwrap();
    assert_eq!(told, go_on);
    stream.write_all(body.as_bytes()).await.unwrap();
    assert_eq!(statuses(&rest(&mut stream).await), [200]);

    let too_much = request(&sandbox, "POST /graphql HTTP/1.1", &[expect, "content-length: 1025"], "");
    let answered = answer(&sandbox, too_much).await;
    assert_eq!(statuses(&answered), [413], "{answered}");
    assert_eq!(ids(&sandbox).await, ["1"]);
}

#[tokio::test]
async fn methods_that_are_not_post_write_nothing() {
    let sandbox = gateway("").await;
    let body = create("x");
    let length = format!("content-length: {}", body.len());
    for (method, status) in [
        ("GET", 400),
        ("HEAD", 400),
        ("OPTIONS", 204),
        ("PUT", 405),
        ("PATCH", 405),
        ("DELETE", 405),
        ("TRACE", 405),
        ("CONNECT", 405),
        ("post", 405),
        ("BREW", 405),
    ] {
        let first = format!("{method} /graphql HTTP/1.1");
        let answered = answer(&sandbox, request(&sandbox, &first, &["connection: close", &length], &body)).await;
        assert_eq!(statuses(&answered), [status], "{method}: {answered}");
        let says_which = answered.contains("\r\nallow: POST,GET,HEAD\r\n");
        assert_eq!(says_which, matches!(status, 204 | 405), "{method}: {answered}");
    }
    assert!(ids(&sandbox).await.is_empty());
}

#[tokio::test]
async fn http_1_0_is_answered_and_closed() {
    let sandbox = gateway("").await;
    let body = create("1");
    let (key, length) = (sandbox.api_key(), body.len());
    let sent = format!("POST /graphql HTTP/1.0\r\nx-api-key: {key}\r\ncontent-length: {length}\r\n\r\n{body}");
    let answered = answer(&sandbox, sent).await;
    assert_eq!(statuses(&answered), [200]);
    assert!(
        answered.starts_with("HTTP/1.0 200 OK\r\n") && answered.ends_with("{\"createTodo\":{\"id\":\"1\"}}}"),
        "{answered}"
    );
    // Without a length there is no body.
    let sent = format!("POST /graphql HTTP/1.0\r\nx-api-key: {key}\r\n\r\n{body}");
    let answered = answer(&sandbox, sent).await;
    assert!(answered.contains("Request body is empty."), "{answered}");
    assert_eq!(ids(&sandbox).await, ["1"]);
}

#[tokio::test]
async fn upgrades_that_open_no_websocket_are_refused() {
    let sandbox = gateway("").await;
    const GOOD: [(&str, &str); 5] = [
        ("connection", "upgrade, close"),
        ("upgrade", "websocket"),
        ("sec-websocket-version", "13"),
        ("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="),
        ("sec-websocket-protocol", "graphql-ws"),
    ];
    let open = async |path: &str, changed: &str, value: Option<&str>| {
        let lines: Vec<String> = GOOD
            .iter()
            .filter_map(|(name, good)| Some(format!("{name}: {}", if *name == changed { value? } else { *good })))
            .collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let mut stream = connect(&sandbox).await;
        stream.write_all(request(&sandbox, &format!("{path} HTTP/1.1"), &lines, "").as_bytes()).await.unwrap();
        let mut head = [0; 12];
        stream.read_exact(&mut head).await.unwrap();
        let head = String::from_utf8_lossy(&head).into_owned();
        if head.ends_with("101") { head } else { head + &rest(&mut stream).await }
    };
    assert_eq!(open("GET /graphql/realtime", "", None).await, "HTTP/1.1 101");
    for (changed, value) in [
        ("connection", Some("close")),
        ("upgrade", None),
        ("upgrade", Some("h2c, close")),
        ("sec-websocket-key", None),
        ("sec-websocket-key", Some("")),
        ("sec-websocket-key", Some("!!")),
        ("sec-websocket-key", Some("c2hvcnQ=")),
        ("sec-websocket-protocol", None),
        ("sec-websocket-protocol", Some("soap")),
    ] {
        let answered = open("GET /graphql/realtime", changed, value).await;
        assert_eq!(statuses(&answered), [400], "{changed} {value:?}: {answered}");
    }
    for version in [None, Some("12"), Some("x")] {
        let answered = open("GET /graphql/realtime", "sec-websocket-version", version).await;
        assert_eq!(statuses(&answered), [426], "{version:?}: {answered}");
        assert!(answered.contains("\r\nsec-websocket-version: 13\r\n"), "{answered}");
    }
    assert_eq!(statuses(&open("POST /graphql/realtime", "", None).await), [405]);
}

#[tokio::test]
async fn whoever_claims_to_speak_tls_and_does_not_is_cut_off() {
    let sandbox = gateway("").await;
    let hello = [b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".as_slice(), &[b'g'; 600]].concat();
    let too_large = [b"\x16\x03\x01\xff\xff".as_slice(), &[b'g'; 66_000]].concat();
    for sent in [hello, too_large, b"\x16GET / HTTP/1.1\r\n\r\n".to_vec(), vec![0x16; 10]] {
        let mut stream = connect(&sandbox).await;
        let _ = stream.write_all(&sent).await;
        stream.shutdown().await.unwrap_or_default();
        assert!(!rest(&mut stream).await.contains("HTTP"));
    }
    assert!(ids(&sandbox).await.is_empty());
}

/// Sends a byte after the other, each after another client has been answered, until the connection is closed.
async fn trickle(sandbox: &Sandbox, sent: &str, byte: &[u8]) -> String {
    let mut stream = connect(sandbox).await;
    stream.write_all(sent.as_bytes()).await.unwrap();
    let mut answered = Vec::new();
    loop {
        tokio::select! {
            read = stream.read_buf(&mut answered) => if matches!(read, Ok(0) | Err(_)) { break },
            () = async { drop(ids(sandbox).await) } => drop(stream.write_all(byte).await),
        }
    }
    String::from_utf8_lossy(&answered).into_owned()
}

#[tokio::test]
async fn who_sends_a_byte_now_and_then_has_as_long_as_anybody() {
    let sandbox = gateway("header_time_ms = 1000\nrequest_time_ms = 1000").await;
    let head = request(&sandbox, "POST /graphql HTTP/1.1", &[], "");
    assert_eq!(trickle(&sandbox, head.trim_end(), b"k").await, "");
    let head = request(&sandbox, "POST /graphql HTTP/1.1", &["content-length: 100000"], "");
    assert_malformed(&trickle(&sandbox, &head, b"b").await);
}

#[tokio::test]
async fn idle_connections_wait_for_none_and_hold_up_nobody() {
    let sandbox = gateway("header_time_ms = 300\nconnections = 200").await;
    let mut idle = Vec::new();
    for _ in 0..400 {
        idle.push(connect(&sandbox).await);
    }
    // Behind all of them.
    assert!(ids(&sandbox).await.is_empty());
    for mut stream in idle {
        assert_eq!(rest(&mut stream).await, "");
    }
}

#[tokio::test]
async fn who_never_reads_its_answers_is_cut_off_and_its_place_is_free() {
    let sandbox = gateway("header_time_ms = 300\nconnections = 1").await;
    let query = json!({ "query": "{ __schema { types { name fields { name args { name } } } } }" }).to_string();
    let asked = post(&sandbox, &[], &query);
    let mut stream = connect(&sandbox).await;
    // Ends because the gateway closes the connection.
    while stream.write_all(asked.as_bytes()).await.is_ok() {}
    assert!(ids(&sandbox).await.is_empty(), "the only place is free again");
    drop(stream);
    let ready = reqwest::get(format!("{}/readyz", sandbox.url())).await.unwrap();
    assert_eq!(ready.json::<Value>().await.unwrap(), json!({ "status": "ready" }));
}
