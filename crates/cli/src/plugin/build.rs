//! `sluice plugin build`: a handler in TypeScript, or a crate, becomes a component.

use std::path::{Path, PathBuf};

use anyhow::bail;
use plugin_kit::{Built, Handler, KitError, Tools};
use serde_json::Value;

use crate::{
    args::Build,
    configuration::{self, Mistakes},
    generate, plugins,
    terminal::{self, Progress, tell},
};

/// Builds the component, and says what to write into `sluice.toml` for it.
pub(crate) fn run(options: &Build) -> anyhow::Result<()> {
    if options.handler.is_dir() || options.handler.ends_with("Cargo.toml") {
        return build_crate(options);
    }
    if !options.handler.is_file() {
        bail!("there is no handler at `{}`", options.handler.display());
    }
    let out = options.out.clone().unwrap_or_else(|| named_as(&options.handler));
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
        out: out.clone(),
        world: options.world,
        introspection: introspection(options)?,
        features: options.with.iter().copied().map(Into::into).collect(),
    };
    let progress = Progress::start(format!("making `{}` of `{}`", out.display(), options.handler.display()));
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
    report(&out, &built);
    Ok(())
}

/// A crate becomes a component by `cargo build`.
fn build_crate(options: &Build) -> anyhow::Result<()> {
    let folder = if options.handler.is_dir() { Some(options.handler.as_path()) } else { options.handler.parent() };
    let folder = folder.filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !folder.join("Cargo.toml").is_file() {
        bail!("there is no Cargo.toml in `{}`; name a handler, or the folder of a crate", folder.display());
    }
    plugins::ensure_target()?;
    let out = plugins::build_crate(folder, options.out.as_deref())?;
    tell(out.display());
    Ok(())
}

/// Handlers are called `handler.ts` and `index.ts`: their folders have names.
fn named_as(handler: &Path) -> PathBuf {
    let stem = handler.file_stem().unwrap_or_default();
    let folder = std::path::absolute(handler).ok().and_then(|path| Some(path.parent()?.file_name()?.to_owned()));
    let name =
        if stem == "handler" || stem == "index" { folder.unwrap_or_else(|| stem.to_owned()) } else { stem.to_owned() };
    PathBuf::from(name).with_extension("wasm")
}

fn report(out: &Path, built: &Built) {
    for warning in &built.warnings {
        terminal::warning(warning);
    }
    let how = if built.is_kept { "; the same handler was built before" } else { "" };
    let megabytes = built.size.div_ceil(1024 * 1024);
    let name = out.file_stem().map_or_else(|| "plugin".into(), |stem| stem.to_string_lossy());
    tell(format_args!("{}: {megabytes} MB, of the world `{}`{how}", out.display(), built.world));
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
