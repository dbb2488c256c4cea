//! From checked values to [`Settings`]: one section of the configuration after the other, then what several of them must
//! agree on.

use std::time::SystemTime;

use authz::TokenProvider;
use model::Provider;

use crate::{
    Mode, OwnPool, Settings, api, fan_out, functions, generated::Kept, issuers, limits, plugins, pool, reader::Reader,
    server, store, triggers,
};

/// Reads the whole configuration. What the sandbox makes up comes from `kept`.
pub(crate) fn assemble(read: &mut Reader, mode: Mode, kept: &mut Kept, now: SystemTime) -> Settings {
    let state_dir = read.path(&server::STATE_DIR, "");
    kept.open(&state_dir, mode);
    let api = api::api(read, mode, kept, now);
    let user_pools = issuers::user_pools(read);
    let store = store::store(read, &api, &state_dir);
    let settings = Settings {
        mode,
        listen: server::listen(read),
        management: server::management(read),
        drain_delay: server::drain_delay(read),
        tls: server::tls(read, mode, &state_dir),
        public_url: server::public_url(read),
        schema: read.path(&server::SCHEMA, ""),
        outputs: read.optional_path(&server::OUTPUTS, ""),
        introspection: read.switch(&api::INTROSPECTION),
        explain: read.switch(&api::EXPLAIN),
        pages: read.choice(&api::PAGES, ""),
        unreadable_filters: read.choice(&api::UNREADABLE_FILTERS, ""),
        cursor_secret: api::cursor_secret(read, mode, kept),
        former_cursor_secret: api::former_cursor_secret(read),
        own_pool: issuers::own_pool(read, mode, &user_pools),
        pool_setup: pool::setup(read),
        user_pools,
        authorizer: issuers::authorizer(read),
        functions: functions::functions(read, mode, kept),
        invokers: functions::invokers(read, mode, kept),
        fan_out: fan_out::fan_out(read, &store),
        store,
        limits: limits::limits(read),
        plugins: plugins::plugins(read),
        admin: plugins::admin(read),
        log: plugins::log(read),
        api,
        state_dir,
        secret_files: Vec::new(),
    };
    issuers::check_owners(read, settings.own_pool, &settings.user_pools);
    if settings.own_pool == OwnPool::Served {
        triggers::warn_of_rivals(read, &settings.functions);
    }
    let settings = Settings { secret_files: read.secret_files(), ..settings };
    if read.is_faultless() {
        issuers::check_judge(read, &settings);
        check_modes(read, &settings);
    }
    settings
}

/// A mode that no caller could ever use is a mistake of the production configuration; a sandbox may grow into its modes.
fn check_modes(read: &mut Reader, settings: &Settings) {
    if settings.mode == Mode::Sandbox {
        return;
    }
    let modes: Vec<Provider> = settings.api.modes().collect();
    let issuers = |provider| settings.user_pools.iter().any(|pool| pool.provider == provider);
    let setting = |mode| {
        if mode == settings.api.default_mode {
            &api::API_DEFAULT_MODE.setting
        } else {
            &api::API_ADDITIONAL_MODES.setting
        }
    };
    for mode in modes {
        let lacking = match mode {
            Provider::ApiKey if settings.api.keys.is_empty() => {
                "allows API keys, but none is given; set the environment variable `SLUICE_API_KEYS`"
            }
            Provider::UserPools if !issuers(TokenProvider::UserPools) && settings.own_pool == OwnPool::Off => {
                "allows user pools, but there is no section `[user_pools.…]`"
            }
            Provider::Oidc if !issuers(TokenProvider::Oidc) => {
                "allows OpenID Connect, but no section `[user_pools.…]` says `provider = \"oidc\"`"
            }
            Provider::IdentityPool
                if settings.functions.iter().all(|function| function.credential.is_none())
                    && settings.functions.iter().all(|function| function.plugin.is_none()) =>
            {
                "allows IAM, but no function has a credential"
            }
            Provider::Lambda if settings.authorizer.is_none() => {
                "allows an authorizer, but none is given; set `authorizer.plugin`"
            }
            Provider::ApiKey | Provider::UserPools | Provider::Oidc | Provider::Lambda | Provider::IdentityPool => {
                continue;
            }
        };
        read.complain(setting(mode), "", lacking);
    }
}
