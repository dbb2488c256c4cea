//! Relations: from records of one model to those of another, for many records at once.
//!
//! Source: the resolvers that Amplify's relational transformer generates. They query once for each record; what is found
//! by primary key is read here in batches, and its scope is tested on the records.

use std::collections::HashSet;

use authz::{Decision, Scope};
use model::{Key, Lookup, Model, Relation, RelationKind};

use crate::{
    Attribute, BatchGet, Context, Direction, Expression, Item, KeyQuery, PageArguments, PageFill, Pages, PlanError,
    key,
    planner::granted,
    read::{self, Source},
};

/// How many keys `BatchGetItem` takes.
const BATCH: usize = 100;

/// The arguments of a relation's field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RelatedArguments {
    /// Which part of the records.
    pub page: PageArguments,
    /// The order of the records.
    pub direction: Option<Direction>,
    /// The operator object of the index's sort key, as in [`KeyQuery`].
    pub sort: Option<Item>,
}

/// How to read the records that a relation leads to.
#[derive(Clone, Debug, PartialEq)]
pub enum Related {
    /// By primary key: one record at most for each source.
    ByKey {
        /// Reads each key once.
        steps: Vec<BatchGet>,
        /// For each source, the key of its record; `None` if it names none.
        wanted: Vec<Option<Item>>,
        /// The records that the decision covers; test it with [`crate::covers`].
        scope: Scope,
    },
    /// By an index, or by a part of the primary key.
    ByIndex {
        /// For each source, its page; `None` if it names no records.
        pages: Vec<Option<Pages>>,
    },
}

/// Plans the read of a relation for all of `sources` at once. The model of `context` is the relation's target, as is that
/// of the decision.
pub fn related(
    context: Context<'_>,
    relation: &Relation,
    sources: &[&Item],
    arguments: &RelatedArguments,
    decision: &Decision,
) -> Result<Related, PlanError> {
    let scope = &granted(context.model, decision)?.scope;
    arguments.page.filter.check(Expression::Filter)?;
    let model = context.model;
    match &relation.lookup {
        Lookup::PrimaryKey { fields } if finds_one(model, relation, fields) => {
            Ok(by_primary_key(model, fields, sources, scope))
        }
        Lookup::PrimaryKey { fields } => {
            by_index(context, relation, None, &model.key, fields, sources, arguments, scope)
        }
        Lookup::Index { index, fields } => {
            let unknown = || PlanError::UnknownIndex { index: index.clone() };
            let key = &model.index(index).ok_or_else(unknown)?.key;
            by_index(context, relation, Some(index), key, fields, sources, arguments, scope)
        }
    }
}

fn finds_one(model: &Model, relation: &Relation, fields: &[String]) -> bool {
    match relation.kind {
        RelationKind::HasOne | RelationKind::BelongsTo => fields.len() == model.key.fields().count(),
        RelationKind::HasMany { .. } => false,
    }
}

fn by_primary_key(model: &Model, fields: &[String], sources: &[&Item], scope: &Scope) -> Related {
    let wanted: Vec<Option<Item>> = sources.iter().map(|source| key_of_target(&model.key, fields, source)).collect();
    let mut seen = HashSet::new();
    let unique: Vec<Item> = wanted.iter().flatten().filter(|key| seen.insert(*key)).cloned().collect();
    let steps = unique.chunks(BATCH).map(|keys| BatchGet { table: model.table.clone(), keys: keys.to_vec() }).collect();
    Related::ByKey { steps, wanted, scope: scope.clone() }
}

/// The primary key of the record that a source names; `None` if a part is missing, null or empty.
fn key_of_target(key: &Key, fields: &[String], source: &Item) -> Option<Item> {
    let parts: Option<Item> = key
        .fields()
        .zip(fields)
        .map(|(name, field)| Some((name.to_owned(), source.get(field).filter(|value| !key::is_blank(value))?.clone())))
        .collect();
    Some(key::of(key, &parts?))
}

#[expect(clippy::too_many_arguments, reason = "each is a different part of one relation")]
fn by_index(
    context: Context<'_>,
    relation: &Relation,
    index: Option<&str>,
    key: &Key,
    fields: &[String],
    sources: &[&Item],
    arguments: &RelatedArguments,
    scope: &Scope,
) -> Result<Related, PlanError> {
    let (default_limit, page) = match relation.kind {
        RelationKind::HasMany { limit } => (limit, arguments.page.clone()),
        RelationKind::HasOne | RelationKind::BelongsTo => (1, PageArguments::default()),
    };
    let pages = sources.iter().map(|source| -> Result<Option<Pages>, PlanError> {
        let values: Vec<Option<&Attribute>> = fields.iter().map(|field| source.get(field)).collect();
        let Some(found) = key::query_by_values(key, &values) else { return Ok(None) };
        let query = KeyQuery { sort: found.sort.or_else(|| arguments.sort.clone()), ..found };
        let source = Source { index, key, query: &query, default_limit };
        let direction = arguments.direction.unwrap_or_default();
        let pages = read::by_key(context, &source, direction, page.clone(), scope)?;
        pages.check()?;
        Ok(Some(match relation.kind {
            RelationKind::HasMany { .. } => pages,
            // The first record is the one that is meant, whether the decision covers it or not.
            RelationKind::HasOne | RelationKind::BelongsTo => Pages { fill: PageFill::AsAmplify, ..pages },
        }))
    });
    Ok(Related::ByIndex { pages: pages.collect::<Result<_, _>>()? })
}

#[cfg(test)]
mod tests;
