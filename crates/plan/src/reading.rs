//! A page while it is read: which step comes next, and when the page is done. Knows the store's answers, not the store.

mod merge;

pub use merge::Merging;
use merge::{Buffer, Pick, pick};

use crate::{Item, Order, Page, PageFill, Pages, Position, Progress, Segment, Step};

/// How many calls filling one page may take. What is read so far is answered then, with the place of the rest.
pub const MAX_CALLS_PER_PAGE: usize = 50;

/// A page that is being read. Ask for the [`step`](Self::step), hand its page to [`take`](Self::take), and so on until
/// there is no step; then [`finish`](Self::finish).
#[derive(Clone, Debug)]
pub struct Reading {
    segments: Vec<Segment>,
    order: Order,
    /// How many records may still be counted.
    remaining: u32,
    fill: PageFill,
    calls: usize,
    items: Vec<Item>,
    scanned: usize,
    /// How far each segment is, by what is answered.
    position: Position,
    /// What was read and is not answered yet, by the number of its segment. Empty unless segments are merged.
    buffers: Vec<Buffer>,
    state: State,
}

/// What was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    /// The records, in their order.
    pub items: Vec<Item>,
    /// How many records were looked at, also those that the filter hides.
    pub scanned: usize,
    /// Where the next page starts; `None` if there is nothing left.
    pub next: Option<Position>,
}

/// Where the reading stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// To be asked for the next step.
    Open,
    /// The step of this segment is under way.
    Asked(usize),
    /// The page is done.
    Done,
}

impl Reading {
    /// The reading of these pages from their start.
    #[must_use]
    pub fn of(pages: Pages) -> Self {
        let Pages { segments, order, limit, start, fill } = pages;
        let buffers = (0..segments.len()).map(|segment| Buffer::at(start.of(segment))).collect();
        Self {
            segments,
            order,
            remaining: limit,
            fill,
            calls: 0,
            items: Vec::new(),
            scanned: 0,
            position: start,
            buffers,
            state: State::Open,
        }
    }

    /// The step to run next; `None` if the page is done. Asking again gives the same step.
    pub fn step(&mut self) -> Option<Step> {
        loop {
            let segment = match self.state {
                State::Done => return None,
                State::Asked(segment) => segment,
                State::Open => match self.next_segment() {
                    Some(segment) => segment,
                    None => {
                        self.state = State::Done;
                        return None;
                    }
                },
            };
            let after = match self.buffers.get(segment).map(|buffer| &buffer.fetched) {
                Some(Progress::After(key)) => Some(key.clone()),
                Some(Progress::NotBegun | Progress::Done) | None => None,
            };
            if let Some(step) = self.segments.get(segment).and_then(|segment| segment.step(self.remaining, after)) {
                self.state = State::Asked(segment);
                return Some(step);
            }
            self.is_at(segment, Progress::Done);
        }
    }

    /// The segment to read next, once everything is answered that can be.
    fn next_segment(&mut self) -> Option<usize> {
        loop {
            if self.remaining == 0 || self.calls >= MAX_CALLS_PER_PAGE {
                return None;
            }
            match &self.order {
                Order::InTurn => {
                    return (0..self.segments.len()).find(|segment| *self.position.of(*segment) != Progress::Done);
                }
                Order::Merged(merging) => match pick(merging, &self.segments, &mut self.buffers) {
                    Pick::Nothing => return None,
                    Pick::Fetch(segment) => return Some(segment),
                    Pick::Record { segment, record, progress, hidden } => {
                        self.position.set(segment, progress);
                        self.count(1, hidden);
                        self.items.push(record);
                    }
                },
            }
        }
    }

    /// Counts records of the page by what its limit counts.
    fn count(&mut self, shown: usize, hidden: usize) {
        let counted = match self.fill {
            PageFill::AsAmplify => shown.saturating_add(hidden),
            PageFill::UntilFull => shown,
        };
        self.remaining = self.remaining.saturating_sub(u32::try_from(counted).unwrap_or(u32::MAX));
    }

    /// Notes how far a segment is, of which everything that was read is answered.
    fn is_at(&mut self, segment: usize, progress: Progress) {
        if let Some(buffer) = self.buffers.get_mut(segment) {
            buffer.fetched = progress.clone();
        }
        self.position.set(segment, progress);
    }

    /// Takes what the last step found.
    pub fn take(&mut self, page: Page) {
        let State::Asked(segment) = self.state else { return };
        let Page { items, scanned, last } = page;
        self.state = State::Open;
        self.calls += 1;
        let scanned = usize::try_from(scanned).unwrap_or(usize::MAX);
        self.scanned = self.scanned.saturating_add(scanned);
        let hidden = scanned.saturating_sub(items.len());
        let reaches_its_end = last.is_none();
        let progress = last.map_or(Progress::Done, Progress::After);
        match &self.order {
            Order::InTurn => {
                self.count(items.len(), hidden);
                self.items.extend(items);
                self.is_at(segment, progress);
                // A page that ends before its limit is as much as the database reads at once: answer with it.
                if !reaches_its_end && self.fill == PageFill::AsAmplify {
                    self.state = State::Done;
                }
            }
            Order::Merged(_) if items.is_empty() => {
                self.count(0, hidden);
                self.is_at(segment, progress);
            }
            Order::Merged(_) => {
                if let Some(buffer) = self.buffers.get_mut(segment) {
                    *buffer = Buffer { records: items.into(), hidden, fetched: progress };
                }
            }
        }
    }

    /// What was read. Before the last step this is a page that could have been longer.
    #[must_use]
    pub fn finish(self) -> Read {
        let Self { segments, items, scanned, position, .. } = self;
        // A place that leads only to segments without records would be one page too many.
        let has_more = segments.iter().enumerate().any(|(number, segment)| match position.of(number) {
            Progress::After(_) => true,
            Progress::NotBegun => !matches!(segment, Segment::Nothing),
            Progress::Done => false,
        });
        Read { items, scanned, next: has_more.then_some(position) }
    }
}

#[cfg(test)]
mod tests;
