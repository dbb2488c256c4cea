use insta::assert_snapshot;

use super::*;
use crate::{Providers, parse};

/// Renders the fields of one type of a schema's API, one a line.
fn check(source: &str, type_name: &str) -> String {
    let api = Api::of(&parse(source, &Providers::all()).unwrap());
    match api.definition(type_name).unwrap() {
        TypeDefinition::Scalar(scalar) => scalar.name().to_owned(),
        TypeDefinition::Enum(values) => values.join("\n"),
        TypeDefinition::Input(fields) => {
            fields.iter().map(|(name, field_type)| format!("{name}: {field_type}")).collect::<Vec<_>>().join("\n")
        }
        TypeDefinition::Object(object) => {
            let line = |(name, field): (&String, &ObjectField)| {
                let arguments: Vec<String> =
                    field.arguments.iter().map(|(name, argument)| format!("{name}: {argument}")).collect();
                let arguments =
                    if arguments.is_empty() { String::new() } else { format!("({})", arguments.join(", ")) };
                format!("{name}{arguments}: {}", field.field_type)
            };
            object.fields.iter().map(line).collect::<Vec<_>>().join("\n")
        }
    }
}

const TUTORIAL: &str = include_str!("../../../../schema/user-profile.graphql");

const OWNED: &str = r#"
    enum Mood { HAPPY SAD }
    type Note @model @auth(rules: [{allow: owner, ownerField: "author"}]) { text: String! mood: Mood! moods: [Mood] always: [Mood!]! createdAt: AWSDateTime! }
"#;

#[test]
fn the_tutorials_api_has_these_types() {
    let api = Api::of(&parse(TUTORIAL, &Providers::all()).unwrap());
    let names: Vec<&str> = api.types.keys().map(String::as_str).collect();
    assert_snapshot!(names.join("\n"), @r"
    AWSDateTime
    AmplifyAIConversationTurnErrorInput
    Boolean
    CreateUserProfileInput
    DeleteUserProfileInput
    Float
    ID
    Int
    ModelAttributeTypes
    ModelBooleanInput
    ModelFloatInput
    ModelIDInput
    ModelIntInput
    ModelSizeInput
    ModelSortDirection
    ModelStringInput
    ModelSubscriptionBooleanInput
    ModelSubscriptionFloatInput
    ModelSubscriptionIDInput
    ModelSubscriptionIntInput
    ModelSubscriptionStringInput
    ModelSubscriptionUserProfileFilterInput
    ModelUserProfileConditionInput
    ModelUserProfileConnection
    ModelUserProfileFilterInput
    Mutation
    Query
    String
    Subscription
    UpdateUserProfileInput
    UserProfile
    ");
}

#[test]
fn root_fields_take_amplifys_arguments_and_say_what_they_do() {
    assert_snapshot!(check(TUTORIAL, "Query"), @r"
    getUserProfile(id: ID!): UserProfile
    listUserProfiles(filter: ModelUserProfileFilterInput, limit: Int, nextToken: String): ModelUserProfileConnection
    ");
    assert_snapshot!(check(TUTORIAL, "Mutation"), @r"
    createUserProfile(input: CreateUserProfileInput!, condition: ModelUserProfileConditionInput): UserProfile
    updateUserProfile(input: UpdateUserProfileInput!, condition: ModelUserProfileConditionInput): UserProfile
    deleteUserProfile(input: DeleteUserProfileInput!, condition: ModelUserProfileConditionInput): UserProfile
    ");
    let api = Api::of(&parse(TUTORIAL, &Providers::all()).unwrap());
    let Some(TypeDefinition::Object(query)) = api.definition("Query") else { panic!("`Query` is no object") };
    assert_eq!(
        query.fields["listUserProfiles"].resolver,
        Some(Resolver::Model { model: "UserProfile".to_owned(), action: ResolverAction::List })
    );
}

#[test]
fn implicit_fields_follow_in_amplifys_order() {
    assert_snapshot!(check(OWNED, "Note"), @r"
    text: String!
    mood: Mood!
    moods: [Mood]
    always: [Mood!]!
    createdAt: AWSDateTime!
    id: ID!
    updatedAt: AWSDateTime!
    author: String
    ");
    assert_snapshot!(check(OWNED, "ModelNoteFilterInput"), @r"
    text: ModelStringInput
    mood: ModelMoodInput
    moods: ModelMoodListInput
    always: ModelMoodInput
    createdAt: ModelStringInput
    id: ModelIDInput
    updatedAt: ModelStringInput
    and: [ModelNoteFilterInput]
    or: [ModelNoteFilterInput]
    not: ModelNoteFilterInput
    author: ModelStringInput
    ");
    assert_snapshot!(check(OWNED, "ModelNoteConditionInput"), @r"
    text: ModelStringInput
    mood: ModelMoodInput
    moods: ModelMoodListInput
    always: ModelMoodInput
    createdAt: ModelStringInput
    and: [ModelNoteConditionInput]
    or: [ModelNoteConditionInput]
    not: ModelNoteConditionInput
    updatedAt: ModelStringInput
    author: ModelStringInput
    ");
}

#[test]
fn inputs_leave_out_what_the_server_fills_in() {
    assert_snapshot!(check(OWNED, "CreateNoteInput"), @r"
    text: String!
    mood: Mood!
    moods: [Mood]
    always: [Mood!]!
    createdAt: AWSDateTime
    id: ID
    ");
    assert_snapshot!(check(OWNED, "UpdateNoteInput"), @r"
    text: String
    mood: Mood
    moods: [Mood]
    always: [Mood!]
    createdAt: AWSDateTime
    id: ID!
    ");
    assert_snapshot!(check(OWNED, "DeleteNoteInput"), @"id: ID!");
}

#[test]
fn enums_have_operators_of_their_own() {
    assert_snapshot!(check(OWNED, "ModelMoodInput"), @r"
    eq: Mood
    ne: Mood
    ");
    assert_snapshot!(check(OWNED, "ModelMoodListInput"), @r"
    eq: [Mood]
    ne: [Mood]
    contains: Mood
    notContains: Mood
    ");
}
