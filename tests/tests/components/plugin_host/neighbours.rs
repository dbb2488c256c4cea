//! Components that compute or wait for long, and what another caller notices of them. Nothing here is measured in time:
//! `cargo bench --bench neighbours` does that.

use std::time::Instant;

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::UnixStream,
};

use super::*;

const CALLS: usize = 32;

/// An API that never answers, so that a component which asks it sleeps.
struct Silent {
    asked: AtomicUsize,
}

impl DataImport for Silent {
    fn execute(&self, _: String, _: String) -> Executing<'_> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        Box::pin(std::future::pending())
    }
}

/// An API that no component asks.
struct Unasked;

impl DataImport for Unasked {
    fn execute(&self, document: String, _: String) -> Executing<'_> {
        panic!("no component was to ask `{document}`")
    }
}

/// The bundled trigger asks the API once, so with this event it sleeps.
fn confirmed() -> PostConfirmationEvent {
    PostConfirmationEvent {
        version: "1".to_owned(),
        trigger_source: "PostConfirmation_ConfirmSignUp".to_owned(),
        region: "eu-west-1".to_owned(),
        user_pool_id: "pool".to_owned(),
        user_name: "ann".to_owned(),
        caller_context: CallerContext { aws_sdk_version: String::new(), client_id: String::new() },
        user_attributes: vec![("sub".to_owned(), "s1".to_owned()), ("email".to_owned(), "a@example.com".to_owned())],
        client_metadata: Vec::new(),
    }
}

fn long<W: World>() -> Limits {
    W::limits().lasting(Duration::from_secs(600))
}

#[tokio::test]
async fn a_byte_waits_for_one_slice_of_32_looping_calls_and_not_for_a_slice_of_each() {
    const ROUND_TRIPS: u64 = 50;
    let component = resolver("(loop $again (br $again)) unreachable");
    let stage = Stage::<FunctionResolver>::loaded_within(long::<FunctionResolver>(), &component).await;
    for _ in 0..CALLS {
        let slot = stage.slot.clone();
        tokio::spawn(async move { slot.resolve("{}".to_owned(), &[], Arc::new(Unasked)).await });
    }
    let interruptions = || stage.slot.status().interruptions;
    while interruptions() < CALLS as u64 {
        tokio::task::yield_now().await;
    }
    // Two tasks of this thread talk over a socket, so that each byte takes a look at the sockets.
    let (mut here, mut there) = UnixStream::pair().unwrap();
    tokio::spawn(async move {
        while let Ok(byte) = there.read_u8().await {
            there.write_u8(byte).await.unwrap();
        }
    });
    let before = interruptions();
    for _ in 0..ROUND_TRIPS {
        here.write_u8(7).await.unwrap();
        here.read_u8().await.unwrap();
    }
    let slices = interruptions() - before;
    // A round trip takes the thread a few looks at its sockets, and between two looks there is one slice. 61 were there
    // when components only woke themselves.
    assert!(slices <= 8 * ROUND_TRIPS, "{slices} slices in {ROUND_TRIPS} round trips");
    assert!(slices > 0, "the loops stand still");
}

#[tokio::test]
async fn sleeping_calls_of_one_plugin_keep_no_other_plugin_waiting() {
    let host = Host::new(&HostSettings::default()).unwrap();
    let plugin = |name: &str| PluginSettings {
        limits: Some(Limits { concurrency: CALLS, ..long::<PostConfirmation>() }),
        ..PluginSettings::new(name, built("post-confirmation"))
    };
    let (sleeping, other) = (host.slot::<PostConfirmation>(plugin("a")), host.slot::<PostConfirmation>(plugin("b")));
    sleeping.reload().await.unwrap();
    other.reload().await.unwrap();
    let silent = Arc::new(Silent { asked: AtomicUsize::new(0) });
    let sleepers: Vec<_> = (0..CALLS)
        .map(|_| {
            let (slot, silent) = (sleeping.clone(), silent.clone());
            tokio::spawn(async move { slot.handle(confirmed(), "{}".to_owned(), &[], silent).await.0 })
        })
        .collect();
    while silent.asked.load(Ordering::Relaxed) < CALLS {
        tokio::task::yield_now().await;
    }
    let reset =
        PostConfirmationEvent { trigger_source: "PostConfirmation_ConfirmForgotPassword".to_owned(), ..confirmed() };
    assert_eq!(
        other.handle(reset.clone(), "{}".to_owned(), &[], Arc::new(Unasked)).await.0,
        Ok(Returned::Typed(reset))
    );
    assert!(sleepers.iter().all(|sleeper| !sleeper.is_finished()));
    assert_eq!((sleeping.status().waiting, other.status().failures), (0, 0));
}

#[tokio::test]
async fn a_guest_is_charged_for_its_own_time_and_not_for_its_neighbours() {
    let component = resolver("(loop $again (br $again)) unreachable");
    let limits = FunctionResolver::limits().lasting(Duration::from_secs(600));
    let limits = Limits { guest_cpu: Duration::from_millis(20), ..limits };
    let stage = Stage::<FunctionResolver>::loaded_within(limits, &component).await;
    let began = Instant::now();
    let calls: Vec<_> = (0..CALLS)
        .map(|_| {
            let slot = stage.slot.clone();
            tokio::spawn(async move { slot.resolve("{}".to_owned(), &[], Arc::new(Unasked)).await.0 })
        })
        .collect();
    for call in calls {
        let limit = Duration::from_millis(20);
        assert_eq!(call.await.unwrap(), Err(ResolverFailure::Broken(Breakdown::Time { limit })));
    }
    // Each of them had its time on this one thread, one after the other.
    assert!(began.elapsed() >= Duration::from_millis(20) * CALLS as u32, "{:?}", began.elapsed());
}
