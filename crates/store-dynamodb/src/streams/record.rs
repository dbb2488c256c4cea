//! The SDK's stream records in the port's words.

use std::collections::HashMap;

use aws_sdk_dynamodbstreams::types::{AttributeValue, OperationType, Record};
use plan::{Attribute, Became, Item, RecordChange};

/// The principal under which DynamoDB removes expired records.
const TIME_TO_LIVE: &str = "dynamodb.amazonaws.com";

/// What a record of a stream tells.
#[derive(Debug, PartialEq)]
pub(super) enum Told {
    Change(RecordChange),
    /// DynamoDB removed a record whose time was up. AppSync tells its subscribers nothing of that.
    Expired,
    /// It lacks something, or has a type that this version of the SDK does not know.
    Unreadable,
}

/// Reads a record of the stream of `table`.
pub(super) fn read(table: &str, record: Record) -> Told {
    let expired = record.user_identity.as_ref().is_some_and(|who| who.principal_id() == Some(TIME_TO_LIVE));
    if expired { Told::Expired } else { change(table, record).map_or(Told::Unreadable, Told::Change) }
}

fn change(table: &str, record: Record) -> Option<RecordChange> {
    let told = record.dynamodb?;
    let image = |image: Option<HashMap<String, AttributeValue>>| image.and_then(item);
    let became = match record.event_name? {
        OperationType::Insert => Became::Inserted(image(told.new_image)?),
        OperationType::Modify => Became::Modified { old: image(told.old_image)?, new: image(told.new_image)? },
        OperationType::Remove => Became::Removed(image(told.old_image)?),
        // The SDK's enum is open.
        _ => return None,
    };
    Some(RecordChange { table: table.to_owned(), key: item(told.keys?)?, became })
}

fn item(image: HashMap<String, AttributeValue>) -> Option<Item> {
    image.into_iter().map(|(name, value)| Some((name, attribute(value)?))).collect()
}

/// `None` for a type that this version of the SDK does not know.
fn attribute(value: AttributeValue) -> Option<Attribute> {
    Some(match value {
        AttributeValue::S(text) => Attribute::Text(text),
        AttributeValue::N(number) => Attribute::Number(number),
        AttributeValue::Bool(value) => Attribute::Bool(value),
        AttributeValue::Null(_) => Attribute::Null,
        AttributeValue::L(elements) => Attribute::List(elements.into_iter().map(attribute).collect::<Option<_>>()?),
        AttributeValue::M(entries) => Attribute::Map(item(entries)?),
        AttributeValue::Ss(elements) => Attribute::TextSet(elements),
        AttributeValue::Ns(elements) => Attribute::NumberSet(elements),
        AttributeValue::B(bytes) => Attribute::Binary(bytes.into_inner()),
        AttributeValue::Bs(elements) => {
            Attribute::BinarySet(elements.into_iter().map(|bytes| bytes.into_inner()).collect())
        }
        // The SDK's enum is open.
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use aws_sdk_dynamodbstreams::types::{Identity, StreamRecord, builders::RecordBuilder};

    use super::*;

    fn text(value: &str) -> AttributeValue {
        AttributeValue::S(value.to_owned())
    }

    fn record(event: OperationType, old: Option<&str>, new: Option<&str>) -> RecordBuilder {
        let image = |email: &str| HashMap::from([("id".to_owned(), text("1")), ("email".to_owned(), text(email))]);
        let told = StreamRecord::builder()
            .keys("id", text("1"))
            .set_old_image(old.map(image))
            .set_new_image(new.map(image))
            .build();
        Record::builder().event_name(event).dynamodb(told)
    }

    fn profile(email: &str) -> Item {
        [("id", "1"), ("email", email)].map(|(name, value)| (name.to_owned(), value.into())).into()
    }

    fn check(record: Record, became: Became) {
        let key = Item::from([("id".to_owned(), "1".into())]);
        assert_eq!(read("P", record), Told::Change(RecordChange { table: "P".to_owned(), key, became }));
    }

    #[test]
    fn each_event_says_what_became_of_the_record() {
        check(record(OperationType::Insert, None, Some("a")).build(), Became::Inserted(profile("a")));
        let modified = Became::Modified { old: profile("a"), new: profile("b") };
        check(record(OperationType::Modify, Some("a"), Some("b")).build(), modified);
        check(record(OperationType::Remove, Some("b"), None).build(), Became::Removed(profile("b")));
    }

    #[test]
    fn a_record_whose_time_was_up_is_not_told() {
        let identity = Identity::builder().r#type("Service").principal_id(TIME_TO_LIVE).build();
        let expired = record(OperationType::Remove, Some("a"), None).user_identity(identity).build();
        assert_eq!(read("P", expired), Told::Expired);
    }

    #[test]
    fn what_lacks_an_image_is_not_guessed() {
        assert_eq!(read("P", record(OperationType::Modify, None, Some("a")).build()), Told::Unreadable);
        assert_eq!(read("P", record(OperationType::from("MERGE"), Some("a"), Some("b")).build()), Told::Unreadable);
        assert_eq!(read("P", Record::builder().build()), Told::Unreadable);
    }
}
