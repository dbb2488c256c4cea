//! The certificate the gateway shows, and when it is replaced. Never logs a key.
//!
//! The files that the operator names are looked at again and again; in a sandbox without such files, the certificate
//! comes from an authority of its own (`local`).

mod local;
#[cfg(test)]
mod tests;

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use arc_swap::ArcSwap;
use rustls::{
    ServerConfig,
    crypto::aws_lc_rs,
    pki_types::{
        CertificateDer, PrivateKeyDer,
        pem::{self, PemObject},
    },
};
use sha2::{Digest, Sha256};
use tokio_rustls::TlsAcceptor;

use local::Authority;

/// How often it is looked whether there is a newer certificate.
const CHECK: Duration = Duration::from_secs(10);

/// The only protocol offered: neither clients nor WebSockets need HTTP/2 here.
const ALPN: &[u8] = b"http/1.1";

/// Where the certificate comes from that clients see.
#[derive(Clone, Debug)]
pub enum Certificate {
    /// There is none: the listener does not speak TLS.
    None,
    /// The operator's files, in PEM.
    Files {
        /// The certificate, followed by those between it and the authority.
        certificate: PathBuf,
        /// Its private key.
        key: PathBuf,
    },
    /// An authority for this machine alone, made if it does not exist.
    Local {
        /// The file of its certificate.
        certificate: PathBuf,
        /// The file of its key.
        key: PathBuf,
    },
}

/// Why there is no certificate to show.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A file cannot be read.
    #[error("the file `{}` cannot be read", .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file cannot be written.
    #[error("the file `{}` cannot be written", .path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file holds no certificate.
    #[error("the file `{}` holds no certificate in PEM", .path.display())]
    NoCertificate {
        /// The file.
        path: PathBuf,
    },
    /// A file is not PEM.
    #[error("the file `{}` is not PEM", .path.display())]
    Pem {
        /// The file.
        path: PathBuf,
        /// Why.
        source: pem::Error,
    },
    /// The key is not that of the certificate, or of no kind that is known.
    #[error("the certificate and the key cannot be used together")]
    Unusable(#[from] rustls::Error),
    /// No certificate can be made.
    #[error("no certificate for this machine can be made")]
    Make(#[from] rcgen::Error),
    /// The authority is not whole.
    #[error("the authority of `{}` is damaged; remove its folder to have a new one made", .path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
    },
}

/// A certificate chain and the key that belongs to it.
struct Identity {
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
}

/// Where certificates come from.
enum Source {
    Files { certificate: PathBuf, key: PathBuf },
    Local(Box<Authority>),
}

/// What the source was like when it was last looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    /// The files cannot be read.
    Nothing,
    /// The files, by their digest.
    Files([u8; 32]),
    /// A certificate that wants to be replaced from then on.
    Until(SystemTime),
}

/// The certificate to show now. New connections see a new one; those that are open keep theirs.
pub(crate) struct Certificates {
    source: Source,
    seen: Mutex<Seen>,
    current: ArcSwap<ServerConfig>,
}

impl Certificates {
    /// Loads the certificate, or makes one; `None` if TLS is off.
    pub(crate) fn open(setting: &Certificate, now: SystemTime) -> Result<Option<Arc<Self>>, TlsError> {
        let source = match setting {
            Certificate::None => return Ok(None),
            Certificate::Files { certificate, key } => {
                Source::Files { certificate: certificate.clone(), key: key.clone() }
            }
            Certificate::Local { certificate, key } => Source::Local(Box::new(Authority::open(certificate, key, now)?)),
        };
        let (identity, seen) = source.load(now)?;
        let current = ArcSwap::from_pointee(config(identity)?);
        Ok(Some(Arc::new(Self { source, seen: Mutex::new(seen), current })))
    }

    /// Shakes hands with the certificate of this moment.
    pub(crate) fn acceptor(&self) -> TlsAcceptor {
        TlsAcceptor::from(self.current.load_full())
    }

    /// Replaces the certificate whenever there is a newer one, for ever.
    pub(crate) async fn watch(self: Arc<Self>, now: fn() -> SystemTime) {
        loop {
            tokio::time::sleep(CHECK).await;
            let certificates = Arc::clone(&self);
            // If it panicked, the certificate stays, and the next turn tries again.
            let _ = tokio::task::spawn_blocking(move || certificates.refresh(now())).await;
        }
    }

    /// Replaces the certificate if there is a newer one. What cannot be used is reported once, and the one before stays.
    pub(crate) fn refresh(&self, now: SystemTime) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let current = self.source.look(now);
        if *seen == current {
            return;
        }
        match self.source.load(now).and_then(|(identity, loaded)| Ok((config(identity)?, loaded))) {
            Ok((config, loaded)) => {
                *seen = loaded;
                self.current.store(Arc::new(config));
                tracing::info!("the certificate was replaced");
            }
            Err(error) => {
                *seen = current;
                let why = std::error::Error::source(&error).map(ToString::to_string);
                tracing::error!(%error, why, "the certificate before this change is still shown");
            }
        }
    }
}

impl Source {
    /// What the source is like now. A certificate of the own authority differs from itself once it is time.
    fn look(&self, now: SystemTime) -> Seen {
        match self {
            Self::Files { certificate, key } => match (fs::read(certificate), fs::read(key)) {
                (Ok(certificate), Ok(key)) => Seen::Files(digest(&certificate, &key)),
                (Err(_), _) | (_, Err(_)) => Seen::Nothing,
            },
            Self::Local(_) => Seen::Until(Authority::renew_at(now)),
        }
    }

    fn load(&self, now: SystemTime) -> Result<(Identity, Seen), TlsError> {
        match self {
            Self::Files { certificate, key } => {
                let (chain, secret) = (read(certificate)?, read(key)?);
                let seen = Seen::Files(digest(&chain, &secret));
                Ok((Identity { chain: parse_chain(certificate, &chain)?, key: parse_key(key, &secret)? }, seen))
            }
            Self::Local(authority) => {
                let identity = authority.issue(now)?;
                Ok((identity, Seen::Until(Authority::renew_at(now))))
            }
        }
    }
}

fn digest(certificate: &[u8], key: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update(Sha256::digest(certificate)).chain_update(Sha256::digest(key)).finalize().into()
}

fn read(path: &Path) -> Result<Vec<u8>, TlsError> {
    fs::read(path).map_err(|source| TlsError::Read { path: path.to_owned(), source })
}

fn parse_chain(path: &Path, text: &[u8]) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let chain = CertificateDer::pem_slice_iter(text).collect::<Result<Vec<_>, _>>();
    let chain = chain.map_err(|source| TlsError::Pem { path: path.to_owned(), source })?;
    if chain.is_empty() {
        return Err(TlsError::NoCertificate { path: path.to_owned() });
    }
    Ok(chain)
}

fn parse_key(path: &Path, text: &[u8]) -> Result<PrivateKeyDer<'static>, TlsError> {
    PrivateKeyDer::from_pem_slice(text).map_err(|source| TlsError::Pem { path: path.to_owned(), source })
}

/// Refuses a key that does not belong to the certificate.
fn config(identity: Identity) -> Result<ServerConfig, TlsError> {
    let mut config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(identity.chain, identity.key)?;
    config.alpn_protocols = vec![ALPN.to_vec()];
    Ok(config)
}
