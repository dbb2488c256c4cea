//! A gateway that is killed as a process would be, and starts again where it was, with what it had stored.

use std::{
    collections::BTreeMap,
    fs,
    io::{Read, Write},
    net::{SocketAddr, TcpListener},
    path::Path,
    thread::JoinHandle,
    time::{Duration, SystemTime},
};

use gateway::{Gateway, Workers};
use serde_json::{Value, json};
use settings::{Mode, Settings};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::components::{built, workspace};

/// How long the threads of a killed gateway may take to end.
const PATIENCE: Duration = Duration::from_secs(30);

/// A gateway with a user pool and a store on disk, on a runtime of its own. Not for tests that run on a runtime themselves.
pub struct Mortal {
    folder: TempDir,
    address: SocketAddr,
    start_secret: String,
    runtime: Option<Runtime>,
}

impl Mortal {
    /// Starts one.
    ///
    /// # Panics
    /// If it does not start.
    #[must_use]
    pub fn start() -> Self {
        let folder = TempDir::new().expect("a directory can be made");
        let (runtime, address, start_secret) = serve(folder.path(), SocketAddr::from(([127, 0, 0, 1], 0)));
        Self { folder, address, start_secret, runtime: Some(runtime) }
    }

    /// What the scripts of `tests/clients` need to know of it until it is killed, which `restart` does when it is asked: it then
    /// starts again, once.
    ///
    /// # Panics
    /// If there is no port for that.
    #[must_use]
    pub fn restarted_on_demand(mut self) -> (Value, JoinHandle<Self>) {
        let outputs = fs::read_to_string(self.folder.path().join("amplify_outputs.json")).expect("they were written");
        let outputs: Value = serde_json::from_str(&outputs).expect("they are JSON");
        let endpoint = format!("http://{}", self.address);
        let demands = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let restart = format!("http://{}/", demands.local_addr().expect("it listens"));
        let start_secret = self.start_secret.clone();
        let restarting = std::thread::spawn(move || {
            let (mut demand, _) = demands.accept().expect("the script asks");
            let mut head = [0; 4096];
            assert!(demand.read(&mut head).expect("the script asks") > 0);
            self.kill();
            let (runtime, ..) = serve(self.folder.path(), self.address);
            self.runtime = Some(runtime);
            let answer = b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";
            demand.write_all(answer).expect("the script waits for the answer");
            self
        });
        let description = json!({
            "outputs": outputs,
            "lambda": { "endpoint": endpoint },
            "restart": restart,
            "startSecret": start_secret,
        });
        (description, restarting)
    }

    /// Ends it where it stands: nobody is told, and connections break.
    fn kill(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_timeout(PATIENCE);
        }
    }
}

impl Drop for Mortal {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The repository's sample app, with all that it keeps in a folder of the test.
fn configuration(folder: &Path, listen: SocketAddr) -> String {
    let (state, outputs) = (folder.join("state"), folder.join("amplify_outputs.json"));
    let schema = workspace().join("schema/user-profile.graphql");
    let (auth_rules, post_confirmation) = (built("auth-rules"), built("post-confirmation"));
    format!(
        r#"
        listen = "{listen}"
        schema = {schema:?}
        state_dir = {state:?}
        outputs = {outputs:?}
        [plugins]
        auth_rules = {auth_rules:?}
        [functions.post-confirmation]
        plugin = {post_confirmation:?}
        resource = ["mutate"]
        "#
    )
}

fn serve(folder: &Path, listen: SocketAddr) -> (Runtime, SocketAddr, String) {
    let runtime = Runtime::new().expect("threads can be started");
    let (address, start_secret) = runtime.block_on(async {
        let configuration = configuration(folder, listen);
        let file = Some((Path::new("sluice.toml"), configuration.as_str()));
        let loaded = Settings::read(Mode::Sandbox, file, &BTreeMap::new(), SystemTime::now());
        let settings = loaded.expect("the configuration has no mistakes").settings;
        let schema = fs::read_to_string(&settings.schema).expect("the schema can be read");
        let gateway = Gateway::build(settings, &schema).await.expect("the gateway can be built");
        let bound = gateway.bind().await.expect("the port is free");
        gateway.write_outputs().expect("the outputs can be written");
        let address = bound.address();
        let start_secret = gateway.start_secret().expose().to_owned();
        tokio::spawn(bound.serve(Workers::here(), std::future::pending()));
        (address, start_secret)
    });
    (runtime, address, start_secret)
}
