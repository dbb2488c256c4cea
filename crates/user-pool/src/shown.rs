//! What a developer at the sandbox sees of the pool: its users, and the codes that they would find in their mail, on their
//! phones and in their authenticator apps.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::{
    Medium, Pool, Purpose,
    state::{Access, Code, User},
    totp,
};

/// A user as developers see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserSummary {
    /// Its username.
    pub username: String,
    /// Its address; empty if it has none.
    pub email: String,
    /// Its phone number, if it has one.
    pub phone_number: Option<String>,
    /// Cognito's name of its status.
    pub status: &'static str,
    /// Whether it may sign in.
    pub enabled: bool,
    /// Its groups, in the order of their names.
    pub groups: Vec<String>,
    /// Cognito's names of its second factors.
    pub factors: Vec<&'static str>,
}

/// A code that was sent, counts still, and was not used yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendingCode {
    /// Whose it is.
    pub username: String,
    /// How it was sent; `None` for that of an authenticator app.
    pub medium: Option<Medium>,
    /// Where it was sent; for an authenticator app the user's address, or else its username.
    pub destination: String,
    /// What it is for.
    pub purpose: Purpose,
    /// Six digits.
    pub code: String,
    /// When it ends.
    pub expires: SystemTime,
}

impl Pool {
    /// All users, in the order of their addresses.
    #[must_use]
    pub fn users(&self) -> Vec<UserSummary> {
        let mut users: Vec<UserSummary> = self.read(|state| {
            let summary = |user: &User| UserSummary {
                username: user.username.clone(),
                email: user.address(Medium::Email).unwrap_or_default().to_owned(),
                phone_number: user.address(Medium::Sms).map(str::to_owned),
                status: user.status.name(),
                enabled: user.access == Access::Enabled,
                groups: user.groups.iter().cloned().collect(),
                factors: user.factors.enabled.iter().map(|factor| factor.challenge()).collect(),
            };
            state.users.values().map(summary).collect()
        });
        users.sort_by(|left, right| (&left.email, &left.username).cmp(&(&right.email, &right.username)));
        users
    }

    /// The names of all groups.
    #[must_use]
    pub fn groups(&self) -> Vec<String> {
        self.read(|state| state.groups.keys().cloned().collect())
    }

    /// The codes that count now, the latest to end first.
    #[must_use]
    pub fn codes(&self) -> Vec<PendingCode> {
        let now = self.now();
        let moment = |seconds: u64| UNIX_EPOCH + Duration::from_secs(seconds);
        let mut codes: Vec<PendingCode> = self.read(|state| {
            let of_user = |user: &User| -> Vec<PendingCode> {
                let pending = |(purpose, code): (&Purpose, &Code)| PendingCode {
                    username: user.username.clone(),
                    medium: Some(code.medium),
                    destination: code.destination.clone(),
                    purpose: *purpose,
                    code: code.digits.clone(),
                    expires: moment(code.expires),
                };
                let sent = user.codes.iter().filter(|(_, code)| now < code.expires).map(pending);
                sent.chain(authenticator(user, now, moment(totp::ends(now)))).collect()
            };
            state.users.values().flat_map(of_user).collect()
        });
        codes.sort_by_key(|code| std::cmp::Reverse(code.expires));
        codes
    }
}

/// What the authenticator app of a user shows now: by the secret that it was shown last.
fn authenticator(user: &User, now: u64, expires: SystemTime) -> Option<PendingCode> {
    let proved = user.factors.software_token.as_ref().map(|token| &token.secret);
    let secret = user.factors.shown_secret.as_ref().or(proved)?;
    Some(PendingCode {
        username: user.username.clone(),
        medium: None,
        destination: user.address(Medium::Email).unwrap_or(&user.username).to_owned(),
        purpose: Purpose::Authenticator,
        code: totp::code_at(secret, now),
        expires,
    })
}
