/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateA = /* GraphQL */ `subscription OnCreateA(
  $author: String
  $filter: ModelSubscriptionAFilterInput
) {
  onCreateA(author: $author, filter: $filter) {
    author
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateASubscriptionVariables,
  APITypes.OnCreateASubscription
>;
export const onCreateB = /* GraphQL */ `subscription OnCreateB($filter: ModelSubscriptionBFilterInput) {
  onCreateB(filter: $filter) {
    authors
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateBSubscriptionVariables,
  APITypes.OnCreateBSubscription
>;
export const onCreateC = /* GraphQL */ `subscription OnCreateC(
  $author: String
  $filter: ModelSubscriptionCFilterInput
) {
  onCreateC(author: $author, filter: $filter) {
    author
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateCSubscriptionVariables,
  APITypes.OnCreateCSubscription
>;
export const onDeleteA = /* GraphQL */ `subscription OnDeleteA(
  $author: String
  $filter: ModelSubscriptionAFilterInput
) {
  onDeleteA(author: $author, filter: $filter) {
    author
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteASubscriptionVariables,
  APITypes.OnDeleteASubscription
>;
export const onDeleteB = /* GraphQL */ `subscription OnDeleteB($filter: ModelSubscriptionBFilterInput) {
  onDeleteB(filter: $filter) {
    authors
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteBSubscriptionVariables,
  APITypes.OnDeleteBSubscription
>;
export const onDeleteC = /* GraphQL */ `subscription OnDeleteC(
  $author: String
  $filter: ModelSubscriptionCFilterInput
) {
  onDeleteC(author: $author, filter: $filter) {
    author
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteCSubscriptionVariables,
  APITypes.OnDeleteCSubscription
>;
export const onUpdateA = /* GraphQL */ `subscription OnUpdateA(
  $author: String
  $filter: ModelSubscriptionAFilterInput
) {
  onUpdateA(author: $author, filter: $filter) {
    author
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateASubscriptionVariables,
  APITypes.OnUpdateASubscription
>;
export const onUpdateB = /* GraphQL */ `subscription OnUpdateB($filter: ModelSubscriptionBFilterInput) {
  onUpdateB(filter: $filter) {
    authors
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateBSubscriptionVariables,
  APITypes.OnUpdateBSubscription
>;
export const onUpdateC = /* GraphQL */ `subscription OnUpdateC(
  $author: String
  $filter: ModelSubscriptionCFilterInput
) {
  onUpdateC(author: $author, filter: $filter) {
    author
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateCSubscriptionVariables,
  APITypes.OnUpdateCSubscription
>;
