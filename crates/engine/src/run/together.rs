//! Mutations of one document that take effect together: all are decided and planned before one is written, and the writes
//! are one transaction.

use authz::Decision;
use plan::{Fresh, Item, Plan, PlannedWrite, StoreError, once};

use super::{
    Does, Execution, ReadyCall, ReadyRoot,
    clock::fresh,
    store::{Effect, MAX_LOST, MAX_TRIES, Runner, change_of, record},
    writes::DecidedGuard,
};
use crate::{
    Delivery,
    answer::{Answer, Node},
    compile::Place,
    failure::Failure,
};

/// A root field that writes.
struct Part<'p> {
    /// Where it stands in the document.
    position: usize,
    place: &'p Place,
    call: &'p ReadyCall<'p>,
    /// The id and the time of its record: each part makes one of its own.
    fresh: Fresh,
    operation: &'p Decision,
    guards: Vec<DecidedGuard<'p>>,
    planned: PlannedWrite,
}

impl<'a> Execution<'a> {
    /// The answers of a document whose mutations take effect together, once for each key if there is one.
    pub(super) async fn together(
        &self,
        fields: &'a [ReadyRoot<'a>],
        key: Option<&str>,
    ) -> Vec<Result<Answer<'a>, Failure>> {
        let written = match self.parts(fields) {
            Ok(parts) => self.write_together(key, &parts).await,
            Err(refused) => Err(refused),
        };
        let mut answers = Vec::with_capacity(fields.len());
        match written {
            Ok(written) => {
                let mut written = written.into_iter();
                for field in fields {
                    answers.push(match &field.does {
                        Does::Record(objects, _) => {
                            let next = written
                                .next()
                                .map(|(item, effect)| (Answer::Record(objects, Some(Node::bare(item))), effect));
                            self.finish(field, next.ok_or_else(Failure::cancelled)).await
                        }
                        // What is no write has been refused, but for the name of the type.
                        Does::TypeName | Does::Introspects | Does::Refuses(_) | Does::Page(..) | Does::Custom(..) => {
                            Ok(Answer::Ready(format!("\"{}\"", field.place.parent).into_bytes().into()))
                        }
                    });
                }
            }
            Err((at, failure)) => {
                for (position, field) in fields.iter().enumerate() {
                    let failure = if position == at { failure.clone() } else { Failure::cancelled() };
                    answers.push(self.finish(field, Err(failure)).await);
                }
            }
        }
        answers
    }

    /// The writes, or the first root field that cannot be part of a transaction.
    fn parts<'p>(&'p self, fields: &'p [ReadyRoot<'a>]) -> Result<Vec<Part<'p>>, (usize, Failure)> {
        const NO_WRITE: &str = "only the creates, updates and deletes of models can be";
        let mut parts: Vec<Part<'_>> = Vec::new();
        for (position, field) in fields.iter().enumerate() {
            let refused = |failure: Failure| (position, failure);
            let call = match &field.does {
                Does::Record(_, call) => call,
                Does::TypeName => continue,
                Does::Refuses(failure) => return Err(refused((*failure).clone())),
                Does::Introspects | Does::Page(..) | Does::Custom(..) => {
                    return Err(refused(Failure::no_part(NO_WRITE)));
                }
            };
            let fresh = fresh();
            let planned = self.plan(field.place, call, &fresh, self.server.limits.page_items).map_err(refused)?;
            let (operation, Plan::Write(planned)) = planned else {
                return Err(refused(Failure::no_part(NO_WRITE)));
            };
            let is_same = |part: &Part<'_>| {
                (part.planned.write.table(), &part.planned.key) == (planned.write.table(), &planned.key)
            };
            if parts.iter().any(is_same) {
                return Err(refused(Failure::no_part(
                    "another field writes the same record, so that this one cannot be",
                )));
            }
            if parts.len() >= once::MOST_TOGETHER {
                return Err(refused(Failure::no_part("99 writes are before it, and more cannot be")));
            }
            let guards = self.guards(call);
            parts.push(Part { position, place: field.place, call, fresh, operation, guards, planned });
        }
        Ok(parts)
    }

    /// Writes all parts in one transaction: the records that they leave, and what that does. The failure is that of one part.
    async fn write_together(
        &self,
        key: Option<&str>,
        parts: &[Part<'_>],
    ) -> Result<Vec<(Item, Effect)>, (usize, Failure)> {
        let Some(first) = parts.first() else { return Ok(Vec::new()) };
        let publish = &self.server.ports.publish;
        let under_way: Vec<_> =
            parts.iter().map(|part| publish.begin_write(part.planned.write.table(), &part.planned.key)).collect();
        let mut lost = 0;
        for _ in 0..MAX_TRIES {
            if let Some(key) = key {
                let recalled = self.part_runner(first).step(&once::recall(key)).await;
                let recalled = record(recalled.map_err(|failure| (first.position, failure))?);
                if let Some(answers) = recalled.as_ref().and_then(once::answers_of) {
                    return Ok(answers.into_iter().map(|answer| (answer, Effect::Repeated)).collect());
                }
            }
            let mut before = Vec::with_capacity(parts.len());
            for part in parts {
                before.push(match once::look_first(&part.planned) {
                    None => None,
                    Some(step) => {
                        let found = self.part_runner(part).step(&step).await;
                        record(found.map_err(|failure| (part.position, failure))?)
                    }
                });
            }
            let writes: Vec<_> =
                parts.iter().map(|part| &part.planned).zip(before.iter().map(Option::as_ref)).collect();
            let together =
                once::together(key, &writes, &first.fresh).map_err(|missing| self.explained(parts, missing, None))?;
            match self.server.ports.store.run(&together.step).await {
                Ok(_) => {
                    let written = parts.iter().zip(under_way).zip(together.answers);
                    return Ok(written
                        .map(|((part, under_way), item)| match under_way {
                            Some(under_way) if part.planned.is_recognisable(&part.fresh) => {
                                under_way.written(change_of(&part.planned.write), &item);
                                (item, Effect::New)
                            }
                            Some(_) => (item, Effect::FromDatabase),
                            None => (item, Effect::New),
                        })
                        .collect());
                }
                // The same is delivered elsewhere at this moment; the next round finds its answers.
                Err(StoreError::Conflict) => {}
                // The next round finds what it left. Without a delivery there is nothing to find it by.
                Err(StoreError::OutcomeUnknown { .. }) if key.is_some() && lost < MAX_LOST => lost += 1,
                Err(StoreError::TransactionConditionFailed { failed, .. })
                    if together.first > once::RECORD_POSITION && failed.contains(&once::RECORD_POSITION) => {}
                Err(StoreError::TransactionConditionFailed { failed, stored }) => {
                    let failed = failed.iter().find_map(|position| position.checked_sub(together.first));
                    let Some(at) = failed else { continue };
                    let stored = stored.into_iter().nth(at + together.first).flatten();
                    let found = before.get(at).and_then(Option::as_ref);
                    // Only a record that changed under the guard is worth another try.
                    if found.is_none() || stored.as_ref() == found {
                        return Err(self.explained(parts, at, stored.as_ref()));
                    }
                }
                Err(error) => return Err((first.position, self.part_runner(first).of_store(&error))),
            }
        }
        Err((first.position, self.part_runner(first).of_store(&StoreError::Conflict)))
    }

    /// Why a part did not go through, with its position in the document.
    fn explained(&self, parts: &[Part<'_>], at: usize, stored: Option<&Item>) -> (usize, Failure) {
        match parts.get(at) {
            Some(part) => (part.position, self.part_runner(part).explain(&part.planned, stored)),
            None => (0, Failure::cancelled()),
        }
    }

    fn part_runner<'r>(&'r self, part: &'r Part<'r>) -> Runner<'r> {
        Runner {
            operation: Some(part.operation),
            guards: &part.guards,
            order: &part.call.order,
            ..self.runner(part.place, &Delivery::Direct, &part.fresh)
        }
    }
}
