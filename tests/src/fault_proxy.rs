//! A proxy before a database that speaks DynamoDB's protocol, which does to requests what networks and busy databases do.
//!
//! Each request meets a fault by chance; the same seed makes the same choices in the same order of requests.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// What becomes of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// The answer comes late.
    Slow(Duration),
    /// The connection breaks before the request has reached the database.
    Reset,
    /// The request is swallowed, and never answered.
    Blackhole,
    /// The database says that it is asked too much.
    Throttled,
    /// The database does what it is asked, and the connection breaks before its answer.
    AnswerLost,
    /// The database does what it is asked, and its answer does not come.
    AnswerHeld,
}

/// How many requests met what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Met {
    /// Requests that were passed on and answered.
    pub passed: u64,
    /// Requests that met the fault.
    pub faults: u64,
}

/// Passes requests on until it is dropped.
pub struct FaultProxy {
    address: SocketAddr,
    shared: Arc<Shared>,
    serving: JoinHandle<()>,
}

struct Shared {
    target: SocketAddr,
    plan: Mutex<Plan>,
    passed: AtomicU64,
    faults: AtomicU64,
    held: AtomicU64,
}

struct Plan {
    /// The fault, and how many of a hundred requests meet it.
    fault: Option<(Fault, u8)>,
    /// The one action whose requests meet it; `None`: those of all.
    action: Option<&'static str>,
    random: fastrand::Rng,
}

impl FaultProxy {
    /// Listens, and passes everything on to `target`.
    ///
    /// # Panics
    /// If no port is free.
    pub async fn start(target: SocketAddr, seed: u64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let address = listener.local_addr().expect("a listener has an address");
        let plan = Mutex::new(Plan { fault: None, action: None, random: fastrand::Rng::with_seed(seed) });
        let shared = Arc::new(Shared {
            target,
            plan,
            passed: AtomicU64::new(0),
            faults: AtomicU64::new(0),
            held: AtomicU64::new(0),
        });
        let serving = tokio::spawn(serve(listener, Arc::clone(&shared)));
        Self { address, shared, serving }
    }

    /// Where it listens.
    #[must_use]
    pub fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    /// From now on, so many of a hundred requests meet a fault.
    pub fn inject(&self, fault: Fault, percent: u8) {
        let mut plan = self.shared.plan();
        (plan.fault, plan.action) = (Some((fault, percent)), None);
    }

    /// From now on, each request of this action meets a fault, such as `TransactWriteItems`.
    pub fn inject_into(&self, action: &'static str, fault: Fault) {
        let mut plan = self.shared.plan();
        (plan.fault, plan.action) = (Some((fault, 100)), Some(action));
    }

    /// From now on, all requests are passed on.
    pub fn mend(&self) {
        self.shared.plan().fault = None;
    }

    /// How many answers are held so far.
    #[must_use]
    pub fn held(&self) -> u64 {
        self.shared.held.load(Ordering::Relaxed)
    }

    /// What requests have met since this was asked last.
    #[must_use]
    pub fn met(&self) -> Met {
        let take = |count: &AtomicU64| count.swap(0, Ordering::Relaxed);
        Met { passed: take(&self.shared.passed), faults: take(&self.shared.faults) }
    }
}

impl Drop for FaultProxy {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl Shared {
    fn plan(&self) -> std::sync::MutexGuard<'_, Plan> {
        self.plan.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The fault of the next request, if it meets one.
    fn draw(&self, request: &[u8]) -> Option<Fault> {
        let mut plan = self.plan();
        let (fault, percent) = plan.fault?;
        let names = |action: &str| request.windows(action.len()).any(|window| window == action.as_bytes());
        if plan.action.is_some_and(|action| !names(action)) {
            return None;
        }
        let is_met = plan.random.u8(0..100) < percent;
        drop(plan);
        let count = if is_met { &self.faults } else { &self.passed };
        count.fetch_add(1, Ordering::Relaxed);
        is_met.then_some(fault)
    }
}

async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    while let Ok((client, _)) = listener.accept().await {
        let shared = Arc::clone(&shared);
        tokio::spawn(async move {
            // A side that breaks off ends the connection; that is all there is to do.
            let _ = pass_on(client, &shared).await;
        });
    }
}

/// Passes the requests of one connection on, until it ends or a fault ends it.
async fn pass_on(mut client: TcpStream, shared: &Shared) -> Option<()> {
    let mut server: Option<TcpStream> = None;
    loop {
        let request = read_message(&mut client).await?;
        let fault = shared.draw(&request);
        match fault {
            Some(Fault::Reset) => return break_off(&client),
            Some(Fault::Blackhole) => return std::future::pending().await,
            Some(Fault::Throttled) => {
                client.write_all(throttled().as_bytes()).await.ok()?;
                continue;
            }
            Some(Fault::Slow(_) | Fault::AnswerLost | Fault::AnswerHeld) | None => {}
        }
        let connection = match &mut server {
            Some(server) => server,
            none => none.insert(TcpStream::connect(shared.target).await.ok()?),
        };
        connection.write_all(&request).await.ok()?;
        let answer = read_message(connection).await?;
        match fault {
            Some(Fault::AnswerLost) => return break_off(&client),
            Some(Fault::AnswerHeld) => {
                shared.held.fetch_add(1, Ordering::Relaxed);
                return std::future::pending().await;
            }
            Some(Fault::Slow(time)) => tokio::time::sleep(time).await,
            Some(Fault::Reset | Fault::Blackhole | Fault::Throttled) | None => {}
        }
        client.write_all(&answer).await.ok()?;
    }
}

/// Ends a connection as a machine does that has lost it: with a reset.
fn break_off(connection: &TcpStream) -> Option<()> {
    connection.set_zero_linger().ok()
}

/// One request or answer with a length, head and body.
async fn read_message(connection: &mut TcpStream) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(bytes.get(..end)?).to_ascii_lowercase();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
            let length: usize = length.map_or(Some(0), |length| length.trim().parse().ok())?;
            if bytes.len() >= end + 4 + length {
                return Some(bytes);
            }
        }
        if connection.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}

fn throttled() -> String {
    let body = r#"{"__type":"com.amazonaws.dynamodb.v20120810#ThrottlingException","message":"Rate exceeded"}"#;
    format!(
        "HTTP/1.1 400 Bad Request\r\ncontent-type: application/x-amz-json-1.0\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}
