/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createA = /* GraphQL */ `mutation CreateA($condition: ModelAConditionInput, $input: CreateAInput!) {
  createA(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.CreateAMutationVariables,
  APITypes.CreateAMutation
>;
export const deleteA = /* GraphQL */ `mutation DeleteA($condition: ModelAConditionInput, $input: DeleteAInput!) {
  deleteA(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.DeleteAMutationVariables,
  APITypes.DeleteAMutation
>;
export const updateA = /* GraphQL */ `mutation UpdateA($condition: ModelAConditionInput, $input: UpdateAInput!) {
  updateA(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.UpdateAMutationVariables,
  APITypes.UpdateAMutation
>;
