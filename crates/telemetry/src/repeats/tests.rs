use std::sync::atomic::{AtomicU64, Ordering};

use tracing_subscriber::{Layer, layer::SubscriberExt};

use super::*;

/// Counts what is let through.
struct Counted(Arc<AtomicU64>);

impl<S: tracing::Subscriber> Layer<S> for Counted {
    fn on_event(&self, _: &Event<'_>, _: Context<'_, S>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// How many of the lines get through, and what is left out.
fn count(repeats: &Repeats, lines: impl Fn()) -> (u64, Vec<LeftOut>) {
    let counted = Arc::new(AtomicU64::new(0));
    let layer = Counted(Arc::clone(&counted)).with_filter(repeats.clone());
    tracing::subscriber::with_default(tracing_subscriber::registry().with(layer), lines);
    (counted.load(Ordering::Relaxed), repeats.shared.take())
}

fn refused(times: usize) {
    (0..times).for_each(|number| tracing::info!(number, "refused"));
}

#[test]
fn lines_of_one_kind_are_written_so_often_and_then_counted() {
    let repeats = Repeats::new(5, Vec::new(), Instant::now);
    let lines = || {
        refused(100);
        tracing::warn!("another one");
    };
    let expected = LeftOut { message: "refused".to_owned(), lines: 95 };
    assert_eq!(count(&repeats, lines), (6, vec![expected]));
}

#[test]
fn the_next_second_has_lines_of_its_own() {
    thread_local! {
        static NOW: std::cell::Cell<Option<Instant>> = const { std::cell::Cell::new(None) };
    }
    NOW.set(Some(Instant::now()));
    let repeats = Repeats::new(5, Vec::new(), || NOW.get().unwrap());
    let lines = || {
        refused(6);
        NOW.set(NOW.get().map(|now| now + WINDOW));
        refused(4);
    };
    let expected = LeftOut { message: "refused".to_owned(), lines: 1 };
    // `refused` is one place, whichever second it is called in.
    assert_eq!(count(&repeats, lines), (9, vec![expected]));
}

#[test]
fn what_an_operator_asked_for_is_not_counted() {
    let repeats = Repeats::new(5, vec!["components".to_owned()], Instant::now);
    let lines = || {
        (0..100).for_each(|_| tracing::debug!("in detail"));
        (0..100).for_each(|_| tracing::info!(target: "components", "printed"));
    };
    assert_eq!(count(&repeats, lines), (200, Vec::new()));
}

#[test]
fn what_was_left_out_is_told_by_itself() {
    // However slow this machine is, it is one second.
    static NOW: std::sync::LazyLock<Instant> = std::sync::LazyLock::new(Instant::now);
    let repeats = Repeats::new(1, Vec::new(), || *NOW);
    let (sender, told) = std::sync::mpsc::channel();
    repeats.start_telling(move |left_out| sender.send(left_out.lines).unwrap()).unwrap();
    let layer = Counted(Arc::default()).with_filter(repeats);
    tracing::subscriber::with_default(tracing_subscriber::registry().with(layer), || refused(10));
    let mut lines = 0;
    while lines < 9 {
        lines += told.recv_timeout(Duration::from_secs(60)).expect("they are told");
    }
    assert_eq!(lines, 9);
}
