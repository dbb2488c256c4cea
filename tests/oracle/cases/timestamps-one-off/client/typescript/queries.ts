/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const getMemo = /* GraphQL */ `query GetMemo($id: ID!) {
  getMemo(id: $id) {
    at
    id
    text
    __typename
  }
}
` as GeneratedQuery<APITypes.GetMemoQueryVariables, APITypes.GetMemoQuery>;
export const getNote = /* GraphQL */ `query GetNote($id: ID!) {
  getNote(id: $id) {
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetNoteQueryVariables, APITypes.GetNoteQuery>;
export const listMemos = /* GraphQL */ `query ListMemos(
  $filter: ModelMemoFilterInput
  $limit: Int
  $nextToken: String
) {
  listMemos(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      at
      id
      text
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListMemosQueryVariables, APITypes.ListMemosQuery>;
export const listNotes = /* GraphQL */ `query ListNotes(
  $filter: ModelNoteFilterInput
  $limit: Int
  $nextToken: String
) {
  listNotes(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      id
      text
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListNotesQueryVariables, APITypes.ListNotesQuery>;
