use authz::{Fill, Grant, Scope};
use insta::assert_snapshot;
use model::Scalar;

use crate::{
    Attribute, Condition, Item, Operation, Plan, Write,
    samples::{comment, everything, item, number, only, order, planned, shown, text},
};

fn created(input: Item) -> String {
    shown(&order(), Operation::Create { input, condition: Condition::Always }, &everything())
}

fn updated(input: Item) -> String {
    shown(&order(), Operation::Update { input, condition: Condition::Always }, &everything())
}

fn keyed<const N: usize>(more: [(&str, Attribute); N]) -> Item {
    let mut input = item([("customer", text("c")), ("no", number("1")), ("line", number("2"))]);
    input.extend(item(more));
    input
}

#[test]
fn a_create_writes_the_joined_sort_keys_and_no_id_of_its_own() {
    let joined = [("status", text("s")), ("joined", text("2020")), ("name", text("n"))];
    assert_snapshot!(created(keyed(joined)), @r#"
    Put {__typename: "Order", createdAt: "NOW", customer: "c", joined: "2020", joined#name: "2020#n", line: 2, name: "n", no: 1, no#line: "1#2", status: "s", updatedAt: "NOW"}
    if (attribute_not_exists(#n0) AND attribute_not_exists(#n1))
    with #n0=customer #n1=no#line
    "#);
}

#[test]
fn a_create_without_any_part_of_an_index_is_not_in_it() {
    assert_snapshot!(created(keyed([])), @r#"
    Put {__typename: "Order", createdAt: "NOW", customer: "c", line: 2, no: 1, no#line: "1#2", updatedAt: "NOW"}
    if (attribute_not_exists(#n0) AND attribute_not_exists(#n1))
    with #n0=customer #n1=no#line
    "#);
}

#[test]
fn who_gives_a_part_of_a_joined_sort_key_must_give_all() {
    assert_snapshot!(created(keyed([("joined", text("2020"))])), @"When creating any part of the composite sort key for @index 'byStatus', you must provide all fields for the key. Missing key: 'name'.");
    assert_snapshot!(updated(keyed([("name", text("n"))])), @"When updating any part of the composite sort key for @index 'byStatus', you must provide all fields for the key. Missing key: 'joined'.");
}

#[test]
fn a_null_part_is_joined_as_amplify_joins_it() {
    let Ok(Plan::Write(planned)) = planned(
        &order(),
        Operation::Create {
            input: keyed([("joined", Attribute::Null), ("name", text("n"))]),
            condition: Condition::Always,
        },
        &everything(),
    ) else {
        panic!("no write")
    };
    let Write::Put(put) = planned.write else { panic!("no put") };
    assert_eq!(put.item.get("joined#name"), Some(&text("${mergedValues.joined}#n")));
}

#[test]
fn nulls_in_the_key_of_an_index_are_left_out_of_a_create_and_removed_by_an_update() {
    let nulls = || keyed([("priority", Attribute::Null), ("score", Attribute::Null)]);
    assert_snapshot!(created(nulls()), @r#"
    Put {__typename: "Order", createdAt: "NOW", customer: "c", line: 2, no: 1, no#line: "1#2", updatedAt: "NOW"}
    if (attribute_not_exists(#n0) AND attribute_not_exists(#n1))
    with #n0=customer #n1=no#line
    "#);
    assert_snapshot!(updated(nulls()), @r#"
    Update {customer: "c", no#line: "1#2"} SET #n0 = :v0, #n1 = :v1, #n4 = :v2 REMOVE #n2, #n3
    if (attribute_exists(#n5) AND attribute_exists(#n6))
    with #n0=line #n1=no #n2=priority #n3=score #n4=updatedAt #n5=customer #n6=no#line :v0=2 :v1=1 :v2="NOW"
    "#);
}

#[test]
fn an_update_and_a_delete_address_the_attributes_of_the_key() {
    assert_snapshot!(updated(keyed([("joined", text("2020")), ("name", text("n"))])), @r#"
    Update {customer: "c", no#line: "1#2"} SET #n0 = :v0, #n1 = :v1, #n2 = :v2, #n3 = :v3, #n4 = :v4, #n5 = :v5
    if (attribute_exists(#n6) AND attribute_exists(#n7))
    with #n0=joined #n1=joined#name #n2=line #n3=name #n4=no #n5=updatedAt #n6=customer #n7=no#line :v0="2020" :v1="2020#n" :v2=2 :v3="n" :v4=1 :v5="NOW"
    "#);
    let delete = Operation::Delete { input: keyed([]), condition: Condition::Always };
    assert_snapshot!(shown(&order(), delete, &everything()), @r#"
    Delete {customer: "c", no#line: "1#2"} if (attribute_exists(#n0) AND attribute_exists(#n1))
    with #n0=customer #n1=no#line
    "#);
}

#[test]
fn defaults_replace_what_is_missing_or_null_and_nothing_else() {
    let mut model = comment();
    let defaults = [
        (Scalar::String, "text", "plain", text("plain")),
        (Scalar::Int, "amount", "7", number("7")),
        (Scalar::Float, "ratio", "1.5", number("1.5")),
        (Scalar::AwsTimestamp, "at", "12", number("12")),
        (Scalar::Boolean, "open", "true", Attribute::Bool(true)),
        (Scalar::AwsJson, "json", r#"{"a":[1,null]}"#, {
            let list = Attribute::List(vec![number("1"), Attribute::Null]);
            Attribute::Map(item([("a", list)]))
        }),
    ];
    model.fields.retain(|field| field.name != "text");
    for (scalar, name, default, _) in &defaults {
        let field_type = model::FieldType { named: model::Named::Scalar(*scalar), list: None, required: false };
        let mut field = model::Field::plain(*name, field_type, model::Origin::Declared);
        field.default = Some((*default).to_owned());
        model.fields.push(field);
    }
    let stored = |input: Item| {
        let plan = planned(&model, Operation::Create { input, condition: Condition::Always }, &everything());
        let Ok(Plan::Write(planned)) = plan else { panic!("no write") };
        let Write::Put(put) = planned.write else { panic!("no put") };
        put.item
    };
    for (_, name, _, value) in &defaults {
        assert_eq!(stored(item([])).get(*name), Some(value));
        assert_eq!(stored(item([(name, Attribute::Null)])).get(*name), Some(value));
        assert_eq!(stored(item([(name, text("given"))])).get(*name), Some(&text("given")));
    }
}

#[test]
fn timestamps_have_the_names_of_the_model_or_are_not_kept() {
    let mut model = comment();
    model.fields.retain(|field| !["createdAt", "updatedAt"].contains(&field.name.as_str()));
    model.timestamps.created_at = Some("made".to_owned());
    model.timestamps.updated_at = None;
    let create = Operation::Create { input: item([("text", text("t"))]), condition: Condition::Always };
    assert_snapshot!(shown(&model, create, &everything()), @r#"
    Put {__typename: "Comment", id: "ID", made: "NOW", text: "t"}
    if attribute_not_exists(#n0)
    with #n0=id
    "#);
    let update =
        Operation::Update { input: item([("id", text("1")), ("text", text("t"))]), condition: Condition::Always };
    assert_snapshot!(shown(&model, update, &everything()), @r#"
    Update {id: "1"} SET #n0 = :v0
    if attribute_exists(#n1)
    with #n0=text #n1=id :v0="t"
    "#);
}

#[test]
fn a_declared_timestamp_may_be_given() {
    let input = item([("id", text("1")), ("createdAt", text("THEN"))]);
    assert_snapshot!(shown(&comment(), Operation::Create { input, condition: Condition::Always }, &everything()), @r#"
    Put {__typename: "Comment", createdAt: "THEN", id: "1", updatedAt: "NOW"}
    if attribute_not_exists(#n0)
    with #n0=id
    "#);
}

#[test]
fn a_filled_owner_takes_no_part_in_a_joined_sort_key() {
    // As in Amplify's pipeline, where the key is made before the owner is known.
    let mut model = order();
    model.fields.push(model::Field::plain(
        "owner",
        model::FieldType { named: model::Named::Scalar(Scalar::String), list: None, required: false },
        model::Origin::ImplicitOwner,
    ));
    let fill = vec![Fill::One { field: "owner".to_owned(), value: "s::u".to_owned() }];
    let decision = authz::Decision::Allow(Grant { scope: Scope::Every, fill });
    let Ok(Plan::Write(planned)) =
        planned(&model, Operation::Create { input: keyed([]), condition: Condition::Always }, &decision)
    else {
        panic!("no write")
    };
    let Write::Put(put) = planned.write else { panic!("no put") };
    assert_eq!(put.item.get("owner"), Some(&text("s::u")));
    assert_eq!(put.item.get("joined#name"), None);
}

#[test]
fn a_write_of_an_owner_carries_the_residue_after_the_key() {
    let delete = Operation::Delete { input: item([("id", text("1"))]), condition: Condition::Always };
    assert_snapshot!(shown(&comment(), delete, &only("owner", &["u"])), @r#"
    Delete {id: "1"} if (attribute_exists(#n0) AND #n1 = :v0)
    with #n0=id #n1=owner :v0="u"
    "#);
}

/// `type Thing @model { id: ID! a: ID! @primaryKey(sortKeyFields: ["b"]) b: ID! }`
#[test]
fn an_id_is_filled_in_wherever_the_model_has_one() {
    let mut model = comment();
    model.key = crate::samples::key("postId", &["text"]);
    let stored = |id: Option<Attribute>| {
        let mut input = item([("postId", text("p")), ("text", text("t"))]);
        input.extend(id.map(|id| ("id".to_owned(), id)));
        let plan = planned(&model, Operation::Create { input, condition: Condition::Always }, &everything());
        let Ok(Plan::Write(planned)) = plan else { panic!("no write") };
        let Write::Put(put) = planned.write else { panic!("no put") };
        put.item.get("id").cloned()
    };
    assert_eq!(stored(None), Some(text("ID")));
    assert_eq!(stored(Some(Attribute::Null)), Some(text("ID")));
    assert_eq!(stored(Some(text("mine"))), Some(text("mine")));
}
