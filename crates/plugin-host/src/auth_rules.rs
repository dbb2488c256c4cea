//! The evaluator of auth rules that lives in a component. Whatever keeps it from deciding, the answer is `Undecided`.

use std::sync::Arc;

use authz::{
    Action, Caller, Decider, Decision, Evaluate, Evaluating, FunctionPrincipal, Operation, Question, Undecided,
};

use crate::{
    CacheSettings, Slot, World,
    answer::{self, Unusable},
    call::{self, Breakdown},
    convert::questions,
    imports::Purity,
    state::Call,
    version::{Exports, Version},
};

mod cache;

use cache::Decisions;

/// Decides by the component in a slot of the world [`World::AuthRules`].
pub struct AuthRules {
    slot: Arc<Slot>,
    cache: Option<Decisions>,
}

impl AuthRules {
    /// An evaluator that asks the slot's component. It denies everything while the slot is empty or holds another world.
    #[must_use]
    pub fn new(slot: Arc<Slot>, cache: CacheSettings) -> Self {
        let cache = match cache {
            CacheSettings::Off => None,
            CacheSettings::Bounded { bytes } => Some(Decisions::new(bytes)),
        };
        Self { slot, cache }
    }

    async fn decide(&self, caller: &Caller, questions: &[Question]) -> Result<Vec<Decision>, Failure> {
        let version = self.slot.current()?;
        match (&self.cache, version.purity) {
            (Some(cache), Purity::Pure) => self.decide_with(cache, &version, caller, questions).await,
            (None, Purity::Pure) | (_, Purity::Observing) => {
                ask(&self.slot, &version, caller, questions.iter().collect()).await
            }
        }
    }

    /// Takes from the cache what it holds and asks the component for the others, in one call.
    async fn decide_with(
        &self,
        cache: &Decisions,
        version: &Version,
        caller: &Caller,
        questions: &[Question],
    ) -> Result<Vec<Decision>, Failure> {
        let lookups = cache.lookups(version.digest, caller, questions);
        let known: Vec<Option<Decision>> = lookups.iter().map(|lookup| cache.get(lookup)).collect();
        let unknown: Vec<&Question> =
            known.iter().zip(questions).filter(|(known, _)| known.is_none()).map(|(_, question)| question).collect();
        if unknown.is_empty() {
            return Ok(known.into_iter().flatten().collect());
        }
        let mut decided = ask(&self.slot, version, caller, unknown).await?.into_iter();
        let decisions = known.into_iter().zip(&lookups).map(|(known, lookup)| match known {
            Some(decision) => Some(decision),
            None => decided.next().inspect(|decision| cache.insert(lookup, decision)),
        });
        // There is one decision for each question that was asked, so that nothing is left out here.
        Ok(decisions.flatten().collect())
    }
}

impl Evaluate for AuthRules {
    fn evaluate<'a>(&'a self, caller: &'a Caller, questions: &'a [Question]) -> Evaluating<'a> {
        Box::pin(async move {
            self.decide(caller, questions).await.map_err(|failure| {
                let why = failure.to_string();
                tracing::warn!(
                    plugin = self.slot.name(),
                    why,
                    "a request is denied because its rules were not decided"
                );
                Undecided { why }
            })
        })
    }

    fn decider(&self) -> Decider {
        Decider::Component { plugin: self.slot.name().to_owned(), digest: self.slot.status().digest }
    }
}

/// Why there is no decision.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error(transparent)]
    Call(#[from] Breakdown),
    #[error(transparent)]
    Answer(#[from] Unusable),
    #[error("the plugin `{plugin}` is of the world `{world}` and evaluates no rules")]
    OfAnotherWorld { plugin: String, world: World },
}

/// Asks a component, in an instance of its own, and checks its answer.
async fn ask(
    slot: &Slot,
    version: &Version,
    caller: &Caller,
    questions: Vec<&Question>,
) -> Result<Vec<Decision>, Failure> {
    let answered = ask_unchecked(slot, version, caller, &questions).await.and_then(|decisions| {
        answer::check(&questions, &decisions)?;
        Ok(decisions)
    });
    answered.inspect_err(|failure| slot.count_failure(failure.to_string()))
}

async fn ask_unchecked(
    slot: &Slot,
    version: &Version,
    caller: &Caller,
    questions: &[&Question],
) -> Result<Vec<Decision>, Failure> {
    let Exports::AuthRules(component) = &version.exports else {
        return Err(Failure::OfAnotherWorld { plugin: slot.name().to_owned(), world: slot.world() });
    };
    let shared = slot.shared();
    let limits = shared.limits(World::AuthRules);
    let _turn = shared.gate(World::AuthRules).enter(limits.wall_clock).await?;
    let _time = slot.count_call();
    let caller = questions::caller(caller);
    let questions: Vec<_> = questions.iter().map(|question| questions::question(question)).collect();
    let mut call = Call::new(&shared.engine, limits, &[], None);
    let outcome = call::bounded(limits, async {
        let instance = component.instantiate_async(&mut call.store).await?;
        instance.sluice_auth_evaluator().call_evaluate(&mut call.store, &caller, &questions).await
    })
    .await;
    let decisions = call::conclude(slot.name(), &call, outcome)?;
    Ok(decisions.into_iter().map(Into::into).collect())
}

/// Asks one question whose answer is not looked into: it must come, and be one that can be enforced.
pub(crate) async fn self_test(slot: &Slot, version: &Version) -> Result<(), String> {
    let caller = Caller::Function(FunctionPrincipal { name: "self-test".to_owned(), may: vec![Action::Query] });
    let question =
        Question { field: "selfTest".to_owned(), operation: Operation::Get, rules: Vec::new(), supplied: Vec::new() };
    let answered = ask_unchecked(slot, version, &caller, &[&question]).await.and_then(|decisions| {
        answer::check(&[&question], &decisions)?;
        Ok(())
    });
    answered.map_err(|failure| failure.to_string())
}
