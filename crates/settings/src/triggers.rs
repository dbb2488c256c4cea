//! What functions are for.

use std::path::Path;

use crate::{
    Function,
    functions::FUNCTION_PLUGIN,
    plugins::BUILT_IN,
    reader::Reader,
    setting::{Choices, Preset, choices},
    words::Words,
};

/// What a function is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// A trigger of a user pool.
    Pool(PoolTrigger),
    /// Custom operations name it.
    Resolver,
}

/// Cognito's triggers:
/// <https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html>.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PoolTrigger {
    /// After a user is confirmed.
    PostConfirmation,
    /// Before a user is kept.
    PreSignUp,
    /// Before a user's password is looked at.
    PreAuthentication,
    /// After a user has shown all that was asked for.
    PostAuthentication,
    /// Before tokens are signed, with the first form of its event, which can change ID tokens.
    PreTokenGeneration,
    /// The same, with the second form of its event, which can change access tokens too.
    PreTokenGenerationV2,
    /// Before a message is sent.
    CustomMessage,
    /// In a sign-in of the app's own kind: says what comes next.
    DefineAuthChallenge,
    /// Makes the challenge.
    CreateAuthChallenge,
    /// Judges the answer.
    VerifyAuthChallengeResponse,
    /// When the pool has no such user.
    UserMigration,
}

pub(crate) const FUNCTION_TRIGGER: Choices<Trigger> = choices(
    "functions.<name>.trigger",
    &Words {
        first: ("postConfirmation", Trigger::Pool(PoolTrigger::PostConfirmation)),
        others: &[
            ("resolver", Trigger::Resolver),
            ("preSignUp", Trigger::Pool(PoolTrigger::PreSignUp)),
            ("preAuthentication", Trigger::Pool(PoolTrigger::PreAuthentication)),
            ("postAuthentication", Trigger::Pool(PoolTrigger::PostAuthentication)),
            ("preTokenGeneration", Trigger::Pool(PoolTrigger::PreTokenGeneration)),
            ("preTokenGenerationV2", Trigger::Pool(PoolTrigger::PreTokenGenerationV2)),
            ("customMessage", Trigger::Pool(PoolTrigger::CustomMessage)),
            ("defineAuthChallenge", Trigger::Pool(PoolTrigger::DefineAuthChallenge)),
            ("createAuthChallenge", Trigger::Pool(PoolTrigger::CreateAuthChallenge)),
            ("verifyAuthChallengeResponse", Trigger::Pool(PoolTrigger::VerifyAuthChallengeResponse)),
            ("userMigration", Trigger::Pool(PoolTrigger::UserMigration)),
        ],
    },
    [Preset::Absent("`postConfirmation` of a component, `resolver` of others"); 2],
    "What the function is for, one word or several: triggers of the user pool by Amplify's names (`preTokenGenerationV2` gets the \
     second form of the event), or `resolver` for the custom operations whose `@function` names it.",
);

/// The trigger of Amplify's tutorial, which is built in.
const TUTORIALS: Trigger = Trigger::Pool(PoolTrigger::PostConfirmation);

/// What a function is for; by default a component is the tutorial's trigger, and what runs outside a resolver.
pub(crate) fn triggers(read: &mut Reader, name: &str, plugin: Option<&Path>) -> Vec<Trigger> {
    let mut triggers = read.choices(&FUNCTION_TRIGGER, name);
    if triggers.is_empty() {
        triggers.push(if plugin.is_some() { TUTORIALS } else { Trigger::Resolver });
    }
    if triggers.len() > 1 && plugin.is_some() && triggers.contains(&Trigger::Resolver) {
        let message = "cannot be: a component answers operations or is a trigger; make two functions of it";
        read.complain(&FUNCTION_TRIGGER.setting, name, message);
    }
    let forms = [PoolTrigger::PreTokenGeneration, PoolTrigger::PreTokenGenerationV2].map(Trigger::Pool);
    if forms.iter().all(|form| triggers.contains(form)) {
        let message = "names both forms of the event before tokens, and a function gets one; take one away";
        read.complain(&FUNCTION_TRIGGER.setting, name, message);
    }
    if triggers != [TUTORIALS] && plugin == Some(Path::new(BUILT_IN)) {
        let message = "cannot be: only a post-confirmation trigger is built in; name the component's file";
        read.complain(&FUNCTION_PLUGIN, name, message);
    }
    triggers
}

/// Says which functions the gateway's own pool does not run, because another one is its trigger.
pub(crate) fn warn_of_rivals(read: &mut Reader, functions: &[Function]) {
    let mut taken: Vec<(PoolTrigger, &str)> = Vec::new();
    let run_here = functions.iter().filter(|function| function.plugin.is_some() || function.outside.is_some());
    for (function, trigger) in
        run_here.flat_map(|function| function.pool_triggers().map(move |trigger| (function, trigger)))
    {
        match taken.iter().find(|(other, _)| other.moment() == trigger.moment()) {
            Some((_, first)) => {
                let message =
                    format!("is that of `{first}` too, and the user pool of the sandbox runs `{first}` alone");
                read.warn(&FUNCTION_TRIGGER.setting, &function.name, message);
            }
            None => taken.push((trigger, &function.name)),
        }
    }
}

impl PoolTrigger {
    /// The trigger, whatever the form of its event.
    fn moment(self) -> Self {
        match self {
            Self::PreTokenGenerationV2 => Self::PreTokenGeneration,
            Self::PostConfirmation
            | Self::PreSignUp
            | Self::PreAuthentication
            | Self::PostAuthentication
            | Self::PreTokenGeneration
            | Self::CustomMessage
            | Self::DefineAuthChallenge
            | Self::CreateAuthChallenge
            | Self::VerifyAuthChallengeResponse
            | Self::UserMigration => self,
        }
    }
}
