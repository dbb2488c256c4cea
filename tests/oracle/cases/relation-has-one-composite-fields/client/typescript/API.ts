/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Order = {
  __typename: "Order",
  createdAt: string,
  id: string,
  shipment?: Shipment | null,
  shipmentNo: number,
  shipmentRegion: string,
  updatedAt: string,
};

export type Shipment = {
  __typename: "Shipment",
  createdAt: string,
  no: number,
  region: string,
  updatedAt: string,
};

export type ModelOrderFilterInput = {
  and?: Array< ModelOrderFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelOrderFilterInput | null,
  or?: Array< ModelOrderFilterInput | null > | null,
  shipmentNo?: ModelIntInput | null,
  shipmentRegion?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelStringInput = {
  attributeExists?: boolean | null,
  attributeType?: ModelAttributeTypes | null,
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  size?: ModelSizeInput | null,
};

export enum ModelAttributeTypes {
  _null = "_null",
  binary = "binary",
  binarySet = "binarySet",
  bool = "bool",
  list = "list",
  map = "map",
  number = "number",
  numberSet = "numberSet",
  string = "string",
  stringSet = "stringSet",
}


export type ModelSizeInput = {
  between?: Array< number | null > | null,
  eq?: number | null,
  ge?: number | null,
  gt?: number | null,
  le?: number | null,
  lt?: number | null,
  ne?: number | null,
};

export type ModelIDInput = {
  attributeExists?: boolean | null,
  attributeType?: ModelAttributeTypes | null,
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  size?: ModelSizeInput | null,
};

export type ModelIntInput = {
  attributeExists?: boolean | null,
  attributeType?: ModelAttributeTypes | null,
  between?: Array< number | null > | null,
  eq?: number | null,
  ge?: number | null,
  gt?: number | null,
  le?: number | null,
  lt?: number | null,
  ne?: number | null,
};

export type ModelOrderConnection = {
  __typename: "ModelOrderConnection",
  items:  Array<Order | null >,
  nextToken?: string | null,
};

export type ModelShipmentFilterInput = {
  and?: Array< ModelShipmentFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  no?: ModelIntInput | null,
  not?: ModelShipmentFilterInput | null,
  or?: Array< ModelShipmentFilterInput | null > | null,
  region?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelIntKeyConditionInput = {
  between?: Array< number | null > | null,
  eq?: number | null,
  ge?: number | null,
  gt?: number | null,
  le?: number | null,
  lt?: number | null,
};

export enum ModelSortDirection {
  ASC = "ASC",
  DESC = "DESC",
}


export type ModelShipmentConnection = {
  __typename: "ModelShipmentConnection",
  items:  Array<Shipment | null >,
  nextToken?: string | null,
};

export type ModelOrderConditionInput = {
  and?: Array< ModelOrderConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelOrderConditionInput | null,
  or?: Array< ModelOrderConditionInput | null > | null,
  shipmentNo?: ModelIntInput | null,
  shipmentRegion?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateOrderInput = {
  id?: string | null,
  shipmentNo: number,
  shipmentRegion: string,
};

export type ModelShipmentConditionInput = {
  and?: Array< ModelShipmentConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelShipmentConditionInput | null,
  or?: Array< ModelShipmentConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateShipmentInput = {
  no: number,
  region: string,
};

export type DeleteOrderInput = {
  id: string,
};

export type DeleteShipmentInput = {
  no: number,
  region: string,
};

export type UpdateOrderInput = {
  id: string,
  shipmentNo?: number | null,
  shipmentRegion?: string | null,
};

export type UpdateShipmentInput = {
  no: number,
  region: string,
};

export type ModelSubscriptionOrderFilterInput = {
  and?: Array< ModelSubscriptionOrderFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionOrderFilterInput | null > | null,
  shipmentNo?: ModelSubscriptionIntInput | null,
  shipmentRegion?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionStringInput = {
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  in?: Array< string | null > | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  notIn?: Array< string | null > | null,
};

export type ModelSubscriptionIDInput = {
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  in?: Array< string | null > | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  notIn?: Array< string | null > | null,
};

export type ModelSubscriptionIntInput = {
  between?: Array< number | null > | null,
  eq?: number | null,
  ge?: number | null,
  gt?: number | null,
  in?: Array< number | null > | null,
  le?: number | null,
  lt?: number | null,
  ne?: number | null,
  notIn?: Array< number | null > | null,
};

export type ModelSubscriptionShipmentFilterInput = {
  and?: Array< ModelSubscriptionShipmentFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  no?: ModelSubscriptionIntInput | null,
  or?: Array< ModelSubscriptionShipmentFilterInput | null > | null,
  region?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type GetOrderQueryVariables = {
  id: string,
};

export type GetOrderQuery = {
  getOrder?:  {
    __typename: "Order",
    createdAt: string,
    id: string,
    shipment?:  {
      __typename: "Shipment",
      createdAt: string,
      no: number,
      region: string,
      updatedAt: string,
    } | null,
    shipmentNo: number,
    shipmentRegion: string,
    updatedAt: string,
  } | null,
};

export type GetShipmentQueryVariables = {
  no: number,
  region: string,
};

export type GetShipmentQuery = {
  getShipment?:  {
    __typename: "Shipment",
    createdAt: string,
    no: number,
    region: string,
    updatedAt: string,
  } | null,
};

export type ListOrdersQueryVariables = {
  filter?: ModelOrderFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListOrdersQuery = {
  listOrders?:  {
    __typename: "ModelOrderConnection",
    items:  Array< {
      __typename: "Order",
      createdAt: string,
      id: string,
      shipmentNo: number,
      shipmentRegion: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListShipmentsQueryVariables = {
  filter?: ModelShipmentFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
  no?: ModelIntKeyConditionInput | null,
  region?: string | null,
  sortDirection?: ModelSortDirection | null,
};

export type ListShipmentsQuery = {
  listShipments?:  {
    __typename: "ModelShipmentConnection",
    items:  Array< {
      __typename: "Shipment",
      createdAt: string,
      no: number,
      region: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateOrderMutationVariables = {
  condition?: ModelOrderConditionInput | null,
  input: CreateOrderInput,
};

export type CreateOrderMutation = {
  createOrder?:  {
    __typename: "Order",
    createdAt: string,
    id: string,
    shipment?:  {
      __typename: "Shipment",
      createdAt: string,
      no: number,
      region: string,
      updatedAt: string,
    } | null,
    shipmentNo: number,
    shipmentRegion: string,
    updatedAt: string,
  } | null,
};

export type CreateShipmentMutationVariables = {
  condition?: ModelShipmentConditionInput | null,
  input: CreateShipmentInput,
};

export type CreateShipmentMutation = {
  createShipment?:  {
    __typename: "Shipment",
    createdAt: string,
    no: number,
    region: string,
    updatedAt: string,
  } | null,
};

export type DeleteOrderMutationVariables = {
  condition?: ModelOrderConditionInput | null,
  input: DeleteOrderInput,
};

export type DeleteOrderMutation = {
  deleteOrder?:  {
    __typename: "Order",
    createdAt: string,
    id: string,
    shipment?:  {
      __typename: "Shipment",
      createdAt: string,
      no: number,
      region: string,
      updatedAt: string,
    } | null,
    shipmentNo: number,
    shipmentRegion: string,
    updatedAt: string,
  } | null,
};

export type DeleteShipmentMutationVariables = {
  condition?: ModelShipmentConditionInput | null,
  input: DeleteShipmentInput,
};

export type DeleteShipmentMutation = {
  deleteShipment?:  {
    __typename: "Shipment",
    createdAt: string,
    no: number,
    region: string,
    updatedAt: string,
  } | null,
};

export type UpdateOrderMutationVariables = {
  condition?: ModelOrderConditionInput | null,
  input: UpdateOrderInput,
};

export type UpdateOrderMutation = {
  updateOrder?:  {
    __typename: "Order",
    createdAt: string,
    id: string,
    shipment?:  {
      __typename: "Shipment",
      createdAt: string,
      no: number,
      region: string,
      updatedAt: string,
    } | null,
    shipmentNo: number,
    shipmentRegion: string,
    updatedAt: string,
  } | null,
};

export type UpdateShipmentMutationVariables = {
  condition?: ModelShipmentConditionInput | null,
  input: UpdateShipmentInput,
};

export type UpdateShipmentMutation = {
  updateShipment?:  {
    __typename: "Shipment",
    createdAt: string,
    no: number,
    region: string,
    updatedAt: string,
  } | null,
};

export type OnCreateOrderSubscriptionVariables = {
  filter?: ModelSubscriptionOrderFilterInput | null,
};

export type OnCreateOrderSubscription = {
  onCreateOrder?:  {
    __typename: "Order",
    createdAt: string,
    id: string,
    shipment?:  {
      __typename: "Shipment",
      createdAt: string,
      no: number,
      region: string,
      updatedAt: string,
    } | null,
    shipmentNo: number,
    shipmentRegion: string,
    updatedAt: string,
  } | null,
};

export type OnCreateShipmentSubscriptionVariables = {
  filter?: ModelSubscriptionShipmentFilterInput | null,
};

export type OnCreateShipmentSubscription = {
  onCreateShipment?:  {
    __typename: "Shipment",
    createdAt: string,
    no: number,
    region: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteOrderSubscriptionVariables = {
  filter?: ModelSubscriptionOrderFilterInput | null,
};

export type OnDeleteOrderSubscription = {
  onDeleteOrder?:  {
    __typename: "Order",
    createdAt: string,
    id: string,
    shipment?:  {
      __typename: "Shipment",
      createdAt: string,
      no: number,
      region: string,
      updatedAt: string,
    } | null,
    shipmentNo: number,
    shipmentRegion: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteShipmentSubscriptionVariables = {
  filter?: ModelSubscriptionShipmentFilterInput | null,
};

export type OnDeleteShipmentSubscription = {
  onDeleteShipment?:  {
    __typename: "Shipment",
    createdAt: string,
    no: number,
    region: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateOrderSubscriptionVariables = {
  filter?: ModelSubscriptionOrderFilterInput | null,
};

export type OnUpdateOrderSubscription = {
  onUpdateOrder?:  {
    __typename: "Order",
    createdAt: string,
    id: string,
    shipment?:  {
      __typename: "Shipment",
      createdAt: string,
      no: number,
      region: string,
      updatedAt: string,
    } | null,
    shipmentNo: number,
    shipmentRegion: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateShipmentSubscriptionVariables = {
  filter?: ModelSubscriptionShipmentFilterInput | null,
};

export type OnUpdateShipmentSubscription = {
  onUpdateShipment?:  {
    __typename: "Shipment",
    createdAt: string,
    no: number,
    region: string,
    updatedAt: string,
  } | null,
};
