//! From a stored value to a scalar or an enum of the answer.

use std::borrow::Cow;

use model::Scalar;
use plan::Attribute;
use serde_json::Number;

use super::json;
use crate::{
    scalar::to_json,
    served::{EnumValues, Reading},
};

/// The elements of a stored list or set; `None` if it is neither.
pub(super) fn elements(stored: &Attribute) -> Option<Cow<'_, [Attribute]>> {
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

/// Writes a value of an enum, or says why it is none.
pub(super) fn of_enum(out: &mut Vec<u8>, definition: &EnumValues, stored: &Attribute) -> Result<(), String> {
    let name = &definition.name;
    match stored {
        Attribute::Text(text) if definition.values.contains(text) => {
            json::text(out, text);
            Ok(())
        }
        Attribute::Text(text) => Err(format!("Invalid input for Enum '{name}'. Unknown value '{text}'")),
        _ => Err(format!("Invalid input for Enum '{name}'.")),
    }
}

/// Writes a value of a scalar, or says why it is none.
pub(super) fn of_scalar(out: &mut Vec<u8>, scalar: Scalar, stored: &Attribute, reading: Reading) -> Result<(), String> {
    match (scalar, stored) {
        (Scalar::AwsJson, stored) => json::text(out, &to_json(stored).to_string()),
        (Scalar::Boolean, Attribute::Bool(value)) => json::display(out, value),
        (Scalar::Int | Scalar::AwsTimestamp | Scalar::Float, Attribute::Number(text)) if number(out, scalar, text) => {}
        (scalar, Attribute::Text(text)) if scalar.is_text() => json::text(out, reading.of(text)),
        (scalar, Attribute::Binary(bytes)) if scalar.is_text() => json::text(out, &plan::base64_of(bytes)),
        (scalar, Attribute::Number(text)) if scalar.is_text() => json::text(out, text),
        (scalar, Attribute::Bool(value)) if scalar.is_text() => {
            json::text(out, if *value { "true" } else { "false" });
        }
        (_, _) => return Err(format!("Expected type '{}'", scalar.name())),
    }
    Ok(())
}

/// Writes a number, if it is one of this scalar.
fn number(out: &mut Vec<u8>, scalar: Scalar, text: &str) -> bool {
    let whole = text.parse::<i64>().ok();
    let number = match (scalar, whole) {
        (Scalar::Int, whole) => whole.and_then(|whole| i32::try_from(whole).ok()).map(Number::from),
        (Scalar::AwsTimestamp, whole) => whole.map(Number::from),
        (_, Some(whole)) => Some(Number::from(whole)),
        (_, None) => text.parse().ok().and_then(Number::from_f64),
    };
    number.is_some_and(|number| {
        json::display(out, number);
        true
    })
}
