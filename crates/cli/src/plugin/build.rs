//! `sluice plugin build`: a handler in TypeScript becomes a component.

use anyhow::bail;
use plugin_kit::{Built, Handler, KitError, Tools};
use serde_json::Value;

use crate::{
    args::Build,
    configuration::{self, Mistakes},
    generate,
    terminal::{self, Progress, tell},
};

/// Builds the component, and says what to write into `sluice.toml` for it.
pub(crate) fn run(options: &Build) -> anyhow::Result<()> {
    if !options.handler.is_file() {
        bail!("there is no handler at `{}`", options.handler.display());
    }
    let cache = super::cache()?;
    let tools = if Tools::are_fetched(&cache) {
        Tools::ready(&cache)?
    } else {
        let what = "fetching esbuild and componentize-js with npm into the user's cache (124 MB, once)";
        let progress = Progress::start(what);
        let tools = Tools::ready(&cache)?;
        progress.done();
        tools
    };
    let handler = Handler {
        file: options.handler.clone(),
        out: options.out.clone(),
        world: options.world,
        introspection: introspection(options)?,
        features: options.with.iter().copied().map(Into::into).collect(),
    };
    let progress = Progress::start(format!("making `{}` of `{}`", options.out.display(), options.handler.display()));
    let built = match tools.build(&handler) {
        Ok(built) => built,
        Err(KitError::Handler { file, mistakes }) => {
            for mistake in &mistakes {
                terminal::error(match &mistake.file {
                    Some(_) => mistake.to_string(),
                    None => format!("{}: {mistake}", file.display()),
                });
            }
            return Err(Mistakes { count: mistakes.len() }.into());
        }
        Err(error) => return Err(error.into()),
    };
    progress.done();
    report(options, &built);
    Ok(())
}

fn report(options: &Build, built: &Built) {
    for warning in &built.warnings {
        terminal::warning(warning);
    }
    let how = if built.is_kept { "; the same handler was built before" } else { "" };
    let megabytes = built.size.div_ceil(1024 * 1024);
    let name = options.out.file_stem().map_or_else(|| "plugin".into(), |stem| stem.to_string_lossy());
    tell(format_args!("{}: {megabytes} MB, of the world `{}`{how}", options.out.display(), built.world));
    if built.grants.is_empty() && !built.http {
        return;
    }
    tell(format_args!("It needs in sluice.toml:\n[plugins.{name}]"));
    if !built.grants.is_empty() {
        let quoted: Vec<String> = built.grants.iter().map(|grant| format!("\"{grant}\"")).collect();
        tell(format_args!("grants = [{}]", quoted.join(", ")));
    }
    if built.http {
        tell("http = [\"POST https://…\"]   # the hosts that it may reach");
    }
}

/// The schema as Amplify's clients read it, if there is a project with one.
fn introspection(options: &Build) -> anyhow::Result<Option<Value>> {
    if configuration::file_of(&options.configuration).is_none() {
        return Ok(None);
    }
    let (settings, source) = generate::read(&options.configuration)?;
    let (schema, _) = generate::parse(&settings, &source)?;
    Ok(Some(codegen::model_introspection(&schema)))
}
