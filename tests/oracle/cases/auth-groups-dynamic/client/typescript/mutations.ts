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
    team
    text
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
    teams
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateBMutationVariables,
  APITypes.CreateBMutation
>;
export const createC = /* GraphQL */ `mutation CreateC($condition: ModelCConditionInput, $input: CreateCInput!) {
  createC(condition: $condition, input: $input) {
    createdAt
    id
    teams
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateCMutationVariables,
  APITypes.CreateCMutation
>;
export const createD = /* GraphQL */ `mutation CreateD($condition: ModelDConditionInput, $input: CreateDInput!) {
  createD(condition: $condition, input: $input) {
    createdAt
    id
    owner
    team
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateDMutationVariables,
  APITypes.CreateDMutation
>;
export const createE = /* GraphQL */ `mutation CreateE($condition: ModelEConditionInput, $input: CreateEInput!) {
  createE(condition: $condition, input: $input) {
    createdAt
    id
    team
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateEMutationVariables,
  APITypes.CreateEMutation
>;
export const deleteA = /* GraphQL */ `mutation DeleteA($condition: ModelAConditionInput, $input: DeleteAInput!) {
  deleteA(condition: $condition, input: $input) {
    createdAt
    id
    team
    text
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
    teams
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteBMutationVariables,
  APITypes.DeleteBMutation
>;
export const deleteC = /* GraphQL */ `mutation DeleteC($condition: ModelCConditionInput, $input: DeleteCInput!) {
  deleteC(condition: $condition, input: $input) {
    createdAt
    id
    teams
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteCMutationVariables,
  APITypes.DeleteCMutation
>;
export const deleteD = /* GraphQL */ `mutation DeleteD($condition: ModelDConditionInput, $input: DeleteDInput!) {
  deleteD(condition: $condition, input: $input) {
    createdAt
    id
    owner
    team
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteDMutationVariables,
  APITypes.DeleteDMutation
>;
export const deleteE = /* GraphQL */ `mutation DeleteE($condition: ModelEConditionInput, $input: DeleteEInput!) {
  deleteE(condition: $condition, input: $input) {
    createdAt
    id
    team
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteEMutationVariables,
  APITypes.DeleteEMutation
>;
export const updateA = /* GraphQL */ `mutation UpdateA($condition: ModelAConditionInput, $input: UpdateAInput!) {
  updateA(condition: $condition, input: $input) {
    createdAt
    id
    team
    text
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
    teams
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateBMutationVariables,
  APITypes.UpdateBMutation
>;
export const updateC = /* GraphQL */ `mutation UpdateC($condition: ModelCConditionInput, $input: UpdateCInput!) {
  updateC(condition: $condition, input: $input) {
    createdAt
    id
    teams
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateCMutationVariables,
  APITypes.UpdateCMutation
>;
export const updateD = /* GraphQL */ `mutation UpdateD($condition: ModelDConditionInput, $input: UpdateDInput!) {
  updateD(condition: $condition, input: $input) {
    createdAt
    id
    owner
    team
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateDMutationVariables,
  APITypes.UpdateDMutation
>;
export const updateE = /* GraphQL */ `mutation UpdateE($condition: ModelEConditionInput, $input: UpdateEInput!) {
  updateE(condition: $condition, input: $input) {
    createdAt
    id
    team
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateEMutationVariables,
  APITypes.UpdateEMutation
>;
