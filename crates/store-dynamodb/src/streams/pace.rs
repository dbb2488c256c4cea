//! How often streams are described. DynamoDB allows ten calls in a second for an account, however many gateways it has, and
//! none of them knows of the others. So each begins slowly, asks a little faster with each answer, and half as often when
//! it is throttled: their sum settles below the limit, and a restart makes no burst.
//!
//! Source: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_DescribeStream.html>.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::time::{Instant, sleep_until};

/// How often a process begins to ask, in calls a second: three together are below the limit.
const FIRST_RATE: f64 = 3.0;
/// How often it asks at most: below the limit, for whatever else describes streams in this account.
const HIGHEST_RATE: f64 = 8.0;
/// How often it asks at least.
const LOWEST_RATE: f64 = 0.2;
/// By how much an answer makes it faster.
const STEP: f64 = 0.1;

/// Gives turns to callers, one after the other.
#[derive(Debug)]
pub(crate) struct Pace {
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    rate: f64,
    /// When the next turn is, once there was one.
    next: Option<Instant>,
}

impl Pace {
    pub(crate) fn new() -> Self {
        Self { state: Mutex::new(State { rate: FIRST_RATE, next: None }) }
    }

    /// Waits for the caller's turn.
    pub(crate) async fn turn(&self) {
        let turn = {
            let mut state = self.state();
            let now = Instant::now();
            // Several gateways that are started at once do not ask at once.
            let turn = state.next.unwrap_or_else(|| now + state.pause().mul_f64(fastrand::f64())).max(now);
            state.next = Some(turn + state.pause().mul_f64(0.75 + 0.5 * fastrand::f64()));
            turn
        };
        sleep_until(turn).await;
    }

    /// The database answered.
    pub(crate) fn answered(&self) {
        let mut state = self.state();
        state.rate = (state.rate + STEP).min(HIGHEST_RATE);
    }

    /// The database was asked too often.
    pub(crate) fn throttled(&self) {
        let mut state = self.state();
        state.rate = (state.rate / 2.0).max(LOWEST_RATE);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn pause(&self) -> Duration {
        Duration::from_secs_f64(self.rate.recip())
    }
}
