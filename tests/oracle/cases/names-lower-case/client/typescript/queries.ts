/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const getTodo = /* GraphQL */ `query GetTodo($id: ID!) {
  getTodo(id: $id) {
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
` as GeneratedQuery<APITypes.GetTodoQueryVariables, APITypes.GetTodoQuery>;
export const getTodo_item = /* GraphQL */ `query GetTodo_item($id: ID!) {
  getTodo_item(id: $id) {
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
` as GeneratedQuery<
  APITypes.GetTodo_itemQueryVariables,
  APITypes.GetTodo_itemQuery
>;
export const getUPPER = /* GraphQL */ `query GetUPPER($id: ID!) {
  getUPPER(id: $id) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetUPPERQueryVariables, APITypes.GetUPPERQuery>;
export const getV2Thing = /* GraphQL */ `query GetV2Thing($id: ID!) {
  getV2Thing(id: $id) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedQuery<
  APITypes.GetV2ThingQueryVariables,
  APITypes.GetV2ThingQuery
>;
export const get_private = /* GraphQL */ `query Get_private($id: ID!) {
  get_private(id: $id) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedQuery<
  APITypes.Get_privateQueryVariables,
  APITypes.Get_privateQuery
>;
export const listTodo_items = /* GraphQL */ `query ListTodo_items(
  $filter: ModelTodo_itemFilterInput
  $limit: Int
  $nextToken: String
) {
  listTodo_items(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      todoId
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListTodo_itemsQueryVariables,
  APITypes.ListTodo_itemsQuery
>;
export const listTodos = /* GraphQL */ `query ListTodos(
  $filter: ModelTodoFilterInput
  $limit: Int
  $nextToken: String
) {
  listTodos(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      text
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListTodosQueryVariables, APITypes.ListTodosQuery>;
export const listUPPERS = /* GraphQL */ `query ListUPPERS(
  $filter: ModelUPPERFilterInput
  $limit: Int
  $nextToken: String
) {
  listUPPERS(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      text
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListUPPERSQueryVariables,
  APITypes.ListUPPERSQuery
>;
export const listV2Things = /* GraphQL */ `query ListV2Things(
  $filter: ModelV2ThingFilterInput
  $limit: Int
  $nextToken: String
) {
  listV2Things(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      text
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListV2ThingsQueryVariables,
  APITypes.ListV2ThingsQuery
>;
export const list_privates = /* GraphQL */ `query List_privates(
  $filter: Model_privateFilterInput
  $limit: Int
  $nextToken: String
) {
  list_privates(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      text
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.List_privatesQueryVariables,
  APITypes.List_privatesQuery
>;
