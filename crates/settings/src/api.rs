//! The API: its name, its authorization modes, its keys, and what its clients may ask for.

use std::time::SystemTime;

use identity::{ApiKey, Secret};
use model::{Provider, Providers};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use crate::{
    Mode,
    generated::Kept,
    reader::Reader,
    setting::{Choice, Choices, Form, Preset, Setting, Switch, both, choice, choices, each, switch},
    words::Words,
};

/// The name Amplify gives an API that is not named.
pub const AMPLIFY_API_NAME: &str = "amplifyData";

/// Whether clients may ask for the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Introspection {
    /// They may.
    Enabled,
    /// They may not.
    Disabled,
}

/// Whether answers explain decisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Explain {
    /// To requests that ask for it by a header.
    OnRequest,
    /// To no caller.
    Never,
}

/// What the `limit` of a list counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pages {
    /// The records that are looked at, before the filter.
    AsAmplify,
    /// The records that are answered.
    Filled,
}

/// Whether callers may ask about fields that they may not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnreadableFilters {
    /// They may not.
    Refused,
    /// They may, as with AppSync.
    AsAmplify,
}

/// The API as AppSync would describe it.
#[derive(Clone, Debug)]
pub struct Api {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The AWS region it claims to be in.
    pub region: String,
    /// The mode of fields that name none.
    pub default_mode: Provider,
    /// The other modes it accepts; the default mode is not among them.
    pub additional_modes: Vec<Provider>,
    /// The valid API keys.
    pub keys: Vec<ApiKey>,
}

impl Api {
    /// All modes, the default one first.
    pub fn modes(&self) -> impl Iterator<Item = Provider> {
        std::iter::once(self.default_mode).chain(self.additional_modes.iter().copied())
    }

    /// The modes as the rules of a schema name them.
    #[must_use]
    pub fn providers(&self) -> Providers {
        Providers::new(self.modes())
    }
}

/// The name of a mode in the configuration, which is Amplify's.
#[must_use]
pub fn mode_name(mode: Provider) -> &'static str {
    MODES.all().find(|(_, named)| *named == mode).map_or(MODES.first.0, |(name, _)| name)
}

/// The authorization modes an API may have, by Amplify's names.
const MODES: &Words<Provider> = &Words {
    first: ("apiKey", Provider::ApiKey),
    others: &[
        ("iam", Provider::IdentityPool),
        ("userPool", Provider::UserPools),
        ("oidc", Provider::Oidc),
        ("lambda", Provider::Lambda),
    ],
};

pub(crate) const INTROSPECTION: Switch<Introspection> = switch(
    "introspection",
    [Introspection::Enabled, Introspection::Disabled],
    [Preset::Value("true"); 2],
    "Whether clients may ask for the schema.",
);
pub(crate) const EXPLAIN: Switch<Explain> = switch(
    "explain",
    [Explain::OnRequest, Explain::Never],
    [Preset::Value("true"), Preset::Value("false")],
    "Whether a request with the header `x-sluice-explain: 1` is told which rules were considered, what each said, and who \
     decided, and what became of each call of a function. For developers: it shows the rules of the schema, and what a function \
     that failed wrote, to each caller who asks.",
);
pub(crate) const PAGES: Choice<Pages> = choice(
    "pages",
    &Words { first: ("as-amplify", Pages::AsAmplify), others: &[("filled", Pages::Filled)] },
    [Preset::Value("as-amplify"); 2],
    "What `limit` counts: the records that are looked at, before the filter, or those that are answered. Filled pages \
     read on until they are full, in at most 50 calls.",
);
pub(crate) const UNREADABLE_FILTERS: Choice<UnreadableFilters> = choice(
    "unreadable_filters",
    &Words { first: ("refused", UnreadableFilters::Refused), others: &[("as-amplify", UnreadableFilters::AsAmplify)] },
    [Preset::Value("refused"); 2],
    "Whether a filter, a condition or a key may ask about a field that the caller may not read. With `as-amplify` it may, as \
     with AppSync, and a caller finds out what the field holds, letter by letter.",
);
pub(crate) const CURSOR_SECRET: Setting = each(
    "cursor_secret",
    Form::Secret,
    Preset::Generated,
    Preset::Required,
    "Encrypts `nextToken`s; at least 32 characters. All gateways of one API need the same.",
);
pub(crate) const FORMER_CURSOR_SECRET: Setting = both(
    "former_cursor_secret",
    Form::Secret,
    Preset::Absent("tokens of one secret are taken"),
    "A secret that `cursor_secret` replaces: its `nextToken`s are taken, and none are made with it. To replace a secret, \
     give all gateways the new one here, then exchange the two, then remove the former.",
);
pub(crate) const API_ID: Setting = each(
    "api.id",
    Form::Text,
    Preset::Value("sandbox"),
    Preset::Required,
    "The API's id, as in Amplify's table names.",
);
pub(crate) const API_NAME: Setting = both("api.name", Form::Text, Preset::Value(AMPLIFY_API_NAME), "The API's name.");
pub(crate) const API_REGION: Setting = both(
    "api.region",
    Form::Text,
    Preset::Value("us-east-1"),
    "The AWS region the API claims to be in. Clients sign for it.",
);
pub(crate) const API_DEFAULT_MODE: Choice<Provider> = choice(
    "api.default_authorization_mode",
    MODES,
    [Preset::Value("apiKey"), Preset::Required],
    "The mode of fields that name none.",
);
pub(crate) const API_ADDITIONAL_MODES: Choices<Provider> = choices(
    "api.additional_authorization_modes",
    MODES,
    [Preset::Value("iam,userPool"), Preset::Value("")],
    "The other modes the API accepts. A credential of a mode that is not listed is refused.",
);
pub(crate) const API_KEY_DAYS: Setting = both(
    "api.api_key_expires_in_days",
    Form::Integer { least: 1, most: 365, unit: "days" },
    Preset::Value("30"),
    "How long a generated API key is valid.",
);
pub(crate) const API_KEYS: Setting = each(
    "api.keys",
    Form::Secret,
    Preset::Generated,
    Preset::Absent("no API key is valid"),
    "The API keys, separated by commas or line breaks; each is followed by a space and the moment it expires, as in \
     `da2-… 2027-01-31T00:00:00Z`.",
);

/// The shortest secret that may encrypt cursors, in characters.
const SHORTEST_CURSOR_SECRET: usize = 32;

pub(crate) fn former_cursor_secret(read: &mut Reader) -> Option<Secret> {
    long_secret(read, &FORMER_CURSOR_SECRET)
}

fn long_secret(read: &mut Reader, setting: &Setting) -> Option<Secret> {
    let secret = read.secret(setting, "")?;
    if secret.expose().len() < SHORTEST_CURSOR_SECRET {
        read.complain(setting, "", format!("must be at least {SHORTEST_CURSOR_SECRET} characters long"));
    }
    Some(secret)
}

pub(crate) fn cursor_secret(read: &mut Reader, mode: Mode, kept: &mut Kept) -> Secret {
    match (long_secret(read, &CURSOR_SECRET), mode) {
        (Some(secret), _) => secret,
        (None, Mode::Sandbox) => kept.cursor_secret(),
        // The reader has recorded that it is required.
        (None, Mode::Serve) => Secret::new(""),
    }
}

pub(crate) fn api(read: &mut Reader, mode: Mode, kept: &mut Kept, now: SystemTime) -> Api {
    let default_mode = read.choice(&API_DEFAULT_MODE, "");
    let mut additional_modes = read.choices(&API_ADDITIONAL_MODES, "");
    additional_modes.retain(|mode| *mode != default_mode);
    let days = read.integer(&API_KEY_DAYS, "");
    let keys = match (read.secret(&API_KEYS, ""), mode) {
        (Some(secret), _) => api_keys(read, &secret),
        (None, Mode::Sandbox) => vec![kept.api_key(now, days)],
        (None, Mode::Serve) => Vec::new(),
    };
    Api {
        id: read.text(&API_ID, ""),
        name: read.text(&API_NAME, ""),
        region: read.text(&API_REGION, ""),
        default_mode,
        additional_modes,
        keys,
    }
}

/// Reads `da2-… 2027-01-31T00:00:00Z, …`.
fn api_keys(read: &mut Reader, secret: &Secret) -> Vec<ApiKey> {
    let mut keys = Vec::new();
    for (index, entry) in secret.expose().split([',', '\n']).map(str::trim).filter(|line| !line.is_empty()).enumerate()
    {
        let parsed = entry.split_once(char::is_whitespace).and_then(|(key, expires)| {
            let expires = OffsetDateTime::parse(expires.trim(), &Rfc3339).ok()?;
            Some(ApiKey { value: Secret::new(key), expires: expires.into() })
        });
        match parsed {
            Some(key) => {
                read.refuse_short(&API_KEYS, "", &format!("its entry {}", index + 1), key.value.expose());
                keys.push(key);
            }
            None => read.complain(
                &API_KEYS,
                "",
                format!(
                    "has no valid entry {}; write a key, a space and when it expires, such as `2027-01-31T00:00:00Z`",
                    index + 1
                ),
            ),
        }
    }
    keys
}
