//! The store: connecting, and running steps.

use plan::{Changes, Following, Preparing, Running, Step, Store, TableSpec, Write};

use crate::{
    client::{Clients, Deadlines},
    settings::Settings,
    step, streams, tables,
};

/// A [`Store`] on DynamoDB. Cheap to clone: clones share one client and its connections.
#[derive(Clone, Debug)]
pub struct DynamoDbStore {
    clients: Clients,
    settings: Settings,
}

impl DynamoDbStore {
    /// Makes the store. Nothing is sent before the first step, so an unreachable database is reported by
    /// [`Store::prepare`].
    #[must_use]
    pub fn connect(settings: Settings) -> Self {
        Self::connect_within(settings, Deadlines::default())
    }

    /// [`DynamoDbStore::connect`] with deadlines of one's own.
    #[must_use]
    pub fn connect_within(settings: Settings, deadlines: Deadlines) -> Self {
        Self::over(Clients::new(&settings, deadlines), settings)
    }

    pub(crate) fn over(clients: Clients, settings: Settings) -> Self {
        Self { clients, settings }
    }
}

impl Store for DynamoDbStore {
    fn prepare<'a>(&'a self, tables: &'a [TableSpec]) -> Preparing<'a> {
        Box::pin(tables::prepare(&self.clients.repeatable, &self.settings, tables))
    }

    fn run<'a>(&'a self, step: &'a Step) -> Running<'a> {
        let (clients, names) = (&self.clients, &self.settings.table_names);
        match step {
            Step::Get(get) => Box::pin(step::get(clients, names, get)),
            Step::BatchGet(batch) => Box::pin(step::batch_get(clients, names, batch)),
            Step::Query(query) => Box::pin(step::query(clients, names, query)),
            Step::Scan(scan) => Box::pin(step::scan(clients, names, scan)),
            Step::Write(Write::Put(put)) => Box::pin(step::put(clients, names, put)),
            Step::Write(Write::Update(update)) => Box::pin(step::update(clients, names, update)),
            Step::Write(Write::Delete(delete)) => Box::pin(step::delete(clients, names, delete)),
            Step::Transact(writes) => Box::pin(step::transact(clients, names, writes)),
        }
    }
}

impl Changes for DynamoDbStore {
    fn follow<'a>(&'a self, table: &'a TableSpec) -> Following<'a> {
        let name = self.settings.table_names.table_of(&table.name);
        Box::pin(streams::follow(&self.clients, table, name))
    }
}
