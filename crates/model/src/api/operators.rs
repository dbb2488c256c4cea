//! The inputs that hold operators in filters and conditions, and the enums that come with every API.

use indexmap::IndexMap;

use super::{TypeDefinition, TypeRef};
use crate::{Field, FieldType, ListShape, Model, Named, Scalar, naming};

/// What each API has, whatever its schema: operators on scalars, and types that Amplify always emits.
pub(super) fn standard_types() -> Vec<(String, TypeDefinition)> {
    let compared = [Scalar::Id, Scalar::String, Scalar::Int, Scalar::Float, Scalar::Boolean];
    let inputs = compared
        .into_iter()
        .map(|scalar| (naming::operators_input(scalar.name()), TypeDefinition::Input(scalar_operators(scalar))));
    let subscription_inputs = compared.into_iter().map(|scalar| {
        let name = naming::subscription_operators_input(scalar.name());
        (name, TypeDefinition::Input(subscription_operators(scalar)))
    });
    inputs
        .chain(subscription_inputs)
        .chain([
            ("ModelSizeInput".to_owned(), TypeDefinition::Input(comparisons("Int"))),
            ("ModelAttributeTypes".to_owned(), enum_of(ATTRIBUTE_TYPES)),
            ("ModelSortDirection".to_owned(), enum_of(&["ASC", "DESC"])),
            ("AmplifyAIConversationTurnErrorInput".to_owned(), TypeDefinition::Input(conversation_turn_error())),
        ])
        .collect()
}

/// The input that holds the operators on a field of this type; `None` if records cannot be filtered by it.
pub(super) fn operators_for(field_type: &FieldType) -> Option<TypeRef> {
    match &field_type.named {
        Named::Scalar(scalar) => Some(TypeRef::named(naming::operators_input(compared_as(*scalar).name()))),
        Named::Enum(name) => Some(TypeRef::named(enum_operators_name(name, field_type.list))),
        Named::Custom(_) | Named::Model(_) => None,
    }
}

/// As [`operators_for`], in filters of subscriptions, where enums are compared as text.
pub(super) fn subscription_operators_for(field_type: &FieldType) -> Option<TypeRef> {
    let scalar = match &field_type.named {
        Named::Scalar(scalar) => compared_as(*scalar),
        Named::Enum(_) => Scalar::String,
        Named::Custom(_) | Named::Model(_) => return None,
    };
    Some(TypeRef::named(naming::subscription_operators_input(scalar.name())))
}

/// The input that holds the operators on an owner field that only a rule names.
pub(super) fn owner_operators() -> TypeRef {
    TypeRef::named(naming::operators_input(Scalar::String.name()))
}

/// The input that holds the operators on an enum. Amplify takes a list that is required (`[E]!`) for a plain enum here.
pub(crate) fn enum_operators_name(name: &str, list: Option<ListShape>) -> String {
    match list {
        None | Some(ListShape::Required) => naming::operators_input(name),
        Some(ListShape::Nullable) => naming::list_operators_input(name),
    }
}

/// The names of the inputs that a model's enums need in filters.
pub(crate) fn operators_of_enums(model: &Model) -> impl Iterator<Item = String> {
    model.fields.iter().filter_map(|field| match &field.field_type.named {
        Named::Enum(name) => Some(enum_operators_name(name, field.field_type.list)),
        Named::Scalar(_) | Named::Custom(_) | Named::Model(_) => None,
    })
}

/// The input that an enum field needs in filters; `None` if the field is no enum.
pub(super) fn enum_operators(field: &Field) -> Option<(String, TypeDefinition)> {
    let Named::Enum(name) = &field.field_type.named else { return None };
    let one = TypeRef::named(name);
    let shape = field.field_type.list;
    let operators = match shape {
        None | Some(ListShape::Required) => input([("eq", one.clone()), ("ne", one)]),
        Some(ListShape::Nullable) => input([
            ("eq", one.clone().list()),
            ("ne", one.clone().list()),
            ("contains", one.clone()),
            ("notContains", one),
        ]),
    };
    Some((enum_operators_name(name, shape), operators))
}

/// The input that holds the operators on one sort key: its name and its fields.
pub(super) fn key_operators(field_type: &FieldType) -> (String, TypeDefinition) {
    let scalar = key_scalar(field_type);
    let mut operators =
        fields(["eq", "le", "lt", "ge", "gt"].map(|operator| (operator, TypeRef::named(scalar.name()))));
    operators.insert("between".to_owned(), TypeRef::named(scalar.name()).list());
    if is_text(scalar) {
        operators.insert("beginsWith".to_owned(), TypeRef::named(scalar.name()));
    }
    (naming::key_condition_input(scalar.name()), TypeDefinition::Input(operators))
}

/// The input that holds the operators on a sort key of several fields, given the input of its values.
pub(super) fn composite_key_operators(values: &str) -> TypeDefinition {
    let mut operators = fields(["eq", "le", "lt", "ge", "gt"].map(|operator| (operator, TypeRef::named(values))));
    operators.insert("between".to_owned(), TypeRef::named(values).list());
    operators.insert("beginsWith".to_owned(), TypeRef::named(values));
    TypeDefinition::Input(operators)
}

/// The scalar by which a key is compared; enums are text.
pub(super) fn key_scalar(field_type: &FieldType) -> Scalar {
    match &field_type.named {
        Named::Scalar(scalar) => compared_as(*scalar),
        Named::Enum(_) | Named::Custom(_) | Named::Model(_) => Scalar::String,
    }
}

/// The scalar whose operators serve another one: text-like AWS scalars compare as `String`, timestamps as `Int`.
fn compared_as(scalar: Scalar) -> Scalar {
    match scalar {
        Scalar::Id | Scalar::Int | Scalar::Float | Scalar::Boolean => scalar,
        Scalar::AwsTimestamp => Scalar::Int,
        Scalar::String
        | Scalar::AwsDate
        | Scalar::AwsTime
        | Scalar::AwsDateTime
        | Scalar::AwsEmail
        | Scalar::AwsJson
        | Scalar::AwsUrl
        | Scalar::AwsPhone
        | Scalar::AwsIpAddress => Scalar::String,
    }
}

fn is_text(scalar: Scalar) -> bool {
    match compared_as(scalar) {
        Scalar::Boolean | Scalar::Int | Scalar::Float => false,
        Scalar::Id
        | Scalar::String
        | Scalar::AwsDate
        | Scalar::AwsTime
        | Scalar::AwsDateTime
        | Scalar::AwsTimestamp
        | Scalar::AwsEmail
        | Scalar::AwsJson
        | Scalar::AwsUrl
        | Scalar::AwsPhone
        | Scalar::AwsIpAddress => true,
    }
}

fn scalar_operators(scalar: Scalar) -> IndexMap<String, TypeRef> {
    let mut operators = plain_operators(scalar);
    operators.insert("attributeExists".to_owned(), TypeRef::named("Boolean"));
    operators.insert("attributeType".to_owned(), TypeRef::named("ModelAttributeTypes"));
    if is_text(scalar) {
        operators.insert("size".to_owned(), TypeRef::named("ModelSizeInput"));
    }
    operators
}

fn subscription_operators(scalar: Scalar) -> IndexMap<String, TypeRef> {
    let mut operators = plain_operators(scalar);
    if scalar != Scalar::Boolean {
        operators.insert("in".to_owned(), TypeRef::named(scalar.name()).list());
        operators.insert("notIn".to_owned(), TypeRef::named(scalar.name()).list());
    }
    operators
}

fn plain_operators(scalar: Scalar) -> IndexMap<String, TypeRef> {
    let name = scalar.name();
    if is_text(scalar) {
        text_comparisons(name)
    } else if scalar == Scalar::Boolean {
        fields(["ne", "eq"].map(|operator| (operator, TypeRef::named(name))))
    } else {
        comparisons(name)
    }
}

fn comparisons(name: &str) -> IndexMap<String, TypeRef> {
    let mut operators = fields(["ne", "eq", "le", "lt", "ge", "gt"].map(|operator| (operator, TypeRef::named(name))));
    operators.insert("between".to_owned(), TypeRef::named(name).list());
    operators
}

fn text_comparisons(name: &str) -> IndexMap<String, TypeRef> {
    let before = ["ne", "eq", "le", "lt", "ge", "gt", "contains", "notContains"];
    let mut operators = fields(before.map(|operator| (operator, TypeRef::named(name))));
    operators.insert("between".to_owned(), TypeRef::named(name).list());
    operators.insert("beginsWith".to_owned(), TypeRef::named(name));
    operators
}

fn conversation_turn_error() -> IndexMap<String, TypeRef> {
    fields(["errorType", "message"].map(|field| (field, TypeRef::named("String").non_null())))
}

/// DynamoDB's attribute types as Amplify spells them; GraphQL does not take `null` for a name.
const ATTRIBUTE_TYPES: &[&str] =
    &["binary", "binarySet", "bool", "list", "map", "number", "numberSet", "string", "stringSet", "_null"];

fn enum_of(values: &[&str]) -> TypeDefinition {
    TypeDefinition::Enum(values.iter().map(|value| (*value).to_owned()).collect())
}

fn input<const N: usize>(entries: [(&str, TypeRef); N]) -> TypeDefinition {
    TypeDefinition::Input(fields(entries))
}

fn fields<const N: usize>(entries: [(&str, TypeRef); N]) -> IndexMap<String, TypeRef> {
    entries.into_iter().map(|(name, type_ref)| (name.to_owned(), type_ref)).collect()
}
