//! The fields of `Query` that a model brings: `getM`, `listPs`, and those that read its indexes.

use super::{
    Resolver, ResolverAction, TypeRef,
    build::{Fields, Inputs, inputs, resolved},
    keys,
};
use crate::{Model, Schema, SecondaryIndex, naming};

pub(super) fn fields(schema: &Schema, model: &Model) -> Fields {
    let mut fields = Fields::new();
    if let Some(name) = &model.operations.get {
        let resolver = Resolver::Model { model: model.name.clone(), action: ResolverAction::Get };
        fields.insert(name.clone(), resolved(resolver, keys::required(schema, model), TypeRef::named(&model.name)));
    }
    if let Some(name) = &model.operations.list {
        let resolver = Resolver::Model { model: model.name.clone(), action: ResolverAction::List };
        fields.insert(name.clone(), resolved(resolver, list_arguments(schema, model), connection(model)));
    }
    for index in &model.indexes {
        if let Some(name) = &index.query_field {
            let resolver = Resolver::Index { model: model.name.clone(), index: index.name.clone() };
            fields.insert(name.clone(), resolved(resolver, index_arguments(model, index), connection(model)));
        }
    }
    fields
}

fn connection(model: &Model) -> TypeRef {
    TypeRef::named(naming::connection_type(&model.name))
}

fn list_arguments(schema: &Schema, model: &Model) -> Inputs {
    if !keys::is_custom(schema, model) {
        return paging(model);
    }
    let mut arguments = Inputs::new();
    if let Some(partition) = model.field(&model.key.partition) {
        arguments.insert(partition.name.clone(), keys::value(partition));
    }
    arguments.extend(keys::sort_argument(model, &model.key, None));
    arguments.extend(paging(model));
    arguments.insert("sortDirection".to_owned(), sort_direction());
    arguments
}

fn index_arguments(model: &Model, index: &SecondaryIndex) -> Inputs {
    let mut arguments = Inputs::new();
    if let Some(partition) = model.field(&index.key.partition) {
        arguments.insert(partition.name.clone(), keys::value(partition).non_null());
    }
    arguments.extend(keys::sort_argument(model, &index.key, Some(&index.name)));
    arguments.insert("sortDirection".to_owned(), sort_direction());
    arguments.extend(paging(model));
    arguments
}

fn paging(model: &Model) -> Inputs {
    inputs([
        ("filter", TypeRef::named(naming::filter_input(&model.name))),
        ("limit", TypeRef::named("Int")),
        ("nextToken", TypeRef::named("String")),
    ])
}

/// The type of the argument that turns the order of a sort key around.
pub(super) fn sort_direction() -> TypeRef {
    TypeRef::named("ModelSortDirection")
}
