//! Arguments and variables, coerced by the API's types into attribute values.
//!
//! Spec: <https://spec.graphql.org/October2021/#sec-Input-Values>. Messages are those of graphql-java and AppSync.

use std::collections::HashMap;

use async_graphql::{
    Name, Pos, Value,
    parser::types::{BaseType, OperationDefinition, Type},
};
use async_graphql_value::{Number, Value as Literal};
use model::{
    Constant, Scalar,
    api::{Api, TypeDefinition, TypeRef},
};
use plan::{Attribute, Item};

use crate::{GraphqlError, Location, validate::validation_error};

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
    for definition in &operation.variable_definitions {
        let name = definition.node.name.node.as_str();
        let variable_type = type_ref(&definition.node.var_type.node);
        let value = match (given.get(name), &definition.node.default_value) {
            (Some(value), _) => Some(Value::from_json(value.clone()).unwrap_or_default()),
            (None, Some(default)) => Some(default.node.clone()),
            (None, None) => None,
        };
        let names = match &value {
            Some(Value::Object(fields)) => fields.keys().map(ToString::to_string).collect(),
            _ => Vec::new(),
        };
        let coerced = match value {
            None => match &variable_type {
                TypeRef::NonNull(_) => Err(Misfit::NullForNonNull { type_name: variable_type.to_string() }),
                TypeRef::Named(_) | TypeRef::List(_) => Ok(None),
            },
            Some(value) => coerce(api, &variable_type, &value.into_value(), &Variables::default()),
        };
        let value = coerced.map_err(|misfit| variable_error(definition.pos, name, misfit))?;
        let has_default = definition.node.default_value.is_some();
        variables.declared.insert(name.to_owned(), Declared { variable_type, has_default, value, names });
    }
    Ok(variables)
}

/// Coerces an argument; `None` if it is a variable that is not given.
pub(crate) fn argument(
    api: &Api,
    argument: &str,
    argument_type: &TypeRef,
    (value, position): (&Literal, Pos),
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

fn variable_error(position: Pos, name: &str, misfit: Misfit) -> GraphqlError {
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

fn coerce(api: &Api, expected: &TypeRef, value: &Literal, variables: &Variables) -> Result<Option<Attribute>, Misfit> {
    if let Literal::Variable(name) = value {
        return coerce_variable(expected, variables.declared.get(name.as_str()));
    }
    match (expected, value) {
        (TypeRef::NonNull(_), Literal::Null) => Err(Misfit::NullForNonNull { type_name: expected.to_string() }),
        (TypeRef::NonNull(inner), value) => coerce(api, inner, value, variables),
        (TypeRef::Named(_) | TypeRef::List(_), Literal::Null) => Ok(Some(Attribute::Null)),
        (TypeRef::List(inner), Literal::List(elements)) => {
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

fn coerce_named(api: &Api, name: &str, value: &Literal, variables: &Variables) -> Result<Attribute, Misfit> {
    let wrong = || Misfit::Wrong { type_name: name.to_owned() };
    match api.types.get(name) {
        Some(TypeDefinition::Scalar(scalar)) => coerce_scalar(*scalar, value).ok_or_else(wrong),
        Some(TypeDefinition::Enum(values)) => match value {
            Literal::Enum(given) if values.iter().any(|value| value == given.as_str()) => {
                Ok(Attribute::from(given.as_str()))
            }
            // Variables carry enum values as text.
            Literal::String(given) if values.contains(given) => Ok(Attribute::from(given.as_str())),
            _ => Err(wrong()),
        },
        Some(TypeDefinition::Input(fields)) => match value {
            Literal::Object(given) => coerce_input(api, name, fields, given, variables),
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
    given: &indexmap::IndexMap<Name, Literal>,
    variables: &Variables,
) -> Result<Attribute, Misfit> {
    let mut coerced = Item::new();
    for (field, value) in given {
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
pub(crate) fn literal(constant: &Constant) -> Literal {
    match constant {
        Constant::Null => Literal::Null,
        Constant::Boolean(value) => Literal::Boolean(*value),
        Constant::Number(text) => match (text.parse::<i64>(), text.parse::<f64>().ok().and_then(Number::from_f64)) {
            (Ok(number), _) => Literal::Number(number.into()),
            (Err(_), Some(number)) => Literal::Number(number),
            (Err(_), None) => Literal::Null,
        },
        Constant::Text(text) => Literal::String(text.clone()),
        Constant::Word(word) => Literal::Enum(Name::new(word)),
        Constant::List(elements) => Literal::List(elements.iter().map(literal).collect()),
        Constant::Object(fields) => {
            Literal::Object(fields.iter().map(|(name, value)| (Name::new(name), literal(value))).collect())
        }
    }
}

fn coerce_scalar(scalar: Scalar, value: &Literal) -> Option<Attribute> {
    match (scalar, value) {
        (Scalar::Boolean, Literal::Boolean(value)) => Some(Attribute::Bool(*value)),
        (Scalar::Int, Literal::Number(number)) => {
            let whole = i32::try_from(number.as_i64()?).ok()?;
            Some(Attribute::Number(whole.to_string()))
        }
        (Scalar::AwsTimestamp, Literal::Number(number)) => Some(Attribute::Number(number.as_i64()?.to_string())),
        (Scalar::Float, Literal::Number(number)) => {
            number.as_f64().filter(|float| float.is_finite()).map(|_| Attribute::Number(number.to_string()))
        }
        (Scalar::Id, Literal::Number(number)) => Some(Attribute::Text(number.as_i64()?.to_string())),
        (Scalar::AwsJson, Literal::String(text)) => {
            serde_json::from_str(text).ok().map(|json: serde_json::Value| from_json(&json))
        }
        (scalar, Literal::String(text)) if scalar.is_text() => {
            scalar.accepts_text(text).then(|| Attribute::from(text.as_str()))
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

fn type_ref(parsed: &Type) -> TypeRef {
    let inner = match &parsed.base {
        BaseType::Named(name) => TypeRef::Named(name.to_string()),
        BaseType::List(inner) => TypeRef::List(Box::new(type_ref(inner))),
    };
    if parsed.nullable { inner } else { TypeRef::NonNull(Box::new(inner)) }
}

/// A literal as graphql-java prints it.
fn show(value: &Literal) -> String {
    match value {
        Literal::Variable(name) => format!("VariableReference{{name='{name}'}}"),
        Literal::Null => "NullValue{}".to_owned(),
        Literal::Number(number) if number.is_f64() => format!("FloatValue{{value={number}}}"),
        Literal::Number(number) => format!("IntValue{{value={number}}}"),
        Literal::String(text) => format!("StringValue{{value='{text}'}}"),
        Literal::Boolean(value) => format!("BooleanValue{{value={value}}}"),
        Literal::Binary(_) => "StringValue{}".to_owned(),
        Literal::Enum(name) => format!("EnumValue{{name='{name}'}}"),
        Literal::List(elements) => {
            format!("ArrayValue{{values=[{}]}}", elements.iter().map(show).collect::<Vec<_>>().join(", "))
        }
        Literal::Object(fields) => {
            let fields: Vec<String> = fields
                .iter()
                .map(|(name, value)| format!("ObjectField{{name='{name}', value={}}}", show(value)))
                .collect();
            format!("ObjectValue{{objectFields=[{}]}}", fields.join(", "))
        }
    }
}
