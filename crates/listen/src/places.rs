//! Who may have a connection: so many in all, so many for each address, and a few beyond them for questions about health.

use std::{
    collections::HashMap,
    net::{IpAddr, Ipv6Addr},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{
    sync::{Notify, OwnedSemaphorePermit, Semaphore},
    time::{Instant, sleep, timeout},
};

/// Connections that are accepted beyond the limit, so that it can be asked how the gateway is when all places are taken.
const RESERVED: usize = 32;

/// How long a connection may be idle when there is no place for another.
pub(crate) const IDLE_WHEN_FULL: Duration = Duration::from_secs(1);

/// How long a request at a reserved place waits for a place of its own.
const WAIT: Duration = Duration::from_secs(2);

/// How often connections are told, at most, that there is no place for another.
const TELL_EVERY: Duration = Duration::from_millis(250);

/// What clients may hold of a listener.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConnectionLimits {
    /// How many connections are served at a time.
    pub connections: usize,
    /// How many of them may be of one address: of one IPv4 address, or of one IPv6 network of 64 bits.
    pub connections_of_address: usize,
    /// How long the head of a request may take to arrive, and how long a client may take nothing of an answer.
    pub header_time: Duration,
    /// How long a connection may be idle between two requests.
    pub idle_time: Duration,
    /// How many bytes of an answer a client must take in each second, counted over [`Self::header_time`].
    pub least_bytes_per_second: u32,
}

/// Which kind of place a connection has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// One of those that clients may have.
    Own,
    /// One beyond them, for one request about the gateway's health.
    Reserved,
}

/// The places of a listener.
#[derive(Clone)]
pub(crate) struct Places {
    free: Arc<Semaphore>,
    reserved: Arc<Semaphore>,
    addresses: Addresses,
    full: Arc<Notify>,
    told: Arc<Mutex<Option<Instant>>>,
}

/// A place that is taken. It is free again when this is dropped.
pub(crate) struct Taken {
    pub(crate) place: Place,
    _permit: OwnedSemaphorePermit,
}

/// The place of one request.
pub(crate) type Permit = OwnedSemaphorePermit;

impl Places {
    pub(crate) fn new(limits: &ConnectionLimits) -> Self {
        let semaphore = |places: usize| Arc::new(Semaphore::new(places.min(Semaphore::MAX_PERMITS)));
        Self {
            free: semaphore(limits.connections),
            reserved: semaphore(RESERVED),
            addresses: Addresses { most: limits.connections_of_address, held: Arc::default() },
            full: Arc::default(),
            told: Arc::default(),
        }
    }

    /// Waits for a place. One of the reserved ones is given when there is no other, and connections that are idle are told to
    /// make room.
    pub(crate) async fn take(&self) -> Option<Taken> {
        if self.free.available_permits() == 0 {
            self.tell_idle();
        }
        // The semaphores are never closed.
        tokio::select! {
            biased;
            permit = Arc::clone(&self.free).acquire_owned() => {
                permit.ok().map(|permit| Taken { place: Place::Own, _permit: permit })
            }
            permit = Arc::clone(&self.reserved).acquire_owned() => {
                permit.ok().map(|permit| Taken { place: Place::Reserved, _permit: permit })
            }
        }
    }

    /// The place that a connection gets which has come: a reserved one only if there is still no other.
    pub(crate) fn improve(&self, taken: Taken) -> Taken {
        match (taken.place, Arc::clone(&self.free).try_acquire_owned()) {
            (Place::Reserved, Ok(permit)) => Taken { place: Place::Own, _permit: permit },
            (Place::Own | Place::Reserved, _) => taken,
        }
    }

    /// A place for one request that came at a reserved one: idle connections make room within a moment.
    pub(crate) async fn wait(&self) -> Option<Permit> {
        let telling = async {
            loop {
                self.tell_idle();
                sleep(TELL_EVERY).await;
            }
        };
        tokio::select! {
            permit = timeout(WAIT, Arc::clone(&self.free).acquire_owned()) => permit.ok()?.ok(),
            () = telling => None,
        }
    }

    /// Ready when idle connections are to make room.
    pub(crate) fn full(&self) -> impl Future<Output = ()> + '_ {
        self.full.notified()
    }

    fn tell_idle(&self) {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if told.is_none_or(|told| told.elapsed() >= TELL_EVERY) {
            *told = Some(Instant::now());
            self.full.notify_waiters();
        }
    }

    /// Counts a connection of an address, unless it has as many as it may.
    pub(crate) fn count(&self, address: IpAddr) -> Option<Counted> {
        self.addresses.count(address)
    }
}

/// How many connections each address has.
#[derive(Clone)]
struct Addresses {
    most: usize,
    held: Arc<Mutex<HashMap<IpAddr, usize>>>,
}

/// A connection that is counted for its address until this is dropped.
pub(crate) struct Counted {
    addresses: Addresses,
    network: IpAddr,
}

impl Addresses {
    fn count(&self, address: IpAddr) -> Option<Counted> {
        let network = network(address);
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let count = held.entry(network).or_default();
        if *count >= self.most {
            return None;
        }
        *count += 1;
        drop(held);
        Some(Counted { addresses: self.clone(), network })
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        let mut held = self.addresses.held.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = held.get_mut(&self.network) {
            *count -= 1;
            if *count == 0 {
                held.remove(&self.network);
            }
        }
    }
}

/// What one client can choose freely: an IPv4 address, but any of a network of 64 bits in IPv6.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => IpAddr::V4(address),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limits(connections: usize, connections_of_address: usize) -> ConnectionLimits {
        let time = Duration::from_secs(30);
        ConnectionLimits {
            connections,
            connections_of_address,
            header_time: time,
            idle_time: time,
            least_bytes_per_second: 1,
        }
    }

    #[test]
    fn an_address_has_as_many_connections_as_it_may_and_again_once_one_has_ended() {
        let places = Places::new(&limits(10, 2));
        let address = |text: &str| text.parse::<IpAddr>().unwrap();
        let first = places.count(address("10.0.0.1")).unwrap();
        let second = places.count(address("::ffff:10.0.0.1")).unwrap();
        assert!(places.count(address("10.0.0.1")).is_none());
        assert!(places.count(address("10.0.0.2")).is_some(), "another address");
        drop(first);
        let third = places.count(address("10.0.0.1")).unwrap();
        drop((second, third));
        assert!(places.addresses.held.lock().unwrap().is_empty(), "nothing is kept of addresses without connections");
    }

    #[test]
    fn an_ipv6_network_counts_as_one_address() {
        let places = Places::new(&limits(10, 1));
        let first = places.count("2001:db8::1".parse().unwrap());
        assert!(first.is_some());
        assert!(places.count("2001:db8::ffff:1:2:3".parse().unwrap()).is_none());
        assert!(places.count("2001:db8:0:1::1".parse().unwrap()).is_some());
    }

    #[tokio::test]
    async fn reserved_places_are_given_when_there_is_no_other() {
        let places = Places::new(&limits(1, 10));
        let own = places.take().await.unwrap();
        let beyond = places.take().await.unwrap();
        assert_eq!((own.place, beyond.place), (Place::Own, Place::Reserved));
        let beyond = places.improve(beyond);
        assert_eq!(beyond.place, Place::Reserved);
        drop(own);
        assert_eq!(places.improve(beyond).place, Place::Own);
    }
}
