//! What becomes of promises when things break: a network that loses, a database that is busy, a gateway that is killed.
//!
//! `just faults` builds the gateway, starts it before DynamoDB Local with a proxy between the two and on the embedded store, and does what fails in
//! production. It says what it did, what was promised to callers, and what it counted in the tables afterwards. It ends with
//! an error if a promise was broken.

#![expect(clippy::print_stdout, reason = "it reports on a terminal")]

mod callers;
mod gateway;
mod kills;
mod network;
mod points;
mod tables;

use std::process::ExitCode;

use sluice_tests::dynamodb_local::DynamoDbLocal;

/// How often a number of times is looked up in the environment, for longer runs.
#[expect(clippy::disallowed_methods, reason = "a harness is told by its environment how long it runs")]
fn told(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

#[tokio::main]
async fn main() -> ExitCode {
    let seed = told("SLUICE_SEED", fastrand::u64(..));
    println!("seed {seed} (SLUICE_SEED)\n");
    let database = DynamoDbLocal::start();
    // `just faults kill` or `just faults network`; both unless one is named. Cargo adds an argument of its own.
    let named: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let is_wanted = |name: &str| named.is_empty() || named.iter().any(|named| named == name);
    let mut is_kept = true;
    if is_wanted("network") {
        is_kept &= network::run(&database, seed, told("SLUICE_WRITES", 400)).await;
    }
    if is_wanted("kill") {
        let kills = told("SLUICE_KILLS", 25);
        is_kept &= points::run(&database, seed, kills.div_ceil(20)).await;
        is_kept &= kills::run(Some(database.endpoint()), seed, kills).await;
        is_kept &= kills::run(None, seed, kills).await;
    }
    match is_kept {
        true => {
            println!("\nevery promise was kept");
            ExitCode::SUCCESS
        }
        false => {
            println!("\na promise was broken");
            ExitCode::FAILURE
        }
    }
}
