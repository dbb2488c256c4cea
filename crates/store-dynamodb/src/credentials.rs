//! AWS's default chain of credentials, made when the first call needs it, and what it found, kept until it runs out.

use std::{
    sync::{Arc, PoisonError, RwLock},
    time::{Duration, SystemTime},
};

use aws_config::default_provider::credentials::DefaultCredentialsChain;
use aws_credential_types::{credential_fn::provide_credentials_fn, provider};
use aws_sdk_dynamodb::config::{Credentials, ProvideCredentials, Region, SharedCredentialsProvider};
use tokio::sync::Mutex;

/// How long before they expire temporary credentials are replaced: calls signed with them are still under way.
const BEFORE_EXPIRY: Duration = Duration::from_secs(5 * 60);

/// The chain, with what it found. The SDK's own cache does the same for more CPU than the signature itself takes.
pub(crate) fn chain(region: &Region) -> SharedCredentialsProvider {
    let kept = Arc::new(Kept { region: region.clone(), found: RwLock::default(), chain: Mutex::default() });
    SharedCredentialsProvider::new(provide_credentials_fn(move || {
        let kept = Arc::clone(&kept);
        async move { kept.current().await }
    }))
}

struct Kept {
    region: Region,
    found: RwLock<Option<Credentials>>,
    /// Held while the chain is asked: one at a time.
    chain: Mutex<Option<DefaultCredentialsChain>>,
}

impl Kept {
    async fn current(&self) -> provider::Result {
        if let Some(credentials) = self.usable() {
            return Ok(credentials);
        }
        let mut chain = self.chain.lock().await;
        if let Some(credentials) = self.usable() {
            return Ok(credentials);
        }
        let chain = match &mut *chain {
            Some(chain) => chain,
            none => none.insert(DefaultCredentialsChain::builder().region(self.region.clone()).build().await),
        };
        let credentials = chain.provide_credentials().await?;
        *self.found.write().unwrap_or_else(PoisonError::into_inner) = Some(credentials.clone());
        Ok(credentials)
    }

    #[expect(clippy::disallowed_methods, reason = "credentials expire by the clock of this machine")]
    fn usable(&self) -> Option<Credentials> {
        let found = self.found.read().unwrap_or_else(PoisonError::into_inner).clone()?;
        let lasts = found.expiry().is_none_or(|expiry| expiry > SystemTime::now() + BEFORE_EXPIRY);
        lasts.then_some(found)
    }
}
