//! From a stored record to the values of its fields.

use async_graphql::{Name, Number, Value};
use model::{FieldType, ListShape, Named, Scalar};
use plan::{Attribute, Item};

/// How a field is read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// As it is stored.
    Stored,
    /// Only what follows the last `::`. Source: the field resolver that Amplify gives to an owner field whose identity
    /// claim is the default pair.
    OwnerName,
}

/// A stored value that the field's type does not allow.
pub(crate) struct Unserializable {
    pub(crate) why: String,
}

/// The value of a field of a record.
pub(crate) fn field_value(
    item: &Item,
    name: &str,
    field_type: &FieldType,
    reading: Reading,
) -> Result<Value, Unserializable> {
    match item.get(name) {
        None | Some(Attribute::Null) => Ok(Value::Null),
        Some(stored) => match (field_type.list, stored) {
            (None, stored) => single(&field_type.named, stored, reading),
            (Some(ListShape::Nullable | ListShape::Required), Attribute::List(elements)) => elements
                .iter()
                .map(|element| match element {
                    Attribute::Null => Ok(Value::Null),
                    element => single(&field_type.named, element, reading),
                })
                .collect::<Result<_, _>>()
                .map(Value::List),
            (Some(_), Attribute::TextSet(texts)) => texts
                .iter()
                .map(|text| single(&field_type.named, &Attribute::from(text.as_str()), reading))
                .collect::<Result<_, _>>()
                .map(Value::List),
            (Some(_), Attribute::NumberSet(numbers)) => numbers
                .iter()
                .map(|number| single(&field_type.named, &Attribute::Number(number.clone()), reading))
                .collect::<Result<_, _>>()
                .map(Value::List),
            (Some(_), _) => Err(Unserializable { why: "Expected a list".to_owned() }),
        },
    }
}

fn single(named: &Named, stored: &Attribute, reading: Reading) -> Result<Value, Unserializable> {
    let scalar = match named {
        Named::Enum(name) => {
            return match stored {
                Attribute::Text(text) => Ok(Value::Enum(Name::new(text))),
                _ => Err(Unserializable { why: format!("Invalid input for Enum '{name}'.") }),
            };
        }
        Named::Scalar(scalar) => *scalar,
        Named::Custom(name) | Named::Model(name) => {
            return Err(Unserializable { why: format!("Expected type '{name}'") });
        }
    };
    let wrong = || Unserializable { why: format!("Expected type '{}'", scalar.name()) };
    match (scalar, stored) {
        (Scalar::AwsJson, stored) => serde_json::to_string(&to_json(stored)).map(Value::String).map_err(|_| wrong()),
        (Scalar::Boolean, Attribute::Bool(value)) => Ok(Value::Boolean(*value)),
        (Scalar::Int | Scalar::AwsTimestamp | Scalar::Float, Attribute::Number(text)) => {
            number(text, scalar).map(Value::Number).ok_or_else(wrong)
        }
        (scalar, Attribute::Text(text)) if scalar.is_text() => Ok(Value::String(match reading {
            Reading::Stored => text.clone(),
            Reading::OwnerName => text.rsplit("::").next().unwrap_or_default().to_owned(),
        })),
        (scalar, Attribute::Number(text)) if scalar.is_text() => Ok(Value::String(text.clone())),
        (scalar, Attribute::Bool(value)) if scalar.is_text() => Ok(Value::String(value.to_string())),
        (_, _) => Err(wrong()),
    }
}

fn number(text: &str, scalar: Scalar) -> Option<Number> {
    let whole = text.parse::<i64>().ok();
    match scalar {
        Scalar::Int => whole.and_then(|whole| i32::try_from(whole).ok()).map(Number::from),
        Scalar::AwsTimestamp => whole.map(Number::from),
        _ => match whole {
            Some(whole) => Some(Number::from(whole)),
            None => Number::from_f64(text.parse().ok()?),
        },
    }
}

fn to_json(stored: &Attribute) -> serde_json::Value {
    match stored {
        Attribute::Text(text) => serde_json::Value::from(text.as_str()),
        Attribute::Number(text) => {
            serde_json::from_str(text).unwrap_or_else(|_| serde_json::Value::from(text.as_str()))
        }
        Attribute::Bool(value) => serde_json::Value::from(*value),
        Attribute::Null => serde_json::Value::Null,
        Attribute::List(elements) => elements.iter().map(to_json).collect(),
        Attribute::Map(fields) => fields.iter().map(|(name, value)| (name.clone(), to_json(value))).collect(),
        Attribute::TextSet(texts) => texts.iter().map(String::as_str).collect(),
        Attribute::NumberSet(numbers) => {
            numbers.iter().map(|number| to_json(&Attribute::Number(number.clone()))).collect()
        }
        // No input of the API makes binaries; a table written by others may hold them, and JSON cannot.
        Attribute::Binary(_) | Attribute::BinarySet(_) => serde_json::Value::Null,
    }
}
