//! The arguments of a field, coerced as far as no variable is needed.

use super::{
    Arguments, Given, Signature,
    ast::{Field, Value as Literal},
    template::{self, Argument, Template, coerce_constant, constant},
};
use crate::{
    GraphqlError, Location,
    served::{self, Served},
};

/// The arguments of a field.
pub(super) fn of(
    served: &Served,
    signature: &Signature,
    definition: &served::Arguments,
    field: &Field,
) -> Result<Vec<Given>, GraphqlError> {
    let mut given = Vec::with_capacity(definition.0.len());
    for argument in &field.arguments {
        // Validation refuses arguments that are not defined.
        let Some(defined) = definition.0.iter().find(|defined| *defined.name == *argument.name) else { continue };
        let literal = Argument {
            name: &defined.name,
            argument_type: &defined.argument_type,
            literal: &argument.value,
            position: Location::at(argument.value_position),
            field: &field.name,
        };
        let value = template::argument(&served.api, signature, &literal)?;
        given.push(Given { name: defined.name.clone(), value, default: default(served, defined, field)? });
    }
    for defined in &definition.0 {
        let is_given = field.arguments.iter().any(|argument| *argument.name == *defined.name);
        if !is_given && let Some(value) = default(served, defined, field)? {
            given.push(Given { name: defined.name.clone(), value: Template::Known(value), default: None });
        }
    }
    Ok(given)
}

/// The arguments of a field at the root.
pub(super) fn of_root(
    served: &Served,
    signature: &Signature,
    definition: &served::Arguments,
    field: &Field,
) -> Result<Arguments, GraphqlError> {
    let given = of(served, signature, definition, field)?;
    let (input_order, input_variable) = match field.argument("input") {
        Some(Literal::Variable(name)) => (Vec::new(), signature.position(name)),
        Some(Literal::Object(fields)) => (fields.iter().map(|field| field.name.to_string()).collect(), None),
        _ => (Vec::new(), None),
    };
    Ok(Arguments { given, input_order, input_variable })
}

fn default(
    served: &Served,
    defined: &served::Argument,
    field: &Field,
) -> Result<Option<plan::Attribute>, GraphqlError> {
    let Some(default) = &defined.default else { return Ok(None) };
    let literal = constant(default);
    let argument = Argument {
        name: &defined.name,
        argument_type: &defined.argument_type,
        literal: &literal,
        position: Location::at(field.position),
        field: &field.name,
    };
    let value = coerce_constant(&served.api, &defined.argument_type, &literal);
    value.map(Some).map_err(|misfit| template::argument_error(&argument, misfit))
}
