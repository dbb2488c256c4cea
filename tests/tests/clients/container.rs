//! The image: built from the Containerfile and started by buildah, which needs no daemon.

use std::{
    collections::BTreeMap,
    env, fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use serde_json::{Value, json};
use sluice_tests::{
    components::workspace,
    sandbox::issuer::{CLIENT_ID, TestIssuer, User},
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
    time::timeout,
};
use user_pool::TokenUse;

/// What the image is built for, so that it needs nothing of a distribution.
const STATIC: &str = "x86_64-unknown-linux-musl";
/// How it is built here.
const PROFILE: &str = "container-test";
/// Where distributions keep the certificates they trust.
const CERTIFICATES: [&str; 3] =
    ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"];
/// How long the gateway may take to start, or to end.
const PATIENCE: Duration = Duration::from_secs(60);
const IMAGE: &str = "sluice-test";
const ALICE: User = User { sub: "sub-alice", username: "alice", email: "alice@example.com" };

#[tokio::test]
async fn the_image_serves_what_is_mounted_as_a_user_without_rights() {
    let issuer = TestIssuer::start().await;
    let buildah = Buildah::new();
    let image = buildah.build(&context()).await;
    assert_eq!(image["User"], "65532:65532");
    assert_eq!(image["ExposedPorts"], json!({ "8080/tcp": {} }));
    let healthcheck = words(&image["Healthcheck"]["Test"]);
    assert_eq!(healthcheck, ["CMD", "/sluice", "healthcheck"]);
    let command = [words(&image["Entrypoint"]), words(&image["Cmd"])].concat();
    assert_eq!(command, ["/sluice", "serve"]);

    let mounts = mounts(issuer.url());
    let container = buildah.create().await;
    let environment = BTreeMap::from([
        ("SLUICE_LISTEN", "127.0.0.1:0".to_owned()),
        ("SLUICE_CURSOR_SECRET", "0123456789abcdef0123456789abcdef".to_owned()),
    ]);
    let mut gateway = Running(buildah.run(&container, &mounts, &environment, &command));
    let url = listening(&mut gateway.0).await;

    let health = reqwest::get(format!("{url}/healthz")).await.unwrap();
    assert!(health.status().is_success(), "{health:?}");
    let environment = BTreeMap::from([("SLUICE_URL", url.clone())]);
    let mut check = buildah.run(&container, &mounts, &environment, &healthcheck[1..]);
    assert!(timeout(PATIENCE, check.wait()).await.unwrap().unwrap().success(), "`sluice healthcheck` fails");

    let answer = reqwest::Client::new()
        .post(format!("{url}/graphql"))
        .header("authorization", issuer.token(ALICE, TokenUse::Access))
        .json(&json!({ "query": r#"mutation { createUserProfile(input: { email: "a@example.com" }) { profileOwner } }"# }))
        .send();
    let answer: Value = answer.await.unwrap().json().await.unwrap();
    assert_eq!(answer, json!({ "data": { "createUserProfile": { "profileOwner": "alice" } } }));

    let process = gateway.process().unwrap();
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    assert!(status.lines().any(|line| line.split_whitespace().take(2).eq(["Uid:", "65532"])), "{status}");
    let terminate = Command::new("kill").args(["-TERM", &process.to_string()]).status().await.unwrap();
    assert!(terminate.success());
    let ended = timeout(PATIENCE, gateway.0.wait()).await.expect("the gateway ends when asked to").unwrap();
    assert!(ended.success(), "{ended}");
    buildah.clean_up().await;
}

/// What the image is built from: the binary, the certificates and an empty directory.
fn context() -> TempDir {
    let context = TempDir::new().unwrap();
    fs::copy(binary(), context.path().join("sluice")).unwrap();
    let certificates = CERTIFICATES.iter().find(|path| Path::new(path).is_file());
    let certificates = certificates.expect("install the distribution's CA certificates");
    fs::copy(certificates, context.path().join("ca-certificates.crt")).unwrap();
    fs::create_dir(context.path().join("state")).unwrap();
    context
}

/// `$SLUICE_STATIC_BINARY`, or else the binary as in `just container`, but not optimized, which would take minutes more.
fn binary() -> PathBuf {
    if let Some(binary) = env::var_os("SLUICE_STATIC_BINARY") {
        return PathBuf::from(binary);
    }
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace().join("target"), PathBuf::from);
    let built = std::process::Command::new(env!("CARGO"))
        .current_dir(workspace())
        .args(["build", "--quiet", "--target", STATIC, "--profile", PROFILE, "--package", "cli", "--bin", "sluice"])
        .status();
    assert!(built.unwrap().success(), "the binary does not build; is all there? `tests/run` fetches it");
    target.join(STATIC).join(PROFILE).join("sluice")
}

/// What an operator mounts: configuration and schema, readable by all.
fn mounts(issuer: &str) -> TempDir {
    let mounts = TempDir::new().unwrap();
    fs::set_permissions(mounts.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let configuration = format!(
        r#"
        [api]
        id = "container"
        default_authorization_mode = "userPool"
        [user_pools.test]
        issuer = "{issuer}"
        client_ids = ["{CLIENT_ID}"]
        [store]
        kind = "embedded"
        [log]
        format = "text"
        "#
    );
    // No component is mounted: the evaluator is in the binary.
    for directory in ["sluice", "schema"] {
        fs::create_dir(mounts.path().join(directory)).unwrap();
    }
    fs::write(mounts.path().join("sluice/sluice.toml"), configuration).unwrap();
    let schema = "schema/user-profile.graphql";
    fs::copy(workspace().join(schema), mounts.path().join(schema)).unwrap();
    mounts
}

/// Reads the log until it says where the gateway listens, and goes on reading it. A test that fails shows it.
async fn listening(gateway: &mut Child) -> String {
    let mut lines = BufReader::new(gateway.stderr.take().unwrap()).lines();
    let url = timeout(PATIENCE, async {
        loop {
            let line = lines.next_line().await.unwrap().expect("the gateway listens");
            eprintln!("{line}");
            if let Some((_, address)) = line.split_once("serving address=") {
                break format!("http://{}", address.trim());
            }
        }
    });
    let url = url.await.expect("the gateway says where it listens");
    tokio::spawn(async move {
        while let Ok(Some(line)) = lines.next_line().await {
            eprintln!("{line}");
        }
    });
    url
}

/// The gateway in its container. When the test fails, what buildah started must end too.
struct Running(Child);

impl Running {
    /// The gateway's own process, somewhere below buildah's.
    fn process(&self) -> Option<u32> {
        let mut open: Vec<u32> = self.0.id().into_iter().collect();
        while let Some(process) = open.pop() {
            let command = fs::read(format!("/proc/{process}/cmdline")).unwrap_or_default();
            if command.starts_with(b"/sluice") {
                return Some(process);
            }
            for task in fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten() {
                let children = fs::read_to_string(task.path().join("children")).unwrap_or_default();
                open.extend(children.split_whitespace().filter_map(|child| child.parse::<u32>().ok()));
            }
        }
        None
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(process) = self.process() {
            // Nothing is left to be done if it ended meanwhile.
            let _ = std::process::Command::new("kill").args(["-KILL", &process.to_string()]).status();
        }
    }
}

fn words(list: &Value) -> Vec<String> {
    list.as_array().unwrap().iter().map(|word| word.as_str().unwrap().to_owned()).collect()
}

/// buildah with a storage of its own, which ends with the test.
struct Buildah {
    storage: TempDir,
}

impl Buildah {
    fn new() -> Self {
        Self { storage: TempDir::new().unwrap() }
    }

    fn command(&self) -> Command {
        let mut buildah = Command::new("buildah");
        buildah.args(["--storage-driver", "vfs"]).env("TMPDIR", self.storage.path());
        buildah.arg("--root").arg(self.storage.path().join("root"));
        buildah.arg("--runroot").arg(self.storage.path().join("run"));
        buildah
    }

    async fn output<const N: usize>(&self, arguments: [&str; N]) -> String {
        let output = self.command().args(arguments).output().await;
        let output = output.expect("buildah is installed; `tests/run` does it");
        assert!(output.status.success(), "buildah {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    /// Builds the image and says how it is configured.
    async fn build(&self, context: &TempDir) -> Value {
        let file = workspace().join("Containerfile");
        let (file, context) = (file.to_str().unwrap(), context.path().to_str().unwrap());
        let format = ["--isolation", "chroot", "--format", "docker"];
        let [isolation, chroot, format, docker] = format;
        self.output(["build", isolation, chroot, format, docker, "--tag", IMAGE, "--file", file, context]).await;
        let image: Value = serde_json::from_str(&self.output(["inspect", "--type", "image", IMAGE]).await).unwrap();
        image["Docker"]["config"].clone()
    }

    async fn create(&self) -> String {
        self.output(["from", "--pull-never", IMAGE]).await
    }

    /// Runs a command in a container. It shares the network of this machine.
    fn run(
        &self,
        container: &str,
        mounts: &TempDir,
        environment: &BTreeMap<&str, String>,
        command: &[String],
    ) -> Child {
        let mut run = self.command();
        run.args(["run", "--isolation", "chroot"]);
        for (name, value) in environment {
            run.args(["--env", &format!("{name}={value}")]);
        }
        for (directory, at) in [("sluice", "/etc/sluice"), ("schema", "/srv/schema")] {
            run.args(["--volume", &format!("{}:{at}:ro", mounts.path().join(directory).display())]);
        }
        run.arg(container).arg("--").args(command).stdin(Stdio::null()).stderr(Stdio::piped()).kill_on_drop(true);
        run.spawn().unwrap()
    }

    async fn clean_up(&self) {
        self.output(["rm", "--all"]).await;
        self.output(["rmi", "--all", "--force"]).await;
    }
}
