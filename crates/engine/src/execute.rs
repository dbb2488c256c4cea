//! One operation under way: root fields are answered, then relations are followed, level by level.

mod budget;
mod custom;
mod relations;
mod writes;

pub(crate) use budget::Budget;
pub(crate) use writes::{DecidedGuard, in_order};

use async_graphql::{
    Value,
    futures_util::future::{BoxFuture, join_all},
};
use authz::{Caller, Decision};
use model::Root;
use plan::{Context, Fresh, Item, Operation};

use self::budget::{Purse, is_resolved, purse_of};
use crate::{
    Delivery, Request,
    answer::{Answer, Node},
    bound::{Bound, Call, QuestionIndex, Selected, Source},
    clock::fresh,
    core::Core,
    event::Event,
    failure::Failure,
    introspect::Introspected,
    run::{Effect, Runner},
};

/// One operation, decided.
pub(crate) struct Execution<'a> {
    pub(crate) core: &'a Core,
    pub(crate) caller: &'a Caller,
    pub(crate) request: &'a Request,
    pub(crate) bound: &'a Bound<'a>,
    pub(crate) decisions: &'a [Decision],
    pub(crate) delivery: &'a Delivery,
    pub(crate) budget: &'a Budget,
}

impl Execution<'_> {
    /// The answers of the fields at the root: queries side by side, mutations one after the other.
    pub(crate) async fn roots(&self, introspected: &Introspected) -> Vec<Result<Answer, Failure>> {
        let selection = &self.bound.selection;
        match self.bound.root {
            Root::Query | Root::Subscription => {
                let fits = |selected: &Selected<'_>| !is_resolved(selected) || self.budget.take(1, Purse::Shared) == 1;
                // All of them are counted before one of them follows a relation.
                let roots: Vec<_> = selection.iter().map(|selected| (selected, fits(selected))).collect();
                join_all(roots.into_iter().map(|(selected, fits)| async move {
                    if fits { self.root(selected, introspected).await } else { Err(self.budget.spent()) }
                }))
                .await
            }
            // What mutations need at least is set aside.
            Root::Mutation => {
                let mut answers = Vec::with_capacity(selection.len());
                for selected in selection {
                    answers.push(self.root(selected, introspected).await);
                }
                answers
            }
        }
    }

    async fn root(&self, selected: &Selected<'_>, introspected: &Introspected) -> Result<Answer, Failure> {
        let answered = match &selected.source {
            Source::TypeName => return Ok(Answer::Ready(Value::from(selected.parent))),
            Source::Introspection => {
                let json = introspected.get(selected.key.as_str());
                let value = json.and_then(|json| serde_json::from_str(json).ok());
                return Ok(Answer::Ready(value.and_then(|json| Value::from_json(json).ok()).unwrap_or_default()));
            }
            Source::Stored(..) | Source::Items | Source::NextToken | Source::Related(_) | Source::Listen(_) => {
                return Ok(Answer::Ready(Value::Null));
            }
            Source::Refused(failure) => return Err(failure.clone()),
            Source::Call(call) => self.call(selected, call).await,
            Source::Custom(call) => self.custom(selected, call).await.map(|answer| (answer, Effect::New)),
        };
        let (purse, set_aside) = purse_of(self.bound.root, selected);
        let (mut answer, effect) = answered.inspect_err(|_| self.budget.give_back(set_aside))?;
        let nodes = answer.nodes_mut();
        if nodes.is_empty() {
            self.budget.give_back(set_aside);
        }
        self.follow_all(records_of(selected), nodes, purse).await;
        if self.bound.root == Root::Mutation && effect == Effect::New {
            self.publish(selected, &answer);
        }
        Ok(answer)
    }

    /// Tells subscribers what a mutation answers.
    fn publish(&self, selected: &Selected<'_>, answer: &Answer) {
        let publish = &self.core.ports.publish;
        if publish.is_heard(selected.name)
            && let Some(event) = Event::of_answer(&self.core.schema, selected, answer)
        {
            publish.publish(event);
        }
    }

    async fn call(&self, selected: &Selected<'_>, call: &Call<'_>) -> Result<(Answer, Effect), Failure> {
        let (type_name, field) = (selected.parent, selected.name);
        let decision = self.decision(selected, call.question)?;
        let operation = decision;
        let decision = self.with_writes(selected, call, operation)?;
        let fresh = fresh();
        let plan =
            plan::plan(self.context(call.model, &fresh), call.operation.clone(), &decision).map_err(|error| {
                tracing::info!(field, %error, "refused");
                Failure::of_plan(&error, type_name, field, &fresh.id)
            })?;
        if let Some(misfit) = &call.misfit {
            return Err(Failure::of_plan(misfit, type_name, field, &fresh.id));
        }
        // Amplify validates after it has authorized.
        if let Operation::Create { input, .. } | Operation::Update { input, .. } = &call.operation {
            plan::validate(call.model, input).map_err(|invalid| Failure::invalid_input(invalid.to_string()))?;
        }
        let delivery = self.delivery_of(selected);
        let guards = self.guards(call);
        Runner {
            operation: Some(operation),
            guards: &guards,
            order: &call.order,
            ..self.runner(selected, &delivery, &fresh)
        }
        .run(plan)
        .await
    }

    fn context<'c>(&'c self, model: &'c model::Model, fresh: &'c Fresh) -> Context<'c> {
        let Core { tables, cursors, pages, limits, .. } = self.core;
        Context { model, tables, cursors, fresh, page_fill: *pages, page_items: limits.page_items }
    }

    fn runner<'r>(&'r self, selected: &'r Selected<'_>, delivery: &'r Delivery, fresh: &'r Fresh) -> Runner<'r> {
        Runner {
            store: self.core.ports.store.as_ref(),
            publish: self.core.ports.publish.as_ref(),
            cursors: &self.core.cursors,
            delivery,
            fresh,
            operation: None,
            order: &[],
            guards: &[],
            type_name: selected.parent,
            field: selected.name,
        }
    }

    /// The decision on a question; there is none if the evaluator could not decide.
    fn decision(&self, selected: &Selected<'_>, question: QuestionIndex) -> Result<&Decision, Failure> {
        self.decisions.get(question).ok_or_else(|| Failure::undecided(selected.parent, selected.name))
    }

    /// Each root field of a delivered document is a write of its own.
    fn delivery_of(&self, selected: &Selected<'_>) -> Delivery {
        match self.delivery {
            Delivery::Direct => Delivery::Direct,
            Delivery::AtLeastOnce { key } => Delivery::AtLeastOnce { key: format!("{key}#{}", selected.key) },
        }
    }

    /// Follows every selected relation of these records, all records at once for each relation.
    fn follow_all<'f>(
        &'f self,
        selection: &'f [Selected<'f>],
        mut nodes: Vec<&'f mut Node>,
        purse: Purse,
    ) -> BoxFuture<'f, ()> {
        Box::pin(async move {
            if nodes.is_empty() {
                return;
            }
            let relations: Vec<_> = selection
                .iter()
                .enumerate()
                .filter_map(|(position, selected)| match &selected.source {
                    Source::Related(follow) => Some((position, selected, follow.as_ref())),
                    Source::TypeName
                    | Source::Introspection
                    | Source::Stored(..)
                    | Source::Items
                    | Source::NextToken
                    | Source::Refused(_)
                    | Source::Call(_)
                    | Source::Custom(_)
                    | Source::Listen(_) => None,
                })
                .collect();
            let items: Vec<&Item> = nodes.iter().map(|node| &node.item).collect();
            let followed =
                join_all(relations.iter().map(|(_, selected, follow)| self.follow(selected, follow, &items, purse)))
                    .await;
            for ((position, ..), answers) in relations.iter().zip(followed) {
                for (node, answer) in nodes.iter_mut().zip(answers) {
                    node.related.insert(*position, answer);
                }
            }
        })
    }
}

/// What is selected of the records in a field's answer: for a page, of its items.
pub(crate) fn records_of<'s>(selected: &'s Selected<'s>) -> &'s [Selected<'s>] {
    let items = selected.selection.iter().find(|inner| matches!(inner.source, Source::Items));
    items.map_or(&selected.selection, |items| &items.selection)
}
