//! Puts the API of a schema together, in Amplify's names and order. Each module beside it knows one part.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::{
    Api, Object, ObjectField, ObjectKind, Resolver, TypeDefinition, TypeRef, access, custom, filters, inputs, keys,
    mutations,
    operators::{operators_of_enums, standard_types},
    queries, relations, subscriptions,
};
use crate::{Field, Model, Origin, Provider, Root, Scalar, Schema, naming};

/// The fields of an object type, by name.
pub(super) type Fields = IndexMap<String, ObjectField>;
/// The fields of an input, or the arguments of a field, by name.
pub(super) type Inputs = IndexMap<String, TypeRef>;
/// Types by name.
pub(super) type Types = BTreeMap<String, TypeDefinition>;

pub(super) fn api(schema: &Schema, default_mode: Provider) -> Api {
    let mut types: Types = standard_types().into_iter().collect();
    for enum_type in &schema.enums {
        types.insert(enum_type.name.clone(), TypeDefinition::Enum(enum_type.values.clone()));
    }
    types.extend(custom::types(schema));
    let paged = relations::paged(schema);
    let mut roots = Roots::default();
    for model in &schema.models {
        roots.query.extend(queries::fields(schema, model));
        roots.mutation.extend(mutations::fields(model));
        roots.subscription.extend(subscriptions::fields(model));
        types.insert(model.name.clone(), model_type(schema, model));
        types.extend(inputs::types(schema, model));
        types.extend(filters::types(schema, model));
        types.extend(keys::types(model));
        if model.operations.list.is_some() {
            types.insert(naming::connection_type(&model.name), relations::connection(model));
            let (filter, input) = filters::list_filter(model);
            if !operators_of_enums(model).any(|operators| operators == filter) {
                types.insert(filter, input);
            }
        }
        if paged.contains(model.name.as_str()) {
            let (filter, input) = filters::page_filter(model);
            types.entry(filter).or_insert(input);
            let connection = naming::page_connection_type(&model.name);
            types.entry(connection).or_insert_with(|| relations::connection(model));
        }
    }
    for operation in &schema.operations {
        roots.of(operation.root).insert(operation.name.clone(), custom::operation(operation));
    }
    for (root, fields) in
        [(Root::Query, roots.query), (Root::Mutation, roots.mutation), (Root::Subscription, roots.subscription)]
    {
        if !fields.is_empty() {
            types.insert(root.name().to_owned(), object(ObjectKind::Root, fields));
        }
    }
    let scalars = scalars_in_use(&types);
    types.extend(scalars.into_iter().map(|scalar| (scalar.name().to_owned(), TypeDefinition::Scalar(scalar))));
    access::apply(schema, default_mode, &mut types);
    let deprecated = schema.enums.iter().filter(|enum_type| !enum_type.deprecated.is_empty());
    Api {
        types,
        input_defaults: custom::input_defaults(schema),
        deprecated_values: deprecated.map(|enum_type| (enum_type.name.clone(), enum_type.deprecated.clone())).collect(),
    }
}

#[derive(Default)]
struct Roots {
    query: Fields,
    mutation: Fields,
    subscription: Fields,
}

impl Roots {
    fn of(&mut self, root: Root) -> &mut Fields {
        match root {
            Root::Query => &mut self.query,
            Root::Mutation => &mut self.mutation,
            Root::Subscription => &mut self.subscription,
        }
    }
}

fn model_type(schema: &Schema, model: &Model) -> TypeDefinition {
    let fields =
        model.fields.iter().map(|field| (field.name.clone(), relations::field(schema, model, field))).collect();
    object(ObjectKind::Model(model.name.clone()), fields)
}

/// An object type on which access is still to be settled.
pub(super) fn object(kind: ObjectKind, fields: Fields) -> TypeDefinition {
    TypeDefinition::Object(Object { kind, fields, access: Vec::new() })
}

/// A field that is read from a record.
pub(super) fn read(field_type: TypeRef) -> ObjectField {
    ObjectField {
        arguments: IndexMap::new(),
        defaults: BTreeMap::new(),
        field_type,
        resolver: None,
        access: Vec::new(),
        subscribes_to: Vec::new(),
        deprecated: None,
    }
}

/// A field that does something.
pub(super) fn resolved(resolver: Resolver, arguments: Inputs, field_type: TypeRef) -> ObjectField {
    ObjectField { arguments, resolver: Some(resolver), ..read(field_type) }
}

/// Arguments, or fields of an input.
pub(super) fn inputs<const N: usize>(entries: [(&str, TypeRef); N]) -> Inputs {
    entries.into_iter().map(|(name, type_ref)| (name.to_owned(), type_ref)).collect()
}

/// The fields that the source declares.
pub(super) fn declared(model: &Model) -> impl Iterator<Item = &Field> {
    model.fields.iter().filter(|field| field.origin == Origin::Declared)
}

/// The scalars that any type names.
fn scalars_in_use(types: &Types) -> Vec<Scalar> {
    let mut names = BTreeSet::new();
    for definition in types.values() {
        match definition {
            TypeDefinition::Scalar(_) | TypeDefinition::Enum(_) => {}
            TypeDefinition::Object(object) => {
                for field in object.fields.values() {
                    names.insert(field.field_type.name());
                    names.extend(field.arguments.values().map(TypeRef::name));
                }
            }
            TypeDefinition::Input(fields) => names.extend(fields.values().map(TypeRef::name)),
        }
    }
    Scalar::ALL.into_iter().filter(|scalar| names.contains(scalar.name())).collect()
}
