use insta::assert_snapshot;
use proptest::prelude::*;

use super::{limits::Counter, *};
use crate::Attribute;

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
    let mut writer = Writer::default();
    Condition::parse(input).unwrap().write(&mut writer);
    let mut lines = vec![writer.take().unwrap_or_default()];
    let bindings = writer.finish();
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
        map(&[("and", Attribute::Null), ("name", Attribute::Null)]),
        field("name", &[]),
    ] {
        assert_eq!(Condition::parse(&input), Ok(Condition::Always), "{input:?}");
    }
}

/// What becomes of a condition whose operand is null: what is refused, what is written.
#[test]
fn a_null_operand_is_not_dropped() {
    let shown = |operator: &str, operand: Attribute| {
        let said = match Condition::parse(&field("f", &[(operator, operand)])) {
            Err(error) => error.to_string(),
            Ok(condition) => match condition.check(Expression::Condition) {
                Err(error) => error.to_string(),
                Ok(()) => {
                    let mut writer = Writer::default();
                    condition.write(&mut writer);
                    writer.take().unwrap_or_default()
                }
            },
        };
        format!("{operator}: {said}")
    };
    let null = || Attribute::Null;
    let pair = |low: Attribute, high: Attribute| Attribute::List(vec![low, high]);
    let mut all: Vec<String> = [
        "eq",
        "ne",
        "lt",
        "le",
        "gt",
        "ge",
        "contains",
        "notContains",
        "beginsWith",
        "between",
        "attributeExists",
        "attributeType",
        "size",
    ]
    .map(|operator| shown(operator, null()))
    .to_vec();
    all.push(shown("between", pair(text("a"), null())));
    all.push(shown("size", Attribute::Map(map(&[("ge", null())]))));
    all.push(shown("size", Attribute::Map(map(&[("between", null())]))));
    for nothing in [null(), Attribute::Map(Item::new()), Attribute::Map(map(&[("f", null())]))] {
        all.push(format!("not: {}", Condition::parse(&map(&[("not", nothing)])).unwrap_err()));
    }
    assert_snapshot!(all.join("\n"), @r"
    eq: #n0 = :v0
    ne: #n0 <> :v0
    lt: Invalid ConditionExpression: Incorrect operand type for operator or function; operator or function: <, operand type: NULL
    le: Invalid ConditionExpression: Incorrect operand type for operator or function; operator or function: <=, operand type: NULL
    gt: Invalid ConditionExpression: Incorrect operand type for operator or function; operator or function: >, operand type: NULL
    ge: Invalid ConditionExpression: Incorrect operand type for operator or function; operator or function: >=, operand type: NULL
    contains: contains(#n0, :v0)
    notContains: (NOT contains(#n0, :v0))
    beginsWith: Invalid ConditionExpression: Incorrect operand type for operator or function; operator or function: begins_with, operand type: NULL
    between: `between` of `f` takes exactly two values
    attributeExists: `attributeExists` of `f` takes no null
    attributeType: `attributeType` of `f` takes no null
    size: `size` of `f` takes no null
    between: Invalid ConditionExpression: Incorrect operand type for operator or function; operator or function: BETWEEN, operand type: NULL
    size: Invalid ConditionExpression: Incorrect operand type for operator or function; operator or function: >=, operand type: NULL
    size: `between` of `f` takes exactly two values
    not: `not` takes a filter that asks for something
    not: `not` takes a filter that asks for something
    not: `not` takes a filter that asks for something
    ");
}

#[test]
fn between_takes_two_values() {
    let one = field("n", &[("between", Attribute::List(vec![text("a")]))]);
    assert_eq!(Condition::parse(&one), Err(FilterError::Between { field: "n".to_owned() }));
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

fn mentions(condition: &Condition, name: &str) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(|part| mentions(part, name)),
        Condition::Not(inner) => mentions(inner, name),
        Condition::Test { field, .. } => field == name,
        Condition::Always | Condition::Never => false,
    }
}

#[test]
fn constants_decide_or_disappear() {
    let test = || Condition::test("a", Comparison::Exists);
    assert_eq!(Condition::Always.and(test()), test());
    assert_eq!(Condition::Never.and(test()), Condition::Never);
    assert_eq!(Condition::Always.or(test()), Condition::Always);
    assert_eq!(Condition::Never.or(test()), test());
    assert_eq!((Condition::all([]), Condition::any([])), (Condition::Always, Condition::Never));
    assert_eq!((Condition::Always.not(), Condition::Never.not()), (Condition::Never, Condition::Always));
    assert_eq!(Condition::all([test(), Condition::Always, test()]), Condition::All(vec![test(), test()]));
}

fn number(text: &str) -> Attribute {
    Attribute::Number(text.to_owned())
}

fn refused(condition: &Condition, expression: Expression) -> String {
    condition.check(expression).map_or_else(|refused| refused.to_string(), |()| "taken".to_owned())
}

#[test]
fn more_than_four_kilobytes_or_three_hundred_operators_are_refused() {
    let equal = |count: usize| Condition::any((0..count).map(|_| Condition::test("f", Comparison::eq("x"))));
    assert_eq!(equal(150).check(Expression::Filter), Ok(()));
    assert_snapshot!(refused(&equal(151), Expression::Filter), @"Invalid FilterExpression: The expression contains too many operators; operator count: 301");
    assert_snapshot!(refused(&equal(20_000), Expression::Condition), @"Invalid ConditionExpression: Expression size has exceeded the maximum allowed size; expression size: 328888");
    let nested = (0..301).fold(equal(1), |inner, _| inner.not());
    assert_snapshot!(refused(&nested, Expression::Filter), @"Invalid FilterExpression: The expression contains too many operators; operator count: 301");
}

#[test]
fn operands_that_dynamodb_refuses_are_refused_in_its_words() {
    let check = |comparison: Comparison| refused(&Condition::test("f", comparison), Expression::Filter);
    let compare = |sign, value| Comparison::Compare(Operand::Value, sign, value);
    let between = |low, high| Comparison::Between(Operand::Size, low, high);
    let all = [
        check(compare(Sign::Less, Attribute::Null)),
        check(compare(Sign::GreaterOrEqual, Attribute::Bool(true))),
        check(Comparison::BeginsWith(Attribute::Null)),
        check(Comparison::BeginsWith(number("1"))),
        check(between(text("a"), Attribute::Null)),
        check(between(text("a"), number("1"))),
        check(between(number("10"), number("9.5"))),
        check(between(text("b"), text("a"))),
        check(between(number("9.5"), number("10"))),
        check(compare(Sign::Equal, Attribute::Null)),
        check(compare(Sign::Unequal, Attribute::List(Vec::new()))),
        check(Comparison::Contains(Attribute::Null)),
    ];
    assert_snapshot!(all.join("\n"), @r"
    Invalid FilterExpression: Incorrect operand type for operator or function; operator or function: <, operand type: NULL
    Invalid FilterExpression: Incorrect operand type for operator or function; operator or function: >=, operand type: BOOL
    Invalid FilterExpression: Incorrect operand type for operator or function; operator or function: begins_with, operand type: NULL
    Invalid FilterExpression: Incorrect operand type for operator or function; operator or function: begins_with, operand type: N
    Invalid FilterExpression: Incorrect operand type for operator or function; operator or function: BETWEEN, operand type: NULL
    Invalid FilterExpression: The BETWEEN operator requires same data type for lower and upper bounds; lower bound operand: AttributeValue: {S:a}, upper bound operand: AttributeValue: {N:1}
    Invalid FilterExpression: The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound operand: AttributeValue: {N:10}, upper bound operand: AttributeValue: {N:9.5}
    Invalid FilterExpression: The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound operand: AttributeValue: {S:b}, upper bound operand: AttributeValue: {S:a}
    taken
    taken
    taken
    taken
    ");
}

proptest! {
    #[test]
    fn putting_in_a_known_value_keeps_the_meaning(input in input(), a in "[x-z]{0,2}", b in "[x-z]{0,2}") {
        let filter = Condition::parse(&input).unwrap();
        let left = filter.given(&map(&[("a", text(&a))]));
        prop_assert!(!mentions(&left, "a"));
        let record = map(&[("a", text(&a)), ("b", text(&b))]);
        prop_assert_eq!(left.holds(&record), filter.holds(&record));
    }

    #[test]
    fn every_placeholder_is_bound_and_every_binding_is_used(input in input()) {
        let mut writer = Writer::default();
        Condition::parse(&input).unwrap().write(&mut writer);
        let text = writer.take().unwrap();
        let bindings = writer.finish();
        let used: BTreeSet<String> = text
            .split(|c: char| !(c.is_alphanumeric() || c == '#' || c == ':'))
            .filter(|word| word.starts_with(['#', ':']))
            .map(str::to_owned)
            .collect();
        let bound: BTreeSet<String> =
            bindings.names.keys().chain(bindings.values.keys()).cloned().collect();
        prop_assert_eq!(used, bound);
    }

    #[test]
    fn what_is_counted_is_what_is_written(parts in proptest::collection::vec(input(), 1..40)) {
        let condition = Condition::all(parts.iter().map(|input| Condition::parse(input).unwrap()));
        let (mut writer, mut counter) = (Writer::default(), Counter::default());
        condition.write(&mut writer);
        condition.write(&mut counter);
        let text = writer.take().unwrap();
        let words = text.split([' ', '(', ')']).filter(|word| {
            matches!(*word, "AND" | "OR" | "NOT" | "=" | "<>" | ">" | "begins_with")
        });
        prop_assert_eq!((counter.bytes, counter.operators), (text.len(), words.count()));
    }
}
