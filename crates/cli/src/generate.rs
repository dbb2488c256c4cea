//! `sluice generate`: what clients are built with. Says nothing on success but the files it wrote, as ampx does.

use std::{fs, path::Path};

use anyhow::Context;
use codegen::Format;
use gateway::Gateway;
use model::{Diagnostic, Schema, api::Api};
use settings::{Mode, Settings};

use crate::{
    args::{ClientCode, ClientFormat, Configuration, Generate, Outputs},
    configuration::{self, Mistakes},
    terminal::{print_diagnostics, tell},
};

/// The name of the file that Amplify's clients read.
const OUTPUTS_FILE: &str = "amplify_outputs.json";

/// Generates what is asked for.
pub(crate) fn run(what: &Generate) -> anyhow::Result<()> {
    match what {
        Generate::GraphqlClientCode(options) => client_code(options),
        Generate::Outputs(options) => outputs(options),
        Generate::Schema(options) => schema(options),
    }
}

fn client_code(options: &ClientCode) -> anyhow::Result<()> {
    let (settings, source) = read(&options.configuration)?;
    let (schema, api) = parse(&settings, &source)?;
    let format = match options.format {
        ClientFormat::GraphqlCodegen => Format::GraphqlCodegen {
            statement_target: options.statement_target,
            type_target: options.type_target.or_else(|| options.statement_target.usual_types()),
            max_depth: options.statement_max_depth,
            typename_introspection: options.statement_typename_introspection,
            multiple_swift_files: options.type_multiple_swift_files,
        },
        ClientFormat::Modelgen => Format::Modelgen { model_target: options.model_target },
        ClientFormat::Introspection => Format::Introspection,
    };
    let files = codegen::client_code(&api, &schema, &codegen::ClientCode { format })?;
    for (name, text) in files {
        write(&options.out.join(name), &text)?;
    }
    Ok(())
}

fn outputs(options: &Outputs) -> anyhow::Result<()> {
    let (settings, source) = read(&options.configuration)?;
    let text = Gateway::outputs(&settings, &source).map_err(|mistakes| report(&settings, &source, &mistakes))?;
    let path = options.out_dir.join(OUTPUTS_FILE);
    // It may hold an API key.
    settings::owner_only::write(&path, text.as_bytes())
        .with_context(|| format!("cannot write `{}`", path.display()))?;
    tell(format_args!("File written: {}", path.display()));
    Ok(())
}

fn schema(options: &Configuration) -> anyhow::Result<()> {
    let (settings, source) = read(options)?;
    let (_, api) = parse(&settings, &source)?;
    tell(codegen::sdl(&api).trim_end_matches('\n'));
    Ok(())
}

pub(crate) fn read(options: &Configuration) -> anyhow::Result<(Settings, String)> {
    let settings = configuration::load(Mode::Sandbox, options)?;
    let source = configuration::read_schema(&settings.schema)?;
    Ok((settings, source))
}

pub(crate) fn parse(settings: &Settings, source: &str) -> anyhow::Result<(Schema, Api)> {
    let schema =
        model::parse(source, &settings.api.providers()).map_err(|mistakes| report(settings, source, &mistakes))?;
    let api = Api::with_default_mode(&schema, settings.api.default_mode);
    Ok((schema, api))
}

fn report(settings: &Settings, source: &str, mistakes: &[Diagnostic]) -> Mistakes {
    print_diagnostics(&settings.schema, source, mistakes);
    Mistakes { count: mistakes.len() }
}

fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make the folder `{}`", folder.display()))?;
    }
    fs::write(path, text).with_context(|| format!("cannot write `{}`", path.display()))
}
