//! The expression text of a call: the last thing that becomes of its conditions.

use std::collections::BTreeMap;

use super::{Delete, KeyCondition, Put, Query, Scan, Step, Update, Write};
use crate::{
    Attribute, Condition, Expression, Item, Refused,
    condition::{Counter, Sink, Writer},
};

/// The placeholders of a step's expressions: `#n0` → attribute name, `:v0` → value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bindings {
    /// `ExpressionAttributeNames`, keys with their `#`.
    pub names: BTreeMap<String, String>,
    /// `ExpressionAttributeValues`, keys with their `:`.
    pub values: BTreeMap<String, Attribute>,
}

/// The expressions of one call. Each is there if the call has one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rendered {
    /// `KeyConditionExpression` of a query.
    pub key_condition: Option<String>,
    /// `UpdateExpression` of an update.
    pub update: Option<String>,
    /// `FilterExpression` of a read, `ConditionExpression` of a write.
    pub condition: Option<String>,
    /// The placeholders of all of them.
    pub bindings: Bindings,
}

impl Query {
    /// The expressions of the query.
    #[must_use]
    pub fn render(&self) -> Rendered {
        let mut writer = Writer::default();
        self.key.write(&mut writer);
        let key_condition = writer.take();
        Rendered { key_condition, ..rendered(writer, &self.filter) }
    }
}

impl Scan {
    /// The expressions of the scan.
    #[must_use]
    pub fn render(&self) -> Rendered {
        rendered(Writer::default(), &self.filter)
    }
}

impl Put {
    /// The expressions of the write.
    #[must_use]
    pub fn render(&self) -> Rendered {
        rendered(Writer::default(), &self.condition)
    }
}

impl Update {
    /// The expressions of the write.
    #[must_use]
    pub fn render(&self) -> Rendered {
        let mut writer = Writer::default();
        write_changes(&self.changes, &mut writer);
        let update = writer.take();
        Rendered { update, ..rendered(writer, &self.condition) }
    }
}

impl Delete {
    /// The expressions of the write.
    #[must_use]
    pub fn render(&self) -> Rendered {
        rendered(Writer::default(), &self.condition)
    }
}

fn rendered(mut writer: Writer, condition: &Condition) -> Rendered {
    condition.write(&mut writer);
    let condition = writer.take();
    Rendered { condition, bindings: writer.finish(), ..Rendered::default() }
}

impl KeyCondition {
    fn write(&self, sink: &mut impl Sink) {
        crate::Comparison::eq(self.value.clone()).write_bare(&self.partition, sink);
        for (attribute, comparison) in &self.sort {
            sink.operator();
            sink.text(" AND ");
            comparison.write_bare(attribute, sink);
        }
    }
}

/// `SET` what is given, `REMOVE` what is null. Placeholders are numbered in the order of the attributes.
fn write_changes(changes: &Item, writer: &mut Writer) {
    let (mut set, mut remove) = (Vec::new(), Vec::new());
    for (name, value) in changes {
        writer.name(name);
        match value {
            Attribute::Null => remove.extend(writer.take()),
            value => {
                writer.text(" = ");
                writer.value(value);
                set.extend(writer.take());
            }
        }
    }
    let clauses = [("SET ", set), ("REMOVE ", remove)];
    for (position, (verb, actions)) in clauses.iter().filter(|(_, actions)| !actions.is_empty()).enumerate() {
        writer.text(if position > 0 { " " } else { "" });
        writer.text(verb);
        writer.text(&actions.join(", "));
    }
}

impl Step {
    /// Refuses what DynamoDB refuses in the conditions of the step: their length, their operators, their operands.
    ///
    /// # Errors
    /// [`Refused`], in DynamoDB's words.
    pub fn check(&self) -> Result<(), Refused> {
        match self {
            Self::Get(_) | Self::BatchGet(_) => Ok(()),
            Self::Query(query) => query.check(),
            Self::Scan(scan) => scan.filter.check(Expression::Filter),
            Self::Write(write) => write.check(),
            Self::Transact(writes) => writes.iter().try_for_each(Write::check),
        }
    }
}

impl Query {
    /// As [`Step::check`].
    pub(crate) fn check(&self) -> Result<(), Refused> {
        let mut counter = Counter::default();
        self.key.write(&mut counter);
        counter.check(Expression::KeyCondition)?;
        self.filter.write(&mut counter);
        counter.check(Expression::Filter)?;
        self.key.sort.iter().try_for_each(|(_, comparison)| comparison.check(Expression::KeyCondition))?;
        self.filter.check_operands(Expression::Filter)
    }
}

impl Write {
    /// As [`Step::check`].
    pub(crate) fn check(&self) -> Result<(), Refused> {
        match self {
            Self::Put(Put { condition, .. })
            | Self::Update(Update { condition, .. })
            | Self::Delete(Delete { condition, .. }) => condition.check(Expression::Condition),
        }
    }
}
