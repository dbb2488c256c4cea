//! Asking an issuer for its keys: one bounded GET.

use std::{net::IpAddr, time::Duration};

use identity::{KeySet, KeySetError};
use reqwest::{Client, StatusCode, Url, redirect::Policy};

use super::VerifierError;

/// Longest answer that is read, in bytes. A key takes about half a KiB.
const MAX_ANSWER: usize = 1024 * 1024;

/// Why an issuer's keys could not be had.
#[derive(Debug, thiserror::Error)]
pub(super) enum FetchError {
    #[error("the issuer does not answer")]
    Unreachable(#[source] reqwest::Error),
    #[error("the issuer answers with status {0}")]
    Refused(StatusCode),
    #[error("the issuer's answer is longer than {MAX_ANSWER} bytes")]
    TooLong,
    #[error("the issuer's answer cannot be used")]
    Unusable(#[source] KeySetError),
}

/// Where an issuer publishes its keys, and how to get there.
#[derive(Clone)]
pub(super) struct Endpoint {
    url: Url,
    client: Client,
}

impl Endpoint {
    pub(super) fn new(url: String, timeout: Duration) -> Result<Self, VerifierError> {
        let Ok(parsed) = Url::parse(&url) else { return Err(VerifierError::NotAUrl { url }) };
        // A redirect could lead anywhere, also away from https.
        let builder = Client::builder().timeout(timeout).redirect(Policy::none());
        let builder = match parsed.scheme() {
            "https" => builder.https_only(true),
            // An issuer on this machine needs neither a proxy nor the system's CA certificates.
            "http" if is_loopback(&parsed) => builder.no_proxy().tls_certs_only([]),
            "http" => return Err(VerifierError::NotSecure { url }),
            _ => return Err(VerifierError::NotAUrl { url }),
        };
        Ok(Self { url: parsed, client: builder.build().map_err(VerifierError::NoTls)? })
    }

    pub(super) fn url(&self) -> &str {
        self.url.as_str()
    }

    pub(super) async fn fetch(&self) -> Result<KeySet, FetchError> {
        let mut response = self.client.get(self.url.clone()).send().await.map_err(FetchError::Unreachable)?;
        if response.status() != StatusCode::OK {
            return Err(FetchError::Refused(response.status()));
        }
        let mut answer = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(FetchError::Unreachable)? {
            if answer.len() + chunk.len() > MAX_ANSWER {
                return Err(FetchError::TooLong);
            }
            answer.extend_from_slice(&chunk);
        }
        KeySet::parse(&answer).map_err(FetchError::Unusable)
    }
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let address: Option<IpAddr> = host.parse().ok();
    host == "localhost" || host.ends_with(".localhost") || address.is_some_and(|address| address.is_loopback())
}
