use insta::assert_snapshot;

use super::{Step, client, play};
use crate::{Ending, Limits, Refusal, Upgrade};

const UPGRADE: Upgrade<'static> =
    Upgrade { query: "", headers: &[("Sec-WebSocket-Protocol", "graphql-transport-ws"), ("x-api-key", "da2-a")] };

const INIT: &str = r#"{"type":"connection_init"}"#;

fn subscribe(id: &str) -> Step {
    client(&format!(r#"{{"id":"{id}","type":"subscribe","payload":{{"query":"subscription {{ onCreate }}"}}}}"#))
}

fn event(number: u64, value: &str) -> Step {
    Step::Event(number, format!(r#"{{"data":{{"onCreate":"{value}"}}}}"#))
}

fn check(steps: &[Step]) -> String {
    play(&UPGRADE, Limits::default(), steps)
}

fn check_ready(steps: &[Step]) -> String {
    let shown = check(&[&[client(INIT), Step::Authenticated], steps].concat());
    shown.split_once("{\"type\":\"connection_ack\"}\n").expect("it was acknowledged").1.to_owned()
}

#[test]
fn a_subscription_from_its_start_to_its_end() {
    assert_snapshot!(check(&[
        client(INIT),
        Step::Authenticated,
        client(r#"{"id":"1","type":"subscribe","payload":{"query":"subscription S { onCreate }","variables":{"o":1},"operationName":"S","extensions":{}}}"#),
        Step::Accepted(0),
        event(0, "one"),
        client(r#"{"id":"1","type":"complete"}"#),
        event(0, "two"),
        Step::Seconds(100),
    ]), @r#"
    > {"type":"connection_init"}
      authenticate POST /graphql/connect [Sec-WebSocket-Protocol=graphql-transport-ws, x-api-key=da2-a] {}
    - Authenticated
      < {"type":"connection_ack"}
    > {"id":"1","type":"subscribe","payload":{"query":"subscription S { onCreate }","variables":{"o":1},"operationName":"S","extensions":{}}}
      start 0 (`1`, All): subscription S { onCreate } with {"o":1}, name Some("S"), as the connection's caller
    - Accepted(0)
    - Event(0, "{\"data\":{\"onCreate\":\"one\"}}")
      < {"id":"1","type":"next","payload":{"data":{"onCreate":"one"}}}
    > {"id":"1","type":"complete"}
      stop 0
    - Event(0, "{\"data\":{\"onCreate\":\"two\"}}")
    - Seconds(100)
    "#);
}

#[test]
fn queries_and_mutations_have_one_result() {
    assert_snapshot!(check_ready(&[
        client(r#"{"id":"1","type":"subscribe","payload":{"query":"{ getX { id } }","variables":null}}"#),
        Step::Executed(0, r#"{"data":{"getX":null}}"#),
        Step::Executed(0, r#"{"data":{"getX":null}}"#),
        subscribe("1"),
        Step::Accepted(1),
        Step::Executed(1, "{}"),
    ]), @r#"
    > {"id":"1","type":"subscribe","payload":{"query":"{ getX { id } }","variables":null}}
      start 0 (`1`, All): { getX { id } } with {}, name None, as the connection's caller
    - Executed(0, "{\"data\":{\"getX\":null}}")
      < {"id":"1","type":"next","payload":{"data":{"getX":null}}}
      < {"id":"1","type":"complete"}
    - Executed(0, "{\"data\":{\"getX\":null}}")
    > {"id":"1","type":"subscribe","payload":{"query":"subscription { onCreate }"}}
      start 1 (`1`, All): subscription { onCreate } with {}, name None, as the connection's caller
    - Accepted(1)
    - Executed(1, "{}")
    "#);
}

#[test]
fn credentials_come_with_init_or_with_the_upgrade() {
    assert_snapshot!(check(&[client(
        r#"{"type":"connection_init","payload":{"X-API-Key":"da2-b","headers":{"Authorization":"jwt"}}}"#
    )]), @r#"
    > {"type":"connection_init","payload":{"X-API-Key":"da2-b","headers":{"Authorization":"jwt"}}}
      authenticate POST /graphql/connect [Sec-WebSocket-Protocol=graphql-transport-ws, X-API-Key=da2-b, Authorization=jwt] {}
    "#);
    assert_snapshot!(check(&[client(r#"{"type":"connection_init","payload":[]}"#)]), @r#"
    > {"type":"connection_init","payload":[]}
      closes 4400 The payload of `connection_init` is no object
    "#);
}

#[test]
fn close_codes_are_those_of_the_protocol() {
    assert_snapshot!(check(&[Step::Seconds(5)]), @r#"
    - Seconds(5)
         3s closes 4408 Connection initialisation timeout
    "#);
    assert_snapshot!(check(&[subscribe("1")]), @r#"
    > {"id":"1","type":"subscribe","payload":{"query":"subscription { onCreate }"}}
      closes 4401 Unauthorized
    "#);
    assert_snapshot!(check(&[client(INIT), client(INIT)]), @r#"
    > {"type":"connection_init"}
      authenticate POST /graphql/connect [Sec-WebSocket-Protocol=graphql-transport-ws, x-api-key=da2-a] {}
    > {"type":"connection_init"}
      closes 4429 Too many initialisation requests
    "#);
    assert_snapshot!(check(&[client(INIT), Step::Denied(Refusal::unauthorized("Token has expired.")), client(INIT)]), @r#"
    > {"type":"connection_init"}
      authenticate POST /graphql/connect [Sec-WebSocket-Protocol=graphql-transport-ws, x-api-key=da2-a] {}
    - Denied(Error { error_type: "UnauthorizedException", error_code: 401, message: "Token has expired." })
      closes 4403 Token has expired.
    > {"type":"connection_init"}
    "#);
    assert_snapshot!(check(&[client(INIT), Step::Denied(Refusal::internal())]), @r#"
    > {"type":"connection_init"}
      authenticate POST /graphql/connect [Sec-WebSocket-Protocol=graphql-transport-ws, x-api-key=da2-a] {}
    - Denied(Error { error_type: "InternalFailure", error_code: 500, message: "Internal failure" })
      closes 1013 Internal failure
    "#);
    assert_snapshot!(check_ready(&[client("{")]), @r#"
    > {
      closes 4400 The frame is not a JSON object with a `type`
    "#);
    assert_snapshot!(check_ready(&[client(r#"{"type":"start"}"#)]), @r#"
    > {"type":"start"}
      closes 4400 The type of the message is unknown
    "#);
    assert_snapshot!(check_ready(&[client(r#"{"type":"subscribe","id":"1","payload":{}}"#)]), @r#"
    > {"type":"subscribe","id":"1","payload":{}}
      closes 4400 `subscribe` needs an `id` and a payload with a `query`
    "#);
    assert_snapshot!(check_ready(&[client(r#"{"type":"complete"}"#)]), @r#"
    > {"type":"complete"}
      closes 4400 `complete` needs an `id`
    "#);
    assert_snapshot!(check_ready(&[subscribe("1"), subscribe("1")]), @r#"
    > {"id":"1","type":"subscribe","payload":{"query":"subscription { onCreate }"}}
      start 0 (`1`, All): subscription { onCreate } with {}, name None, as the connection's caller
    > {"id":"1","type":"subscribe","payload":{"query":"subscription { onCreate }"}}
      closes 4409 Subscriber for 1 already exists
    "#);
    assert_snapshot!(check_ready(&[subscribe(&"é".repeat(100)), subscribe(&"é".repeat(100))]), @r#"
    > {"id":"éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé","type":"subscribe","payload":{"query":"subscription { onCreate }"}}
      start 0 (`éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé`, All): subscription { onCreate } with {}, name None, as the connection's caller
    > {"id":"éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé","type":"subscribe","payload":{"query":"subscription { onCreate }"}}
      closes 4409 Subscriber for éééééééééééééééééééééééééééééééééééééééééééééééééééééé
    "#);
    assert_snapshot!(check_ready(&[Step::Binary]), @r#"
    - Binary
      closes 1003 Frames are texts
    "#);
    assert_snapshot!(check_ready(&[Step::End(Ending::Overflowed)]), @r#"
    - End(Overflowed)
      closes 1013 Too slow: events were missed, connect again
    "#);
}

#[test]
fn pings_are_answered_at_any_time() {
    assert_snapshot!(check(&[
        client(r#"{"type":"ping"}"#),
        client(INIT),
        client(r#"{"type":"ping","payload":{"a": 1}}"#),
        client(r#"{"type":"pong"}"#),
    ]), @r#"
    > {"type":"ping"}
      < {"type":"pong"}
    > {"type":"connection_init"}
      authenticate POST /graphql/connect [Sec-WebSocket-Protocol=graphql-transport-ws, x-api-key=da2-a] {}
    > {"type":"ping","payload":{"a": 1}}
      < {"type":"pong","payload":{"a": 1}}
    > {"type":"pong"}
    "#);
}

#[test]
fn an_error_ends_an_operation_and_frees_its_id() {
    assert_snapshot!(check_ready(&[
        subscribe("1"),
        Step::Refused(0, Refusal::not_authorized("onCreate")),
        subscribe("1"),
        Step::Accepted(1),
        Step::Completed(1),
        client(r#"{"type":"complete","id":"1"}"#),
    ]), @r#"
    > {"id":"1","type":"subscribe","payload":{"query":"subscription { onCreate }"}}
      start 0 (`1`, All): subscription { onCreate } with {}, name None, as the connection's caller
    - Refused(0, Error { error_type: "Unauthorized", error_code: 401, message: "Not Authorized to access onCreate on type Subscription" })
      < {"id":"1","type":"error","payload":[{"errorType":"Unauthorized","message":"Not Authorized to access onCreate on type Subscription"}]}
    > {"id":"1","type":"subscribe","payload":{"query":"subscription { onCreate }"}}
      start 1 (`1`, All): subscription { onCreate } with {}, name None, as the connection's caller
    - Accepted(1)
    - Completed(1)
      < {"id":"1","type":"complete"}
    > {"type":"complete","id":"1"}
    "#);
}

#[test]
fn limits_hold() {
    let limits = Limits { operations: 1, event_bytes: 40, frame_bytes: 200, ..Limits::default() };
    assert_snapshot!(play(&UPGRADE, limits, &[
        client(INIT),
        Step::Authenticated,
        subscribe("1"),
        subscribe("2"),
        Step::Accepted(0),
        event(0, &"long ".repeat(10)),
        event(0, "short"),
        client(&"x".repeat(301)),
    ]), @r#"
    > {"type":"connection_init"}
      authenticate POST /graphql/connect [Sec-WebSocket-Protocol=graphql-transport-ws, x-api-key=da2-a] {}
    - Authenticated
      < {"type":"connection_ack"}
    > {"id":"1","type":"subscribe","payload":{"query":"subscription { onCreate }"}}
      start 0 (`1`, All): subscription { onCreate } with {}, name None, as the connection's caller
    > {"id":"2","type":"subscribe","payload":{"query":"subscription { onCreate }"}}
      < {"id":"2","type":"error","payload":[{"errorType":"MaxSubscriptionsReachedError","message":"Max number of 1 subscriptions reached"}]}
    - Accepted(0)
    - Event(0, "{\"data\":{\"onCreate\":\"long long long long long long long long long long \"}}")
      event of 0 is too large: 74 bytes
    - Event(0, "{\"data\":{\"onCreate\":\"short\"}}")
      < {"id":"1","type":"next","payload":{"data":{"onCreate":"short"}}}
    > (301 bytes)
      closes 1009 The frame is too large
    "#);
}

#[test]
fn a_credential_that_runs_out_closes_the_connection() {
    assert_snapshot!(play(&UPGRADE, Limits::default(), &[
        client(INIT),
        Step::Until(None, 3600),
        Step::Authenticated,
        subscribe("1"),
        Step::Accepted(0),
        Step::Seconds(3599),
        event(0, "still"),
        Step::Seconds(1),
        event(0, "no more"),
    ]), @r#"
    > {"type":"connection_init"}
      authenticate POST /graphql/connect [Sec-WebSocket-Protocol=graphql-transport-ws, x-api-key=da2-a] {}
    - Until(None, 3600)
    - Authenticated
      < {"type":"connection_ack"}
    > {"id":"1","type":"subscribe","payload":{"query":"subscription { onCreate }"}}
      start 0 (`1`, All): subscription { onCreate } with {}, name None, as the connection's caller
    - Accepted(0)
    - Seconds(3599)
    - Event(0, "{\"data\":{\"onCreate\":\"still\"}}")
      < {"id":"1","type":"next","payload":{"data":{"onCreate":"still"}}}
    - Seconds(1)
      3600s closes 4403 The credential has expired
    - Event(0, "{\"data\":{\"onCreate\":\"no more\"}}")
    "#);
}
