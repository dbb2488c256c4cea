//! How much the variables of a request hold, counted before any of it is copied.

use serde_json::Value as Json;

use crate::{ErrorKind, GraphqlError, Location};

/// Input objects that variables may hold in all. A text of 15,000 tokens can hold no more, and each takes some 650 bytes,
/// whatever is in it; DynamoDB takes 300 conditions.
const MOST_OBJECTS: usize = 5_000;

/// Values that variables may hold in all: more than DynamoDB takes in a record of 400 KB.
const MOST_VALUES: usize = 150_000;

/// How much variables hold, counted before any of it is copied.
#[derive(Default)]
pub(super) struct Tally {
    values: usize,
    objects: usize,
}

impl Tally {
    /// Counts a value. JSON that was parsed does not nest deep.
    pub(super) fn add(&mut self, value: &Json) {
        self.values = self.values.saturating_add(1);
        match value {
            Json::Array(elements) => elements.iter().for_each(|element| self.add(element)),
            Json::Object(fields) => {
                self.objects = self.objects.saturating_add(usize::from(!fields.is_empty()));
                fields.values().for_each(|field| self.add(field));
            }
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
        }
    }

    /// Refuses variables that hold too much.
    pub(super) fn check(&self, position: Location) -> Result<(), GraphqlError> {
        if self.values <= MOST_VALUES && self.objects <= MOST_OBJECTS {
            return Ok(());
        }
        Err(GraphqlError {
            path: None,
            locations: Some(vec![position]),
            message: format!(
                "The variables hold more than {MOST_OBJECTS} objects, or more than {MOST_VALUES} values; split the request \
                 into several"
            ),
            kind: Some(ErrorKind::named("ResolverExecutionLimitReached")),
        })
    }
}
