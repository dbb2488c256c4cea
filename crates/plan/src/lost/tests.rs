use authz::Decision;

use super::*;
use crate::{
    Operation, Plan,
    samples::{comment, everything, item, number, only, order, planned, text},
};

fn fresh() -> Fresh {
    Fresh { id: "ID".to_owned(), now: "NOW".to_owned(), now_s: 0 }
}

fn write(model: &model::Model, operation: Operation, decision: &Decision) -> PlannedWrite {
    match planned(model, operation, decision) {
        Ok(Plan::Write(planned)) => planned,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_record_that_was_made_is_the_very_one_that_was_sent() {
    let key = [("customer", text("c")), ("no", number("1")), ("line", number("2"))];
    let input = key.clone().into_iter().chain([("score", number("2.50"))]);
    let input = input.map(|(name, value)| (name.to_owned(), value)).collect();
    let planned = write(&order(), Operation::Create { input, condition: crate::Condition::Always }, &everything());
    let Write::Put(put) = &planned.write else { panic!("{planned:?}") };
    let mut stored = put.item.clone();
    stored.insert("score".to_owned(), number("2.5"));
    assert_eq!(answer_of(&planned, &fresh(), Some(stored.clone())), Some(stored.clone()));
    assert_eq!(answer_of(&planned, &fresh(), None), None, "it may still come");

    let mut changed = stored.clone();
    changed.insert("name".to_owned(), text("another one"));
    assert_eq!(answer_of(&planned, &fresh(), Some(changed)), None, "another write came after it, or before it");
    stored.insert("createdAt".to_owned(), text("THEN"));
    assert_eq!(answer_of(&planned, &fresh(), Some(stored)), None, "another one made it");
}

#[test]
fn a_record_that_was_changed_holds_the_time_of_the_change_and_all_that_it_sets() {
    let input = item([("id", text("1")), ("text", text("new")), ("postId", Attribute::Null)]);
    let planned = write(&comment(), Operation::Update { input, condition: crate::Condition::Always }, &everything());
    let stored = item([("id", text("1")), ("text", text("new")), ("owner", text("ann")), ("updatedAt", text("NOW"))]);
    let check = |change: &dyn Fn(&mut Item), expected: bool| {
        let mut stored = stored.clone();
        change(&mut stored);
        assert_eq!(answer_of(&planned, &fresh(), Some(stored)).is_some(), expected);
    };
    check(&|_| {}, true);
    check(&|stored| drop(stored.insert("updatedAt".to_owned(), text("LATER"))), false);
    check(&|stored| drop(stored.insert("text".to_owned(), text("old"))), false);
    check(&|stored| drop(stored.insert("postId".to_owned(), text("1"))), false);
}

#[test]
fn a_record_of_another_owner_is_not_told_whatever_it_holds() {
    let input = item([("id", text("1")), ("text", text("guessed"))]);
    let planned =
        write(&comment(), Operation::Update { input, condition: crate::Condition::Always }, &only("owner", &["eve"]));
    let stored = |owner: &str| {
        item([("id", text("1")), ("text", text("guessed")), ("owner", text(owner)), ("updatedAt", text("NOW"))])
    };
    assert_eq!(answer_of(&planned, &fresh(), Some(stored("ann"))), None);
    assert!(answer_of(&planned, &fresh(), Some(stored("eve"))).is_some());
}

#[test]
fn a_record_that_is_not_there_says_nothing_of_who_removed_it() {
    let planned = write(
        &comment(),
        Operation::Delete { input: item([("id", text("1"))]), condition: crate::Condition::Always },
        &everything(),
    );
    assert_eq!(answer_of(&planned, &fresh(), None), None);
    assert_eq!(answer_of(&planned, &fresh(), Some(item([("id", text("1"))]))), None);
}

#[test]
fn a_change_without_a_time_of_its_own_is_not_known_again() {
    let input = item([("id", text("1")), ("text", text("new")), ("updatedAt", text("THEN"))]);
    let planned = write(
        &comment(),
        Operation::Update { input: input.clone(), condition: crate::Condition::Always },
        &everything(),
    );
    assert_eq!(answer_of(&planned, &fresh(), Some(input)), None);
}
