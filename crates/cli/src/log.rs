//! The log of a process that serves: as the configuration says, on standard error.

use std::{
    io::{self, IsTerminal},
    sync::OnceLock,
};

use settings::{Log, LogFormat, RequestLines};
use telemetry::{AccessLines, Format, LogSettings};

use crate::terminal;

/// How many lines of one kind are written in a second. It is more than a person reads, and less than fills a disk.
const REPEATS_PER_SECOND: u32 = 50;

/// What components print is the operator's own, and bounded for each call.
const OF_COMPONENTS: &str = "plugin_host::call";

/// The form of the log, once there is one.
static FORMAT: OnceLock<LogFormat> = OnceLock::new();

/// Starts the log. From now on, nothing that is printed waits for a reader.
pub(crate) fn start(log: &Log) -> anyhow::Result<()> {
    let stderr = terminal::never_wait()?;
    let format = match log.format {
        LogFormat::Json => Format::Json,
        LogFormat::Text if io::stderr().is_terminal() => Format::Colours,
        LogFormat::Text => Format::Text,
    };
    let settings = LogSettings {
        format,
        filter: log.filter.clone(),
        repeats_per_second: REPEATS_PER_SECOND,
        unlimited: vec![OF_COMPONENTS.to_owned()],
        access: match log.requests {
            RequestLines::All => AccessLines::Written,
            RequestLines::Failures => AccessLines::OfFailures,
        },
    };
    telemetry::start(settings, stderr)?;
    FORMAT.get_or_init(|| log.format);
    Ok(())
}

/// Whether there is a log that only programs read.
pub(crate) fn is_json() -> bool {
    FORMAT.get() == Some(&LogFormat::Json)
}
