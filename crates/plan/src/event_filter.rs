//! The filters of subscriptions, held against events in memory.
//!
//! Source: <https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-enhanced-filtering.html>. Several
//! operators on one field, and several fields, are AND'ed. A field that the event does not have counts as null: it is
//! unequal to every value, and nothing else is said of it.

use std::cmp::Ordering;

use crate::{Attribute, FilterError, Item};

/// A filter of a subscription.
#[derive(Clone, Debug, PartialEq)]
pub enum EventFilter {
    /// All must hold.
    And(Vec<EventFilter>),
    /// One must hold.
    Or(Vec<EventFilter>),
    /// A test of one field.
    Compare {
        /// The field.
        field: String,
        /// The test.
        test: EventTest,
    },
}

/// A test of a field. On a list, `Contains` and `In` look for elements.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "each is named exactly as the API names it")]
pub enum EventTest {
    Eq(Attribute),
    Ne(Attribute),
    Lt(Attribute),
    Le(Attribute),
    Gt(Attribute),
    Ge(Attribute),
    Between(Attribute, Attribute),
    BeginsWith(Attribute),
    Contains(Attribute),
    NotContains(Attribute),
    In(Vec<Attribute>),
    NotIn(Vec<Attribute>),
}

impl EventFilter {
    /// Reads a filter from its input object. `None` if it asks for nothing.
    ///
    /// # Errors
    /// What is not a filter; the GraphQL types rule most of that out before.
    pub fn parse(input: &Item) -> Result<Option<Self>, FilterError> {
        let mut parts = Vec::new();
        for (name, value) in input {
            match (name.as_str(), value) {
                (_, Attribute::Null) => {}
                ("and", value) => parts.extend(several(name, value)?.map(Self::And)),
                ("or", value) => parts.extend(several(name, value)?.map(Self::Or)),
                (field, Attribute::Map(operators)) => {
                    for (operator, operand) in operators {
                        let test = EventTest::parse(field, operator, operand)?;
                        parts.extend(test.map(|test| Self::Compare { field: field.to_owned(), test }));
                    }
                }
                (field, _) => return Err(malformed(field)),
            }
        }
        Ok(match parts.len() {
            0 | 1 => parts.pop(),
            _ => Some(Self::And(parts)),
        })
    }

    /// Whether it holds for an event with these fields.
    #[must_use]
    pub fn holds(&self, event: &Item) -> bool {
        match self {
            Self::And(parts) => parts.iter().all(|part| part.holds(event)),
            Self::Or(parts) => parts.iter().any(|part| part.holds(event)),
            Self::Compare { field, test } => test.holds(event.get(field).unwrap_or(&Attribute::Null)),
        }
    }
}

impl EventTest {
    fn parse(field: &str, operator: &str, operand: &Attribute) -> Result<Option<Self>, FilterError> {
        Ok(Some(match (operator, operand) {
            ("eq", operand) => Self::Eq(operand.clone()),
            ("ne", operand) => Self::Ne(operand.clone()),
            (_, Attribute::Null) => return Ok(None),
            ("lt", operand) => Self::Lt(operand.clone()),
            ("le", operand) => Self::Le(operand.clone()),
            ("gt", operand) => Self::Gt(operand.clone()),
            ("ge", operand) => Self::Ge(operand.clone()),
            ("beginsWith", operand) => Self::BeginsWith(operand.clone()),
            ("contains", operand) => Self::Contains(operand.clone()),
            ("notContains", operand) => Self::NotContains(operand.clone()),
            ("in", Attribute::List(values)) => Self::In(values.clone()),
            ("notIn", Attribute::List(values)) => Self::NotIn(values.clone()),
            ("between", Attribute::List(bounds)) => match bounds.as_slice() {
                [low, high] => Self::Between(low.clone(), high.clone()),
                _ => return Err(FilterError::Between { field: field.to_owned() }),
            },
            ("between", _) => return Err(FilterError::Between { field: field.to_owned() }),
            _ => return Err(malformed(field)),
        }))
    }

    fn holds(&self, value: &Attribute) -> bool {
        let is_ordered = |other: &Attribute, wanted: &[Ordering]| {
            compare(value, other).is_some_and(|ordering| wanted.contains(&ordering))
        };
        match self {
            Self::Eq(wanted) => is_equal(value, wanted),
            Self::Ne(wanted) => !is_equal(value, wanted),
            Self::Lt(bound) => is_ordered(bound, &[Ordering::Less]),
            Self::Le(bound) => is_ordered(bound, &[Ordering::Less, Ordering::Equal]),
            Self::Gt(bound) => is_ordered(bound, &[Ordering::Greater]),
            Self::Ge(bound) => is_ordered(bound, &[Ordering::Greater, Ordering::Equal]),
            Self::Between(low, high) => {
                is_ordered(low, &[Ordering::Greater, Ordering::Equal])
                    && is_ordered(high, &[Ordering::Less, Ordering::Equal])
            }
            Self::BeginsWith(start) => {
                value.as_text().zip(start.as_text()).is_some_and(|(text, start)| text.starts_with(start))
            }
            Self::Contains(part) => contains(value, part),
            Self::NotContains(part) => !contains(value, part),
            Self::In(values) => is_among(value, values),
            Self::NotIn(values) => !is_among(value, values),
        }
    }
}

fn several(name: &str, value: &Attribute) -> Result<Option<Vec<EventFilter>>, FilterError> {
    let elements = match value {
        Attribute::List(elements) => elements.as_slice(),
        single @ Attribute::Map(_) => std::slice::from_ref(single),
        _ => return Err(malformed(name)),
    };
    let mut parts = Vec::new();
    for element in elements {
        match element {
            Attribute::Map(inner) => parts.extend(EventFilter::parse(inner)?),
            Attribute::Null => {}
            _ => return Err(malformed(name)),
        }
    }
    Ok((!parts.is_empty()).then_some(parts))
}

fn malformed(field: &str) -> FilterError {
    FilterError::Malformed { field: field.to_owned() }
}

/// Numbers are equal by value, whatever their text.
fn is_equal(left: &Attribute, right: &Attribute) -> bool {
    match (left, right) {
        (Attribute::Number(_), Attribute::Number(_)) => compare(left, right) == Some(Ordering::Equal),
        (left, right) => left == right,
    }
}

fn compare(left: &Attribute, right: &Attribute) -> Option<Ordering> {
    match (left, right) {
        (Attribute::Text(left), Attribute::Text(right)) => Some(left.cmp(right)),
        (Attribute::Number(left), Attribute::Number(right)) => match (left.parse::<i64>(), right.parse::<i64>()) {
            (Ok(left), Ok(right)) => Some(left.cmp(&right)),
            _ => left.parse::<f64>().ok()?.partial_cmp(&right.parse::<f64>().ok()?),
        },
        _ => None,
    }
}

fn contains(value: &Attribute, part: &Attribute) -> bool {
    match (value, part) {
        (Attribute::Text(text), Attribute::Text(part)) => text.contains(part.as_str()),
        (Attribute::List(elements), part) => elements.iter().any(|element| is_equal(element, part)),
        _ => false,
    }
}

fn is_among(value: &Attribute, values: &[Attribute]) -> bool {
    match value {
        Attribute::List(elements) => elements.iter().any(|element| is_among(element, values)),
        value => values.iter().any(|candidate| is_equal(value, candidate)),
    }
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
}
