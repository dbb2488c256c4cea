//! The labels of what is counted, and their values.

use std::{borrow::Cow, fmt};

use prometheus_client::encoding::{EncodeLabelSet, EncodeLabelValue, LabelValueEncoder};

/// Declares an enum whose values are words in labels.
macro_rules! words {
    ($(#[$about:meta])* $visibility:vis enum $name:ident { $($(#[$doc:meta])* $value:ident = $word:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        $visibility enum $name { $($(#[$doc])* $value,)* }

        impl $name {
            /// The word that stands for it, in metrics, logs and traces.
            #[must_use]
            $visibility fn word(self) -> &'static str {
                match self { $(Self::$value => $word,)* }
            }
        }

        impl EncodeLabelValue for $name {
            fn encode(&self, encoder: &mut LabelValueEncoder<'_>) -> fmt::Result {
                self.word().encode(encoder)
            }
        }
    };
}

words! {
    /// What a request asks for.
    pub enum Operation {
        /// A GraphQL query.
        Query = "query",
        /// A GraphQL mutation.
        Mutation = "mutation",
        /// The beginning of a GraphQL subscription.
        Subscription = "subscription",
        /// A GraphQL request that was refused before it was read.
        Unread = "unread",
        /// An invocation of a function.
        Invocation = "invocation",
        /// A call of the sandbox's user pool.
        UserPool = "user_pool",
        /// A WebSocket.
        Socket = "socket",
        /// Anything else, such as a probe.
        Other = "other",
    }
}

words! {
    /// Who sends a request.
    pub enum CallerKind {
        /// A caller that has not proved anything.
        Unknown = "unknown",
        /// The holder of an API key.
        ApiKey = "api_key",
        /// A user with a token.
        User = "user",
        /// A credential of the identity pool.
        IdentityPool = "identity_pool",
        /// A function, or another holder of an access key.
        Function = "function",
        /// A caller that the authorizer let in.
        Lambda = "lambda",
    }
}

words! {
    /// A call to the database.
    pub enum StoreCall {
        /// `GetItem`
        Get = "get",
        /// `BatchGetItem`
        BatchGet = "batch_get",
        /// `Query`
        Query = "query",
        /// `Scan`
        Scan = "scan",
        /// `PutItem`
        Put = "put",
        /// `UpdateItem`
        Update = "update",
        /// `DeleteItem`
        Delete = "delete",
        /// `TransactWriteItems`
        Transact = "transact",
    }
}

words! {
    /// What came of a call to the database.
    pub enum StoreOutcome {
        /// It succeeded.
        Success = "success",
        /// A condition did not hold.
        Condition = "condition",
        /// It met another write.
        Conflict = "conflict",
        /// The database refused it.
        Rejected = "rejected",
        /// The database was asked too much.
        Throttled = "throttled",
        /// The database did not do it.
        Unavailable = "unavailable",
        /// It is not known whether the database did it.
        Unknown = "unknown",
    }
}

words! {
    /// What capacity units are for.
    pub(super) enum Unit {
        /// Reads.
        Read = "read",
        /// Writes.
        Write = "write",
    }
}

impl StoreCall {
    /// Whether it writes.
    #[must_use]
    pub fn writes(self) -> bool {
        match self {
            Self::Put | Self::Update | Self::Delete | Self::Transact => true,
            Self::Get | Self::BatchGet | Self::Query | Self::Scan => false,
        }
    }
}

/// The type of an error. Functions choose types of their own, and an attacker of a function might: those are one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct ErrorType(Cow<'static, str>);

/// The types that are counted by their name, beside those of the database.
const KNOWN: &[&str] = &[
    "AccessDeniedException",
    "AuthorizationUndecided",
    "BadRequestException",
    "GraphQLSchemaException",
    "InternalFailure",
    "InvalidArgumentsError",
    "InvalidRequestContentException",
    "InvalidSignatureException",
    "Lambda:Unhandled",
    "MalformedHttpRequestException",
    "QueryDepthLimitReached",
    "QueryTooComplex",
    "RequestTimeout",
    "RequestTooLargeException",
    "ResolverExecutionLimitReached",
    "ResolverNotFound",
    "ResourceNotFoundException",
    "ResponseTooLarge",
    "ServiceException",
    "ServiceUnavailableException",
    "TooManyRequestsException",
    "Unauthorized",
    "UnauthorizedException",
    "UnrecognizedClientException",
    "UnsupportedOperation",
    "ValidationError",
];

/// The same of the database.
const OF_THE_DATABASE: &[&str] = &[
    "DynamoDB:ConditionalCheckFailedException",
    "DynamoDB:ConnectionRefused",
    "DynamoDB:InternalServerError",
    "DynamoDB:NotSent",
    "DynamoDB:OutcomeUnknown",
    "DynamoDB:ProvisionedThroughputExceededException",
    "DynamoDB:ThrottlingException",
    "DynamoDB:Timeout",
    "DynamoDB:TransactionConflictException",
    "DynamoDB:ValidationException",
];

impl ErrorType {
    pub(super) fn of(error_type: Option<&str>) -> Self {
        let Some(error_type) = error_type else { return Self(Cow::Borrowed("")) };
        let known = KNOWN.iter().chain(OF_THE_DATABASE).find(|known| **known == error_type);
        Self(Cow::Borrowed(known.copied().unwrap_or("other")))
    }
}

impl EncodeLabelValue for ErrorType {
    fn encode(&self, encoder: &mut LabelValueEncoder<'_>) -> fmt::Result {
        self.0.as_ref().encode(encoder)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct RequestLabels {
    pub(super) operation: Operation,
    pub(super) caller: CallerKind,
    pub(super) error_type: ErrorType,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct TimeLabels {
    pub(super) operation: Operation,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct StoreLabels {
    pub(super) call: StoreCall,
    pub(super) outcome: StoreOutcome,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct StoreTimeLabels {
    pub(super) call: StoreCall,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
pub(super) struct UnitLabels {
    pub(super) kind: Unit,
}
