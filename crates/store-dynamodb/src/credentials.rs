//! AWS's chain of credential providers, made on first use: making it awaits, and opening the store does not.

use std::sync::Arc;

use aws_config::default_provider::credentials::DefaultCredentialsChain;
use aws_credential_types::credential_fn::provide_credentials_fn;
use aws_sdk_dynamodb::config::{ProvideCredentials, Region, SharedCredentialsProvider};
use tokio::sync::OnceCell;

/// The chain. What it finds is cached by the client until it is about to expire.
pub(crate) fn chain(region: &Region) -> SharedCredentialsProvider {
    let region = region.clone();
    let chain: Arc<OnceCell<DefaultCredentialsChain>> = Arc::default();
    SharedCredentialsProvider::new(provide_credentials_fn(move || {
        let region = region.clone();
        let chain = Arc::clone(&chain);
        async move {
            let chain =
                chain.get_or_init(|| async { DefaultCredentialsChain::builder().region(region).build().await }).await;
            chain.provide_credentials().await
        }
    }))
}
