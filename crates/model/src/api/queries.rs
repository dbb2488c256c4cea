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
        let connection = TypeRef::named(naming::connection_type(&model.name));
        fields.insert(name.clone(), resolved(resolver, list_arguments(schema, model), connection));
    }
    for index in &model.indexes {
        if let Some(name) = &index.query_field {
            let resolver = Resolver::Index { model: model.name.clone(), index: index.name.clone() };
            let connection = TypeRef::named(naming::page_connection_type(&model.name));
            fields.insert(name.clone(), resolved(resolver, index_arguments(model, index), connection));
        }
    }
    fields
}

fn list_arguments(schema: &Schema, model: &Model) -> Inputs {
    if !keys::is_custom(schema, model) {
        return paging(naming::filter_input(&model.name));
    }
    let mut arguments = Inputs::new();
    if let Some(partition) = model.field(&model.key.partition) {
        arguments.insert(partition.name.clone(), keys::value(partition));
    }
    arguments.extend(keys::sort_argument(model, &model.key, None));
    arguments.extend(paging(naming::filter_input(&model.name)));
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
    arguments.extend(paging(naming::page_filter_input(&model.name)));
    arguments
}

fn paging(filter: String) -> Inputs {
    inputs([
        ("filter", TypeRef::named(filter)),
        ("limit", TypeRef::named("Int")),
        ("nextToken", TypeRef::named("String")),
    ])
}

/// The type of the argument that turns the order of a sort key around.
pub(super) fn sort_direction() -> TypeRef {
    TypeRef::named("ModelSortDirection")
}
