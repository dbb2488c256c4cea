/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const getCity = /* GraphQL */ `query GetCity($id: ID!) {
  getCity(id: $id) {
    createdAt
    id
    mayor {
      cityId
      createdAt
      id
      name
      updatedAt
      __typename
    }
    name
    region {
      createdAt
      id
      name
      updatedAt
      __typename
    }
    regionId
    streets {
      nextToken
      __typename
    }
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetCityQueryVariables, APITypes.GetCityQuery>;
export const getMayor = /* GraphQL */ `query GetMayor($id: ID!) {
  getMayor(id: $id) {
    city {
      createdAt
      id
      name
      regionId
      updatedAt
      __typename
    }
    cityId
    createdAt
    id
    name
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetMayorQueryVariables, APITypes.GetMayorQuery>;
export const getRegion = /* GraphQL */ `query GetRegion($id: ID!) {
  getRegion(id: $id) {
    cities {
      nextToken
      __typename
    }
    createdAt
    id
    name
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetRegionQueryVariables, APITypes.GetRegionQuery>;
export const getStreet = /* GraphQL */ `query GetStreet($id: ID!) {
  getStreet(id: $id) {
    city {
      createdAt
      id
      name
      regionId
      updatedAt
      __typename
    }
    cityId
    createdAt
    id
    name
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetStreetQueryVariables, APITypes.GetStreetQuery>;
export const listCities = /* GraphQL */ `query ListCities(
  $filter: ModelCityFilterInput
  $limit: Int
  $nextToken: String
) {
  listCities(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      name
      regionId
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListCitiesQueryVariables,
  APITypes.ListCitiesQuery
>;
export const listMayors = /* GraphQL */ `query ListMayors(
  $filter: ModelMayorFilterInput
  $limit: Int
  $nextToken: String
) {
  listMayors(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      cityId
      createdAt
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
  APITypes.ListMayorsQueryVariables,
  APITypes.ListMayorsQuery
>;
export const listRegions = /* GraphQL */ `query ListRegions(
  $filter: ModelRegionFilterInput
  $limit: Int
  $nextToken: String
) {
  listRegions(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
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
  APITypes.ListRegionsQueryVariables,
  APITypes.ListRegionsQuery
>;
export const listStreets = /* GraphQL */ `query ListStreets(
  $filter: ModelStreetFilterInput
  $limit: Int
  $nextToken: String
) {
  listStreets(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      cityId
      createdAt
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
  APITypes.ListStreetsQueryVariables,
  APITypes.ListStreetsQuery
>;
