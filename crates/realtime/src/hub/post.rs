//! The way of changes from writers to listeners: a writer puts a change down and goes on, and a thread of its own asks
//! listeners and has them show it.

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
        mpsc::{Receiver, SyncSender, TrySendError, sync_channel},
    },
    thread,
};

use super::{Hub, Listener, Moment, Topic};

/// How many changes may wait. Ours: tens of seconds of a busy gateway.
const WAITING_CHANGES: usize = 16 * 1024;

/// How many bytes of changes may wait.
const WAITING_BYTES: usize = 64 * 1024 * 1024;

/// Carries changes to a hub. Dropped, it carries what waits, and ends.
pub struct Post<T: Topic, L: Listener>
where
    L::Change: Sized + Send,
{
    hub: Hub<T, L>,
    waiting: SyncSender<Letter<T, L::Change>>,
    bytes: Arc<AtomicUsize>,
}

struct Letter<T, C> {
    moment: Moment,
    topic: T,
    change: C,
    bytes: usize,
}

impl<T: Topic, L: Listener> Post<T, L>
where
    L::Change: Sized + Send + 'static,
{
    /// Starts to carry changes to a hub.
    ///
    /// # Errors
    /// The machine has no thread left.
    pub fn start(hub: Hub<T, L>) -> io::Result<Self> {
        let (waiting, received) = sync_channel(WAITING_CHANGES);
        let bytes = Arc::new(AtomicUsize::new(0));
        let (carried, left) = (hub.clone(), Arc::clone(&bytes));
        thread::Builder::new().name("sluice-events".to_owned()).spawn(move || carry(&carried, &received, &left))?;
        Ok(Self { hub, waiting, bytes })
    }

    /// Takes a change of about this many bytes that has just happened. If too much waits, it is lost to the listeners of its
    /// topic, who are cut off, so that they connect again and list.
    pub fn take(&self, topic: T, change: L::Change, bytes: usize) {
        let before = self.bytes.fetch_add(bytes, Relaxed);
        let letter = Letter { moment: self.hub.now(), topic, change, bytes };
        let is_full = before > 0 && before.saturating_add(bytes) > WAITING_BYTES;
        let lost = if is_full { Some(letter) } else { self.waiting.try_send(letter).err().map(of_error) };
        if let Some(letter) = lost {
            self.bytes.fetch_sub(letter.bytes, Relaxed);
            self.hub.cut_off(&letter.topic);
        }
    }
}

fn of_error<T, C>(error: TrySendError<Letter<T, C>>) -> Letter<T, C> {
    let (TrySendError::Full(letter) | TrySendError::Disconnected(letter)) = error;
    letter
}

fn carry<T: Topic, L: Listener>(hub: &Hub<T, L>, received: &Receiver<Letter<T, L::Change>>, left: &AtomicUsize)
where
    L::Change: Sized,
{
    while let Ok(Letter { moment, topic, change, bytes }) = received.recv() {
        hub.publish_of(moment, &topic, &change);
        left.fetch_sub(bytes, Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::{Mutex, mpsc},
        time::Duration,
    };

    use super::*;
    use crate::{Limits, OperationKey};

    /// Shows a change once the test lets it.
    struct Slow {
        asked: mpsc::Sender<u64>,
        go_on: Mutex<Receiver<()>>,
    }

    impl Listener for Slow {
        type Change = u64;
        type Audience = ();
        type Form = ();

        fn audience(&self) -> &() {
            &()
        }

        fn form(&self) -> &() {
            &()
        }

        fn is_for(&self, _change: &u64) -> bool {
            true
        }

        fn show(&self, change: &u64) -> Option<Arc<str>> {
            self.asked.send(*change).expect("the test waits");
            self.go_on.lock().expect("no test panics").recv().expect("the test goes on");
            Some(change.to_string().into())
        }
    }

    fn slow() -> (Slow, Receiver<u64>, mpsc::Sender<()>) {
        let ((asked, is_asked), (go_on, goes_on)) = (mpsc::channel(), mpsc::channel());
        (Slow { asked, go_on: Mutex::new(goes_on) }, is_asked, go_on)
    }

    #[tokio::test]
    async fn a_writer_waits_for_no_listener_and_changes_keep_their_order() {
        let hub = Hub::default();
        let mut feed = hub.connect(Limits::default());
        let (listener, is_asked, go_on) = slow();
        feed.subscribe(OperationKey(0), ["a"], listener);
        let post = Post::start(hub).expect("there is a thread");
        // Nothing has been shown when all of these have been taken.
        (0..3).for_each(|change| post.take("a", change, 1));
        assert_eq!(is_asked.recv(), Ok(0));
        assert_eq!(feed.try_next(), Ok(None));
        (0..3).for_each(|_| go_on.send(()).expect("the listener waits"));
        for change in 0..3 {
            assert_eq!(&*feed.next().await.expect("it is not cut off").payload, change.to_string());
        }
    }

    #[tokio::test]
    async fn what_was_taken_before_a_subscription_began_is_not_for_it() {
        let hub = Hub::default();
        let mut feed = hub.connect(Limits::default());
        let (listener, is_asked, go_on) = slow();
        feed.subscribe(OperationKey(0), ["a"], listener);
        let post = Post::start(hub.clone()).expect("there is a thread");
        post.take("a", 1, 1);
        post.take("a", 2, 1);
        assert_eq!(is_asked.recv(), Ok(1));
        let mut late = hub.connect(Limits::default());
        let (listener, _asked, late_goes_on) = slow();
        late.subscribe(OperationKey(0), ["a"], listener);
        post.take("a", 3, 1);
        (0..3).for_each(|_| go_on.send(()).expect("the listener waits"));
        (0..3).for_each(|_| late_goes_on.send(()).expect("the listener is there"));
        assert_eq!(&*late.next().await.expect("it is not cut off").payload, "3");
    }

    #[tokio::test]
    async fn changes_that_wait_in_too_many_bytes_cut_their_listeners_off() {
        let hub = Hub::default();
        let (mut feed, mut other) = (hub.connect(Limits::default()), hub.connect(Limits::default()));
        let (listener, is_asked, go_on) = slow();
        feed.subscribe(OperationKey(0), ["a"], listener);
        let (listener, ..) = slow();
        other.subscribe(OperationKey(0), ["b"], listener);
        let post = Post::start(hub).expect("there is a thread");
        post.take("a", 1, WAITING_BYTES);
        assert_eq!(is_asked.recv(), Ok(1));
        post.take("a", 2, 1);
        assert_eq!(feed.try_next(), Err(super::super::Overflowed));
        assert_eq!(other.try_next(), Ok(None));
        go_on.send(()).expect("the listener waits");
        assert!(is_asked.recv_timeout(Duration::ZERO).is_err(), "the second is lost");
    }
}
