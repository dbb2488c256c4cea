//! Segments whose records come in one order, whatever segment they are of.

use std::{cmp::Ordering, collections::VecDeque};

use crate::{Attribute, Direction, Item, Progress, Segment, condition::order};

/// How segments are merged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merging {
    /// The attribute of all records that says their order: the sort key of what is read.
    pub by: String,
    /// Which end comes first.
    pub direction: Direction,
    /// The attributes of a record after which a segment can go on.
    pub key: Vec<String>,
}

/// What was read of a segment and is not answered yet.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Buffer {
    /// In their order.
    pub(super) records: VecDeque<Item>,
    /// How many records were looked at with these and are not shown.
    pub(super) hidden: usize,
    /// Where the next step goes on.
    pub(super) fetched: Progress,
}

impl Buffer {
    pub(super) fn at(progress: &Progress) -> Self {
        Self { fetched: progress.clone(), ..Self::default() }
    }
}

/// What comes next.
pub(super) enum Pick {
    /// Every segment is at its end.
    Nothing,
    /// More must be read of this segment first.
    Fetch(usize),
    /// A record, how far its segment is with it, and how many hidden records count with it.
    Record { segment: usize, record: Item, progress: Progress, hidden: usize },
}

/// Takes the next record of all segments out of its buffer. Of equal ones that of the first segment comes first, on every
/// page.
pub(super) fn pick(merging: &Merging, segments: &[Segment], buffers: &mut [Buffer]) -> Pick {
    let mut first: Option<(usize, &Attribute)> = None;
    for (number, (segment, buffer)) in segments.iter().zip(buffers.iter()).enumerate() {
        let place = match buffer.records.front() {
            Some(record) => record.get(&merging.by),
            None if buffer.fetched == Progress::Done => continue,
            None => only_place(segment, &merging.by),
        };
        let Some(place) = place else { return Pick::Fetch(number) };
        if first.is_none_or(|(_, earliest)| is_before(place, earliest, merging.direction)) {
            first = Some((number, place));
        }
    }
    let Some((segment, _)) = first else { return Pick::Nothing };
    let Some(buffer) = buffers.get_mut(segment) else { return Pick::Nothing };
    match buffer.records.pop_front() {
        None => Pick::Fetch(segment),
        Some(record) if buffer.records.is_empty() => {
            let hidden = std::mem::take(&mut buffer.hidden);
            Pick::Record { segment, record, progress: buffer.fetched.clone(), hidden }
        }
        Some(record) => {
            let key = merging.key.iter().filter_map(|name| Some((name.clone(), record.get(name)?.clone()))).collect();
            Pick::Record { segment, record, progress: Progress::After(key), hidden: 0 }
        }
    }
}

/// The place of every record of a segment that reads one value of the sort key only. It need not be read before its turn.
fn only_place<'a>(segment: &'a Segment, by: &str) -> Option<&'a Attribute> {
    match segment {
        Segment::Query(query) => query.key.equal(by),
        Segment::Scan(_) | Segment::Nothing => None,
    }
}

fn is_before(left: &Attribute, right: &Attribute, direction: Direction) -> bool {
    let ordering = order(left, right).unwrap_or(Ordering::Equal);
    match direction {
        Direction::Ascending => ordering.is_lt(),
        Direction::Descending => ordering.is_gt(),
    }
}

#[cfg(test)]
mod tests;
