//! Cognito's HTTP API (AWS JSON 1.1): what is asked stands in `X-Amz-Target`, whatever the path.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use axum::{
    body::{Body, Bytes},
    extract::{Request, State},
    http::{
        HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode,
        header::{ACCESS_CONTROL_REQUEST_HEADERS, CONTENT_TYPE},
        request::Parts,
    },
};
use listen::Background;
use serde_json::{Value, json};
use user_pool::{Authority, Refusal};

use super::OwnPool;
use crate::{
    body::read_unverified,
    budget::Budget,
    identify::{Identify, PoolSender},
    lambda, respond,
};

const TARGET: HeaderName = HeaderName::from_static("x-amz-target");
const AWS_JSON: HeaderValue = HeaderValue::from_static("application/x-amz-json-1.1");

/// The largest request that is read. Attributes are the longest part, at most 2,048 characters each.
const LARGEST_BODY_BYTES: usize = 256 * 1024;

/// The two services behind the endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target<'a> {
    /// An action of the user pool.
    UserPool(&'a str),
    /// An action of the identity pool.
    IdentityPool(&'a str),
}

impl<'a> Target<'a> {
    fn read(headers: &'a HeaderMap) -> Option<Self> {
        let (service, action) = headers.get(TARGET)?.to_str().ok()?.split_once('.')?;
        match service {
            "AWSCognitoIdentityProviderService" => Some(Self::UserPool(action)),
            "AWSCognitoIdentityService" => Some(Self::IdentityPool(action)),
            _ => None,
        }
    }
}

/// Whether a request is one to the pool.
pub(crate) fn is_for_pool(request: &Request) -> bool {
    request.method() == Method::POST && Target::read(request.headers()).is_some()
}

/// Whether a web page asks if it may send a request to the pool.
pub(crate) fn is_preflight_for_pool(request: &Request) -> bool {
    let asked_for = request.headers().get(ACCESS_CONTROL_REQUEST_HEADERS).and_then(|names| names.to_str().ok());
    let names_target = |names: &str| names.split(',').any(|name| TARGET == name.trim().to_ascii_lowercase().as_str());
    request.method() == Method::OPTIONS && asked_for.is_some_and(names_target)
}

/// The pool behind its HTTP API.
pub(crate) struct PoolApi {
    pub(crate) pool: Arc<OwnPool>,
    pub(crate) identify: Arc<Identify>,
    pub(crate) background: Background,
    pub(crate) budget: Budget,
    pub(crate) request_time: Duration,
    pub(crate) now: fn() -> SystemTime,
}

/// Answers a request to the pool.
pub(crate) async fn handle(api: &Arc<PoolApi>, request: Request) -> Response<Body> {
    let (request, body) = request.into_parts();
    // Most actions need no credential at all.
    let reading = read_unverified(&request.headers, body, LARGEST_BODY_BYTES, &api.budget);
    let (body, _room) = match tokio::time::timeout(api.request_time, reading).await {
        Ok(Ok(read)) => read,
        Ok(Err(_)) | Err(_) => {
            return refused("SerializationException", "the request is too large or did not arrive to its end");
        }
    };
    let act = act(Arc::clone(api), request, body);
    // The trigger of a user that is kept as confirmed runs, also if the client goes away meanwhile.
    api.background.finish(act).await.unwrap_or_else(|_| failed())
}

async fn act(api: Arc<PoolApi>, request: Parts, body: Bytes) -> Response<Body> {
    let pool = &api.pool;
    let authority = match api.identify.pool_sender(&request, &body, (api.now)()) {
        Ok(PoolSender::KeyHolder) => Authority::Administrator,
        Ok(PoolSender::Anonymous) => Authority::Anyone,
        Err(rejection) => {
            let (name, message) = lambda::signature_error(&rejection);
            return refused(name, message);
        }
    };
    let Some(body) = parse(&body) else {
        return refused("SerializationException", "the request is not a JSON object");
    };
    let result = match Target::read(&request.headers) {
        Some(Target::UserPool(action)) => {
            let result = pool.pool().act(action, body, authority).await;
            api.identify.look_again();
            result
        }
        Some(Target::IdentityPool(action)) => pool.pool().act_on_identities(action, body),
        None => return refused("UnknownOperationException", "the request names no action of the user pool"),
    };
    match result {
        Ok(answer) => with_type(respond::json(StatusCode::OK, &answer)),
        Err(refusal) if refusal.is_internal() => failed(),
        Err(Refusal { name, message }) => {
            tracing::info!(name, "the user pool refused a request");
            refused(name, &message)
        }
    }
}

fn parse(body: &[u8]) -> Option<Value> {
    if body.trim_ascii().is_empty() {
        return Some(json!({}));
    }
    serde_json::from_slice(body).ok().filter(Value::is_object)
}

fn refused(name: &'static str, message: &str) -> Response<Body> {
    error(StatusCode::BAD_REQUEST, name, message)
}

fn failed() -> Response<Body> {
    let message = "The user pool cannot do this now; its log says why.";
    error(StatusCode::INTERNAL_SERVER_ERROR, "InternalErrorException", message)
}

fn error(status: StatusCode, name: &'static str, message: &str) -> Response<Body> {
    let mut response = with_type(respond::json(status, &json!({ "__type": name, "message": message })));
    response.headers_mut().insert(respond::ERROR_TYPE, HeaderValue::from_static(name));
    response
}

fn with_type(mut response: Response<Body>) -> Response<Body> {
    response.headers_mut().insert(CONTENT_TYPE, AWS_JSON);
    response
}

/// `GET /<pool id>/.well-known/jwks.json`
pub(crate) async fn jwks(State(pool): State<Arc<OwnPool>>) -> Response<Body> {
    respond::json(StatusCode::OK, &pool.pool().jwks())
}

/// `GET /<pool id>/.well-known/openid-configuration`
pub(crate) async fn discovery(State(pool): State<Arc<OwnPool>>) -> Response<Body> {
    match pool.pool().discovery() {
        Some(document) => respond::json(StatusCode::OK, &document),
        None => respond::refusal(&respond::Refusal::NotFound),
    }
}
