//! Checks `@default`: its text must be a value of the field's type.

use super::super::{ast::FieldDefinition, given, types::Known};
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
        if given::argument(&directive.arguments, "value").is_none() {
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

/// Whether a text can be read as the scalar. Dates, times and addresses are checked when they are written.
fn is_value(scalar: Scalar, text: &str) -> bool {
    match scalar {
        Scalar::Id
        | Scalar::String
        | Scalar::AwsEmail
        | Scalar::AwsPhone
        | Scalar::AwsIpAddress
        | Scalar::AwsUrl
        | Scalar::AwsJson => true,
        Scalar::Int => text.parse::<i32>().is_ok(),
        Scalar::AwsTimestamp => text.parse::<i64>().is_ok(),
        Scalar::Float => text.parse::<f64>().is_ok_and(f64::is_finite),
        Scalar::Boolean => matches!(text, "true" | "false"),
        Scalar::AwsDate => text.len() >= 10 && text.starts_with(|first: char| first.is_ascii_digit()),
        Scalar::AwsDateTime => text.contains('T') && has_offset(text),
        Scalar::AwsTime => text.contains(':') && has_offset(text),
    }
}

fn has_offset(text: &str) -> bool {
    let time = text.rsplit_once('T').map_or(text, |(_, time)| time);
    time.ends_with('Z') || time.contains(['+', '-'])
}
