//! Second factors while signing in: which one is asked for, its code, and setting one up for the first time.

use serde_json::{Value, json};

use super::{
    Attempt, Session, Step,
    admission::Why,
    session::{SetUp, bad_session},
};
use crate::{
    Factor, Medium, MfaNeed, Pool, Purpose, Refusal,
    messages::{is_address, masked},
    state::User,
    throttle::Guess,
    totp,
};

/// Factors as challenges name them: a JSON list in a text.
fn named(factors: &[Factor]) -> String {
    json!(factors.iter().map(|factor| factor.challenge()).collect::<Vec<_>>()).to_string()
}

impl Pool {
    /// The factors that a user can be asked for.
    pub(in crate::actions) fn usable_factors(&self, user: &User) -> Vec<Factor> {
        let has = |factor: &Factor| match factor.medium() {
            Some(medium) => user.address(medium).is_some(),
            None => user.factors.software_token.is_some(),
        };
        let mfa = &self.configuration.mfa;
        let chosen: Vec<Factor> =
            user.factors.enabled.iter().copied().filter(|factor| mfa.factors.contains(factor) && has(factor)).collect();
        match (mfa.need, chosen.is_empty()) {
            (MfaNeed::Off, _) => Vec::new(),
            (MfaNeed::Optional, _) | (MfaNeed::Required, false) => chosen,
            // A user that must have one and chose none has one by its address.
            (MfaNeed::Required, true) => mfa.factors.iter().copied().filter(has).collect(),
        }
    }

    pub(super) async fn ask_for_second_factor(
        &self,
        user: &User,
        attempt: Attempt<'_>,
    ) -> Result<Option<Value>, Refusal> {
        let usable = self.usable_factors(user);
        let preferred = user.factors.preferred.filter(|preferred| usable.contains(preferred));
        let only = usable.first().copied().filter(|_| usable.len() == 1);
        match (preferred.or(only), self.configuration.mfa.need) {
            (_, MfaNeed::Off) => Ok(None),
            (Some(factor), MfaNeed::Optional | MfaNeed::Required) => {
                self.ask_for_code(user, factor, attempt).await.map(Some)
            }
            (None, MfaNeed::Optional) if usable.is_empty() => Ok(None),
            (None, MfaNeed::Required) if usable.is_empty() => self.have_factor_set_up(user).map(Some),
            (None, MfaNeed::Optional | MfaNeed::Required) => Ok(Some(json!({
                "ChallengeName": "SELECT_MFA_TYPE",
                "Session": self.carry(&user.username, Step::SelectFactor)?,
                "ChallengeParameters": { "MFAS_CAN_CHOOSE": named(&usable), "USER_ID_FOR_SRP": user.username },
            }))),
        }
    }

    async fn ask_for_code(&self, user: &User, factor: Factor, attempt: Attempt<'_>) -> Result<Value, Refusal> {
        let session = self.carry(&user.username, Step::SecondFactor { factor })?;
        let mut parameters = json!({ "USER_ID_FOR_SRP": user.username });
        if let Some(medium) = factor.medium() {
            let sent = self.send_code(user, Purpose::SecondFactor, medium, attempt).await?;
            parameters = crate::triggers::with(parameters, sent);
        }
        Ok(json!({
            "ChallengeName": factor.challenge(),
            "Session": session,
            "ChallengeParameters": parameters,
        }))
    }

    /// Sends a code that is entered while signing in; answers where it went.
    pub(super) async fn send_code(
        &self,
        user: &User,
        purpose: Purpose,
        medium: Medium,
        attempt: Attempt<'_>,
    ) -> Result<Value, Refusal> {
        let (user, message) = self.change(|state| {
            let user = state.users.get_mut(&user.username).ok_or_else(bad_session)?;
            let destination = user.address(medium).ok_or_else(bad_session)?.to_owned();
            let message = self.new_code(user, purpose, medium, &destination);
            Ok((user.clone(), message))
        })?;
        let sent = code_delivery(medium, &message.destination);
        self.send(&user, message, "Authentication", attempt.client_metadata).await?;
        Ok(sent)
    }

    pub(super) async fn select_factor(&self, attempt: Attempt<'_>, session: &str) -> Result<Value, Refusal> {
        let Session { username, step: Step::SelectFactor } = self.carried(session)? else { return Err(bad_session()) };
        let user = self.read(|state| state.users.get(&username).cloned()).ok_or_else(bad_session)?;
        let answer = Factor::of_challenge(attempt.required("ANSWER")?);
        let factor = answer.filter(|factor| self.usable_factors(&user).contains(factor));
        let factor = factor.ok_or_else(|| Refusal::invalid("the user cannot choose this factor"))?;
        self.ask_for_code(&user, factor, attempt).await
    }

    /// A code, as second factor or in place of a password.
    pub(super) async fn enter_code(&self, attempt: Attempt<'_>, session: &str) -> Result<Value, Refusal> {
        let Session { username, step } = self.carried(session)?;
        match step {
            Step::SecondFactor { factor } => self.enter_second_factor(&username, factor, attempt).await,
            Step::OneTimeCode { medium } => self.enter_one_time_code(&username, medium, attempt).await,
            Step::SignedUp
            | Step::Choose
            | Step::Password
            | Step::Custom(_)
            | Step::ChoosePassword { .. }
            | Step::SelectFactor
            | Step::SetUpFactor { .. }
            | Step::Device { .. } => Err(bad_session()),
        }
    }

    async fn enter_second_factor(
        &self,
        username: &str,
        factor: Factor,
        attempt: Attempt<'_>,
    ) -> Result<Value, Refusal> {
        let code = attempt.required(match factor {
            Factor::Sms => "SMS_MFA_CODE",
            Factor::Email => "EMAIL_OTP_CODE",
            Factor::SoftwareToken => "SOFTWARE_TOKEN_MFA_CODE",
        })?;
        self.attempt(Guess::Code, username)?;
        let user = self.change(|state| {
            let user = state.users.get_mut(username).ok_or_else(bad_session)?;
            match factor.medium() {
                Some(_) => self.take_code(user, Purpose::SecondFactor, code)?,
                None => self.take_totp(user, code)?,
            }
            Ok(user.clone())
        })?;
        self.succeeded(Guess::Code, username);
        self.finish(&user, attempt, Why::Authentication).await
    }

    /// Takes a code of the user's authenticator app; each counts once.
    fn take_totp(&self, user: &mut User, code: &str) -> Result<(), Refusal> {
        let now = self.now();
        let token = user.factors.software_token.as_mut().ok_or_else(bad_session)?;
        let period = totp::period_of(&token.secret, code, now)
            .ok_or_else(|| Refusal::new("CodeMismatchException", "Invalid code received for user"))?;
        if period <= token.last_period {
            let message = "Your software token has already been used once.";
            return Err(Refusal::new("ExpiredCodeException", message));
        }
        token.last_period = period;
        Ok(())
    }

    /// A user who must have a second factor and has none sets one up.
    fn have_factor_set_up(&self, user: &User) -> Result<Value, Refusal> {
        let possible: Vec<Factor> =
            self.configuration.mfa.factors.iter().copied().filter(|factor| *factor != Factor::Sms).collect();
        if possible.is_empty() {
            return Err(Refusal::invalid("User does not have delivery config set to turn on SMS_MFA"));
        }
        let step = Step::SetUpFactor { state: SetUp::Asked };
        Ok(json!({
            "ChallengeName": "MFA_SETUP",
            "Session": self.carry(&user.username, step)?,
            "ChallengeParameters": { "MFAS_CAN_SETUP": named(&possible), "USER_ID_FOR_SRP": user.username },
        }))
    }

    pub(super) async fn finish_factor_set_up(&self, attempt: Attempt<'_>, session: &str) -> Result<Value, Refusal> {
        let Session { username, step: Step::SetUpFactor { state } } = self.carried(session)? else {
            return Err(bad_session());
        };
        let by_email = self.configuration.mfa.factors.contains(&Factor::Email);
        match (state, attempt.optional("EMAIL")) {
            (SetUp::Proved, _) => {
                let user = self.change_user(&username, |user| {
                    user.factors.enabled.insert(Factor::SoftwareToken);
                })?;
                self.finish(&user, attempt, Why::Authentication).await
            }
            (SetUp::Asked, Some(address)) if by_email && is_address(Medium::Email, address) => {
                let user = self.change(|state| {
                    let free = crate::actions::account::check_alias_is_free(
                        state,
                        &self.configuration,
                        Medium::Email,
                        address,
                        &username,
                    );
                    free?;
                    let user = state.users.get_mut(&username).ok_or_else(bad_session)?;
                    if user.address(Medium::Email).is_some() {
                        return Err(bad_session());
                    }
                    user.attributes.insert("email".to_owned(), address.to_owned());
                    user.attributes.insert("email_verified".to_owned(), "false".to_owned());
                    Ok(user.clone())
                })?;
                self.ask_for_code(&user, Factor::Email, attempt).await
            }
            (SetUp::Asked, _) => Err(Refusal::invalid("no second factor was set up in this session")),
        }
    }
}

/// Where a challenge's code went.
pub(super) fn code_delivery(medium: Medium, destination: &str) -> Value {
    json!({
        "CODE_DELIVERY_DELIVERY_MEDIUM": medium.name(),
        "CODE_DELIVERY_DESTINATION": masked(medium, destination),
    })
}
