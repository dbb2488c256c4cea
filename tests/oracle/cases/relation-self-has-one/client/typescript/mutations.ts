/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createPerson = /* GraphQL */ `mutation CreatePerson(
  $condition: ModelPersonConditionInput
  $input: CreatePersonInput!
) {
  createPerson(condition: $condition, input: $input) {
    createdAt
    id
    name
    personSpouseId
    spouse {
      createdAt
      id
      name
      personSpouseId
      updatedAt
      __typename
    }
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreatePersonMutationVariables,
  APITypes.CreatePersonMutation
>;
export const deletePerson = /* GraphQL */ `mutation DeletePerson(
  $condition: ModelPersonConditionInput
  $input: DeletePersonInput!
) {
  deletePerson(condition: $condition, input: $input) {
    createdAt
    id
    name
    personSpouseId
    spouse {
      createdAt
      id
      name
      personSpouseId
      updatedAt
      __typename
    }
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeletePersonMutationVariables,
  APITypes.DeletePersonMutation
>;
export const updatePerson = /* GraphQL */ `mutation UpdatePerson(
  $condition: ModelPersonConditionInput
  $input: UpdatePersonInput!
) {
  updatePerson(condition: $condition, input: $input) {
    createdAt
    id
    name
    personSpouseId
    spouse {
      createdAt
      id
      name
      personSpouseId
      updatedAt
      __typename
    }
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdatePersonMutationVariables,
  APITypes.UpdatePersonMutation
>;
