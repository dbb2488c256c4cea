//! How subscribers hear of what is written through other gateways.

use crate::{
    reader::Reader,
    setting::{Choice, Preset, choice},
    store::Store,
    words::Words,
};

/// Whether subscribers hear of what is written through other gateways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FanOut {
    /// They hear of what is written through their own gateway.
    None,
    /// They hear of every change, from the streams of the tables.
    DynamoDbStreams,
}

pub(crate) const FAN_OUT: Choice<FanOut> = choice(
    "subscriptions.fan_out",
    &Words { first: ("none", FanOut::None), others: &[("dynamodb-streams", FanOut::DynamoDbStreams)] },
    [Preset::Value("none"); 2],
    "Whether subscribers hear of what is written through other gateways, which needs `kind = \"dynamodb\"`: never, or from \
     the streams of the tables. They then hear of whatever changes a record, with every field that is not protected.",
);

pub(crate) fn fan_out(read: &mut Reader, store: &Store) -> FanOut {
    let fan_out = read.choice(&FAN_OUT, "");
    match (fan_out, store) {
        (FanOut::DynamoDbStreams, Store::Embedded(_) | Store::Memory) => {
            let message = "needs `store.kind` to be `dynamodb`: no other gateway writes to the embedded store";
            read.complain(&FAN_OUT.setting, "", message);
            FanOut::None
        }
        (fan_out, Store::Embedded(_) | Store::Memory | Store::DynamoDb(_)) => fan_out,
    }
}
