//! The proof that a sign-in comes from a device that is remembered: SRP with a secret that the device made for itself.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    Attempt, Session, Step,
    admission::Why,
    password::{bad_public_key, proof_in},
    session::bad_session,
};
use crate::{
    Pool, Refusal,
    sealed::Use,
    srp::{BadPublicKey, Claim, Identity, SessionKey},
    state::Remembered,
    throttle::Guess,
};

/// What the client carries between the two requests of a device's proof.
#[derive(Deserialize, Serialize)]
struct DeviceBlock {
    username: String,
    device: String,
    /// The salt of the device's secret: a device that was confirmed anew has another one.
    salt: String,
    key: SessionKey,
}

impl Pool {
    pub(super) fn begin_device_srp(&self, attempt: Attempt<'_>, session: &str) -> Result<Value, Refusal> {
        let Session { username, step: Step::Device { key } } = self.carried(session)? else {
            return Err(bad_session());
        };
        let client_public = attempt.required("SRP_A")?;
        if attempt.required("DEVICE_KEY")? != key {
            return Err(bad_session());
        }
        let device = self.read(|state| state.users.get(&username)?.devices.get(&key).cloned());
        let device = device.ok_or_else(|| Refusal::no_such_thing("Device does not exist."))?;
        let exchange =
            device.verifier.exchange(client_public, &self.random()).map_err(|BadPublicKey| bad_public_key())?;
        let salt = device.verifier.salt;
        let block = DeviceBlock { username, device: key, salt, key: exchange.key };
        Ok(json!({
            "ChallengeName": "DEVICE_PASSWORD_VERIFIER",
            "ChallengeParameters": {
                "SALT": block.salt,
                "SECRET_BLOCK": self.seal(Use::DeviceBlock, &block)?,
                "SRP_B": exchange.public_key,
                "DEVICE_KEY": block.device,
                "USERNAME": block.username,
            },
        }))
    }

    pub(super) async fn finish_device_srp(&self, attempt: Attempt<'_>) -> Result<Value, Refusal> {
        let (secret_block, signature) = proof_in(attempt)?;
        let block: DeviceBlock = self.opened(Use::DeviceBlock, &secret_block).ok_or_else(bad_session)?;
        if attempt.required("DEVICE_KEY")? != block.device {
            return Err(bad_session());
        }
        self.attempt(Guess::Device, &block.username)?;
        let group = self.device_group();
        let identity = Identity { pool_name: &group, username: &block.device };
        let timestamp = attempt.required("TIMESTAMP")?;
        if !block.key.verifies(&Claim { identity, secret_block: &secret_block, timestamp }, &signature) {
            return Err(Refusal::wrong_password());
        }
        let now = self.now();
        let user = self.change(|state| {
            let user = state.users.get_mut(&block.username).ok_or_else(bad_session)?;
            let device = user.devices.get_mut(&block.device).ok_or_else(bad_session)?;
            if device.verifier.salt != block.salt || device.remembered != Remembered::Remembered {
                return Err(bad_session());
            }
            device.last_used = now;
            Ok(user.clone())
        })?;
        self.succeeded(Guess::Device, &block.username);
        self.finish(&user, attempt, Why::AuthenticateDevice).await
    }
}
