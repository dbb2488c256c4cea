//! What the source declares itself: custom types, inputs and operations.

use super::{
    ObjectField, ObjectKind, Resolver, TypeDefinition, TypeRef,
    build::{Types, object, read, resolved},
};
use crate::{CustomOperation, CustomType, Schema};

pub(super) fn types(schema: &Schema) -> Types {
    let objects = schema.custom_types.iter().map(|custom_type| (custom_type.name.clone(), object_type(custom_type)));
    let inputs = schema.inputs.iter().map(|input| {
        let fields = input.fields.iter().map(|field| (field.name.clone(), TypeRef::from(&field.field_type)));
        (input.name.clone(), TypeDefinition::Input(fields.collect()))
    });
    objects.chain(inputs).collect()
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
    let arguments = operation.arguments.iter();
    let arguments = arguments.map(|argument| (argument.name.clone(), TypeRef::from(&argument.argument_type))).collect();
    let resolver = Resolver::Custom { root: operation.root, operation: operation.name.clone() };
    ObjectField {
        subscribes_to: operation.subscribes_to.clone(),
        access: operation.access.clone(),
        deprecated: operation.deprecated.clone(),
        ..resolved(resolver, arguments, TypeRef::from(&operation.returns))
    }
}
