/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const a = /* GraphQL */ `query A {
  a
}
` as GeneratedQuery<APITypes.AQueryVariables, APITypes.AQuery>;
export const b = /* GraphQL */ `query B {
  b
}
` as GeneratedQuery<APITypes.BQueryVariables, APITypes.BQuery>;
export const c = /* GraphQL */ `query C {
  c
}
` as GeneratedQuery<APITypes.CQueryVariables, APITypes.CQuery>;
export const d = /* GraphQL */ `query D {
  d
}
` as GeneratedQuery<APITypes.DQueryVariables, APITypes.DQuery>;
export const e = /* GraphQL */ `query E {
  e
}
` as GeneratedQuery<APITypes.EQueryVariables, APITypes.EQuery>;
export const g = /* GraphQL */ `query G {
  g
}
` as GeneratedQuery<APITypes.GQueryVariables, APITypes.GQuery>;
export const getA = /* GraphQL */ `query GetA($id: ID!) {
  getA(id: $id) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetAQueryVariables, APITypes.GetAQuery>;
export const h = /* GraphQL */ `query H {
  h
}
` as GeneratedQuery<APITypes.HQueryVariables, APITypes.HQuery>;
export const listAS = /* GraphQL */ `query ListAS($filter: ModelAFilterInput, $limit: Int, $nextToken: String) {
  listAS(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      text
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListASQueryVariables, APITypes.ListASQuery>;
