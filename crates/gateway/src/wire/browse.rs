//! The tables of the schema that serves now, for the sandbox's console.

use std::sync::Arc;

use plan::{Condition, Fingerprint, Outcome, Page, Position, Progress, Scan, Step, Store, TableSpec};

use super::live::Live;
use crate::own_pool::OwnPool;
use crate::ports::{BrowseError, Records, Running, SignIn, SignInError, Tables};

/// Reads tables as they are, whoever owns their records.
pub(super) struct Browse {
    store: Arc<dyn Store>,
    live: Arc<Live>,
}

impl Browse {
    pub(super) fn new(store: Arc<dyn Store>, live: Arc<Live>) -> Self {
        Self { store, live }
    }
}

/// What tokens of one table's pages belong to. No query of the API is named like this.
fn query(table: &str) -> Fingerprint {
    Fingerprint::named("console", table)
}

impl Tables for Browse {
    fn tables(&self) -> Vec<TableSpec> {
        self.live.tables()
    }

    fn page<'a>(
        &'a self,
        table: &'a str,
        limit: u32,
        next_token: Option<&'a str>,
    ) -> Running<'a, Result<Records, BrowseError>> {
        Box::pin(async move {
            if !self.live.tables().iter().any(|known| known.name == table) {
                return Err(BrowseError::NoSuchTable);
            }
            let query = query(table);
            let start = match next_token {
                None => None,
                Some(token) => {
                    match self.live.cursors().open(&query, token).map_err(|_| BrowseError::BadToken)?.of(0) {
                        Progress::After(key) => Some(key.clone()),
                        Progress::NotBegun | Progress::Done => None,
                    }
                }
            };
            let scan = Scan { table: table.to_owned(), filter: Condition::Always, limit, start };
            match self.store.run(&Step::Scan(scan)).await {
                Ok(Outcome::Page(Page { items, last, .. })) => {
                    let seal = |after| self.live.cursors().seal(&query, &Position::after(after));
                    Ok(Records { items, next_token: last.map(seal) })
                }
                Ok(Outcome::Record(_)) => Ok(Records::default()),
                Err(error) => Err(BrowseError::Store(error)),
            }
        })
    }
}

/// Signs users of the sandbox's own pool in, if it has one.
pub(super) struct PoolUsers(pub(super) Option<Arc<OwnPool>>);

impl SignIn for PoolUsers {
    fn access_token<'a>(&'a self, username: &'a str) -> Running<'a, Result<String, SignInError>> {
        Box::pin(async move {
            let own_pool = self.0.as_ref().ok_or(SignInError::NoUserPool)?;
            let token = own_pool.pool().lend_access_token(username).await;
            token.map_err(|refusal| SignInError::Refused(refusal.message))
        })
    }
}
