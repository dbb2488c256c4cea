//! The operations of one connection: which id means which key, and how far each has come.

use std::{collections::HashMap, time::Instant};

use crate::{OperationKey, frame};

/// The table of operations.
#[derive(Default)]
pub(crate) struct Operations {
    by_key: HashMap<OperationKey, Operation>,
    by_id: HashMap<String, OperationKey>,
    started: u64,
}

struct Operation {
    id: String,
    /// The id as JSON, quotes included: what every frame of the operation begins with.
    quoted: String,
    accepted: bool,
    /// When the credential behind it runs out.
    until: Option<Instant>,
}

impl Operations {
    pub(crate) fn len(&self) -> usize {
        self.by_key.len()
    }

    pub(crate) fn contains(&self, id: &str) -> bool {
        self.by_id.contains_key(id)
    }

    /// Enters an operation that waits for its decision. Its id must be free.
    pub(crate) fn start(&mut self, id: &str) -> OperationKey {
        let key = OperationKey(self.started);
        self.started += 1;
        self.by_id.insert(id.to_owned(), key);
        self.by_key
            .insert(key, Operation { id: id.to_owned(), quoted: frame::quoted(id), accepted: false, until: None });
        key
    }

    /// Marks a waiting operation as accepted, and gives its quoted id; `None` if it does not wait.
    pub(crate) fn accept(&mut self, key: OperationKey) -> Option<&str> {
        let operation = self.by_key.get_mut(&key).filter(|operation| !operation.accepted)?;
        operation.accepted = true;
        Some(&operation.quoted)
    }

    /// The quoted id of an accepted operation.
    pub(crate) fn accepted(&self, key: OperationKey) -> Option<&str> {
        self.by_key.get(&key).filter(|operation| operation.accepted).map(|operation| operation.quoted.as_str())
    }

    /// Notes when the credential behind an operation runs out.
    pub(crate) fn counts_until(&mut self, key: OperationKey, until: Instant) {
        if let Some(operation) = self.by_key.get_mut(&key) {
            operation.until = Some(until);
        }
    }

    /// When the first credential behind an operation runs out.
    pub(crate) fn until(&self) -> Option<Instant> {
        self.by_key.values().filter_map(|operation| operation.until).min()
    }

    /// Removes an operation and gives its quoted id.
    pub(crate) fn remove(&mut self, key: OperationKey) -> Option<String> {
        let operation = self.by_key.remove(&key)?;
        self.by_id.remove(&operation.id);
        Some(operation.quoted)
    }

    /// Removes an operation that was not yet accepted and gives its quoted id.
    pub(crate) fn remove_waiting(&mut self, key: OperationKey) -> Option<String> {
        self.by_key.get(&key).filter(|operation| !operation.accepted)?;
        self.remove(key)
    }

    /// Removes the operation of an id.
    pub(crate) fn remove_id(&mut self, id: &str) -> Option<OperationKey> {
        let key = self.by_id.remove(id)?;
        self.by_key.remove(&key);
        Some(key)
    }

    /// Forgets everything, keeping no memory.
    pub(crate) fn clear(&mut self) {
        self.by_key = HashMap::new();
        self.by_id = HashMap::new();
    }
}
