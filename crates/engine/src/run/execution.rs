//! One operation under way: root fields are answered, then relations are followed, level by level.

use authz::{Caller, Decision};
use futures_util::{StreamExt, stream};
use model::Root;
use plan::{Context, Fresh, Item, Operation, Plan};

use super::{
    Allowance, Asked, Budget, Does, ReadyCall, ReadyRoot,
    budget::{allowance_of, is_resolved, most_records},
    clock::fresh,
    store::{Effect, Runner},
};
use crate::{
    Delivery, Request,
    answer::{Answer, Node},
    compile::{Objects, Page, Place, QuestionIndex},
    event::Event,
    failure::Failure,
    introspect::Introspected,
    server::Server,
};

/// How many fields at the root of a query are read side by side. Each may hold a page of the database.
const ROOTS_AT_ONCE: usize = 8;

/// One operation, decided.
pub(crate) struct Execution<'a> {
    pub(crate) server: &'a Server,
    pub(crate) caller: &'a Caller,
    pub(crate) request: &'a Request,
    pub(crate) root: Root,
    pub(crate) asked: &'a Asked<'a>,
    pub(crate) decisions: &'a [Decision],
    pub(crate) delivery: &'a Delivery,
    pub(crate) budget: &'a Budget,
}

impl<'a> Execution<'a> {
    /// The answers of the fields at the root: queries side by side, mutations one after the other.
    pub(crate) async fn roots(
        &self,
        fields: &'a [ReadyRoot<'a>],
        introspected: &Introspected,
    ) -> Vec<Result<Answer<'a>, Failure>> {
        match self.root {
            Root::Query | Root::Subscription => {
                // All of them are counted before one of them follows a relation, and nothing runs before it is polled.
                let mut roots = Vec::with_capacity(fields.len());
                for field in fields {
                    let fits = !is_resolved(field) || self.budget.take(1, Allowance::Shared) == 1;
                    roots.push(self.root_if(fits, field, introspected));
                }
                stream::iter(roots).buffered(ROOTS_AT_ONCE).collect().await
            }
            // What mutations need at least is set aside.
            Root::Mutation => match self.delivery {
                Delivery::Direct | Delivery::AtLeastOnce { .. } => {
                    let mut answers = Vec::with_capacity(fields.len());
                    for field in fields {
                        answers.push(self.root(field, introspected).await);
                    }
                    answers
                }
                Delivery::Together { key } => self.together(fields, key.as_deref()).await,
            },
        }
    }

    async fn root_if(
        &self,
        fits: bool,
        field: &'a ReadyRoot<'a>,
        introspected: &Introspected,
    ) -> Result<Answer<'a>, Failure> {
        if fits { self.root(field, introspected).await } else { Err(self.budget.spent()) }
    }

    async fn root(&self, field: &'a ReadyRoot<'a>, introspected: &Introspected) -> Result<Answer<'a>, Failure> {
        let place = field.place;
        let answered = match &field.does {
            Does::TypeName => return Ok(Answer::Ready(format!("\"{}\"", place.parent).into_bytes().into())),
            Does::Introspects => {
                return Ok(Answer::Ready(
                    introspected.get(&*place.key).map_or_else(|| Box::from(*b"null"), |json| json.as_bytes().into()),
                ));
            }
            Does::Refuses(failure) => return Err((*failure).clone()),
            Does::Record(objects, call) => self.record(place, objects, call).await,
            Does::Page(page, call) => self.page(place, page, call).await.map(|answer| (answer, Effect::New)),
            Does::Custom(call, arguments) => {
                self.custom(place, call, arguments).await.map(|answer| (answer, Effect::New))
            }
        };
        self.finish(field, answered).await
    }

    /// Follows the relations of what a root field answers, and tells subscribers of it.
    pub(super) async fn finish(
        &self,
        field: &ReadyRoot<'a>,
        answered: Result<(Answer<'a>, Effect), Failure>,
    ) -> Result<Answer<'a>, Failure> {
        let (allowance, set_aside) = allowance_of(self.root, field);
        let (mut answer, effect) = answered.inspect_err(|_| self.budget.give_back(set_aside))?;
        let selections = answer.selections();
        let nodes = answer.nodes_mut();
        if nodes.is_empty() {
            self.budget.give_back(set_aside);
        }
        self.follow_all(&selections, nodes, allowance).await;
        if self.root == Root::Mutation && effect == Effect::New {
            self.publish(field.place, &answer);
        }
        Ok(answer)
    }

    /// Tells subscribers what a mutation answers.
    fn publish(&self, place: &Place, answer: &Answer<'_>) {
        let publish = &self.server.ports.publish;
        if publish.is_heard(&place.name)
            && let Some(event) = Event::of_answer(&place.name, answer)
        {
            publish.publish(event);
        }
    }

    /// Reads or writes one record.
    async fn record(
        &self,
        place: &Place,
        objects: &'a Objects,
        call: &ReadyCall<'_>,
    ) -> Result<(Answer<'a>, Effect), Failure> {
        let fresh = fresh();
        let (operation, plan) = self.plan(place, call, &fresh, self.server.limits.page_items)?;
        let delivery = self.delivery_of(place);
        let guards = self.guards(call);
        let runner = Runner {
            operation: Some(operation),
            guards: &guards,
            order: &call.order,
            ..self.runner(place, &delivery, &fresh)
        };
        let (item, effect) = match plan {
            Plan::One(one) => (runner.one(one).await?, Effect::New),
            Plan::Write(planned) => {
                let (item, effect) = runner.written(planned).await?;
                (Some(item), effect)
            }
            // Only lists plan pages.
            Plan::Pages(_) => return Err(Failure::undecided(&place.parent, &place.name)),
        };
        if let Some(item) = &item {
            self.budget.charge_items(std::slice::from_ref(item))?;
        }
        Ok((Answer::Record(objects, item.map(Node::bare)), effect))
    }

    /// Reads a page.
    async fn page(&self, place: &Place, page: &'a Page, call: &ReadyCall<'_>) -> Result<Answer<'a>, Failure> {
        let fresh = fresh();
        let limits = &self.server.limits;
        let most = limits.page_items.min(most_records(page, limits.response_bytes));
        match self.plan(place, call, &fresh, most)? {
            (_, Plan::Pages(pages)) => {
                let records = self.runner(place, &Delivery::Direct, &fresh).pages(pages).await?;
                Ok(Answer::Page(page, records))
            }
            // Only reads and writes of one record plan anything else.
            (_, Plan::One(_) | Plan::Write(_)) => Err(Failure::undecided(&place.parent, &place.name)),
        }
    }

    /// The plan of a call, with the decision on the operation as such.
    pub(super) fn plan(
        &self,
        place: &Place,
        call: &ReadyCall<'_>,
        fresh: &Fresh,
        page_items: u32,
    ) -> Result<(&'a Decision, Plan), Failure> {
        let (type_name, field) = (&*place.parent, &*place.name);
        let operation = self.decision(place, call.question)?;
        let decision = self.with_writes(place, call, operation)?;
        let context = Context { page_items, ..self.context(&call.model.source, fresh) };
        let asked = match (call.operation.narrowed(place, self.decisions), &*decision) {
            (Ok(asked), _) => asked,
            // A caller who may not do the operation at all is told that and no more.
            (Err(_), Decision::Deny(_)) => return Err(Failure::unauthorized(type_name, field)),
            (Err(failure), Decision::Allow(_)) => return Err(failure),
        };
        let plan = plan::plan(context, asked.as_ref().clone(), &decision).map_err(|error| {
            tracing::info!(field, %error, "refused");
            Failure::of_plan(&error, type_name, field, &fresh.id)
        })?;
        if let Some(misfit) = &call.misfit {
            return Err(Failure::of_plan(misfit, type_name, field, &fresh.id));
        }
        // Amplify validates after it has authorized.
        if let Operation::Create { input, .. } | Operation::Update { input, .. } = &*asked {
            plan::validate(&call.model.source, input).map_err(|invalid| Failure::invalid_input(invalid.to_string()))?;
        }
        Ok((operation, plan))
    }

    pub(super) fn context<'c>(&'c self, model: &'c model::Model, fresh: &'c Fresh) -> Context<'c> {
        let Server { tables, cursors, pages, limits, .. } = self.server;
        Context { model, tables, cursors, fresh, page_fill: *pages, page_items: limits.page_items }
    }

    pub(super) fn runner<'r>(&'r self, place: &'r Place, delivery: &'r Delivery, fresh: &'r Fresh) -> Runner<'r> {
        Runner {
            store: self.server.ports.store.as_ref(),
            publish: self.server.ports.publish.as_ref(),
            cursors: &self.server.cursors,
            budget: self.budget,
            delivery,
            fresh,
            operation: None,
            order: &[],
            guards: &[],
            type_name: &place.parent,
            field: &place.name,
        }
    }

    /// The decision on a question; there is none if the evaluator could not decide.
    pub(super) fn decision(&self, place: &Place, question: QuestionIndex) -> Result<&'a Decision, Failure> {
        self.decisions.get(question).ok_or_else(|| Failure::undecided(&place.parent, &place.name))
    }

    /// Each root field of a delivered document is a write of its own.
    fn delivery_of(&self, place: &Place) -> Delivery {
        match self.delivery {
            Delivery::Direct | Delivery::Together { .. } => Delivery::Direct,
            Delivery::AtLeastOnce { key } => Delivery::AtLeastOnce { key: format!("{key}#{}", place.key) },
        }
    }

    /// Follows every selected relation of these records, all records at once for each relation.
    pub(super) fn follow_all<'f>(
        &'f self,
        selections: &'f [&'a Objects],
        mut nodes: Vec<&'f mut Node<'a>>,
        allowance: Allowance,
    ) -> futures_util::future::BoxFuture<'f, ()> {
        Box::pin(async move {
            let relations: Vec<_> = selections.iter().flat_map(|objects| objects.relations()).collect();
            if nodes.is_empty() || relations.is_empty() {
                return;
            }
            let items: Vec<&Item> = nodes.iter().map(|node| &*node.item).collect();
            // Nothing runs before it is polled.
            let mut follows = Vec::with_capacity(relations.len());
            for (place, related) in &relations {
                follows.push(self.follow(place, related, &items, allowance));
            }
            let followed: Vec<_> = stream::iter(follows).buffered(ROOTS_AT_ONCE).collect().await;
            for ((_, related), answers) in relations.iter().zip(followed) {
                for (node, answer) in nodes.iter_mut().zip(answers) {
                    node.related.push((related.slot, answer));
                }
            }
        })
    }
}
