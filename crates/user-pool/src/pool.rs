//! The pool itself: what all actions share. Each group of actions is a module below `actions`.

use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use aws_lc_rs::hmac;
use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use serde_json::{Value, json};

use crate::{
    Configuration, IssueError, OpenError, Refusal, Triggers, World,
    kept::Kept,
    sealed::Sealer,
    signing_key::SigningKey,
    srp::{Identity, MODULUS_BYTES, SALT_BYTES, Verifier},
    state::{Password, State},
    throttle::{Guess, Throttle},
};

/// A user pool, its one app client and its identity pool.
pub struct Pool {
    names: Names,
    pub(crate) key: SigningKey,
    pub(crate) sealer: Sealer,
    /// Derives whatever must be the same each time without being kept.
    deriving: hmac::Key,
    issuer: OnceLock<String>,
    kept: Mutex<Kept>,
    throttle: Mutex<Throttle>,
    /// The authorization codes that were used, until they would have ended.
    used_codes: Mutex<BTreeMap<String, SystemTime>>,
    pub(crate) world: Arc<dyn World>,
    pub(crate) triggers: Arc<dyn Triggers>,
    pub(crate) configuration: Configuration,
}

/// What clients must know to use the pool. Stays the same for as long as the pool is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    /// The pool's id, `<region>_<name>`.
    pub pool_id: String,
    /// The id of its app client, which has no secret.
    pub client_id: String,
    /// The identity pool's id, `<region>:<uuid>`.
    pub identity_pool_id: String,
}

impl Names {
    fn of(state: &State) -> Self {
        Self {
            pool_id: state.pool_id.clone(),
            client_id: state.client_id.clone(),
            identity_pool_id: state.identity_pool_id.clone(),
        }
    }
}

/// In whose right an action is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authority {
    /// Of any client that reaches the pool.
    Anyone,
    /// Of an administrator, by a signature of its credential or a request of this machine.
    Administrator,
}

impl Pool {
    /// Opens the pool that is kept in a folder, or makes an empty one of `region` there.
    ///
    /// # Errors
    /// [`OpenError`]; the file is never overwritten then.
    pub fn open(
        directory: &Path,
        region: &str,
        configuration: Configuration,
        world: Arc<dyn World>,
        triggers: Arc<dyn Triggers>,
    ) -> Result<Self, OpenError> {
        let kept = Kept::open(directory, || new_state(region, &*world))?;
        let state = kept.state();
        let secret = hex::decode(&state.secret).map_err(|_| IssueError)?;
        let deriving = hmac::Key::new(hmac::HMAC_SHA256, &secret);
        let key = STANDARD.decode(&state.signing_key).map_err(|_| IssueError)?;
        let pool = Self {
            names: Names::of(state),
            key: SigningKey::from_pkcs8(&key)?,
            sealer: Sealer::new(&first(hmac::sign(&deriving, b"sealing").as_ref()))?,
            deriving,
            issuer: OnceLock::new(),
            kept: Mutex::new(kept),
            throttle: Mutex::default(),
            used_codes: Mutex::default(),
            world,
            triggers,
            configuration,
        };
        pool.make_groups();
        Ok(pool)
    }

    /// What clients must know of the pool that is kept in a folder, which another process may have open. `None` if there
    /// is none.
    #[must_use]
    pub fn names_kept_in(directory: &Path) -> Option<Names> {
        Kept::peek(directory).map(|state| Names::of(&state))
    }

    /// Says how clients reach the server of the pool, without a slash at the end. Only the first time counts; before,
    /// no user can sign in.
    pub fn serve_at(&self, base_url: &str) {
        self.issuer.get_or_init(|| format!("{base_url}/{}", self.names.pool_id));
    }

    /// What clients must know.
    #[must_use]
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// `iss` of its tokens; `None` until it is known where the pool is served.
    #[must_use]
    pub fn issuer(&self) -> Option<&str> {
        self.issuer.get().map(String::as_str)
    }

    /// The JSON Web Key Set to verify its tokens with.
    #[must_use]
    pub fn jwks(&self) -> Value {
        self.key.jwks()
    }

    /// The document of OpenID Connect Discovery 1.0, section 3, as far as the pool serves it.
    #[must_use]
    pub fn discovery(&self) -> Option<Value> {
        let issuer = self.issuer()?;
        Some(json!({
            "issuer": issuer,
            "jwks_uri": format!("{issuer}/.well-known/jwks.json"),
            "id_token_signing_alg_values_supported": ["RS256"],
            "subject_types_supported": ["public"],
            "response_types_supported": ["code", "token"],
            "scopes_supported": ["openid", "email", "phone", "profile"],
        }))
    }

    /// Looks at the state.
    pub(crate) fn read<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        look(locked(&self.kept).state())
    }

    /// Changes the state and keeps it; after a refusal nothing has changed.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut State) -> Result<T, Refusal>) -> Result<T, Refusal> {
        let mut kept = locked(&self.kept);
        let mut state = kept.state().clone();
        let result = change(&mut state)?;
        kept.replace(state).map_err(|error| {
            tracing::error!(why = %error, "the user pool cannot be written");
            Refusal::internal()
        })?;
        Ok(result)
    }

    /// The time in seconds since 1970.
    pub(crate) fn now(&self) -> u64 {
        self.world.now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs()
    }

    pub(crate) fn random<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.world.fill(&mut bytes);
        bytes
    }

    pub(crate) fn uuid(&self) -> String {
        uuid::Builder::from_random_bytes(self.random()).into_uuid().to_string()
    }

    /// What comes of a label and a text, the same each time, and known to the pool alone.
    pub(crate) fn derived(&self, label: &str, text: &str) -> [u8; 32] {
        first(hmac::sign(&self.deriving, format!("{label}\0{text}").as_bytes()).as_ref())
    }

    /// The pool's name, part of what is kept of passwords.
    pub(crate) fn pool_name(&self) -> &str {
        self.names.pool_id.split_once('_').map_or("", |(_, name)| name)
    }

    pub(crate) fn identity<'a>(&'a self, username: &'a str) -> Identity<'a> {
        Identity { pool_name: self.pool_name(), username }
    }

    /// What is kept of a user's new password, with a new salt.
    pub(crate) fn password(&self, username: &str, password: &str) -> Password {
        let salt: [u8; SALT_BYTES] = self.random();
        Password { verifier: Verifier::of(self.identity(username), password, &salt), expires: None }
    }

    /// The username that a user would have who does not exist: the same each time.
    pub(crate) fn imaginary_username(&self, name: &str) -> String {
        let bytes = first(&self.derived("imaginary user", &name.to_lowercase()));
        uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
    }

    /// What stands in for the password of a user who has none or does not exist, so that the work is the same.
    pub(crate) fn imaginary_verifier(&self, username: &str) -> Verifier {
        let salt: [u8; SALT_BYTES] = first(&self.derived("imaginary salt", username));
        let mut root = [0; MODULUS_BYTES];
        for (part, bytes) in root.chunks_mut(32).enumerate() {
            let derived = self.derived(&format!("imaginary root {part}"), username);
            bytes.iter_mut().zip(derived).for_each(|(to, from)| *to = from);
        }
        Verifier::imaginary(&salt, &root)
    }

    pub(crate) fn attempt(&self, guess: Guess, whose: &str) -> Result<(), Refusal> {
        locked(&self.throttle).attempt(guess, whose, self.world.now()).map_err(|crate::throttle::Blocked| match guess {
            Guess::Password | Guess::Device => Refusal::not_authorized("Password attempts exceeded"),
            Guess::Code => Refusal::too_many_codes(),
        })
    }

    pub(crate) fn used_codes(&self) -> MutexGuard<'_, BTreeMap<String, SystemTime>> {
        locked(&self.used_codes)
    }

    pub(crate) fn succeeded(&self, guess: Guess, whose: &str) {
        locked(&self.throttle).succeeded(guess, whose);
    }

    pub(crate) fn check_client(&self, client_id: &str) -> Result<(), Refusal> {
        if client_id == self.names.client_id {
            return Ok(());
        }
        Err(Refusal::no_such_thing(format!("User pool client {client_id} does not exist.")))
    }

    pub(crate) fn check_pool(&self, pool_id: &str) -> Result<(), Refusal> {
        if pool_id == self.names.pool_id {
            return Ok(());
        }
        Err(Refusal::no_such_thing(format!("User pool {pool_id} does not exist.")))
    }
}

/// A new, empty pool.
fn new_state(region: &str, world: &dyn World) -> Result<State, IssueError> {
    let random = || {
        let mut bytes = [0; 32];
        world.fill(&mut bytes);
        bytes
    };
    let key = SigningKey::generate()?.to_pkcs8()?;
    let uuid = uuid::Builder::from_random_bytes(first(&random())).into_uuid();
    Ok(State {
        pool_id: format!("{region}_{}", letters(&random(), 9)),
        client_id: letters(&random(), 26).to_lowercase(),
        identity_pool_id: format!("{region}:{uuid}"),
        created: world.now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs(),
        signing_key: STANDARD.encode(key),
        secret: hex::encode(random()),
        users: BTreeMap::new(),
        groups: BTreeMap::new(),
        sign_ins: BTreeMap::new(),
    })
}

/// Letters and digits out of random bytes.
fn letters(random: &[u8], count: usize) -> String {
    let encoded = URL_SAFE_NO_PAD.encode(random);
    encoded.chars().filter(char::is_ascii_alphanumeric).chain("0".chars().cycle()).take(count).collect()
}

/// The first bytes of a longer text; zeros if it is shorter.
pub(crate) fn first<const N: usize>(bytes: &[u8]) -> [u8; N] {
    let mut array = [0; N];
    array.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
    array
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A change is made on a copy, so what a panic leaves behind is whole.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
