/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const getA = /* GraphQL */ `query GetA($id: ID!) {
  getA(id: $id) {
    createdAt
    id
    place {
      lat
      tags
      __typename
    }
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetAQueryVariables, APITypes.GetAQuery>;
export const listAS = /* GraphQL */ `query ListAS($filter: ModelAFilterInput, $limit: Int, $nextToken: String) {
  listAS(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListASQueryVariables, APITypes.ListASQuery>;
export const near = /* GraphQL */ `query Near($lat: Float!, $within: Float = 5) {
  near(lat: $lat, within: $within) {
    lat
    tags
    __typename
  }
}
` as GeneratedQuery<APITypes.NearQueryVariables, APITypes.NearQuery>;
