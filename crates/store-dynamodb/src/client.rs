//! The SDK's client, built once: what it may spend on retries, timeouts and connections.

use std::{sync::Arc, time::Duration};

use aws_sdk_dynamodb::{
    Client, Config,
    config::{
        BehaviorVersion, IdentityCache, Region, SharedCredentialsProvider, SharedHttpClient,
        StalledStreamProtectionConfig, retry::RetryConfig, timeout::TimeoutConfig,
    },
};
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};

use crate::{
    credentials,
    per_thread::PerThread,
    retry::OnlyIfNotApplied,
    settings::{Credentials, Settings},
    streams::Pace,
};

/// How often a call is sent at most.
const ATTEMPTS: u32 = 3;
/// The first pause between two attempts, at most; DynamoDB answers in milliseconds.
const FIRST_PAUSE: Duration = Duration::from_millis(50);
/// The longest pause between two attempts.
const LONGEST_PAUSE: Duration = Duration::from_secs(1);
/// How long an idle connection is kept. Shorter than servers keep theirs, so that a write seldom meets a connection that
/// the server is closing, which would leave its effect unknown.
const IDLE: Duration = Duration::from_secs(20);

/// How long the parts of a call may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadlines {
    /// To connect.
    pub connect: Duration,
    /// For one attempt, from connecting to the last byte of the answer.
    pub attempt: Duration,
    /// For the whole call with its retries. Longer than the 5 s after which DynamoDB takes up a transaction whose
    /// attempt was lost.
    pub call: Duration,
}

impl Default for Deadlines {
    fn default() -> Self {
        Self { connect: Duration::from_secs(2), attempt: Duration::from_secs(4), call: Duration::from_secs(10) }
    }
}

/// One client in two ways of retrying, and one for streams. All share the connections, of which each thread has its own.
#[derive(Clone, Debug)]
pub(crate) struct Clients {
    /// For calls that may be sent again: reads, transactions (by their token) and what makes tables.
    pub(crate) repeatable: Client,
    /// For single writes, which must not have an effect twice.
    pub(crate) once: Client,
    /// For the streams of tables. What a call misses, a later one reads, so that none is sent again at once.
    pub(crate) streams: aws_sdk_dynamodbstreams::Client,
    /// How often streams are described.
    pub(crate) describing: Arc<Pace>,
}

impl Clients {
    pub(crate) fn new(settings: &Settings, deadlines: Deadlines) -> Self {
        let http_client = SharedHttpClient::new(PerThread::new(|| {
            aws_smithy_http_client::Builder::new()
                .pool_idle_timeout(IDLE)
                .tls_provider(Provider::Rustls(CryptoMode::AwsLc))
                .build_https()
        }));
        Self::over(settings, deadlines, http_client)
    }

    /// The same over other connections.
    pub(crate) fn over(settings: &Settings, deadlines: Deadlines, http_client: SharedHttpClient) -> Self {
        let config = config(settings, deadlines, http_client.clone());
        let once = config.to_builder().retry_classifier(OnlyIfNotApplied).build();
        let streams = aws_sdk_dynamodbstreams::Client::from_conf(streams_config(settings, deadlines, http_client));
        let describing = Arc::new(Pace::new());
        Self { repeatable: Client::from_conf(config), once: Client::from_conf(once), streams, describing }
    }
}

fn config(settings: &Settings, deadlines: Deadlines, http_client: SharedHttpClient) -> Config {
    let region = Region::new(settings.region.clone());
    let mut builder = Config::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .http_client(http_client)
        .timeout_config(timeouts(deadlines))
        .retry_config(retries())
        // An answer is at most 1 MB and comes in one piece; the deadline of the attempt covers it, for less CPU.
        .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
        // Credentials are at hand, given or kept by `credentials`: looking them up in a cache costs more.
        .identity_cache(IdentityCache::no_cache())
        .credentials_provider(identity(settings, &region))
        .region(region);
    builder.set_endpoint_url(settings.endpoint.clone());
    builder.build()
}

/// The same for streams. Local servers answer both at one endpoint.
fn streams_config(
    settings: &Settings,
    deadlines: Deadlines,
    http_client: SharedHttpClient,
) -> aws_sdk_dynamodbstreams::Config {
    let region = Region::new(settings.region.clone());
    let mut builder = aws_sdk_dynamodbstreams::Config::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .http_client(http_client)
        .timeout_config(timeouts(deadlines))
        .retry_config(RetryConfig::disabled())
        .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
        .identity_cache(IdentityCache::no_cache())
        .credentials_provider(identity(settings, &region))
        .region(region);
    builder.set_endpoint_url(settings.endpoint.clone());
    builder.build()
}

fn timeouts(deadlines: Deadlines) -> TimeoutConfig {
    TimeoutConfig::builder()
        .connect_timeout(deadlines.connect)
        .operation_attempt_timeout(deadlines.attempt)
        .operation_timeout(deadlines.call)
        .build()
}

fn retries() -> RetryConfig {
    RetryConfig::standard()
        .with_max_attempts(ATTEMPTS)
        .with_initial_backoff(FIRST_PAUSE)
        .with_max_backoff(LONGEST_PAUSE)
}

fn identity(settings: &Settings, region: &Region) -> SharedCredentialsProvider {
    match &settings.credentials {
        Credentials::Chain => credentials::chain(region),
        Credentials::Static { access_key_id, secret_access_key } => SharedCredentialsProvider::new(
            aws_sdk_dynamodb::config::Credentials::new(access_key_id, secret_access_key, None, None, "settings"),
        ),
    }
}
