use std::time::Instant;

use insta::assert_snapshot;

use super::{client, play};
use crate::{Limits, Upgrade, negotiate};

const INIT: &str = r#"{"type":"connection_init"}"#;

#[test]
fn the_client_s_first_choice_is_taken() {
    let chosen = |offered: &[(&str, &str)], query| {
        negotiate(&Upgrade { query, headers: offered }, "/graphql", Limits::default(), Instant::now())
            .map(|negotiated| negotiated.subprotocol)
    };
    for (offered, query, expected) in [
        (&[("sec-websocket-protocol", "graphql-ws,header-e30")][..], "", Some(Some("graphql-ws"))),
        (&[("Sec-WebSocket-Protocol", "graphql-ws, header-e30")], "", Some(Some("graphql-ws"))),
        (
            &[("Sec-WebSocket-Protocol", "header-e30"), ("Sec-WebSocket-Protocol", "graphql-ws")],
            "",
            Some(Some("graphql-ws")),
        ),
        (&[("Sec-WebSocket-Protocol", "graphql-transport-ws, graphql-ws")], "", Some(Some("graphql-transport-ws"))),
        (&[("Sec-WebSocket-Protocol", "graphql-ws,graphql-transport-ws")], "", Some(Some("graphql-ws"))),
        (&[("Sec-WebSocket-Protocol", "mqtt")], "header=e30=", None),
        (&[], "a=1&header=e30=", Some(None)),
        (&[], "", None),
    ] {
        assert_eq!(chosen(offered, query), expected, "{offered:?} {query}");
    }
}

#[test]
fn credentials_are_read_in_every_alphabet() {
    // `{"Authorization":"?z~~z?","host":"h"}`: its base64 has both letters that differ between the alphabets.
    for (protocol, query) in [
        ("graphql-ws,header-eyJBdXRob3JpemF0aW9uIjoiP3p-fno_IiwiaG9zdCI6ImgifQ", ""),
        ("graphql-ws", "header=eyJBdXRob3JpemF0aW9uIjoiP3p+fno/IiwiaG9zdCI6ImgifQ==&payload=e30="),
        ("graphql-ws", "payload=e30%3D&header=eyJBdXRob3JpemF0aW9uIjoiP3p%2Bfno%2FIiwiaG9zdCI6ImgifQ%3D%3D"),
        ("graphql-ws", "header=eyJBdXRob3JpemF0aW9uIjoiP3p-fno_IiwiaG9zdCI6ImgifQ%3D%3D&payload=e30"),
    ] {
        let upgrade = Upgrade { query, headers: &[("sec-websocket-protocol", protocol)] };
        insta::allow_duplicates! {
            assert_snapshot!(play(&upgrade, Limits::default(), &[client(INIT)]), @r#"
    > {"type":"connection_init"}
      authenticate POST /graphql/connect [Authorization=?z~~z?, host=h] {}
    "#);
        }
    }
}

#[test]
fn a_credential_that_is_given_twice_counts_once_if_both_say_the_same() {
    // `{"x-api-key":"da2-a","X-Api-Key":"da2-a","host":"h","HOST":"g"}`
    let protocol =
        "graphql-ws,header-eyJ4LWFwaS1rZXkiOiJkYTItYSIsIlgtQXBpLUtleSI6ImRhMi1hIiwiaG9zdCI6ImgiLCJIT1NUIjoiZyJ9";
    let upgrade = Upgrade { query: "", headers: &[("sec-websocket-protocol", protocol)] };
    assert_snapshot!(play(&upgrade, Limits::default(), &[client(INIT)]), @r#"
    > {"type":"connection_init"}
      authenticate POST /graphql/connect [x-api-key=da2-a, host=h, HOST=g] {}
    "#);
}

#[test]
fn credentials_of_any_size_are_not_decoded() {
    let protocol = format!("graphql-ws,header-{}", "A".repeat(100_000));
    let upgrade = Upgrade { query: "", headers: &[("sec-websocket-protocol", &protocol)] };
    assert_snapshot!(play(&upgrade, Limits::default(), &[client(INIT)]), @r#"
    > {"type":"connection_init"}
      < {"type":"connection_error","payload":{"errors":[{"errorType":"BadRequestException","message":"the authorization header is too large","errorCode":400}]}}
      closes 1008 the authorization header is too large
    "#);
}
