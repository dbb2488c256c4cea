//! Which fragment spreads which, without circles.

use super::validation_error;
use crate::{
    GraphqlError,
    compile::ast::{Document, Position, Selection, SelectionSet},
};

/// The fragments of a document in an order in which each comes after those that it spreads.
pub(super) struct Graph {
    order: Vec<usize>,
    used: Vec<bool>,
}

/// A spread of a fragment that there is.
#[derive(Clone, Copy)]
struct Spread {
    position: Position,
    target: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Visit {
    New,
    /// It is on the way from the root to the current fragment.
    Open,
    Done,
}

impl Graph {
    /// The graph, or a circle in it.
    pub(super) fn of(document: &Document) -> Result<Self, Vec<GraphqlError>> {
        let spreads: Vec<Vec<Spread>> =
            document.fragments.iter().map(|fragment| spreads_of(document, &fragment.selections)).collect();
        let mut walk =
            Walk { spreads: &spreads, visits: vec![Visit::New; spreads.len()], order: Vec::new(), cycles: Vec::new() };
        for operation in &document.operations {
            for spread in spreads_of(document, &operation.selections) {
                walk.from(spread.target);
            }
        }
        let used = walk.visits.iter().map(|visit| *visit == Visit::Done).collect();
        (0..spreads.len()).for_each(|fragment| walk.from(fragment));
        if walk.cycles.is_empty() {
            return Ok(Self { order: walk.order, used });
        }
        let error =
            |position: &Position| validation_error(*position, "FragmentCycle", "Fragment cycles not allowed @ ''");
        Err(walk.cycles.iter().take(super::MAX_ERRORS).map(error).collect())
    }

    /// The positions of all fragments, each after those that it spreads.
    pub(super) fn order(&self) -> &[usize] {
        &self.order
    }

    /// Whether an operation needs the fragment.
    pub(super) fn is_used(&self, fragment: usize) -> bool {
        self.used.get(fragment).copied().unwrap_or_default()
    }
}

struct Walk<'s> {
    spreads: &'s [Vec<Spread>],
    visits: Vec<Visit>,
    order: Vec<usize>,
    cycles: Vec<Position>,
}

impl Walk<'_> {
    /// Visits what can be reached. It calls nothing again, because a chain may be as long as the document.
    fn from(&mut self, root: usize) {
        if self.visit(root) != Visit::New {
            return;
        }
        self.mark(root, Visit::Open);
        let mut open = vec![(root, 0)];
        while let Some((fragment, next)) = open.last_mut() {
            match self.spreads.get(*fragment).and_then(|spreads| spreads.get(*next)) {
                Some(spread) => {
                    *next += 1;
                    match self.visit(spread.target) {
                        Visit::New => {
                            self.mark(spread.target, Visit::Open);
                            open.push((spread.target, 0));
                        }
                        Visit::Open => self.cycles.push(spread.position),
                        Visit::Done => {}
                    }
                }
                None => {
                    let fragment = *fragment;
                    self.mark(fragment, Visit::Done);
                    self.order.push(fragment);
                    open.pop();
                }
            }
        }
    }

    fn visit(&self, fragment: usize) -> Visit {
        self.visits.get(fragment).copied().unwrap_or(Visit::Done)
    }

    fn mark(&mut self, fragment: usize, visit: Visit) {
        if let Some(mark) = self.visits.get_mut(fragment) {
            *mark = visit;
        }
    }
}

/// The spreads in a selection set, in the order of the text.
fn spreads_of(document: &Document, selections: &SelectionSet) -> Vec<Spread> {
    fn add(document: &Document, selections: &SelectionSet, spreads: &mut Vec<Spread>) {
        for selection in selections {
            match selection {
                Selection::Field(field) => add(document, &field.selections, spreads),
                Selection::InlineFragment(fragment) => add(document, &fragment.selections, spreads),
                Selection::FragmentSpread(spread) => {
                    let target = document.fragment_index(&spread.name);
                    spreads.extend(target.map(|target| Spread { position: spread.position, target }));
                }
            }
        }
    }
    let mut spreads = Vec::new();
    add(document, selections, &mut spreads);
    spreads
}
