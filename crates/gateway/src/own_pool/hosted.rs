//! The endpoints of Cognito's hosted UI, for signing in with another OpenID Connect provider: `/oauth2/authorize`,
//! `/oauth2/idpresponse`, `/oauth2/token` and `/logout`. There is no page of its own: a browser goes on to the provider.

use std::{sync::Arc, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, Response, StatusCode, header},
    routing,
};
use serde_json::{Map, Value, json};
use url::form_urlencoded;
use user_pool::{Exchange, Query, Refusal};

use super::{OwnPool, PoolApi};
use crate::{body::read_unverified, respond};

/// How long a provider may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// The longest answer of a provider that is read, in bytes.
const LARGEST_ANSWER: usize = 256 * 1024;

/// The largest form of an app that is read, in bytes.
const LARGEST_FORM: usize = 64 * 1024;

/// Why a provider does not say who has signed in.
#[derive(Debug, thiserror::Error)]
enum ProviderError {
    #[error("the provider cannot be reached: {0}")]
    Unreachable(#[from] reqwest::Error),
    #[error("the provider answers with status {0}")]
    Refused(StatusCode),
    #[error("the provider's answer is longer than {LARGEST_ANSWER} bytes")]
    TooLong,
    #[error("the provider's answer is no JSON object with `{0}`")]
    Unusable(&'static str),
}

/// The routes of the endpoints.
pub(crate) fn routes(api: &Arc<PoolApi>) -> Router {
    Router::new()
        .route("/oauth2/authorize", routing::get(authorize))
        .route("/oauth2/idpresponse", routing::get(come_back))
        .route("/oauth2/token", routing::post(token))
        .route("/logout", routing::get(log_out))
        .with_state(Arc::clone(api))
}

async fn authorize(State(api): State<Arc<PoolApi>>, request: Request) -> Response<Body> {
    go_on(api.pool.pool().authorize(&query_of(&request)))
}

async fn log_out(State(api): State<Arc<PoolApi>>, request: Request) -> Response<Body> {
    go_on(api.pool.pool().log_out(&query_of(&request)))
}

async fn come_back(State(api): State<Arc<PoolApi>>, request: Request) -> Response<Body> {
    let own = Arc::clone(&api.pool);
    let query = query_of(&request);
    // A user who is made has its triggers run, also if the browser goes away meanwhile.
    let coming = async move { let_in(&own, &query).await };
    go_on(api.background.finish(coming).await.unwrap_or_else(|_| Err(Refusal::failed())))
}

async fn let_in(own: &OwnPool, query: &Query) -> Result<String, Refusal> {
    let (federation, exchange) = own.pool().exchange(query)?;
    let claims = ask(&exchange).await.map_err(|error| {
        tracing::warn!(why = %error, "a provider does not say who has signed in");
        Refusal::failed()
    })?;
    own.pool().let_in(federation, &claims).await
}

/// Exchanges the provider's code and asks it for the user's claims.
async fn ask(exchange: &Exchange) -> Result<Map<String, Value>, ProviderError> {
    // A redirect could lead anywhere.
    let client = reqwest::Client::builder().timeout(PATIENCE).redirect(reqwest::redirect::Policy::none()).build()?;
    let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(&exchange.form).finish();
    let asking = client.post(&exchange.token_url).header(header::ACCEPT, "application/json");
    let asking = asking.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").body(form);
    let tokens = object(asking.send().await?).await?;
    let token = tokens.get("access_token").and_then(Value::as_str);
    let token = token.ok_or(ProviderError::Unusable("access_token"))?;
    object(client.get(&exchange.user_info_url).bearer_auth(token).send().await?).await
}

async fn object(mut response: reqwest::Response) -> Result<Map<String, Value>, ProviderError> {
    if !response.status().is_success() {
        return Err(ProviderError::Refused(response.status()));
    }
    let mut answer = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        if answer.len() + chunk.len() > LARGEST_ANSWER {
            return Err(ProviderError::TooLong);
        }
        answer.extend_from_slice(&chunk);
    }
    serde_json::from_slice(&answer).map_err(|_| ProviderError::Unusable("fields"))
}

async fn token(State(api): State<Arc<PoolApi>>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let reading = read_unverified(&parts.headers, body, LARGEST_FORM, &api.budget);
    let (form, _room) = match tokio::time::timeout(api.request_time, reading).await {
        Ok(Ok(read)) => read,
        Ok(Err(_)) | Err(_) => return refused("invalid_request"),
    };
    let form: Query = form_urlencoded::parse(&form).into_owned().collect();
    match api.pool.pool().redeem(&form).await {
        Ok(tokens) => {
            let mut response = respond::json(StatusCode::OK, &tokens);
            response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            response
        }
        Err(refusal) if refusal.is_internal() => {
            respond::json(StatusCode::INTERNAL_SERVER_ERROR, &json!({ "error": "server_error" }))
        }
        Err(refusal) => {
            tracing::info!(name = refusal.name, "the user pool refused a code");
            refused(match refusal.name {
                "ResourceNotFoundException" => "invalid_client",
                "InvalidParameterException" => "invalid_request",
                _ => "invalid_grant",
            })
        }
    }
}

/// RFC 6749, section 5.2.
fn refused(error: &str) -> Response<Body> {
    respond::json(StatusCode::BAD_REQUEST, &json!({ "error": error }))
}

fn query_of(request: &Request) -> Query {
    form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()).into_owned().collect()
}

/// Sends a browser on, or says why it stays.
fn go_on(to: Result<String, Refusal>) -> Response<Body> {
    let (status, message) = match to {
        Ok(to) => match HeaderValue::from_str(&to) {
            Ok(to) => {
                let mut response = respond::empty(StatusCode::FOUND);
                response.headers_mut().insert(header::LOCATION, to);
                response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
                return response;
            }
            Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, "the way on is no URL".to_owned()),
        },
        Err(refusal) if refusal.is_internal() => (StatusCode::BAD_GATEWAY, refusal.message),
        Err(refusal) => (StatusCode::BAD_REQUEST, refusal.message),
    };
    respond::json(status, &json!({ "message": message }))
}
