//! The pool's surroundings, played.

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, Mutex},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::srp_client::SrpClient;
use crate::{
    Authority, Configuration, Message, Pool, Refusal, Running, TokenEvent, Trigger, TriggerFailure, Triggers, World,
    srp::{Claim, Identity},
};

pub(crate) const ANN: &str = "ann@example.com";
pub(crate) const PASSWORD: &str = "Passw0rd!";
pub(crate) const OTHER_PASSWORD: &str = "Other-Passw0rd";

pub(crate) struct Playing {
    now: Mutex<SystemTime>,
    pub(crate) messages: Mutex<Vec<Message>>,
    pub(crate) events: Mutex<Vec<Value>>,
    /// What the trigger says when it fails.
    pub(crate) failure: Mutex<Option<String>>,
    /// What functions answer, by trigger; the post-confirmation function returns the event.
    pub(crate) functions: Mutex<BTreeMap<Trigger, Function>>,
    pub(crate) token_event: Mutex<TokenEvent>,
}

/// Makes a response of an event.
pub(crate) type Function = Box<dyn Fn(&Value) -> Result<Value, String> + Send>;

impl World for Playing {
    fn now(&self) -> SystemTime {
        *self.now.lock().unwrap()
    }

    fn fill(&self, bytes: &mut [u8]) {
        aws_lc_rs::rand::fill(bytes).unwrap();
    }

    fn deliver(&self, message: &Message) {
        self.messages.lock().unwrap().push(message.clone());
    }
}

impl Triggers for Playing {
    fn has(&self, trigger: Trigger) -> bool {
        trigger == Trigger::PostConfirmation || self.functions.lock().unwrap().contains_key(&trigger)
    }

    fn run(&self, trigger: Trigger, event: Value) -> Running<'_> {
        self.events.lock().unwrap().push(event.clone());
        let failure = self.failure.lock().unwrap().clone();
        let result = match (failure, self.functions.lock().unwrap().get(&trigger)) {
            (Some(message), _) => Err(message),
            (None, Some(function)) => function(&event).map(|response| {
                let mut event = event;
                event["response"] = response;
                event
            }),
            (None, None) => Ok(event),
        };
        Box::pin(std::future::ready(result.map_err(|message| TriggerFailure { message })))
    }

    fn token_event(&self) -> TokenEvent {
        *self.token_event.lock().unwrap()
    }
}

/// A pool in a folder of its own.
pub(crate) struct Sandbox {
    pub(crate) world: Arc<Playing>,
    pub(crate) pool: Pool,
    directory: TempDir,
    configuration: Configuration,
}

impl Sandbox {
    pub(crate) fn new() -> Self {
        Self::of(Configuration::default())
    }

    pub(crate) fn of(configuration: Configuration) -> Self {
        let world = Arc::new(Playing {
            now: Mutex::new(UNIX_EPOCH + Duration::from_secs(1_795_000_000)),
            messages: Mutex::default(),
            events: Mutex::default(),
            failure: Mutex::default(),
            functions: Mutex::default(),
            token_event: Mutex::new(TokenEvent::V1),
        });
        let directory = TempDir::new().unwrap();
        let pool = open(directory.path(), &configuration, &world);
        Self { world, pool, directory, configuration }
    }

    /// Ends the pool and opens it again.
    pub(crate) fn restarted(self) -> Self {
        let Self { world, pool, directory, configuration } = self;
        drop(pool);
        let pool = open(directory.path(), &configuration, &world);
        Self { world, pool, directory, configuration }
    }

    pub(crate) fn path(&self) -> &Path {
        self.directory.path()
    }

    pub(crate) fn now(&self) -> u64 {
        self.world.now().duration_since(UNIX_EPOCH).unwrap().as_secs()
    }

    /// Has a function answer at a trigger from now on.
    pub(crate) fn on(&self, trigger: Trigger, function: impl Fn(&Value) -> Result<Value, String> + Send + 'static) {
        self.world.functions.lock().unwrap().insert(trigger, Box::new(function));
    }

    /// The events that functions of a source got.
    pub(crate) fn events_of(&self, source: &str) -> Vec<Value> {
        let events = self.world.events.lock().unwrap();
        events.iter().filter(|event| event["triggerSource"] == source).cloned().collect()
    }

    pub(crate) async fn respond(&self, challenge: &str, answer: &Value, responses: Value) -> Result<Value, Refusal> {
        let request = json!({
            "ChallengeName": challenge,
            "Session": answer["Session"],
            "ChallengeResponses": responses,
        });
        self.act("RespondToAuthChallenge", request).await
    }

    pub(crate) fn pass(&self, time: Duration) {
        *self.world.now.lock().unwrap() += time;
    }

    pub(crate) async fn act(&self, action: &str, mut request: Value) -> Result<Value, Refusal> {
        request["ClientId"] = json!(self.pool.names().client_id);
        self.pool.act(action, request, Authority::Anyone).await
    }

    pub(crate) async fn admin(&self, action: &str, mut request: Value) -> Result<Value, Refusal> {
        request["UserPoolId"] = json!(self.pool.names().pool_id);
        self.pool.act(action, request, Authority::Administrator).await
    }

    /// The last code that was sent.
    pub(crate) fn last_code(&self) -> String {
        self.world.messages.lock().unwrap().last().expect("something was sent").code.clone()
    }

    pub(crate) async fn sign_up(&self, email: &str) -> String {
        let request = json!({ "Username": email, "Password": PASSWORD });
        let answer = self.act("SignUp", request).await.unwrap();
        answer["UserSub"].as_str().unwrap().to_owned()
    }

    /// Signs somebody up and confirms; answers the username.
    pub(crate) async fn confirmed(&self, email: &str) -> String {
        let sub = self.sign_up(email).await;
        let request = json!({ "Username": email, "ConfirmationCode": self.last_code() });
        self.act("ConfirmSignUp", request).await.unwrap();
        sub
    }

    /// Signs in with SRP; answers what the pool answers in the end.
    pub(crate) async fn srp(&self, name: &str, password: &str) -> Result<Value, Refusal> {
        let response = self.srp_response(name, password).await?;
        self.act("RespondToAuthChallenge", response).await
    }

    /// The second request of a sign-in with SRP.
    pub(crate) async fn srp_response(&self, name: &str, password: &str) -> Result<Value, Refusal> {
        self.srp_response_in("USER_SRP_AUTH", &json!({}), name, password).await
    }

    /// The same in another flow, with more parameters.
    pub(crate) async fn srp_response_in(
        &self,
        flow: &str,
        more: &Value,
        name: &str,
        password: &str,
    ) -> Result<Value, Refusal> {
        let mut private = [0; 32];
        aws_lc_rs::rand::fill(&mut private).unwrap();
        let client = SrpClient::new(&private);
        let parameters = json!({ "USERNAME": name, "SRP_A": client.public_key });
        let parameters = crate::triggers::with(parameters, more.clone());
        let request = json!({ "AuthFlow": flow, "AuthParameters": parameters });
        let challenge = self.act("InitiateAuth", request).await?;
        assert_eq!(challenge["ChallengeName"], "PASSWORD_VERIFIER");
        let parameter = |name: &str| challenge["ChallengeParameters"][name].as_str().unwrap().to_owned();
        let username = parameter("USER_ID_FOR_SRP");
        let pool_name = self.pool.names().pool_id.split_once('_').unwrap().1;
        let identity = Identity { pool_name, username: &username };
        let key = client.key(identity, password, &parameter("SALT"), &parameter("SRP_B"));
        let block = STANDARD.decode(parameter("SECRET_BLOCK")).unwrap();
        let timestamp = "Sun Nov 2 22:27:14 UTC 2026";
        let signature = SrpClient::sign(&key, &Claim { identity, secret_block: &block, timestamp });
        Ok(json!({
            "ChallengeName": "PASSWORD_VERIFIER",
            "Session": challenge["Session"],
            "ChallengeResponses": {
                "USERNAME": parameter("USERNAME"),
                "PASSWORD_CLAIM_SECRET_BLOCK": parameter("SECRET_BLOCK"),
                "TIMESTAMP": timestamp,
                "PASSWORD_CLAIM_SIGNATURE": STANDARD.encode(signature),
            },
        }))
    }

    pub(crate) async fn with_password(&self, name: &str, password: &str) -> Result<Value, Refusal> {
        let parameters = json!({ "USERNAME": name, "PASSWORD": password });
        let request = json!({ "AuthFlow": "USER_PASSWORD_AUTH", "AuthParameters": parameters });
        self.act("InitiateAuth", request).await
    }

    /// The tokens of a new sign-in.
    pub(crate) async fn tokens(&self, name: &str, password: &str) -> Tokens {
        let answer = self.srp(name, password).await.unwrap();
        let token = |name: &str| answer["AuthenticationResult"][name].as_str().unwrap().to_owned();
        Tokens { access: token("AccessToken"), id: token("IdToken"), refresh: token("RefreshToken") }
    }

    pub(crate) async fn as_user(&self, action: &str, tokens: &Tokens, mut request: Value) -> Result<Value, Refusal> {
        request["AccessToken"] = json!(tokens.access);
        self.act(action, request).await
    }

    pub(crate) fn claims(&self, token: &str) -> Value {
        Value::Object(self.pool.key.verify(token).expect("the pool signed it"))
    }
}

pub(crate) struct Tokens {
    pub(crate) access: String,
    pub(crate) id: String,
    pub(crate) refresh: String,
}

/// The name of the refusal.
pub(crate) fn refused(result: Result<Value, Refusal>) -> &'static str {
    result.expect_err("it should be refused").name
}

/// The words of the refusal.
pub(crate) fn said(result: Result<Value, Refusal>) -> String {
    result.expect_err("it should be refused").to_string()
}

fn open(directory: &Path, configuration: &Configuration, world: &Arc<Playing>) -> Pool {
    let (configuration, world) = (configuration.clone(), Arc::clone(world));
    let pool = Pool::open(directory, "us-east-1", configuration, Arc::clone(&world) as _, world as _).unwrap();
    pool.serve_at("http://localhost:8080");
    pool
}
