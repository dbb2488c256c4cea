//! From a stored value to a leaf of the answer.

use std::borrow::Cow;

use async_graphql::{Name, Number, Value};
use model::{Scalar, api::TypeDefinition};
use plan::Attribute;

use crate::bound::Reading;

/// The elements of a stored list or set; `None` if it is neither.
pub(crate) fn elements(stored: &Attribute) -> Option<Cow<'_, [Attribute]>> {
    match stored {
        Attribute::List(elements) => Some(Cow::Borrowed(elements)),
        Attribute::TextSet(texts) => Some(texts.iter().map(|text| Attribute::from(text.as_str())).collect()),
        Attribute::NumberSet(numbers) => Some(numbers.iter().cloned().map(Attribute::Number).collect()),
        Attribute::BinarySet(all) => Some(all.iter().cloned().map(Attribute::Binary).collect()),
        Attribute::Text(_)
        | Attribute::Number(_)
        | Attribute::Bool(_)
        | Attribute::Null
        | Attribute::Map(_)
        | Attribute::Binary(_) => None,
    }
}

/// The value of a scalar or an enum, or why it is none.
pub(crate) fn leaf(
    definition: Option<&TypeDefinition>,
    type_name: &str,
    stored: &Attribute,
    reading: Reading,
) -> Result<Value, String> {
    match definition {
        Some(TypeDefinition::Scalar(scalar)) => scalar_value(*scalar, stored, reading),
        Some(TypeDefinition::Enum(values)) => match stored {
            Attribute::Text(text) if values.contains(text) => Ok(Value::Enum(Name::new(text))),
            Attribute::Text(text) => Err(format!("Invalid input for Enum '{type_name}'. Unknown value '{text}'")),
            _ => Err(format!("Invalid input for Enum '{type_name}'.")),
        },
        Some(TypeDefinition::Object(_) | TypeDefinition::Input(_)) | None => {
            Err(format!("Expected type '{type_name}'"))
        }
    }
}

fn scalar_value(scalar: Scalar, stored: &Attribute, reading: Reading) -> Result<Value, String> {
    let wrong = || format!("Expected type '{}'", scalar.name());
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
        (scalar, Attribute::Binary(bytes)) if scalar.is_text() => Ok(Value::String(plan::base64_of(bytes))),
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

pub(crate) fn to_json(stored: &Attribute) -> serde_json::Value {
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
        Attribute::Binary(bytes) => serde_json::Value::from(plan::base64_of(bytes)),
        Attribute::BinarySet(all) => all.iter().map(|bytes| plan::base64_of(bytes)).collect(),
    }
}
