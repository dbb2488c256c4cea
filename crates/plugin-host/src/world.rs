//! What a kind of plugin is: the world its components are of, what goes into a call, and what comes out.
//!
//! A new world is one file in `worlds`, one WIT package below `wit/`, and one line in the gateway's `wire`.

use std::future::Future;

use wasmtime::{
    Store,
    component::{InstancePre, Linker},
};

use crate::{Limits, Slot, state::CallState, version::Version};

/// A world that this host runs.
pub trait World: Sized + Send + Sync + 'static {
    /// Its name in WIT without a version, such as `sluice:auth/auth-rules`.
    const NAME: &'static str;

    /// The interfaces that it gives its components to import, without versions. [`World::add_imports`] offers them.
    const IMPORTS: &'static [&'static str];

    /// What goes into a call.
    type Input: Send;

    /// What comes out of a call.
    type Output: Send;

    /// What is called: linked, and found to be of this world.
    type Exports: Send + Sync + 'static;

    /// What a component of this world may use unless the operator says otherwise.
    fn limits() -> Limits;

    /// Offers the interfaces of [`World::IMPORTS`].
    ///
    /// # Errors
    ///
    /// If one is offered twice.
    fn add_imports(linker: &mut Linker<CallState>) -> wasmtime::Result<()>;

    /// Finds what is called in a component.
    ///
    /// # Errors
    ///
    /// If the component is of another world.
    fn exports(component: InstancePre<CallState>) -> wasmtime::Result<Self::Exports>;

    /// Starts an instance and makes one call of it.
    fn run(
        exports: &Self::Exports,
        store: &mut Store<CallState>,
        input: Self::Input,
    ) -> impl Future<Output = wasmtime::Result<Self::Output>> + Send;

    /// Tries a component before it serves. Most worlds can only start an instance: they have nothing to ask it about.
    fn self_test(slot: &Slot<Self>, version: &Version<Self>) -> impl Future<Output = Result<(), String>> + Send {
        slot.start(version)
    }
}
