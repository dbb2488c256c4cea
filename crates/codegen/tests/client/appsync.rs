//! Reads a deployed SDL as the API that it defines, whatever `model` itself can generate today.

use std::collections::BTreeMap;

use apollo_parser::{Parser, cst};
use model::{
    Scalar,
    api::{Api, Object, ObjectField, ObjectKind, TypeDefinition, TypeRef},
};

/// The API of a deployed SDL. What its objects are and what its fields do is not in it.
pub(crate) fn api(source: &str) -> Api {
    let tree = Parser::new(source).parse();
    assert_eq!(tree.errors().count(), 0, "{:?}", tree.errors().collect::<Vec<_>>());
    let scalars = Scalar::ALL.into_iter().map(|scalar| (scalar.name().to_owned(), TypeDefinition::Scalar(scalar)));
    let definitions = tree.document().definitions().filter_map(|definition| {
        let name = definition.name()?.text().to_string();
        Some((name, type_definition(definition)?))
    });
    Api {
        types: scalars.chain(definitions).collect(),
        deprecated_values: BTreeMap::new(),
        input_defaults: BTreeMap::new(),
    }
}

fn type_definition(definition: cst::Definition) -> Option<TypeDefinition> {
    match definition {
        cst::Definition::ObjectTypeDefinition(object) => {
            let fields = object.fields_definition().unwrap().field_definitions();
            let fields = fields.map(|field| (text(field.name()), object_field(&field))).collect();
            Some(TypeDefinition::Object(Object { kind: ObjectKind::Root, fields, access: Vec::new() }))
        }
        cst::Definition::InputObjectTypeDefinition(input) => {
            let fields = input.input_fields_definition().unwrap().input_value_definitions();
            Some(TypeDefinition::Input(fields.map(|field| input_value(&field)).collect()))
        }
        cst::Definition::EnumTypeDefinition(definition) => {
            let values = definition.enum_values_definition().unwrap().enum_value_definitions();
            Some(TypeDefinition::Enum(values.map(|value| value.enum_value().unwrap().text().to_string()).collect()))
        }
        cst::Definition::SchemaDefinition(_) => None,
        other => panic!("unexpected {other:?}"),
    }
}

fn object_field(field: &cst::FieldDefinition) -> ObjectField {
    let arguments = field.arguments_definition().into_iter().flat_map(|arguments| arguments.input_value_definitions());
    ObjectField {
        arguments: arguments.map(|argument| input_value(&argument)).collect(),
        defaults: BTreeMap::new(),
        field_type: type_ref(&field.ty().unwrap()),
        resolver: None,
        access: Vec::new(),
        subscribes_to: Vec::new(),
        deprecated: deprecation(field),
    }
}

fn deprecation(field: &cst::FieldDefinition) -> Option<String> {
    let mut directives = field.directives()?.directives();
    let deprecated = directives.find(|directive| text(directive.name()) == "deprecated")?;
    match deprecated.arguments()?.arguments().next()?.value()? {
        cst::Value::StringValue(reason) => Some(reason.into()),
        other => panic!("a reason is a string, not {other:?}"),
    }
}

fn input_value(value: &cst::InputValueDefinition) -> (String, TypeRef) {
    (text(value.name()), type_ref(&value.ty().unwrap()))
}

fn type_ref(source: &cst::Type) -> TypeRef {
    match source {
        cst::Type::NamedType(named) => TypeRef::named(text(named.name())),
        cst::Type::ListType(list) => type_ref(&list.ty().unwrap()).list(),
        cst::Type::NonNullType(inner) => match (inner.named_type(), inner.list_type()) {
            (Some(named), _) => TypeRef::named(text(named.name())).non_null(),
            (None, list) => type_ref(&list.unwrap().ty().unwrap()).list().non_null(),
        },
    }
}

fn text(name: Option<cst::Name>) -> String {
    name.unwrap().text().to_string()
}
