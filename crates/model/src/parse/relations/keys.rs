//! Checks relations by `fields` and by `indexName`: that the fields are of the types of the key or the index.

use super::{super::ast::Spanned, Site};
use crate::{Diagnostic, Key, Model, RelationKind};

/// Whether what a relation gives besides references leads to a key or an index of the other model.
pub(super) fn check(
    site: &Site<'_>,
    kind: RelationKind,
    model: &Model,
    target: &Model,
    (fields, index_name, references): (&[String], Option<&Spanned<String>>, &[String]),
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    let key = match (kind, index_name) {
        (RelationKind::HasMany { .. }, Some(name)) => {
            if !references.is_empty() {
                diagnostics.push(
                    Diagnostic::new(name.span.clone(), "a relation by `references` has an index of its own")
                        .with_help("remove `indexName`"),
                );
                return false;
            }
            let Some(index) = target.index(&name.value) else {
                diagnostics.push(
                    Diagnostic::new(name.span.clone(), format!("`{}` has no index `{}`", target.name, name.value))
                        .with_help("name one that it declares with `@index`, or use `references`"),
                );
                return false;
            };
            &index.key
        }
        (RelationKind::HasMany { .. } | RelationKind::HasOne | RelationKind::BelongsTo, _) => &target.key,
    };
    fields.is_empty() || fit(site, model, target, fields, key, diagnostics)
}

/// Whether fields that the source declares under the names of keys that Amplify would make up can be those keys.
pub(super) fn check_made_up(
    site: &Site<'_>,
    holder: &Model,
    key_of: &Model,
    names: &[String],
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    for (name, part) in names.iter().zip(key_of.key.fields()) {
        let (Some(field), Some(part)) = (holder.field(name), key_of.field(part)) else { continue };
        if field.field_type.named != part.field_type.named || field.field_type.list.is_some() {
            diagnostics.push(
                Diagnostic::new(
                    site.directive.span.clone(),
                    format!("the relation would keep its key in `{name}`, which `{}` declares otherwise", holder.name),
                )
                .with_help(format!("rename `{name}`, or name the key with `references`")),
            );
            return false;
        }
    }
    true
}

/// Whether the fields are as many as those of the key, or one for its first, and of the same types.
fn fit(
    site: &Site<'_>,
    model: &Model,
    target: &Model,
    fields: &[String],
    key: &Key,
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    let parts: Vec<&str> = key.fields().collect();
    if fields.len() > 1 && fields.len() != parts.len() {
        diagnostics.push(
            Diagnostic::new(
                site.directive.span.clone(),
                format!("`fields` has {} fields, but the key of `{}` has {}", fields.len(), target.name, parts.len()),
            )
            .with_help(format!("name one field for each of `{}`", parts.join("`, `"))),
        );
        return false;
    }
    for (name, part) in fields.iter().zip(parts) {
        let (Some(field), Some(part)) = (model.field(name), target.field(part)) else { continue };
        if field.field_type.named != part.field_type.named {
            diagnostics.push(
                Diagnostic::new(
                    site.directive.span.clone(),
                    format!(
                        "`{name}` is {}, but `{}` of `{}` is {}",
                        field.field_type.named.name(),
                        part.name,
                        target.name,
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
