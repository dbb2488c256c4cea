//! AWS's own test suite for Signature Version 4, as the crate `aws-sigv4` carries it: canonical requests come out as AWS
//! writes them, and signed requests are accepted.

use std::{fs, path::PathBuf, process::Command, time::Duration};

use serde_json::Value;

use super::{
    super::{accept::accept_for, canonical::canonical_request},
    *,
};

/// 2015-08-30T12:36:00Z, when all requests of the suite were signed.
const SUITE_TIME: Duration = Duration::from_secs(1_440_938_160);

/// Requests whose path has segments that mean others, signed as if they were resolved. What is signed here is what is
/// routed, so they are refused; the suite has each of them unresolved too.
const RESOLVED: [&str; 6] = [
    "get-relative-normalized",
    "get-relative-relative-normalized",
    "get-slash-dot-slash-normalized",
    "get-slash-normalized",
    "get-slash-pointless-dot-normalized",
    "get-slashes-normalized",
];

/// Where cargo keeps the suite's crate.
fn suite() -> PathBuf {
    let metadata = Command::new(env!("CARGO"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["metadata", "--format-version", "1", "--locked"])
        .output()
        .expect("cargo runs");
    assert!(metadata.status.success(), "{}", String::from_utf8_lossy(&metadata.stderr));
    let metadata: Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let package = packages.iter().find(|package| package["name"] == "aws-sigv4").expect("it is a dependency of tests");
    let manifest = PathBuf::from(package["manifest_path"].as_str().unwrap());
    manifest.with_file_name("aws-signing-test-suite").join("v4")
}

/// A request as the suite writes it: like HTTP/1.1, with lines that go on after spaces.
fn parse(text: &str) -> Signed {
    let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
    let mut lines = head.lines();
    let first = lines.next().unwrap();
    let (method, rest) = first.split_once(' ').unwrap();
    let (target, _) = rest.rsplit_once(' ').unwrap();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut headers: Vec<(String, String)> = Vec::new();
    for line in lines {
        match (line.split_once(':'), headers.last_mut()) {
            (_, Some((_, value))) if line.starts_with(' ') => value.push_str(line),
            (Some((name, value)), _) => headers.push((name.to_owned(), value.to_owned())),
            (None, _) => panic!("no header: {line}"),
        }
    }
    Signed {
        name: String::new(),
        service: "service".to_owned(),
        region: "us-east-1".to_owned(),
        session_token: None,
        method: method.to_owned(),
        path: path.to_owned(),
        query: query.to_owned(),
        headers,
        body: body.to_owned(),
    }
}

#[test]
fn requests_of_awss_suite_are_accepted() {
    let (mut accepted, mut refused) = (0, Vec::new());
    for case in fs::read_dir(suite()).unwrap() {
        let case = case.unwrap();
        let name = case.file_name().into_string().unwrap();
        let read = |file: &str| fs::read_to_string(case.path().join(file)).ok();
        // Two cases are of another suite, without what they were signed with.
        let Some(context) = read("context.json") else { continue };
        let context: Value = serde_json::from_str(&context).unwrap();
        let credentials = &context["credentials"];
        let mut signed = parse(&read("header-signed-request.txt").unwrap());
        signed.session_token = credentials["token"].as_str().map(str::to_owned);
        let key = AccessKey {
            id: credentials["access_key_id"].as_str().unwrap().to_owned(),
            secret: Secret::new(credentials["secret_access_key"].as_str().unwrap()),
            ..signed.key()
        };
        let now = SystemTime::UNIX_EPOCH + SUITE_TIME;
        let list = signed.header("authorization").split_once("SignedHeaders=").unwrap().1.split_once(',').unwrap().0;
        let list = list.to_owned();
        let canonical = signed.with_parts(|parts| {
            String::from_utf8(canonical_request(parts, &list, &hex_sha256(parts.body)).unwrap()).unwrap()
        });
        let keys = [key];
        let result = signed.with_parts(|parts| accept_for(parts, &keys, "service", Some("us-east-1"), now).map(drop));
        let expected = read("header-canonical-request.txt").unwrap();
        match RESOLVED.contains(&name.as_str()) {
            true => {
                assert_eq!(result, Err(Rejection::WrongSignature), "{name}");
                refused.push(name);
            }
            false => {
                assert_eq!(canonical, expected, "{name}");
                assert_eq!(result, Ok(()), "{name}");
                accepted += 1;
            }
        }
    }
    assert_eq!((accepted, refused.len()), (32, RESOLVED.len()));
}
