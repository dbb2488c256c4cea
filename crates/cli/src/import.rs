//! `sluice import`: an Amplify Gen 2 app's `amplify/data/resource.ts` becomes Sluice's schema and settings. What Sluice
//! cannot serve is named, and then nothing is written.

mod configuration;
mod document;
mod files;
mod functions;
mod node;
mod pool;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use model::{Diagnostic, Model, Provider, Providers, Schema, naming::FunctionName};
use settings::DEFAULT_FILE;

use crate::{
    args::Import,
    configuration::Mistakes,
    terminal::{Style, complain, paint, print_diagnostics, tell},
};
use configuration::Merged;
use document::{Answer, App, Files, Function, Remark};
use files::Change;
use functions::Serves;
use node::Reader;

/// Where the schema is written if the configuration does not say.
const SCHEMA: &str = "schema/schema.graphql";

/// Imports an app.
pub(crate) async fn run(options: &Import) -> anyhow::Result<()> {
    let here = std::env::current_dir().context("cannot say where this is")?;
    let reader = Reader::new()?;
    match reader.find(&options.path).await? {
        Files::Found(files) => announce(&files, &options.env, &here),
        Files::Mistakes(mistakes) => return Err(refuse(&mistakes, &here).into()),
    }
    let mut app = match reader.read(&options.path, &options.leave_out, &options.env).await? {
        Answer::App(app) => app,
        Answer::Mistakes(mistakes) => return Err(refuse(&mistakes, &here).into()),
    };
    let configuration_path = options.out.join(DEFAULT_FILE);
    let current = files::read(&configuration_path)?;
    let named = current.as_deref().map(configuration::schema_path).transpose()?.flatten();
    let schema_name = named.unwrap_or_else(|| SCHEMA.to_owned());
    let source = app.file.strip_prefix(app_of(&app.file)).unwrap_or(&app.file).display().to_string();
    let text = files::schema_text(&source, &app.sdl);
    let schema_change = Change::plan(options.out.join(&schema_name), |_| Ok(text))?;
    let schema = parse(&app, &schema_change)?;

    let resolvers = resolvers_of(&schema);
    functions::settle(&mut app, &options.out);
    let functions = functions::of_the_app(&app, &resolvers);
    let torn = functions::torn(&functions, &resolvers);
    if !torn.is_empty() {
        return Err(refuse(&torn, &here).into());
    }
    let merged = configuration::merge(current.as_deref(), &app, &resolvers, &schema_name)?;
    let steps = next_steps(&options.out, &app, &functions, &resolvers, &merged);
    let configuration_change = Change::plan(configuration_path, |_| Ok(merged.text))?;
    let left = functions::left(&app, &resolvers).into_iter().chain(app.user_pool.iter().flat_map(pool::left));
    let left: Vec<Remark> = left.collect();
    for warning in app.warnings.iter().chain(&left).chain(&unruled(&schema)).chain(&merged.warnings) {
        complain(format_args!("{} {}", paint(Style::Bold, "warning:"), warning.render(&here)));
    }
    let changes = [schema_change, configuration_change];
    if options.dry_run {
        for change in &changes {
            tell_if_any(&change.diff());
        }
        return Ok(());
    }
    if let Some(change) = changes.first().filter(|change| change.overwrites_a_schema() && !options.force) {
        bail!(
            "`{}` was not made by an import and differs; look at `--dry-run`, then overwrite it with `--force`",
            change.path.display()
        );
    }
    for change in &changes {
        let shown = change.path.display();
        if change.is_needed() {
            change.write()?;
            tell(format_args!("wrote {shown}"));
        } else {
            tell(format_args!("{shown} is up to date"));
        }
    }
    tell(format_args!("\n{}", paint(Style::Bold, "Next:")));
    for step in steps {
        tell(format_args!("  - {step}"));
    }
    Ok(())
}

/// Says which code is about to run, before it runs.
fn announce(files: &[PathBuf], variables: &[String], here: &Path) {
    let listed: Vec<String> =
        files.iter().map(|file| format!("`{}`", file.strip_prefix(here).unwrap_or(file).display())).collect();
    let environment = match variables {
        [] => "an empty environment".to_owned(),
        names => {
            format!("no variables but {}", names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "))
        }
    };
    let what = format!("Node.js runs {}, and what they import, with {environment}", listed.join(", "));
    complain(format_args!("{} {what}", paint(Style::Dim, "·")));
}

fn tell_if_any(text: &str) {
    if !text.is_empty() {
        tell(text.trim_end_matches('\n'));
    }
}

/// Prints what is wrong with the app.
fn refuse(mistakes: &[Remark], here: &Path) -> Mistakes {
    for mistake in mistakes {
        complain(format_args!("{} {}", paint(Style::Bad, "error:"), mistake.render(here)));
    }
    Mistakes { count: mistakes.len() }
}

/// Reads the schema as `sluice check` does, and prints what is wrong with it.
fn parse(app: &App, schema: &Change) -> anyhow::Result<Schema> {
    let providers = modes_of(app).map(|mode| provider(mode)).collect::<anyhow::Result<Vec<Provider>>>()?;
    model::parse(&schema.after, &Providers::new(providers)).map_err(|mistakes| {
        let mistakes: Vec<Diagnostic> = mistakes.into_iter().map(of_the_app).collect();
        print_diagnostics(&schema.path, &schema.after, &mistakes);
        Mistakes { count: mistakes.len() }.into()
    })
}

/// The settings come from the app, so what they lack is to be added there.
fn of_the_app(mistake: Diagnostic) -> Diagnostic {
    match &mistake.help {
        Some(help) if help.contains("`additional_authorization_modes`") => mistake.with_help(
            "name the mode in `authorizationModes` of `defineData`; user pools are those of `amplify/auth/resource.ts`",
        ),
        Some(_) | None => mistake,
    }
}

fn provider(mode: &str) -> anyhow::Result<Provider> {
    Ok(match mode {
        "apiKey" => Provider::ApiKey,
        "iam" => Provider::IdentityPool,
        "userPool" => Provider::UserPools,
        "oidc" => Provider::Oidc,
        "lambda" => Provider::Lambda,
        other => bail!("the app's mode `{other}` is none that Sluice knows"),
    })
}

fn resolvers_of(schema: &Schema) -> BTreeSet<FunctionName> {
    let functions = schema.operations.iter().flat_map(|operation| &operation.functions);
    functions.map(|function| function.name.clone()).collect()
}

/// Models that nobody but functions may use; the schema builder makes none.
fn unruled(schema: &Schema) -> Vec<Remark> {
    let has_rules = |model: &&Model| !model.rules.is_empty() || model.fields.iter().any(|field| field.rules.is_some());
    let models = schema.models.iter().filter(|model| !has_rules(model));
    models
        .map(|model| {
            Remark::new(
                format!("`{}` has no rules, so functions alone may use it", model.name),
                "write `@auth(rules: [{ allow: public }])` if API keys may, as in Amplify without auth and authorization modes",
            )
        })
        .collect()
}

/// The folder that holds `amplify/`.
fn app_of(file: &Path) -> &Path {
    file.ancestors().nth(3).unwrap_or(file)
}

/// What the user has to bring: components, issuers, and a look at the result.
fn next_steps(
    out: &Path,
    app: &App,
    functions: &[Function],
    resolvers: &BTreeSet<FunctionName>,
    merged: &Merged,
) -> Vec<String> {
    let mut steps = Vec::new();
    let mut component = |name: &FunctionName, world: &str| {
        let path = functions::plugin_of(name);
        if !out.join(&path).exists() && !functions::folder_of(out, name).exists() {
            steps.push(format!("build a component of the world `{world}` for `{name}`: `{path}` (plugins/README.md)"));
        }
    };
    for function in functions {
        if function.handler.is_some() {
            continue;
        }
        match Serves::of(function, resolvers) {
            Serves::Trigger if Serves::Trigger.words(function, resolvers) == ["postConfirmation"] => {
                component(&function.name, "post-confirmation-trigger");
            }
            Serves::Trigger => component(&function.name, "lambda-function"),
            Serves::Resolver => component(&function.name, "function-resolver"),
            Serves::Caller => {}
        }
    }
    if let Some(authorizer) = app.authorizer.as_ref().filter(|authorizer| authorizer.handler.is_none()) {
        component(&authorizer.function, "token-authorizer");
    }
    let is_served = |function: &Function| Serves::of(function, resolvers) != Serves::Caller;
    let in_node = functions.iter().filter(|function| function.handler.is_some() && is_served(function));
    steps.extend(in_node.map(|function| {
        format!(
            "before you `serve`, build the component `{}`, or name the function on AWS in `lambda` of `[functions.{}]`; the \
             sandbox runs its handler in Node.js",
            functions::plugin_of(&function.name),
            function.name
        )
    }));
    let elsewhere = functions.iter().filter(|function| Serves::of(function, resolvers) == Serves::Caller);
    steps.extend(elsewhere.map(|function| {
        format!("`{0}` runs elsewhere: let it sign with the credential of `[functions.{0}]`", function.name)
    }));
    if modes_of(app).any(|mode| mode == "userPool") && !merged.has_user_pool {
        steps.push("before you `serve`, name your user pool in `[user_pools.main]`: `issuer` and `client_ids`; the sandbox has its own".to_owned());
    }
    if !app.tables.is_empty() {
        steps.push("set `store.kind` to `dynamodb` to use the tables of the Gen 1 app in `[store.tables]`".to_owned());
    }
    let place = if out == Path::new(".") { String::new() } else { format!("in `{}`, ", out.display()) };
    steps.push(format!("{place}run `sluice check`, then `sluice sandbox`"));
    steps
}

fn modes_of(app: &App) -> impl Iterator<Item = &String> {
    std::iter::once(&app.api.default_mode).chain(&app.api.additional_modes)
}
