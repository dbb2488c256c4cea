//! What the source declares itself: custom types, inputs and operations.

use std::collections::BTreeMap;

use super::{
    ObjectField, ObjectKind, Resolver, TypeDefinition, TypeRef,
    build::{Types, object, read, resolved},
};
use crate::{Constant, CustomOperation, CustomType, InputType, Schema};

pub(super) fn types(schema: &Schema) -> Types {
    let objects = schema.custom_types.iter().map(|custom_type| (custom_type.name.clone(), object_type(custom_type)));
    let inputs = schema.inputs.iter().map(|input| {
        let fields = input.fields.iter().map(|field| (field.name.clone(), TypeRef::from(&field.field_type)));
        (input.name.clone(), TypeDefinition::Input(fields.collect()))
    });
    objects.chain(inputs).collect()
}

pub(super) fn input_defaults(schema: &Schema) -> BTreeMap<String, BTreeMap<String, Constant>> {
    let of = |input: &InputType| {
        let defaults = input.fields.iter().filter_map(|field| Some((field.name.clone(), field.constant.clone()?)));
        (input.name.clone(), defaults.collect())
    };
    schema.inputs.iter().map(of).filter(|(_, defaults): &(String, BTreeMap<_, _>)| !defaults.is_empty()).collect()
}

fn object_type(custom_type: &CustomType) -> TypeDefinition {
    let fields = custom_type.fields.iter().map(|field| {
        let read = read(TypeRef::from(&field.field_type));
        let field_type = ObjectField { deprecated: field.deprecated.clone(), access: field.access.clone(), ..read };
        (field.name.clone(), field_type)
    });
    object(ObjectKind::Custom(custom_type.name.clone()), fields.collect())
}

pub(super) fn operation(operation: &CustomOperation) -> ObjectField {
    let defaults =
        operation.arguments.iter().filter_map(|argument| Some((argument.name.clone(), argument.default.clone()?)));
    let defaults = defaults.collect();
    let arguments = operation.arguments.iter();
    let arguments = arguments.map(|argument| (argument.name.clone(), TypeRef::from(&argument.argument_type))).collect();
    let resolver = Resolver::Custom { root: operation.root, operation: operation.name.clone() };
    ObjectField {
        defaults,
        subscribes_to: operation.subscribes_to.clone(),
        access: operation.access.clone(),
        deprecated: operation.deprecated.clone(),
        ..resolved(resolver, arguments, TypeRef::from(&operation.returns))
    }
}
