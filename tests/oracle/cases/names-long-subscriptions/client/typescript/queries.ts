/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const getInspectionReportOfAUnattendedSubstationABC = /* GraphQL */ `query GetInspectionReportOfAUnattendedSubstationABC($id: ID!) {
  getInspectionReportOfAUnattendedSubstationABC(id: $id) {
    createdAt
    id
    title
    updatedAt
    __typename
  }
}
` as GeneratedQuery<
  APITypes.GetInspectionReportOfAUnattendedSubstationABCQueryVariables,
  APITypes.GetInspectionReportOfAUnattendedSubstationABCQuery
>;
export const getInspectionReportOfAUnattendedSubstationABCD = /* GraphQL */ `query GetInspectionReportOfAUnattendedSubstationABCD($id: ID!) {
  getInspectionReportOfAUnattendedSubstationABCD(id: $id) {
    createdAt
    id
    owner
    title
    updatedAt
    __typename
  }
}
` as GeneratedQuery<
  APITypes.GetInspectionReportOfAUnattendedSubstationABCDQueryVariables,
  APITypes.GetInspectionReportOfAUnattendedSubstationABCDQuery
>;
export const getInspectionReportOfAnUnattendedSubstationInTheMountains = /* GraphQL */ `query GetInspectionReportOfAnUnattendedSubstationInTheMountains($id: ID!) {
  getInspectionReportOfAnUnattendedSubstationInTheMountains(id: $id) {
    createdAt
    id
    owner
    title
    updatedAt
    __typename
  }
}
` as GeneratedQuery<
  APITypes.GetInspectionReportOfAnUnattendedSubstationInTheMountainsQueryVariables,
  APITypes.GetInspectionReportOfAnUnattendedSubstationInTheMountainsQuery
>;
export const listInspectionReportOfAUnattendedSubstationABCDS = /* GraphQL */ `query ListInspectionReportOfAUnattendedSubstationABCDS(
  $filter: ModelInspectionReportOfAUnattendedSubstationABCDFilterInput
  $limit: Int
  $nextToken: String
) {
  listInspectionReportOfAUnattendedSubstationABCDS(
    filter: $filter
    limit: $limit
    nextToken: $nextToken
  ) {
    items {
      createdAt
      id
      owner
      title
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListInspectionReportOfAUnattendedSubstationABCDSQueryVariables,
  APITypes.ListInspectionReportOfAUnattendedSubstationABCDSQuery
>;
export const listInspectionReportOfAUnattendedSubstationABCS = /* GraphQL */ `query ListInspectionReportOfAUnattendedSubstationABCS(
  $filter: ModelInspectionReportOfAUnattendedSubstationABCFilterInput
  $limit: Int
  $nextToken: String
) {
  listInspectionReportOfAUnattendedSubstationABCS(
    filter: $filter
    limit: $limit
    nextToken: $nextToken
  ) {
    items {
      createdAt
      id
      title
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListInspectionReportOfAUnattendedSubstationABCSQueryVariables,
  APITypes.ListInspectionReportOfAUnattendedSubstationABCSQuery
>;
export const listInspectionReportOfAnUnattendedSubstationInTheMountains = /* GraphQL */ `query ListInspectionReportOfAnUnattendedSubstationInTheMountains(
  $filter: ModelInspectionReportOfAnUnattendedSubstationInTheMountainsFilterInput
  $limit: Int
  $nextToken: String
) {
  listInspectionReportOfAnUnattendedSubstationInTheMountains(
    filter: $filter
    limit: $limit
    nextToken: $nextToken
  ) {
    items {
      createdAt
      id
      owner
      title
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListInspectionReportOfAnUnattendedSubstationInTheMountainsQueryVariables,
  APITypes.ListInspectionReportOfAnUnattendedSubstationInTheMountainsQuery
>;
