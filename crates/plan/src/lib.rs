//! From an operation and a decision to the exact steps that go to DynamoDB, as values.
//!
//! Nothing here awaits, and nothing reads a clock, randomness or the environment: ids and time are arguments. What goes
//! to the database is therefore text that a snapshot can show. The ports [`Store`] and its vocabulary live here, beside
//! each other, so that the engine and the stores need not know of one another.

pub mod accepted;
mod attribute;
mod changes;
mod condition;
mod cursor;
mod error;
mod event_filter;
mod fingerprint;
mod functions;
mod key;
pub mod lost;
mod number;
pub mod once;
mod operation;
mod planner;
mod read;
mod reading;
mod relation;
mod residue;
#[cfg(test)]
mod samples;
mod step;
mod store;
mod table;
mod validate;
mod write;

pub use attribute::{Attribute, Item, base64_of};
pub use changes::{Became, Beginning, ChangeFeed, Changes, Following, NextChanges, RecordChange};
pub use condition::{AttributeKind, Comparison, Condition, Expression, FilterError, Operand, Refused, Sign};
pub use cursor::{CursorError, Cursors, Position, Progress};
pub use error::PlanError;
pub use event_filter::EventFilter;
pub use fingerprint::Fingerprint;
pub use functions::{Calling, FunctionCall, FunctionError, Functions, NoFunctions};
pub use number::{NumberError, canonical_number};
pub use operation::{Direction, KeyQuery, Operation, PageArguments};
pub use planner::{ConditionFailure, Context, Fresh, One, Order, PageFill, Pages, Plan, PlannedWrite, Segment, plan};
pub use reading::{MAX_CALLS_PER_PAGE, Merging, Read, Reading};
pub use relation::{Related, RelatedArguments, related};
pub use residue::covers;
pub use step::{BatchGet, Bindings, Delete, Get, KeyCondition, Put, Query, Rendered, Scan, Step, Update, Write};
pub use store::{Outcome, Page, Preparing, Running, Store, StoreError};
pub use table::{
    AttributeType, DELIVERIES, Index, KeyAttribute, Projection, TableShape, TableSpec, Tables, TimeToLive,
    lacking_indexes, tables_of,
};
pub use validate::{InvalidInput, validate};
