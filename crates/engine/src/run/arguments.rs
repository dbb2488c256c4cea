//! The arguments of root fields and relations, once filled in, as what `plan` takes.

use model::Key;
use plan::{
    Attribute, Condition, Direction, Expression, FilterError, Item, KeyQuery, Operation, PageArguments, PlanError,
    RelatedArguments,
};

use crate::{
    GraphqlError, Location,
    compile::{Place, RelationArguments},
    served::By,
    size::bytes_of,
};

/// The operation of a field that answers a page, and why no plan can be made of its arguments.
pub(super) fn page_operation(
    place: &Place,
    table_key: &Key,
    by: &By,
    mut arguments: Item,
) -> Result<(Operation, Option<PlanError>), GraphqlError> {
    let key = match by {
        By::Table => table_key,
        By::Index { key, .. } => key,
    };
    let (key, misfit) = match KeyQuery::take(key, &mut arguments) {
        Ok(key) => (key, None),
        Err(error) => (None, Some(error)),
    };
    let direction = direction(&mut arguments);
    let page = page(place.position, &place.name, arguments)?;
    Ok(match (by, key) {
        (By::Table, key) => (Operation::List { key, direction, page }, misfit),
        (By::Index { name, .. }, Some(key)) => (Operation::Index { index: name.clone(), key, direction, page }, misfit),
        // The partition key is a required argument of every query of an index, but it may be null in a variable.
        (By::Index { name, .. }, None) => {
            let misfit = misfit.unwrap_or_else(|| PlanError::UnknownIndex { index: name.clone() });
            (Operation::List { key: None, direction, page }, Some(misfit))
        }
    })
}

/// The arguments of a mutation of a model.
pub(super) fn write(place: &Place, mut arguments: Item) -> Result<(Item, Condition), GraphqlError> {
    let input = match arguments.remove("input") {
        Some(Attribute::Map(input)) => input,
        _ => Item::new(),
    };
    Ok((input, filter(place.position, &place.name, arguments.remove("condition"))?))
}

/// The arguments of a `@hasMany` field, and about how many bytes a copy takes.
pub(super) fn related(
    field: &RelationArguments,
    mut arguments: Item,
) -> Result<Result<(RelatedArguments, usize), PlanError>, GraphqlError> {
    let bytes = arguments.values().map(bytes_of).sum();
    let sort = KeyQuery::take_sort(&field.relation.key, &mut arguments);
    let direction = direction(&mut arguments);
    let page = page(field.position, &field.name, arguments)?;
    // What DynamoDB would refuse is refused before it is copied for each record.
    let checked = page.filter.check(Expression::Filter).map_err(PlanError::from);
    Ok(checked.map(|()| (RelatedArguments { sort, direction, page }, bytes)))
}

/// The arguments of every field that answers a page.
fn page(position: Location, field: &str, mut arguments: Item) -> Result<PageArguments, GraphqlError> {
    Ok(PageArguments {
        filter: filter(position, field, arguments.remove("filter"))?,
        limit: match arguments.get("limit") {
            Some(Attribute::Number(number)) => number.parse().ok(),
            _ => None,
        },
        next_token: arguments.get("nextToken").and_then(Attribute::as_text).map(str::to_owned),
    })
}

/// `sortDirection`
fn direction(arguments: &mut Item) -> Option<Direction> {
    match arguments.remove("sortDirection")?.as_text()? {
        "DESC" => Some(Direction::Descending),
        _ => Some(Direction::Ascending),
    }
}

fn filter(position: Location, field: &str, input: Option<Attribute>) -> Result<Condition, GraphqlError> {
    match input {
        Some(Attribute::Map(input)) => Condition::parse(&input).map_err(|error| wrong(position, field, &error)),
        _ => Ok(Condition::Always),
    }
}

/// What is not a filter.
pub(crate) fn wrong(position: Location, field: &str, error: &FilterError) -> GraphqlError {
    GraphqlError::validation(position, "WrongType", &format!("{error} @ '{field}'"))
}
