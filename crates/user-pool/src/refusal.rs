//! Why an action is refused, by Cognito's names and in its words: clients decide by the name what to show.

/// An action was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{name}: {message}")]
pub struct Refusal {
    /// The name of Cognito's exception.
    pub name: &'static str,
    /// What the user gets to read.
    pub message: String,
}

impl Refusal {
    pub(crate) fn new(name: &'static str, message: impl Into<String>) -> Self {
        Self { name, message: message.into() }
    }

    /// Whether the pool failed, as opposed to the client.
    #[must_use]
    pub fn is_internal(&self) -> bool {
        self.name == "InternalErrorException"
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new("InvalidParameterException", message)
    }

    pub(crate) fn not_authorized(message: impl Into<String>) -> Self {
        Self::new("NotAuthorizedException", message)
    }

    /// The same for a wrong password and for a user who does not exist.
    pub(crate) fn wrong_password() -> Self {
        Self::not_authorized("Incorrect username or password.")
    }

    pub(crate) fn bad_access_token() -> Self {
        Self::not_authorized("Invalid Access Token")
    }

    pub(crate) fn no_such_user() -> Self {
        Self::new("UserNotFoundException", "User does not exist.")
    }

    pub(crate) fn no_such_thing(message: impl Into<String>) -> Self {
        Self::new("ResourceNotFoundException", message)
    }

    pub(crate) fn wrong_code() -> Self {
        Self::new("CodeMismatchException", "Invalid verification code provided, please try again.")
    }

    pub(crate) fn expired_code() -> Self {
        Self::new("ExpiredCodeException", "Invalid code provided, please request a code again.")
    }

    pub(crate) fn too_many_codes() -> Self {
        Self::new("LimitExceededException", "Attempt limit exceeded, please try after some time.")
    }

    /// Something failed that is none of the client's mistakes; the log says what.
    #[must_use]
    pub fn failed() -> Self {
        Self::internal()
    }

    pub(crate) fn internal() -> Self {
        Self::new("InternalErrorException", "The user pool cannot do this now; its log says why.")
    }
}
