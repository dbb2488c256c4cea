use insta::assert_snapshot;
use model::{Model, Schema};

use super::*;
use crate::samples::{comment, index, key, kid, order};

fn with_owner(mut model: Model) -> Model {
    let source = "type M @model @auth(rules: [{ allow: owner }]) { id: ID! }";
    model.rules = model::parse(source, &model::Providers::all()).unwrap().models.remove(0).rules;
    model
}

fn shown(model: Model) -> String {
    let schema = Schema { models: vec![model], ..Schema::default() };
    let show =
        |index: &Index| format!("{}: {} {:?}", index.name, TableSpec::describe_key(index.key()), index.projection);
    let specs = tables_of(&schema);
    let [table, deliveries] = specs.as_slice() else { panic!("two tables") };
    assert_eq!(deliveries.name, DELIVERIES);
    let lines = [format!("{}: {}", table.name, TableSpec::describe_key(table.key()))];
    lines.into_iter().chain(table.indexes.iter().map(show)).collect::<Vec<_>>().join("\n")
}

#[test]
fn keys_have_the_types_of_their_fields_and_joined_ones_are_texts() {
    assert_snapshot!(shown(order()), @r"
    Order: `customer` (S), `no#line` (S)
    byStatus: `status` (S), `joined#name` (S) All
    byPriority: `priority` (N), `score` (N) All
    ");
    assert_snapshot!(shown(kid()), @r"
    Kid: `id` (S)
    byParent: `parentID` (S), `age#nick` (S) All
    ");
}

#[test]
fn an_owner_gets_an_index_unless_amplify_makes_one_that_holds_every_record() {
    assert_snapshot!(shown(with_owner(comment())), @r"
    Comment: `id` (S)
    gsi-Post.comments: `postId` (S) All
    sluice-by-owner: `owner` (S) All
    ");
    let with_index = |key: Key, projection| {
        let mut model = comment();
        model.indexes = vec![SecondaryIndex { projection, ..index("byOwner", key) }];
        shown(with_owner(model))
    };
    assert_snapshot!(with_index(key("owner", &[]), model::Projection::All), @r"
    Comment: `id` (S)
    byOwner: `owner` (S) All
    ");
    assert_snapshot!(with_index(key("owner", &["text"]), model::Projection::All), @r"
    Comment: `id` (S)
    byOwner: `owner` (S), `text` (S) All
    sluice-by-owner: `owner` (S) All
    ");
    assert_snapshot!(with_index(key("owner", &[]), model::Projection::Include(vec!["text".to_owned()])), @r#"
    Comment: `id` (S)
    byOwner: `owner` (S) Include(["text"])
    sluice-by-owner: `owner` (S) All
    "#);
}

#[test]
fn an_owner_that_is_the_partition_key_needs_no_index() {
    let mut model = with_owner(comment());
    model.key = key("owner", &["text"]);
    assert_snapshot!(shown(model), @r"
    Comment: `owner` (S), `text` (S)
    gsi-Post.comments: `postId` (S) All
    ");
}

#[test]
fn an_attribute_of_several_keys_is_defined_once() {
    let schema = Schema { models: vec![order(), with_owner(comment())], ..Schema::default() };
    let names = |spec: &TableSpec| {
        spec.key_attributes().into_iter().map(|attribute| attribute.name.clone()).collect::<Vec<_>>().join(" ")
    };
    let all: Vec<String> = tables_of(&schema).iter().map(names).collect();
    assert_snapshot!(all.join("\n"), @r"
    customer no#line status joined#name priority score
    id postId owner
    delivery
    ");
}
