//! Tables: what a schema asks for, and what a database has.

mod of;

use std::fmt;

pub(crate) use of::amplifys_owner_index;
pub use of::tables_of;

/// The table that remembers what deliveries of triggers have written, by the name that steps use.
pub const DELIVERIES: &str = "SluiceDelivery";
/// The partition key of [`DELIVERIES`].
pub(crate) const DELIVERY_KEY: &str = "delivery";
/// The attribute of [`DELIVERIES`] that says when a record expires.
pub(crate) const DELIVERY_EXPIRES: &str = "expires";

/// What the tables really have, as [`crate::Store::prepare`] reported it.
#[derive(Clone, Debug, Default)]
pub struct Tables {
    indexes: std::collections::HashSet<(String, String)>,
}

impl Tables {
    /// Tables of these shapes.
    #[must_use]
    pub fn new(shapes: &[TableShape]) -> Self {
        let pairs = |shape: &TableShape| {
            let name = shape.name.clone();
            shape.indexes.iter().map(move |index| (name.clone(), index.clone())).collect::<Vec<_>>()
        };
        Self { indexes: shapes.iter().flat_map(pairs).collect() }
    }

    /// Whether a table has an index.
    #[must_use]
    pub fn has_index(&self, table: &str, index: &str) -> bool {
        self.indexes.contains(&(table.to_owned(), index.to_owned()))
    }
}

/// The indexes that a schema asks for and the tables do not have, each with its table. Sluice's own are not among them: a
/// table without one is read as Amplify reads it.
pub fn lacking_indexes<'a>(
    specs: &'a [TableSpec],
    tables: &Tables,
) -> impl Iterator<Item = (&'a TableSpec, &'a Index)> {
    let all = specs.iter().flat_map(|spec| spec.indexes.iter().map(move |index| (spec, index)));
    all.filter(|(spec, index)| {
        let own = index.name == model::naming::owner_index(&index.partition.name);
        !own && !tables.has_index(&spec.name, &index.name)
    })
}

/// A table to be made, or expected to exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableSpec {
    /// The name that steps use: the model's name.
    pub name: String,
    /// The partition key.
    pub partition: KeyAttribute,
    /// The sort key.
    pub sort: Option<KeyAttribute>,
    /// Global secondary indexes.
    pub indexes: Vec<Index>,
    /// Whether records expire.
    pub time_to_live: Option<TimeToLive>,
}

impl TableSpec {
    /// The attributes of the key, the partition key first.
    pub fn key(&self) -> impl Iterator<Item = &KeyAttribute> {
        std::iter::once(&self.partition).chain(&self.sort)
    }

    /// Every attribute that is part of a key, each once.
    #[must_use]
    pub fn key_attributes(&self) -> Vec<&KeyAttribute> {
        let mut attributes: Vec<&KeyAttribute> = Vec::new();
        for attribute in self.key().chain(self.indexes.iter().flat_map(Index::key)) {
            if attributes.iter().all(|known| known.name != attribute.name) {
                attributes.push(attribute);
            }
        }
        attributes
    }

    /// The key as an error message shows it, such as `` `id` (S) ``.
    #[must_use]
    pub fn describe_key<'a>(key: impl IntoIterator<Item = &'a KeyAttribute>) -> String {
        key.into_iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    }
}

/// An attribute of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyAttribute {
    /// The attribute's name.
    pub name: String,
    /// Its type.
    pub attribute_type: AttributeType,
}

impl fmt::Display for KeyAttribute {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let descriptor = match self.attribute_type {
            AttributeType::Text => "S",
            AttributeType::Number => "N",
        };
        write!(formatter, "`{}` ({descriptor})", self.name)
    }
}

/// The types that a key attribute may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttributeType {
    /// `S`
    Text,
    /// `N`
    Number,
}

/// A global secondary index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    /// The index's name.
    pub name: String,
    /// The partition key.
    pub partition: KeyAttribute,
    /// The sort key.
    pub sort: Option<KeyAttribute>,
    /// Which attributes it holds.
    pub projection: Projection,
}

impl Index {
    /// The attributes of the key, the partition key first.
    pub fn key(&self) -> impl Iterator<Item = &KeyAttribute> {
        std::iter::once(&self.partition).chain(&self.sort)
    }
}

/// Which attributes an index holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Projection {
    /// All of the record.
    All,
    /// The keys alone.
    KeysOnly,
    /// The keys and these attributes.
    Include(Vec<String>),
}

/// The attribute that says when a record expires, in seconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeToLive {
    /// The attribute's name.
    pub attribute: String,
}

/// What a table really has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableShape {
    /// The name that steps use: the model's name.
    pub name: String,
    /// The names of its active global secondary indexes.
    pub indexes: Vec<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_table_lacks_is_named_except_for_the_index_of_owners() {
        let key = |name: &str| KeyAttribute { name: name.to_owned(), attribute_type: AttributeType::Text };
        let index = |name: &str, partition: &str| Index {
            name: name.to_owned(),
            partition: key(partition),
            sort: None,
            projection: Projection::All,
        };
        let spec = TableSpec {
            name: "Post".to_owned(),
            partition: key("id"),
            sort: None,
            indexes: vec![index("byBlog", "blogId"), index("byShelf", "shelf"), index("sluice-by-owner", "owner")],
            time_to_live: None,
        };
        let tables = Tables::new(&[TableShape { name: "Post".to_owned(), indexes: vec!["byBlog".to_owned()] }]);
        let specs = [spec];
        let lacking: Vec<_> =
            lacking_indexes(&specs, &tables).map(|(spec, index)| (&*spec.name, &*index.name)).collect();
        assert_eq!(lacking, [("Post", "byShelf")]);
    }
}
