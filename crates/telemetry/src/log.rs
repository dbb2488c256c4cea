//! The log: what is written of it, in which form, and that it holds up nothing.

use std::{io, sync::OnceLock, time::Instant};

use tracing_subscriber::{
    EnvFilter, Layer, filter::FilterExt, fmt, fmt::format::FmtSpan, layer::SubscriberExt, util::SubscriberInitExt,
};

use crate::{Outlet, access, panics, repeats::Repeats};

/// What counts the lines that are missing, once there is a log.
static LOG: OnceLock<(Outlet, Repeats)> = OnceLock::new();

/// The form of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people, in colours.
    Colours,
    /// For people.
    Text,
    /// One JSON object.
    Json,
}

/// Whether each request has a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccessLines {
    /// It has.
    Written,
    /// Those that are refused or fail have.
    OfFailures,
}

/// What is written.
#[derive(Clone, Debug)]
pub struct LogSettings {
    /// The form of a line.
    pub format: Format,
    /// Which lines, such as `info` or `info,gateway=debug`.
    pub filter: String,
    /// How many lines one place in the code may write in a second; what is over is counted. Lines finer than `info` are not
    /// limited.
    pub repeats_per_second: u32,
    /// Modules whose lines are not limited either.
    pub unlimited: Vec<String>,
    /// Whether each request has a line.
    pub access: AccessLines,
}

/// Why the log cannot be started.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    /// `log.filter` cannot be read.
    #[error("`log.filter` is not a filter: `{filter}`")]
    Filter {
        /// What it says.
        filter: String,
        /// What is wrong with it.
        #[source]
        why: tracing_subscriber::filter::ParseError,
    },
    /// A thread of the log cannot be started.
    #[error("a thread of the log cannot be started")]
    Thread(#[from] io::Error),
    /// There is a log already.
    #[error("the log was started before")]
    Started,
}

/// Starts the log of this process, which writes to `outlet`. Panics go there, too.
///
/// # Errors
/// If the settings cannot be used, or there is a log already.
pub fn start(settings: LogSettings, outlet: Outlet) -> Result<(), LogError> {
    let LogSettings { format, filter, repeats_per_second, unlimited, access } = settings;
    let lines = match EnvFilter::try_new(&filter) {
        Ok(lines) => lines,
        Err(why) => return Err(LogError::Filter { filter, why }),
    };
    let repeats = Repeats::new(repeats_per_second, unlimited, Instant::now);
    let to = outlet.clone();
    let layer =
        fmt::layer().with_span_events(FmtSpan::NONE).with_writer(move || to.writer()).log_internal_errors(false);
    let layer = match format {
        Format::Json => layer.json().boxed(),
        Format::Text => layer.with_ansi(false).boxed(),
        Format::Colours => layer.with_ansi(true).boxed(),
    };
    let layer = layer.with_filter(lines.and(repeats.clone()));
    tracing_subscriber::registry().with(layer).try_init().map_err(|_| LogError::Started)?;
    outlet.tell_lost(|lines| tracing::warn!(lines, "lines of this log are lost: its reader does not keep up"));
    repeats.start_telling(|left_out| {
        tracing::warn!(lines = left_out.lines, of = left_out.message, "lines of one kind are left out");
    })?;
    panics::go_to_the_log();
    match access {
        AccessLines::Written => access::begin(outlet.clone(), format),
        AccessLines::OfFailures => {}
    }
    LOG.get_or_init(|| (outlet, repeats));
    Ok(())
}

/// How many lines are missing in the log of this process: those that were lost because they could not be written, and those
/// of one kind that were left out.
#[must_use]
pub fn log_lines_missing() -> (u64, u64) {
    LOG.get().map_or((0, 0), |(outlet, repeats)| (outlet.lost(), repeats.left_out()))
}
