//! What the trigger does, without a word of WIT.

use serde::Serialize;

/// The mutation, as `aws-amplify`'s code generator writes it and the tutorial's handler sends it. `$condition` is
/// declared and never given.
const CREATE_USER_PROFILE: &str = "mutation CreateUserProfile($condition: ModelUserProfileConditionInput, $input: CreateUserProfileInput!) {\n  createUserProfile(condition: $condition, input: $input) {\n    createdAt\n    email\n    id\n    profileOwner\n    updatedAt\n    __typename\n  }\n}\n";

/// The part of the event that the trigger looks at.
pub(crate) struct Confirmed<'event> {
    pub(crate) trigger_source: &'event str,
    pub(crate) user_name: &'event str,
    pub(crate) sub: Option<&'event str>,
    pub(crate) email: Option<&'event str>,
}

/// Why the trigger failed, as Lambda reports an unhandled error.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) error_type: String,
    pub(crate) message: String,
}

/// An error of the app's API.
pub(crate) struct ApiError {
    pub(crate) message: String,
    pub(crate) error_type: Option<String>,
}

/// The app's own API.
pub(crate) trait Api {
    /// Runs one operation; its data is of no interest here.
    fn execute(&mut self, document: &str, variables: &str) -> Result<(), Vec<ApiError>>;
}

#[derive(Serialize)]
struct Variables<'event> {
    input: CreateUserProfileInput<'event>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CreateUserProfileInput<'event> {
    // A user without an e-mail address gets a profile without one, as the tutorial's handler leaves out `undefined`.
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'event str>,
    profile_owner: String,
}

/// Creates the profile of a user who has just signed up; does nothing after a password reset.
pub(crate) fn handle(confirmed: &Confirmed<'_>, api: &mut impl Api) -> Result<(), Failure> {
    match confirmed.trigger_source {
        "PostConfirmation_ConfirmSignUp" => create_profile(confirmed, api),
        "PostConfirmation_ConfirmForgotPassword" => Ok(()),
        other => Err(Failure {
            error_type: "UnknownTriggerSource".to_owned(),
            message: format!("the trigger source `{other}` is none of Cognito's post-confirmation triggers"),
        }),
    }
}

fn create_profile(confirmed: &Confirmed<'_>, api: &mut impl Api) -> Result<(), Failure> {
    let sub = confirmed.sub.ok_or_else(|| Failure {
        error_type: "MissingAttribute".to_owned(),
        message: "the event has no user attribute `sub`, so nobody could own the profile".to_owned(),
    })?;
    let variables = Variables {
        input: CreateUserProfileInput {
            email: confirmed.email,
            profile_owner: format!("{sub}::{}", confirmed.user_name),
        },
    };
    let variables = serde_json::to_string(&variables)
        .map_err(|error| Failure { error_type: "Serialization".to_owned(), message: error.to_string() })?;
    api.execute(CREATE_USER_PROFILE, &variables).map_err(failure_of)
}

/// The first error's type speaks for all; every message is kept.
fn failure_of(errors: Vec<ApiError>) -> Failure {
    let error_type = errors.iter().find_map(|error| error.error_type.clone()).unwrap_or_else(|| "Error".to_owned());
    let messages: Vec<String> = errors.into_iter().map(|error| error.message).collect();
    Failure { error_type, message: messages.join("; ") }
}

#[cfg(test)]
mod tests;
