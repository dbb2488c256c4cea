//! Writes through a network that loses requests and answers, to a database that is slow or busy.

use std::{collections::BTreeMap, net::SocketAddr, sync::Arc, time::Duration};

use futures_util::future::join_all;
use serde_json::json;
use sluice_tests::{
    dynamodb_local::DynamoDbLocal,
    fault_proxy::{Fault, FaultProxy},
};
use user_pool::{Published, TokenUse};

use crate::{
    callers::{Told, create},
    gateway::{Gateway, Kept},
    tables::Tables,
};

const CALLERS: u64 = 8;
const PREFIX: &str = "network-";

/// Which faults, and how many of a hundred requests meet them.
const FAULTS: [(&str, Fault, u8); 5] = [
    ("answers 1 s late", Fault::Slow(Duration::from_secs(1)), 20),
    ("resets before the database", Fault::Reset, 20),
    ("requests swallowed", Fault::Blackhole, 3),
    ("requests throttled", Fault::Throttled, 40),
    ("answers lost", Fault::AnswerLost, 20),
];

/// Does all of it, and says whether every promise was kept.
pub async fn run(database: &DynamoDbLocal, seed: u64, writes: u64) -> bool {
    println!("{writes} creates by {CALLERS} callers under each fault, through a proxy before DynamoDB Local");
    println!("promised: done is in the table once, not done is not in it, unknown is once or not at all\n");
    let target: SocketAddr = database.endpoint().trim_start_matches("http://").parse().expect("it is an address");
    let proxy = FaultProxy::start(target, seed).await;
    let pool = Published::start("local_faults", "faults").await.expect("a port is free");
    #[expect(clippy::disallowed_methods, reason = "tokens have the time of now")]
    let now = std::time::SystemTime::now();
    let token = pool.issuer().token(TokenUse::Access, "s1", "ann", &json!({}), now).expect("it can be signed");
    let kept = Kept::DynamoDb(proxy.endpoint(), PREFIX.to_owned());
    let gateway = Gateway::start(kept, pool.issuer().url()).await;
    let tables = Tables::in_dynamodb(database.endpoint(), PREFIX);

    println!(
        "{:<28} {:>6} {:>6} {:>8} {:>8} {:>9} {:>6} {:>6} {:>8}",
        "", "met", "done", "not done", "unknown", "(written)", "lost", "false", "doubled"
    );
    let mut is_kept = true;
    for (name, fault, percent) in FAULTS {
        drop(proxy.met());
        proxy.inject(fault, percent);
        let told = write(&gateway, &token, name, writes).await;
        let met = proxy.met();
        proxy.mend();
        let counted = Counted::of(&told, &tables.profiles().await);
        println!("{name:<28} {:>6} {counted}", met.faults);
        is_kept &= counted.is_kept() && met.faults > 0;
    }
    is_kept
}

/// Creates profiles, each with an address of its own, and says what was told of each.
async fn write(gateway: &Gateway, token: &str, name: &str, writes: u64) -> BTreeMap<String, Told> {
    let (url, token) = (Arc::new(gateway.url()), Arc::new(token.to_owned()));
    let callers = (0..CALLERS).map(|caller| {
        let (url, token, name) = (Arc::clone(&url), Arc::clone(&token), name.replace(' ', "-"));
        tokio::spawn(async move {
            let http = reqwest::Client::new();
            let mut told = Vec::new();
            for number in (0..writes).filter(|number| number % CALLERS == caller) {
                let email = format!("{name}-{number}@example.com");
                let (promise, _) = create(&http, &url, &token, &email).await;
                told.push((email, promise));
            }
            told
        })
    });
    join_all(callers).await.into_iter().flat_map(|told| told.expect("it goes on")).collect()
}

/// What was told, and what is there.
#[derive(Debug, Default, PartialEq, Eq)]
struct Counted {
    done: usize,
    not_done: usize,
    unknown: usize,
    /// Of the unknown, those that have happened.
    written: usize,
    /// Done, but not there.
    lost: usize,
    /// Not done, but there.
    untrue: usize,
    /// There more than once.
    doubled: usize,
}

impl Counted {
    fn of(told: &BTreeMap<String, Told>, profiles: &BTreeMap<String, Vec<String>>) -> Self {
        let mut counted = Self::default();
        for (email, told) in told {
            let times = profiles.get(email).map_or(0, Vec::len);
            counted.doubled += usize::from(times > 1);
            match told {
                Told::Done => {
                    counted.done += 1;
                    counted.lost += usize::from(times == 0);
                }
                Told::NotDone => {
                    counted.not_done += 1;
                    counted.untrue += usize::from(times > 0);
                }
                Told::Unknown => {
                    counted.unknown += 1;
                    counted.written += usize::from(times > 0);
                }
            }
        }
        counted
    }

    fn is_kept(&self) -> bool {
        (self.lost, self.untrue, self.doubled) == (0, 0, 0)
    }
}

impl std::fmt::Display for Counted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { done, not_done, unknown, written, lost, untrue, doubled } = self;
        write!(f, "{done:>6} {not_done:>8} {unknown:>8} {written:>9} {lost:>6} {untrue:>6} {doubled:>8}")
    }
}
