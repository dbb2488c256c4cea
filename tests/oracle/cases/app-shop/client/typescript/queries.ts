/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const getOrder = /* GraphQL */ `query GetOrder($customer: String!, $number: Int!) {
  getOrder(customer: $customer, number: $number) {
    createdAt
    customer
    lines {
      nextToken
      __typename
    }
    number
    state
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetOrderQueryVariables, APITypes.GetOrderQuery>;
export const getOrderLine = /* GraphQL */ `query GetOrderLine($id: ID!) {
  getOrderLine(id: $id) {
    createdAt
    id
    order {
      createdAt
      customer
      number
      state
      updatedAt
      __typename
    }
    orderCustomer
    orderNumber
    quantity
    sku
    updatedAt
    __typename
  }
}
` as GeneratedQuery<
  APITypes.GetOrderLineQueryVariables,
  APITypes.GetOrderLineQuery
>;
export const getProduct = /* GraphQL */ `query GetProduct($sku: String!) {
  getProduct(sku: $sku) {
    createdAt
    name
    price
    sku
    stock
    updatedAt
    __typename
  }
}
` as GeneratedQuery<
  APITypes.GetProductQueryVariables,
  APITypes.GetProductQuery
>;
export const listOrderLines = /* GraphQL */ `query ListOrderLines(
  $filter: ModelOrderLineFilterInput
  $limit: Int
  $nextToken: String
) {
  listOrderLines(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      orderCustomer
      orderNumber
      quantity
      sku
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListOrderLinesQueryVariables,
  APITypes.ListOrderLinesQuery
>;
export const listOrders = /* GraphQL */ `query ListOrders(
  $customer: String
  $filter: ModelOrderFilterInput
  $limit: Int
  $nextToken: String
  $number: ModelIntKeyConditionInput
  $sortDirection: ModelSortDirection
) {
  listOrders(
    customer: $customer
    filter: $filter
    limit: $limit
    nextToken: $nextToken
    number: $number
    sortDirection: $sortDirection
  ) {
    items {
      createdAt
      customer
      number
      state
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
export const listProducts = /* GraphQL */ `query ListProducts(
  $filter: ModelProductFilterInput
  $limit: Int
  $nextToken: String
  $sku: String
  $sortDirection: ModelSortDirection
) {
  listProducts(
    filter: $filter
    limit: $limit
    nextToken: $nextToken
    sku: $sku
    sortDirection: $sortDirection
  ) {
    items {
      createdAt
      name
      price
      sku
      stock
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListProductsQueryVariables,
  APITypes.ListProductsQuery
>;
export const ordersByState = /* GraphQL */ `query OrdersByState(
  $customerNumber: ModelOrderOrdersByStateAndCustomerAndNumberCompositeKeyConditionInput
  $filter: ModelOrderFilterInput
  $limit: Int
  $nextToken: String
  $sortDirection: ModelSortDirection
  $state: OrderState!
) {
  ordersByState(
    customerNumber: $customerNumber
    filter: $filter
    limit: $limit
    nextToken: $nextToken
    sortDirection: $sortDirection
    state: $state
  ) {
    items {
      createdAt
      customer
      number
      state
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.OrdersByStateQueryVariables,
  APITypes.OrdersByStateQuery
>;
export const productsByName = /* GraphQL */ `query ProductsByName(
  $filter: ModelProductFilterInput
  $limit: Int
  $name: String!
  $nextToken: String
  $sortDirection: ModelSortDirection
) {
  productsByName(
    filter: $filter
    limit: $limit
    name: $name
    nextToken: $nextToken
    sortDirection: $sortDirection
  ) {
    items {
      createdAt
      name
      price
      sku
      stock
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ProductsByNameQueryVariables,
  APITypes.ProductsByNameQuery
>;
export const search = /* GraphQL */ `query Search($limit: Int, $text: String!) {
  search(limit: $limit, text: $text) {
    createdAt
    name
    price
    sku
    stock
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.SearchQueryVariables, APITypes.SearchQuery>;
