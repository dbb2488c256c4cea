//! The credentials that the sandbox makes up. They are kept in the state directory, readable by its owner alone, so
//! that clients configured yesterday still work today. `serve` never comes here.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use authz::FunctionPrincipal;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use crate::owner_only;
use crate::{
    AwsCredential, Mode,
    mistake::{Mistake, Origin},
};
use identity::{AccessKey, ApiKey, Secret};

const FILE: &str = "credentials.json";
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The credentials kept in the state directory, and those made since it was opened.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    path: PathBuf,
    content: Content,
    changed: Changed,
    failure: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Changed {
    #[default]
    No,
    Yes,
}

/// The file.
#[derive(Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", default)]
struct Content {
    api_key: Option<KeptApiKey>,
    cursor_secret: Option<String>,
    /// By the section that uses them, such as `functions.post-confirmation`.
    credentials: BTreeMap<String, KeptCredential>,
}

#[derive(Deserialize, Serialize)]
struct KeptApiKey {
    key: String,
    expires: String,
}

#[derive(Clone, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct KeptCredential {
    access_key_id: String,
    secret_access_key: String,
}

impl std::fmt::Debug for Content {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Content(…)")
    }
}

impl Kept {
    /// Reads what an earlier sandbox kept. In production nothing is read, because nothing may be made up.
    pub(crate) fn open(&mut self, state_dir: &Path, mode: Mode) {
        self.path = state_dir.join(FILE);
        if mode == Mode::Serve {
            return;
        }
        match fs::read(&self.path) {
            Ok(bytes) => match serde_json::from_slice(&bytes) {
                Ok(content) => self.content = content,
                Err(error) => {
                    self.failure = Some(format!("is damaged ({error}); remove it to have new credentials made"))
                }
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => self.failure = Some(format!("cannot be read: {error}")),
        }
    }

    /// Writes what was made, if anything was.
    pub(crate) fn save(self) -> Result<(), Mistake> {
        let result = match (self.failure, self.changed) {
            (Some(failure), _) => Err(failure),
            (None, Changed::No) => Ok(()),
            (None, Changed::Yes) => {
                write(&self.path, &self.content).map_err(|error| format!("cannot be written: {error}"))
            }
        };
        result.map_err(|message| Mistake {
            origin: Origin::Nowhere,
            key: String::new(),
            message: format!("the file of generated credentials `{}` {message}", self.path.display()),
        })
    }

    pub(crate) fn cursor_secret(&mut self) -> Secret {
        let secret = self.content.cursor_secret.get_or_insert_with(|| {
            self.changed = Changed::Yes;
            STANDARD.encode(random::<32>())
        });
        Secret::new(secret.clone())
    }

    /// The kept key if it is still valid and not valid for longer than `days`, else a new one.
    pub(crate) fn api_key(&mut self, now: SystemTime, days: u64) -> ApiKey {
        let latest = now + DAY.saturating_mul(u32::try_from(days).unwrap_or(u32::MAX));
        if let Some(kept) = &self.content.api_key
            && let Ok(expires) = OffsetDateTime::parse(&kept.expires, &Rfc3339).map(SystemTime::from)
            && (now..=latest).contains(&expires)
        {
            return ApiKey { value: Secret::new(kept.key.clone()), expires };
        }
        let expires = OffsetDateTime::from(latest).replace_nanosecond(0).unwrap_or_else(|_| latest.into());
        let text = expires.format(&Rfc3339).unwrap_or_default();
        let key = ApiKey::generate(&random(), expires.into());
        self.content.api_key = Some(KeptApiKey { key: key.value.expose().to_owned(), expires: text });
        self.changed = Changed::Yes;
        key
    }

    /// The credential of a section.
    pub(crate) fn credential(&mut self, section: &str) -> AwsCredential {
        let kept = self.content.credentials.entry(section.to_owned()).or_insert_with(|| {
            self.changed = Changed::Yes;
            let nobody = FunctionPrincipal { name: section.to_owned(), may: Vec::new() };
            let key = AccessKey::generate(&random(), &random(), nobody);
            KeptCredential { secret_access_key: key.secret.expose().to_owned(), access_key_id: key.id }
        });
        AwsCredential {
            access_key_id: kept.access_key_id.clone(),
            secret_access_key: Secret::new(kept.secret_access_key.clone()),
            session_token: None,
        }
    }
}

fn write(path: &Path, content: &Content) -> io::Result<()> {
    owner_only::write(path, &serde_json::to_vec_pretty(content)?)
}

/// Unguessable bytes.
fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if aws_lc_rs::rand::fill(&mut bytes).is_err() {
        // Anything else would be guessable. The operating system's generator does not fail once it is up.
        std::process::abort();
    }
    bytes
}
