/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateMemo = /* GraphQL */ `subscription OnCreateMemo($filter: ModelSubscriptionMemoFilterInput) {
  onCreateMemo(filter: $filter) {
    at
    id
    text
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateMemoSubscriptionVariables,
  APITypes.OnCreateMemoSubscription
>;
export const onCreateNote = /* GraphQL */ `subscription OnCreateNote($filter: ModelSubscriptionNoteFilterInput) {
  onCreateNote(filter: $filter) {
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateNoteSubscriptionVariables,
  APITypes.OnCreateNoteSubscription
>;
export const onDeleteMemo = /* GraphQL */ `subscription OnDeleteMemo($filter: ModelSubscriptionMemoFilterInput) {
  onDeleteMemo(filter: $filter) {
    at
    id
    text
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteMemoSubscriptionVariables,
  APITypes.OnDeleteMemoSubscription
>;
export const onDeleteNote = /* GraphQL */ `subscription OnDeleteNote($filter: ModelSubscriptionNoteFilterInput) {
  onDeleteNote(filter: $filter) {
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteNoteSubscriptionVariables,
  APITypes.OnDeleteNoteSubscription
>;
export const onUpdateMemo = /* GraphQL */ `subscription OnUpdateMemo($filter: ModelSubscriptionMemoFilterInput) {
  onUpdateMemo(filter: $filter) {
    at
    id
    text
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateMemoSubscriptionVariables,
  APITypes.OnUpdateMemoSubscription
>;
export const onUpdateNote = /* GraphQL */ `subscription OnUpdateNote($filter: ModelSubscriptionNoteFilterInput) {
  onUpdateNote(filter: $filter) {
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateNoteSubscriptionVariables,
  APITypes.OnUpdateNoteSubscription
>;
