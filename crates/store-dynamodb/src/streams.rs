//! Streams of tables: what becomes of records, by any writer.
//!
//! Amplify's tables have a stream with new and old images. It is read as AWS Lambda reads it: four times a second for each
//! shard. DynamoDB lets two readers at once read a shard; more are throttled, and read as often as they may.
//!
//! DynamoDB describes ten streams in a second for a whole account, and several gateways may start at once: each asks at a
//! [`Pace`] that it slows down when it is throttled.

mod feed;
mod pace;
mod record;
mod shards;

use aws_sdk_dynamodb::{Client, types::StreamViewType};
use plan::{ChangeFeed, StoreError, TableSpec};

use crate::{
    client::Clients,
    error::{plain_error, rejected},
};
use feed::TableFeed;
pub(crate) use pace::Pace;

/// Finds the stream of a table. If the database does not answer now, the feed asks it again.
pub(crate) async fn follow(
    clients: &Clients,
    table: &TableSpec,
    name: String,
) -> Result<Box<dyn ChangeFeed>, StoreError> {
    let arn = match stream_of(&clients.repeatable, &name).await {
        Ok(arn) => Some(arn),
        Err(StoreError::Unavailable { code, message }) => {
            tracing::warn!(table = name, code, message, "the stream of a table cannot be found for now");
            None
        }
        Err(error) => return Err(error),
    };
    Ok(Box::new(TableFeed::new(clients.clone(), table.name.clone(), name, arn)))
}

/// The name (ARN) of the stream that a table has now.
async fn stream_of(client: &Client, table: &str) -> Result<String, StoreError> {
    let answer = client.describe_table().table_name(table).send().await.map_err(|failure| plain_error(&failure))?;
    let description = answer.table;
    let specification = description.as_ref().and_then(|table| table.stream_specification());
    let has_both_images = specification.is_some_and(|stream| {
        stream.stream_enabled() && stream.stream_view_type() == Some(&StreamViewType::NewAndOldImages)
    });
    match description.and_then(|table| table.latest_stream_arn) {
        Some(arn) if has_both_images => Ok(arn),
        Some(_) | None => Err(rejected(
            "StreamNotEnabled",
            format!(
                "the table `{table}` has no stream with new and old images: turn it on with `aws dynamodb update-table \
                 --table-name {table} --stream-specification StreamEnabled=true,StreamViewType=NEW_AND_OLD_IMAGES`, or \
                 set `subscriptions.fan_out` to `none`"
            ),
        )),
    }
}

#[cfg(test)]
mod tests;
