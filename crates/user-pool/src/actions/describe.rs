//! What the pool and its client are: the settings that Amplify gives a pool, which are fixed here.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{admin::TEMPORARY_PASSWORD_LIFE_S, tokens::REFRESH_LIFE_S, tokens::TOKEN_LIFE_S};
use crate::{Pool, Refusal, password::MIN_LENGTH};

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
        Ok(json!({ "UserPool": {
            "Id": self.names().pool_id,
            "Name": self.pool_name(),
            "Policies": { "PasswordPolicy": {
                "MinimumLength": MIN_LENGTH,
                "RequireUppercase": true,
                "RequireLowercase": true,
                "RequireNumbers": true,
                "RequireSymbols": true,
                "TemporaryPasswordValidityDays": TEMPORARY_PASSWORD_LIFE_S / (24 * 60 * 60),
            } },
            "LastModifiedDate": created,
            "CreationDate": created,
            "AutoVerifiedAttributes": ["email"],
            "UsernameAttributes": ["email"],
            "UsernameConfiguration": { "CaseSensitive": false },
            "UserAttributeUpdateSettings": { "AttributesRequireVerificationBeforeUpdate": ["email"] },
            "MfaConfiguration": "OFF",
            "EstimatedNumberOfUsers": users,
            "AdminCreateUserConfig": { "AllowAdminCreateUserOnly": false },
        } }))
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
            "ExplicitAuthFlows": ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH"],
            "PreventUserExistenceErrors": "ENABLED",
            "EnableTokenRevocation": true,
        } }))
    }
}
