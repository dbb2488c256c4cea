//! The schema that serves now, and its engine. Another schema takes its place whole or not at all.

use std::sync::Arc;

use arc_swap::ArcSwap;
use authz::Caller;
use engine::{Delivery, Engine, Limits, Options, Ports, Request, Response, Subscribed};
use model::Providers;
use plan::{Changes, PageFill, RecordChange, StoreError, TableSpec, Tables, lacking_indexes, tables_of};
use serde_json::Value;
use tokio::sync::Mutex;

use super::SchemaError;
use crate::fan_out::{FanOut, OwnWrites};
use crate::ports::{Graphql, Running};
use settings::{Introspection, Pages, Settings, UnreadableFilters};

/// The engine that serves now.
pub(super) struct Live {
    serving: Arc<ArcSwap<Serving>>,
    providers: Providers,
    ports: Ports,
    options: Options,
    /// Tells subscribers what is written through other gateways.
    fan_out: Option<FanOut>,
    /// Held while a schema is being replaced: one at a time, so that the last one asked for is the one that stays.
    replacing: Mutex<()>,
}

/// What tells of writes that others make.
pub(super) struct FromOthers {
    pub(super) changes: Arc<dyn Changes>,
    pub(super) own_writes: Arc<OwnWrites>,
}

struct Serving {
    engine: Engine,
    model_introspection: Value,
    tables: Vec<TableSpec>,
}

/// What seals the tokens of pages, and opens those of a secret that is being replaced.
pub(super) fn cursors(settings: &Settings) -> plan::Cursors {
    let cursors = plan::Cursors::new(settings.cursor_secret.expose().as_bytes());
    match &settings.former_cursor_secret {
        None => cursors,
        Some(former) => cursors.replacing(former.expose().as_bytes()),
    }
}

impl Live {
    pub(super) async fn new(
        settings: &Settings,
        ports: Ports,
        from_others: Option<FromOthers>,
        schema: &str,
    ) -> Result<Self, SchemaError> {
        let options = Options {
            cursors: cursors(settings),
            introspection: match settings.introspection {
                Introspection::Enabled => engine::Introspection::Enabled,
                Introspection::Disabled => engine::Introspection::Disabled,
            },
            limits: Limits {
                nesting: settings.limits.query_nesting,
                fields: settings.limits.query_fields,
                root_fields: settings.limits.query_root_fields,
                depth: settings.limits.query_depth,
                resolvers: settings.limits.resolver_count,
                page_items: settings.limits.list_items,
                response_bytes: settings.limits.response_bytes,
            },
            pages: match settings.pages {
                Pages::AsAmplify => PageFill::AsAmplify,
                Pages::Filled => PageFill::UntilFull,
            },
            unreadable_filters: match settings.unreadable_filters {
                UnreadableFilters::Refused => engine::UnreadableFilters::Refused,
                UnreadableFilters::AsAmplify => engine::UnreadableFilters::AsAmplify,
            },
            default_mode: settings.api.default_mode,
        };
        let providers = settings.api.providers();
        let serving = prepare(schema, &providers, &ports, &options).await?;
        let serving = Arc::new(ArcSwap::from_pointee(serving));
        let fan_out = from_others.map(|FromOthers { changes, own_writes }| {
            let serving = Arc::clone(&serving);
            let event_of = Arc::new(move |change: &RecordChange| serving.load().engine.event_of(change));
            FanOut::new(changes, own_writes, Arc::clone(&ports.publish), event_of)
        });
        let live = Self { serving, providers, ports, options, fan_out, replacing: Mutex::new(()) };
        live.follow(&live.tables()).await?;
        Ok(live)
    }

    /// What subscribers may miss at the moment, if anything.
    pub(super) fn impairment(&self) -> Option<&'static str> {
        let unfollowed = self.fan_out.as_ref().map_or(0, FanOut::unfollowed);
        (unfollowed > 0).then_some("subscribers do not yet hear everything that other gateways write")
    }

    /// Begins to follow the tables.
    async fn follow(&self, tables: &[TableSpec]) -> Result<(), StoreError> {
        match &self.fan_out {
            Some(fan_out) => fan_out.follow(tables).await,
            None => Ok(()),
        }
    }

    pub(super) async fn replace(&self, schema: &str) -> Result<(), SchemaError> {
        let _replacing = self.replacing.lock().await;
        let serving = prepare(schema, &self.providers, &self.ports, &self.options).await?;
        self.follow(&serving.tables).await?;
        self.serving.store(Arc::new(serving));
        tracing::info!("another schema serves");
        Ok(())
    }

    /// What seals the tokens of pages; engines of later schemas share it.
    pub(super) fn cursors(&self) -> &plan::Cursors {
        &self.options.cursors
    }

    /// The model introspection of the schema that serves now.
    pub(super) fn model_introspection(&self) -> Value {
        self.serving.load().model_introspection.clone()
    }

    /// The tables of the schema that serves now.
    pub(super) fn tables(&self) -> Vec<TableSpec> {
        self.serving.load().tables.clone()
    }

    /// A table of the schema that serves now.
    pub(super) fn any_table(&self) -> Option<TableSpec> {
        self.serving.load().tables.first().cloned()
    }
}

async fn prepare(
    schema: &str,
    providers: &Providers,
    ports: &Ports,
    options: &Options,
) -> Result<Serving, SchemaError> {
    let schema = model::parse(schema, providers).map_err(SchemaError::Mistakes)?;
    let tables = tables_of(&schema);
    let shapes = ports.store.prepare(&tables).await?;
    for (table, index) in lacking_indexes(&tables, &Tables::new(&shapes)) {
        let key = TableSpec::describe_key(index.key());
        tracing::warn!(
            table = table.name,
            index = index.name,
            key,
            "the table lacks an index of the schema: queries of it fail until it is made"
        );
    }
    let model_introspection = codegen::model_introspection(&schema);
    let engine = Engine::new(schema, &shapes, ports.clone(), options)?;
    Ok(Serving { engine, model_introspection, tables })
}

impl Graphql for Live {
    fn execute<'a>(&'a self, caller: &'a Caller, request: Request, delivery: Delivery) -> Running<'a, Response> {
        // A request runs to its end on the schema with which it began.
        let engine = self.serving.load().engine.clone();
        Box::pin(async move { engine.execute(caller, request, delivery).await })
    }

    fn subscribe<'a>(&'a self, caller: &'a Caller, request: Request) -> Running<'a, Subscribed> {
        let engine = self.serving.load().engine.clone();
        Box::pin(async move { engine.subscribe(caller, request).await })
    }
}
