/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createFlat = /* GraphQL */ `mutation CreateFlat(
  $condition: ModelFlatConditionInput
  $input: CreateFlatInput!
) {
  createFlat(condition: $condition, input: $input) {
    city
    createdAt
    number
    street
    tenants {
      nextToken
      __typename
    }
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateFlatMutationVariables,
  APITypes.CreateFlatMutation
>;
export const createTenant = /* GraphQL */ `mutation CreateTenant(
  $condition: ModelTenantConditionInput
  $input: CreateTenantInput!
) {
  createTenant(condition: $condition, input: $input) {
    createdAt
    flat {
      city
      createdAt
      number
      street
      updatedAt
      __typename
    }
    flatTenantsCity
    flatTenantsNumber
    flatTenantsStreet
    id
    name
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateTenantMutationVariables,
  APITypes.CreateTenantMutation
>;
export const deleteFlat = /* GraphQL */ `mutation DeleteFlat(
  $condition: ModelFlatConditionInput
  $input: DeleteFlatInput!
) {
  deleteFlat(condition: $condition, input: $input) {
    city
    createdAt
    number
    street
    tenants {
      nextToken
      __typename
    }
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteFlatMutationVariables,
  APITypes.DeleteFlatMutation
>;
export const deleteTenant = /* GraphQL */ `mutation DeleteTenant(
  $condition: ModelTenantConditionInput
  $input: DeleteTenantInput!
) {
  deleteTenant(condition: $condition, input: $input) {
    createdAt
    flat {
      city
      createdAt
      number
      street
      updatedAt
      __typename
    }
    flatTenantsCity
    flatTenantsNumber
    flatTenantsStreet
    id
    name
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteTenantMutationVariables,
  APITypes.DeleteTenantMutation
>;
export const updateFlat = /* GraphQL */ `mutation UpdateFlat(
  $condition: ModelFlatConditionInput
  $input: UpdateFlatInput!
) {
  updateFlat(condition: $condition, input: $input) {
    city
    createdAt
    number
    street
    tenants {
      nextToken
      __typename
    }
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateFlatMutationVariables,
  APITypes.UpdateFlatMutation
>;
export const updateTenant = /* GraphQL */ `mutation UpdateTenant(
  $condition: ModelTenantConditionInput
  $input: UpdateTenantInput!
) {
  updateTenant(condition: $condition, input: $input) {
    createdAt
    flat {
      city
      createdAt
      number
      street
      updatedAt
      __typename
    }
    flatTenantsCity
    flatTenantsNumber
    flatTenantsStreet
    id
    name
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateTenantMutationVariables,
  APITypes.UpdateTenantMutation
>;
