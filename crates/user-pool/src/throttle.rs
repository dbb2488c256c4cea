//! Slows guesses down: after a few failures each further one doubles the time to wait, as Cognito does it:
//! <https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-authentication-flow.html>.
//!
//! Kept in memory only: a restart forgives.

use std::{
    collections::HashMap,
    time::{Duration, SystemTime},
};

/// How many failures cost nothing.
const FREE: u32 = 5;

/// The longest wait, after which everything is forgiven.
const LONGEST: Duration = Duration::from_secs(15 * 60);

/// From how many entries on the old ones are looked for and dropped.
const MOST_ENTRIES: usize = 10_000;

/// What is guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Guess {
    Password,
    Code,
    /// What a device proves itself by.
    Device,
}

/// Too many failures; the wait is not over.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Blocked;

#[derive(Default)]
pub(crate) struct Throttle {
    failures: HashMap<(Guess, String), Failures>,
}

#[derive(Clone, Copy)]
struct Failures {
    count: u32,
    last: SystemTime,
}

impl Failures {
    fn wait(self) -> Duration {
        let doublings = self.count.saturating_sub(FREE);
        match self.count < FREE {
            true => Duration::ZERO,
            false => Duration::from_secs(1u64.checked_shl(doublings).unwrap_or(u64::MAX)).min(LONGEST),
        }
    }

    fn is_forgiven(self, now: SystemTime) -> bool {
        now.duration_since(self.last).is_ok_and(|since| since >= LONGEST)
    }
}

impl Throttle {
    /// Counts an attempt as a failure before it is judged, so that attempts made at the same time count as well.
    pub(crate) fn attempt(&mut self, guess: Guess, whose: &str, now: SystemTime) -> Result<(), Blocked> {
        if self.failures.len() >= MOST_ENTRIES {
            self.failures.retain(|_, failures| !failures.is_forgiven(now));
        }
        let entry = self.failures.entry((guess, whose.to_owned())).or_insert(Failures { count: 0, last: now });
        if entry.is_forgiven(now) {
            entry.count = 0;
        }
        if now < entry.last + entry.wait() {
            return Err(Blocked);
        }
        *entry = Failures { count: entry.count.saturating_add(1), last: now };
        Ok(())
    }

    /// The attempt was right after all.
    pub(crate) fn succeeded(&mut self, guess: Guess, whose: &str) {
        self.failures.remove(&(guess, whose.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_failure_past_the_fifth_doubles_the_wait() {
        let mut throttle = Throttle::default();
        let mut now = SystemTime::UNIX_EPOCH;
        for _ in 0..FREE {
            assert_eq!(throttle.attempt(Guess::Code, "ann", now), Ok(()));
        }
        for seconds in [1, 2, 4, 8] {
            assert_eq!(throttle.attempt(Guess::Code, "ann", now), Err(Blocked));
            assert_eq!(throttle.attempt(Guess::Code, "bob", now), Ok(()));
            assert_eq!(throttle.attempt(Guess::Password, "ann", now), Ok(()));
            throttle.succeeded(Guess::Password, "ann");
            throttle.succeeded(Guess::Code, "bob");
            now += Duration::from_secs(seconds);
            assert_eq!(throttle.attempt(Guess::Code, "ann", now), Ok(()));
        }
    }

    #[test]
    fn a_success_or_a_quarter_of_an_hour_forgives() {
        let mut throttle = Throttle::default();
        let now = SystemTime::UNIX_EPOCH;
        for _ in 0..FREE {
            assert_eq!(throttle.attempt(Guess::Code, "ann", now), Ok(()));
        }
        assert_eq!(throttle.attempt(Guess::Code, "ann", now), Err(Blocked));
        throttle.succeeded(Guess::Code, "ann");
        for _ in 0..FREE {
            assert_eq!(throttle.attempt(Guess::Code, "ann", now), Ok(()));
        }
        assert_eq!(throttle.attempt(Guess::Code, "ann", now), Err(Blocked));
        for _ in 0..FREE {
            assert_eq!(throttle.attempt(Guess::Code, "ann", now + LONGEST), Ok(()));
        }
    }
}
