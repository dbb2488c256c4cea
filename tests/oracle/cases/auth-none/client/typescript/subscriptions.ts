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
    a {
      createdAt
      id
      text
      updatedAt
      __typename
    }
    bAId
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
export const onDeleteA = /* GraphQL */ `subscription OnDeleteA($filter: ModelSubscriptionAFilterInput) {
  onDeleteA(filter: $filter) {
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
    a {
      createdAt
      id
      text
      updatedAt
      __typename
    }
    bAId
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
export const onUpdateA = /* GraphQL */ `subscription OnUpdateA($filter: ModelSubscriptionAFilterInput) {
  onUpdateA(filter: $filter) {
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
    a {
      createdAt
      id
      text
      updatedAt
      __typename
    }
    bAId
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
