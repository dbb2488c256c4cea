//! The API as async-graphql's dynamic schema. Everything is registered in the order of its name, which is the order of
//! AppSync's introspection.

use std::sync::Arc;

use async_graphql::{
    Error, PathSegment, ServerError, Value,
    dynamic::{
        Enum, EnumItem, Field, FieldFuture, FieldValue, InputObject, InputValue, Object, ResolverContext, Scalar,
        Schema as Served, SchemaError, TypeRef as ServedRef,
    },
};
use authz::{Allow, IdentityClaim};
use model::{
    FieldType, ListShape, Model, Schema,
    api::{Api, ObjectField, ObjectKind, TypeDefinition, TypeRef},
};
use plan::Item;

use crate::{
    Introspection,
    failure::Failure,
    output::{self, Reading},
    request_state::RequestState,
    run::{Answer, AnswerPage},
};

/// Levels that a query may have; `document` bounds the text before.
const MAX_DEPTH: usize = 64;

/// Builds the schema that async-graphql serves.
pub(crate) fn build(schema: &Schema, api: &Api, introspection: Introspection) -> Result<Served, SchemaError> {
    let mutation = api.types.contains_key("Mutation").then_some("Mutation");
    let mut builder = Served::build("Query", mutation, None).limit_recursive_depth(MAX_DEPTH).disable_suggestions();
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
                builder.register(
                    values.into_iter().fold(Enum::new(name), |definition, value| definition.item(EnumItem::new(value))),
                )
            }
            TypeDefinition::Input(fields) => builder.register(
                sorted(fields.iter()).into_iter().fold(InputObject::new(name), |definition, (field, field_type)| {
                    definition.field(InputValue::new(field, served(field_type)))
                }),
            ),
            TypeDefinition::Object(object) => builder.register(sorted(object.fields.iter()).into_iter().fold(
                Object::new(name),
                |definition, (field_name, field)| {
                    definition.field(object_field(schema, &object.kind, field_name, field))
                },
            )),
        };
    }
    builder.finish()
}

fn sorted<'a, T>(fields: impl Iterator<Item = (&'a String, &'a T)>) -> Vec<(&'a String, &'a T)> {
    let mut fields: Vec<_> = fields.collect();
    fields.sort_unstable_by_key(|(name, _)| *name);
    fields
}

fn object_field(schema: &Schema, kind: &ObjectKind, name: &str, field: &ObjectField) -> Field {
    let field_type = served(&field.field_type);
    let definition = match kind {
        ObjectKind::Root => Field::new(name, field_type, root_field),
        ObjectKind::Custom(_) => Field::new(name, field_type, |_| FieldFuture::from_value(None)),
        ObjectKind::Connection(_) => connection_field(name, field_type),
        ObjectKind::Model(model) => match schema.model(model).and_then(|model| Some((model, model.field(name)?))) {
            Some((model, field)) => record_field(name, field_type, field.field_type.clone(), reading(model, name)),
            // `Api::of` makes no field that the model does not have.
            None => Field::new(name, field_type, |_| FieldFuture::from_value(None)),
        },
    };
    sorted(field.arguments.iter()).into_iter().fold(definition, |definition, (name, argument_type)| {
        definition.argument(InputValue::new(name, served(argument_type)))
    })
}

fn root_field(context: ResolverContext<'_>) -> FieldFuture<'_> {
    FieldFuture::new(async move {
        let state = context.data::<Arc<RequestState>>()?;
        let key = context.ctx.item.node.response_key().node.as_str();
        // async-graphql's dynamic schema would let an error null the whole answer. All root fields may be null, so
        // errors are reported beside them.
        Ok(match state.answer(key).await {
            Ok(Answer::Record(record)) => record.and_then(|record| present(&context, state.model(key)?, record, &[])),
            Ok(Answer::Page(page)) => {
                let model = state.model(key).map(str::to_owned);
                Some(FieldValue::owned_any(Listed { page, model: model.unwrap_or_default() }))
            }
            Err(failure) => {
                report(&context, failure, &[]);
                None
            }
        })
    })
}

/// A page with the name of the model its records belong to.
struct Listed {
    page: Arc<AnswerPage>,
    model: String,
}

fn connection_field(name: &str, field_type: ServedRef) -> Field {
    let is_items = name == "items";
    Field::new(name, field_type, move |context| {
        let Ok(Listed { page, model }) = context.parent_value.try_downcast_ref::<Listed>() else {
            return FieldFuture::from_value(None);
        };
        if is_items {
            let items: Vec<_> = page
                .items
                .iter()
                .enumerate()
                .map(|(index, item)| {
                    let below = [PathSegment::Index(index)];
                    present(&context, model, Arc::clone(item), &below).unwrap_or(FieldValue::NULL)
                })
                .collect();
            FieldFuture::Value(Some(FieldValue::list(items)))
        } else {
            FieldFuture::from_value(page.next_token.clone().map(Value::String))
        }
    })
}

/// A record whose selected fields can be shown; `None`, with the error reported, if one that may not be null is.
fn present<'a>(
    context: &ResolverContext<'_>,
    model: &str,
    record: Arc<Item>,
    below: &[PathSegment],
) -> Option<FieldValue<'a>> {
    let state = context.data::<Arc<RequestState>>().ok()?;
    let model = state.schema().model(model)?;
    for selected in context.ctx.field().selection_set() {
        let Some(field) = model.field(selected.name()).filter(|field| is_required(&field.field_type)) else { continue };
        let key = selected.alias().unwrap_or(selected.name());
        let below: Vec<PathSegment> = below.iter().cloned().chain([PathSegment::Field(key.to_owned())]).collect();
        match output::field_value(&record, &field.name, &field.field_type, Reading::Stored) {
            Ok(Value::Null) => {
                let type_name = field.field_type.named.name();
                let path = path_of(context, &below);
                report(context, Failure::null_for_non_null(type_name, &model.name, &path), &below);
                return None;
            }
            Ok(_) => {}
            Err(unserializable) => {
                let path = path_of(context, &below);
                report(context, Failure::unserializable(&path, &unserializable.why), &below);
                return None;
            }
        }
    }
    Some(FieldValue::owned_any(record))
}

fn is_required(field_type: &FieldType) -> bool {
    match field_type.list {
        None => field_type.required,
        Some(ListShape::Required) => true,
        Some(ListShape::Nullable) => false,
    }
}

fn record_field(name: &str, served: ServedRef, field_type: FieldType, reading: Reading) -> Field {
    let field = name.to_owned();
    Field::new(name, served, move |context| {
        let Ok(item) = context.parent_value.try_downcast_ref::<Arc<Item>>() else {
            return FieldFuture::from_value(None);
        };
        match output::field_value(item, &field, &field_type, reading) {
            Ok(Value::Null) => FieldFuture::from_value(None),
            Ok(value) => FieldFuture::from_value(Some(value)),
            Err(unserializable) => {
                let path = path_of(&context, &[]);
                report(&context, Failure::unserializable(&path, &unserializable.why), &[]);
                FieldFuture::from_value(None)
            }
        }
    })
}

/// Adds an error to the answer, at the field being resolved or below it.
fn report(context: &ResolverContext<'_>, failure: Failure, below: &[PathSegment]) {
    let error: Error = failure.into();
    let mut error = context.ctx.set_error_path(error.into_server_error(context.ctx.item.pos));
    error.path.extend(below.iter().cloned());
    context.ctx.add_error(error);
}

/// The place in the answer, as graphql-java writes it: `/listTodos/items[0]/name`.
fn path_of(context: &ResolverContext<'_>, below: &[PathSegment]) -> String {
    let at = context.ctx.set_error_path(ServerError::new(String::new(), None)).path;
    at.iter()
        .chain(below)
        .map(|part| match part {
            PathSegment::Field(name) => format!("/{name}"),
            PathSegment::Index(index) => format!("[{index}]"),
        })
        .collect()
}

/// The owner field of a rule with the default identity claim reads back as the name alone.
fn reading(model: &Model, field: &str) -> Reading {
    let is_owner = model.rules.iter().any(|rule| match &rule.allow {
        Allow::Owner { field: owner, identity: IdentityClaim::SubAndUsername, .. } => owner == field,
        Allow::Owner { identity: IdentityClaim::Claims(_), .. }
        | Allow::Public(_)
        | Allow::Private(_)
        | Allow::Groups { .. }
        | Allow::GroupsField { .. }
        | Allow::Custom => false,
    });
    if is_owner { Reading::OwnerName } else { Reading::Stored }
}

fn served(type_ref: &TypeRef) -> ServedRef {
    match type_ref {
        TypeRef::Named(name) => ServedRef::named(name),
        TypeRef::List(inner) => ServedRef::List(Box::new(served(inner))),
        TypeRef::NonNull(inner) => ServedRef::NonNull(Box::new(served(inner))),
    }
}
