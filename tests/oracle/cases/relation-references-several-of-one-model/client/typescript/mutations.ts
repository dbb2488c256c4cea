/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createMessage = /* GraphQL */ `mutation CreateMessage(
  $condition: ModelMessageConditionInput
  $input: CreateMessageInput!
) {
  createMessage(condition: $condition, input: $input) {
    author {
      createdAt
      id
      name
      updatedAt
      __typename
    }
    authorId
    createdAt
    id
    reader {
      createdAt
      id
      name
      updatedAt
      __typename
    }
    readerId
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateMessageMutationVariables,
  APITypes.CreateMessageMutation
>;
export const createPerson = /* GraphQL */ `mutation CreatePerson(
  $condition: ModelPersonConditionInput
  $input: CreatePersonInput!
) {
  createPerson(condition: $condition, input: $input) {
    createdAt
    id
    name
    received {
      nextToken
      __typename
    }
    updatedAt
    written {
      nextToken
      __typename
    }
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreatePersonMutationVariables,
  APITypes.CreatePersonMutation
>;
export const deleteMessage = /* GraphQL */ `mutation DeleteMessage(
  $condition: ModelMessageConditionInput
  $input: DeleteMessageInput!
) {
  deleteMessage(condition: $condition, input: $input) {
    author {
      createdAt
      id
      name
      updatedAt
      __typename
    }
    authorId
    createdAt
    id
    reader {
      createdAt
      id
      name
      updatedAt
      __typename
    }
    readerId
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteMessageMutationVariables,
  APITypes.DeleteMessageMutation
>;
export const deletePerson = /* GraphQL */ `mutation DeletePerson(
  $condition: ModelPersonConditionInput
  $input: DeletePersonInput!
) {
  deletePerson(condition: $condition, input: $input) {
    createdAt
    id
    name
    received {
      nextToken
      __typename
    }
    updatedAt
    written {
      nextToken
      __typename
    }
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeletePersonMutationVariables,
  APITypes.DeletePersonMutation
>;
export const updateMessage = /* GraphQL */ `mutation UpdateMessage(
  $condition: ModelMessageConditionInput
  $input: UpdateMessageInput!
) {
  updateMessage(condition: $condition, input: $input) {
    author {
      createdAt
      id
      name
      updatedAt
      __typename
    }
    authorId
    createdAt
    id
    reader {
      createdAt
      id
      name
      updatedAt
      __typename
    }
    readerId
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateMessageMutationVariables,
  APITypes.UpdateMessageMutation
>;
export const updatePerson = /* GraphQL */ `mutation UpdatePerson(
  $condition: ModelPersonConditionInput
  $input: UpdatePersonInput!
) {
  updatePerson(condition: $condition, input: $input) {
    createdAt
    id
    name
    received {
      nextToken
      __typename
    }
    updatedAt
    written {
      nextToken
      __typename
    }
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdatePersonMutationVariables,
  APITypes.UpdatePersonMutation
>;
