use insta::assert_snapshot;

use crate::{
    Attribute, Comparison, Condition, Direction, Item, KeyQuery, Operation, PageArguments, PlanError,
    samples::{comment, everything, item, key, map, number, only, order, shown, text},
};

fn of_customer(sort: Option<Item>, direction: Option<Direction>) -> Operation {
    let key = Some(KeyQuery { partition: text("c"), sort });
    Operation::List { key, direction, page: PageArguments::default() }
}

fn of_priority(sort: Option<Item>, direction: Option<Direction>) -> Operation {
    let key = KeyQuery { partition: number("1"), sort };
    Operation::Index { index: "byPriority".to_owned(), key, direction, page: PageArguments::default() }
}

fn list(sort: Item) -> String {
    shown(&order(), of_customer(Some(sort), None), &everything())
}

#[test]
fn a_get_asks_for_the_attributes_of_the_key() {
    let key = item([("customer", text("c")), ("no", number("1")), ("line", number("2"))]);
    assert_snapshot!(shown(&order(), Operation::Get { key }, &everything()), @r#"
    Query #n0 = :v0 AND #n1 = :v1 limit 1
    with #n0=customer #n1=no#line :v0="c" :v1="1#2"
    "#);
}

#[test]
fn a_list_with_the_partition_key_is_a_query() {
    assert_snapshot!(shown(&order(), of_customer(None, None), &everything()), @r#"
    Query #n0 = :v0 limit 100
    with #n0=customer :v0="c"
    "#);
    assert_snapshot!(shown(&order(), of_customer(None, Some(Direction::Descending)), &everything()), @r#"
    Query #n0 = :v0 descending limit 100
    with #n0=customer :v0="c"
    "#);
    let scan = Operation::List { key: None, direction: None, page: PageArguments::default() };
    assert_snapshot!(shown(&order(), scan, &everything()), @"Scan None limit 100");
}

#[test]
fn a_direction_needs_the_partition_key() {
    let list = Operation::List { key: None, direction: Some(Direction::Ascending), page: PageArguments::default() };
    assert_snapshot!(shown(&order(), list, &everything()), @"When providing argument 'sortDirection' you must also provide argument 'customer'.");
}

#[test]
fn a_joined_sort_key_joins_the_parts_of_its_operand() {
    assert_snapshot!(list(item([("eq", map([("no", number("1")), ("line", number("2"))]))])), @r#"
    Query #n0 = :v0 AND #n1 = :v1 limit 100
    with #n0=customer #n1=no#line :v0="c" :v1="1#2"
    "#);
    assert_snapshot!(list(item([("beginsWith", map([("no", number("1")), ("line", Attribute::Null)]))])), @r#"
    Query #n0 = :v0 AND begins_with(#n1, :v1) limit 100
    with #n0=customer #n1=no#line :v0="c" :v1="1"
    "#);
    let bounds = [map([("no", number("1"))]), map([("no", number("3")), ("line", number("4"))])];
    assert_snapshot!(list(item([("between", Attribute::List(bounds.to_vec()))])), @r#"
    Query #n0 = :v0 AND #n1 BETWEEN :v1 AND :v2 limit 100
    with #n0=customer #n1=no#line :v0="c" :v1="1" :v2="3#4"
    "#);
    assert_snapshot!(list(item([("beginsWith", Attribute::Null)])), @r#"
    Query #n0 = :v0 limit 100
    with #n0=customer :v0="c"
    "#);
}

#[test]
fn a_joined_sort_key_is_checked_in_appsyncs_words() {
    let part = || map([("no", number("1"))]);
    assert_snapshot!(list(item([("eq", part()), ("lt", part())])), @"Argument noLine must specify at most one key condition operation.");
    assert_snapshot!(list(item([("between", Attribute::List(vec![part()]))])), @"Argument 'noLine.between' expects exactly two elements.");
    let later = || map([("line", number("1"))]);
    assert_snapshot!(list(item([("ge", later())])), @"When providing argument 'noLine.ge.line' you must also provide 'noLine.ge.no'.");
    assert_snapshot!(list(item([("between", Attribute::List(vec![part(), later()]))])), @"When providing argument 'noLine.between[1].line' you must also provide 'noLine.between[1].no'.");
}

#[test]
fn a_part_needs_the_one_before_it() {
    let key = key("p", &["q", "r", "s"]);
    let operators = item([("eq", map([("q", text(" ")), ("s", text("x"))]))]);
    assert_snapshot!(super::check(&key, &operators).unwrap_err(), @"When providing argument 'qRS.eq.s' you must also provide 'qRS.eq.r'.");
    assert_eq!(super::check(&key, &item([("eq", map([("q", number("1"))]))])), Ok(()));
}

#[test]
fn an_index_query_takes_each_operator_of_a_simple_sort_key() {
    let shown_of = |operator: &str, operand: Attribute| {
        shown(&order(), of_priority(Some(item([(operator, operand)])), None), &everything())
    };
    let all: Vec<String> =
        ["eq", "lt", "le", "gt", "ge"].into_iter().map(|operator| shown_of(operator, number("1.5"))).collect();
    assert_snapshot!(all.join("\n"), @r"
    Query byPriority #n0 = :v0 AND #n1 = :v1 limit 100
    with #n0=priority #n1=score :v0=1 :v1=1.5
    Query byPriority #n0 = :v0 AND #n1 < :v1 limit 100
    with #n0=priority #n1=score :v0=1 :v1=1.5
    Query byPriority #n0 = :v0 AND #n1 <= :v1 limit 100
    with #n0=priority #n1=score :v0=1 :v1=1.5
    Query byPriority #n0 = :v0 AND #n1 > :v1 limit 100
    with #n0=priority #n1=score :v0=1 :v1=1.5
    Query byPriority #n0 = :v0 AND #n1 >= :v1 limit 100
    with #n0=priority #n1=score :v0=1 :v1=1.5
    ");
    assert_snapshot!(shown_of("between", Attribute::List(vec![number("1"), number("2")])), @r"
    Query byPriority #n0 = :v0 AND #n1 BETWEEN :v1 AND :v2 limit 100
    with #n0=priority #n1=score :v0=1 :v1=1 :v2=2
    ");
    assert_snapshot!(shown(&order(), of_priority(None, Some(Direction::Descending)), &everything()), @r"
    Query byPriority #n0 = :v0 descending limit 100
    with #n0=priority :v0=1
    ");
}

#[test]
fn an_unknown_index_is_no_plan() {
    let key = KeyQuery { partition: text("x"), sort: None };
    let query =
        Operation::Index { index: "byNothing".to_owned(), key, direction: None, page: PageArguments::default() };
    assert_snapshot!(shown(&order(), query, &everything()), @"the model has no index `byNothing`");
}

#[test]
fn what_the_partition_key_says_is_not_filtered_for() {
    let by_post = |filter: Condition| Operation::Index {
        index: "gsi-Post.comments".to_owned(),
        key: KeyQuery { partition: text("p"), sort: None },
        direction: None,
        page: PageArguments { filter, limit: Some(7), next_token: None },
    };
    let post_is = |value: &str| Condition::test("postId", Comparison::eq(value));
    assert_snapshot!(shown(&comment(), by_post(post_is("p")), &only("postId", &["p", "q"])), @r#"
    Query gsi-Post.comments #n0 = :v0 limit 7
    with #n0=postId :v0="p"
    "#);
    assert_snapshot!(shown(&comment(), by_post(post_is("q")), &everything()), @"nothing");
    assert_snapshot!(shown(&comment(), by_post(Condition::Always), &only("postId", &["q"])), @"denied: the key names another owner");
    assert_snapshot!(shown(&comment(), by_post(Condition::Always), &only("owner", &["s::u", "u"])), @r#"
    Query gsi-Post.comments #n0 = :v0 filter (#n1 = :v1 OR #n1 = :v2) limit 7
    with #n0=postId #n1=owner :v0="p" :v1="s::u" :v2="u"
    "#);
}

#[test]
fn a_get_by_a_key_that_is_not_the_callers_is_refused_without_a_look() {
    let get = |id: &str| Operation::Get { key: item([("id", text(id))]) };
    assert_snapshot!(shown(&comment(), get("a"), &only("id", &["a"])), @r#"
    Query #n0 = :v0 limit 1
    with #n0=id :v0="a"
    "#);
    assert_snapshot!(shown(&comment(), get("b"), &only("id", &["a"])), @"denied: the key names another owner");
}

#[test]
fn a_direction_needs_a_sort_key() {
    let refused = "sortDirection is not supported for List operations without a Sort key defined.";
    let (key, direction, page) = (None, Some(Direction::Descending), PageArguments::default());
    assert_eq!(shown(&comment(), Operation::List { key, direction, page }, &everything()), refused);
    let by_post = Operation::Index {
        index: "gsi-Post.comments".to_owned(),
        key: KeyQuery { partition: text("p"), sort: None },
        direction: Some(Direction::Ascending),
        page: PageArguments::default(),
    };
    assert_eq!(shown(&comment(), by_post, &everything()), refused);
}

#[test]
fn the_arguments_of_a_key_are_taken_out() {
    let model = order();
    let mut arguments =
        item([("customer", text("c")), ("noLine", map([("eq", Attribute::Null)])), ("limit", number("1"))]);
    let taken = KeyQuery::take(&model.key, &mut arguments);
    assert_eq!(taken, Ok(Some(KeyQuery { partition: text("c"), sort: Some(item([("eq", Attribute::Null)])) })));
    assert_eq!(arguments, item([("limit", number("1"))]));
    assert_eq!(KeyQuery::take(&model.key, &mut item([("customer", Attribute::Null)])), Ok(None));
    let refused = |key, argument: &str| match KeyQuery::take(key, &mut item([(argument, map([]))])) {
        Err(PlanError::InvalidArguments { message }) => message,
        other => panic!("{other:?}"),
    };
    assert_snapshot!(refused(&model.key, "noLine"), @"When providing argument 'noLine' you must also provide 'customer'.");
    assert_snapshot!(refused(&model.indexes[1].key, "score"), @"When providing argument 'score' you must also provide arguments priority");
}
