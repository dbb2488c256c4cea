use super::*;

fn open(id: &str, parent: &str) -> Described {
    Described { ending: Ending::Open, ..closed(id, parent) }
}

/// Without a parent if its name is empty.
fn closed(id: &str, parent: &str) -> Described {
    let parent = (!parent.is_empty()).then(|| parent.to_owned());
    Described { id: id.to_owned(), parent, ending: Ending::Closed }
}

fn seek(shard: &str, position: Position) -> Ask {
    Ask::Seek { shard: shard.to_owned(), position }
}

fn read(shard: &str, iterator: &str) -> Ask {
    Ask::Read { shard: shard.to_owned(), iterator: iterator.to_owned() }
}

fn after(sequence: &str) -> Position {
    Position::After(sequence.to_owned())
}

/// The iterator after one that was read, or the last sequence number in it.
fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn what_is_open_at_the_start_is_read_from_now_on_and_what_is_closed_not_at_all() {
    let shards = Shards::from_now_on(vec![closed("a", ""), open("b", "a"), open("c", "")]);
    assert_eq!(shards.asks(), [seek("b", Position::Latest), seek("c", Position::Latest)]);
    assert!(!shards.wants_description());
}

#[test]
fn an_iterator_leads_to_the_next_one() {
    let mut shards = Shards::from_now_on(vec![open("a", "")]);
    shards.sought("a", "i1".to_owned());
    assert_eq!(shards.asks(), [read("a", "i1")]);
    shards.read("a", None, some("i2"));
    assert_eq!(shards.asks(), [read("a", "i2")]);
}

#[test]
fn a_child_is_read_from_its_beginning_once_its_parent_is_at_its_end() {
    let mut shards = Shards::from_now_on(vec![open("a", "")]);
    shards.sought("a", "i1".to_owned());
    shards.described(vec![closed("a", ""), open("b", "a"), open("c", "a")]);
    assert_eq!(shards.asks(), [read("a", "i1")], "what became of a record is told in its order");
    shards.read("a", some("7"), None);
    assert_eq!(shards.asks(), [seek("b", Position::Oldest), seek("c", Position::Oldest)]);
}

#[test]
fn a_shard_that_ends_asks_for_its_children() {
    let mut shards = Shards::from_now_on(vec![open("a", ""), open("b", "")]);
    shards.sought("a", "i1".to_owned());
    shards.read("a", None, None);
    assert!(shards.wants_description());
    assert_eq!(shards.asks(), [seek("b", Position::Latest)], "others go on");
    shards.described(vec![closed("a", ""), open("b", ""), open("c", "a")]);
    assert!(!shards.wants_description());
    assert_eq!(shards.asks(), [seek("b", Position::Latest), seek("c", Position::Oldest)]);
}

#[test]
fn generations_that_came_and_went_between_two_looks_are_read_one_after_the_other() {
    let mut shards = Shards::from_now_on(vec![open("a", "")]);
    shards.sought("a", "i1".to_owned());
    shards.read("a", None, None);
    shards.described(vec![closed("a", ""), closed("b", "a"), open("c", "b")]);
    assert_eq!(shards.asks(), [seek("b", Position::Oldest)]);
    shards.sought("b", "i2".to_owned());
    shards.read("b", some("9"), None);
    assert_eq!(shards.asks(), [seek("c", Position::Oldest)]);
}

#[test]
fn a_shard_whose_parent_the_database_has_forgotten_is_read() {
    let mut shards = Shards::from_now_on(vec![open("a", "")]);
    shards.described(vec![open("a", ""), open("z", "forgotten")]);
    assert_eq!(shards.asks(), [seek("a", Position::Latest), seek("z", Position::Oldest)]);
}

#[test]
fn a_stream_without_open_shards_is_looked_at_again() {
    let mut shards = Shards::from_now_on(Vec::new());
    assert!(shards.wants_description());
    shards.described(Vec::new());
    assert!(shards.wants_description());
    shards.described(vec![open("a", "")]);
    assert!(!shards.wants_description());
    assert_eq!(shards.asks(), [seek("a", Position::Oldest)], "it began after the first look");
}

#[test]
fn an_expired_iterator_is_sought_again_behind_the_last_record() {
    let mut shards = Shards::from_now_on(vec![open("a", "")]);
    shards.sought("a", "i1".to_owned());
    shards.read("a", some("41"), some("i2"));
    shards.read("a", None, some("i3"));
    assert_eq!(shards.expired("a"), Loss::Nothing);
    assert_eq!(shards.asks(), [seek("a", after("41"))]);
}

#[test]
fn an_expired_iterator_before_the_first_record_may_have_lost_some() {
    let mut shards = Shards::from_now_on(vec![open("a", "")]);
    shards.sought("a", "i1".to_owned());
    assert_eq!(shards.expired("a"), Loss::Perhaps);
    assert_eq!(shards.asks(), [seek("a", Position::Latest)]);
}

#[test]
fn what_is_trimmed_is_lost_and_the_rest_is_read() {
    let mut shards = Shards::from_now_on(vec![open("a", "")]);
    shards.sought("a", "i1".to_owned());
    shards.read("a", some("41"), some("i2"));
    assert_eq!(shards.trimmed("a"), Loss::Perhaps);
    assert_eq!(shards.asks(), [seek("a", Position::Oldest)]);
}

#[test]
fn a_shard_that_is_gone_leaves_its_place_to_its_children() {
    let mut shards = Shards::from_now_on(vec![open("a", "")]);
    shards.described(vec![open("a", ""), open("b", "a")]);
    assert_eq!(shards.gone("a"), Loss::Perhaps);
    assert_eq!(shards.asks(), [seek("b", Position::Oldest)]);
    assert!(shards.wants_description());
}

#[test]
fn what_was_read_to_its_end_is_forgotten_with_the_database_and_never_read_again() {
    let mut shards = Shards::from_now_on(vec![closed("a", ""), open("b", "a")]);
    shards.described(vec![closed("a", ""), open("b", "a")]);
    assert_eq!(shards.asks(), [seek("b", Position::Latest)]);
    shards.described(vec![open("b", "a")]);
    assert_eq!(shards.known.len(), 1);
    assert_eq!(shards.asks(), [seek("b", Position::Latest)]);
}

#[test]
fn answers_about_shards_that_are_not_read_change_nothing() {
    let mut shards = Shards::from_now_on(vec![closed("a", ""), open("b", "a")]);
    let before = shards.clone();
    shards.sought("a", "i".to_owned());
    shards.read("a", some("1"), some("i"));
    shards.sought("unknown", "i".to_owned());
    assert_eq!(shards.expired("a"), Loss::Nothing);
    assert_eq!(shards.trimmed("unknown"), Loss::Nothing);
    assert_eq!(shards, before);
}
