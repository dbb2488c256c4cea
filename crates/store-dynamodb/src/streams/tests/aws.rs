//! Plays an account of AWS as far as streams need it: tables with one open shard each, and the documented rates. DescribeStream
//! 10 times in a second for the account; GetShardIterator and GetRecords 5 times in a second for a shard.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex},
    time::Duration,
};

use aws_sdk_dynamodb::config::SharedHttpClient;
use aws_smithy_runtime_api::{
    client::{
        http::{HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector},
        orchestrator::{HttpRequest, HttpResponse},
        runtime_components::RuntimeComponents,
    },
    http::StatusCode,
};
use plan::Item;
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

use crate::{CreateTables, Credentials, Deadlines, DynamoDbStore, Settings, TableNames, client::Clients};

/// How long an answer takes.
const LATENCY: Duration = Duration::from_millis(15);

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Call {
    DescribeTable,
    DescribeStream,
    GetShardIterator,
    GetRecords,
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counted {
    pub(super) answered: usize,
    pub(super) throttled: usize,
}

/// The account. Cheap to clone; all clones are the same one.
#[derive(Clone, Debug, Default)]
pub(super) struct Aws {
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    allowances: HashMap<(Call, String), Allowance>,
    counts: HashMap<Call, Counted>,
    /// Calls by the second in which they came.
    seconds: HashMap<Call, BTreeMap<u64, usize>>,
    began: Option<Instant>,
    refuses_until: Option<Instant>,
    written: Vec<Instant>,
    changed_table: String,
}

/// A bucket that fills at a rate, and holds one second's worth.
#[derive(Debug)]
struct Allowance {
    per_second: f64,
    left: f64,
    at: Instant,
}

impl Allowance {
    fn take(&mut self) -> bool {
        let now = Instant::now();
        self.left = (self.left + (now - self.at).as_secs_f64() * self.per_second).min(self.per_second);
        self.at = now;
        let is_allowed = self.left >= 1.0;
        if is_allowed {
            self.left -= 1.0;
        }
        is_allowed
    }
}

impl Call {
    /// How often it is allowed, for an account or for a shard.
    fn per_second(self) -> f64 {
        match self {
            Self::DescribeTable => 2_500.0,
            Self::DescribeStream => 10.0,
            Self::GetShardIterator | Self::GetRecords => 5.0,
        }
    }
}

pub(super) fn key(number: usize) -> Item {
    Item::from([("id".to_owned(), number.to_string().as_str().into())])
}

impl Aws {
    /// A gateway's own store on this account.
    pub(super) fn store(&self) -> DynamoDbStore {
        let settings = Settings {
            endpoint: Some("http://aws.invalid".to_owned()),
            region: "us-east-1".to_owned(),
            table_names: TableNames::Prefix(String::new()),
            create_tables: CreateTables::No,
            credentials: Credentials::Static {
                access_key_id: "AKIA".to_owned(),
                secret_access_key: "of no use".to_owned(),
            },
        };
        let clients = Clients::over(&settings, Deadlines::default(), SharedHttpClient::new(self.clone()));
        DynamoDbStore::over(clients, settings)
    }

    pub(super) fn count(&self, call: Call) -> Counted {
        self.state.lock().unwrap().counts.get(&call).copied().unwrap_or_default()
    }

    /// The most calls that came within one second of the clock.
    pub(super) fn busiest_second(&self, call: Call) -> usize {
        self.state.lock().unwrap().seconds.get(&call).and_then(|seconds| seconds.values().max().copied()).unwrap_or(0)
    }

    pub(super) fn refuse_everything_for(&self, time: Duration) {
        self.state.lock().unwrap().refuses_until = Some(Instant::now() + time);
    }

    /// A record is inserted.
    pub(super) fn write(&self, table: &str, number: usize) {
        let mut state = self.state.lock().unwrap();
        assert_eq!(state.written.len(), number, "in their order");
        state.changed_table = table.to_owned();
        state.written.push(Instant::now());
    }

    pub(super) fn since_written(&self, number: usize) -> Duration {
        self.state.lock().unwrap().written[number].elapsed()
    }

    fn answer(&self, target: &str, body: &Value) -> (u16, Value) {
        let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
        let (call, subject) = match target.rsplit('.').next().unwrap_or_default() {
            "DescribeTable" => (Call::DescribeTable, String::new()),
            "DescribeStream" => (Call::DescribeStream, String::new()),
            "GetShardIterator" => (Call::GetShardIterator, text("StreamArn")),
            "GetRecords" => (Call::GetRecords, text("ShardIterator").split('|').next().unwrap_or_default().to_owned()),
            other => panic!("`{other}` is not played"),
        };
        let mut state = self.state.lock().unwrap();
        if !state.takes(call, subject) {
            let kind = "com.amazonaws.dynamodb.v20120810#ThrottlingException";
            return (400, json!({ "__type": kind, "message": "Rate exceeded" }));
        }
        let answer = match call {
            Call::DescribeTable => json!({ "Table": {
                "TableName": text("TableName"),
                "TableStatus": "ACTIVE",
                "LatestStreamArn": format!("arn:{}", text("TableName")),
                "StreamSpecification": { "StreamEnabled": true, "StreamViewType": "NEW_AND_OLD_IMAGES" },
            } }),
            Call::DescribeStream => json!({ "StreamDescription": {
                "StreamArn": text("StreamArn"),
                "Shards": [{ "ShardId": "shard-1", "SequenceNumberRange": { "StartingSequenceNumber": "1" } }],
            } }),
            Call::GetShardIterator => {
                let at = state.written.len();
                json!({ "ShardIterator": format!("{}|{at}", text("StreamArn")) })
            }
            Call::GetRecords => state.records(&text("ShardIterator")),
        };
        (200, answer)
    }
}

impl State {
    fn takes(&mut self, call: Call, subject: String) -> bool {
        let now = Instant::now();
        let began = *self.began.get_or_insert(now);
        *self.seconds.entry(call).or_default().entry((now - began).as_secs()).or_default() += 1;
        let allowance = self.allowances.entry((call, subject));
        let allowance =
            allowance.or_insert_with(|| Allowance { per_second: call.per_second(), left: call.per_second(), at: now });
        let is_allowed =
            allowance.take() && self.refuses_until.is_none_or(|until| now >= until || call == Call::DescribeTable);
        let counted = self.counts.entry(call).or_default();
        match is_allowed {
            true => counted.answered += 1,
            false => counted.throttled += 1,
        }
        is_allowed
    }

    fn records(&self, iterator: &str) -> Value {
        let (arn, at) = iterator.rsplit_once('|').expect("it is one of ours");
        let at: usize = at.parse().expect("it is one of ours");
        let is_changed = arn == format!("arn:{}", self.changed_table);
        let numbers = if is_changed { at..self.written.len() } else { 0..0 };
        let record = |number: usize| {
            let record = json!({ "id": { "S": number.to_string() } });
            json!({ "eventName": "INSERT", "dynamodb": {
                "Keys": record, "NewImage": record, "SequenceNumber": number.to_string(),
            } })
        };
        let next = if is_changed { self.written.len() } else { at };
        json!({ "Records": numbers.map(record).collect::<Vec<_>>(), "NextShardIterator": format!("{arn}|{next}") })
    }
}

impl HttpConnector for Aws {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let target = request.headers().get("x-amz-target").unwrap_or_default().to_owned();
        let body = request.body().bytes().and_then(|body| serde_json::from_slice(body).ok()).unwrap_or_default();
        let aws = self.clone();
        HttpConnectorFuture::new(async move {
            sleep(LATENCY).await;
            let (status, answer) = aws.answer(&target, &body);
            let status = StatusCode::try_from(status).expect("it is a status");
            let mut response = HttpResponse::new(status, answer.to_string().into());
            response.headers_mut().insert("content-type", "application/x-amz-json-1.0");
            Ok(response)
        })
    }
}

impl HttpClient for Aws {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}
