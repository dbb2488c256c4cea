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
    createdAt
    id
    team
    text
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetAQueryVariables, APITypes.GetAQuery>;
export const getB = /* GraphQL */ `query GetB($id: ID!) {
  getB(id: $id) {
    createdAt
    id
    teams
    text
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetBQueryVariables, APITypes.GetBQuery>;
export const getC = /* GraphQL */ `query GetC($id: ID!) {
  getC(id: $id) {
    createdAt
    id
    teams
    text
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetCQueryVariables, APITypes.GetCQuery>;
export const getD = /* GraphQL */ `query GetD($id: ID!) {
  getD(id: $id) {
    createdAt
    id
    owner
    team
    text
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetDQueryVariables, APITypes.GetDQuery>;
export const getE = /* GraphQL */ `query GetE($id: ID!) {
  getE(id: $id) {
    createdAt
    id
    team
    text
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetEQueryVariables, APITypes.GetEQuery>;
export const listAS = /* GraphQL */ `query ListAS($filter: ModelAFilterInput, $limit: Int, $nextToken: String) {
  listAS(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      team
      text
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListASQueryVariables, APITypes.ListASQuery>;
export const listBS = /* GraphQL */ `query ListBS($filter: ModelBFilterInput, $limit: Int, $nextToken: String) {
  listBS(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      teams
      text
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListBSQueryVariables, APITypes.ListBSQuery>;
export const listCS = /* GraphQL */ `query ListCS($filter: ModelCFilterInput, $limit: Int, $nextToken: String) {
  listCS(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      teams
      text
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListCSQueryVariables, APITypes.ListCSQuery>;
export const listDS = /* GraphQL */ `query ListDS($filter: ModelDFilterInput, $limit: Int, $nextToken: String) {
  listDS(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      owner
      team
      text
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListDSQueryVariables, APITypes.ListDSQuery>;
export const listES = /* GraphQL */ `query ListES($filter: ModelEFilterInput, $limit: Int, $nextToken: String) {
  listES(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      team
      text
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListESQueryVariables, APITypes.ListESQuery>;
