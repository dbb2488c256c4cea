//! About how many bytes values take in memory.

use plan::{Attribute, Item};

/// What a map, a list or a text takes besides its contents, about.
const OVERHEAD_BYTES: usize = 64;

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
    item.iter().map(|(name, value)| name.len() + bytes_of(value)).sum::<usize>() + OVERHEAD_BYTES
}
