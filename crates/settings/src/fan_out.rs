//! How subscribers hear of what is written through other gateways.

use super::{
    Store,
    reader::Reader,
    setting::{Form, Preset, Setting, both},
};

/// Whether subscribers hear of what is written through other gateways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FanOut {
    /// They hear of what is written through their own gateway.
    None,
    /// They hear of every change, from the streams of the tables.
    DynamoDbStreams,
}

pub(super) const FAN_OUT: Setting = both(
    "subscriptions.fan_out",
    Form::Choice(&["none", "dynamodb-streams"]),
    Preset::Value("none"),
    "Whether subscribers hear of what is written through other gateways, which needs `kind = \"dynamodb\"`: never, or from \
     the streams of the tables. They then hear of whatever changes a record, with every field that is not protected.",
);

const WORDS: &[(&str, FanOut)] = &[("none", FanOut::None), ("dynamodb-streams", FanOut::DynamoDbStreams)];

pub(super) fn read(read: &mut Reader, store: &Store) -> FanOut {
    let fan_out = read.choice(&FAN_OUT, "", WORDS).unwrap_or(FanOut::None);
    match (fan_out, store) {
        (FanOut::DynamoDbStreams, Store::Embedded(_) | Store::Memory) => {
            let message = "needs `store.kind` to be `dynamodb`: no other gateway writes to the embedded store";
            read.complain(&FAN_OUT, "", message);
            FanOut::None
        }
        (fan_out, Store::Embedded(_) | Store::Memory | Store::DynamoDb(_)) => fan_out,
    }
}
