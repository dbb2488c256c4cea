//! The SDK's client, built once: what it may spend on retries, timeouts and connections.

use std::time::Duration;

use aws_sdk_dynamodb::{
    Client, Config,
    config::{
        BehaviorVersion, Builder, IdentityCache, Region, SharedHttpClient, StalledStreamProtectionConfig,
        retry::RetryConfig, timeout::TimeoutConfig,
    },
};
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};

use crate::{
    credentials,
    retry::OnlyIfNotApplied,
    settings::{Credentials, Settings},
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

/// One client in two ways of retrying. Both share the connections.
#[derive(Clone, Debug)]
pub(crate) struct Clients {
    /// For calls that may be sent again: reads, transactions (by their token) and what makes tables.
    pub(crate) repeatable: Client,
    /// For single writes, which must not have an effect twice.
    pub(crate) once: Client,
}

impl Clients {
    pub(crate) fn new(settings: &Settings, deadlines: Deadlines) -> Self {
        let http_client = aws_smithy_http_client::Builder::new()
            .pool_idle_timeout(IDLE)
            .tls_provider(Provider::Rustls(CryptoMode::AwsLc))
            .build_https();
        let config = config(settings, deadlines, http_client);
        let once = config.to_builder().retry_classifier(OnlyIfNotApplied).build();
        Self { repeatable: Client::from_conf(config), once: Client::from_conf(once) }
    }
}

fn config(settings: &Settings, deadlines: Deadlines, http_client: SharedHttpClient) -> Config {
    let region = Region::new(settings.region.clone());
    let timeouts = TimeoutConfig::builder()
        .connect_timeout(deadlines.connect)
        .operation_attempt_timeout(deadlines.attempt)
        .operation_timeout(deadlines.call)
        .build();
    let retries = RetryConfig::standard()
        .with_max_attempts(ATTEMPTS)
        .with_initial_backoff(FIRST_PAUSE)
        .with_max_backoff(LONGEST_PAUSE);
    let builder = Config::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .http_client(http_client)
        .timeout_config(timeouts)
        .retry_config(retries)
        // An answer is at most 1 MB and comes in one piece; the deadline of the attempt covers it, for less CPU.
        .stalled_stream_protection(StalledStreamProtectionConfig::disabled());
    let mut builder = identity(builder, settings, &region).region(region);
    builder.set_endpoint_url(settings.endpoint.clone());
    builder.build()
}

fn identity(builder: Builder, settings: &Settings, region: &Region) -> Builder {
    // Credentials are at hand, given or kept by `credentials`: looking them up in a cache costs more.
    let builder = builder.identity_cache(IdentityCache::no_cache());
    match &settings.credentials {
        Credentials::Chain => builder.credentials_provider(credentials::chain(region)),
        Credentials::Static { access_key_id, secret_access_key } => builder.credentials_provider(
            aws_sdk_dynamodb::config::Credentials::new(access_key_id, secret_access_key, None, None, "settings"),
        ),
    }
}
