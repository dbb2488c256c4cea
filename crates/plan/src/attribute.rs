//! DynamoDB's attribute values:
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html>.

use std::collections::BTreeMap;

use base64::{Engine as _, engine::general_purpose::STANDARD};

/// A record of a table: attribute names and values.
pub type Item = BTreeMap<String, Attribute>;

/// An attribute value. Sets and binaries are read (an existing table may hold them) but never written by Sluice.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Attribute {
    /// `S`
    Text(String),
    /// `N`, in DynamoDB's own decimal text.
    Number(String),
    /// `BOOL`
    Bool(bool),
    /// `NULL`
    Null,
    /// `L`
    List(Vec<Attribute>),
    /// `M`
    Map(Item),
    /// `SS`
    TextSet(Vec<String>),
    /// `NS`
    NumberSet(Vec<String>),
    /// `B`
    Binary(Vec<u8>),
    /// `BS`
    BinarySet(Vec<Vec<u8>>),
}

impl Attribute {
    /// The text of an `S`.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Number(_)
            | Self::Bool(_)
            | Self::Null
            | Self::List(_)
            | Self::Map(_)
            | Self::TextSet(_)
            | Self::NumberSet(_)
            | Self::Binary(_)
            | Self::BinarySet(_) => None,
        }
    }
}

/// A binary as the API shows it: Base64, as AppSync does.
#[must_use]
pub fn base64_of(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

impl From<&str> for Attribute {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Attribute {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
