//! Where records are kept.

use std::path::{Path, PathBuf};

use crate::{
    api::Api,
    functions::{AwsCredential, LACKS_ID, LACKS_SECRET},
    reader::Reader,
    setting::{Choice, Form, Preset, Setting, Switch, both, choice, switch},
    words::Words,
};

/// Where records are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Store {
    /// In a file of this machine.
    Embedded(PathBuf),
    /// In memory, until the end of the process.
    Memory,
    /// In DynamoDB.
    DynamoDb(DynamoDb),
}

/// How DynamoDB is reached and used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DynamoDb {
    /// The endpoint; `None`: AWS.
    pub endpoint: Option<String>,
    /// The region.
    pub region: String,
    /// What calls are signed with; `None`: what AWS's own chain finds.
    pub credential: Option<AwsCredential>,
    /// How tables are named.
    pub table_names: TableNames,
    /// Tables with names of their own, by models.
    pub tables: Vec<(String, String)>,
    /// Whether tables that do not exist are made.
    pub missing_tables: MissingTables,
}

/// How tables are named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableNames {
    /// `<Model>-<api id>-NONE`
    Amplify,
    /// The prefix, then the model's name.
    Prefixed(String),
}

/// What happens when a table does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MissingTables {
    /// It is made.
    Create,
    /// The gateway does not start.
    Refuse,
}

pub(crate) const STORE_KIND: Choice<Kind> = choice(
    "store.kind",
    &Words { first: ("embedded", Kind::Embedded), others: &[("memory", Kind::Memory), ("dynamodb", Kind::DynamoDb)] },
    [Preset::Value("embedded"), Preset::Required],
    "Where records are kept: in a file of this machine, in memory until the end of the process, or in DynamoDB.",
);
pub(crate) const STORE_PATH: Setting = both(
    "store.path",
    Form::Path,
    Preset::Absent("`store.db` in the state directory"),
    "The file of the embedded store.",
);
pub(crate) const STORE_ENDPOINT: Setting = both(
    "store.endpoint",
    Form::Url,
    Preset::Absent("AWS"),
    "The endpoint of DynamoDB, for DynamoDB Local or ScyllaDB Alternator.",
);
pub(crate) const STORE_REGION: Setting =
    both("store.region", Form::Text, Preset::Absent("that of `api.region`"), "The region of DynamoDB.");
pub(crate) const STORE_KEY_ID: Setting = both(
    "store.access_key_id",
    Form::Text,
    Preset::Absent("AWS's own chain of credentials"),
    "The access key id for DynamoDB, where AWS's chain of credentials does not apply.",
);
pub(crate) const STORE_KEY_SECRET: Setting = both(
    "store.secret_access_key",
    Form::Secret,
    Preset::Absent("AWS's own chain of credentials"),
    "The secret access key for DynamoDB.",
);
pub(crate) const STORE_TABLE_NAMES: Choice<Naming> = choice(
    "store.table_names",
    &Words { first: ("amplify", Naming::Amplify), others: &[("prefixed", Naming::Prefixed)] },
    [Preset::Value("amplify"); 2],
    "How DynamoDB tables are named: `<Model>-<api.id>-NONE` as Amplify does, or `<store.table_prefix><Model>`.",
);
pub(crate) const STORE_TABLE_PREFIX: Setting = both(
    "store.table_prefix",
    Form::Text,
    Preset::Absent("no prefix"),
    "What stands before the model's name with `table_names = \"prefixed\"`.",
);
pub(crate) const STORE_TABLES: Setting = both(
    "store.tables",
    Form::TextMap,
    Preset::Absent("all tables are named by `table_names`"),
    "DynamoDB tables with names of their own, by models, such as `User = \"User-k2ib7q-dev\"` of a Gen 1 app.",
);
pub(crate) const STORE_CREATE_TABLES: Switch<MissingTables> = switch(
    "store.create_tables",
    [MissingTables::Create, MissingTables::Refuse],
    [Preset::Value("true"), Preset::Value("false")],
    "Whether DynamoDB tables that do not exist are made.",
);

#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Embedded,
    Memory,
    DynamoDb,
}

#[derive(Clone, Copy)]
pub(crate) enum Naming {
    Amplify,
    Prefixed,
}

pub(crate) fn store(read: &mut Reader, api: &Api, state_dir: &Path) -> Store {
    let path = read.optional_path(&STORE_PATH, "");
    let endpoint = read.optional_text(&STORE_ENDPOINT, "");
    let region = read.optional_text(&STORE_REGION, "").unwrap_or_else(|| api.region.clone());
    let credential = credential(read);
    let prefix = read.optional_text(&STORE_TABLE_PREFIX, "");
    let tables = read.map(&STORE_TABLES, "");
    let missing_tables = read.switch(&STORE_CREATE_TABLES);
    let table_names = match (read.choice(&STORE_TABLE_NAMES, ""), prefix) {
        (Naming::Amplify, None) => TableNames::Amplify,
        (Naming::Amplify, Some(_)) => {
            read.complain(&STORE_TABLE_PREFIX, "", "has no effect without `table_names = \"prefixed\"`");
            TableNames::Amplify
        }
        (Naming::Prefixed, prefix) => TableNames::Prefixed(prefix.unwrap_or_default()),
    };
    match read.choice(&STORE_KIND, "") {
        Kind::Embedded => Store::Embedded(path.unwrap_or_else(|| state_dir.join("store.db"))),
        Kind::Memory => Store::Memory,
        Kind::DynamoDb => {
            Store::DynamoDb(DynamoDb { endpoint, region, credential, table_names, tables, missing_tables })
        }
    }
}

fn credential(read: &mut Reader) -> Option<AwsCredential> {
    let id = read.optional_text(&STORE_KEY_ID, "");
    let secret = read.secret(&STORE_KEY_SECRET, "");
    match (id, secret) {
        (Some(access_key_id), Some(secret_access_key)) => {
            Some(AwsCredential { access_key_id, secret_access_key, session_token: None })
        }
        (None, None) => None,
        (Some(_), None) => {
            read.complain(&STORE_KEY_ID, "", LACKS_SECRET);
            None
        }
        (None, Some(_)) => {
            read.complain(&STORE_KEY_SECRET, "", LACKS_ID);
            None
        }
    }
}
