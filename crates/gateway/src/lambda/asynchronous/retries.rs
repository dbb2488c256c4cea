//! When an asynchronous invocation that failed is run again.

use std::time::Duration;

/// How long to wait before a function that failed is run again, and how often. AWS tries as often, minutes apart; what a
/// function writes through its data import is written once however often it runs.
const AFTER_THE_FUNCTION: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(10)];

/// The first pause before a function that could not be started is tried again; each further one is twice as long.
const FIRST_PAUSE: Duration = Duration::from_secs(1);

/// The longest pause, as on AWS.
const LONGEST_PAUSE: Duration = Duration::from_secs(300);

/// How long starting a function is tried, as on AWS.
const LONGEST_WAIT: Duration = Duration::from_secs(6 * 3_600);

/// What failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failed {
    /// The function ran and failed.
    Function,
    /// The function was not started: too many run, or it has no component that works.
    Start,
}

/// What one invocation has behind it.
#[derive(Default)]
pub(super) struct Retries {
    failures: usize,
    next_pause: Option<Duration>,
    waited: Duration,
}

impl Retries {
    /// An invocation of which the function has failed so often, perhaps on other gateways.
    pub(super) fn after(failures: u32) -> Self {
        Self { failures: usize::try_from(failures).unwrap_or(usize::MAX), ..Self::default() }
    }

    /// How long to wait before the next attempt; `None` if there is to be none.
    pub(super) fn pause_after(&mut self, failed: Failed) -> Option<Duration> {
        match failed {
            Failed::Function => {
                let pause = AFTER_THE_FUNCTION.get(self.failures).copied();
                self.failures += 1;
                pause
            }
            Failed::Start => {
                let pause = self.next_pause.unwrap_or(FIRST_PAUSE);
                self.waited = self.waited.saturating_add(pause);
                self.next_pause = Some(pause.saturating_mul(2).min(LONGEST_PAUSE));
                (self.waited <= LONGEST_WAIT).then_some(pause)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pauses(failed: &[Failed]) -> Vec<Option<u64>> {
        let mut retries = Retries::default();
        failed.iter().map(|failed| retries.pause_after(*failed).map(|pause| pause.as_secs())).collect()
    }

    #[test]
    fn a_function_that_fails_is_run_three_times() {
        assert_eq!(pauses(&[Failed::Function; 3]), [Some(1), Some(10), None]);
    }

    #[test]
    fn not_being_started_is_no_failure_of_the_function() {
        let failed = [Failed::Start, Failed::Start, Failed::Function, Failed::Start, Failed::Function];
        assert_eq!(pauses(&failed), [Some(1), Some(2), Some(1), Some(4), Some(10)]);
    }

    #[test]
    fn starting_is_tried_for_six_hours() {
        let pauses = pauses(&[Failed::Start; 100]);
        let tried: u64 = pauses.iter().flatten().sum();
        assert!(tried <= 6 * 3_600 && tried > 6 * 3_600 - 300, "{tried}");
        assert_eq!((pauses[8], pauses[9], pauses[99]), (Some(256), Some(300), None));
    }
}
