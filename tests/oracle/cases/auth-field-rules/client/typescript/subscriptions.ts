/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateEmployee = /* GraphQL */ `subscription OnCreateEmployee(
  $filter: ModelSubscriptionEmployeeFilterInput
  $owner: String
) {
  onCreateEmployee(filter: $filter, owner: $owner) {
    createdAt
    id
    name
    note
    owner
    phone
    salary
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateEmployeeSubscriptionVariables,
  APITypes.OnCreateEmployeeSubscription
>;
export const onDeleteEmployee = /* GraphQL */ `subscription OnDeleteEmployee(
  $filter: ModelSubscriptionEmployeeFilterInput
  $owner: String
) {
  onDeleteEmployee(filter: $filter, owner: $owner) {
    createdAt
    id
    name
    note
    owner
    phone
    salary
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteEmployeeSubscriptionVariables,
  APITypes.OnDeleteEmployeeSubscription
>;
export const onUpdateEmployee = /* GraphQL */ `subscription OnUpdateEmployee(
  $filter: ModelSubscriptionEmployeeFilterInput
  $owner: String
) {
  onUpdateEmployee(filter: $filter, owner: $owner) {
    createdAt
    id
    name
    note
    owner
    phone
    salary
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateEmployeeSubscriptionVariables,
  APITypes.OnUpdateEmployeeSubscription
>;
