//! What the pool and its client are: the settings that Amplify gives a pool, as far as they are kept.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{admin::TEMPORARY_PASSWORD_LIFE_S, tokens::REFRESH_LIFE_S, tokens::TOKEN_LIFE_S};
use crate::{Alias, CharacterClass, DeviceTracking, Medium, Pool, Refusal, SelfSignUp, SignInNames};

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct DescribeUserPool {
    user_pool_id: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct DescribeUserPoolClient {
    user_pool_id: String,
    client_id: String,
}

impl Pool {
    pub(super) fn describe_user_pool(&self, request: DescribeUserPool) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        let (created, users) = self.read(|state| (state.created, state.users.len()));
        let policy = &self.configuration.password;
        let requires = |class| policy.requires.contains(&class);
        let mut described = json!({
            "Id": self.names().pool_id,
            "Name": self.pool_name(),
            "Policies": { "PasswordPolicy": {
                "MinimumLength": policy.min_length,
                "RequireUppercase": requires(CharacterClass::Uppercase),
                "RequireLowercase": requires(CharacterClass::Lowercase),
                "RequireNumbers": requires(CharacterClass::Number),
                "RequireSymbols": requires(CharacterClass::Symbol),
                "TemporaryPasswordValidityDays": TEMPORARY_PASSWORD_LIFE_S / (24 * 60 * 60),
            } },
            "LastModifiedDate": created,
            "CreationDate": created,
            "UsernameConfiguration": { "CaseSensitive": false },
            "MfaConfiguration": self.mfa_configuration(),
            "EstimatedNumberOfUsers": users,
            "AdminCreateUserConfig": {
                "AllowAdminCreateUserOnly": self.configuration.self_sign_up == SelfSignUp::Refused,
            },
        });
        let (verified, names) = match &self.configuration.sign_in {
            SignInNames::Addresses(media) => {
                let attributes: Vec<&str> = media.iter().map(|medium| medium.attribute()).collect();
                (attributes.clone(), json!({ "UsernameAttributes": attributes }))
            }
            SignInNames::Usernames(aliases) => {
                let name = |alias: &Alias| match alias {
                    Alias::Email => "email",
                    Alias::PhoneNumber => "phone_number",
                    Alias::PreferredUsername => "preferred_username",
                };
                let aliases: Vec<&str> = aliases.iter().map(name).collect();
                (vec![Medium::Email.attribute()], json!({ "AliasAttributes": aliases }))
            }
        };
        described = crate::triggers::with(described, names);
        let updates = json!({
            "AutoVerifiedAttributes": verified,
            "UserAttributeUpdateSettings": { "AttributesRequireVerificationBeforeUpdate": verified },
        });
        described = crate::triggers::with(described, updates);
        let devices = |asked: bool| {
            json!({ "DeviceConfiguration": {
                "ChallengeRequiredOnNewDevice": true, "DeviceOnlyRememberedOnUserPrompt": asked,
            } })
        };
        described = match self.configuration.devices {
            DeviceTracking::Off => described,
            DeviceTracking::Always => crate::triggers::with(described, devices(false)),
            DeviceTracking::OnRequest => crate::triggers::with(described, devices(true)),
        };
        Ok(json!({ "UserPool": described }))
    }

    pub(super) fn describe_user_pool_client(&self, request: DescribeUserPoolClient) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        self.check_client(&request.client_id)?;
        let created = self.read(|state| state.created);
        Ok(json!({ "UserPoolClient": {
            "UserPoolId": self.names().pool_id,
            "ClientId": self.names().client_id,
            "ClientName": "sandbox",
            "LastModifiedDate": created,
            "CreationDate": created,
            "RefreshTokenValidity": REFRESH_LIFE_S / 60,
            "AccessTokenValidity": TOKEN_LIFE_S / 60,
            "IdTokenValidity": TOKEN_LIFE_S / 60,
            "TokenValidityUnits": { "AccessToken": "minutes", "IdToken": "minutes", "RefreshToken": "minutes" },
            "ExplicitAuthFlows": [
                "ALLOW_CUSTOM_AUTH",
                "ALLOW_REFRESH_TOKEN_AUTH",
                "ALLOW_USER_AUTH",
                "ALLOW_USER_PASSWORD_AUTH",
                "ALLOW_USER_SRP_AUTH",
            ],
            "PreventUserExistenceErrors": "ENABLED",
            "EnableTokenRevocation": true,
        } }))
    }
}
