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
    k
    kr
    ks
    ksr
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetAQueryVariables, APITypes.GetAQuery>;
export const getB = /* GraphQL */ `query GetB($id: ID!) {
  getB(id: $id) {
    createdAt
    id
    k
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetBQueryVariables, APITypes.GetBQuery>;
export const listAS = /* GraphQL */ `query ListAS($filter: ModelAFilterInput, $limit: Int, $nextToken: String) {
  listAS(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      k
      kr
      ks
      ksr
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListASQueryVariables, APITypes.ListASQuery>;
export const listBS = /* GraphQL */ `query ListBS($filter: ModelBFilterInput, $limit: Int, $nextToken: String) {
  listBS(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      k
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListBSQueryVariables, APITypes.ListBSQuery>;
