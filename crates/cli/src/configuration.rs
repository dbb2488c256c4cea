//! Reads the configuration and the schema, and prints what is wrong with them.

use std::path::{Path, PathBuf};

use anyhow::Context;
use gateway::{Bound, BuildError, Gateway, SchemaError};
use settings::{DEFAULT_FILE, Loaded, LogFormat, Mode, Settings};

use crate::{
    args::Configuration,
    built_in, log,
    terminal::{self, print_diagnostics},
};

/// Something has mistakes, which are printed already.
#[derive(Debug)]
pub(crate) struct Mistakes {
    pub(crate) count: usize,
}

impl std::fmt::Display for Mistakes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.count {
            1 => f.write_str("there is a mistake, see above"),
            count => write!(f, "there are {count} mistakes, see above"),
        }
    }
}

impl std::error::Error for Mistakes {}

/// The file to read, if there is one.
pub(crate) fn file_of(configuration: &Configuration) -> Option<PathBuf> {
    configuration.config.clone().or_else(|| Some(PathBuf::from(DEFAULT_FILE)).filter(|path| path.is_file()))
}

/// Reads the configuration, and says what is wrong with it.
pub(crate) fn load(mode: Mode, configuration: &Configuration) -> anyhow::Result<Settings> {
    finish(Settings::load(mode, file_of(configuration).as_deref()))
}

/// Reads the configuration of a process that serves, and starts its log. What is wrong with the configuration is said there if
/// the log is JSON.
pub(crate) fn load_and_log(mode: Mode, configuration: &Configuration) -> anyhow::Result<Settings> {
    let file = file_of(configuration);
    let loaded = Settings::load(mode, file.as_deref());
    match &loaded {
        Ok(loaded) => log::start(&loaded.settings.log)?,
        Err(_) => {
            let wanted = Settings::log(mode, file.as_deref());
            if wanted.format == LogFormat::Json {
                log::start(&wanted)?;
            }
        }
    }
    finish(loaded)
}

/// Says what is wrong.
pub(crate) fn finish(loaded: Result<Loaded, Vec<settings::Mistake>>) -> anyhow::Result<Settings> {
    match loaded {
        Ok(Loaded { mut settings, warnings }) => {
            warnings.iter().for_each(terminal::warning);
            built_in::unpack(&mut settings)?;
            Ok(settings)
        }
        Err(mistakes) => {
            mistakes.iter().for_each(terminal::error);
            Err(Mistakes { count: mistakes.len() }.into())
        }
    }
}

/// The text of the schema.
pub(crate) fn read_schema(path: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(path).with_context(|| {
        format!("cannot read the schema `{}`; `schema` in the configuration says where it is", path.display())
    })
}

/// Builds the gateway; prints the mistakes of the schema.
pub(crate) async fn build(settings: Settings) -> anyhow::Result<Gateway> {
    let path = settings.schema.clone();
    let source = read_schema(&path)?;
    match Gateway::build(settings, &source).await {
        Ok(gateway) => Ok(gateway),
        Err(BuildError::Schema(SchemaError::Mistakes(mistakes))) => {
            print_diagnostics(&path, &source, &mistakes);
            Err(Mistakes { count: mistakes.len() }.into())
        }
        Err(error) => Err(error.into()),
    }
}

/// Listens where the configuration says.
pub(crate) async fn bind(gateway: &Gateway) -> anyhow::Result<Bound> {
    let listen = gateway.settings().listen;
    gateway
        .bind()
        .await
        .with_context(|| format!("cannot listen on `{listen}`; `listen` in the configuration says where"))
}
