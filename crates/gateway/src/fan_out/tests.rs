use std::{sync::Mutex as StdMutex, time::Instant};

use engine::{Change, WriteUnderWay};
use plan::{Attribute, AttributeType, Became, Following, Item, KeyAttribute, NextChanges};
use tokio::sync::mpsc;

use super::*;

/// Plays a database: tells what it is given to tell.
#[derive(Default)]
struct Played {
    feeds: StdMutex<HashMap<String, mpsc::UnboundedSender<RecordChange>>>,
    refused: StdMutex<Option<String>>,
    /// While it is held, no table can be followed.
    busy: Arc<Mutex<()>>,
}

struct PlayedFeed {
    changes: mpsc::UnboundedReceiver<RecordChange>,
    busy: Arc<Mutex<()>>,
}

impl Changes for Played {
    fn follow<'a>(&'a self, table: &'a TableSpec) -> Following<'a> {
        Box::pin(async move {
            if self.refused.lock().unwrap().as_ref() == Some(&table.name) {
                return Err(StoreError::Rejected { code: "StreamNotEnabled".to_owned(), message: String::new() });
            }
            let (sender, receiver) = mpsc::unbounded_channel();
            assert!(self.feeds.lock().unwrap().insert(table.name.clone(), sender).is_none_or(|old| old.is_closed()));
            Ok(Box::new(PlayedFeed { changes: receiver, busy: Arc::clone(&self.busy) }) as Box<dyn ChangeFeed>)
        })
    }
}

impl ChangeFeed for PlayedFeed {
    fn begin(&mut self) -> plan::Beginning<'_> {
        Box::pin(async { drop(self.busy.lock().await) })
    }

    fn next(&mut self) -> NextChanges<'_> {
        Box::pin(async { vec![self.changes.recv().await.expect("the database tells for ever")] })
    }
}

impl Played {
    fn tell(&self, change: RecordChange) {
        self.feeds.lock().unwrap()[&change.table].send(change).expect("somebody follows");
    }

    fn follower(&self, table: &str) -> Option<mpsc::UnboundedSender<RecordChange>> {
        self.feeds.lock().unwrap().get(table).filter(|feed| !feed.is_closed()).cloned()
    }
}

/// Hears what a change is told as, in place of an engine and of subscribers.
struct Heard {
    played: Arc<Played>,
    own_writes: Arc<OwnWrites>,
    fan_out: FanOut,
    told: mpsc::UnboundedReceiver<RecordChange>,
}

impl Heard {
    fn new() -> Self {
        let (played, own_writes) = (Arc::new(Played::default()), OwnWrites::new(Instant::now));
        let (teller, told) = mpsc::unbounded_channel();
        let event_of: EventOf = Arc::new(move |change: &RecordChange| {
            teller.send(change.clone()).unwrap();
            None
        });
        let changes = Arc::clone(&played) as _;
        let fan_out = FanOut::new(changes, Arc::clone(&own_writes), Arc::new(engine::Unheard), event_of);
        Self { played, own_writes, fan_out, told }
    }
}

fn table(name: &str) -> TableSpec {
    TableSpec {
        name: name.to_owned(),
        partition: KeyAttribute { name: "id".to_owned(), attribute_type: AttributeType::Text },
        sort: None,
        indexes: Vec::new(),
        time_to_live: None,
    }
}

fn record(text: &str) -> Item {
    [("id", "1"), ("text", text)].map(|(name, value)| (name.to_owned(), Attribute::from(value))).into()
}

fn key() -> Item {
    Item::from([("id".to_owned(), "1".into())])
}

fn inserted(table: &str, text: &str) -> RecordChange {
    RecordChange { table: table.to_owned(), key: key(), became: Became::Inserted(record(text)) }
}

#[tokio::test]
async fn what_others_write_is_told_and_what_is_written_here_is_not() {
    let mut heard = Heard::new();
    heard.fan_out.follow(&[table("Note"), table(DELIVERIES)]).await.unwrap();
    assert!(heard.played.follower(DELIVERIES).is_none(), "nobody listens to deliveries of triggers");
    Box::new(heard.own_writes.begin("Note", &key())).written(Change::Create, &record("ours"));
    for text in ["theirs", "ours", "theirs again"] {
        heard.played.tell(inserted("Note", text));
    }
    assert_eq!(heard.told.recv().await, Some(inserted("Note", "theirs")));
    assert_eq!(heard.told.recv().await, Some(inserted("Note", "theirs again")));
}

#[tokio::test]
async fn a_database_that_is_busy_keeps_no_gateway_from_serving_and_is_followed_later() {
    let mut heard = Heard::new();
    let busy = Arc::clone(&heard.played.busy);
    let held = busy.lock().await;
    heard.fan_out.follow(&[table("Note"), table("Other")]).await.unwrap();
    assert_eq!(heard.fan_out.unfollowed(), 2);
    // One of them is left out before it was ever followed.
    heard.fan_out.follow(&[table("Note")]).await.unwrap();
    drop(held);
    heard.played.tell(inserted("Note", "theirs"));
    assert_eq!(heard.told.recv().await, Some(inserted("Note", "theirs")));
    assert_eq!(heard.fan_out.unfollowed(), 0);
}

#[tokio::test]
async fn a_change_that_comes_back_before_the_answer_is_not_told_twice() {
    let mut heard = Heard::new();
    heard.fan_out.follow(&[table("Note")]).await.unwrap();
    let under_way = Box::new(heard.own_writes.begin("Note", &key()));
    heard.played.tell(inserted("Note", "ours"));
    heard.played.tell(inserted("Note", "theirs"));
    // The task runs as far as it can, on this one thread.
    tokio::task::yield_now().await;
    assert!(heard.told.is_empty(), "what may be ours is not told before we know");
    under_way.written(Change::Create, &record("ours"));
    assert_eq!(heard.told.recv().await, Some(inserted("Note", "theirs")));
}

#[tokio::test]
async fn a_write_whose_outcome_is_unknown_here_is_told_by_the_database() {
    let mut heard = Heard::new();
    heard.fan_out.follow(&[table("Note")]).await.unwrap();
    let under_way = heard.own_writes.begin("Note", &key());
    heard.played.tell(inserted("Note", "ours"));
    drop(under_way);
    assert_eq!(heard.told.recv().await, Some(inserted("Note", "ours")));
}

#[tokio::test]
async fn two_gateways_that_write_the_same_hear_of_each_other_once() {
    let mut heard = Heard::new();
    heard.fan_out.follow(&[table("Note")]).await.unwrap();
    Box::new(heard.own_writes.begin("Note", &key())).written(Change::Create, &record("same"));
    let removed = RecordChange { became: Became::Removed(record("same")), ..inserted("Note", "") };
    for change in [inserted("Note", "same"), removed.clone(), inserted("Note", "same")] {
        heard.played.tell(change);
    }
    assert_eq!(heard.told.recv().await, Some(removed));
    assert_eq!(heard.told.recv().await, Some(inserted("Note", "same")), "the other gateway's");
}

#[tokio::test]
async fn another_schema_keeps_what_is_followed_and_ends_the_rest() {
    let mut heard = Heard::new();
    heard.fan_out.follow(&[table("Note"), table("Old")]).await.unwrap();
    let (note, old) = (heard.played.follower("Note").unwrap(), heard.played.follower("Old").unwrap());
    heard.fan_out.follow(&[table("Note"), table("New")]).await.unwrap();
    note.send(inserted("Note", "still")).unwrap();
    assert_eq!(heard.told.recv().await, Some(inserted("Note", "still")));
    old.closed().await;
    let new = heard.played.follower("New").unwrap();

    *heard.played.refused.lock().unwrap() = Some("Refused".to_owned());
    heard.fan_out.follow(&[table("Refused")]).await.unwrap_err();
    assert!(!note.is_closed() && !new.is_closed(), "a schema that cannot be followed changes nothing");
    drop(heard.fan_out);
    note.closed().await;
    new.closed().await;
}
