//! From an operation of a document to what it asks of the models, and to the questions for the evaluator.

use async_graphql::{
    Name, Positioned,
    parser::types::{ExecutableDocument, Field, OperationDefinition},
};
use authz::{Allow, IdentityClaim, Question, Supplied, SuppliedValue};
use model::{
    Model, Schema,
    api::{Api, Object, ObjectField, ObjectKind, Resolver, ResolverAction, TypeDefinition, TypeRef},
};
use plan::{Attribute, Filter, Item, Operation};

use crate::{
    GraphqlError,
    bound::{Bound, Call, Reading, Selected, Source},
    coerce::{self, Variables},
    collect::{Group, Skips, collect},
    validate::{root_of, validation_error},
};

/// Binds an operation of a valid document.
pub(crate) fn bind<'a>(
    schema: &'a Schema,
    api: &'a Api,
    document: &'a ExecutableDocument,
    operation: &'a OperationDefinition,
    variables: &Variables,
) -> Result<Bound<'a>, GraphqlError> {
    let root = root_of(operation.ty);
    let mut binder = Binder { schema, api, document, variables, questions: Vec::new() };
    let selection = match api.types.get_key_value(root.name()) {
        Some((name, TypeDefinition::Object(object))) => {
            binder.selection(name, object, collect(document, [&operation.selection_set.node], Skips::By(variables)))?
        }
        _ => Vec::new(),
    };
    Ok(Bound { root, selection, questions: binder.questions })
}

struct Binder<'a, 'v> {
    schema: &'a Schema,
    api: &'a Api,
    document: &'a ExecutableDocument,
    variables: &'v Variables,
    questions: Vec<Question>,
}

impl<'a> Binder<'a, '_> {
    fn selection(
        &mut self,
        parent: &'a str,
        object: &'a Object,
        groups: indexmap::IndexMap<&'a Name, Group<'a>>,
    ) -> Result<Vec<Selected<'a>>, GraphqlError> {
        let mut selection = Vec::with_capacity(groups.len());
        for (key, group) in groups {
            if let Some(selected) = self.field(parent, object, key, &group)? {
                selection.push(selected);
            }
        }
        Ok(selection)
    }

    /// `None` for a field that the type does not have, which validation refuses.
    fn field(
        &mut self,
        parent: &'a str,
        object: &'a Object,
        key: &'a Name,
        group: &Group<'a>,
    ) -> Result<Option<Selected<'a>>, GraphqlError> {
        let Some(first) = group.first() else { return Ok(None) };
        let name = first.node.name.node.as_str();
        let position = first.pos;
        if let Some(source) = meta_field(name, &object.kind) {
            let field_type = &NAME_OF_TYPE;
            return Ok(Some(Selected { key, name, parent, field_type, position, source, selection: Vec::new() }));
        }
        let Some(definition) = object.fields.get(name) else { return Ok(None) };
        let source = self.source(object, definition, first)?;
        let field_type = &definition.field_type;
        let selection = match self.api.types.get_key_value(field_type.name()) {
            Some((name, TypeDefinition::Object(inner))) => {
                let sets = group.iter().map(|field| &field.node.selection_set.node);
                self.selection(name, inner, collect(self.document, sets, Skips::By(self.variables)))?
            }
            _ => Vec::new(),
        };
        Ok(Some(Selected { key, name, parent, field_type, position, source, selection }))
    }

    fn source(
        &mut self,
        object: &'a Object,
        definition: &'a ObjectField,
        field: &'a Positioned<Field>,
    ) -> Result<Source<'a>, GraphqlError> {
        let name = field.node.name.node.as_str();
        match (&object.kind, &definition.resolver) {
            (_, Some(Resolver::Model { model, action })) => match self.schema.model(model) {
                Some(model) => Ok(Source::Call(Box::new(self.call(definition, field, model, *action)?))),
                None => Ok(Source::Stored(Reading::Stored)),
            },
            (ObjectKind::Connection(_), _) if name == "items" => Ok(Source::Items),
            (ObjectKind::Connection(_), _) => Ok(Source::NextToken),
            (ObjectKind::Model(model), _) => {
                Ok(Source::Stored(self.schema.model(model).map_or(Reading::Stored, |model| reading(model, name))))
            }
            (ObjectKind::Root | ObjectKind::Custom(_), _) => Ok(Source::Stored(Reading::Stored)),
        }
    }

    fn call(
        &mut self,
        definition: &'a ObjectField,
        field: &'a Positioned<Field>,
        model: &'a Model,
        action: ResolverAction,
    ) -> Result<Call<'a>, GraphqlError> {
        let name = field.node.name.node.as_str();
        let arguments = self.arguments(definition, field)?;
        let malformed =
            |error: plan::FilterError| validation_error(field.pos, "WrongType", &format!("{error} @ '{name}'"));
        let operation = operation_of(action, arguments).map_err(malformed)?;
        let question = self.questions.len();
        self.questions.push(Question {
            field: name.to_owned(),
            operation: question_operation(action),
            rules: model.rules.clone(),
            supplied: supplied(model, &operation),
        });
        Ok(Call { model, operation, question })
    }

    fn arguments(&self, definition: &ObjectField, field: &'a Positioned<Field>) -> Result<Item, GraphqlError> {
        let name = field.node.name.node.as_str();
        let mut arguments = Item::new();
        for (argument, value) in &field.node.arguments {
            let argument = argument.node.as_str();
            let Some(argument_type) = definition.arguments.get(argument) else { continue };
            let literal = (&value.node, value.pos);
            if let Some(value) = coerce::argument(self.api, argument, argument_type, literal, self.variables, name)? {
                arguments.insert(argument.to_owned(), value);
            }
        }
        Ok(arguments)
    }
}

/// The type of `__typename`, for which the schema has no field.
static NAME_OF_TYPE: TypeRef = TypeRef::Named(String::new());

fn meta_field(name: &str, kind: &ObjectKind) -> Option<Source<'static>> {
    match (name, kind) {
        ("__typename", _) => Some(Source::TypeName),
        ("__schema" | "__type", ObjectKind::Root) => Some(Source::Introspection),
        _ => None,
    }
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

fn operation_of(action: ResolverAction, mut arguments: Item) -> Result<Operation, plan::FilterError> {
    let mut map = |name: &str| match arguments.remove(name) {
        Some(Attribute::Map(map)) => Some(map),
        _ => None,
    };
    Ok(match action {
        ResolverAction::Create => {
            Operation::Create { input: map("input").unwrap_or_default(), condition: parse(map("condition"))? }
        }
        ResolverAction::Update => {
            Operation::Update { input: map("input").unwrap_or_default(), condition: parse(map("condition"))? }
        }
        ResolverAction::Delete => {
            Operation::Delete { input: map("input").unwrap_or_default(), condition: parse(map("condition"))? }
        }
        ResolverAction::List => Operation::List {
            filter: parse(map("filter"))?,
            limit: match arguments.get("limit") {
                Some(Attribute::Number(number)) => number.parse().ok(),
                _ => None,
            },
            next_token: arguments.get("nextToken").and_then(Attribute::as_text).map(str::to_owned),
        },
        ResolverAction::Get => Operation::Get { key: arguments },
    })
}

fn parse(input: Option<Item>) -> Result<Option<Filter>, plan::FilterError> {
    input.map_or(Ok(None), |input| Filter::parse(&input))
}

fn question_operation(action: ResolverAction) -> authz::Operation {
    match action {
        ResolverAction::Get => authz::Operation::Get,
        ResolverAction::List => authz::Operation::List,
        ResolverAction::Create => authz::Operation::Create,
        ResolverAction::Update => authz::Operation::Update,
        ResolverAction::Delete => authz::Operation::Delete,
    }
}

/// What the input of a create gives to the fields that rules look at.
fn supplied(model: &Model, operation: &Operation) -> Vec<Supplied> {
    let Operation::Create { input, .. } = operation else { return Vec::new() };
    let mut supplied: Vec<Supplied> = Vec::new();
    for rule in &model.rules {
        let (Allow::Owner { field, .. } | Allow::GroupsField { field, .. }) = &rule.allow else { continue };
        if supplied.iter().any(|supplied| supplied.field == *field) {
            continue;
        }
        let value = match input.get(field) {
            None => continue,
            Some(Attribute::Text(text)) => SuppliedValue::One(text.clone()),
            Some(Attribute::List(elements)) => {
                SuppliedValue::Many(elements.iter().filter_map(Attribute::as_text).map(str::to_owned).collect())
            }
            // Owner and group fields are texts or lists of texts, so nothing else identifies anybody.
            Some(_) => SuppliedValue::Null,
        };
        supplied.push(Supplied { field: field.clone(), value });
    }
    supplied
}
