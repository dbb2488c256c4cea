//! The app's own handler, as a developer's machine runs it: bundled by the app's esbuild, in Node.js processes that take one
//! event at a time, as on Lambda. More events at once mean more processes.
//!
//! A process has the environment that it is given and nothing of this one's. It ends when its source has changed, when it
//! takes longer than its limit, and with this process.

mod bundle;
mod runtime;
mod worker;

use std::{path::PathBuf, sync::Arc, time::Duration};

use tokio::sync::{Mutex, Semaphore};

use crate::Failure;
use bundle::Bundle;
use worker::Worker;

/// How many events of one function run at once; more wait.
const MOST_WORKERS: usize = 10;

/// Gives the variables that are known once the gateway listens.
pub type Late = Arc<dyn Fn() -> Vec<(String, String)> + Send + Sync>;

/// A function of the app's source.
#[derive(Clone)]
pub struct NodeSettings {
    /// The function's name.
    pub name: String,
    /// The file that exports `handler`.
    pub handler: PathBuf,
    /// How long one event may take.
    pub timeout: Duration,
    /// The region that the function believes to be in.
    pub region: String,
    /// Its variables, but for those that Lambda sets. Asked for each new process.
    pub environment: Late,
}

impl std::fmt::Debug for NodeSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The environment holds secrets.
        f.debug_struct("NodeSettings").field("name", &self.name).field("handler", &self.handler).finish_non_exhaustive()
    }
}

/// A function that runs in Node.js.
#[derive(Debug)]
pub struct Node {
    settings: NodeSettings,
    slots: Semaphore,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    bundle: Option<Arc<Bundle>>,
    /// Processes of the bundle that wait for an event.
    idle: Vec<Worker>,
}

impl Node {
    /// A function, of which nothing runs yet.
    #[must_use]
    pub fn new(settings: NodeSettings) -> Self {
        Self { settings, slots: Semaphore::new(MOST_WORKERS), state: Mutex::default() }
    }

    pub(crate) async fn invoke(&self, event: &str) -> Result<String, Failure> {
        let Ok(_slot) = self.slots.acquire().await else { return Err(Failure::unknown("the function is shut down")) };
        let (bundle, idle) = self.ready().await?;
        let mut worker = match idle {
            Some(worker) => worker,
            None => Worker::start(&self.settings, &bundle).await?,
        };
        let result = worker.run(event, self.settings.timeout).await;
        if worker.is_alive() {
            let mut state = self.state.lock().await;
            if state.bundle.as_ref().is_some_and(|current| Arc::ptr_eq(current, &bundle)) {
                state.idle.push(worker);
            }
        }
        result
    }

    /// The bundle of the source as it is now, and a process of it that waits, if there is one.
    async fn ready(&self) -> Result<(Arc<Bundle>, Option<Worker>), Failure> {
        let mut state = self.state.lock().await;
        let current = state.bundle.clone().filter(|bundle| bundle.is_current());
        let bundle = match current {
            Some(bundle) => bundle,
            None => {
                state.idle.clear();
                state.bundle = None;
                let bundle = Arc::new(Bundle::make(&self.settings).await?);
                state.bundle = Some(Arc::clone(&bundle));
                bundle
            }
        };
        while let Some(mut worker) = state.idle.pop() {
            if worker.is_alive() {
                return Ok((bundle, Some(worker)));
            }
        }
        Ok((bundle, None))
    }
}

#[cfg(test)]
mod needs_npm;
