//! `CUSTOM_AUTH`: functions say what is asked for, ask it, and judge the answers.

use serde_json::{Map, Value, json};

use super::{
    super::ClientMetadata,
    Attempt, Session, Step,
    admission::Why,
    check_not_reset,
    password::Among,
    session::{Asked, Rounds, bad_session},
};
use crate::{
    Pool, Refusal, Trigger,
    state::User,
    throttle::Guess,
    triggers::{Occasion, about, says_yes, text, unrecognizable, with},
};

/// How often functions may ask in one sign-in, so that none goes on without end.
const MOST_ROUNDS: usize = 16;

/// Cognito's name of a function's challenge.
const CUSTOM: &str = "CUSTOM_CHALLENGE";

/// The user of a sign-in, for functions.
struct Subject<'a> {
    /// A derived one for a user that does not exist.
    username: &'a str,
    user: Option<&'a User>,
    /// What the client calls the user.
    name: &'a str,
}

impl Pool {
    pub(super) async fn begin_custom(
        &self,
        attempt: Attempt<'_>,
        passed_on: &ClientMetadata,
    ) -> Result<Value, Refusal> {
        if !self.triggers.has(Trigger::DefineAuthChallenge) {
            return Err(Refusal::invalid("Custom auth lambda trigger is not configured for the user pool."));
        }
        let name = attempt.required("USERNAME")?;
        let user = self.user_called(name);
        self.ask_before_authentication(name, user.as_ref(), passed_on).await?;
        check_not_reset(user.as_ref())?;
        let username = user.as_ref().map_or_else(|| self.imaginary_username(name), |user| user.username.clone());
        let mut rounds = Rounds::default();
        if attempt.optional("CHALLENGE_NAME") == Some("SRP_A") {
            attempt.required("SRP_A")?;
            rounds
                .answered
                .push(json!({ "challengeName": "SRP_A", "challengeResult": true, "challengeMetadata": null }));
        }
        self.go_on(&Subject { username: &username, user: user.as_ref(), name }, rounds, attempt).await
    }

    /// The password was one of the challenges.
    pub(super) async fn password_was_right(
        &self,
        user: &User,
        session: Session,
        attempt: Attempt<'_>,
    ) -> Result<Value, Refusal> {
        let Session { username, step: Step::Custom(mut rounds) } = session else { return Err(bad_session()) };
        if username != user.username || rounds.asked != Asked::Password {
            return Err(bad_session());
        }
        rounds.answered.push(json!({
            "challengeName": "PASSWORD_VERIFIER", "challengeResult": true, "challengeMetadata": null,
        }));
        self.go_on(&Subject { username: &username, user: Some(user), name: &username }, rounds, attempt).await
    }

    pub(super) async fn answer_custom(&self, attempt: Attempt<'_>, session: &str) -> Result<Value, Refusal> {
        let Session { username, step: Step::Custom(mut rounds) } = self.carried(session)? else {
            return Err(bad_session());
        };
        if rounds.asked != Asked::Custom {
            return Err(bad_session());
        }
        let answer = attempt.required("ANSWER")?;
        self.attempt(Guess::Code, &username)?;
        let user = self.read(|state| state.users.get(&username).cloned());
        let more = json!({
            "privateChallengeParameters": rounds.private,
            "challengeAnswer": answer,
            "userNotFound": user.is_none(),
        });
        let occasion = Occasion {
            trigger: Trigger::VerifyAuthChallengeResponse,
            why: "Authentication",
            username: &username,
            request: with(about(user.as_ref(), attempt.client_metadata), more),
            response: json!({ "answerCorrect": null }),
        };
        let response = self.run(occasion).await?.ok_or_else(unrecognizable)?;
        // Whatever a function says of a user who does not exist, no answer is right.
        let right = says_yes(&response, "answerCorrect") && user.is_some();
        if right {
            self.succeeded(Guess::Code, &username);
        }
        rounds.answered.push(json!({
            "challengeName": CUSTOM, "challengeResult": right, "challengeMetadata": rounds.metadata,
        }));
        let name = attempt.optional("USERNAME").unwrap_or(&username);
        self.go_on(&Subject { username: &username, user: user.as_ref(), name }, rounds, attempt).await
    }

    /// Has a function say what comes next, and does it.
    async fn go_on(&self, subject: &Subject<'_>, rounds: Rounds, attempt: Attempt<'_>) -> Result<Value, Refusal> {
        let more = json!({ "session": rounds.answered, "userNotFound": subject.user.is_none() });
        let occasion = Occasion {
            trigger: Trigger::DefineAuthChallenge,
            why: "Authentication",
            username: subject.username,
            request: with(about(subject.user, attempt.client_metadata), more),
            response: json!({ "challengeName": null, "issueTokens": null, "failAuthentication": null }),
        };
        let response = self.run(occasion).await?.ok_or_else(unrecognizable)?;
        if says_yes(&response, "failAuthentication") || rounds.answered.len() >= MOST_ROUNDS {
            return Err(Refusal::wrong_password());
        }
        if says_yes(&response, "issueTokens") {
            let user = subject.user.ok_or_else(Refusal::wrong_password)?;
            return self.admit(user, attempt, Why::Authentication).await;
        }
        match text(&response, "challengeName") {
            Some(CUSTOM) => self.ask_custom(subject, rounds, attempt).await,
            Some("PASSWORD_VERIFIER") => {
                let client_public = attempt.required("SRP_A")?;
                let step = Step::Custom(Rounds { asked: Asked::Password, ..rounds });
                self.ask_for_password(subject.name, subject.user, client_public, Among::Challenges, Some(step))
            }
            Some(_) | None => Err(unrecognizable()),
        }
    }

    async fn ask_custom(&self, subject: &Subject<'_>, rounds: Rounds, attempt: Attempt<'_>) -> Result<Value, Refusal> {
        let more = json!({
            "challengeName": CUSTOM, "session": rounds.answered, "userNotFound": subject.user.is_none(),
        });
        let occasion = Occasion {
            trigger: Trigger::CreateAuthChallenge,
            why: "Authentication",
            username: subject.username,
            request: with(about(subject.user, attempt.client_metadata), more),
            response: json!({
                "publicChallengeParameters": null, "privateChallengeParameters": null, "challengeMetadata": null,
            }),
        };
        let mut response = self.run(occasion).await?.unwrap_or_default();
        let mut parameters = |name: &str| match response.remove(name) {
            Some(Value::Object(parameters)) => parameters,
            Some(_) | None => Map::new(),
        };
        let (mut public, private) = (parameters("publicChallengeParameters"), parameters("privateChallengeParameters"));
        public.insert("USERNAME".to_owned(), json!(subject.username));
        let metadata = text(&response, "challengeMetadata").map(str::to_owned);
        let rounds = Rounds { private, metadata, asked: Asked::Custom, ..rounds };
        Ok(json!({
            "ChallengeName": CUSTOM,
            "Session": self.carry(subject.username, Step::Custom(rounds))?,
            "ChallengeParameters": public,
        }))
    }
}
