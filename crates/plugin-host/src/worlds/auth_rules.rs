//! Evaluators of auth rules. Whatever keeps a component from deciding, the answer is `Undecided`.

use std::sync::Arc;

use authz::{
    Action, Caller, Decider, Decision, Evaluate, Evaluating, FunctionPrincipal, Operation, Question, Undecided,
};
use wasmtime::{
    Store,
    component::{InstancePre, Linker},
};

use crate::{
    Breakdown, CacheSettings, CallReport, Limits, Slot, World, call::Reach, imports::Purity, state::CallState,
    version::Version,
};

mod answer;
mod cache;
mod words;

use answer::Unusable;
use cache::Decisions;

mod wit {
    //! What `wit/auth` says, as Rust.
    wasmtime::component::bindgen!({
        path: "../../wit/auth",
        world: "auth-rules",
        exports: { default: async },
    });
}

/// The world `sluice:auth/auth-rules`: its components decide who may do what.
#[derive(Debug)]
pub enum AuthRules {}

impl World for AuthRules {
    const NAME: &'static str = "sluice:auth/auth-rules";
    const IMPORTS: &'static [&'static str] = &[];
    type Input = (wit::exports::sluice::auth::evaluator::Caller, Vec<wit::exports::sluice::auth::evaluator::Question>);
    type Output = Vec<wit::exports::sluice::auth::evaluator::Decision>;
    type Exports = wit::AuthRulesPre<CallState>;

    fn limits() -> Limits {
        Limits::decision()
    }

    fn add_imports(_: &mut Linker<CallState>) -> wasmtime::Result<()> {
        Ok(())
    }

    fn exports(component: InstancePre<CallState>) -> wasmtime::Result<Self::Exports> {
        wit::AuthRulesPre::new(component)
    }

    async fn run(
        exports: &Self::Exports,
        store: &mut Store<CallState>,
        (caller, questions): Self::Input,
    ) -> wasmtime::Result<Self::Output> {
        let instance = exports.instantiate_async(&mut *store).await?;
        instance.sluice_auth_evaluator().call_evaluate(store, &caller, &questions).await
    }

    /// Asks one question whose answer is not looked into: it must come, and be one that can be enforced.
    async fn self_test(slot: &Slot<Self>, version: &Version<Self>) -> Result<(), String> {
        let caller = Caller::Function(FunctionPrincipal { name: "self-test".to_owned(), may: vec![Action::Query] });
        let question = Question {
            field: "selfTest".to_owned(),
            operation: Operation::Get,
            rules: Vec::new(),
            supplied: Vec::new(),
        };
        let decisions = slot.try_call(version, input(&caller, &[&question])).await?;
        let decisions: Vec<Decision> = decisions.into_iter().map(Into::into).collect();
        answer::check(&[&question], &decisions).map_err(|unusable| unusable.to_string())
    }
}

fn input(caller: &Caller, questions: &[&Question]) -> <AuthRules as World>::Input {
    (words::caller(caller), questions.iter().map(|question| words::question(question)).collect())
}

/// Decides by the component in a slot.
pub struct Evaluator {
    slot: Arc<Slot<AuthRules>>,
    cache: Option<Decisions>,
}

impl Evaluator {
    /// An evaluator that asks the slot's component. It denies everything while the slot is empty.
    #[must_use]
    pub fn new(slot: Arc<Slot<AuthRules>>, cache: CacheSettings) -> Self {
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
                self.ask(&version, caller, &questions.iter().collect::<Vec<_>>()).await
            }
        }
    }

    /// Takes from the cache what it holds and asks the component for the others, in one call.
    async fn decide_with(
        &self,
        cache: &Decisions,
        version: &Version<AuthRules>,
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
        let mut decided = self.ask(version, caller, &unknown).await?.into_iter();
        let decisions = known.into_iter().zip(&lookups).map(|(known, lookup)| match known {
            Some(decision) => Some(decision),
            None => decided.next().inspect(|decision| cache.insert(lookup, decision)),
        });
        // There is one decision for each question that was asked, so that nothing is left out here.
        Ok(decisions.flatten().collect())
    }

    /// Asks a component and checks its answer.
    async fn ask(
        &self,
        version: &Version<AuthRules>,
        caller: &Caller,
        questions: &[&Question],
    ) -> Result<Vec<Decision>, Failure> {
        let (decisions, report) = self.slot.call_version(version, Reach::NOTHING, input(caller, questions)).await;
        self.checked(questions, decisions, &report)
    }

    fn checked(
        &self,
        questions: &[&Question],
        decisions: Result<<AuthRules as World>::Output, Breakdown>,
        report: &CallReport,
    ) -> Result<Vec<Decision>, Failure> {
        let usable = decisions.map_err(Failure::from).and_then(|decisions| {
            let decisions: Vec<Decision> = decisions.into_iter().map(Into::into).collect();
            answer::check(questions, &decisions)?;
            Ok(decisions)
        });
        usable.inspect_err(|failure| self.slot.failed(report, failure.kind(), &failure.to_string()))
    }
}

impl Evaluate for Evaluator {
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
}

impl Failure {
    fn kind(&self) -> &'static str {
        match self {
            Self::Call(breakdown) => breakdown.kind(),
            Self::Answer(_) => "unusable",
        }
    }
}
