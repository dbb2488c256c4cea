//! Every refusal of the gateway, as the response a client gets: status, stable code, safe sentence.
//!
//! Errors of GraphQL's execution are not here: they are part of an answer with status 200, and `engine` words them.

use std::time::Duration;

use axum::{
    body::Body,
    http::{HeaderName, HeaderValue, Response, StatusCode, header},
};
use identity::Rejection;
use serde_json::json;

use model::Provider;

/// The header from which Amplify's and AWS's clients read the kind of an error.
pub(crate) const ERROR_TYPE: HeaderName = HeaderName::from_static("x-amzn-errortype");

const GRAPHQL_JSON: HeaderValue = HeaderValue::from_static("application/json;charset=UTF-8");
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// Why a request is answered without having been run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The caller did not prove who it is.
    Unauthorized(Rejection),
    /// The authorizer did not let the caller in.
    NotAuthorized,
    /// There is no body.
    EmptyBody,
    /// The body holds no GraphQL request.
    UnreadableBody,
    /// The body is larger than allowed.
    BodyTooLarge {
        /// The limit.
        limit_bytes: usize,
    },
    /// The body did not arrive in time, or not to its end.
    BodyInterrupted,
    /// The execution took longer than allowed. What it wrote until then stays written.
    TimedOut,
    /// The answer is larger than allowed. What the request wrote stays written.
    ResponseTooLarge {
        /// The limit.
        limit_bytes: usize,
    },
    /// The gateway itself failed.
    Internal,
    /// There is nothing at this path.
    NotFound,
    /// There is something, but not for this method.
    MethodNotAllowed,
    /// Only for administrators.
    Forbidden,
    /// The path speaks WebSocket, and the request does not open one whose protocol is known.
    NotAWebSocket,
    /// There are as many WebSockets as the gateway takes.
    NoPlace,
    /// There are as many connections as the gateway takes.
    Full,
    /// As much is under way as the gateway takes on.
    Overloaded,
    /// As much of the caller's is under way as one caller may have.
    TooManyOfCaller,
    /// The caller has asked for more in a second than one caller may.
    TooFast {
        /// After how many seconds it may ask again.
        seconds: u64,
    },
    /// The request came without TLS.
    PlainHttp,
    /// The request names no host, or several.
    NoSingleHost,
    /// The WebSocket is to speak another version of its protocol.
    WebSocketVersion,
}

impl Refusal {
    fn status(&self) -> StatusCode {
        match self {
            Self::Unauthorized(_) | Self::NotAuthorized => StatusCode::UNAUTHORIZED,
            Self::EmptyBody
            | Self::UnreadableBody
            | Self::BodyInterrupted
            | Self::PlainHttp
            | Self::NoSingleHost
            | Self::NotAWebSocket => StatusCode::BAD_REQUEST,
            Self::BodyTooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            // Clients repeat a mutation that was answered with 5xx, although it may have taken effect.
            Self::TimedOut | Self::ResponseTooLarge { .. } | Self::Internal => StatusCode::OK,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::WebSocketVersion => StatusCode::UPGRADE_REQUIRED,
            Self::NoPlace | Self::Full | Self::Overloaded => StatusCode::SERVICE_UNAVAILABLE,
            Self::TooManyOfCaller | Self::TooFast { .. } => StatusCode::TOO_MANY_REQUESTS,
        }
    }

    /// A caller who asks too fast has to wait for so long.
    pub(crate) fn too_fast(wait: Duration) -> Self {
        // Whole seconds, and never none: that is how the header says it.
        Self::TooFast { seconds: wait.as_secs().saturating_add(1) }
    }

    fn retry_after(&self) -> u64 {
        if let Self::TooFast { seconds } = self { *seconds } else { 1 }
    }

    fn error_type(&self) -> &'static str {
        match self {
            Self::Unauthorized(rejection) => rejection.error_type(),
            Self::NotAuthorized => "UnauthorizedException",
            Self::EmptyBody | Self::UnreadableBody | Self::BodyTooLarge { .. } | Self::BodyInterrupted => {
                "MalformedHttpRequestException"
            }
            Self::TimedOut => "ExecutionTimeout",
            Self::ResponseTooLarge { .. } => "ResponseTooLarge",
            Self::Internal => "InternalFailure",
            Self::NotFound => "NotFoundException",
            Self::MethodNotAllowed => "MethodNotAllowedException",
            Self::Forbidden => "AccessDeniedException",
            Self::NotAWebSocket => "BadRequestException",
            Self::NoPlace | Self::Full | Self::Overloaded => "ServiceUnavailableException",
            Self::TooManyOfCaller | Self::TooFast { .. } => "TooManyRequestsException",
            Self::PlainHttp | Self::NoSingleHost | Self::WebSocketVersion => "BadRequestException",
        }
    }

    /// Why, for those who run the gateway: it may say more than the sender is told, but nothing of a credential.
    pub(crate) fn why(&self) -> String {
        match self {
            Self::Unauthorized(rejection) => format!("{} ({rejection})", rejection.message()),
            other => other.message(),
        }
    }

    pub(crate) fn message(&self) -> String {
        match self {
            Self::Unauthorized(rejection) => rejection.message().to_owned(),
            Self::NotAuthorized => "You are not authorized to make this call.".to_owned(),
            Self::EmptyBody => "Request body is empty.".to_owned(),
            Self::UnreadableBody => "Unable to parse GraphQL query.".to_owned(),
            Self::BodyTooLarge { limit_bytes } => format!("Request body is larger than {limit_bytes} bytes."),
            Self::BodyInterrupted => "Request body did not arrive completely.".to_owned(),
            Self::TimedOut => "Execution timed out.".to_owned(),
            Self::ResponseTooLarge { limit_bytes } => format!("Response is larger than {limit_bytes} bytes."),
            Self::Internal => "Internal failure while executing the request.".to_owned(),
            Self::NotFound => "There is nothing at this path.".to_owned(),
            Self::MethodNotAllowed => "This path does not support the method.".to_owned(),
            Self::PlainHttp => "This gateway answers over HTTPS only.".to_owned(),
            Self::NoSingleHost => "A request needs one Host header.".to_owned(),
            Self::WebSocketVersion => "Open the WebSocket with Sec-WebSocket-Version 13.".to_owned(),
            Self::Forbidden => "Only administrators may read this.".to_owned(),
            Self::NotAWebSocket => {
                "Send operations by POST, or open a WebSocket with the subprotocol graphql-ws or graphql-transport-ws."
                    .to_owned()
            }
            Self::NoPlace => "Too many WebSockets are open; please try again.".to_owned(),
            Self::Full => "Too many connections are open; please try again.".to_owned(),
            Self::Overloaded => "The API is busy; please try again.".to_owned(),
            Self::TooManyOfCaller => "Too many of your requests are under way; please try again.".to_owned(),
            Self::TooFast { seconds } => format!("Rate exceeded; please try again in {seconds} s."),
        }
    }
}

impl Refusal {
    /// The same refusal for somebody on a WebSocket, who sees no status. An error without a status of its own is the
    /// operation's alone.
    pub(crate) fn on_a_socket(&self) -> realtime::Refusal {
        let error_code = match self.status() {
            StatusCode::OK => 400,
            status => status.as_u16(),
        };
        realtime::Refusal::Error { error_type: self.error_type(), error_code, message: self.message() }
    }
}

/// The response to a refused request, in AppSync's form.
pub(crate) fn refusal(refusal: &Refusal) -> Response<Body> {
    respond(refusal, None)
}

/// The response to a refused request of a developer, who is told why nobody was let in, and which modes the API has.
pub(crate) fn explained(refusal: &Refusal, modes: &[Provider]) -> Response<Body> {
    let because = match refusal {
        // A rejection holds no part of the credential.
        Refusal::Unauthorized(rejection) => rejection.to_string(),
        Refusal::NotAuthorized => {
            "the authorizer refused the token, or could not decide; the log says which".to_owned()
        }
        Refusal::EmptyBody
        | Refusal::UnreadableBody
        | Refusal::BodyTooLarge { .. }
        | Refusal::BodyInterrupted
        | Refusal::TimedOut
        | Refusal::ResponseTooLarge { .. }
        | Refusal::Internal
        | Refusal::NotFound
        | Refusal::MethodNotAllowed
        | Refusal::Forbidden
        | Refusal::PlainHttp
        | Refusal::NoSingleHost
        | Refusal::WebSocketVersion
        | Refusal::NotAWebSocket
        | Refusal::NoPlace
        | Refusal::Full
        | Refusal::Overloaded
        | Refusal::TooManyOfCaller
        | Refusal::TooFast { .. } => return respond(refusal, None),
    };
    let modes: Vec<&str> = modes.iter().map(|mode| settings::mode_name(*mode)).collect();
    respond(refusal, Some(json!({ "explain": { "caller": null, "because": because, "modes": modes } })))
}

fn respond(refusal: &Refusal, extensions: Option<serde_json::Value>) -> Response<Body> {
    let (error_type, message) = (refusal.error_type(), refusal.message());
    let status = refusal.status();
    if status == StatusCode::OK {
        let error = json!({
            "path": null, "data": null, "errorType": error_type, "errorInfo": null, "locations": null,
            "message": message,
        });
        return graphql(json!({ "data": null, "errors": [error] }).to_string().into_bytes());
    }
    let mut body = json!({ "errors": [{ "errorType": error_type, "message": message }] });
    if let (Some(extensions), Some(body)) = (extensions, body.as_object_mut()) {
        body.insert("extensions".to_owned(), extensions);
    }
    let mut response = with_body(status, GRAPHQL_JSON, body.to_string().into_bytes());
    response.headers_mut().insert(ERROR_TYPE, HeaderValue::from_static(error_type));
    if matches!(status, StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS) {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(refusal.retry_after()));
    }
    if *refusal == Refusal::WebSocketVersion {
        // RFC 6455, section 4.4.
        response.headers_mut().insert(header::SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13"));
        response.headers_mut().insert(header::UPGRADE, HeaderValue::from_static("websocket"));
    }
    response
}

/// The response that carries a GraphQL answer.
pub(crate) fn graphql(answer: Vec<u8>) -> Response<Body> {
    with_body(StatusCode::OK, GRAPHQL_JSON, answer)
}

/// A response that carries JSON.
pub(crate) fn json(status: StatusCode, value: &serde_json::Value) -> Response<Body> {
    with_body(status, JSON, value.to_string().into_bytes())
}

/// A response without a body.
pub(crate) fn empty(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

fn with_body(status: StatusCode, content_type: HeaderValue, body: Vec<u8>) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, content_type);
    response
}
