//! Why a request is not let in, and what its sender is told.

use std::time::Duration;

/// Why a request was not let in. Holds no part of the credential, so it is safe to log.
///
/// `Display` is for the log. The sender is told [`Rejection::error_type`] and [`Rejection::message`], which say less.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Rejection {
    /// Neither `Authorization` nor `x-api-key` was sent.
    #[error("no credentials were sent")]
    NoCredentials,
    /// The A header is no text or is repeated, or the signature or its time is not of SigV4's form.
    #[error("the credentials cannot be read")]
    MalformedAuthorization,
    /// The API does not accept this kind of credential.
    #[error("the API is not configured for this kind of credential")]
    ModeDisabled,

    /// No API key has this value.
    #[error("the API key is unknown")]
    UnknownApiKey,
    /// The API key was right once.
    #[error("the API key expired {late_by:?} ago")]
    ExpiredApiKey {
        /// How long ago.
        late_by: Duration,
    },

    /// No access key has this id.
    #[error("the access key is unknown")]
    UnknownAccessKey,
    /// The access key was right once.
    #[error("the access key expired {late_by:?} ago")]
    ExpiredAccessKey {
        /// How long ago.
        late_by: Duration,
    },
    /// The session token is missing, superfluous or another one.
    #[error("the session token is not that of the access key")]
    WrongSessionToken,
    /// The signature was made for another service, region or day.
    #[error("the signature is for another service, region or day")]
    WrongScope,
    /// A header that every request must sign is missing or not under the signature.
    #[error("`{header}` must be sent and be among the signed headers")]
    UnsignedHeader {
        /// The header.
        header: &'static str,
    },
    /// The request was signed too long ago, or in the future.
    #[error("the request was signed {skew:?} off our clock")]
    ClockSkew {
        /// By how much, in either direction.
        skew: Duration,
    },
    /// `x-amz-content-sha256` is not the hash of the body.
    #[error("the body is not the one that was signed")]
    WrongPayloadHash,
    /// The signature does not fit the request: the secret is another one, or a signed part was changed or taken away.
    #[error("the signature does not fit the request")]
    WrongSignature,

    /// The token is not a JWT, or lacks a claim that every token has.
    #[error("the token cannot be read")]
    MalformedToken,
    /// The token is signed with something else than RS256.
    #[error("the token is not signed with RS256")]
    WrongTokenAlgorithm,
    /// No configured issuer has the token's `iss`.
    #[error("the token's issuer is not configured")]
    UnknownIssuer,
    /// The issuer does not publish the key that the token names.
    #[error("the token's issuer does not publish its key")]
    UnknownTokenKey,
    /// The issuer's keys could not be fetched, so nothing could be decided.
    #[error("the keys of the token's issuer are not available")]
    KeysUnavailable,
    /// The token's signature is not its issuer's.
    #[error("the token's signature is wrong")]
    WrongTokenSignature,
    /// The token was right once.
    #[error("the token expired {late_by:?} ago")]
    ExpiredToken {
        /// How long ago.
        late_by: Duration,
    },
    /// The token was taken back: its user signed out everywhere, is disabled, or is gone.
    #[error("the token was revoked")]
    RevokedToken,
    /// The token becomes valid later, or claims to be made in the future.
    #[error("the token is valid in {early_by:?}")]
    EarlyToken {
        /// In how long.
        early_by: Duration,
    },
    /// The token is neither an access token nor an id token.
    #[error("the token is neither an access nor an id token")]
    WrongTokenUse,
    /// The token was made for another app client.
    #[error("the token was made for another client")]
    WrongClient,
}

impl Rejection {
    /// The value of `x-amzn-ErrorType` and of `errorType`.
    ///
    /// It is the same for all. Amplify's client takes names such as `InvalidSignatureException`, `RequestExpired` or
    /// `BadRequestException` for a wrong clock and sends the request again.
    #[must_use]
    pub fn error_type(&self) -> &'static str {
        "UnauthorizedException"
    }

    /// What the sender is told, in AppSync's words.
    #[must_use]
    pub fn message(&self) -> &'static str {
        match self {
            Self::NoCredentials => "Valid authorization header not provided.",
            Self::MalformedToken | Self::WrongTokenAlgorithm => "Unable to parse JWT token.",
            Self::ExpiredToken { .. } => "Token has expired.",
            // As of one that has expired: clients sign in again.
            Self::RevokedToken => "Token has expired.",
            Self::MalformedAuthorization
            | Self::ModeDisabled
            | Self::UnknownApiKey
            | Self::ExpiredApiKey { .. }
            | Self::UnknownAccessKey
            | Self::ExpiredAccessKey { .. }
            | Self::WrongSessionToken
            | Self::WrongScope
            | Self::UnsignedHeader { .. }
            | Self::ClockSkew { .. }
            | Self::WrongPayloadHash
            | Self::WrongSignature
            | Self::UnknownIssuer
            | Self::UnknownTokenKey
            | Self::KeysUnavailable
            | Self::WrongTokenSignature
            | Self::EarlyToken { .. }
            | Self::WrongTokenUse
            | Self::WrongClient => "You are not authorized to make this call.",
        }
    }
}
