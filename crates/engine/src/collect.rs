//! The fields of a selection as they stand in the answer: fragments expanded, what is skipped left out, fields of one
//! name in the answer together.
//!
//! Spec: <https://spec.graphql.org/October2021/#sec-Field-Collection>.

use async_graphql::{
    Name, Positioned, Value,
    parser::types::{Directive, ExecutableDocument, Field, Selection, SelectionSet},
};
use indexmap::IndexMap;
use plan::Attribute;

use crate::coerce::Variables;

/// All that is selected under one name of the answer. Never empty; validation has seen to it that all are the same field.
pub(crate) type Group<'a> = Vec<&'a Positioned<Field>>;

/// The groups of these selection sets, in the order in which their names first occur.
pub(crate) fn collect<'a>(
    document: &'a ExecutableDocument,
    sets: impl IntoIterator<Item = &'a SelectionSet>,
    skips: Skips<'_>,
) -> IndexMap<&'a Name, Group<'a>> {
    let mut collector = Collector { document, skips, groups: IndexMap::new(), inside: Vec::new() };
    for set in sets {
        collector.add(set);
    }
    collector.groups
}

/// Whether `@skip` and `@include` count.
#[derive(Clone, Copy)]
pub(crate) enum Skips<'v> {
    /// As these variables say.
    By(&'v Variables),
    /// They do not: validation looks at everything.
    Ignored,
}

struct Collector<'a, 'v> {
    document: &'a ExecutableDocument,
    skips: Skips<'v>,
    groups: IndexMap<&'a Name, Group<'a>>,
    inside: Vec<&'a str>,
}

impl<'a> Collector<'a, '_> {
    fn add(&mut self, set: &'a SelectionSet) {
        for selection in &set.items {
            if let Skips::By(variables) = self.skips
                && is_skipped(selection.node.directives(), variables)
            {
                continue;
            }
            match &selection.node {
                Selection::Field(field) => {
                    self.groups.entry(&field.node.response_key().node).or_default().push(field);
                }
                Selection::InlineFragment(fragment) => self.add(&fragment.node.selection_set.node),
                Selection::FragmentSpread(spread) => {
                    let name = spread.node.fragment_name.node.as_str();
                    if let Some(fragment) = self.document.fragments.get(name)
                        && !self.inside.contains(&name)
                    {
                        self.inside.push(name);
                        self.add(&fragment.node.selection_set.node);
                        self.inside.pop();
                    }
                }
            }
        }
    }
}

fn is_skipped(directives: &[Positioned<Directive>], variables: &Variables) -> bool {
    directives.iter().any(|directive| {
        let skips_when = match directive.node.name.node.as_str() {
            "skip" => true,
            "include" => false,
            _ => return false,
        };
        let condition = directive.node.get_argument("if").and_then(|value| {
            value
                .node
                .clone()
                .into_const_with(|name| {
                    Ok::<_, ()>(match variables.get(name.as_str()) {
                        Some(Attribute::Bool(value)) => Value::Boolean(*value),
                        _ => Value::Null,
                    })
                })
                .ok()
        });
        condition == Some(Value::Boolean(skips_when))
    })
}
