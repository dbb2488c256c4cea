//! AWS Lambda's Invoke API: <https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html>.
//!
//! A call is sent once. Whether a call whose answer was lost took effect is not known, so it is not sent again.

mod credentials;

use std::{sync::Arc, time::Duration};

use aws_sigv4::{
    http_request::{SignableBody, SignableRequest, SigningSettings, sign},
    sign::v4::SigningParams,
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::{StatusCode, header::HeaderMap};
use serde::Deserialize;

use crate::Failure;
pub use credentials::Chain;

/// How long AppSync waits for a function.
const PATIENCE: Duration = Duration::from_secs(30);
/// The longest answer that Lambda gives to a call that is waited for.
const LONGEST_ANSWER: usize = 6 * 1024 * 1024;
/// What stays as it is in a path.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
/// Errors that Lambda's API declares; AWS's clients name any other one after the service.
const DECLARED: [&str; 7] = [
    "InvalidParameterValueException",
    "InvalidRequestContentException",
    "InvalidRuntimeException",
    "RequestTooLargeException",
    "ResourceConflictException",
    "ResourceNotFoundException",
    "TooManyRequestsException",
];

/// Where a function is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LambdaSettings {
    /// The function's ARN or name, with a version or an alias if one is meant.
    pub function: String,
    /// The region of a function that is given by its name. An ARN says its own.
    pub region: String,
    /// Where the API is; `None`: AWS.
    pub endpoint: Option<String>,
}

/// A function on Lambda.
#[derive(Debug)]
pub struct Lambda {
    url: String,
    region: String,
    client: reqwest::Client,
    credentials: Arc<Chain>,
}

/// Why no function on Lambda can be called.
#[derive(Debug, thiserror::Error)]
pub enum LambdaError {
    /// The TLS of this machine does not work.
    #[error("no connection to Lambda can be made")]
    Client(#[from] reqwest::Error),
}

impl Lambda {
    /// Prepares calls of a function. Nothing is sent yet.
    ///
    /// # Errors
    /// If this machine can make no connections.
    pub fn new(settings: &LambdaSettings, credentials: Arc<Chain>) -> Result<Self, LambdaError> {
        let region = region_of(&settings.function).unwrap_or(&settings.region).to_owned();
        let endpoint = settings.endpoint.clone().unwrap_or_else(|| aws(&region));
        let function = utf8_percent_encode(&settings.function, PATH);
        let url = format!("{}/2015-03-31/functions/{function}/invocations", endpoint.trim_end_matches('/'));
        let client =
            reqwest::Client::builder().timeout(PATIENCE).redirect(reqwest::redirect::Policy::none()).build()?;
        Ok(Self { url, region, client, credentials })
    }

    pub(crate) async fn invoke(&self, event: &str) -> Result<String, Failure> {
        let (status, headers, body) = self.send(event, "RequestResponse").await?;
        if status != StatusCode::OK {
            return Err(refusal(status, &headers, &body));
        }
        match headers.contains_key("x-amz-function-error") {
            true => Err(Failure::of_a_runtime(&body)),
            // A function that returns nothing answers `null`.
            false if body.is_empty() => Ok("null".to_owned()),
            false => Ok(body),
        }
    }

    /// Lets Lambda run the function later. Lambda keeps the event, and tries again if the function fails.
    ///
    /// # Errors
    /// If Lambda does not take the event, or it is not known whether it has.
    pub async fn invoke_later(&self, event: &str) -> Result<(), Failure> {
        let (status, headers, body) = self.send(event, "Event").await?;
        if status == StatusCode::ACCEPTED { Ok(()) } else { Err(refusal(status, &headers, &body)) }
    }

    async fn send(&self, event: &str, invocation: &str) -> Result<(StatusCode, HeaderMap, String), Failure> {
        let headers = [("content-type", "application/json"), ("x-amz-invocation-type", invocation)];
        let credentials = self.credentials.get().await.map_err(Failure::unknown)?;
        let identity = credentials.into();
        let params = SigningParams::builder()
            .identity(&identity)
            .region(&self.region)
            .name("lambda")
            .time(now())
            .settings(SigningSettings::default())
            .build()
            .map_err(|error| Failure::unknown(format!("the call cannot be signed: {error}")))?
            .into();
        let signable =
            SignableRequest::new("POST", &self.url, headers.into_iter(), SignableBody::Bytes(event.as_bytes()))
                .map_err(|error| Failure::unknown(format!("the call cannot be signed: {error}")))?;
        let (signature, _) = sign(signable, &params)
            .map_err(|error| Failure::unknown(format!("the call cannot be signed: {error}")))?
            .into_parts();
        let (signed, _) = signature.into_parts();
        let mut request = self.client.post(&self.url).body(event.to_owned());
        for (name, value) in headers {
            request = request.header(name, value);
        }
        for header in signed {
            request = request.header(header.name(), header.value());
        }
        let mut response = request.send().await.map_err(lost)?;
        let (status, headers) = (response.status(), response.headers().clone());
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(lost)? {
            if body.len() + chunk.len() > LONGEST_ANSWER {
                return Err(Failure::unknown("the answer is larger than Lambda allows"));
            }
            body.extend_from_slice(&chunk);
        }
        let body = String::from_utf8(body).map_err(|_| Failure::unknown("the answer is no text"))?;
        Ok((status, headers, body))
    }
}

#[expect(clippy::disallowed_methods, reason = "a signature says when it was made; this is the edge")]
fn now() -> std::time::SystemTime {
    std::time::SystemTime::now()
}

/// The region that an ARN names.
fn region_of(function: &str) -> Option<&str> {
    let mut parts = function.split(':');
    match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some("arn"), Some(_), Some("lambda"), region) => region.filter(|region| !region.is_empty()),
        _ => None,
    }
}

fn aws(region: &str) -> String {
    let domain = if region.starts_with("cn-") { "amazonaws.com.cn" } else { "amazonaws.com" };
    format!("https://lambda.{region}.{domain}")
}

fn lost(error: reqwest::Error) -> Failure {
    // The address is the operator's own, and the chain says what the operator needs.
    let mut why = error.to_string();
    let mut source = std::error::Error::source(&error);
    while let Some(inner) = source {
        why.push_str(&format!(": {inner}"));
        source = inner.source();
    }
    Failure::unknown(why)
}

/// What AWS's services say of a refusal.
#[derive(Default, Deserialize)]
struct Said {
    #[serde(alias = "Message")]
    message: Option<String>,
}

fn refusal(status: StatusCode, headers: &HeaderMap, body: &str) -> Failure {
    let named = headers.get("x-amzn-errortype").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let name = named.split(':').next().unwrap_or_default();
    let said: Said = serde_json::from_str(body).unwrap_or_default();
    let message = said.message.unwrap_or_default();
    let code = if DECLARED.contains(&name) { name } else { "AWSLambdaException" };
    let message = format!("{message} (Service: AWSLambda; Status Code: {}; Error Code: {name})", status.as_u16());
    Failure::Refused { code: code.to_owned(), message }
}

#[cfg(test)]
mod tests;
