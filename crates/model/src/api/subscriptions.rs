//! The fields of `Subscription` that a model brings.

use authz::Operation;

use super::{
    Change, ObjectField, Resolver, TypeRef,
    build::{Fields, Inputs, inputs, resolved},
    roles,
};
use crate::{Level, Model, naming};

/// A kind of change has subscriptions only if the model has the mutation.
pub(super) fn fields(model: &Model) -> Fields {
    let mut fields = Fields::new();
    if !is_on(model) {
        return fields;
    }
    for (names, mutation, change) in kinds(model) {
        let Some(mutation) = mutation else { continue };
        for name in names {
            let resolver = Resolver::Subscription { model: model.name.clone(), change };
            let field = resolved(resolver, arguments(model), TypeRef::named(&model.name));
            fields.insert(name.clone(), ObjectField { subscribes_to: vec![mutation.clone()], ..field });
        }
    }
    fields
}

/// Whether a model has any subscription.
pub(super) fn exist(model: &Model) -> bool {
    is_on(model) && kinds(model).into_iter().any(|(names, mutation, _)| mutation.is_some() && !names.is_empty())
}

fn is_on(model: &Model) -> bool {
    match model.operations.subscriptions.level {
        Level::On | Level::Public => true,
        Level::Off => false,
    }
}

fn kinds(model: &Model) -> [(&[String], Option<&String>, Change); 3] {
    let operations = &model.operations;
    let subscriptions = &operations.subscriptions;
    [
        (&subscriptions.on_create, operations.create.as_ref(), Change::Create),
        (&subscriptions.on_update, operations.update.as_ref(), Change::Update),
        (&subscriptions.on_delete, operations.delete.as_ref(), Change::Delete),
    ]
}

/// The filter, and one argument for each field that holds a single owner who may listen.
fn arguments(model: &Model) -> Inputs {
    let mut arguments = inputs([("filter", TypeRef::named(naming::subscription_filter_input(&model.name)))]);
    if model.operations.subscriptions.level == Level::On {
        for owner in roles::owner_fields(&roles::who_may(model, Operation::Listen)) {
            let is_list = model.field(owner).is_some_and(|field| field.field_type.list.is_some());
            if !is_list {
                arguments.insert(owner.to_owned(), TypeRef::named("String"));
            }
        }
    }
    arguments
}
