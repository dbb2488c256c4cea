//! Devices of users: confirming them, asking for them to be remembered, listing and forgetting them.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{groups::with_token, users::page};
use crate::{
    DeviceTracking, Pool, Refusal,
    srp::Verifier,
    state::{Device, Remembered, State, User},
};

/// The most devices of a user that are kept; the ones that were not used for longest go first.
const MOST_DEVICES: usize = 100;

/// The longest name of a device, in characters, as with Cognito.
const LONGEST_NAME: usize = 1024;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ConfirmDevice {
    access_token: String,
    device_key: String,
    device_name: Option<String>,
    device_secret_verifier_config: Option<SecretVerifier>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct SecretVerifier {
    password_verifier: String,
    salt: String,
}

/// A device of the user whose token it is.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct OwnDevice {
    access_token: String,
    device_key: String,
    device_remembered_status: Option<Remembered>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ListDevices {
    access_token: String,
    limit: Option<usize>,
    pagination_token: Option<String>,
}

/// A device of a user whom an administrator names.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct DeviceOfUser {
    user_pool_id: String,
    username: String,
    device_key: String,
    device_remembered_status: Option<Remembered>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct AdminListDevices {
    user_pool_id: String,
    username: String,
    limit: Option<usize>,
    pagination_token: Option<String>,
}

impl Pool {
    /// The name under which all devices of this pool prove themselves.
    pub(super) fn device_group(&self) -> String {
        let derived = hex::encode(self.derived("device group", ""));
        format!("-{}", derived.chars().take(8).collect::<String>())
    }

    pub(super) fn new_device_key(&self) -> String {
        let region = self.names().pool_id.split_once('_').map_or("", |(region, _)| region);
        format!("{region}_{}", self.uuid())
    }

    /// Keeps the device of a sign-in, with what it will prove itself by.
    pub(super) fn confirm_device(&self, request: ConfirmDevice) -> Result<Value, Refusal> {
        let ConfirmDevice { access_token, device_key, device_name, device_secret_verifier_config } = request;
        let remembered = match self.configuration.devices {
            DeviceTracking::Off => return Err(not_tracked()),
            DeviceTracking::Always => Remembered::Remembered,
            DeviceTracking::OnRequest => Remembered::NotRemembered,
        };
        let config = device_secret_verifier_config
            .ok_or_else(|| Refusal::invalid("Missing required parameter DeviceSecretVerifierConfig"))?;
        let decoded = |text: &str| STANDARD.decode(text).map(hex::encode).map_err(|_| bad_verifier());
        let verifier = Verifier::of_device(&decoded(&config.salt)?, &decoded(&config.password_verifier)?);
        let verifier = verifier.ok_or_else(bad_verifier)?;
        let name = device_name.unwrap_or_default();
        let name = name.chars().filter(|letter| !letter.is_control()).take(LONGEST_NAME).collect();
        let now = self.now();
        self.change(|state| {
            let (username, sign_in) = self.signed_in_by(state, &access_token)?;
            let is_its_own = state.sign_ins.get(&sign_in).and_then(|sign_in| sign_in.device.as_deref());
            if is_its_own != Some(device_key.as_str()) {
                return Err(no_such_device());
            }
            let user = state.users.get_mut(&username).ok_or_else(Refusal::no_such_user)?;
            let device = Device { name, verifier, remembered, created: now, modified: now, last_used: now };
            user.devices.insert(device_key, device);
            while user.devices.len() > MOST_DEVICES {
                let oldest = user.devices.iter().min_by_key(|(_, device)| device.last_used);
                let Some(oldest) = oldest.map(|(key, _)| key.clone()) else { break };
                user.devices.remove(&oldest);
            }
            Ok(json!({ "UserConfirmationNecessary": remembered == Remembered::NotRemembered }))
        })
    }

    pub(super) fn update_device_status(&self, request: OwnDevice) -> Result<Value, Refusal> {
        let OwnDevice { access_token, device_key, device_remembered_status } = request;
        self.change(|state| {
            let user = self.own(state, &access_token)?;
            remember(user, &device_key, device_remembered_status, self.now())
        })
    }

    pub(super) fn forget_device(&self, request: OwnDevice) -> Result<Value, Refusal> {
        let OwnDevice { access_token, device_key, .. } = request;
        self.change(|state| {
            self.own(state, &access_token)?.devices.remove(&device_key).ok_or_else(no_such_device)?;
            Ok(json!({}))
        })
    }

    pub(super) fn get_device(&self, request: OwnDevice) -> Result<Value, Refusal> {
        self.read(|state| {
            let username = self.signed_in(state, &request.access_token)?;
            let user = state.users.get(&username).ok_or_else(Refusal::no_such_user)?;
            described_of(user, &request.device_key)
        })
    }

    pub(super) fn list_devices(&self, request: ListDevices) -> Result<Value, Refusal> {
        self.read(|state| {
            let username = self.signed_in(state, &request.access_token)?;
            let user = state.users.get(&username).ok_or_else(Refusal::no_such_user)?;
            listed(user, request.limit, request.pagination_token.as_deref())
        })
    }

    pub(super) fn admin_list_devices(&self, request: AdminListDevices) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        self.read(|state| {
            let user = state.user(&self.configuration, &request.username).ok_or_else(Refusal::no_such_user)?;
            listed(user, request.limit, request.pagination_token.as_deref())
        })
    }

    pub(super) fn admin_get_device(&self, request: DeviceOfUser) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        self.read(|state| {
            let user = state.user(&self.configuration, &request.username).ok_or_else(Refusal::no_such_user)?;
            described_of(user, &request.device_key)
        })
    }

    pub(super) fn admin_forget_device(&self, request: DeviceOfUser) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        self.change(|state| {
            let user = state.user_mut(&self.configuration, &request.username).ok_or_else(Refusal::no_such_user)?;
            user.devices.remove(&request.device_key).ok_or_else(no_such_device)?;
            Ok(json!({}))
        })
    }

    pub(super) fn admin_update_device_status(&self, request: DeviceOfUser) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        self.change(|state| {
            let user = state.user_mut(&self.configuration, &request.username).ok_or_else(Refusal::no_such_user)?;
            remember(user, &request.device_key, request.device_remembered_status, self.now())
        })
    }

    /// The user whose access token this is.
    pub(super) fn own<'a>(&self, state: &'a mut State, access_token: &str) -> Result<&'a mut User, Refusal> {
        let username = self.signed_in(state, access_token)?;
        state.users.get_mut(&username).ok_or_else(Refusal::no_such_user)
    }
}

fn remember(user: &mut User, key: &str, remembered: Option<Remembered>, now: u64) -> Result<Value, Refusal> {
    let device = user.devices.get_mut(key).ok_or_else(no_such_device)?;
    device.remembered = remembered.unwrap_or(device.remembered);
    device.modified = now;
    Ok(json!({}))
}

fn listed(user: &User, limit: Option<usize>, token: Option<&str>) -> Result<Value, Refusal> {
    let (devices, next) = page(user.devices.keys(), |key| key, limit, token)?;
    let devices = devices.into_iter().filter_map(|key| Some(described(key, user.devices.get(key)?))).collect();
    Ok(with_token("Devices", devices, "PaginationToken", next))
}

fn described_of(user: &User, key: &str) -> Result<Value, Refusal> {
    let device = user.devices.get(key).ok_or_else(no_such_device)?;
    Ok(json!({ "Device": described(key, device) }))
}

fn described(key: &str, device: &Device) -> Value {
    json!({
        "DeviceKey": key,
        "DeviceAttributes": [
            { "Name": "device_status", "Value": "valid" },
            { "Name": "device_name", "Value": device.name },
            { "Name": "dev:device_remembered_status", "Value": device.remembered.name() },
        ],
        "DeviceCreateDate": device.created,
        "DeviceLastModifiedDate": device.modified,
        "DeviceLastAuthenticatedDate": device.last_used,
    })
}

fn no_such_device() -> Refusal {
    Refusal::no_such_thing("Device does not exist.")
}

fn not_tracked() -> Refusal {
    Refusal::new("InvalidUserPoolConfigurationException", "User pool is not configured to remember devices.")
}

fn bad_verifier() -> Refusal {
    Refusal::invalid("DeviceSecretVerifierConfig holds no verifier and salt of SRP")
}
