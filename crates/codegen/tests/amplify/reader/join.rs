//! `@manyToMany`: the model that joins both sides.

use authz::Rule;
use model::{
    Field, FieldType, Key, Lookup, Model, Named, Origin, Projection, Relation, RelationKind, Scalar, Schema,
    SecondaryIndex, Timestamps, naming,
};
use serde_json::Map;

use super::{
    models,
    syntax::{Document, text},
};

pub(crate) fn add(document: &Document, schema: &mut Schema) {
    let mut joins: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for (on, field, arguments) in document.fields_with("manyToMany") {
        let name = naming::upper_first(&text(&arguments["relationName"]).unwrap());
        let side = (on.name.clone(), field.name.clone());
        match joins.iter_mut().find(|(join, _)| *join == name) {
            Some((_, sides)) => sides.push(side),
            None => joins.push((name, vec![side])),
        }
    }
    for (name, sides) in joins {
        add_join(&name, &sides, schema);
    }
}

fn add_join(name: &str, sides: &[(String, String)], schema: &mut Schema) {
    let id = FieldType { named: Named::Scalar(Scalar::Id), list: None, required: true };
    let mut fields = vec![Field::plain("id", id, Origin::Declared)];
    let mut relations = Vec::new();
    let mut indexes = Vec::new();
    let mut rules: Vec<Rule> = Vec::new();
    for (side, field) in sides {
        let model = schema.models.iter_mut().find(|model| model.name == *side).unwrap();
        let prefix = naming::lower_first(side);
        let partition = format!("{prefix}{}", naming::upper_first(&model.key.partition));
        let sort: Vec<String> = model.key.sort.iter().map(|part| format!("{prefix}{part}")).collect();
        let key = Key { partition, sort };
        fields.extend(key.fields().zip(model.key.fields()).map(|(name, part)| {
            let field_type = FieldType { required: true, ..model.field(part).unwrap().field_type.clone() };
            Field::plain(name, field_type, Origin::Declared)
        }));
        let keys: Vec<String> = key.fields().map(str::to_owned).collect();
        relations.push(to_side(side, &prefix, keys.clone()));
        let parts: Vec<String> = keys.iter().map(|key| naming::upper_first(key)).collect();
        let query = format!("{}By{}", naming::lower_first(&naming::plural(name)), parts.join("And"));
        let index = format!("by{side}");
        let projection = Projection::All;
        indexes.push(SecondaryIndex { name: index.clone(), key, query_field: Some(query), projection });
        for rule in &model.rules {
            if !rules.contains(rule) {
                rules.push(rule.clone());
            }
        }
        let own: Vec<String> = model.key.fields().map(str::to_owned).collect();
        let field = model.fields.iter_mut().find(|candidate| candidate.name == *field).unwrap();
        field.field_type.named = Named::Model(name.to_owned());
        field.relation = Some(Relation {
            kind: RelationKind::HasMany { limit: 100 },
            target: name.to_owned(),
            lookup: Lookup::Index { index, fields: own },
            references: Vec::new(),
            fields: Vec::new(),
        });
    }
    fields.extend(relations);
    let timestamps = Timestamps { created_at: Some("createdAt".to_owned()), updated_at: Some("updatedAt".to_owned()) };
    let operations = models::operations(name, &Map::new());
    let key = Key::partition("id");
    let mut join = Model { name: name.to_owned(), fields, key, indexes, rules, timestamps, operations };
    models::add_implicit_fields(&mut join);
    schema.models.push(join);
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
