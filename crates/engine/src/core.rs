//! One schema with all that serves it.

use authz::{Caller, Decision, Question};
use model::{Provider, Root, Schema, api::Api};
use plan::{Cursors, PageFill, Tables};

use crate::{
    Delivery, ErrorKind, Explain, GraphqlError, Limits, Location, Options, Ports, Request, Response,
    access::Accesses,
    bind::{Context, bind},
    bound::{Bound, Selected, Source},
    coerce::{self, Variables},
    compile::ast::{self, OperationDefinition},
    document::{Document, Documents},
    execute::{Budget, Execution},
    explain,
    introspect::{self, Introspected},
    shape::Shaper,
};

/// As large as AppSync's answers may be.
const MOST_INTROSPECTED_BYTES: usize = 5 << 20;

/// Everything that is fixed while one schema is served.
pub(crate) struct Core {
    pub(crate) schema: Schema,
    pub(crate) tables: Tables,
    pub(crate) cursors: Cursors,
    pub(crate) ports: Ports,
    pub(crate) pages: PageFill,
    pub(crate) limits: Limits,
    pub(crate) api: Api,
    pub(crate) default_mode: Provider,
    pub(crate) accesses: Accesses,
    pub(crate) documents: Documents,
}

impl Core {
    pub(crate) fn new(
        schema: Schema,
        tables: Tables,
        ports: Ports,
        options: &Options,
    ) -> Result<Self, crate::EngineError> {
        let api = Api::of(&schema);
        Ok(Self {
            accesses: Accesses::of_schema(&schema),
            schema,
            tables,
            cursors: options.cursors.clone(),
            ports,
            pages: options.pages,
            limits: options.limits,
            api,
            default_mode: options.default_mode,
            documents: Documents::new(options.limits, options.introspection),
        })
    }

    /// Runs a request. What is refused before the decision has asked and written nothing.
    pub(crate) async fn execute(&self, caller: &Caller, request: Request, delivery: Delivery) -> Response {
        match self.try_execute(caller, &request, &delivery).await {
            Ok(response) => response,
            // Nothing was decided, so that there is nothing to explain but who asked.
            Err(errors) => Response { explanation: self.explain(caller, &request, None), ..Response::failed(errors) },
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
        refuse_subscription(operation)?;
        let variables = coerce::variables(&self.api, operation, &request.variables).map_err(|error| vec![error])?;
        let context = Context {
            schema: &self.schema,
            api: &self.api,
            accesses: &self.accesses,
            caller,
            denied: &request.admission.denied_fields,
            default_mode: self.default_mode,
        };
        let bound = bind(context, &document.parsed, operation, &variables).map_err(|error| vec![error])?;
        let budget = Budget::of(&bound, self.limits.resolvers).map_err(|error| vec![error])?;
        let introspected = self.introspect(&bound, &document, operation, &variables)?;
        let decisions = self.decide(caller, &bound.questions).await;
        let (bound, decisions, budget) = (&bound, decisions.as_slice(), &budget);
        let execution = Execution { core: self, caller, request, bound, decisions, delivery, budget };
        let answers = execution.roots(&introspected).await;
        let mut shaper = Shaper { api: &self.api, decisions, errors: Vec::new() };
        let data = shaper.data(bound.selection.iter().zip(answers));
        let explanation = self.explain(caller, request, Some((bound, decisions)));
        Ok(Response { data, errors: shaper.errors, explanation })
    }

    /// Why what was asked was decided as it was, if the request wants to know.
    pub(crate) fn explain(
        &self,
        caller: &Caller,
        request: &Request,
        decided: Option<(&Bound<'_>, &[Decision])>,
    ) -> Option<serde_json::Value> {
        match request.explain {
            Explain::No => None,
            Explain::Yes => Some(explain::explain(&self.schema, &*self.ports.evaluate, caller, decided)),
        }
    }

    /// What introspection answers, if it is asked for.
    fn introspect(
        &self,
        bound: &Bound<'_>,
        document: &Document,
        operation: &OperationDefinition,
        variables: &Variables,
    ) -> Result<Introspected, Vec<GraphqlError>> {
        let asks = |selected: &Selected<'_>| matches!(selected.source, Source::Introspection);
        if !bound.selection.iter().any(asks) {
            return Ok(Introspected::new());
        }
        introspect::answer(&self.api, &document.parsed, operation, &|name| variables.get(name), MOST_INTROSPECTED_BYTES)
            .map_err(|error| vec![error])
    }

    /// One call for all questions of the operation. Empty: could not decide, so everything is denied.
    pub(crate) async fn decide(&self, caller: &Caller, questions: &[Question]) -> Vec<Decision> {
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

/// Subscriptions are asked for over a WebSocket.
fn refuse_subscription(operation: &OperationDefinition) -> Result<(), Vec<GraphqlError>> {
    match operation.root {
        Root::Query | Root::Mutation => Ok(()),
        Root::Subscription => Err(vec![GraphqlError {
            path: None,
            locations: Some(vec![Location::at(operation.position)]),
            message: "This endpoint serves no operations of type Subscription".to_owned(),
            kind: Some(ErrorKind::named("UnsupportedOperation")),
        }]),
    }
}

/// The operation to run.
pub(crate) fn select<'a>(
    document: &'a ast::Document,
    name: Option<&str>,
) -> Result<&'a OperationDefinition, Vec<GraphqlError>> {
    // As in graphql-java, an empty name is none.
    let name = name.filter(|name| !name.is_empty());
    let mut operations = document.operations.iter();
    let chosen = match name {
        Some(name) => operations.find(|candidate| candidate.name.as_deref() == Some(name)),
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
        Some(operation) => Ok(operation),
        None => Err(vec![GraphqlError { path: None, locations: None, message, kind: None }]),
    }
}
