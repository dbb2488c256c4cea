//! Fields of an input that have rules of their own: every one must be allowed, or the write is refused as a whole.

use std::borrow::Cow;

use authz::Decision;

use super::{Execution, ReadyCall, WriteGuard};
use crate::{compile::Place, failure::Failure};

/// Fields of an input, and the decision on them.
pub(crate) struct DecidedGuard<'a> {
    pub(crate) fields: &'a [String],
    pub(crate) decision: &'a Decision,
}

impl<'a> Execution<'a> {
    /// The decision on the whole write: that on the operation, and that on each field of its input.
    pub(super) fn with_writes(
        &self,
        place: &Place,
        call: &ReadyCall<'_>,
        decision: &'a Decision,
    ) -> Result<Cow<'a, Decision>, Failure> {
        if call.writes.is_empty() || matches!(decision, Decision::Deny(_)) {
            return Ok(Cow::Borrowed(decision));
        }
        let mut whole = decision.clone();
        let mut denied: Vec<String> = Vec::new();
        for guard in &call.writes {
            match self.decision(place, guard.question)? {
                Decision::Deny(denial) => {
                    tracing::info!(field = &*place.name, reason = denial.reason, "refused");
                    for field in &guard.fields {
                        // A field that is set to null is asked about twice.
                        if !denied.contains(field) {
                            denied.push(field.clone());
                        }
                    }
                }
                allowed @ Decision::Allow(_) => whole = whole.and(allowed.clone()),
            }
        }
        in_order(&mut denied, &call.order);
        if denied.is_empty() { Ok(Cow::Owned(whole)) } else { Err(Failure::unauthorized_on(&denied)) }
    }

    /// The decisions on the fields of an input, to say which of them a stored record refused.
    pub(super) fn guards<'g>(&'g self, call: &'g ReadyCall<'_>) -> Vec<DecidedGuard<'g>> {
        let decided = |guard: &'g WriteGuard| {
            let decision = self.decisions.get(guard.question)?;
            Some(DecidedGuard { fields: &guard.fields, decision })
        };
        call.writes.iter().filter_map(decided).collect()
    }
}

/// Puts fields into the order in which the input gives them.
pub(crate) fn in_order(fields: &mut [String], order: &[String]) {
    fields.sort_by_key(|field| order.iter().position(|name| name == field));
}
