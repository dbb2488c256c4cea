//! From a request to its response.

use std::sync::Arc;

use authz::Caller;
use model::Root;

use crate::{
    Delivery, DeniedField, ErrorKind, Explain, GraphqlError, Location, Request, Response,
    compile::{
        Chosen, Operation, RootKind, Roots, Signature, Variant,
        ast::{Document, OperationDefinition},
    },
    explain::{self, Explained},
    introspect::{self, Introspected},
    run::{Budget, Execution, Ready, Variables},
    server::Server,
    shape::Shaper,
};

impl Server {
    /// Runs a request. What is refused before the decision has asked and written nothing.
    pub(crate) async fn execute(&self, caller: &Caller, request: Request, delivery: Delivery) -> Response {
        match self.try_execute(caller, &request, &delivery).await {
            Ok(response) => response,
            // Nothing was decided, so that there is nothing to explain but who asked.
            Err(errors) => {
                let explanation = self.explain(caller, &request, Explained::Nothing);
                Response { explanation, ..Response::failed(errors) }
            }
        }
    }

    async fn try_execute(
        &self,
        caller: &Caller,
        request: &Request,
        delivery: &Delivery,
    ) -> Result<Response, Vec<GraphqlError>> {
        let one = |error| vec![error];
        let document = self.document(request)?;
        let chosen = choose(&document, request.operation_name.as_deref())?;
        refuse_subscription(chosen.definition())?;
        let signature = self.signature(&chosen);
        let variables = Variables::of(&self.served.api, &signature, &request.variables).map_err(one)?;
        let denied = &request.admission.denied_fields;
        let operation = self.operation(&chosen, &signature, &variables, caller, denied).map_err(one)?;
        let (root, roots) = match &*operation {
            Operation::Query(roots) => (Root::Query, roots),
            Operation::Mutation(roots) => (Root::Mutation, roots),
            Operation::Subscription(_) => return Err(one(unsupported(chosen.definition()))),
        };
        let budget = Budget::of(&self.limits);
        let filling = self.filling(&signature, &variables, request, &budget);
        let Ready { roots: fields, asked } = Ready::of(roots, &filling).map_err(one)?;
        budget.set_aside(root, &fields).map_err(one)?;
        let introspected =
            self.introspect(roots, &document, chosen.definition(), (&signature, &variables)).map_err(one)?;
        let decisions = self.decide(caller, &asked.questions).await;
        let execution = Execution {
            server: self,
            caller,
            request,
            root,
            asked: &asked,
            decisions: &decisions,
            delivery,
            budget: &budget,
        };
        let answers = budget.pace(execution.roots(&fields, &introspected)).await;
        let shaper = Shaper::new(&decisions, self.limits.response_bytes);
        let answers = roots.fields.iter().map(|field| &field.place).zip(answers).collect();
        let Some(shape) = shaper.data(answers).await else {
            return Ok(Response::too_large(self.limits.response_bytes));
        };
        let explained = Explained::Ready { fields: &fields, questions: &asked.questions, decisions: &decisions };
        let explanation = self.explain(caller, request, explained);
        Ok(Response { data: shape.data, errors: shape.errors, explanation })
    }

    /// The operation, compiled for this caller and these variables.
    pub(crate) fn operation(
        &self,
        chosen: &Chosen<'_>,
        signature: &Signature,
        variables: &Variables,
        caller: &Caller,
        denied: &[DeniedField],
    ) -> Result<Arc<Operation>, GraphqlError> {
        let mut denied = denied.to_vec();
        denied.sort_unstable();
        denied.dedup();
        let variant = Variant {
            toggles: signature.toggles(&variables.values),
            passes: self.served.passes(caller),
            denied: denied.into_boxed_slice(),
        };
        self.compiled.operation(&self.served, chosen, signature, variant)
    }

    /// What introspection answers, if it is asked for.
    fn introspect(
        &self,
        roots: &Roots,
        document: &Document,
        operation: &OperationDefinition,
        (signature, variables): (&Signature, &Variables),
    ) -> Result<Introspected, GraphqlError> {
        if !roots.fields.iter().any(|field| matches!(field.kind, RootKind::Introspection)) {
            return Ok(Introspected::new());
        }
        let lookup = |name: &str| variables.values.get(signature.position(name)?)?.as_ref();
        let most_bytes = self.limits.response_bytes;
        introspect::answer(&self.served.api, document, operation, &lookup, most_bytes)
    }

    /// Why what was asked was decided as it was, if the request wants to know.
    pub(crate) fn explain(
        &self,
        caller: &Caller,
        request: &Request,
        explained: Explained<'_>,
    ) -> Option<serde_json::Value> {
        match request.explain {
            Explain::No => None,
            Explain::Yes => Some(explain::explain(&*self.ports.evaluate, caller, &explained)),
        }
    }
}

/// The operation to run.
pub(crate) fn choose<'d>(document: &'d Arc<Document>, name: Option<&str>) -> Result<Chosen<'d>, Vec<GraphqlError>> {
    let operations = &document.operations;
    let position = match name {
        Some(name) => operations.iter().position(|operation| operation.name.as_deref() == Some(name)),
        None => (operations.len() == 1).then_some(0),
    };
    let chosen = position.and_then(|position| Some((position, operations.get(position)?)));
    if let Some((position, definition)) = chosen {
        return Ok(Chosen::at(document, position, definition));
    }
    let message = match name {
        Some(name) => format!("Unknown operation named '{name}'."),
        None => "Must provide operation name if query contains multiple operations.".to_owned(),
    };
    Err(vec![GraphqlError { path: None, locations: None, message, kind: None }])
}

/// Subscriptions are asked for over a WebSocket.
fn refuse_subscription(operation: &OperationDefinition) -> Result<(), Vec<GraphqlError>> {
    match operation.root {
        Root::Query | Root::Mutation => Ok(()),
        Root::Subscription => Err(vec![unsupported(operation)]),
    }
}

fn unsupported(operation: &OperationDefinition) -> GraphqlError {
    GraphqlError {
        path: None,
        locations: Some(vec![Location::at(operation.position)]),
        message: "This endpoint serves no operations of type Subscription".to_owned(),
        kind: Some(ErrorKind::named("UnsupportedOperation")),
    }
}
