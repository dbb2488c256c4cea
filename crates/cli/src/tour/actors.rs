//! Who takes part in the tour: the user pool, Cognito as one that invokes the trigger again, and the app of each user.

use std::time::SystemTime;

use anyhow::{Context, ensure};
use authz::FunctionPrincipal;
use identity::{AccessKey, RequestParts, Service, sigv4};
use serde_json::{Value, json};
use settings::Settings;
use user_pool::Names;

/// The tour's users all have this one.
const PASSWORD: &str = "Passw0rd!";

#[expect(clippy::disallowed_methods, reason = "the tour signs requests and tokens with the time of the day")]
pub(crate) fn now() -> SystemTime {
    SystemTime::now()
}

/// Invokes a function through the Lambda API, signed, as Cognito does.
pub(crate) struct Cognito {
    http: reqwest::Client,
    host: String,
    path: String,
    region: String,
    key: AccessKey,
}

impl Cognito {
    pub(crate) fn new(settings: &Settings, base: &str, function: &str) -> anyhow::Result<Self> {
        let invoker = settings.invokers.first().map(|invoker| &invoker.credential);
        let own = settings.functions.iter().find(|candidate| candidate.name == function);
        let credential = invoker
            .or_else(|| own.and_then(|function| function.credential.as_ref()))
            .with_context(|| format!("the configuration has no function `{function}`"))?;
        let principal = FunctionPrincipal { name: "cognito".to_owned(), may: Vec::new() };
        Ok(Self {
            http: reqwest::Client::new(),
            host: base.trim_start_matches("http://").to_owned(),
            path: format!("/2015-03-31/functions/{function}/invocations"),
            region: settings.api.region.clone(),
            key: AccessKey {
                id: credential.access_key_id.clone(),
                secret: credential.secret_access_key.clone(),
                session_token: credential.session_token.clone(),
                expires: None,
                principal,
            },
        })
    }

    /// Delivers the event of a confirmed user, whose username is its `sub`; answers what the function returned.
    pub(crate) async fn deliver(&self, source: &str, pool: &Names, sub: &str, email: &str) -> anyhow::Result<Value> {
        let event = json!({
            "version": "1",
            "triggerSource": source,
            "region": self.region,
            "userPoolId": pool.pool_id,
            "userName": sub,
            "callerContext": { "awsSdkVersion": "sluice-tour", "clientId": pool.client_id },
            "request": { "userAttributes": {
                "sub": sub,
                "email": email,
                "email_verified": "true",
                "cognito:user_status": "CONFIRMED",
            } },
            "response": {},
        });
        let body = event.to_string();
        let headers = [("host", self.host.as_bytes()), ("content-type", b"application/json".as_slice())];
        let parts =
            RequestParts { method: "POST", path: &self.path, query: "", headers: &headers, body: body.as_bytes() };
        let mut request =
            self.http.post(format!("http://{}{}", self.host, self.path)).header("content-type", "application/json");
        for (name, value) in sigv4::sign(&parts, &self.key, Service::Lambda, &self.region, now()) {
            request = request.header(name, value);
        }
        let response = request.body(body).send().await.context("the gateway does not answer")?;
        let status = response.status();
        let failed = response.headers().contains_key("x-amz-function-error");
        let answer: Value = response.json().await.context("the answer is not JSON")?;
        ensure!(status == 200 && !failed, "the trigger failed ({status}): {answer}");
        Ok(answer)
    }
}

/// Signs users up and in as an app does, and reads their codes as a developer does.
pub(crate) struct UserPool<'a> {
    http: reqwest::Client,
    base: &'a str,
    start_secret: &'a str,
    names: &'a Names,
}

impl<'a> UserPool<'a> {
    pub(crate) fn new(base: &'a str, start_secret: &'a str, names: &'a Names) -> Self {
        Self { http: reqwest::Client::new(), base, start_secret, names }
    }

    /// Answers the new user's `sub`.
    pub(crate) async fn sign_up(&self, email: &str) -> anyhow::Result<String> {
        let answer = self.act("SignUp", json!({ "Username": email, "Password": PASSWORD })).await?;
        let sub = answer.get("UserSub").and_then(Value::as_str);
        Ok(sub.with_context(|| format!("the user pool should answer with a `UserSub`: {answer}"))?.to_owned())
    }

    /// The code that Cognito would have sent.
    pub(crate) async fn code_of(&self, email: &str) -> anyhow::Result<String> {
        let shown: Value = self
            .http
            .get(format!("{}/admin/user-pool", self.base))
            .bearer_auth(self.start_secret)
            .send()
            .await?
            .json()
            .await?;
        let codes = shown.get("codes").and_then(Value::as_array);
        let of_user = |code: &&Value| code.get("email").and_then(Value::as_str) == Some(email);
        let code = codes.and_then(|codes| codes.iter().find(of_user)).and_then(|code| code.get("code")?.as_str());
        Ok(code.with_context(|| format!("there should be a code for {email}: {shown}"))?.to_owned())
    }

    pub(crate) async fn confirm(&self, email: &str, code: &str) -> anyhow::Result<()> {
        self.act("ConfirmSignUp", json!({ "Username": email, "ConfirmationCode": code })).await.map(drop)
    }

    /// Answers an access token.
    pub(crate) async fn sign_in(&self, email: &str) -> anyhow::Result<String> {
        let parameters = json!({ "USERNAME": email, "PASSWORD": PASSWORD });
        let request = json!({ "AuthFlow": "USER_PASSWORD_AUTH", "AuthParameters": parameters });
        let answer = self.act("InitiateAuth", request).await?;
        let token = answer.pointer("/AuthenticationResult/AccessToken").and_then(Value::as_str);
        Ok(token.context("the user pool should answer with an access token")?.to_owned())
    }

    async fn act(&self, action: &str, mut request: Value) -> anyhow::Result<Value> {
        if let Some(request) = request.as_object_mut() {
            request.insert("ClientId".to_owned(), json!(self.names.client_id));
        }
        let target = format!("AWSCognitoIdentityProviderService.{action}");
        let sent = self.http.post(format!("{}/", self.base)).header("x-amz-target", target);
        let sent = sent.header("content-type", "application/x-amz-json-1.1").body(request.to_string());
        let response = sent.send().await.context("the user pool does not answer")?;
        let status = response.status();
        let answer: Value = response.json().await.context("the answer is not JSON")?;
        ensure!(status == 200, "the user pool refuses `{action}`: {answer}");
        Ok(answer)
    }
}

/// An app that calls the GraphQL API.
pub(crate) struct App {
    http: reqwest::Client,
    url: String,
}

/// An app that calls the GraphQL API with a credential.
pub(crate) struct Caller<'a> {
    app: &'a App,
    header: &'static str,
    value: String,
}

impl App {
    pub(crate) fn new(base: &str) -> Self {
        Self { http: reqwest::Client::new(), url: format!("{base}/graphql") }
    }

    /// With the access token of a user, as Amplify's client sends it.
    pub(crate) fn as_user(&self, access_token: String) -> Caller<'_> {
        Caller { app: self, header: "authorization", value: access_token }
    }

    pub(crate) fn with_header(&self, header: &'static str, value: &str) -> Caller<'_> {
        Caller { app: self, header, value: value.to_owned() }
    }

    pub(crate) async fn status_without_credential(&self, query: &str) -> anyhow::Result<u16> {
        let response = self.http.post(&self.url).json(&json!({ "query": query })).send().await?;
        Ok(response.status().as_u16())
    }
}

impl Caller<'_> {
    pub(crate) async fn graphql(&self, query: &str, variables: &Value) -> anyhow::Result<Value> {
        let request = self.app.http.post(&self.app.url).header(self.header, &self.value);
        let response = request.json(&json!({ "query": query, "variables": variables })).send().await?;
        let status = response.status();
        let answer = response.json().await.context("the answer is not JSON")?;
        ensure!(status == 200, "the gateway answers {status}: {answer}");
        Ok(answer)
    }
}
