use super::*;
use insta::assert_snapshot;
use proptest::prelude::*;

fn text(value: &str) -> Attribute {
    Attribute::from(value)
}

fn map(fields: &[(&str, Attribute)]) -> Item {
    fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
}

fn field(name: &str, operators: &[(&str, Attribute)]) -> Item {
    map(&[(name, Attribute::Map(map(operators)))])
}

/// The expression of a filter, and its placeholders.
fn rendered(input: &Item) -> String {
    let mut expressions = Expressions::default();
    let filter = Filter::parse(input).unwrap();
    let text = filter.and_then(|filter| filter.render(&mut expressions)).unwrap_or_default();
    let bindings = expressions.finish();
    let mut lines = vec![text];
    lines.extend(bindings.names.iter().map(|(placeholder, name)| format!("{placeholder} → {name}")));
    lines.extend(bindings.values.iter().map(|(placeholder, value)| format!("{placeholder} → {value:?}")));
    lines.join("\n")
}

#[test]
fn operators_of_one_field_are_anded() {
    assert_snapshot!(rendered(&field("name", &[("beginsWith", text("a")), ("ne", text("ab"))])), @r#"
    (begins_with(#n0, :v0) AND #n0 <> :v1)
    #n0 → name
    :v0 → Text("a")
    :v1 → Text("ab")
    "#);
}

#[test]
fn and_or_and_not_nest() {
    let a = Attribute::Map(field("a", &[("eq", text("1"))]));
    let b = Attribute::Map(field("b", &[("attributeExists", Attribute::Bool(false))]));
    let not = Attribute::Map(map(&[("or", Attribute::List(vec![a.clone(), b]))]));
    assert_snapshot!(rendered(&map(&[("and", Attribute::List(vec![a])), ("not", not)])), @r#"
    (#n0 = :v0 AND (NOT (#n0 = :v1 OR attribute_not_exists(#n1))))
    #n0 → a
    #n1 → b
    :v0 → Text("1")
    :v1 → Text("1")
    "#);
}

#[test]
fn every_operator_has_its_expression() {
    let number = |value: &str| Attribute::Number(value.to_owned());
    let operators = [
        ("eq", text("x")),
        ("ne", text("x")),
        ("lt", text("x")),
        ("le", text("x")),
        ("gt", text("x")),
        ("ge", text("x")),
        ("contains", text("x")),
        ("notContains", text("x")),
        ("beginsWith", text("x")),
        ("between", Attribute::List(vec![text("a"), text("b")])),
        ("attributeExists", Attribute::Bool(true)),
        ("attributeType", text("_null")),
        ("size", Attribute::Map(map(&[("between", Attribute::List(vec![number("1"), number("2")]))]))),
        ("size", Attribute::Map(map(&[("ge", number("3"))]))),
    ];
    let all: Vec<String> = operators
        .iter()
        .map(|(name, operand)| rendered(&field("f", &[(name, operand.clone())])).lines().next().unwrap().to_owned())
        .collect();
    assert_snapshot!(all.join("\n"), @r"
    #n0 = :v0
    #n0 <> :v0
    #n0 < :v0
    #n0 <= :v0
    #n0 > :v0
    #n0 >= :v0
    contains(#n0, :v0)
    (NOT contains(#n0, :v0))
    begins_with(#n0, :v0)
    (#n0 BETWEEN :v0 AND :v1)
    attribute_exists(#n0)
    attribute_type(#n0, :v0)
    (size(#n0) BETWEEN :v0 AND :v1)
    size(#n0) >= :v0
    ");
}

#[test]
fn what_asks_for_nothing_is_no_filter() {
    let empty = Attribute::List(Vec::new());
    for input in [
        Item::new(),
        map(&[("and", empty.clone()), ("or", empty)]),
        map(&[("not", Attribute::Map(Item::new()))]),
        map(&[("name", Attribute::Null)]),
        field("name", &[("lt", Attribute::Null)]),
    ] {
        assert_eq!(Filter::parse(&input), Ok(None), "{input:?}");
    }
}

#[test]
fn between_takes_two_values() {
    let one = field("n", &[("between", Attribute::List(vec![text("a")]))]);
    assert_eq!(Filter::parse(&one), Err(FilterError::Between { field: "n".to_owned() }));
}

/// Filters of two fields, as input objects.
fn input() -> impl Strategy<Value = Item> {
    let leaf = ("[ab]", prop_oneof![Just("eq"), Just("ne"), Just("beginsWith"), Just("gt")], "[x-z]{0,2}")
        .prop_map(|(name, operator, value)| field(&name, &[(operator, text(&value))]));
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 1..3)
                .prop_map(|parts| map(&[("and", Attribute::List(parts.into_iter().map(Attribute::Map).collect()))])),
            proptest::collection::vec(inner.clone(), 1..3)
                .prop_map(|parts| map(&[("or", Attribute::List(parts.into_iter().map(Attribute::Map).collect()))])),
            inner.prop_map(|part| map(&[("not", Attribute::Map(part))])),
        ]
    })
}

/// What a filter says of a record of two texts, by DynamoDB's rules.
fn holds(filter: &Filter, a: &str, b: &str) -> bool {
    match filter {
        Filter::And(parts) => parts.iter().all(|part| holds(part, a, b)),
        Filter::Or(parts) => parts.iter().any(|part| holds(part, a, b)),
        Filter::Not(inner) => !holds(inner, a, b),
        Filter::Compare { field, test } => test.holds_of_text(if field == "a" { a } else { b }),
        Filter::Constant(truth) => *truth == Truth::Holds,
    }
}

fn mentions(filter: &Filter, name: &str) -> bool {
    match filter {
        Filter::And(parts) | Filter::Or(parts) => parts.iter().any(|part| mentions(part, name)),
        Filter::Not(inner) => mentions(inner, name),
        Filter::Compare { field, .. } => field == name,
        Filter::Constant(_) => false,
    }
}

proptest! {
    #[test]
    fn putting_in_a_known_value_keeps_the_meaning(input in input(), a in "[x-z]{0,2}", b in "[x-z]{0,2}") {
        let filter = Filter::parse(&input).unwrap().unwrap();
        let folded = filter.clone().with_constant("a", &a);
        prop_assert!(!mentions(&folded, "a"));
        prop_assert_eq!(holds(&folded, &a, &b), holds(&filter, &a, &b));
    }

    #[test]
    fn every_placeholder_is_bound_and_every_binding_is_used(input in input()) {
        let mut expressions = Expressions::default();
        let text = Filter::parse(&input).unwrap().unwrap().render(&mut expressions).unwrap();
        let bindings = expressions.finish();
        let used: std::collections::BTreeSet<String> = text
            .split(|c: char| !(c.is_alphanumeric() || c == '#' || c == ':'))
            .filter(|word| word.starts_with(['#', ':']))
            .map(str::to_owned)
            .collect();
        let bound: std::collections::BTreeSet<String> =
            bindings.names.keys().chain(bindings.values.keys()).cloned().collect();
        prop_assert_eq!(used, bound);
    }
}
