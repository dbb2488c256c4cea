//! Builds the API of a schema, in Amplify's names and order.

use std::collections::BTreeMap;

use authz::Allow;
use indexmap::IndexMap;

use super::{
    Api, Object, ObjectField, ObjectKind, Resolver, ResolverAction, TypeDefinition, TypeRef,
    operators::{enum_operators, operators_for, standard_types},
};
use crate::{Field, Model, Named, Origin, Scalar, Schema, naming};

pub(super) fn api(schema: &Schema) -> Api {
    let mut types: BTreeMap<String, TypeDefinition> = standard_types().into_iter().collect();
    for enum_type in &schema.enums {
        types.insert(enum_type.name.clone(), TypeDefinition::Enum(enum_type.values.clone()));
    }
    let mut query = IndexMap::new();
    let mut mutation = IndexMap::new();
    for model in &schema.models {
        query.extend(query_fields(model));
        mutation.extend(mutation_fields(model));
        types.extend(types_of(model));
    }
    if !schema.models.is_empty() {
        types.insert("Query".to_owned(), root(query));
        types.insert("Mutation".to_owned(), root(mutation));
    }
    let scalars = scalars_in_use(&types);
    types.extend(scalars.into_iter().map(|scalar| (scalar.name().to_owned(), TypeDefinition::Scalar(scalar))));
    Api { types }
}

fn root(fields: IndexMap<String, ObjectField>) -> TypeDefinition {
    TypeDefinition::Object(Object { kind: ObjectKind::Root, fields, access: Vec::new() })
}

fn query_fields(model: &Model) -> [(String, ObjectField); 2] {
    let name = &model.name;
    let key = key_argument();
    let get = operation(model, ResolverAction::Get, [(model.key.partition.as_str(), key)], TypeRef::named(name));
    let list = operation(
        model,
        ResolverAction::List,
        [
            ("filter", TypeRef::named(naming::filter_input(name))),
            ("limit", TypeRef::named("Int")),
            ("nextToken", TypeRef::named("String")),
        ],
        TypeRef::named(naming::connection_type(name)),
    );
    [(naming::get_query(name), get), (naming::list_query(name), list)]
}

fn mutation_fields(model: &Model) -> [(String, ObjectField); 3] {
    let name = &model.name;
    let mutation = |action, input: String| {
        let condition = TypeRef::named(naming::condition_input(name));
        let arguments = [("input", TypeRef::named(input).non_null()), ("condition", condition)];
        operation(model, action, arguments, TypeRef::named(name))
    };
    [
        (naming::create_mutation(name), mutation(ResolverAction::Create, naming::create_input(name))),
        (naming::update_mutation(name), mutation(ResolverAction::Update, naming::update_input(name))),
        (naming::delete_mutation(name), mutation(ResolverAction::Delete, naming::delete_input(name))),
    ]
}

fn operation<const N: usize>(
    model: &Model,
    action: ResolverAction,
    arguments: [(&str, TypeRef); N],
    field_type: TypeRef,
) -> ObjectField {
    ObjectField {
        arguments: arguments.into_iter().map(|(name, type_ref)| (name.to_owned(), type_ref)).collect(),
        field_type,
        resolver: Some(Resolver::Model { model: model.name.clone(), action }),
        access: Vec::new(),
        subscribes_to: Vec::new(),
        deprecated: None,
    }
}

/// The model's own type and everything its operations take and return.
fn types_of(model: &Model) -> Vec<(String, TypeDefinition)> {
    let name = &model.name;
    let mut types: Vec<(String, TypeDefinition)> = model.fields.iter().filter_map(enum_operators).collect();
    types.extend([
        (name.clone(), model_type(model)),
        (naming::connection_type(name), connection(model)),
        (naming::create_input(name), TypeDefinition::Input(create_input(model))),
        (naming::update_input(name), TypeDefinition::Input(update_input(model))),
        (naming::delete_input(name), TypeDefinition::Input(delete_input(model))),
        (naming::filter_input(name), TypeDefinition::Input(filter_input(model))),
        (naming::condition_input(name), TypeDefinition::Input(condition_input(model))),
    ]);
    types
}

fn model_type(model: &Model) -> TypeDefinition {
    let fields =
        model.fields.iter().map(|field| (field.name.clone(), read(TypeRef::from(&field.field_type)))).collect();
    TypeDefinition::Object(Object { kind: ObjectKind::Model(model.name.clone()), fields, access: Vec::new() })
}

fn connection(model: &Model) -> TypeDefinition {
    let items = TypeRef::named(&model.name).list().non_null();
    let fields = [("items", items), ("nextToken", TypeRef::named("String"))]
        .into_iter()
        .map(|(name, field_type)| (name.to_owned(), read(field_type)))
        .collect();
    TypeDefinition::Object(Object { kind: ObjectKind::Connection(model.name.clone()), fields, access: Vec::new() })
}

/// A field that is read from a record.
fn read(field_type: TypeRef) -> ObjectField {
    ObjectField {
        arguments: IndexMap::new(),
        field_type,
        resolver: None,
        access: Vec::new(),
        subscribes_to: Vec::new(),
        deprecated: None,
    }
}

fn create_input(model: &Model) -> IndexMap<String, TypeRef> {
    writable_fields(model)
        .map(|field| {
            let given = TypeRef::from(&field.field_type);
            let filled_in = is_key(model, field) || is_timestamp(model, field);
            (field.name.clone(), if filled_in { given.nullable() } else { given })
        })
        .collect()
}

fn update_input(model: &Model) -> IndexMap<String, TypeRef> {
    writable_fields(model)
        .map(|field| {
            let given = TypeRef::from(&field.field_type);
            (field.name.clone(), if is_key(model, field) { given.non_null() } else { given.nullable() })
        })
        .collect()
}

fn delete_input(model: &Model) -> IndexMap<String, TypeRef> {
    IndexMap::from([(model.key.partition.clone(), key_argument())])
}

/// The fields of create and update inputs: declared ones, and the implicit `id`.
fn writable_fields(model: &Model) -> impl Iterator<Item = &Field> {
    model.fields.iter().filter(|field| match field.origin {
        Origin::Declared | Origin::ImplicitId | Origin::ImplicitRelationKey => true,
        Origin::ImplicitTimestamp | Origin::ImplicitOwner => false,
    })
}

fn filter_input(model: &Model) -> IndexMap<String, TypeRef> {
    let name = naming::filter_input(&model.name);
    let mut input: IndexMap<String, TypeRef> =
        model.fields.iter().filter(|field| !is_owner(field)).map(operators).collect();
    input.extend(logic(&name));
    input.extend(model.fields.iter().filter(|field| is_owner(field)).map(operators));
    input
}

/// As the filter, without a key of type `ID`; what is implicit comes after `and`, `or` and `not`.
fn condition_input(model: &Model) -> IndexMap<String, TypeRef> {
    let name = naming::condition_input(&model.name);
    let implicit = |field: &&Field| match field.origin {
        Origin::Declared | Origin::ImplicitId | Origin::ImplicitRelationKey => false,
        Origin::ImplicitTimestamp | Origin::ImplicitOwner => true,
    };
    let has_condition = |field: &&Field| !is_key(model, field) || field.field_type.named != Named::Scalar(Scalar::Id);
    let mut input: IndexMap<String, TypeRef> =
        model.fields.iter().filter(|field| !implicit(field)).filter(has_condition).map(operators).collect();
    input.extend(logic(&name));
    input.extend(model.fields.iter().filter(implicit).map(operators));
    // An owner field that the condition lacks so far is the key itself.
    for field in owner_fields(model) {
        input.entry(field.to_owned()).or_insert_with(|| TypeRef::named(naming::operators_input("String")));
    }
    input
}

fn operators(field: &Field) -> (String, TypeRef) {
    (field.name.clone(), operators_for(&field.field_type))
}

fn logic(input: &str) -> [(String, TypeRef); 3] {
    let itself = TypeRef::named(input);
    [("and", itself.clone().list()), ("or", itself.clone().list()), ("not", itself)]
        .map(|(name, type_ref)| (name.to_owned(), type_ref))
}

fn owner_fields(model: &Model) -> impl Iterator<Item = &str> {
    model.rules.iter().filter_map(|rule| match &rule.allow {
        Allow::Owner { field, .. } => Some(field.as_str()),
        Allow::Public(_) | Allow::Private(_) | Allow::Groups { .. } | Allow::GroupsField { .. } | Allow::Custom => None,
    })
}

fn is_owner(field: &Field) -> bool {
    field.origin == Origin::ImplicitOwner
}

fn is_key(model: &Model, field: &Field) -> bool {
    field.name == model.key.partition
}

fn is_timestamp(model: &Model, field: &Field) -> bool {
    model.timestamps.has(&field.name)
}

/// The type by which a record is addressed: Amplify says `ID!` even where `id` is declared as a `String`.
fn key_argument() -> TypeRef {
    TypeRef::named(Scalar::Id.name()).non_null()
}

/// The scalars that any type names.
fn scalars_in_use(types: &BTreeMap<String, TypeDefinition>) -> Vec<Scalar> {
    let mut names: Vec<&str> = Vec::new();
    for definition in types.values() {
        match definition {
            TypeDefinition::Scalar(_) | TypeDefinition::Enum(_) => {}
            TypeDefinition::Object(object) => {
                for field in object.fields.values() {
                    names.push(field.field_type.name());
                    names.extend(field.arguments.values().map(TypeRef::name));
                }
            }
            TypeDefinition::Input(fields) => names.extend(fields.values().map(TypeRef::name)),
        }
    }
    Scalar::ALL.into_iter().filter(|scalar| names.contains(&scalar.name())).collect()
}
