//! What one request carries through async-graphql: for each root field what it asks, the decision, and the answer.

use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use authz::Decision;
use plan::{Context, Fresh};
use time::{OffsetDateTime, format_description::BorrowedFormatItem, macros::format_description};
use tokio::sync::OnceCell;

use crate::{
    Delivery,
    bind::RootField,
    core::Core,
    failure::Failure,
    run::{Answer, Runner},
};

/// `AWSDateTime` with milliseconds, as AppSync's `$util.time.nowISO8601()` writes it.
const NOW: &[BorrowedFormatItem<'_>] =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]Z");

/// The state of one request.
pub(crate) struct RequestState {
    core: Arc<Core>,
    delivery: Delivery,
    fields: HashMap<String, Pending>,
}

/// A root field whose answer is made once, however often async-graphql asks.
struct Pending {
    field: RootField,
    decision: Option<Decision>,
    answer: OnceCell<Result<Answer, Failure>>,
}

impl RequestState {
    /// `decisions` has one element for each field, or is `None` if the evaluator could not decide.
    pub(crate) fn new(
        core: Arc<Core>,
        delivery: Delivery,
        fields: Vec<RootField>,
        decisions: Option<Vec<Decision>>,
    ) -> Self {
        let mut decisions = decisions.unwrap_or_default().into_iter();
        let fields = fields
            .into_iter()
            .map(|field| {
                let pending = Pending { decision: decisions.next(), answer: OnceCell::new(), field };
                (pending.field.response_key.clone(), pending)
            })
            .collect();
        Self { core, delivery, fields }
    }

    /// The answer of the root field with this name in the answer.
    pub(crate) async fn answer(&self, response_key: &str) -> Result<Answer, Failure> {
        match self.fields.get(response_key) {
            Some(pending) => pending.answer.get_or_init(|| self.run(pending)).await.clone(),
            None => Err(Failure::undecided("Query", response_key)),
        }
    }

    /// The model that a root field is about.
    pub(crate) fn model(&self, response_key: &str) -> Option<&str> {
        self.fields.get(response_key).map(|pending| pending.field.model.as_str())
    }

    /// The schema that is served.
    pub(crate) fn schema(&self) -> &model::Schema {
        &self.core.schema
    }

    async fn run(&self, pending: &Pending) -> Result<Answer, Failure> {
        let RootField { type_name, field, model, operation, .. } = &pending.field;
        let (Some(decision), Some(model)) = (&pending.decision, self.core.schema.model(model)) else {
            return Err(Failure::undecided(type_name, field));
        };
        let fresh = fresh();
        let context = Context { model, tables: &self.core.tables, cursors: &self.core.cursors, fresh: &fresh };
        let plan = plan::plan(context, operation.clone(), decision).map_err(|error| {
            tracing::info!(field, %error, "refused");
            Failure::of_plan(&error, type_name, field)
        })?;
        let delivery = self.delivery_of(&pending.field.response_key);
        Runner {
            store: self.core.ports.store.as_ref(),
            cursors: &self.core.cursors,
            delivery: &delivery,
            fresh: &fresh,
            type_name,
            field,
        }
        .run(plan)
        .await
    }

    /// Each root field of a delivered document is a write of its own.
    fn delivery_of(&self, response_key: &str) -> Delivery {
        match &self.delivery {
            Delivery::Direct => Delivery::Direct,
            Delivery::AtLeastOnce { key } => Delivery::AtLeastOnce { key: format!("{key}#{response_key}") },
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the engine is where a write gets its time; everything below takes it")]
fn fresh() -> Fresh {
    let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    let now = OffsetDateTime::UNIX_EPOCH + since_epoch;
    Fresh {
        id: uuid::Uuid::new_v4().to_string(),
        now: now.format(NOW).unwrap_or_default(),
        now_s: since_epoch.as_secs(),
    }
}
