/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateA = /* GraphQL */ `subscription OnCreateA(
  $filter: ModelSubscriptionAFilterInput
  $owner: String
  $reviewer: String
) {
  onCreateA(filter: $filter, owner: $owner, reviewer: $reviewer) {
    createdAt
    editors
    id
    owner
    reviewer
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateASubscriptionVariables,
  APITypes.OnCreateASubscription
>;
export const onDeleteA = /* GraphQL */ `subscription OnDeleteA(
  $filter: ModelSubscriptionAFilterInput
  $owner: String
  $reviewer: String
) {
  onDeleteA(filter: $filter, owner: $owner, reviewer: $reviewer) {
    createdAt
    editors
    id
    owner
    reviewer
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteASubscriptionVariables,
  APITypes.OnDeleteASubscription
>;
export const onUpdateA = /* GraphQL */ `subscription OnUpdateA(
  $filter: ModelSubscriptionAFilterInput
  $owner: String
  $reviewer: String
) {
  onUpdateA(filter: $filter, owner: $owner, reviewer: $reviewer) {
    createdAt
    editors
    id
    owner
    reviewer
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateASubscriptionVariables,
  APITypes.OnUpdateASubscription
>;
