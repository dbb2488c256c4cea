//! The arguments of root fields and relations, once coerced, as what `plan` takes.

use model::{Lookup, Model, Relation};
use plan::{
    Attribute, Condition, Direction, EventFilter, FilterError, Item, KeyQuery, PageArguments, RelatedArguments,
};

use crate::{
    GraphqlError,
    coerce::Variables,
    compile::ast::{Field, Value},
    validate::validation_error,
};

/// The arguments of every field that answers a page.
pub(super) fn page(field: &Field, mut arguments: Item) -> Result<PageArguments, GraphqlError> {
    Ok(PageArguments {
        filter: filter(field, arguments.remove("filter"))?,
        limit: match arguments.get("limit") {
            Some(Attribute::Number(number)) => number.parse().ok(),
            _ => None,
        },
        next_token: arguments.get("nextToken").and_then(Attribute::as_text).map(str::to_owned),
    })
}

/// The arguments of a mutation of a model.
pub(super) fn write(field: &Field, mut arguments: Item) -> Result<(Item, Condition), GraphqlError> {
    let input = match arguments.remove("input") {
        Some(Attribute::Map(input)) => input,
        _ => Item::new(),
    };
    Ok((input, filter(field, arguments.remove("condition"))?))
}

/// The names of the fields of a mutation's input, in the order in which they are given.
pub(super) fn order_of_input(field: &Field, variables: &Variables) -> Vec<String> {
    match field.argument("input") {
        Some(Value::Variable(name)) => variables.names(name).to_vec(),
        Some(Value::Object(fields)) => fields.iter().map(|field| field.name.to_string()).collect(),
        _ => Vec::new(),
    }
}

/// The arguments of a `@hasMany` field.
pub(super) fn related(
    field: &Field,
    relation: &Relation,
    target: &Model,
    mut arguments: Item,
) -> Result<RelatedArguments, GraphqlError> {
    let sort = match &relation.lookup {
        Lookup::Index { index, .. } => target.index(index).map(|index| &index.key),
        Lookup::PrimaryKey { .. } => Some(&target.key),
    }
    .and_then(|key| KeyQuery::take_sort(key, &mut arguments));
    let direction = direction(&mut arguments);
    Ok(RelatedArguments { sort, direction, page: page(field, arguments)? })
}

/// The `filter` of a subscription.
pub(super) fn event_filter(field: &Field, input: Option<Attribute>) -> Result<Option<EventFilter>, GraphqlError> {
    match input {
        Some(Attribute::Map(input)) => EventFilter::parse(&input).map_err(|error| wrong(field, &error)),
        _ => Ok(None),
    }
}

/// `sortDirection`
pub(super) fn direction(arguments: &mut Item) -> Option<Direction> {
    match arguments.remove("sortDirection")?.as_text()? {
        "DESC" => Some(Direction::Descending),
        _ => Some(Direction::Ascending),
    }
}

fn filter(field: &Field, input: Option<Attribute>) -> Result<Condition, GraphqlError> {
    match input {
        Some(Attribute::Map(input)) => Condition::parse(&input).map_err(|error| wrong(field, &error)),
        _ => Ok(Condition::Always),
    }
}

fn wrong(field: &Field, error: &FilterError) -> GraphqlError {
    let name = field.name.as_str();
    validation_error(field.position, "WrongType", &format!("{error} @ '{name}'"))
}
