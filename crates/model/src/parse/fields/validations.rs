//! Checks `@validate`: <https://docs.amplify.aws/react/build-a-backend/data/data-modeling/add-fields/>.

use super::super::{
    ast::{Directive, FieldDefinition},
    given,
    suggest::did_you_mean,
};
use crate::{Diagnostic, FieldType, Named, Scalar, Validation, ValidationKind};

const KINDS: [(&str, ValidationKind); 9] = [
    ("gt", ValidationKind::Gt),
    ("lt", ValidationKind::Lt),
    ("gte", ValidationKind::Gte),
    ("lte", ValidationKind::Lte),
    ("minLength", ValidationKind::MinLength),
    ("maxLength", ValidationKind::MaxLength),
    ("startsWith", ValidationKind::StartsWith),
    ("endsWith", ValidationKind::EndsWith),
    ("matches", ValidationKind::Matches),
];

/// The validations of a field that are right, in their order.
pub(super) fn check(
    definition: &FieldDefinition,
    field_type: &FieldType,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Validation> {
    let mut validations: Vec<Validation> = Vec::new();
    for directive in definition.directives.iter().filter(|directive| directive.name.value == "validate") {
        let Some(validation) = check_one(directive, field_type, diagnostics) else { continue };
        let is_repeated = validations.iter().any(|earlier| earlier.kind == validation.kind);
        if is_repeated && validation.kind != ValidationKind::Matches {
            diagnostics.push(
                Diagnostic::new(directive.span.clone(), "the field has two validations of this type")
                    .with_help("make it one"),
            );
            continue;
        }
        validations.push(validation);
    }
    validations
}

fn check_one(directive: &Directive, field_type: &FieldType, diagnostics: &mut Vec<Diagnostic>) -> Option<Validation> {
    given::check_names(directive, &["type", "value", "errorMessage"], diagnostics);
    let written = given::word(&directive.arguments, "type", diagnostics).flatten();
    let value = given::text(&directive.arguments, "value", diagnostics).flatten();
    let message = given::text(&directive.arguments, "errorMessage", diagnostics).flatten();
    let (Some(written), Some(value)) = (written, value) else {
        diagnostics.push(
            Diagnostic::new(directive.span.clone(), "`@validate` needs a `type` and a `value`")
                .with_help("write `@validate(type: minLength, value: \"1\")`"),
        );
        return None;
    };
    let Some((_, kind)) = KINDS.into_iter().find(|(name, _)| *name == written.value) else {
        let help = did_you_mean(&written.value, KINDS.map(|(name, _)| name));
        diagnostics.push(
            Diagnostic::new(written.span.clone(), format!("unknown validation `{}`", written.value))
                .with_help(help.unwrap_or_else(|| "use a type such as `gt`, `minLength` or `matches`".to_owned())),
        );
        return None;
    };
    let is_plain = field_type.list.is_none();
    let (fits_type, takes) = match kind {
        ValidationKind::Gt | ValidationKind::Lt | ValidationKind::Gte | ValidationKind::Lte => {
            (is_plain && matches!(field_type.named, Named::Scalar(Scalar::Int | Scalar::Float)), "`Int` and `Float`")
        }
        ValidationKind::MinLength
        | ValidationKind::MaxLength
        | ValidationKind::StartsWith
        | ValidationKind::EndsWith
        | ValidationKind::Matches => (is_plain && field_type.named == Named::Scalar(Scalar::String), "`String`"),
    };
    if !fits_type {
        let message = format!("`{}` validates {takes}, not `{}`", written.value, field_type.named.name());
        diagnostics.push(Diagnostic::new(written.span.clone(), message).with_help("remove it, or use another type"));
        return None;
    }
    let fits_value = match kind {
        ValidationKind::Gt | ValidationKind::Lt | ValidationKind::Gte | ValidationKind::Lte => {
            value.value.trim().parse::<f64>().is_ok()
        }
        ValidationKind::MinLength | ValidationKind::MaxLength => value.value.trim().parse::<u32>().is_ok(),
        ValidationKind::StartsWith | ValidationKind::EndsWith | ValidationKind::Matches => true,
    };
    if !fits_value {
        diagnostics.push(
            Diagnostic::new(value.span.clone(), format!("`{}` takes a number, not `{}`", written.value, value.value))
                .with_help("write it as a text, such as `\"10\"`"),
        );
        return None;
    }
    Some(Validation { kind, value: value.value, message: message.map(|message| message.value) })
}
