use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use super::{
    srp_client::SrpClient,
    world::{ANN, PASSWORD, Sandbox, refused, said},
};
use crate::{
    Configuration, DeviceTracking, Factor, Mfa, MfaNeed,
    srp::{Claim, Identity, Verifier},
};

const SECRET: &str = "made by the device";

/// A device as Amplify's client has it.
struct OwnDevice {
    key: String,
    group: String,
    access: String,
}

fn sandbox(devices: DeviceTracking) -> Sandbox {
    let mfa = Mfa { need: MfaNeed::Optional, factors: [Factor::Email].into() };
    Sandbox::of(Configuration { devices, mfa, ..Configuration::default() })
}

async fn with_device(sandbox: &Sandbox, key: Option<&str>) -> Result<Value, crate::Refusal> {
    let mut response = sandbox.srp_response(ANN, PASSWORD).await.unwrap();
    if let Some(key) = key {
        response["ChallengeResponses"]["DEVICE_KEY"] = json!(key);
    }
    sandbox.act("RespondToAuthChallenge", response).await
}

/// Signs in on a new device and confirms it.
async fn new_device(sandbox: &Sandbox) -> (OwnDevice, Value) {
    let answer = with_device(sandbox, None).await.unwrap();
    let text = |pointer: &str| answer.pointer(pointer).and_then(Value::as_str).unwrap().to_owned();
    let device = OwnDevice {
        key: text("/AuthenticationResult/NewDeviceMetadata/DeviceKey"),
        group: text("/AuthenticationResult/NewDeviceMetadata/DeviceGroupKey"),
        access: text("/AuthenticationResult/AccessToken"),
    };
    let identity = Identity { pool_name: &device.group, username: &device.key };
    let verifier = serde_json::to_value(Verifier::of(identity, SECRET, &[9; 16])).unwrap();
    let encoded = |name: &str| STANDARD.encode(hex::decode(verifier[name].as_str().unwrap()).unwrap());
    let config = json!({ "PasswordVerifier": encoded("verifier"), "Salt": encoded("salt") });
    let confirmed = of_device(
        sandbox,
        "ConfirmDevice",
        &device,
        json!({
            "DeviceName": "a phone\u{1b}", "DeviceSecretVerifierConfig": config,
        }),
    );
    let confirmed = confirmed.await.unwrap();
    (device, confirmed)
}

async fn of_device(
    sandbox: &Sandbox,
    action: &str,
    device: &OwnDevice,
    mut request: Value,
) -> Result<Value, crate::Refusal> {
    request["AccessToken"] = json!(device.access);
    request["DeviceKey"] = json!(device.key);
    sandbox.act(action, request).await
}

/// Proves to be the device, from the challenge `DEVICE_SRP_AUTH` on.
async fn prove(
    sandbox: &Sandbox,
    challenge: &Value,
    device: &OwnDevice,
    secret: &str,
) -> Result<Value, crate::Refusal> {
    let client = SrpClient::new(&[3; 32]);
    let begin = json!({ "USERNAME": ANN, "DEVICE_KEY": device.key, "SRP_A": client.public_key });
    let asked = sandbox.respond("DEVICE_SRP_AUTH", challenge, begin).await?;
    assert_eq!(asked["ChallengeName"], "DEVICE_PASSWORD_VERIFIER");
    let parameter = |name: &str| asked["ChallengeParameters"][name].as_str().unwrap().to_owned();
    let identity = Identity { pool_name: &device.group, username: &device.key };
    let key = client.key(identity, secret, &parameter("SALT"), &parameter("SRP_B"));
    let block = STANDARD.decode(parameter("SECRET_BLOCK")).unwrap();
    let timestamp = "Sun Nov 2 22:27:14 UTC 2026";
    let signature = SrpClient::sign(&key, &Claim { identity, secret_block: &block, timestamp });
    let responses = json!({
        "USERNAME": parameter("USERNAME"),
        "DEVICE_KEY": device.key,
        "PASSWORD_CLAIM_SECRET_BLOCK": parameter("SECRET_BLOCK"),
        "TIMESTAMP": timestamp,
        "PASSWORD_CLAIM_SIGNATURE": STANDARD.encode(signature),
    });
    sandbox.respond("DEVICE_PASSWORD_VERIFIER", &asked, responses).await
}

#[tokio::test]
async fn a_remembered_device_proves_itself_in_place_of_the_second_factor() {
    let sandbox = sandbox(DeviceTracking::Always);
    sandbox.confirmed(ANN).await;
    let (device, confirmed) = new_device(&sandbox).await;
    assert_eq!(confirmed, json!({ "UserConfirmationNecessary": false }));
    let on = json!({ "Username": ANN, "EmailMfaSettings": { "Enabled": true, "PreferredMfa": true } });
    sandbox.admin("AdminSetUserMFAPreference", on).await.unwrap();
    assert_eq!(with_device(&sandbox, None).await.unwrap()["ChallengeName"], "EMAIL_OTP");

    let challenge = with_device(&sandbox, Some(&device.key)).await.unwrap();
    assert_eq!(challenge["ChallengeName"], "DEVICE_SRP_AUTH");
    let wrong = prove(&sandbox, &challenge, &device, "another secret").await;
    assert_eq!(said(wrong), "NotAuthorizedException: Incorrect username or password.");
    let answer = prove(&sandbox, &challenge, &device, SECRET).await.unwrap();
    let result = &answer["AuthenticationResult"];
    assert!(result.get("NewDeviceMetadata").is_none());
    assert_eq!(sandbox.claims(result["AccessToken"].as_str().unwrap())["device_key"], device.key);

    let unknown = with_device(&sandbox, Some("us-east-1_other")).await;
    assert_eq!(said(unknown), "ResourceNotFoundException: Device does not exist.");
}

#[tokio::test]
async fn a_device_that_is_remembered_on_request_needs_the_request() {
    let sandbox = sandbox(DeviceTracking::OnRequest);
    sandbox.confirmed(ANN).await;
    let (device, confirmed) = new_device(&sandbox).await;
    assert_eq!(confirmed, json!({ "UserConfirmationNecessary": true }));
    let answer = with_device(&sandbox, Some(&device.key)).await.unwrap();
    assert!(answer["AuthenticationResult"].is_object());
    let status =
        |status: &str| of_device(&sandbox, "UpdateDeviceStatus", &device, json!({ "DeviceRememberedStatus": status }));
    assert_eq!(status("remembered").await, Ok(json!({})));
    assert_eq!(with_device(&sandbox, Some(&device.key)).await.unwrap()["ChallengeName"], "DEVICE_SRP_AUTH");
    status("not_remembered").await.unwrap();
    assert!(with_device(&sandbox, Some(&device.key)).await.unwrap()["AuthenticationResult"].is_object());
}

#[tokio::test]
async fn users_list_and_forget_their_own_devices() {
    let sandbox = sandbox(DeviceTracking::Always);
    sandbox.confirmed(ANN).await;
    let (first, _) = new_device(&sandbox).await;
    let (second, _) = new_device(&sandbox).await;
    let list = |device: &OwnDevice| sandbox.act("ListDevices", json!({ "AccessToken": device.access }));
    let listed = list(&first).await.unwrap();
    assert_eq!(listed["Devices"].as_array().unwrap().len(), 2);
    let attributes = listed["Devices"][0]["DeviceAttributes"].as_array().unwrap();
    assert!(attributes.contains(&json!({ "Name": "device_name", "Value": "a phone" })));
    let got = of_device(&sandbox, "GetDevice", &first, json!({})).await.unwrap();
    assert_eq!(got["Device"]["DeviceKey"], first.key);
    assert_eq!(of_device(&sandbox, "ForgetDevice", &first, json!({})).await, Ok(json!({})));
    assert_eq!(refused(of_device(&sandbox, "ForgetDevice", &first, json!({})).await), "ResourceNotFoundException");
    assert_eq!(list(&second).await.unwrap()["Devices"].as_array().unwrap().len(), 1);
    let of_ann = json!({ "Username": ANN, "DeviceKey": second.key });
    assert!(sandbox.admin("AdminGetDevice", of_ann.clone()).await.is_ok());
    sandbox.admin("AdminForgetDevice", of_ann).await.unwrap();
    let listed = sandbox.admin("AdminListDevices", json!({ "Username": ANN })).await.unwrap();
    assert_eq!(listed["Devices"], json!([]));
    let credentials = sandbox.act("ListWebAuthnCredentials", json!({ "AccessToken": second.access })).await;
    assert_eq!(credentials, Ok(json!({ "Credentials": [] })));
}

#[tokio::test]
async fn only_the_device_of_a_sign_in_is_confirmed_by_it() {
    let sandbox = sandbox(DeviceTracking::Always);
    sandbox.confirmed(ANN).await;
    let (device, _) = new_device(&sandbox).await;
    let verifier = json!({ "PasswordVerifier": STANDARD.encode([2]), "Salt": STANDARD.encode([1; 16]) });
    let confirm = |key: &str, config: &Value| {
        let request = json!({ "AccessToken": device.access, "DeviceKey": key, "DeviceSecretVerifierConfig": config });
        sandbox.act("ConfirmDevice", request)
    };
    assert_eq!(refused(confirm("us-east-1_other", &verifier).await), "ResourceNotFoundException");
    for (name, value) in
        [("PasswordVerifier", String::new()), ("PasswordVerifier", "?".to_owned()), ("Salt", STANDARD.encode([1; 40]))]
    {
        let mut config = verifier.clone();
        config[name] = json!(value);
        assert_eq!(refused(confirm(&device.key, &config).await), "InvalidParameterException", "{name}");
    }
    let without = Sandbox::new();
    without.confirmed(ANN).await;
    let tokens = without.tokens(ANN, PASSWORD).await;
    let request = json!({ "DeviceKey": "x", "DeviceSecretVerifierConfig": verifier });
    let answer = without.as_user("ConfirmDevice", &tokens, request).await;
    assert_eq!(refused(answer), "InvalidUserPoolConfigurationException");
}
