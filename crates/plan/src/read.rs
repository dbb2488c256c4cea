//! Reads: one record by its key, a list, the records of a key.

use std::collections::BTreeSet;

use authz::{AllOf, Scope, Test};
use model::{Key, Model};

use crate::{
    Attribute, Comparison, Condition, Context, Direction, Item, KeyCondition, KeyQuery, Merging, One, Order,
    PageArguments, Pages, PlanError, Position, Query, Scan, Segment, key, residue, table::amplifys_owner_index,
};

/// AppSync's default for `limit`.
const DEFAULT_LIMIT: u32 = 100;

pub(crate) fn get(model: &Model, fields: &Item, scope: &Scope) -> Result<One, PlanError> {
    let key = key::of(&model.key, fields);
    // What the key itself says is decided here: DynamoDB takes no filter on it. A key that is not the caller's is refused,
    // whether there is such a record or not.
    match Condition::from(scope).given(&key) {
        Condition::Never => Err(another_owner()),
        filter => Ok(One { query: query(model, None, key_equals(&model.key, &key), filter) }),
    }
}

fn another_owner() -> PlanError {
    PlanError::Denied { reason: "the key names another owner".to_owned() }
}

fn key_equals(key: &Key, values: &Item) -> KeyCondition {
    let value = |attribute: &str| values.get(attribute).cloned().unwrap_or(Attribute::Null);
    let condition = KeyCondition::of(&key.partition, value(&key.partition));
    match key.sort_attribute() {
        None => condition,
        Some(sort) => {
            let comparison = Comparison::eq(value(&sort));
            condition.and(sort, comparison)
        }
    }
}

/// A query whose limit, start and direction are still to be set.
fn query(model: &Model, index: Option<&str>, key: KeyCondition, filter: Condition) -> Query {
    Query {
        table: model.table.clone(),
        index: index.map(str::to_owned),
        key,
        filter,
        limit: 1,
        start: None,
        direction: Direction::Ascending,
        consistent: false,
    }
}

pub(crate) fn list(
    context: Context<'_>,
    key: Option<KeyQuery>,
    direction: Option<Direction>,
    page: PageArguments,
    scope: &Scope,
) -> Result<Pages, PlanError> {
    let model = context.model;
    match (key, direction) {
        (_, Some(_)) if model.key.sort.is_empty() => Err(without_sort_key()),
        (Some(query), direction) => {
            refuse_another_owner(&model.key, &query, scope)?;
            let source = Source { index: None, key: &model.key, query: &query, default_limit: DEFAULT_LIMIT };
            by_key(context, &source, direction.unwrap_or_default(), page, scope)
        }
        (None, Some(_)) => Err(PlanError::invalid(format!(
            "When providing argument 'sortDirection' you must also provide argument '{}'.",
            model.key.partition
        ))),
        (None, None) => everything(context, page, scope),
    }
}

pub(crate) fn index(
    context: Context<'_>,
    index: &str,
    query: &KeyQuery,
    direction: Option<Direction>,
    page: PageArguments,
    scope: &Scope,
) -> Result<Pages, PlanError> {
    let unknown = || PlanError::UnknownIndex { index: index.to_owned() };
    let key = &context.model.index(index).ok_or_else(unknown)?.key;
    if direction.is_some() && key.sort.is_empty() {
        return Err(without_sort_key());
    }
    refuse_another_owner(key, query, scope)?;
    let source = Source { index: Some(index), key, query, default_limit: DEFAULT_LIMIT };
    by_key(context, &source, direction.unwrap_or_default(), page, scope)
}

fn without_sort_key() -> PlanError {
    PlanError::invalid("sortDirection is not supported for List operations without a Sort key defined.")
}

/// A caller that may read its own records only and names another owner in the key is refused, as with Amplify. A relation has no
/// arguments for that, and answers an empty page.
fn refuse_another_owner(key: &Key, query: &KeyQuery, scope: &Scope) -> Result<(), PlanError> {
    let is_none_covered = || Condition::from(scope).given(&known(key, query)) == Condition::Never;
    if parts(key, query, scope)?.is_empty() || is_none_covered() {
        return Err(another_owner());
    }
    Ok(())
}

/// Where the records of a key are read.
pub(crate) struct Source<'a> {
    /// The index, or the table itself.
    pub(crate) index: Option<&'a str>,
    /// Its key.
    pub(crate) key: &'a Key,
    /// What the key must be.
    pub(crate) query: &'a KeyQuery,
    /// The limit of a page that asks for none.
    pub(crate) default_limit: u32,
}

/// The page of a key. Its tokens are bound to the table or index and to the key.
pub(crate) fn by_key(
    context: Context<'_>,
    source: &Source<'_>,
    direction: Direction,
    page: PageArguments,
    scope: &Scope,
) -> Result<Pages, PlanError> {
    let Source { index, key, query, default_limit } = *source;
    let PageArguments { filter, limit, next_token } = page;
    let model = context.model;
    let parts = parts(key, query, scope)?;
    let segments = parts.iter().map(|part| match key_segment(model, index, key, part, &filter)? {
        Segment::Query(query) => Ok(Segment::Query(Query { direction, ..query })),
        other @ (Segment::Scan(_) | Segment::Nothing) => Ok(other),
    });
    let segments = segments.collect::<Result<Vec<_>, PlanError>>()?;
    let order = match key.sort_attribute() {
        Some(by) if segments.len() > 1 => {
            let key = key::attributes(&model.key).chain(key::attributes(key)).collect();
            Order::Merged(Merging { by, direction, key })
        }
        _ => Order::InTurn,
    };
    pages(context, segments, order, limit_of(context, limit, default_limit)?, next_token.as_deref())
}

/// One query of a key, and which of its records are wanted.
struct Part {
    query: KeyQuery,
    wanted: Condition,
    /// What another part finds.
    without: Condition,
}

/// The queries that a scope comes to. DynamoDB takes no filter on a sort key: where that holds the owner, there is a query
/// for each owner in the order of the key, and one for what the scope covers of any owner. Each record is found once.
fn parts(key: &Key, query: &KeyQuery, scope: &Scope) -> Result<Vec<Part>, PlanError> {
    let whole = |wanted| vec![Part { query: query.clone(), wanted, without: Condition::Never }];
    let ([sort], Scope::AnyOf(clauses)) = (key.sort.as_slice(), scope) else { return Ok(whole(scope.into())) };
    let (of_owners, of_all): (Vec<&AllOf>, Vec<&AllOf>) =
        clauses.iter().partition(|clause| clause.predicates.iter().any(|asks| asks.field == *sort));
    if of_owners.is_empty() || known(key, query).contains_key(sort) {
        return Ok(whole(scope.into()));
    }
    let asked = key::condition(key, query)?.sort;
    let is_asked = |owner: &str| {
        let owner = Attribute::from(owner);
        asked.iter().all(|(_, comparison)| comparison.holds(Some(&owner)))
    };
    let predicates = of_owners.iter().flat_map(|clause| &clause.predicates).filter(|asks| asks.field == *sort);
    let owners: BTreeSet<&str> = predicates
        .filter_map(|asks| match &asks.test {
            Test::Equals(owner) => Some(owner.as_str()),
            // A key is no list.
            Test::Contains(_) => None,
        })
        .filter(|owner| is_asked(owner))
        .collect();
    let any_of = |clauses: &[&AllOf]| Condition::any(clauses.iter().map(|clause| Condition::from(*clause)));
    let (for_owners, for_all) = (any_of(&of_owners), any_of(&of_all));
    let of_owner = |owner: &str| {
        let is_it = Item::from([("eq".to_owned(), Attribute::from(owner))]);
        let query = KeyQuery { partition: query.partition.clone(), sort: Some(is_it) };
        Part { query, wanted: for_owners.clone(), without: for_all.clone() }
    };
    let mut parts: Vec<Part> = owners.into_iter().map(of_owner).collect();
    if for_all != Condition::Never {
        parts.push(Part { query: query.clone(), wanted: for_all, without: Condition::Never });
    }
    Ok(parts)
}

fn everything(context: Context<'_>, page: PageArguments, scope: &Scope) -> Result<Pages, PlanError> {
    let PageArguments { filter, limit, next_token } = page;
    let model = context.model;
    let segments = match owner_source(context, scope) {
        Some((field, index, values)) => {
            let key = Key::partition(field);
            let segment = |value: &&str| {
                let query = KeyQuery { partition: Attribute::from(*value), sort: None };
                let part = Part { query, wanted: Condition::Always, without: Condition::Never };
                key_segment(model, index.as_deref(), &key, &part, &filter)
            };
            values.iter().map(segment).collect::<Result<_, _>>()?
        }
        None => vec![scan_segment(model, &filter, scope)],
    };
    pages(context, segments, Order::InTurn, limit_of(context, limit, DEFAULT_LIMIT)?, next_token.as_deref())
}

/// A caller that asks for more than a page may hold gets a page with a token for the next, as with DynamoDB's own 1 MB.
fn limit_of(context: Context<'_>, limit: Option<i64>, default: u32) -> Result<u32, PlanError> {
    let wanted = match limit {
        None => Ok(default),
        Some(limit) => u32::try_from(limit).ok().filter(|limit| *limit > 0).ok_or(PlanError::Limit),
    };
    wanted.map(|wanted| wanted.min(context.page_items))
}

fn pages(
    context: Context<'_>,
    segments: Vec<Segment>,
    order: Order,
    limit: u32,
    next_token: Option<&str>,
) -> Result<Pages, PlanError> {
    let pages = Pages { segments, order, limit, start: Position::default(), fill: context.page_fill };
    match next_token {
        None => Ok(pages),
        Some(token) => Ok(Pages { start: context.cursors.open(&pages.fingerprint(), token)?, ..pages }),
    }
}

/// The field, its index (or the table itself) and the values of a scope that asks for nothing but owners, if a query can
/// find them.
fn owner_source<'a>(context: Context<'_>, scope: &'a Scope) -> Option<(&'a str, Option<String>, Vec<&'a str>)> {
    let model = context.model;
    let (field, values) = residue::values_of_one_field(scope)?;
    if model.key.partition == field {
        return Some((field, None, values));
    }
    let index = owner_index(model, field);
    context.tables.has_index(&model.table, &index).then_some((field, Some(index), values))
}

/// The index that holds the records of an owner: Amplify's own if there is one, or Sluice's.
fn owner_index(model: &Model, field: &str) -> String {
    amplifys_owner_index(model, field).map_or_else(|| model::naming::owner_index(field), |index| index.name.clone())
}

fn key_segment(
    model: &Model,
    index: Option<&str>,
    key: &Key,
    part: &Part,
    filter: &Condition,
) -> Result<Segment, PlanError> {
    let key_condition = key::condition(key, &part.query)?;
    // The index holds no empty keys, and DynamoDB refuses to look for one.
    if part.query.partition.as_text() == Some("") {
        return Ok(Segment::Nothing);
    }
    let known = known(key, &part.query);
    let wanted = Condition::all([part.wanted.given(&known), filter.given(&known)]);
    match wanted.and(part.without.given(&known).not()) {
        Condition::Never => Ok(Segment::Nothing),
        filter => Ok(Segment::Query(query(model, index, key_condition, filter))),
    }
}

/// What the key says of the fields of each record that it finds.
fn known(key: &Key, query: &KeyQuery) -> Item {
    let mut known = Item::from([(key.partition.clone(), query.partition.clone())]);
    let eq = query.sort.as_ref().and_then(|operators| operators.get("eq"));
    if let ([field], Some(value)) = (key.sort.as_slice(), eq.filter(|value| **value != Attribute::Null)) {
        known.insert(field.clone(), value.clone());
    }
    known
}

fn scan_segment(model: &Model, filter: &Condition, scope: &Scope) -> Segment {
    let filter = Condition::all([Condition::from(scope), filter.clone()]);
    Segment::Scan(Scan { table: model.table.clone(), filter, limit: 1, start: None })
}

#[cfg(test)]
mod tests;
