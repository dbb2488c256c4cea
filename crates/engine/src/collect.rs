//! The fields of a selection as they stand in the answer: fragments expanded, what is skipped left out, fields of one
//! name in the answer together.
//!
//! Spec: <https://spec.graphql.org/October2021/#sec-Field-Collection>.

use indexmap::IndexMap;
use plan::Attribute;

use crate::compile::ast::{Directive, Document, Field, Name, Selection, SelectionSet, Value};

/// The values of variables, by name.
pub(crate) type Lookup<'l> = &'l (dyn Fn(&str) -> Option<&'l Attribute> + Sync);

/// All that is selected under one name of the answer. Never empty; validation has seen to it that all are the same field.
pub(crate) type Group<'a> = Vec<&'a Field>;

/// The groups of these selection sets, in the order in which their names first occur.
pub(crate) fn collect<'a>(
    document: &'a Document,
    sets: impl IntoIterator<Item = &'a SelectionSet>,
    variables: Lookup<'_>,
) -> IndexMap<&'a Name, Group<'a>> {
    let mut collector = Collector { document, variables, groups: IndexMap::new(), inside: Vec::new() };
    for set in sets {
        collector.add(set);
    }
    collector.groups
}

struct Collector<'a, 'v> {
    document: &'a Document,
    variables: Lookup<'v>,
    groups: IndexMap<&'a Name, Group<'a>>,
    inside: Vec<&'a str>,
}

impl<'a> Collector<'a, '_> {
    fn add(&mut self, set: &'a SelectionSet) {
        for selection in set {
            if is_skipped(selection.directives(), self.variables) {
                continue;
            }
            match selection {
                Selection::Field(field) => {
                    self.groups.entry(field.response_key()).or_default().push(field);
                }
                Selection::InlineFragment(fragment) => self.add(&fragment.selections),
                Selection::FragmentSpread(spread) => {
                    let name = spread.name.as_str();
                    if let Some(fragment) = self.document.fragment(name)
                        && !self.inside.contains(&name)
                    {
                        self.inside.push(name);
                        self.add(&fragment.selections);
                        self.inside.pop();
                    }
                }
            }
        }
    }
}

/// Whether `@skip` or `@include` leaves something out.
pub(crate) fn is_skipped(directives: &[Directive], variables: Lookup<'_>) -> bool {
    directives.iter().any(|directive| {
        let skips_when = match directive.name.as_str() {
            "skip" => true,
            "include" => false,
            _ => return false,
        };
        match directive.argument("if") {
            Some(Value::Boolean(value)) => *value == skips_when,
            Some(Value::Variable(name)) => variables(name) == Some(&Attribute::Bool(skips_when)),
            Some(_) | None => false,
        }
    })
}
