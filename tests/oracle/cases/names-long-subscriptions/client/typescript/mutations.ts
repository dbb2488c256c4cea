/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createInspectionReportOfAUnattendedSubstationABC = /* GraphQL */ `mutation CreateInspectionReportOfAUnattendedSubstationABC(
  $condition: ModelInspectionReportOfAUnattendedSubstationABCConditionInput
  $input: CreateInspectionReportOfAUnattendedSubstationABCInput!
) {
  createInspectionReportOfAUnattendedSubstationABC(
    condition: $condition
    input: $input
  ) {
    createdAt
    id
    title
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateInspectionReportOfAUnattendedSubstationABCMutationVariables,
  APITypes.CreateInspectionReportOfAUnattendedSubstationABCMutation
>;
export const createInspectionReportOfAUnattendedSubstationABCD = /* GraphQL */ `mutation CreateInspectionReportOfAUnattendedSubstationABCD(
  $condition: ModelInspectionReportOfAUnattendedSubstationABCDConditionInput
  $input: CreateInspectionReportOfAUnattendedSubstationABCDInput!
) {
  createInspectionReportOfAUnattendedSubstationABCD(
    condition: $condition
    input: $input
  ) {
    createdAt
    id
    owner
    title
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateInspectionReportOfAUnattendedSubstationABCDMutationVariables,
  APITypes.CreateInspectionReportOfAUnattendedSubstationABCDMutation
>;
export const createInspectionReportOfAnUnattendedSubstationInTheMountains = /* GraphQL */ `mutation CreateInspectionReportOfAnUnattendedSubstationInTheMountains(
  $condition: ModelInspectionReportOfAnUnattendedSubstationInTheMountainsConditionInput
  $input: CreateInspectionReportOfAnUnattendedSubstationInTheMountainsInput!
) {
  createInspectionReportOfAnUnattendedSubstationInTheMountains(
    condition: $condition
    input: $input
  ) {
    createdAt
    id
    owner
    title
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateInspectionReportOfAnUnattendedSubstationInTheMountainsMutationVariables,
  APITypes.CreateInspectionReportOfAnUnattendedSubstationInTheMountainsMutation
>;
export const deleteInspectionReportOfAUnattendedSubstationABC = /* GraphQL */ `mutation DeleteInspectionReportOfAUnattendedSubstationABC(
  $condition: ModelInspectionReportOfAUnattendedSubstationABCConditionInput
  $input: DeleteInspectionReportOfAUnattendedSubstationABCInput!
) {
  deleteInspectionReportOfAUnattendedSubstationABC(
    condition: $condition
    input: $input
  ) {
    createdAt
    id
    title
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteInspectionReportOfAUnattendedSubstationABCMutationVariables,
  APITypes.DeleteInspectionReportOfAUnattendedSubstationABCMutation
>;
export const deleteInspectionReportOfAUnattendedSubstationABCD = /* GraphQL */ `mutation DeleteInspectionReportOfAUnattendedSubstationABCD(
  $condition: ModelInspectionReportOfAUnattendedSubstationABCDConditionInput
  $input: DeleteInspectionReportOfAUnattendedSubstationABCDInput!
) {
  deleteInspectionReportOfAUnattendedSubstationABCD(
    condition: $condition
    input: $input
  ) {
    createdAt
    id
    owner
    title
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteInspectionReportOfAUnattendedSubstationABCDMutationVariables,
  APITypes.DeleteInspectionReportOfAUnattendedSubstationABCDMutation
>;
export const deleteInspectionReportOfAnUnattendedSubstationInTheMountains = /* GraphQL */ `mutation DeleteInspectionReportOfAnUnattendedSubstationInTheMountains(
  $condition: ModelInspectionReportOfAnUnattendedSubstationInTheMountainsConditionInput
  $input: DeleteInspectionReportOfAnUnattendedSubstationInTheMountainsInput!
) {
  deleteInspectionReportOfAnUnattendedSubstationInTheMountains(
    condition: $condition
    input: $input
  ) {
    createdAt
    id
    owner
    title
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteInspectionReportOfAnUnattendedSubstationInTheMountainsMutationVariables,
  APITypes.DeleteInspectionReportOfAnUnattendedSubstationInTheMountainsMutation
>;
export const updateInspectionReportOfAUnattendedSubstationABC = /* GraphQL */ `mutation UpdateInspectionReportOfAUnattendedSubstationABC(
  $condition: ModelInspectionReportOfAUnattendedSubstationABCConditionInput
  $input: UpdateInspectionReportOfAUnattendedSubstationABCInput!
) {
  updateInspectionReportOfAUnattendedSubstationABC(
    condition: $condition
    input: $input
  ) {
    createdAt
    id
    title
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateInspectionReportOfAUnattendedSubstationABCMutationVariables,
  APITypes.UpdateInspectionReportOfAUnattendedSubstationABCMutation
>;
export const updateInspectionReportOfAUnattendedSubstationABCD = /* GraphQL */ `mutation UpdateInspectionReportOfAUnattendedSubstationABCD(
  $condition: ModelInspectionReportOfAUnattendedSubstationABCDConditionInput
  $input: UpdateInspectionReportOfAUnattendedSubstationABCDInput!
) {
  updateInspectionReportOfAUnattendedSubstationABCD(
    condition: $condition
    input: $input
  ) {
    createdAt
    id
    owner
    title
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateInspectionReportOfAUnattendedSubstationABCDMutationVariables,
  APITypes.UpdateInspectionReportOfAUnattendedSubstationABCDMutation
>;
export const updateInspectionReportOfAnUnattendedSubstationInTheMountains = /* GraphQL */ `mutation UpdateInspectionReportOfAnUnattendedSubstationInTheMountains(
  $condition: ModelInspectionReportOfAnUnattendedSubstationInTheMountainsConditionInput
  $input: UpdateInspectionReportOfAnUnattendedSubstationInTheMountainsInput!
) {
  updateInspectionReportOfAnUnattendedSubstationInTheMountains(
    condition: $condition
    input: $input
  ) {
    createdAt
    id
    owner
    title
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateInspectionReportOfAnUnattendedSubstationInTheMountainsMutationVariables,
  APITypes.UpdateInspectionReportOfAnUnattendedSubstationInTheMountainsMutation
>;
