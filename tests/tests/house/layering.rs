//! The fences that ARCHITECTURE.md promises, checked against what is there: the workspace's edges, what the pure
//! crates may reach, who owns each heavy dependency, and how files look.
//!
//! A new edge or dependency is a design decision: change a table here and ARCHITECTURE.md in the same commit.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

use serde_json::Value;

/// What each member of the workspace uses of the others. `sluice-tests` stands above all and may use any.
const EDGES: &[(&str, &[&str])] = &[
    ("authz", &[]),
    ("model", &["authz"]),
    ("identity", &["authz"]),
    ("plan", &["authz", "model"]),
    ("codegen", &["authz", "model"]),
    ("engine", &["authz", "model", "plan"]),
    ("store-dynamodb", &["plan"]),
    ("store-embedded", &["plan"]),
    ("plugin-host", &["authz"]),
    ("plugin-kit", &["plugin-host"]),
    ("sluice-plugin", &[]),
    ("functions", &[]),
    ("realtime", &[]),
    (
        "gateway",
        &[
            "authz",
            "codegen",
            "console",
            "engine",
            "functions",
            "identity",
            "listen",
            "model",
            "plan",
            "plugin-host",
            "realtime",
            "settings",
            "store-dynamodb",
            "store-embedded",
            "telemetry",
            "user-pool",
        ],
    ),
    ("user-pool", &[]),
    ("settings", &["authz", "identity", "model"]),
    ("listen", &[]),
    ("console", &[]),
    ("telemetry", &[]),
    ("cli", &["authz", "codegen", "gateway", "identity", "model", "plugin-kit", "settings", "telemetry", "user-pool"]),
    ("auth-rules", &["authz"]),
    ("cognito-triggers", &[]),
    ("fetching-resolver", &[]),
    ("greeting-resolver", &[]),
    ("post-confirmation", &[]),
    ("token-authorizer", &[]),
    ("sluice-fuzz", &["authz", "engine", "identity", "model", "plan"]),
];

/// The crates that neither wait nor look at anything but their arguments.
const PURE: [&str; 5] = ["authz", "model", "identity", "plan", "codegen"];

/// What no pure crate reaches, however far; a `*` at the end stands for any ending.
const IMPURE: [&str; 9] =
    ["tokio", "axum", "hyper", "aws-sdk-*", "aws-config", "wasmtime", "reqwest", "async-graphql", "dynoxide-rs"];

/// Each heavy dependency and the only members that name it.
const OWNERS: &[(&str, &[&str])] = &[
    ("anyhow", &["cli"]),
    ("apollo-parser", &["model"]),
    ("aws-config", &["store-dynamodb", "functions"]),
    ("aws-sdk-dynamodb", &["store-dynamodb"]),
    ("aws-sdk-dynamodbstreams", &["store-dynamodb"]),
    ("axum", &["gateway"]),
    ("clap", &["cli"]),
    ("crypto-bigint", &["user-pool"]),
    ("dynoxide-rs", &["store-embedded"]),
    ("hyper", &["gateway", "functions", "listen"]),
    ("hyper-util", &["functions", "listen", "store-dynamodb"]),
    ("jsonwebtoken", &["identity"]),
    ("rcgen", &["listen"]),
    ("reqwest", &["gateway", "cli", "functions", "plugin-host"]),
    ("similar", &["cli"]),
    ("toml_edit", &["cli"]),
    ("rustls", &["listen"]),
    ("tokio-rustls", &["listen"]),
    ("tower", &["gateway"]),
    ("prometheus-client", &["telemetry"]),
    ("tracing-subscriber", &["telemetry"]),
    ("wasmtime", &["plugin-host"]),
    ("wasmtime-wasi", &["plugin-host"]),
    ("wasmtime-wasi-http", &["plugin-host"]),
    (
        "wit-bindgen",
        &[
            "auth-rules",
            "cognito-triggers",
            "fetching-resolver",
            "greeting-resolver",
            "post-confirmation",
            "token-authorizer",
        ],
    ),
];

/// The member that tests all others.
const TESTS: &str = "sluice-tests";

/// What the top level must hold.
const TOP_LEVEL: [&str; 7] = ["Cargo.toml", "crates", "justfile", "plugins", "schema", "tests", "wit"];

/// What may stand beside it, as may dotfiles and whatever `.gitignore` names.
const BESIDE: [&str; 14] = [
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Containerfile",
    "LICENSE",
    "README.md",
    "SECURITY.md",
    "clippy.toml",
    "deny.toml",
    "deploy",
    "docs",
    "examples",
    "rustfmt.toml",
];

/// The longest a source file may be, in lines; past it, split by idea.
const MOST_LINES: usize = 500;

/// The same for files of tests, which hold cases.
const MOST_TEST_LINES: usize = 800;

#[test]
fn workspace_edges_are_those_of_the_layer_table() {
    let members: BTreeSet<&str> = members().map(name).collect();
    let mut actual = BTreeMap::new();
    for package in self::members().filter(|package| name(package) != TESTS) {
        let edges: BTreeSet<&str> = dependencies(package).filter(|used| members.contains(used)).collect();
        actual.insert(name(package), edges);
    }
    let decided: BTreeMap<&str, BTreeSet<&str>> =
        EDGES.iter().map(|(member, uses)| (*member, uses.iter().copied().collect())).collect();
    assert_eq!(actual, decided, "left: the workspace; right: the table `EDGES` in tests/layering.rs");
}

#[test]
fn pure_crates_reach_no_io() {
    for pure in PURE {
        for reached in reach(pure) {
            let forbidden = IMPURE.iter().find(|pattern| matches(pattern, reached));
            assert!(forbidden.is_none(), "`{pure}` reaches `{reached}` through its dependencies");
        }
    }
}

#[test]
fn pure_crates_await_nothing() {
    for path in sources("crates").into_iter().filter(|path| !is_test(path)) {
        let owner = path.strip_prefix(root().join("crates")).expect("it was found there").iter().next();
        let pure = owner.is_some_and(|owner| PURE.iter().any(|pure| owner == *pure));
        assert!(!pure || !read(&path).contains(".await"), "`{}` awaits, but its crate is pure", path.display());
    }
}

#[test]
fn authz_depends_on_nothing() {
    let authz = members().find(|package| name(package) == "authz").expect("authz is a member");
    assert_eq!(normal_dependencies(authz).collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn each_heavy_dependency_has_one_owner() {
    for (heavy, owners) in OWNERS {
        let users: BTreeSet<&str> = members()
            .filter(|package| name(package) != TESTS && normal_dependencies(package).any(|used| used == *heavy))
            .map(name)
            .collect();
        assert_eq!(users, owners.iter().copied().collect(), "left: who uses `{heavy}`; right: who owns it");
    }
}

#[test]
fn generated_bindings_stay_behind_one_door_per_component() {
    let doors: Vec<String> = sources("crates")
        .iter()
        .filter(|path| code(&read(path)).contains("bindgen!"))
        .map(|path| relative(path))
        .collect();
    // Each world has its own door, and so has the import that several worlds give.
    let is_door = |path: &String| {
        let inside = path.strip_prefix("crates/plugin-host/src/").unwrap_or_default();
        inside == "data.rs" || inside.strip_prefix("worlds/").is_some_and(|world| !world.contains('/'))
    };
    assert!(doors.iter().all(is_door) && !doors.is_empty(), "{doors:?}");
}

#[test]
fn the_code_map_names_every_crate_and_plugin() {
    let map = read(&root().join("ARCHITECTURE.md"));
    for folder in ["crates", "plugins"] {
        for entry in entries(&root().join(folder)).into_iter().filter(|entry| entry.is_dir()) {
            let entry = relative(&entry);
            assert!(map.contains(&format!("`{entry}`")), "ARCHITECTURE.md does not name `{entry}`");
        }
    }
}

#[test]
fn every_test_that_the_architecture_names_exists() {
    let text = read(&root().join("ARCHITECTURE.md"));
    for case in text.split(char::is_whitespace).map(|word| word.trim_matches(['(', ')', '.', ',', ';'])) {
        let is_case = case.starts_with("tests/cases/") && case.ends_with(".yaml");
        assert!(
            !is_case || root().join(case).is_file(),
            "ARCHITECTURE.md names the case `{case}`, which does not exist"
        );
    }
    let separators = |letter: char| !(letter.is_alphanumeric() || "/._-:".contains(letter));
    let named: Vec<(&str, &str)> = text.split(separators).filter_map(|word| word.split_once(".rs::")).collect();
    assert!(!named.is_empty(), "ARCHITECTURE.md names no test, such as `tests/layering.rs::authz_depends_on_nothing`");
    for (file, test) in named {
        let function = test.trim_end_matches([':', '.']).rsplit("::").next().expect("a split has a last part");
        let candidates = [root().join(format!("{file}.rs")), root().join("tests").join(format!("{file}.rs"))];
        let exists = candidates.iter().filter_map(|path| fs::read_to_string(path).ok());
        let exists = exists.into_iter().any(|source| source.contains(&format!("fn {function}(")));
        assert!(exists, "ARCHITECTURE.md names the test `{file}.rs::{test}`, which does not exist");
    }
}

#[test]
fn the_top_level_holds_what_was_agreed() {
    let ignored = read(&root().join(".gitignore"));
    let ignored: Vec<&str> = ignored.lines().map(|line| line.trim_matches('/')).collect();
    let found: BTreeSet<String> = entries(root()).iter().map(|entry| relative(entry)).collect();
    for needed in TOP_LEVEL {
        assert!(found.contains(needed), "`{needed}` is missing at the top level");
    }
    for entry in &found {
        let agreed = TOP_LEVEL.contains(&entry.as_str()) || BESIDE.contains(&entry.as_str());
        let aside = entry.starts_with('.') || ignored.contains(&entry.as_str());
        assert!(agreed || aside, "`{entry}` is not among what the top level may hold");
    }
}

#[test]
fn every_module_says_what_it_is_for_and_none_is_long() {
    for path in [sources("crates"), sources("plugins"), sources("tests")].into_iter().flatten() {
        let (text, shown) = (read(&path), path.display());
        let most = if is_test(&path) { MOST_TEST_LINES } else { MOST_LINES };
        assert!(text.lines().count() <= most, "`{shown}` has more than {most} lines; split it by idea");
        assert!(is_test(&path) || text.starts_with("//!"), "`{shown}` does not begin with `//!`");
    }
}

#[test]
fn no_test_is_ignored_and_no_code_is_left_to_do() {
    let left = [concat!("#[", "ignore"), concat!("todo", "!("), concat!("unimplemented", "!(")];
    for path in [sources("crates"), sources("plugins"), sources("tests")].into_iter().flatten() {
        let text = read(&path);
        for word in left {
            assert!(!text.contains(word), "`{}` holds `{word}`", path.display());
        }
    }
}

/// What `cargo metadata` says; resolved for the platform that is released.
fn metadata() -> &'static Value {
    static METADATA: OnceLock<Value> = OnceLock::new();
    METADATA.get_or_init(|| {
        let output = Command::new(env!("CARGO"))
            .current_dir(root())
            .args(["metadata", "--format-version", "1", "--locked"])
            .args(["--filter-platform", "x86_64-unknown-linux-gnu"])
            .output()
            .expect("cargo runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).expect("cargo writes JSON")
    })
}

fn packages() -> impl Iterator<Item = &'static Value> {
    metadata()["packages"].as_array().expect("there are packages").iter()
}

fn members() -> impl Iterator<Item = &'static Value> {
    packages()
        .filter(|package| metadata()["workspace_members"].as_array().is_some_and(|all| all.contains(&package["id"])))
}

fn name(package: &Value) -> &str {
    package["name"].as_str().expect("a package has a name")
}

/// Everything a package names in its manifest, whether for itself, its tests or its build.
fn dependencies(package: &Value) -> impl Iterator<Item = &str> {
    package["dependencies"].as_array().expect("a package has dependencies").iter().map(name)
}

fn normal_dependencies(package: &Value) -> impl Iterator<Item = &str> {
    let all = package["dependencies"].as_array().expect("a package has dependencies").iter();
    all.filter(|dependency| dependency["kind"].is_null()).map(name)
}

/// The names of all packages that are linked into a member.
fn reach(member: &str) -> BTreeSet<&'static str> {
    let names: BTreeMap<&str, &str> =
        packages().map(|package| (package["id"].as_str().expect("an id is a text"), name(package))).collect();
    let nodes: BTreeMap<&str, &Value> = metadata()["resolve"]["nodes"]
        .as_array()
        .expect("there are nodes")
        .iter()
        .map(|node| (node["id"].as_str().expect("an id is a text"), node))
        .collect();
    let start = names.iter().find(|(_, name)| **name == member).map(|(id, _)| *id);
    let mut open = vec![start.unwrap_or_else(|| panic!("`{member}` is no package"))];
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if seen.insert(id) {
            let used = nodes[id]["deps"].as_array().expect("a node has dependencies").iter();
            let used = used.filter(|used| {
                used["dep_kinds"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind["kind"].is_null()))
            });
            open.extend(used.map(|used| used["pkg"].as_str().expect("an id is a text")));
        }
    }
    seen.into_iter().map(|id| names[id]).collect()
}

fn matches(pattern: &str, name: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == name, |start| name.starts_with(start))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests have a parent directory")
}

fn relative(path: &Path) -> String {
    path.strip_prefix(root()).expect("it is in the repository").display().to_string()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("`{}` cannot be read: {error}", path.display()))
}

/// A source without the lines that are comments.
fn code(source: &str) -> String {
    source.lines().filter(|line| !line.trim_start().starts_with("//")).collect()
}

/// What a directory holds, in the order of names.
fn entries(directory: &Path) -> Vec<PathBuf> {
    let read = fs::read_dir(directory).unwrap_or_else(|error| panic!("`{}`: {error}", directory.display()));
    let mut entries: Vec<PathBuf> = read.map(|entry| entry.expect("it can be read").path()).collect();
    entries.sort();
    entries
}

/// The Rust sources below a folder of the repository.
fn sources(folder: &str) -> Vec<PathBuf> {
    let mut open = vec![root().join(folder)];
    let mut sources = Vec::new();
    while let Some(directory) = open.pop() {
        for entry in entries(&directory) {
            // `cargo component build` writes bindings, which nobody uses.
            let generated =
                entry.ends_with("node_modules") || entry.ends_with("src/bindings.rs") && folder == "plugins";
            if entry.is_dir() && !generated {
                open.push(entry);
            } else if !generated && entry.extension().is_some_and(|extension| extension == "rs") {
                sources.push(entry);
            }
        }
    }
    sources.sort();
    sources
}

/// Whether a source holds tests alone: `tests.rs`, or anything below a folder `tests`.
fn is_test(path: &Path) -> bool {
    let inside = path.strip_prefix(root()).expect("it is in the repository");
    inside.ends_with("tests.rs") || inside.iter().any(|part| part == "tests")
}
