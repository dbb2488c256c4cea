//! What is fed, and what has to hold of it.

use std::{
    collections::BTreeMap,
    str,
    sync::LazyLock,
    time::{Duration, SystemTime},
};

use authz::{FunctionPrincipal, TokenProvider};
use identity::{
    AccessKey, Credential, Issuer, KeySet, RequestParts, Secret, Service, UnverifiedToken, accept_signature,
    accept_token,
};
use model::Providers;
use plan::{Attribute, Cursors, Fingerprint, Progress};
use serde::Deserialize;
use serde_json::Value;

use crate::{
    corpus,
    documents::feed,
    subject::{self, Subject},
};

/// What can be fed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A schema: `model::parse`, and whatever is derived from those that it accepts.
    Sdl,
    /// A GraphQL request: parsed, validated, bound, decided, planned and answered, on a store that knows one record.
    Request,
    /// A GraphQL document that is made of the input, by its structure: what it costs is counted.
    Documents,
    /// A page token.
    Cursor,
    /// The parts of an HTTP request with a signature.
    SigV4,
    /// A token of a user, or the keys of its issuer.
    Jwt,
}

impl Target {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Sdl, Self::Request, Self::Documents, Self::Cursor, Self::SigV4, Self::Jwt];

    /// The name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Sdl => "sdl",
            Self::Request => "request",
            Self::Documents => "documents",
            Self::Cursor => "cursor",
            Self::SigV4 => "sigv4",
            Self::Jwt => "jwt",
        }
    }

    /// The largest input, in bytes. The gateway takes bodies and headers that are larger; what grows with the square of
    /// its input shows with less.
    #[must_use]
    pub fn most_bytes(self) -> usize {
        match self {
            Self::Sdl | Self::Request => 32 * 1024,
            Self::Documents => 1024,
            Self::Cursor | Self::SigV4 | Self::Jwt => 8 * 1024,
        }
    }

    /// Feeds an input.
    ///
    /// # Panics
    /// If something does not hold that has to.
    pub fn feed(self, input: &[u8]) {
        match self {
            Self::Sdl => sdl(input),
            Self::Request => request(input),
            Self::Documents => feed::feed(input),
            Self::Cursor => cursor(input),
            Self::SigV4 => signature(input),
            Self::Jwt => token(input),
        }
    }
}

fn sdl(input: &[u8]) {
    let Ok(source) = str::from_utf8(input) else { return };
    match model::parse(source, &Providers::all()) {
        Ok(schema) => {
            let _subject = Subject::of(schema);
        }
        Err(diagnostics) => {
            assert!(!diagnostics.is_empty(), "refused without a reason");
            for diagnostic in &diagnostics {
                assert!(source.get(diagnostic.span.clone()).is_some(), "not in the source: {diagnostic:?}");
            }
        }
    }
}

static SERVED: LazyLock<Vec<Subject>> = LazyLock::new(|| {
    let sources = corpus::served().into_iter().map(|path| std::fs::read_to_string(path).expect("a schema can be read"));
    sources.map(|source| Subject::of_source(&source)).collect()
});

/// A request as this target reads it: a byte for the schema, one for the caller, the document, a zero, the variables.
pub(crate) fn request_input(schema: usize, query: &str, variables: Option<&Value>) -> Vec<u8> {
    let schema = u8::try_from(schema).expect("there are fewer than 256 schemas");
    let mut input = vec![schema, b'0'];
    input.extend_from_slice(query.as_bytes());
    if let Some(variables) = variables {
        input.push(0);
        input.extend_from_slice(variables.to_string().as_bytes());
    }
    input
}

fn request(input: &[u8]) {
    let [schema, caller, text @ ..] = input else { return };
    let Ok(text) = str::from_utf8(text) else { return };
    let (query, variables) = text.split_once('\0').unwrap_or((text, "{}"));
    let Ok(Value::Object(variables)) = serde_json::from_str(variables) else { return };
    let Some(subject) = SERVED.get(usize::from(*schema) % SERVED.len()) else { return };
    let (answer, _) = subject.ask(&subject::caller(*caller), query, &variables);
    assert!(answer.get("data").is_some(), "{answer}");
}

/// What the seeds' tokens are sealed with.
pub(crate) const CURSOR_SECRET: &[u8] = b"a secret of the fuzzer";
/// The query that they belong to.
pub(crate) fn cursor_query() -> Fingerprint {
    Fingerprint::named("list", "")
}

fn cursor(input: &[u8]) {
    let Ok(text) = str::from_utf8(input) else { return };
    static CURSORS: LazyLock<(Cursors, Vec<Vec<u8>>)> =
        LazyLock::new(|| (Cursors::new(CURSOR_SECRET), corpus::seeds(Target::Cursor)));
    let (cursors, seeds) = &*CURSORS;
    if let Ok(position) = cursors.open(&cursor_query(), text) {
        assert!(seeds.iter().any(|seed| seed == input), "opened, but never sealed: {text}");
        assert_eq!(cursors.seal(&cursor_query(), &position), text);
    }
    // Whatever a key holds comes back, here as names and values in turn.
    let mut words = text.split('\n');
    let mut key = BTreeMap::new();
    while let (Some(name), Some(value)) = (words.next(), words.next()) {
        let value = match value.len() % 3 {
            0 => Attribute::Text(value.to_owned()),
            1 => Attribute::Number(value.to_owned()),
            _ => Attribute::Binary(value.as_bytes().to_vec()),
        };
        key.insert(name.to_owned(), value);
    }
    let position = plan::Position { segments: vec![Progress::Done, Progress::After(key), Progress::NotBegun] };
    let query = Fingerprint::named("list", text);
    let sealed = cursors.seal(&query, &position);
    if sealed.len() <= 64 * 1024 {
        assert_eq!(cursors.open(&query, &sealed).ok(), Some(position));
    }
    assert!(cursors.open(&Fingerprint::named("another query", text), &sealed).is_err());
}

/// A request of the signature vectors.
#[derive(Deserialize)]
pub(crate) struct Signed {
    service: String,
    session_token: Option<String>,
    method: String,
    path: String,
    query: String,
    headers: Vec<(String, String)>,
    body: String,
}

impl Signed {
    /// The request as this target reads it: method, path and query on a line each, headers, an empty line, the body.
    pub(crate) fn input(&self) -> Vec<u8> {
        let token = if self.session_token.is_some() { "session" } else { "lasting" };
        let mut text = format!("{} {token}\n{}\n{}\n{}\n", self.service, self.method, self.path, self.query);
        for (name, value) in &self.headers {
            text.push_str(&format!("{name}:{value}\n"));
        }
        text.push('\n');
        text.push_str(&self.body);
        text.into_bytes()
    }
}

fn signature(input: &[u8]) {
    let mut lines = input.split(|byte| *byte == b'\n');
    let mut line = || lines.next().and_then(|line| str::from_utf8(line).ok());
    let (Some(first), Some(method), Some(path), Some(query)) = (line(), line(), line(), line()) else { return };
    let mut headers: Vec<(&str, &[u8])> = Vec::new();
    for header in lines.by_ref().take_while(|line| !line.is_empty()) {
        let Some(colon) = header.iter().position(|byte| *byte == b':') else { return };
        let (name, value) = header.split_at(colon);
        let Ok(name) = str::from_utf8(name) else { return };
        headers.push((name, value.get(1..).unwrap_or_default()));
    }
    let body: Vec<u8> = lines.collect::<Vec<_>>().join(&b'\n');
    let session = first.ends_with("session").then(|| Secret::new("localSessionToken//0001+a="));
    let keys = [AccessKey {
        id: "AKIAEXAMPLEFUNCTION1".to_owned(),
        secret: Secret::new("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
        session_token: session,
        expires: None,
        principal: FunctionPrincipal { name: "function".to_owned(), may: Vec::new() },
    }];
    let service = if first.starts_with("lambda") { Service::Lambda } else { Service::Appsync };
    let parts = RequestParts { method, path, query, headers: &headers, body: &body };
    let _credential = Credential::read(&parts).is_ok();
    let accept = |parts: &RequestParts<'_>| accept_signature(parts, &keys, service, None, signed_at()).is_ok();
    if accept(&parts) {
        let longer = [body.as_slice(), b"x"].concat();
        assert!(!accept(&RequestParts { body: &longer, ..parts }), "the body is not signed");
        assert!(!accept(&RequestParts { method: "PUT", ..parts }) || method == "PUT", "the method is not signed");
    }
}

/// 2026-11-22T22:30:53Z, when the vectors were signed.
fn signed_at() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_386_653)
}

fn token(input: &[u8]) {
    static ISSUED: LazyLock<(KeySet, Vec<Vec<u8>>)> = LazyLock::new(|| {
        let seeds = corpus::seeds(Target::Jwt);
        let keys = seeds.iter().find_map(|seed| KeySet::parse(seed).ok()).expect("the seeds have the issuer's keys");
        (keys, seeds)
    });
    let (keys, seeds) = &*ISSUED;
    if let Ok(keys) = KeySet::parse(input) {
        let _key = keys.get("k1");
    }
    let Ok(text) = str::from_utf8(input) else { return };
    let Ok(token) = UnverifiedToken::read(text) else { return };
    let Some(key) = keys.get(token.kid()) else { return };
    for provider in [TokenProvider::UserPools, TokenProvider::Oidc] {
        let issuer =
            Issuer { url: "https://issuer.example".to_owned(), client_ids: vec!["client1".to_owned()], provider };
        if accept_token(&token, &issuer, key, signed_at()).is_ok() {
            assert!(seeds.iter().any(|seed| seed == input), "accepted, but never issued: {text}");
        }
    }
}
