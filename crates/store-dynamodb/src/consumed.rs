//! What calls consume, as DynamoDB says it: capacity units, by which it bills and throttles.

use std::{cell::Cell, future::Future};

use aws_sdk_dynamodb::types::{ConsumedCapacity, ReturnConsumedCapacity};

tokio::task_local! {
    /// The units of the work that asks for them.
    static UNITS: Cell<f64>;
}

/// Does some work, and says how many capacity units its calls consumed.
pub async fn metered<T>(work: impl Future<Output = T>) -> (T, f64) {
    let counted = async {
        let output = work.await;
        (output, UNITS.with(Cell::get))
    };
    UNITS.scope(Cell::new(0.0), counted).await
}

/// What to ask of a call: to say what it consumes, if that is counted.
pub(crate) fn wanted() -> Option<ReturnConsumedCapacity> {
    UNITS.try_with(|_| ReturnConsumedCapacity::Total).ok()
}

/// A call consumed this.
pub(crate) fn add<'a>(consumed: impl IntoIterator<Item = &'a ConsumedCapacity>) {
    let units: f64 = consumed.into_iter().filter_map(ConsumedCapacity::capacity_units).sum();
    // Nothing is added where nothing is counted.
    let _ = UNITS.try_with(|counted| counted.set(counted.get() + units));
}
