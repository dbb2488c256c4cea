/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createMember = /* GraphQL */ `mutation CreateMember(
  $condition: ModelMemberConditionInput
  $input: CreateMemberInput!
) {
  createMember(condition: $condition, input: $input) {
    city
    createdAt
    id
    joined
    name
    rate
    ref
    score
    seen
    status
    teamId
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateMemberMutationVariables,
  APITypes.CreateMemberMutation
>;
export const deleteMember = /* GraphQL */ `mutation DeleteMember(
  $condition: ModelMemberConditionInput
  $input: DeleteMemberInput!
) {
  deleteMember(condition: $condition, input: $input) {
    city
    createdAt
    id
    joined
    name
    rate
    ref
    score
    seen
    status
    teamId
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteMemberMutationVariables,
  APITypes.DeleteMemberMutation
>;
export const updateMember = /* GraphQL */ `mutation UpdateMember(
  $condition: ModelMemberConditionInput
  $input: UpdateMemberInput!
) {
  updateMember(condition: $condition, input: $input) {
    city
    createdAt
    id
    joined
    name
    rate
    ref
    score
    seen
    status
    teamId
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateMemberMutationVariables,
  APITypes.UpdateMemberMutation
>;
