//! Checks `@default`: its text must be a value of the field's type.

use super::super::{
    ast::{Argument, FieldDefinition, Value},
    given,
    types::Known,
};
use crate::{Diagnostic, FieldType, Named, Scalar};

/// The text of a field's `@default`, if it has one that is right.
pub(super) fn check(
    definition: &FieldDefinition,
    field_type: &FieldType,
    known: &Known<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<String> {
    let directive = given::find(&definition.directives, "default")?;
    given::check_names(directive, &["value"], diagnostics);
    let Some(value) = given::text(&directive.arguments, "value", diagnostics).flatten() else {
        let is_null = |argument: &Argument| matches!(argument.value.value, Value::Null);
        if given::argument(&directive.arguments, "value").is_none_or(is_null) {
            diagnostics.push(
                Diagnostic::new(directive.span.clone(), "`@default` lacks its `value`")
                    .with_help("write `@default(value: \"…\")`"),
            );
        }
        return None;
    };
    let fits = match (&field_type.named, field_type.list) {
        (_, Some(_)) | (Named::Custom(_) | Named::Model(_), None) => {
            diagnostics.push(
                Diagnostic::new(directive.span.clone(), "only a scalar or an enum has a `@default`")
                    .with_help("remove it, and give the value when the record is created"),
            );
            return None;
        }
        (Named::Scalar(scalar), None) => is_value(*scalar, &value.value),
        (Named::Enum(name), None) => known.enum_has(name, &value.value),
    };
    if !fits {
        let message = format!("`{}` is no value of `{}`", value.value, field_type.named.name());
        diagnostics
            .push(Diagnostic::new(value.span.clone(), message).with_help("write the value as a client would send it"));
        return None;
    }
    Some(value.value)
}

/// Whether a text can be read as the scalar.
fn is_value(scalar: Scalar, text: &str) -> bool {
    match scalar {
        Scalar::Int => text.parse::<i32>().is_ok(),
        Scalar::AwsTimestamp => text.parse::<i64>().is_ok(),
        Scalar::Float => text.parse::<f64>().is_ok_and(f64::is_finite),
        Scalar::Boolean => matches!(text, "true" | "false"),
        Scalar::AwsTime => (text.ends_with('Z') || text.contains(['+', '-'])) && scalar.accepts_text(text),
        Scalar::Id
        | Scalar::String
        | Scalar::AwsDate
        | Scalar::AwsDateTime
        | Scalar::AwsEmail
        | Scalar::AwsPhone
        | Scalar::AwsIpAddress
        | Scalar::AwsUrl
        | Scalar::AwsJson => scalar.accepts_text(text),
    }
}
