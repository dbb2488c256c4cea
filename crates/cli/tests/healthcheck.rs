//! `sluice healthcheck` against what answers as a gateway does that becomes ready.

#![cfg(test)]

use std::{
    io::{BufRead, BufReader, Write},
    net::TcpListener,
    process::{Command, Output},
    thread,
};

const LACKING: &str = r#"{"status":"not ready","lacking":["the database does not answer"]}"#;
const DRAINING: &str = r#"{"status":"draining"}"#;
const IMPAIRED: &str = r#"{"status":"ready","impaired":["the file system of the store is full"]}"#;

/// Answers one request after the other, and the last answer again and again. Answers its address.
fn gateway(answers: &[(u16, &'static str)]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let url = format!("http://{}", listener.local_addr().expect("it listens"));
    let (answers, last) = (answers.to_vec(), *answers.last().expect("there is one"));
    thread::spawn(move || {
        let mut answers = answers.into_iter();
        for stream in listener.incoming() {
            let mut stream = stream.expect("it is asked");
            let mut head = BufReader::new(&stream).lines().map_while(Result::ok);
            let asked = head.next().unwrap_or_default();
            head.by_ref().take_while(|line| !line.is_empty()).for_each(drop);
            let (status, body) =
                if asked.starts_with("GET /readyz") { answers.next().unwrap_or(last) } else { (200, "{}") };
            let length = body.len();
            let answer =
                format!("HTTP/1.1 {status} Said\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}");
            stream.write_all(answer.as_bytes()).expect("it listens");
        }
    });
    url
}

fn healthcheck(url: &str, arguments: &[&str]) -> Output {
    let mut sluice = Command::new(env!("CARGO_BIN_EXE_sluice"));
    sluice.arg("healthcheck").args(arguments).args(["--url", url]).env_remove("SLUICE_CONFIG");
    sluice.output().expect("sluice runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn what_is_lacking_is_said() {
    let url = gateway(&[(503, LACKING)]);
    let asked = healthcheck(&url, &["--ready"]);
    assert_eq!(asked.status.code(), Some(1));
    assert!(text(&asked.stderr).contains("is not ready: the database does not answer"), "{}", text(&asked.stderr));
    assert!(healthcheck(&url, &[]).status.success(), "it lives all the same");
}

#[test]
fn it_waits_until_the_gateway_is_ready() {
    let url = gateway(&[(503, DRAINING), (503, LACKING), (200, IMPAIRED)]);
    let asked = healthcheck(&url, &["--ready", "--wait", "60s"]);
    assert!(asked.status.success(), "{}", text(&asked.stderr));
    assert_eq!(text(&asked.stdout).trim(), "ready, but impaired: the file system of the store is full");
}

#[test]
fn it_waits_no_longer_than_it_is_told() {
    let url = gateway(&[(503, DRAINING)]);
    let asked = healthcheck(&url, &["--ready", "--wait", "2s"]);
    assert_eq!(asked.status.code(), Some(1));
    let said = text(&asked.stderr);
    // On a busy machine, the first answer may come too late.
    assert!(said.contains("is not ready: draining") || said.contains("has not answered in time"), "{said}");
}

#[test]
fn an_address_that_knows_nothing_of_readiness_is_told_from_one_that_is_not_ready() {
    let url = gateway(&[(404, "{}")]);
    let asked = healthcheck(&url, &["--ready"]);
    assert!(text(&asked.stderr).contains("pass that address by --url"), "{}", text(&asked.stderr));
}
