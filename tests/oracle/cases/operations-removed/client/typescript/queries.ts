/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const getReadOnly = /* GraphQL */ `query GetReadOnly($id: ID!) {
  getReadOnly(id: $id) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedQuery<
  APITypes.GetReadOnlyQueryVariables,
  APITypes.GetReadOnlyQuery
>;
export const listReadOnlies = /* GraphQL */ `query ListReadOnlies(
  $filter: ModelReadOnlyFilterInput
  $limit: Int
  $nextToken: String
) {
  listReadOnlies(filter: $filter, limit: $limit, nextToken: $nextToken) {
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
` as GeneratedQuery<
  APITypes.ListReadOnliesQueryVariables,
  APITypes.ListReadOnliesQuery
>;
export const listSomes = /* GraphQL */ `query ListSomes(
  $filter: ModelSomeFilterInput
  $limit: Int
  $nextToken: String
) {
  listSomes(filter: $filter, limit: $limit, nextToken: $nextToken) {
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
` as GeneratedQuery<APITypes.ListSomesQueryVariables, APITypes.ListSomesQuery>;
