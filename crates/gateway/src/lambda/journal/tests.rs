use std::{collections::BTreeMap, sync::Mutex as StdMutex};

use plan::{Attribute, Item, Page, Preparing, Running, Step, TableSpec, Write};

use super::*;

/// Plays a store for accepted events alone. It answers at once, so that no clock passes meanwhile. Cheap to clone; all clones
/// are the same store.
#[derive(Clone, Default)]
pub(crate) struct Kept(Arc<StdMutex<Records>>);

#[derive(Default)]
struct Records {
    items: BTreeMap<String, Item>,
    is_down: bool,
}

const LEASE: Duration = Duration::from_secs(30);

impl Kept {
    /// A gateway's journal in this store.
    pub(crate) fn journal(&self) -> Arc<Journal> {
        Journal::new(Arc::new(self.clone()), LEASE, clock)
    }

    pub(crate) fn break_down(&self, is_down: bool) {
        self.0.lock().unwrap().is_down = is_down;
    }

    /// How many attributes there are beside keys.
    pub(crate) fn left(&self) -> usize {
        self.0.lock().unwrap().items.values().map(|item| item.len() - 1).sum()
    }
}

/// The clock of tests, which passes as that of the runtime does.
fn clock() -> SystemTime {
    thread_local! {
        static START: tokio::time::Instant = tokio::time::Instant::now();
    }
    START.with(|start| UNIX_EPOCH + Duration::from_secs(1_000_000) + start.elapsed())
}

fn key_of(item: &Item) -> String {
    item.get("delivery").and_then(Attribute::as_text).expect("it has a key").to_owned()
}

impl Records {
    fn run(&mut self, step: &Step) -> Result<Outcome, StoreError> {
        if self.is_down {
            return Err(StoreError::Unavailable { code: "Down".to_owned(), message: String::new() });
        }
        match step {
            Step::Get(get) => Ok(Outcome::Record(self.items.get(&key_of(&get.key)).cloned())),
            Step::BatchGet(batch) => {
                let items = batch.keys.iter().filter_map(|key| self.items.get(&key_of(key)).cloned()).collect();
                Ok(Outcome::Page(Page { items, ..Page::default() }))
            }
            Step::Write(Write::Put(put)) => {
                self.items.insert(key_of(&put.item), put.item.clone());
                Ok(Outcome::Record(None))
            }
            Step::Write(Write::Delete(delete)) => Ok(Outcome::Record(self.items.remove(&key_of(&delete.key)))),
            Step::Write(Write::Update(update)) => {
                let key = key_of(&update.key);
                let stored = self.items.get(&key).cloned().unwrap_or_default();
                if !update.condition.holds(&stored) {
                    return Err(StoreError::ConditionFailed { stored: None });
                }
                let item = self.items.entry(key).or_insert_with(|| update.key.clone());
                for (name, value) in &update.changes {
                    match value {
                        Attribute::Null => drop(item.remove(name)),
                        value => drop(item.insert(name.clone(), value.clone())),
                    }
                }
                Ok(Outcome::Record(Some(item.clone())))
            }
            other => panic!("{other:?} is not played"),
        }
    }
}

impl Store for Kept {
    fn prepare<'a>(&'a self, _: &'a [TableSpec]) -> Preparing<'a> {
        Box::pin(async { Ok(Vec::new()) })
    }

    fn run<'a>(&'a self, step: &'a Step) -> Running<'a> {
        Box::pin(async move { self.0.lock().unwrap().run(step) })
    }
}

fn event() -> AcceptedEvent {
    AcceptedEvent { function: "welcome".to_owned(), payload: "{}".to_owned() }
}

async fn unheld(journal: &Journal) -> Vec<(String, Entry)> {
    journal.unheld(Holders::Others).await.unwrap()
}

#[tokio::test(start_paused = true)]
async fn an_event_that_is_not_held_any_more_is_taken_by_one_gateway() {
    let kept = Kept::default();
    let (first, second, third) = (kept.journal(), kept.journal(), kept.journal());
    drop(first.accept(event()).await.unwrap());
    assert_eq!(unheld(&second).await, [], "its gateway may still run it");
    tokio::time::advance(LEASE + Duration::from_secs(1)).await;

    let [(id, entry)] = unheld(&second).await.try_into().unwrap();
    let held = second.take(&id, entry, |_| true).await.unwrap().unwrap();
    assert_eq!(*held.event(), event());
    assert!(matches!(third.take(&id, entry, |_| true).await, Err(NotHeld::Taken)));
    held.finish().await.unwrap();
    assert_eq!((unheld(&third).await, kept.left()), (Vec::new(), 0));
}

#[tokio::test(start_paused = true)]
async fn an_event_is_held_as_long_as_its_gateway_says_so() {
    let kept = Kept::default();
    let (first, second) = (kept.journal(), kept.journal());
    let held = first.accept(event()).await.unwrap();
    let keeping = async {
        tokio::time::sleep(LEASE * 10).await;
        assert_eq!(unheld(&second).await, []);
        // It cannot tell the store for so long that another gateway takes the event.
        kept.break_down(true);
        tokio::time::sleep(LEASE * 2).await;
        kept.break_down(false);
        let [(id, entry)] = unheld(&second).await.try_into().unwrap();
        second.take(&id, entry, |_| true).await.unwrap().unwrap()
    };
    let (taken, ()) = tokio::join!(keeping, held.keep());
    assert!(matches!(held.finish().await, Err(NotHeld::Taken)), "it is not its own any more");
    taken.finish().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn failures_are_counted_across_gateways() {
    let kept = Kept::default();
    let (first, second) = (kept.journal(), kept.journal());
    let held = first.accept(event()).await.unwrap();
    held.failed().await.unwrap();
    held.leave().await.unwrap();
    let [(id, entry)] = unheld(&second).await.try_into().unwrap();
    assert!(second.take(&id, entry, |_| false).await.unwrap().is_none(), "it has no such function");
    assert_eq!(second.take(&id, entry, |_| true).await.unwrap().unwrap().failures().await, 1);
}

#[tokio::test(start_paused = true)]
async fn what_a_process_held_before_it_ended_is_its_own_at_once_if_the_store_is_its_own() {
    let kept = Kept::default();
    drop(kept.journal().accept(event()).await.unwrap());
    let again = kept.journal();
    assert_eq!(again.unheld(Holders::Gone).await.unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_event_that_cannot_be_kept_is_not_accepted() {
    let kept = Kept::default();
    kept.break_down(true);
    assert!(kept.journal().accept(event()).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn an_entry_without_an_event_is_removed() {
    let kept = Kept::default();
    let journal = kept.journal();
    let entry = Entry { held_until_ms: 0, failures: 0 };
    kept.run(&accepted::change("7", None, Some(entry))).await.unwrap();
    assert!(journal.take("7", entry, |_| true).await.unwrap().is_none());
    assert_eq!(unheld(&journal).await, []);
}
