//! Operations that were compiled, kept for the next request with the same document, operation and variant.

use std::{
    hash::{Hash, Hasher},
    sync::Arc,
};

use moka::sync::Cache;

use super::{
    Operation, Signature, Variant,
    ast::{Document, OperationDefinition},
    compile,
};
use crate::{GraphqlError, served::Served};

/// About how many bytes the signatures which are kept may take, with their documents.
const SIGNATURES_BYTES: u64 = 8 << 20;

/// About how many bytes the operations which are kept may take.
const OPERATIONS_BYTES: u64 = 16 << 20;

/// The operations of all documents.
pub(crate) struct Compiled {
    signatures: Cache<Which, Arc<Signature>>,
    operations: Cache<(Which, Variant), Arc<Operation>>,
}

/// An operation of a document, by its position there.
#[derive(Clone)]
struct Which {
    document: Arc<Document>,
    position: usize,
}

impl PartialEq for Which {
    fn eq(&self, other: &Self) -> bool {
        // A document that is held keeps its place in memory.
        Arc::ptr_eq(&self.document, &other.document) && self.position == other.position
    }
}

impl Eq for Which {}

impl Hash for Which {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.document).hash(state);
        self.position.hash(state);
    }
}

/// An operation of a document that a request names.
pub(crate) struct Chosen<'d> {
    which: Which,
    definition: &'d OperationDefinition,
}

impl<'d> Chosen<'d> {
    /// The operation at this position.
    pub(crate) fn at(document: &'d Arc<Document>, position: usize, definition: &'d OperationDefinition) -> Self {
        Self { which: Which { document: Arc::clone(document), position }, definition }
    }

    pub(crate) fn definition(&self) -> &'d OperationDefinition {
        self.definition
    }
}

impl Compiled {
    pub(crate) fn new() -> Self {
        Self {
            signatures: Cache::builder()
                .weigher(|which: &Which, _: &Arc<Signature>| weight(which, 0))
                .max_capacity(SIGNATURES_BYTES)
                .build(),
            operations: Cache::builder()
                .weigher(|(which, _): &(Which, Variant), operation: &Arc<Operation>| {
                    weight(which, operation.shared().bytes)
                })
                .max_capacity(OPERATIONS_BYTES)
                .build(),
        }
    }

    /// What the operation takes.
    pub(crate) fn signature(&self, served: &Served, chosen: &Chosen<'_>) -> Arc<Signature> {
        if let Some(signature) = self.signatures.get(&chosen.which) {
            return signature;
        }
        let signature = Arc::new(Signature::of(&served.api, &chosen.which.document, chosen.definition));
        self.signatures.insert(chosen.which.clone(), Arc::clone(&signature));
        signature
    }

    /// The operation, for the callers and the conditions of this variant.
    pub(crate) fn operation(
        &self,
        served: &Served,
        chosen: &Chosen<'_>,
        signature: &Signature,
        variant: Variant,
    ) -> Result<Arc<Operation>, GraphqlError> {
        let key = (chosen.which.clone(), variant);
        if let Some(operation) = self.operations.get(&key) {
            return Ok(operation);
        }
        let (_, variant) = &key;
        let operation = Arc::new(compile(served, &chosen.which.document, chosen.definition, signature, variant)?);
        self.operations.insert(key, Arc::clone(&operation));
        Ok(operation)
    }
}

fn weight(which: &Which, bytes: usize) -> u32 {
    let document = which.document.bytes();
    u32::try_from(document.saturating_add(bytes)).unwrap_or(u32::MAX)
}
