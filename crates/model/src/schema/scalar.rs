//! The scalars of AppSync.

mod texts;

/// GraphQL's and AppSync's scalars: <https://docs.aws.amazon.com/appsync/latest/devguide/scalars.html>.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each is named exactly as GraphQL or AppSync names it")]
pub enum Scalar {
    Id,
    String,
    Int,
    Float,
    Boolean,
    AwsDate,
    AwsTime,
    AwsDateTime,
    AwsTimestamp,
    AwsEmail,
    AwsJson,
    AwsUrl,
    AwsPhone,
    AwsIpAddress,
}

impl Scalar {
    /// Every scalar, in the order of the declaration.
    pub const ALL: [Self; 14] = [
        Self::Id,
        Self::String,
        Self::Int,
        Self::Float,
        Self::Boolean,
        Self::AwsDate,
        Self::AwsTime,
        Self::AwsDateTime,
        Self::AwsTimestamp,
        Self::AwsEmail,
        Self::AwsJson,
        Self::AwsUrl,
        Self::AwsPhone,
        Self::AwsIpAddress,
    ];

    /// The name in GraphQL, such as `AWSDateTime`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Id => "ID",
            Self::String => "String",
            Self::Int => "Int",
            Self::Float => "Float",
            Self::Boolean => "Boolean",
            Self::AwsDate => "AWSDate",
            Self::AwsTime => "AWSTime",
            Self::AwsDateTime => "AWSDateTime",
            Self::AwsTimestamp => "AWSTimestamp",
            Self::AwsEmail => "AWSEmail",
            Self::AwsJson => "AWSJSON",
            Self::AwsUrl => "AWSURL",
            Self::AwsPhone => "AWSPhone",
            Self::AwsIpAddress => "AWSIPAddress",
        }
    }

    /// Whether its values are stored as the very text that clients write. AWSJSON is not: it is stored as what it says.
    #[must_use]
    pub fn is_text(self) -> bool {
        match self {
            Self::Id
            | Self::String
            | Self::AwsDate
            | Self::AwsTime
            | Self::AwsDateTime
            | Self::AwsEmail
            | Self::AwsUrl
            | Self::AwsPhone
            | Self::AwsIpAddress => true,
            Self::Int | Self::Float | Self::Boolean | Self::AwsTimestamp | Self::AwsJson => false,
        }
    }

    /// The scalar of this GraphQL name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scalar| scalar.name() == name)
    }

    /// Whether a text is a value of the scalar, if the scalar is written as text.
    #[must_use]
    pub fn accepts_text(self, text: &str) -> bool {
        texts::accepts(self, text)
    }
}
