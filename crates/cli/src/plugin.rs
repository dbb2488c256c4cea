//! `sluice plugin`: what authors of plugins do, and what operators see of them.

mod build;
mod life;
mod new;
mod test;

use std::path::PathBuf;

use anyhow::Context;

use crate::{args::Plugin, inspect};

/// Does what is asked.
pub(crate) async fn run(what: Plugin) -> anyhow::Result<()> {
    match what {
        Plugin::New(options) => new::run(&options),
        Plugin::Build(options) => build::run(&options),
        Plugin::Test(options) => test::run(&options).await,
        Plugin::Run(options) => test::run_event(&options).await,
        Plugin::List(running) => inspect::list_plugins(&running).await,
        Plugin::History { name, running } => life::history(&name, &running).await,
        Plugin::Rollback { name, to, running } => life::roll_back(&name, to.as_deref(), &running).await,
    }
}

/// The folder of Sluice in the user's cache.
fn cache() -> anyhow::Result<PathBuf> {
    settings::user_cache().context("neither `HOME` nor `XDG_CACHE_HOME` says where the user's cache is")
}
