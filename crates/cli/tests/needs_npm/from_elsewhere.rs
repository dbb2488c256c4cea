//! What stands outside the resource files: scripts of AppSync, aliases of a tsconfig.json, packages, the environment.

use insta::assert_snapshot;

use super::*;

const MESSAGE: &str = "Message: a.customType({ content: a.string(), channel: a.string() }), \
     Channel: a.model({ name: a.string() }).authorization((allow) => [allow.publicApiKey()]), ";
const PUBLISH: &str = "publish: a.mutation().arguments({ channel: a.string().required(), content: a.string() })\
     .returns(a.ref('Message')).authorization((allow) => [allow.publicApiKey(), allow.group('Staff')])\
     .handler([a.handler.custom({ entry: './publish.js' }), a.handler.custom({ entry: './log/write.js' })]), ";
const RECEIVE: &str = "receive: a.subscription().for(a.ref('publish')).arguments({ channel: a.string() })\
     .authorization((allow) => [allow.publicApiKey()]).handler(a.handler.custom({ entry: './receive.js' })), ";

#[test]
fn a_component_answers_in_place_of_a_script() {
    let fixture = Fixture::with_definition(&format!("{MESSAGE}{PUBLISH}{RECEIVE}"));
    fixture.write(
        "amplify/data/receive.js",
        "// util\nexport const request = () => ({ payload: null });\nexport const response = (ctx) => ctx.result;\n",
    );
    let run = fixture.import();
    assert_snapshot!(run.stderr.replace(&fs::canonicalize(fixture.app()).expect("it is there").display().to_string(), "APP"), @"
    warning: an AppSync script answers `Mutation.publish`, and is not run
      --> APP/amplify/data/resource.ts
      help: write the component `publish`, which answers instead
    warning: an AppSync script answers `Mutation.publish`, and is not run
      --> APP/amplify/data/resource.ts
      help: write the component `log-write`, which answers instead
    ");
    assert!(run.stdout.contains("for `log-write`: `plugins/log-write.wasm`"), "{}", run.stdout);
    let schema = fixture.read("schema/schema.graphql");
    let of_the_root =
        schema.lines().skip_while(|line| !line.starts_with("type Mutation")).collect::<Vec<_>>().join("\n");
    assert_snapshot!(of_the_root, @r#"
    type Mutation {
      publish(channel: String!, content: String): Message @function(name: "publish") @function(name: "log-write") @aws_api_key @aws_cognito_user_pools(cognito_groups: ["Staff"])
    }

    type Subscription {
      receive(channel: String): Message @aws_subscribe(mutations: ["publish"]) @aws_api_key
    }
    "#);
    let settings = fixture.read("schema/sluice.toml");
    assert!(
        settings.contains("[functions.publish]\nplugin = \"plugins/publish.wasm\"\ntrigger = \"resolver\"\n"),
        "{settings}"
    );
}

#[test]
fn a_script_that_chooses_what_is_heard_cannot_be_left_out() {
    let fixture = Fixture::with_definition(&format!("{MESSAGE}{PUBLISH}{RECEIVE}"));
    let filtering = "import { extensions, util } from '@aws-appsync/utils';\n\
                     export const request = () => ({ payload: null });\n\
                     export function response(ctx) {\n\
                       extensions.setSubscriptionFilter(util.transform.toSubscriptionFilter({ channel: { beginsWith: ctx.args.channel } }));\n\
                       return null;\n}\n";
    fixture.write("amplify/data/receive.js", filtering);
    assert_snapshot!(fixture.refusal(), @"
    error: the AppSync script of `Subscription.receive` chooses who hears what, and Sluice does not run it
      --> APP/amplify/data/resource.ts
      help: let `receive.js` return `null` alone, and each argument is compared with the field of its name; or `--leave-out receive`
    error: there is a mistake, see above
    ");
    fs::remove_file(fixture.app().join("amplify/data/receive.js")).expect("it was written");
    assert!(fixture.refusal().contains("error: the AppSync script of `Subscription.receive`"));
}

#[test]
fn a_script_and_a_function_have_names_of_their_own() {
    let fixture = Fixture::with_definition(
        "publish: a.query().returns(a.string()).authorization((allow) => [allow.publicApiKey()])\
         .handler(a.handler.custom({ entry: './publish.js' })), \
         other: a.query().returns(a.string()).authorization((allow) => [allow.publicApiKey()])\
         .handler(a.handler.function(defineFunction({ name: 'publish' })))",
    );
    let refusal = fixture.refusal();
    assert!(refusal.starts_with("error: a function and an AppSync script are both named `publish`\n"), "{refusal}");
}

#[test]
fn imports_by_aliases_are_those_of_the_nearest_tsconfig() {
    let fixture = Fixture::with(
        "import { defineData } from '@aws-amplify/backend';\n\
         import { posts } from '@data/posts';\n\
         import { rules } from '@/rules';\n\
         export const data = defineData({ schema: posts(rules) });\n",
    );
    let modes = "/* aliases */ { \"extends\": \"../base.json\", // \"paths\": {}\n \"compilerOptions\": { \"strict\": true, }, }";
    fixture.write("amplify/tsconfig.json", modes);
    fixture.write("base.json", r#"{ "compilerOptions": { "baseUrl": "amplify", "paths": { "@data/*": ["data/*"], "@/*": ["nowhere/*", "../src/*"] } } }"#);
    fixture.write("tsconfig.json", r#"{ "compilerOptions": { "paths": { "@data/*": ["./elsewhere/*"] } } }"#);
    fixture.write(
        "amplify/data/posts.ts",
        "export const posts = (rules: string) => `type Post @model @auth(rules: [${rules}]) { title: String }`;\n",
    );
    fixture.write("src/rules/index.ts", "export const rules: string = '{ allow: public }';\n");
    fixture.import();
    assert!(fixture.read("schema/schema.graphql").contains("type Post @model @auth(rules: [{ allow: public }])"));
}

#[test]
fn a_package_that_is_missing_is_to_be_installed() {
    let fixture = Fixture::with("import { Duration } from 'not-installed';\nexport const data = Duration;\n");
    assert_snapshot!(fixture.refusal(), @"
    error: Cannot find package 'not-installed' imported from APP/amplify/data/resource.ts
      --> APP/amplify/data/resource.ts
      help: run `npm install` in the app
    error: there is a mistake, see above
    ");
}

#[test]
fn a_user_pool_that_the_environment_does_not_name_is_left_to_the_user() {
    let fixture = Fixture::with_definition(
        "Post: a.model({ title: a.string() }).authorization((allow) => [allow.authenticated()])",
    );
    let auth = "import { referenceAuth } from '@aws-amplify/backend';\n\
                export const auth = referenceAuth({ userPoolId: process.env.NO_SUCH_POOL ?? '', userPoolClientId: process.env.NO_SUCH_CLIENT });\n";
    fixture.write("amplify/auth/resource.ts", auth);
    let run = fixture.import();
    assert_snapshot!(run.stderr, @"
    warning: `referenceAuth` was not told the user pool and its client
      help: set the variables that it reads, and import again; or write `[user_pools.main]` yourself
    ");
    assert!(!fixture.read("schema/sluice.toml").contains("[user_pools"));
}

#[test]
fn a_model_that_nobody_may_use_is_named() {
    let fixture = Fixture::with(
        "import { defineData } from '@aws-amplify/backend';\n\
         const schema = `type Post @model { title: String } type Note @model { text: String @auth(rules: [{ allow: public }]) }`;\n\
         export const data = defineData({ schema });\n",
    );
    assert_snapshot!(fixture.import().stderr, @"
    warning: `Post` has no rules, so functions alone may use it
      help: write `@auth(rules: [{ allow: public }])` if API keys may, as in Amplify without auth and authorization modes
    ");
}

#[test]
fn the_tables_of_a_gen_1_app_are_named() {
    let app = |mappings: &str| {
        Fixture::with(&format!(
            "import {{ defineData }} from '@aws-amplify/backend';\n\
             const schema = `type User @model @auth(rules: [{{ allow: public }}]) {{ name: String }}`;\n\
             export const data = defineData({{ schema, migratedAmplifyGen1DynamoDbTableMappings: [{mappings}] }});\n"
        ))
    };
    let of_dev = "{ branchName: 'dev', modelNameToTableNameMapping: { User: 'User-k2ib7q-dev' } }";
    let fixture = app(of_dev);
    let run = fixture.import();
    assert_eq!(run.stderr, "");
    assert!(run.stdout.contains("set `store.kind` to `dynamodb` to use the tables of the Gen 1 app"), "{}", run.stdout);
    let settings = fixture.read("schema/sluice.toml");
    assert!(settings.ends_with("[store.tables]\nUser = \"User-k2ib7q-dev\"\n"), "{settings}");
    assert_eq!(fixture.run(&["generate", "schema"]).code, Some(0));

    let fixture = app(&format!("{of_dev}, {}", of_dev.replace("dev", "main")));
    assert_snapshot!(fixture.import().stderr, @"
    warning: the app has tables of Gen 1 for several branches (`dev`, `main`)
      help: write those of one into `[store.tables]`
    ");
    assert!(!fixture.read("schema/sluice.toml").contains("[store"));
}

#[test]
fn a_mode_that_the_app_lacks_is_to_be_added_to_the_app() {
    let rule = "Post: a.model({ title: a.string() }).authorization((allow) => [allow.owner()])";
    let refusal = Fixture::with_definition(rule).refusal();
    assert!(refusal.contains("help: name the mode in `authorizationModes` of `defineData`"), "{refusal}");
}

#[test]
fn what_sluice_does_not_serve_may_be_left_out() {
    let chat = "chat: a.conversation({ aiModel: a.ai.model('Claude 3 Haiku'), systemPrompt: 'Talk.' })\
                .authorization((allow) => allow.owner()), \
                recipe: a.generation({ aiModel: a.ai.model('Claude 3 Haiku'), systemPrompt: 'Cook.' })\
                .returns(a.string()).authorization((allow) => [allow.publicApiKey()]), ";
    let fixture = Fixture::with_definition(&format!("{MESSAGE}{chat}{PUBLISH}"));
    let refusal = fixture.refusal();
    assert!(refusal.contains("or leave it out: `--leave-out chat`"), "{refusal}");
    let leaving = |names: &[&str]| {
        let options = names.iter().flat_map(|name| ["--leave-out", name]);
        fixture.run(&["import", "../app"].into_iter().chain(options).collect::<Vec<_>>())
    };
    let run = leaving(&["chat", "recipe", "nobody"]);
    assert_eq!(run.code, Some(3), "{run:?}");
    assert!(run.stderr.starts_with("error: `nobody` is not in the schema\n"), "{}", run.stderr);
    let run = leaving(&["recipe", "chat"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    let schema = fixture.read("schema/schema.graphql");
    assert!(
        schema.contains("type Channel @model") && !schema.contains("recipe") && !schema.contains("onversation"),
        "{schema}"
    );
}
