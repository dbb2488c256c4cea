//! Operation and decision in, steps out.
//!
//! Source of the shapes: the resolvers that Amplify's model transformer generates; where Sluice reads or writes less
//! than they do, the answer is the same.

use authz::{Decision, Fill, Grant, Scope};
use model::{Model, Origin};

use crate::{
    Attribute, Bindings, CursorError, Cursors, Delete, Filter, FilterError, Get, Item, Operation, Position, Put, Query,
    Scan, Step, Tables, Truth, Update, Write,
    expression::{Expressions, all_of},
    residue,
};

/// AppSync's default for `limit`.
const DEFAULT_LIMIT: u32 = 100;

/// What a plan needs besides the operation and the decision.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The model.
    pub model: &'a Model,
    /// What the tables have.
    pub tables: &'a Tables,
    /// Seals tokens.
    pub cursors: &'a Cursors,
    /// The id and the time that a write uses.
    pub fresh: &'a Fresh,
}

/// An id and a time for a write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fresh {
    /// A new UUID.
    pub id: String,
    /// Now, as `AWSDateTime` with milliseconds and `Z`.
    pub now: String,
    /// Now, in seconds since 1970.
    pub now_s: u64,
}

/// What to do for one root field.
#[derive(Clone, Debug, PartialEq)]
pub enum Plan {
    /// Read one record by its key.
    One(One),
    /// Read a page.
    Pages(Pages),
    /// Write one record.
    Write(PlannedWrite),
}

/// A read of one record. It finds the record, or that there is none, or that it is not the caller's.
#[derive(Clone, Debug, PartialEq)]
pub struct One {
    /// Finds at most one record; what it scanned but filtered out is not the caller's.
    pub query: Query,
}

/// A read of a page: the segments one after the other until `limit` records were looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Pages {
    /// Names the query for its tokens.
    pub name: String,
    /// The parts, whose numbers tokens remember. Never empty.
    pub segments: Vec<Segment>,
    /// How many records to look at in all.
    pub limit: u32,
    /// Where to start.
    pub start: Position,
}

/// A part of a list.
#[derive(Clone, Debug, PartialEq)]
pub enum Segment {
    /// A `Query`.
    Query(Query),
    /// A `Scan`.
    Scan(Scan),
    /// No record can match, so nothing is read.
    Nothing,
}

impl Segment {
    /// The step that looks at up to `limit` records after `start`; `None` if there is nothing to look at.
    #[must_use]
    pub fn step(&self, limit: u32, start: Option<Item>) -> Option<Step> {
        match self.clone() {
            Self::Query(query) => Some(Step::Query(Query { limit, start, ..query })),
            Self::Scan(scan) => Some(Step::Scan(Scan { limit, start, ..scan })),
            Self::Nothing => None,
        }
    }
}

/// A write of one record.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedWrite {
    /// The write.
    pub write: Write,
    /// The primary key of the record.
    pub key: Item,
    /// The records on which the decision allows the write.
    pub scope: Scope,
    /// What an update changes; null stands for removal. Empty for the other writes.
    pub changes: Item,
}

/// What it means that the condition of a write did not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConditionFailure {
    /// The record is missing or somebody else's; the two cannot be told apart by the caller.
    Unauthorized,
    /// The caller may write, but the record exists already, is missing, or does not meet the caller's condition.
    ConditionFailed,
}

impl PlannedWrite {
    /// Says what it means that the condition did not hold of the record as it is stored.
    #[must_use]
    pub fn explain_failure(&self, stored: Option<&Item>) -> ConditionFailure {
        match (&self.scope, stored) {
            (Scope::Every, _) => ConditionFailure::ConditionFailed,
            (Scope::AnyOf(_), None) => ConditionFailure::Unauthorized,
            (scope @ Scope::AnyOf(_), Some(item)) => {
                if residue::covers(scope, item) {
                    ConditionFailure::ConditionFailed
                } else {
                    ConditionFailure::Unauthorized
                }
            }
        }
    }
}

/// Why there is no plan.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// The decision is no.
    #[error("denied: {reason}")]
    Denied {
        /// Why, for the log.
        reason: String,
    },
    /// The decision speaks of a field that the model does not have, so it cannot be enforced.
    #[error("the decision names the field `{field}`, which the model does not have")]
    Unenforceable {
        /// The field.
        field: String,
    },
    /// The filter or condition is not one.
    #[error(transparent)]
    Filter(#[from] FilterError),
    /// The `nextToken` is not one.
    #[error(transparent)]
    Cursor(#[from] CursorError),
    /// `limit` is not a positive number.
    #[error("`limit` must be at least 1")]
    Limit,
}

/// Plans one operation.
pub fn plan(context: Context<'_>, operation: Operation, decision: &Decision) -> Result<Plan, PlanError> {
    let grant = match decision {
        Decision::Deny(denial) => return Err(PlanError::Denied { reason: denial.reason.clone() }),
        Decision::Allow(grant) => grant,
    };
    refuse_unknown_fields(context.model, grant)?;
    match operation {
        Operation::Get { key } => Ok(Plan::One(get(context.model, key, &grant.scope))),
        Operation::List { filter, limit, next_token } => {
            list(context, filter, limit, next_token.as_deref(), &grant.scope).map(Plan::Pages)
        }
        Operation::Create { input, condition } => Ok(Plan::Write(create(context, input, condition.as_ref(), grant))),
        Operation::Update { input, condition } => {
            Ok(Plan::Write(update(context, input, condition.as_ref(), &grant.scope)))
        }
        Operation::Delete { input, condition } => {
            Ok(Plan::Write(delete(context, input, condition.as_ref(), &grant.scope)))
        }
    }
}

/// A clause or a fill for a field that is not there would be enforced by nothing.
fn refuse_unknown_fields(model: &Model, grant: &Grant) -> Result<(), PlanError> {
    let in_clauses = match &grant.scope {
        Scope::Every => None,
        Scope::AnyOf(clauses) => Some(clauses.iter().flat_map(|clause| &clause.predicates).map(|p| &p.field)),
    };
    let in_fills = grant.fill.iter().map(|fill| match fill {
        Fill::One { field, .. } | Fill::Many { field, .. } => field,
    });
    match in_clauses.into_iter().flatten().chain(in_fills).find(|field| model.field(field).is_none()) {
        Some(field) => Err(PlanError::Unenforceable { field: field.clone() }),
        None => Ok(()),
    }
}

fn get(model: &Model, key: Item, scope: &Scope) -> One {
    let mut expressions = Expressions::default();
    let key_condition = key_equals(&key, &mut expressions);
    let filter = residue::render(scope, &mut expressions);
    One {
        query: Query {
            table: model.name.clone(),
            index: None,
            key_condition,
            filter,
            bindings: expressions.finish(),
            limit: 1,
            start: None,
            consistent: false,
        },
    }
}

fn key_equals(key: &Item, expressions: &mut Expressions) -> String {
    let parts = key
        .iter()
        .map(|(name, value)| format!("{} = {}", expressions.name(name), expressions.value(value.clone())))
        .collect::<Vec<_>>();
    parts.join(" AND ")
}

fn list(
    context: Context<'_>,
    filter: Option<Filter>,
    limit: Option<i64>,
    next_token: Option<&str>,
    scope: &Scope,
) -> Result<Pages, PlanError> {
    let limit = match limit {
        None => DEFAULT_LIMIT,
        Some(limit) => u32::try_from(limit).ok().filter(|limit| *limit > 0).ok_or(PlanError::Limit)?,
    };
    let (name, segments) = match owner_index(context, scope) {
        Some((field, index, values)) => (
            format!("{} {index} {values:?} {filter:?}", context.model.name),
            values.iter().map(|value| owner_segment(context.model, field, &index, value, filter.clone())).collect(),
        ),
        None => (
            format!("{} {scope:?} {filter:?}", context.model.name),
            vec![scan_segment(context.model, filter.as_ref(), scope)],
        ),
    };
    let start = match next_token {
        None => Position::default(),
        Some(token) => context.cursors.open(&name, token)?,
    };
    Ok(Pages { name, segments, limit, start })
}

/// The field, index and values of a scope that asks for nothing but owners, if the table has Sluice's index for it.
fn owner_index<'a>(context: Context<'_>, scope: &'a Scope) -> Option<(&'a str, String, Vec<&'a str>)> {
    let (field, values) = residue::values_of_one_field(scope)?;
    let index = model::naming::owner_index(field);
    context.tables.has_index(&context.model.name, &index).then_some((field, index, values))
}

fn owner_segment(model: &Model, field: &str, index: &str, value: &str, filter: Option<Filter>) -> Segment {
    // The index holds no empty keys, and DynamoDB refuses to look for one.
    if value.is_empty() {
        return Segment::Nothing;
    }
    let mut expressions = Expressions::default();
    let key_condition = format!("{} = {}", expressions.name(field), expressions.value(Attribute::from(value)));
    let filter = match filter.map(|filter| filter.with_constant(field, value)) {
        Some(Filter::Constant(Truth::Fails)) => return Segment::Nothing,
        Some(Filter::Constant(Truth::Holds)) | None => None,
        Some(filter) => filter.render(&mut expressions),
    };
    Segment::Query(Query {
        table: model.name.clone(),
        index: Some(index.to_owned()),
        key_condition,
        filter,
        bindings: expressions.finish(),
        limit: 1,
        start: None,
        consistent: false,
    })
}

fn scan_segment(model: &Model, filter: Option<&Filter>, scope: &Scope) -> Segment {
    let mut expressions = Expressions::default();
    let parts = [residue::render(scope, &mut expressions), filter.and_then(|filter| filter.render(&mut expressions))];
    let filter = all_of(parts.into_iter().flatten().collect());
    Segment::Scan(Scan { table: model.name.clone(), filter, bindings: expressions.finish(), limit: 1, start: None })
}

fn create(context: Context<'_>, input: Item, condition: Option<&Filter>, grant: &Grant) -> PlannedWrite {
    let Context { model, tables, fresh, .. } = context;
    let mut item = Item::new();
    for field in &model.fields {
        let default = match field.origin {
            Origin::ImplicitTimestamp => Some(&fresh.now),
            _ if model.timestamps.has(&field.name) => Some(&fresh.now),
            Origin::ImplicitId => Some(&fresh.id),
            Origin::Declared if field.name == model.key.partition => Some(&fresh.id),
            Origin::Declared | Origin::ImplicitOwner | Origin::ImplicitRelationKey => None,
        };
        if let Some(default) = default {
            item.insert(field.name.clone(), Attribute::from(default.as_str()));
        }
    }
    for (name, value) in input {
        let keeps_default = value == Attribute::Null && name == model.key.partition;
        if !keeps_default {
            item.insert(name, value);
        }
    }
    // What the input gives stays, also a null: a fill is for what it leaves out.
    for fill in &grant.fill {
        let (field, value) = match fill {
            Fill::One { field, value } => (field, Attribute::from(value.as_str())),
            Fill::Many { field, values } => {
                (field, Attribute::List(values.iter().cloned().map(Attribute::Text).collect()))
            }
        };
        item.entry(field.clone()).or_insert(value);
    }
    // A null in the key of an index is left out: DynamoDB takes no NULL there.
    item.retain(|name, value| {
        *value != Attribute::Null || !tables.has_index(&model.name, &model::naming::owner_index(name))
    });
    item.insert("__typename".to_owned(), Attribute::from(model.name.as_str()));
    let key = key_of(model, &item);
    let mut expressions = Expressions::default();
    let mut parts = vec![format!("attribute_not_exists({})", expressions.name(&model.key.partition))];
    parts.extend(condition.and_then(|condition| condition.render(&mut expressions)));
    let condition = all_of(parts);
    let write = Write::Put(Put { table: model.name.clone(), item, condition, bindings: expressions.finish() });
    PlannedWrite { write, key, scope: grant.scope.clone(), changes: Item::new() }
}

fn update(context: Context<'_>, input: Item, condition: Option<&Filter>, scope: &Scope) -> PlannedWrite {
    let Context { model, fresh, .. } = context;
    let key = key_of(model, &input);
    let mut changes = input;
    changes.retain(|name, _| !key.contains_key(name));
    if let Some(updated_at) = &model.timestamps.updated_at {
        changes.entry(updated_at.clone()).or_insert_with(|| Attribute::from(fresh.now.as_str()));
    }
    let mut expressions = Expressions::default();
    let (mut set, mut remove) = (Vec::new(), Vec::new());
    for (name, value) in &changes {
        let placeholder = expressions.name(name);
        match value {
            Attribute::Null => remove.push(placeholder),
            value => set.push(format!("{placeholder} = {}", expressions.value(value.clone()))),
        }
    }
    let clauses = [("SET", set), ("REMOVE", remove)];
    let update = clauses
        .into_iter()
        .filter(|(_, actions)| !actions.is_empty())
        .map(|(verb, actions)| format!("{verb} {}", actions.join(", ")))
        .collect::<Vec<_>>()
        .join(" ");
    let (condition, bindings) = existing(model, condition, scope, expressions);
    let write = Write::Update(Update { table: model.name.clone(), key: key.clone(), update, condition, bindings });
    PlannedWrite { write, key, scope: scope.clone(), changes }
}

fn delete(context: Context<'_>, input: Item, condition: Option<&Filter>, scope: &Scope) -> PlannedWrite {
    let model = context.model;
    let key = key_of(model, &input);
    let (condition, bindings) = existing(model, condition, scope, Expressions::default());
    let write = Write::Delete(Delete { table: model.name.clone(), key: key.clone(), condition, bindings });
    PlannedWrite { write, key, scope: scope.clone(), changes: Item::new() }
}

/// The condition of a write to a record that must exist and be within the scope.
fn existing(
    model: &Model,
    condition: Option<&Filter>,
    scope: &Scope,
    mut expressions: Expressions,
) -> (Option<String>, Bindings) {
    let mut parts = vec![format!("attribute_exists({})", expressions.name(&model.key.partition))];
    parts.extend(residue::render(scope, &mut expressions));
    parts.extend(condition.and_then(|condition| condition.render(&mut expressions)));
    (all_of(parts), expressions.finish())
}

fn key_of(model: &Model, item: &Item) -> Item {
    item.iter()
        .filter(|(name, _)| **name == model.key.partition)
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

/// Reads the record of a write before or after it, strongly consistent.
pub(crate) fn get_by_key(table: &str, key: &Item) -> Step {
    Step::Get(Get { table: table.to_owned(), key: key.clone() })
}

#[cfg(test)]
mod tests;
