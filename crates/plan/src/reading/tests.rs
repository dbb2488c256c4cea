use proptest::prelude::*;

use super::*;
use crate::{Attribute, Condition, Scan};

/// A table in parts, of whose records the filter shows some. Each call looks at `per_call` records at most.
#[derive(Clone, Debug)]
struct Table {
    /// By segment; `None` is one in which nothing can match.
    shown: Vec<Option<Vec<bool>>>,
    per_call: usize,
}

impl Table {
    fn pages(&self, limit: u32, start: Position, fill: PageFill) -> Pages {
        let segment = |(number, part): (usize, &Option<Vec<bool>>)| match part {
            None => Segment::Nothing,
            Some(_) => {
                Segment::Scan(Scan { table: number.to_string(), filter: Condition::Always, limit: 1, start: None })
            }
        };
        let segments = self.shown.iter().enumerate().map(segment).collect();
        Pages { segments, order: Order::InTurn, limit, start, fill }
    }

    fn answer(&self, step: &Step) -> Page {
        let Step::Scan(scan) = step else { panic!("{step:?}") };
        let number: usize = scan.table.parse().unwrap();
        let records = self.shown[number].as_ref().unwrap();
        let from = scan.start.as_ref().map_or(0, |after| number_of(after) + 1);
        let count = self.per_call.min(scan.limit as usize);
        let looked_at: Vec<usize> = (from..records.len()).take(count).collect();
        // Like DynamoDB, which says that there is more until it has looked past the end.
        let last = (looked_at.len() == count).then(|| *looked_at.last().unwrap());
        Page {
            items: looked_at.iter().filter(|at| records[**at]).map(|at| record(number, *at)).collect(),
            scanned: u32::try_from(looked_at.len()).unwrap(),
            last: last.map(|at| record(number, at)),
        }
    }

    fn read(&self, limit: u32, start: Position, fill: PageFill) -> (Read, usize) {
        let mut reading = Reading::of(self.pages(limit, start, fill));
        let mut calls = 0;
        while let Some(step) = reading.step() {
            assert_eq!(reading.step().as_ref(), Some(&step), "asking twice gives the same step");
            reading.take(self.answer(&step));
            calls += 1;
        }
        (reading.finish(), calls)
    }

    /// The records that the filter shows, in their order.
    fn all(&self) -> Vec<Item> {
        let of = |(number, part): (usize, &Option<Vec<bool>>)| {
            let shown = part.iter().flatten().enumerate().filter(|(_, shown)| **shown);
            shown.map(|(at, _)| record(number, at)).collect::<Vec<_>>()
        };
        self.shown.iter().enumerate().flat_map(of).collect()
    }
}

fn record(segment: usize, at: usize) -> Item {
    Item::from([
        ("segment".to_owned(), Attribute::Number(segment.to_string())),
        ("at".to_owned(), Attribute::Number(at.to_string())),
    ])
}

fn number_of(record: &Item) -> usize {
    match record.get("at") {
        Some(Attribute::Number(at)) => at.parse().unwrap(),
        other => panic!("{other:?}"),
    }
}

fn tables() -> impl Strategy<Value = Table> {
    let part = prop_oneof![
        1 => Just(None),
        5 => proptest::collection::vec(any::<bool>(), 0..12).prop_map(Some),
        1 => proptest::collection::vec(Just(false), 60..90).prop_map(Some),
    ];
    (proptest::collection::vec(part, 1..4), 1_usize..6).prop_map(|(shown, per_call)| Table { shown, per_call })
}

fn fills() -> impl Strategy<Value = PageFill> {
    prop_oneof![Just(PageFill::AsAmplify), Just(PageFill::UntilFull)]
}

proptest! {
    #[test]
    fn the_pages_together_are_every_record_once_and_in_order(table in tables(), limit in 1_u32..10, fill in fills()) {
        let mut read: Vec<Item> = Vec::new();
        let mut start = Position::default();
        for _ in 0..400 {
            let (page, _) = table.read(limit, start, fill);
            read.extend(page.items);
            match page.next {
                Some(next) => start = next,
                None => {
                    prop_assert_eq!(read, table.all());
                    return Ok(());
                }
            }
        }
        prop_assert!(false, "the pages do not end");
    }

    #[test]
    fn no_page_is_longer_than_its_limit(table in tables(), limit in 1_u32..10, fill in fills()) {
        let (page, _) = table.read(limit, Position::default(), fill);
        prop_assert!(page.items.len() <= limit as usize);
        match fill {
            PageFill::AsAmplify => prop_assert!(page.scanned <= limit as usize),
            PageFill::UntilFull => {}
        }
    }

    #[test]
    fn a_filled_page_is_full_unless_it_is_the_last_or_took_too_many_calls(table in tables(), limit in 1_u32..10) {
        let (page, calls) = table.read(limit, Position::default(), PageFill::UntilFull);
        let is_full = page.items.len() == limit as usize;
        prop_assert!(is_full || page.next.is_none() || calls >= MAX_CALLS_PER_PAGE, "{page:?} after {calls} calls");
        prop_assert!(calls <= MAX_CALLS_PER_PAGE + table.shown.len());
    }

    #[test]
    fn a_page_as_amplifys_ends_where_the_database_does(table in tables(), limit in 1_u32..10) {
        let (page, calls) = table.read(limit, Position::default(), PageFill::AsAmplify);
        prop_assert!(calls <= table.shown.len(), "one call for each segment at most");
        prop_assert_eq!(page.items, table.all().into_iter().filter(|item| {
            // What was looked at is what stands before the next page.
            page.next.as_ref().is_none_or(|next| is_before(item, next))
        }).collect::<Vec<_>>());
    }
}

fn is_before(item: &Item, next: &Position) -> bool {
    let Some(Attribute::Number(segment)) = item.get("segment") else { panic!("{item:?}") };
    let place = (segment.parse::<usize>().unwrap(), number_of(item));
    match next.of(place.0) {
        Progress::NotBegun => false,
        Progress::After(key) => place.1 <= number_of(key),
        Progress::Done => true,
    }
}

#[test]
fn segments_without_records_are_neither_read_nor_a_page() {
    let table = Table { shown: vec![None, Some(vec![true]), None], per_call: 5 };
    let (page, calls) = table.read(1, Position::default(), PageFill::AsAmplify);
    assert_eq!((page.items.len(), page.scanned, calls), (1, 1, 1));
    // The database says that there may be more, so there is a page more.
    assert!(page.next.is_some());
    let (rest, _) = table.read(1, page.next.unwrap(), PageFill::AsAmplify);
    assert_eq!(rest, Read { items: Vec::new(), scanned: 0, next: None });
}
