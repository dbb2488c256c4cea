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
    editors
    id
    owner
    reviewer
    text
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetAQueryVariables, APITypes.GetAQuery>;
export const listAS = /* GraphQL */ `query ListAS($filter: ModelAFilterInput, $limit: Int, $nextToken: String) {
  listAS(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      editors
      id
      owner
      reviewer
      text
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListASQueryVariables, APITypes.ListASQuery>;
