/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateA = /* GraphQL */ `subscription OnCreateA($filter: ModelSubscriptionAFilterInput) {
  onCreateA(filter: $filter) {
    b
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateASubscriptionVariables,
  APITypes.OnCreateASubscription
>;
export const onCreateAnExtraordinarilyLongModelNameThatBre33266 = /* GraphQL */ `subscription OnCreateAnExtraordinarilyLongModelNameThatBre33266(
  $filter: ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput
) {
  onCreateAnExtraordinarilyLongModelNameThatBre33266(filter: $filter) {
    anEquallyLongFieldNameToGoWithTheModel
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateAnExtraordinarilyLongModelNameThatBre33266SubscriptionVariables,
  APITypes.OnCreateAnExtraordinarilyLongModelNameThatBre33266Subscription
>;
export const onCreatePeople = /* GraphQL */ `subscription OnCreatePeople($filter: ModelSubscriptionPeopleFilterInput) {
  onCreatePeople(filter: $filter) {
    Name
    _x
    createdAt
    id
    name
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreatePeopleSubscriptionVariables,
  APITypes.OnCreatePeopleSubscription
>;
export const onCreateStatus = /* GraphQL */ `subscription OnCreateStatus($filter: ModelSubscriptionStatusFilterInput) {
  onCreateStatus(filter: $filter) {
    class
    createdAt
    default
    id
    type
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateStatusSubscriptionVariables,
  APITypes.OnCreateStatusSubscription
>;
export const onCreateTodo_item = /* GraphQL */ `subscription OnCreateTodo_item($filter: ModelSubscriptionTodo_itemFilterInput) {
  onCreateTodo_item(filter: $filter) {
    a
    createdAt
    id
    list
    nextToken
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateTodo_itemSubscriptionVariables,
  APITypes.OnCreateTodo_itemSubscription
>;
export const onCreateURLEntry = /* GraphQL */ `subscription OnCreateURLEntry($filter: ModelSubscriptionURLEntryFilterInput) {
  onCreateURLEntry(filter: $filter) {
    createdAt
    editors
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateURLEntrySubscriptionVariables,
  APITypes.OnCreateURLEntrySubscription
>;
export const onDeleteA = /* GraphQL */ `subscription OnDeleteA($filter: ModelSubscriptionAFilterInput) {
  onDeleteA(filter: $filter) {
    b
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteASubscriptionVariables,
  APITypes.OnDeleteASubscription
>;
export const onDeleteAnExtraordinarilyLongModelNameThatBre9026a = /* GraphQL */ `subscription OnDeleteAnExtraordinarilyLongModelNameThatBre9026a(
  $filter: ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput
) {
  onDeleteAnExtraordinarilyLongModelNameThatBre9026a(filter: $filter) {
    anEquallyLongFieldNameToGoWithTheModel
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteAnExtraordinarilyLongModelNameThatBre9026aSubscriptionVariables,
  APITypes.OnDeleteAnExtraordinarilyLongModelNameThatBre9026aSubscription
>;
export const onDeletePeople = /* GraphQL */ `subscription OnDeletePeople($filter: ModelSubscriptionPeopleFilterInput) {
  onDeletePeople(filter: $filter) {
    Name
    _x
    createdAt
    id
    name
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeletePeopleSubscriptionVariables,
  APITypes.OnDeletePeopleSubscription
>;
export const onDeleteStatus = /* GraphQL */ `subscription OnDeleteStatus($filter: ModelSubscriptionStatusFilterInput) {
  onDeleteStatus(filter: $filter) {
    class
    createdAt
    default
    id
    type
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteStatusSubscriptionVariables,
  APITypes.OnDeleteStatusSubscription
>;
export const onDeleteTodo_item = /* GraphQL */ `subscription OnDeleteTodo_item($filter: ModelSubscriptionTodo_itemFilterInput) {
  onDeleteTodo_item(filter: $filter) {
    a
    createdAt
    id
    list
    nextToken
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteTodo_itemSubscriptionVariables,
  APITypes.OnDeleteTodo_itemSubscription
>;
export const onDeleteURLEntry = /* GraphQL */ `subscription OnDeleteURLEntry($filter: ModelSubscriptionURLEntryFilterInput) {
  onDeleteURLEntry(filter: $filter) {
    createdAt
    editors
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteURLEntrySubscriptionVariables,
  APITypes.OnDeleteURLEntrySubscription
>;
export const onUpdateA = /* GraphQL */ `subscription OnUpdateA($filter: ModelSubscriptionAFilterInput) {
  onUpdateA(filter: $filter) {
    b
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateASubscriptionVariables,
  APITypes.OnUpdateASubscription
>;
export const onUpdateAnExtraordinarilyLongModelNameThatBre6a3e8 = /* GraphQL */ `subscription OnUpdateAnExtraordinarilyLongModelNameThatBre6a3e8(
  $filter: ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput
) {
  onUpdateAnExtraordinarilyLongModelNameThatBre6a3e8(filter: $filter) {
    anEquallyLongFieldNameToGoWithTheModel
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateAnExtraordinarilyLongModelNameThatBre6a3e8SubscriptionVariables,
  APITypes.OnUpdateAnExtraordinarilyLongModelNameThatBre6a3e8Subscription
>;
export const onUpdatePeople = /* GraphQL */ `subscription OnUpdatePeople($filter: ModelSubscriptionPeopleFilterInput) {
  onUpdatePeople(filter: $filter) {
    Name
    _x
    createdAt
    id
    name
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdatePeopleSubscriptionVariables,
  APITypes.OnUpdatePeopleSubscription
>;
export const onUpdateStatus = /* GraphQL */ `subscription OnUpdateStatus($filter: ModelSubscriptionStatusFilterInput) {
  onUpdateStatus(filter: $filter) {
    class
    createdAt
    default
    id
    type
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateStatusSubscriptionVariables,
  APITypes.OnUpdateStatusSubscription
>;
export const onUpdateTodo_item = /* GraphQL */ `subscription OnUpdateTodo_item($filter: ModelSubscriptionTodo_itemFilterInput) {
  onUpdateTodo_item(filter: $filter) {
    a
    createdAt
    id
    list
    nextToken
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateTodo_itemSubscriptionVariables,
  APITypes.OnUpdateTodo_itemSubscription
>;
export const onUpdateURLEntry = /* GraphQL */ `subscription OnUpdateURLEntry($filter: ModelSubscriptionURLEntryFilterInput) {
  onUpdateURLEntry(filter: $filter) {
    createdAt
    editors
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateURLEntrySubscriptionVariables,
  APITypes.OnUpdateURLEntrySubscription
>;
