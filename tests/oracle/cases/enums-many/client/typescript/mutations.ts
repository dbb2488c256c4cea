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
    id
    k
    kr
    ks
    ksr
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateAMutationVariables,
  APITypes.CreateAMutation
>;
export const createB = /* GraphQL */ `mutation CreateB($condition: ModelBConditionInput, $input: CreateBInput!) {
  createB(condition: $condition, input: $input) {
    createdAt
    id
    k
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateBMutationVariables,
  APITypes.CreateBMutation
>;
export const deleteA = /* GraphQL */ `mutation DeleteA($condition: ModelAConditionInput, $input: DeleteAInput!) {
  deleteA(condition: $condition, input: $input) {
    createdAt
    id
    k
    kr
    ks
    ksr
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteAMutationVariables,
  APITypes.DeleteAMutation
>;
export const deleteB = /* GraphQL */ `mutation DeleteB($condition: ModelBConditionInput, $input: DeleteBInput!) {
  deleteB(condition: $condition, input: $input) {
    createdAt
    id
    k
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteBMutationVariables,
  APITypes.DeleteBMutation
>;
export const updateA = /* GraphQL */ `mutation UpdateA($condition: ModelAConditionInput, $input: UpdateAInput!) {
  updateA(condition: $condition, input: $input) {
    createdAt
    id
    k
    kr
    ks
    ksr
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateAMutationVariables,
  APITypes.UpdateAMutation
>;
export const updateB = /* GraphQL */ `mutation UpdateB($condition: ModelBConditionInput, $input: UpdateBInput!) {
  updateB(condition: $condition, input: $input) {
    createdAt
    id
    k
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateBMutationVariables,
  APITypes.UpdateBMutation
>;
