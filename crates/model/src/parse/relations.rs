//! Checks `@hasOne`, `@hasMany` and `@belongsTo`: how records are found, and the keys and indexes that nobody declares.
//!
//! Source: Amplify's relational transformer. With `references` the key stands in the record that belongs to another;
//! with `fields` it stands in the record at hand; with neither it is made up, such as `postCommentsId`.

mod keys;
mod references;

use references::{belongs_back, check_optional, check_references, leads_here};

use super::{
    ast::{Directive, Document, FieldDefinition, ObjectType, Spanned, TypeExpression},
    given, names,
    suggest::did_you_mean,
    types::objects,
};
use crate::{
    Diagnostic, Field, FieldType, Key, Lookup, Model, Named, Origin, Projection, Relation, RelationKind, Schema,
    SecondaryIndex, naming,
};

/// AppSync's page of a `@hasMany` that gives no `limit`.
const DEFAULT_LIMIT: u32 = 100;

/// Resolves the relations of all models.
pub(super) fn check(document: &Document, schema: &mut Schema, diagnostics: &mut Vec<Diagnostic>) {
    for object in objects(document) {
        if schema.model(&object.name.value).is_none() {
            continue;
        }
        for field in &object.fields {
            let written = field.directives.iter().filter_map(|directive| Some((kind(directive)?, directive)));
            for (kind, directive) in written {
                let site = Site { document, object, field, directive };
                add(&site, kind, schema, diagnostics);
            }
        }
    }
}

/// A relation's directive and where it stands.
struct Site<'a> {
    document: &'a Document,
    object: &'a ObjectType,
    field: &'a FieldDefinition,
    directive: &'a Directive,
}

fn kind(directive: &Directive) -> Option<RelationKind> {
    match directive.name.value.as_str() {
        "hasOne" => Some(RelationKind::HasOne),
        "hasMany" => Some(RelationKind::HasMany { limit: DEFAULT_LIMIT }),
        "belongsTo" => Some(RelationKind::BelongsTo),
        _ => None,
    }
}

fn add(site: &Site<'_>, kind: RelationKind, schema: &mut Schema, diagnostics: &mut Vec<Diagnostic>) {
    let Site { object, field, directive, .. } = site;
    let arguments = &directive.arguments;
    let known: &[&str] = match kind {
        RelationKind::HasMany { .. } => &["indexName", "fields", "references", "limit"],
        RelationKind::HasOne | RelationKind::BelongsTo => &["fields", "references"],
    };
    given::check_names(directive, known, diagnostics);
    let kind = match kind {
        RelationKind::HasMany { limit } => {
            let limit = given::count(arguments, "limit", diagnostics).unwrap_or(limit);
            if let (0, Some(argument)) = (limit, given::argument(arguments, "limit")) {
                diagnostics.push(
                    Diagnostic::new(argument.value.span.clone(), "a page of no records leads nowhere")
                        .with_help("give a `limit` from 1"),
                );
            }
            RelationKind::HasMany { limit }
        }
        RelationKind::HasOne | RelationKind::BelongsTo => kind,
    };
    let references = given::texts(arguments, "references", diagnostics).flatten();
    let fields = given::texts(arguments, "fields", diagnostics).flatten();
    for (name, names) in [("references", &references), ("fields", &fields)] {
        if let Some(names) = names
            && names.value.is_empty()
        {
            diagnostics.push(
                Diagnostic::new(names.span.clone(), format!("`{name}` names no field"))
                    .with_help("name the fields that hold the key, or leave it out"),
            );
            return;
        }
    }
    let index_name = given::text(arguments, "indexName", diagnostics).flatten();
    // The field may have been refused, which is reported.
    let Some(model) = schema.model(&object.name.value).cloned() else { return };
    let Some(declared) = model.field(&field.name.value) else { return };
    let Some(target) = target(site, declared, schema, diagnostics) else { return };
    if !check_shape(site, kind, declared, diagnostics) {
        return;
    }
    if let (Some(references), Some(fields)) = (&references, &fields) {
        diagnostics.push(
            Diagnostic::new(fields.span.clone(), "the relation has both `fields` and `references`")
                .related_to(references.span.clone(), "`references` is here")
                .with_help("keep `references`"),
        );
        return;
    }
    let holder = match kind {
        RelationKind::BelongsTo => &model,
        RelationKind::HasOne | RelationKind::HasMany { .. } => &target,
    };
    let key_of = match kind {
        RelationKind::BelongsTo => &target,
        RelationKind::HasOne | RelationKind::HasMany { .. } => &model,
    };
    let Ok(references) = check_names(references, holder, diagnostics) else { return };
    let Ok(fields) = check_names(fields, &model, diagnostics) else { return };
    if !references.is_empty() && !check_references(site, &references, holder, key_of, diagnostics) {
        return;
    }
    if !references.is_empty() && !check_optional(site, diagnostics) {
        return;
    }
    if kind == RelationKind::BelongsTo && !leads_here(site, &target, &references) {
        let references = match references.as_slice() {
            [] => String::new(),
            references => format!("(references: [\"{}\"])", references.join("\", \"")),
        };
        let field = naming::lower_first(&naming::plural(&model.name));
        diagnostics.push(
            Diagnostic::new(
                directive.span.clone(),
                format!("`{}` does not say that it has `{}`", target.name, model.name),
            )
            .with_help(format!("add to `{}`: `{field}: [{}] @hasMany{references}`", target.name, model.name)),
        );
        return;
    }
    if matches!(kind, RelationKind::HasOne | RelationKind::HasMany { .. })
        && !references.is_empty()
        && !belongs_back(site, &target, &references)
    {
        diagnostics.push(
            Diagnostic::new(
                directive.span.clone(),
                format!("`{}` does not say that it belongs to `{}`", target.name, model.name),
            )
            .with_help(format!(
                "add to `{}`: `{}: {} @belongsTo(references: [\"{}\"])`",
                target.name,
                naming::lower_first(&model.name),
                model.name,
                references.join("\", \"")
            )),
        );
        return;
    }
    if references.is_empty() && fields.is_empty() && index_name.is_none() {
        names::check_former(&model, &directive.span, diagnostics);
        if kind == RelationKind::BelongsTo {
            names::check_former(&target, &directive.span, diagnostics);
        }
        let (holder, key_of) = match kind {
            RelationKind::HasMany { .. } => (&target, &model),
            RelationKind::HasOne | RelationKind::BelongsTo => (&model, &target),
        };
        let names = made_up(&model.name, &field.name.value, key_of);
        if !keys::check_made_up(site, holder, key_of, &names, diagnostics) {
            return;
        }
    }
    if !keys::check(site, kind, &model, &target, (&fields, index_name.as_ref(), &references), diagnostics) {
        return;
    }
    let index_name = index_name.map(|name| name.value);
    let lookup = lookup(site, kind, &model, &target, (&references, &fields, index_name), schema);
    let relation = Relation { kind, target: target.name, lookup, references, fields };
    if let Some(field) = field_mut(schema, &model.name, &field.name.value) {
        field.relation = Some(relation);
    }
}

fn target(site: &Site<'_>, declared: &Field, schema: &Schema, diagnostics: &mut Vec<Diagnostic>) -> Option<Model> {
    match &declared.field_type.named {
        Named::Model(name) => schema.model(name).cloned(),
        Named::Scalar(_) | Named::Enum(_) | Named::Custom(_) => {
            diagnostics.push(
                Diagnostic::new(
                    site.field.type_expression.span.clone(),
                    format!("`{}` is no model, so no relation leads there", declared.field_type.named.name()),
                )
                .with_help("name a type with `@model`, or remove the directive"),
            );
            None
        }
    }
}

fn check_shape(site: &Site<'_>, kind: RelationKind, declared: &Field, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let is_list = declared.field_type.list.is_some();
    let (fits, message, help) = match kind {
        RelationKind::HasMany { .. } => (is_list, "`@hasMany` is for lists", "write `[…]`, or use `@hasOne`"),
        RelationKind::HasOne => (!is_list, "`@hasOne` is not for lists", "use `@hasMany`"),
        RelationKind::BelongsTo => (!is_list, "`@belongsTo` is not for lists", "use `@hasMany`"),
    };
    if !fits {
        diagnostics.push(Diagnostic::new(site.field.type_expression.span.clone(), message).with_help(help));
    }
    fits
}

/// The names, if the model has all of these fields.
fn check_names(
    names: Option<Spanned<Vec<Spanned<String>>>>,
    model: &Model,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Vec<String>, ()> {
    let names = names.map_or_else(Vec::new, |names| names.value);
    let before = diagnostics.len();
    for name in &names {
        let is_declared = model.field(&name.value).is_some_and(|field| field.origin == Origin::Declared);
        if !is_declared {
            let declared = model.fields.iter().filter(|field| field.origin == Origin::Declared);
            diagnostics.push(
                Diagnostic::new(name.span.clone(), format!("`{}` declares no field `{}`", model.name, name.value))
                    .with_help(
                        did_you_mean(&name.value, declared.map(|field| field.name.as_str()))
                            .unwrap_or_else(|| format!("declare `{}: ID` in `{}`", name.value, model.name)),
                    ),
            );
        }
    }
    if diagnostics.len() > before { Err(()) } else { Ok(names.into_iter().map(|name| name.value).collect()) }
}

fn lookup(
    site: &Site<'_>,
    kind: RelationKind,
    model: &Model,
    target: &Model,
    (references, fields, index_name): (&[String], &[String], Option<String>),
    schema: &mut Schema,
) -> Lookup {
    let own: Vec<String> = model.key.fields().map(str::to_owned).collect();
    let field = &site.field.name.value;
    let is_required = matches!(site.field.type_expression.value, TypeExpression::NonNull(_));
    let index = format!("gsi-{}.{field}", model.name);
    if matches!(kind, RelationKind::BelongsTo | RelationKind::HasOne) && !fields.is_empty() {
        return Lookup::PrimaryKey { fields: fields.to_vec() };
    }
    match kind {
        RelationKind::BelongsTo if !references.is_empty() => Lookup::PrimaryKey { fields: references.to_vec() },
        RelationKind::BelongsTo | RelationKind::HasOne if references.is_empty() => {
            let back = (kind == RelationKind::BelongsTo).then(|| has_many_back(site, target)).flatten();
            if let Some(back) = back {
                return Lookup::PrimaryKey { fields: made_up(&target.name, &back.name.value, target) };
            }
            let keys = made_up(&model.name, field, target);
            add_keys(schema, &model.name, &keys, target, is_required);
            Lookup::PrimaryKey { fields: keys }
        }
        RelationKind::BelongsTo | RelationKind::HasOne | RelationKind::HasMany { .. } if !references.is_empty() => {
            add_index(schema, &target.name, index.clone(), references);
            Lookup::Index { index, fields: own }
        }
        RelationKind::BelongsTo | RelationKind::HasOne | RelationKind::HasMany { .. } => match index_name {
            Some(index) => {
                // Amplify adds the key all the same.
                if fields.is_empty() {
                    add_keys(schema, &target.name, &made_up(&model.name, field, model), model, is_required);
                }
                let first = own.first().cloned().into_iter().collect();
                Lookup::Index { index, fields: if fields.is_empty() { first } else { fields.to_vec() } }
            }
            None if !fields.is_empty() => Lookup::PrimaryKey { fields: fields.to_vec() },
            None => {
                let keys = made_up(&model.name, field, model);
                add_keys(schema, &target.name, &keys, model, is_required);
                add_index(schema, &target.name, index.clone(), &keys);
                Lookup::Index { index, fields: own }
            }
        },
    }
}

/// The `@hasMany` of another model that leads here.
fn has_many_back<'a>(site: &Site<'a>, from: &Model) -> Option<&'a FieldDefinition> {
    let object = objects(site.document).find(|object| object.name.value == from.name)?;
    object.fields.iter().find(|field| {
        given::find(&field.directives, "hasMany").is_some()
            && field.type_expression.value.name().value == site.object.name.value
    })
}

/// The names of keys that nobody declares, such as `postCommentsId`.
fn made_up(model: &str, field: &str, key_of: &Model) -> Vec<String> {
    let prefix = format!("{}{}", naming::lower_first(model), naming::upper_first(field));
    key_of.key.fields().map(|part| format!("{prefix}{}", naming::upper_first(part))).collect()
}

fn add_keys(schema: &mut Schema, to: &str, names: &[String], key_of: &Model, is_required: bool) {
    let Some(model) = schema.models.iter_mut().find(|model| model.name == to) else { return };
    for (name, part) in names.iter().zip(key_of.key.fields()) {
        if let (None, Some(part)) = (model.field(name), key_of.field(part)) {
            let field_type = FieldType { required: is_required, ..part.field_type.clone() };
            model.fields.push(Field::plain(name, field_type, Origin::ImplicitRelationKey));
        }
    }
}

fn add_index(schema: &mut Schema, to: &str, name: String, fields: &[String]) {
    let Some(model) = schema.models.iter_mut().find(|model| model.name == to) else { return };
    let Some((partition, sort)) = fields.split_first() else { return };
    let key = Key { partition: partition.clone(), sort: sort.to_vec() };
    model.indexes.push(SecondaryIndex { name, key, query_field: None, projection: Projection::All });
}

fn field_mut<'a>(schema: &'a mut Schema, model: &str, field: &str) -> Option<&'a mut Field> {
    let model = schema.models.iter_mut().find(|candidate| candidate.name == model)?;
    model.fields.iter_mut().find(|candidate| candidate.name == field)
}
