//! Pieces of Java.

use crate::client::models::native::indented;

/// A class or an interface.
pub(super) struct Class {
    /// All before the brace.
    pub(super) head: String,
    pub(super) members: Vec<String>,
    pub(super) methods: Vec<Method>,
    /// Classes inside, printed.
    pub(super) nested: Vec<String>,
}

impl Class {
    /// The text, with a newline at the end.
    pub(super) fn print(&self) -> String {
        let methods: Vec<String> = self.methods.iter().map(Method::print).collect();
        let nested: Vec<String> = self.nested.iter().map(|class| indented(class)).collect();
        let parts = [indented(&self.members.join("\n")), indented(&methods.join("\n\n")), nested.join("\n\n")];
        let is_there = [!self.members.is_empty(), !methods.is_empty(), !nested.is_empty()];
        let parts: String =
            parts.iter().zip(is_there).filter(|(_, is_there)| *is_there).map(|(part, _)| format!("{part}\n")).collect();
        format!("{} {{\n{parts}}}\n", self.head)
    }
}

/// A method.
pub(super) struct Method {
    before: String,
    head: String,
    body: String,
}

impl Method {
    pub(super) fn new(head: &str, body: &str) -> Self {
        Self { before: String::new(), head: head.to_owned(), body: body.to_owned() }
    }

    /// A method of a class or an interface above.
    pub(super) fn overriding(head: &str, body: &str) -> Self {
        Self::new(head, body).annotated("Override")
    }

    /// The same method with an annotation before it.
    pub(super) fn annotated(mut self, annotation: &str) -> Self {
        self.before = format!("@{annotation}\n {}", self.before);
        self
    }

    /// The same method with a comment before everything else.
    pub(super) fn commented(mut self, text: &str) -> Self {
        self.before = format!("{}{}", comment(text), self.before);
        self
    }

    fn print(&self) -> String {
        format!("{}{} {{\n{}\n}}", self.before, self.head, indented(&self.body))
    }
}

/// A documenting comment with a newline at the end.
pub(super) fn comment(text: &str) -> String {
    if !text.contains('\n') {
        return format!("/** {text} */\n");
    }
    let lines = text.lines().map(|line| if line.is_empty() { " *\n".to_owned() } else { format!(" * {line}\n") });
    format!("/**\n{} */\n", lines.collect::<String>())
}
