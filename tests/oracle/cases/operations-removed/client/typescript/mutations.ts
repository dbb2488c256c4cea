/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createOnlyCreate = /* GraphQL */ `mutation CreateOnlyCreate(
  $condition: ModelOnlyCreateConditionInput
  $input: CreateOnlyCreateInput!
) {
  createOnlyCreate(condition: $condition, input: $input) {
    createdAt
    id
    owner
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateOnlyCreateMutationVariables,
  APITypes.CreateOnlyCreateMutation
>;
export const createSome = /* GraphQL */ `mutation CreateSome(
  $condition: ModelSomeConditionInput
  $input: CreateSomeInput!
) {
  createSome(condition: $condition, input: $input) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateSomeMutationVariables,
  APITypes.CreateSomeMutation
>;
export const createWriteOnly = /* GraphQL */ `mutation CreateWriteOnly(
  $condition: ModelWriteOnlyConditionInput
  $input: CreateWriteOnlyInput!
) {
  createWriteOnly(condition: $condition, input: $input) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateWriteOnlyMutationVariables,
  APITypes.CreateWriteOnlyMutation
>;
export const deleteWriteOnly = /* GraphQL */ `mutation DeleteWriteOnly(
  $condition: ModelWriteOnlyConditionInput
  $input: DeleteWriteOnlyInput!
) {
  deleteWriteOnly(condition: $condition, input: $input) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteWriteOnlyMutationVariables,
  APITypes.DeleteWriteOnlyMutation
>;
export const updateSome = /* GraphQL */ `mutation UpdateSome(
  $condition: ModelSomeConditionInput
  $input: UpdateSomeInput!
) {
  updateSome(condition: $condition, input: $input) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateSomeMutationVariables,
  APITypes.UpdateSomeMutation
>;
export const updateWriteOnly = /* GraphQL */ `mutation UpdateWriteOnly(
  $condition: ModelWriteOnlyConditionInput
  $input: UpdateWriteOnlyInput!
) {
  updateWriteOnly(condition: $condition, input: $input) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateWriteOnlyMutationVariables,
  APITypes.UpdateWriteOnlyMutation
>;
