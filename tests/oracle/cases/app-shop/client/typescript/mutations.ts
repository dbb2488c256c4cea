/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const checkout = /* GraphQL */ `mutation Checkout($input: CheckoutInput!) {
  checkout(input: $input) {
    state
    total
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CheckoutMutationVariables,
  APITypes.CheckoutMutation
>;
export const createOrder = /* GraphQL */ `mutation CreateOrder(
  $condition: ModelOrderConditionInput
  $input: CreateOrderInput!
) {
  createOrder(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.CreateOrderMutationVariables,
  APITypes.CreateOrderMutation
>;
export const createOrderLine = /* GraphQL */ `mutation CreateOrderLine(
  $condition: ModelOrderLineConditionInput
  $input: CreateOrderLineInput!
) {
  createOrderLine(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.CreateOrderLineMutationVariables,
  APITypes.CreateOrderLineMutation
>;
export const createProduct = /* GraphQL */ `mutation CreateProduct(
  $condition: ModelProductConditionInput
  $input: CreateProductInput!
) {
  createProduct(condition: $condition, input: $input) {
    createdAt
    name
    price
    sku
    stock
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateProductMutationVariables,
  APITypes.CreateProductMutation
>;
export const deleteOrder = /* GraphQL */ `mutation DeleteOrder(
  $condition: ModelOrderConditionInput
  $input: DeleteOrderInput!
) {
  deleteOrder(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.DeleteOrderMutationVariables,
  APITypes.DeleteOrderMutation
>;
export const deleteOrderLine = /* GraphQL */ `mutation DeleteOrderLine(
  $condition: ModelOrderLineConditionInput
  $input: DeleteOrderLineInput!
) {
  deleteOrderLine(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.DeleteOrderLineMutationVariables,
  APITypes.DeleteOrderLineMutation
>;
export const deleteProduct = /* GraphQL */ `mutation DeleteProduct(
  $condition: ModelProductConditionInput
  $input: DeleteProductInput!
) {
  deleteProduct(condition: $condition, input: $input) {
    createdAt
    name
    price
    sku
    stock
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteProductMutationVariables,
  APITypes.DeleteProductMutation
>;
export const updateOrder = /* GraphQL */ `mutation UpdateOrder(
  $condition: ModelOrderConditionInput
  $input: UpdateOrderInput!
) {
  updateOrder(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.UpdateOrderMutationVariables,
  APITypes.UpdateOrderMutation
>;
export const updateOrderLine = /* GraphQL */ `mutation UpdateOrderLine(
  $condition: ModelOrderLineConditionInput
  $input: UpdateOrderLineInput!
) {
  updateOrderLine(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.UpdateOrderLineMutationVariables,
  APITypes.UpdateOrderLineMutation
>;
export const updateProduct = /* GraphQL */ `mutation UpdateProduct(
  $condition: ModelProductConditionInput
  $input: UpdateProductInput!
) {
  updateProduct(condition: $condition, input: $input) {
    createdAt
    name
    price
    sku
    stock
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateProductMutationVariables,
  APITypes.UpdateProductMutation
>;
