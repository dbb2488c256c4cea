use std::{
    sync::{
        Arc, Barrier,
        atomic::{AtomicBool, AtomicU64},
    },
    thread,
};

use super::*;

/// A change: who wrote it, and its number there, from 0.
type Change = (u64, u64);

/// Hears changes whose number has this remainder.
struct Every {
    nth: u64,
    remainder: u64,
    audience: Audience,
    asked: Arc<AtomicU64>,
}

#[derive(PartialEq, Eq, Hash)]
enum Audience {
    Named(&'static str),
    Alone(u64),
}

/// Numbers audiences that share with no other.
static ALONE: AtomicU64 = AtomicU64::new(0);

impl Listener for Every {
    type Change = Change;
    type Audience = Audience;
    type Form = ();

    fn audience(&self) -> &Audience {
        &self.audience
    }

    fn form(&self) -> &() {
        &()
    }

    fn is_for(&self, (writer, number): &Change) -> bool {
        self.asked.fetch_add(1, Relaxed);
        assert_ne!(*writer, PANICS, "on purpose");
        number % self.nth == self.remainder
    }

    fn show(&self, (writer, number): &Change) -> Option<Arc<str>> {
        Some(format!("{writer}/{number}").into())
    }
}

/// A writer at whose changes listeners panic.
const PANICS: u64 = u64::MAX;

fn all() -> Every {
    every(1, 0)
}

fn every(nth: u64, remainder: u64) -> Every {
    let audience = Audience::Alone(ALONE.fetch_add(1, Relaxed));
    Every { nth, remainder, audience, asked: Arc::default() }
}

fn key(number: u64) -> OperationKey {
    OperationKey(number)
}

fn wide() -> Limits {
    Limits { queued_events: usize::MAX, queued_bytes: usize::MAX, ..Limits::default() }
}

fn narrow(queued_events: usize, queued_bytes: usize) -> Limits {
    Limits { queued_events, queued_bytes, ..Limits::default() }
}

/// Everything that waits, as `key:payload`.
fn drain(feed: &Feed<&'static str, Every>) -> Vec<String> {
    let next = || feed.try_next().expect("it is not cut off");
    std::iter::from_fn(next).map(|Event { key, payload }| format!("{}:{payload}", key.0)).collect()
}

#[test]
fn events_go_to_who_hears_them_and_nobody_else() {
    let hub = Hub::default();
    let (mut one, mut two) = (hub.connect(wide()), hub.connect(wide()));
    one.subscribe(key(0), ["a"], every(2, 0));
    one.subscribe(key(1), ["b"], all());
    two.subscribe(key(0), ["a", "b"], all());
    assert_eq!(hub.publish(&"a", &(0, 0)), 2);
    assert_eq!(hub.publish(&"a", &(0, 1)), 1);
    assert_eq!(hub.publish(&"b", &(0, 2)), 2);
    assert_eq!(hub.publish(&"c", &(0, 3)), 0);
    assert_eq!(drain(&one), ["0:0/0", "1:0/2"]);
    assert_eq!(drain(&two), ["0:0/0", "0:0/1", "0:0/2"]);
}

#[test]
fn a_change_asks_the_listeners_of_its_topic_only() {
    let hub = Hub::default();
    let mut feed = hub.connect(wide());
    let (concerned, other) = (all(), all());
    let (concerned_asked, other_asked) = (Arc::clone(&concerned.asked), Arc::clone(&other.asked));
    feed.subscribe(key(0), ["a"], concerned);
    feed.subscribe(key(1), ["b"], other);
    hub.publish(&"a", &(0, 0));
    assert_eq!((concerned_asked.load(Relaxed), other_asked.load(Relaxed)), (1, 0));
}

#[test]
fn an_audience_is_asked_once_and_shares_what_it_hears() {
    let hub = Hub::default();
    let mut feeds: Vec<Feed<&str, Every>> = (0..10).map(|_| hub.connect(wide())).collect();
    let asked: Arc<AtomicU64> = Arc::default();
    for (number, feed) in feeds.iter_mut().enumerate() {
        let audience = Audience::Named(if number % 2 == 0 { "even" } else { "odd" });
        let listener = Every { nth: 2, remainder: number as u64 % 2, audience, asked: Arc::clone(&asked) };
        feed.subscribe(key(0), ["a"], listener);
    }
    assert_eq!(hub.publish(&"a", &(0, 0)), 5);
    assert_eq!(asked.load(Relaxed), 2);
    let payloads: Vec<Option<Event>> = feeds.iter().map(|feed| feed.try_next().unwrap()).collect();
    let first = payloads[0].as_ref().expect("the first hears even numbers");
    for (number, event) in payloads.iter().enumerate() {
        assert_eq!(event.as_ref().is_some_and(|event| Arc::ptr_eq(&event.payload, &first.payload)), number % 2 == 0);
    }
    // The one that was asked for all goes away; the others still hear.
    feeds.remove(0);
    assert_eq!(hub.publish(&"a", &(0, 2)), 4);
}

#[test]
fn audiences_that_show_alike_share_what_is_shown() {
    let hub = Hub::default();
    let mut feed = hub.connect(wide());
    (0..3).for_each(|number| feed.subscribe(key(number), ["a"], every(number + 1, 0)));
    assert_eq!(hub.publish(&"a", &(0, 0)), 3);
    let payloads: Vec<Arc<str>> = std::iter::from_fn(|| feed.try_next().unwrap()).map(|event| event.payload).collect();
    assert!(payloads.iter().all(|payload| Arc::ptr_eq(payload, &payloads[0])));
}

#[test]
fn a_change_of_before_a_subscription_began_is_not_for_it() {
    let hub = Hub::default();
    let mut feed = hub.connect(wide());
    feed.subscribe(key(0), ["a"], all());
    let before = hub.now();
    feed.subscribe(key(1), ["a"], all());
    assert_eq!(hub.publish_of(before, &"a", &(0, 0)), 1);
    assert_eq!(hub.publish(&"a", &(0, 1)), 2);
    let heard = drain(&feed);
    assert_eq!(heard.iter().filter(|event| event.starts_with("1:")).count(), 1, "{heard:?}");
}

#[test]
fn listeners_of_a_topic_are_cut_off_and_no_others() {
    let hub = Hub::default();
    let (mut one, mut other) = (hub.connect(wide()), hub.connect(wide()));
    one.subscribe(key(0), ["a"], all());
    other.subscribe(key(0), ["b"], all());
    hub.publish(&"a", &(0, 0));
    hub.cut_off(&"a");
    assert_eq!(one.try_next(), Err(Overflowed));
    assert_eq!(hub.publish(&"b", &(0, 1)), 1);
    assert_eq!((hub.counts().overflowed, hub.counts().dropped), (1, 1));
}

#[test]
fn what_is_unsubscribed_or_dropped_leaves_nothing_behind() {
    let hub = Hub::default();
    let mut feed = hub.connect(wide());
    feed.subscribe(key(0), ["a", "b"], all());
    feed.subscribe(key(0), ["a"], every(2, 1));
    feed.subscribe(key(1), ["c"], all());
    assert_eq!(hub.shared.read().len(), 2);
    assert_eq!(hub.publish(&"a", &(0, 0)), 0, "the first listener of the key was replaced");
    feed.unsubscribe(key(1));
    feed.unsubscribe(key(1));
    assert_eq!(hub.shared.read().len(), 1);
    assert_eq!((hub.counts().subscriptions, hub.counts().connections), (1, 1));
    hub.publish(&"a", &(0, 1));
    drop(feed);
    assert_eq!(hub.shared.read().len(), 0);
    let counts = hub.counts();
    assert_eq!((counts.subscriptions, counts.connections), (0, 0));
    assert_eq!((counts.published, counts.delivered, counts.dropped, counts.overflowed), (2, 1, 1, 0));
}

#[test]
fn who_comes_or_goes_between_two_changes_is_noticed() {
    let hub = Hub::default();
    let (mut stays, mut goes) = (hub.connect(wide()), hub.connect(wide()));
    stays.subscribe(key(0), ["a"], all());
    assert_eq!(hub.publish(&"a", &(0, 0)), 1);
    goes.subscribe(key(0), ["a"], all());
    assert_eq!(hub.publish(&"a", &(0, 1)), 2);
    goes.unsubscribe(key(0));
    assert_eq!(hub.publish(&"a", &(0, 2)), 1);
    assert_eq!(drain(&stays), ["0:0/0", "0:0/1", "0:0/2"]);
    assert_eq!(drain(&goes), ["0:0/1"]);
}

#[test]
fn what_is_read_makes_room() {
    let queue = Queue::new(narrow(2, 100));
    let event = Event { key: key(0), payload: "x".repeat(50).into() };
    for _ in 0..10 {
        assert!(matches!(queue.push(event.clone()), Push::Queued));
        assert!(matches!(queue.push(event.clone()), Push::Queued));
        assert_eq!(queue.pop(), Ok(Some(event.clone())));
        assert_eq!(queue.pop(), Ok(Some(event.clone())));
        assert_eq!(queue.pop(), Ok(None));
    }
    assert!(matches!(queue.push(event.clone()), Push::Queued));
    assert_eq!(queue.close(), 1);
    assert!(matches!(queue.push(event), Push::Closed));
}

#[test]
fn a_listener_that_panics_hears_nothing_and_harms_nobody() {
    let hub = Hub::default();
    let mut feed = hub.connect(wide());
    feed.subscribe(key(0), ["a"], all());
    assert_eq!(hub.publish(&"a", &(PANICS, 0)), 0);
    assert_eq!(hub.publish(&"a", &(0, 0)), 1);
    assert_eq!(hub.counts().panicked, 1);
    assert_eq!(drain(&feed), ["0:0/0"]);
}

#[test]
fn a_slow_reader_is_cut_off_and_no_other() {
    let hub = Hub::default();
    let (mut slow, mut quick) = (hub.connect(narrow(3, usize::MAX)), hub.connect(narrow(3, usize::MAX)));
    let listener = all();
    let asked = Arc::clone(&listener.asked);
    slow.subscribe(key(0), ["a"], listener);
    slow.subscribe(key(1), ["a"], every(2, 1));
    quick.subscribe(key(0), ["a"], all());
    for number in 0..10 {
        hub.publish(&"a", &(0, number));
        assert_eq!(drain(&quick), [format!("0:0/{number}")]);
    }
    assert_eq!(slow.try_next(), Err(Overflowed));
    assert_eq!(slow.try_next(), Err(Overflowed));
    // 0, and 1 twice fill the queue; 2 is one too many, and then nobody is asked for it any more.
    assert_eq!(asked.load(Relaxed), 3);
    assert_eq!((hub.counts().overflowed, hub.counts().dropped, hub.counts().delivered), (1, 4, 13));
}

#[test]
fn bytes_are_bounded_and_freed_when_the_reader_is_cut_off() {
    let hub: Hub<&str, Every> = Hub::default();
    let queue = |bytes| {
        let queue = Queue::new(narrow(usize::MAX, bytes));
        let payload: Arc<str> = "x".repeat(40).into();
        let event = || Event { key: key(0), payload: Arc::clone(&payload) };
        let pushed = (0..5).map(|_| matches!(queue.push(event()), Push::Queued)).collect::<Vec<bool>>();
        (queue, pushed, Arc::strong_count(&payload))
    };
    let (kept, pushed, holders) = queue(200);
    assert_eq!((pushed, holders), (vec![true; 5], 6));
    assert!(kept.is_open());
    let (cut, pushed, holders) = queue(100);
    assert_eq!((pushed, holders), (vec![true, true, false, false, false], 1));
    assert!(!cut.is_open());
    // One that is larger than everything allowed is taken by an empty queue, or it could never be read.
    let (_, pushed, _) = queue(30);
    assert_eq!(pushed, [true, false, false, false, false]);
    assert_eq!(hub.counts(), Counts::default());
}

#[tokio::test]
async fn waiting_readers_are_woken() {
    let hub = Hub::default();
    let mut feed = hub.connect(narrow(1, usize::MAX));
    feed.subscribe(key(7), ["a"], all());
    let given_up = tokio::select! { biased; _ = feed.next() => false, () = std::future::ready(()) => true };
    assert!(given_up);
    let writer = thread::spawn({
        let hub = hub.clone();
        move || hub.publish(&"a", &(0, 1))
    });
    assert_eq!(feed.next().await, Ok(Event { key: key(7), payload: "0/1".into() }));
    assert_eq!(writer.join().unwrap(), 1);
    let writer = thread::spawn(move || hub.publish(&"a", &(0, 2)) + hub.publish(&"a", &(0, 3)));
    assert_eq!(feed.overflowed().await, Overflowed);
    assert_eq!(feed.next().await, Err(Overflowed));
    assert_eq!(feed.overflowed().await, Overflowed);
    assert_eq!(writer.join().unwrap(), 1);
}

/// How many of each take part in the tests with threads.
const WRITERS: u64 = 4;
const CHANGES: u64 = 500;
const READERS: u64 = 12;

/// Reads until it has as many as it expects, each with the key of its subscription, each writer's in order.
async fn read_all(feed: &Feed<&'static str, Every>, nth: u64) {
    let mut heard = vec![Vec::new(); WRITERS as usize];
    for _ in 0..WRITERS * CHANGES {
        let Event { key, payload } = feed.next().await.expect("the queue is wide enough");
        let (writer, number) = payload.split_once('/').expect("it is a change");
        let (writer, number): (usize, u64) = (writer.parse().unwrap(), number.parse().unwrap());
        assert_eq!(number % nth, key.0, "`{number}` came to the subscription `{}`", key.0);
        heard[writer].push(number);
    }
    for of_writer in heard {
        assert_eq!(of_writer, (0..CHANGES).collect::<Vec<u64>>());
    }
    assert_eq!(feed.try_next(), Ok(None), "something came twice");
}

#[test]
fn threads_lose_nothing_and_get_nothing_of_others() {
    let hub: Hub<&str, Every> = Hub::default();
    let (ready, writing) = (Barrier::new((WRITERS + READERS + 1) as usize), AtomicBool::new(true));
    let mut slow = hub.connect(narrow(10, usize::MAX));
    slow.subscribe(key(0), ["a"], all());
    thread::scope(|scope| {
        for reader in 0..READERS {
            let (hub, ready) = (&hub, &ready);
            scope.spawn(move || {
                let mut feed = hub.connect(wide());
                let nth = reader % 3 + 1;
                (0..nth).for_each(|remainder| feed.subscribe(key(remainder), ["a"], every(nth, remainder)));
                ready.wait();
                let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
                runtime.block_on(read_all(&feed, nth));
            });
        }
        // One that comes and goes all the time.
        let churn = scope.spawn(|| {
            let mut feed = hub.connect(wide());
            ready.wait();
            let mut rounds = 0_u64;
            while writing.load(Relaxed) || rounds == 0 {
                feed.subscribe(key(rounds), ["a", "b"], all());
                hub.publish(&"b", &(9, rounds));
                feed.unsubscribe(key(rounds));
                rounds += 1;
                let own = drain(&feed).into_iter().filter(|event| event.contains(":9/")).count();
                assert_eq!(own, 1, "it heard what was published while it listened");
            }
            rounds
        });
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| {
                let (hub, ready) = (&hub, &ready);
                scope.spawn(move || {
                    ready.wait();
                    (0..CHANGES).for_each(|number| _ = hub.publish(&"a", &(writer, number)));
                })
            })
            .collect();
        writers.into_iter().for_each(|writer| writer.join().unwrap());
        writing.store(false, Relaxed);
        assert!(churn.join().unwrap() > 0);
    });
    assert_eq!(slow.try_next(), Err(Overflowed));
    drop(slow);
    let counts = hub.counts();
    assert_eq!((counts.overflowed, counts.connections, counts.subscriptions), (1, 0, 0));
    assert!(counts.delivered >= READERS * WRITERS * CHANGES);
    assert!(hub.shared.read().is_empty());
}
