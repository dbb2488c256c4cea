//! Checks `@manyToMany`, and makes the model that joins both sides.

use authz::Rule;

use super::{
    ast::{Document, FieldDefinition, Span, TypeExpression},
    given, models, names,
    types::{Known, objects},
};
use crate::{
    Diagnostic, Field, FieldType, Key, Lookup, Model, Named, Origin, Projection, Relation, RelationKind, Scalar,
    Schema, SecondaryIndex, Timestamps, naming,
};

/// One `@manyToMany`.
struct Side {
    model: String,
    field: String,
    /// The model on the other side.
    target: String,
    limit: u32,
    span: Span,
}

/// Adds the join models, in the order in which their first side stands.
pub(super) fn check(document: &Document, known: &Known<'_>, schema: &mut Schema, diagnostics: &mut Vec<Diagnostic>) {
    let mut joins: Vec<(String, Vec<Side>)> = Vec::new();
    for object in objects(document).filter(|object| schema.model(&object.name.value).is_some()) {
        for field in &object.fields {
            let Some(directive) = given::find(&field.directives, "manyToMany") else { continue };
            given::check_names(directive, &["relationName", "limit"], diagnostics);
            let limit = given::count(&directive.arguments, "limit", diagnostics).unwrap_or(100);
            let name = given::text(&directive.arguments, "relationName", diagnostics).flatten();
            let Some(name) = name else {
                diagnostics.push(
                    Diagnostic::new(directive.span.clone(), "`@manyToMany` lacks its `relationName`")
                        .with_help("write `@manyToMany(relationName: \"…\")` on both sides"),
                );
                continue;
            };
            let Some(target) = target(field, schema, diagnostics) else { continue };
            names::check_operation(&name, diagnostics);
            let name = naming::upper_first(&name.value);
            let side = Side {
                model: object.name.value.clone(),
                field: field.name.value.clone(),
                target,
                limit,
                span: directive.span.clone(),
            };
            match joins.iter_mut().find(|(join, _)| *join == name) {
                Some((_, sides)) => sides.push(side),
                None => joins.push((name, vec![side])),
            }
        }
    }
    for (name, sides) in joins {
        match sides.as_slice() {
            [first, second] if first.model == second.model => {
                diagnostics.push(
                    Diagnostic::new(second.span.clone(), format!("`{}` cannot be in `{name}` twice", second.model))
                        .related_to(first.span.clone(), "its first side is here")
                        .with_help("write the model that joins them, with a `@belongsTo` for each side"),
                );
            }
            [first, second] if first.target != second.model || second.target != first.model => {
                let (side, wanted) =
                    if first.target == second.model { (second, &first.model) } else { (first, &second.model) };
                diagnostics.push(
                    Diagnostic::new(
                        side.span.clone(),
                        format!("`{name}` joins `{}` with `{}`", first.model, second.model),
                    )
                    .with_help(format!("write `{}: [{wanted}]`, or another `relationName`", side.field)),
                );
            }
            [first, _] if known.meaning(&name).is_some() => {
                diagnostics.push(
                    Diagnostic::new(first.span.clone(), format!("`{name}` is the name of a type already"))
                        .with_help("choose another `relationName` on both sides"),
                );
            }
            [_, _] => {
                for side in &sides {
                    if let Some(model) = schema.model(&side.model) {
                        names::check_former(model, &side.span, diagnostics);
                    }
                }
                add_join(&name, &sides, schema);
            }
            [first, ..] => {
                diagnostics.push(
                    Diagnostic::new(
                        first.span.clone(),
                        format!("the relation `{name}` stands in {} places", sides.len()),
                    )
                    .with_help("use each `relationName` on exactly two fields"),
                );
            }
            [] => {}
        }
    }
}

/// The model to which a side leads.
fn target(field: &FieldDefinition, schema: &Schema, diagnostics: &mut Vec<Diagnostic>) -> Option<String> {
    let expression = &field.type_expression;
    let name = &expression.value.name().value;
    let is_list = match &expression.value {
        TypeExpression::List(_) => true,
        TypeExpression::NonNull(inner) => matches!(**inner, TypeExpression::List(_)),
        TypeExpression::Named(_) => false,
    };
    if !is_list {
        diagnostics.push(
            Diagnostic::new(expression.span.clone(), "`@manyToMany` is for lists")
                .with_help(format!("write `[{name}]`")),
        );
        return None;
    }
    if schema.model(name).is_none() {
        diagnostics.push(
            Diagnostic::new(expression.span.clone(), format!("`{name}` is no model, so no relation leads there"))
                .with_help("name a type with `@model`, or remove the directive"),
        );
        return None;
    }
    Some(name.clone())
}

fn add_join(name: &str, sides: &[Side], schema: &mut Schema) {
    let id = FieldType { named: Named::Scalar(Scalar::Id), list: None, required: true };
    let mut join = Model {
        name: name.to_owned(),
        table: name.to_owned(),
        fields: vec![Field::plain("id", id, Origin::Declared)],
        key: Key::partition("id"),
        indexes: Vec::new(),
        rules: Vec::new(),
        timestamps: Timestamps { created_at: Some("createdAt".to_owned()), updated_at: Some("updatedAt".to_owned()) },
        operations: models::standard_operations(name),
    };
    let mut relations = Vec::new();
    for side in sides {
        let Some(model) = schema.models.iter_mut().find(|model| model.name == side.model) else { continue };
        let prefix = naming::lower_first(&side.model);
        let partition = format!("{prefix}{}", naming::upper_first(&model.key.partition));
        // Amplify leaves the first letter of sort fields as it is.
        let sort: Vec<String> = model.key.sort.iter().map(|part| format!("{prefix}{part}")).collect();
        let key = Key { partition, sort };
        join.fields.extend(key.fields().zip(model.key.fields()).filter_map(|(name, part)| {
            let field_type = FieldType { required: true, ..model.field(part)?.field_type.clone() };
            Some(Field::plain(name, field_type, Origin::Declared))
        }));
        let keys: Vec<String> = key.fields().map(str::to_owned).collect();
        relations.push(to_side(&side.model, &prefix, keys.clone()));
        let parts: Vec<String> = keys.iter().map(|key| naming::upper_first(key)).collect();
        let query = format!("{}By{}", naming::lower_first(&naming::plural(name)), parts.join("And"));
        let index = format!("by{}", side.model);
        join.indexes.push(SecondaryIndex {
            name: index.clone(),
            key,
            query_field: Some(query),
            projection: Projection::All,
        });
        add_rules(&mut join.rules, &model.rules);
        let own: Vec<String> = model.key.fields().map(str::to_owned).collect();
        if let Some(field) = model.fields.iter_mut().find(|field| field.name == side.field) {
            field.field_type.named = Named::Model(name.to_owned());
            field.relation = Some(Relation {
                kind: RelationKind::HasMany { limit: side.limit },
                target: name.to_owned(),
                lookup: Lookup::Index { index, fields: own },
                references: Vec::new(),
                fields: Vec::new(),
            });
        }
    }
    join.fields.extend(relations);
    models::add_implicit_fields(&mut join);
    schema.models.push(join);
}

fn add_rules(rules: &mut Vec<Rule>, more: &[Rule]) {
    for rule in more {
        if !rules.contains(rule) {
            rules.push(rule.clone());
        }
    }
}

/// The field of the join that leads to one side.
fn to_side(side: &str, name: &str, fields: Vec<String>) -> Field {
    let field_type = FieldType { named: Named::Model(side.to_owned()), list: None, required: true };
    let relation = Relation {
        kind: RelationKind::HasOne,
        target: side.to_owned(),
        lookup: Lookup::PrimaryKey { fields },
        references: Vec::new(),
        fields: Vec::new(),
    };
    Field { relation: Some(relation), ..Field::plain(name, field_type, Origin::Declared) }
}
