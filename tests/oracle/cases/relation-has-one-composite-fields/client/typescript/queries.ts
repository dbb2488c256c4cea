/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const getOrder = /* GraphQL */ `query GetOrder($id: ID!) {
  getOrder(id: $id) {
    createdAt
    id
    shipment {
      createdAt
      no
      region
      updatedAt
      __typename
    }
    shipmentNo
    shipmentRegion
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetOrderQueryVariables, APITypes.GetOrderQuery>;
export const getShipment = /* GraphQL */ `query GetShipment($no: Int!, $region: String!) {
  getShipment(no: $no, region: $region) {
    createdAt
    no
    region
    updatedAt
    __typename
  }
}
` as GeneratedQuery<
  APITypes.GetShipmentQueryVariables,
  APITypes.GetShipmentQuery
>;
export const listOrders = /* GraphQL */ `query ListOrders(
  $filter: ModelOrderFilterInput
  $limit: Int
  $nextToken: String
) {
  listOrders(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      shipmentNo
      shipmentRegion
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListOrdersQueryVariables,
  APITypes.ListOrdersQuery
>;
export const listShipments = /* GraphQL */ `query ListShipments(
  $filter: ModelShipmentFilterInput
  $limit: Int
  $nextToken: String
  $no: ModelIntKeyConditionInput
  $region: String
  $sortDirection: ModelSortDirection
) {
  listShipments(
    filter: $filter
    limit: $limit
    nextToken: $nextToken
    no: $no
    region: $region
    sortDirection: $sortDirection
  ) {
    items {
      createdAt
      no
      region
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListShipmentsQueryVariables,
  APITypes.ListShipmentsQuery
>;
