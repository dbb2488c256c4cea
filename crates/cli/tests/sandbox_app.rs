//! `sluice sandbox --app`: an app beside the sandbox, installed and started by npm as it is.

#![cfg(test)]

use std::{
    fs,
    io::{BufRead, BufReader, Read},
    net::TcpStream,
    path::PathBuf,
    process::{Child, ChildStdout, Command, Output, Stdio},
};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

/// A development server that needs a package of its own, and says what it was told.
const SERVER: &str = r#"
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import greeting from "greeting";

const { endpoint } = JSON.parse(readFileSync("amplify_outputs.json", "utf8")).API.GraphQL;
const server = createServer((_, response) => response.end());
server.listen(0, "127.0.0.1", () => console.log(`${greeting} ${server.address().port} ${endpoint}`));
"#;

/// An app in a folder of its own, and beside it what a sandbox keeps.
struct Fixture {
    folder: TempDir,
}

impl Fixture {
    fn with(package: &str) -> Self {
        let fixture = Self { folder: TempDir::new().expect("there is room") };
        fixture.write("app/package.json", package);
        fixture.write("model.graphql", "type Note @model @auth(rules: [{ allow: public }]) { text: String }");
        fixture
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("it is in the folder")).expect("folders are made");
        fs::write(path, text).expect("files are written");
    }

    fn sandbox(&self) -> Command {
        let mut sluice = Command::new(env!("CARGO_BIN_EXE_sluice"));
        sluice.args(["sandbox", "--no-build", "--app", "app"]).current_dir(self.folder.path());
        // Whatever the tests themselves are told is none of the sandbox's settings.
        let told = std::env::vars_os().map(|(name, _)| name);
        told.filter(|name| name.to_string_lossy().starts_with("SLUICE_")).for_each(|name| {
            sluice.env_remove(name);
        });
        sluice.env("SLUICE_LISTEN", "127.0.0.1:0").env("SLUICE_STORE_KIND", "memory");
        sluice.env("SLUICE_SCHEMA", "model.graphql").env("SLUICE_LOG_FILTER", "off");
        sluice
    }

    /// Runs a sandbox that must not last; gives what it said at the end.
    fn refusal(&self, sandbox: &mut Command) -> String {
        let output: Output = sandbox.output().expect("sluice runs");
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        String::from_utf8(output.stderr).expect("it is text").lines().last().unwrap_or_default().to_owned()
    }
}

/// Ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// The first line that begins like this; the sandbox must not end before.
fn line_with(stdout: &mut BufReader<ChildStdout>, beginning: &str) -> String {
    let mut line = String::new();
    while stdout.read_line(&mut line).expect("it is text") > 0 {
        if line.starts_with(beginning) {
            return line;
        }
        line.clear();
    }
    panic!("it ended without saying `{beginning}`");
}

mod needs_npm {
    use insta::assert_snapshot;

    use super::*;

    #[test]
    fn an_app_is_installed_told_of_the_sandbox_and_ended_with_it() {
        let fixture = Fixture::with(
            r#"{ "scripts": { "dev": "node server.mjs" }, "dependencies": { "greeting": "file:greeting" } }"#,
        );
        fixture.write("app/server.mjs", SERVER);
        fixture.write("app/greeting/package.json", r#"{ "name": "greeting", "version": "1.0.0", "type": "module" }"#);
        fixture.write("app/greeting/index.js", r#"export default "hello";"#);
        let started = fixture.sandbox().stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let mut sandbox = Running(started.expect("sluice runs"));
        let mut stdout = BufReader::new(sandbox.0.stdout.take().expect("it is piped"));

        let base = line_with(&mut stdout, "  GraphQL");
        let said = line_with(&mut stdout, "hello ");
        let [port, endpoint] = said.split_whitespace().skip(1).collect::<Vec<_>>()[..] else { panic!("{said}") };
        let served = base.trim().trim_start_matches("GraphQL").trim();
        assert_eq!(endpoint.to_lowercase(), served);
        assert!(!fixture.path("amplify_outputs.json").exists(), "the app alone is told");
        let address = format!("127.0.0.1:{port}");
        TcpStream::connect(&address).expect("the app serves");

        let id = Pid::from_child(&sandbox.0);
        kill_process(id, Signal::TERM).expect("it runs");
        // The app holds the same output: it ends when both have.
        stdout.read_to_string(&mut String::new()).expect("it is text");
        assert_eq!(sandbox.0.wait().expect("it is a child").code(), Some(0));
        TcpStream::connect(&address).expect_err("the app has ended");
        let mut progress = String::new();
        sandbox.0.stderr.take().expect("it is piped").read_to_string(&mut progress).expect("it is text");
        assert!(progress.starts_with("· fetching the app's packages with `npm install` in `app` …"), "{progress}");
    }

    #[test]
    fn an_app_that_ends_ends_the_sandbox_with_an_error() {
        let fixture = Fixture::with(r#"{ "scripts": { "dev": "exit 7" } }"#);
        fs::create_dir(fixture.path("app/node_modules")).expect("folders are made");
        assert_snapshot!(fixture.refusal(&mut fixture.sandbox()), @"error: `npm run dev` in `app` ended (exit status: 7); it says why above");
    }

    #[test]
    fn packages_that_cannot_be_fetched_are_named() {
        let fixture = Fixture::with(r#"{ "scripts": { "dev": "true" }, "dependencies": { "gone": "file:gone.tgz" } }"#);
        assert_snapshot!(fixture.refusal(&mut fixture.sandbox()), @"error: `npm install` in `app` failed; it says why above");
    }

    #[test]
    fn what_is_no_app_is_refused() {
        let fixture = Fixture::with("{}");
        assert_snapshot!(fixture.refusal(&mut fixture.sandbox()), @"error: `app/package.json` has no script `dev`, which would start the app's development server");
        fixture.write("app/package.json", "{");
        assert_snapshot!(fixture.refusal(&mut fixture.sandbox()), @"error: `app/package.json` is not JSON: EOF while parsing an object at line 1 column 1");
        fs::remove_file(fixture.path("app/package.json")).expect("it was written");
        assert_snapshot!(fixture.refusal(&mut fixture.sandbox()), @"error: there is no `app/package.json`; `--app` takes the folder of a web app");
    }

    #[test]
    fn a_port_that_is_taken_is_named() {
        let fixture = Fixture::with(r#"{ "scripts": { "dev": "true" } }"#);
        fs::create_dir(fixture.path("app/node_modules")).expect("folders are made");
        let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = taken.local_addr().expect("it listens").to_string();
        let said = fixture.refusal(fixture.sandbox().env("SLUICE_LISTEN", &address));
        assert_snapshot!(said.replace(&address, "ADDRESS"), @"error: cannot listen on `ADDRESS`; `listen` in the configuration says where: Address already in use (os error 98)");
    }
}

#[test]
fn a_machine_without_npm_is_told_to_install_it() {
    let fixture = Fixture::with(r#"{ "scripts": { "dev": "true" } }"#);
    let said = fixture.refusal(fixture.sandbox().env("PATH", fixture.path("app")));
    insta::assert_snapshot!(said, @"error: npm is not installed, which installs and starts the app; install Node.js with npm (https://nodejs.org)");
}
