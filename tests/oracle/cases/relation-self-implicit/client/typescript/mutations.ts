/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createNode = /* GraphQL */ `mutation CreateNode(
  $condition: ModelNodeConditionInput
  $input: CreateNodeInput!
) {
  createNode(condition: $condition, input: $input) {
    children {
      nextToken
      __typename
    }
    createdAt
    id
    name
    nodeChildrenId
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateNodeMutationVariables,
  APITypes.CreateNodeMutation
>;
export const deleteNode = /* GraphQL */ `mutation DeleteNode(
  $condition: ModelNodeConditionInput
  $input: DeleteNodeInput!
) {
  deleteNode(condition: $condition, input: $input) {
    children {
      nextToken
      __typename
    }
    createdAt
    id
    name
    nodeChildrenId
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteNodeMutationVariables,
  APITypes.DeleteNodeMutation
>;
export const updateNode = /* GraphQL */ `mutation UpdateNode(
  $condition: ModelNodeConditionInput
  $input: UpdateNodeInput!
) {
  updateNode(condition: $condition, input: $input) {
    children {
      nextToken
      __typename
    }
    createdAt
    id
    name
    nodeChildrenId
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateNodeMutationVariables,
  APITypes.UpdateNodeMutation
>;
