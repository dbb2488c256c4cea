//! AWS Signature Version 4: verifying requests that functions, SDKs and Cognito sign, and signing as they do.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>. The canonical
//! request is rebuilt from exactly the headers that the signature lists, so any client that signs at least `host` and
//! its time is understood. Signatures in the query (presigned URLs) and unsigned or chunked payloads are not.

mod accept;
mod access_key;
mod authorization;
mod canonical;
mod signer;
mod signing_key;
mod timestamp;

pub use accept::{MAX_CLOCK_SKEW, SignedHead, accept_signature, check_signed_head, named_temporary_credential};
pub use access_key::AccessKey;
pub use signer::sign;
pub use signing_key::SigningKey;

/// The only algorithm, and how the `Authorization` header of a signed request begins.
pub const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// The last part of every credential scope.
const TERMINATOR: &str = "aws4_request";

/// A service that we stand in for, as the credential scope names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Service {
    /// The GraphQL API.
    Appsync,
    /// Lambda Invoke.
    Lambda,
    /// The user pool.
    CognitoIdp,
}

impl Service {
    /// The name in the credential scope.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Appsync => "appsync",
            Self::Lambda => "lambda",
            Self::CognitoIdp => "cognito-idp",
        }
    }
}

#[cfg(test)]
mod tests;
