//! One schema with all that serves it.

use std::sync::Arc;

use authz::{Caller, Decision, Question};
use model::Schema;
use plan::{Cursors, PageFill, Tables};

use crate::{
    EngineError, GraphqlError, Limits, Options, Ports, Request,
    compile::ast::Document,
    compile::{Chosen, Compiled, Signature},
    document::Documents,
    run::{Budget, Filling, UnreadableFilters, Variables},
    served::Served,
};

/// Everything that is fixed while one schema is served.
pub(crate) struct Server {
    pub(crate) served: Served,
    pub(crate) tables: Tables,
    pub(crate) cursors: Cursors,
    pub(crate) ports: Ports,
    pub(crate) pages: PageFill,
    filters: UnreadableFilters,
    pub(crate) limits: Limits,
    documents: Documents,
    pub(crate) compiled: Compiled,
}

impl Server {
    pub(crate) fn new(schema: &Schema, tables: Tables, ports: Ports, options: &Options) -> Result<Self, EngineError> {
        let served = Served::of(schema, options.default_mode)
            .map_err(|unserved| EngineError::Schema { why: unserved.to_string() })?;
        Ok(Self {
            served,
            tables,
            cursors: options.cursors.clone(),
            ports,
            pages: options.pages,
            filters: options.unreadable_filters,
            limits: options.limits,
            documents: Documents::new(options.limits, options.introspection),
            compiled: Compiled::new(),
        })
    }

    /// The document of a request.
    pub(crate) fn document(&self, request: &Request) -> Result<Arc<Document>, Vec<GraphqlError>> {
        self.documents.get(&self.served.api, &request.query)
    }

    /// What the operation that a request names takes.
    pub(crate) fn signature(&self, chosen: &Chosen<'_>) -> Arc<Signature> {
        self.compiled.signature(&self.served, chosen)
    }

    /// What a request fills an operation with.
    pub(crate) fn filling<'r>(
        &self,
        signature: &'r Signature,
        variables: &'r Variables,
        request: &'r Request,
        budget: &'r Budget,
    ) -> Filling<'r> {
        Filling { signature, variables, given: &request.variables, budget, filters: self.filters }
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
