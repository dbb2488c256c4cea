//! Follows one relation from many records at once.

use std::collections::HashMap;

use async_graphql::futures_util::future::join_all;
use authz::Decision;
use model::RelationKind;
use plan::{Attribute, BatchGet, Item, Outcome, Pages, Related, Step};

use super::{Execution, budget::Purse, records_of};
use crate::{
    Delivery,
    answer::{Answer, Node},
    bound::{Follow, Guard, Selected},
    clock::fresh,
    failure::Failure,
};

type Answers = Vec<Result<Answer, Failure>>;

impl Execution<'_> {
    /// Where the relation leads from each of these records, in their order.
    pub(super) async fn follow(
        &self,
        selected: &Selected<'_>,
        follow: &Follow<'_>,
        sources: &[&Item],
        purse: Purse,
    ) -> Answers {
        let fitting = self.budget.take(sources.len(), purse);
        // Who may not see the field learns nothing of what is behind it, so nothing is read for them.
        let seen: Vec<Result<&Item, Failure>> = sources
            .iter()
            .enumerate()
            .map(|(position, source)| {
                if position >= fitting {
                    return Err(self.budget.spent());
                }
                self.sees(selected, follow.guard, source).map(|()| *source)
            })
            .collect();
        let open: Vec<&Item> = seen.iter().filter_map(|source| source.as_ref().ok().copied()).collect();
        let mut answers = match self.answers(selected, follow, &open).await {
            Ok(answers) => answers,
            Err(failure) => open.iter().map(|_| Err(failure.clone())).collect(),
        };
        let nodes = answers.iter_mut().flatten().flat_map(Answer::nodes_mut).collect();
        self.follow_all(records_of(selected), nodes, Purse::Shared).await;
        let mut answers = answers.into_iter();
        seen.into_iter()
            .map(|source| match source {
                Ok(_) => answers.next().unwrap_or_else(|| Err(Failure::undecided(selected.parent, selected.name))),
                Err(failure) => Err(failure),
            })
            .collect()
    }

    fn sees(&self, selected: &Selected<'_>, guard: Guard, source: &Item) -> Result<(), Failure> {
        match guard {
            Guard::Open | Guard::Withheld(None) => Ok(()),
            Guard::Asked(question) | Guard::Withheld(Some(question)) => match self.decision(selected, question)? {
                Decision::Allow(grant) if plan::covers(&grant.scope, source) => Ok(()),
                Decision::Allow(_) | Decision::Deny(_) => Err(self.unauthorized(selected)),
            },
        }
    }

    async fn answers(
        &self,
        selected: &Selected<'_>,
        follow: &Follow<'_>,
        sources: &[&Item],
    ) -> Result<Answers, Failure> {
        let decision = self.decision(selected, follow.question)?;
        if let Decision::Deny(denial) = decision {
            tracing::info!(field = selected.name, reason = denial.reason, "refused");
            return Err(self.unauthorized(selected));
        }
        // What nobody sees is not read.
        if matches!(follow.guard, Guard::Withheld(_)) {
            return Ok(sources.iter().map(|_| Ok(nothing(follow))).collect());
        }
        let fresh = fresh();
        let related =
            plan::related(self.context(follow.target, &fresh), follow.relation, sources, &follow.arguments, decision)
                .map_err(|error| Failure::of_plan(&error, selected.parent, selected.name, &fresh.id))?;
        let runner = self.runner(selected, &Delivery::Direct, &fresh);
        match related {
            Related::ByKey { steps, wanted, scope } => {
                let found = self.read_all(selected, steps).await?;
                Ok(wanted
                    .into_iter()
                    .map(|key| match key.and_then(|key| found.get(&identity(&key))) {
                        None => Ok(Answer::Record(None)),
                        Some(item) if plan::covers(&scope, item) => Ok(Answer::Record(Some(Node::bare(item.clone())))),
                        Some(_) => Err(self.unauthorized(selected)),
                    })
                    .collect())
            }
            Related::ByIndex { pages } => {
                let mut unique: Vec<&Pages> = Vec::new();
                for pages in pages.iter().flatten() {
                    if !unique.contains(&pages) {
                        unique.push(pages);
                    }
                }
                let read = join_all(unique.iter().map(|pages| runner.read((*pages).clone()))).await;
                let answer = |pages: &Pages| {
                    let position = unique.iter().position(|read| *read == pages);
                    let read = position.and_then(|position| read.get(position)).cloned();
                    let read = read.unwrap_or_else(|| Err(Failure::undecided(selected.parent, selected.name)))?;
                    match follow.relation.kind {
                        RelationKind::HasMany { .. } => Ok(Answer::Page(runner.page(&pages.fingerprint(), read))),
                        // A record that is there and that the decision does not cover is not none.
                        RelationKind::HasOne | RelationKind::BelongsTo if read.items.is_empty() && read.scanned > 0 => {
                            Err(self.unauthorized(selected))
                        }
                        RelationKind::HasOne | RelationKind::BelongsTo => {
                            Ok(Answer::Record(read.items.into_iter().next().map(Node::bare)))
                        }
                    }
                };
                Ok(pages
                    .iter()
                    .map(|pages| match pages {
                        None => Ok(nothing(follow)),
                        Some(pages) => answer(pages),
                    })
                    .collect())
            }
        }
    }

    /// The records of these keys, by their key.
    async fn read_all(&self, selected: &Selected<'_>, steps: Vec<BatchGet>) -> Result<HashMap<String, Item>, Failure> {
        let store = &self.core.ports.store;
        let reads = steps.into_iter().map(|batch| async move {
            let names: Vec<String> = batch.keys.first().map_or_else(Vec::new, |key| key.keys().cloned().collect());
            store.run(&Step::BatchGet(batch)).await.map(|outcome| (names, outcome))
        });
        let mut found = HashMap::new();
        for read in join_all(reads).await {
            let (names, outcome) = read.map_err(|error| {
                tracing::warn!(field = selected.name, %error, "a call to the database did not succeed");
                Failure::of_store(&error, "")
            })?;
            let Outcome::Page(page) = outcome else { continue };
            for item in page.items {
                let key: Item = names.iter().filter_map(|name| Some((name.clone(), item.get(name)?.clone()))).collect();
                found.insert(identity(&key), item);
            }
        }
        Ok(found)
    }

    fn unauthorized(&self, selected: &Selected<'_>) -> Failure {
        Failure::unauthorized(selected.parent, selected.name)
    }
}

/// What a relation answers that leads nowhere.
fn nothing(follow: &Follow<'_>) -> Answer {
    match follow.relation.kind {
        RelationKind::HasMany { .. } => Answer::Page(crate::answer::Page { items: Vec::new(), next_token: None }),
        RelationKind::HasOne | RelationKind::BelongsTo => Answer::Record(None),
    }
}

/// A text that is the same for the same key. DynamoDB may write a number otherwise than it was given.
fn identity(key: &Item) -> String {
    let mut text = String::new();
    for (name, value) in key {
        let value = match value {
            Attribute::Number(number) => {
                number.parse::<f64>().map_or_else(|_| number.clone(), |value| value.to_string())
            }
            Attribute::Text(value) => value.clone(),
            other => format!("{other:?}"),
        };
        text.push_str(&format!("{}:{name}={}:{value};", name.len(), value.len()));
    }
    text
}
