//! The shards of one stream, and how far each has been read: what to ask next, and what each answer means. Without I/O.
//!
//! A stream is a forest of shards. A shard is closed after some hours or when its partition is split, and its children go on;
//! what happened to one record is in the order of parents before children. So a shard is read to its end before its children
//! are begun.
//!
//! Source: <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Streams.html>.

use std::collections::{BTreeMap, BTreeSet};

/// A shard as the database describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Described {
    pub(crate) id: String,
    /// Where it came from. The database forgets parents after a day.
    pub(crate) parent: Option<String>,
    pub(crate) ending: Ending,
}

/// Whether more can come into a shard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    Open,
    Closed,
}

/// From where a shard is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Position {
    /// What comes from now on.
    Latest,
    /// Everything that the database still has.
    Oldest,
    /// What comes after the record with this sequence number.
    After(String),
}

/// One thing to ask of the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ask {
    /// For an iterator (`GetShardIterator`).
    Seek { shard: String, position: Position },
    /// For records (`GetRecords`).
    Read { shard: String, iterator: String },
}

impl Ask {
    pub(crate) fn is_seek(&self) -> bool {
        matches!(self, Self::Seek { .. })
    }

    pub(crate) fn is_read(&self) -> bool {
        matches!(self, Self::Read { .. })
    }
}

/// What an answer means for a listener.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Loss {
    Nothing,
    /// Changes may have been missed.
    Perhaps,
}

/// How far the shards of a stream have been read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shards {
    known: BTreeMap<String, Shard>,
    /// Whether a shard has ended since the last description, so that there are children to be found.
    has_ended: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Shard {
    parent: Option<String>,
    state: State,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum State {
    /// Its parent has not been read to its end.
    Waiting,
    /// It is being read; without an iterator it is to be sought first.
    Open { position: Position, iterator: Option<String> },
    /// It has been read to its end.
    Done,
}

impl Shards {
    /// The shards of a stream that is followed from now on: what is closed already is of the past.
    pub(crate) fn from_now_on(described: Vec<Described>) -> Self {
        let shard = |described: Described| {
            let state = match described.ending {
                Ending::Open => State::Open { position: Position::Latest, iterator: None },
                Ending::Closed => State::Done,
            };
            (described.id, Shard { parent: described.parent, state })
        };
        Self { known: described.into_iter().map(shard).collect(), has_ended: false }
    }

    /// The whole description of the stream at a later time. What is new in it began after the last one, so all of it counts.
    pub(crate) fn described(&mut self, described: Vec<Described>) {
        let still: BTreeSet<&String> = described.iter().map(|shard| &shard.id).collect();
        // The database forgets shards after a day.
        self.known.retain(|id, shard| shard.state != State::Done || still.contains(id));
        for Described { id, parent, ending: _ } in described {
            self.known.entry(id).or_insert(Shard { parent, state: State::Waiting });
        }
        self.has_ended = false;
        self.begin_children();
    }

    /// Whether the stream is to be described: there may be shards that are not known yet.
    pub(crate) fn wants_description(&self) -> bool {
        self.has_ended || !self.known.values().any(|shard| matches!(shard.state, State::Open { .. }))
    }

    /// What to ask now, one thing for each shard that is being read.
    pub(crate) fn asks(&self) -> Vec<Ask> {
        let ask = |(id, shard): (&String, &Shard)| match &shard.state {
            State::Open { iterator: Some(iterator), .. } => {
                Some(Ask::Read { shard: id.clone(), iterator: iterator.clone() })
            }
            State::Open { position, iterator: None } => {
                Some(Ask::Seek { shard: id.clone(), position: position.clone() })
            }
            State::Waiting | State::Done => None,
        };
        self.known.iter().filter_map(ask).collect()
    }

    /// The iterator that was asked for.
    pub(crate) fn sought(&mut self, shard: &str, found: String) {
        if let Some(Shard { state: State::Open { iterator, .. }, .. }) = self.known.get_mut(shard) {
            *iterator = Some(found);
        }
    }

    /// Records were read: `last` is the sequence number of the last of them, `next` gets what follows; without it the shard is
    /// closed and at its end.
    pub(crate) fn read(&mut self, shard: &str, last: Option<String>, next: Option<String>) {
        let Some(Shard { state: State::Open { position, iterator }, .. }) = self.known.get_mut(shard) else { return };
        if let Some(last) = last {
            *position = Position::After(last);
        }
        match next {
            Some(next) => *iterator = Some(next),
            None => self.end(shard),
        }
    }

    /// The iterator does not count any more: it is older than 15 minutes. The shard is sought again where it was.
    pub(crate) fn expired(&mut self, shard: &str) -> Loss {
        let Some(Shard { state: State::Open { position, iterator }, .. }) = self.known.get_mut(shard) else {
            return Loss::Nothing;
        };
        *iterator = None;
        match position {
            // Nothing had come, so its place is not known.
            Position::Latest => Loss::Perhaps,
            Position::Oldest | Position::After(_) => Loss::Nothing,
        }
    }

    /// What was to be read is older than a day and gone: the shard goes on with what is left.
    pub(crate) fn trimmed(&mut self, shard: &str) -> Loss {
        let Some(Shard { state: State::Open { position, iterator }, .. }) = self.known.get_mut(shard) else {
            return Loss::Nothing;
        };
        (*position, *iterator) = (Position::Oldest, None);
        Loss::Perhaps
    }

    /// There is no such shard any more.
    pub(crate) fn gone(&mut self, shard: &str) -> Loss {
        self.end(shard);
        Loss::Perhaps
    }

    fn end(&mut self, shard: &str) {
        if let Some(shard) = self.known.get_mut(shard) {
            shard.state = State::Done;
            self.has_ended = true;
            self.begin_children();
        }
    }

    /// Begins the shards whose parent has been read to its end, or is not known any more.
    fn begin_children(&mut self) {
        let unread: BTreeSet<String> =
            self.known.iter().filter(|(_, shard)| shard.state != State::Done).map(|(id, _)| id.clone()).collect();
        for shard in self.known.values_mut() {
            let may_begin = shard.parent.as_ref().is_none_or(|parent| !unread.contains(parent));
            if shard.state == State::Waiting && may_begin {
                shard.state = State::Open { position: Position::Oldest, iterator: None };
            }
        }
    }
}

#[cfg(test)]
mod tests;
