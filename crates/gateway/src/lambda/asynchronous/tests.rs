use std::{
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use tokio::{sync::Notify, time::Instant};

use super::*;
use crate::lambda::journal::{Holders, tests::Kept};

fn events(background: &Background, most: usize) -> (Events, Kept) {
    let kept = Kept::default();
    (Events::new(background.clone(), kept.journal(), most), kept)
}

/// Counts what begins; everything waits until it is let go.
#[derive(Default)]
struct Waiting {
    begun: AtomicUsize,
    order: Mutex<Vec<usize>>,
    go: Notify,
}

impl Waiting {
    async fn work(self: Arc<Self>, number: usize) {
        self.begun.fetch_add(1, SeqCst);
        self.order.lock().unwrap().push(number);
        self.go.notified().await;
    }
}

/// Accepts an event that is work.
async fn accept<F>(events: &Events, work: impl Fn() -> F + Send + Sync + 'static) -> Result<(), NotAccepted>
where
    F: Future<Output = ()> + Send,
{
    let event = AcceptedEvent { function: "welcome".to_owned(), payload: "{}".to_owned() };
    let run = move || {
        let work = work();
        async {
            work.await;
            Ok(Answer::Returned(Value::Null))
        }
    };
    events.accept(event, run).await
}

/// Lets everything run that can: with the clock paused, time passes only when nothing else is to be done.
async fn settle() {
    tokio::time::sleep(Duration::from_secs(1)).await;
}

#[tokio::test(start_paused = true)]
async fn what_is_accepted_waits_for_its_turn_in_its_order() {
    let background = Background::default();
    let ((events, _), held) = (events(&background, RUNNING + 8), Arc::new(Waiting::default()));
    for number in 0..RUNNING + 8 {
        let held = Arc::clone(&held);
        accept(&events, move || Arc::clone(&held).work(number)).await.unwrap();
    }
    settle().await;
    assert_eq!(held.begun.load(SeqCst), RUNNING);
    let refused = accept(&events, || async {}).await;
    assert!(matches!(refused, Err(NotAccepted::Full(Full { most })) if most == RUNNING + 8));
    held.go.notify_waiters();
    settle().await;
    assert_eq!((held.begun.load(SeqCst), events.unfinished()), (RUNNING + 8, 8));
    held.go.notify_waiters();
    background.idle().await;
    assert_eq!(*held.order.lock().unwrap(), (0..RUNNING + 8).collect::<Vec<_>>());
    assert_eq!(events.unfinished(), 0);
}

#[tokio::test(start_paused = true)]
async fn work_that_panics_gives_its_place_back() {
    let background = Background::default();
    let (events, _) = events(&background, 1);
    accept(&events, || async { panic!("on purpose") }).await.unwrap();
    background.idle().await;
    assert_eq!(events.unfinished(), 0);
}

/// An invocation that cannot be started, and how often that was tried.
async fn accept_what_never_starts(events: &Events) -> Arc<(AtomicUsize, Notify)> {
    let tried = Arc::new((AtomicUsize::new(0), Notify::new()));
    let counted = Arc::clone(&tried);
    let run = move || {
        counted.0.fetch_add(1, SeqCst);
        counted.1.notify_one();
        async { Err(InvokeError::NotLoaded { why: "no component".to_owned() }) }
    };
    let event = AcceptedEvent { function: "welcome".to_owned(), payload: "{}".to_owned() };
    events.accept(event, run).await.unwrap();
    tried
}

#[tokio::test(start_paused = true)]
async fn a_shutdown_runs_at_once_what_waits_to_be_run_again_and_leaves_it_to_the_next_gateway() {
    let background = Background::default();
    let (events, kept) = events(&background, 1);
    let tried = accept_what_never_starts(&events).await;
    tried.1.notified().await;
    let before = Instant::now();
    events.end();
    background.idle().await;
    assert_eq!((tried.0.load(SeqCst), before.elapsed()), (2, Duration::ZERO));
    let left = kept.journal().unheld(Holders::Others).await.unwrap();
    assert_eq!(left.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn what_is_accepted_during_a_shutdown_runs_once() {
    let background = Background::default();
    let (events, _) = events(&background, 1);
    events.end();
    let tried = accept_what_never_starts(&events).await;
    background.idle().await;
    assert_eq!(tried.0.load(SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn what_is_finished_leaves_nothing_behind() {
    let background = Background::default();
    let (events, kept) = events(&background, 1);
    let event = AcceptedEvent { function: "welcome".to_owned(), payload: "{}".to_owned() };
    let run = || async { Ok(Answer::Returned(Value::Null)) };
    events.accept(event, run).await.unwrap();
    assert_ne!(kept.left(), 0, "it is kept before it is run");
    background.idle().await;
    assert_eq!(kept.left(), 0);
}
