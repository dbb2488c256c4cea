//! Transcripts: what goes in, line by line, and the actions that come out.

use std::{
    fmt::Write,
    time::{Duration, Instant},
};

use crate::{
    Action, Authorization, Connection, Ending, Holder, Limits, OperationKey, Refusal, Upgrade, VirtualRequest,
    negotiate,
};

mod appsync;
mod handshake;
mod properties;
mod transport_ws;

/// One input.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    Client(String),
    Binary,
    /// So many seconds pass, and the timer fires whenever it is due.
    Seconds(u64),
    Authenticated,
    Denied(Refusal),
    /// Operations are numbered as they are started, from 0.
    Accepted(u64),
    Refused(u64, Refusal),
    Executed(u64, &'static str),
    Event(u64, String),
    Completed(u64),
    /// The credential of the connection, or of an operation, runs out so many seconds later.
    Until(Option<u64>, u64),
    End(Ending),
}

pub(crate) fn client(frame: &str) -> Step {
    Step::Client(frame.to_owned())
}

/// Plays steps on the connection that an upgrade request gets, and shows every action.
pub(crate) fn play(upgrade: &Upgrade<'_>, limits: Limits, steps: &[Step]) -> String {
    let start = Instant::now();
    let (mut now, mut shown) = (start, String::new());
    let mut connection = negotiate(upgrade, "/graphql", limits, now).expect("a protocol is offered").connection;
    for step in steps {
        let input = match step {
            Step::Client(frame) if frame.len() > 300 => format!("> ({} bytes)", frame.len()),
            Step::Client(frame) => format!("> {frame}"),
            other => format!("- {other:?}"),
        };
        writeln!(shown, "{input}").expect("a string takes everything");
        match step {
            Step::Seconds(seconds) => {
                let end = now + Duration::from_secs(*seconds);
                while let Some(due) = connection.next_tick().filter(|due| *due <= end) {
                    now = now.max(due);
                    let actions = connection.tick(now);
                    assert!(!actions.is_empty(), "it asked to be called, and did nothing");
                    for action in actions {
                        writeln!(shown, "{:>6}s {}", (now - start).as_secs(), show(&action)).expect("as above");
                    }
                }
                now = end;
            }
            step => {
                for action in take(connection.as_mut(), step, now) {
                    writeln!(shown, "  {}", show(&action)).expect("as above");
                }
            }
        }
    }
    shown
}

/// One input that is not time.
pub(crate) fn take(connection: &mut dyn Connection, step: &Step, now: Instant) -> Vec<Action> {
    match step {
        Step::Client(frame) => connection.text(frame, now),
        Step::Binary => connection.binary(),
        Step::Seconds(_) => connection.tick(now),
        Step::Authenticated => connection.authenticated(Ok(()), now),
        Step::Denied(refusal) => connection.authenticated(Err(refusal.clone()), now),
        Step::Accepted(number) => connection.accepted(OperationKey(*number)),
        Step::Refused(number, refusal) => connection.refused(OperationKey(*number), refusal),
        Step::Executed(number, result) => connection.executed(OperationKey(*number), result),
        Step::Event(number, payload) => connection.event(OperationKey(*number), payload),
        Step::Completed(number) => connection.completed(OperationKey(*number)),
        Step::Until(operation, seconds) => {
            let holder = operation.map_or(Holder::Connection, |number| Holder::Operation(OperationKey(number)));
            connection.counts_until(holder, now + Duration::from_secs(*seconds));
            Vec::new()
        }
        Step::End(ending) => connection.end(*ending),
    }
}

fn show(action: &Action) -> String {
    match action {
        Action::Send(text) => format!("< {text}"),
        Action::Close(close) => format!("closes {} {}", close.code, close.reason),
        Action::Stop(OperationKey(number)) => format!("stop {number}"),
        Action::TooLarge { key: OperationKey(number), bytes } => {
            format!("event of {number} is too large: {bytes} bytes")
        }
        Action::Authenticate(request) => format!("authenticate {}", request_line(request)),
        Action::Start(start) => {
            let on_behalf = match &start.authorization {
                Authorization::Own(request) => request_line(request),
                Authorization::OfConnection => "the connection's caller".to_owned(),
            };
            let (variables, name) = (serde_json::Value::from(start.variables.clone()), &start.operation_name);
            let OperationKey(number) = start.key;
            format!(
                "start {number} (`{}`, {:?}): {} with {variables}, name {name:?}, as {on_behalf}",
                start.id, start.operations, start.query
            )
        }
    }
}

fn request_line(request: &VirtualRequest) -> String {
    let headers: Vec<String> = request.headers.iter().map(|(name, value)| format!("{name}={value}")).collect();
    format!("POST {} [{}] {}", request.path, headers.join(", "), request.body)
}
