//! The variables of a request, coerced by their declared types.
//!
//! Spec: <https://spec.graphql.org/October2021/#sec-Coercing-Variable-Values>.

use model::{
    Scalar,
    api::{Api, TypeDefinition, TypeRef},
};
use plan::{Attribute, Item};
use serde_json::{Map, Value as Json};

use super::tally::Tally;
use crate::{
    GraphqlError,
    compile::{Misfit, Signature, coerce_constant, constant, variable_error},
    scalar,
    size::bytes_of,
};

/// The values of the variables that an operation declares, in their order. One that is not given and has no default has
/// no value.
#[derive(Debug, Default)]
pub(crate) struct Variables {
    pub(crate) values: Vec<Option<Attribute>>,
    /// About how many bytes a copy of each takes.
    pub(super) sizes: Vec<usize>,
}

impl Variables {
    /// Coerces what a request gives.
    pub(crate) fn of(api: &Api, signature: &Signature, given: &Map<String, Json>) -> Result<Self, GraphqlError> {
        let mut variables = Self::default();
        let mut tally = Tally::default();
        for declared in &signature.variables {
            if let Some(value) = given.get(&declared.name) {
                tally.add(value);
                tally.check(declared.position)?;
            }
            let coerced = match (given.get(&declared.name), &declared.default) {
                (Some(value), _) => coerce(api, &declared.variable_type, value).map(Some),
                (None, Some(default)) => Ok(Some(default.clone()?.value)),
                (None, None) => match &declared.variable_type {
                    required @ TypeRef::NonNull(_) => Err(Misfit::NullForNonNull { type_name: required.to_string() }),
                    TypeRef::Named(_) | TypeRef::List(_) => Ok(None),
                },
            };
            let value = coerced.map_err(|misfit| variable_error(declared.position, &declared.name, misfit))?;
            variables.sizes.push(value.as_ref().map_or(0, bytes_of));
            variables.values.push(value);
        }
        Ok(variables)
    }
}

fn coerce(api: &Api, expected: &TypeRef, value: &Json) -> Result<Attribute, Misfit> {
    match (expected, value) {
        (TypeRef::NonNull(_), Json::Null) => Err(Misfit::NullForNonNull { type_name: expected.to_string() }),
        (TypeRef::NonNull(inner), value) => coerce(api, inner, value),
        (TypeRef::Named(_) | TypeRef::List(_), Json::Null) => Ok(Attribute::Null),
        (TypeRef::List(inner), Json::Array(elements)) => {
            elements.iter().map(|element| coerce(api, inner, element)).collect::<Result<_, _>>().map(Attribute::List)
        }
        (TypeRef::List(inner), single) => Ok(Attribute::List(vec![coerce(api, inner, single)?])),
        (TypeRef::Named(name), value) => named(api, name, value),
    }
}

fn named(api: &Api, name: &str, value: &Json) -> Result<Attribute, Misfit> {
    let wrong = || Misfit::Wrong { type_name: name.to_owned() };
    match api.types.get(name) {
        Some(TypeDefinition::Scalar(scalar)) => scalar::of_json(*scalar, value).ok_or_else(wrong),
        // Variables carry enum values as text.
        Some(TypeDefinition::Enum(values)) => match value {
            Json::String(given) if values.contains(given) => Ok(Attribute::from(given.as_str())),
            _ => Err(wrong()),
        },
        Some(TypeDefinition::Input(fields)) => match value {
            Json::Object(given) => input(api, name, fields, given),
            _ => Err(wrong()),
        },
        Some(TypeDefinition::Object(_)) => Err(wrong()),
        None => Scalar::from_name(name).and_then(|scalar| scalar::of_json(scalar, value)).ok_or_else(wrong),
    }
}

fn input(
    api: &Api,
    name: &str,
    fields: &indexmap::IndexMap<String, TypeRef>,
    given: &Map<String, Json>,
) -> Result<Attribute, Misfit> {
    let mut coerced = Item::new();
    for (field, value) in given {
        let Some(field_type) = fields.get(field) else {
            return Err(Misfit::UnknownField { field: field.clone(), type_name: name.to_owned() });
        };
        coerced.insert(field.clone(), coerce(api, field_type, value)?);
    }
    for (field, default) in api.input_defaults.get(name).into_iter().flatten() {
        let Some(field_type) = fields.get(field) else { continue };
        if !coerced.contains_key(field) {
            coerced.insert(field.clone(), coerce_constant(api, field_type, &constant(default))?);
        }
    }
    let is_missing = |field: &String, field_type: &TypeRef| match field_type {
        TypeRef::NonNull(_) => !coerced.contains_key(field),
        TypeRef::Named(_) | TypeRef::List(_) => false,
    };
    let mut missing = fields.iter().filter(|(field, field_type)| is_missing(field, field_type));
    match missing.next() {
        None => Ok(Attribute::Map(coerced)),
        Some((first, first_type)) => {
            let fields = std::iter::once(first).chain(missing.map(|(field, _)| field)).cloned().collect();
            Err(Misfit::MissingFields { fields, type_name: first_type.to_string() })
        }
    }
}
