//! Where inputs begin: what the repository has anyway, and a few tokens under `corpus/`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use plan::{Attribute, Cursors, Position, Progress};
use serde::Deserialize;
use serde_json::Value;

use crate::{Target, target};

/// The first inputs of a target, in the form it reads. Never empty.
///
/// # Panics
/// If the repository is not there.
#[must_use]
pub fn seeds(target: Target) -> Vec<Vec<u8>> {
    let seeds: Vec<Vec<u8>> = match target {
        Target::Sdl => schemas(),
        Target::Request => requests(),
        Target::Documents => documents(),
        Target::Cursor => cursors(),
        Target::SigV4 => signatures(),
        Target::Jwt => files(&package().join("corpus/jwt")).iter().map(|path| read(path)).collect(),
    };
    assert!(!seeds.is_empty(), "{target:?} has no seeds");
    seeds
}

fn package() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The repository's root.
pub(crate) fn root() -> PathBuf {
    package().join("../..")
}

fn read(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("the folder can be read").path()).collect();
    files.sort();
    files
}

fn schemas() -> Vec<Vec<u8>> {
    let folders = ["tests/oracle/cases", "tests/oracle/refused", "tests/oracle/behaviour/cases"];
    let oracle = folders.iter().flat_map(|folder| files(&root().join(folder))).map(|case| case.join("schema.graphql"));
    oracle.chain(files(&root().join("tests/cases/schemas"))).map(|path| read(&path)).collect()
}

/// The schemas of the recorded requests and of the case files, in an order that a request's first byte chooses from.
pub(crate) fn served() -> Vec<PathBuf> {
    let recorded =
        files(&root().join("tests/oracle/behaviour/cases")).into_iter().map(|case| case.join("schema.graphql"));
    recorded.chain(files(&root().join("tests/cases/schemas"))).collect()
}

fn requests() -> Vec<Vec<u8>> {
    #[derive(Deserialize)]
    struct Asked {
        query: String,
        #[serde(default)]
        variables: Option<Value>,
    }
    #[derive(Deserialize)]
    struct Case {
        #[serde(default)]
        schema: String,
        requests: Vec<Asked>,
    }
    let served = served();
    let index = |schema: &Path| served.iter().position(|path| path.ends_with(schema)).unwrap_or_default();
    let mut seeds = Vec::new();
    for case in files(&root().join("tests/oracle/behaviour/cases")) {
        let recorded: Case = serde_json::from_slice(&read(&case.join("recorded.json"))).expect("the case is recorded");
        let schema = index(&case.join("schema.graphql"));
        // Requests that differ in a name only teach nothing.
        let asked = recorded.requests.iter().step_by(recorded.requests.len() / 60 + 1);
        seeds.extend(asked.map(|asked| target::request_input(schema, &asked.query, asked.variables.as_ref())));
    }
    for path in files(&root().join("tests/cases")).iter().filter(|path| path.extension().is_some_and(|it| it == "yaml"))
    {
        let text = String::from_utf8(read(path)).expect("a case file is text");
        let case: Case = serde_saphyr::from_str(&text).expect("a case file is well formed");
        let schema = index(Path::new(&case.schema));
        seeds.extend(
            case.requests.iter().map(|asked| target::request_input(schema, &asked.query, asked.variables.as_ref())),
        );
    }
    seeds
}

/// Bytes without a meaning: what follows from them is choices.
fn documents() -> Vec<Vec<u8>> {
    let mut rng = fastrand::Rng::with_seed(11);
    (0..64_usize).map(|length| (0..length * 4 + 3).map(|_| rng.u8(..)).collect()).collect()
}

fn cursors() -> Vec<Vec<u8>> {
    let cursors = Cursors::new(target::CURSOR_SECRET);
    let text = |text: &str| Attribute::Text(text.to_owned());
    let keys: [&[(&str, Attribute)]; 4] = [
        &[],
        &[("id", text("a"))],
        &[("customer", text("c 1:2")), ("year#number", text("2024#é"))],
        &[("at", Attribute::Number("-1.5e3".to_owned())), ("raw", Attribute::Binary(vec![0, 255, 7]))],
    ];
    keys.iter()
        .map(|key| {
            let after = key.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
            let position = Position { segments: vec![Progress::Done, Progress::After(after)] };
            cursors.seal(&target::cursor_query(), &position).into_bytes()
        })
        .collect()
}

fn signatures() -> Vec<Vec<u8>> {
    let vectors = read(&root().join("crates/identity/src/sigv4/vectors.json"));
    let vectors: Vec<target::Signed> = serde_json::from_slice(&vectors).expect("the vectors are well formed");
    vectors.iter().map(target::Signed::input).collect()
}
