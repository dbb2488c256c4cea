use super::*;
use authz::{AllOf, Denial, Predicate, Test};
use insta::assert_snapshot;

use crate::{Attribute, Bindings, Condition, PageArguments, Rendered, TableShape};

fn model() -> Model {
    let source = "type UserProfile @model { email: String profileOwner: String }";
    model::parse(source, &model::Providers::all()).unwrap().models.remove(0)
}

fn owners(values: &[&str]) -> Decision {
    let clauses = values
        .iter()
        .map(|value| AllOf {
            predicates: vec![Predicate { field: "profileOwner".to_owned(), test: Test::Equals((*value).to_owned()) }],
        })
        .collect();
    Decision::Allow(Grant { scope: Scope::AnyOf(clauses), fill: Vec::new() })
}

fn everything() -> Decision {
    Decision::Allow(Grant { scope: Scope::Every, fill: Vec::new() })
}

fn with_index() -> Tables {
    Tables::new(&[TableShape {
        name: "UserProfile".to_owned(),
        indexes: vec![model::naming::owner_index("profileOwner")],
    }])
}

fn planned(tables: &Tables, operation: Operation, decision: &Decision) -> Result<Plan, PlanError> {
    let fresh = Fresh { id: "ID".to_owned(), now: "NOW".to_owned(), now_s: 0 };
    let cursors = Cursors::new(b"secret");
    let model = model();
    let context = Context {
        model: &model,
        tables,
        cursors: &cursors,
        fresh: &fresh,
        page_fill: PageFill::AsAmplify,
        page_items: 1_000,
    };
    plan(context, operation, decision)
}

fn list(page: PageArguments) -> Operation {
    Operation::List { key: None, direction: None, page }
}

fn item(fields: &[(&str, &str)]) -> Item {
    fields.iter().map(|(name, value)| ((*name).to_owned(), Attribute::from(*value))).collect()
}

fn shown(bindings: &Bindings) -> String {
    let names = bindings.names.iter().map(|(placeholder, name)| format!("\n{placeholder} → {name}"));
    let values = bindings.values.iter().map(|(placeholder, value)| format!("\n{placeholder} → {value:?}"));
    names.chain(values).collect()
}

fn write(operation: Operation, decision: &Decision) -> PlannedWrite {
    match planned(&with_index(), operation, decision) {
        Ok(Plan::Write(write)) => write,
        other => panic!("{other:?}"),
    }
}

fn pages(tables: &Tables, filter: Condition, decision: &Decision) -> Pages {
    match planned(tables, list(PageArguments { filter, ..PageArguments::default() }), decision) {
        Ok(Plan::Pages(pages)) => pages,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_create_fills_in_what_the_decision_says_and_never_overwrites() {
    let decision = Decision::Allow(Grant {
        scope: Scope::Every,
        fill: vec![Fill::One { field: "profileOwner".to_owned(), value: "s::u".to_owned() }],
    });
    let given = item(&[("profileOwner", "given")]);
    let planned = write(Operation::Create { input: given, condition: Condition::Always }, &decision);
    let Write::Put(put) = planned.write else { panic!("no put") };
    assert_eq!(put.item.get("profileOwner"), Some(&Attribute::from("given")));
    let planned =
        write(Operation::Create { input: item(&[("email", "a@b.c")]), condition: Condition::Always }, &decision);
    let Write::Put(put) = planned.write else { panic!("no put") };
    assert_snapshot!(format!("{:?}", put.item), @r#"{"__typename": Text("UserProfile"), "createdAt": Text("NOW"), "email": Text("a@b.c"), "id": Text("ID"), "profileOwner": Text("s::u"), "updatedAt": Text("NOW")}"#);
    let Rendered { condition, bindings, .. } = put.render();
    assert_snapshot!(format!("{}{}", condition.unwrap(), shown(&bindings)), @r"
    attribute_not_exists(#n0)
    #n0 → id
    ");
}

#[test]
fn a_null_in_an_index_key_is_left_out_and_other_nulls_are_stored() {
    let mut input = item(&[]);
    input.insert("email".to_owned(), Attribute::Null);
    input.insert("profileOwner".to_owned(), Attribute::Null);
    let planned = write(Operation::Create { input, condition: Condition::Always }, &everything());
    let Write::Put(put) = planned.write else { panic!("no put") };
    assert_eq!(put.item.get("email"), Some(&Attribute::Null));
    assert_eq!(put.item.get("profileOwner"), None);
}

#[test]
fn an_update_sets_removes_and_carries_the_residue_into_its_condition() {
    let mut input = item(&[("id", "1"), ("profileOwner", "new")]);
    input.insert("email".to_owned(), Attribute::Null);
    let planned = write(Operation::Update { input, condition: Condition::Always }, &owners(&["s::u", "s", "u"]));
    let Write::Update(update) = planned.write else { panic!("no update") };
    let Rendered { update, condition, bindings, .. } = update.render();
    assert_snapshot!(format!("{}\n{}{}", update.unwrap(), condition.unwrap(), shown(&bindings)), @r#"
    SET #n1 = :v0, #n2 = :v1 REMOVE #n0
    (attribute_exists(#n3) AND (#n1 = :v2 OR #n1 = :v3 OR #n1 = :v4))
    #n0 → email
    #n1 → profileOwner
    #n2 → updatedAt
    #n3 → id
    :v0 → Text("new")
    :v1 → Text("NOW")
    :v2 → Text("s::u")
    :v3 → Text("s")
    :v4 → Text("u")
    "#);
}

#[test]
fn a_failed_condition_means_unauthorized_unless_the_record_is_the_callers() {
    let planned = write(
        Operation::Delete { input: item(&[("id", "1")]), condition: Condition::Always },
        &owners(&["s::u", "s", "u"]),
    );
    let own = item(&[("id", "1"), ("profileOwner", "u")]);
    let foreign = item(&[("id", "1"), ("profileOwner", "v")]);
    assert_eq!(planned.explain_failure(None), ConditionFailure::Unauthorized);
    assert_eq!(planned.explain_failure(Some(&foreign)), ConditionFailure::Unauthorized);
    assert_eq!(planned.explain_failure(Some(&own)), ConditionFailure::ConditionFailed);
    let admin = write(Operation::Delete { input: item(&[("id", "1")]), condition: Condition::Always }, &everything());
    assert_eq!(admin.explain_failure(None), ConditionFailure::ConditionFailed);
}

#[test]
fn an_owners_list_is_one_query_for_each_form() {
    let pages = pages(&with_index(), Condition::Always, &owners(&["s::u", "s"]));
    let shown: Vec<String> = pages
        .segments
        .iter()
        .map(|segment| match segment {
            Segment::Query(query) => {
                let Rendered { key_condition, bindings, .. } = query.render();
                format!("{} {}{}", query.index.as_deref().unwrap(), key_condition.unwrap(), shown(&bindings))
            }
            other => panic!("{other:?}"),
        })
        .collect();
    assert_snapshot!(shown.join("\n"), @r#"
    sluice-by-profileOwner #n0 = :v0
    #n0 → profileOwner
    :v0 → Text("s::u")
    sluice-by-profileOwner #n0 = :v0
    #n0 → profileOwner
    :v0 → Text("s")
    "#);
}

#[test]
fn a_filter_on_the_owner_is_answered_without_the_database() {
    let filter = |value: &str| Condition::test("profileOwner", crate::Comparison::eq(value));
    let pages = pages(&with_index(), filter("s"), &owners(&["s::u", "s"]));
    assert_eq!(pages.segments.first(), Some(&Segment::Nothing));
    assert!(matches!(pages.segments.get(1), Some(Segment::Query(Query { filter: Condition::Always, .. }))));
}

#[test]
fn without_the_index_a_list_scans_as_amplify_does() {
    let pages = pages(&Tables::default(), Condition::Always, &owners(&["s::u", "s"]));
    let [Segment::Scan(scan)] = pages.segments.as_slice() else { panic!("{pages:?}") };
    assert_snapshot!(scan.render().condition.unwrap(), @"(#n0 = :v0 OR #n0 = :v1)");
}

#[test]
fn a_decision_that_cannot_be_enforced_is_no_plan() {
    let unknown = Decision::Allow(Grant {
        scope: Scope::AnyOf(vec![AllOf {
            predicates: vec![Predicate { field: "other".to_owned(), test: Test::Equals("x".to_owned()) }],
        }]),
        fill: Vec::new(),
    });
    let get = || Operation::Get { key: item(&[("id", "1")]) };
    assert_eq!(planned(&with_index(), get(), &unknown), Err(PlanError::Unenforceable { field: "other".to_owned() }));
    let denied = Decision::Deny(Denial { reason: "no".to_owned() });
    assert_eq!(planned(&with_index(), get(), &denied), Err(PlanError::Denied { reason: "no".to_owned() }));
}

#[test]
fn a_limit_is_positive() {
    for limit in [0, -1, i64::MAX] {
        let list = list(PageArguments { limit: Some(limit), ..PageArguments::default() });
        assert_eq!(planned(&with_index(), list, &everything()), Err(PlanError::Limit));
    }
}

#[test]
fn an_owner_in_a_list_is_an_element_and_never_a_part_of_a_text() {
    let contains = Decision::Allow(Grant {
        scope: Scope::AnyOf(vec![AllOf {
            predicates: vec![Predicate { field: "profileOwner".to_owned(), test: Test::Contains("u".to_owned()) }],
        }]),
        fill: Vec::new(),
    });
    let Ok(Plan::One(one)) = planned(&with_index(), Operation::Get { key: item(&[("id", "1")]) }, &contains) else {
        panic!("no plan")
    };
    assert_snapshot!(one.query.render().condition.unwrap(), @"(NOT attribute_type(#n1, :v1) AND contains(#n1, :v2))");
    let planned = write(Operation::Delete { input: item(&[("id", "1")]), condition: Condition::Always }, &contains);
    let text = item(&[("id", "1"), ("profileOwner", "us")]);
    assert_eq!(planned.explain_failure(Some(&text)), ConditionFailure::Unauthorized);
    // As other software may write it.
    let set = Item::from([("profileOwner".to_owned(), Attribute::TextSet(vec!["u".to_owned()]))]);
    assert_eq!(planned.explain_failure(Some(&set)), ConditionFailure::ConditionFailed);
}

#[test]
fn an_update_can_be_told_from_others_by_its_time() {
    let update = |input: &[(&str, &str)]| Operation::Update { input: item(input), condition: Condition::Always };
    let check = |operation, expected| {
        let fresh = Fresh { id: "ID".to_owned(), now: "NOW".to_owned(), now_s: 0 };
        assert_eq!(write(operation, &everything()).is_recognisable(&fresh), expected);
    };
    check(update(&[("id", "1"), ("email", "e")]), true);
    check(update(&[("id", "1"), ("email", "e"), ("updatedAt", "THEN")]), false);
    check(Operation::Create { input: item(&[("id", "1")]), condition: Condition::Always }, true);
    check(Operation::Delete { input: item(&[("id", "1")]), condition: Condition::Always }, true);
}
