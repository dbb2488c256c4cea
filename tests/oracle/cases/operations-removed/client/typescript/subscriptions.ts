/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateSome = /* GraphQL */ `subscription OnCreateSome($filter: ModelSubscriptionSomeFilterInput) {
  onCreateSome(filter: $filter) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateSomeSubscriptionVariables,
  APITypes.OnCreateSomeSubscription
>;
export const onCreateWriteOnly = /* GraphQL */ `subscription OnCreateWriteOnly($filter: ModelSubscriptionWriteOnlyFilterInput) {
  onCreateWriteOnly(filter: $filter) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateWriteOnlySubscriptionVariables,
  APITypes.OnCreateWriteOnlySubscription
>;
export const onDeleteWriteOnly = /* GraphQL */ `subscription OnDeleteWriteOnly($filter: ModelSubscriptionWriteOnlyFilterInput) {
  onDeleteWriteOnly(filter: $filter) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteWriteOnlySubscriptionVariables,
  APITypes.OnDeleteWriteOnlySubscription
>;
export const onUpdateWriteOnly = /* GraphQL */ `subscription OnUpdateWriteOnly($filter: ModelSubscriptionWriteOnlyFilterInput) {
  onUpdateWriteOnly(filter: $filter) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateWriteOnlySubscriptionVariables,
  APITypes.OnUpdateWriteOnlySubscription
>;
