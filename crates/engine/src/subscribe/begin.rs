//! Lets a verified caller listen, if the rules allow it.

use std::sync::Arc;

use authz::{Caller, Decision, Scope};
use model::Root;
use plan::{Attribute, EventFilter, Item};

use super::{Audience, EVENT_BYTES, Form, Subscribed, Subscription, limits};
use crate::{
    Delivery, GraphqlError, Location, Request, Response,
    compile::{Listen, Operation, Place, SubscriptionField},
    execute::choose,
    explain::Explained,
    failure::Failure,
    run::{Asked, AskedAbout, Budget, Execution, Filling, Variables, wrong},
    served::{Listened, is_of_mode},
    server::Server,
    shape::Path,
};

/// Why a caller does not listen.
struct Refused {
    errors: Vec<GraphqlError>,
    /// If the request asks why, and anything was decided.
    explanation: Option<serde_json::Value>,
}

impl From<GraphqlError> for Refused {
    fn from(error: GraphqlError) -> Self {
        Self { errors: vec![error], explanation: None }
    }
}

impl From<Vec<GraphqlError>> for Refused {
    fn from(errors: Vec<GraphqlError>) -> Self {
        Self { errors, explanation: None }
    }
}

/// What a subscription listens for.
struct Wanted {
    /// Arguments that name an owner, who must be the caller.
    owners: Item,
    /// Fields of the event that must have the value of the argument of their name.
    equal: Item,
    filter: Option<EventFilter>,
}

impl Server {
    /// Lets a verified caller listen, if the rules allow it.
    pub(crate) async fn subscribe(&self, caller: &Caller, request: &Request) -> Subscribed {
        match self.try_subscribe(caller, request).await {
            Ok(subscribed) => subscribed,
            Err(Refused { errors, explanation }) => {
                Subscribed::Refused(Response { explanation, ..Response::failed(errors) })
            }
        }
    }

    async fn try_subscribe(&self, caller: &Caller, request: &Request) -> Result<Subscribed, Refused> {
        let document = self.document(request)?;
        let chosen = choose(&document, request.operation_name.as_deref())?;
        match chosen.definition().root {
            Root::Subscription => {}
            root @ (Root::Query | Root::Mutation) => return Ok(Subscribed::NotASubscription(root)),
        }
        let signature = self.signature(&chosen);
        let variables = Variables::of(&self.served.api, &signature, &request.variables)?;
        let operation = self.operation(&chosen, &signature, &variables, caller, &request.admission.denied_fields)?;
        let subscription = match &*operation {
            Operation::Subscription(subscription) => subscription,
            Operation::Query(_) => return Ok(Subscribed::NotASubscription(Root::Query)),
            Operation::Mutation(_) => return Ok(Subscribed::NotASubscription(Root::Mutation)),
        };
        let operation_name = request.operation_name.as_deref().unwrap_or("subscription");
        limits::check_fields(subscription.shared.fields)
            .map_err(|limit| limit.refused(subscription.position, operation_name))?;
        let budget = Budget::of(&self.limits);
        let filling = self.filling(&signature, &variables, request, &budget);
        let mut asked = Asked::of(&subscription.shared, &filling)?;
        let wanted = match &subscription.field {
            Some(SubscriptionField::Listen(listen)) => Some(wanted(listen, filling.arguments(&listen.arguments)?)?),
            Some(SubscriptionField::Refused(..)) | None => None,
        };
        let about = match (&subscription.field, &wanted) {
            (Some(SubscriptionField::Listen(listen)), Some(wanted)) => about(listen, wanted, &mut asked, &filling),
            (Some(SubscriptionField::Listen(_) | SubscriptionField::Refused(..)) | None, _) => None,
        };
        let decisions: Arc<[Decision]> = self.decide(caller, &asked.questions).await.into();
        let refused = |place: &Place, failure: &Failure| {
            let kind = failure.error_type.as_ref().map(crate::ErrorKind::named);
            let error = GraphqlError {
                path: Some(Path::root(&place.key).parts()),
                locations: Some(vec![place.position]),
                message: failure.message.clone(),
                kind,
            };
            let explained =
                Explained::Subscription { subscription, questions: &asked.questions, decisions: &decisions };
            Refused { errors: vec![error], explanation: self.explain(caller, request, explained) }
        };
        let (listen, wanted) = match (&subscription.field, wanted) {
            (Some(SubscriptionField::Listen(listen)), Some(wanted)) => (listen, wanted),
            (Some(SubscriptionField::Refused(place, failure)), _) => return Err(refused(place, failure)),
            // Only `@skip` leaves nothing.
            (Some(SubscriptionField::Listen(_)) | None, _) => {
                let message = "Subscription operation must have exactly one root field";
                return Err(skipped(subscription.position, message).into());
            }
        };
        let scope =
            self.scope_of(caller, listen, &wanted, &decisions).map_err(|failure| refused(&listen.place, &failure))?;
        let asked_of = match &about {
            None => Vec::new(),
            Some(about) => {
                about.scopes(&listen.place, &decisions).map_err(|failure| refused(&listen.place, &failure))?
            }
        };
        let asked_of = asked_of.into_iter().cloned().collect();
        let execution = Execution {
            server: self,
            caller,
            request,
            root: Root::Subscription,
            asked: &asked,
            decisions: &decisions,
            delivery: &Delivery::Direct,
            budget: &budget,
        };
        ask_functions(&execution, listen, &filling.arguments(&listen.arguments)?)
            .await
            .map_err(|failure| refused(&listen.place, &failure))?;
        Ok(Subscribed::Listening(Subscription {
            audience: Audience { scope, asked_of, equal: wanted.equal, filter: wanted.filter },
            form: Form { listen: Arc::clone(listen), decisions: Arc::clone(&decisions) },
            event_bytes: EVENT_BYTES.min(self.limits.response_bytes),
        }))
    }

    /// The records whose events the caller may hear, or why there are none.
    fn scope_of(
        &self,
        caller: &Caller,
        listen: &Listen,
        wanted: &Wanted,
        decisions: &[Decision],
    ) -> Result<Scope, Failure> {
        let Place { parent, name, .. } = &listen.place;
        let unauthorized = || Failure::unauthorized(parent, name);
        let Some(question) = listen.question else {
            // `subscriptions: {level: public}` asks no rules.
            if is_of_mode(self.served.default_mode, caller) {
                return Ok(Scope::Every);
            }
            let field = &**name;
            tracing::info!(field, "refused: a public subscription is for the default authorization mode");
            return Err(unauthorized());
        };
        match decisions.get(question) {
            None => Err(Failure::undecided(parent, name)),
            Some(Decision::Deny(denial)) => {
                tracing::info!(field = &**name, reason = denial.reason, "refused");
                Err(unauthorized())
            }
            Some(Decision::Allow(grant)) => {
                // An argument that names an owner must name the caller.
                let names_another = |(field, value): (&String, &Attribute)| {
                    let only = Item::from([(field.clone(), value.clone())]);
                    !plan::covers(&grant.scope, &only)
                };
                if let Some((argument, _)) = wanted.owners.iter().find(|owner| names_another(*owner)) {
                    tracing::info!(field = &**name, argument, "refused: it names another owner");
                    return Err(unauthorized());
                }
                Ok(grant.scope.clone())
            }
        }
    }
}

/// What the arguments of a subscription ask for.
fn wanted(listen: &Listen, mut arguments: Item) -> Result<Wanted, GraphqlError> {
    let Place { position, name, .. } = &listen.place;
    match &listen.listened {
        Listened::Model(..) | Listened::Public(_) => {
            let filter = match arguments.remove("filter") {
                Some(Attribute::Map(input)) => {
                    limits::check(&input).map_err(|limit| limit.refused(*position, name))?;
                    EventFilter::parse(&input).map_err(|error| wrong(*position, name, &error))?
                }
                Some(_) | None => None,
            };
            limits::check_arguments(&arguments).map_err(|limit| limit.refused(*position, name))?;
            // Every argument but the filter names an owner. Amplify takes an empty name for none.
            let names = |value: &Attribute| *value != Attribute::Null && value.as_text() != Some("");
            let owners = arguments.iter().filter(|(_, value)| names(value));
            let owners = owners.map(|(name, value)| (name.clone(), value.clone())).collect();
            Ok(Wanted { owners, equal: arguments, filter })
        }
        // An argument of the name of a field of the event must have its value: AppSync's rule for `@aws_subscribe`.
        Listened::Custom { fields, .. } => {
            arguments.retain(|name, _| fields.contains(name));
            limits::check_arguments(&arguments).map_err(|limit| limit.refused(*position, name))?;
            Ok(Wanted { owners: Item::new(), equal: arguments, filter: None })
        }
    }
}

/// May the caller read the fields of a model that the subscription asks about?
fn about(listen: &Listen, wanted: &Wanted, asked: &mut Asked<'_>, filling: &Filling<'_>) -> Option<AskedAbout> {
    let model = match &listen.listened {
        Listened::Model(model, _) | Listened::Public(model) => model,
        // Its arguments are held against what its events have, which protected fields are not.
        Listened::Custom { .. } => return None,
    };
    let mut fields = wanted.filter.as_ref().map(|filter| filter.condition().fields()).unwrap_or_default();
    fields.extend(wanted.owners.keys().map(String::as_str));
    Some(asked.about(&fields, model, filling))
}

/// Functions of a custom subscription are called once, when a caller wants to listen; one that fails refuses.
async fn ask_functions(execution: &Execution<'_>, listen: &Listen, arguments: &Item) -> Result<(), Failure> {
    match (&listen.listened, listen.question) {
        (Listened::Custom { operation, .. }, Some(question)) if !operation.source.functions.is_empty() => {
            execution.functions(&listen.place, operation, question, arguments).await.map(|_| ())
        }
        (Listened::Custom { .. } | Listened::Model(..) | Listened::Public(_), _) => Ok(()),
    }
}

fn skipped(position: Location, message: &str) -> GraphqlError {
    GraphqlError::validation(position, "SubscriptionMultipleRootFields", message)
}
