//! The types of what operations take and give.

mod angular;
mod flow;
mod flow_modern;
mod json;
mod typescript;

use std::collections::BTreeMap;

use model::api::Api;

use super::{
    ClientCodeError, TypeTarget,
    operations::{Operation, element, used_types},
};

/// The files of types.
pub(super) fn files(
    api: &Api,
    operations: &[Operation<'_>],
    target: TypeTarget,
) -> Result<BTreeMap<String, String>, ClientCodeError> {
    refuse_nested_list_arguments(operations)?;
    let used = used_types(api, operations);
    let (name, text) = match target {
        TypeTarget::Typescript => ("API.ts", typescript::types(api, &used, operations)),
        TypeTarget::Flow => ("API.js", flow::types(api, &used, operations)),
        TypeTarget::Json => ("API", json::types(&used, operations)),
        TypeTarget::Angular => ("api.service.ts", angular::types(api, &used, operations)),
        TypeTarget::FlowModern => return Ok(flow_modern::files(api, &used, operations)),
        TypeTarget::Swift | TypeTarget::Scala => {
            return Err(ClientCodeError::TypeTarget(target.name()));
        }
    };
    Ok(BTreeMap::from([(name.to_owned(), text)]))
}

fn refuse_nested_list_arguments(operations: &[Operation<'_>]) -> Result<(), ClientCodeError> {
    for operation in operations {
        for variable in &operation.variables {
            if element(variable.type_ref).and_then(element).is_some() {
                return Err(ClientCodeError::NestedListArgument {
                    operation: operation.field.name.to_owned(),
                    argument: variable.name.to_owned(),
                });
            }
        }
    }
    Ok(())
}
