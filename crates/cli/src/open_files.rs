//! How many files this process may have open. Each connection is one, and many idle ones must not keep a file from being
//! written.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use settings::{Limits, Mode};

/// Files that are no connections of clients: the store, certificates, plugins, what is being written, connections to the
/// database and to issuers.
const OTHERS: u64 = 128;

/// Raises what this process may have open to what its connections may take, as far as the system lets it; otherwise fewer
/// connections are served.
pub(crate) fn make_room(limits: &mut Limits, mode: Mode) {
    let wanted = files_of(limits.connections);
    let before = getrlimit(Resource::Nofile);
    let mut allowed = before.current.unwrap_or(u64::MAX);
    if allowed < wanted {
        let raised = before.maximum.map_or(wanted, |most| most.min(wanted));
        let after = Rlimit { current: Some(raised), maximum: before.maximum };
        if setrlimit(Resource::Nofile, after).is_ok() {
            allowed = raised;
        }
    }
    let connections = connections_in(allowed).min(limits.connections);
    if connections < limits.connections {
        match mode {
            Mode::Serve => tracing::warn!(
                allowed,
                connections,
                "fewer connections are served than `limits.connections` says; let this process open {wanted} files (`ulimit -n`)"
            ),
            Mode::Sandbox => tracing::debug!(allowed, connections, "fewer connections are served"),
        }
        limits.connections = connections;
    }
}

/// As many WebSockets may be open as connections.
fn files_of(connections: usize) -> u64 {
    u64::try_from(connections).unwrap_or(u64::MAX).saturating_mul(2).saturating_add(OTHERS)
}

fn connections_in(files: u64) -> usize {
    usize::try_from(files.saturating_sub(OTHERS) / 2).unwrap_or(usize::MAX).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connections_leave_files_to_others() {
        assert_eq!(connections_in(files_of(10_000)), 10_000);
        assert_eq!(connections_in(1024), 448);
        assert_eq!(connections_in(10), 1);
    }
}
