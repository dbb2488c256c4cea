/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateFlat = /* GraphQL */ `subscription OnCreateFlat($filter: ModelSubscriptionFlatFilterInput) {
  onCreateFlat(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnCreateFlatSubscriptionVariables,
  APITypes.OnCreateFlatSubscription
>;
export const onCreateTenant = /* GraphQL */ `subscription OnCreateTenant($filter: ModelSubscriptionTenantFilterInput) {
  onCreateTenant(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnCreateTenantSubscriptionVariables,
  APITypes.OnCreateTenantSubscription
>;
export const onDeleteFlat = /* GraphQL */ `subscription OnDeleteFlat($filter: ModelSubscriptionFlatFilterInput) {
  onDeleteFlat(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnDeleteFlatSubscriptionVariables,
  APITypes.OnDeleteFlatSubscription
>;
export const onDeleteTenant = /* GraphQL */ `subscription OnDeleteTenant($filter: ModelSubscriptionTenantFilterInput) {
  onDeleteTenant(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnDeleteTenantSubscriptionVariables,
  APITypes.OnDeleteTenantSubscription
>;
export const onUpdateFlat = /* GraphQL */ `subscription OnUpdateFlat($filter: ModelSubscriptionFlatFilterInput) {
  onUpdateFlat(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnUpdateFlatSubscriptionVariables,
  APITypes.OnUpdateFlatSubscription
>;
export const onUpdateTenant = /* GraphQL */ `subscription OnUpdateTenant($filter: ModelSubscriptionTenantFilterInput) {
  onUpdateTenant(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnUpdateTenantSubscriptionVariables,
  APITypes.OnUpdateTenantSubscription
>;
