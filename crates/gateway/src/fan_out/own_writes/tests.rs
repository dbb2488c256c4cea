use std::{
    cell::Cell,
    future::{Future, poll_fn},
    pin::Pin,
    sync::LazyLock,
    task::Poll,
};

use plan::Became;

use super::*;

static START: LazyLock<Instant> = LazyLock::new(Instant::now);

thread_local! {
    static LATER: Cell<Duration> = const { Cell::new(Duration::ZERO) };
}

/// The time of this test.
fn now() -> Instant {
    *START + LATER.get()
}

fn item(fields: &[(&str, &str)]) -> Item {
    fields.iter().map(|&(name, value)| (name.to_owned(), value.into())).collect()
}

fn key(id: &str) -> Item {
    item(&[("id", id)])
}

fn record(id: &str, text: &str) -> Item {
    item(&[("id", id), ("text", text)])
}

fn updated(id: &str, text: &str) -> RecordChange {
    let became = Became::Modified { old: record(id, "before"), new: record(id, text) };
    RecordChange { table: "Note".to_owned(), key: key(id), became }
}

fn write(own: &Arc<OwnWrites>, id: &str, text: &str) {
    Box::new(own.begin("Note", &key(id))).written(Change::Update, &record(id, text));
}

async fn is_pending(future: &mut Pin<Box<impl Future<Output = ()>>>) -> bool {
    poll_fn(|context| Poll::Ready(future.as_mut().poll(context).is_pending())).await
}

#[test]
fn what_was_written_here_is_no_news_and_what_was_written_elsewhere_is() {
    let own = OwnWrites::new(now);
    write(&own, "1", "ours");
    assert!(!own.take(&updated("1", "theirs")));
    assert!(!own.take(&updated("2", "ours")));
    assert!(own.take(&updated("1", "ours")));
    assert!(!own.take(&updated("1", "ours")), "somebody else did the same later");
}

#[test]
fn each_of_several_equal_writes_hides_one_change() {
    let own = OwnWrites::new(now);
    write(&own, "1", "same");
    write(&own, "1", "same");
    assert_eq!([(); 3].map(|()| own.take(&updated("1", "same"))), [true, true, false]);
}

#[test]
fn a_write_that_failed_hides_nothing() {
    let own = OwnWrites::new(now);
    drop(own.begin("Note", &key("1")));
    assert!(!own.take(&updated("1", "ours")));
    assert!(own.state().under_way.is_empty());
}

#[tokio::test]
async fn a_change_that_comes_back_before_its_write_has_ended_waits_for_it() {
    let own = OwnWrites::new(now);
    let under_way = Box::new(own.begin("Note", &key("1")));
    let key = key("1");
    let mut settled = Box::pin(own.settled("Note", &key));
    assert!(is_pending(&mut settled).await);
    under_way.written(Change::Update, &record("1", "ours"));
    settled.await;
    assert!(own.take(&updated("1", "ours")));
}

#[tokio::test]
async fn nobody_waits_for_writes_to_other_records_or_for_later_ones() {
    let own = OwnWrites::new(now);
    let _another = own.begin("Note", &key("2"));
    let _another_table = own.begin("Task", &key("1"));
    own.settled("Note", &key("1")).await;
    let first = own.begin("Note", &key("1"));
    let key = key("1");
    let mut settled = Box::pin(own.settled("Note", &key));
    assert!(is_pending(&mut settled).await);
    let _later = own.begin("Note", &key);
    drop(first);
    settled.await;
}

#[test]
fn a_write_is_forgotten_after_a_while() {
    let own = OwnWrites::new(now);
    write(&own, "1", "ours");
    LATER.set(REMEMBERED);
    write(&own, "2", "ours");
    LATER.set(REMEMBERED + Duration::from_secs(1));
    assert!(!own.take(&updated("1", "ours")));
    assert!(own.take(&updated("2", "ours")));
}

#[test]
fn no_more_is_remembered_than_there_is_room_for() {
    let own = OwnWrites::with_room_for(2, now);
    ["1", "2", "3"].iter().for_each(|id| write(&own, id, "ours"));
    assert_eq!(["1", "2", "3"].map(|id| own.take(&updated(id, "ours"))), [false, true, true]);
    for round in 0..1_000 {
        let text = round.to_string();
        write(&own, "1", &text);
        assert!(own.take(&updated("1", &text)));
    }
    assert!(own.state().remembered.len() <= 2 && own.state().expected.is_empty());
}
