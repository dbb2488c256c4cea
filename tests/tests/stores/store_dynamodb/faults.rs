//! A database that is down, slow, overloaded or something else altogether: what the store says, how often it asks, and
//! that a write is never sent twice with effect.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use plan::{
    Attribute, AttributeType, BatchGet, Comparison, Condition, Get, Item, KeyAttribute, Outcome, Put, Step, Store,
    StoreError, TableSpec, Write,
};
use store_dynamodb::{Deadlines, DynamoDbStore, TableNames};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
    time::timeout,
};

use super::settings;

/// Longer than any of these may take, so that a hang fails the test.
const PATIENCE: Duration = Duration::from_secs(30);

/// What the server does with a request.
#[derive(Clone)]
enum Behaviour {
    /// Answers with this status and body.
    Answer(u16, String),
    /// Answers with bytes that are no HTTP.
    Noise,
    /// Reads the request and closes the connection.
    LoseTheAnswer,
    /// Reads the request and never answers.
    Hang,
}

/// A server on a port of its own. It behaves as told, request by request, and then as at last.
struct Server {
    endpoint: String,
    hangs: bool,
    requests: Arc<Mutex<Vec<String>>>,
    serving: JoinHandle<()>,
}

impl Server {
    async fn start(behaviours: Vec<Behaviour>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let hangs = behaviours.iter().any(|behaviour| matches!(behaviour, Behaviour::Hang));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let serving = tokio::spawn(serve(listener, behaviours, Arc::clone(&requests)));
        Self { endpoint, hangs, requests, serving }
    }

    /// The requests so far, each with its head and body.
    fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn serve(listener: TcpListener, behaviours: Vec<Behaviour>, requests: Arc<Mutex<Vec<String>>>) {
    // Connections that hang stay open until the server ends.
    let mut hanging = Vec::new();
    while let Ok((mut connection, _)) = listener.accept().await {
        let Some(request) = read_request(&mut connection).await else { continue };
        let number = {
            let mut requests = requests.lock().unwrap();
            requests.push(request);
            requests.len() - 1
        };
        match behaviours.get(number).or(behaviours.last()).unwrap() {
            Behaviour::Answer(status, body) => {
                let answer = format!(
                    "HTTP/1.1 {status} X\r\ncontent-type: application/x-amz-json-1.0\r\ncontent-length: {}\r\n\
                     connection: close\r\n\r\n{body}",
                    body.len()
                );
                connection.write_all(answer.as_bytes()).await.unwrap();
            }
            Behaviour::Noise => connection.write_all(b"\x00\x01 hello?\r\n\r\n").await.unwrap(),
            Behaviour::LoseTheAnswer => {}
            Behaviour::Hang => hanging.push(connection),
        }
    }
}

/// One request, head and body.
async fn read_request(connection: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "))?;
            if body.len() >= length.trim().parse().ok()? {
                return Some(text.into_owned());
            }
        }
        if connection.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}

fn exception(status: u16, name: &str) -> Behaviour {
    let body = format!(r#"{{"__type":"com.amazonaws.dynamodb.v20120810#{name}","message":"says the server"}}"#);
    Behaviour::Answer(status, body)
}

fn success() -> Behaviour {
    Behaviour::Answer(200, "{}".to_owned())
}

/// A store on `server`. It waits long, so that a busy machine changes nothing, but not for a server that never answers.
fn store(server: &Server) -> DynamoDbStore {
    let attempt = if server.hangs { Duration::from_secs(1) } else { PATIENCE };
    let deadlines = Deadlines { connect: PATIENCE, attempt, call: PATIENCE };
    DynamoDbStore::connect_within(settings(&server.endpoint, TableNames::Prefix(String::new())), deadlines)
}

fn key() -> Item {
    Item::from([("id".to_owned(), Attribute::from("a"))])
}

fn get() -> Step {
    Step::Get(Get { table: "Note".to_owned(), key: key() })
}

fn put() -> Write {
    Write::Put(Put { table: "Note".to_owned(), item: key(), condition: Condition::test("id", Comparison::IsMissing) })
}

/// Runs `step` on a server that behaves so, and answers the result and how many requests there were.
async fn run_on(behaviours: Vec<Behaviour>, step: Step) -> (Result<Outcome, StoreError>, usize) {
    let server = Server::start(behaviours).await;
    let store = store(&server);
    let result = timeout(PATIENCE, store.run(&step)).await.expect("the store gives up in time");
    (result, server.requests().len())
}

fn assert_unavailable(result: &Result<Outcome, StoreError>, expected: &str) {
    match result {
        Err(StoreError::Unavailable { code, .. }) => assert_eq!(code, expected, "{result:?}"),
        other => panic!("expected to be unavailable with `{expected}`, got {other:?}"),
    }
}

fn assert_unknown(result: &Result<Outcome, StoreError>, expected: &str) {
    match result {
        Err(StoreError::OutcomeUnknown { code, .. }) => assert_eq!(code, expected, "{result:?}"),
        other => panic!("expected an unknown outcome with `{expected}`, got {other:?}"),
    }
}

#[tokio::test]
async fn a_refused_connection_is_unavailable() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let store = DynamoDbStore::connect(settings(&endpoint, TableNames::Prefix(String::new())));
    for step in [get(), Step::Write(put()), Step::Transact(vec![put()])] {
        let result = timeout(PATIENCE, store.run(&step)).await.expect("the store gives up in time");
        assert_unavailable(&result, "ConnectionRefused");
    }
    let spec = TableSpec {
        name: "Note".to_owned(),
        partition: KeyAttribute { name: "id".to_owned(), attribute_type: AttributeType::Text },
        sort: None,
        indexes: Vec::new(),
        time_to_live: None,
    };
    let specs = [spec];
    let prepared = timeout(PATIENCE, store.prepare(&specs)).await.expect("the store gives up in time");
    assert!(matches!(prepared, Err(StoreError::Unavailable { .. })), "{prepared:?}");
}

#[tokio::test]
async fn an_internal_error_is_asked_again_by_a_read_and_never_by_a_write() {
    let (result, requests) = run_on(vec![exception(500, "InternalServerError")], get()).await;
    assert_unavailable(&result, "InternalServerError");
    assert_eq!(requests, 3);

    let (result, requests) = run_on(vec![exception(500, "InternalServerError")], Step::Write(put())).await;
    assert_unknown(&result, "InternalServerError");
    assert_eq!(requests, 1);

    let (result, requests) = run_on(vec![exception(500, "InternalServerError"), success()], get()).await;
    assert_eq!((result, requests), (Ok(Outcome::Record(None)), 2));
}

#[tokio::test]
async fn a_throttled_call_is_sent_again_whatever_it_is() {
    for name in ["ProvisionedThroughputExceededException", "ThrottlingException", "RequestLimitExceeded"] {
        for step in [get(), Step::Write(put()), Step::Transact(vec![put()])] {
            let (result, requests) = run_on(vec![exception(400, name), success()], step.clone()).await;
            assert_eq!((result, requests), (Ok(Outcome::Record(None)), 2), "{name}");
            let (result, requests) = run_on(vec![exception(400, name)], step).await;
            assert_unavailable(&result, name);
            assert_eq!(requests, 3, "{name}");
        }
    }
}

#[tokio::test]
async fn a_write_whose_answer_is_lost_is_not_sent_again() {
    let losses =
        [(Behaviour::LoseTheAnswer, "AnswerLost"), (Behaviour::Noise, "AnswerLost"), (Behaviour::Hang, "Timeout")];
    for (behaviour, code) in losses {
        let (result, requests) = run_on(vec![behaviour, success()], Step::Write(put())).await;
        assert_unknown(&result, code);
        assert_eq!(requests, 1);
    }
}

#[tokio::test]
async fn a_transaction_whose_answers_are_all_lost_has_an_unknown_outcome_and_a_read_has_none() {
    let (result, requests) = run_on(vec![Behaviour::LoseTheAnswer], Step::Transact(vec![put()])).await;
    assert_unknown(&result, "AnswerLost");
    assert_eq!(requests, 3);
    let (result, _) = run_on(vec![Behaviour::LoseTheAnswer], get()).await;
    assert_unavailable(&result, "AnswerLost");
}

#[tokio::test]
async fn a_connection_that_never_was_has_sent_nothing_and_is_tried_again() {
    // It takes connections, and speaks no TLS.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("https://{}", listener.local_addr().unwrap());
    let tried = Arc::new(Mutex::new(0));
    let counting = Arc::clone(&tried);
    let serving = tokio::spawn(async move {
        while let Ok((connection, _)) = listener.accept().await {
            *counting.lock().unwrap() += 1;
            drop(connection);
        }
    });
    let store = DynamoDbStore::connect(settings(&endpoint, TableNames::Prefix(String::new())));
    let result = timeout(PATIENCE, store.run(&Step::Write(put()))).await.expect("the store gives up in time");
    assert_unavailable(&result, "NotSent");
    assert_eq!(*tried.lock().unwrap(), 3);
    serving.abort();
}

#[tokio::test]
async fn a_transaction_whose_answer_is_lost_is_sent_again_with_the_same_token() {
    for behaviour in [Behaviour::LoseTheAnswer, Behaviour::Hang, exception(500, "InternalServerError")] {
        let server = Server::start(vec![behaviour, success()]).await;
        let step = Step::Transact(vec![put()]);
        let store = store(&server);
        assert_eq!(timeout(PATIENCE, store.run(&step)).await.unwrap(), Ok(Outcome::Record(None)));
        let tokens: Vec<String> = server
            .requests()
            .iter()
            .map(|request| request.split_once(r#""ClientRequestToken":""#).unwrap().1.chars().take(36).collect())
            .collect();
        assert!(tokens.len() >= 2);
        assert!(tokens.iter().all(|token| *token == tokens[0]), "{tokens:?}");

        timeout(PATIENCE, store.run(&step)).await.unwrap().unwrap();
        let next = server.requests().split_off(tokens.len());
        assert!(next.iter().all(|request| !request.contains(&tokens[0])), "another transaction has another token");
    }
}

#[tokio::test]
async fn a_server_that_hangs_is_a_timeout() {
    let (result, requests) = run_on(vec![Behaviour::Hang], get()).await;
    assert_unavailable(&result, "Timeout");
    assert_eq!(requests, 3);
}

#[tokio::test]
async fn an_answer_that_is_not_dynamodbs_is_not_taken_for_one() {
    let page = "<html>It works!</html>".to_owned();
    let (result, requests) = run_on(vec![Behaviour::Answer(200, page.clone())], Step::Write(put())).await;
    assert_unknown(&result, "HTTP 200");
    assert_eq!(requests, 1);
    let (result, _) = run_on(vec![Behaviour::Answer(502, page.clone())], get()).await;
    assert_unavailable(&result, "HTTP 502");
    let (result, requests) = run_on(vec![Behaviour::Answer(404, page)], get()).await;
    assert_eq!(
        result,
        Err(StoreError::Rejected {
            code: "HTTP 404".to_owned(),
            message: "the server does not answer like DynamoDB: check the endpoint".to_owned()
        })
    );
    assert_eq!(requests, 1);
}

#[tokio::test]
async fn what_the_database_refuses_is_rejected_with_its_own_words() {
    for name in ["ValidationException", "AccessDeniedException", "UnrecognizedClientException"] {
        let (result, requests) = run_on(vec![exception(400, name)], Step::Write(put())).await;
        let expected = StoreError::Rejected { code: name.to_owned(), message: "says the server".to_owned() };
        assert_eq!((result, requests), (Err(expected), 1));
    }
}

#[tokio::test]
async fn a_write_that_meets_another_one_is_a_conflict() {
    let (result, _) = run_on(vec![exception(400, "TransactionConflictException")], Step::Write(put())).await;
    assert_eq!(result, Err(StoreError::Conflict));

    let cancelled = |reasons: &str| {
        let kind = "com.amazonaws.dynamodb.v20120810#TransactionCanceledException";
        Behaviour::Answer(
            400,
            format!(r#"{{"__type":"{kind}","Message":"cancelled","CancellationReasons":[{reasons}]}}"#),
        )
    };
    let both = || Step::Transact(vec![put(), put()]);
    let none = r#"{"Code":"None"}"#;
    let conflict = r#"{"Code":"TransactionConflict","Message":"ongoing"}"#;
    let failed = r#"{"Code":"ConditionalCheckFailed","Item":{"id":{"S":"a"}}}"#;
    let (result, _) = run_on(vec![cancelled(&format!("{none},{conflict}"))], both()).await;
    assert_eq!(result, Err(StoreError::Conflict));
    // A failed condition says more than a conflict.
    let (result, _) = run_on(vec![cancelled(&format!("{conflict},{failed}"))], both()).await;
    assert_eq!(
        result,
        Err(StoreError::TransactionConditionFailed { failed: vec![1], stored: vec![None, Some(key())] })
    );
    let (result, _) = run_on(vec![cancelled(r#"{"Code":"ThrottlingError"},{"Code":"None"}"#)], both()).await;
    assert_unavailable(&result, "TransactionCanceledException");
    let (result, _) = run_on(vec![cancelled(r#"{"Code":"ValidationError","Message":"too big"}"#)], both()).await;
    assert_eq!(
        result,
        Err(StoreError::Rejected { code: "ValidationException".to_owned(), message: "too big".to_owned() })
    );
}

#[tokio::test]
async fn what_a_batch_leaves_unprocessed_is_asked_for_again() {
    let key_of = |id: &str| Item::from([("id".to_owned(), Attribute::from(id))]);
    let table = settings("", TableNames::Prefix(String::new())).table_names.table_of("Note");
    let answer = |found: &str, left: &str| {
        let keys = |ids: &str| {
            let keys: Vec<String> = ids.chars().map(|id| format!(r#"{{"id":{{"S":"{id}"}}}}"#)).collect();
            format!("[{}]", keys.join(","))
        };
        let unprocessed =
            if left.is_empty() { String::new() } else { format!(r#""{table}":{{"Keys":{}}}"#, keys(left)) };
        let body = format!(r#"{{"Responses":{{"{table}":{}}},"UnprocessedKeys":{{{unprocessed}}}}}"#, keys(found));
        Behaviour::Answer(200, body)
    };
    let step = Step::BatchGet(BatchGet { table: "Note".to_owned(), keys: ["a", "b", "c"].map(key_of).to_vec() });

    let server = Server::start(vec![answer("a", "bc"), answer("", "bc"), answer("b", "")]).await;
    let result = timeout(PATIENCE, store(&server).run(&step)).await.unwrap().unwrap();
    let Outcome::Page(page) = result else { panic!("a batch answers a page") };
    assert_eq!((page.items, page.last), (vec![key_of("a"), key_of("b")], None));
    let asked: Vec<usize> = server.requests().iter().map(|request| request.matches(r#"{"S":"#).count()).collect();
    assert_eq!(asked, [3, 2, 2]);

    let (result, requests) = run_on(vec![answer("", "abc")], step).await;
    assert_unavailable(&result, "UnprocessedKeys");
    assert_eq!(requests, 8);
}
