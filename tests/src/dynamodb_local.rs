//! AWS DynamoDB Local as a child process: the jar that ships in the npm package `amplify-dynamodb-simulator`, in memory,
//! on a free port.
//!
//! The child ends with the process that started it, however that ends: it runs under a shell that waits for the end of
//! its standard input, and nobody but this process holds the other end.

#![expect(clippy::panic, reason = "a test that cannot start its database fails")]

use std::{
    env, io,
    io::{BufRead, BufReader},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::{
        OnceLock,
        mpsc::{Receiver, RecvTimeoutError, channel},
    },
    thread,
    time::{Duration, Instant},
};

/// The folder with `DynamoDBLocal.jar`, instead of the one that `tests/run` installs.
const FOLDER_VARIABLE: &str = "SLUICE_DYNAMODB_LOCAL";
/// Where `tests/run` installs it, from this package's folder.
const INSTALLED: &str = "clients/node_modules/amplify-dynamodb-simulator/emulator";
/// How long the JVM may take to listen.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long to listen for the child's own words before trying its port again.
const BETWEEN_TRIES: Duration = Duration::from_millis(20);
/// Another process may take the free port before the JVM does.
const STARTS: usize = 3;

/// Runs Java until it ends by itself or standard input does.
const UNDER_A_SHELL: &str = r#"
    exec 2>&1 3<&0 </dev/null
    java -Xmx512m -XX:TieredStopAtLevel=1 -Djava.library.path=./DynamoDBLocal_lib -jar DynamoDBLocal.jar \
        -inMemory -disableTelemetry -port "$1" 3<&- &
    java=$!
    { while read -r _ <&3; do :; done; kill "$java"; } >/dev/null &
    exec 3<&-
    wait "$java"
"#;

/// A running DynamoDB Local. Dropping it ends it.
#[derive(Debug)]
pub struct DynamoDbLocal {
    endpoint: String,
    shell: Child,
    /// Its end is the child's end.
    lifeline: Option<ChildStdin>,
}

impl DynamoDbLocal {
    /// Starts one and waits until it answers.
    ///
    /// # Panics
    /// If the jar is not installed, or Java does not start it.
    #[must_use]
    pub fn start() -> Self {
        let folder = folder();
        let mut problem = String::new();
        for _ in 0..STARTS {
            match start_once(&folder) {
                Ok(started) => return started,
                Err(words) => problem = words,
            }
        }
        panic!("DynamoDB Local did not start; it says:\n{problem}");
    }

    /// The one that this test binary shares.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<DynamoDbLocal> = OnceLock::new();
        SHARED.get_or_init(Self::start)
    }

    /// Its URL.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }
}

impl Drop for DynamoDbLocal {
    fn drop(&mut self) {
        drop(self.lifeline.take());
        // The shell ends after Java did. If it cannot be waited for, it is not there.
        let _ended = self.shell.wait();
    }
}

fn folder() -> PathBuf {
    #[expect(clippy::disallowed_methods, reason = "a developer's own copy of the jar")]
    let chosen = env::var_os(FOLDER_VARIABLE);
    let folder = chosen.map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join(INSTALLED), PathBuf::from);
    assert!(
        folder.join("DynamoDBLocal.jar").is_file(),
        "DynamoDB Local is not installed in `{}`: run `tests/run`, which installs it",
        folder.display()
    );
    folder
}

/// Starts one, or answers what the child said instead.
fn start_once(folder: &Path) -> Result<DynamoDbLocal, String> {
    let port = free_port().map_err(|error| format!("no free port: {error}"))?;
    let mut shell = Command::new("sh")
        .args(["-c", UNDER_A_SHELL, "dynamodb-local", &port.to_string()])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("`sh` did not start: {error}"))?;
    let lifeline = shell.stdin.take();
    let words = listen(shell.stdout.take());
    let started = DynamoDbLocal { endpoint: format!("http://127.0.0.1:{port}"), shell, lifeline };
    wait_until_it_answers(port, &words)?;
    Ok(started)
}

fn wait_until_it_answers(port: u16, words: &Receiver<String>) -> Result<(), String> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let give_up = Instant::now() + PATIENCE;
    let mut said = String::new();
    while Instant::now() < give_up {
        if TcpStream::connect_timeout(&address, PATIENCE).is_ok() {
            return Ok(());
        }
        match words.recv_timeout(BETWEEN_TRIES) {
            Ok(line) => said.extend([line.as_str(), "\n"]),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Err(said),
        }
    }
    Err(format!("{said}(no answer on {address} after {} s)", PATIENCE.as_secs()))
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// The child's lines, until it ends.
fn listen(output: Option<ChildStdout>) -> Receiver<String> {
    let (sender, receiver) = channel();
    if let Some(output) = output {
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                // With the receiver gone the lines are read on, so that the child does not block.
                let _unheard = sender.send(line);
            }
        });
    }
    receiver
}
