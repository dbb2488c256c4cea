/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createDoc = /* GraphQL */ `mutation CreateDoc(
  $condition: ModelDocConditionInput
  $input: CreateDocInput!
) {
  createDoc(condition: $condition, input: $input) {
    createdAt
    id
    path
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateDocMutationVariables,
  APITypes.CreateDocMutation
>;
export const deleteDoc = /* GraphQL */ `mutation DeleteDoc(
  $condition: ModelDocConditionInput
  $input: DeleteDocInput!
) {
  deleteDoc(condition: $condition, input: $input) {
    createdAt
    id
    path
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteDocMutationVariables,
  APITypes.DeleteDocMutation
>;
export const updateDoc = /* GraphQL */ `mutation UpdateDoc(
  $condition: ModelDocConditionInput
  $input: UpdateDocInput!
) {
  updateDoc(condition: $condition, input: $input) {
    createdAt
    id
    path
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateDocMutationVariables,
  APITypes.UpdateDocMutation
>;
