//! The actions of Cognito's API, one module for each group:
//! <https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_Operations.html>.

mod account;
mod admin;
mod attributes;
mod confirmation;
mod describe;
mod devices;
mod factors;
mod federated;
mod filter;
mod groups;
mod passwords;
mod sign_in;
mod sign_up;
mod tokens;
mod users;

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Authority, Pool, Refusal};

/// What a client passes on to triggers.
pub(crate) type ClientMetadata = BTreeMap<String, String>;

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
            "SignUp" => self.sign_up(read(request)?).await,
            "ConfirmSignUp" => self.confirm_sign_up(read(request)?).await,
            "ResendConfirmationCode" => self.resend_confirmation_code(read(request)?).await,
            "InitiateAuth" => self.initiate_auth(read(request)?).await,
            "RespondToAuthChallenge" => self.respond_to_auth_challenge(read(request)?).await,
            "GetTokensFromRefreshToken" => self.get_tokens_from_refresh_token(read(request)?).await,
            "RevokeToken" => self.revoke_token(read(request)?),
            "GlobalSignOut" => self.global_sign_out(read(request)?),
            "GetUser" => self.get_user(read(request)?),
            "UpdateUserAttributes" => self.update_user_attributes(read(request)?).await,
            "DeleteUserAttributes" => self.delete_user_attributes(read(request)?),
            "GetUserAttributeVerificationCode" => self.get_user_attribute_verification_code(read(request)?).await,
            "VerifyUserAttribute" => self.verify_user_attribute(read(request)?),
            "ChangePassword" => self.change_password(read(request)?),
            "DeleteUser" => self.delete_user(read(request)?),
            "ForgotPassword" => self.forgot_password(read(request)?).await,
            "ConfirmForgotPassword" => self.confirm_forgot_password(read(request)?).await,

            "AssociateSoftwareToken" => self.associate_software_token(read(request)?),
            "VerifySoftwareToken" => self.verify_software_token(read(request)?),
            "SetUserMFAPreference" => self.set_user_mfa_preference(read(request)?),
            "GetUserAuthFactors" => self.get_user_auth_factors(read(request)?),
            "ListWebAuthnCredentials" => self.list_web_authn_credentials(read(request)?),
            "ConfirmDevice" => self.confirm_device(read(request)?),
            "GetDevice" => self.get_device(read(request)?),
            "ListDevices" => self.list_devices(read(request)?),
            "UpdateDeviceStatus" => self.update_device_status(read(request)?),
            "ForgetDevice" => self.forget_device(read(request)?),

            "AdminCreateUser" => self.admin_create_user(read(request)?).await,
            "AdminConfirmSignUp" => self.admin_confirm_sign_up(read(request)?).await,
            "AdminSetUserPassword" => self.admin_set_user_password(read(request)?),
            "AdminResetUserPassword" => self.admin_reset_user_password(read(request)?).await,
            "AdminGetUser" => self.admin_get_user(read(request)?),
            "AdminDeleteUser" => self.admin_delete_user(read(request)?),
            "AdminUpdateUserAttributes" => self.admin_update_user_attributes(read(request)?),
            "AdminDeleteUserAttributes" => self.admin_delete_user_attributes(read(request)?),
            "AdminSetUserMFAPreference" => self.admin_set_user_mfa_preference(read(request)?),
            "AdminGetDevice" => self.admin_get_device(read(request)?),
            "AdminListDevices" => self.admin_list_devices(read(request)?),
            "AdminUpdateDeviceStatus" => self.admin_update_device_status(read(request)?),
            "AdminForgetDevice" => self.admin_forget_device(read(request)?),
            "AdminDisableUser" => self.admin_disable_user(read(request)?),
            "AdminEnableUser" => self.admin_enable_user(read(request)?),
            "AdminUserGlobalSignOut" => self.admin_user_global_sign_out(read(request)?),
            "AdminInitiateAuth" => self.admin_initiate_auth(read(request)?).await,
            "AdminRespondToAuthChallenge" => self.admin_respond_to_auth_challenge(read(request)?).await,
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
            "GetUserPoolMfaConfig" => self.get_user_pool_mfa_config(read(request)?),
            "DescribeUserPool" => self.describe_user_pool(read(request)?),
            "DescribeUserPoolClient" => self.describe_user_pool_client(read(request)?),
            other => Err(Refusal::new("UnknownOperationException", format!("the user pool has no action `{other}`"))),
        }
    }
}

/// Whether an action changes or tells what only an administrator may.
fn is_for_administrators(action: &str) -> bool {
    match action {
        // Lists of what is the user's own.
        "ListDevices" | "ListWebAuthnCredentials" => false,
        "CreateGroup" | "UpdateGroup" | "GetGroup" | "DeleteGroup" | "GetUserPoolMfaConfig" => true,
        _ => ["Admin", "Describe", "List"].iter().any(|prefix| action.starts_with(prefix)),
    }
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
