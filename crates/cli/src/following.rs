//! Reads the configuration again while the gateway serves: when its file or a file of secrets changes, and with the schema when
//! the process is told to (`SIGHUP`). What is wrong with it is logged, and nothing of it is applied.

use std::path::{Path, PathBuf};

use gateway::Gateway;
use settings::{Loaded, Mode, Settings};
use tokio::signal::unix::{SignalKind, signal};

use crate::{
    args::Configuration,
    configuration::{file_of, read_schema},
};

/// Why the configuration is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Why {
    /// What the gateway was built with may have changed while it was.
    Begun,
    /// A file is not what it was.
    Changed,
    /// An operator wants it.
    Told,
}

/// Follows the configuration for ever; drop it to stop.
pub(crate) async fn follow(gateway: Gateway, mode: Mode, configuration: Configuration) {
    let mut hang_up = match signal(SignalKind::hangup()) {
        Ok(hang_up) => hang_up,
        Err(error) => return tracing::warn!(%error, "SIGHUP cannot be listened for; the configuration is not followed"),
    };
    let file = file_of(&configuration);
    let mut files = files_of(file.as_deref(), gateway.settings());
    let mut applied = None;
    let mut why = Why::Begun;
    loop {
        let found = Some(contents(&files).await);
        if found != applied || why == Why::Told {
            applied = found;
            if let Some(settings) = read(mode, file.as_deref()).await {
                gateway.apply(&settings).await;
                let now = files_of(file.as_deref(), &settings);
                if now != files {
                    // What stood in the new ones when they were read is not known.
                    applied = Some(Vec::new());
                    files = now;
                }
                match why {
                    Why::Begun => tracing::info!("the configuration is read again when it changes"),
                    Why::Changed => {
                        tracing::info!("the configuration changed: grants, environments and secrets are applied");
                    }
                    Why::Told => {
                        tracing::info!(
                            "the configuration was read again: grants, environments and secrets are applied"
                        );
                    }
                }
            }
            if why == Why::Told {
                read_schema_again(&gateway).await;
            }
        }
        why = tokio::select! {
            () = tokio::time::sleep(gateway.settings().plugins.poll) => Why::Changed,
            _ = hang_up.recv() => Why::Told,
        };
    }
}

/// The configuration, if there are no mistakes in it.
async fn read(mode: Mode, file: Option<&Path>) -> Option<Settings> {
    let file = file.map(Path::to_owned);
    match tokio::task::spawn_blocking(move || Settings::load(mode, file.as_deref())).await {
        Ok(Ok(Loaded { settings, .. })) => Some(settings),
        Ok(Err(mistakes)) => {
            for mistake in mistakes {
                tracing::warn!(%mistake, "the configuration changed and is not applied");
            }
            None
        }
        Err(error) => {
            tracing::error!(%error, "the configuration could not be read and is not applied");
            None
        }
    }
}

async fn read_schema_again(gateway: &Gateway) {
    let replaced = match read_schema(&gateway.settings().schema) {
        Ok(source) => gateway.replace_schema(&source).await.map_err(anyhow::Error::from),
        Err(error) => Err(error),
    };
    match replaced {
        Ok(()) => tracing::info!("the schema was read again"),
        Err(error) => tracing::error!(why = format!("{error:#}"), "the schema before still serves"),
    }
}

fn files_of(file: Option<&Path>, settings: &Settings) -> Vec<PathBuf> {
    file.map(Path::to_owned).into_iter().chain(settings.secret_files.iter().cloned()).collect()
}

/// What stands in each of the files, if it can be read.
async fn contents(files: &[PathBuf]) -> Vec<Option<Vec<u8>>> {
    let files = files.to_owned();
    let read = tokio::task::spawn_blocking(move || files.iter().map(|file| std::fs::read(file).ok()).collect()).await;
    read.unwrap_or_default()
}
