//! What the sandbox's console needs beyond the API: records, identities to try, and the last requests.
//!
//! It exists in the sandbox alone, and who may use it may read and do everything: `http::console` lets in who is on this
//! machine and shows the secret of this start.

mod identities;
mod requests;
pub(crate) mod show;
mod trace;

use std::sync::Arc;

use crate::ports::{SignIn, Tables};
use settings::{Admin, Mode, Settings};

pub(crate) use identities::Identities;
pub(crate) use requests::Requests;
pub(crate) use trace::{Trace, current};

/// The console of one gateway.
pub(crate) struct Console {
    pub(crate) tables: Arc<dyn Tables>,
    pub(crate) sign_in: Arc<dyn SignIn>,
    pub(crate) identities: Identities,
    pub(crate) requests: Requests,
}

impl Console {
    /// A console, if these settings are for a sandbox and do not turn administration off.
    pub(crate) fn new(settings: &Settings, tables: Arc<dyn Tables>, sign_in: Arc<dyn SignIn>) -> Option<Self> {
        is_wanted(settings).then(|| Self {
            tables,
            sign_in,
            identities: Identities::new(settings),
            requests: Requests::default(),
        })
    }
}

/// Whether a gateway with these settings has a console.
pub(crate) fn is_wanted(settings: &Settings) -> bool {
    match (settings.mode, &settings.admin) {
        (Mode::Sandbox, Admin::Loopback | Admin::Tokens(_)) => true,
        (Mode::Sandbox, Admin::Off) | (Mode::Serve, _) => false,
    }
}
