//! What a person sees: progress, colours only on a terminal, and mistakes with their place.

use std::{
    fmt::Display,
    io::{self, IsTerminal, Write as _},
    path::Path,
    time::{Duration, Instant},
};

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use model::Diagnostic;

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

/// Writes a line to standard output, if that can be written. What serves must go on when nobody reads any more, or when
/// the disk is full to which its output goes; `println!` would end the task.
pub(crate) fn tell(line: impl Display) {
    drop(writeln!(io::stdout(), "{line}"));
}

/// The same to standard error.
pub(crate) fn complain(line: impl Display) {
    drop(writeln!(io::stderr(), "{line}"));
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

/// Prints the mistakes of a schema, each with its place in the source.
pub(crate) fn print_diagnostics(path: &Path, source: &str, diagnostics: &[Diagnostic]) {
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
