/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const getA = /* GraphQL */ `query GetA($id: ID!) {
  getA(id: $id) {
    b
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetAQueryVariables, APITypes.GetAQuery>;
export const getAnExtraordinarilyLongModelNameThatBreaksEveryLine = /* GraphQL */ `query GetAnExtraordinarilyLongModelNameThatBreaksEveryLine($id: ID!) {
  getAnExtraordinarilyLongModelNameThatBreaksEveryLine(id: $id) {
    anEquallyLongFieldNameToGoWithTheModel
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<
  APITypes.GetAnExtraordinarilyLongModelNameThatBreaksEveryLineQueryVariables,
  APITypes.GetAnExtraordinarilyLongModelNameThatBreaksEveryLineQuery
>;
export const getPeople = /* GraphQL */ `query GetPeople($id: ID!) {
  getPeople(id: $id) {
    Name
    _x
    createdAt
    id
    name
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetPeopleQueryVariables, APITypes.GetPeopleQuery>;
export const getStatus = /* GraphQL */ `query GetStatus($id: ID!) {
  getStatus(id: $id) {
    class
    createdAt
    default
    id
    type
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetStatusQueryVariables, APITypes.GetStatusQuery>;
export const getTodo_item = /* GraphQL */ `query GetTodo_item($id: ID!) {
  getTodo_item(id: $id) {
    a
    createdAt
    id
    list
    nextToken
    updatedAt
    __typename
  }
}
` as GeneratedQuery<
  APITypes.GetTodo_itemQueryVariables,
  APITypes.GetTodo_itemQuery
>;
export const getURLEntry = /* GraphQL */ `query GetURLEntry($id: ID!) {
  getURLEntry(id: $id) {
    createdAt
    editors
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<
  APITypes.GetURLEntryQueryVariables,
  APITypes.GetURLEntryQuery
>;
export const listAS = /* GraphQL */ `query ListAS($filter: ModelAFilterInput, $limit: Int, $nextToken: String) {
  listAS(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      b
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListASQueryVariables, APITypes.ListASQuery>;
export const listAnExtraordinarilyLongModelNameThatBreaksEveryLines = /* GraphQL */ `query ListAnExtraordinarilyLongModelNameThatBreaksEveryLines(
  $filter: ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput
  $limit: Int
  $nextToken: String
) {
  listAnExtraordinarilyLongModelNameThatBreaksEveryLines(
    filter: $filter
    limit: $limit
    nextToken: $nextToken
  ) {
    items {
      anEquallyLongFieldNameToGoWithTheModel
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListAnExtraordinarilyLongModelNameThatBreaksEveryLinesQueryVariables,
  APITypes.ListAnExtraordinarilyLongModelNameThatBreaksEveryLinesQuery
>;
export const listPeople = /* GraphQL */ `query ListPeople(
  $filter: ModelPeopleFilterInput
  $limit: Int
  $nextToken: String
) {
  listPeople(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      Name
      _x
      createdAt
      id
      name
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListPeopleQueryVariables,
  APITypes.ListPeopleQuery
>;
export const listStatuses = /* GraphQL */ `query ListStatuses(
  $filter: ModelStatusFilterInput
  $limit: Int
  $nextToken: String
) {
  listStatuses(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      class
      createdAt
      default
      id
      type
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListStatusesQueryVariables,
  APITypes.ListStatusesQuery
>;
export const listTodo_items = /* GraphQL */ `query ListTodo_items(
  $filter: ModelTodo_itemFilterInput
  $limit: Int
  $nextToken: String
) {
  listTodo_items(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      list
      nextToken
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
export const listURLEntries = /* GraphQL */ `query ListURLEntries(
  $filter: ModelURLEntryFilterInput
  $limit: Int
  $nextToken: String
) {
  listURLEntries(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      editors
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListURLEntriesQueryVariables,
  APITypes.ListURLEntriesQuery
>;
