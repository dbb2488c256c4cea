/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createTodo = /* GraphQL */ `mutation CreateTodo(
  $condition: ModelTodoConditionInput
  $input: CreateTodoInput!
) {
  createTodo(condition: $condition, input: $input) {
    createdAt
    id
    items {
      nextToken
      __typename
    }
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateTodoMutationVariables,
  APITypes.CreateTodoMutation
>;
export const createTodo_item = /* GraphQL */ `mutation CreateTodo_item(
  $condition: ModelTodo_itemConditionInput
  $input: CreateTodo_itemInput!
) {
  createTodo_item(condition: $condition, input: $input) {
    createdAt
    id
    todo {
      createdAt
      id
      text
      updatedAt
      __typename
    }
    todoId
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateTodo_itemMutationVariables,
  APITypes.CreateTodo_itemMutation
>;
export const createUPPER = /* GraphQL */ `mutation CreateUPPER(
  $condition: ModelUPPERConditionInput
  $input: CreateUPPERInput!
) {
  createUPPER(condition: $condition, input: $input) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateUPPERMutationVariables,
  APITypes.CreateUPPERMutation
>;
export const createV2Thing = /* GraphQL */ `mutation CreateV2Thing(
  $condition: ModelV2ThingConditionInput
  $input: CreateV2ThingInput!
) {
  createV2Thing(condition: $condition, input: $input) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateV2ThingMutationVariables,
  APITypes.CreateV2ThingMutation
>;
export const create_private = /* GraphQL */ `mutation Create_private(
  $condition: Model_privateConditionInput
  $input: Create_privateInput!
) {
  create_private(condition: $condition, input: $input) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.Create_privateMutationVariables,
  APITypes.Create_privateMutation
>;
export const deleteTodo = /* GraphQL */ `mutation DeleteTodo(
  $condition: ModelTodoConditionInput
  $input: DeleteTodoInput!
) {
  deleteTodo(condition: $condition, input: $input) {
    createdAt
    id
    items {
      nextToken
      __typename
    }
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteTodoMutationVariables,
  APITypes.DeleteTodoMutation
>;
export const deleteTodo_item = /* GraphQL */ `mutation DeleteTodo_item(
  $condition: ModelTodo_itemConditionInput
  $input: DeleteTodo_itemInput!
) {
  deleteTodo_item(condition: $condition, input: $input) {
    createdAt
    id
    todo {
      createdAt
      id
      text
      updatedAt
      __typename
    }
    todoId
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteTodo_itemMutationVariables,
  APITypes.DeleteTodo_itemMutation
>;
export const deleteUPPER = /* GraphQL */ `mutation DeleteUPPER(
  $condition: ModelUPPERConditionInput
  $input: DeleteUPPERInput!
) {
  deleteUPPER(condition: $condition, input: $input) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteUPPERMutationVariables,
  APITypes.DeleteUPPERMutation
>;
export const deleteV2Thing = /* GraphQL */ `mutation DeleteV2Thing(
  $condition: ModelV2ThingConditionInput
  $input: DeleteV2ThingInput!
) {
  deleteV2Thing(condition: $condition, input: $input) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteV2ThingMutationVariables,
  APITypes.DeleteV2ThingMutation
>;
export const delete_private = /* GraphQL */ `mutation Delete_private(
  $condition: Model_privateConditionInput
  $input: Delete_privateInput!
) {
  delete_private(condition: $condition, input: $input) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.Delete_privateMutationVariables,
  APITypes.Delete_privateMutation
>;
export const updateTodo = /* GraphQL */ `mutation UpdateTodo(
  $condition: ModelTodoConditionInput
  $input: UpdateTodoInput!
) {
  updateTodo(condition: $condition, input: $input) {
    createdAt
    id
    items {
      nextToken
      __typename
    }
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateTodoMutationVariables,
  APITypes.UpdateTodoMutation
>;
export const updateTodo_item = /* GraphQL */ `mutation UpdateTodo_item(
  $condition: ModelTodo_itemConditionInput
  $input: UpdateTodo_itemInput!
) {
  updateTodo_item(condition: $condition, input: $input) {
    createdAt
    id
    todo {
      createdAt
      id
      text
      updatedAt
      __typename
    }
    todoId
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateTodo_itemMutationVariables,
  APITypes.UpdateTodo_itemMutation
>;
export const updateUPPER = /* GraphQL */ `mutation UpdateUPPER(
  $condition: ModelUPPERConditionInput
  $input: UpdateUPPERInput!
) {
  updateUPPER(condition: $condition, input: $input) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateUPPERMutationVariables,
  APITypes.UpdateUPPERMutation
>;
export const updateV2Thing = /* GraphQL */ `mutation UpdateV2Thing(
  $condition: ModelV2ThingConditionInput
  $input: UpdateV2ThingInput!
) {
  updateV2Thing(condition: $condition, input: $input) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateV2ThingMutationVariables,
  APITypes.UpdateV2ThingMutation
>;
export const update_private = /* GraphQL */ `mutation Update_private(
  $condition: Model_privateConditionInput
  $input: Update_privateInput!
) {
  update_private(condition: $condition, input: $input) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.Update_privateMutationVariables,
  APITypes.Update_privateMutation
>;
