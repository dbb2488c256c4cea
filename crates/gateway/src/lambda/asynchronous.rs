//! Asynchronous invocations: accepted at once, run later, and run again if they fail, as on AWS:
//! <https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html>.

mod recovery;
mod retries;
#[cfg(test)]
mod tests;

use std::{future::Future, sync::Arc};

use plan::{StoreError, accepted::AcceptedEvent};
use serde_json::Value;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tracing::Instrument;

use super::{
    Answer,
    failure::{self, FunctionError, InvokeError},
    journal::{Held, Journal, NotHeld},
};
use crate::ports::Later;
use listen::Background;
pub(crate) use recovery::Recovery;
use retries::{Failed, Retries};

/// What begins the name of a function in the store if it answers custom operations. No trigger is named like that, so that a
/// gateway of an earlier version leaves such an event to others.
const RESOLVER: &str = "resolver:";

/// How many of the accepted invocations run at a time: as many as components of triggers or of resolvers do. The others
/// wait here, in their order, where no time runs out.
const RUNNING: usize = 32;

/// The invocations that this gateway has accepted or taken over, and not finished. They are in the store as well.
/// Cheap to clone; all clones count together.
#[derive(Clone)]
pub(crate) struct Events {
    background: Background,
    journal: Arc<Journal>,
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

/// Why an invocation is not accepted.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotAccepted {
    #[error(transparent)]
    Full(#[from] Full),
    #[error(transparent)]
    NotKept(#[from] StoreError),
}

impl Events {
    /// Accepts up to `most` unfinished invocations and runs them in the background.
    pub(crate) fn new(background: Background, journal: Arc<Journal>, most: usize) -> Self {
        let most = most.min(Semaphore::MAX_PERMITS);
        Self {
            background,
            journal,
            places: Arc::new(Semaphore::new(most)),
            turns: Arc::new(Semaphore::new(RUNNING)),
            most,
            ending: watch::Sender::new(false),
        }
    }

    /// Accepts a call of a function that answers custom operations and whose answer no caller waits for, as an event: it is in
    /// the store before it is accepted.
    pub(crate) async fn accept_later(
        &self,
        function: &str,
        later: Arc<dyn Later>,
        payload: String,
    ) -> Result<(), NotAccepted> {
        let place = self.place()?;
        let held = self.journal.accept(AcceptedEvent { function: format!("{RESOLVER}{function}"), payload }).await?;
        self.run_later(place, held, later);
        Ok(())
    }

    fn run_later(&self, place: OwnedSemaphorePermit, held: Held, later: Arc<dyn Later>) {
        let (payload, delivery) = (held.event().payload.clone(), held.id().to_owned());
        self.run(place, held, move || {
            let (later, payload, delivery) = (Arc::clone(&later), payload.clone(), delivery.clone());
            async move {
                match later.run(payload, delivery).await {
                    Ok(()) => Ok(Answer::Returned(Value::Null)),
                    Err(error) => failure::of_resolver(error).map(Answer::Failed),
                }
            }
        });
    }

    /// Accepts an event, to be run until it succeeds or fails for good, by this gateway or by another one.
    pub(super) async fn accept<F>(
        &self,
        event: AcceptedEvent,
        run: impl Fn() -> F + Send + Sync + 'static,
    ) -> Result<(), NotAccepted>
    where
        F: Future<Output = Result<Answer, InvokeError>> + Send,
    {
        let place = self.place()?;
        let held = self.journal.accept(event).await?;
        self.run(place, held, run);
        Ok(())
    }

    /// Lets what was accepted come to its end: what waits to be run again is run at once, and left to another gateway if it
    /// fails again.
    pub(crate) fn end(&self) {
        self.ending.send_replace(true);
    }

    /// How many invocations were accepted and are not finished.
    pub(crate) fn unfinished(&self) -> usize {
        self.most.saturating_sub(self.places.available_permits())
    }

    fn place(&self) -> Result<OwnedSemaphorePermit, Full> {
        Arc::clone(&self.places).try_acquire_owned().map_err(|_| Full { most: self.most })
    }

    /// Runs an event that this gateway holds.
    fn run<F>(&self, place: OwnedSemaphorePermit, held: Held, run: impl Fn() -> F + Send + Sync + 'static)
    where
        F: Future<Output = Result<Answer, InvokeError>> + Send,
    {
        let (turns, ending) = (Arc::clone(&self.turns), self.ending.subscribe());
        self.spawn(place, async move {
            let ended = tokio::select! {
                biased;
                ended = try_out(&held, &turns, ending, &run) => ended,
                () = held.keep() => return tracing::warn!("another gateway has taken an accepted event"),
            };
            let noted = match ended {
                Ended::Finished => held.finish().await,
                Ended::Left => held.leave().await,
            };
            if let Err(error) = noted {
                tracing::warn!(%error, "the store does not know yet what became of an accepted event: it may be run again");
            }
        });
    }

    fn spawn(&self, place: OwnedSemaphorePermit, work: impl Future<Output = ()> + Send + 'static) {
        let running = async move {
            let _place = place;
            work.await;
        };
        self.background.spawn(running.in_current_span());
    }
}

/// What becomes of an event.
enum Ended {
    /// It has succeeded, or failed for good.
    Finished,
    /// It is to be run again, by another gateway or by this one after its next start.
    Left,
}

/// Runs an event as often as it takes.
async fn try_out<F>(
    held: &Held,
    turns: &Semaphore,
    mut ending: watch::Receiver<bool>,
    run: impl Fn() -> F + Sync,
) -> Ended
where
    F: Future<Output = Result<Answer, InvokeError>> + Send,
{
    let mut retries = Retries::after(held.failures().await);
    loop {
        let is_last = *ending.borrow();
        let turn = turns.acquire().await;
        let Err(failure) = attempt(&run).await else { return Ended::Finished };
        drop(turn);
        if failure.whose() == Failed::Function {
            match held.failed().await {
                Ok(()) => {}
                Err(error @ (NotHeld::Taken | NotHeld::Store(_))) => {
                    tracing::warn!(%error, "the store does not know that an accepted event failed");
                }
            }
        }
        let Some(pause) = retries.pause_after(failure.whose()) else {
            tracing::error!(why = %failure, "an asynchronous invocation failed for the last time");
            return Ended::Finished;
        };
        if is_last {
            tracing::warn!(why = %failure, "an asynchronous invocation failed and is left to the next gateway");
            return Ended::Left;
        }
        tracing::warn!(why = %failure, again_in = ?pause, "an asynchronous invocation failed");
        // A shutdown waits for no pause: the last attempt is made at once.
        let _ = tokio::time::timeout(pause, ending.wait_for(|ending| *ending)).await;
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
