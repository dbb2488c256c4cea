//! Where the gateway listens, whether it speaks TLS there, and where its files are.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    time::Duration,
};

use crate::{
    Mode,
    reader::Reader,
    setting::{Choice, Form, Preset, Setting, both, choice, each},
    words::Words,
};

/// The file of the sandbox's own authority, in the directory of [`ServerCertificate::Local`].
pub const AUTHORITY_FILE: &str = "ca.pem";

/// The file of its key, beside it.
pub const AUTHORITY_KEY_FILE: &str = "ca.key";

/// Whether and how the gateway speaks TLS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tls {
    /// The certificate it shows.
    pub certificate: ServerCertificate,
    /// What happens to requests without TLS.
    pub plain_http: PlainHttp,
}

/// Where the certificate comes from that clients see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ServerCertificate {
    /// There is none: the gateway does not speak TLS.
    None,
    /// The operator's files, in PEM.
    Files {
        /// The certificate, followed by those between it and the authority.
        certificate: PathBuf,
        /// Its private key.
        key: PathBuf,
    },
    /// An authority of the sandbox's own.
    Local {
        /// Where it is kept.
        directory: PathBuf,
    },
}

/// What happens to requests without TLS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlainHttp {
    /// They are served on the same port.
    Served,
    /// They are refused, except those that ask for the gateway's health.
    Refused,
}

impl Tls {
    /// The certificate of the sandbox's own authority, which clients have to trust; `None` if another one vouches.
    #[must_use]
    pub fn authority_to_trust(&self) -> Option<PathBuf> {
        match &self.certificate {
            ServerCertificate::Local { directory } => Some(directory.join(AUTHORITY_FILE)),
            ServerCertificate::None | ServerCertificate::Files { .. } => None,
        }
    }
}

pub(crate) const LISTEN: Setting = each(
    "listen",
    Form::Address,
    Preset::Value("127.0.0.1:20002"),
    Preset::Required,
    "Where the gateway listens. Port 0 takes any free port.",
);
pub(crate) const MANAGEMENT_LISTEN: Setting = both(
    "management.listen",
    Form::Address,
    Preset::Absent("health is asked for where the gateway listens"),
    "Where it can be asked how the gateway is, over plain HTTP: `/livez`, `/readyz`, `/healthz` and `/metrics`. It is a port of its own, \
     which clients cannot fill.",
);
pub(crate) const DRAIN_DELAY: Setting = each(
    "drain.delay_ms",
    Form::Integer { least: 0, most: 300_000, unit: "ms" },
    Preset::Value("0"),
    Preset::Value("5000"),
    "How long a gateway that is told to stop goes on serving, while `/readyz` says 503 and each answer asks its client to \
     open another connection. A balancer needs that long to send its clients elsewhere. A second signal ends it.",
);
pub(crate) const PUBLIC_URL: Setting = both(
    "public_url",
    Form::Url,
    Preset::Absent("`http://` and the address listened on"),
    "How clients reach the gateway, without `/graphql`. Stands in `amplify_outputs.json` and in the environment of \
     functions.",
);
pub(crate) const TLS_CERTIFICATE: Setting = each(
    "tls.certificate",
    Form::Path,
    Preset::Absent("a certificate for this machine, by an authority made in the state directory"),
    Preset::Absent("TLS is off"),
    "The certificate to show, in PEM, followed by those between it and its authority. TLS and plain HTTP share the port. \
     A file that changes takes effect within seconds; open connections stay.",
);
pub(crate) const TLS_KEY: Setting = both(
    "tls.key",
    Form::Path,
    Preset::Absent("none; needed with `tls.certificate`"),
    "The file of the certificate's private key, in PEM.",
);
pub(crate) const TLS_PLAIN_HTTP: Choice<PlainHttp> = choice(
    "tls.plain_http",
    &Words { first: ("served", PlainHttp::Served), others: &[("refused", PlainHttp::Refused)] },
    [Preset::Value("served"); 2],
    "What happens to requests without TLS. Refused ones get 400; questions about health are answered all the same.",
);
pub(crate) const SCHEMA: Setting =
    both("schema", Form::Path, Preset::Value("schema/user-profile.graphql"), "The data model, in Amplify's SDL.");
pub(crate) const STATE_DIR: Setting = both(
    "state_dir",
    Form::Path,
    Preset::Value(".sluice"),
    "Where the gateway keeps what it makes: generated credentials, the embedded store, the components that served.",
);
pub(crate) const OUTPUTS: Setting = each(
    "outputs",
    Form::Path,
    Preset::Value("amplify_outputs.json"),
    Preset::Absent("no such file is written"),
    "Where the configuration for Amplify's clients is written.",
);

pub(crate) fn listen(read: &mut Reader) -> SocketAddr {
    read.address(&LISTEN)
}

pub(crate) fn management(read: &mut Reader) -> Option<SocketAddr> {
    read.optional_address(&MANAGEMENT_LISTEN)
}

pub(crate) fn drain_delay(read: &mut Reader) -> Duration {
    read.milliseconds(&DRAIN_DELAY, "")
}

pub(crate) fn public_url(read: &mut Reader) -> Option<String> {
    read.optional_text(&PUBLIC_URL, "").map(|url| url.trim_end_matches('/').to_owned())
}

pub(crate) fn tls(read: &mut Reader, mode: Mode, state_dir: &Path) -> Tls {
    let plain_http = read.choice(&TLS_PLAIN_HTTP, "");
    let certificate = match (read.optional_path(&TLS_CERTIFICATE, ""), read.optional_path(&TLS_KEY, "")) {
        (Some(certificate), Some(key)) => ServerCertificate::Files { certificate, key },
        (Some(_), None) => {
            read.complain(&TLS_CERTIFICATE, "", "is given without `tls.key`, the key that belongs to it");
            ServerCertificate::None
        }
        (None, Some(_)) => {
            read.complain(&TLS_KEY, "", "is given without `tls.certificate`, which it belongs to");
            ServerCertificate::None
        }
        (None, None) => match (mode, plain_http) {
            (Mode::Sandbox, _) => ServerCertificate::Local { directory: state_dir.join("tls") },
            (Mode::Serve, PlainHttp::Served) => ServerCertificate::None,
            (Mode::Serve, PlainHttp::Refused) => {
                let message = "refuses every request, because there is no TLS; set `tls.certificate` and `tls.key`";
                read.complain(&TLS_PLAIN_HTTP.setting, "", message);
                ServerCertificate::None
            }
        },
    };
    Tls { certificate, plain_http }
}
