//! What a page token belongs to: the queries that it goes on with, as a digest of a stable encoding.
//!
//! The encoding is written out here, with a number for each case. No derived text takes part, so a renamed type or variant
//! changes nothing. A case that is added gets a number of its own; no number is used again.

use aws_lc_rs::digest::{Context, SHA256};

use crate::{
    Attribute, AttributeKind, Comparison, Condition, Direction, Item, KeyCondition, Operand, Order, Pages, Query, Scan,
    Segment, Sign,
};

/// Names a query, so that a page token of it is of use to no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// Of a query that has a name, and what it is about.
    #[must_use]
    pub fn named(name: &str, about: &str) -> Self {
        let mut encoding = Encoding::new();
        encoding.tag(0);
        encoding.text(name);
        encoding.text(about);
        encoding.finish()
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl Pages {
    /// Names the queries of the page, in their order: what they read, and which of it they show.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        let mut encoding = Encoding::new();
        encoding.tag(1);
        encoding.tag(match self.order {
            Order::InTurn => 0,
            Order::Merged(_) => 1,
        });
        encoding.count(self.segments.len());
        for segment in &self.segments {
            encoding.segment(segment);
        }
        encoding.finish()
    }
}

/// The encoding while it is digested. Everything of a length of its own has its length in front.
struct Encoding(Context);

impl Encoding {
    fn new() -> Self {
        Self(Context::new(&SHA256))
    }

    fn finish(self) -> Fingerprint {
        let digest = self.0.finish();
        let mut bytes = [0; 32];
        for (to, from) in bytes.iter_mut().zip(digest.as_ref()) {
            *to = *from;
        }
        Fingerprint(bytes)
    }

    fn tag(&mut self, tag: u8) {
        self.0.update(&[tag]);
    }

    fn count(&mut self, count: usize) {
        self.0.update(&u64::try_from(count).unwrap_or(u64::MAX).to_be_bytes());
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.count(bytes.len());
        self.0.update(bytes);
    }

    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    fn segment(&mut self, segment: &Segment) {
        match segment {
            Segment::Nothing => self.tag(0),
            // Where a page starts and how long it is may change from page to page.
            Segment::Query(Query { table, index, key, filter, direction, consistent: _, limit: _, start: _ }) => {
                self.tag(1);
                self.text(table);
                match index {
                    None => self.tag(0),
                    Some(index) => {
                        self.tag(1);
                        self.text(index);
                    }
                }
                self.key(key);
                self.condition(filter);
                self.tag(match direction {
                    Direction::Ascending => 0,
                    Direction::Descending => 1,
                });
            }
            Segment::Scan(Scan { table, filter, limit: _, start: _ }) => {
                self.tag(2);
                self.text(table);
                self.condition(filter);
            }
        }
    }

    fn key(&mut self, key: &KeyCondition) {
        self.text(&key.partition);
        self.attribute(&key.value);
        self.count(key.sort.len());
        for (attribute, comparison) in &key.sort {
            self.text(attribute);
            self.comparison(comparison);
        }
    }

    fn condition(&mut self, condition: &Condition) {
        let (tag, parts) = match condition {
            Condition::Always => return self.tag(0),
            Condition::Never => return self.tag(1),
            Condition::All(parts) => (2, parts.as_slice()),
            Condition::Any(parts) => (3, parts.as_slice()),
            Condition::Not(inner) => (4, std::slice::from_ref(&**inner)),
            Condition::Test { field, comparison } => {
                self.tag(5);
                self.text(field);
                return self.comparison(comparison);
            }
        };
        self.tag(tag);
        self.count(parts.len());
        for part in parts {
            self.condition(part);
        }
    }

    fn comparison(&mut self, comparison: &Comparison) {
        match comparison {
            Comparison::Compare(operand, sign, value) => {
                self.tag(0);
                self.operand(*operand);
                self.tag(match sign {
                    Sign::Equal => 0,
                    Sign::Unequal => 1,
                    Sign::Less => 2,
                    Sign::LessOrEqual => 3,
                    Sign::Greater => 4,
                    Sign::GreaterOrEqual => 5,
                });
                self.attribute(value);
            }
            Comparison::Between(operand, low, high) => {
                self.tag(1);
                self.operand(*operand);
                self.attribute(low);
                self.attribute(high);
            }
            Comparison::BeginsWith(value) => {
                self.tag(2);
                self.attribute(value);
            }
            Comparison::Contains(value) => {
                self.tag(3);
                self.attribute(value);
            }
            Comparison::HasElement(value) => {
                self.tag(4);
                self.attribute(value);
            }
            Comparison::IsOfKind(kind) => {
                self.tag(5);
                self.kind(*kind);
            }
            Comparison::Exists => self.tag(6),
            Comparison::IsMissing => self.tag(7),
        }
    }

    fn operand(&mut self, operand: Operand) {
        self.tag(match operand {
            Operand::Value => 0,
            Operand::Size => 1,
        });
    }

    fn kind(&mut self, kind: AttributeKind) {
        self.text(kind.descriptor());
    }

    fn attribute(&mut self, value: &Attribute) {
        self.kind(AttributeKind::of(value));
        match value {
            Attribute::Text(value) | Attribute::Number(value) => self.text(value),
            Attribute::Bool(value) => self.tag(u8::from(*value)),
            Attribute::Null => {}
            Attribute::List(elements) => {
                self.count(elements.len());
                elements.iter().for_each(|element| self.attribute(element));
            }
            Attribute::Map(entries) => self.item(entries),
            Attribute::TextSet(elements) | Attribute::NumberSet(elements) => {
                self.count(elements.len());
                elements.iter().for_each(|element| self.text(element));
            }
            Attribute::Binary(bytes) => self.bytes(bytes),
            Attribute::BinarySet(elements) => {
                self.count(elements.len());
                elements.iter().for_each(|element| self.bytes(element));
            }
        }
    }

    fn item(&mut self, item: &Item) {
        self.count(item.len());
        for (name, value) in item {
            self.text(name);
            self.attribute(value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Order, PageFill, Position};

    fn page(segments: Vec<Segment>) -> Pages {
        Pages { segments, order: Order::InTurn, limit: 100, start: Position::default(), fill: PageFill::AsAmplify }
    }

    fn query(filter: Condition) -> Query {
        Query {
            table: "Post".to_owned(),
            index: Some("byBlog".to_owned()),
            key: KeyCondition::of("blogId", "b").and("rank", Comparison::eq(Attribute::Number("1".to_owned()))),
            filter,
            limit: 1,
            start: None,
            direction: Direction::Descending,
            consistent: false,
        }
    }

    /// Tokens that clients hold are of no use after a change of this digest.
    #[test]
    fn the_encoding_stays_as_it_is() {
        let filter = Condition::any([
            Condition::test("tags", Comparison::HasElement(Attribute::from("a"))),
            Condition::test("title", Comparison::BeginsWith(Attribute::from("t"))).not(),
            Condition::all([
                Condition::test("size", Comparison::IsOfKind(AttributeKind::NumberSet)),
                Condition::test("n", Comparison::Between(Operand::Size, Attribute::Null, Attribute::Bool(true))),
            ]),
        ]);
        let scan = Segment::Scan(Scan { table: "Post".to_owned(), filter: Condition::Never, limit: 1, start: None });
        let fingerprint = page(vec![Segment::Query(query(filter)), scan, Segment::Nothing]).fingerprint();
        let shown: String = fingerprint.bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        insta::assert_snapshot!(shown, @"5ae7127284dac2e572620ee8e3f97d3da00b671b8a929274f53d4c748d965ba8");
    }

    #[test]
    fn every_part_of_a_query_makes_another_one() {
        let plain = || query(Condition::Always);
        let mut all = vec![
            page(Vec::new()),
            page(vec![Segment::Nothing]),
            page(vec![Segment::Query(plain())]),
            page(vec![Segment::Query(plain()), Segment::Query(plain())]),
            page(vec![Segment::Query(query(Condition::Never))]),
            page(vec![Segment::Query(Query { table: "Posts".to_owned(), ..plain() })]),
            page(vec![Segment::Query(Query { index: None, ..plain() })]),
            page(vec![Segment::Query(Query { direction: Direction::Ascending, ..plain() })]),
            page(vec![Segment::Query(Query { key: KeyCondition::of("blogId", "c"), ..plain() })]),
        ];
        let texts = ["a", "b"].map(|text| query(Condition::test("f", Comparison::eq(text))));
        all.extend(texts.map(|query| page(vec![Segment::Query(query)])));
        let distinct: std::collections::HashSet<Fingerprint> = all.iter().map(Pages::fingerprint).collect();
        assert_eq!(distinct.len(), all.len());
        // Where a page starts and how long it is makes no other query of it.
        let next = Query { limit: 7, start: Some(Item::new()), ..plain() };
        assert_eq!(page(vec![Segment::Query(next)]).fingerprint(), page(vec![Segment::Query(plain())]).fingerprint());
    }
}
