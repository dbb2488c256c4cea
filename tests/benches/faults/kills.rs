//! A gateway that is killed at random moments under writes, triggers and accepted events.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use futures_util::future::join_all;
use serde_json::json;
use sluice_tests::dynamodb_local::DynamoDbLocal;
use user_pool::{Published, TokenUse};

use crate::{
    callers::{Invocation, Told, confirm, create},
    gateway::Gateway,
    tables::Tables,
};

const PREFIX: &str = "kills-";
const CALLERS: u64 = 3;
/// How long what was accepted may take to be done after the last kill.
const PATIENCE: Duration = Duration::from_secs(120);

/// What was told to callers: by the email address of the profile.
#[derive(Default)]
struct Promised {
    written: Vec<(String, Told)>,
    /// Confirmations that were delivered until they succeeded.
    confirmed: Vec<String>,
    /// Confirmations that were accepted.
    accepted: Vec<String>,
}

/// Does all of it, and says whether every promise was kept.
pub async fn run(database: &DynamoDbLocal, seed: u64, kills: u64) -> bool {
    println!("\n{kills} kills (-9) at random moments under creates, triggers and events, each by {CALLERS} callers");
    println!(
        "promised: done is there once; a confirmed or accepted user has one profile; profile and delivery are one\n"
    );
    let pool = Published::start("local_faults", "faults").await.expect("a port is free");
    #[expect(clippy::disallowed_methods, reason = "tokens have the time of now")]
    let now = std::time::SystemTime::now();
    let token = pool.issuer().token(TokenUse::Access, "s1", "ann", &json!({}), now).expect("it can be signed");
    let mut gateway = Gateway::start(database.endpoint(), pool.issuer().url(), PREFIX).await;
    let tables = Tables::new(database.endpoint(), PREFIX);

    let is_over = Arc::new(AtomicBool::new(false));
    let callers: Vec<_> = (0..CALLERS)
        .map(|caller| tokio::spawn(call(gateway.url(), token.clone(), caller, Arc::clone(&is_over))))
        .collect();
    let mut random = fastrand::Rng::with_seed(seed);
    for _ in 0..kills {
        tokio::time::sleep(Duration::from_millis(random.u64(50..1_500))).await;
        gateway.kill();
        gateway.restart().await;
    }
    is_over.store(true, Ordering::Relaxed);
    let promised = join_all(callers).await.into_iter().map(|told| told.expect("it goes on")).fold(
        Promised::default(),
        |mut all, told| {
            all.written.extend(told.written);
            all.confirmed.extend(told.confirmed);
            all.accepted.extend(told.accepted);
            all
        },
    );
    if tokio::time::timeout(PATIENCE, finished(&tables)).await.is_err() {
        println!("{} accepted events are left after {PATIENCE:?}", tables.unfinished().await);
    }
    report(&promised, &tables).await
}

/// Calls the gateway in all three ways until it is over. Deliveries are repeated until they succeed, as Cognito's are.
async fn call(url: String, token: String, caller: u64, is_over: Arc<AtomicBool>) -> Promised {
    let mut promised = Promised::default();
    let mut number = 0_u64;
    while !is_over.load(Ordering::Relaxed) {
        number += 1;
        // A connection of its own each time, as the one before may be that of a gateway that was killed.
        let http = reqwest::Client::new();
        let email = format!("written-{caller}-{number}@example.com");
        let (told, _) = create(&http, &url, &token, &email).await;
        promised.written.push((email, told));
        for invocation in [Invocation::RequestResponse, Invocation::Event] {
            let user =
                format!("{}-{caller}-{number}", if invocation == Invocation::Event { "accepted" } else { "confirmed" });
            while !confirm(&http, &url, &user, invocation).await {
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            let email = format!("{user}@example.com");
            match invocation {
                Invocation::RequestResponse => promised.confirmed.push(email),
                Invocation::Event => promised.accepted.push(email),
            }
        }
    }
    promised
}

async fn finished(tables: &Tables) {
    let mut looks = tokio::time::interval(Duration::from_millis(250));
    loop {
        looks.tick().await;
        if tables.unfinished().await == 0 {
            return;
        }
    }
}

async fn report(promised: &Promised, tables: &Tables) -> bool {
    let (profiles, delivered) = (tables.profiles().await, tables.delivered().await);
    let times = |email: &String| profiles.get(email).map_or(0, Vec::len);
    let done: Vec<&String> = told(promised, Told::Done).collect();
    println!("{:<28} {:>8} {:>6} {:>8}", "", "promised", "lost", "doubled");
    let mut broken = 0;
    let mut row = |name: &str, emails: &[&String]| {
        let lost = emails.iter().filter(|email| times(email) == 0).count();
        let doubled = emails.iter().filter(|email| times(email) > 1).count();
        println!("{name:<28} {:>8} {lost:>6} {doubled:>8}", emails.len());
        broken += lost + doubled;
    };
    row("creates, done", &done);
    row("triggers, confirmed", &promised.confirmed.iter().collect::<Vec<_>>());
    row("events, accepted", &promised.accepted.iter().collect::<Vec<_>>());
    let untrue = told(promised, Told::NotDone).filter(|email| times(email) > 0).count();
    let unknown = told(promised, Told::Unknown).count();
    println!(
        "{:<28} {:>8}, of which written although not done: {untrue}",
        "creates, not done",
        told(promised, Told::NotDone).count()
    );
    println!("{:<28} {unknown:>8}", "creates, unknown");

    // A profile of a trigger without its delivery, or a delivery without its profile, is half a write.
    let by_triggers: BTreeMap<&String, &Vec<String>> =
        profiles.iter().filter(|(email, _)| !email.starts_with("written-")).collect();
    let without_delivery = by_triggers.values().copied().flatten().filter(|id| !delivered.contains(*id)).count();
    let all: std::collections::BTreeSet<&String> = profiles.values().flatten().collect();
    let without_profile = delivered.iter().filter(|id| !all.contains(id)).count();
    println!("{:<28} {:>8}", "half", without_delivery + without_profile);
    broken + untrue + without_delivery + without_profile == 0 && tables.unfinished().await == 0
}

fn told(promised: &Promised, wanted: Told) -> impl Iterator<Item = &String> {
    promised.written.iter().filter(move |(_, told)| *told == wanted).map(|(email, _)| email)
}
