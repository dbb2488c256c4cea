//! What an operation comes to when its fragments are expanded, known without expanding them.
//!
//! Each fragment is costed once, after those that it spreads. Numbers saturate: 2⁴⁰ fields are too many whatever follows.

use super::{graph::Graph, refused};
use crate::{
    GraphqlError, Limits,
    compile::ast::{Document, Position, Selection, SelectionSet},
};

/// Selections that may be inside each other once fragments are expanded. Whatever follows an operation's selections calls
/// itself so often and no more. AppSync's highest limit on the levels of fields is 75.
const MAX_LEVELS: usize = 100;

/// What a selection set comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Cost {
    /// Fields in all.
    fields: usize,
    /// Fields that are not inside another.
    outer_fields: usize,
    /// Fields that are inside each other.
    depth: usize,
    /// Selections in all: fields, and the fragments around them.
    selections: usize,
    /// Selections that are inside each other.
    levels: usize,
}

impl Cost {
    /// Beside another.
    fn and(self, other: Self) -> Self {
        Self {
            fields: self.fields.saturating_add(other.fields),
            outer_fields: self.outer_fields.saturating_add(other.outer_fields),
            depth: self.depth.max(other.depth),
            selections: self.selections.saturating_add(other.selections),
            levels: self.levels.max(other.levels),
        }
    }

    /// Inside a field.
    fn in_field(self) -> Self {
        Self {
            fields: self.fields.saturating_add(1),
            outer_fields: 1,
            depth: self.depth.saturating_add(1),
            ..self.in_fragment()
        }
    }

    /// Inside a fragment.
    fn in_fragment(self) -> Self {
        Self { selections: self.selections.saturating_add(1), levels: self.levels.saturating_add(1), ..self }
    }
}

/// Refuses the first operation that comes to more than it may.
pub(super) fn check(document: &Document, graph: &Graph, limits: Limits) -> Result<(), GraphqlError> {
    let mut fragments = vec![Cost::default(); document.fragments.len()];
    for index in graph.order() {
        if let Some(fragment) = document.fragments.get(*index) {
            let cost = cost_of(document, &fragments, &fragment.selections);
            if let Some(known) = fragments.get_mut(*index) {
                *known = cost;
            }
        }
    }
    for operation in &document.operations {
        let mut check = Check { document, fragments: &fragments, limits, before: Cost::default() };
        check.selections(&operation.selections, Place::default())?;
    }
    Ok(())
}

fn cost_of(document: &Document, fragments: &[Cost], selections: &SelectionSet) -> Cost {
    selections.iter().fold(Cost::default(), |cost, selection| {
        cost.and(match selection {
            Selection::Field(field) => cost_of(document, fragments, &field.selections).in_field(),
            Selection::InlineFragment(fragment) => cost_of(document, fragments, &fragment.selections).in_fragment(),
            Selection::FragmentSpread(spread) => cost_of_spread(document, fragments, &spread.name).in_fragment(),
        })
    })
}

/// A fragment that there is not is refused later.
fn cost_of_spread(document: &Document, fragments: &[Cost], name: &str) -> Cost {
    let cost = document.fragment_index(name).and_then(|index| fragments.get(index));
    cost.copied().unwrap_or_default()
}

/// Goes through an operation up to the place at which a limit is passed.
struct Check<'a> {
    document: &'a Document,
    fragments: &'a [Cost],
    limits: Limits,
    /// What stands before the current place.
    before: Cost,
}

/// What is around a selection.
#[derive(Clone, Copy, Default)]
struct Place {
    fields: usize,
    levels: usize,
}

impl Check<'_> {
    fn selections(&mut self, selections: &SelectionSet, place: Place) -> Result<(), GraphqlError> {
        let inside = Place { levels: place.levels.saturating_add(1), ..place };
        for selection in selections {
            match selection {
                Selection::Field(field) => {
                    self.add(Cost::default().in_field(), place, field.position)?;
                    self.selections(&field.selections, Place { fields: place.fields.saturating_add(1), ..inside })?;
                }
                Selection::InlineFragment(fragment) => {
                    self.add(Cost::default().in_fragment(), place, fragment.position)?;
                    self.selections(&fragment.selections, inside)?;
                }
                Selection::FragmentSpread(spread) => {
                    let cost = cost_of_spread(self.document, self.fragments, &spread.name).in_fragment();
                    self.add(cost, place, spread.position)?;
                }
            }
        }
        Ok(())
    }

    fn add(&mut self, cost: Cost, place: Place, position: Position) -> Result<(), GraphqlError> {
        let outer_fields = if place.fields == 0 { cost.outer_fields } else { 0 };
        self.before = self.before.and(Cost { outer_fields, ..cost });
        let Limits { fields, root_fields, depth, .. } = self.limits;
        let selections = self.limits.tokens();
        if self.before.fields > fields || self.before.outer_fields > root_fields {
            let message = format!(
                "The operation selects more than {fields} fields, or more than {root_fields} at its root; split it into several"
            );
            return Err(refused(position, "ResolverExecutionLimitReached", message));
        }
        if self.before.selections > selections {
            let message =
                format!("The operation has more than {selections} fields and fragments in all; split it into several");
            return Err(refused(position, "ResolverExecutionLimitReached", message));
        }
        if let Some(depth) = depth.filter(|depth| place.fields.saturating_add(cost.depth) > *depth) {
            let message = format!("The operation selects fields more than {depth} levels deep; split it into several");
            return Err(refused(position, "QueryDepthLimitReached", message));
        }
        if place.levels.saturating_add(cost.levels) > MAX_LEVELS {
            let message = format!(
                "The operation has fields and fragments more than {MAX_LEVELS} levels deep; split it into several"
            );
            return Err(refused(position, "QueryDepthLimitReached", message));
        }
        Ok(())
    }
}
