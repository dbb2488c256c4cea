//! One version of a plugin: bytes that were compiled, found to be of their world, and linked.

use std::{fmt, path::Path, time::SystemTime};

use sha2::{Digest as _, Sha256};
use wasmtime::component::Component;

use crate::{
    HostError,
    bindings::{
        auth::AuthRulesPre, authorizers::TokenAuthorizerPre, resolvers::FunctionResolverPre,
        triggers::PostConfirmationTriggerPre,
    },
    host::Shared,
    imports::{self, Purity},
    state::CallState,
};

/// The worlds that this host runs, one for each thing a plugin can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum World {
    /// An evaluator of auth rules: `sluice:auth/auth-rules`.
    AuthRules,
    /// An authorizer of tokens: `sluice:authorizers/token-authorizer`.
    Authorizer,
    /// A post-confirmation trigger: `sluice:triggers/post-confirmation-trigger`.
    PostConfirmation,
    /// A function that custom operations name: `sluice:resolvers/function-resolver`.
    Resolver,
}

impl World {
    /// What the world gives its components to import.
    pub(crate) fn imports(self) -> &'static [&'static str] {
        match self {
            Self::AuthRules | Self::Authorizer => &[],
            Self::PostConfirmation | Self::Resolver => &["sluice:data/graphql"],
        }
    }
}

impl fmt::Display for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AuthRules => "sluice:auth/auth-rules",
            Self::Authorizer => "sluice:authorizers/token-authorizer",
            Self::PostConfirmation => "sluice:triggers/post-confirmation-trigger",
            Self::Resolver => "sluice:resolvers/function-resolver",
        })
    }
}

/// SHA-256 of a component's bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Digest([u8; 32]);

impl Digest {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

/// A component that is ready to be called.
pub(crate) struct Version {
    pub(crate) digest: Digest,
    pub(crate) since: SystemTime,
    pub(crate) size_bytes: u64,
    pub(crate) purity: Purity,
    pub(crate) exports: Exports,
}

/// What is called, linked and found to be of the world's type.
pub(crate) enum Exports {
    AuthRules(AuthRulesPre<CallState>),
    Authorizer(TokenAuthorizerPre<CallState>),
    PostConfirmation(PostConfirmationTriggerPre<CallState>),
    Resolver(FunctionResolverPre<CallState>),
}

impl Version {
    /// Compiles bytes and checks what can be checked without running them. Takes a while: not for a thread that serves.
    pub(crate) fn prepare(
        shared: &Shared,
        plugin: &str,
        world: World,
        grants: &[String],
        path: &Path,
        bytes: &[u8],
    ) -> Result<Self, HostError> {
        let digest = Digest::of(bytes);
        let component = shared
            .artifacts
            .component(&shared.engine, digest, bytes)
            .map_err(|source| HostError::NotAComponent { path: path.to_owned(), source })?;
        let purity = imports::check(&shared.engine, &component, plugin, world, grants)?;
        let exports = link(shared, world, &component).map_err(|source| HostError::OfAnotherWorld {
            path: path.to_owned(),
            world,
            source,
        })?;
        let size_bytes = bytes.len() as u64;
        Ok(Self { digest, since: now(), size_bytes, purity, exports })
    }
}

#[expect(clippy::disallowed_methods, reason = "when a component came in is told to operators and decides nothing")]
fn now() -> SystemTime {
    SystemTime::now()
}

fn link(shared: &Shared, world: World, component: &Component) -> wasmtime::Result<Exports> {
    let instance = shared.linker.instantiate_pre(component)?;
    Ok(match world {
        World::AuthRules => Exports::AuthRules(AuthRulesPre::new(instance)?),
        World::Authorizer => Exports::Authorizer(TokenAuthorizerPre::new(instance)?),
        World::PostConfirmation => Exports::PostConfirmation(PostConfirmationTriggerPre::new(instance)?),
        World::Resolver => Exports::Resolver(FunctionResolverPre::new(instance)?),
    })
}
