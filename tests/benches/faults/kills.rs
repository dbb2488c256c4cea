//! A gateway that is killed at random moments under writes, transactions, triggers and accepted events.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use serde_json::json;
use user_pool::{Published, TokenUse};

use crate::{
    callers::{Invocation, Told, book, confirm, create},
    gateway::{Gateway, Kept, LEGS},
    tables::Tables,
};

const CALLERS: u64 = 3;
/// How long what was accepted may take to be done after the last kill.
const PATIENCE: Duration = Duration::from_secs(120);

/// What was told to callers: by the email address of the profile, or the text of the legs.
#[derive(Default)]
struct Promised {
    written: Vec<(String, Told)>,
    /// Bookings whose answer was waited for.
    booked: Vec<(String, Told)>,
    /// Confirmations that were delivered until they succeeded.
    confirmed: Vec<String>,
    /// Confirmations that were accepted.
    accepted: Vec<String>,
    /// Bookings of which the caller was told that they are accepted.
    later: Vec<(String, Told)>,
}

/// Does all of it, and says whether every promise was kept. `endpoint` is DynamoDB's, or else the store is embedded.
pub async fn run(endpoint: Option<&str>, seed: u64, kills: u64) -> bool {
    let store = endpoint.map_or("the embedded store", |_| "DynamoDB Local");
    println!(
        "\n{kills} kills (-9) at random moments on {store}, under creates, transactions of {LEGS} mutations, triggers, and"
    );
    println!("events of triggers and of resolvers that write transactions, each by {CALLERS} callers");
    println!(
        "promised: done is there once; a confirmed or accepted user has one profile; a booking has all of its legs or none;"
    );
    println!("what an event wrote and its delivery are one\n");
    let pool = Published::start("local_faults", "faults").await.expect("a port is free");
    #[expect(clippy::disallowed_methods, reason = "tokens have the time of now")]
    let now = std::time::SystemTime::now();
    let token = pool.issuer().token(TokenUse::Access, "s1", "ann", &json!({}), now).expect("it can be signed");
    let prefix = "kills-";
    let kept = endpoint.map_or(Kept::Embedded, |endpoint| Kept::DynamoDb(endpoint.to_owned(), prefix.to_owned()));
    let mut gateway = Gateway::start(kept, pool.issuer().url()).await;
    let tables =
        endpoint.map_or_else(|| Tables::Embedded(gateway.store()), |endpoint| Tables::in_dynamodb(endpoint, prefix));

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
    let mut promised = Promised::default();
    for told in join_all(callers).await.into_iter().map(|told| told.expect("it goes on")) {
        promised.written.extend(told.written);
        promised.booked.extend(told.booked);
        promised.confirmed.extend(told.confirmed);
        promised.accepted.extend(told.accepted);
        promised.later.extend(told.later);
    }
    let left = finish(&mut gateway, &tables).await;
    println!("{left} accepted events are left\n");
    report(&promised, &tables).await && left == 0
}

/// Calls the gateway in all ways until it is over. Deliveries are repeated until they succeed, as Cognito's are.
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
            let text =
                format!("{}-{caller}-{number}", if invocation == Invocation::Event { "later" } else { "booked" });
            let told = book(&http, &url, &text, invocation).await;
            match invocation {
                Invocation::RequestResponse => promised.booked.push((text, told)),
                Invocation::Event => promised.later.push((text, told)),
            }
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

/// Waits until what was accepted is done, and ends the gateway. Answers how many events are left after all patience.
pub async fn finish(gateway: &mut Gateway, tables: &Tables) -> usize {
    let began = Instant::now();
    loop {
        tokio::time::sleep(Duration::from_secs(1)).await;
        if let Tables::Embedded(_) = tables {
            // Its file can be read only once the gateway has let go of it.
            gateway.kill();
        }
        let left = tables.unfinished().await;
        if left == 0 || began.elapsed() > PATIENCE {
            gateway.kill();
            return left;
        }
        if let Tables::Embedded(_) = tables {
            gateway.restart().await;
        }
    }
}

async fn report(promised: &Promised, tables: &Tables) -> bool {
    let (profiles, legs) = (tables.profiles().await, tables.ids_by("Leg", "text").await);
    let delivered = tables.delivered().await;
    let times = |email: &String| profiles.get(email).map_or(0, Vec::len);
    let legs_of = |text: &String| legs.get(text).map_or(0, Vec::len);
    let mut broken = 0;
    println!("{:<28} {:>8} {:>6} {:>8}", "", "promised", "lost", "doubled");
    let mut row = |name: &str, keys: &[&String], times: &dyn Fn(&String) -> usize, once: usize| {
        let lost = keys.iter().filter(|key| times(key) < once).count();
        let doubled = keys.iter().filter(|key| times(key) > once).count();
        println!("{name:<28} {:>8} {lost:>6} {doubled:>8}", keys.len());
        broken += lost + doubled;
    };
    row("creates, done", &told(&promised.written, Told::Done), &times, 1);
    row("transactions, done", &told(&promised.booked, Told::Done), &legs_of, LEGS);
    row("triggers, confirmed", &promised.confirmed.iter().collect::<Vec<_>>(), &times, 1);
    row("events, accepted", &promised.accepted.iter().collect::<Vec<_>>(), &times, 1);
    row("resolvers' events, accepted", &told(&promised.later, Told::Done), &legs_of, LEGS);

    let mut untrue = 0;
    for (name, all, times) in [
        ("creates", &promised.written, &times as &dyn Fn(&String) -> usize),
        ("transactions", &promised.booked, &legs_of),
        ("resolvers' events", &promised.later, &legs_of),
    ] {
        let not_done = told(all, Told::NotDone);
        let written = not_done.iter().filter(|key| times(key) > 0).count();
        untrue += written;
        let name = format!("{name}, not done");
        println!("{name:<28} {:>8}, of which written although not done: {written}", not_done.len());
        let unknown = told(all, Told::Unknown);
        let written = unknown.iter().filter(|key| times(key) > 0).count();
        let name = name.replace("not done", "unknown");
        println!("{name:<28} {:>8}, of which written: {written}", unknown.len());
    }

    // A booking with some of its legs, what an event wrote without its delivery, and a delivery without it, are half a write.
    let parts = legs.values().filter(|ids| ids.len() != LEGS).count();
    let by_events = profiles.iter().filter(|(email, _)| !email.starts_with("written-"));
    let by_events: BTreeMap<_, _> =
        by_events.chain(legs.iter().filter(|(text, _)| text.starts_with("later-"))).collect();
    let without_delivery = by_events.values().copied().flatten().filter(|id| !delivered.contains(*id)).count();
    let all: BTreeSet<&String> = profiles.values().chain(legs.values()).flatten().collect();
    let undelivered = delivered.iter().filter(|id| !all.contains(id)).count();
    println!(
        "{:<28} {:>8}, of {} bookings and {} deliveries",
        "half",
        parts + without_delivery + undelivered,
        legs.len(),
        delivered.len()
    );
    broken + untrue + parts + without_delivery + undelivered == 0
}

fn told(all: &[(String, Told)], wanted: Told) -> Vec<&String> {
    all.iter().filter(|(_, told)| *told == wanted).map(|(key, _)| key).collect()
}
