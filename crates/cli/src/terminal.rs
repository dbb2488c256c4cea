//! What a person sees: progress, colours only on a terminal, and mistakes with their place.
//!
//! What serves must go on whatever becomes of its output: [`never_wait`] lets nothing that is printed wait for a reader.

use std::{
    fmt::Display,
    io::{self, IsTerminal, Write as _},
    path::Path,
    sync::OnceLock,
    time::{Duration, Instant},
};

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use model::Diagnostic;
use telemetry::Outlet;

use crate::log;

/// How much of the output of a process that serves may wait for its reader.
const ROOM_BYTES: usize = 1024 * 1024;

/// How long the end of a process waits for the reader of its last lines.
const LAST_LINES: Duration = Duration::from_millis(500);

/// Where a process that serves prints.
struct Outlets {
    stdout: Outlet,
    stderr: Outlet,
}

static OUTLETS: OnceLock<Outlets> = OnceLock::new();

/// From now on, what is printed waits for no reader: it is lost if there is none. Answers where standard error goes.
pub(crate) fn never_wait() -> io::Result<Outlet> {
    if let Some(outlets) = OUTLETS.get() {
        return Ok(outlets.stderr.clone());
    }
    let stdout = Outlet::start("stdout", io::stdout(), ROOM_BYTES)?;
    let stderr = Outlet::start("stderr", io::stderr(), ROOM_BYTES)?;
    Ok(OUTLETS.get_or_init(|| Outlets { stdout, stderr }).stderr.clone())
}

/// Waits a moment for the reader of what was printed last.
pub(crate) fn flush() {
    if let Some(Outlets { stdout, stderr }) = OUTLETS.get() {
        stdout.flush(LAST_LINES);
        stderr.flush(LAST_LINES);
    }
}

/// What takes longer than this is worth a line when it is done.
const NOTEWORTHY: Duration = Duration::from_secs(1);

/// Something that takes a while.
pub(crate) struct Progress {
    what: String,
    started: Instant,
}

impl Progress {
    /// Says what begins.
    pub(crate) fn start(what: impl Into<String>) -> Self {
        let what = what.into();
        complain(format_args!("{} {what} …", paint(Style::Dim, "·")));
        Self { what, started: Instant::now() }
    }

    /// Says how long it took, if that was long.
    pub(crate) fn done(self) {
        let took = self.started.elapsed();
        if took > NOTEWORTHY {
            complain(format_args!("{} {} ({:.1} s)", paint(Style::Good, "✓"), self.what, took.as_secs_f32()));
        }
    }
}

/// Writes a line to standard output, if that can be written. What serves must go on if the reader is gone, or if the disk is
/// full to which its output goes; `println!` would end the task.
///
/// Names and texts of apps, files and other programs stand in lines. They cannot do anything to the terminal: see
/// [`harmless`].
pub(crate) fn tell(line: impl Display) {
    let line = harmless(&line.to_string());
    match OUTLETS.get() {
        Some(outlets) => outlets.stdout.write(format!("{line}\n").as_bytes()),
        None => drop(writeln!(io::stdout(), "{line}")),
    }
}

/// The same to standard error.
pub(crate) fn complain(line: impl Display) {
    let line = harmless(&line.to_string());
    match OUTLETS.get() {
        Some(outlets) => outlets.stderr.write(format!("{line}\n").as_bytes()),
        None => drop(writeln!(io::stderr(), "{line}")),
    }
}

/// Says that something is wrong: in the log if that is JSON, which only programs read, or else for a person.
pub(crate) fn error(what: impl Display) {
    match log::is_json() {
        true => tracing::error!("{what}"),
        false => complain(format_args!("{} {what}", paint(Style::Bad, "error:"))),
    }
}

/// Says likewise that something may be wrong.
pub(crate) fn warning(what: impl Display) {
    match log::is_json() {
        true => tracing::warn!("{what}"),
        false => complain(format_args!("{} {what}", paint(Style::Bold, "warning:"))),
    }
}

/// A text in which control characters are shown by their escapes. Line breaks, tabs and the colours of [`paint`] stay.
fn harmless(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let colour = colour_at_start(rest);
        let taken = if colour > 0 { colour } else { first.len_utf8() };
        let (piece, after) = rest.split_at(taken);
        if colour > 0 || matches!(first, '\n' | '\t') || !acts(first) {
            shown.push_str(piece);
        } else {
            shown.extend(first.escape_unicode());
        }
        rest = after;
    }
    shown
}

/// Whether a character does something to a terminal, or to the order in which the others are shown.
fn acts(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// How many bytes the colour takes with which a text begins: `ESC [ … m` with digits and semicolons alone.
fn colour_at_start(text: &str) -> usize {
    let Some(parameters) = text.strip_prefix("\x1b[") else { return 0 };
    let rest = parameters.trim_start_matches(|character: char| character.is_ascii_digit() || character == ';');
    if rest.starts_with('m') { text.len() - rest.len() + 1 } else { 0 }
}

/// How a text looks.
#[derive(Clone, Copy)]
pub(crate) enum Style {
    Bold,
    Dim,
    Good,
    Bad,
}

/// The text in a style, if standard error and output are a terminal and `NO_COLOR` is not set.
pub(crate) fn paint(style: Style, text: &str) -> String {
    if !colours() {
        return text.to_owned();
    }
    let code = match style {
        Style::Bold => "1",
        Style::Dim => "2",
        Style::Good => "32",
        Style::Bad => "31",
    };
    format!("\x1b[{code}m{text}\x1b[0m")
}

#[expect(clippy::disallowed_methods, reason = "NO_COLOR is a convention between programs, not a setting of Sluice")]
fn colours() -> bool {
    io::stderr().is_terminal() && io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// Says what is wrong with a schema, each mistake with its place in the source.
pub(crate) fn print_diagnostics(path: &Path, source: &str, diagnostics: &[Diagnostic]) {
    if log::is_json() {
        for Diagnostic { message, span, help, .. } in diagnostics {
            let (line, column) = place_of(source, span.start);
            tracing::error!(schema = %path.display(), line, column, help, "{message}");
        }
        return;
    }
    let renderer = if colours() { Renderer::styled() } else { Renderer::plain() };
    let path = path.display().to_string();
    for diagnostic in diagnostics {
        let mut snippet = Snippet::source(source).path(&path);
        snippet = snippet.annotation(AnnotationKind::Primary.span(diagnostic.span.clone()));
        if let Some((span, label)) = &diagnostic.related {
            snippet = snippet.annotation(AnnotationKind::Context.span(span.clone()).label(label));
        }
        let mut group = Level::ERROR.primary_title(&diagnostic.message).element(snippet);
        if let Some(help) = &diagnostic.help {
            group = group.element(Level::HELP.message(help));
        }
        complain(format_args!("{}\n", renderer.render(&[group])));
    }
}

/// The line and column of an offset, counted from one, as an editor counts.
fn place_of(source: &str, offset: usize) -> (usize, usize) {
    let before = source.get(..offset).unwrap_or(source);
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_as_editors_count() {
        let source = "type Ä {\n  é: X\n}";
        let places = ["type", "Ä", "é", "X", "}"].map(|text| place_of(source, source.rfind(text).unwrap()));
        assert_eq!(places, [(1, 1), (1, 6), (2, 3), (2, 6), (3, 1)]);
        assert_eq!(place_of(source, 1_000), (3, 2), "the end");
    }

    #[test]
    fn what_an_app_says_does_nothing_to_the_terminal() {
        let check = |text: &str, shown: &str| assert_eq!(harmless(text), shown, "{text:?}");
        check("two\n\tlines – and ö", "two\n\tlines – and ö");
        check("\x1b[1mbold\x1b[0m", "\x1b[1mbold\x1b[0m");
        check("\x1b[38;5;9mred", "\x1b[38;5;9mred");
        check("\x1b[2Jgone", "\\u{1b}[2Jgone");
        check("\x1b]0;title\x07", "\\u{1b}]0;title\\u{7}");
        check("a\rb\u{9b}1A", "a\\u{d}b\\u{9b}1A");
        check("abc\u{202e}fdp.exe", "abc\\u{202e}fdp.exe");
        check("\x1b[", "\\u{1b}[");
    }
}
