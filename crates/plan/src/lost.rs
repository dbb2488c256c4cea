//! Writes whose answer was lost: whether the record shows that the write happened.
//!
//! A record that does not show it proves nothing. The write may still arrive, or others may have written since.

use crate::{Attribute, Comparison, Fresh, Item, PlannedWrite, Step, Write, planner::get_by_key, residue::covers};

/// Reads the record that a write is about.
#[must_use]
pub fn look(planned: &PlannedWrite) -> Step {
    get_by_key(planned.write.table(), &planned.key)
}

/// The answer of a write, if the record as it is stored can only be what it left.
///
/// A record that was made is the very one that was sent, with its id and the time. A record that was changed holds the time of
/// the change and everything else that the change sets, and is one that the caller may write: nothing is told to a caller that
/// the write itself would not have told. A record that is not there says nothing of who removed it.
#[must_use]
pub fn answer_of(planned: &PlannedWrite, fresh: &Fresh, stored: Option<Item>) -> Option<Item> {
    let stored = stored?;
    let happened = match &planned.write {
        Write::Put(put) => put.item.len() == stored.len() && holds_all(&stored, &put.item),
        Write::Update(update) => {
            planned.is_recognisable(fresh)
                && covers(&planned.scope, &stored)
                && update.changes.iter().all(|(name, value)| holds(&stored, name, value))
        }
        Write::Delete(_) => false,
    };
    happened.then_some(stored)
}

fn holds_all(stored: &Item, wanted: &Item) -> bool {
    wanted.iter().all(|(name, value)| stored.get(name).is_some_and(|stored| is_same(stored, value)))
}

/// Whether a change is there; null stands for removal.
fn holds(stored: &Item, name: &str, value: &Attribute) -> bool {
    match (stored.get(name), value) {
        (None, Attribute::Null) => true,
        (None, _) => false,
        (Some(stored), value) => is_same(stored, value),
    }
}

/// Numbers are the same by value: the database writes them in its own way.
fn is_same(stored: &Attribute, sent: &Attribute) -> bool {
    Comparison::eq(sent.clone()).holds(Some(stored))
}

#[cfg(test)]
mod tests;
