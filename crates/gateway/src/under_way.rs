//! How much is under way: in all, and for each caller. What does not fit is refused at once, before it takes memory.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::timeout,
};

use crate::{respond::Refusal, turns, who::Who};

/// Counts operations that are under way. Clones count together.
#[derive(Clone)]
pub(crate) struct UnderWay {
    all: Arc<Semaphore>,
    most_of_caller: usize,
    of_callers: Arc<Mutex<HashMap<Who, Counted>>>,
}

/// What is known of a caller while anything of it is under way.
#[derive(Default)]
struct Counted {
    operations: usize,
    turns: turns::OfCaller,
}

/// An operation that is under way until this is dropped.
pub(crate) struct Place {
    _all: OwnedSemaphorePermit,
    of_caller: OfCaller,
}

impl Place {
    /// Whom the operation is counted to.
    pub(crate) fn who(&self) -> &Who {
        &self.of_caller.who
    }

    /// What the caller's long operations take turns by.
    pub(crate) fn turns(&self) -> turns::OfCaller {
        self.of_caller.turns.clone()
    }
}

struct OfCaller {
    counted: Arc<Mutex<HashMap<Who, Counted>>>,
    who: Who,
    turns: turns::OfCaller,
}

impl UnderWay {
    /// Lets so many operations be under way in all, and so many of one caller.
    pub(crate) fn new(most: usize, most_of_caller: usize) -> Self {
        Self {
            all: Arc::new(Semaphore::new(most.min(Semaphore::MAX_PERMITS))),
            most_of_caller,
            of_callers: Arc::default(),
        }
    }

    /// A place for an operation of a caller.
    ///
    /// # Errors
    /// If the caller, or all of them, have as many as they may.
    pub(crate) fn begin(&self, who: Who) -> Result<Place, Refusal> {
        let of_caller = self.count(who)?;
        match Arc::clone(&self.all).try_acquire_owned() {
            Ok(all) => Ok(Place { _all: all, of_caller }),
            Err(_) => Err(Refusal::Overloaded),
        }
    }

    /// The same for an operation on a socket, of which there are few for each client: it waits for so long.
    ///
    /// # Errors
    /// If there is no place in that time.
    pub(crate) async fn wait(&self, who: Who, time: Duration) -> Result<Place, Refusal> {
        let all = timeout(time, Arc::clone(&self.all).acquire_owned()).await;
        match all {
            Ok(Ok(all)) => Ok(Place { _all: all, of_caller: self.count(who)? }),
            Ok(Err(_)) | Err(_) => Err(Refusal::Overloaded),
        }
    }

    fn count(&self, who: Who) -> Result<OfCaller, Refusal> {
        let mut counted = self.of_callers.lock().unwrap_or_else(PoisonError::into_inner);
        let of_caller = counted.entry(who.clone()).or_default();
        if of_caller.operations >= self.most_of_caller {
            return Err(Refusal::TooManyOfCaller);
        }
        of_caller.operations += 1;
        let turns = of_caller.turns.clone();
        drop(counted);
        Ok(OfCaller { counted: Arc::clone(&self.of_callers), who, turns })
    }
}

impl Drop for OfCaller {
    fn drop(&mut self) {
        let mut counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(of_caller) = counted.get_mut(&self.who) {
            of_caller.operations -= 1;
            if of_caller.operations == 0 {
                counted.remove(&self.who);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn function(name: &str) -> Who {
        Who::Function(name.to_owned())
    }

    #[test]
    fn one_caller_leaves_room_for_another_and_all_together_are_bounded() {
        let under_way = UnderWay::new(3, 2);
        let held = [under_way.begin(function("a")).unwrap(), under_way.begin(function("a")).unwrap()];
        assert_eq!(under_way.begin(function("a")).err(), Some(Refusal::TooManyOfCaller));
        let other = under_way.begin(function("b")).unwrap();
        assert_eq!(under_way.begin(Who::ApiKey(None)).err(), Some(Refusal::Overloaded));
        drop((held, other));
        assert!(under_way.of_callers.lock().unwrap().is_empty(), "nothing is kept of callers that ask nothing");
        assert!(under_way.begin(function("a")).is_ok());
    }

    #[tokio::test(start_paused = true)]
    async fn an_operation_of_a_socket_waits_for_its_place() {
        let under_way = UnderWay::new(1, 1);
        let held = under_way.begin(function("a")).unwrap();
        let other = function("b");
        let (waiting, ()) = tokio::join!(under_way.wait(other, Duration::from_secs(9)), async { drop(held) });
        assert!(waiting.is_ok());
        let refused = under_way.wait(function("c"), Duration::from_secs(9)).await;
        assert_eq!(refused.err(), Some(Refusal::Overloaded));
    }
}
