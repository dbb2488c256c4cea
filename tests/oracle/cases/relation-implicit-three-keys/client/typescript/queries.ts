/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const getFlat = /* GraphQL */ `query GetFlat($city: String!, $number: Int!, $street: String!) {
  getFlat(city: $city, number: $number, street: $street) {
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
` as GeneratedQuery<APITypes.GetFlatQueryVariables, APITypes.GetFlatQuery>;
export const getTenant = /* GraphQL */ `query GetTenant($id: ID!) {
  getTenant(id: $id) {
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
` as GeneratedQuery<APITypes.GetTenantQueryVariables, APITypes.GetTenantQuery>;
export const listFlats = /* GraphQL */ `query ListFlats(
  $city: String
  $filter: ModelFlatFilterInput
  $limit: Int
  $nextToken: String
  $sortDirection: ModelSortDirection
  $streetNumber: ModelFlatPrimaryCompositeKeyConditionInput
) {
  listFlats(
    city: $city
    filter: $filter
    limit: $limit
    nextToken: $nextToken
    sortDirection: $sortDirection
    streetNumber: $streetNumber
  ) {
    items {
      city
      createdAt
      number
      street
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListFlatsQueryVariables, APITypes.ListFlatsQuery>;
export const listTenants = /* GraphQL */ `query ListTenants(
  $filter: ModelTenantFilterInput
  $limit: Int
  $nextToken: String
) {
  listTenants(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      flatTenantsCity
      flatTenantsNumber
      flatTenantsStreet
      id
      name
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListTenantsQueryVariables,
  APITypes.ListTenantsQuery
>;
