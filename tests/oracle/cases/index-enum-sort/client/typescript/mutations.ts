/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createTicket = /* GraphQL */ `mutation CreateTicket(
  $condition: ModelTicketConditionInput
  $input: CreateTicketInput!
) {
  createTicket(condition: $condition, input: $input) {
    createdAt
    id
    level
    state
    team
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateTicketMutationVariables,
  APITypes.CreateTicketMutation
>;
export const deleteTicket = /* GraphQL */ `mutation DeleteTicket(
  $condition: ModelTicketConditionInput
  $input: DeleteTicketInput!
) {
  deleteTicket(condition: $condition, input: $input) {
    createdAt
    id
    level
    state
    team
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteTicketMutationVariables,
  APITypes.DeleteTicketMutation
>;
export const updateTicket = /* GraphQL */ `mutation UpdateTicket(
  $condition: ModelTicketConditionInput
  $input: UpdateTicketInput!
) {
  updateTicket(condition: $condition, input: $input) {
    createdAt
    id
    level
    state
    team
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateTicketMutationVariables,
  APITypes.UpdateTicketMutation
>;
