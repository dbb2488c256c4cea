//! One schema with all that serves it.

use async_graphql::{Request as Served, Variables as ServedVariables};
use authz::Caller;
use model::{Schema, api::Api};
use plan::{Cursors, Tables};
use std::sync::Arc;

use crate::{
    Delivery, GraphqlError, Options, Ports, Request, Response, bind::bind, coerce, document::Documents, failure,
    request_state::RequestState, schema::build,
};

/// Everything that is fixed while one schema is served.
pub(crate) struct Core {
    pub(crate) schema: Schema,
    pub(crate) tables: Tables,
    pub(crate) cursors: Cursors,
    pub(crate) ports: Ports,
    api: Api,
    served: async_graphql::dynamic::Schema,
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
        let served = build(&schema, &api, options.introspection)
            .map_err(|error| crate::EngineError::Schema { why: error.to_string() })?;
        let cursors = Cursors::new(&options.cursor_secret);
        Ok(Self { schema, tables, cursors, ports, api, served, documents: Documents::new(options.limits) })
    }

    pub(crate) async fn execute(self: &Arc<Self>, caller: &Caller, request: Request, delivery: Delivery) -> Response {
        match self.prepare(caller, request, delivery).await {
            Ok(served) => answer(self.served.execute(served).await),
            Err(errors) => Response::failed(errors),
        }
    }

    /// Everything up to the decision; what it refuses has asked and written nothing.
    async fn prepare(
        self: &Arc<Self>,
        caller: &Caller,
        request: Request,
        delivery: Delivery,
    ) -> Result<Served, Vec<GraphqlError>> {
        let document = self.documents.get(&self.api, &request.query)?;
        let operation = select(&document.parsed, request.operation_name.as_deref())?;
        let variables = coerce::variables(&self.api, operation, &request.variables).map_err(|error| vec![error])?;
        let fields =
            bind(&self.schema, &self.api, &document.parsed, operation, &variables).map_err(|error| vec![error])?;
        let decisions = self.decide(caller, &fields).await;
        let state = Arc::new(RequestState::new(Arc::clone(self), delivery, fields, decisions));

        let mut served = Served::new(String::new()).data(state);
        served.operation_name = request.operation_name;
        served.variables = ServedVariables::from_json(serde_json::Value::Object(request.variables));
        served.set_parsed_query(document.parsed.clone());
        Ok(served)
    }

    /// One call for all questions of the operation. `None`: could not decide, so everything is denied.
    async fn decide(&self, caller: &Caller, fields: &[crate::bind::RootField]) -> Option<Vec<authz::Decision>> {
        if fields.is_empty() {
            return Some(Vec::new());
        }
        let questions: Vec<_> = fields.iter().map(|field| field.question.clone()).collect();
        match self.ports.evaluate.evaluate(caller, &questions).await {
            Ok(decisions) if decisions.len() == questions.len() => Some(decisions),
            Ok(decisions) => {
                let (asked, answered) = (questions.len(), decisions.len());
                tracing::error!(asked, answered, "the evaluator answered another number of questions: denied");
                None
            }
            Err(undecided) => {
                tracing::error!(why = undecided.why, "the evaluator of auth rules could not decide: denied");
                None
            }
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

fn answer(served: async_graphql::Response) -> Response {
    let errors = served.errors.into_iter().map(failure::of_execution).collect();
    Response { data: served.data, errors }
}
