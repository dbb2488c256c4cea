//! Any condition, written as an expression and read by a small interpreter of DynamoDB's expressions, says of any record
//! what the condition itself says of it.

use std::cmp::Ordering;

use proptest::prelude::*;

use super::{comparison::order, *};
use crate::{Attribute, Bindings};

fn begins_with(stored: &Attribute, value: &Attribute) -> bool {
    stored.as_text().zip(value.as_text()).is_some_and(|(stored, value)| stored.starts_with(value))
}

fn contains(stored: &Attribute, value: &Attribute) -> bool {
    match stored {
        Attribute::List(elements) => elements.contains(value),
        Attribute::TextSet(elements) => value.as_text().is_some_and(|value| elements.iter().any(|one| one == value)),
        stored => stored.as_text().zip(value.as_text()).is_some_and(|(stored, value)| stored.contains(value)),
    }
}

fn size_of(stored: &Attribute) -> Option<usize> {
    match stored {
        Attribute::Text(text) => Some(text.len()),
        Attribute::List(elements) => Some(elements.len()),
        Attribute::TextSet(elements) => Some(elements.len()),
        _ => None,
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
                    _ => stored.is_some_and(|stored| value.as_text() == Some(AttributeKind::of(&stored).descriptor())),
                }
            }
            _ => self.comparison(),
        }
    }

    fn comparison(&mut self) -> bool {
        let left = self.operand();
        let operator = self.next();
        let right = self.operand();
        let ordering = left.as_ref().zip(right.as_ref()).and_then(|(left, right)| order(left, right));
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
                let below = left.zip(high).and_then(|(left, high)| order(&left, &high));
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
    let set = proptest::collection::btree_set("[ab]{0,2}", 1..3);
    let set = set.prop_map(|elements| Attribute::TextSet(elements.into_iter().collect()));
    proptest::collection::btree_map("[x-z]", prop_oneof![3 => value(), 1 => list, 1 => set], 0..4)
}

fn comparison() -> impl Strategy<Value = Comparison> {
    let operand = || prop_oneof![4 => Just(Operand::Value), 1 => Just(Operand::Size)];
    let sign = prop_oneof![
        Just(Sign::Equal),
        Just(Sign::Unequal),
        Just(Sign::Less),
        Just(Sign::LessOrEqual),
        Just(Sign::Greater),
        Just(Sign::GreaterOrEqual)
    ];
    let kind = prop_oneof![
        Just(AttributeKind::Text),
        Just(AttributeKind::Number),
        Just(AttributeKind::List),
        Just(AttributeKind::Null)
    ];
    prop_oneof![
        6 => (operand(), sign, value()).prop_map(|(operand, sign, value)| Comparison::Compare(operand, sign, value)),
        1 => (operand(), value(), value()).prop_map(|(operand, low, high)| Comparison::Between(operand, low, high)),
        1 => value().prop_map(Comparison::BeginsWith),
        1 => value().prop_map(Comparison::Contains),
        1 => value().prop_map(Comparison::HasElement),
        1 => Just(Comparison::Exists),
        1 => Just(Comparison::IsMissing),
        1 => kind.prop_map(Comparison::IsOfKind),
    ]
}

fn condition() -> impl Strategy<Value = Condition> {
    let leaf = ("[x-z]", comparison()).prop_map(|(field, comparison)| Condition::Test { field, comparison });
    leaf.prop_recursive(3, 16, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 1..4).prop_map(Condition::all),
            proptest::collection::vec(inner.clone(), 1..4).prop_map(Condition::any),
            inner.prop_map(Condition::not),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_expression_says_what_the_condition_says(condition in condition(), record in record()) {
        let mut writer = Writer::default();
        condition.write(&mut writer);
        let text = writer.take().expect("what asks for something is an expression");
        let bindings = writer.finish();
        prop_assert_eq!(Interpreter::run(&text, &bindings, &record), condition.holds(&record), "{}", text);
    }

    #[test]
    fn what_is_known_changes_nothing(condition in condition(), record in record(), value in value()) {
        let mut whole = record;
        whole.insert("x".to_owned(), value.clone());
        let known = Item::from([("x".to_owned(), value)]);
        prop_assert_eq!(condition.given(&known).holds(&whole), condition.holds(&whole));
    }
}
