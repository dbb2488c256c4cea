//! Reads the stream of one table: does what [`Shards`] asks, and asks again what fails.

use std::{error::Error, time::Duration};

use aws_sdk_dynamodbstreams::{
    config::http::HttpResponse,
    error::{DisplayErrorContext, SdkError},
    operation::{
        describe_stream::DescribeStreamError,
        get_records::{GetRecordsError, GetRecordsOutput},
        get_shard_iterator::GetShardIteratorError,
    },
    types::{Shard, ShardIteratorType},
};
use futures_util::{StreamExt, stream};
use plan::{ChangeFeed, NextChanges, RecordChange, StoreError};
use tokio::time::{Instant, sleep_until};

use super::{
    record::{self, Told},
    shards::{Ask, Described, Ending, Loss, Position, Shards},
    stream_of,
};
use crate::{
    client::Clients,
    error::{rejected, unavailable},
};

/// How long it pauses between two reads of a shard. AWS Lambda reads four times a second, too.
const PAUSE: Duration = Duration::from_millis(250);
/// The longest pause while calls fail.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);
/// How many shards are read side by side.
const AT_ONCE: usize = 16;

/// The changes of one table.
pub(super) struct TableFeed {
    clients: Clients,
    /// The name that steps use.
    table: String,
    /// The name in the database.
    name: String,
    arn: String,
    shards: Shards,
    /// What came before anybody asked.
    early: Vec<RecordChange>,
    /// When the next round begins.
    due: Instant,
    /// Rounds that failed, one after the other until now.
    failures: u32,
}

/// What came of one question.
enum Answer {
    Found { shard: String, iterator: String },
    Records { shard: String, output: GetRecordsOutput },
    Expired(String),
    Trimmed(String),
    Gone(String),
    Failed(String),
}

/// Why there is no description.
enum Undescribed {
    /// There is no such stream: another one may have taken its place.
    NoStream,
    Failed(String),
}

impl TableFeed {
    /// Takes positions in the shards that are there.
    pub(super) async fn begin(clients: Clients, table: String, name: String, arn: String) -> Result<Self, StoreError> {
        let described = describe(&clients, &arn).await.map_err(|failure| match failure {
            Undescribed::NoStream => rejected("ResourceNotFoundException", format!("there is no stream `{arn}`")),
            Undescribed::Failed(why) => unavailable("StreamNotDescribed", why),
        })?;
        let shards = Shards::from_now_on(described);
        let mut feed = Self { clients, table, name, arn, shards, early: Vec::new(), due: Instant::now(), failures: 0 };
        // The first read turns "from now on" into a place in the shard.
        let mut early = Vec::new();
        feed.round(&mut early).await.map_err(|why| unavailable("StreamNotRead", why))?;
        Ok(Self { early, due: Instant::now() + PAUSE, ..feed })
    }

    async fn next_changes(&mut self) -> Vec<RecordChange> {
        loop {
            let mut changes = std::mem::take(&mut self.early);
            if !changes.is_empty() {
                return changes;
            }
            sleep_until(self.due).await;
            match self.round(&mut changes).await {
                Ok(()) if self.failures > 0 => {
                    tracing::info!(table = self.name, "the stream of a table is read again");
                    self.failures = 0;
                }
                Ok(()) => {}
                Err(why) => {
                    if self.failures == 0 {
                        tracing::warn!(table = self.name, why, "the stream of a table cannot be read for now");
                    }
                    self.failures = self.failures.saturating_add(1);
                }
            }
            self.due = Instant::now() + pause_after(self.failures);
            if !changes.is_empty() {
                return changes;
            }
        }
    }

    /// Looks for new shards if there may be any, seeks what is to be sought, and reads each shard once.
    async fn round(&mut self, changes: &mut Vec<RecordChange>) -> Result<(), String> {
        let mut problem = Ok(());
        if self.shards.wants_description() {
            problem = self.describe_again().await;
        }
        for kind in [Ask::is_seek, Ask::is_read] {
            let asks = self.shards.asks().into_iter().filter(kind).collect();
            for answer in self.ask(asks).await {
                problem = self.take(answer, changes).and(problem);
            }
        }
        problem
    }

    async fn describe_again(&mut self) -> Result<(), String> {
        match describe(&self.clients, &self.arn).await {
            Ok(described) => self.shards.described(described),
            Err(Undescribed::NoStream) => {
                // Turned off and on again, a table has another stream: all of it is new.
                let arn = stream_of(&self.clients.repeatable, &self.name).await.map_err(|error| error.to_string())?;
                if arn == self.arn {
                    return Err("the stream is not there yet".to_owned());
                }
                tracing::warn!(table = self.name, "a table has another stream: changes in between are missed");
                (self.arn, self.shards) = (arn, Shards::default());
            }
            Err(Undescribed::Failed(why)) => return Err(why),
        }
        Ok(())
    }

    /// Asks all of it, some at a time.
    async fn ask(&self, asks: Vec<Ask>) -> Vec<Answer> {
        let answers = asks.into_iter().map(|ask| async move {
            match ask {
                Ask::Seek { shard, position } => self.seek(shard, position).await,
                Ask::Read { shard, iterator } => self.read(shard, iterator).await,
            }
        });
        stream::iter(answers).buffered(AT_ONCE).collect().await
    }

    async fn seek(&self, shard: String, position: Position) -> Answer {
        let call = self.clients.streams.get_shard_iterator().stream_arn(&self.arn).shard_id(&shard);
        let call = match position {
            Position::Latest => call.shard_iterator_type(ShardIteratorType::Latest),
            Position::Oldest => call.shard_iterator_type(ShardIteratorType::TrimHorizon),
            Position::After(sequence) => {
                call.shard_iterator_type(ShardIteratorType::AfterSequenceNumber).sequence_number(sequence)
            }
        };
        match call.send().await {
            Ok(output) => match output.shard_iterator {
                Some(iterator) => Answer::Found { shard, iterator },
                None => Answer::Gone(shard),
            },
            Err(failure) => match failure.as_service_error() {
                Some(GetShardIteratorError::ResourceNotFoundException(_)) => Answer::Gone(shard),
                Some(GetShardIteratorError::TrimmedDataAccessException(_)) => Answer::Trimmed(shard),
                _ => failed(&failure),
            },
        }
    }

    async fn read(&self, shard: String, iterator: String) -> Answer {
        match self.clients.streams.get_records().shard_iterator(iterator).send().await {
            Ok(output) => Answer::Records { shard, output },
            Err(failure) => match failure.as_service_error() {
                Some(GetRecordsError::ExpiredIteratorException(_)) => Answer::Expired(shard),
                Some(GetRecordsError::TrimmedDataAccessException(_)) => Answer::Trimmed(shard),
                Some(GetRecordsError::ResourceNotFoundException(_)) => Answer::Gone(shard),
                _ => failed(&failure),
            },
        }
    }

    /// Takes an answer in; changes that it brings are added.
    fn take(&mut self, answer: Answer, changes: &mut Vec<RecordChange>) -> Result<(), String> {
        let loss = match answer {
            Answer::Found { shard, iterator } => {
                self.shards.sought(&shard, iterator);
                Loss::Nothing
            }
            Answer::Records { shard, output } => {
                let records = output.records.unwrap_or_default();
                let last = records.last().and_then(|record| record.dynamodb()?.sequence_number()).map(str::to_owned);
                for record in records {
                    match record::read(&self.table, record) {
                        Told::Change(change) => changes.push(change),
                        Told::Expired => {}
                        Told::Unreadable => {
                            tracing::warn!(table = self.name, "a change of a record cannot be read and is not told");
                        }
                    }
                }
                self.shards.read(&shard, last, output.next_shard_iterator);
                Loss::Nothing
            }
            Answer::Expired(shard) => self.shards.expired(&shard),
            Answer::Trimmed(shard) => self.shards.trimmed(&shard),
            Answer::Gone(shard) => self.shards.gone(&shard),
            Answer::Failed(why) => return Err(why),
        };
        match loss {
            Loss::Nothing => {}
            Loss::Perhaps => tracing::warn!(table = self.name, "changes of a table may have been missed"),
        }
        Ok(())
    }
}

impl ChangeFeed for TableFeed {
    fn next(&mut self) -> NextChanges<'_> {
        Box::pin(self.next_changes())
    }
}

/// All shards of a stream.
async fn describe(clients: &Clients, arn: &str) -> Result<Vec<Described>, Undescribed> {
    let mut shards = Vec::new();
    let mut after = None;
    loop {
        let call = clients.streams.describe_stream().stream_arn(arn).set_exclusive_start_shard_id(after);
        let output = call.send().await.map_err(|failure| match failure.as_service_error() {
            Some(DescribeStreamError::ResourceNotFoundException(_)) => Undescribed::NoStream,
            _ => Undescribed::Failed(DisplayErrorContext(&failure).to_string()),
        })?;
        let description = output.stream_description;
        after = description.as_ref().and_then(|page| page.last_evaluated_shard_id.clone());
        shards.extend(description.and_then(|page| page.shards).into_iter().flatten().filter_map(described));
        if after.is_none() {
            return Ok(shards);
        }
    }
}

fn described(shard: Shard) -> Option<Described> {
    let ending = match shard.sequence_number_range.and_then(|range| range.ending_sequence_number) {
        Some(_) => Ending::Closed,
        None => Ending::Open,
    };
    Some(Described { id: shard.shard_id?, parent: shard.parent_shard_id, ending })
}

fn failed<E: Error + Send + Sync + 'static>(failure: &SdkError<E, HttpResponse>) -> Answer {
    Answer::Failed(DisplayErrorContext(failure).to_string())
}

/// Longer after each failure, as whoever is throttled has to.
fn pause_after(failures: u32) -> Duration {
    PAUSE.saturating_mul(2_u32.saturating_pow(failures)).min(LONGEST_PAUSE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_with_failures_up_to_ten_seconds() {
        let pauses = [0, 1, 3, 6, 40, u32::MAX].map(|failures| pause_after(failures).as_millis());
        assert_eq!(pauses, [250, 500, 2_000, 10_000, 10_000, 10_000]);
    }
}
