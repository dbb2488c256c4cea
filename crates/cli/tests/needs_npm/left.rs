//! What an import says of an app's backend that Sluice does not do, and what it runs.

use insta::assert_snapshot;

use super::*;

/// An app with a function, users and a `backend.ts` that goes on with this text.
fn with_backend(text: &str) -> Fixture {
    with_users_and_backend("loginWith: { email: true }", text)
}

fn with_users_and_backend(users: &str, text: &str) -> Fixture {
    let fixture = Fixture::with(
        "import { a, defineData } from '@aws-amplify/backend';\n\
         import { price } from '../functions/price/resource';\n\
         const schema = a.schema({ Post: a.model({ title: a.string() }).authorization((allow) => [allow.owner()]),\n\
           quote: a.query().returns(a.string()).handler(a.handler.function(price)).authorization((allow) => [allow.authenticated()]) });\n\
         export const data = defineData({ schema });\n",
    );
    fixture.write(
        "amplify/functions/price/resource.ts",
        "import { defineFunction } from '@aws-amplify/backend';\nexport const price = defineFunction();\n",
    );
    fixture.write(
        "amplify/auth/resource.ts",
        &format!("import {{ defineAuth, secret }} from '@aws-amplify/backend';\nexport const auth = defineAuth({{ {users} }});\n"),
    );
    fixture.write(
        "amplify/backend.ts",
        &format!(
            "import {{ defineBackend }} from '@aws-amplify/backend';\n\
             import {{ Duration, Stack }} from 'aws-cdk-lib';\n\
             import * as iam from 'aws-cdk-lib/aws-iam';\n\
             import {{ UserPoolOperation }} from 'aws-cdk-lib/aws-cognito';\n\
             import {{ auth }} from './auth/resource';\n\
             import {{ data }} from './data/resource';\n\
             import {{ price }} from './functions/price/resource';\n\
             const backend = defineBackend({{ auth, data, price }});\n{text}\n"
        ),
    );
    fixture
}

/// What is said of the app; places stand as `APP`.
fn said(fixture: &Fixture) -> String {
    let app = fs::canonicalize(fixture.app()).expect("the app is there").display().to_string();
    fixture.import().stderr.replace(&app, "APP")
}

#[test]
fn what_runs_is_said_before_it_runs() {
    let fixture = with_backend("throw new Error(`I see [${Object.keys(process.env)}]`);");
    let app = fs::canonicalize(fixture.app()).expect("the app is there").display().to_string();
    let run = fixture.import();
    assert_snapshot!(run.announced.replace(&app, "APP"), @"· Node.js runs `APP/amplify/data/resource.ts`, `APP/amplify/auth/resource.ts`, `APP/amplify/backend.ts`, and what they import, with an empty environment");
    assert_snapshot!(run.stderr.replace(&app, "APP"), @"
    warning: the backend could be read to here only: I see []
      --> APP/amplify/backend.ts:9:7
      help: what it changes after that is not told here; `--env NAME` gives it a variable that it wants
    ");
}

#[test]
fn the_app_sees_the_variables_that_are_named_and_no_others() {
    let fixture = with_backend("throw new Error(`I see ${JSON.stringify(process.env)}`);");
    fs::create_dir_all(fixture.project()).expect("folders are made");
    let mut command = sluice();
    command.args(["import", "../app", "--env", "BRANCH", "--env", "UNSET"]).current_dir(fixture.project());
    command.env("BRANCH", "main").env("AWS_SECRET_ACCESS_KEY", "not for the app");
    let run = Run::from(command.output().expect("sluice runs"));
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.announced.ends_with("with no variables but `BRANCH`, `UNSET`\n"), "{}", run.announced);
    assert!(run.stderr.contains("I see {\"BRANCH\":\"main\"}\n"), "{}", run.stderr);
}

#[test]
fn what_a_backend_adds_to_the_api_is_left() {
    let fixture = with_backend(
        "const http = backend.data.resources.graphqlApi.addHttpDataSource('rates', 'https://rates.example.com');\n\
         http.createResolver('r', { typeName: 'Query', fieldName: 'rates' });\n\
         backend.data.resources.cfnResources.amplifyDynamoDbTables['Post'].timeToLiveAttribute = { attributeName: 'ttl', enabled: true };\n\
         backend.data.resources.cfnResources.cfnGraphqlApi.queryDepthLimit = 5;\n\
         for (const table of Object.values(backend.data.resources.cfnResources.amplifyDynamoDbTables)) table.pointInTimeRecoveryEnabled = true;",
    );
    assert_snapshot!(said(&fixture), @"
    warning: the data source `rates` of the API is not served, nor is what scripts ask of it
      --> APP/amplify/backend.ts:9:48
      help: answer those operations by functions
    warning: a resolver that the backend adds answers `Query.rates`, and is not served
      --> APP/amplify/backend.ts:10:6
      help: let a function answer the operation (`a.handler.function`)
    warning: records of `Post` expire by `ttl`, and the embedded store keeps them
      --> APP/amplify/backend.ts:11:67
      help: turn time to live on for the table that DynamoDB keeps
    warning: `queryDepthLimit` of the API is set in the backend
      --> APP/amplify/backend.ts:12:51
      help: set `limits.query_depth` in `sluice.toml`
    ");
}

#[test]
fn what_a_backend_does_with_functions_is_carried_or_left() {
    let fixture = with_backend(
        "class Jobs extends Stack { constructor(scope: any, id: string) { super(scope, id); new iam.Role(this, 'R'); } }\n\
         new Jobs(backend.createStack('jobs'), 'Jobs');\n\
         backend.price.addEnvironment('CURRENCY', 'EUR');\n\
         backend.price.addEnvironment('TABLE', backend.data.resources.tables['Post'].tableName);\n\
         backend.price.resources.lambda.addToRolePolicy(new iam.PolicyStatement({ actions: ['bedrock:InvokeModel'], resources: ['*'] }));\n\
         backend.price.resources.lambda.addFunctionUrl({});\n\
         backend.auth.resources.userPool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, backend.price.resources.lambda);\n\
         backend.addOutput({ custom: { answer: 42 } });",
    );
    assert_snapshot!(said(&fixture), @r#"
    warning: the variable `TABLE` of `price` is `backend.data.resources.tables.Post.tableName`, which is known on AWS alone
      --> APP/amplify/backend.ts:12:15
      help: write its value into `[functions.price.environment]` if the function needs it here
    warning: the URL of `price` is not served
      --> APP/amplify/backend.ts:14:32
      help: it stays on AWS, or what calls it calls the API instead
    warning: `backend.addOutput` adds to `amplify_outputs.json`, and Sluice does not
      --> APP/amplify/backend.ts:16:9
      help: add it to the file that the web app reads, if it reads that
    warning: the trigger `preTokenGeneration` (`price`) is not served: `price` answers operations, and a component does one or the other
      help: claims and groups that it adds are in no token, so rules that compare them let no caller in
    warning: `price` uses AWS (`bedrock:InvokeModel`), and a component has no way there of its own
      help: grant it `http = ["* https://*.amazonaws.com"]` under `[plugins.price]`, and give it credentials in `secrets` of `[functions.price]`
    "#);
    let settings = fixture.read("schema/sluice.toml");
    assert!(settings.contains("[functions.price.environment]\nCURRENCY = \"EUR\"\n"), "{settings}");
}

#[test]
fn what_the_sandboxs_pool_does_not_do_is_left() {
    let users = "loginWith: { email: true, phone: true, externalProviders: { google: { clientId: secret('a') }, callbackUrls: [] } }, \
                 multifactor: { mode: 'OPTIONAL', totp: true }, groups: ['Admins'], \
                 userAttributes: { familyName: { required: true }, 'custom:plan': { dataType: 'String', mutable: false } }, \
                 senders: { email: { fromEmail: 'a@example.com' } }";
    let fixture = with_users_and_backend(
        users,
        "const { cfnUserPool, cfnIdentityPool } = backend.auth.resources.cfnResources;\n\
         cfnUserPool.policies = { passwordPolicy: { minimumLength: 6, requireSymbols: false, requireUppercase: false } };\n\
         cfnUserPool.addPropertyOverride('AdminCreateUserConfig.AllowAdminCreateUserOnly', true);\n\
         cfnIdentityPool.allowUnauthenticatedIdentities = false;\n\
         new iam.CfnUserPoolGroup(backend.stack, 'g', { groupName: 'Staff' });",
    );
    assert_snapshot!(said(&fixture), @"
    warning: the identity pool takes no guests, and that of the sandbox does
      --> APP/amplify/backend.ts:12:17
      help: let no rule be for guests
    warning: `senders` of `defineAuth` is not what the sandbox's pool does
      help: the sandbox shows messages in place of sending them
    warning: users do not sign in with google in the sandbox
      help: they sign up with their email addresses; in production, the issuer stands in `[user_pools.main]`
    ");
    let settings = fixture.read("schema/sluice.toml");
    let pool = settings.split_once("[user_pool]").map(|(_, pool)| pool).unwrap_or_default();
    assert_snapshot!(pool, @r#"
    sign_in = ["email", "phone"]
    groups = ["Admins", "Staff"]
    required_attributes = ["family_name"]
    immutable_attributes = ["custom:plan"]
    self_sign_up = false
    password_min_length = 6
    password_requires = ["lowercase", "numbers"]
    mfa = "optional"
    mfa_factors = ["totp"]

    [user_pool.custom_attributes]
    plan = "string"
    "#);
}

#[test]
fn schedules_and_files_are_left() {
    let fixture = with_backend("");
    fixture.write(
        "amplify/functions/price/resource.ts",
        "import { defineFunction, defineStorage } from '@aws-amplify/backend';\n\
         export const files = defineStorage({ name: 'photos' });\n\
         export const price = defineFunction({ schedule: 'every day' });\n",
    );
    assert_snapshot!(said(&fixture), @"
    warning: the files of `photos` (`defineStorage`) are not served, and `amplify_outputs.json` has no `storage`
      help: they stay in S3; merge its `storage` into the file if the web app needs it
    warning: no schedule runs `price`
      help: they stay on AWS, or something else calls them
    ");
}

#[test]
fn a_backend_that_leaves_the_users_out_has_none() {
    let fixture = Fixture::with_definition(
        "Post: a.model({ title: a.string() }).authorization((allow) => [allow.publicApiKey()])",
    );
    fixture.write("amplify/auth/resource.ts", "import { defineAuth } from '@aws-amplify/backend';\nexport const auth = defineAuth({ loginWith: { email: true } });\n");
    fixture.write("amplify/backend.ts", "import { defineBackend } from '@aws-amplify/backend';\nimport { data } from './data/resource';\ndefineBackend({ data });\n");
    assert_snapshot!(said(&fixture), @"
    warning: the app defines `auth`, and `defineBackend` leaves it out
      help: as on AWS, the API has no user pool
    ");
    assert!(fixture.read("schema/sluice.toml").contains("default_authorization_mode = \"apiKey\"\n"));
}

#[test]
fn a_function_with_two_names_is_one_function() {
    let fixture = Fixture::with(
        "import { a, defineData, defineFunction } from '@aws-amplify/backend';\n\
         const price = defineFunction({ name: 'price' });\n\
         const schema = a.schema({ quote: a.query().returns(a.string()).handler(a.handler.function('quotes')).authorization((allow) => [allow.publicApiKey()]),\n\
           offer: a.query().returns(a.string()).handler(a.handler.function(price)).authorization((allow) => [allow.publicApiKey()]) })\n\
           .authorization((allow) => [allow.resource(price).to(['query'])]);\n\
         export const data = defineData({ schema, functions: { quotes: price } });\n",
    );
    assert_eq!(said(&fixture), "");
    let schema = fixture.read("schema/schema.graphql");
    assert_eq!(schema.matches("@function(name: \"price\")").count(), 2, "{schema}");
    let settings = fixture.read("schema/sluice.toml");
    assert_eq!(settings.matches("[functions.").count(), 1, "{settings}");
    assert!(settings.contains("[functions.price]\n"), "{settings}");
}

#[test]
fn a_name_of_a_function_is_no_path() {
    let with = |name: &str| {
        Fixture::with_definition(&format!(
            "quote: a.query().returns(a.string()).handler(a.handler.function({name})).authorization((allow) => [allow.publicApiKey()])"
        ))
    };
    let refusal = with("defineFunction({ name: '../../evil' })").refusal();
    assert!(refusal.starts_with("error: `../../evil` is no name of a function\n"), "{refusal}");
    let refusal = with("'../../evil\\u001b[2J'").refusal();
    assert!(refusal.contains("is no name of a function") && !refusal.contains('\u{1b}'), "{refusal}");
}

#[test]
fn a_key_without_a_day_that_it_ends_is_appsyncs() {
    let fixture = Fixture::with(
        "import { defineData } from '@aws-amplify/backend';\n\
         const schema = `type Post @model @auth(rules: [{ allow: public }]) { title: String }`;\n\
         export const data = defineData({ schema, authorizationModes: { apiKeyAuthorizationMode: { expiresInDays: 0 } } });\n",
    );
    fixture.import();
    assert!(fixture.read("schema/sluice.toml").contains("api_key_expires_in_days = 7\n"));
    assert_eq!(fixture.run(&["generate", "schema"]).code, Some(0));
}

#[test]
fn an_app_in_a_workspace_is_found() {
    let fixture = Fixture::of_the_example();
    let packages = fixture.app().join("packages");
    fs::create_dir_all(packages.join("web")).expect("folders are made");
    fs::rename(fixture.app().join("amplify"), packages.join("web/amplify")).expect("it moves");
    fixture.import();
    assert!(fixture.read("schema/schema.graphql").contains("type UserProfile @model"));
    copy(&packages.join("web"), &packages.join("mobile"));
    let run = fixture.run(&["import", "../app"]);
    assert_eq!(run.code, Some(3), "{run:?}");
    assert!(run.stderr.contains("there are several apps in"), "{}", run.stderr);
    assert!(run.stderr.contains("help: give one of `packages/mobile`, `packages/web`"), "{}", run.stderr);
    assert_eq!(run.announced, "");
}

#[test]
fn a_script_that_chooses_by_what_no_field_is_is_refused() {
    let fixture = Fixture::with_definition(
        "Message: a.customType({ content: a.string() }), \
         publish: a.mutation().arguments({ content: a.string() }).returns(a.ref('Message'))\
           .handler(a.handler.custom({ entry: './publish.js' })).authorization((allow) => [allow.publicApiKey()]), \
         receive: a.subscription().for(a.ref('publish')).arguments({ channel: a.string() })\
           .handler(a.handler.custom({ entry: './receive.js' })).authorization((allow) => [allow.publicApiKey()])",
    );
    fixture.write(
        "amplify/data/receive.js",
        "export const request = () => ({ payload: null });\nexport const response = () => null;\n",
    );
    assert_snapshot!(fixture.refusal(), @"
    error: the AppSync script of `Subscription.receive` chooses by `channel` who hears what, and Sluice does not run it
      --> APP/amplify/data/resource.ts
      help: `Message` has no such field that could be compared: give it one, with the same name, and let the script return `null` alone; or `--leave-out receive`
    error: there is a mistake, see above
    ");
}

#[test]
fn a_handler_that_is_no_component_runs_in_node_in_the_sandbox() {
    let fixture = with_backend(
        "backend.price.resources.lambda.addToRolePolicy(new iam.PolicyStatement({ actions: ['ses:SendEmail'] }));",
    );
    fixture.write(
        "amplify/functions/price/resource.ts",
        "import { defineFunction, secret } from '@aws-amplify/backend';\n\
         export const price = defineFunction({ environment: { KEY: secret('KEY'), UNIT: 'kg' }, timeoutSeconds: 9 });\n",
    );
    fixture.write("amplify/functions/price/handler.ts", "export const handler = async () => 1;\n");
    let run = fixture.import();
    assert_snapshot!(run.stderr, @"
    warning: `price` gets its secrets from the environment of `sluice`: `KEY`
      help: set these variables where you start it, or name files in `secret_files` of `[functions.price]`
    warning: `price` uses AWS (`ses:SendEmail`), which does not know the credential of a function of the sandbox
      help: name variables with credentials of yours in `secrets` of `[functions.price]`, such as `AWS_ACCESS_KEY_ID`
    ");
    assert!(run.stdout.contains("before you `serve`, build the component `plugins/price.wasm`"), "{}", run.stdout);
    let settings = fixture.read("schema/sluice.toml");
    let section: Vec<&str> = settings.lines().skip_while(|line| *line != "[functions.price]").take(8).collect();
    assert_snapshot!(section.join("\n"), @r#"
    [functions.price]
    node = "../app/amplify/functions/price/handler.ts"
    secrets = ["KEY"]
    trigger = "resolver"
    timeout_ms = 9000

    [functions.price.environment]
    UNIT = "kg"
    "#);
    // What the user has chosen stays.
    let text = settings.replace("node = \"../app/amplify/functions/price/handler.ts\"", "lambda = \"price\"");
    fs::write(fixture.project().join("schema/sluice.toml"), &text).expect("files are written");
    fixture.import();
    assert!(!fixture.read("schema/sluice.toml").contains("node = "), "{text}");
    assert!(!fixture.read("schema/sluice.toml").contains("plugin = "), "{text}");
}

#[test]
fn triggers_and_the_authorizer_are_the_apps_handlers_in_the_sandbox() {
    let fixture = with_backend(
        "const pool = backend.auth.resources.userPool;\n\
         pool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, backend.tokens.resources.lambda, LambdaVersion.V2_0);",
    );
    let rewrite = |path: &str, replaced: &[(&str, &str)]| {
        let path = fixture.app().join(path);
        let text = fs::read_to_string(&path).expect("it is there");
        let text = replaced.iter().fold(text, |text, (old, new)| {
            assert!(text.contains(old), "{old}");
            text.replace(old, new)
        });
        fs::write(path, text).expect("files are written");
    };
    rewrite(
        "amplify/backend.ts",
        &[
            ("{ UserPoolOperation }", "{ LambdaVersion, UserPoolOperation }"),
            ("import { price }", "import { tokens } from './functions/tokens/resource';\nimport { price }"),
            ("auth, data, price }", "auth, data, price, tokens }"),
        ],
    );
    rewrite(
        "amplify/auth/resource.ts",
        &[
            (
                "import {",
                "import { price } from '../functions/price/resource';\nimport { several } from '../functions/several/resource';\nimport {",
            ),
            (
                "loginWith: { email: true }",
                "loginWith: { email: true }, triggers: { preSignUp: price, defineAuthChallenge: several, createAuthChallenge: several }",
            ),
        ],
    );
    rewrite(
        "amplify/data/resource.ts",
        &[
            ("import { price }", "import { judge } from '../functions/judge/resource';\nimport { price }"),
            (
                "defineData({ schema })",
                "defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool', lambdaAuthorizationMode: { function: judge } } })",
            ),
        ],
    );
    for name in ["price", "several", "tokens", "judge"] {
        let settings = if name == "judge" { "{ environment: { KEY: secret('KEY'), ISSUER: 'us' } }" } else { "" };
        fixture.write(
            &format!("amplify/functions/{name}/resource.ts"),
            &format!("import {{ defineFunction, secret }} from '@aws-amplify/backend';\nexport const {name} = defineFunction({settings});\n"),
        );
        fixture.write(&format!("amplify/functions/{name}/handler.ts"), "export const handler = async () => null;\n");
    }
    assert_snapshot!(said(&fixture), @"
    warning: `judge` gets its secrets from the environment of `sluice`: `KEY`
      help: set these variables where you start it, or name files in `secret_files` of `[functions.judge]`
    ");
    let settings = fixture.read("schema/sluice.toml");
    let sections: Vec<&str> = settings.lines().skip_while(|line| !line.starts_with("[functions")).collect();
    assert_snapshot!(sections.join("\n"), @r#"
    [functions.price]
    node = "../app/amplify/functions/price/handler.ts"
    trigger = ["preSignUp", "resolver"]

    [functions.several]
    node = "../app/amplify/functions/several/handler.ts"
    trigger = ["defineAuthChallenge", "createAuthChallenge"]

    [functions.tokens]
    node = "../app/amplify/functions/tokens/handler.ts"
    trigger = "preTokenGenerationV2"

    [functions.judge]
    node = "../app/amplify/functions/judge/handler.ts"
    secrets = ["KEY"]

    [functions.judge.environment]
    ISSUER = "us"

    [invokers.cognito]
    functions = ["price", "several", "tokens"]

    [authorizer]
    function = "judge"
    ttl_seconds = 60
    "#);
    let checked = fixture.run(&["check"]);
    assert_eq!(checked.code, Some(0), "{checked:?}");
}
