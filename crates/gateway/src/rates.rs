//! How much a caller may ask for in a second: requests, and what they cost the database. What a caller does not use is saved up
//! for some seconds, by the generic cell rate algorithm.

use std::{
    collections::HashMap,
    num::NonZero,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use governor::{
    Quota, RateLimiter,
    clock::{Clock, MonotonicClock},
    middleware::NoOpMiddleware,
    state::keyed::HashMapStateStore,
};

use crate::who::Who;

/// After how many requests callers are forgotten who have all of their allowance again.
const SWEEP: usize = 10_000;

/// What callers may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Allowance {
    /// Requests in a second; `None` is as many as they like.
    pub(crate) requests: Option<NonZero<u32>>,
    /// What requests may cost in a second: 1 for each call to the database, and 1 for each record that it reads or writes.
    pub(crate) cost: Option<NonZero<u32>>,
    /// For how many seconds what is not used is saved up.
    pub(crate) burst_seconds: NonZero<u32>,
}

/// Counts what callers ask for.
pub(crate) struct Rates<C: Clock = MonotonicClock> {
    requests: Option<Rate<C>>,
    cost: Option<Rate<C>>,
    /// What callers have cost beyond what they had saved up. They have to wait for it.
    owed: Mutex<HashMap<Who, u32>>,
    begun: AtomicUsize,
}

struct Rate<C: Clock> {
    limiter: RateLimiter<Who, HashMapStateStore<Who>, C, NoOpMiddleware<C::Instant>>,
    clock: C,
    most: NonZero<u32>,
}

impl Rates {
    pub(crate) fn new(allowance: Allowance) -> Self {
        Self::with_clock(allowance, &MonotonicClock)
    }
}

impl<C: Clock + Clone> Rates<C> {
    fn with_clock(allowance: Allowance, clock: &C) -> Self {
        let Allowance { requests, cost, burst_seconds } = allowance;
        let rate = |each_second: NonZero<u32>| {
            let most = each_second.saturating_mul(burst_seconds);
            let quota = Quota::per_second(each_second).allow_burst(most);
            let limiter = RateLimiter::new(quota, HashMapStateStore::default(), clock.clone());
            Rate { limiter, clock: clock.clone(), most }
        };
        let (owed, begun) = (Mutex::default(), AtomicUsize::new(0));
        Self { requests: requests.map(rate), cost: cost.map(rate), owed, begun }
    }

    /// Lets a caller begin a request.
    ///
    /// # Errors
    /// How long it has to wait, if it has asked for too much.
    pub(crate) fn begin(&self, who: &Who) -> Result<(), Duration> {
        if self.begun.fetch_add(1, Ordering::Relaxed) % SWEEP == SWEEP - 1 {
            self.sweep();
        }
        if let Some(cost) = &self.cost {
            self.pay(cost, who, 0)?;
        }
        match &self.requests {
            Some(requests) => requests.take(who, NonZero::<u32>::MIN),
            None => Ok(()),
        }
    }

    /// Counts what a request of a caller has cost.
    pub(crate) fn charge(&self, who: &Who, cost: u32) {
        if let Some(rate) = &self.cost {
            // What it cannot pay now it owes.
            let _ = self.pay(rate, who, cost);
        }
    }

    /// Pays what the caller owes and what comes to it, as far as there is something to pay with.
    fn pay(&self, rate: &Rate<C>, who: &Who, more: u32) -> Result<(), Duration> {
        let mut all = self.owed();
        let mut owed = all.get(who).copied().unwrap_or(0).saturating_add(more);
        let paid = loop {
            let Some(part) = NonZero::new(owed.min(rate.most.get())) else { break Ok(()) };
            match rate.take(who, part) {
                Ok(()) => owed -= part.get(),
                Err(wait) => break Err(wait),
            }
        };
        if owed == 0 {
            all.remove(who);
        } else {
            all.insert(who.clone(), owed);
        }
        paid
    }

    fn sweep(&self) {
        for rate in [&self.requests, &self.cost].into_iter().flatten() {
            rate.limiter.retain_recent();
            rate.limiter.shrink_to_fit();
        }
        if let Some(cost) = &self.cost {
            let debtors: Vec<Who> = self.owed().keys().cloned().collect();
            for who in debtors {
                // Those who can pay are no debtors any more.
                let _ = self.pay(cost, &who, 0);
            }
        }
    }

    fn owed(&self) -> MutexGuard<'_, HashMap<Who, u32>> {
        self.owed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<C: Clock> Rate<C> {
    /// Takes `count` of what a caller has saved up, which is at most `most`.
    fn take(&self, who: &Who, count: NonZero<u32>) -> Result<(), Duration> {
        match self.limiter.check_key_n(who, count) {
            Ok(Ok(())) => Ok(()),
            Ok(Err(not_until)) => Err(not_until.wait_time_from(self.clock.now())),
            // It asks for more than can be saved up, which `pay` does not.
            Err(_) => Err(Duration::from_secs(1)),
        }
    }
}

#[cfg(test)]
mod tests {
    use governor::clock::FakeRelativeClock;

    use super::*;

    fn allowance(requests: u32, cost: u32, burst_seconds: u32) -> Allowance {
        Allowance {
            requests: NonZero::new(requests),
            cost: NonZero::new(cost),
            burst_seconds: NonZero::new(burst_seconds).unwrap(),
        }
    }

    fn who(name: &str) -> Who {
        Who::Function(name.to_owned())
    }

    #[test]
    fn a_caller_has_so_many_requests_a_second_and_what_it_saved_up() {
        let clock = FakeRelativeClock::default();
        let rates = Rates::with_clock(allowance(10, 0, 2), &clock);
        let begun = |name: &str| (0..100).filter(|_| rates.begin(&who(name)).is_ok()).count();
        assert_eq!(begun("a"), 20);
        assert_eq!(begun("b"), 20, "each caller has its own");
        clock.advance(Duration::from_millis(500));
        assert_eq!(begun("a"), 5);
        let wait = rates.begin(&who("a")).unwrap_err();
        assert!(wait <= Duration::from_millis(100), "{wait:?}");
        clock.advance(wait);
        assert!(rates.begin(&who("a")).is_ok());
    }

    #[test]
    fn what_a_request_has_cost_has_to_be_paid_before_the_next_one() {
        let clock = FakeRelativeClock::default();
        let rates = Rates::with_clock(allowance(0, 100, 10), &clock);
        let (heavy, light) = (who("heavy"), who("light"));
        rates.begin(&heavy).unwrap();
        // As much as is saved up, and 25 seconds more.
        rates.charge(&heavy, 3_500);
        let mut waited = Duration::ZERO;
        while let Err(wait) = rates.begin(&heavy) {
            rates.begin(&light).unwrap();
            rates.charge(&light, 1);
            clock.advance(wait);
            waited += wait;
        }
        assert!(waited > Duration::from_secs(24) && waited < Duration::from_secs(26), "{waited:?}");
        assert!(rates.owed().is_empty());
    }

    #[test]
    fn callers_who_have_all_of_their_allowance_again_are_forgotten() {
        let clock = FakeRelativeClock::default();
        let rates = Rates::with_clock(allowance(10, 10, 1), &clock);
        for number in 0..SWEEP - 1 {
            let who = who(&number.to_string());
            rates.begin(&who).unwrap();
            rates.charge(&who, 15);
        }
        assert!(!rates.owed().is_empty());
        clock.advance(Duration::from_secs(60));
        rates.begin(&who("last")).unwrap();
        assert!(rates.owed().is_empty());
        let kept = |rate: &Option<Rate<_>>| rate.as_ref().map(|rate| rate.limiter.len()).unwrap();
        assert_eq!(kept(&rates.requests), 1);
        assert!(rates.begin(&who("0")).is_ok());
    }

    #[test]
    fn without_limits_nothing_is_counted() {
        let rates = Rates::new(allowance(0, 0, 1));
        for _ in 0..1_000 {
            rates.begin(&who("a")).unwrap();
            rates.charge(&who("a"), u32::MAX);
        }
        assert!(rates.owed().is_empty());
    }
}
