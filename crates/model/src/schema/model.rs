//! Types with `@model`.

use authz::Rule;

use super::{Field, Key, SecondaryIndex};

/// A type with `@model`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// The type's name, such as `UserProfile`.
    pub name: String,
    /// The model whose name its table has: its own, unless `@mapsTo` keeps that of a renamed model.
    pub table: String,
    /// All fields in Amplify's order: declared ones, then implicit `id`, timestamps, relation keys and owner fields.
    pub fields: Vec<Field>,
    /// The primary key.
    pub key: Key,
    /// The indexes, those of relations included. The one that Sluice adds for owners is not among them.
    pub indexes: Vec<SecondaryIndex>,
    /// The rules of `@auth` on the type, defaults filled in. Empty lets only functions with `allow.resource` in.
    pub rules: Vec<Rule>,
    /// The names of the timestamp fields.
    pub timestamps: Timestamps,
    /// The names of the model's operations.
    pub operations: Operations,
}

impl Model {
    /// The field of this name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The index of this name.
    #[must_use]
    pub fn index(&self, name: &str) -> Option<&SecondaryIndex> {
        self.indexes.iter().find(|index| index.name == name)
    }

    /// Whether the key is not the `id` that Amplify adds (or would add).
    #[must_use]
    pub fn has_custom_key(&self) -> bool {
        self.key.partition != "id" || !self.key.sort.is_empty()
    }
}

/// The names of the timestamp fields; `None` if the model keeps no such time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timestamps {
    /// Written once, on create.
    pub created_at: Option<String>,
    /// Written on every change.
    pub updated_at: Option<String>,
}

impl Timestamps {
    /// Whether a field is one of the two.
    #[must_use]
    pub fn has(&self, field: &str) -> bool {
        [&self.created_at, &self.updated_at].into_iter().flatten().any(|name| name == field)
    }
}

/// The names of a model's operations; `None` if `@model` removes one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named as the directive names it")]
pub struct Operations {
    pub get: Option<String>,
    pub list: Option<String>,
    pub create: Option<String>,
    pub update: Option<String>,
    pub delete: Option<String>,
    pub subscriptions: Subscriptions,
}

/// A model's subscriptions. Each kind may have several names, or none.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named as the directive names it")]
pub struct Subscriptions {
    pub on_create: Vec<String>,
    pub on_update: Vec<String>,
    pub on_delete: Vec<String>,
    pub level: Level,
}

/// `level` of a model's subscriptions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// As the rules say.
    On,
    /// There are none.
    Off,
    /// Without authorization.
    Public,
}
