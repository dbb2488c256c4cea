//! The fields of a selection as they stand in the answer: fragments expanded, what is skipped left out, fields of one
//! name in the answer together.
//!
//! Spec: <https://spec.graphql.org/October2021/#sec-Field-Collection>.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::{
    ast::{Document, Field, Name, Selection, SelectionSet},
    signature::{Signature, Toggles},
};

/// All that is selected under one name of the answer. Never empty; validation has seen to it that all are the same field.
pub(super) struct Group<'d> {
    pub(super) first: &'d Field,
    pub(super) others: Vec<&'d Field>,
}

impl<'d> Group<'d> {
    /// The selections of all of them.
    pub(super) fn sets(&self) -> impl Iterator<Item = &'d SelectionSet> {
        std::iter::once(self.first).chain(self.others.iter().copied()).map(|field| &field.selections)
    }
}

/// The groups of these selection sets, in the order in which their names first occur.
pub(super) fn collect<'d>(
    document: &'d Document,
    sets: impl IntoIterator<Item = &'d SelectionSet>,
    signature: &Signature,
    toggles: &Toggles,
) -> IndexMap<&'d Name, Group<'d>> {
    let mut collector = Collector { document, signature, toggles, groups: IndexMap::new(), visited: HashSet::new() };
    for set in sets {
        collector.add(set);
    }
    collector.groups
}

struct Collector<'d, 's> {
    document: &'d Document,
    signature: &'s Signature,
    toggles: &'s Toggles,
    groups: IndexMap<&'d Name, Group<'d>>,
    /// What has been added already: a fragment adds nothing the second time.
    visited: HashSet<&'d str>,
}

impl<'d> Collector<'d, '_> {
    fn add(&mut self, set: &'d SelectionSet) {
        for selection in set {
            if self.toggles.skip(selection.directives(), self.signature) {
                continue;
            }
            match selection {
                Selection::Field(field) => match self.groups.entry(field.response_key()) {
                    indexmap::map::Entry::Vacant(entry) => {
                        entry.insert(Group { first: field, others: Vec::new() });
                    }
                    indexmap::map::Entry::Occupied(entry) => entry.into_mut().others.push(field),
                },
                Selection::InlineFragment(fragment) => self.add(&fragment.selections),
                Selection::FragmentSpread(spread) => {
                    let name = spread.name.as_str();
                    if let Some(fragment) = self.document.fragment(name)
                        && self.visited.insert(name)
                    {
                        self.add(&fragment.selections);
                    }
                }
            }
        }
    }
}
