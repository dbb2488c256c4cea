//! A page while it is read: which step comes next, and when the page is done. Knows the store's answers, not the store.

use crate::{Item, Page, PageFill, Pages, Position, Segment, Step};

/// How many calls filling one page may take. What is read so far is answered then, with the place of the rest.
pub const MAX_CALLS_PER_PAGE: usize = 50;

/// A page that is being read. Ask for the [`step`](Self::step), hand its page to [`take`](Self::take), and so on until
/// there is no step; then [`finish`](Self::finish).
#[derive(Clone, Debug)]
pub struct Reading {
    segments: Vec<Segment>,
    /// How many records may still be counted.
    remaining: u32,
    fill: PageFill,
    calls: usize,
    items: Vec<Item>,
    scanned: usize,
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
#[derive(Clone, Debug, PartialEq)]
enum State {
    /// The next step starts here.
    At(Position),
    /// The page is done, and the next one starts here.
    Done(Option<Position>),
}

impl Reading {
    /// The reading of these pages from their start.
    #[must_use]
    pub fn of(pages: Pages) -> Self {
        let Pages { name: _, segments, limit, start, fill } = pages;
        Self { segments, remaining: limit, fill, calls: 0, items: Vec::new(), scanned: 0, state: State::At(start) }
    }

    /// The step to run next; `None` if the page is done. Asking again gives the same step.
    pub fn step(&mut self) -> Option<Step> {
        loop {
            let State::At(start) = &self.state else { return None };
            let Some(segment) = self.segments.get(start.segment) else {
                self.state = State::Done(None);
                return None;
            };
            if self.remaining == 0 {
                self.state = State::Done(Some(start.clone()));
                return None;
            }
            if let Some(step) = segment.step(self.remaining, start.after.clone()) {
                return Some(step);
            }
            self.state = State::At(Position { segment: start.segment + 1, after: None });
        }
    }

    /// Takes what the last step found.
    pub fn take(&mut self, page: Page) {
        let State::At(start) = &self.state else { return };
        let segment = start.segment;
        self.calls += 1;
        self.scanned = self.scanned.saturating_add(usize::try_from(page.scanned).unwrap_or(usize::MAX));
        let counted = match self.fill {
            PageFill::AsAmplify => page.scanned,
            PageFill::UntilFull => u32::try_from(page.items.len()).unwrap_or(u32::MAX),
        };
        self.remaining = self.remaining.saturating_sub(counted);
        self.items.extend(page.items);
        self.state = match (page.last, self.fill) {
            (None, _) => State::At(Position { segment: segment + 1, after: None }),
            (Some(after), PageFill::UntilFull) if self.remaining > 0 && self.calls < MAX_CALLS_PER_PAGE => {
                State::At(Position { segment, after: Some(after) })
            }
            // A page that ends before its limit is as much as the database reads at once: answer with it.
            (Some(after), PageFill::AsAmplify | PageFill::UntilFull) => {
                State::Done(Some(Position { segment, after: Some(after) }))
            }
        };
    }

    /// What was read. Before the last step this is a page that could have been longer.
    #[must_use]
    pub fn finish(self) -> Read {
        let next = match self.state {
            State::At(position) => Some(position),
            State::Done(next) => next,
        };
        // A place that leads only to segments without records would be one page too many.
        let has_more = |position: &Position| {
            position.after.is_some()
                || self.segments.iter().skip(position.segment).any(|segment| !matches!(segment, Segment::Nothing))
        };
        Read { items: self.items, scanned: self.scanned, next: next.filter(has_more) }
    }
}

#[cfg(test)]
mod tests;
