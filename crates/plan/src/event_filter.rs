//! The filters of subscriptions, held against events in memory.
//!
//! Source: <https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-enhanced-filtering.html>. Several
//! operators on one field, and several fields, are AND'ed. A field that the event does not have counts as null: it is
//! unequal to every value, and nothing else is said of it. Only `eq` and `ne` take a null as their operand.
//!
//! AppSync takes a filter as up to ten groups, of which one must hold, over five fields at most. Ours is refused when it
//! would be more, so that no event costs more than that.

use std::collections::BTreeSet;

use crate::{
    Attribute, Comparison, Condition, FilterError, Item, Operand,
    condition::{LeafError, compared, tree},
};

/// A filter of a subscription.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EventFilter(Condition);

/// How many groups of tests a filter may have, of which one must hold.
const MOST_GROUPS: usize = 10;
/// How many fields a filter may test.
const MOST_FIELDS: usize = 5;
/// How many values `in` and `notIn` take.
const MOST_VALUES: usize = 5;

impl EventFilter {
    /// Reads a filter from its input object. `None` if it asks for nothing.
    ///
    /// # Errors
    /// What is not a filter, or more of one than AppSync takes.
    pub fn parse(input: &Item) -> Result<Option<Self>, FilterError> {
        let condition = tree(input, leaf)?;
        let refuse = |message: String| Err(FilterError::Subscription { message });
        let mut fields = BTreeSet::new();
        if groups(input, &mut fields) > MOST_GROUPS {
            return refuse(format!("Filters exceed maximum filter groups limit {MOST_GROUPS} for subscription"));
        }
        if fields.len() > MOST_FIELDS {
            return refuse(format!("Filters exceed maximum attributes limit {MOST_FIELDS} for subscription"));
        }
        Ok((condition != Condition::Always).then_some(Self(condition)))
    }

    /// Whether it holds for an event with these fields.
    #[must_use]
    pub fn holds(&self, event: &Item) -> bool {
        self.0.holds(event)
    }

    /// The filter as what must hold of the fields of an event.
    #[must_use]
    pub fn condition(&self) -> &Condition {
        &self.0
    }
}

fn leaf(field: &str, operator: &str, operand: &Attribute) -> Result<Option<Condition>, LeafError> {
    let test = |comparison| Condition::test(field, comparison);
    Ok(Some(match (operator, operand) {
        ("eq", Attribute::Null) => is_null(field),
        ("ne", Attribute::Null) => is_null(field).not(),
        (operator, Attribute::Null) => {
            let message = format!("subscription filter has invalid filter value for operator `{operator}`.");
            return Err(LeafError::Subscription(message));
        }
        (operator @ ("in" | "notIn"), Attribute::List(values)) if values.len() > MOST_VALUES => {
            let message = format!("subscription exceeds maximum value limit {MOST_VALUES} for operator `{operator}`.");
            return Err(LeafError::Subscription(message));
        }
        ("beginsWith", operand) => test(Comparison::BeginsWith(operand.clone())),
        ("contains", operand) => test(Comparison::Contains(operand.clone())),
        ("notContains", operand) => test(Comparison::Contains(operand.clone())).not(),
        ("in", Attribute::List(values)) => is_among(field, values),
        ("notIn", Attribute::List(values)) => is_among(field, values).not(),
        (operator, operand) => test(compared(Operand::Value, operator, operand)?.ok_or(LeafError::Malformed)?),
    }))
}

/// How many groups AppSync would make of a filter, of which one must hold; notes the fields.
fn groups<'a>(input: &'a Item, fields: &mut BTreeSet<&'a str>) -> usize {
    let mut product = 1_usize;
    for (name, value) in input {
        let mut inner = |value: &'a Attribute| match value {
            Attribute::Map(inner) => groups(inner, fields),
            _ => 1,
        };
        let count = match (name.as_str(), value) {
            ("or", Attribute::List(parts)) => {
                parts.iter().fold(0, |sum: usize, part| sum.saturating_add(inner(part))).max(1)
            }
            ("and", Attribute::List(parts)) => {
                parts.iter().fold(1, |product: usize, part| product.saturating_mul(inner(part)))
            }
            ("and" | "or", single) => inner(single),
            (field, Attribute::Map(_)) => {
                fields.insert(field);
                1
            }
            _ => 1,
        };
        product = product.saturating_mul(count);
    }
    product
}

/// A field that the event does not have counts as null.
fn is_null(field: &str) -> Condition {
    let null = [Comparison::IsMissing, Comparison::eq(Attribute::Null)];
    Condition::any(null.map(|comparison| Condition::test(field, comparison)))
}

/// The field, or one of its elements, is one of these.
fn is_among(field: &str, values: &[Attribute]) -> Condition {
    Condition::any(values.iter().map(|value| {
        match value {
            Attribute::Null => is_null(field),
            value => Condition::test(field, Comparison::eq(value.clone()))
                .or(Condition::test(field, Comparison::HasElement(value.clone()))),
        }
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(value: &str) -> Attribute {
        Attribute::from(value)
    }

    fn number(value: &str) -> Attribute {
        Attribute::Number(value.to_owned())
    }

    fn map(entries: &[(&str, Attribute)]) -> Item {
        entries.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
    }

    fn event() -> Item {
        map(&[
            ("title", text("sluice")),
            ("rank", number("10")),
            ("score", number("2.50")),
            ("open", Attribute::Bool(true)),
            ("tags", Attribute::List(vec![text("a"), text("b")])),
            ("gone", Attribute::Null),
        ])
    }

    fn check(field: &str, operator: &str, operand: Attribute, expected: bool) {
        let filter = map(&[(field, Attribute::Map(map(&[(operator, operand.clone())])))]);
        let filter = EventFilter::parse(&filter).unwrap().expect("it asks for something");
        assert_eq!(filter.holds(&event()), expected, "{field} {operator} {operand:?}");
    }

    #[test]
    fn every_operator_says_what_it_says() {
        let pair = |low: Attribute, high: Attribute| Attribute::List(vec![low, high]);
        for (field, operator, operand, expected) in [
            ("title", "eq", text("sluice"), true),
            ("title", "eq", text("Sluice"), false),
            ("title", "ne", text("x"), true),
            ("title", "lt", text("t"), true),
            ("title", "ge", text("sluice"), true),
            ("title", "beginsWith", text("slu"), true),
            ("title", "contains", text("ice"), true),
            ("title", "notContains", text("ice"), false),
            ("title", "between", pair(text("a"), text("z")), true),
            ("title", "in", pair(text("x"), text("sluice")), true),
            ("title", "notIn", pair(text("x"), text("sluice")), false),
            // By value, not by text: "10" is more than "9".
            ("rank", "gt", number("9"), true),
            ("rank", "le", number("9"), false),
            ("rank", "between", pair(number("10"), number("10")), true),
            ("score", "eq", number("2.5"), true),
            ("score", "in", pair(number("1"), number("2.5")), true),
            ("open", "eq", Attribute::Bool(true), true),
            ("open", "ne", Attribute::Bool(true), false),
            ("tags", "contains", text("a"), true),
            ("tags", "contains", text("ab"), false),
            ("tags", "in", pair(text("x"), text("b")), true),
            ("tags", "notIn", pair(text("x"), text("b")), false),
        ] {
            check(field, operator, operand, expected);
        }
    }

    #[test]
    fn what_the_event_does_not_have_is_null() {
        for field in ["gone", "never"] {
            check(field, "eq", Attribute::Null, true);
            check(field, "eq", text(""), false);
            check(field, "ne", text("x"), true);
            check(field, "lt", text("x"), false);
            check(field, "ge", text(""), false);
            check(field, "contains", text(""), false);
            check(field, "notContains", text("x"), true);
            check(field, "in", Attribute::List(vec![text("x")]), false);
        }
    }

    #[test]
    fn fields_are_anded_and_or_takes_one() {
        let eq = |value: Attribute| Attribute::Map(map(&[("eq", value)]));
        let holds = |filter: Item| EventFilter::parse(&filter).unwrap().is_none_or(|filter| filter.holds(&event()));
        assert!(holds(map(&[("title", eq(text("sluice"))), ("rank", eq(number("10")))])));
        assert!(!holds(map(&[("title", eq(text("sluice"))), ("rank", eq(number("11")))])));
        let either = |one: Item, other: Item| Attribute::List(vec![Attribute::Map(one), Attribute::Map(other)]);
        let (right, wrong) = (map(&[("rank", eq(number("10")))]), map(&[("rank", eq(number("11")))]));
        assert!(holds(map(&[("or", either(wrong.clone(), right.clone()))])));
        assert!(!holds(map(&[("and", either(wrong.clone(), right.clone()))])));
        assert!(!holds(map(&[("title", eq(text("sluice"))), ("or", either(wrong.clone(), wrong))])));
        // Nothing asked for holds always.
        assert!(holds(Item::new()) && holds(map(&[("or", Attribute::List(Vec::new())), ("title", Attribute::Null)])));
    }

    #[test]
    fn what_is_not_a_filter_is_refused() {
        let parse = |operator: &str, operand: Attribute| {
            EventFilter::parse(&map(&[("f", Attribute::Map(map(&[(operator, operand)])))]))
        };
        let between = FilterError::Between { field: "f".to_owned() };
        let malformed = FilterError::Malformed { field: "f".to_owned() };
        assert_eq!(parse("between", Attribute::List(vec![text("a")])), Err(between));
        assert_eq!(parse("like", text("a")), Err(malformed.clone()));
        assert_eq!(EventFilter::parse(&map(&[("f", text("a"))])), Err(malformed));
    }

    #[test]
    fn what_appsync_refuses_is_refused_in_its_words() {
        let refused =
            |input: Item| EventFilter::parse(&input).map_or_else(|error| error.to_string(), |_| "taken".to_owned());
        let one = |operator: &str, operand: Attribute| map(&[("f", Attribute::Map(map(&[(operator, operand)])))]);
        let many = |count: usize| Attribute::List((0..count).map(|at| text(&at.to_string())).collect());
        for operator in ["lt", "le", "gt", "ge", "contains", "notContains", "beginsWith", "between", "in", "notIn"] {
            let expected = format!("subscription filter has invalid filter value for operator `{operator}`.");
            assert_eq!(refused(one(operator, Attribute::Null)), expected);
        }
        assert_eq!(refused(one("in", many(5))), "taken");
        assert_eq!(refused(one("in", many(6))), "subscription exceeds maximum value limit 5 for operator `in`.");
        let fields = |count: usize| -> Item {
            (0..count).map(|at| (format!("f{at}"), Attribute::Map(map(&[("eq", text("x"))])))).collect()
        };
        assert_eq!(refused(fields(5)), "taken");
        assert_eq!(refused(fields(6)), "Filters exceed maximum attributes limit 5 for subscription");
        let any = |count: usize| {
            Attribute::List((0..count).map(|at| Attribute::Map(one("eq", text(&at.to_string())))).collect())
        };
        assert_eq!(refused(map(&[("or", any(10))])), "taken");
        let groups = "Filters exceed maximum filter groups limit 10 for subscription";
        assert_eq!(refused(map(&[("or", any(11))])), groups);
        // Each of four by each of three.
        let both = [any(4), any(3)].map(|parts| Attribute::Map(map(&[("or", parts)])));
        assert_eq!(refused(map(&[("and", Attribute::List(both.to_vec()))])), groups);
    }
}
