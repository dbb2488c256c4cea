//! `USER_AUTH`: the user chooses by what to sign in, with a password or with a code that is sent.

use serde_json::{Map, Value, json};

use super::{
    super::ClientMetadata, Attempt, Session, Step, admission::Why, check_not_reset, password::Among,
    second_factor::code_delivery, session::bad_session,
};
use crate::{
    Medium, MfaNeed, Pool, Purpose, Refusal,
    messages::is_address,
    state::{Status, User},
    throttle::Guess,
};

/// By what a user can sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choice {
    Password,
    PasswordSrp,
    Code(Medium),
}

impl Choice {
    fn name(self) -> &'static str {
        match self {
            Self::Password => "PASSWORD",
            Self::PasswordSrp => "PASSWORD_SRP",
            Self::Code(Medium::Email) => "EMAIL_OTP",
            Self::Code(Medium::Sms) => "SMS_OTP",
        }
    }

    fn of(name: &str) -> Option<Self> {
        let all = [Self::Password, Self::PasswordSrp, Self::Code(Medium::Email), Self::Code(Medium::Sms)];
        all.into_iter().find(|choice| choice.name() == name)
    }
}

impl Pool {
    pub(super) async fn begin_choice(
        &self,
        attempt: Attempt<'_>,
        session: Option<&str>,
        passed_on: &ClientMetadata,
    ) -> Result<Value, Refusal> {
        let name = attempt.required("USERNAME")?;
        let user = self.user_called(name);
        self.ask_before_authentication(name, user.as_ref(), passed_on).await?;
        if let Some(session) = session {
            let Session { username, step: Step::SignedUp } = self.carried(session)? else { return Err(bad_session()) };
            let user = user.filter(|user| user.username == username).ok_or_else(bad_session)?;
            return self.admit(&user, attempt, Why::Authentication).await;
        }
        check_not_reset(user.as_ref())?;
        // There is nothing yet by which this user could sign in.
        if user.as_ref().is_some_and(|user| user.status == Status::Unconfirmed && user.password.is_none()) {
            return Err(Refusal::new("UserNotConfirmedException", "User is not confirmed."));
        }
        let available = self.available(name, user.as_ref());
        let preferred = attempt.optional("PREFERRED_CHALLENGE").and_then(Choice::of);
        match preferred.filter(|choice| available.contains(choice)) {
            Some(choice) => self.take_up(choice, name, user, attempt).await,
            None => self.ask_to_choose(name, user.as_ref(), &available),
        }
    }

    pub(super) async fn choose(&self, attempt: Attempt<'_>, session: &str) -> Result<Value, Refusal> {
        let Session { username, step: Step::Choose } = self.carried(session)? else { return Err(bad_session()) };
        let name = attempt.optional("USERNAME").unwrap_or(&username).to_owned();
        let user = self.read(|state| state.users.get(&username).cloned());
        let is_of_session = match &user {
            Some(user) => self.user_called(&name).is_some_and(|called| called.username == user.username),
            None => name == username || self.imaginary_username(&name) == username,
        };
        let choice = Choice::of(attempt.required("ANSWER")?).filter(|_| is_of_session);
        let choice = choice.filter(|choice| self.available(&name, user.as_ref()).contains(choice));
        let choice = choice.ok_or_else(|| Refusal::invalid("the user cannot choose this challenge"))?;
        self.take_up(choice, &name, user, attempt).await
    }

    /// The answer to the challenge `PASSWORD`, which comes without one to those who prefer it and do not send it along.
    pub(super) async fn enter_password(&self, attempt: Attempt<'_>, session: &str) -> Result<Value, Refusal> {
        let Session { username, step: Step::Password } = self.carried(session)? else { return Err(bad_session()) };
        let user = self.read(|state| state.users.get(&username).cloned());
        check_not_reset(user.as_ref())?;
        let user = self.check_password(&username, user, attempt.required("PASSWORD")?)?;
        self.admit(&user, attempt, Why::Authentication).await
    }

    fn ask_to_choose(&self, name: &str, user: Option<&User>, available: &[Choice]) -> Result<Value, Refusal> {
        let username = user.map_or_else(|| self.imaginary_username(name), |user| user.username.clone());
        let available: Vec<&str> = available.iter().map(|choice| choice.name()).collect();
        Ok(json!({
            "ChallengeName": "SELECT_CHALLENGE",
            "Session": self.carry(&username, Step::Choose)?,
            "AvailableChallenges": available,
            "ChallengeParameters": {},
        }))
    }

    /// By what a user can sign in; for one who does not exist, what would be likely for that name. A user with a second
    /// factor needs a password, as with Cognito.
    fn available(&self, name: &str, user: Option<&User>) -> Vec<Choice> {
        let has_password = user.is_none_or(|user| user.password.is_some());
        let needs_second = match user {
            Some(user) => !self.usable_factors(user).is_empty(),
            None => false,
        } || self.configuration.mfa.need == MfaNeed::Required;
        let has_address = |medium: Medium| match user {
            Some(user) => user.verified_address(medium).is_some(),
            None => is_address(medium, name),
        };
        let codes = Medium::ALL
            .into_iter()
            .filter(|medium| self.configuration.passwordless.contains(medium) && has_address(*medium) && !needs_second);
        let passwords = [Choice::Password, Choice::PasswordSrp].into_iter().filter(|_| has_password);
        passwords.chain(codes.map(Choice::Code)).collect()
    }

    async fn take_up(
        &self,
        choice: Choice,
        name: &str,
        user: Option<User>,
        attempt: Attempt<'_>,
    ) -> Result<Value, Refusal> {
        match (choice, attempt.optional("PASSWORD"), attempt.optional("SRP_A")) {
            (Choice::Password, Some(password), _) => {
                let user = self.check_password(name, user, password)?;
                self.admit(&user, attempt, Why::Authentication).await
            }
            (Choice::PasswordSrp, _, Some(client_public)) => {
                self.ask_for_password(name, user.as_ref(), client_public, Among::Nothing, Some(Step::Password))
            }
            (Choice::Password | Choice::PasswordSrp, _, _) => {
                let username = user.map_or_else(|| self.imaginary_username(name), |user| user.username);
                Ok(json!({
                    "ChallengeName": choice.name(),
                    "Session": self.carry(&username, Step::Password)?,
                    "ChallengeParameters": {},
                }))
            }
            (Choice::Code(medium), _, _) => {
                let username =
                    user.as_ref().map_or_else(|| self.imaginary_username(name), |user| user.username.clone());
                // Nothing is sent to a user who does not exist, and nothing tells so.
                let sent = match &user {
                    Some(user) => self.send_code(user, Purpose::SignIn, medium, attempt).await?,
                    None => {
                        // What is kept for a user who exists takes its time, too.
                        self.change(|_| Ok(()))?;
                        code_delivery(medium, name)
                    }
                };
                let mut answer = Map::new();
                answer.insert("ChallengeName".to_owned(), json!(choice.name()));
                answer.insert("Session".to_owned(), json!(self.carry(&username, Step::OneTimeCode { medium })?));
                answer.insert("ChallengeParameters".to_owned(), sent);
                Ok(Value::Object(answer))
            }
        }
    }

    pub(super) async fn enter_one_time_code(
        &self,
        username: &str,
        medium: Medium,
        attempt: Attempt<'_>,
    ) -> Result<Value, Refusal> {
        let code = attempt.required(match medium {
            Medium::Email => "EMAIL_OTP_CODE",
            Medium::Sms => "SMS_OTP_CODE",
        })?;
        self.attempt(Guess::Code, username)?;
        let user = self.change(|state| {
            let user = state.users.get_mut(username).ok_or_else(Refusal::wrong_code)?;
            self.take_code(user, Purpose::SignIn, code)?;
            Ok(user.clone())
        })?;
        self.succeeded(Guess::Code, username);
        self.admit(&user, attempt, Why::Authentication).await
    }
}
