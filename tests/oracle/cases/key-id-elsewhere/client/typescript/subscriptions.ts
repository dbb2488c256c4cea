/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateDoc = /* GraphQL */ `subscription OnCreateDoc($filter: ModelSubscriptionDocFilterInput) {
  onCreateDoc(filter: $filter) {
    createdAt
    id
    path
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateDocSubscriptionVariables,
  APITypes.OnCreateDocSubscription
>;
export const onDeleteDoc = /* GraphQL */ `subscription OnDeleteDoc($filter: ModelSubscriptionDocFilterInput) {
  onDeleteDoc(filter: $filter) {
    createdAt
    id
    path
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteDocSubscriptionVariables,
  APITypes.OnDeleteDocSubscription
>;
export const onUpdateDoc = /* GraphQL */ `subscription OnUpdateDoc($filter: ModelSubscriptionDocFilterInput) {
  onUpdateDoc(filter: $filter) {
    createdAt
    id
    path
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateDocSubscriptionVariables,
  APITypes.OnUpdateDocSubscription
>;
