//! `just container`, with played engines: which is chosen, how it is called, and what is said if there is none.

use std::{
    env, fs,
    os::unix::fs::{PermissionsExt, symlink},
    path::{Path, PathBuf},
    process::Command,
};

use sluice_tests::components::workspace;
use tempfile::TempDir;

/// What the script calls besides cargo and the engines.
const TOOLS: [&str; 8] = ["bash", "cat", "cp", "dirname", "ls", "mkdir", "mktemp", "rm"];

/// A machine with these engines and nothing else. Docker's daemon answers if docker is `docker`, and not if it is
/// `docker without its daemon`.
struct Machine {
    dir: TempDir,
}

impl Machine {
    fn with(engines: &[&str]) -> Self {
        let machine = Self { dir: TempDir::new().unwrap() };
        let path = machine.path();
        fs::create_dir(&path).unwrap();
        for tool in TOOLS {
            symlink(found(tool), path.join(tool)).unwrap();
        }
        machine.play("cargo", "echo cargo $1 >&2");
        for engine in engines {
            let (name, info) = match *engine {
                "docker without its daemon" => ("docker", "exit 1"),
                name => (name, "exit 0"),
            };
            // Says how it was called, and what the last argument, the context, holds.
            let body = format!("[ $1 = info ] && {info}\nfor last; do :; done\necho {name} ${{*%$last}}\nls $last");
            machine.play(name, &body);
        }
        let built = machine.dir.path().join("x86_64-unknown-linux-musl/release");
        fs::create_dir_all(&built).unwrap();
        fs::write(built.join("sluice"), "").unwrap();
        fs::write(machine.certificates(), "").unwrap();
        machine
    }

    fn path(&self) -> PathBuf {
        self.dir.path().join("bin")
    }

    fn certificates(&self) -> PathBuf {
        self.dir.path().join("ca.crt")
    }

    fn play(&self, name: &str, body: &str) {
        let program = self.path().join(name);
        fs::write(&program, format!("#!{}\n{body}\n", found("bash").display())).unwrap();
        fs::set_permissions(program, fs::Permissions::from_mode(0o755)).unwrap();
    }

    /// What the script writes to stdout and to stderr.
    fn run(&self, arguments: &[&str]) -> (String, String) {
        let output = Command::new(found("bash"))
            .arg(workspace().join("tests/image"))
            .args(arguments)
            .env_clear()
            .env("PATH", self.path())
            .env("TMPDIR", self.dir.path())
            .env("CARGO_TARGET_DIR", self.dir.path())
            .env("SSL_CERT_FILE", self.certificates())
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let said = text(output.stderr);
        assert_eq!(output.status.success(), said == "cargo build\n", "{said}");
        (text(output.stdout), said)
    }
}

/// Where a program is on the real machine.
fn found(program: &str) -> PathBuf {
    let path = env::var_os("PATH").unwrap();
    env::split_paths(&path).map(|dir| dir.join(program)).find(|path: &PathBuf| Path::is_file(path)).unwrap()
}

fn built_by(engines: &[&str], arguments: &[&str]) -> String {
    Machine::with(engines).run(arguments).0
}

fn refused(engines: &[&str], arguments: &[&str]) -> String {
    let (built, said) = Machine::with(engines).run(arguments);
    assert_eq!(built, "");
    said
}

const CONTEXT: &str = "ca-certificates.crt\nsluice\nstate\n";

#[test]
fn the_first_engine_that_works_builds_the_image() {
    let docker_format = "build --format docker --tag sluice --file Containerfile";
    let podman = format!("podman {docker_format}\n{CONTEXT}");
    let buildah = format!("buildah {docker_format}\n{CONTEXT}");
    assert_eq!(built_by(&["buildah", "docker", "podman"], &[]), podman);
    assert_eq!(
        built_by(&["docker", "buildah"], &[]),
        format!("docker build --tag sluice --file Containerfile\n{CONTEXT}")
    );
    assert_eq!(built_by(&["docker without its daemon", "buildah"], &[]), buildah);
}

#[test]
fn the_engine_that_is_named_builds_the_image() {
    let built = built_by(&["buildah", "docker", "podman"], &["buildah"]);
    assert!(built.starts_with("buildah build --format docker"), "{built}");
}

#[test]
fn what_is_wrong_is_said_before_anything_is_compiled() {
    let none = "just container: install podman, docker or buildah to build the image\n";
    assert_eq!(refused(&["docker without its daemon"], &[]), none);
    let broken = "just container: `docker` does not work here: is it installed, and does its daemon run?\n";
    assert_eq!(refused(&["docker without its daemon", "podman"], &["docker"]), broken);
    let unknown = "just container: `lxc` is no engine: say podman, docker or buildah, or nothing\n";
    assert_eq!(refused(&["podman"], &["lxc"]), unknown);
}
