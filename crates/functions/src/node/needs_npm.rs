//! Handlers as apps write them, bundled by the esbuild of `tests/clients`, which `tests/run` installs.

use std::{fs, os::unix::fs::symlink, path::Path};

use serde_json::{Value, json};
use tempfile::TempDir;

use super::*;

/// An app with one handler.
struct App {
    folder: TempDir,
    node: Node,
}

impl App {
    fn new(handler: &str) -> Self {
        Self::within(Duration::from_secs(20), handler)
    }

    fn within(timeout: Duration, handler: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let installed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/clients/node_modules/esbuild");
        let installed = fs::canonicalize(installed).expect("`tests/run` installs npm packages first");
        fs::create_dir(folder.path().join("node_modules")).unwrap();
        symlink(installed, folder.path().join("node_modules/esbuild")).unwrap();
        let file = folder.path().join("handler.ts");
        fs::write(&file, handler).unwrap();
        let node = Node::new(NodeSettings {
            name: "price".to_owned(),
            handler: file,
            timeout,
            region: "eu-west-1".to_owned(),
            environment: Arc::new(|| vec![("CURRENCY".to_owned(), "EUR".to_owned())]),
        });
        Self { folder, node }
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.folder.path().join(name), text).unwrap();
    }

    async fn ask(&self, event: Value) -> Result<Value, Failure> {
        let answer = self.node.invoke(&event.to_string()).await?;
        Ok(serde_json::from_str(&answer).unwrap())
    }

    async fn failure(&self, event: Value) -> (String, String) {
        match self.ask(event).await {
            Err(Failure::Failed { error_type, message }) => (error_type, message),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn a_handler_is_run_as_lambda_runs_it() {
    let app = App::new(
        "import { env } from '$amplify/env/price';\n\
         import { double } from './double';\n\
         export const handler = async (event: { count: number }, context: any) => ({\n\
           count: double(event.count), currency: env.CURRENCY, name: context.functionName, arn: context.invokedFunctionArn,\n\
           region: process.env.AWS_REGION, left: context.getRemainingTimeInMillis() > 10_000, home: process.env.HOME ?? null,\n\
         });\n",
    );
    app.write("double.ts", "export const double = (count: number): number => 2 * count;\n");
    let answer = app.ask(json!({ "count": 21 })).await.unwrap();
    let expected = json!({
        "count": 42, "currency": "EUR", "name": "price", "arn": "arn:aws:lambda:eu-west-1:000000000000:function:price",
        "region": "eu-west-1", "left": true, "home": null,
    });
    assert_eq!(answer, expected);
}

#[tokio::test]
async fn a_process_serves_one_event_after_the_other_until_its_source_changes() {
    let app = App::new("import { next } from './count';\nexport const handler = async () => next();\n");
    app.write("count.ts", "let count = 0;\nexport const next = () => ++count;\n");
    assert_eq!(app.ask(json!({})).await, Ok(json!(1)));
    assert_eq!(app.ask(json!({})).await, Ok(json!(2)));
    app.write("count.ts", "let count = 100;\nexport const next = () => ++count;\n");
    assert_eq!(app.ask(json!({})).await, Ok(json!(101)));
}

#[tokio::test]
async fn events_at_once_have_processes_of_their_own() {
    // Each waits until the file of the other is there.
    let app = App::new(
        "import fs from 'node:fs';\n\
         export const handler = async ({ folder, mine, other }: any) => {\n\
           fs.writeFileSync(`${folder}/${mine}`, '');\n\
           while (!fs.existsSync(`${folder}/${other}`)) await new Promise((resolve) => setTimeout(resolve, 5));\n\
           return process.pid;\n\
         };\n",
    );
    let folder = app.folder.path().display().to_string();
    let (one, other) = tokio::join!(
        app.ask(json!({ "folder": folder, "mine": "a", "other": "b" })),
        app.ask(json!({ "folder": folder, "mine": "b", "other": "a" })),
    );
    assert_ne!(one.unwrap(), other.unwrap());
}

#[tokio::test]
async fn a_handler_with_a_callback_answers_by_it() {
    let app = App::new(
        "export const handler = (event: any, context: any, callback: any) => { setImmediate(() => callback(null, event)); };\n",
    );
    assert_eq!(app.ask(json!({ "a": [1] })).await, Ok(json!({ "a": [1] })));
}

#[tokio::test]
async fn what_a_handler_throws_is_its_failure_and_the_process_goes_on() {
    let app = App::new(
        "let count = 0;\nexport const handler = async (event: any) => {\n  count += 1;\n  if (event.fails) throw new RangeError('too far');\n  return count;\n};\n",
    );
    assert_eq!(app.failure(json!({ "fails": true })).await, ("RangeError".to_owned(), "too far".to_owned()));
    assert_eq!(app.ask(json!({})).await, Ok(json!(2)));
}

#[tokio::test]
async fn a_process_that_ends_is_a_failure_and_another_one_follows() {
    let app =
        App::new("export const handler = async (event: any) => { if (event.ends) process.exit(7); return 'well'; };\n");
    let (error_type, message) = app.failure(json!({ "ends": true })).await;
    assert_eq!(error_type, "Runtime.ExitError");
    assert!(message.ends_with("Error: Runtime exited with error: exit status: 7"), "{message}");
    assert_eq!(app.ask(json!({})).await, Ok(json!("well")));
}

#[tokio::test]
async fn a_handler_that_takes_too_long_is_killed() {
    let app = App::within(
        Duration::from_millis(1_500),
        "export const handler = async (event: any) => { while (event.loops); return 'well'; };\n",
    );
    let (error_type, message) = app.failure(json!({ "loops": true })).await;
    assert_eq!(error_type, "Sandbox.Timedout");
    assert!(message.ends_with("Error: Task timed out after 1.50 seconds"), "{message}");
    assert_eq!(app.ask(json!({})).await, Ok(json!("well")));
}

#[tokio::test]
async fn code_that_cannot_be_loaded_says_why_until_it_is_mended() {
    let app = App::new("export const handler = async () => {;\n");
    let (error_type, message) = app.failure(json!({})).await;
    assert_eq!(error_type, "Runtime.UserCodeSyntaxError");
    assert!(message.starts_with("handler.ts:2: "), "{message}");
    app.write("handler.ts", "throw new TypeError('not today');\nexport const handler = async () => 1;\n");
    assert_eq!(app.failure(json!({})).await, ("TypeError".to_owned(), "not today".to_owned()));
    app.write("handler.ts", "export const handle = async () => 1;\n");
    let missing = "index.handler is undefined or not exported".to_owned();
    assert_eq!(app.failure(json!({})).await, ("Runtime.HandlerNotFound".to_owned(), missing));
    app.write("handler.ts", "import { S3 } from '@aws-sdk/client-s3';\nexport const handler = async () => new S3();\n");
    let (_, message) = app.failure(json!({})).await;
    assert!(message.contains("Lambda brings the AWS SDK, here the app has to have it installed"), "{message}");
    app.write("handler.ts", "export const handler = async () => 'mended';\n");
    assert_eq!(app.ask(json!({})).await, Ok(json!("mended")));
}
