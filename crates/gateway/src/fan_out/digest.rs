//! Digests of changes: the same for what this gateway wrote and for what the database tells of it.

use std::hash::{BuildHasher, Hash, Hasher, RandomState};

use engine::Change;
use plan::{Attribute, Became, Item, RecordChange};

/// Makes digests, of 64 bits. Only those of one process are alike, so that nobody can make two changes collide.
#[derive(Debug, Default)]
pub(super) struct Digests(RandomState);

impl Digests {
    /// Of a record's key.
    pub(super) fn of_key(&self, table: &str, key: &Item) -> u64 {
        let mut hasher = self.0.build_hasher();
        table.hash(&mut hasher);
        hash_item(key, &mut hasher);
        hasher.finish()
    }

    /// Of a write: what was done, and the record after it, or before it was deleted.
    pub(super) fn of_write(&self, table: &str, change: Change, record: &Item) -> u64 {
        let mut hasher = self.0.build_hasher();
        table.hash(&mut hasher);
        change.hash(&mut hasher);
        hash_item(record, &mut hasher);
        hasher.finish()
    }

    /// Of a change that the database tells.
    pub(super) fn of_change(&self, change: &RecordChange) -> u64 {
        let (done, record) = match &change.became {
            Became::Inserted(new) => (Change::Create, new),
            Became::Modified { old: _, new } => (Change::Update, new),
            Became::Removed(old) => (Change::Delete, old),
        };
        self.of_write(&change.table, done, record)
    }
}

fn hash_item(item: &Item, hasher: &mut impl Hasher) {
    item.len().hash(hasher);
    for (name, value) in item {
        name.hash(hasher);
        hash_attribute(value, hasher);
    }
}

fn hash_attribute(attribute: &Attribute, hasher: &mut impl Hasher) {
    std::mem::discriminant(attribute).hash(hasher);
    match attribute {
        Attribute::Text(text) => text.hash(hasher),
        Attribute::Number(number) => Decimal::read(number).hash(hasher),
        Attribute::Bool(value) => value.hash(hasher),
        Attribute::Null => {}
        Attribute::List(elements) => {
            elements.len().hash(hasher);
            elements.iter().for_each(|element| hash_attribute(element, hasher));
        }
        Attribute::Map(entries) => hash_item(entries, hasher),
        // The elements of sets come in any order.
        Attribute::TextSet(elements) => sorted(elements.iter()).hash(hasher),
        Attribute::NumberSet(elements) => sorted(elements.iter().map(|number| Decimal::read(number))).hash(hasher),
        Attribute::Binary(bytes) => bytes.hash(hasher),
        Attribute::BinarySet(elements) => sorted(elements.iter()).hash(hasher),
    }
}

fn sorted<T: Ord>(elements: impl Iterator<Item = T>) -> Vec<T> {
    let mut elements: Vec<T> = elements.collect();
    elements.sort_unstable();
    elements
}

/// A number, the same however it is written: DynamoDB answers `1E2` as `100`.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Decimal {
    /// 0.<digits> × 10^exponent; without zeros at either end of the digits, and without any digit for zero.
    Number { negative: bool, digits: String, exponent: i64 },
    /// What is no number.
    Text(String),
}

impl Decimal {
    fn read(text: &str) -> Self {
        Self::parse(text).unwrap_or_else(|| Self::Text(text.to_owned()))
    }

    fn parse(text: &str) -> Option<Self> {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(unsigned) => (true, unsigned),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        if all.is_empty() || !all.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let significant = all.trim_start_matches('0');
        let leading = i64::try_from(all.len() - significant.len()).ok()?;
        let digits = significant.trim_end_matches('0').to_owned();
        if digits.is_empty() {
            return Some(Self::Number { negative: false, digits, exponent: 0 });
        }
        let exponent = i64::from(exponent) + i64::try_from(whole.len()).ok()? - leading;
        Some(Self::Number { negative, digits, exponent })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(left: Attribute, right: Attribute) -> bool {
        let digests = Digests::default();
        let of = |value| digests.of_write("T", Change::Create, &Item::from([("a".to_owned(), value)]));
        of(left) == of(right)
    }

    fn number(text: &str) -> Attribute {
        Attribute::Number(text.to_owned())
    }

    #[test]
    fn a_number_is_the_same_however_it_is_written() {
        for [left, right] in [
            ["100", "1E2"],
            ["1.50", "1.5"],
            ["-0.0", "0"],
            ["0.001", "1e-3"],
            ["+7", "7"],
            ["12.34e2", "1234"],
            ["1e125", "10e124"],
        ] {
            assert!(same(number(left), number(right)), "{left} and {right}");
        }
        for [left, right] in [["1", "-1"], ["1", "10"], ["0.1", "0.01"], ["1.5", "15"], ["x", "y"]] {
            assert!(!same(number(left), number(right)), "{left} and {right}");
        }
    }

    #[test]
    fn values_of_different_types_differ_and_sets_have_no_order() {
        assert!(!same(Attribute::from("1"), number("1")));
        assert!(!same(Attribute::Null, Attribute::List(Vec::new())));
        let set = |elements: &[&str]| Attribute::NumberSet(elements.iter().map(|&one| one.to_owned()).collect());
        assert!(same(set(&["1", "2.0"]), set(&["2", "1"])));
        let list = |elements: &[&str]| Attribute::List(elements.iter().map(|&one| number(one)).collect());
        assert!(!same(list(&["1", "2"]), list(&["2", "1"])));
        assert!(!same(list(&["1"]), list(&["1", "1"])));
    }

    #[test]
    fn what_was_done_and_to_which_table_counts() {
        let digests = Digests::default();
        let record = Item::from([("id".to_owned(), Attribute::from("1"))]);
        let mut all = vec![
            digests.of_write("T", Change::Create, &record),
            digests.of_write("T", Change::Update, &record),
            digests.of_write("T", Change::Delete, &record),
            digests.of_write("U", Change::Create, &record),
            digests.of_write("T", Change::Create, &Item::new()),
        ];
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 5);
    }
}
