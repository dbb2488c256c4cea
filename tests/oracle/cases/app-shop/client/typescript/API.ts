/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Order = {
  __typename: "Order",
  createdAt: string,
  customer: string,
  lines?: ModelOrderLineConnection | null,
  number: number,
  state?: OrderState | null,
  updatedAt: string,
};

export type ModelOrderLineConnection = {
  __typename: "ModelOrderLineConnection",
  items:  Array<OrderLine | null >,
  nextToken?: string | null,
};

export type OrderLine = {
  __typename: "OrderLine",
  createdAt: string,
  id: string,
  order?: Order | null,
  orderCustomer: string,
  orderNumber: number,
  quantity: number,
  sku: string,
  updatedAt: string,
};

export enum OrderState {
  NEW = "NEW",
  PAID = "PAID",
}


export type Product = {
  __typename: "Product",
  createdAt: string,
  name: string,
  price: number,
  sku: string,
  stock?: number | null,
  updatedAt: string,
};

export type ModelOrderLineFilterInput = {
  and?: Array< ModelOrderLineFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelOrderLineFilterInput | null,
  or?: Array< ModelOrderLineFilterInput | null > | null,
  orderCustomer?: ModelStringInput | null,
  orderNumber?: ModelIntInput | null,
  quantity?: ModelIntInput | null,
  sku?: ModelStringInput | null,
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

export type ModelOrderFilterInput = {
  and?: Array< ModelOrderFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  customer?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelOrderFilterInput | null,
  number?: ModelIntInput | null,
  or?: Array< ModelOrderFilterInput | null > | null,
  state?: ModelOrderStateInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelOrderStateInput = {
  eq?: OrderState | null,
  ne?: OrderState | null,
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


export type ModelOrderConnection = {
  __typename: "ModelOrderConnection",
  items:  Array<Order | null >,
  nextToken?: string | null,
};

export type ModelProductFilterInput = {
  and?: Array< ModelProductFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  name?: ModelStringInput | null,
  not?: ModelProductFilterInput | null,
  or?: Array< ModelProductFilterInput | null > | null,
  price?: ModelFloatInput | null,
  sku?: ModelStringInput | null,
  stock?: ModelIntInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelFloatInput = {
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

export type ModelProductConnection = {
  __typename: "ModelProductConnection",
  items:  Array<Product | null >,
  nextToken?: string | null,
};

export type ModelOrderOrdersByStateAndCustomerAndNumberCompositeKeyConditionInput = {
  beginsWith?: ModelOrderOrdersByStateAndCustomerAndNumberCompositeKeyInput | null,
  between?: Array< ModelOrderOrdersByStateAndCustomerAndNumberCompositeKeyInput | null > | null,
  eq?: ModelOrderOrdersByStateAndCustomerAndNumberCompositeKeyInput | null,
  ge?: ModelOrderOrdersByStateAndCustomerAndNumberCompositeKeyInput | null,
  gt?: ModelOrderOrdersByStateAndCustomerAndNumberCompositeKeyInput | null,
  le?: ModelOrderOrdersByStateAndCustomerAndNumberCompositeKeyInput | null,
  lt?: ModelOrderOrdersByStateAndCustomerAndNumberCompositeKeyInput | null,
};

export type ModelOrderOrdersByStateAndCustomerAndNumberCompositeKeyInput = {
  customer?: string | null,
  number?: number | null,
};

export type CheckoutInput = {
  lines: Array< LineInput >,
};

export type LineInput = {
  quantity: number,
  sku: string,
};

export type Receipt = {
  __typename: "Receipt",
  state?: OrderState | null,
  total: number,
};

export type ModelOrderConditionInput = {
  and?: Array< ModelOrderConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  customer?: ModelStringInput | null,
  not?: ModelOrderConditionInput | null,
  or?: Array< ModelOrderConditionInput | null > | null,
  state?: ModelOrderStateInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateOrderInput = {
  customer: string,
  number: number,
  state?: OrderState | null,
};

export type ModelOrderLineConditionInput = {
  and?: Array< ModelOrderLineConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelOrderLineConditionInput | null,
  or?: Array< ModelOrderLineConditionInput | null > | null,
  orderCustomer?: ModelStringInput | null,
  orderNumber?: ModelIntInput | null,
  quantity?: ModelIntInput | null,
  sku?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateOrderLineInput = {
  id?: string | null,
  orderCustomer: string,
  orderNumber: number,
  quantity: number,
  sku: string,
};

export type ModelProductConditionInput = {
  and?: Array< ModelProductConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  name?: ModelStringInput | null,
  not?: ModelProductConditionInput | null,
  or?: Array< ModelProductConditionInput | null > | null,
  price?: ModelFloatInput | null,
  stock?: ModelIntInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateProductInput = {
  name: string,
  price: number,
  sku: string,
  stock?: number | null,
};

export type DeleteOrderInput = {
  customer: string,
  number: number,
};

export type DeleteOrderLineInput = {
  id: string,
};

export type DeleteProductInput = {
  sku: string,
};

export type UpdateOrderInput = {
  customer: string,
  number: number,
  state?: OrderState | null,
};

export type UpdateOrderLineInput = {
  id: string,
  orderCustomer?: string | null,
  orderNumber?: number | null,
  quantity?: number | null,
  sku?: string | null,
};

export type UpdateProductInput = {
  name?: string | null,
  price?: number | null,
  sku: string,
  stock?: number | null,
};

export type ModelSubscriptionOrderFilterInput = {
  and?: Array< ModelSubscriptionOrderFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  customer?: ModelStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  number?: ModelSubscriptionIntInput | null,
  or?: Array< ModelSubscriptionOrderFilterInput | null > | null,
  state?: ModelSubscriptionStringInput | null,
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

export type ModelSubscriptionProductFilterInput = {
  and?: Array< ModelSubscriptionProductFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  name?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionProductFilterInput | null > | null,
  price?: ModelSubscriptionFloatInput | null,
  sku?: ModelSubscriptionStringInput | null,
  stock?: ModelSubscriptionIntInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionFloatInput = {
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

export type GetOrderQueryVariables = {
  customer: string,
  number: number,
};

export type GetOrderQuery = {
  getOrder?:  {
    __typename: "Order",
    createdAt: string,
    customer: string,
    lines?:  {
      __typename: "ModelOrderLineConnection",
      nextToken?: string | null,
    } | null,
    number: number,
    state?: OrderState | null,
    updatedAt: string,
  } | null,
};

export type GetOrderLineQueryVariables = {
  id: string,
};

export type GetOrderLineQuery = {
  getOrderLine?:  {
    __typename: "OrderLine",
    createdAt: string,
    id: string,
    order?:  {
      __typename: "Order",
      createdAt: string,
      customer: string,
      number: number,
      state?: OrderState | null,
      updatedAt: string,
    } | null,
    orderCustomer: string,
    orderNumber: number,
    quantity: number,
    sku: string,
    updatedAt: string,
  } | null,
};

export type GetProductQueryVariables = {
  sku: string,
};

export type GetProductQuery = {
  getProduct?:  {
    __typename: "Product",
    createdAt: string,
    name: string,
    price: number,
    sku: string,
    stock?: number | null,
    updatedAt: string,
  } | null,
};

export type ListOrderLinesQueryVariables = {
  filter?: ModelOrderLineFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListOrderLinesQuery = {
  listOrderLines?:  {
    __typename: "ModelOrderLineConnection",
    items:  Array< {
      __typename: "OrderLine",
      createdAt: string,
      id: string,
      orderCustomer: string,
      orderNumber: number,
      quantity: number,
      sku: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListOrdersQueryVariables = {
  customer?: string | null,
  filter?: ModelOrderFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
  number?: ModelIntKeyConditionInput | null,
  sortDirection?: ModelSortDirection | null,
};

export type ListOrdersQuery = {
  listOrders?:  {
    __typename: "ModelOrderConnection",
    items:  Array< {
      __typename: "Order",
      createdAt: string,
      customer: string,
      number: number,
      state?: OrderState | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListProductsQueryVariables = {
  filter?: ModelProductFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
  sku?: string | null,
  sortDirection?: ModelSortDirection | null,
};

export type ListProductsQuery = {
  listProducts?:  {
    __typename: "ModelProductConnection",
    items:  Array< {
      __typename: "Product",
      createdAt: string,
      name: string,
      price: number,
      sku: string,
      stock?: number | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type OrdersByStateQueryVariables = {
  customerNumber?: ModelOrderOrdersByStateAndCustomerAndNumberCompositeKeyConditionInput | null,
  filter?: ModelOrderFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
  sortDirection?: ModelSortDirection | null,
  state: OrderState,
};

export type OrdersByStateQuery = {
  ordersByState?:  {
    __typename: "ModelOrderConnection",
    items:  Array< {
      __typename: "Order",
      createdAt: string,
      customer: string,
      number: number,
      state?: OrderState | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ProductsByNameQueryVariables = {
  filter?: ModelProductFilterInput | null,
  limit?: number | null,
  name: string,
  nextToken?: string | null,
  sortDirection?: ModelSortDirection | null,
};

export type ProductsByNameQuery = {
  productsByName?:  {
    __typename: "ModelProductConnection",
    items:  Array< {
      __typename: "Product",
      createdAt: string,
      name: string,
      price: number,
      sku: string,
      stock?: number | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type SearchQueryVariables = {
  limit?: number | null,
  text: string,
};

export type SearchQuery = {
  search?:  Array< {
    __typename: "Product",
    createdAt: string,
    name: string,
    price: number,
    sku: string,
    stock?: number | null,
    updatedAt: string,
  } | null > | null,
};

export type CheckoutMutationVariables = {
  input: CheckoutInput,
};

export type CheckoutMutation = {
  checkout?:  {
    __typename: "Receipt",
    state?: OrderState | null,
    total: number,
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
    customer: string,
    lines?:  {
      __typename: "ModelOrderLineConnection",
      nextToken?: string | null,
    } | null,
    number: number,
    state?: OrderState | null,
    updatedAt: string,
  } | null,
};

export type CreateOrderLineMutationVariables = {
  condition?: ModelOrderLineConditionInput | null,
  input: CreateOrderLineInput,
};

export type CreateOrderLineMutation = {
  createOrderLine?:  {
    __typename: "OrderLine",
    createdAt: string,
    id: string,
    order?:  {
      __typename: "Order",
      createdAt: string,
      customer: string,
      number: number,
      state?: OrderState | null,
      updatedAt: string,
    } | null,
    orderCustomer: string,
    orderNumber: number,
    quantity: number,
    sku: string,
    updatedAt: string,
  } | null,
};

export type CreateProductMutationVariables = {
  condition?: ModelProductConditionInput | null,
  input: CreateProductInput,
};

export type CreateProductMutation = {
  createProduct?:  {
    __typename: "Product",
    createdAt: string,
    name: string,
    price: number,
    sku: string,
    stock?: number | null,
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
    customer: string,
    lines?:  {
      __typename: "ModelOrderLineConnection",
      nextToken?: string | null,
    } | null,
    number: number,
    state?: OrderState | null,
    updatedAt: string,
  } | null,
};

export type DeleteOrderLineMutationVariables = {
  condition?: ModelOrderLineConditionInput | null,
  input: DeleteOrderLineInput,
};

export type DeleteOrderLineMutation = {
  deleteOrderLine?:  {
    __typename: "OrderLine",
    createdAt: string,
    id: string,
    order?:  {
      __typename: "Order",
      createdAt: string,
      customer: string,
      number: number,
      state?: OrderState | null,
      updatedAt: string,
    } | null,
    orderCustomer: string,
    orderNumber: number,
    quantity: number,
    sku: string,
    updatedAt: string,
  } | null,
};

export type DeleteProductMutationVariables = {
  condition?: ModelProductConditionInput | null,
  input: DeleteProductInput,
};

export type DeleteProductMutation = {
  deleteProduct?:  {
    __typename: "Product",
    createdAt: string,
    name: string,
    price: number,
    sku: string,
    stock?: number | null,
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
    customer: string,
    lines?:  {
      __typename: "ModelOrderLineConnection",
      nextToken?: string | null,
    } | null,
    number: number,
    state?: OrderState | null,
    updatedAt: string,
  } | null,
};

export type UpdateOrderLineMutationVariables = {
  condition?: ModelOrderLineConditionInput | null,
  input: UpdateOrderLineInput,
};

export type UpdateOrderLineMutation = {
  updateOrderLine?:  {
    __typename: "OrderLine",
    createdAt: string,
    id: string,
    order?:  {
      __typename: "Order",
      createdAt: string,
      customer: string,
      number: number,
      state?: OrderState | null,
      updatedAt: string,
    } | null,
    orderCustomer: string,
    orderNumber: number,
    quantity: number,
    sku: string,
    updatedAt: string,
  } | null,
};

export type UpdateProductMutationVariables = {
  condition?: ModelProductConditionInput | null,
  input: UpdateProductInput,
};

export type UpdateProductMutation = {
  updateProduct?:  {
    __typename: "Product",
    createdAt: string,
    name: string,
    price: number,
    sku: string,
    stock?: number | null,
    updatedAt: string,
  } | null,
};

export type OnCreateOrderSubscriptionVariables = {
  customer?: string | null,
  filter?: ModelSubscriptionOrderFilterInput | null,
};

export type OnCreateOrderSubscription = {
  onCreateOrder?:  {
    __typename: "Order",
    createdAt: string,
    customer: string,
    lines?:  {
      __typename: "ModelOrderLineConnection",
      nextToken?: string | null,
    } | null,
    number: number,
    state?: OrderState | null,
    updatedAt: string,
  } | null,
};

export type OnCreateProductSubscriptionVariables = {
  filter?: ModelSubscriptionProductFilterInput | null,
};

export type OnCreateProductSubscription = {
  onCreateProduct?:  {
    __typename: "Product",
    createdAt: string,
    name: string,
    price: number,
    sku: string,
    stock?: number | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteOrderSubscriptionVariables = {
  customer?: string | null,
  filter?: ModelSubscriptionOrderFilterInput | null,
};

export type OnDeleteOrderSubscription = {
  onDeleteOrder?:  {
    __typename: "Order",
    createdAt: string,
    customer: string,
    lines?:  {
      __typename: "ModelOrderLineConnection",
      nextToken?: string | null,
    } | null,
    number: number,
    state?: OrderState | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteProductSubscriptionVariables = {
  filter?: ModelSubscriptionProductFilterInput | null,
};

export type OnDeleteProductSubscription = {
  onDeleteProduct?:  {
    __typename: "Product",
    createdAt: string,
    name: string,
    price: number,
    sku: string,
    stock?: number | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateOrderSubscriptionVariables = {
  customer?: string | null,
  filter?: ModelSubscriptionOrderFilterInput | null,
};

export type OnUpdateOrderSubscription = {
  onUpdateOrder?:  {
    __typename: "Order",
    createdAt: string,
    customer: string,
    lines?:  {
      __typename: "ModelOrderLineConnection",
      nextToken?: string | null,
    } | null,
    number: number,
    state?: OrderState | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateProductSubscriptionVariables = {
  filter?: ModelSubscriptionProductFilterInput | null,
};

export type OnUpdateProductSubscription = {
  onUpdateProduct?:  {
    __typename: "Product",
    createdAt: string,
    name: string,
    price: number,
    sku: string,
    stock?: number | null,
    updatedAt: string,
  } | null,
};
