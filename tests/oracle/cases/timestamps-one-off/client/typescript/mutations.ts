/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createMemo = /* GraphQL */ `mutation CreateMemo(
  $condition: ModelMemoConditionInput
  $input: CreateMemoInput!
) {
  createMemo(condition: $condition, input: $input) {
    at
    id
    text
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateMemoMutationVariables,
  APITypes.CreateMemoMutation
>;
export const createNote = /* GraphQL */ `mutation CreateNote(
  $condition: ModelNoteConditionInput
  $input: CreateNoteInput!
) {
  createNote(condition: $condition, input: $input) {
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateNoteMutationVariables,
  APITypes.CreateNoteMutation
>;
export const deleteMemo = /* GraphQL */ `mutation DeleteMemo(
  $condition: ModelMemoConditionInput
  $input: DeleteMemoInput!
) {
  deleteMemo(condition: $condition, input: $input) {
    at
    id
    text
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteMemoMutationVariables,
  APITypes.DeleteMemoMutation
>;
export const deleteNote = /* GraphQL */ `mutation DeleteNote(
  $condition: ModelNoteConditionInput
  $input: DeleteNoteInput!
) {
  deleteNote(condition: $condition, input: $input) {
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteNoteMutationVariables,
  APITypes.DeleteNoteMutation
>;
export const updateMemo = /* GraphQL */ `mutation UpdateMemo(
  $condition: ModelMemoConditionInput
  $input: UpdateMemoInput!
) {
  updateMemo(condition: $condition, input: $input) {
    at
    id
    text
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateMemoMutationVariables,
  APITypes.UpdateMemoMutation
>;
export const updateNote = /* GraphQL */ `mutation UpdateNote(
  $condition: ModelNoteConditionInput
  $input: UpdateNoteInput!
) {
  updateNote(condition: $condition, input: $input) {
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateNoteMutationVariables,
  APITypes.UpdateNoteMutation
>;
