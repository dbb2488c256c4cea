//! Asynchronous invocations: accepted at once, run later, and run again if they fail, as on AWS.

use std::{future::Future, sync::Arc, time::Duration};

use tokio::sync::Semaphore;
use tracing::Instrument;

use super::{
    Answer,
    failure::{FunctionError, InvokeError},
};
use crate::background::Background;

/// How long to wait before an invocation that failed is run again, and how often. AWS tries as often, minutes apart;
/// what a function writes through its data import is written once however often it runs.
const RUN_AGAIN_AFTER: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(10)];

/// How many accepted invocations may be unfinished; they live in memory only.
const MAX_UNFINISHED: usize = 1_000;

/// The invocations that were accepted and are not finished.
pub(crate) struct Events {
    places: Arc<Semaphore>,
}

impl Default for Events {
    fn default() -> Self {
        Self { places: Arc::new(Semaphore::new(MAX_UNFINISHED)) }
    }
}

impl Events {
    /// Accepts an invocation, to be run in the background.
    pub(super) fn accept<F>(
        &self,
        background: &Background,
        run: impl Fn() -> F + Send + Sync + 'static,
    ) -> Result<(), InvokeError>
    where
        F: Future<Output = Result<Answer, InvokeError>> + Send,
    {
        let place = Arc::clone(&self.places).try_acquire_owned().map_err(|_| InvokeError::Busy {
            why: format!("{MAX_UNFINISHED} asynchronous invocations are unfinished"),
        })?;
        let running = async move {
            let _place = place;
            for pause in RUN_AGAIN_AFTER {
                let Err(failure) = attempt(&run).await else { return };
                tracing::warn!(why = %failure, again_in = ?pause, "an asynchronous invocation failed");
                tokio::time::sleep(pause).await;
            }
            if let Err(failure) = attempt(&run).await {
                tracing::error!(why = %failure, "an asynchronous invocation failed for the last time");
            }
        };
        background.spawn(running.in_current_span());
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

async fn attempt<F>(run: impl Fn() -> F) -> Result<(), Failure>
where
    F: Future<Output = Result<Answer, InvokeError>> + Send,
{
    match run().await? {
        Answer::Failed(error) => Err(Failure::OfTheFunction(error)),
        Answer::Returned(_) | Answer::Accepted | Answer::WouldRun => Ok(()),
    }
}
