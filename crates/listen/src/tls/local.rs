//! An authority that vouches for this machine alone, so that it is safe to trust: made once, kept in the state
//! directory. The server's own key is made at each start and never written anywhere.

use std::{
    fs,
    io::{self, Write},
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    path::Path,
    time::{Duration, SystemTime},
};

use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DistinguishedName, DnType, ExtendedKeyUsagePurpose,
    GeneralSubtree, IsCa, Issuer, KeyPair, KeyUsagePurpose, NameConstraints, PublicKeyData, SanType,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};

use super::{Identity, TlsError, parse_chain, read};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// How long a certificate is valid. Apple refuses more than 825 days.
const VALID: Duration = DAY.saturating_mul(90);
/// How long each stretch is, since 1970, at whose beginning the certificate is replaced.
const RENEWAL: Duration = DAY.saturating_mul(30);
/// Clocks of containers and virtual machines may be behind.
const BEFORE: Duration = DAY;

/// The authority of a state directory.
pub(super) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: CertificateDer<'static>,
}

impl Authority {
    /// The kept authority, or a new one if there is none.
    pub(super) fn open(certificate_path: &Path, key_path: &Path, now: SystemTime) -> Result<Self, TlsError> {
        match fs::read_to_string(key_path) {
            Ok(key) => {
                let damaged = || TlsError::Damaged { path: key_path.to_owned() };
                let key = KeyPair::from_pem(&key).map_err(|_| damaged())?;
                let chain = parse_chain(certificate_path, &read(certificate_path)?)?;
                let certificate = chain.into_iter().next().ok_or_else(damaged)?;
                // A certificate holds the public key as it is.
                let public = key.der_bytes();
                if !certificate.windows(public.len()).any(|part| part == public) {
                    return Err(damaged());
                }
                Ok(Self { issuer: Issuer::new(authority(now), key), certificate })
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let key = KeyPair::generate()?;
                let certificate = authority(now).self_signed(&key)?;
                let keep = |path: &Path, text: String| {
                    let written = write(path, text.as_bytes());
                    written.map_err(|source| TlsError::Write { path: path.to_owned(), source })
                };
                // The key comes last: it says that the authority is whole.
                keep(certificate_path, certificate.pem())?;
                keep(key_path, key.serialize_pem())?;
                Ok(Self { certificate: certificate.der().clone(), issuer: Issuer::new(authority(now), key) })
            }
            Err(source) => Err(TlsError::Read { path: key_path.to_owned(), source }),
        }
    }

    /// A new certificate for this machine's names, with a new key.
    pub(super) fn issue(&self, now: SystemTime) -> Result<Identity, TlsError> {
        let key = KeyPair::generate()?;
        let mut server = CertificateParams::new(vec!["localhost".to_owned()])?;
        server.subject_alt_names.extend([
            SanType::IpAddress(IpAddr::V4(Ipv4Addr::LOCALHOST)),
            SanType::IpAddress(IpAddr::V6(Ipv6Addr::LOCALHOST)),
        ]);
        server.distinguished_name = named("localhost");
        server.not_before = (now - BEFORE).into();
        server.not_after = (now + VALID).into();
        server.is_ca = IsCa::ExplicitNoCa;
        server.use_authority_key_identifier_extension = true;
        server.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        server.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        let certificate = server.signed_by(&key, &self.issuer)?;
        Ok(Identity {
            chain: vec![certificate.der().clone(), self.certificate.clone()],
            key: PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der())),
        })
    }

    /// When a certificate that is made now is to be replaced: always well before it ends.
    pub(super) fn renew_at(now: SystemTime) -> SystemTime {
        let since = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
        let stretches = since / RENEWAL.as_secs() + 1;
        SystemTime::UNIX_EPOCH + Duration::from_secs(stretches.saturating_mul(RENEWAL.as_secs()))
    }
}

/// Writes a file, and the folders above it, that only this user may read; whole or not at all.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut folders = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut folders, 0o700);
    folders.recursive(true).create(folder)?;
    let mut fresh = tempfile::NamedTempFile::new_in(folder)?;
    fresh.write_all(bytes)?;
    fresh.as_file().sync_all()?;
    fresh.persist(path)?;
    Ok(())
}

/// What the authority may vouch for: the names and addresses of this machine (RFC 6761, section 6.3), and no authority
/// below it. So a thief of its key can pretend to be this machine alone.
fn authority(now: SystemTime) -> CertificateParams {
    let mut authority = CertificateParams::default();
    authority.distinguished_name = named("Sluice sandbox, this machine only");
    authority.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    authority.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    authority.name_constraints = Some(NameConstraints {
        permitted_subtrees: vec![
            GeneralSubtree::DnsName("localhost".to_owned()),
            GeneralSubtree::IpAddress(CidrSubnet::from_addr_prefix(IpAddr::V4(Ipv4Addr::new(127, 0, 0, 0)), 8)),
            GeneralSubtree::IpAddress(CidrSubnet::from_addr_prefix(IpAddr::V6(Ipv6Addr::LOCALHOST), 128)),
        ],
        excluded_subtrees: Vec::new(),
    });
    authority.not_before = (now - BEFORE).into();
    // Trust is given by hand, so it should not have to be given again.
    authority.not_after = rcgen::date_time_ymd(2049, 12, 31);
    authority
}

fn named(name: &str) -> DistinguishedName {
    let mut distinguished = DistinguishedName::new();
    distinguished.push(DnType::CommonName, name);
    distinguished
}

#[cfg(test)]
impl Authority {
    /// Signs anything.
    pub(super) fn sign(&self, params: &CertificateParams, key: &KeyPair) -> Vec<CertificateDer<'static>> {
        vec![params.signed_by(key, &self.issuer).unwrap().der().clone(), self.certificate.clone()]
    }
}
