//! `sluice import` on apps as they are written, with Amplify's own schema builder and esbuild from npm, which
//! `tests/run` installs in `tests/clients`. `SLUICE_BLESS=1` writes what there was into `tests/golden`: read the diff.

#![cfg(test)]

use std::{
    fs,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tempfile::TempDir;

/// An app with what it has installed, and beside it an empty project of Sluice.
struct Fixture {
    folder: TempDir,
}

/// What the command did.
#[derive(Debug)]
struct Run {
    code: Option<i32>,
    stdout: String,
    /// Without the line that says what runs.
    stderr: String,
    /// That line.
    announced: String,
}

impl Fixture {
    /// One of the apps in `tests/apps`, with the packages it needs.
    fn of(app: &str) -> Self {
        let fixture = Self::empty();
        copy(&manifest().join("tests/apps").join(app), &fixture.app());
        fixture.install(&["@aws-amplify/data-schema", "esbuild"]);
        fixture
    }

    /// The tutorial's app, which `examples` has.
    fn of_the_example() -> Self {
        let fixture = Self::empty();
        copy(&example().join("amplify"), &fixture.app().join("amplify"));
        fixture.install(&["@aws-amplify/data-schema", "esbuild"]);
        fixture
    }

    /// An app whose `amplify/data/resource.ts` has this text.
    fn with(resource: &str) -> Self {
        let fixture = Self::empty();
        fixture.write("amplify/data/resource.ts", resource);
        fixture.install(&["@aws-amplify/data-schema", "esbuild"]);
        fixture
    }

    /// An app whose schema has this definition, after the usual imports.
    fn with_definition(definition: &str) -> Self {
        Self::with(&format!(
            "import {{ a, defineData, defineFunction, secret }} from '@aws-amplify/backend';\n\
             const schema = a.schema({{ {definition} }});\n\
             export const data = defineData({{ schema }});\n"
        ))
    }

    fn empty() -> Self {
        let fixture = Self { folder: TempDir::new().expect("there is room") };
        fixture.write("package.json", "{}");
        fixture
    }

    fn app(&self) -> PathBuf {
        self.folder.path().join("app")
    }

    fn project(&self) -> PathBuf {
        self.folder.path().join("project")
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.app().join(path);
        fs::create_dir_all(path.parent().expect("it is in the app")).expect("folders are made");
        fs::write(path, text).expect("files are written");
    }

    fn install(&self, packages: &[&str]) {
        let installed = manifest().join("../../tests/clients/node_modules");
        for package in packages {
            let from = fs::canonicalize(installed.join(package)).expect("`tests/run` installs npm packages first");
            let to = self.app().join("node_modules").join(package);
            fs::create_dir_all(to.parent().expect("it is in a folder")).expect("folders are made");
            symlink(from, to).expect("links are made");
        }
    }

    /// Imports the app into the project, which must go well.
    fn import(&self) -> Run {
        let run = self.run(&["import", "../app"]);
        assert_eq!(run.code, Some(0), "{run:?}");
        run
    }

    /// Imports the app, which must be refused, and nothing written; gives what was said.
    fn refusal(&self) -> String {
        let run = self.run(&["import", "../app"]);
        assert_eq!(run.code, Some(3), "{run:?}");
        assert!(!self.project().join("schema").exists(), "{run:?}");
        let app = fs::canonicalize(self.app()).expect("the app is there");
        run.stderr.replace(&app.display().to_string(), "APP")
    }

    fn run(&self, arguments: &[&str]) -> Run {
        fs::create_dir_all(self.project()).expect("folders are made");
        let output = sluice().args(arguments).current_dir(self.project()).output().expect("sluice runs");
        output.into()
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.project().join(path)).expect("the file was written")
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("it is text");
        let stderr = text(output.stderr);
        let (announced, stderr) = stderr.split_inclusive('\n').partition(|line| line.starts_with("· Node.js runs "));
        Self { code: output.status.code(), stdout: text(output.stdout), stderr, announced }
    }
}

fn sluice() -> Command {
    Command::new(env!("CARGO_BIN_EXE_sluice"))
}

fn manifest() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn example() -> PathBuf {
    manifest().join("../../examples/profilesapp")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("folders are made");
    for entry in fs::read_dir(from).expect("the folder is there") {
        let entry = entry.expect("it can be read");
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("files are copied");
        }
    }
}

/// Compares a text with a golden file.
fn check_golden(name: &str, text: &str) {
    let path = manifest().join("tests/golden").join(name);
    if std::env::vars_os().any(|(name, _)| name == "SLUICE_BLESS") {
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("folders are made");
        fs::write(&path, text).expect("the golden file is written");
    }
    assert_eq!(text, fs::read_to_string(&path).expect("SLUICE_BLESS=1 writes it"), "{}", path.display());
}

/// Everything that needs the packages from npm; `just check` skips it.
mod needs_npm {
    use insta::assert_snapshot;

    use super::*;

    mod from_elsewhere;
    mod left;

    #[test]
    fn the_tutorial_becomes_the_sample_app() {
        let fixture = Fixture::of_the_example();
        let run = fixture.import();
        assert_snapshot!(run.stdout, @"
        wrote ./schema/schema.graphql
        wrote ./schema/sluice.toml

        Next:
          - before you `serve`, build the component `plugins/post-confirmation.wasm`, or name the function on AWS in `lambda` of `[functions.post-confirmation]`; the sandbox runs its handler in Node.js
          - before you `serve`, name your user pool in `[user_pools.main]`: `issuer` and `client_ids`; the sandbox has its own
          - run `sluice check`, then `sluice sandbox`
        ");
        let sample = Fixture::empty();
        copy(&manifest().join("../../schema"), &sample.project().join("schema"));
        for what in [&["generate", "schema"][..], &["generate", "graphql-client-code", "--format", "introspection"]] {
            let (imported, written) = (fixture.run(what), sample.run(what));
            assert_eq!(imported.code, Some(0), "{imported:?}");
            assert_eq!(imported.stdout, written.stdout);
        }
        let introspection = "model-introspection.json";
        assert_eq!(fixture.read(introspection), sample.read(introspection));
        // The repository has a component in place of the handler.
        let component = "plugin = \"plugins/post-confirmation.wasm\"";
        let handler = "node = \"../app/amplify/auth/post-confirmation/handler.ts\"";
        let settings = |text: String| -> Vec<String> {
            let text = text.replace(handler, component);
            let is_setting = |line: &&str| !line.is_empty() && !line.starts_with('#') && !line.starts_with("schema =");
            let left_out = ["[plugins]", "auth_rules = \"plugins/auth-rules.wasm\""];
            text.lines().filter(is_setting).filter(|line| !left_out.contains(line)).map(str::to_owned).collect()
        };
        assert_eq!(settings(fixture.read("schema/sluice.toml")), settings(sample.read("schema/sluice.toml")));
    }

    #[test]
    fn an_app_with_everything_is_imported_whole() {
        let fixture = Fixture::of("shop");
        let run = fixture.import();
        assert_snapshot!(run.stderr, @"
        warning: no schedule runs `nightly`
          help: they stay on AWS, or something else calls them
        warning: the trigger `preSignUp` (`stock-levels`) is not served: `stock-levels` answers operations, and a component does one or the other
          help: users whom it confirms, changes or refuses sign up as all others do
        warning: the secrets of `token-judge` are not copied: `KEY`
          help: name files that hold them in `secret_files` of `[authorizer]`
        warning: users do not sign in with google in the sandbox
          help: they sign up with their email addresses; in production, the issuer stands in `[user_pools.main]`
        ");
        check_golden("shop/schema.graphql", &fixture.read("schema/schema.graphql"));
        check_golden("shop/sluice.toml", &fixture.read("schema/sluice.toml"));
        check_golden("shop/stdout.txt", &run.stdout);
        let api = fixture.run(&["generate", "schema"]);
        assert_eq!(api.code, Some(0), "{api:?}");
        assert!(api.stdout.contains("productsByCategory("), "{}", api.stdout);
    }

    #[test]
    fn importing_again_changes_nothing() {
        let fixture = Fixture::of("shop");
        fixture.import();
        let before = (fixture.read("schema/schema.graphql"), fixture.read("schema/sluice.toml"));
        let again = fixture.import();
        assert!(again.stdout.starts_with("./schema/schema.graphql is up to date\n"), "{}", again.stdout);
        assert_eq!((fixture.read("schema/schema.graphql"), fixture.read("schema/sluice.toml")), before);
        assert_eq!(fixture.run(&["import", "../app", "--dry-run"]).stdout, "");
    }

    #[test]
    fn the_app_may_be_named_by_any_of_its_folders() {
        let fixture = Fixture::of_the_example();
        let diff = |path: &str| fixture.run(&["import", path, "--dry-run"]).stdout;
        let of_the_app = diff("../app");
        assert!(of_the_app.contains("+type UserProfile @model"), "{of_the_app}");
        for path in ["../app/amplify", "../app/amplify/data", "../app/amplify/data/resource.ts"] {
            assert_eq!(diff(path), of_the_app, "{path}");
        }
    }

    #[test]
    fn the_packages_of_the_backend_are_never_loaded() {
        let fixture = Fixture::of_the_example();
        for package in ["backend", "backend-auth", "backend-data", "backend-function"] {
            let folder = format!("node_modules/@aws-amplify/{package}");
            let description = r#"{ "type": "module", "exports": "./index.js" }"#;
            fixture.write(&format!("{folder}/package.json"), description);
            fixture.write(&format!("{folder}/index.js"), "throw new Error('this would synthesize CloudFormation');");
        }
        fixture.import();
        assert!(fixture.read("schema/schema.graphql").contains("type UserProfile @model"));
    }

    #[test]
    fn what_is_installed_below_the_backend_package_is_found() {
        let fixture = Fixture::of_the_example();
        let packages = fixture.app().join("node_modules");
        let below = packages.join("@aws-amplify/backend/node_modules/@aws-amplify");
        fs::create_dir_all(&below).expect("folders are made");
        fixture.write("node_modules/@aws-amplify/backend/package.json", "{}");
        fs::rename(packages.join("@aws-amplify/data-schema"), below.join("data-schema")).expect("it moves");
        let brings = packages.join("@aws-amplify/backend-cli/node_modules");
        fs::create_dir_all(&brings).expect("folders are made");
        fixture.write("node_modules/@aws-amplify/backend-cli/package.json", "{}");
        fs::rename(packages.join("esbuild"), brings.join("esbuild")).expect("it moves");
        fixture.import();
        assert!(fixture.read("schema/schema.graphql").contains("type UserProfile @model"));
    }

    #[test]
    fn a_dry_run_shows_what_would_change_and_writes_nothing() {
        let fixture = Fixture::of_the_example();
        fixture.import();
        let text = fixture.read("schema/sluice.toml").replace("= 30", "= 7 # a week");
        fs::write(fixture.project().join("schema/sluice.toml"), &text).expect("files are written");
        let run = fixture.run(&["import", "../app", "--dry-run"]);
        assert_snapshot!(run.stdout, @r#"
        --- ./schema/sluice.toml
        +++ ./schema/sluice.toml
        @@ -6,7 +6,7 @@
         name = "amplifyData"
         default_authorization_mode = "apiKey"
         additional_authorization_modes = ["iam", "userPool"]
        -api_key_expires_in_days = 7 # a week
        +api_key_expires_in_days = 30 # a week
         
         [functions.post-confirmation]
         node = "../app/amplify/auth/post-confirmation/handler.ts"
        "#);
        assert_eq!(fixture.read("schema/sluice.toml"), text);
    }

    #[test]
    fn a_schema_of_somebody_is_overwritten_by_force_alone() {
        let fixture = Fixture::of_the_example();
        copy(&manifest().join("../../schema"), &fixture.project().join("schema"));
        let before = fixture.read("schema/user-profile.graphql");
        let run = fixture.run(&["import", "../app"]);
        assert_eq!(run.code, Some(1), "{run:?}");
        assert_snapshot!(run.stderr, @"error: `./schema/user-profile.graphql` was not made by an import and differs; look at `--dry-run`, then overwrite it with `--force`");
        assert_eq!(fixture.read("schema/user-profile.graphql"), before);
        let run = fixture.run(&["import", "../app", "--force"]);
        assert_eq!(run.code, Some(0), "{run:?}");
        assert!(fixture.read("schema/user-profile.graphql").starts_with("# Made by `sluice import` from "));
    }

    #[test]
    fn a_mistake_of_the_app_is_named_with_its_place() {
        let syntax = "import { a, defineData } from '@aws-amplify/backend';\n\nconst schema = a.schema({;\n";
        assert_snapshot!(Fixture::with(syntax).refusal(), @r#"
        error: Expected identifier but found ";"
          --> APP/amplify/data/resource.ts:3:26
        error: there is a mistake, see above
        "#);
        let throws = "import { a } from '@aws-amplify/backend';\n\ninterface Away {\n  typed: string;\n}\n\
                      export const schema = a.schema({});\nthrow new Error('no luck');\n";
        assert_snapshot!(Fixture::with(throws).refusal(), @"
        error: no luck
          --> APP/amplify/data/resource.ts:7:7
        error: there is a mistake, see above
        ");
        let no_rules = "Post: a.model({ title: a.string() })";
        assert_snapshot!(Fixture::with_definition(no_rules).refusal(), @"
        error: Model `Post` is missing authorization rules. Add global rules to the schema or ensure every model has its own rules.
          --> APP/amplify/data/resource.ts
        error: there is a mistake, see above
        ");
        let nothing = "import { a } from '@aws-amplify/backend';\nexport const schema = a.schema({});\n";
        assert_snapshot!(Fixture::with(nothing).refusal(), @"
        error: the file exports no `defineData(…)`
          --> APP/amplify/data/resource.ts
          help: write `export const data = defineData({ schema })`
        error: there is a mistake, see above
        ");
        let missing = "import { gone } from './gone';\nexport const data = gone;\n";
        let refusal = Fixture::with(missing).refusal();
        assert!(refusal.starts_with("error: Cannot find module 'APP/amplify/data/gone'"), "{refusal}");
    }

    #[test]
    fn modes_are_those_that_amplify_gives_the_api() {
        let check = |auth: Option<&str>, modes: &str, expected: &[&str]| {
            let fixture = Fixture::with(&format!(
                "import {{ defineData }} from '@aws-amplify/backend';\n\
                 const schema = `type Post @model @auth(rules: [{{ allow: private, provider: iam }}]) {{ title: String }}`;\n\
                 export const data = defineData({{ schema, {modes} }});\n"
            ));
            if let Some(auth) = auth {
                let text =
                    format!("import * as backend from '@aws-amplify/backend';\nexport const auth = backend.{auth};\n");
                fixture.write("amplify/auth/resource.ts", &text);
            }
            fixture.import();
            let settings = fixture.read("schema/sluice.toml");
            let settings: Vec<&str> = settings.lines().skip_while(|line| !line.contains("_mode =")).collect();
            assert_eq!(settings, expected);
        };
        check(
            None,
            "",
            &[
                r#"default_authorization_mode = "apiKey""#,
                r#"additional_authorization_modes = ["iam"]"#,
                "api_key_expires_in_days = 7",
            ],
        );
        check(
            Some("defineAuth({ loginWith: { email: true } })"),
            "",
            &[r#"default_authorization_mode = "userPool""#, r#"additional_authorization_modes = ["iam"]"#],
        );
        check(
            Some("referenceAuth({ userPoolId: 'eu-west-1_Abc', userPoolClientId: 'web' })"),
            "authorizationModes: { defaultAuthorizationMode: 'identityPool' }",
            &[
                r#"default_authorization_mode = "iam""#,
                r#"additional_authorization_modes = ["userPool"]"#,
                "",
                "[user_pools.main]",
                r#"issuer = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Abc""#,
                r#"client_ids = ["web"]"#,
                r#"provider = "userPool""#,
            ],
        );
        let two = "import { defineData } from '@aws-amplify/backend';\n\
                   export const data = defineData({ schema: '', authorizationModes: {\n\
                     apiKeyAuthorizationMode: {}, lambdaAuthorizationMode: {} } });\n";
        let refusal = Fixture::with(two).refusal();
        assert!(refusal.contains("error: several authorization modes need a default\n"), "{refusal}");
    }

    #[test]
    fn what_sluice_cannot_serve_is_named() {
        let check = |definition: &str, first_line: &str| {
            let refusal = Fixture::with_definition(definition).refusal();
            assert_eq!(refusal.lines().next(), Some(first_line), "{refusal}");
        };
        let generation = "recipe: a.generation({ aiModel: a.ai.model('Claude 3 Haiku'), systemPrompt: 'Cook.' })\
                          .returns(a.string()).authorization((allow) => [allow.authenticated()])";
        check(generation, "error: `recipe` is a generation by an AI model, which Sluice does not serve");
        let chat = "chat: a.conversation({ aiModel: a.ai.model('Claude 3 Haiku'), systemPrompt: 'Talk.' })\
                    .authorization((allow) => allow.owner())";
        check(chat, "error: `chat` is a conversation with an AI model, which Sluice does not serve");
        let same = "one: a.query().returns(a.string()).authorization((allow) => [allow.publicApiKey()])\
                    .handler([a.handler.function(defineFunction({ name: 'same' })), \
                    a.handler.function(defineFunction({ name: 'same' }))])";
        check(same, "error: two functions are named `same`");
        let sql = "import { a, defineData, secret } from '@aws-amplify/backend';\n\
                   import { configure } from '@aws-amplify/data-schema/internals';\n\
                   const database = { engine: 'postgresql', connectionUri: secret('URI') };\n\
                   export const data = defineData({ schema: configure({ database }).schema({}) });\n";
        let refusal = Fixture::with(sql).refusal();
        assert!(refusal.starts_with("error: the schema is on a SQL database (postgresql)"), "{refusal}");
        let subscription = "Post: a.model({ title: a.string().default('x').required() })\
                            .authorization((allow) => [allow.authenticated('oidc')])";
        let refusal = Fixture::with_definition(subscription).refusal();
        assert!(refusal.contains("schema/schema.graphql:2:"), "{refusal}");
    }

    #[test]
    fn what_is_missing_is_said_with_what_to_run() {
        let fixture = Fixture::of_the_example();
        fs::remove_file(fixture.app().join("node_modules/esbuild")).expect("it was linked");
        assert_snapshot!(fixture.refusal(), @"
        error: the app has no compiler of TypeScript installed
          --> APP/amplify/data/resource.ts
          help: run `npm install` in the app, or `npm install --save-dev esbuild`
        error: there is a mistake, see above
        ");
    }
}

/// Node.js is all that these need.
mod needs_node {
    use insta::assert_snapshot;

    use super::*;

    #[test]
    fn an_app_that_is_not_installed_is_told_to_be() {
        let fixture = Fixture::empty();
        copy(&example().join("amplify"), &fixture.app().join("amplify"));
        assert_snapshot!(fixture.refusal(), @"
        error: `@aws-amplify/data-schema` is not installed in the app
          --> APP/amplify/data/resource.ts
          help: run `npm install` in `APP`
        error: there is a mistake, see above
        ");
    }

    #[test]
    fn a_place_without_an_app_is_named() {
        let fixture = Fixture::empty();
        assert_snapshot!(fixture.refusal(), @"
        error: there is no `amplify/data/resource.ts` in `APP`
          help: give the app, its `amplify/` folder, `amplify/data/` or the file
        error: there is a mistake, see above
        ");
    }

    #[test]
    fn a_machine_without_node_is_told_to_install_it() {
        let fixture = Fixture::empty();
        let output = sluice().args(["import", "."]).current_dir(fixture.app()).env("PATH", fixture.app()).output();
        let run = Run::from(output.expect("sluice runs"));
        assert_eq!(run.code, Some(1), "{run:?}");
        assert_snapshot!(run.stderr, @"error: Node.js is not installed, which reads the app's TypeScript; install Node.js 20.6 or newer (https://nodejs.org)");
    }
}
