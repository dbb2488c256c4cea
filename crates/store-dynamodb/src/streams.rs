//! Streams of tables: what becomes of records, whoever writes them.
//!
//! Amplify's tables have a stream with new and old images. It is read as AWS Lambda reads it: four times a second for each
//! shard. DynamoDB lets two readers at once read a shard; more are throttled, and read as often as they may.

mod feed;
mod record;
mod shards;

use aws_sdk_dynamodb::{Client, types::StreamViewType};
use plan::{ChangeFeed, StoreError, TableSpec};

use crate::{
    client::Clients,
    error::{plain_error, rejected},
};
use feed::TableFeed;

/// Takes positions in every shard of a table's stream.
pub(crate) async fn follow(
    clients: &Clients,
    table: &TableSpec,
    name: String,
) -> Result<Box<dyn ChangeFeed>, StoreError> {
    let arn = stream_of(&clients.repeatable, &name).await?;
    let feed = TableFeed::begin(clients.clone(), table.name.clone(), name, arn).await?;
    Ok(Box::new(feed))
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
