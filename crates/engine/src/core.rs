//! One schema with all that serves it.

use async_graphql::{Value, futures_util::future::join_all};
use authz::{Caller, Decision, Question};

use model::{Root, Schema, api::Api};
use plan::{Context, Cursors, Tables};

use crate::{
    Delivery, GraphqlError, Options, Ports, Request, Response,
    answer::Answer,
    bind::bind,
    bound::{Bound, Call, Selected, Source},
    clock::fresh,
    coerce,
    document::{Document, Documents},
    failure::{self, Failure},
    introspect::Introspector,
    run::Runner,
    shape::Shaper,
};

/// Everything that is fixed while one schema is served.
pub(crate) struct Core {
    schema: Schema,
    tables: Tables,
    cursors: Cursors,
    ports: Ports,
    api: Api,
    introspector: Introspector,
    documents: Documents,
}

impl Core {
    pub(crate) fn new(
        schema: Schema,
        tables: Tables,
        ports: Ports,
        options: &Options,
    ) -> Result<Self, crate::EngineError> {
        let api = Api::of(&schema);
        let introspector = Introspector::new(&api, options.introspection)
            .map_err(|error| crate::EngineError::Schema { why: error.to_string() })?;
        let cursors = Cursors::new(&options.cursor_secret);
        Ok(Self { schema, tables, cursors, ports, api, introspector, documents: Documents::new(options.limits) })
    }

    /// Runs a request. What is refused before the decision has asked and written nothing.
    pub(crate) async fn execute(&self, caller: &Caller, request: Request, delivery: Delivery) -> Response {
        match self.try_execute(caller, &request, &delivery).await {
            Ok(response) => response,
            Err(errors) => Response::failed(errors),
        }
    }

    async fn try_execute(
        &self,
        caller: &Caller,
        request: &Request,
        delivery: &Delivery,
    ) -> Result<Response, Vec<GraphqlError>> {
        let document = self.documents.get(&self.api, &request.query)?;
        let operation = select(&document.parsed, request.operation_name.as_deref())?;
        let variables = coerce::variables(&self.api, operation, &request.variables).map_err(|error| vec![error])?;
        let bound =
            bind(&self.schema, &self.api, &document.parsed, operation, &variables).map_err(|error| vec![error])?;
        let introspected = self.introspect(&bound, &document, request).await?;
        let decisions = self.decide(caller, &bound.questions).await;
        let run = Run { core: self, bound: &bound, decisions: &decisions, delivery, introspected: &introspected };
        let answers = run.roots().await;
        let mut shaper = Shaper { api: &self.api, errors: Vec::new() };
        let data = shaper.data(bound.selection.iter().zip(answers));
        Ok(Response { data, errors: shaper.errors })
    }

    /// What async-graphql answers, if introspection is asked for.
    async fn introspect(
        &self,
        bound: &Bound<'_>,
        document: &Document,
        request: &Request,
    ) -> Result<Value, Vec<GraphqlError>> {
        let asks = |selected: &Selected<'_>| matches!(selected.source, Source::Introspection);
        if !bound.selection.iter().any(asks) {
            return Ok(Value::Null);
        }
        let answer = self.introspector.answer(document.parsed.clone(), request).await;
        answer.map_err(|errors| errors.into_iter().map(failure::of_introspection).collect())
    }

    /// One call for all questions of the operation. Empty: could not decide, so everything is denied.
    async fn decide(&self, caller: &Caller, questions: &[Question]) -> Vec<Decision> {
        if questions.is_empty() {
            return Vec::new();
        }
        match self.ports.evaluate.evaluate(caller, questions).await {
            Ok(decisions) if decisions.len() == questions.len() => decisions,
            Ok(decisions) => {
                let (asked, answered) = (questions.len(), decisions.len());
                tracing::error!(asked, answered, "the evaluator answered another number of questions: denied");
                Vec::new()
            }
            Err(undecided) => {
                tracing::error!(why = undecided.why, "the evaluator of auth rules could not decide: denied");
                Vec::new()
            }
        }
    }
}

/// One operation under way.
struct Run<'a> {
    core: &'a Core,
    bound: &'a Bound<'a>,
    decisions: &'a [Decision],
    delivery: &'a Delivery,
    introspected: &'a Value,
}

impl Run<'_> {
    /// The answers of the fields at the root: queries side by side, mutations one after the other.
    async fn roots(&self) -> Vec<Result<Answer, Failure>> {
        let selection = &self.bound.selection;
        match self.bound.root {
            Root::Query | Root::Subscription => join_all(selection.iter().map(|selected| self.root(selected))).await,
            Root::Mutation => {
                let mut answers = Vec::with_capacity(selection.len());
                for selected in selection {
                    answers.push(self.root(selected).await);
                }
                answers
            }
        }
    }

    async fn root(&self, selected: &Selected<'_>) -> Result<Answer, Failure> {
        match &selected.source {
            Source::TypeName => Ok(Answer::Text(selected.parent.to_owned())),
            Source::Introspection => Ok(Answer::Ready(match self.introspected {
                Value::Object(fields) => fields.get(selected.key).cloned().unwrap_or_default(),
                _ => Value::Null,
            })),
            Source::Call(call) => self.call(selected, call).await,
            Source::Stored(_) | Source::Items | Source::NextToken => Ok(Answer::Record(None)),
        }
    }

    async fn call(&self, selected: &Selected<'_>, call: &Call<'_>) -> Result<Answer, Failure> {
        let (type_name, field) = (selected.parent, selected.name);
        let Some(decision) = self.decisions.get(call.question) else {
            return Err(Failure::undecided(type_name, field));
        };
        let Core { tables, cursors, ports, .. } = self.core;
        let fresh = fresh();
        let context = Context { model: call.model, tables, cursors, fresh: &fresh };
        let plan = plan::plan(context, call.operation.clone(), decision).map_err(|error| {
            tracing::info!(field, %error, "refused");
            Failure::of_plan(&error, type_name, field)
        })?;
        let delivery = self.delivery_of(selected);
        Runner { store: ports.store.as_ref(), cursors, delivery: &delivery, fresh: &fresh, type_name, field }
            .run(plan)
            .await
    }

    /// Each root field of a delivered document is a write of its own.
    fn delivery_of(&self, selected: &Selected<'_>) -> Delivery {
        match self.delivery {
            Delivery::Direct => Delivery::Direct,
            Delivery::AtLeastOnce { key } => Delivery::AtLeastOnce { key: format!("{key}#{}", selected.key) },
        }
    }
}

/// The operation to run.
fn select<'a>(
    document: &'a async_graphql::parser::types::ExecutableDocument,
    name: Option<&str>,
) -> Result<&'a async_graphql::parser::types::OperationDefinition, Vec<GraphqlError>> {
    let mut operations = document.operations.iter();
    let chosen = match name {
        Some(name) => operations.find(|(candidate, _)| candidate.is_some_and(|candidate| candidate.as_str() == name)),
        None => match (operations.next(), operations.next()) {
            (Some(only), None) => Some(only),
            (_, _) => None,
        },
    };
    let message = match name {
        Some(name) => format!("Unknown operation named '{name}'."),
        None => "Must provide operation name if query contains multiple operations.".to_owned(),
    };
    match chosen {
        Some((_, operation)) => Ok(&operation.node),
        None => Err(vec![GraphqlError { path: None, locations: None, message, kind: None }]),
    }
}
