//! Follows one relation from many records at once.

use std::{borrow::Cow, collections::HashMap, sync::Arc};

use authz::Decision;
use futures_util::{StreamExt, stream};
use model::Lookup;
use plan::{
    Attribute, BatchGet, Context, Fingerprint, Fresh, Item, Outcome, Pages, Position, Read, RelatedArguments, Step,
};

use super::{Allowance, Execution, budget::most_records, clock::fresh, ready::ReadyRelation};
use crate::{
    Delivery,
    answer::{Node, Reached, Records, Row},
    compile::{Guard, LeadsTo, Place, Related},
    failure::Failure,
};

/// How many calls to the database one relation makes side by side.
const CALLS_AT_ONCE: usize = 16;

/// About how many bytes the plan of one read takes, without the caller's filter.
const PLAN_BYTES: usize = 1_024;

type Answers<'a> = Vec<Result<Reached<'a>, Failure>>;

impl<'a> Execution<'a> {
    /// Where the relation leads from each of these records, in their order.
    pub(super) async fn follow(
        &self,
        place: &Place,
        related: &'a Related,
        sources: &[&Item],
        allowance: Allowance,
    ) -> Answers<'a> {
        let fitting = self.budget.take(sources.len(), allowance);
        // A caller who may not see the field learns nothing of what is behind it, so nothing is read for it.
        let seen: Vec<Result<&Item, Failure>> = sources
            .iter()
            .enumerate()
            .map(|(position, source)| {
                if position >= fitting {
                    return Err(self.budget.spent());
                }
                self.sees(place, related.guard, source).map(|()| *source)
            })
            .collect();
        let open: Vec<&Item> = seen.iter().filter_map(|source| source.as_ref().ok().copied()).collect();
        let mut answers = match self.answers(place, related, &open).await {
            Ok(answers) => answers,
            Err(failure) => open.iter().map(|_| Err(failure.clone())).collect(),
        };
        let selections = match &related.leads_to {
            LeadsTo::One(objects) => vec![objects],
            LeadsTo::Page { selection, .. } => selection.items().collect(),
        };
        let nodes = answers.iter_mut().flatten().flat_map(Reached::nodes_mut).collect();
        self.follow_all(&selections, nodes, Allowance::Shared).await;
        let mut answers = answers.into_iter();
        seen.into_iter()
            .map(|source| match source {
                Ok(_) => answers.next().unwrap_or_else(|| Err(Failure::undecided(&place.parent, &place.name))),
                Err(failure) => Err(failure),
            })
            .collect()
    }

    fn sees(&self, place: &Place, guard: Guard, source: &Item) -> Result<(), Failure> {
        match guard {
            Guard::Open | Guard::Withheld(None) => Ok(()),
            Guard::Asked(question) | Guard::Withheld(Some(question)) => match self.decision(place, question)? {
                Decision::Allow(grant) if plan::covers(&grant.scope, source) => Ok(()),
                Decision::Allow(_) | Decision::Deny(_) => Err(Failure::unauthorized(&place.parent, &place.name)),
            },
        }
    }

    async fn answers(&self, place: &Place, related: &'a Related, sources: &[&Item]) -> Result<Answers<'a>, Failure> {
        let decision = self.decision(place, related.question)?;
        if let Decision::Deny(denial) = decision {
            tracing::info!(field = &*place.name, reason = denial.reason, "refused");
            return Err(Failure::unauthorized(&place.parent, &place.name));
        }
        // What no caller sees is not read.
        if matches!(related.guard, Guard::Withheld(_)) {
            return Ok(sources.iter().map(|_| Ok(nothing(related))).collect());
        }
        let fresh = fresh();
        let limits = &self.server.limits;
        let (arguments, bytes, most) = match &related.leads_to {
            LeadsTo::One(_) => (Cow::Owned(RelatedArguments::default()), 0, limits.page_items),
            LeadsTo::Page { selection, arguments } => {
                let ready = self.arguments_of(place, *arguments, &fresh)?;
                let most = limits.page_items.min(most_records(selection, limits.response_bytes));
                (ready.arguments.narrowed(place, self.decisions)?, ready.bytes, most)
            }
        };
        // Records with the same keys lead to the same, which is planned and read once.
        let fields = match &related.relation.source.lookup {
            Lookup::PrimaryKey { fields } | Lookup::Index { fields, .. } => fields,
        };
        let mut distinct: Vec<&Item> = Vec::new();
        let mut positions: HashMap<String, usize> = HashMap::new();
        let mut which = Vec::with_capacity(sources.len());
        for source in sources {
            let key = identity(fields.iter().filter_map(|name| Some((name.as_str(), source.get(name)?))));
            which.push(*positions.entry(key).or_insert_with(|| {
                distinct.push(source);
                distinct.len() - 1
            }));
        }
        self.budget.charge(distinct.len().saturating_mul(PLAN_BYTES + bytes))?;
        self.budget.breathe().await;
        self.budget.has_read(distinct.len());
        let context = Context { page_items: most, ..self.context(&related.relation.target.source, &fresh) };
        let planned = plan::related(context, &related.relation.source, &distinct, &arguments, decision)
            .map_err(|error| Failure::of_plan(&error, &place.parent, &place.name, &fresh.id))?;
        match planned {
            plan::Related::ByKey { steps, wanted, scope } => {
                let found = self.read_all(place, steps).await?;
                let answer = |key: Option<&Item>| match key.and_then(|key| found.get(&identity_of(key))) {
                    None => Ok(one(related, None)),
                    Some(item) if plan::covers(&scope, item) => Ok(one(related, Some(Row::Shared(Arc::clone(item))))),
                    Some(_) => Err(Failure::unauthorized(&place.parent, &place.name)),
                };
                Ok(which.into_iter().map(|position| answer(wanted.get(position).and_then(Option::as_ref))).collect())
            }
            plan::Related::ByIndex { pages } => {
                let mut uses = vec![0_usize; distinct.len()];
                for position in &which {
                    uses.get_mut(*position).into_iter().for_each(|uses| *uses += 1);
                }
                let read = self.read_pages(place, pages).await;
                let mut read: Vec<_> = read.into_iter().zip(uses).map(|(read, uses)| Found::of(read, uses)).collect();
                let answer = |position: usize| match read.get_mut(position).and_then(Found::take) {
                    Some(found) => self.found(place, related, found),
                    None => Err(Failure::undecided(&place.parent, &place.name)),
                };
                Ok(which.into_iter().map(answer).collect())
            }
        }
    }

    fn arguments_of(&self, place: &Place, position: usize, fresh: &Fresh) -> Result<&'a ReadyRelation, Failure> {
        match self.asked.relations.get(position) {
            Some(Ok(ready)) => Ok(ready),
            Some(Err(error)) => Err(Failure::of_plan(error, &place.parent, &place.name, &fresh.id)),
            None => Err(Failure::undecided(&place.parent, &place.name)),
        }
    }

    /// Reads the pages of each key that names records, side by side.
    async fn read_pages(
        &self,
        place: &Place,
        pages: Vec<Option<Pages>>,
    ) -> Vec<Result<(Option<Fingerprint>, Read), Failure>> {
        let fresh = fresh();
        let runner = self.runner(place, &Delivery::Direct, &fresh);
        let runner = &runner;
        stream::iter(pages)
            .map(|pages| async move {
                match pages {
                    // It names no records.
                    None => Ok((None, Read { items: Vec::new(), scanned: 0, next: None })),
                    Some(pages) => {
                        let query = pages.fingerprint();
                        runner.read(pages).await.map(|read| (Some(query), read))
                    }
                }
            })
            .buffered(CALLS_AT_ONCE)
            .collect()
            .await
    }

    fn found(
        &self,
        place: &Place,
        related: &'a Related,
        found: Result<FoundPage, Failure>,
    ) -> Result<Reached<'a>, Failure> {
        let FoundPage { query, items, scanned, next } = found?;
        match &related.leads_to {
            LeadsTo::Page { selection, .. } => {
                let next_token = query.zip(next).map(|(query, position)| self.server.cursors.seal(&query, &position));
                Ok(Reached::Page(selection, Records { items: items.into_iter().map(Node::bare).collect(), next_token }))
            }
            // A record that is there and that the decision does not cover is not none.
            LeadsTo::One(_) if items.is_empty() && scanned > 0 => {
                Err(Failure::unauthorized(&place.parent, &place.name))
            }
            LeadsTo::One(objects) => Ok(Reached::One(objects, items.into_iter().next().map(Node::bare))),
        }
    }

    /// The records of these keys, by their key.
    async fn read_all(&self, place: &Place, steps: Vec<BatchGet>) -> Result<HashMap<String, Arc<Item>>, Failure> {
        let store = &self.server.ports.store;
        let mut reads = stream::iter(steps)
            .map(|batch| async move {
                let names: Vec<String> = batch.keys.first().map_or_else(Vec::new, |key| key.keys().cloned().collect());
                let keys = batch.keys.len();
                self.budget.breathe().await;
                let outcome = store.run(&Step::BatchGet(batch)).await;
                self.budget.has_read(keys);
                outcome.map(|outcome| (names, outcome))
            })
            .buffered(CALLS_AT_ONCE);
        let mut found = HashMap::new();
        while let Some(read) = reads.next().await {
            let (names, outcome) = read.map_err(|error| {
                tracing::warn!(field = &*place.name, %error, "a call to the database did not succeed");
                Failure::of_store(&error, "")
            })?;
            let Outcome::Page(page) = outcome else { continue };
            self.budget.charge_items(&page.items)?;
            for item in page.items {
                let key = identity(names.iter().filter_map(|name| Some((name.as_str(), item.get(name)?))));
                found.insert(key, Arc::new(item));
            }
        }
        Ok(found)
    }
}

/// What was read for one key, for as many records as lead there.
struct Found {
    page: Option<Result<FoundPage, Failure>>,
    uses: usize,
}

#[derive(Clone)]
struct FoundPage {
    /// Names the query for its tokens; `None` if there was none.
    query: Option<Fingerprint>,
    items: Vec<Row>,
    scanned: usize,
    next: Option<Position>,
}

impl Found {
    fn of(read: Result<(Option<Fingerprint>, Read), Failure>, uses: usize) -> Self {
        let row = |item| if uses > 1 { Row::Shared(Arc::new(item)) } else { Row::Own(item) };
        let page = read.map(|(query, Read { items, scanned, next })| FoundPage {
            query,
            items: items.into_iter().map(row).collect(),
            scanned,
            next,
        });
        Self { page: Some(page), uses }
    }

    /// The page for the next record that leads there; the last one takes it.
    fn take(&mut self) -> Option<Result<FoundPage, Failure>> {
        self.uses = self.uses.saturating_sub(1);
        if self.uses == 0 { self.page.take() } else { self.page.clone() }
    }
}

fn one(related: &Related, row: Option<Row>) -> Reached<'_> {
    match &related.leads_to {
        LeadsTo::One(objects) => Reached::One(objects, row.map(Node::bare)),
        LeadsTo::Page { selection, .. } => {
            Reached::Page(selection, Records { items: row.into_iter().map(Node::bare).collect(), next_token: None })
        }
    }
}

/// What a relation answers that leads nowhere.
fn nothing(related: &Related) -> Reached<'_> {
    match &related.leads_to {
        LeadsTo::One(objects) => Reached::One(objects, None),
        LeadsTo::Page { selection, .. } => Reached::Page(selection, Records { items: Vec::new(), next_token: None }),
    }
}

fn identity_of(key: &Item) -> String {
    identity(key.iter().map(|(name, value)| (name.as_str(), value)))
}

/// A text that is the same for the same key. DynamoDB may write a number otherwise than it was given.
fn identity<'k>(key: impl Iterator<Item = (&'k str, &'k Attribute)>) -> String {
    let mut text = String::new();
    for (name, value) in key {
        let value = match value {
            Attribute::Number(number) => {
                number.parse::<f64>().map_or_else(|_| format!("N{number}"), |value| format!("N{value}"))
            }
            Attribute::Text(value) => format!("S{value}"),
            other => format!("{other:?}"),
        };
        text.push_str(&format!("{}:{name}={}:{value};", name.len(), value.len()));
    }
    text
}
