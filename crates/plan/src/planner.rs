//! Operation and decision in, steps out.
//!
//! Source of the shapes: the resolvers that Amplify's model transformer generates; where Sluice reads or writes less
//! than they do, the answer is the same.

use authz::{Decision, Fill, Grant, Scope};
use model::Model;

use crate::{
    Cursors, Expression, Get, Item, Merging, Operation, PlanError, Position, Query, Refused, Scan, Step, Tables, Write,
    read, residue, write,
};

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
    /// How pages are filled.
    pub page_fill: PageFill,
    /// How many records a page holds at most, whatever `limit` asks for.
    pub page_items: u32,
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

/// How many records a page holds when the filter hides some of those it looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PageFill {
    /// Looks at `limit` records, as Amplify does; the page may hold fewer, even none, and still have a next one.
    #[default]
    AsAmplify,
    /// Looks at records until the page holds `limit` of them or there are no more.
    UntilFull,
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

/// A read of a page: the records of the segments until `limit` records were looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Pages {
    /// The parts, whose numbers tokens remember. Never empty.
    pub segments: Vec<Segment>,
    /// In which order their records come.
    pub order: Order,
    /// How many records to look at in all.
    pub limit: u32,
    /// Where to start.
    pub start: Position,
    /// What `limit` counts.
    pub fill: PageFill,
}

/// In which order the records of several segments come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order {
    /// One segment after the other.
    InTurn,
    /// By their sort key, whatever segment they are of.
    Merged(Merging),
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
}

/// What it means that the condition of a write did not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConditionFailure {
    /// The record is missing or another owner's; the caller cannot tell the two apart.
    Unauthorized,
    /// The caller may write, but the record exists already, is missing, or does not meet the caller's condition.
    ConditionFailed,
}

impl PlannedWrite {
    /// Whether what the write leaves can be told from what other writes leave, also if it comes back from the database
    /// later. A record that is made or removed can, as each happens once; a record that is changed can if it holds the time
    /// of the change. Without it, an update may change nothing, and the database tells nothing of that.
    #[must_use]
    pub fn is_recognisable(&self, fresh: &Fresh) -> bool {
        match &self.write {
            Write::Put(_) | Write::Delete(_) => true,
            Write::Update(update) => update.changes.values().any(|value| value.as_text() == Some(&fresh.now)),
        }
    }

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

/// Plans one operation.
pub fn plan(context: Context<'_>, operation: Operation, decision: &Decision) -> Result<Plan, PlanError> {
    let grant = granted(context.model, decision)?;
    operation.check()?;
    let scope = &grant.scope;
    let plan = match operation {
        Operation::Get { key } => read::get(context.model, &key, scope).map(Plan::One),
        Operation::List { key, direction, page } => read::list(context, key, direction, page, scope).map(Plan::Pages),
        Operation::Index { index, key, direction, page } => {
            read::index(context, &index, &key, direction, page, scope).map(Plan::Pages)
        }
        Operation::Create { input, condition } => write::create(context, input, condition, grant).map(Plan::Write),
        Operation::Update { input, condition } => write::update(context, input, condition, scope).map(Plan::Write),
        Operation::Delete { input, condition } => Ok(Plan::Write(write::delete(context, &input, condition, scope))),
    }?;
    plan.check()?;
    Ok(plan)
}

impl Plan {
    /// Refuses what DynamoDB would refuse of the expressions, the scope included.
    fn check(&self) -> Result<(), Refused> {
        match self {
            Self::One(One { query }) => query.check(),
            Self::Pages(pages) => pages.check(),
            Self::Write(PlannedWrite { write, .. }) => write.check(),
        }
    }
}

impl Pages {
    /// Refuses what DynamoDB would refuse of the expressions.
    pub(crate) fn check(&self) -> Result<(), Refused> {
        self.segments.iter().try_for_each(|segment| match segment {
            Segment::Query(query) => query.check(),
            Segment::Scan(scan) => scan.filter.check(Expression::Filter),
            Segment::Nothing => Ok(()),
        })
    }
}

/// The grant of a decision that can be enforced on records of the model.
pub(crate) fn granted<'a>(model: &Model, decision: &'a Decision) -> Result<&'a Grant, PlanError> {
    match decision {
        Decision::Deny(denial) => Err(PlanError::Denied { reason: denial.reason.clone() }),
        Decision::Allow(grant) => refuse_unknown_fields(model, grant).map(|()| grant),
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

/// Reads the record of a write before or after it, strongly consistent.
pub(crate) fn get_by_key(table: &str, key: &Item) -> Step {
    Step::Get(Get { table: table.to_owned(), key: key.clone() })
}

#[cfg(test)]
mod tests;
