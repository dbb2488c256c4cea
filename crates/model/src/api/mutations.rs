//! The fields of `Mutation` that a model brings.

use super::{
    Resolver, ResolverAction, TypeRef,
    build::{Fields, inputs, resolved},
};
use crate::{Model, naming};

pub(super) fn fields(model: &Model) -> Fields {
    let name = &model.name;
    let operations = &model.operations;
    [
        (&operations.create, ResolverAction::Create, naming::create_input(name)),
        (&operations.update, ResolverAction::Update, naming::update_input(name)),
        (&operations.delete, ResolverAction::Delete, naming::delete_input(name)),
    ]
    .into_iter()
    .filter_map(|(field, action, input)| {
        let arguments = inputs([
            ("input", TypeRef::named(input).non_null()),
            ("condition", TypeRef::named(naming::condition_input(name))),
        ]);
        let resolver = Resolver::Model { model: name.clone(), action };
        Some((field.clone()?, resolved(resolver, arguments, TypeRef::named(name))))
    })
    .collect()
}
