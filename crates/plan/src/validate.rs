//! `@validate`: what a written value must be.
//!
//! Source: the resolvers that Amplify's validate transformer generates. Lengths are Java's, in UTF-16 units.

use std::cmp::Ordering;

use model::{Model, Validation, ValidationKind};

use crate::{Attribute, Item};

/// A value that `@validate` does not let in. A client sees the message without a type.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct InvalidInput {
    /// `errorMessage` of the directive, or Amplify's own sentence.
    pub message: String,
}

/// Tests the input of a create or an update; the first failure counts. What is null or left out is not tested.
pub fn validate(model: &Model, input: &Item) -> Result<(), InvalidInput> {
    for field in &model.fields {
        let Some(value) = input.get(&field.name).filter(|value| **value != Attribute::Null) else { continue };
        if let Some(failed) = field.validations.iter().find(|validation| !holds(validation, value)) {
            let sentence = || format!("Field {} of type {} must {}", field.name, model.name, requirement(failed));
            return Err(InvalidInput { message: failed.message.clone().unwrap_or_else(sentence) });
        }
    }
    Ok(())
}

fn requirement(validation: &Validation) -> String {
    let words = match validation.kind {
        ValidationKind::Gt => "be greater than",
        ValidationKind::Lt => "be less than",
        ValidationKind::Gte => "be greater than or equal to",
        ValidationKind::Lte => "be less than or equal to",
        ValidationKind::MinLength => "have a minimum length of",
        ValidationKind::MaxLength => "have a maximum length of",
        ValidationKind::StartsWith => "start with",
        ValidationKind::EndsWith => "end with",
        ValidationKind::Matches => "match",
    };
    format!("{words} {}", validation.value)
}

/// Whether the value is as the directive wants it. A directive that cannot be tested lets nothing in.
fn holds(validation: &Validation, value: &Attribute) -> bool {
    let wanted = validation.value.as_str();
    let compared = || match value {
        Attribute::Number(number) => number.parse::<f64>().ok()?.partial_cmp(&wanted.parse().ok()?),
        _ => None,
    };
    let length = || {
        let length = value.as_text()?.encode_utf16().count();
        Some(length.cmp(&wanted.parse().ok()?))
    };
    let text = |test: &dyn Fn(&str) -> bool| value.as_text().is_some_and(test);
    match validation.kind {
        ValidationKind::Gt => compared() == Some(Ordering::Greater),
        ValidationKind::Lt => compared() == Some(Ordering::Less),
        ValidationKind::Gte => compared().is_some_and(Ordering::is_ge),
        ValidationKind::Lte => compared().is_some_and(Ordering::is_le),
        ValidationKind::MinLength => length().is_some_and(Ordering::is_ge),
        ValidationKind::MaxLength => length().is_some_and(Ordering::is_le),
        ValidationKind::StartsWith => text(&|value| value.starts_with(wanted)),
        ValidationKind::EndsWith => text(&|value| value.ends_with(wanted)),
        // AppSync's patterns are those of RE2, as are those of this crate.
        ValidationKind::Matches => {
            regex::Regex::new(wanted).is_ok_and(|pattern| text(&|value| pattern.is_match(value)))
        }
    }
}

#[cfg(test)]
mod tests;
