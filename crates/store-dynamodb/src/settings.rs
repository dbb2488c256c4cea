//! Where DynamoDB is, and how its tables are named.

use std::{collections::BTreeMap, fmt};

/// How to reach DynamoDB.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The URL of a server that speaks DynamoDB's protocol, such as `http://127.0.0.1:8000`. Without one, AWS in
    /// `region`.
    pub endpoint: Option<String>,
    /// The region, also part of every signature.
    pub region: String,
    /// How the tables are named.
    pub table_names: TableNames,
    /// Whether missing tables are made.
    pub create_tables: CreateTables,
    /// The credentials that sign the calls.
    pub credentials: Credentials,
}

/// From a model's name to its table's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableNames {
    /// `<prefix><Model>`
    Prefix(String),
    /// `<Model>-<api id>-<suffix>`, as Amplify names them.
    Amplify {
        /// The id of the AppSync API that the tables were made for.
        api_id: String,
        /// The last part: `NONE` in Amplify Gen 2, the environment's name in Gen 1.
        suffix: String,
    },
    /// Some tables have names of their own.
    Given {
        /// The names of tables by models.
        tables: BTreeMap<String, String>,
        /// How all others are named.
        others: Box<TableNames>,
    },
}

impl TableNames {
    /// The table of a model.
    #[must_use]
    pub fn table_of(&self, model: &str) -> String {
        match self {
            Self::Prefix(prefix) => format!("{prefix}{model}"),
            Self::Amplify { api_id, suffix } => format!("{model}-{api_id}-{suffix}"),
            Self::Given { tables, others } => tables.get(model).cloned().unwrap_or_else(|| others.table_of(model)),
        }
    }
}

/// Whether missing tables are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CreateTables {
    /// They are made, with the owner indexes.
    Yes,
    /// A missing table is an error.
    No,
}

/// The credentials that sign the calls.
#[derive(Clone, PartialEq, Eq)]
pub enum Credentials {
    /// AWS's usual places in their usual order: environment, profile, web identity, container, instance.
    Chain,
    /// These, for tests and local servers.
    Static {
        /// The id of the access key.
        access_key_id: String,
        /// The secret of the access key. Never printed.
        secret_access_key: String,
    },
}

impl fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Chain => formatter.write_str("Chain"),
            Self::Static { access_key_id, secret_access_key: _ } => {
                formatter.debug_struct("Static").field("access_key_id", access_key_id).finish_non_exhaustive()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_stands_before_the_model() {
        assert_eq!(TableNames::Prefix("sluice-".to_owned()).table_of("UserProfile"), "sluice-UserProfile");
    }

    #[test]
    fn amplify_puts_the_api_and_none_behind_the_model() {
        let names = TableNames::Amplify { api_id: "x5mgq3".to_owned(), suffix: "NONE".to_owned() };
        assert_eq!(names.table_of("UserProfile"), "UserProfile-x5mgq3-NONE");
    }

    #[test]
    fn a_table_may_have_a_name_of_its_own() {
        let tables = BTreeMap::from([("User".to_owned(), "User-k2ib7q-dev".to_owned())]);
        let names = TableNames::Given { tables, others: Box::new(TableNames::Prefix("x-".to_owned())) };
        assert_eq!(
            (names.table_of("User"), names.table_of("Post")),
            ("User-k2ib7q-dev".to_owned(), "x-Post".to_owned())
        );
    }

    #[test]
    fn a_secret_key_is_never_printed() {
        let credentials =
            Credentials::Static { access_key_id: "AKIA".to_owned(), secret_access_key: "hidden".to_owned() };
        assert_eq!(format!("{credentials:?}"), r#"Static { access_key_id: "AKIA", .. }"#);
    }
}
