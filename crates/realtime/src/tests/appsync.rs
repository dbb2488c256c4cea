use insta::assert_snapshot;

use super::{Step, client, play};
use crate::{Ending, Limits, Refusal, Upgrade};

/// `{"x-api-key":"da2-a","host":"h"}`.
const UPGRADE: Upgrade<'static> = Upgrade {
    query: "",
    headers: &[("Sec-WebSocket-Protocol", "graphql-ws, header-eyJ4LWFwaS1rZXkiOiJkYTItYSIsImhvc3QiOiJoIn0")],
};

const INIT: &str = r#"{"type":"connection_init"}"#;

fn start(id: &str) -> Step {
    client(&format!(
        r#"{{"id":"{id}","type":"start","payload":{{"data":"{{\"query\":\"subscription {{ onCreate }}\"}}","extensions":{{"authorization":{{"Authorization":"jwt","host":"h"}}}}}}}}"#
    ))
}

fn stop(id: &str) -> Step {
    client(&format!(r#"{{"type":"stop","id":"{id}"}}"#))
}

fn event(number: u64, value: &str) -> Step {
    Step::Event(number, format!(r#"{{"data":{{"onCreate":"{value}"}}}}"#))
}

fn check(steps: &[Step]) -> String {
    play(&UPGRADE, Limits::default(), steps)
}

/// What follows an open and authenticated connection.
fn check_ready(steps: &[Step]) -> String {
    let shown = check(&[&[client(INIT), Step::Authenticated], steps].concat());
    shown.split_once("{\"type\":\"ka\"}\n").expect("it was acknowledged").1.to_owned()
}

#[test]
fn a_subscription_from_its_start_to_its_end() {
    assert_snapshot!(check(&[
        client(INIT),
        Step::Authenticated,
        client(r#"{"id":"a-1","type":"start","payload":{"data":"{\"query\":\"subscription S($o: String) { onCreate(o: $o) }\",\"variables\":{\"o\":\"me\"},\"operationName\":\"S\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h","x-amz-user-agent":"aws-amplify/6"}}}}"#),
        Step::Accepted(0),
        event(0, "one"),
        event(0, "two"),
        stop("a-1"),
        event(0, "three"),
    ]), @r#"
    > {"type":"connection_init"}
      authenticate POST /graphql/connect [x-api-key=da2-a, host=h] {}
    - Authenticated
      < {"type":"connection_ack","payload":{"connectionTimeoutMs":300000}}
      < {"type":"ka"}
    > {"id":"a-1","type":"start","payload":{"data":"{\"query\":\"subscription S($o: String) { onCreate(o: $o) }\",\"variables\":{\"o\":\"me\"},\"operationName\":\"S\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h","x-amz-user-agent":"aws-amplify/6"}}}}
      start 0 (`a-1`, Subscriptions): subscription S($o: String) { onCreate(o: $o) } with {"o":"me"}, name Some("S"), as POST /graphql [Authorization=jwt, host=h, x-amz-user-agent=aws-amplify/6] {"query":"subscription S($o: String) { onCreate(o: $o) }","variables":{"o":"me"},"operationName":"S"}
    - Accepted(0)
      < {"id":"a-1","type":"start_ack"}
    - Event(0, "{\"data\":{\"onCreate\":\"one\"}}")
      < {"id":"a-1","type":"data","payload":{"data":{"onCreate":"one"}}}
    - Event(0, "{\"data\":{\"onCreate\":\"two\"}}")
      < {"id":"a-1","type":"data","payload":{"data":{"onCreate":"two"}}}
    > {"type":"stop","id":"a-1"}
      stop 0
      < {"id":"a-1","type":"complete"}
    - Event(0, "{\"data\":{\"onCreate\":\"three\"}}")
    "#);
}

#[test]
fn it_is_kept_alive_from_the_acknowledgement_on() {
    assert_snapshot!(check(&[client(INIT), Step::Seconds(2), Step::Authenticated, Step::Seconds(125)]), @r#"
    > {"type":"connection_init"}
      authenticate POST /graphql/connect [x-api-key=da2-a, host=h] {}
    - Seconds(2)
    - Authenticated
      < {"type":"connection_ack","payload":{"connectionTimeoutMs":300000}}
      < {"type":"ka"}
    - Seconds(125)
        62s < {"type":"ka"}
       122s < {"type":"ka"}
    "#);
}

#[test]
fn a_connection_lives_for_a_day_at_most() {
    let limits = Limits { lifetime: std::time::Duration::from_secs(90), ..Limits::default() };
    assert_snapshot!(play(&UPGRADE, limits, &[client(INIT), Step::Authenticated, Step::Seconds(1000), start("a")]), @r#"
    > {"type":"connection_init"}
      authenticate POST /graphql/connect [x-api-key=da2-a, host=h] {}
    - Authenticated
      < {"type":"connection_ack","payload":{"connectionTimeoutMs":300000}}
      < {"type":"ka"}
    - Seconds(1000)
        60s < {"type":"ka"}
        90s closes 1001 Connection lifetime reached
    > {"id":"a","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
    "#);
}

#[test]
fn without_init_or_an_answer_to_it_the_socket_is_closed() {
    assert_snapshot!(check(&[Step::Seconds(20), client(INIT)]), @r#"
    - Seconds(20)
        15s closes 4408 Connection initialisation timeout
    > {"type":"connection_init"}
    "#);
    assert_snapshot!(check(&[client(INIT), Step::Seconds(20), Step::Authenticated]), @r#"
    > {"type":"connection_init"}
      authenticate POST /graphql/connect [x-api-key=da2-a, host=h] {}
    - Seconds(20)
        15s closes 1013 Authentication took too long
    - Authenticated
    "#);
}

#[test]
fn bad_credentials_are_told_after_init() {
    assert_snapshot!(check(&[
        client(INIT),
        Step::Denied(Refusal::unauthorized("You are not authorized to make this call.")),
        client(INIT),
    ]), @r#"
    > {"type":"connection_init"}
      authenticate POST /graphql/connect [x-api-key=da2-a, host=h] {}
    - Denied(Error { error_type: "UnauthorizedException", error_code: 401, message: "You are not authorized to make this call." })
      < {"type":"connection_error","payload":{"errors":[{"errorType":"UnauthorizedException","message":"You are not authorized to make this call.","errorCode":401}]}}
      closes 1008 You are not authorized to make this call.
    > {"type":"connection_init"}
    "#);
}

#[test]
fn a_refused_connection_always_has_a_code() {
    let errors = vec![serde_json::json!({"message": "no"})];
    assert_snapshot!(check(&[client(INIT), Step::Denied(Refusal::Errors(errors))]), @r#"
    > {"type":"connection_init"}
      authenticate POST /graphql/connect [x-api-key=da2-a, host=h] {}
    - Denied(Errors([Object {"message": String("no")}]))
      < {"type":"connection_error","payload":{"errors":[{"message":"no","errorCode":400}]}}
      closes 1008 no
    "#);
}

#[test]
fn a_lifetime_without_end_is_none() {
    let limits = Limits { lifetime: std::time::Duration::MAX, ..Limits::default() };
    assert_snapshot!(play(&UPGRADE, limits, &[client(INIT), Step::Authenticated, Step::Seconds(60)]), @r#"
    > {"type":"connection_init"}
      authenticate POST /graphql/connect [x-api-key=da2-a, host=h] {}
    - Authenticated
      < {"type":"connection_ack","payload":{"connectionTimeoutMs":300000}}
      < {"type":"ka"}
    - Seconds(60)
        60s < {"type":"ka"}
    "#);
}

#[test]
fn credentials_that_cannot_be_read_are_told_after_init() {
    let shown = |protocol, query| {
        let upgrade = Upgrade { query, headers: &[("sec-websocket-protocol", protocol)] };
        play(&upgrade, Limits::default(), &[client(INIT)])
    };
    assert_snapshot!(shown("graphql-ws, header-bm9uZQ", ""), @r#"
    > {"type":"connection_init"}
      < {"type":"connection_error","payload":{"errors":[{"errorType":"BadRequestException","message":"the authorization header is not JSON in base64","errorCode":400}]}}
      closes 1008 the authorization header is not JSON in base64
    "#);
    assert_snapshot!(shown("graphql-ws", "header=%%%"), @r#"
    > {"type":"connection_init"}
      < {"type":"connection_error","payload":{"errors":[{"errorType":"BadRequestException","message":"the authorization header is not JSON in base64","errorCode":400}]}}
      closes 1008 the authorization header is not JSON in base64
    "#);
    assert_snapshot!(shown("graphql-ws", ""), @r#"
    > {"type":"connection_init"}
      < {"type":"connection_error","payload":{"errors":[{"errorType":"UnauthorizedException","message":"Valid authorization header not provided.","errorCode":401}]}}
      closes 1008 Valid authorization header not provided.
    "#);
}

#[test]
fn init_again_is_acknowledged_again_and_asks_nobody() {
    assert_snapshot!(check(&[client(INIT), client(INIT), Step::Authenticated, client(INIT), Step::Authenticated]), @r#"
    > {"type":"connection_init"}
      authenticate POST /graphql/connect [x-api-key=da2-a, host=h] {}
    > {"type":"connection_init"}
    - Authenticated
      < {"type":"connection_ack","payload":{"connectionTimeoutMs":300000}}
      < {"type":"ka"}
    > {"type":"connection_init"}
      < {"type":"connection_ack","payload":{"connectionTimeoutMs":300000}}
    - Authenticated
    "#);
}

#[test]
fn nothing_starts_before_the_acknowledgement() {
    assert_snapshot!(check(&[start("a"), client(INIT), start("a"), Step::Accepted(0)]), @r#"
    > {"id":"a","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
      < {"id":"a","type":"error","payload":{"errors":[{"errorType":"BadRequestException","message":"send `connection_init` and wait for `connection_ack` before `start`"}]}}
    > {"type":"connection_init"}
      authenticate POST /graphql/connect [x-api-key=da2-a, host=h] {}
    > {"id":"a","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
      < {"id":"a","type":"error","payload":{"errors":[{"errorType":"BadRequestException","message":"send `connection_init` and wait for `connection_ack` before `start`"}]}}
    - Accepted(0)
    "#);
}

#[test]
fn the_same_id_again_takes_the_place_of_the_first() {
    assert_snapshot!(check_ready(&[
        start("a"),
        start("a"),
        Step::Accepted(0),
        Step::Accepted(1),
        event(0, "old"),
        event(1, "new"),
        start("a"),
        event(1, "old"),
        Step::Accepted(2),
        event(2, "new"),
    ]), @r#"
    > {"id":"a","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
      start 0 (`a`, Subscriptions): subscription { onCreate } with {}, name None, as POST /graphql [Authorization=jwt, host=h] {"query":"subscription { onCreate }"}
    > {"id":"a","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
      stop 0
      start 1 (`a`, Subscriptions): subscription { onCreate } with {}, name None, as POST /graphql [Authorization=jwt, host=h] {"query":"subscription { onCreate }"}
    - Accepted(0)
    - Accepted(1)
      < {"id":"a","type":"start_ack"}
    - Event(0, "{\"data\":{\"onCreate\":\"old\"}}")
    - Event(1, "{\"data\":{\"onCreate\":\"new\"}}")
      < {"id":"a","type":"data","payload":{"data":{"onCreate":"new"}}}
    > {"id":"a","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
      stop 1
      start 2 (`a`, Subscriptions): subscription { onCreate } with {}, name None, as POST /graphql [Authorization=jwt, host=h] {"query":"subscription { onCreate }"}
    - Event(1, "{\"data\":{\"onCreate\":\"old\"}}")
    - Accepted(2)
      < {"id":"a","type":"start_ack"}
    - Event(2, "{\"data\":{\"onCreate\":\"new\"}}")
      < {"id":"a","type":"data","payload":{"data":{"onCreate":"new"}}}
    "#);
}

#[test]
fn nothing_is_delivered_before_it_is_decided() {
    assert_snapshot!(check_ready(&[
        start("a"),
        event(0, "early"),
        Step::Accepted(0),
        Step::Accepted(0),
        event(0, "in time"),
    ]), @r#"
    > {"id":"a","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
      start 0 (`a`, Subscriptions): subscription { onCreate } with {}, name None, as POST /graphql [Authorization=jwt, host=h] {"query":"subscription { onCreate }"}
    - Event(0, "{\"data\":{\"onCreate\":\"early\"}}")
    - Accepted(0)
      < {"id":"a","type":"start_ack"}
    - Accepted(0)
    - Event(0, "{\"data\":{\"onCreate\":\"in time\"}}")
      < {"id":"a","type":"data","payload":{"data":{"onCreate":"in time"}}}
    "#);
}

#[test]
fn a_refused_start_is_over_and_its_id_is_free() {
    assert_snapshot!(check_ready(&[
        start("a"),
        Step::Refused(0, Refusal::not_authorized("onCreate")),
        event(0, "secret"),
        start("a"),
        Step::Refused(1, Refusal::Errors(vec![serde_json::json!({"message": "Validation error", "locations": []})])),
        start("a"),
        Step::Accepted(2),
        Step::Refused(2, Refusal::internal()),
        event(2, "late"),
    ]), @r#"
    > {"id":"a","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
      start 0 (`a`, Subscriptions): subscription { onCreate } with {}, name None, as POST /graphql [Authorization=jwt, host=h] {"query":"subscription { onCreate }"}
    - Refused(0, Error { error_type: "Unauthorized", error_code: 401, message: "Not Authorized to access onCreate on type Subscription" })
      < {"id":"a","type":"error","payload":{"errors":[{"errorType":"Unauthorized","message":"Not Authorized to access onCreate on type Subscription"}]}}
    - Event(0, "{\"data\":{\"onCreate\":\"secret\"}}")
    > {"id":"a","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
      start 1 (`a`, Subscriptions): subscription { onCreate } with {}, name None, as POST /graphql [Authorization=jwt, host=h] {"query":"subscription { onCreate }"}
    - Refused(1, Errors([Object {"message": String("Validation error"), "locations": Array []}]))
      < {"id":"a","type":"error","payload":{"errors":[{"message":"Validation error","locations":[]}]}}
    > {"id":"a","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
      start 2 (`a`, Subscriptions): subscription { onCreate } with {}, name None, as POST /graphql [Authorization=jwt, host=h] {"query":"subscription { onCreate }"}
    - Accepted(2)
      < {"id":"a","type":"start_ack"}
    - Refused(2, Error { error_type: "InternalFailure", error_code: 500, message: "Internal failure" })
      < {"id":"a","type":"error","payload":{"errors":[{"errorType":"InternalFailure","message":"Internal failure"}]}}
    - Event(2, "{\"data\":{\"onCreate\":\"late\"}}")
    "#);
}

#[test]
fn each_start_needs_a_request_and_credentials_of_its_own() {
    assert_snapshot!(check_ready(&[
        client(r#"{"id":"a","type":"start"}"#),
        client(r#"{"id":"a","type":"start","payload":{"data":{"query":"subscription { x }"}}}"#),
        client(r#"{"id":"a","type":"start","payload":{"data":"{"}}"#),
        client(r#"{"id":"a","type":"start","payload":{"data":"{\"query\":\"subscription { x }\"}"}}"#),
        client(
            r#"{"id":"a","type":"start","payload":{"data":"{\"query\":\"s\"}","extensions":{"authorization":{}}}}"#
        ),
        client(r#"{"type":"start","payload":{}}"#),
    ]), @r#"
    > {"id":"a","type":"start"}
      < {"id":"a","type":"error","payload":{"errors":[{"errorType":"BadRequestException","message":"Unable to parse GraphQL query."}]}}
    > {"id":"a","type":"start","payload":{"data":{"query":"subscription { x }"}}}
      < {"id":"a","type":"error","payload":{"errors":[{"errorType":"BadRequestException","message":"Unable to parse GraphQL query."}]}}
    > {"id":"a","type":"start","payload":{"data":"{"}}
      < {"id":"a","type":"error","payload":{"errors":[{"errorType":"BadRequestException","message":"Unable to parse GraphQL query."}]}}
    > {"id":"a","type":"start","payload":{"data":"{\"query\":\"subscription { x }\"}"}}
      < {"id":"a","type":"error","payload":{"errors":[{"errorType":"UnauthorizedException","message":"Valid authorization header not provided."}]}}
    > {"id":"a","type":"start","payload":{"data":"{\"query\":\"s\"}","extensions":{"authorization":{}}}}
      < {"id":"a","type":"error","payload":{"errors":[{"errorType":"UnauthorizedException","message":"Valid authorization header not provided."}]}}
    > {"type":"start","payload":{}}
      < {"type":"error","payload":{"errors":[{"errorType":"BadRequestException","message":"`start` needs an `id` of at most 1024 bytes"}]}}
    "#);
}

#[test]
fn a_signature_covers_the_data_to_the_byte() {
    assert_snapshot!(check_ready(&[client(
        r#"{"type":"start","id":"é\"","payload":{"extensions":{"authorization":{"authorization":"AWS4","x-n":1,"x-b":true,"x-o":{}}},"data":" {\"variables\":null , \"query\":\"subscription { \\u00e9 }\"} "}}"#
    ), Step::Accepted(0)]), @r#"
    > {"type":"start","id":"é\"","payload":{"extensions":{"authorization":{"authorization":"AWS4","x-n":1,"x-b":true,"x-o":{}}},"data":" {\"variables\":null , \"query\":\"subscription { \\u00e9 }\"} "}}
      start 0 (`é"`, Subscriptions): subscription { é } with {}, name None, as POST /graphql [authorization=AWS4, x-n=1, x-b=true]  {"variables":null , "query":"subscription { \u00e9 }"} 
    - Accepted(0)
      < {"id":"é\"","type":"start_ack"}
    "#);
}

#[test]
fn stops_are_answered_whether_or_not_something_runs() {
    assert_snapshot!(check_ready(&[
        stop("unknown"),
        start("a"),
        stop("a"),
        Step::Accepted(0),
        stop("a"),
        client(r#"{"type":"stop"}"#),
    ]), @r#"
    > {"type":"stop","id":"unknown"}
      < {"id":"unknown","type":"complete"}
    > {"id":"a","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
      start 0 (`a`, Subscriptions): subscription { onCreate } with {}, name None, as POST /graphql [Authorization=jwt, host=h] {"query":"subscription { onCreate }"}
    > {"type":"stop","id":"a"}
      stop 0
      < {"id":"a","type":"complete"}
    - Accepted(0)
    > {"type":"stop","id":"a"}
      < {"id":"a","type":"complete"}
    > {"type":"stop"}
      < {"type":"error","payload":{"errors":[{"errorType":"BadRequestException","message":"`stop` needs an `id`"}]}}
    "#);
}

#[test]
fn frames_that_mean_nothing_close_nothing() {
    assert_snapshot!(check_ready(&[
        client("{"),
        client("[]"),
        client(r#"{"id":"a"}"#),
        client(r#"{"type":"subscribe","id":"a"}"#),
        client(r#"{"type":"ping"}"#),
        Step::Binary,
        start("a"),
    ]), @r#"
    > {
      < {"type":"error","payload":{"errors":[{"errorType":"BadRequestException","message":"the frame is not a JSON object with a `type`"}]}}
    > []
      < {"type":"error","payload":{"errors":[{"errorType":"BadRequestException","message":"the frame is not a JSON object with a `type`"}]}}
    > {"id":"a"}
      < {"type":"error","payload":{"errors":[{"errorType":"BadRequestException","message":"the frame is not a JSON object with a `type`"}]}}
    > {"type":"subscribe","id":"a"}
      < {"id":"a","type":"error","payload":{"errors":[{"errorType":"UnsupportedOperation","message":"unknown not supported through the realtime channel"}]}}
    > {"type":"ping"}
      < {"type":"error","payload":{"errors":[{"errorType":"UnsupportedOperation","message":"unknown not supported through the realtime channel"}]}}
    - Binary
      closes 1003 Frames are texts
    > {"id":"a","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
    "#);
}

#[test]
fn limits_hold() {
    let limits = Limits { operations: 2, event_bytes: 40, frame_bytes: 500, ..Limits::default() };
    assert_snapshot!(play(&UPGRADE, limits, &[
        client(INIT),
        Step::Authenticated,
        start("a"),
        start("b"),
        start("c"),
        start("b"),
        Step::Accepted(0),
        event(0, "short"),
        event(0, &"long ".repeat(10)),
        event(0, "short"),
        start(&"x".repeat(500)),
        event(0, "short"),
    ]), @r#"
    > {"type":"connection_init"}
      authenticate POST /graphql/connect [x-api-key=da2-a, host=h] {}
    - Authenticated
      < {"type":"connection_ack","payload":{"connectionTimeoutMs":300000}}
      < {"type":"ka"}
    > {"id":"a","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
      start 0 (`a`, Subscriptions): subscription { onCreate } with {}, name None, as POST /graphql [Authorization=jwt, host=h] {"query":"subscription { onCreate }"}
    > {"id":"b","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
      start 1 (`b`, Subscriptions): subscription { onCreate } with {}, name None, as POST /graphql [Authorization=jwt, host=h] {"query":"subscription { onCreate }"}
    > {"id":"c","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
      < {"id":"c","type":"error","payload":{"errors":{"errorType":"MaxSubscriptionsReachedError","message":"Max number of 2 subscriptions reached"}}}
    > {"id":"b","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
      stop 1
      start 2 (`b`, Subscriptions): subscription { onCreate } with {}, name None, as POST /graphql [Authorization=jwt, host=h] {"query":"subscription { onCreate }"}
    - Accepted(0)
      < {"id":"a","type":"start_ack"}
    - Event(0, "{\"data\":{\"onCreate\":\"short\"}}")
      < {"id":"a","type":"data","payload":{"data":{"onCreate":"short"}}}
    - Event(0, "{\"data\":{\"onCreate\":\"long long long long long long long long long long \"}}")
      event of 0 is too large: 74 bytes
    - Event(0, "{\"data\":{\"onCreate\":\"short\"}}")
      < {"id":"a","type":"data","payload":{"data":{"onCreate":"short"}}}
    > (653 bytes)
      closes 1009 The frame is too large
    - Event(0, "{\"data\":{\"onCreate\":\"short\"}}")
    "#);
}

#[test]
fn queries_are_not_for_this_protocol() {
    assert_snapshot!(check_ready(&[
        start("a"),
        Step::Refused(0, Refusal::unsupported("query")),
        start("b"),
        Step::Executed(1, "{}"),
    ]), @r#"
    > {"id":"a","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
      start 0 (`a`, Subscriptions): subscription { onCreate } with {}, name None, as POST /graphql [Authorization=jwt, host=h] {"query":"subscription { onCreate }"}
    - Refused(0, Error { error_type: "UnsupportedOperation", error_code: 400, message: "query not supported through the realtime channel" })
      < {"id":"a","type":"error","payload":{"errors":[{"errorType":"UnsupportedOperation","message":"query not supported through the realtime channel"}]}}
    > {"id":"b","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
      start 1 (`b`, Subscriptions): subscription { onCreate } with {}, name None, as POST /graphql [Authorization=jwt, host=h] {"query":"subscription { onCreate }"}
    - Executed(1, "{}")
      < {"id":"b","type":"error","payload":{"errors":[{"errorType":"UnsupportedOperation","message":"unknown not supported through the realtime channel"}]}}
    "#);
}

#[test]
fn the_server_ends_a_subscription_or_the_connection() {
    assert_snapshot!(check_ready(&[
        start("a"),
        Step::Accepted(0),
        Step::Completed(0),
        event(0, "late"),
        start("b"),
        Step::Accepted(1),
        Step::End(Ending::Overflowed),
        event(1, "late"),
        Step::End(Ending::GoingAway),
    ]), @r#"
    > {"id":"a","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
      start 0 (`a`, Subscriptions): subscription { onCreate } with {}, name None, as POST /graphql [Authorization=jwt, host=h] {"query":"subscription { onCreate }"}
    - Accepted(0)
      < {"id":"a","type":"start_ack"}
    - Completed(0)
      < {"id":"a","type":"complete"}
    - Event(0, "{\"data\":{\"onCreate\":\"late\"}}")
    > {"id":"b","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
      start 1 (`b`, Subscriptions): subscription { onCreate } with {}, name None, as POST /graphql [Authorization=jwt, host=h] {"query":"subscription { onCreate }"}
    - Accepted(1)
      < {"id":"b","type":"start_ack"}
    - End(Overflowed)
      closes 1013 Too slow: events were missed, connect again
    - Event(1, "{\"data\":{\"onCreate\":\"late\"}}")
    - End(GoingAway)
    "#);
    assert_snapshot!(check_ready(&[Step::End(Ending::GoingAway), client("{")]), @r#"
    - End(GoingAway)
      closes 1001 The server is going away
    > {
    "#);
}

#[test]
fn the_first_credential_that_runs_out_closes_the_connection() {
    let keep_alive =
        |shown: String| shown.lines().filter(|line| !line.contains(r#"{"type":"ka"}"#)).collect::<Vec<_>>().join("\n");
    assert_snapshot!(keep_alive(check_ready(&[
        start("1"),
        Step::Until(Some(0), 100),
        Step::Accepted(0),
        start("2"),
        Step::Until(Some(1), 50),
        Step::Accepted(1),
        stop("2"),
        Step::Seconds(99),
        event(0, "still"),
        Step::Seconds(1),
        event(0, "no more"),
    ])), @r#"
    > {"id":"1","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
      start 0 (`1`, Subscriptions): subscription { onCreate } with {}, name None, as POST /graphql [Authorization=jwt, host=h] {"query":"subscription { onCreate }"}
    - Until(Some(0), 100)
    - Accepted(0)
      < {"id":"1","type":"start_ack"}
    > {"id":"2","type":"start","payload":{"data":"{\"query\":\"subscription { onCreate }\"}","extensions":{"authorization":{"Authorization":"jwt","host":"h"}}}}
      start 1 (`2`, Subscriptions): subscription { onCreate } with {}, name None, as POST /graphql [Authorization=jwt, host=h] {"query":"subscription { onCreate }"}
    - Until(Some(1), 50)
    - Accepted(1)
      < {"id":"2","type":"start_ack"}
    > {"type":"stop","id":"2"}
      stop 1
      < {"id":"2","type":"complete"}
    - Seconds(99)
    - Event(0, "{\"data\":{\"onCreate\":\"still\"}}")
      < {"id":"1","type":"data","payload":{"data":{"onCreate":"still"}}}
    - Seconds(1)
       100s closes 1008 The credential has expired
    - Event(0, "{\"data\":{\"onCreate\":\"no more\"}}")
    "#);
}
