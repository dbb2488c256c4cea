//! Text with indented blocks.

/// Text that grows line by line.
#[derive(Default)]
pub(super) struct Writer {
    text: String,
    depth: usize,
}

impl Writer {
    /// Adds text to the current line.
    pub(super) fn write(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Starts a line with this text, indented as deep as the current block. The first line of all just begins.
    pub(super) fn line(&mut self, text: &str) {
        self.break_line();
        self.text.extend(std::iter::repeat_n("  ", self.depth));
        self.text.push_str(text);
    }

    /// Ends the current line, if there is one.
    pub(super) fn break_line(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    /// Writes `open` on the current line, then what `inside` writes one step deeper, then `close` on a line of its own.
    pub(super) fn block(&mut self, open: &str, close: &str, inside: impl FnOnce(&mut Self)) {
        self.write(open);
        self.depth += 1;
        inside(self);
        self.depth -= 1;
        self.line(close);
    }

    /// The text.
    pub(super) fn finish(self) -> String {
        self.text
    }
}
