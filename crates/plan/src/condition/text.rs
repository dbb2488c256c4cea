//! Expression text with placeholders: <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.html>.
//!
//! Attribute names and values never appear in the text itself, so no reserved word and no input can change its meaning.

use super::{AttributeKind, Comparison, Condition, Operand};
use crate::{Attribute, Bindings};

/// Takes an expression piece by piece, as it is written: [`Writer`] keeps the text, another one counts it.
pub(crate) trait Sink {
    /// Text as it stands.
    fn text(&mut self, text: &str);
    /// The placeholder of an attribute name, the same for each use.
    fn name(&mut self, attribute: &str);
    /// A placeholder for a value.
    fn value(&mut self, value: &Attribute);
    /// Notes an operator or a function, whose text is given besides.
    fn operator(&mut self);
}

/// Keeps the text of one expression after another, and the placeholders of all.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    text: String,
    bindings: Bindings,
}

impl Writer {
    /// The text that was written since the last one was taken; `None` if there is none.
    pub(crate) fn take(&mut self) -> Option<String> {
        Some(std::mem::take(&mut self.text)).filter(|text| !text.is_empty())
    }

    /// The placeholders, once all expressions are written.
    pub(crate) fn finish(self) -> Bindings {
        self.bindings
    }
}

impl Sink for Writer {
    fn text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn name(&mut self, attribute: &str) {
        let known = self.bindings.names.iter().find(|(_, name)| *name == attribute);
        if let Some((placeholder, _)) = known {
            self.text.push_str(placeholder);
            return;
        }
        let placeholder = format!("#n{}", self.bindings.names.len());
        self.text.push_str(&placeholder);
        self.bindings.names.insert(placeholder, attribute.to_owned());
    }

    fn value(&mut self, value: &Attribute) {
        let placeholder = format!(":v{}", self.bindings.values.len());
        self.text.push_str(&placeholder);
        self.bindings.values.insert(placeholder, value.clone());
    }

    fn operator(&mut self) {}
}

impl Condition {
    /// Writes the condition; nothing if it holds for every record.
    pub(crate) fn write(&self, sink: &mut impl Sink) {
        match self {
            Self::Always => {}
            // The plan drops what reads nothing, so this is written only where the database must look all the same.
            Self::Never => {
                let all = [Comparison::Exists, Comparison::IsMissing];
                Self::All(all.map(|comparison| Self::test("__typename", comparison)).to_vec()).write(sink);
            }
            Self::All(parts) => joined(parts, " AND ", sink),
            Self::Any(parts) => joined(parts, " OR ", sink),
            Self::Not(inner) => negated(sink, |sink| inner.write(sink)),
            Self::Test { field, comparison } => comparison.write(field, sink),
        }
    }
}

fn joined(parts: &[Condition], with: &str, sink: &mut impl Sink) {
    sink.text("(");
    for (position, part) in parts.iter().enumerate() {
        if position > 0 {
            sink.operator();
            sink.text(with);
        }
        part.write(sink);
    }
    sink.text(")");
}

fn negated<S: Sink>(sink: &mut S, inner: impl FnOnce(&mut S)) {
    sink.operator();
    sink.text("(NOT ");
    inner(sink);
    sink.text(")");
}

impl Comparison {
    /// Writes the test of an attribute.
    pub(crate) fn write(&self, field: &str, sink: &mut impl Sink) {
        match self {
            Self::Between(..) => {
                sink.text("(");
                self.write_bare(field, sink);
                sink.text(")");
            }
            Self::HasElement(element) => {
                // `contains` on a text looks for a part of it, which must not make an owner of a part of a name. What is
                // left has elements: a list, or a set that other software wrote.
                sink.text("(NOT ");
                sink.operator();
                Self::IsOfKind(AttributeKind::Text).write_bare(field, sink);
                sink.operator();
                sink.text(" AND ");
                Self::Contains(element.clone()).write_bare(field, sink);
                sink.text(")");
            }
            Self::Compare(..)
            | Self::BeginsWith(_)
            | Self::Contains(_)
            | Self::IsOfKind(_)
            | Self::Exists
            | Self::IsMissing => self.write_bare(field, sink),
        }
    }

    /// Writes the test without parentheses around it, as conditions of keys have it.
    pub(crate) fn write_bare(&self, field: &str, sink: &mut impl Sink) {
        match self {
            Self::Compare(operand, sign, value) => {
                operand.write(field, sink);
                sink.operator();
                sink.text(" ");
                sink.text(sign.symbol());
                sink.text(" ");
                sink.value(value);
            }
            Self::Between(operand, low, high) => {
                operand.write(field, sink);
                sink.operator();
                sink.text(" BETWEEN ");
                sink.value(low);
                sink.text(" AND ");
                sink.value(high);
            }
            Self::BeginsWith(value) => call("begins_with", field, Some(value), sink),
            Self::Contains(value) => call("contains", field, Some(value), sink),
            Self::HasElement(_) => self.write(field, sink),
            Self::IsOfKind(kind) => call("attribute_type", field, Some(&Attribute::from(kind.descriptor())), sink),
            Self::Exists => call("attribute_exists", field, None, sink),
            Self::IsMissing => call("attribute_not_exists", field, None, sink),
        }
    }
}

impl Operand {
    fn write(self, field: &str, sink: &mut impl Sink) {
        match self {
            Self::Value => sink.name(field),
            Self::Size => call("size", field, None, sink),
        }
    }
}

fn call(function: &str, field: &str, value: Option<&Attribute>, sink: &mut impl Sink) {
    sink.operator();
    sink.text(function);
    sink.text("(");
    sink.name(field);
    if let Some(value) = value {
        sink.text(", ");
        sink.value(value);
    }
    sink.text(")");
}
