//! The last requests, as many as a developer looks through.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
};

use serde_json::Value;

/// How many requests are kept. Each is bounded by what [`super::Trace`] takes down.
const MOST_REQUESTS: usize = 100;

/// The last requests, the newest last.
#[derive(Default)]
pub(crate) struct Requests {
    kept: Mutex<VecDeque<Value>>,
}

impl Requests {
    /// Keeps a request; the oldest makes room.
    pub(crate) fn keep(&self, request: Value) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST_REQUESTS {
            kept.pop_front();
        }
        kept.push_back(request);
    }

    /// The requests that are kept, the newest first.
    pub(crate) fn newest_first(&self) -> Vec<Value> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).iter().rev().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_requests_are_kept() {
        let requests = Requests::default();
        for number in 0..MOST_REQUESTS + 3 {
            requests.keep(number.into());
        }
        let kept = requests.newest_first();
        assert_eq!(kept.len(), MOST_REQUESTS);
        assert_eq!((kept[0].clone(), kept[MOST_REQUESTS - 1].clone()), ((MOST_REQUESTS + 2).into(), 3.into()));
    }
}
