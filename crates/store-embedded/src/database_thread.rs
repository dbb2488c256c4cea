//! The thread that writes to the database of a file. One thread, because the engine lets one call in at a time anyway: a
//! queue in front of it keeps the waiting out of the async runtime and the order fair.
//!
//! A read takes microseconds and waits for no disk, so where nothing else is under way it runs on the thread that asks:
//! waking another one takes longer than the read. Otherwise it waits in the queue like everything else.

use std::{
    fs::File,
    io,
    sync::{
        Arc, Mutex, PoisonError, TryLockError,
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use dynoxide::NativeDatabase;
use plan::StoreError;
use tokio::sync::oneshot;

use crate::error::unavailable;

/// How often expired records are removed, as long as no call waits. DynamoDB itself takes up to days.
const SWEEP_EVERY: Duration = Duration::from_secs(60);

/// A call under way to the thread.
type Job = Box<dyn FnOnce(&NativeDatabase) + Send>;

/// The thread. Dropping it lets queued calls finish and closes the file.
pub(crate) struct DatabaseThread {
    /// `None` only while being dropped.
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
    /// Held by the call that is under way. It must be dropped before the lock on the file.
    database: Arc<Mutex<NativeDatabase>>,
    /// What keeps other processes out.
    _lock: File,
}

impl std::fmt::Debug for DatabaseThread {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("DatabaseThread").field("thread", &self.thread).finish_non_exhaustive()
    }
}

impl DatabaseThread {
    /// Starts the thread. `lock` is let go of after the database is closed.
    pub(crate) fn start(database: NativeDatabase, lock: File) -> io::Result<Self> {
        let (sender, receiver) = channel();
        let database = Arc::new(Mutex::new(database));
        let of_thread = Arc::clone(&database);
        let thread = thread::Builder::new().name("sluice-store".to_owned()).spawn(move || {
            serve(&of_thread, &receiver);
        })?;
        Ok(Self { jobs: Some(sender), thread: Some(thread), database, _lock: lock })
    }

    /// Runs a call that reads: here, or on the thread if another call is under way.
    pub(crate) async fn read<T, F>(&self, call: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&NativeDatabase) -> Result<T, StoreError> + Send + 'static,
    {
        match self.try_here(call) {
            Ok(answer) => answer,
            Err(call) => self.run(call).await,
        }
    }

    /// Runs the call on this thread, or gives it back if another one is under way.
    fn try_here<T, F>(&self, call: F) -> Result<Result<T, StoreError>, F>
    where
        F: FnOnce(&NativeDatabase) -> Result<T, StoreError>,
    {
        match self.database.try_lock() {
            Ok(database) => Ok(call(&database)),
            Err(TryLockError::Poisoned(poisoned)) => Ok(call(&poisoned.into_inner())),
            Err(TryLockError::WouldBlock) => Err(call),
        }
    }

    /// Runs `call` on the thread. A caller that goes away before its turn is skipped, so nothing is written for it.
    pub(crate) async fn run<T, F>(&self, call: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&NativeDatabase) -> Result<T, StoreError> + Send + 'static,
    {
        let (answer, result) = oneshot::channel();
        let job: Job = Box::new(move |database| {
            if answer.is_closed() {
                return;
            }
            // The caller may have gone meanwhile; then the answer is of no use.
            let _unwanted = answer.send(call(database));
        });
        let sent = self.jobs.as_ref().is_some_and(|jobs| jobs.send(job).is_ok());
        match (sent, result.await) {
            (true, Ok(result)) => result,
            (false, _) | (true, Err(_)) => Err(stopped()),
        }
    }
}

impl Drop for DatabaseThread {
    fn drop(&mut self) {
        drop(self.jobs.take());
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the thread of the embedded store had stopped with a panic");
        }
    }
}

fn serve(database: &Mutex<NativeDatabase>, jobs: &Receiver<Job>) {
    let held = || database.lock().unwrap_or_else(PoisonError::into_inner);
    let mut due = Instant::now() + SWEEP_EVERY;
    loop {
        // A call that waits goes before the sweep.
        let next = jobs.try_recv().or_else(|_| {
            if Instant::now() >= due {
                sweep(&held());
                due = Instant::now() + SWEEP_EVERY;
            }
            jobs.recv_timeout(due.saturating_duration_since(Instant::now()))
        });
        match next {
            Ok(job) => job(&held()),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// Removes expired records.
fn sweep(database: &NativeDatabase) {
    match database.sweep_ttl() {
        Ok(0) => {}
        Ok(removed) => tracing::debug!(removed, "removed expired records"),
        Err(error) => tracing::warn!(error = %error, "could not remove expired records"),
    }
}

fn stopped() -> StoreError {
    unavailable("StoreStopped", "the thread of the embedded store has stopped: restart the process".to_owned())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use dynoxide::{actions::describe_time_to_live::DescribeTimeToLiveRequest, storage_backend::ManualClock};
    use plan::{
        Attribute, AttributeType, Condition, Get, Item, KeyAttribute, Outcome, Put, Step, TableSpec, TimeToLive, Write,
    };

    use super::*;
    use crate::{request::Request, tables};

    fn session_spec() -> TableSpec {
        TableSpec {
            name: "Session".to_owned(),
            partition: KeyAttribute { name: "id".to_owned(), attribute_type: AttributeType::Text },
            sort: None,
            indexes: Vec::new(),
            time_to_live: Some(TimeToLive { attribute: "expires".to_owned() }),
        }
    }

    fn session(expires: u64) -> Item {
        let id = Attribute::Text(expires.to_string());
        Item::from([("id".to_owned(), id), ("expires".to_owned(), Attribute::Number(expires.to_string()))])
    }

    /// As when the disk became full between the two calls.
    #[test]
    fn a_table_that_was_made_without_its_time_to_live_gets_it() {
        let database = NativeDatabase::memory().unwrap();
        let spec = session_spec();
        tables::prepare(&database, &[TableSpec { time_to_live: None, ..spec.clone() }]).unwrap();
        for _ in 0..2 {
            tables::prepare(&database, std::slice::from_ref(&spec)).unwrap();
            let described = database.describe_time_to_live(DescribeTimeToLiveRequest { table_name: spec.name.clone() });
            assert_eq!(described.unwrap().time_to_live_description.attribute_name.as_deref(), Some("expires"));
        }
    }

    #[test]
    fn sweeping_removes_the_records_that_have_expired_and_no_others() {
        let database = NativeDatabase::memory_with_clock(Arc::new(ManualClock::new(2_000_000_000))).unwrap();
        tables::prepare(&database, &[session_spec()]).unwrap();
        let run = |step: Step| Request::of(&step).unwrap().execute(&database).unwrap();
        for expires in [1_999_999_999, 2_000_000_001] {
            let put = Put { table: "Session".to_owned(), item: session(expires), condition: Condition::Always };
            run(Step::Write(Write::Put(put)));
        }

        sweep(&database);

        let get = |id: &str| {
            let key = Item::from([("id".to_owned(), Attribute::from(id))]);
            run(Step::Get(Get { table: "Session".to_owned(), key }))
        };
        assert_eq!(get("1999999999"), Outcome::Record(None));
        assert_eq!(get("2000000001"), Outcome::Record(Some(session(2_000_000_001))));
    }

    #[tokio::test]
    async fn a_caller_that_went_away_before_its_turn_is_skipped() {
        let lock = tempfile::tempfile().unwrap();
        let thread = DatabaseThread::start(NativeDatabase::memory().unwrap(), lock).unwrap();
        let (let_go, held) = channel::<()>();
        let first = thread.run(move |_| {
            // Ends when the test has queued and dropped the second call.
            let _ended = held.recv();
            Ok(())
        });
        let (told, ran) = channel();
        let mut first = Box::pin(first);
        let mut second = Box::pin(thread.run(move |_| {
            let _heard = told.send(());
            Ok(())
        }));
        let waiting = std::future::poll_fn(|context| {
            let both = (first.as_mut().poll(context), second.as_mut().poll(context));
            std::task::Poll::Ready(both.0.is_pending() && both.1.is_pending())
        });
        assert!(waiting.await);
        drop(second);
        drop(let_go);
        first.await.unwrap();
        thread.run(|_| Ok(())).await.unwrap();
        assert!(ran.try_recv().is_err(), "the second call did not run");
    }
}
