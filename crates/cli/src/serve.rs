//! `sluice serve`: the gateway in production.

use anyhow::Context;
use gateway::{Drained, Workers};
use settings::Mode;

use crate::{args::Configuration, configuration, following, open_files, signals};

/// Serves until told to stop.
pub(crate) async fn run(options: Configuration) -> anyhow::Result<()> {
    let mut settings = configuration::load_and_log(Mode::Serve, &options)?;
    open_files::make_room(&mut settings.limits, Mode::Serve);
    let gateway = configuration::build(settings).await?;
    let workers = Workers::start().context("threads cannot be started")?;
    let bound = configuration::bind(&gateway).await?;
    gateway.write_outputs().context("cannot write `amplify_outputs.json`")?;
    tracing::info!(address = %bound.address(), "serving");
    let following = tokio::spawn(following::follow(gateway, Mode::Serve, options));
    let drained = bound.hurried_by(signals::stop_again()).serve(workers, signals::stop()).await;
    following.abort();
    match drained {
        Drained::Completely => Ok(()),
        Drained::CutOff => anyhow::bail!("some requests took longer than `limits.drain_time_ms` and were cut off"),
    }
}
