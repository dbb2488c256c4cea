//! Whatever comes in whatever order: what both protocols promise.

use std::{
    collections::{HashMap, HashSet},
    time::{Duration, Instant},
};

use proptest::prelude::*;

use super::{Step, take};
use crate::{Action, Connection, Ending, Limits, OperationKey, Refusal, Upgrade, negotiate};

const APPSYNC: Upgrade<'static> =
    Upgrade { query: "header=eyJ4LWFwaS1rZXkiOiJkYTItYSJ9", headers: &[("sec-websocket-protocol", "graphql-ws")] };
const TRANSPORT_WS: Upgrade<'static> =
    Upgrade { query: "", headers: &[("sec-websocket-protocol", "graphql-transport-ws")] };

fn frame() -> impl Strategy<Value = String> {
    let id = prop::sample::select(vec!["a", "b", "c", "d"]);
    prop_oneof![
        4 => Just(r#"{"type":"connection_init"}"#.to_owned()),
        20 => id.clone().prop_map(|id| format!(r#"{{"id":"{id}","type":"start","payload":{{"data":"{{\"query\":\"s\"}}","extensions":{{"authorization":{{"a":"b"}}}}}}}}"#)),
        20 => id.clone().prop_map(|id| format!(r#"{{"id":"{id}","type":"subscribe","payload":{{"query":"s"}}}}"#)),
        6 => id.clone().prop_map(|id| format!(r#"{{"id":"{id}","type":"stop"}}"#)),
        6 => id.prop_map(|id| format!(r#"{{"id":"{id}","type":"complete"}}"#)),
        1 => any::<String>(),
        1 => r#"\{"type":"(start|stop|subscribe|ping|connection_init)"(,"(id|payload)":("a"|1|null|\{\}|\[\])){0,2}\}"#,
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let number = 0_u64..24;
    prop_oneof![
        30 => frame().prop_map(Step::Client),
        1 => Just(Step::Binary),
        3 => (0_u64..70).prop_map(Step::Seconds),
        10 => Just(Step::Authenticated),
        1 => Just(Step::Denied(Refusal::unauthorized("no"))),
        20 => number.clone().prop_map(Step::Accepted),
        6 => number.clone().prop_map(|number| Step::Refused(number, Refusal::not_authorized("x"))),
        4 => number.clone().prop_map(|number| Step::Executed(number, "{}")),
        30 => number.clone().prop_map(|number| Step::Event(number, r#"{"data":{}}"#.to_owned())),
        3 => number.clone().prop_map(Step::Completed),
        2 => (prop::option::of(number), 0_u64..200).prop_map(|(operation, seconds)| Step::Until(operation, seconds)),
        1 => Just(Step::End(Ending::GoingAway)),
    ]
}

/// What the actions so far allow, seen from the client and from the I/O side.
#[derive(Default)]
struct Model {
    ids: HashMap<OperationKey, String>,
    waiting: HashSet<OperationKey>,
    active: HashSet<OperationKey>,
    closed: bool,
    /// Whether an accepted subscription is answered with a frame.
    acknowledges: bool,
}

impl Model {
    fn check(&mut self, step: &Step, actions: &[Action]) -> Result<(), TestCaseError> {
        prop_assert!(!self.closed || actions.is_empty(), "something came after the end: {actions:?}");
        if let Step::Event(number, _) = step {
            let key = OperationKey(*number);
            let sent = actions.iter().filter(|action| matches!(action, Action::Send(_))).count();
            prop_assert_eq!(sent, usize::from(self.active.contains(&key) && !self.closed));
            prop_assert_eq!(actions.len(), sent);
        }
        let frames = actions.iter().filter_map(|action| match action {
            Action::Send(text) => Some(serde_json::from_str::<serde_json::Value>(text).expect("frames are JSON")),
            _ => None,
        });
        let answers = |id: &str, kinds: &[&str]| {
            let of_id = frames.clone().filter(|frame| frame["id"] == id);
            of_id.filter(|frame| kinds.iter().any(|kind| frame["type"] == *kind)).count()
        };
        match step {
            Step::Accepted(number) | Step::Refused(number, _) | Step::Executed(number, _) => {
                let key = OperationKey(*number);
                let owed = self.waiting.remove(&key) && !self.closed;
                let id = self.ids.get(&key).map_or("", String::as_str);
                if owed && (self.acknowledges || !matches!(step, Step::Accepted(_))) {
                    prop_assert_eq!(answers(id, &["start_ack", "error", "next"]), 1);
                }
                match step {
                    Step::Accepted(_) if owed => _ = self.active.insert(key),
                    Step::Refused(..) => _ = self.active.remove(&key),
                    _ => prop_assert!(owed || actions.is_empty()),
                }
            }
            Step::Completed(number) => {
                self.active.remove(&OperationKey(*number));
                self.waiting.remove(&OperationKey(*number));
            }
            _ => {}
        }
        for action in actions {
            match action {
                Action::Start(start) => {
                    prop_assert!(self.ids.insert(start.key, start.id.clone()).is_none(), "a key is used twice");
                    let same = self.waiting.union(&self.active).any(|key| self.ids[key] == start.id);
                    prop_assert!(!same, "an id runs twice");
                    self.waiting.insert(start.key);
                }
                Action::Stop(key) => {
                    prop_assert!(self.waiting.remove(key) || self.active.remove(key), "it does not run");
                }
                Action::Close(_) => self.closed = true,
                Action::Send(_) | Action::Authenticate(_) | Action::TooLarge { .. } => {}
            }
        }
        Ok(())
    }
}

fn check(upgrade: &Upgrade<'_>, acknowledges: bool, opened: bool, steps: &[Step]) -> Result<(), TestCaseError> {
    let mut now = Instant::now();
    let limits = Limits { operations: 3, ..Limits::default() };
    let mut connection: Box<dyn Connection> = negotiate(upgrade, "/graphql", limits, now).expect("known").connection;
    let mut model = Model { acknowledges, ..Model::default() };
    let opening = [super::client(r#"{"type":"connection_init"}"#), Step::Authenticated];
    for step in opening.iter().filter(|_| opened).chain(steps) {
        if let Step::Seconds(seconds) = step {
            now += Duration::from_secs(*seconds);
        }
        let actions = take(connection.as_mut(), step, now);
        model.check(step, &actions)?;
        prop_assert_eq!(connection.next_tick().is_none(), model.closed);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn appsync_keeps_its_promises(opened in prop::bool::weighted(0.8), steps in prop::collection::vec(step(), 0..80)) {
        check(&APPSYNC, true, opened, &steps)?;
    }

    #[test]
    fn transport_ws_keeps_its_promises(opened in prop::bool::weighted(0.8), steps in prop::collection::vec(step(), 0..80)) {
        check(&TRANSPORT_WS, false, opened, &steps)?;
    }
}
