//! The arguments of root fields and relations, once coerced, as what `plan` takes.

use async_graphql::{Positioned, parser::types::Field};
use async_graphql_value::Value as Literal;
use model::{Lookup, Model, Relation};
use plan::{Attribute, Direction, EventFilter, Filter, FilterError, Item, KeyQuery, PageArguments, RelatedArguments};

use crate::{GraphqlError, coerce::Variables, validate::validation_error};

/// The arguments of every field that answers a page.
pub(super) fn page(field: &Positioned<Field>, mut arguments: Item) -> Result<PageArguments, GraphqlError> {
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
pub(super) fn write(field: &Positioned<Field>, mut arguments: Item) -> Result<(Item, Option<Filter>), GraphqlError> {
    let input = match arguments.remove("input") {
        Some(Attribute::Map(input)) => input,
        _ => Item::new(),
    };
    Ok((input, filter(field, arguments.remove("condition"))?))
}

/// The names of the fields of a mutation's input, in the order in which they are given.
pub(super) fn order_of_input(field: &Positioned<Field>, variables: &Variables) -> Vec<String> {
    match field.node.get_argument("input").map(|input| &input.node) {
        Some(Literal::Variable(name)) => variables.names(name.as_str()).to_vec(),
        Some(Literal::Object(fields)) => fields.keys().map(ToString::to_string).collect(),
        _ => Vec::new(),
    }
}

/// The arguments of a `@hasMany` field.
pub(super) fn related(
    field: &Positioned<Field>,
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
pub(super) fn event_filter(
    field: &Positioned<Field>,
    input: Option<Attribute>,
) -> Result<Option<EventFilter>, GraphqlError> {
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

fn filter(field: &Positioned<Field>, input: Option<Attribute>) -> Result<Option<Filter>, GraphqlError> {
    match input {
        Some(Attribute::Map(input)) => Filter::parse(&input).map_err(|error| wrong(field, &error)),
        _ => Ok(None),
    }
}

fn wrong(field: &Positioned<Field>, error: &FilterError) -> GraphqlError {
    let name = field.node.name.node.as_str();
    validation_error(field.pos, "WrongType", &format!("{error} @ '{name}'"))
}
