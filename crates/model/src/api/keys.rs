//! Keys as arguments and inputs.

use super::{
    TypeDefinition, TypeRef,
    build::{Inputs, Types},
    operators::{composite_key_operators, key_operators, key_scalar},
};
use crate::{Field, Key, Model, Scalar, Schema, SecondaryIndex, naming};

/// Whether `@primaryKey` makes the key. Such a key may be listed by, and is addressed by its own type.
pub(super) fn is_custom(schema: &Schema, model: &Model) -> bool {
    model.has_custom_key() || schema.spelled.get(&model.name).is_some_and(|spelled| spelled.primary_key)
}

/// The key's fields, all required. Amplify says `ID!` even where an `id` without `@primaryKey` is declared as a `String`.
pub(super) fn required(schema: &Schema, model: &Model) -> Inputs {
    if !is_custom(schema, model) {
        return Inputs::from([(model.key.partition.clone(), TypeRef::named(Scalar::Id.name()).non_null())]);
    }
    let fields = model.key.fields().filter_map(|name| model.field(name));
    fields.map(|field| (field.name.clone(), value(field).non_null())).collect()
}

/// The type of a key's value, which may be left out.
pub(super) fn value(field: &Field) -> TypeRef {
    TypeRef::named(field.field_type.named.name())
}

/// The argument with the operators on a sort key, if there is one; `index` is `None` for the primary key.
pub(super) fn sort_argument(model: &Model, key: &Key, index: Option<&str>) -> Option<(String, TypeRef)> {
    let first = model.field(key.sort.first()?)?;
    let input = if key.is_composite() {
        naming::composite_key_condition_input(&model.name, index)
    } else {
        naming::key_condition_input(key_scalar(&first.field_type).name())
    };
    Some((naming::sort_key_argument(&key.sort), TypeRef::named(input)))
}

/// The inputs that the sort keys of a model and of its declared indexes need.
pub(super) fn types(model: &Model) -> Types {
    let indexes = model.indexes.iter().filter(|index| !is_of_relation(index));
    let keys = indexes.map(|index| (&index.key, Some(index.name.as_str())));
    keys.chain([(&model.key, None)]).flat_map(|(key, index)| types_of(model, key, index)).collect()
}

/// An index that only a relation asks for is read through the relation, and has no inputs.
pub(super) fn is_of_relation(index: &SecondaryIndex) -> bool {
    index.query_field.is_none() && index.name.starts_with("gsi-")
}

fn types_of(model: &Model, key: &Key, index: Option<&str>) -> Vec<(String, TypeDefinition)> {
    let fields: Vec<&Field> = key.sort.iter().filter_map(|name| model.field(name)).collect();
    match fields.as_slice() {
        [] => Vec::new(),
        [only] => vec![key_operators(&only.field_type)],
        [others @ .., last] => {
            let values = naming::composite_key_input(&model.name, index);
            let mut parts: Inputs = others.iter().map(|field| (field.name.clone(), value(field))).collect();
            parts.insert(last.name.clone(), last_value(last));
            let operators = composite_key_operators(&values);
            vec![
                (naming::composite_key_condition_input(&model.name, index), operators),
                (values, TypeDefinition::Input(parts)),
            ]
        }
    }
}

/// The last part may be a beginning, so an AWS scalar is taken as what it is made of.
fn last_value(field: &Field) -> TypeRef {
    match &field.field_type.named {
        crate::Named::Scalar(_) => TypeRef::named(key_scalar(&field.field_type).name()),
        crate::Named::Enum(_) | crate::Named::Custom(_) | crate::Named::Model(_) => value(field),
    }
}
