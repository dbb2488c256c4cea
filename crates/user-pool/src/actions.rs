//! The actions of Cognito's API, one module for each group:
//! <https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_Operations.html>.

mod account;
mod admin;
mod confirmation;
mod describe;
mod filter;
mod groups;
mod passwords;
mod sign_in;
mod sign_up;
mod tokens;
mod users;

use std::collections::BTreeMap;

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};

use crate::{Authority, Message, Pool, Refusal, state::User};

/// One attribute as requests and answers write it.
#[derive(Clone, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Attribute {
    name: String,
    #[serde(default)]
    value: String,
}

/// What a client passes on to triggers.
type ClientMetadata = BTreeMap<String, String>;

impl Pool {
    /// Does what a request asks. `action` is the name behind the dot of `X-Amz-Target`
    /// `AWSCognitoIdentityProviderService.…`.
    ///
    /// # Errors
    /// Why not, by Cognito's names.
    pub async fn act(&self, action: &str, request: Value, authority: Authority) -> Result<Value, Refusal> {
        if is_for_administrators(action) && authority == Authority::Anyone {
            let message = "this action needs a request that is signed with a credential of the sandbox";
            return Err(Refusal::new("MissingAuthenticationTokenException", message));
        }
        match action {
            "SignUp" => self.sign_up(read(request)?),
            "ConfirmSignUp" => self.confirm_sign_up(read(request)?).await,
            "ResendConfirmationCode" => self.resend_confirmation_code(read(request)?),
            "InitiateAuth" => self.initiate_auth(read(request)?),
            "RespondToAuthChallenge" => self.respond_to_auth_challenge(read(request)?),
            "GetTokensFromRefreshToken" => self.get_tokens_from_refresh_token(read(request)?),
            "RevokeToken" => self.revoke_token(read(request)?),
            "GlobalSignOut" => self.global_sign_out(read(request)?),
            "GetUser" => self.get_user(read(request)?),
            "UpdateUserAttributes" => self.update_user_attributes(read(request)?),
            "DeleteUserAttributes" => self.delete_user_attributes(read(request)?),
            "GetUserAttributeVerificationCode" => self.get_user_attribute_verification_code(read(request)?),
            "VerifyUserAttribute" => self.verify_user_attribute(read(request)?),
            "ChangePassword" => self.change_password(read(request)?),
            "DeleteUser" => self.delete_user(read(request)?),
            "ForgotPassword" => self.forgot_password(read(request)?),
            "ConfirmForgotPassword" => self.confirm_forgot_password(read(request)?).await,

            "AdminCreateUser" => self.admin_create_user(read(request)?),
            "AdminConfirmSignUp" => self.admin_confirm_sign_up(read(request)?).await,
            "AdminSetUserPassword" => self.admin_set_user_password(read(request)?),
            "AdminResetUserPassword" => self.admin_reset_user_password(read(request)?),
            "AdminGetUser" => self.admin_get_user(read(request)?),
            "AdminDeleteUser" => self.admin_delete_user(read(request)?),
            "AdminUpdateUserAttributes" => self.admin_update_user_attributes(read(request)?),
            "AdminDisableUser" => self.admin_disable_user(read(request)?),
            "AdminEnableUser" => self.admin_enable_user(read(request)?),
            "AdminUserGlobalSignOut" => self.admin_user_global_sign_out(read(request)?),
            "AdminInitiateAuth" => self.admin_initiate_auth(read(request)?),
            "AdminRespondToAuthChallenge" => self.admin_respond_to_auth_challenge(read(request)?),
            "AdminAddUserToGroup" => self.admin_add_user_to_group(read(request)?),
            "AdminRemoveUserFromGroup" => self.admin_remove_user_from_group(read(request)?),
            "AdminListGroupsForUser" => self.admin_list_groups_for_user(read(request)?),
            "CreateGroup" => self.create_group(read(request)?),
            "UpdateGroup" => self.update_group(read(request)?),
            "GetGroup" => self.get_group(read(request)?),
            "ListGroups" => self.list_groups(read(request)?),
            "DeleteGroup" => self.delete_group(read(request)?),
            "ListUsers" => self.list_users(read(request)?),
            "ListUsersInGroup" => self.list_users_in_group(read(request)?),
            "DescribeUserPool" => self.describe_user_pool(read(request)?),
            "DescribeUserPoolClient" => self.describe_user_pool_client(read(request)?),
            other => Err(Refusal::new("UnknownOperationException", format!("the user pool has no action `{other}`"))),
        }
    }
}

/// Whether an action changes or tells what only an administrator may.
fn is_for_administrators(action: &str) -> bool {
    let has_prefix = ["Admin", "Describe", "List"].iter().any(|prefix| action.starts_with(prefix));
    has_prefix || matches!(action, "CreateGroup" | "UpdateGroup" | "GetGroup" | "DeleteGroup")
}

/// Reads what a request says. Fields that the pool does not know are ignored, as with Cognito.
pub(crate) fn read<T: DeserializeOwned>(request: Value) -> Result<T, Refusal> {
    // The error names fields and types; a value could be a password.
    serde_json::from_value(request).map_err(|error| {
        let message = error.to_string();
        let field = message.strip_prefix("missing field ").map(|field| field.trim_matches('`').to_owned());
        Refusal::invalid(match field {
            Some(field) => format!("Missing required parameter {field}"),
            None => "a parameter has the wrong type".to_owned(),
        })
    })
}

/// `CodeDeliveryDetails`: where a message went, without saying it to those who do not know.
fn delivery(email: &str) -> Value {
    json!({ "AttributeName": "email", "DeliveryMedium": "EMAIL", "Destination": masked(email) })
}

fn delivery_of(message: &Message) -> Value {
    delivery(&message.email)
}

/// `a***@e***`, as Cognito shows an address.
fn masked(email: &str) -> String {
    let first = |part: &str| part.chars().next().map(String::from).unwrap_or_default();
    let (local, domain) = email.split_once('@').unwrap_or((email, ""));
    format!("{}***@{}***", first(local), first(domain))
}

/// Attributes as answers write them, `sub` first.
fn attribute_list(user: &User) -> Vec<Value> {
    let pair = |(name, value): (&String, &String)| json!({ "Name": name, "Value": value });
    let (sub, others): (Vec<_>, Vec<_>) = user.attributes.iter().partition(|(name, _)| *name == "sub");
    sub.into_iter().chain(others).map(pair).collect()
}

/// Whether a text can be an email address: enough to tell it from a username, and nothing that a terminal would obey.
fn is_email(text: &str) -> bool {
    let parts = text.split_once('@');
    let is_odd = |letter: char| letter.is_whitespace() || letter.is_control();
    let sound = |part: &str| !part.is_empty() && !part.contains('@') && !part.chars().any(is_odd);
    text.len() <= 254 && parts.is_some_and(|(local, domain)| sound(local) && sound(domain))
}
