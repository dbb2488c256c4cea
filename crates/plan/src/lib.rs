//! From an operation and a decision to the exact steps that go to DynamoDB, as values.
//!
//! Nothing here awaits, and nothing reads a clock, randomness or the environment: ids and time are arguments. What goes
//! to the database is therefore text that a snapshot can show. The ports [`Store`] and its vocabulary live here, beside
//! each other, so that the engine and the stores need not know of one another.

mod attribute;
mod cursor;
mod expression;
mod filter;
pub mod once;
mod operation;
mod planner;
mod residue;
mod step;
mod store;
mod table;

pub use attribute::{Attribute, Item};
pub use cursor::{CursorError, Cursors, Position};
pub use filter::{Comparison, Existence, Filter, FilterError, Truth};
pub use operation::Operation;
pub use planner::{ConditionFailure, Context, Fresh, One, Pages, Plan, PlanError, PlannedWrite, Segment, plan};
pub use step::{Bindings, Delete, Get, Put, Query, Scan, Step, Update, Write};
pub use store::{Outcome, Page, Preparing, Running, Store, StoreError};
pub use table::{AttributeType, DELIVERIES, Index, KeyAttribute, TableShape, TableSpec, Tables, TimeToLive, tables_of};
