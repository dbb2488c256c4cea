//! Arguments and variables, coerced by the API's types into attribute values.
//!
//! Spec: <https://spec.graphql.org/October2021/#sec-Input-Values>. Messages are those of graphql-java and AppSync.

use std::collections::HashMap;

use model::{
    Constant, Scalar,
    api::{Api, TypeDefinition, TypeRef},
};
use plan::{Attribute, Item};

use crate::{
    GraphqlError, Location,
    compile::ast::{Name, ObjectField, OperationDefinition, Position, Value},
    validate::validation_error,
};

/// The variables of an operation.
#[derive(Default)]
pub(crate) struct Variables {
    declared: HashMap<String, Declared>,
}

/// A variable, coerced by its declared type. One that is not given and has no default has no value.
struct Declared {
    variable_type: TypeRef,
    has_default: bool,
    value: Option<Attribute>,
    /// The names in the value, if it is an object, in the order in which they are given.
    names: Vec<String>,
}

impl Variables {
    /// The names in the value of a variable that is an object, in the order in which they are given.
    pub(crate) fn names(&self, name: &str) -> &[String] {
        self.declared.get(name).map_or(&[], |declared| declared.names.as_slice())
    }

    /// The value of a variable, if it has one.
    pub(crate) fn get(&self, name: &str) -> Option<&Attribute> {
        self.declared.get(name).and_then(|declared| declared.value.as_ref())
    }
}

/// Why a value does not fit its type.
enum Misfit {
    NullForNonNull {
        type_name: String,
    },
    UnknownField {
        field: String,
        type_name: String,
    },
    /// Names the fields, and the type of the first.
    MissingFields {
        fields: Vec<String>,
        type_name: String,
    },
    Wrong {
        type_name: String,
    },
    VariableType {
        declared: String,
        expected: String,
    },
}

/// Coerces the variables that an operation declares.
pub(crate) fn variables(
    api: &Api,
    operation: &OperationDefinition,
    given: &serde_json::Map<String, serde_json::Value>,
) -> Result<Variables, GraphqlError> {
    let mut variables = Variables::default();
    for definition in &operation.variables {
        let name = definition.name.as_str();
        let variable_type = definition.variable_type.clone();
        let value = match (given.get(name), &definition.default) {
            (Some(value), _) => Some(given_value(value)),
            (None, Some(default)) => Some(default.clone()),
            (None, None) => None,
        };
        let names = match &value {
            Some(Value::Object(fields)) => fields.iter().map(|field| field.name.to_string()).collect(),
            _ => Vec::new(),
        };
        let coerced = match value {
            None => match &variable_type {
                TypeRef::NonNull(_) => Err(Misfit::NullForNonNull { type_name: variable_type.to_string() }),
                TypeRef::Named(_) | TypeRef::List(_) => Ok(None),
            },
            Some(value) => coerce(api, &variable_type, &value, &Variables::default()),
        };
        let value = coerced.map_err(|misfit| variable_error(definition.position, name, misfit))?;
        let has_default = definition.default.is_some();
        variables.declared.insert(name.to_owned(), Declared { variable_type, has_default, value, names });
    }
    Ok(variables)
}

/// Coerces an argument; `None` if it is a variable that is not given.
pub(crate) fn argument(
    api: &Api,
    argument: &str,
    argument_type: &TypeRef,
    (value, position): (&Value, Position),
    variables: &Variables,
    path: &str,
) -> Result<Option<Attribute>, GraphqlError> {
    coerce(api, argument_type, value, variables).map_err(|misfit| {
        let shown = show(value);
        let message = match misfit {
            Misfit::VariableType { declared, expected } => {
                let message = format!("Variable type '{declared}' doesn't match expected type '{expected}' @ '{path}'");
                return validation_error(position, "VariableTypeMismatch", &message);
            }
            Misfit::NullForNonNull { type_name } | Misfit::Wrong { type_name } => {
                format!("argument '{argument}' with value '{shown}' is not a valid '{type_name}' @ '{path}'")
            }
            Misfit::UnknownField { field, type_name } => format!(
                "argument '{argument}' with value '{shown}' contains a field not in '{type_name}': '{field}' @ '{path}'"
            ),
            Misfit::MissingFields { fields, .. } => format!(
                "argument '{argument}' with value '{shown}' is missing required fields '[{}]' @ '{path}'",
                fields.join(", ")
            ),
        };
        validation_error(position, "WrongType", &message)
    })
}

fn variable_error(position: Position, name: &str, misfit: Misfit) -> GraphqlError {
    let message = match misfit {
        // Both name the variable and the type of the inner field, as AppSync does.
        Misfit::NullForNonNull { type_name } | Misfit::MissingFields { type_name, .. } => {
            format!("Variable '{name}' has coerced Null value for NonNull type '{type_name}'")
        }
        Misfit::UnknownField { field, type_name } => format!(
            "The variables input contains a field name '{field}' that is not defined for input object type '{type_name}' "
        ),
        Misfit::Wrong { .. } | Misfit::VariableType { .. } => format!("Variable '{name}' has an invalid value."),
    };
    GraphqlError { path: None, locations: Some(vec![Location::at(position)]), message, kind: None }
}

fn coerce(api: &Api, expected: &TypeRef, value: &Value, variables: &Variables) -> Result<Option<Attribute>, Misfit> {
    if let Value::Variable(name) = value {
        return coerce_variable(expected, variables.declared.get(name.as_str()));
    }
    match (expected, value) {
        (TypeRef::NonNull(_), Value::Null) => Err(Misfit::NullForNonNull { type_name: expected.to_string() }),
        (TypeRef::NonNull(inner), value) => coerce(api, inner, value, variables),
        (TypeRef::Named(_) | TypeRef::List(_), Value::Null) => Ok(Some(Attribute::Null)),
        (TypeRef::List(inner), Value::List(elements)) => {
            let mut coerced = Vec::with_capacity(elements.len());
            for element in elements {
                coerced.push(coerce(api, inner, element, variables)?.unwrap_or(Attribute::Null));
            }
            Ok(Some(Attribute::List(coerced)))
        }
        (TypeRef::List(inner), single) => {
            Ok(coerce(api, inner, single, variables)?.map(|element| Attribute::List(vec![element])))
        }
        (TypeRef::Named(name), value) => coerce_named(api, name, value, variables).map(Some),
    }
}

/// A variable was coerced by its own type; here it is only asked whether that type may stand where it is used.
fn coerce_variable(expected: &TypeRef, declared: Option<&Declared>) -> Result<Option<Attribute>, Misfit> {
    // `validate` refuses variables that are not declared.
    let Some(Declared { variable_type, has_default, value, .. }) = declared else { return Ok(None) };
    let fits = match (expected, variable_type) {
        (TypeRef::NonNull(expected), TypeRef::Named(_) | TypeRef::List(_)) => {
            *has_default && is_compatible(variable_type, expected)
        }
        (expected, variable_type) => is_compatible(variable_type, expected),
    };
    match (fits, expected, value) {
        (false, _, _) => {
            Err(Misfit::VariableType { declared: variable_type.to_string(), expected: expected.to_string() })
        }
        (true, TypeRef::NonNull(_), None | Some(Attribute::Null)) => {
            Err(Misfit::NullForNonNull { type_name: expected.to_string() })
        }
        (true, _, value) => Ok(value.clone()),
    }
}

/// `AreTypesCompatible` of the specification.
fn is_compatible(variable_type: &TypeRef, expected: &TypeRef) -> bool {
    match (variable_type, expected) {
        (TypeRef::NonNull(variable_type), TypeRef::NonNull(expected)) => is_compatible(variable_type, expected),
        (TypeRef::NonNull(variable_type), expected) => is_compatible(variable_type, expected),
        (TypeRef::List(variable_type), TypeRef::List(expected)) => is_compatible(variable_type, expected),
        (TypeRef::Named(variable_type), TypeRef::Named(expected)) => variable_type == expected,
        (TypeRef::Named(_) | TypeRef::List(_), _) => false,
    }
}

fn coerce_named(api: &Api, name: &str, value: &Value, variables: &Variables) -> Result<Attribute, Misfit> {
    let wrong = || Misfit::Wrong { type_name: name.to_owned() };
    match api.types.get(name) {
        Some(TypeDefinition::Scalar(scalar)) => coerce_scalar(*scalar, value).ok_or_else(wrong),
        Some(TypeDefinition::Enum(values)) => match value {
            Value::Enum(given) if values.iter().any(|value| value == given.as_str()) => {
                Ok(Attribute::from(given.as_str()))
            }
            // Variables carry enum values as text.
            Value::String(given) if values.iter().any(|value| **value == **given) => Ok(Attribute::from(&**given)),
            _ => Err(wrong()),
        },
        Some(TypeDefinition::Input(fields)) => match value {
            Value::Object(given) => coerce_input(api, name, fields, given, variables),
            _ => Err(wrong()),
        },
        Some(TypeDefinition::Object(_)) => Err(wrong()),
        None => Scalar::from_name(name).and_then(|scalar| coerce_scalar(scalar, value)).ok_or_else(wrong),
    }
}

fn coerce_input(
    api: &Api,
    name: &str,
    fields: &indexmap::IndexMap<String, TypeRef>,
    given: &[ObjectField],
    variables: &Variables,
) -> Result<Attribute, Misfit> {
    let mut coerced = Item::new();
    for ObjectField { name: field, value } in given {
        let field = field.as_str();
        let Some(field_type) = fields.get(field) else {
            return Err(Misfit::UnknownField { field: field.to_owned(), type_name: name.to_owned() });
        };
        if let Some(value) = coerce(api, field_type, value, variables)? {
            coerced.insert(field.to_owned(), value);
        }
    }
    for (field, default) in api.input_defaults.get(name).into_iter().flatten() {
        let Some(field_type) = fields.get(field) else { continue };
        if !coerced.contains_key(field)
            && let Some(value) = coerce(api, field_type, &literal(default), variables)?
        {
            coerced.insert(field.clone(), value);
        }
    }
    let mut missing = fields
        .iter()
        .filter(|(field, field_type)| matches!(field_type, TypeRef::NonNull(_)) && !coerced.contains_key(*field))
        .peekable();
    match missing.peek() {
        None => Ok(Attribute::Map(coerced)),
        Some((_, first)) => {
            let type_name = first.to_string();
            Err(Misfit::MissingFields { fields: missing.map(|(field, _)| field.clone()).collect(), type_name })
        }
    }
}

/// A default of the schema as the literal that it is.
pub(crate) fn literal(constant: &Constant) -> Value {
    match constant {
        Constant::Null => Value::Null,
        Constant::Boolean(value) => Value::Boolean(*value),
        Constant::Number(text) => number(text),
        Constant::Text(text) => Value::String(text.as_str().into()),
        Constant::Word(word) => Value::Enum(Name::new(word)),
        Constant::List(elements) => Value::List(elements.iter().map(literal).collect()),
        Constant::Object(fields) => Value::Object(
            fields.iter().map(|(name, value)| ObjectField { name: Name::new(name), value: literal(value) }).collect(),
        ),
    }
}

/// The value of a variable as the literal that it would be.
fn given_value(json: &serde_json::Value) -> Value {
    match json {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(value) => Value::Boolean(*value),
        serde_json::Value::Number(value) => number(&value.to_string()),
        serde_json::Value::String(text) => Value::String(text.as_str().into()),
        serde_json::Value::Array(elements) => Value::List(elements.iter().map(given_value).collect()),
        serde_json::Value::Object(fields) => Value::Object(
            fields
                .iter()
                .map(|(name, value)| ObjectField { name: Name::new(name), value: given_value(value) })
                .collect(),
        ),
    }
}

fn number(text: &str) -> Value {
    if text.contains(['.', 'e', 'E']) { Value::Float(text.into()) } else { Value::Int(text.into()) }
}

fn coerce_scalar(scalar: Scalar, value: &Value) -> Option<Attribute> {
    match (scalar, value) {
        (Scalar::Boolean, Value::Boolean(value)) => Some(Attribute::Bool(*value)),
        (Scalar::Int, Value::Int(number)) => {
            let whole: i32 = number.parse().ok()?;
            Some(Attribute::Number(whole.to_string()))
        }
        (Scalar::AwsTimestamp | Scalar::Id, Value::Int(number)) => {
            let whole: i64 = number.parse().ok()?;
            Some(match scalar {
                Scalar::Id => Attribute::Text(whole.to_string()),
                _ => Attribute::Number(whole.to_string()),
            })
        }
        // What is larger than a double is out of range.
        (Scalar::Float, Value::Int(number) | Value::Float(number)) => {
            number.parse::<serde_json::Number>().ok().map(|number| Attribute::Number(number.to_string()))
        }
        (Scalar::AwsJson, Value::String(text)) => {
            serde_json::from_str(text).ok().map(|json: serde_json::Value| from_json(&json))
        }
        (scalar, Value::String(text)) if scalar.is_text() => {
            scalar.accepts_text(text).then(|| Attribute::from(&**text))
        }
        (_, _) => None,
    }
}

/// AWSJSON is stored as what it says, not as text.
pub(crate) fn from_json(json: &serde_json::Value) -> Attribute {
    match json {
        serde_json::Value::Null => Attribute::Null,
        serde_json::Value::Bool(value) => Attribute::Bool(*value),
        serde_json::Value::Number(number) => Attribute::Number(number.to_string()),
        serde_json::Value::String(text) => Attribute::from(text.as_str()),
        serde_json::Value::Array(elements) => Attribute::List(elements.iter().map(from_json).collect()),
        serde_json::Value::Object(fields) => {
            Attribute::Map(fields.iter().map(|(name, value)| (name.clone(), from_json(value))).collect())
        }
    }
}

/// A literal as graphql-java prints it.
fn show(value: &Value) -> String {
    match value {
        Value::Variable(name) => format!("VariableReference{{name='{name}'}}"),
        Value::Null => "NullValue{}".to_owned(),
        Value::Float(number) => format!("FloatValue{{value={number}}}"),
        Value::Int(number) => format!("IntValue{{value={number}}}"),
        Value::String(text) => format!("StringValue{{value='{text}'}}"),
        Value::Boolean(value) => format!("BooleanValue{{value={value}}}"),
        Value::Enum(name) => format!("EnumValue{{name='{name}'}}"),
        Value::List(elements) => {
            format!("ArrayValue{{values=[{}]}}", elements.iter().map(show).collect::<Vec<_>>().join(", "))
        }
        Value::Object(fields) => {
            let fields: Vec<String> = fields
                .iter()
                .map(|field| format!("ObjectField{{name='{}', value={}}}", field.name, show(&field.value)))
                .collect();
            format!("ObjectValue{{objectFields=[{}]}}", fields.join(", "))
        }
    }
}
