//! The schema as the rest of Sluice sees it: checked, with everything implicit spelled out.

use std::collections::BTreeMap;

use authz::Rule;

/// A whole data model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schema {
    /// The models, in the order of the source.
    pub models: Vec<Model>,
    /// The enums, in the order of the source.
    pub enums: Vec<EnumType>,
    /// The rules of `@auth` by model, as the source spells them: the model introspection that clients read repeats them.
    /// A model without `@auth` is not in it.
    pub declared_rules: BTreeMap<String, Vec<DeclaredRule>>,
}

impl Schema {
    /// The model of this name.
    #[must_use]
    pub fn model(&self, name: &str) -> Option<&Model> {
        self.models.iter().find(|model| model.name == name)
    }

    /// The enum of this name.
    #[must_use]
    pub fn enum_type(&self, name: &str) -> Option<&EnumType> {
        self.enums.iter().find(|candidate| candidate.name == name)
    }
}

/// A type with `@model`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// The type's name, such as `UserProfile`.
    pub name: String,
    /// All fields in Amplify's order: declared ones, then implicit `id`, timestamps and owner fields.
    pub fields: Vec<Field>,
    /// The primary key.
    pub key: Key,
    /// The rules of `@auth`, defaults filled in. Empty lets only functions with `allow.resource` in.
    pub rules: Vec<Rule>,
    /// The names of the timestamp fields.
    pub timestamps: Timestamps,
}

impl Model {
    /// The field of this name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }
}

/// A field of a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The field's name.
    pub name: String,
    /// Its type.
    pub field_type: FieldType,
    /// Whether the source declares it.
    pub origin: Origin,
}

/// Where a field comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Written in the source.
    Declared,
    /// The `id` that every model without a key of its own has.
    ImplicitId,
    /// `createdAt` or `updatedAt`.
    ImplicitTimestamp,
    /// An owner field that only a rule names. It is in no create or update input.
    ImplicitOwner,
}

/// The type of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldType {
    /// What the field holds, or the elements of its list.
    pub named: Named,
    /// Set if the field is a list.
    pub list: Option<ListShape>,
    /// For a plain field, whether it is `T!`; for a list, whether the elements are (`[T!]`).
    pub required: bool,
}

/// That a field is a list, and whether the list itself may be null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListShape {
    /// `[T]`
    Nullable,
    /// `[T]!`
    Required,
}

/// A scalar or an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// A scalar of GraphQL or AppSync.
    Scalar(Scalar),
    /// An enum of the schema, by name.
    Enum(String),
}

impl Named {
    /// The name in GraphQL.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Scalar(scalar) => scalar.name(),
            Self::Enum(name) => name,
        }
    }
}

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
}

/// An enum of the schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumType {
    /// Its name.
    pub name: String,
    /// Its values, in the order of the source. Never empty.
    pub values: Vec<String>,
}

/// The primary key of a model's table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The partition key's field; `id` unless the model says otherwise.
    pub partition: String,
}

/// The names of the timestamp fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timestamps {
    /// Written once, on create.
    pub created_at: String,
    /// Written on every change.
    pub updated_at: String,
}

/// A rule of `@auth` as the source spells it. What the source leaves out, or sets to null, is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named after the argument of the rule that it holds")]
pub struct DeclaredRule {
    pub allow: String,
    pub provider: Option<String>,
    pub owner_field: Option<String>,
    pub identity_claim: Option<String>,
    pub groups: Option<Vec<String>>,
    pub groups_field: Option<String>,
    pub group_claim: Option<String>,
    pub operations: Option<Vec<String>>,
}
