//! The API as async-graphql's dynamic schema: another's introspection, to compare ours with.

use async_graphql::{
    Name, Request as Served, Value,
    dynamic::{
        Enum, EnumItem, Field, FieldFuture, InputObject, InputValue, Object, Scalar, Schema, SchemaError, Subscription,
        SubscriptionField, SubscriptionFieldFuture, TypeRef as ServedRef,
    },
};
use model::{
    Constant,
    api::{Api, ObjectField, TypeDefinition, TypeRef},
};

use crate::compile::ast::Value as Literal;

/// Answers introspection.
pub(super) struct Introspector {
    schema: Schema,
}

impl Introspector {
    pub(super) fn new(api: &Api) -> Result<Self, SchemaError> {
        let has = |name: &'static str| api.types.contains_key(name).then_some(name);
        let mut builder = Schema::build("Query", has("Mutation"), has("Subscription")).disable_suggestions();
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

    /// What async-graphql answers to a text.
    pub(super) async fn answer(&self, text: &str) -> serde_json::Value {
        let response = self.schema.execute(Served::new(text)).await;
        assert!(response.errors.is_empty(), "{text}: {:?}", response.errors);
        response.data.into_json().expect("an answer is JSON")
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
    match default.map(served_default) {
        Some(default) => value.default_value(default),
        None => value,
    }
}

fn served_default(default: &Constant) -> Value {
    served_value(&crate::compile::constant(default))
}

fn served_value(literal: &Literal) -> Value {
    match literal {
        Literal::Null | Literal::Variable(_) => Value::Null,
        Literal::Int(text) | Literal::Float(text) => text.parse().map_or(Value::Null, Value::Number),
        Literal::String(text) => Value::String(text.to_string()),
        Literal::Boolean(value) => Value::Boolean(*value),
        Literal::Enum(name) => Value::Enum(Name::new(name)),
        Literal::List(elements) => Value::List(elements.iter().map(served_value).collect()),
        Literal::Object(fields) => {
            Value::Object(fields.iter().map(|field| (Name::new(&field.name), served_value(&field.value))).collect())
        }
    }
}

fn subscription_field((name, field): (&String, &ObjectField)) -> SubscriptionField {
    let definition = SubscriptionField::new(name, served(&field.field_type), |_| {
        SubscriptionFieldFuture::new(async { Ok(futures_util::stream::empty::<async_graphql::Result<Value>>()) })
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
