/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const getDoc = /* GraphQL */ `query GetDoc($path: String!) {
  getDoc(path: $path) {
    createdAt
    id
    path
    text
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetDocQueryVariables, APITypes.GetDocQuery>;
export const listDocs = /* GraphQL */ `query ListDocs(
  $filter: ModelDocFilterInput
  $limit: Int
  $nextToken: String
  $path: String
  $sortDirection: ModelSortDirection
) {
  listDocs(
    filter: $filter
    limit: $limit
    nextToken: $nextToken
    path: $path
    sortDirection: $sortDirection
  ) {
    items {
      createdAt
      id
      path
      text
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListDocsQueryVariables, APITypes.ListDocsQuery>;
