//! The host with components that misbehave, and with components that are replaced while they are being called. Whatever
//! they do, the answer is a denial or a failure with a reason, and the host serves on.

#![expect(clippy::unwrap_used, clippy::panic, reason = "support of this file's tests: what fails here fails the test")]

use std::{
    fs,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use authz::{
    AllOf, Allow, Caller, Cardinality, Decision, Denial, Evaluate, Fill, Grant, IdentityClaim, Operation, Predicate,
    Question, Rule, Scope, Test, TokenProvider,
};
use plugin_host::{
    Allocation, AuthRules, Authorizer, AuthorizerRequest, Breakdown, CacheAccess, CacheSettings, CallerContext,
    CompiledCache, DataImport, Evaluator, Executing, FunctionResolver, Grants, Host, HostSettings, Limits,
    PluginSettings, PostConfirmation, PostConfirmationEvent, Reloaded, ResolverFailure, Returned, Slot,
    TokenAuthorizer, TriggerFailure, Verdict, VersionState, World,
};
use sluice_tests::components::{
    built,
    misbehaving::{
        authorizer, authorizer_that_admits, authorizer_that_fails, authorizer_that_refuses,
        authorizer_with_a_back_door, authorizer_with_a_huge_answer, evaluator, evaluator_that_answers,
        evaluator_that_answers_rules, evaluator_that_runs, evaluator_with_a_back_door, evaluator_with_a_clock,
        evaluator_with_a_huge_answer, evaluator_with_imports, resolver, resolver_that_answers,
        resolver_with_a_back_door, resolver_with_a_huge_answer, trigger, trigger_with_a_back_door,
        trigger_with_a_huge_answer,
    },
};
use tempfile::TempDir;

mod artifacts;
mod authorizers;
mod evaluators;
mod history;
mod http;
mod loading;
mod neighbours;
mod resolvers;
mod swapping;
mod triggers;

/// Code that takes memory until there is none.
const GROWS: &str = "(loop $again (drop (memory.grow (i32.const 64))) (br $again)) unreachable";

/// Limits that a test need not wait for.
fn tight<W: World>() -> Limits {
    Limits { guest_cpu: Duration::from_millis(50), ..W::limits() }
}

/// A host, one of its slots, and the directory of the slot's file.
struct Stage<W: World> {
    dir: TempDir,
    slot: Arc<Slot<W>>,
}

impl<W: World> Stage<W> {
    fn new(grants: &[&str], component: &[u8]) -> Self {
        Self::within(&HostSettings::default(), tight::<W>(), grants, component)
    }

    fn within(settings: &HostSettings, limits: Limits, grants: &[&str], component: &[u8]) -> Self {
        let dir = TempDir::new().unwrap();
        let path = dir.path().join("plugin.wasm");
        fs::write(&path, component).unwrap();
        let imports = grants.iter().map(|grant| (*grant).to_owned()).collect();
        let grants = Grants { imports, ..Grants::default() };
        let plugin = PluginSettings { grants, limits: Some(limits), ..PluginSettings::new("guest", path) };
        Self { dir, slot: Host::new(settings).unwrap().slot(plugin) }
    }

    async fn loaded(component: &[u8]) -> Self {
        Self::loaded_within(tight::<W>(), component).await
    }

    async fn loaded_within(limits: Limits, component: &[u8]) -> Self {
        let stage = Self::within(&HostSettings::default(), limits, &[], component);
        stage.slot.reload().await.unwrap();
        stage
    }

    /// Replaces the file as a careful deployment does, in one step.
    fn replace(&self, component: &[u8]) {
        let beside = self.dir.path().join("plugin.wasm.new");
        fs::write(&beside, component).unwrap();
        fs::rename(beside, self.path()).unwrap();
    }

    fn path(&self) -> std::path::PathBuf {
        self.dir.path().join("plugin.wasm")
    }

    async fn refused(&self) -> String {
        let error = self.slot.reload().await.unwrap_err();
        let said = self.slot.status().last_error.unwrap();
        assert!(said.starts_with(&error.to_string()), "{said}");
        said
    }
}

fn question(operation: Operation) -> Question {
    let owner = Allow::Owner {
        provider: TokenProvider::UserPools,
        field: "owner".to_owned(),
        cardinality: Cardinality::One,
        identity: IdentityClaim::SubAndUsername,
    };
    let rules = vec![Rule { allow: owner, operations: Operation::ALL.to_vec() }];
    Question { field: "someThing".to_owned(), operation, rules, supplied: Vec::new() }
}

fn deny(reason: &str) -> Decision {
    Decision::Deny(Denial { reason: reason.to_owned() })
}

fn every() -> Decision {
    Decision::Allow(Grant { scope: Scope::Every, fill: Vec::new() })
}

fn any_of(clauses: Vec<AllOf>) -> Decision {
    Decision::Allow(Grant { scope: Scope::AnyOf(clauses), fill: Vec::new() })
}

fn predicate(field: &str, test: Test) -> AllOf {
    AllOf { predicates: vec![Predicate { field: field.to_owned(), test }] }
}

fn filling(field: &str) -> Decision {
    let fill = vec![Fill::One { field: field.to_owned(), value: "s1".to_owned() }];
    Decision::Allow(Grant { scope: Scope::Every, fill })
}
