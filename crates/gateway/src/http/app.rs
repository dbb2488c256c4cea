//! The parts of a gateway's surface: each has what it needs and nothing else. Only the router, and whoever starts and stops
//! the gateway, see all of them.

use std::{sync::Arc, time::SystemTime};

use arc_swap::ArcSwap;
use listen::Background;
use settings::Settings;
use telemetry::Metrics;

use super::{Health, admin::Administration};
use crate::{
    admission::{self, Admission},
    budget::Budget,
    console::Console,
    execution::{Api, Execution},
    identify::Identify,
    lambda::{self, Events, Invoke},
    own_pool::{OwnPool, PoolApi},
    ports::{self, Authorize, Functions, Graphql},
    start_secret::StartSecret,
    subscriptions::Realtime,
    turns::Turns,
};

/// What the surface is made of.
pub(crate) struct Parts {
    pub(crate) identify: Arc<Identify>,
    pub(crate) authorizer: Arc<dyn Authorize>,
    pub(crate) graphql: Arc<dyn Graphql>,
    pub(crate) functions: Arc<dyn Functions>,
    pub(crate) health: Arc<dyn ports::Health>,
    /// The console, in the sandbox.
    pub(crate) console: Option<Arc<Console>>,
    /// The sandbox's own user pool.
    pub(crate) own_pool: Option<Arc<OwnPool>>,
    pub(crate) background: Background,
    pub(crate) realtime: Realtime,
    pub(crate) events: Events,
    pub(crate) now: fn() -> SystemTime,
    pub(crate) metrics: Arc<Metrics>,
}

/// The surface, part by part.
pub(crate) struct App {
    /// GraphQL, over HTTP and over sockets.
    pub(crate) api: Arc<Api>,
    pub(crate) realtime: Arc<Realtime>,
    /// The Lambda API.
    pub(crate) invoke: Arc<Invoke>,
    /// The user pool behind its API.
    pub(crate) pool: Option<Arc<PoolApi>>,
    /// What operators are shown.
    pub(crate) administration: Arc<Administration>,
    pub(crate) console: Option<Arc<Console>>,
    /// What the console and `/admin` ask for.
    pub(crate) start_secret: Arc<StartSecret>,
    pub(crate) health: Arc<Health>,
    pub(crate) identify: Arc<Identify>,
    pub(crate) background: Background,
    pub(crate) events: Events,
}

impl App {
    /// Gives each part what it needs.
    pub(crate) fn new(settings: &Settings, parts: Parts) -> Self {
        let Parts {
            identify,
            authorizer,
            graphql,
            functions,
            health,
            console,
            own_pool,
            background,
            realtime,
            events,
            now,
            metrics,
        } = parts;
        let limits = &settings.limits;
        let budget = Budget::new(limits.unverified_bytes, lambda::LARGEST_PAYLOAD_BYTES);
        let health = Arc::new(Health::new(health));
        let turns = Turns::new();
        let ports = admission::Ports {
            identify: Arc::clone(&identify),
            authorizer,
            console: console.clone(),
            budget: budget.clone(),
            turns: turns.clone(),
            now,
        };
        let execution = Execution::new(limits, Arc::clone(&graphql), background.clone(), turns, console.clone());
        let pool = own_pool.clone().map(|pool| {
            Arc::new(PoolApi {
                pool,
                identify: Arc::clone(&identify),
                background: background.clone(),
                budget: budget.clone(),
                request_time: limits.request_time,
                now,
            })
        });
        let access = ArcSwap::from_pointee(settings.admin.clone());
        let start_secret = Arc::new(StartSecret::new());
        Self {
            api: Arc::new(Api { admission: Admission::new(settings, ports), execution }),
            realtime: Arc::new(realtime),
            invoke: Arc::new(Invoke {
                identify: Arc::clone(&identify),
                functions,
                graphql,
                events: events.clone(),
                background: background.clone(),
                budget,
                request_time: limits.request_time,
                now,
            }),
            pool,
            administration: Arc::new(Administration {
                access,
                start_secret: Arc::clone(&start_secret),
                has_console: console.is_some(),
                health: Arc::clone(&health),
                pool: own_pool,
                background: background.clone(),
                identify: Arc::clone(&identify),
                metrics,
            }),
            console,
            start_secret,
            health,
            identify,
            background,
            events,
        }
    }
}
