use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use authz::{Caller, FunctionPrincipal};
use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode},
};
use identity::{AccessKey, Service};
use insta::assert_snapshot;
use plugin_host::{DataImport, TriggerFailure};
use serde_json::Value;
use tokio::sync::Notify;
use tower::ServiceExt;

pub(crate) use crate::http::tests::Playing;
use crate::{
    http::{
        App, router,
        tests::{parts_of, settings, show, signed, signer},
    },
    lambda::{
        Event, Events, NotAccepted, Recovery,
        event::Subject,
        journal::{Holders, tests::Kept},
    },
    ports::{Function, Functions, Later, Running},
};
use listen::Background;

const PATH: &str = "/2015-03-31/functions/post-confirmation/invocations";
const EVENT: &str = r#"{"version":"1","triggerSource":"PostConfirmation_ConfirmSignUp","userPoolId":"local_1","userName":"u","request":{"userAttributes":{"sub":"s","email":"a@example.com"}},"response":{},"more":[1]}"#;

/// What [`EVENT`] is about.
pub(super) fn about() -> Subject {
    Subject {
        trigger_source: "PostConfirmation_ConfirmSignUp".to_owned(),
        user_pool_id: "local_1".to_owned(),
        user_name: "u".to_owned(),
        sub: Some("s".to_owned()),
    }
}

fn event() -> Event {
    Event::read(&[user_pool::Trigger::PostConfirmation], serde_json::from_str(EVENT).unwrap()).unwrap()
}

/// Plays `post-confirmation`: calls the API once, then behaves as it is told.
struct Trigger {
    caller: Arc<Caller>,
    behaviour: Behaviour,
    ran: Mutex<Vec<Event>>,
    finished: Notify,
}

enum Behaviour {
    Returns,
    Fails(TriggerFailure),
    /// As often as this, then it returns.
    FailsAtFirst(usize, TriggerFailure),
    NeverReturns,
}

impl Trigger {
    fn new(behaviour: Behaviour) -> Arc<Self> {
        let principal = FunctionPrincipal { name: "post-confirmation".to_owned(), may: Vec::new() };
        Arc::new(Self {
            caller: Arc::new(Caller::Function(principal)),
            behaviour,
            ran: Mutex::default(),
            finished: Notify::new(),
        })
    }
}

impl Function for Trigger {
    fn caller(&self) -> &Arc<Caller> {
        &self.caller
    }

    fn timeout(&self) -> Duration {
        Duration::from_secs(3)
    }

    fn triggers(&self) -> &[user_pool::Trigger] {
        &[user_pool::Trigger::PostConfirmation, user_pool::Trigger::PostAuthentication]
    }

    fn handle(&self, event: Event, data: Arc<dyn DataImport>) -> Running<'_, Result<Value, TriggerFailure>> {
        Box::pin(async move {
            let ran = {
                let mut ran = self.ran.lock().unwrap();
                ran.push(event.clone());
                ran.len()
            };
            let answer = data.execute("mutation { a }".to_owned(), "{\"x\":1}".to_owned()).await;
            assert_eq!(answer, Ok("null".to_owned()));
            self.finished.notify_one();
            match &self.behaviour {
                Behaviour::Returns => Ok(serde_json::from_str(&event.text()).unwrap()),
                Behaviour::FailsAtFirst(times, _) if ran > *times => Ok(serde_json::from_str(&event.text()).unwrap()),
                Behaviour::Fails(failure) | Behaviour::FailsAtFirst(_, failure) => Err(failure.clone()),
                Behaviour::NeverReturns => std::future::pending().await,
            }
        })
    }
}

struct Only(Arc<Trigger>);

impl Functions for Only {
    fn find(&self, name: &str) -> Option<Arc<dyn Function>> {
        (name == "post-confirmation").then(|| Arc::clone(&self.0) as Arc<dyn Function>)
    }
}

/// A gateway with the function, and those who know it.
struct Gateway {
    router: Router,
    engine: Arc<Playing>,
    trigger: Arc<Trigger>,
    cognito: AccessKey,
    function: AccessKey,
    other_function: AccessKey,
    kept: Kept,
}

fn gateway(behaviour: Behaviour) -> Gateway {
    gateway_with(&[], behaviour)
}

fn gateway_with(environment: &[(&str, &str)], behaviour: Behaviour) -> Gateway {
    let (_state, settings) = settings(environment);
    let (engine, trigger) = (Arc::new(Playing::default()), Trigger::new(behaviour));
    let kept = Kept::default();
    let mut parts = parts_of(&settings, engine.clone(), Arc::new(Only(Arc::clone(&trigger))));
    parts.events = Events::new(parts.background.clone(), kept.journal(), settings.limits.unfinished_events);
    let function = |name: &str| {
        let function = settings.functions.iter().find(|function| function.name == name).unwrap();
        signer(function.credential.as_ref().unwrap())
    };
    Gateway {
        router: router(&App::new(&settings, parts)),
        engine,
        trigger,
        cognito: signer(&settings.invokers[0].credential),
        function: function("post-confirmation"),
        other_function: function("other"),
        kept,
    }
}

impl Gateway {
    async fn send(&self, request: Request<Body>) -> String {
        show(self.router.clone().oneshot(request).await.unwrap()).await
    }

    async fn invoke(&self, headers: &[(&str, &str)], body: &str) -> String {
        self.send(signed(&self.cognito, Service::Lambda, PATH, headers, body)).await
    }
}

#[tokio::test]
async fn an_invocation_answers_the_event() {
    let gateway = gateway(Behaviour::Returns);
    assert_snapshot!(gateway.invoke(&[("content-type", "binary/octet-stream")], EVENT).await, @r#"
    200 OK
    content-length: 192
    content-type: application/json
    x-amz-executed-version: $LATEST
    {"version":"1","triggerSource":"PostConfirmation_ConfirmSignUp","userPoolId":"local_1","userName":"u","request":{"userAttributes":{"sub":"s","email":"a@example.com"}},"response":{},"more":[1]}
    "#);
    assert_eq!(*gateway.trigger.ran.lock().unwrap(), [event()]);
}

#[tokio::test]
async fn what_a_function_asks_of_the_api_it_asks_as_itself_and_once_per_delivery() {
    let gateway = gateway(Behaviour::Returns);
    gateway.invoke(&[], EVENT).await;
    gateway.invoke(&[], EVENT).await;
    let asked = gateway.engine.asked.lock().unwrap();
    assert_eq!(asked.len(), 2);
    assert_eq!(asked[0], asked[1]);
    let (caller, request, delivery) = &asked[0];
    assert_eq!(*caller, *gateway.trigger.caller);
    assert_eq!(request.variables["x"], 1);
    assert!(matches!(delivery, engine::Delivery::AtLeastOnce { key } if key.len() == 64));
}

#[tokio::test]
async fn sign_ins_are_events_of_their_own_unless_their_sender_names_them() {
    let gateway = gateway(Behaviour::Returns);
    let sign_in = EVENT.replace("PostConfirmation_ConfirmSignUp", "PostAuthentication_Authentication");
    let named = [("amz-sdk-invocation-id", "1")];
    for headers in [&[][..], &[], &named, &named] {
        assert!(gateway.invoke(headers, &sign_in).await.starts_with("200"));
    }
    let asked = gateway.engine.asked.lock().unwrap();
    let keys: Vec<_> = asked.iter().map(|(_, _, delivery)| delivery).collect();
    assert!(keys[0] != keys[1] && keys[1] != keys[2] && keys[2] == keys[3], "{keys:?}");
}

#[tokio::test]
async fn an_event_runs_after_the_answer() {
    let gateway = gateway(Behaviour::Returns);
    assert_snapshot!(gateway.invoke(&[("x-amz-invocation-type", "Event")], EVENT).await, @"
    202 Accepted
    content-length: 0
    ");
    gateway.trigger.finished.notified().await;
}

#[tokio::test(start_paused = true)]
async fn an_event_that_fails_is_run_again_with_the_same_keys() {
    let failure = TriggerFailure::Trapped { why: "wasm unreachable".to_owned() };
    let gateway = gateway(Behaviour::Fails(failure));
    assert!(gateway.invoke(&[("x-amz-invocation-type", "Event")], EVENT).await.starts_with("202"));
    for _ in 0..3 {
        gateway.trigger.finished.notified().await;
    }
    tokio::time::sleep(Duration::from_secs(3600)).await;
    assert_eq!(gateway.trigger.ran.lock().unwrap().len(), 3);
    let asked = gateway.engine.asked.lock().unwrap();
    assert!(asked.iter().all(|one| *one == asked[0]));
}

#[tokio::test(start_paused = true)]
async fn an_event_for_which_there_is_no_room_waits_and_runs_once() {
    let failure = TriggerFailure::Shed { why: "too many".to_owned() };
    let gateway = gateway(Behaviour::FailsAtFirst(10, failure));
    assert!(gateway.invoke(&[("x-amz-invocation-type", "Event")], EVENT).await.starts_with("202"));
    tokio::time::sleep(Duration::from_secs(24 * 3_600)).await;
    assert_eq!(gateway.trigger.ran.lock().unwrap().len(), 11);
}

#[tokio::test(start_paused = true)]
async fn events_beyond_the_limit_are_refused_until_one_is_finished() {
    let gateway = gateway_with(&[("SLUICE_LIMITS_UNFINISHED_EVENTS", "2")], Behaviour::NeverReturns);
    let event = [("x-amz-invocation-type", "Event")];
    for _ in 0..2 {
        assert!(gateway.invoke(&event, EVENT).await.starts_with("202"));
    }
    assert_snapshot!(gateway.invoke(&event, EVENT).await, @r#"
    429 Too Many Requests
    content-length: 105
    content-type: application/json
    x-amzn-errortype: TooManyRequestsException
    {"__type":"TooManyRequestsException","Type":"User","Message":"Rate Exceeded.","message":"Rate Exceeded."}
    "#);
    // What answers at once is not one of them.
    assert!(gateway.invoke(&[("x-amz-invocation-type", "DryRun")], EVENT).await.starts_with("204"));
    // Each ran three times and took too long each time.
    tokio::time::sleep(Duration::from_secs(3_600)).await;
    assert_eq!(gateway.trigger.ran.lock().unwrap().len(), 6);
    assert!(gateway.invoke(&event, EVENT).await.starts_with("202"));
}

#[tokio::test]
async fn a_dry_run_runs_nothing() {
    let gateway = gateway(Behaviour::Returns);
    assert_snapshot!(gateway.invoke(&[("x-amz-invocation-type", "DryRun")], EVENT).await, @"
    204 No Content
    content-length: 0
    ");
    assert!(gateway.trigger.ran.lock().unwrap().is_empty());
}

#[tokio::test]
async fn an_error_of_the_function_is_not_an_error_of_the_invocation() {
    let failure = TriggerFailure::Failed { error_type: "Error".to_owned(), message: "no such table".to_owned() };
    assert_snapshot!(gateway(Behaviour::Fails(failure)).invoke(&[], EVENT).await, @r#"
    200 OK
    content-length: 52
    content-type: application/json
    x-amz-executed-version: $LATEST
    x-amz-function-error: Unhandled
    {"errorType":"Error","errorMessage":"no such table"}
    "#);
    let trapped = TriggerFailure::Trapped { why: "wasm unreachable at /secret/path".to_owned() };
    let shown = gateway(Behaviour::Fails(trapped)).invoke(&[], EVENT).await;
    assert!(shown.contains("Runtime.ExitError") && !shown.contains("/secret/path"), "{shown}");
    assert_snapshot!(gateway(Behaviour::Returns).invoke(&[], "{\"request\":{}}").await, @r#"
    200 OK
    content-length: 87
    content-type: application/json
    x-amz-executed-version: $LATEST
    x-amz-function-error: Unhandled
    {"errorType":"InvalidEvent","errorMessage":"the event has no `request.userAttributes`"}
    "#);
}

#[tokio::test(start_paused = true)]
async fn a_function_that_does_not_return_times_out() {
    assert_snapshot!(gateway(Behaviour::NeverReturns).invoke(&[], EVENT).await, @r#"
    200 OK
    content-length: 83
    content-type: application/json
    x-amz-executed-version: $LATEST
    x-amz-function-error: Unhandled
    {"errorType":"Sandbox.Timedout","errorMessage":"Task timed out after 3.00 seconds"}
    "#);
}

#[tokio::test]
async fn a_function_that_could_not_run_is_an_error_of_the_invocation() {
    let shed = TriggerFailure::Shed { why: "too many".to_owned() };
    assert_snapshot!(gateway(Behaviour::Fails(shed)).invoke(&[], EVENT).await, @r#"
    429 Too Many Requests
    content-length: 105
    content-type: application/json
    x-amzn-errortype: TooManyRequestsException
    {"__type":"TooManyRequestsException","Type":"User","Message":"Rate Exceeded.","message":"Rate Exceeded."}
    "#);
    let unavailable = TriggerFailure::Unavailable { why: "nothing is loaded".to_owned() };
    assert!(gateway(Behaviour::Fails(unavailable)).invoke(&[], EVENT).await.starts_with("502"));
}

#[tokio::test]
async fn bad_requests_are_refused_in_lambdas_words() {
    let gateway = gateway(Behaviour::Returns);
    assert_snapshot!(gateway.invoke(&[], "nonsense").await, @r#"
    400 Bad Request
    content-length: 237
    content-type: application/json
    x-amzn-errortype: InvalidRequestContentException
    {"__type":"InvalidRequestContentException","Type":"User","Message":"Could not parse request body into json: unexpected input at line 1, column 2.","message":"Could not parse request body into json: unexpected input at line 1, column 2."}
    "#);
    assert_snapshot!(gateway.invoke(&[("x-amz-invocation-type", "Later")], EVENT).await, @r#"
    400 Bad Request
    content-length: 209
    content-type: application/json
    x-amzn-errortype: InvalidParameterValueException
    {"__type":"InvalidParameterValueException","Type":"User","Message":"X-Amz-Invocation-Type must be RequestResponse, Event or DryRun.","message":"X-Amz-Invocation-Type must be RequestResponse, Event or DryRun."}
    "#);
    let large = format!("\"{}\"", "x".repeat(6 * 1024 * 1024));
    assert_snapshot!(gateway.invoke(&[], &large).await, @r#"
    413 Payload Too Large
    content-length: 227
    content-type: application/json
    x-amzn-errortype: RequestTooLargeException
    {"__type":"RequestTooLargeException","Type":"User","Message":"Request must be smaller than 6291456 bytes for the InvokeFunction operation","message":"Request must be smaller than 6291456 bytes for the InvokeFunction operation"}
    "#);
    let large = format!("\"{}\"", "x".repeat(1024 * 1024));
    assert!(gateway.invoke(&[("x-amz-invocation-type", "Event")], &large).await.starts_with("413"));
    let unknown = "/2015-03-31/functions/nobody/invocations";
    let request = signed(&gateway.cognito, Service::Lambda, unknown, &[], EVENT);
    assert_snapshot!(gateway.send(request).await, @r#"
    404 Not Found
    content-length: 130
    content-type: application/json
    x-amzn-errortype: ResourceNotFoundException
    {"__type":"ResourceNotFoundException","Type":"User","Message":"Function not found: nobody","message":"Function not found: nobody"}
    "#);
    assert!(gateway.trigger.ran.lock().unwrap().is_empty());
}

#[tokio::test]
async fn only_a_signature_for_lambda_counts() {
    let gateway = gateway(Behaviour::Returns);
    let unsigned = Request::post(PATH).body(Body::from(EVENT)).unwrap();
    assert_snapshot!(gateway.send(unsigned).await, @r#"
    403 Forbidden
    content-length: 144
    content-type: application/json
    x-amzn-errortype: MissingAuthenticationTokenException
    {"__type":"MissingAuthenticationTokenException","Type":"User","Message":"Missing Authentication Token","message":"Missing Authentication Token"}
    "#);
    let malformed = Request::post(PATH).header("authorization", "AWS4-HMAC-SHA256 x").body(Body::from(EVENT)).unwrap();
    assert!(gateway.send(malformed).await.contains("IncompleteSignatureException"));
    let for_appsync = signed(&gateway.cognito, Service::Appsync, PATH, &[], EVENT);
    assert!(gateway.send(for_appsync).await.contains("InvalidSignatureException"));
    let mut stranger = gateway.cognito.clone();
    stranger.id = "AKIANOBODY".to_owned();
    assert!(
        gateway
            .send(signed(&stranger, Service::Lambda, PATH, &[], EVENT))
            .await
            .contains("UnrecognizedClientException")
    );
    let mut forger = gateway.cognito.clone();
    forger.secret = "guessed".into();
    assert!(
        gateway.send(signed(&forger, Service::Lambda, PATH, &[], EVENT)).await.contains("InvalidSignatureException")
    );
    assert!(gateway.trigger.ran.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_function_may_invoke_itself_and_no_other() {
    let gateway = gateway(Behaviour::Returns);
    let by_itself = signed(&gateway.function, Service::Lambda, PATH, &[], EVENT);
    assert!(gateway.send(by_itself).await.starts_with(StatusCode::OK.as_str()));
    let by_another = signed(&gateway.other_function, Service::Lambda, PATH, &[], EVENT);
    assert_snapshot!(gateway.send(by_another).await, @r#"
    403 Forbidden
    content-length: 268
    content-type: application/json
    x-amzn-errortype: AccessDeniedException
    {"__type":"AccessDeniedException","Type":"User","Message":"The credential is not authorized to perform: lambda:InvokeFunction on resource: post-confirmation","message":"The credential is not authorized to perform: lambda:InvokeFunction on resource: post-confirmation"}
    "#);
}

#[tokio::test]
async fn a_function_may_be_named_by_its_arn() {
    let gateway = gateway(Behaviour::Returns);
    let path = "/2015-03-31/functions/arn%3Aaws%3Alambda%3Aus-east-1%3A1%3Afunction%3Apost-confirmation/invocations";
    let shown = gateway.send(signed(&gateway.cognito, Service::Lambda, path, &[], EVENT)).await;
    assert!(shown.starts_with("200"), "{shown}");
}

#[tokio::test(start_paused = true)]
async fn an_event_of_the_user_pool_is_delivered_again_only_if_no_answer_came() {
    let event: Value = serde_json::from_str(EVENT).unwrap();
    let failed = TriggerFailure::Failed { error_type: "Error".to_owned(), message: "no such table".to_owned() };
    let unavailable = TriggerFailure::Unavailable { why: "wasm at /secret/path".to_owned() };
    for (behaviour, expected, deliveries) in [
        (Behaviour::Returns, Ok(event.clone()), 1),
        (Behaviour::Fails(failed), Err("no such table".to_owned()), 1),
        (Behaviour::Fails(unavailable), Err("The function has no component that works.".to_owned()), 3),
        (Behaviour::NeverReturns, Err("Task timed out after 3.00 seconds".to_owned()), 3),
    ] {
        let trigger = Trigger::new(behaviour);
        let (function, graphql) = (Arc::clone(&trigger) as Arc<dyn Function>, Arc::new(Playing::default()) as _);
        assert_eq!(super::deliver(&function, &graphql, &event).await, expected);
        assert_eq!(trigger.ran.lock().unwrap().len(), deliveries);
    }
}

#[tokio::test(start_paused = true)]
async fn an_event_outlives_the_gateway_that_accepted_it() {
    let first = gateway(Behaviour::NeverReturns);
    assert!(first.invoke(&[("x-amz-invocation-type", "Event")], EVENT).await.starts_with("202"));
    first.trigger.finished.notified().await;
    // It is killed; another one that shares its store finds the event.
    let (background, trigger) = (Background::default(), Trigger::new(Behaviour::Returns));
    let events = Events::new(background.clone(), first.kept.journal(), 1);
    let functions = Arc::new(Only(Arc::clone(&trigger)));
    let _recovery = Recovery::start(events, functions, Arc::new(Playing::default()), Holders::Gone);
    trigger.finished.notified().await;
    background.idle().await;
    assert_eq!(*trigger.ran.lock().unwrap(), [event()]);
    assert_eq!(first.kept.left(), 0);
}

/// Plays a function that answers custom operations: it never ends here, or writes down how it was called.
struct Resolver {
    ends: bool,
    called: Mutex<Vec<(String, String)>>,
    begun: Notify,
}

impl Resolver {
    fn new(ends: bool) -> Arc<Self> {
        Arc::new(Self { ends, called: Mutex::default(), begun: Notify::new() })
    }
}

impl Later for Resolver {
    fn run(&self, payload: String, delivery: String) -> Running<'_, Result<(), plan::FunctionError>> {
        Box::pin(async move {
            self.called.lock().unwrap().push((payload, delivery));
            self.begun.notify_one();
            if !self.ends {
                std::future::pending::<()>().await;
            }
            Ok(())
        })
    }
}

struct OnlyResolver(Arc<Resolver>);

impl Functions for OnlyResolver {
    fn find(&self, _: &str) -> Option<Arc<dyn Function>> {
        None
    }

    fn find_resolver(&self, name: &str) -> Option<Arc<dyn Later>> {
        (name == "greeting").then(|| Arc::clone(&self.0) as Arc<dyn Later>)
    }
}

#[tokio::test]
async fn a_call_that_no_caller_waits_for_outlives_the_gateway_that_accepted_it() {
    let (kept, first) = (Kept::default(), Resolver::new(false));
    let events = Events::new(Background::default(), kept.journal(), 1);
    events.accept_later("greeting", Arc::clone(&first) as Arc<dyn Later>, r#"{"a":1}"#.to_owned()).await.unwrap();
    first.begun.notified().await;
    // It is killed. A gateway that knows no such function leaves the call to one that does.
    let (background, second) = (Background::default(), Resolver::new(true));
    let events = Events::new(background.clone(), kept.journal(), 1);
    let functions = Arc::new(OnlyResolver(Arc::clone(&second)));
    let _recovery = Recovery::start(events, functions, Arc::new(Playing::default()), Holders::Gone);
    second.begun.notified().await;
    background.idle().await;
    // By the same name, so that what a component writes takes effect once.
    assert_eq!(*second.called.lock().unwrap(), *first.called.lock().unwrap());
    assert_eq!(kept.left(), 0);
}

#[tokio::test]
async fn a_call_that_cannot_be_kept_is_not_accepted() {
    let (kept, resolver) = (Kept::default(), Resolver::new(true));
    kept.break_down(true);
    let events = Events::new(Background::default(), kept.journal(), 1);
    let refused = events.accept_later("greeting", Arc::clone(&resolver) as Arc<dyn Later>, "{}".to_owned()).await;
    assert!(matches!(refused, Err(NotAccepted::NotKept(_))), "{refused:?}");
    assert!(resolver.called.lock().unwrap().is_empty());
    assert_eq!(events.unfinished(), 0);
}

#[tokio::test]
async fn an_event_that_cannot_be_kept_is_refused_so_that_its_sender_tries_again() {
    let gateway = gateway(Behaviour::Returns);
    gateway.kept.break_down(true);
    assert_snapshot!(gateway.invoke(&[("x-amz-invocation-type", "Event")], EVENT).await, @r#"
    500 Internal Server Error
    content-length: 170
    content-type: application/json
    x-amzn-errortype: ServiceException
    {"__type":"ServiceException","Type":"Service","Message":"The event could not be kept, and is not accepted.","message":"The event could not be kept, and is not accepted."}
    "#);
    assert!(gateway.trigger.ran.lock().unwrap().is_empty());
}
