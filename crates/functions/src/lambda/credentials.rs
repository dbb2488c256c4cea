//! AWS's chain of credentials: environment, profiles, web identity, containers, instances. What it found is kept until
//! shortly before it ends.

use std::time::{Duration, SystemTime};

use aws_config::default_provider::credentials::DefaultCredentialsChain;
use aws_credential_types::{Credentials, provider::ProvideCredentials};
use tokio::sync::Mutex;

/// How long before their end credentials are asked for anew.
const BEFORE_THE_END: Duration = Duration::from_secs(300);

/// The chain, which asks once for all that wait.
#[derive(Debug)]
pub struct Chain {
    source: Source,
    kept: Mutex<Option<Credentials>>,
}

#[derive(Debug)]
enum Source {
    /// Made when it is first asked: making it looks at the machine.
    Aws(tokio::sync::OnceCell<DefaultCredentialsChain>),
    #[cfg(test)]
    Fixed(Credentials),
}

impl Default for Chain {
    fn default() -> Self {
        Self { source: Source::Aws(tokio::sync::OnceCell::new()), kept: Mutex::new(None) }
    }
}

impl Chain {
    #[cfg(test)]
    pub(crate) fn fixed(credentials: Credentials) -> Self {
        Self { source: Source::Fixed(credentials), kept: Mutex::new(None) }
    }

    /// Credentials that hold for some minutes yet, or why there are none.
    pub(crate) async fn get(&self) -> Result<Credentials, String> {
        let mut kept = self.kept.lock().await;
        if let Some(credentials) = kept.as_ref().filter(|credentials| is_good(credentials, super::now())) {
            return Ok(credentials.clone());
        }
        let credentials = match &self.source {
            Source::Aws(chain) => {
                let chain = chain.get_or_init(|| async { DefaultCredentialsChain::builder().build().await }).await;
                let found = chain.provide_credentials().await;
                found.map_err(|error| format!("there are no AWS credentials: {}", chain_of(&error)))?
            }
            #[cfg(test)]
            Source::Fixed(credentials) => credentials.clone(),
        };
        *kept = Some(credentials.clone());
        Ok(credentials)
    }
}

fn is_good(credentials: &Credentials, now: SystemTime) -> bool {
    credentials.expiry().is_none_or(|end| end > now + BEFORE_THE_END)
}

fn chain_of(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(inner) = source {
        text.push_str(&format!(": {inner}"));
        source = inner.source();
    }
    text
}
