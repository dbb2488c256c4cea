//! Codes: making them, sending them, taking them.

use std::time::Duration;

use serde_json::{Value, json};

use crate::{
    Medium, Message, Pool, Purpose, Refusal, SignInNames, Trigger, Written,
    actions::ClientMetadata,
    state::{Code, User},
    triggers::{Occasion, about, text, with},
};

/// How long the code of a sign-up or of a new address holds, as with Cognito.
const CODE_LIFE: Duration = Duration::from_secs(24 * 60 * 60);

/// How long a code for a new password holds, as with Cognito.
const RESET_CODE_LIFE: Duration = Duration::from_secs(60 * 60);

/// How long a code holds that is entered while signing in: as long as the session that asks for it.
const SIGN_IN_CODE_LIFE: Duration = Duration::from_secs(3 * 60);

/// What functions write where the code, or the temporary password, is to stand.
const CODE_PARAMETER: &str = "{####}";

/// The same for the username in an invitation.
const USERNAME_PARAMETER: &str = "{username}";

impl Pool {
    /// A new code for a user, put where it will be compared.
    pub(crate) fn new_code(&self, user: &mut User, purpose: Purpose, medium: Medium, destination: &str) -> Message {
        let number = u64::from_be_bytes(self.random()) % 1_000_000;
        let life = match purpose {
            Purpose::SignUp | Purpose::VerifyAttribute | Purpose::VerifyPhoneNumber | Purpose::Invitation => CODE_LIFE,
            Purpose::ForgotPassword => RESET_CODE_LIFE,
            Purpose::SignIn | Purpose::SecondFactor | Purpose::Authenticator => SIGN_IN_CODE_LIFE,
        };
        let digits = format!("{number:06}");
        let destination = destination.to_owned();
        let expires = self.now() + life.as_secs();
        user.codes.insert(purpose, Code { digits: digits.clone(), medium, destination: destination.clone(), expires });
        Message { medium, destination, purpose, code: digits, written: None }
    }

    /// Takes a code that a user has entered; each counts once.
    pub(crate) fn take_code(&self, user: &mut User, purpose: Purpose, entered: &str) -> Result<(), Refusal> {
        let code = user.codes.get(&purpose).ok_or_else(Refusal::expired_code)?;
        if self.now() >= code.expires {
            return Err(Refusal::expired_code());
        }
        aws_lc_rs::constant_time::verify_slices_are_equal(code.digits.as_bytes(), entered.as_bytes())
            .map_err(|_| Refusal::wrong_code())?;
        user.codes.remove(&purpose);
        Ok(())
    }

    /// Sends a message, as a function writes it if there is one. `why` is the part of `triggerSource` behind the
    /// underscore.
    pub(crate) async fn send(
        &self,
        user: &User,
        mut message: Message,
        why: &str,
        client_metadata: &ClientMetadata,
    ) -> Result<(), Refusal> {
        let is_invitation = message.purpose == Purpose::Invitation;
        let username_parameter = is_invitation.then_some(USERNAME_PARAMETER);
        let request = json!({ "codeParameter": CODE_PARAMETER, "usernameParameter": username_parameter });
        let occasion = Occasion {
            trigger: Trigger::CustomMessage,
            why,
            username: &user.username,
            request: with(about(Some(user), client_metadata), request),
            response: json!({ "smsMessage": null, "emailMessage": null, "emailSubject": null }),
        };
        let response = self.run(occasion).await?.unwrap_or_default();
        let field = match message.medium {
            Medium::Email => "emailMessage",
            Medium::Sms => "smsMessage",
        };
        message.written = text(&response, field).map(|written| Written {
            subject: text(&response, "emailSubject").filter(|_| message.medium == Medium::Email).map(str::to_owned),
            text: written.replace(CODE_PARAMETER, &message.code).replace(USERNAME_PARAMETER, self.shown_name(user)),
        });
        self.world.deliver(&message);
        Ok(())
    }

    /// Where a code goes that shows an address to be the user's when it signs up: by text message if a phone number may
    /// be used to sign in.
    pub(crate) fn address_to_verify(&self, user: &User) -> Option<(Medium, String)> {
        let prefers_phone = match &self.configuration.sign_in {
            SignInNames::Addresses(media) => media.contains(&Medium::Sms),
            SignInNames::Usernames(_) => false,
        };
        let order = if prefers_phone { [Medium::Sms, Medium::Email] } else { Medium::ALL };
        order.into_iter().find_map(|medium| Some((medium, user.address(medium)?.to_owned())))
    }

    /// Where a code goes with which a user who forgot the password chooses a new one: to a verified address alone.
    pub(crate) fn address_to_recover(user: &User) -> Option<(Medium, String)> {
        Medium::ALL.into_iter().find_map(|medium| Some((medium, user.verified_address(medium)?.to_owned())))
    }

    /// What a user enters to sign in.
    pub(crate) fn shown_name<'a>(&self, user: &'a User) -> &'a str {
        let address = match &self.configuration.sign_in {
            SignInNames::Addresses(media) => media.iter().find_map(|medium| user.address(*medium)),
            SignInNames::Usernames(_) => None,
        };
        address.unwrap_or(&user.username)
    }
}

/// `CodeDeliveryDetails`: where a message went, masked for callers that do not know it.
pub(crate) fn delivery(medium: Medium, destination: &str) -> Value {
    json!({
        "AttributeName": medium.attribute(),
        "DeliveryMedium": medium.name(),
        "Destination": masked(medium, destination),
    })
}

/// The same for a name that belongs to no user: what it would be if it were a user's address.
pub(crate) fn imaginary_delivery(name: &str) -> Value {
    delivery(if is_phone_number(name) { Medium::Sms } else { Medium::Email }, name)
}

pub(crate) fn delivery_of(message: &Message) -> Value {
    delivery(message.medium, &message.destination)
}

/// `a***@e***` and `+*******4567`, as Cognito shows addresses.
pub(crate) fn masked(medium: Medium, destination: &str) -> String {
    match medium {
        Medium::Email => {
            let first = |part: &str| part.chars().next().map(String::from).unwrap_or_default();
            let (local, domain) = destination.split_once('@').unwrap_or((destination, ""));
            format!("{}***@{}***", first(local), first(domain))
        }
        Medium::Sms => {
            let digits = destination.chars().filter(char::is_ascii_digit).count();
            let last: String = destination.chars().skip(destination.chars().count().saturating_sub(4)).collect();
            format!("+{}{last}", "*".repeat(digits.saturating_sub(4)))
        }
    }
}

/// Whether a text can be an email address: enough to tell it from a username, and nothing that a terminal would obey.
pub(crate) fn is_email(text: &str) -> bool {
    let parts = text.split_once('@');
    let is_odd = |letter: char| letter.is_whitespace() || letter.is_control();
    let sound = |part: &str| !part.is_empty() && !part.contains('@') && !part.chars().any(is_odd);
    text.len() <= 254 && parts.is_some_and(|(local, domain)| sound(local) && sound(domain))
}

/// Whether a text is a phone number as Cognito writes it (E.164).
pub(crate) fn is_phone_number(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or_default();
    (2..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a text is an address of a medium.
pub(crate) fn is_address(medium: Medium, text: &str) -> bool {
    match medium {
        Medium::Email => is_email(text),
        Medium::Sms => is_phone_number(text),
    }
}
