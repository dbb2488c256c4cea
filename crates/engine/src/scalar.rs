//! Values of scalars as they come in, and as they are stored.
//!
//! A literal of a document and a value of the variables mean the same: both end here.

use model::Scalar;
use plan::Attribute;
use serde_json::Value as Json;

/// `true` and `false`
pub(crate) fn of_boolean(scalar: Scalar, value: bool) -> Option<Attribute> {
    (scalar == Scalar::Boolean).then_some(Attribute::Bool(value))
}

/// A number without a fraction and without an exponent, of any size.
pub(crate) fn of_whole_number(scalar: Scalar, text: &str) -> Option<Attribute> {
    match scalar {
        Scalar::Int => Some(Attribute::Number(text.parse::<i32>().ok()?.to_string())),
        Scalar::AwsTimestamp => Some(Attribute::Number(text.parse::<i64>().ok()?.to_string())),
        Scalar::Id => Some(Attribute::Text(text.parse::<i64>().ok()?.to_string())),
        other => of_fraction(other, text),
    }
}

/// A number with a fraction or an exponent.
pub(crate) fn of_fraction(scalar: Scalar, text: &str) -> Option<Attribute> {
    match scalar {
        // What is larger than a double is out of range.
        Scalar::Float => text.parse::<serde_json::Number>().ok().map(|number| Attribute::Number(number.to_string())),
        _ => None,
    }
}

/// A text.
pub(crate) fn of_text(scalar: Scalar, text: &str) -> Option<Attribute> {
    match scalar {
        // AWSJSON is stored as what it says, not as text.
        Scalar::AwsJson => serde_json::from_str(text).ok().map(|json: serde_json::Value| from_json(&json)),
        scalar => (scalar.is_text() && scalar.accepts_text(text)).then(|| Attribute::from(text)),
    }
}

/// A value of the variables; only texts, numbers and booleans are scalars.
pub(crate) fn of_json(scalar: Scalar, json: &serde_json::Value) -> Option<Attribute> {
    match json {
        serde_json::Value::Bool(value) => of_boolean(scalar, *value),
        serde_json::Value::Number(number) if number.is_f64() => of_fraction(scalar, &number.to_string()),
        serde_json::Value::Number(number) => of_whole_number(scalar, &number.to_string()),
        serde_json::Value::String(text) => of_text(scalar, text),
        serde_json::Value::Null | serde_json::Value::Array(_) | serde_json::Value::Object(_) => None,
    }
}

/// What a JSON document says, as it is stored.
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

/// A stored value as the JSON that it says.
pub(crate) fn to_json(stored: &Attribute) -> Json {
    match stored {
        Attribute::Text(text) => Json::from(text.as_str()),
        Attribute::Number(text) => serde_json::from_str(text).unwrap_or_else(|_| Json::from(text.as_str())),
        Attribute::Bool(value) => Json::from(*value),
        Attribute::Null => Json::Null,
        Attribute::List(elements) => elements.iter().map(to_json).collect(),
        Attribute::Map(fields) => fields.iter().map(|(name, value)| (name.clone(), to_json(value))).collect(),
        Attribute::TextSet(texts) => texts.iter().map(String::as_str).collect(),
        Attribute::NumberSet(numbers) => {
            numbers.iter().map(|number| to_json(&Attribute::Number(number.clone()))).collect()
        }
        Attribute::Binary(bytes) => Json::from(plan::base64_of(bytes)),
        Attribute::BinarySet(all) => all.iter().map(|bytes| plan::base64_of(bytes)).collect(),
    }
}
