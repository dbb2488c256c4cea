//! How one model's records lead to those of another.

/// A relation from the records of one model to those of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    /// Which directive makes it. `@manyToMany` is a [`RelationKind::HasMany`] of the join model.
    pub kind: RelationKind,
    /// The other model, by name.
    pub target: String,
    /// How its records are found.
    pub lookup: Lookup,
    /// The argument `references` as the source gives it; empty if it does not.
    pub references: Vec<String>,
    /// The argument `fields` as the source gives it; empty if it does not.
    pub fields: Vec<String>,
}

/// Which directive makes a relation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RelationKind {
    /// `@hasOne`
    HasOne,
    /// `@hasMany`
    HasMany {
        /// How many records a page holds unless the query says so.
        limit: u32,
    },
    /// `@belongsTo`
    BelongsTo,
}

/// Where the related records are, and which fields of the record at hand name them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lookup {
    /// The record of the other model whose primary key these fields hold, in the order of that key.
    PrimaryKey {
        /// Fields of the record at hand.
        fields: Vec<String>,
    },
    /// The records of the other model whose index key these fields hold, in the order of that key. They may be fewer than
    /// the key has: then all records that begin so.
    Index {
        /// The index's name.
        index: String,
        /// Fields of the record at hand.
        fields: Vec<String>,
    },
}
