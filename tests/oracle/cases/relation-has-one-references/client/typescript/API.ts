/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Cart = {
  __typename: "Cart",
  createdAt: string,
  customer?: Customer | null,
  customerId: string,
  id: string,
  items?: number | null,
  updatedAt: string,
};

export type Customer = {
  __typename: "Customer",
  cart?: Cart | null,
  createdAt: string,
  id: string,
  name?: string | null,
  updatedAt: string,
};

export type ModelCartFilterInput = {
  and?: Array< ModelCartFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  customerId?: ModelIDInput | null,
  id?: ModelIDInput | null,
  items?: ModelIntInput | null,
  not?: ModelCartFilterInput | null,
  or?: Array< ModelCartFilterInput | null > | null,
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

export type ModelCartConnection = {
  __typename: "ModelCartConnection",
  items:  Array<Cart | null >,
  nextToken?: string | null,
};

export type ModelCustomerFilterInput = {
  and?: Array< ModelCustomerFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  name?: ModelStringInput | null,
  not?: ModelCustomerFilterInput | null,
  or?: Array< ModelCustomerFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelCustomerConnection = {
  __typename: "ModelCustomerConnection",
  items:  Array<Customer | null >,
  nextToken?: string | null,
};

export type ModelCartConditionInput = {
  and?: Array< ModelCartConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  customerId?: ModelIDInput | null,
  items?: ModelIntInput | null,
  not?: ModelCartConditionInput | null,
  or?: Array< ModelCartConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateCartInput = {
  customerId: string,
  id?: string | null,
  items?: number | null,
};

export type ModelCustomerConditionInput = {
  and?: Array< ModelCustomerConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  name?: ModelStringInput | null,
  not?: ModelCustomerConditionInput | null,
  or?: Array< ModelCustomerConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateCustomerInput = {
  id?: string | null,
  name?: string | null,
};

export type DeleteCartInput = {
  id: string,
};

export type DeleteCustomerInput = {
  id: string,
};

export type UpdateCartInput = {
  customerId?: string | null,
  id: string,
  items?: number | null,
};

export type UpdateCustomerInput = {
  id: string,
  name?: string | null,
};

export type ModelSubscriptionCartFilterInput = {
  and?: Array< ModelSubscriptionCartFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  customerId?: ModelSubscriptionIDInput | null,
  id?: ModelSubscriptionIDInput | null,
  items?: ModelSubscriptionIntInput | null,
  or?: Array< ModelSubscriptionCartFilterInput | null > | null,
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

export type ModelSubscriptionCustomerFilterInput = {
  and?: Array< ModelSubscriptionCustomerFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  name?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionCustomerFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type GetCartQueryVariables = {
  id: string,
};

export type GetCartQuery = {
  getCart?:  {
    __typename: "Cart",
    createdAt: string,
    customer?:  {
      __typename: "Customer",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null,
    customerId: string,
    id: string,
    items?: number | null,
    updatedAt: string,
  } | null,
};

export type GetCustomerQueryVariables = {
  id: string,
};

export type GetCustomerQuery = {
  getCustomer?:  {
    __typename: "Customer",
    cart?:  {
      __typename: "Cart",
      createdAt: string,
      customerId: string,
      id: string,
      items?: number | null,
      updatedAt: string,
    } | null,
    createdAt: string,
    id: string,
    name?: string | null,
    updatedAt: string,
  } | null,
};

export type ListCartsQueryVariables = {
  filter?: ModelCartFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListCartsQuery = {
  listCarts?:  {
    __typename: "ModelCartConnection",
    items:  Array< {
      __typename: "Cart",
      createdAt: string,
      customerId: string,
      id: string,
      items?: number | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListCustomersQueryVariables = {
  filter?: ModelCustomerFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListCustomersQuery = {
  listCustomers?:  {
    __typename: "ModelCustomerConnection",
    items:  Array< {
      __typename: "Customer",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateCartMutationVariables = {
  condition?: ModelCartConditionInput | null,
  input: CreateCartInput,
};

export type CreateCartMutation = {
  createCart?:  {
    __typename: "Cart",
    createdAt: string,
    customer?:  {
      __typename: "Customer",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null,
    customerId: string,
    id: string,
    items?: number | null,
    updatedAt: string,
  } | null,
};

export type CreateCustomerMutationVariables = {
  condition?: ModelCustomerConditionInput | null,
  input: CreateCustomerInput,
};

export type CreateCustomerMutation = {
  createCustomer?:  {
    __typename: "Customer",
    cart?:  {
      __typename: "Cart",
      createdAt: string,
      customerId: string,
      id: string,
      items?: number | null,
      updatedAt: string,
    } | null,
    createdAt: string,
    id: string,
    name?: string | null,
    updatedAt: string,
  } | null,
};

export type DeleteCartMutationVariables = {
  condition?: ModelCartConditionInput | null,
  input: DeleteCartInput,
};

export type DeleteCartMutation = {
  deleteCart?:  {
    __typename: "Cart",
    createdAt: string,
    customer?:  {
      __typename: "Customer",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null,
    customerId: string,
    id: string,
    items?: number | null,
    updatedAt: string,
  } | null,
};

export type DeleteCustomerMutationVariables = {
  condition?: ModelCustomerConditionInput | null,
  input: DeleteCustomerInput,
};

export type DeleteCustomerMutation = {
  deleteCustomer?:  {
    __typename: "Customer",
    cart?:  {
      __typename: "Cart",
      createdAt: string,
      customerId: string,
      id: string,
      items?: number | null,
      updatedAt: string,
    } | null,
    createdAt: string,
    id: string,
    name?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateCartMutationVariables = {
  condition?: ModelCartConditionInput | null,
  input: UpdateCartInput,
};

export type UpdateCartMutation = {
  updateCart?:  {
    __typename: "Cart",
    createdAt: string,
    customer?:  {
      __typename: "Customer",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null,
    customerId: string,
    id: string,
    items?: number | null,
    updatedAt: string,
  } | null,
};

export type UpdateCustomerMutationVariables = {
  condition?: ModelCustomerConditionInput | null,
  input: UpdateCustomerInput,
};

export type UpdateCustomerMutation = {
  updateCustomer?:  {
    __typename: "Customer",
    cart?:  {
      __typename: "Cart",
      createdAt: string,
      customerId: string,
      id: string,
      items?: number | null,
      updatedAt: string,
    } | null,
    createdAt: string,
    id: string,
    name?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateCartSubscriptionVariables = {
  filter?: ModelSubscriptionCartFilterInput | null,
};

export type OnCreateCartSubscription = {
  onCreateCart?:  {
    __typename: "Cart",
    createdAt: string,
    customer?:  {
      __typename: "Customer",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null,
    customerId: string,
    id: string,
    items?: number | null,
    updatedAt: string,
  } | null,
};

export type OnCreateCustomerSubscriptionVariables = {
  filter?: ModelSubscriptionCustomerFilterInput | null,
};

export type OnCreateCustomerSubscription = {
  onCreateCustomer?:  {
    __typename: "Customer",
    cart?:  {
      __typename: "Cart",
      createdAt: string,
      customerId: string,
      id: string,
      items?: number | null,
      updatedAt: string,
    } | null,
    createdAt: string,
    id: string,
    name?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteCartSubscriptionVariables = {
  filter?: ModelSubscriptionCartFilterInput | null,
};

export type OnDeleteCartSubscription = {
  onDeleteCart?:  {
    __typename: "Cart",
    createdAt: string,
    customer?:  {
      __typename: "Customer",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null,
    customerId: string,
    id: string,
    items?: number | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteCustomerSubscriptionVariables = {
  filter?: ModelSubscriptionCustomerFilterInput | null,
};

export type OnDeleteCustomerSubscription = {
  onDeleteCustomer?:  {
    __typename: "Customer",
    cart?:  {
      __typename: "Cart",
      createdAt: string,
      customerId: string,
      id: string,
      items?: number | null,
      updatedAt: string,
    } | null,
    createdAt: string,
    id: string,
    name?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateCartSubscriptionVariables = {
  filter?: ModelSubscriptionCartFilterInput | null,
};

export type OnUpdateCartSubscription = {
  onUpdateCart?:  {
    __typename: "Cart",
    createdAt: string,
    customer?:  {
      __typename: "Customer",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null,
    customerId: string,
    id: string,
    items?: number | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateCustomerSubscriptionVariables = {
  filter?: ModelSubscriptionCustomerFilterInput | null,
};

export type OnUpdateCustomerSubscription = {
  onUpdateCustomer?:  {
    __typename: "Customer",
    cart?:  {
      __typename: "Cart",
      createdAt: string,
      customerId: string,
      id: string,
      items?: number | null,
      updatedAt: string,
    } | null,
    createdAt: string,
    id: string,
    name?: string | null,
    updatedAt: string,
  } | null,
};
