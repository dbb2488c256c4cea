//! Handlers in TypeScript as apps have them, made into components and tested with cases. The packages are fetched by npm into
//! the user's cache, where compiled components are kept too.

#![cfg(test)]

use std::{
    env, fs,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
};

use plugin_kit::{Bench, Handler, KitError, Language, Project, Tools, World, read_cases};
use tempfile::TempDir;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the repository is there")
}

#[expect(clippy::disallowed_methods, reason = "the test uses the cache that its user has")]
fn cache() -> PathBuf {
    let cache = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = || PathBuf::from(env::var_os("HOME").expect("there is a home")).join(".cache");
    cache.unwrap_or_else(home).join("sluice")
}

/// An app with handlers, and a component of one of them.
struct App {
    folder: TempDir,
}

impl App {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        symlink(root().join("tests/clients/node_modules"), folder.path().join("node_modules"))
            .expect("it can be linked");
        Self { folder }
    }

    /// One with the handlers beside this file.
    fn of_the_handlers() -> Self {
        let app = Self::new();
        let handlers = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/handlers");
        for entry in fs::read_dir(handlers).expect("they are there").flatten() {
            fs::copy(entry.path(), app.folder.path().join(entry.file_name())).expect("it can be copied");
        }
        app
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, text).expect("it can be written");
        path
    }

    fn handler(&self, file: PathBuf) -> Handler {
        let out = self.folder.path().join("out.wasm");
        Handler { file, out, world: None, introspection: None, features: Vec::new() }
    }

    /// What is wrong with a handler, a mistake a line.
    fn mistakes(&self, text: &str) -> String {
        let handler = self.handler(self.write("handler.ts", text));
        match Tools::ready(&cache()).expect("npm is there").build(&handler) {
            Err(KitError::Handler { mistakes, .. }) => {
                let lines: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
                lines
                    .join("\n")
                    .replace(&self.folder.path().canonicalize().expect("it is there").display().to_string(), "APP")
            }
            other => panic!("it should not become a component, and came to {other:?}"),
        }
    }
}

/// Builds a handler and plays the cases of a file.
async fn holds(handler: &Handler, cases: &Path) {
    let built = Tools::ready(&cache()).expect("npm is there").build(handler).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(built.warnings, []);
    let bench =
        Bench::open(&handler.out, Some(cache().join("compiled"))).await.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(bench.grants(), built.grants, "the grants that the build names are those that it needs");
    assert_eq!(bench.sends_http(), built.http);
    for (_, case) in read_cases(cases).expect("there are cases") {
        let report = bench.play(&case).await;
        let said: Vec<String> = report.differences.iter().map(ToString::to_string).collect();
        assert!(said.is_empty(), "{}\n{}\n{:?}", case.why, said.join("\n"), report.ran);
    }
}

mod needs_npm {
    use insta::assert_snapshot;
    use serde_json::json;

    use super::*;

    #[tokio::test]
    async fn the_tutorials_handler_becomes_a_component_as_it_stands() {
        let example = root().join("examples/profilesapp/amplify/auth/post-confirmation/handler.ts");
        let handler = App::new();
        let handler = handler.handler(example);
        holds(&handler, &root().join("plugins/post-confirmation/cases/confirmed.yaml")).await;
    }

    #[tokio::test]
    async fn what_handlers_use_works_and_nothing_is_as_it_was_when_the_component_was_made() {
        let app = App::of_the_handlers();
        let field = |name: &str, kind: &str| {
            (
                name.to_owned(),
                json!({ "name": name, "isArray": false, "type": kind, "isRequired": false, "attributes": [] }),
            )
        };
        let fields: serde_json::Map<String, serde_json::Value> =
            [field("id", "ID"), field("content", "String"), field("isDone", "Boolean")].into_iter().collect();
        let todo = json!({
            "name": "Todo", "pluralName": "Todos", "syncable": true, "attributes": [{ "type": "model", "properties": {} }],
            "fields": fields, "primaryKeyInfo": { "isCustomPrimaryKey": false, "primaryKeyFieldName": "id", "sortKeyFieldNames": [] },
        });
        let introspection = json!({ "version": 1, "models": { "Todo": todo }, "enums": {}, "nonModels": {} });
        let file = app.folder.path().join("everything.ts");
        let handler = Handler { introspection: Some(introspection), ..app.handler(file) };
        holds(&handler, &app.folder.path().join("everything.yaml")).await;
    }

    #[tokio::test]
    async fn the_aws_sdk_sends_as_on_lambda() {
        let app = App::of_the_handlers();
        holds(&app.handler(app.folder.path().join("groups.ts")), &app.folder.path().join("groups.yaml")).await;
    }

    #[tokio::test]
    async fn new_projects_build_and_their_cases_hold() {
        for world in [World::LambdaFunction, World::FunctionResolver] {
            // Nothing of another app is there.
            let folder = tempfile::tempdir().expect("a folder can be made");
            let project = Project { name: "my-plugin".to_owned(), world, language: Language::TypeScript };
            project.make(folder.path()).unwrap_or_else(|error| panic!("{error}"));
            let (file, out) = (folder.path().join("handler.ts"), folder.path().join("my-plugin.wasm"));
            let handler = Handler { file, out, world: None, introspection: None, features: Vec::new() };
            holds(&handler, &folder.path().join("cases")).await;
        }
    }

    #[test]
    fn what_cannot_work_is_named_with_its_place() {
        let app = App::new();
        let text = "import type { PreSignUpTriggerHandler } from 'aws-lambda';\n\
                    import { readFileSync } from 'fs';\n\
                    import { exec } from 'node:child_process';\n\
                    import https from 'https';\n\
                    import './missing';\n\
                    import sdk from '@aws-sdk/client-none';\n\
                    export const handler: PreSignUpTriggerHandler = async () => { readFileSync('a'); exec('b'); https.get('c'); sdk(); };\n";
        assert_snapshot!(app.mistakes(text), @r#"
        handler.ts:2: `fs` cannot work: a component has no files; import a JSON or text file instead, and it is part of the component
        handler.ts:3: `node:child_process` cannot work: a component starts no processes
        handler.ts:4: `https` cannot work: a component has no sockets; use `fetch`
        handler.ts:5: Could not resolve "./missing"
        handler.ts:6: Could not resolve "@aws-sdk/client-none"; Lambda brings the AWS SDK, here the app has to have it: run `npm install` of it
        "#);
    }

    #[test]
    fn a_handler_has_to_say_what_it_handles_and_to_export_it() {
        let app = App::new();
        assert_snapshot!(app.mistakes("export const handler = async () => 1;\n"), @r#"APP/handler.ts: does not say what it handles; give its type, such as `PostConfirmationTriggerHandler` of `aws-lambda` or `Schema["sayHello"]["functionHandler"]`, or pass --world lambda-function or --world function-resolver"#);
        let other = "import type { PreSignUpTriggerHandler } from 'aws-lambda';\nexport const handle: PreSignUpTriggerHandler = async () => 1;\n";
        assert_snapshot!(app.mistakes(other), @"APP/handler.ts: exports neither `handler`, as a Lambda function does, nor `request` and `response`, as an AppSync script does");
        assert_snapshot!(app.mistakes("export const handler = async (] => 1;\nAppSyncResolverHandler\n"), @r#"handler.ts:1: Unexpected "]""#);
    }
}
