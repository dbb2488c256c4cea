//! Expression text with placeholders: <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.html>.
//!
//! Attribute names and values never appear in the text itself, so no reserved word and no input can change its meaning.

use crate::{Attribute, Bindings};

/// Collects the placeholders of one step while its expressions are written.
#[derive(Debug, Default)]
pub(crate) struct Expressions {
    bindings: Bindings,
}

impl Expressions {
    /// The placeholder of an attribute name, the same for each use.
    pub(crate) fn name(&mut self, attribute: &str) -> String {
        if let Some((placeholder, _)) = self.bindings.names.iter().find(|(_, name)| *name == attribute) {
            return placeholder.clone();
        }
        let placeholder = format!("#n{}", self.bindings.names.len());
        self.bindings.names.insert(placeholder.clone(), attribute.to_owned());
        placeholder
    }

    /// A placeholder for a value.
    pub(crate) fn value(&mut self, value: Attribute) -> String {
        let placeholder = format!(":v{}", self.bindings.values.len());
        self.bindings.values.insert(placeholder.clone(), value);
        placeholder
    }

    /// The placeholders, once all expressions are written.
    pub(crate) fn finish(self) -> Bindings {
        self.bindings
    }
}

/// Joins the expressions that are there with `AND`; parentheses only where there are several.
pub(crate) fn all_of(parts: Vec<String>) -> Option<String> {
    join(parts, " AND ")
}

/// Joins the expressions that are there with `OR`; parentheses only where there are several.
pub(crate) fn any_of(parts: Vec<String>) -> Option<String> {
    join(parts, " OR ")
}

fn join(mut parts: Vec<String>, with: &str) -> Option<String> {
    match parts.len() {
        0 => None,
        1 => parts.pop(),
        _ => Some(format!("({})", parts.join(with))),
    }
}
