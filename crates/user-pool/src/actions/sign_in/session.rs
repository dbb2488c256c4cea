//! What a client carries from one request of a sign-in to the next.

use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use crate::{Factor, IssueError, Medium, Pool, Refusal, sealed::Use};

/// How long a challenge may take to be answered, as with Cognito.
const CHALLENGE_LIFE: Duration = Duration::from_secs(3 * 60);

/// The user that signs in, and what it is asked for.
#[derive(Clone, Deserialize, Serialize)]
pub(crate) struct Session {
    /// A derived one for a user that does not exist.
    pub(crate) username: String,
    pub(crate) step: Step,
}

/// What a user is asked for. All before it has been shown.
#[derive(Clone, Deserialize, Serialize)]
pub(crate) enum Step {
    /// Nothing: the sign-up was confirmed just now.
    SignedUp,
    /// By what to sign in.
    Choose,
    /// The password, as it is or by SRP.
    Password,
    /// A code that was sent, in place of a password.
    OneTimeCode { medium: Medium },
    /// What functions ask for.
    Custom(Rounds),
    /// A password in place of the one with this salt.
    ChoosePassword { salt: String },
    /// Which second factor.
    SelectFactor,
    /// The code of a second factor.
    SecondFactor { factor: Factor },
    /// A second factor for the first time.
    SetUpFactor { state: SetUp },
    /// The proof that it is this device.
    Device { key: String },
}

/// How far a user is with a second factor that it sets up while signing in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) enum SetUp {
    /// Nothing is proved.
    Asked,
    /// The authenticator app has shown that it knows the secret.
    Proved,
}

/// The challenges of functions so far.
#[derive(Clone, Default, Deserialize, Serialize)]
pub(crate) struct Rounds {
    /// As functions are told of them.
    pub(crate) answered: Vec<Value>,
    /// What the function that made the present one keeps from the client.
    pub(crate) private: Map<String, Value>,
    /// What it calls it.
    pub(crate) metadata: Option<String>,
    /// What a client has to answer.
    pub(crate) asked: Asked,
}

/// What a client has to answer among the challenges of functions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) enum Asked {
    /// A challenge that a function made.
    #[default]
    Custom,
    /// The password, by SRP.
    Password,
}

impl Pool {
    pub(in crate::actions) fn carry(&self, username: &str, step: Step) -> Result<String, Refusal> {
        self.seal(Use::Session, &Session { username: username.to_owned(), step })
    }

    pub(in crate::actions) fn carried(&self, session: &str) -> Result<Session, Refusal> {
        let sealed = STANDARD.decode(session).map_err(|_| bad_session())?;
        self.opened(Use::Session, &sealed).ok_or_else(bad_session)
    }

    pub(super) fn seal<T: Serialize>(&self, purpose: Use, content: &T) -> Result<String, Refusal> {
        let until = self.world.now() + CHALLENGE_LIFE;
        let sealed = self.sealer.seal(purpose, content, until, self.random());
        sealed.map(|sealed| STANDARD.encode(sealed)).map_err(|IssueError| Refusal::internal())
    }

    pub(super) fn opened<T: DeserializeOwned>(&self, purpose: Use, sealed: &[u8]) -> Option<T> {
        self.sealer.open(purpose, sealed, self.world.now())
    }

    /// With this a user who confirmed a sign-up just now need not sign in.
    pub(in crate::actions) fn session_after_sign_up(&self, username: &str) -> Result<String, Refusal> {
        self.carry(username, Step::SignedUp)
    }
}

/// A session that is not ours, was changed, is too old, or is for something else.
pub(in crate::actions) fn bad_session() -> Refusal {
    Refusal::not_authorized("Invalid session for the user, session is expired.")
}
