//! About how many bytes values take in memory.

use plan::{Attribute, Item};

/// What a value in a list or a set takes besides its text: its place, and how much more the allocator gives than is asked for.
const OVERHEAD_BYTES: usize = 64;

/// What a node of a map takes, which has room for eleven entries.
const NODE_BYTES: usize = 640;

/// How many entries a node of a map holds at least: one that is full is split into halves.
const ENTRIES_OF_A_NODE: usize = 6;

/// How much more than is asked for the allocator gives for a text, at most.
const TEXT_BYTES: usize = 16;

/// About how many bytes a value takes.
pub(crate) fn bytes_of(value: &Attribute) -> usize {
    match value {
        Attribute::Text(text) | Attribute::Number(text) => OVERHEAD_BYTES + text.len(),
        Attribute::Bool(_) | Attribute::Null => OVERHEAD_BYTES,
        Attribute::List(elements) => elements.iter().map(bytes_of).sum::<usize>() + OVERHEAD_BYTES,
        Attribute::Map(fields) => bytes_of_item(fields),
        Attribute::TextSet(texts) | Attribute::NumberSet(texts) => {
            texts.iter().map(|text| OVERHEAD_BYTES + text.len()).sum::<usize>() + OVERHEAD_BYTES
        }
        Attribute::Binary(bytes) => OVERHEAD_BYTES + bytes.len(),
        Attribute::BinarySet(all) => {
            all.iter().map(|bytes| OVERHEAD_BYTES + bytes.len()).sum::<usize>() + OVERHEAD_BYTES
        }
    }
}

/// About how many bytes a record takes.
pub(crate) fn bytes_of_item(item: &Item) -> usize {
    let nodes = item.len().div_ceil(ENTRIES_OF_A_NODE).max(1);
    item.iter().map(|(name, value)| name.len() + TEXT_BYTES + beside_its_node(value)).sum::<usize>()
        + nodes * NODE_BYTES
}

/// What the value of an entry takes beside its map's node.
fn beside_its_node(value: &Attribute) -> usize {
    match value {
        Attribute::Text(text) | Attribute::Number(text) => TEXT_BYTES + text.len(),
        Attribute::Bool(_) | Attribute::Null => 0,
        Attribute::List(_)
        | Attribute::Map(_)
        | Attribute::TextSet(_)
        | Attribute::NumberSet(_)
        | Attribute::Binary(_)
        | Attribute::BinarySet(_) => bytes_of(value),
    }
}
