/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createEmployee = /* GraphQL */ `mutation CreateEmployee(
  $condition: ModelEmployeeConditionInput
  $input: CreateEmployeeInput!
) {
  createEmployee(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.CreateEmployeeMutationVariables,
  APITypes.CreateEmployeeMutation
>;
export const deleteEmployee = /* GraphQL */ `mutation DeleteEmployee(
  $condition: ModelEmployeeConditionInput
  $input: DeleteEmployeeInput!
) {
  deleteEmployee(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.DeleteEmployeeMutationVariables,
  APITypes.DeleteEmployeeMutation
>;
export const updateEmployee = /* GraphQL */ `mutation UpdateEmployee(
  $condition: ModelEmployeeConditionInput
  $input: UpdateEmployeeInput!
) {
  updateEmployee(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.UpdateEmployeeMutationVariables,
  APITypes.UpdateEmployeeMutation
>;
