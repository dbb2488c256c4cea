#[cfg(unix)]
use std::os::unix::fs::PermissionsExt;

use rcgen::{CertificateParams, KeyPair};
use rustls::{
    RootCertStore,
    client::{WebPkiServerVerifier, danger::ServerCertVerifier},
    pki_types::{ServerName, UnixTime},
};
use tempfile::TempDir;

use super::*;

/// 2027-01-15.
fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000)
}

const CERTIFICATE: &str = "ca.pem";
const KEY: &str = "ca.key";

fn authority(directory: &Path) -> Result<Authority, TlsError> {
    Authority::open(&directory.join(CERTIFICATE), &directory.join(KEY), now())
}

fn local(directory: &Path) -> Arc<Certificates> {
    let setting = Certificate::Local { certificate: directory.join(CERTIFICATE), key: directory.join(KEY) };
    Certificates::open(&setting, now()).unwrap().unwrap()
}

/// Writes a certificate that vouches for itself, and its key.
fn write_files(directory: &Path, name: &str) -> Certificate {
    let key = KeyPair::generate().unwrap();
    let signed = CertificateParams::new(vec![name.to_owned()]).unwrap().self_signed(&key).unwrap();
    let (certificate, key_path) = (directory.join("tls.crt"), directory.join("tls.key"));
    fs::write(&certificate, signed.pem()).unwrap();
    fs::write(&key_path, key.serialize_pem()).unwrap();
    Certificate::Files { certificate, key: key_path }
}

/// Whether somebody who trusts the authority believes that the chain is of a name.
fn is_believed(directory: &Path, chain: &[CertificateDer<'static>], name: &str, at: SystemTime) -> bool {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(directory.join(CERTIFICATE)).unwrap()).unwrap();
    let provider = Arc::new(aws_lc_rs::default_provider());
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider).build().unwrap();
    let at = UnixTime::since_unix_epoch(at.duration_since(SystemTime::UNIX_EPOCH).unwrap());
    verifier.verify_server_cert(&chain[0], &chain[1..], &ServerName::try_from(name).unwrap(), &[], at).is_ok()
}

#[test]
fn the_own_authority_vouches_for_this_machine() {
    let directory = TempDir::new().unwrap();
    let authority = authority(directory.path()).unwrap();
    let chain = authority.issue(now()).unwrap().chain;
    for name in ["localhost", "127.0.0.1", "::1"] {
        assert!(is_believed(directory.path(), &chain, name, now()), "{name}");
    }
    for name in ["example.com", "app.localhost", "127.0.0.2"] {
        assert!(!is_believed(directory.path(), &chain, name, now()), "{name}");
    }
}

#[test]
fn a_thief_of_the_authority_can_pretend_to_be_this_machine_alone() {
    let directory = TempDir::new().unwrap();
    let authority = authority(directory.path()).unwrap();
    let issue = |name: &str| {
        let params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        authority.sign(&params, &KeyPair::generate().unwrap())
    };
    assert!(is_believed(directory.path(), &issue("localhost"), "localhost", now()));
    for name in ["example.com", "localhost.example.com", "10.0.0.1", "::2"] {
        assert!(!is_believed(directory.path(), &issue(name), name, now()), "{name}");
    }
}

#[test]
fn the_authority_is_made_once_and_its_key_is_its_owners() {
    let directory = TempDir::new().unwrap();
    let tls = directory.path().join("tls");
    local(&tls);
    let made = fs::read(tls.join(CERTIFICATE)).unwrap();
    let again = authority(&tls).unwrap().issue(now()).unwrap().chain;
    assert_eq!(fs::read(tls.join(CERTIFICATE)).unwrap(), made);
    assert!(is_believed(&tls, &again, "localhost", now()), "what a later start issues is trusted too");
    assert!(!String::from_utf8(made).unwrap().contains("PRIVATE"));
    #[cfg(unix)]
    assert_eq!(fs::metadata(tls.join(KEY)).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(fs::read_dir(&tls).unwrap().count(), 2, "nothing else is kept");
}

#[test]
fn an_authority_with_the_key_of_another_is_damaged() {
    let directory = TempDir::new().unwrap();
    local(directory.path());
    fs::write(directory.path().join(KEY), KeyPair::generate().unwrap().serialize_pem()).unwrap();
    assert!(matches!(authority(directory.path()).map(drop), Err(TlsError::Damaged { .. })));
}

#[test]
fn an_own_certificate_is_replaced_well_before_it_ends() {
    let directory = TempDir::new().unwrap();
    let certificates = local(directory.path());
    let first = certificates.current.load_full();
    certificates.refresh(now());
    assert!(Arc::ptr_eq(&first, &certificates.current.load_full()));
    let renewal = Authority::renew_at(now());
    let chain = authority(directory.path()).unwrap().issue(now()).unwrap().chain;
    assert!(is_believed(directory.path(), &chain, "localhost", renewal + Duration::from_secs(24 * 60 * 60)));
    certificates.refresh(renewal);
    assert!(!Arc::ptr_eq(&first, &certificates.current.load_full()));
}

#[test]
fn files_that_change_are_shown_and_bad_ones_are_not() {
    let directory = TempDir::new().unwrap();
    let setting = write_files(directory.path(), "one.example");
    let certificates = Certificates::open(&setting, now()).unwrap().unwrap();
    let first = certificates.current.load_full();
    fs::write(directory.path().join("tls.key"), KeyPair::generate().unwrap().serialize_pem()).unwrap();
    certificates.refresh(now());
    assert!(Arc::ptr_eq(&first, &certificates.current.load_full()), "the key is not the certificate's");
    fs::remove_file(directory.path().join("tls.crt")).unwrap();
    certificates.refresh(now());
    assert!(Arc::ptr_eq(&first, &certificates.current.load_full()), "there is no certificate");
    write_files(directory.path(), "two.example");
    certificates.refresh(now());
    assert!(!Arc::ptr_eq(&first, &certificates.current.load_full()));
}

#[test]
fn files_without_a_certificate_are_refused_at_the_start() {
    let directory = TempDir::new().unwrap();
    let setting = write_files(directory.path(), "one.example");
    fs::write(directory.path().join("tls.crt"), "nothing").unwrap();
    assert!(matches!(Certificates::open(&setting, now()).map(drop), Err(TlsError::NoCertificate { .. })));
    assert!(Certificates::open(&Certificate::None, now()).unwrap().is_none());
}
