/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateOrder = /* GraphQL */ `subscription OnCreateOrder($filter: ModelSubscriptionOrderFilterInput) {
  onCreateOrder(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnCreateOrderSubscriptionVariables,
  APITypes.OnCreateOrderSubscription
>;
export const onCreateShipment = /* GraphQL */ `subscription OnCreateShipment($filter: ModelSubscriptionShipmentFilterInput) {
  onCreateShipment(filter: $filter) {
    createdAt
    no
    region
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateShipmentSubscriptionVariables,
  APITypes.OnCreateShipmentSubscription
>;
export const onDeleteOrder = /* GraphQL */ `subscription OnDeleteOrder($filter: ModelSubscriptionOrderFilterInput) {
  onDeleteOrder(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnDeleteOrderSubscriptionVariables,
  APITypes.OnDeleteOrderSubscription
>;
export const onDeleteShipment = /* GraphQL */ `subscription OnDeleteShipment($filter: ModelSubscriptionShipmentFilterInput) {
  onDeleteShipment(filter: $filter) {
    createdAt
    no
    region
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteShipmentSubscriptionVariables,
  APITypes.OnDeleteShipmentSubscription
>;
export const onUpdateOrder = /* GraphQL */ `subscription OnUpdateOrder($filter: ModelSubscriptionOrderFilterInput) {
  onUpdateOrder(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnUpdateOrderSubscriptionVariables,
  APITypes.OnUpdateOrderSubscription
>;
export const onUpdateShipment = /* GraphQL */ `subscription OnUpdateShipment($filter: ModelSubscriptionShipmentFilterInput) {
  onUpdateShipment(filter: $filter) {
    createdAt
    no
    region
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateShipmentSubscriptionVariables,
  APITypes.OnUpdateShipmentSubscription
>;
