/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const getDoc = /* GraphQL */ `query GetDoc($id: Int!) {
  getDoc(id: $id) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetDocQueryVariables, APITypes.GetDocQuery>;
export const listDocs = /* GraphQL */ `query ListDocs(
  $filter: ModelDocFilterInput
  $id: Int
  $limit: Int
  $nextToken: String
  $sortDirection: ModelSortDirection
) {
  listDocs(
    filter: $filter
    id: $id
    limit: $limit
    nextToken: $nextToken
    sortDirection: $sortDirection
  ) {
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
` as GeneratedQuery<APITypes.ListDocsQueryVariables, APITypes.ListDocsQuery>;
