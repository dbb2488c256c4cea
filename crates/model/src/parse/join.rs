//! Checks `@manyToMany`, and makes the model that joins both sides.

use authz::Rule;

use super::{
    ast::{Document, Span},
    given, models,
    types::objects,
};
use crate::{
    Diagnostic, Field, FieldType, Key, Lookup, Model, Named, Origin, Projection, Relation, RelationKind, Scalar,
    Schema, SecondaryIndex, Timestamps, naming,
};

/// One `@manyToMany`.
struct Side {
    model: String,
    field: String,
    limit: u32,
    span: Span,
}

/// Adds the join models, in the order in which their first side stands.
pub(super) fn check(document: &Document, schema: &mut Schema, diagnostics: &mut Vec<Diagnostic>) {
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
            let name = naming::upper_first(&name.value);
            let side = Side {
                model: object.name.value.clone(),
                field: field.name.value.clone(),
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
            [_, _] => add_join(&name, &sides, schema),
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
