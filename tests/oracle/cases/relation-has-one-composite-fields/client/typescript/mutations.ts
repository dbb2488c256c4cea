/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createOrder = /* GraphQL */ `mutation CreateOrder(
  $condition: ModelOrderConditionInput
  $input: CreateOrderInput!
) {
  createOrder(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.CreateOrderMutationVariables,
  APITypes.CreateOrderMutation
>;
export const createShipment = /* GraphQL */ `mutation CreateShipment(
  $condition: ModelShipmentConditionInput
  $input: CreateShipmentInput!
) {
  createShipment(condition: $condition, input: $input) {
    createdAt
    no
    region
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateShipmentMutationVariables,
  APITypes.CreateShipmentMutation
>;
export const deleteOrder = /* GraphQL */ `mutation DeleteOrder(
  $condition: ModelOrderConditionInput
  $input: DeleteOrderInput!
) {
  deleteOrder(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.DeleteOrderMutationVariables,
  APITypes.DeleteOrderMutation
>;
export const deleteShipment = /* GraphQL */ `mutation DeleteShipment(
  $condition: ModelShipmentConditionInput
  $input: DeleteShipmentInput!
) {
  deleteShipment(condition: $condition, input: $input) {
    createdAt
    no
    region
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteShipmentMutationVariables,
  APITypes.DeleteShipmentMutation
>;
export const updateOrder = /* GraphQL */ `mutation UpdateOrder(
  $condition: ModelOrderConditionInput
  $input: UpdateOrderInput!
) {
  updateOrder(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.UpdateOrderMutationVariables,
  APITypes.UpdateOrderMutation
>;
export const updateShipment = /* GraphQL */ `mutation UpdateShipment(
  $condition: ModelShipmentConditionInput
  $input: UpdateShipmentInput!
) {
  updateShipment(condition: $condition, input: $input) {
    createdAt
    no
    region
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateShipmentMutationVariables,
  APITypes.UpdateShipmentMutation
>;
