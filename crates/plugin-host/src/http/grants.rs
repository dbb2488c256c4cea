//! Which hosts a plugin may reach, by which methods, in the operator's words: `GET https://api.example.com`.

use std::{fmt, net::IpAddr, str::FromStr};

use http::Method;
use reqwest::Url;

/// A host that a plugin may reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpGrant {
    methods: Methods,
    scheme: &'static str,
    host: Host,
    port: u16,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Methods {
    Any,
    These(Vec<Method>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Host {
    /// This host.
    Named(String),
    /// Every host below this domain, but not the domain itself.
    Below(String),
}

/// Why a text is no [`HttpGrant`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{grant}` is no grant of HTTP: write methods and an origin, such as `GET https://api.example.com`, \
     `GET|POST https://*.amazonaws.com` or `* http://localhost:4566`"
)]
pub struct HttpGrantMistake {
    grant: String,
}

impl FromStr for HttpGrant {
    type Err = HttpGrantMistake;

    fn from_str(grant: &str) -> Result<Self, Self::Err> {
        parse(grant).ok_or_else(|| HttpGrantMistake { grant: grant.to_owned() })
    }
}

fn parse(grant: &str) -> Option<HttpGrant> {
    let (methods, origin) = grant.trim().split_once(' ')?;
    let methods = match methods {
        "*" => Methods::Any,
        methods => {
            let parsed: Option<Vec<Method>> = methods.split('|').map(method).collect();
            Methods::These(parsed?)
        }
    };
    let (scheme, rest) = origin.trim().split_once("://")?;
    let scheme = match scheme {
        "https" => "https",
        "http" => "http",
        _ => return None,
    };
    let (below, rest) = match rest.strip_prefix("*.") {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    // What is left must be a host, perhaps with a port, and nothing else: a path would look like a limit and be none.
    let is_bare = !rest.contains(['/', '?', '#', '@', '*', '\\', '%', ' ']);
    let url = Url::parse(&format!("{scheme}://{rest}")).ok().filter(|_| is_bare)?;
    let (host, port) = (url.host_str()?, url.port_or_known_default()?);
    if host.is_empty() || (below && address(host).is_some()) {
        return None;
    }
    let host = if below { Host::Below(format!(".{host}")) } else { Host::Named(host.to_owned()) };
    Some(HttpGrant { methods, scheme, host, port })
}

/// A method in capitals, as methods are compared.
fn method(text: &str) -> Option<Method> {
    let is_word = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_uppercase());
    is_word.then(|| Method::from_bytes(text.as_bytes()).ok()).flatten()
}

/// The address that a host of a URL is, if it is one: `127.0.0.1` or `[::1]`.
pub(super) fn address(host: &str) -> Option<IpAddr> {
    host.trim_start_matches('[').trim_end_matches(']').parse().ok()
}

impl fmt::Display for HttpGrant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.methods {
            Methods::Any => f.write_str("*")?,
            Methods::These(methods) => {
                f.write_str(&methods.iter().map(Method::as_str).collect::<Vec<_>>().join("|"))?;
            }
        }
        let host = match &self.host {
            Host::Named(host) => host.clone(),
            Host::Below(domain) => format!("*{domain}"),
        };
        write!(f, " {}://{host}:{}", self.scheme, self.port)
    }
}

impl HttpGrant {
    fn covers_host(&self, host: &str) -> bool {
        match &self.host {
            Host::Named(named) => named == host,
            Host::Below(domain) => host.len() > domain.len() && host.ends_with(domain.as_str()),
        }
    }
}

/// How far a host may lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reach {
    /// To public addresses.
    Public,
    /// To private networks too: the operator has named the host.
    Private,
    /// To this machine and its link too: the operator has named it as such.
    Local,
}

/// All that a plugin may reach.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct HttpGrants(Vec<HttpGrant>);

impl HttpGrants {
    pub(crate) fn new(grants: Vec<HttpGrant>) -> Self {
        Self(grants)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a request may be sent.
    pub(super) fn allow(&self, method: &Method, url: &Url) -> bool {
        let (Some(host), Some(port)) = (url.host_str(), url.port_or_known_default()) else { return false };
        self.0.iter().any(|grant| {
            let by_method = match &grant.methods {
                Methods::Any => true,
                Methods::These(methods) => methods.contains(method),
            };
            by_method && grant.scheme == url.scheme() && grant.port == port && grant.covers_host(host)
        })
    }

    /// How far a host may lead. That of the farthest grant counts.
    pub(super) fn reach(&self, host: &str) -> Reach {
        let host = host.to_ascii_lowercase();
        let of = |grant: &HttpGrant| match &grant.host {
            Host::Named(named) if address(named).is_some() || named == "localhost" => Reach::Local,
            Host::Named(_) => Reach::Private,
            Host::Below(_) => Reach::Public,
        };
        self.0.iter().filter(|grant| grant.covers_host(&host)).map(of).max().unwrap_or(Reach::Public)
    }
}
