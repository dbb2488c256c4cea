//! Checks the default of an argument or of an input's field: it must be a value of its type.

use std::collections::HashSet;

use super::super::{ast::Spanned, types::Known};
use crate::{Constant, Diagnostic, FieldType, ListShape, Named, Scalar};

/// The default, if there is one and it is right.
pub(in crate::parse) fn check(
    default: Option<&Spanned<Constant>>,
    field_type: &FieldType,
    known: &Known<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Constant> {
    let default = default?;
    if is_value(&default.value, field_type, known) {
        return Some(default.value.clone());
    }
    let message = format!("`{}` is no value of `{}`", default.value, written(field_type));
    diagnostics.push(
        Diagnostic::new(default.span.clone(), message)
            .with_help("write a value that a client could send, or remove it"),
    );
    None
}

fn written(field_type: &FieldType) -> String {
    let name = field_type.named.name();
    let element = if field_type.required { format!("{name}!") } else { name.to_owned() };
    match field_type.list {
        None => element,
        Some(ListShape::Nullable) => format!("[{element}]"),
        Some(ListShape::Required) => format!("[{element}]!"),
    }
}

fn is_value(value: &Constant, field_type: &FieldType, known: &Known<'_>) -> bool {
    let is_element = |value: &Constant| match value {
        Constant::Null => !field_type.required,
        value => is_named(value, &field_type.named, known),
    };
    match (field_type.list, value) {
        (None, value) => is_element(value),
        (Some(shape), Constant::Null) => shape == ListShape::Nullable,
        (Some(_), Constant::List(elements)) => elements.iter().all(is_element),
        // One value stands for a list of it.
        (Some(_), value) => is_element(value),
    }
}

fn is_named(value: &Constant, named: &Named, known: &Known<'_>) -> bool {
    match (named, value) {
        (Named::Scalar(scalar), value) => is_scalar(value, *scalar),
        (Named::Enum(name), Constant::Word(word)) => known.enum_has(name, word),
        // What is in it is checked when it is used, by the types of its fields.
        (Named::Custom(name), Constant::Object(fields)) => {
            let names: HashSet<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
            names.len() == fields.len() && fields.iter().all(|(field, _)| known.input_has(name, field))
        }
        (Named::Enum(_) | Named::Custom(_) | Named::Model(_), _) => false,
    }
}

fn is_scalar(value: &Constant, scalar: Scalar) -> bool {
    match (scalar, value) {
        (Scalar::Int, Constant::Number(number)) => number.parse::<i32>().is_ok(),
        (Scalar::AwsTimestamp, Constant::Number(number)) => number.parse::<i64>().is_ok(),
        (Scalar::Float, Constant::Number(number)) => number.parse::<f64>().is_ok_and(f64::is_finite),
        (Scalar::Id, Constant::Number(number)) => number.parse::<i64>().is_ok(),
        (Scalar::Boolean, Constant::Boolean(_)) => true,
        (_, Constant::Text(text)) => scalar.accepts_text(text),
        (_, _) => false,
    }
}
