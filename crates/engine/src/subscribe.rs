//! Subscriptions: who may listen to what, decided once, and what a subscriber hears of an event.
//!
//! Three things are held against an event: the residue of the decision against the fields as they are stored, AppSync's
//! classic rule (an argument equals the field of its name) and the caller's filter against the fields as the API shows
//! them. All look only at fields that the mutation selected.

use std::sync::Arc;

use authz::{Caller, Decision, Scope};
use model::Root;
use plan::{Attribute, EventFilter, Item};

use crate::{
    Delivery, DeniedField, GraphqlError, Request, Response,
    answer::{Answer, Node, Page},
    bind::{Context, bind},
    bound::{Bound, Listen, Listened, Selected, Source},
    coerce::{self, Variables},
    core::{Core, select},
    document::Document,
    event::{Event, Record, Related, Told},
    execute::{Budget, Execution},
    failure::Failure,
    path::Path,
    shape::Shaper,
    validate::validation_error,
};

/// What came of a request to listen.
pub enum Subscribed {
    /// It listens.
    Listening(Box<Subscription>),
    /// The operation is a query or a mutation: execute it instead.
    NotASubscription(Root),
    /// It may not, or the document is not valid: the answer says why.
    Refused(Response),
}

/// Why somebody does not listen.
struct Refused {
    errors: Vec<GraphqlError>,
    /// If the request asks why, and anything was decided.
    explanation: Option<serde_json::Value>,
}

impl From<Vec<GraphqlError>> for Refused {
    fn from(errors: Vec<GraphqlError>) -> Self {
        Self { errors, explanation: None }
    }
}

/// A subscription of a caller who may listen.
pub struct Subscription {
    core: Arc<Core>,
    document: Arc<Document>,
    operation_name: Option<String>,
    variables: Variables,
    decisions: Vec<Decision>,
    caller: Caller,
    /// Fields that the authorizer denies to the caller.
    denied: Vec<DeniedField>,
    mutations: Vec<String>,
    group: Arc<str>,
    scope: Scope,
    /// Fields that must have these values.
    equal: Item,
    filter: Option<EventFilter>,
}

impl Subscription {
    /// The fields of `Mutation` whose events it may hear.
    #[must_use]
    pub fn mutations(&self) -> &[String] {
        &self.mutations
    }

    /// Subscriptions with the same text here hear the same of every event.
    #[must_use]
    pub fn group(&self) -> &Arc<str> {
        &self.group
    }

    /// What the subscriber hears of an event: the response as JSON, or `None` if it is not for this subscriber.
    #[must_use]
    pub fn hears(&self, event: &Event) -> Option<Vec<u8>> {
        self.is_for(event).then(|| self.tell(event)).flatten()
    }

    fn is_for(&self, event: &Event) -> bool {
        let nothing = Item::new();
        let (stored, fields) = match event.value() {
            Told::Record(record) => (&record.stored, &record.fields),
            Told::Value(Attribute::Map(fields)) => (&nothing, fields),
            Told::Value(_) => (&nothing, &nothing),
        };
        let has = |(name, wanted): (&String, &Attribute)| fields.get(name).unwrap_or(&Attribute::Null) == wanted;
        plan::covers(&self.scope, stored)
            && self.equal.iter().all(has)
            && self.filter.as_ref().is_none_or(|filter| filter.holds(fields))
    }

    fn tell(&self, event: &Event) -> Option<Vec<u8>> {
        let core = &*self.core;
        let operation = select(&self.document.parsed, self.operation_name.as_deref()).ok()?;
        let context = Context {
            schema: &core.schema,
            api: &core.api,
            accesses: &core.accesses,
            caller: &self.caller,
            denied: &self.denied,
            default_mode: core.default_mode,
        };
        let bound = bind(context, &self.document.parsed, operation, &self.variables).ok()?;
        let selected = bound.selection.first()?;
        let answer = match event.value() {
            Told::Record(record) => Answer::Record(Some(self.node(&selected.selection, record))),
            Told::Value(value) => Answer::Value(value.clone()),
        };
        let mut shaper = Shaper { api: &core.api, decisions: &self.decisions, errors: Vec::new() };
        let data = shaper.data([(selected, Ok(answer))]);
        Some(Response { data, errors: shaper.errors, explanation: None }.to_json())
    }

    /// The record of an event as what is selected of it.
    fn node(&self, selection: &[Selected<'_>], record: &Record) -> Node {
        let mut node = Node::bare(record.fields.clone());
        for (position, selected) in selection.iter().enumerate() {
            let Source::Related(follow) = &selected.source else { continue };
            let Some(related) = record.related.get(selected.name) else { continue };
            let scope = match self.decisions.get(follow.question) {
                Some(Decision::Allow(grant)) => Some(&grant.scope),
                Some(Decision::Deny(_)) | None => None,
            };
            let is_visible = |record: &Record| scope.is_some_and(|scope| plan::covers(scope, &record.stored));
            let answer = match related {
                Related::One(record) => {
                    Answer::Record(is_visible(record).then(|| self.node(&selected.selection, record)))
                }
                Related::Page { items, next_token } => {
                    let inner = selected.selection.iter().find(|inner| matches!(inner.source, Source::Items));
                    let selection = inner.map(|items| items.selection.as_slice()).unwrap_or_default();
                    let visible = items.iter().filter(|record| is_visible(record));
                    let items = visible.map(|record| self.node(selection, record)).collect();
                    Answer::Page(Page { items, next_token: scope.and(next_token.clone()) })
                }
            };
            node.related.insert(position, Ok(answer));
        }
        node
    }
}

impl Core {
    /// Lets a verified caller listen, if the rules allow it.
    pub(crate) async fn subscribe(self: &Arc<Self>, caller: &Caller, request: Request) -> Subscribed {
        match self.try_subscribe(caller, request).await {
            Ok(Ok(subscription)) => Subscribed::Listening(Box::new(subscription)),
            Ok(Err(root)) => Subscribed::NotASubscription(root),
            Err(Refused { errors, explanation }) => {
                Subscribed::Refused(Response { explanation, ..Response::failed(errors) })
            }
        }
    }

    async fn try_subscribe(
        self: &Arc<Self>,
        caller: &Caller,
        request: Request,
    ) -> Result<Result<Subscription, Root>, Refused> {
        let document = self.documents.get(&self.api, &request.query)?;
        let operation = select(&document.parsed, request.operation_name.as_deref())?;
        match operation.root {
            Root::Subscription => {}
            root @ (Root::Query | Root::Mutation) => return Ok(Err(root)),
        }
        let one = |error| vec![error];
        let variables = coerce::variables(&self.api, operation, &request.variables).map_err(one)?;
        let context = Context {
            schema: &self.schema,
            api: &self.api,
            accesses: &self.accesses,
            caller,
            denied: &request.admission.denied_fields,
            default_mode: self.default_mode,
        };
        let bound = bind(context, &document.parsed, operation, &variables).map_err(one)?;
        let decisions = self.decide(caller, &bound.questions).await;
        // Only `@skip` leaves nothing.
        let Some(selected) = bound.selection.first() else {
            let message = "Subscription operation must have exactly one root field";
            return Err(vec![validation_error(operation.position, "SubscriptionMultipleRootFields", message)].into());
        };
        let refused = |failure: &Failure| {
            let kind = failure.error_type.as_ref().map(crate::ErrorKind::named);
            let error = GraphqlError {
                path: Some(Path::root(selected.key).parts()),
                locations: Some(vec![crate::Location::at(selected.position)]),
                message: failure.message.clone(),
                kind,
            };
            Refused { errors: vec![error], explanation: self.explain(caller, &request, Some((&bound, &decisions))) }
        };
        let listen = match &selected.source {
            Source::Listen(listen) => listen,
            Source::Refused(failure) => return Err(refused(failure)),
            // No field of `Subscription` has another source.
            _ => return Err(refused(&Failure::unauthorized(selected.parent, selected.name))),
        };
        let scope = scope_of(selected, listen, &decisions).map_err(|failure| refused(&failure))?;
        self.ask_functions(caller, &request, &bound, &decisions).await.map_err(|failure| refused(&failure))?;
        let asked = serde_json::to_string(&request.variables).unwrap_or_default();
        let denied = &request.admission.denied_fields;
        let shut = refused_below(&bound.selection);
        let core = Arc::as_ptr(self);
        let group = format!("{core:?} {decisions:?} {shut:?} {:?} {asked} {}", request.operation_name, request.query);
        let subscription = Subscription {
            core: Arc::clone(self),
            mutations: listen.mutations.to_vec(),
            group: group.into(),
            scope,
            equal: listen.equal.clone(),
            filter: listen.filter.clone(),
            caller: caller.clone(),
            denied: denied.clone(),
            operation_name: request.operation_name,
            variables,
            decisions,
            document: Arc::clone(&document),
        };
        Ok(Ok(subscription))
    }

    /// Functions of a custom subscription are called once, when somebody wants to listen; one that fails refuses.
    async fn ask_functions(
        &self,
        caller: &Caller,
        request: &Request,
        bound: &Bound<'_>,
        decisions: &[Decision],
    ) -> Result<(), Failure> {
        let budget = &Budget::whole(self.limits.resolvers);
        let execution =
            Execution { core: self, caller, request, bound, decisions, delivery: &Delivery::Direct, budget };
        for selected in &bound.selection {
            if let Source::Listen(listen) = &selected.source
                && let Listened::Custom(call) = &listen.listened
                && !call.operation.functions.is_empty()
            {
                execution.custom(selected, call).await?;
            }
        }
        Ok(())
    }
}

/// Where the caller sees nothing of the selection: callers with other doors hear something else.
fn refused_below(selection: &[Selected<'_>]) -> Vec<String> {
    let mut refused = Vec::new();
    for selected in selection {
        match &selected.source {
            Source::Refused(_) => refused.push(selected.key.to_string()),
            _ => refused.extend(
                refused_below(&selected.selection).into_iter().map(|below| format!("{}.{below}", selected.key)),
            ),
        }
    }
    refused
}

/// The records whose events the caller may hear, or why there are none.
fn scope_of(selected: &Selected<'_>, listen: &Listen<'_>, decisions: &[Decision]) -> Result<Scope, Failure> {
    let question = match &listen.listened {
        // `subscriptions: {level: public}` asks no rules.
        Listened::Public => return Ok(Scope::Every),
        Listened::Model(_, question) => *question,
        Listened::Custom(call) => call.question,
    };
    let unauthorized = || Failure::unauthorized(selected.parent, selected.name);
    match decisions.get(question) {
        None => Err(Failure::undecided(selected.parent, selected.name)),
        Some(Decision::Deny(denial)) => {
            tracing::info!(field = selected.name, reason = denial.reason, "refused");
            Err(unauthorized())
        }
        Some(Decision::Allow(grant)) => {
            // An argument that names an owner must name the caller.
            let names_another = listen.owners.iter().filter_map(|(field, value)| {
                let only = Item::from([(field.clone(), value.clone())]);
                (!plan::covers(&grant.scope, &only)).then_some(field)
            });
            match names_another.into_iter().next() {
                Some(field) => {
                    tracing::info!(field = selected.name, argument = field, "refused: it names another owner");
                    Err(unauthorized())
                }
                None => Ok(grant.scope.clone()),
            }
        }
    }
}
