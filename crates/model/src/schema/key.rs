//! Primary keys and secondary indexes.

/// The key of a table or an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The partition key's field; `id` unless the model says otherwise.
    pub partition: String,
    /// The fields that sort records of one partition. Empty if there is no sort key.
    pub sort: Vec<String>,
}

impl Key {
    /// A key without sort fields.
    #[must_use]
    pub fn partition(field: impl Into<String>) -> Self {
        Self { partition: field.into(), sort: Vec::new() }
    }

    /// The fields of the key, the partition key's first.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.partition).chain(&self.sort).map(String::as_str)
    }

    /// Whether a field belongs to the key.
    #[must_use]
    pub fn has(&self, field: &str) -> bool {
        self.fields().any(|name| name == field)
    }

    /// The attribute that holds the sort key: the field itself, or for several fields Amplify's `a#b`, whose value joins
    /// theirs with `#`.
    #[must_use]
    pub fn sort_attribute(&self) -> Option<String> {
        (!self.sort.is_empty()).then(|| self.sort.join("#"))
    }

    /// Whether the sort key is an attribute of its own, made of several fields.
    #[must_use]
    pub fn is_composite(&self) -> bool {
        self.sort.len() > 1
    }
}

/// A global secondary index that Amplify makes for a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecondaryIndex {
    /// Its name, such as `todosByStatus` or `gsi-Post.comments`.
    pub name: String,
    /// Its key.
    pub key: Key,
    /// The field of `Query` that reads it, if there is one.
    pub query_field: Option<String>,
    /// Which attributes it holds.
    pub projection: Projection,
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
