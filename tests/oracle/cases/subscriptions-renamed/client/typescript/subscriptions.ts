/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const noteAdded = /* GraphQL */ `subscription NoteAdded($filter: ModelSubscriptionNoteFilterInput) {
  noteAdded(filter: $filter) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.NoteAddedSubscriptionVariables,
  APITypes.NoteAddedSubscription
>;
export const noteChanged = /* GraphQL */ `subscription NoteChanged($filter: ModelSubscriptionNoteFilterInput) {
  noteChanged(filter: $filter) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.NoteChangedSubscriptionVariables,
  APITypes.NoteChangedSubscription
>;
export const noteMade = /* GraphQL */ `subscription NoteMade($filter: ModelSubscriptionNoteFilterInput) {
  noteMade(filter: $filter) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.NoteMadeSubscriptionVariables,
  APITypes.NoteMadeSubscription
>;
