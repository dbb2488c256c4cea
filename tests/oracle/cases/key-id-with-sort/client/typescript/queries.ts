/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const getDoc = /* GraphQL */ `query GetDoc($id: ID!, $version: Int!) {
  getDoc(id: $id, version: $version) {
    createdAt
    id
    text
    updatedAt
    version
    __typename
  }
}
` as GeneratedQuery<APITypes.GetDocQueryVariables, APITypes.GetDocQuery>;
export const listDocs = /* GraphQL */ `query ListDocs(
  $filter: ModelDocFilterInput
  $id: ID
  $limit: Int
  $nextToken: String
  $sortDirection: ModelSortDirection
  $version: ModelIntKeyConditionInput
) {
  listDocs(
    filter: $filter
    id: $id
    limit: $limit
    nextToken: $nextToken
    sortDirection: $sortDirection
    version: $version
  ) {
    items {
      createdAt
      id
      text
      updatedAt
      version
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListDocsQueryVariables, APITypes.ListDocsQuery>;
