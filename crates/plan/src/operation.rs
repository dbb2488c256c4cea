//! What a field asks for, with its arguments coerced.

use model::Key;

use crate::{Attribute, Condition, Expression, Item, PlanError, Refused};

/// One operation on one model. Values are coerced by the API's types; what is `null` is `Attribute::Null`, what is left
/// out is not there.
#[derive(Clone, Debug, PartialEq)]
pub enum Operation {
    /// Reads one record.
    Get {
        /// The fields of the primary key.
        key: Item,
    },
    /// Reads a page of records, of one partition if the key is given.
    List {
        /// What the primary key must be; for models with a custom key only.
        key: Option<KeyQuery>,
        /// The order within the partition.
        direction: Option<Direction>,
        /// Which part of them.
        page: PageArguments,
    },
    /// Reads a page of the records that an index holds for a key.
    Index {
        /// The index, by name.
        index: String,
        /// What its key must be.
        key: KeyQuery,
        /// The order within the partition.
        direction: Option<Direction>,
        /// Which part of them.
        page: PageArguments,
    },
    /// Writes a new record.
    Create {
        /// The fields.
        input: Item,
        /// What must hold besides.
        condition: Condition,
    },
    /// Changes a record.
    Update {
        /// The primary key and the fields to change; null removes a field.
        input: Item,
        /// What must hold besides.
        condition: Condition,
    },
    /// Removes a record.
    Delete {
        /// The primary key.
        input: Item,
        /// What must hold besides.
        condition: Condition,
    },
}

impl Operation {
    /// Refuses a filter or a condition that DynamoDB would refuse, before anything is made of it.
    ///
    /// # Errors
    /// [`Refused`], in DynamoDB's words.
    pub fn check(&self) -> Result<(), Refused> {
        match self {
            Self::Get { .. } => Ok(()),
            Self::List { page, .. } | Self::Index { page, .. } => page.filter.check(Expression::Filter),
            Self::Create { condition, .. } | Self::Update { condition, .. } | Self::Delete { condition, .. } => {
                condition.check(Expression::Condition)
            }
        }
    }
}

/// Which part of the records a page holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PageArguments {
    /// What to look for.
    pub filter: Condition,
    /// How many records to look at, before the filter; the API's default if left out.
    pub limit: Option<i64>,
    /// Where to go on.
    pub next_token: Option<String>,
}

/// What the key of a table or an index must be.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyQuery {
    /// The partition key's value.
    pub partition: Attribute,
    /// The operator object of the sort key, such as `{between: [..]}`. The operands of a sort key of several fields are
    /// maps of them.
    pub sort: Option<Item>,
}

impl KeyQuery {
    /// Takes the condition of the sort key out of the arguments, if they give one.
    #[must_use]
    pub fn take_sort(key: &Key, arguments: &mut Item) -> Option<Item> {
        match arguments.remove(&sort_argument(key)) {
            Some(Attribute::Map(operators)) => Some(operators),
            _ => None,
        }
    }

    /// Takes the key out of the arguments of a list or an index query. `None` if they do not give the partition key.
    pub fn take(key: &Key, arguments: &mut Item) -> Result<Option<Self>, PlanError> {
        let partition = arguments.remove(&key.partition).filter(|value| *value != Attribute::Null);
        let argument = sort_argument(key);
        let sort = Self::take_sort(key, arguments);
        match (partition, sort) {
            (Some(partition), sort) => Ok(Some(Self { partition, sort })),
            (None, None) => Ok(None),
            (None, Some(_)) if key.is_composite() => Err(PlanError::invalid(format!(
                "When providing argument '{argument}' you must also provide '{}'.",
                key.partition
            ))),
            (None, Some(_)) => Err(PlanError::invalid(format!(
                "When providing argument '{argument}' you must also provide arguments {}",
                key.partition
            ))),
        }
    }
}

/// The argument that holds the sort key's condition: the field's name, or those of several fields in camel case.
pub(crate) fn sort_argument(key: &Key) -> String {
    let mut fields = key.sort.iter();
    let first = fields.next().cloned().unwrap_or_default();
    fields.fold(first, |name, field| name + &model::naming::upper_first(field))
}

/// The order of a sort key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// The smallest first.
    #[default]
    Ascending,
    /// The largest first.
    Descending,
}
