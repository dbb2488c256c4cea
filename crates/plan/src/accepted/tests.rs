use insta::assert_snapshot;

use super::*;
use crate::samples::show;

fn event(payload: &str) -> AcceptedEvent {
    AcceptedEvent { function: "welcome".to_owned(), payload: payload.to_owned() }
}

fn entry(held_until_ms: u64, failures: u32) -> Entry {
    Entry { held_until_ms, failures }
}

/// What the puts among the steps write.
fn put(steps: &[Step]) -> Vec<Item> {
    let item = |step: &Step| match step {
        Step::Write(Write::Put(put)) => Some(put.item.clone()),
        _ => None,
    };
    steps.iter().filter_map(item).collect()
}

#[test]
fn an_event_is_a_record_and_an_entry() {
    let steps = write("7", &event("{}"), entry(5_000, 0), 1);
    assert_snapshot!(steps.iter().map(show).collect::<Vec<_>>().join("\n"), @r#"
    Put {delivery: "event:7:0", expires: 604801, function: "welcome", parts: 1, payload: "{}"}
    if 
    Update {delivery: "events:7"} SET #n0 = :v0
    if attribute_not_exists(#n0)
    with #n0=event-7 :v0="5000 0"
    "#);
}

#[test]
fn an_entry_is_changed_by_the_gateway_that_knows_what_it_was() {
    assert_snapshot!(show(&change("7", Some(entry(5_000, 0)), Some(entry(9_000, 1)))), @r#"
    Update {delivery: "events:7"} SET #n0 = :v0
    if #n0 = :v1
    with #n0=event-7 :v0="9000 1" :v1="5000 0"
    "#);
    assert_snapshot!(show(&change("7", Some(entry(9_000, 1)), None)), @r#"
    Update {delivery: "events:7"} REMOVE #n0
    if #n0 = :v0
    with #n0=event-7 :v0="9000 1"
    "#);
}

#[test]
fn entries_are_listed_and_nothing_else() {
    let directory = Item::from([
        (DELIVERY_KEY.to_owned(), "events:7".into()),
        ("event-7".to_owned(), "5000 2".into()),
        ("event-damaged".to_owned(), "soon".into()),
    ]);
    assert_eq!(listed(&[directory]).collect::<Vec<_>>(), [("7", entry(5_000, 2))]);
}

#[test]
fn a_long_event_is_put_together_again() {
    // A letter of two bytes lies across the end of the first part.
    let long = format!("a{}", "é".repeat(PART_BYTES));
    let records = put(&write("7", &event(&long), entry(0, 0), 1));
    assert_eq!(records.len(), 3);
    let (mut read, others) = event_of("7", &records[0]).unwrap();
    assert_eq!(others.len(), 2);
    records[1..].iter().for_each(|record| add_part(&mut read, record).unwrap());
    assert_eq!(read, event(&long));
    assert_eq!(remove("7", &read).len(), 3);
}

#[test]
fn events_are_spread_over_the_directories() {
    let directories: std::collections::BTreeSet<u32> =
        (0..1_000).map(|id: u32| directory_of(&id.to_string())).collect();
    assert_eq!(directories.len(), DIRECTORIES as usize);
}
