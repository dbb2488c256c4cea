//! Checks `@primaryKey` and `@index`.

use std::collections::HashMap;

use authz::{Allow, IdentityClaim};

use super::{
    ast::{Completeness, Directive, FieldDefinition, Name, ObjectType, Span, Spanned},
    given, names,
    suggest::did_you_mean,
};
use crate::{Diagnostic, Field, Key, Model, Named, Origin, Projection, Scalar, SecondaryIndex, naming};

/// Sets the key and the indexes of a model.
pub(super) fn check(
    object: &ObjectType,
    model: &mut Model,
    completeness: Completeness,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut primary: Option<&Name> = None;
    let mut names: HashMap<String, Span> = HashMap::new();
    for field in &object.fields {
        for directive in &field.directives {
            match directive.name.value.as_str() {
                "primaryKey" => {
                    if let Some(first) = primary {
                        diagnostics.push(
                            Diagnostic::new(directive.span.clone(), format!("`{}` has two primary keys", model.name))
                                .related_to(first.span.clone(), "the first is here")
                                .with_help("remove one of them"),
                        );
                        continue;
                    }
                    primary = Some(&field.name);
                    given::check_names(directive, &["sortKeyFields"], diagnostics);
                    if let Some(key) = key(field, directive, model, Need::NotNull, completeness, diagnostics) {
                        model.key = key;
                    }
                }
                "index" => {
                    if let Some(index) = index(field, directive, model, completeness, diagnostics) {
                        if let Some(first) = names.insert(index.name.clone(), directive.span.clone()) {
                            diagnostics.push(
                                Diagnostic::new(
                                    directive.span.clone(),
                                    format!("`{}` has two indexes `{}`", model.name, index.name),
                                )
                                .related_to(first, "the first is here")
                                .with_help("give one of them another `name`"),
                            );
                            continue;
                        }
                        model.indexes.push(index);
                    }
                }
                _ => {}
            }
        }
    }
}

/// Checks what the keys of a model have to do with its rules and with one another.
pub(super) fn check_whole(object: &ObjectType, model: &Model, diagnostics: &mut Vec<Diagnostic>) {
    for field in &object.fields {
        for directive in field.directives.iter().filter(|directive| directive.name.value == "index") {
            if model.has_custom_key() && model.key.sort.is_empty() && model.key.partition == field.name.value {
                diagnostics.push(
                    Diagnostic::new(
                        directive.span.clone(),
                        format!("`{}` is the primary key already", field.name.value),
                    )
                    .with_help("remove the index; `get` finds the record"),
                );
            }
        }
    }
    let directives = object.fields.iter().flat_map(|field| &field.directives);
    for directive in directives.filter(|directive| directive.name.value == "primaryKey") {
        let sort = given::texts(&directive.arguments, "sortKeyFields", &mut Vec::new()).flatten();
        for part in sort.into_iter().flat_map(|sort| sort.value) {
            if model.rules.iter().any(|rule| is_of_changing_owner(&rule.allow, &part.value)) {
                diagnostics.push(
                    Diagnostic::new(part.span, format!("the owner `{}` cannot be in the sort key", part.value))
                        .with_help("give the rule an `identityClaim` such as `\"sub\"`, or sort by another field"),
                );
            }
        }
    }
}

/// Names that every list operation has as arguments.
const ARGUMENTS: [&str; 4] = ["filter", "limit", "nextToken", "sortDirection"];

/// Whether the rule's owner is kept in this field in one of several spellings, `sub::username` or `sub`.
fn is_of_changing_owner(allow: &Allow, name: &str) -> bool {
    match allow {
        Allow::Owner { field, identity: IdentityClaim::SubAndUsername, .. } => field == name,
        Allow::Owner { field, identity: IdentityClaim::Claims(claims), .. } => field == name && claims.len() > 1,
        Allow::Public(_) | Allow::Private(_) | Allow::Groups { .. } | Allow::GroupsField { .. } | Allow::Custom => {
            false
        }
    }
}

/// What the fields of a key must be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    NotNull,
    Anything,
}

fn index(
    field: &FieldDefinition,
    directive: &Directive,
    model: &Model,
    completeness: Completeness,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<SecondaryIndex> {
    given::check_names(directive, &["name", "sortKeyFields", "queryField", "projection"], diagnostics);
    let before = diagnostics.len();
    let key = key(field, directive, model, Need::Anything, completeness, diagnostics)?;
    let parts: Vec<String> = key.fields().map(naming::upper_first).collect();
    let standard = format!("{}By{}", naming::lower_first(&naming::plural(&model.name)), parts.join("And"));
    let name = given::text(&directive.arguments, "name", diagnostics).flatten();
    let query_field = match given::text(&directive.arguments, "queryField", diagnostics) {
        None => Some(standard.clone()),
        Some(given) => given.map(|given| {
            names::check_operation(&given, diagnostics);
            given.value
        }),
    };
    let span = name.as_ref().map_or_else(|| directive.span.clone(), |name| name.span.clone());
    let name = name.map_or(standard, |name| name.value);
    check_index_name(&name, span, diagnostics);
    let projection = projection(directive, diagnostics)?;
    (diagnostics.len() == before).then_some(SecondaryIndex { name, key, query_field, projection })
}

/// What DynamoDB takes as the name of an index.
fn check_index_name(name: &str, span: Span, diagnostics: &mut Vec<Diagnostic>) {
    let is_known = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.');
    if !(3..=255).contains(&name.len()) || !name.chars().all(is_known) {
        diagnostics.push(
            Diagnostic::new(span, format!("`{name}` cannot be the name of an index in DynamoDB"))
                .with_help("give it a `name` of 3 to 255 letters, digits, `_`, `-` and `.`"),
        );
    } else if name.starts_with("gsi-") || name.starts_with("sluice-by-") {
        diagnostics.push(
            Diagnostic::new(span, format!("`{name}` is named like an index that is made for a relation or an owner"))
                .with_help("give it another `name`"),
        );
    }
}

fn key(
    field: &FieldDefinition,
    directive: &Directive,
    model: &Model,
    need: Need,
    completeness: Completeness,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Key> {
    let sort = given::texts(&directive.arguments, "sortKeyFields", diagnostics).flatten();
    let partition = Spanned { value: field.name.value.clone(), span: field.name.span.clone() };
    let parts: Vec<Spanned<String>> =
        std::iter::once(partition).chain(sort.into_iter().flat_map(|sort| sort.value)).collect();
    let before = diagnostics.len();
    for part in &parts {
        match model.field(&part.value) {
            Some(found) => check_part(found, part, model, need, diagnostics),
            None if model.timestamps.has(&part.value) => diagnostics.push(
                Diagnostic::new(part.span.clone(), format!("`{}` declares no field `{}`", model.name, part.value))
                    .with_help(format!("declare `{}: AWSDateTime!`: a key has declared fields only", part.value)),
            ),
            None if completeness == Completeness::Whole && !is_declared_wrongly(field, part) => {
                let message = format!("`{}` has no field `{}`", model.name, part.value);
                let names = model.fields.iter().map(|field| field.name.as_str());
                diagnostics.push(
                    Diagnostic::new(part.span.clone(), message)
                        .with_help(did_you_mean(&part.value, names).unwrap_or_else(|| {
                            format!("declare `{}: String!`, or remove it from the key", part.value)
                        })),
                );
            }
            None => return None,
        }
    }
    for (position, part) in parts.iter().enumerate() {
        if parts.iter().take(position).any(|earlier| earlier.value == part.value) {
            diagnostics.push(
                Diagnostic::new(part.span.clone(), format!("`{}` stands twice in the key", part.value))
                    .with_help("remove one of them"),
            );
        }
    }
    if diagnostics.len() > before {
        return None;
    }
    let mut names = parts.into_iter().map(|part| part.value);
    Some(Key { partition: names.next()?, sort: names.collect() })
}

/// The field that has the directive is there; if the model lacks it, its own mistake has been reported.
fn is_declared_wrongly(field: &FieldDefinition, part: &Spanned<String>) -> bool {
    field.name.value == part.value
}

fn check_part(field: &Field, part: &Spanned<String>, model: &Model, need: Need, diagnostics: &mut Vec<Diagnostic>) {
    let is_plain = field.field_type.list.is_none()
        && match &field.field_type.named {
            Named::Scalar(_) | Named::Enum(_) => true,
            Named::Custom(_) | Named::Model(_) => false,
        };
    if ARGUMENTS.contains(&field.name.as_str()) {
        diagnostics.push(
            Diagnostic::new(
                part.span.clone(),
                format!("`{}` is an argument of every list, and a key would be one too", field.name),
            )
            .with_help("choose another name"),
        );
    } else if field.field_type.named == Named::Scalar(Scalar::Boolean) {
        diagnostics.push(
            Diagnostic::new(part.span.clone(), format!("`{}` cannot be part of a key: it is a boolean", field.name))
                .with_help("use an enum of two values, or a number"),
        );
    } else if !is_plain {
        diagnostics.push(
            Diagnostic::new(part.span.clone(), format!("`{}` cannot be part of a key: it is no scalar", field.name))
                .with_help("use a field that holds one text or one number"),
        );
    } else if need == Need::NotNull && !field.field_type.required && field.origin == Origin::Declared {
        diagnostics.push(
            Diagnostic::new(part.span.clone(), format!("the primary key of `{}` may not be null", model.name))
                .with_help(format!("declare `{}: {}!`", field.name, field.field_type.named.name())),
        );
    }
}

fn projection(directive: &Directive, diagnostics: &mut Vec<Diagnostic>) -> Option<Projection> {
    let Some(Some(fields)) = given::object(&directive.arguments, "projection", diagnostics) else {
        return Some(Projection::All);
    };
    let kind = given::word(fields, "type", diagnostics).flatten();
    let attributes = given::texts(fields, "nonKeyAttributes", diagnostics).flatten();
    let span = given::argument(&directive.arguments, "projection").map_or(0..0, |argument| argument.value.span.clone());
    match (kind.as_ref().map(|kind| kind.value.as_str()), attributes) {
        (None | Some("ALL"), None) => Some(Projection::All),
        (Some("KEYS_ONLY"), None) => Some(Projection::KeysOnly),
        (Some("INCLUDE"), Some(attributes)) if !attributes.value.is_empty() => {
            Some(Projection::Include(attributes.value.into_iter().map(|attribute| attribute.value).collect()))
        }
        (Some("INCLUDE"), _) => {
            diagnostics.push(
                Diagnostic::new(span, "a projection of type `INCLUDE` does not say what it includes")
                    .with_help("add `nonKeyAttributes: [\"…\"]`"),
            );
            None
        }
        (None | Some("ALL" | "KEYS_ONLY"), Some(_)) => {
            diagnostics.push(
                Diagnostic::new(span, "only a projection of type `INCLUDE` has `nonKeyAttributes`")
                    .with_help("write `type: INCLUDE`, or remove them"),
            );
            None
        }
        (Some(other), _) => {
            diagnostics.push(
                Diagnostic::new(span, format!("`{other}` is no type of a projection"))
                    .with_help("use `ALL`, `KEYS_ONLY` or `INCLUDE`"),
            );
            None
        }
    }
}
