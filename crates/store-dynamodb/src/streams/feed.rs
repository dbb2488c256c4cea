//! Reads the stream of one table: does what [`Shards`] asks, and asks again what fails.

use std::{error::Error, time::Duration};

use aws_sdk_dynamodbstreams::{
    config::http::HttpResponse,
    error::{DisplayErrorContext, ProvideErrorMetadata, SdkError},
    operation::{
        describe_stream::DescribeStreamError,
        get_records::{GetRecordsError, GetRecordsOutput},
        get_shard_iterator::GetShardIteratorError,
    },
    types::{Shard, ShardIteratorType},
};
use futures_util::{StreamExt, stream};
use plan::{Beginning, ChangeFeed, NextChanges, RecordChange};
use tokio::time::{Instant, sleep_until};

use super::{
    record::{self, Told},
    shards::{Ask, Described, Ending, Loss, Position, Shards},
    stream_of,
};
use crate::{client::Clients, retry::is_throttled};

/// How long it pauses between two reads of a shard. AWS Lambda reads four times a second, too.
const PAUSE: Duration = Duration::from_millis(250);
/// How long it pauses at most because others read the same shards.
const LONGEST_SHARED_PAUSE: Duration = Duration::from_secs(2);
/// What is left of such a pause after each round in which it was not throttled: it comes back slowly, so that it is seldom
/// throttled again.
const RECOVERY: f64 = 0.97;
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
    /// `None` until it was found.
    arn: Option<String>,
    /// `None` until the stream was described.
    shards: Option<Shards>,
    /// What came while positions were taken.
    early: Vec<RecordChange>,
    /// When the next round begins.
    due: Instant,
    /// How long it pauses while nothing fails: longer than [`PAUSE`] if others read the same shards.
    pause: Duration,
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
    Failed(Problem),
}

/// Why a round was not completed.
#[derive(Debug, PartialEq)]
enum Problem {
    /// The database is asked too often, by this gateway or by others.
    Throttled,
    Other(String),
}

/// Why there is no description.
enum Undescribed {
    /// There is no such stream: another one may have taken its place.
    NoStream,
    Failed(Problem),
}

impl TableFeed {
    pub(super) fn new(clients: Clients, table: String, name: String, arn: Option<String>) -> Self {
        Self {
            clients,
            table,
            name,
            arn,
            shards: None,
            early: Vec::new(),
            due: Instant::now(),
            pause: PAUSE,
            failures: 0,
        }
    }

    /// Goes round until every shard that there is was read once, which turns "from now on" into a place in it.
    async fn take_positions(&mut self) {
        loop {
            let mut early = std::mem::take(&mut self.early);
            let is_begun = self.go_round(&mut early).await;
            self.early = early;
            if is_begun {
                return;
            }
        }
    }

    async fn next_changes(&mut self) -> Vec<RecordChange> {
        let mut changes = std::mem::take(&mut self.early);
        while changes.is_empty() {
            self.go_round(&mut changes).await;
        }
        changes
    }

    /// Waits for the time of the next round and makes it. Answers whether all of it succeeded.
    async fn go_round(&mut self, changes: &mut Vec<RecordChange>) -> bool {
        sleep_until(self.due).await;
        let outcome = self.round(changes).await;
        match &outcome {
            Ok(()) => {
                if self.failures > 0 {
                    tracing::info!(table = self.name, "the stream of a table is read again");
                }
                self.failures = 0;
                self.pause = self.pause.mul_f64(RECOVERY).max(PAUSE);
            }
            Err(Problem::Throttled) => {
                tracing::debug!(table = self.name, "the stream of a table is read by too many at once");
                self.pause = self.pause.saturating_mul(2).min(LONGEST_SHARED_PAUSE);
            }
            Err(Problem::Other(why)) => {
                if self.failures == 0 {
                    tracing::warn!(table = self.name, why, "the stream of a table cannot be read for now");
                }
                self.failures = self.failures.saturating_add(1);
            }
        }
        // Gateways that began at once do not stay in step.
        let jitter = 0.8 + 0.4 * fastrand::f64();
        self.due = Instant::now() + pause_after(self.pause, self.failures).mul_f64(jitter);
        outcome.is_ok()
    }

    /// Looks for new shards if there may be any, seeks what is to be sought, and reads each shard once.
    async fn round(&mut self, changes: &mut Vec<RecordChange>) -> Result<(), Problem> {
        let mut problem = Ok(());
        match &self.shards {
            None => self.describe_first().await?,
            Some(shards) if shards.wants_description() => problem = self.describe_again().await,
            Some(_) => {}
        }
        for kind in [Ask::is_seek, Ask::is_read] {
            let asks = self.shards.iter().flat_map(Shards::asks).filter(kind).collect();
            for answer in self.ask(asks).await {
                problem = self.take(answer, changes).and(problem);
            }
        }
        problem
    }

    async fn describe_first(&mut self) -> Result<(), Problem> {
        let arn = match &self.arn {
            Some(arn) => arn.clone(),
            None => self.find_stream().await?,
        };
        match describe(&self.clients, &arn).await {
            Ok(described) => {
                (self.arn, self.shards) = (Some(arn), Some(Shards::from_now_on(described)));
                Ok(())
            }
            Err(Undescribed::NoStream) => {
                self.arn = None;
                Err(Problem::Other(format!("there is no stream `{arn}`")))
            }
            Err(Undescribed::Failed(problem)) => Err(problem),
        }
    }

    async fn describe_again(&mut self) -> Result<(), Problem> {
        let Some(arn) = &self.arn else { return Ok(()) };
        match describe(&self.clients, arn).await {
            Ok(described) => {
                if let Some(shards) = &mut self.shards {
                    shards.described(described);
                }
            }
            Err(Undescribed::NoStream) => {
                // Turned off and on again, a table has another stream: all of it is new.
                let other = self.find_stream().await?;
                if Some(&other) == self.arn.as_ref() {
                    return Err(Problem::Other("the stream is not there yet".to_owned()));
                }
                tracing::warn!(table = self.name, "a table has another stream: changes in between are missed");
                (self.arn, self.shards) = (Some(other), Some(Shards::default()));
            }
            Err(Undescribed::Failed(problem)) => return Err(problem),
        }
        Ok(())
    }

    async fn find_stream(&self) -> Result<String, Problem> {
        stream_of(&self.clients.repeatable, &self.name).await.map_err(|error| Problem::Other(error.to_string()))
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
        let call = self.clients.streams.get_shard_iterator().set_stream_arn(self.arn.clone()).shard_id(&shard);
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
    fn take(&mut self, answer: Answer, changes: &mut Vec<RecordChange>) -> Result<(), Problem> {
        let Some(shards) = &mut self.shards else { return Ok(()) };
        let loss = match answer {
            Answer::Found { shard, iterator } => {
                shards.sought(&shard, iterator);
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
                shards.read(&shard, last, output.next_shard_iterator);
                Loss::Nothing
            }
            Answer::Expired(shard) => shards.expired(&shard),
            Answer::Trimmed(shard) => shards.trimmed(&shard),
            Answer::Gone(shard) => shards.gone(&shard),
            Answer::Failed(problem) => return Err(problem),
        };
        match loss {
            Loss::Nothing => {}
            Loss::Perhaps => tracing::warn!(table = self.name, "changes of a table may have been missed"),
        }
        Ok(())
    }
}

impl ChangeFeed for TableFeed {
    fn begin(&mut self) -> Beginning<'_> {
        Box::pin(self.take_positions())
    }

    fn next(&mut self) -> NextChanges<'_> {
        Box::pin(self.next_changes())
    }
}

/// All shards of a stream.
async fn describe(clients: &Clients, arn: &str) -> Result<Vec<Described>, Undescribed> {
    let mut shards = Vec::new();
    let mut after = None;
    loop {
        clients.describing.turn().await;
        let call = clients.streams.describe_stream().stream_arn(arn).set_exclusive_start_shard_id(after);
        let output = match call.send().await {
            Ok(output) => output,
            Err(failure) => {
                return Err(match failure.as_service_error() {
                    Some(DescribeStreamError::ResourceNotFoundException(_)) => Undescribed::NoStream,
                    _ => {
                        let problem = problem(&failure);
                        if problem == Problem::Throttled {
                            clients.describing.throttled();
                        }
                        Undescribed::Failed(problem)
                    }
                });
            }
        };
        clients.describing.answered();
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

fn failed<E: ProvideErrorMetadata + Error + Send + Sync + 'static>(failure: &SdkError<E, HttpResponse>) -> Answer {
    Answer::Failed(problem(failure))
}

fn problem<E: ProvideErrorMetadata + Error + Send + Sync + 'static>(failure: &SdkError<E, HttpResponse>) -> Problem {
    match failure.code() {
        Some(code) if is_throttled(code) => Problem::Throttled,
        Some(_) | None => Problem::Other(DisplayErrorContext(failure).to_string()),
    }
}

/// Longer after each failure.
fn pause_after(pause: Duration, failures: u32) -> Duration {
    pause.saturating_mul(2_u32.saturating_pow(failures)).min(LONGEST_PAUSE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_with_failures_up_to_ten_seconds() {
        let pauses = [0, 1, 3, 6, 40, u32::MAX].map(|failures| pause_after(PAUSE, failures).as_millis());
        assert_eq!(pauses, [250, 500, 2_000, 10_000, 10_000, 10_000]);
    }
}
