//! Fields that lead to records of another model, and pages of records.

use std::collections::BTreeSet;

use super::{
    ObjectField, ObjectKind, Resolver, TypeDefinition, TypeRef,
    build::{Fields, Inputs, inputs, object, read, resolved},
    keys,
    queries::sort_direction,
};
use crate::{Field, Key, Lookup, Model, Origin, Relation, RelationKind, Schema, naming};

/// A field of a model.
pub(super) fn field(schema: &Schema, model: &Model, field: &Field) -> ObjectField {
    let one = TypeRef::from(&field.field_type);
    let read = match &field.relation {
        None => read(one),
        Some(relation) => {
            let resolver = Resolver::Relation { model: model.name.clone(), field: field.name.clone() };
            match relation.kind {
                RelationKind::HasOne | RelationKind::BelongsTo => resolved(resolver, Inputs::new(), one),
                RelationKind::HasMany { .. } => {
                    let connection = TypeRef::named(naming::page_connection_type(&relation.target));
                    resolved(resolver, page_arguments(schema, relation), connection)
                }
            }
        }
    };
    ObjectField { deprecated: field.deprecated.clone(), access: field.access.clone(), ..read }
}

fn page_arguments(schema: &Schema, relation: &Relation) -> Inputs {
    let mut arguments: Inputs = free_sort_key(schema, relation).into_iter().collect();
    arguments.extend(inputs([
        ("filter", TypeRef::named(naming::page_filter_input(&relation.target))),
        ("sortDirection", sort_direction()),
        ("limit", TypeRef::named("Int")),
        ("nextToken", TypeRef::named("String")),
    ]));
    arguments
}

/// The argument with the operators on a sort key of which the relation fixes nothing.
fn free_sort_key(schema: &Schema, relation: &Relation) -> Option<(String, TypeRef)> {
    let target = schema.model(&relation.target)?;
    let (key, index, fields) = match &relation.lookup {
        Lookup::PrimaryKey { fields } => (&target.key, None, fields),
        Lookup::Index { index, fields } => (&target.index(index)?.key, Some(index.as_str()), fields),
    };
    if fields.len() > 1 { None } else { keys::sort_argument(target, key, index) }
}

/// A page of a model's records.
pub(super) fn connection(model: &Model) -> TypeDefinition {
    let fields = Fields::from([
        ("items".to_owned(), read(TypeRef::named(&model.name).list().non_null())),
        ("nextToken".to_owned(), read(TypeRef::named("String"))),
    ]);
    object(ObjectKind::Connection(model.name.clone()), fields)
}

/// The models whose records an index query or a relation lists.
pub(super) fn paged(schema: &Schema) -> BTreeSet<&str> {
    let has_query = |model: &&Model| model.indexes.iter().any(|index| index.query_field.is_some());
    let relations = schema.models.iter().flat_map(|model| &model.fields).filter_map(|field| field.relation.as_ref());
    let to_many = relations.filter(|relation| match relation.kind {
        RelationKind::HasMany { .. } => true,
        RelationKind::HasOne | RelationKind::BelongsTo => false,
    });
    let by_index = schema.models.iter().filter(has_query).map(|model| model.name.as_str());
    by_index.chain(to_many.map(|relation| relation.target.as_str())).collect()
}

/// The keys that only this relation asks for, on whichever side they are.
pub(super) fn implicit_keys<'a>(schema: &'a Schema, model: &'a Model, field: &'a Field) -> Vec<&'a Field> {
    let Some(relation) = &field.relation else { return Vec::new() };
    let fields: Vec<Option<&Field>> = match &relation.lookup {
        Lookup::PrimaryKey { fields } => fields.iter().map(|name| model.field(name)).collect(),
        Lookup::Index { index, .. } => {
            let Some(target) = schema.model(&relation.target) else { return Vec::new() };
            let key = target.index(index).map(|index| &index.key);
            key.into_iter().flat_map(Key::fields).map(|name| target.field(name)).collect()
        }
    };
    fields.into_iter().flatten().filter(|field| field.origin == Origin::ImplicitRelationKey).collect()
}

/// Whether a `@belongsTo` uses a key that a `@hasMany` of the other model asks for.
pub(super) fn answers_has_many(schema: &Schema, model: &Model, field: &Field) -> bool {
    let Some(target) = field.relation.as_ref().and_then(|relation| schema.model(&relation.target)) else {
        return false;
    };
    let own: Vec<&str> = implicit_keys(schema, model, field).into_iter().map(|key| key.name.as_str()).collect();
    target.fields.iter().any(|other| match &other.relation {
        Some(relation) if relation.target == model.name => match relation.kind {
            RelationKind::HasMany { .. } => {
                implicit_keys(schema, target, other).iter().any(|key| own.contains(&key.name.as_str()))
            }
            RelationKind::HasOne | RelationKind::BelongsTo => false,
        },
        Some(_) | None => false,
    })
}
