//! `__schema` and `__type`: the API as async-graphql's dynamic schema, which answers nothing else.
//!
//! Everything is registered in the order of its name, which is the order of AppSync's introspection.

use async_graphql::{
    Request as Served, ServerError, Value, Variables,
    dynamic::{
        Enum, EnumItem, Field, FieldFuture, InputObject, InputValue, Object, Scalar, Schema, SchemaError, Subscription,
        SubscriptionField, SubscriptionFieldFuture, TypeRef as ServedRef,
    },
    parser::types::ExecutableDocument,
};
use model::{
    Constant,
    api::{Api, ObjectField, TypeDefinition, TypeRef},
};

use crate::{Introspection, Request};

/// Levels that a query may have; `document` bounds the text before.
const MAX_DEPTH: usize = 64;

/// Answers introspection.
pub(crate) struct Introspector {
    schema: Schema,
}

impl Introspector {
    pub(crate) fn new(api: &Api, introspection: Introspection) -> Result<Self, SchemaError> {
        let has = |name: &'static str| api.types.contains_key(name).then_some(name);
        let mut builder = Schema::build("Query", has("Mutation"), has("Subscription"))
            .limit_recursive_depth(MAX_DEPTH)
            .disable_suggestions();
        builder = match introspection {
            Introspection::Enabled => builder,
            Introspection::Disabled => builder.disable_introspection(),
        };
        for (name, definition) in &api.types {
            builder = match definition {
                // GraphQL's own scalars are there already.
                TypeDefinition::Scalar(scalar) if !scalar.name().starts_with("AWS") => builder,
                TypeDefinition::Scalar(scalar) => builder.register(Scalar::new(scalar.name())),
                TypeDefinition::Enum(values) => {
                    let mut values: Vec<&String> = values.iter().collect();
                    values.sort_unstable();
                    let definition = Enum::new(name);
                    let reasons = api.deprecated_values.get(name);
                    let item = |value: &String| match reasons.and_then(|reasons| reasons.get(value)) {
                        Some(reason) => EnumItem::new(value).deprecation(Some(reason)),
                        None => EnumItem::new(value),
                    };
                    builder
                        .register(values.into_iter().fold(definition, |definition, value| definition.item(item(value))))
                }
                TypeDefinition::Input(fields) => builder.register(sorted(fields.iter()).into_iter().fold(
                    InputObject::new(name),
                    |definition, (field, field_type)| {
                        let default = api.input_defaults.get(name).and_then(|defaults| defaults.get(field));
                        definition.field(input_value(field, field_type, default))
                    },
                )),
                TypeDefinition::Object(object) if name == "Subscription" => builder.register(
                    sorted(object.fields.iter())
                        .into_iter()
                        .fold(Subscription::new(name), |definition, field| definition.field(subscription_field(field))),
                ),
                TypeDefinition::Object(object) => builder.register(
                    sorted(object.fields.iter())
                        .into_iter()
                        .fold(Object::new(name), |definition, field| definition.field(object_field(field))),
                ),
            };
        }
        Ok(Self { schema: builder.finish()? })
    }

    /// The whole answer of async-graphql, of which only introspection is meant: every other field is null in it.
    pub(crate) async fn answer(
        &self,
        document: ExecutableDocument,
        request: &Request,
    ) -> Result<Value, Vec<ServerError>> {
        let mut served = Served::new(String::new());
        served.operation_name.clone_from(&request.operation_name);
        served.variables = Variables::from_json(serde_json::Value::Object(request.variables.clone()));
        served.set_parsed_query(document);
        let response = self.schema.execute(served).await;
        if response.errors.is_empty() { Ok(response.data) } else { Err(response.errors) }
    }
}

fn sorted<'a, T>(fields: impl Iterator<Item = (&'a String, &'a T)>) -> Vec<(&'a String, &'a T)> {
    let mut fields: Vec<_> = fields.collect();
    fields.sort_unstable_by_key(|(name, _)| *name);
    fields
}

fn object_field((name, field): (&String, &ObjectField)) -> Field {
    let mut definition = Field::new(name, served(&field.field_type), |_| FieldFuture::from_value(None));
    if let Some(reason) = &field.deprecated {
        definition = definition.deprecation(Some(reason));
    }
    sorted(field.arguments.iter()).into_iter().fold(definition, |definition, (name, argument_type)| {
        definition.argument(input_value(name, argument_type, field.defaults.get(name)))
    })
}

/// An argument, or a field of an input.
fn input_value(name: &str, value_type: &TypeRef, default: Option<&Constant>) -> InputValue {
    let value = InputValue::new(name, served(value_type));
    match default.and_then(|default| crate::coerce::literal(default).into_const()) {
        Some(default) => value.default_value(default),
        None => value,
    }
}

fn subscription_field((name, field): (&String, &ObjectField)) -> SubscriptionField {
    let definition = SubscriptionField::new(name, served(&field.field_type), |_| {
        SubscriptionFieldFuture::new(async {
            Ok(async_graphql::futures_util::stream::empty::<async_graphql::Result<Value>>())
        })
    });
    sorted(field.arguments.iter()).into_iter().fold(definition, |definition, (name, argument_type)| {
        definition.argument(input_value(name, argument_type, field.defaults.get(name)))
    })
}

fn served(type_ref: &TypeRef) -> ServedRef {
    match type_ref {
        TypeRef::Named(name) => ServedRef::named(name),
        TypeRef::List(inner) => ServedRef::List(Box::new(served(inner))),
        TypeRef::NonNull(inner) => ServedRef::NonNull(Box::new(served(inner))),
    }
}
