//! A gateway that is killed at each point of a transaction: before the database has it, between its commit and its answer, and
//! after the caller was answered.

use std::{net::SocketAddr, time::Duration};

use sluice_tests::{
    dynamodb_local::DynamoDbLocal,
    fault_proxy::{Fault, FaultProxy},
};
use user_pool::Published;

use crate::{
    callers::{Invocation, Told, book},
    gateway::{Gateway, Kept, LEGS},
    kills::finish,
    tables::Tables,
};

const PREFIX: &str = "points-";
const ACTION: &str = "TransactWriteItems";
/// What a point of a transaction takes at most to be reached.
const PATIENCE: Duration = Duration::from_secs(60);

/// Where the gateway is killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Point {
    /// The request has left the gateway, and not reached the database.
    Before,
    /// The database has committed, and the gateway has no answer.
    Between,
    /// The caller has its answer.
    After,
}

/// Does all of it, and says whether every transaction has all of its parts or none.
pub async fn run(database: &DynamoDbLocal, seed: u64, rounds: u64) -> bool {
    println!("\n{rounds} kills (-9) at each point of a transaction of {LEGS} mutations, before DynamoDB Local");
    println!(
        "promised: all or nothing; all, and once, if an event was accepted or the caller was told that it is done\n"
    );
    println!("{:<44} {:>6} {:>6} {:>8} {:>6}", "", "all", "none", "part", "wrong");
    let target: SocketAddr = database.endpoint().trim_start_matches("http://").parse().expect("it is an address");
    let proxy = FaultProxy::start(target, seed).await;
    let pool = Published::start("local_faults", "faults").await.expect("a port is free");
    let mut gateway = Gateway::start(Kept::DynamoDb(proxy.endpoint(), PREFIX.to_owned()), pool.issuer().url()).await;
    let tables = Tables::in_dynamodb(database.endpoint(), PREFIX);
    let mut is_kept = true;
    for invocation in [Invocation::RequestResponse, Invocation::Event] {
        for point in [Point::Before, Point::Between, Point::After] {
            let mut told = Vec::new();
            for round in 0..rounds {
                let text = format!("{invocation:?}-{point:?}-{round}");
                told.push((text.clone(), killed_at(&mut gateway, &proxy, &text, invocation, point).await));
            }
            let left = finish(&mut gateway, &tables).await;
            gateway.restart().await;
            let legs = tables.ids_by("Leg", "text").await;
            let count = |text: &String| legs.get(text).map_or(0, Vec::len);
            let with = |wanted: usize| told.iter().filter(|(text, _)| count(text) == wanted).count();
            let (all, none) = (with(LEGS), with(0));
            // What was done or accepted is there; what the database never had, of a call that is not repeated, is not.
            let is_wrong = |(text, told): &&(String, Told)| match (invocation, point, told) {
                (_, _, Told::Done) | (Invocation::RequestResponse, Point::Between, _) => count(text) != LEGS,
                (Invocation::RequestResponse, Point::Before, _) => count(text) != 0,
                (Invocation::RequestResponse, Point::After, _) | (Invocation::Event, _, _) => true,
            };
            let (part, wrong) = (told.len() - all - none, told.iter().filter(is_wrong).count());
            let name = format!("{invocation:?}, {point:?}");
            println!("{name:<44} {all:>6} {none:>6} {part:>8} {wrong:>6}");
            is_kept &= part == 0 && wrong == 0 && left == 0;
        }
    }
    is_kept
}

/// Books, and kills the gateway at a point of the transaction; then it is started again, and nothing is in its way.
async fn killed_at(
    gateway: &mut Gateway,
    proxy: &FaultProxy,
    text: &str,
    invocation: Invocation,
    point: Point,
) -> Told {
    drop(proxy.met());
    let held = proxy.held();
    // The acceptance of an event is a write of its own, and no transaction.
    match point {
        Point::Before => proxy.inject_into(ACTION, Fault::Blackhole),
        Point::Between => proxy.inject_into(ACTION, Fault::AnswerHeld),
        Point::After => proxy.mend(),
    }
    let (url, text) = (gateway.url(), text.to_owned());
    let call = async move { book(&reqwest::Client::new(), &url, &text, invocation).await };
    let told = if point == Point::After {
        let told = call.await;
        gateway.kill();
        told
    } else {
        let call = tokio::spawn(call);
        let reached = async {
            let mut looks = tokio::time::interval(Duration::from_millis(5));
            let mut met = 0;
            loop {
                looks.tick().await;
                met += proxy.met().faults;
                if (point == Point::Before && met > 0) || (point == Point::Between && proxy.held() > held) {
                    return;
                }
            }
        };
        tokio::time::timeout(PATIENCE, reached).await.expect("the transaction is sent");
        gateway.kill();
        call.await.expect("it goes on")
    };
    proxy.mend();
    gateway.restart().await;
    told
}
