//! One WebSocket: feeds frames, results, events and the time to its protocol, and does what the protocol asks.
//!
//! Nothing here waits for one thing while another is due: credentials are verified and operations run in tasks of their
//! own, and a write that a slow client holds up is raced against the overflow of its queue.

use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant, SystemTime},
};

use axum::{
    extract::ws::{CloseFrame, Message, WebSocket},
    http::request::Parts,
};
use futures_util::{
    SinkExt, StreamExt,
    stream::{SplitSink, SplitStream},
};
use realtime::{Action, Close, Connection, Ending, Feed, Holder, OperationKey, Overflowed, Start, VirtualRequest};
use tokio::{
    sync::{OwnedSemaphorePermit, watch},
    task::{AbortHandle, JoinSet},
    time::{sleep, sleep_until, timeout},
};

use super::{
    Realtime, Serving, Subscriber,
    begin::{Outcome, begin},
};
use crate::{admission::Identified, execution::Api, respond::Refusal};

/// How long one write may take. A client that reads nothing for so long has gone.
const WRITE_TIME: Duration = Duration::from_secs(30);

/// How long a client may take to answer a close, and to read what is before it when the gateway shuts down.
const CLOSE_TIME: Duration = Duration::from_secs(2);

/// Events that are written before the socket is flushed, at most.
const EVENTS_AT_ONCE: usize = 64;

/// What a socket is served with.
pub(crate) struct Session {
    pub(crate) api: Arc<Api>,
    pub(crate) realtime: Arc<Realtime>,
    /// The head of the upgrade request.
    pub(crate) head: Arc<Parts>,
    pub(crate) connection: Box<dyn Connection>,
    pub(crate) limits: realtime::Limits,
    /// Given back when the session ends.
    pub(crate) place: OwnedSemaphorePermit,
}

/// Serves a socket to its end.
pub(crate) async fn run(socket: WebSocket, session: Session) {
    let Session { api, realtime, head, connection, limits, place } = session;
    let (sink, stream) = socket.split();
    let feed = realtime.subscribers.connect(limits);
    let stop = realtime.serving();
    let changes = api.admission.changes();
    let (tasks, pending, opener, listening) = (JoinSet::new(), HashMap::new(), None, HashMap::new());
    let driver = Driver { api, head, connection, feed, sink, stop: stop.clone(), tasks, pending, opener, listening };
    driver.drive(stream, stop, changes).await;
    drop(place);
}

/// What came of something that was asked for.
enum Finished {
    Authenticated(Result<Identified, Refusal>),
    Started(OperationKey, Outcome),
}

/// The socket cannot be written to any more.
struct Gone;

struct Driver {
    api: Arc<Api>,
    head: Arc<Parts>,
    connection: Box<dyn Connection>,
    feed: Feed<String, Subscriber>,
    sink: SplitSink<WebSocket, Message>,
    /// Tells writes that they have little time left.
    stop: watch::Receiver<Serving>,
    tasks: JoinSet<Finished>,
    /// Operations whose beginning is under way.
    pending: HashMap<OperationKey, AbortHandle>,
    /// Who opened the connection.
    opener: Option<Identified>,
    /// Who listens by the subscriptions that hear events.
    listening: HashMap<OperationKey, Identified>,
}

impl Driver {
    async fn drive(
        mut self,
        mut stream: SplitStream<WebSocket>,
        mut stop: watch::Receiver<Serving>,
        mut changes: watch::Receiver<()>,
    ) {
        loop {
            let Some(tick) = self.connection.next_tick() else { return };
            let done = tokio::select! {
                biased;
                () = ending(&mut stop) => {
                    let actions = self.connection.end(Ending::GoingAway);
                    self.act(actions).await
                }
                // Before events, of which there may always be one: a credential that was taken back hears no more.
                Ok(()) = changes.changed() => {
                    self.look_again();
                    Ok(())
                }
                // So does one that has run out.
                () = sleep_until(tick.into()) => {
                    let actions = self.connection.tick(Instant::now());
                    self.act(actions).await
                }
                Some(finished) = self.tasks.join_next(), if !self.tasks.is_empty() => {
                    // A task that was aborted has been stopped; one that panicked gets no ack.
                    match finished {
                        Ok(finished) => self.finished(finished).await,
                        Err(_) => Ok(()),
                    }
                }
                event = self.feed.next() => match event {
                    Ok(event) => self.events(event).await,
                    Err(Overflowed) => self.overflowed().await,
                },
                frame = stream.next() => match frame {
                    Some(Ok(frame)) => self.frame(frame).await,
                    Some(Err(_)) | None => return,
                },
            };
            if done.is_err() {
                return;
            }
            if self.connection.next_tick().is_none() {
                // The close is on its way; what the client still sends is not read, but its answer is awaited.
                let _ = timeout(CLOSE_TIME, async { while let Some(Ok(_)) = stream.next().await {} }).await;
                return;
            }
        }
    }

    async fn frame(&mut self, frame: Message) -> Result<(), Gone> {
        let actions = match frame {
            Message::Text(text) => self.connection.text(text.as_str(), Instant::now()),
            Message::Binary(_) => self.connection.binary(),
            // The library answers pings; after a close the stream ends.
            Message::Ping(_) | Message::Pong(_) | Message::Close(_) => return Ok(()),
        };
        self.act(actions).await
    }

    async fn finished(&mut self, finished: Finished) -> Result<(), Gone> {
        let actions = match finished {
            Finished::Authenticated(Ok(opener)) => {
                self.counts_until(Holder::Connection, opener.until);
                self.opener = Some(opener);
                self.connection.authenticated(Ok(()), Instant::now())
            }
            Finished::Authenticated(Err(refusal)) => {
                tracing::info!(why = %refusal.message(), "a connection was refused");
                self.connection.authenticated(Err(refusal.on_a_socket()), Instant::now())
            }
            // Whoever is not pending any more was stopped meanwhile.
            Finished::Started(key, outcome) if self.pending.remove(&key).is_some() => match outcome {
                Outcome::Listening(subscription, identified) => {
                    self.counts_until(Holder::Operation(key), identified.until);
                    self.listening.insert(key, *identified);
                    // Registered before it is acknowledged, so that nothing that happens afterwards is missed.
                    let mutations = subscription.mutations().to_vec();
                    self.feed.subscribe(key, mutations, Subscriber(subscription));
                    self.connection.accepted(key)
                }
                Outcome::Executed(answer) => self.connection.executed(key, &String::from_utf8_lossy(&answer)),
                Outcome::Refused(refusal) => self.connection.refused(key, &refusal),
            },
            Finished::Started(..) => Vec::new(),
        };
        self.act(actions).await
    }

    /// Tells the protocol, whose clock never goes back, when a credential runs out by the clock of the world.
    fn counts_until(&mut self, holder: Holder, until: Option<SystemTime>) {
        let left = until.map(|until| until.duration_since(self.api.admission.now()).unwrap_or(Duration::ZERO));
        if let Some(until) = left.and_then(|left| Instant::now().checked_add(left)) {
            self.connection.counts_until(holder, until);
        }
    }

    /// Ends the time of credentials that were taken back: the protocol closes the connection at its next tick.
    fn look_again(&mut self) {
        let admission = &self.api.admission;
        let gone = |identified: &Identified| !admission.counts(identified);
        let holders = self.opener.iter().filter(|opener| gone(opener)).map(|_| Holder::Connection);
        let listeners = self.listening.iter().filter(|(_, who)| gone(who)).map(|(key, _)| Holder::Operation(*key));
        let gone: Vec<Holder> = holders.chain(listeners).collect();
        for holder in gone {
            self.connection.counts_until(holder, Instant::now());
        }
    }

    /// Sends an event, and with it those that wait already.
    async fn events(&mut self, first: realtime::Event) -> Result<(), Gone> {
        let mut actions = self.connection.event(first.key, &first.payload);
        for _ in 1..EVENTS_AT_ONCE {
            match self.feed.try_next() {
                Ok(Some(event)) => actions.extend(self.connection.event(event.key, &event.payload)),
                Ok(None) => break,
                Err(Overflowed) => {
                    actions.extend(self.connection.end(Ending::Overflowed));
                    break;
                }
            }
        }
        self.act(actions).await
    }

    async fn overflowed(&mut self) -> Result<(), Gone> {
        tracing::warn!("a subscriber that reads too slowly was cut off");
        let actions = self.connection.end(Ending::Overflowed);
        self.act(actions).await
    }

    /// Does what the protocol asks for, in its order.
    async fn act(&mut self, actions: Vec<Action>) -> Result<(), Gone> {
        let mut unflushed = false;
        for action in actions {
            match action {
                Action::Send(text) => {
                    self.write(Message::Text(text.into())).await?;
                    unflushed = true;
                }
                Action::Authenticate(request) => self.authenticate(request),
                Action::Start(start) => self.start(*start),
                Action::Stop(key) => {
                    if let Some(task) = self.pending.remove(&key) {
                        task.abort();
                    }
                    self.listening.remove(&key);
                    self.feed.unsubscribe(key);
                }
                Action::TooLarge { bytes, .. } => {
                    tracing::warn!(bytes, "an event is too large for a subscriber and was left out");
                }
                Action::Close(Close { code, reason }) => {
                    self.write(Message::Close(Some(CloseFrame { code, reason: reason.into() }))).await?;
                    unflushed = true;
                }
            }
        }
        if unflushed { self.flush().await } else { Ok(()) }
    }

    /// Puts a frame into the socket's buffer, which is written when it is full.
    async fn write(&mut self, message: Message) -> Result<(), Gone> {
        let Self { sink, feed, stop, .. } = self;
        bounded(feed, stop, sink.feed(message)).await
    }

    async fn flush(&mut self) -> Result<(), Gone> {
        let Self { sink, feed, stop, .. } = self;
        bounded(feed, stop, sink.flush()).await
    }

    fn authenticate(&mut self, request: VirtualRequest) {
        let (api, head) = (Arc::clone(&self.api), Arc::clone(&self.head));
        self.tasks.spawn(async move {
            Finished::Authenticated(api.admission.on_socket(&head, &request, &engine::Request::default()).await)
        });
    }

    fn start(&mut self, start: Start) {
        let (api, head, opener) = (Arc::clone(&self.api), Arc::clone(&self.head), self.opener.clone());
        let key = start.key;
        let task = self.tasks.spawn(async move { Finished::Started(key, begin(&api, &head, opener, start).await) });
        self.pending.insert(key, task);
    }
}

/// Waits until sockets are to be closed.
async fn ending(stop: &mut watch::Receiver<Serving>) {
    // The sender lives as long as the gateway; without it there is nothing left to serve.
    let _ = stop.wait_for(|serving| *serving == Serving::Ending).await;
}

/// A write, unless the client is too slow for it; a shutdown waits for no client that does not read.
async fn bounded(
    feed: &Feed<String, Subscriber>,
    stop: &mut watch::Receiver<Serving>,
    write: impl Future<Output = Result<(), axum::Error>>,
) -> Result<(), Gone> {
    tokio::select! {
        biased;
        written = timeout(WRITE_TIME, write) => match written {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) | Err(_) => Err(Gone),
        },
        Overflowed = feed.overflowed() => {
            tracing::warn!("a subscriber that does not read was cut off");
            Err(Gone)
        }
        () = async { ending(stop).await; sleep(CLOSE_TIME).await } => Err(Gone),
    }
}
