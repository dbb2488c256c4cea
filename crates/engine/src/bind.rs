//! From the root fields of an operation to what they ask of the model, and to the questions for the evaluator.

use std::collections::HashSet;

use async_graphql::{
    Positioned, Value,
    parser::types::{Directive, ExecutableDocument, Field, OperationDefinition, Selection, SelectionSet},
};
use authz::{Allow, Question, Supplied, SuppliedValue};
use model::{
    Model, Schema,
    api::{Api, Resolver, ResolverAction, TypeDefinition},
};
use plan::{Attribute, Filter, Item, Operation};

use crate::{
    GraphqlError,
    coerce::{self, Variables},
    validate::{root_type, validation_error},
};

/// A root field that asks something of a model.
pub(crate) struct RootField {
    /// The field's name in the answer.
    pub(crate) response_key: String,
    /// `Query` or `Mutation`.
    pub(crate) type_name: &'static str,
    /// The field's own name.
    pub(crate) field: String,
    /// The model's name.
    pub(crate) model: String,
    pub(crate) operation: Operation,
    pub(crate) question: Question,
}

/// What the root fields of an operation ask, each once, in their order.
pub(crate) fn bind(
    schema: &Schema,
    api: &Api,
    document: &ExecutableDocument,
    operation: &OperationDefinition,
    variables: &Variables,
) -> Result<Vec<RootField>, GraphqlError> {
    let mut fields = Vec::new();
    collect(document, &operation.selection_set.node, variables, &mut fields, &mut Vec::new());
    let type_name = root_type(operation.ty);
    let mut seen = HashSet::new();
    let mut bound = Vec::new();
    for field in fields {
        // Fields with one name in the answer are one field; async-graphql refuses those that differ.
        if seen.insert(field.node.response_key().node.as_str()) {
            bound.extend(bind_field(schema, api, type_name, field, variables)?);
        }
    }
    Ok(bound)
}

/// The root fields that are not skipped, fragments expanded. Fragments were checked for cycles before.
fn collect<'a>(
    document: &'a ExecutableDocument,
    selections: &'a SelectionSet,
    variables: &Variables,
    fields: &mut Vec<&'a Positioned<Field>>,
    inside: &mut Vec<&'a str>,
) {
    for selection in &selections.items {
        if is_skipped(selection.node.directives(), variables) {
            continue;
        }
        match &selection.node {
            Selection::Field(field) => fields.push(field),
            Selection::InlineFragment(fragment) => {
                collect(document, &fragment.node.selection_set.node, variables, fields, inside);
            }
            Selection::FragmentSpread(spread) => {
                let name = spread.node.fragment_name.node.as_str();
                if let Some(fragment) = document.fragments.get(name)
                    && !inside.contains(&name)
                {
                    inside.push(name);
                    collect(document, &fragment.node.selection_set.node, variables, fields, inside);
                    inside.pop();
                }
            }
        }
    }
}

fn is_skipped(directives: &[Positioned<Directive>], variables: &Variables) -> bool {
    directives.iter().any(|directive| {
        let skips_when = match directive.node.name.node.as_str() {
            "skip" => true,
            "include" => false,
            _ => return false,
        };
        let condition = directive.node.get_argument("if").and_then(|value| {
            value
                .node
                .clone()
                .into_const_with(|name| {
                    Ok::<_, ()>(match variables.get(name.as_str()) {
                        Some(Attribute::Bool(value)) => Value::Boolean(*value),
                        _ => Value::Null,
                    })
                })
                .ok()
        });
        condition == Some(Value::Boolean(skips_when))
    })
}

fn bind_field(
    schema: &Schema,
    api: &Api,
    type_name: &'static str,
    field: &Positioned<Field>,
    variables: &Variables,
) -> Result<Option<RootField>, GraphqlError> {
    let name = field.node.name.node.as_str();
    let Some(TypeDefinition::Object(root)) = api.types.get(type_name) else { return Ok(None) };
    let Some(definition) = root.fields.get(name) else { return Ok(None) };
    let Some(Resolver::Model { model, action }) = &definition.resolver else { return Ok(None) };
    let action = *action;
    let Some(model) = schema.model(model) else { return Ok(None) };

    let mut arguments = Item::new();
    for (argument, value) in &field.node.arguments {
        let argument = argument.node.as_str();
        let Some(argument_type) = definition.arguments.get(argument) else { continue };
        let literal = (&value.node, value.pos);
        if let Some(value) = coerce::argument(api, argument, argument_type, literal, variables, name)? {
            arguments.insert(argument.to_owned(), value);
        }
    }
    let malformed = |error: plan::FilterError| validation_error(field.pos, "WrongType", &format!("{error} @ '{name}'"));
    let operation = operation_of(action, arguments).map_err(malformed)?;
    let question = Question {
        field: name.to_owned(),
        operation: question_operation(action),
        rules: model.rules.clone(),
        supplied: supplied(model, &operation),
    };
    Ok(Some(RootField {
        response_key: field.node.response_key().node.to_string(),
        type_name,
        field: name.to_owned(),
        model: model.name.clone(),
        operation,
        question,
    }))
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
