//! Any filter, written as an expression and read by a small interpreter of DynamoDB's expressions, says of any record what
//! the filter's own operators say of it.

use std::cmp::Ordering;

use proptest::prelude::*;

use super::*;
use crate::Bindings;

/// What the operators of the API say: DynamoDB's meaning of each.
fn holds(filter: &Filter, record: &Item) -> bool {
    match filter {
        Filter::And(parts) => parts.iter().all(|part| holds(part, record)),
        Filter::Or(parts) => parts.iter().any(|part| holds(part, record)),
        Filter::Not(inner) => !holds(inner, record),
        Filter::Constant(truth) => *truth == Truth::Holds,
        Filter::Compare { field, test } => test_holds(test, record.get(field)),
    }
}

fn test_holds(test: &Comparison, stored: Option<&Attribute>) -> bool {
    let ordered = |value: &Attribute, wanted: &[Ordering]| {
        stored.and_then(|stored| compare(stored, value)).is_some_and(|ordering| wanted.contains(&ordering))
    };
    match test {
        Comparison::Eq(value) => stored == Some(value),
        Comparison::Ne(value) => stored != Some(value),
        Comparison::Lt(value) => ordered(value, &[Ordering::Less]),
        Comparison::Le(value) => ordered(value, &[Ordering::Less, Ordering::Equal]),
        Comparison::Gt(value) => ordered(value, &[Ordering::Greater]),
        Comparison::Ge(value) => ordered(value, &[Ordering::Greater, Ordering::Equal]),
        Comparison::Between(low, high) => {
            ordered(low, &[Ordering::Greater, Ordering::Equal]) && ordered(high, &[Ordering::Less, Ordering::Equal])
        }
        Comparison::BeginsWith(value) => stored.is_some_and(|stored| begins_with(stored, value)),
        Comparison::Contains(value) => stored.is_some_and(|stored| contains(stored, value)),
        Comparison::NotContains(value) => !stored.is_some_and(|stored| contains(stored, value)),
        Comparison::AttributeExists(Existence::Present) => stored.is_some(),
        Comparison::AttributeExists(Existence::Absent) => stored.is_none(),
        Comparison::AttributeType(descriptor) => stored.map(descriptor_of) == Some(*descriptor),
        Comparison::Size(test) => {
            let size = stored.and_then(size_of).map(|size| Attribute::Number(size.to_string()));
            test_holds(test, size.as_ref())
        }
    }
}

fn compare(left: &Attribute, right: &Attribute) -> Option<Ordering> {
    match (left, right) {
        (Attribute::Text(left), Attribute::Text(right)) => Some(left.cmp(right)),
        (Attribute::Number(left), Attribute::Number(right)) => {
            left.parse::<i64>().ok()?.partial_cmp(&right.parse::<i64>().ok()?)
        }
        _ => None,
    }
}

fn begins_with(stored: &Attribute, value: &Attribute) -> bool {
    stored.as_text().zip(value.as_text()).is_some_and(|(stored, value)| stored.starts_with(value))
}

fn contains(stored: &Attribute, value: &Attribute) -> bool {
    match stored {
        Attribute::List(elements) => elements.contains(value),
        stored => stored.as_text().zip(value.as_text()).is_some_and(|(stored, value)| stored.contains(value)),
    }
}

fn size_of(stored: &Attribute) -> Option<usize> {
    match stored {
        Attribute::Text(text) => Some(text.len()),
        Attribute::List(elements) => Some(elements.len()),
        _ => None,
    }
}

fn descriptor_of(stored: &Attribute) -> &'static str {
    match stored {
        Attribute::Text(_) => "S",
        Attribute::Number(_) => "N",
        Attribute::Bool(_) => "BOOL",
        Attribute::List(_) => "L",
        _ => "NULL",
    }
}

/// Reads an expression from left to right: `OR` binds weaker than `AND`, and that weaker than `NOT`.
struct Interpreter<'a> {
    words: Vec<&'a str>,
    at: usize,
    bindings: &'a Bindings,
    record: &'a Item,
}

impl<'a> Interpreter<'a> {
    fn run(text: &'a str, bindings: &'a Bindings, record: &'a Item) -> bool {
        let mut words = Vec::new();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let length = match first {
                '(' | ')' | ',' | ' ' => 1,
                _ => rest.find(['(', ')', ',', ' ']).unwrap_or(rest.len()),
            };
            let (word, tail) = rest.split_at(length);
            words.extend((word != " ").then_some(word));
            rest = tail;
        }
        let mut interpreter = Self { words, at: 0, bindings, record };
        let answer = interpreter.any();
        assert_eq!(interpreter.at, interpreter.words.len(), "the whole expression is read: {text}");
        answer
    }

    fn peek(&self) -> &'a str {
        self.words.get(self.at).copied().unwrap_or("")
    }

    fn next(&mut self) -> &'a str {
        let word = self.peek();
        self.at += 1;
        word
    }

    fn skip(&mut self, expected: &str) {
        assert_eq!(self.next(), expected);
    }

    fn any(&mut self) -> bool {
        let mut answer = self.all();
        while self.peek() == "OR" {
            self.at += 1;
            let next = self.all();
            answer = answer || next;
        }
        answer
    }

    fn all(&mut self) -> bool {
        let mut answer = self.one();
        while self.peek() == "AND" {
            self.at += 1;
            let next = self.one();
            answer = answer && next;
        }
        answer
    }

    fn one(&mut self) -> bool {
        match self.peek() {
            "NOT" => {
                self.at += 1;
                !self.one()
            }
            "(" => {
                self.at += 1;
                let answer = self.any();
                self.skip(")");
                answer
            }
            "size" => self.comparison(),
            function @ ("attribute_exists" | "attribute_not_exists") => {
                self.at += 1;
                self.skip("(");
                let stored = self.operand();
                self.skip(")");
                stored.is_some() == (function == "attribute_exists")
            }
            function @ ("begins_with" | "contains" | "attribute_type") => {
                self.at += 1;
                self.skip("(");
                let stored = self.operand();
                self.skip(",");
                let value = self.operand().expect("a value is bound");
                self.skip(")");
                match function {
                    "begins_with" => stored.is_some_and(|stored| begins_with(&stored, &value)),
                    "contains" => stored.is_some_and(|stored| contains(&stored, &value)),
                    _ => stored.is_some_and(|stored| value.as_text() == Some(descriptor_of(&stored))),
                }
            }
            _ => self.comparison(),
        }
    }

    fn comparison(&mut self) -> bool {
        let left = self.operand();
        let operator = self.next();
        let right = self.operand();
        let ordering = left.as_ref().zip(right.as_ref()).and_then(|(left, right)| compare(left, right));
        match operator {
            "=" => left.is_some() && left == right,
            "<>" => left != right,
            "<" => ordering == Some(Ordering::Less),
            "<=" => ordering.is_some_and(Ordering::is_le),
            ">" => ordering == Some(Ordering::Greater),
            ">=" => ordering.is_some_and(Ordering::is_ge),
            "BETWEEN" => {
                self.skip("AND");
                let high = self.operand();
                let below = left.zip(high).and_then(|(left, high)| compare(&left, &high));
                ordering.is_some_and(Ordering::is_ge) && below.is_some_and(Ordering::is_le)
            }
            other => panic!("`{other}` is no operator"),
        }
    }

    fn operand(&mut self) -> Option<Attribute> {
        let word = self.next();
        if word == "size" {
            self.skip("(");
            let stored = self.operand();
            self.skip(")");
            return stored.as_ref().and_then(size_of).map(|size| Attribute::Number(size.to_string()));
        }
        match self.bindings.names.get(word) {
            Some(name) => self.record.get(name).cloned(),
            None => Some(self.bindings.values.get(word).expect("a placeholder is bound").clone()),
        }
    }
}

fn value() -> impl Strategy<Value = Attribute> {
    prop_oneof![
        "[ab]{0,2}".prop_map(Attribute::Text),
        (-2_i64..3).prop_map(|number| Attribute::Number(number.to_string())),
        any::<bool>().prop_map(Attribute::Bool),
        Just(Attribute::Null),
    ]
}

fn record() -> impl Strategy<Value = Item> {
    let list = proptest::collection::vec(value(), 0..3).prop_map(Attribute::List);
    proptest::collection::btree_map("[x-z]", prop_oneof![3 => value(), 1 => list], 0..4)
}

fn comparison() -> impl Strategy<Value = Comparison> {
    let plain = prop_oneof![
        value().prop_map(Comparison::Eq),
        value().prop_map(Comparison::Ne),
        value().prop_map(Comparison::Lt),
        value().prop_map(Comparison::Le),
        value().prop_map(Comparison::Gt),
        value().prop_map(Comparison::Ge),
        (value(), value()).prop_map(|(low, high)| Comparison::Between(low, high)),
    ];
    let size = plain.clone().prop_map(|test| Comparison::Size(Box::new(test)));
    prop_oneof![
        4 => plain,
        1 => size,
        1 => value().prop_map(Comparison::BeginsWith),
        1 => value().prop_map(Comparison::Contains),
        1 => value().prop_map(Comparison::NotContains),
        1 => prop_oneof![Just(Existence::Present), Just(Existence::Absent)].prop_map(Comparison::AttributeExists),
        1 => prop_oneof![Just("S"), Just("N"), Just("L"), Just("NULL")].prop_map(Comparison::AttributeType),
    ]
}

fn filter() -> impl Strategy<Value = Filter> {
    let leaf = ("[x-z]", comparison()).prop_map(|(field, test)| Filter::Compare { field, test });
    leaf.prop_recursive(3, 16, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 1..4).prop_map(Filter::And),
            proptest::collection::vec(inner.clone(), 1..4).prop_map(Filter::Or),
            inner.prop_map(|inner| Filter::Not(Box::new(inner))),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_expression_says_what_the_filter_says(filter in filter(), record in record()) {
        let mut expressions = Expressions::default();
        let text = filter.render(&mut expressions).expect("a filter that asks for something is an expression");
        let bindings = expressions.finish();
        prop_assert_eq!(Interpreter::run(&text, &bindings, &record), holds(&filter, &record), "{}", text);
    }

    #[test]
    fn a_constant_put_in_changes_nothing(filter in filter(), record in record(), text in "[ab]{1,2}") {
        let mut known = record;
        known.insert("x".to_owned(), Attribute::Text(text.clone()));
        prop_assert_eq!(holds(&filter.clone().with_constant("x", &text), &known), holds(&filter, &known));
    }
}
