//! Asynchronous invocations: accepted at once, run later, and run again if they fail, as on AWS:
//! <https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html>.

mod retries;
#[cfg(test)]
mod tests;

use std::{future::Future, sync::Arc};

use tokio::sync::{Semaphore, watch};
use tracing::Instrument;

use super::{
    Answer,
    failure::{FunctionError, InvokeError},
};
use crate::background::Background;
use retries::{Failed, Retries};

/// How many of the accepted invocations run at a time: as many as components of triggers or of resolvers do. The others
/// wait here, in their order, where no time runs out.
const RUNNING: usize = 32;

/// The invocations that were accepted and are not finished; they live in memory only. Cheap to clone; all clones count
/// together.
#[derive(Clone)]
pub(crate) struct Events {
    background: Background,
    places: Arc<Semaphore>,
    turns: Arc<Semaphore>,
    most: usize,
    ending: watch::Sender<bool>,
}

/// As many invocations as may be are unfinished.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{most} asynchronous invocations are unfinished; more may be with `limits.unfinished_events`")]
pub(crate) struct Full {
    most: usize,
}

impl Events {
    /// Accepts up to `most` unfinished invocations and runs them in the background.
    pub(crate) fn new(background: Background, most: usize) -> Self {
        let most = most.min(Semaphore::MAX_PERMITS);
        Self {
            background,
            places: Arc::new(Semaphore::new(most)),
            turns: Arc::new(Semaphore::new(RUNNING)),
            most,
            ending: watch::Sender::new(false),
        }
    }

    /// Accepts work, to be run once.
    pub(crate) fn accept_once(&self, work: impl Future<Output = ()> + Send + 'static) -> Result<(), Full> {
        let turns = Arc::clone(&self.turns);
        self.spawn(async move {
            // The semaphore is never closed.
            let _turn = turns.acquire().await;
            work.await;
        })
    }

    /// Accepts an invocation, to be run until it succeeds or fails for good.
    pub(super) fn accept<F>(&self, run: impl Fn() -> F + Send + Sync + 'static) -> Result<(), Full>
    where
        F: Future<Output = Result<Answer, InvokeError>> + Send,
    {
        let turns = Arc::clone(&self.turns);
        let mut ending = self.ending.subscribe();
        self.spawn(async move {
            let mut retries = Retries::default();
            loop {
                let is_last = *ending.borrow();
                let turn = turns.acquire().await;
                let Err(failure) = attempt(&run).await else { return };
                drop(turn);
                let Some(pause) = retries.pause_after(failure.whose()).filter(|_| !is_last) else {
                    tracing::error!(why = %failure, "an asynchronous invocation failed for the last time");
                    return;
                };
                tracing::warn!(why = %failure, again_in = ?pause, "an asynchronous invocation failed");
                // A shutdown waits for no pause: the last attempt is made at once.
                let _ = tokio::time::timeout(pause, ending.wait_for(|ending| *ending)).await;
            }
        })
    }

    /// Lets what was accepted come to its end: what waits to be run again is run at once, and for the last time.
    pub(crate) fn end(&self) {
        self.ending.send_replace(true);
    }

    /// How many invocations were accepted and are not finished.
    pub(crate) fn unfinished(&self) -> usize {
        self.most.saturating_sub(self.places.available_permits())
    }

    fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) -> Result<(), Full> {
        let place = Arc::clone(&self.places).try_acquire_owned().map_err(|_| Full { most: self.most })?;
        let running = async move {
            let _place = place;
            work.await;
        };
        self.background.spawn(running.in_current_span());
        Ok(())
    }
}

/// Why one attempt did not succeed.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("{0}")]
    OfTheFunction(FunctionError),
    #[error(transparent)]
    ToRunIt(#[from] InvokeError),
}

impl Failure {
    fn whose(&self) -> Failed {
        match self {
            Self::OfTheFunction(_) => Failed::Function,
            Self::ToRunIt(_) => Failed::Start,
        }
    }
}

async fn attempt<F>(run: impl Fn() -> F) -> Result<(), Failure>
where
    F: Future<Output = Result<Answer, InvokeError>> + Send,
{
    match run().await? {
        Answer::Failed(error) => Err(Failure::OfTheFunction(error)),
        Answer::Returned(_) | Answer::Accepted | Answer::WouldRun => Ok(()),
    }
}
