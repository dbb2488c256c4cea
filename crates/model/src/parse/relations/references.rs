//! Checks relations by `references`: that they can hold the key, and that both sides agree.

use super::{
    super::{
        ast::{Directive, TypeExpression},
        given,
        types::objects,
    },
    Site,
};
use crate::{Diagnostic, FieldType, Model, Named, Scalar};

/// What is found by references may be missing, so it cannot be required.
pub(super) fn check_optional(site: &Site<'_>, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let expression = &site.field.type_expression;
    let is_required = match &expression.value {
        TypeExpression::NonNull(_) => true,
        TypeExpression::List(element) => matches!(**element, TypeExpression::NonNull(_)),
        TypeExpression::Named(_) => false,
    };
    if is_required {
        let name = &expression.value.name().value;
        let written = match &expression.value {
            TypeExpression::Named(_) => name.clone(),
            TypeExpression::List(_) => format!("[{name}]"),
            TypeExpression::NonNull(inner) => match **inner {
                TypeExpression::List(_) => format!("[{name}]"),
                TypeExpression::Named(_) | TypeExpression::NonNull(_) => name.clone(),
            },
        };
        let message = format!("`{}` is found by `references`, so it cannot be required", site.field.name.value);
        diagnostics.push(Diagnostic::new(expression.span.clone(), message).with_help(format!("write `{written}`")));
    }
    !is_required
}

/// Whether the references can hold the key: as many, and of the same types.
pub(super) fn check_references(
    site: &Site<'_>,
    references: &[String],
    holder: &Model,
    key_of: &Model,
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    let key: Vec<&str> = key_of.key.fields().collect();
    if references.len() != key.len() {
        diagnostics.push(
            Diagnostic::new(
                site.directive.span.clone(),
                format!(
                    "`references` has {} fields, but the key of `{}` has {}",
                    references.len(),
                    key_of.name,
                    key.len()
                ),
            )
            .with_help(format!("name one field of `{}` for each of `{}`", holder.name, key.join("`, `"))),
        );
        return false;
    }
    for (reference, part) in references.iter().zip(key) {
        let (Some(reference), Some(part)) = (holder.field(reference), key_of.field(part)) else { continue };
        if reference.field_type.required != first_is_required(references, holder) {
            diagnostics.push(
                Diagnostic::new(
                    site.directive.span.clone(),
                    format!("of the references to `{}` some may be null and some may not", key_of.name),
                )
                .with_help(format!("make all or none of `{}` required", references.join("`, `"))),
            );
            return false;
        }
        if let Some((what, help)) = no_reference(&reference.field_type) {
            let message = format!("`{}` of `{}` is {what}, so it refers to no record", reference.name, holder.name);
            diagnostics.push(Diagnostic::new(site.directive.span.clone(), message).with_help(help));
            return false;
        }
        if !holds(&reference.field_type, &part.field_type) {
            diagnostics.push(
                Diagnostic::new(
                    site.directive.span.clone(),
                    format!(
                        "`{}` of `{}` is {}, but `{}` of `{}` is {}",
                        reference.name,
                        holder.name,
                        reference.field_type.named.name(),
                        part.name,
                        key_of.name,
                        part.field_type.named.name()
                    ),
                )
                .with_help("give both the same type"),
            );
            return false;
        }
    }
    true
}

fn first_is_required(references: &[String], holder: &Model) -> bool {
    let first = references.first().and_then(|name| holder.field(name));
    first.is_some_and(|field| field.field_type.required)
}

/// Why a field of this type cannot refer to a record.
fn no_reference(field_type: &FieldType) -> Option<(&'static str, &'static str)> {
    match (field_type.list, &field_type.named) {
        (Some(_), _) => Some(("a list", "use a field that holds one key")),
        (None, Named::Enum(_)) => Some(("an enum", "use a key and a reference that are text or a number")),
        (None, Named::Custom(_)) => Some(("a custom type", "use a field of the key's type")),
        (None, Named::Model(_)) => Some(("a relation itself", "declare a field of the key's type, and name that")),
        (None, Named::Scalar(_)) => None,
    }
}

/// `ID` and `String` may hold one another.
fn holds(reference: &FieldType, part: &FieldType) -> bool {
    let is_text = |field_type: &FieldType| [Scalar::Id, Scalar::String].map(Named::Scalar).contains(&field_type.named);
    reference.named == part.named || (is_text(reference) && is_text(part))
}

/// Whether the other model has a `@belongsTo` with the same references that leads back.
pub(super) fn belongs_back(site: &Site<'_>, target: &Model, references: &[String]) -> bool {
    let back = objects(site.document).find(|object| object.name.value == target.name);
    back.into_iter().flat_map(|object| &object.fields).any(|field| {
        given::find(&field.directives, "belongsTo").is_some_and(|directive| {
            references_of(directive) == references && field.type_expression.value.name().value == site.object.name.value
        })
    })
}

/// Whether the other model has a `@hasOne` or `@hasMany` that leads here, with the same references if there are any.
pub(super) fn leads_here(site: &Site<'_>, target: &Model, references: &[String]) -> bool {
    let back = objects(site.document).find(|object| object.name.value == target.name);
    back.into_iter().flat_map(|object| &object.fields).any(|field| {
        let is_back = |directive: &&Directive| matches!(directive.name.value.as_str(), "hasOne" | "hasMany");
        field.type_expression.value.name().value == site.object.name.value
            && field
                .directives
                .iter()
                .filter(is_back)
                .any(|directive| references.is_empty() || references_of(directive) == references)
    })
}

fn references_of(directive: &Directive) -> Vec<String> {
    let given = given::texts(&directive.arguments, "references", &mut Vec::new()).flatten();
    given.map_or_else(Vec::new, |given| given.value.into_iter().map(|name| name.value).collect())
}
