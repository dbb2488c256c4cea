//! The models as a `DataStore` wants them.

use std::collections::BTreeMap;

use model::Schema;

use super::{ClientCodeError, ModelTarget};

/// The files of models.
pub(super) fn files(_schema: &Schema, target: ModelTarget) -> Result<BTreeMap<String, String>, ClientCodeError> {
    Err(ClientCodeError::ModelTarget(target.name()))
}
