//! The secret of one start: who shows it has seen what the gateway printed, or may read its files.
//!
//! A connection of this machine may be anybody's: of another user of it, or of a proxy that passes on what the world asks.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use axum::http::{HeaderMap, HeaderValue, Uri, header};
use identity::Secret;
use url::form_urlencoded;

use crate::{local, random};

/// The parameter of an address that shows the secret.
pub(crate) const PARAMETER: &str = "token";

/// Made anew by each start.
pub(crate) struct StartSecret(Secret);

impl StartSecret {
    /// 32 random bytes, as hexadecimal digits.
    pub(crate) fn new() -> Self {
        let mut bytes = [0; 32];
        random::fill(&mut bytes);
        Self(Secret::new(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>()))
    }

    /// The secret, to show it to the user who started the gateway.
    pub(crate) fn secret(&self) -> &Secret {
        &self.0
    }

    /// Whether the headers of a request show it: as the bearer's token, or in the cookie of a page of this gateway. Browsers
    /// send a cookie along whichever page asks, so it counts for the gateway's own pages alone.
    pub(crate) fn is_shown(&self, headers: &HeaderMap) -> bool {
        let bearer = headers.get(header::AUTHORIZATION).and_then(|value| value.as_bytes().strip_prefix(b"Bearer "));
        let in_cookie = || {
            let name = cookie_name(headers);
            cookies(headers).any(|(given, value)| given == name && self.0.matches(value.as_bytes()))
        };
        bearer.is_some_and(|presented| self.0.matches(presented))
            || (!local::is_of_another_site(headers) && in_cookie())
    }

    /// Whether the address of a request shows it, and then the address without it.
    pub(crate) fn redeem(&self, uri: &Uri) -> Option<String> {
        let query = uri.query()?;
        let (shown, others): (Vec<_>, Vec<_>) =
            form_urlencoded::parse(query.as_bytes()).partition(|(name, _)| name == PARAMETER);
        if !shown.iter().any(|(_, value)| self.0.matches(value.as_bytes())) {
            return None;
        }
        let others = form_urlencoded::Serializer::new(String::new()).extend_pairs(others).finish();
        // A path of two slashes would name another host.
        let path = format!("/{}", uri.path().trim_start_matches('/'));
        Some(if others.is_empty() { path } else { format!("{path}?{others}") })
    }

    /// The cookie that shows it from now on, until the browser ends. Browsers tell hosts apart, but no ports: its name does.
    pub(crate) fn cookie(&self, headers: &HeaderMap) -> Option<HeaderValue> {
        let (name, value) = (cookie_name(headers), self.0.expose());
        let mut cookie = HeaderValue::try_from(format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict")).ok()?;
        cookie.set_sensitive(true);
        Some(cookie)
    }

    /// Keeps it where commands of the same user find it, as long as the answer lives.
    pub(crate) fn keep(&self, state_dir: &Path, port: u16) -> io::Result<KeptSecret> {
        let path = settings::start_secret_file(state_dir, port);
        settings::owner_only::write(&path, self.0.expose().as_bytes())?;
        Ok(KeptSecret { path, secret: self.0.clone() })
    }
}

/// The file of a secret that counts.
pub(crate) struct KeptSecret {
    path: PathBuf,
    secret: Secret,
}

impl Drop for KeptSecret {
    fn drop(&mut self) {
        // The next start on the port may have written its own meanwhile.
        if fs::read(&self.path).is_ok_and(|kept| self.secret.matches(&kept)) {
            drop(fs::remove_file(&self.path));
        }
    }
}

/// The name of the cookie at the port that a request was sent to.
fn cookie_name(headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let port = host.rsplit_once(':').and_then(|(_, port)| port.parse::<u16>().ok()).unwrap_or(80);
    format!("sluice-{port}")
}

fn cookies(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    let all = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='))
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderName;

    use super::*;

    fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse::<HeaderName>().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn each_start_has_a_secret_of_its_own_that_never_prints() {
        let (one, other) = (StartSecret::new(), StartSecret::new());
        assert_eq!(one.secret().expose().len(), 64);
        assert_ne!(one.secret(), other.secret());
        let cookie = one.cookie(&headers(&[("host", "localhost:20002")])).unwrap();
        assert!(!format!("{:?} {cookie:?}", one.secret()).contains(one.secret().expose()));
    }

    #[test]
    fn a_cookie_counts_at_its_port_and_for_the_gateways_own_pages() {
        let secret = StartSecret::new();
        let cookie = secret.cookie(&headers(&[("host", "127.0.0.1:20002")])).unwrap();
        let cookie = cookie.to_str().unwrap();
        assert!(
            cookie.starts_with("sluice-20002=") && cookie.ends_with("; Path=/; HttpOnly; SameSite=Strict"),
            "{cookie}"
        );
        let pair = format!("theme=dark; {}", cookie.split_once(';').unwrap().0);
        let check = |more: &[(&str, &str)], expected: bool| {
            let mut all = vec![("cookie", pair.as_str())];
            all.extend(more);
            assert_eq!(secret.is_shown(&headers(&all)), expected, "{more:?}");
        };
        check(&[("host", "127.0.0.1:20002")], true);
        check(&[("host", "127.0.0.1:20002"), ("origin", "http://127.0.0.1:20002")], true);
        check(&[("host", "127.0.0.1:20003")], false);
        check(&[("host", "127.0.0.1:20002"), ("origin", "http://127.0.0.1:5173")], false);
        check(&[("host", "127.0.0.1:20002"), ("sec-fetch-site", "same-site")], false);
        assert!(!secret.is_shown(&headers(&[("host", "127.0.0.1:20002"), ("cookie", "sluice-20002=")])));
        assert!(!secret.is_shown(&headers(&[("authorization", "Bearer ")])));
    }

    #[test]
    fn an_address_is_redeemed_without_its_secret_and_leads_nowhere_else() {
        let secret = StartSecret::new();
        let shown = secret.secret().expose();
        let redeem = |address: String| secret.redeem(&address.parse().unwrap());
        assert_eq!(redeem(format!("/?token={shown}")).as_deref(), Some("/"));
        assert_eq!(redeem(format!("/admin/tables?limit=2&token={shown}")).as_deref(), Some("/admin/tables?limit=2"));
        assert_eq!(redeem(format!("//evil.example/?token={shown}")).as_deref(), Some("/evil.example/"));
        assert_eq!(redeem(format!("/?token={shown}0")), None);
        assert_eq!(redeem("/?token=".to_owned()), None);
        assert_eq!(redeem("/".to_owned()), None);
    }

    #[test]
    fn the_file_of_a_later_start_stays() {
        let folder = tempfile::TempDir::new().unwrap();
        let (former, latter) = (StartSecret::new(), StartSecret::new());
        let ending = former.keep(folder.path(), 20002).unwrap();
        let kept = latter.keep(folder.path(), 20002).unwrap();
        drop(ending);
        assert_eq!(fs::read_to_string(&kept.path).unwrap(), latter.secret().expose());
        let path = kept.path.clone();
        drop(kept);
        assert!(!path.exists());
    }
}
