use proptest::prelude::*;

use super::*;
use crate::{
    Comparison, Condition, KeyCondition, MAX_CALLS_PER_PAGE, Order, Page, PageFill, Pages, Position, Query, Read,
    Reading, Step,
};

/// The records of a segment by their places, and whether the filter shows each. All places of a segment are one if its
/// query asks for one.
#[derive(Clone, Debug)]
struct Part {
    only: bool,
    records: Vec<(u8, bool)>,
}

fn parts() -> impl Strategy<Value = Vec<Part>> {
    let spread = proptest::collection::vec((0_u8..6, any::<bool>()), 0..12).prop_map(|mut records| {
        records.sort_unstable();
        Part { only: false, records }
    });
    let of_one = (0_u8..6, proptest::collection::vec(any::<bool>(), 0..6)).prop_map(|(place, shown)| Part {
        only: true,
        records: shown.into_iter().map(|shown| (place, shown)).collect(),
    });
    proptest::collection::vec(prop_oneof![spread, of_one], 1..5)
}

fn number(value: usize) -> Attribute {
    Attribute::Number(value.to_string())
}

fn record(segment: usize, at: usize, place: u8) -> Item {
    Item::from([
        ("id".to_owned(), Attribute::Text(format!("{segment} {at}"))),
        ("place".to_owned(), number(place.into())),
    ])
}

fn pages(parts: &[Part], direction: Direction, limit: u32, start: Position, fill: PageFill) -> Pages {
    let segments = parts.iter().enumerate().map(|(segment, part)| {
        let key = KeyCondition::of("segment", number(segment));
        let place = part.records.first().map_or(0, |(place, _)| *place);
        let key = if part.only { key.and("place", Comparison::eq(number(place.into()))) } else { key };
        Segment::Query(Query {
            table: String::new(),
            index: None,
            key,
            filter: Condition::Always,
            limit: 1,
            start: None,
            direction,
            consistent: false,
        })
    });
    let merging = Merging { by: "place".to_owned(), direction, key: vec!["id".to_owned(), "place".to_owned()] };
    Pages { segments: segments.collect(), order: Order::Merged(merging), limit, start, fill }
}

/// All records of a segment in the order of its query, with whether each is shown.
fn in_order(parts: &[Part], segment: usize, direction: Direction) -> Vec<(Item, bool)> {
    let records = parts[segment].records.iter().enumerate();
    let mut records: Vec<(Item, bool)> =
        records.map(|(at, (place, shown))| (record(segment, at, *place), *shown)).collect();
    if direction == Direction::Descending {
        records.reverse();
    }
    records
}

fn answer(parts: &[Part], query: &Query, per_call: usize) -> Page {
    let Attribute::Number(segment) = &query.key.value else { panic!("{query:?}") };
    let records = in_order(parts, segment.parse().unwrap(), query.direction);
    let is_last = |(record, _): &(Item, bool)| query.start.as_ref() == Some(record);
    let from = match &query.start {
        None => 0,
        Some(_) => records.iter().position(is_last).expect("it goes on after a record") + 1,
    };
    let count = per_call.min(query.limit as usize);
    let looked_at: Vec<&(Item, bool)> = records.iter().skip(from).take(count).collect();
    Page {
        items: looked_at.iter().filter(|(_, shown)| *shown).map(|(record, _)| record.clone()).collect(),
        scanned: u32::try_from(looked_at.len()).unwrap(),
        last: (looked_at.len() == count).then(|| looked_at.last().unwrap().0.clone()),
    }
}

fn read(parts: &[Part], pages: Pages, per_call: usize) -> Read {
    let mut reading = Reading::of(pages);
    let mut calls = 0;
    while let Some(step) = reading.step() {
        let Step::Query(query) = &step else { panic!("{step:?}") };
        reading.take(answer(parts, query, per_call));
        calls += 1;
    }
    assert!(calls <= MAX_CALLS_PER_PAGE);
    reading.finish()
}

proptest! {
    #[test]
    fn the_pages_together_are_every_record_once_in_the_order_of_the_key(
        parts in parts(),
        limit in 1_u32..8,
        per_call in 1_usize..6,
        descending: bool,
        filled: bool,
    ) {
        let direction = if descending { Direction::Descending } else { Direction::Ascending };
        let fill = if filled { PageFill::UntilFull } else { PageFill::AsAmplify };
        let mut expected: Vec<(usize, Item)> = (0..parts.len())
            .flat_map(|segment| in_order(&parts, segment, direction).into_iter().map(move |found| (segment, found)))
            .filter(|(_, (_, shown))| *shown)
            .map(|(segment, (record, _))| (segment, record))
            .collect();
        let place = |record: &Item| match record.get("place") {
            Some(Attribute::Number(place)) => place.parse::<i32>().unwrap(),
            other => panic!("{other:?}"),
        };
        expected.sort_by_key(|(segment, record)| (if descending { -place(record) } else { place(record) }, *segment));
        let expected: Vec<Item> = expected.into_iter().map(|(_, record)| record).collect();
        let mut found: Vec<Item> = Vec::new();
        let mut start = Position::default();
        for _ in 0..200 {
            let page = read(&parts, pages(&parts, direction, limit, start, fill), per_call);
            prop_assert!(page.items.len() <= limit as usize);
            found.extend(page.items);
            match page.next {
                Some(next) => start = next,
                None => {
                    prop_assert_eq!(found, expected);
                    return Ok(());
                }
            }
        }
        prop_assert!(false, "the pages do not end");
    }
}
