//! The inputs of create, update and delete, and those of custom types inside them.

use super::{
    TypeDefinition, TypeRef,
    build::{Inputs, Types},
    keys,
};
use crate::{CustomType, Field, Model, Named, Origin, Scalar, Schema, naming};

pub(super) fn types(schema: &Schema, model: &Model) -> Types {
    let name = &model.name;
    let operations = &model.operations;
    let mut types = Types::new();
    if operations.create.is_some() {
        types.insert(naming::create_input(name), TypeDefinition::Input(create(schema, model)));
    }
    if operations.update.is_some() {
        types.insert(naming::update_input(name), TypeDefinition::Input(update(schema, model)));
    }
    if operations.delete.is_some() {
        types.insert(naming::delete_input(name), TypeDefinition::Input(keys::required(schema, model)));
    }
    custom_types(schema, &model.fields, &mut types);
    types
}

/// What the server fills in may be left out.
fn create(schema: &Schema, model: &Model) -> Inputs {
    let filled_in = |field: &Field| is_generated_key(field) || is_timestamp(model, field);
    writable(model)
        .map(|field| {
            let given = input_type(schema, field);
            (field.name.clone(), if filled_in(field) { given.nullable() } else { given })
        })
        .collect()
}

fn update(schema: &Schema, model: &Model) -> Inputs {
    writable(model)
        .map(|field| {
            let given = input_type(schema, field);
            let is_key = model.key.has(&field.name);
            (field.name.clone(), if is_key { given.non_null() } else { given.nullable() })
        })
        .collect()
}

/// The fields that clients may write: declared ones that records hold, and the keys that nobody declares.
fn writable(model: &Model) -> impl Iterator<Item = &Field> {
    model.fields.iter().filter(|field| field.is_stored() && !is_model(field)).filter(|field| match field.origin {
        Origin::Declared | Origin::ImplicitId | Origin::ImplicitRelationKey => true,
        Origin::ImplicitTimestamp | Origin::ImplicitOwner => false,
    })
}

fn is_model(field: &Field) -> bool {
    matches!(field.field_type.named, Named::Model(_))
}

/// An `id` that Amplify makes up, even if it is part of a key.
fn is_generated_key(field: &Field) -> bool {
    field.name == "id" && matches!(field.field_type.named, Named::Scalar(Scalar::Id | Scalar::String))
}

fn is_timestamp(model: &Model, field: &Field) -> bool {
    model.timestamps.has(&field.name)
        && matches!(field.field_type.named, Named::Scalar(Scalar::String | Scalar::AwsDateTime))
}

/// The type of a field as clients write it: a custom type becomes its input.
fn input_type(schema: &Schema, field: &Field) -> TypeRef {
    let given = TypeRef::from(&field.field_type);
    match &field.field_type.named {
        Named::Custom(name) if schema.custom_type(name).is_some() => given.renamed(naming::custom_type_input(name)),
        Named::Custom(_) | Named::Scalar(_) | Named::Enum(_) | Named::Model(_) => given,
    }
}

/// The inputs of the custom types that these fields lead to. An input that the source defines itself stays as it is.
fn custom_types<'a>(schema: &'a Schema, fields: &'a [Field], types: &mut Types) {
    let mut open: Vec<&'a Field> = fields.iter().collect();
    while let Some(field) = open.pop() {
        let Named::Custom(name) = &field.field_type.named else { continue };
        let Some(custom_type) = schema.custom_type(name) else { continue };
        let input = naming::custom_type_input(name);
        let is_defined = schema.inputs.iter().any(|defined| defined.name == input);
        if !is_defined && !types.contains_key(&input) {
            types.insert(input, TypeDefinition::Input(custom_type_input(schema, custom_type)));
            open.extend(&custom_type.fields);
        }
    }
}

fn custom_type_input(schema: &Schema, custom_type: &CustomType) -> Inputs {
    let fields = custom_type.fields.iter().filter(|field| !is_model(field));
    fields.map(|field| (field.name.clone(), input_type(schema, field))).collect()
}
