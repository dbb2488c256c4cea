//! Filters of lists, conditions of mutations, and filters of subscriptions.

use super::{
    TypeDefinition, TypeRef,
    build::{Inputs, Types, declared},
    keys,
    operators::{enum_operators, operators_for, owner_operators, subscription_operators_for},
    relations, roles, subscriptions,
};
use crate::{Field, FieldType, Model, Named, Origin, RelationKind, Scalar, Schema, naming};

/// The inputs of conditions, subscriptions and enums. As with Amplify, the operators on an enum win where a field, such as
/// `condition`, makes the builder call the enum as the model's own input.
pub(super) fn types(schema: &Schema, model: &Model) -> Types {
    let operations = &model.operations;
    let has_mutations = operations.create.is_some() || operations.update.is_some() || operations.delete.is_some();
    let has_index_query = model.indexes.iter().any(|index| index.query_field.is_some());
    let has_subscriptions = subscriptions::exist(model);
    let mut types = Types::new();
    if has_mutations {
        types.insert(naming::condition_input(&model.name), TypeDefinition::Input(condition(schema, model)));
    }
    if has_subscriptions {
        let input = TypeDefinition::Input(subscription_filter(schema, model));
        types.insert(naming::subscription_filter_input(&model.name), input);
    }
    if operations.list.is_some() || has_mutations || has_index_query || has_subscriptions {
        types.extend(model.fields.iter().filter_map(enum_operators));
    }
    types
}

/// The filter of the list.
pub(super) fn list_filter(model: &Model) -> (String, TypeDefinition) {
    let name = naming::filter_input(&model.name);
    let mut input = compared(declared(model).chain(implicit(model)));
    add_id(&mut input, operators_for);
    close_filter(&mut input, &name);
    add_undeclared(model, &mut input);
    (name, TypeDefinition::Input(input))
}

/// The filter of indexes and relations, where the model has no list or a name that makes it another input. What is
/// implicit cannot be filtered by.
pub(super) fn page_filter(model: &Model) -> (String, TypeDefinition) {
    let name = naming::page_filter_input(&model.name);
    let mut input = compared(declared(model));
    close_filter(&mut input, &name);
    if name == naming::filter_input(&model.name) {
        add_undeclared(model, &mut input);
    }
    (name, TypeDefinition::Input(input))
}

/// As the filter, without the key.
fn condition(schema: &Schema, model: &Model) -> Inputs {
    let name = naming::condition_input(&model.name);
    // Amplify does not find the input of a model whose name starts with a small letter again, so its key stays.
    let is_found = model.name == naming::upper_first(&model.name);
    let is_custom = is_found && keys::is_custom(schema, model);
    let has_declared_index = is_custom || (is_found && model.indexes.iter().any(|index| !keys::is_of_relation(index)));
    let is_id = |field: &Field| {
        field.name == "id" && (has_declared_index || field.field_type.named == Named::Scalar(Scalar::Id))
    };
    let is_key = |field: &Field| is_id(field) || (is_custom && model.key.has(&field.name));
    let mut input = compared(declared(model).filter(|field| !is_key(field)));
    close_filter(&mut input, &name);
    let times = implicit(model).filter(|field| field.origin == Origin::ImplicitTimestamp);
    add(&mut input, compared(times));
    add_undeclared(model, &mut input);
    input
}

fn subscription_filter(schema: &Schema, model: &Model) -> Inputs {
    let name = naming::subscription_filter_input(&model.name);
    let mut input = compared_by(declared(model).chain(implicit(model)), subscription_operators_for);
    add_id(&mut input, subscription_operators_for);
    input.extend(and_or(&name));
    add(&mut input, compared_by(subscription_relation_keys(schema, model), subscription_operators_for));
    for field in roles::looked_at(&roles::everybody(model)) {
        input.shift_remove(field);
    }
    add_owners(model, &mut input);
    input
}

fn compared<'a>(fields: impl Iterator<Item = &'a Field>) -> Inputs {
    compared_by(fields, operators_for)
}

fn compared_by<'a>(
    fields: impl Iterator<Item = &'a Field>,
    operators: impl Fn(&FieldType) -> Option<TypeRef>,
) -> Inputs {
    fields.filter_map(|field| Some((field.name.clone(), operators(&field.field_type)?))).collect()
}

fn close_filter(input: &mut Inputs, name: &str) {
    input.extend(and_or(name));
    input.insert("not".to_owned(), TypeRef::named(name));
}

fn and_or(input: &str) -> [(String, TypeRef); 2] {
    ["and", "or"].map(|name| (name.to_owned(), TypeRef::named(input).list()))
}

/// The keys that only relations ask for, and the owner fields that only rules name.
fn add_undeclared(model: &Model, input: &mut Inputs) {
    add(input, compared(relation_keys(model)));
    add_owners(model, input);
}

fn add(input: &mut Inputs, others: Inputs) {
    for (name, operators) in others {
        input.entry(name).or_insert(operators);
    }
}

/// Amplify filters by `id` even where a model has none.
fn add_id(input: &mut Inputs, operators: impl Fn(&FieldType) -> Option<TypeRef>) {
    let id = FieldType { named: Named::Scalar(Scalar::Id), list: None, required: true };
    if let Some(operators) = operators(&id) {
        input.entry("id".to_owned()).or_insert(operators);
    }
}

fn add_owners(model: &Model, input: &mut Inputs) {
    for field in roles::owner_fields(&roles::everybody(model)) {
        input.entry(field.to_owned()).or_insert_with(owner_operators);
    }
}

/// The `id` and the timestamps that nobody declares.
fn implicit(model: &Model) -> impl Iterator<Item = &Field> {
    model.fields.iter().filter(|field| match field.origin {
        Origin::ImplicitId | Origin::ImplicitTimestamp => true,
        Origin::Declared | Origin::ImplicitOwner | Origin::ImplicitRelationKey => false,
    })
}

fn relation_keys(model: &Model) -> impl Iterator<Item = &Field> {
    model.fields.iter().filter(|field| field.origin == Origin::ImplicitRelationKey)
}

/// The keys that this model's relations ask for. Amplify puts those of a `@hasMany` into the filter of the model that
/// has the relation, not of the one that has the key.
fn subscription_relation_keys<'a>(schema: &'a Schema, model: &'a Model) -> impl Iterator<Item = &'a Field> {
    model.fields.iter().flat_map(move |field| {
        let keys = relations::implicit_keys(schema, model, field);
        let is_asked_for = match field.relation.as_ref().map(|relation| relation.kind) {
            Some(RelationKind::HasOne | RelationKind::HasMany { .. }) => true,
            Some(RelationKind::BelongsTo) => !relations::answers_has_many(schema, model, field),
            None => false,
        };
        keys.into_iter().filter(move |_| is_asked_for)
    })
}
