/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Customer = {
  __typename: "Customer",
  both:  Array<Location >,
  createdAt: string,
  home?: Address | null,
  id: string,
  inner?:  Array<Location > | null,
  kinds?: Array< Kind | null > | null,
  outer:  Array<Location | null >,
  plain?:  Array<Location | null > | null,
  updatedAt: string,
  work: Address,
};

export type Location = {
  __typename: "Location",
  label?: string | null,
  lat: number,
  lng: number,
};

export type Address = {
  __typename: "Address",
  kind?: Kind | null,
  location?: Location | null,
  others?:  Array<Location > | null,
  street: string,
};

export enum Kind {
  HOME = "HOME",
  WORK = "WORK",
}


export type ModelCustomerFilterInput = {
  and?: Array< ModelCustomerFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  kinds?: ModelKindListInput | null,
  not?: ModelCustomerFilterInput | null,
  or?: Array< ModelCustomerFilterInput | null > | null,
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

export type ModelKindListInput = {
  contains?: Kind | null,
  eq?: Array< Kind | null > | null,
  ne?: Array< Kind | null > | null,
  notContains?: Kind | null,
};

export type ModelCustomerConnection = {
  __typename: "ModelCustomerConnection",
  items:  Array<Customer | null >,
  nextToken?: string | null,
};

export type ModelCustomerConditionInput = {
  and?: Array< ModelCustomerConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  kinds?: ModelKindListInput | null,
  not?: ModelCustomerConditionInput | null,
  or?: Array< ModelCustomerConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateCustomerInput = {
  both: Array< LocationInput >,
  home?: AddressInput | null,
  id?: string | null,
  inner?: Array< LocationInput > | null,
  kinds?: Array< Kind | null > | null,
  outer: Array< LocationInput | null >,
  plain?: Array< LocationInput | null > | null,
  work: AddressInput,
};

export type LocationInput = {
  label?: string | null,
  lat: number,
  lng: number,
};

export type AddressInput = {
  kind?: Kind | null,
  location?: LocationInput | null,
  others?: Array< LocationInput > | null,
  street: string,
};

export type DeleteCustomerInput = {
  id: string,
};

export type UpdateCustomerInput = {
  both?: Array< LocationInput > | null,
  home?: AddressInput | null,
  id: string,
  inner?: Array< LocationInput > | null,
  kinds?: Array< Kind | null > | null,
  outer?: Array< LocationInput | null > | null,
  plain?: Array< LocationInput | null > | null,
  work?: AddressInput | null,
};

export type ModelSubscriptionCustomerFilterInput = {
  and?: Array< ModelSubscriptionCustomerFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  kinds?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionCustomerFilterInput | null > | null,
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

export type GetCustomerQueryVariables = {
  id: string,
};

export type GetCustomerQuery = {
  getCustomer?:  {
    __typename: "Customer",
    both:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } >,
    createdAt: string,
    home?:  {
      __typename: "Address",
      kind?: Kind | null,
      street: string,
    } | null,
    id: string,
    inner?:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } > | null,
    kinds?: Array< Kind | null > | null,
    outer:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } | null >,
    plain?:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } | null > | null,
    updatedAt: string,
    work:  {
      __typename: "Address",
      kind?: Kind | null,
      street: string,
    },
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
      kinds?: Array< Kind | null > | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateCustomerMutationVariables = {
  condition?: ModelCustomerConditionInput | null,
  input: CreateCustomerInput,
};

export type CreateCustomerMutation = {
  createCustomer?:  {
    __typename: "Customer",
    both:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } >,
    createdAt: string,
    home?:  {
      __typename: "Address",
      kind?: Kind | null,
      street: string,
    } | null,
    id: string,
    inner?:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } > | null,
    kinds?: Array< Kind | null > | null,
    outer:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } | null >,
    plain?:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } | null > | null,
    updatedAt: string,
    work:  {
      __typename: "Address",
      kind?: Kind | null,
      street: string,
    },
  } | null,
};

export type DeleteCustomerMutationVariables = {
  condition?: ModelCustomerConditionInput | null,
  input: DeleteCustomerInput,
};

export type DeleteCustomerMutation = {
  deleteCustomer?:  {
    __typename: "Customer",
    both:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } >,
    createdAt: string,
    home?:  {
      __typename: "Address",
      kind?: Kind | null,
      street: string,
    } | null,
    id: string,
    inner?:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } > | null,
    kinds?: Array< Kind | null > | null,
    outer:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } | null >,
    plain?:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } | null > | null,
    updatedAt: string,
    work:  {
      __typename: "Address",
      kind?: Kind | null,
      street: string,
    },
  } | null,
};

export type UpdateCustomerMutationVariables = {
  condition?: ModelCustomerConditionInput | null,
  input: UpdateCustomerInput,
};

export type UpdateCustomerMutation = {
  updateCustomer?:  {
    __typename: "Customer",
    both:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } >,
    createdAt: string,
    home?:  {
      __typename: "Address",
      kind?: Kind | null,
      street: string,
    } | null,
    id: string,
    inner?:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } > | null,
    kinds?: Array< Kind | null > | null,
    outer:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } | null >,
    plain?:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } | null > | null,
    updatedAt: string,
    work:  {
      __typename: "Address",
      kind?: Kind | null,
      street: string,
    },
  } | null,
};

export type OnCreateCustomerSubscriptionVariables = {
  filter?: ModelSubscriptionCustomerFilterInput | null,
};

export type OnCreateCustomerSubscription = {
  onCreateCustomer?:  {
    __typename: "Customer",
    both:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } >,
    createdAt: string,
    home?:  {
      __typename: "Address",
      kind?: Kind | null,
      street: string,
    } | null,
    id: string,
    inner?:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } > | null,
    kinds?: Array< Kind | null > | null,
    outer:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } | null >,
    plain?:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } | null > | null,
    updatedAt: string,
    work:  {
      __typename: "Address",
      kind?: Kind | null,
      street: string,
    },
  } | null,
};

export type OnDeleteCustomerSubscriptionVariables = {
  filter?: ModelSubscriptionCustomerFilterInput | null,
};

export type OnDeleteCustomerSubscription = {
  onDeleteCustomer?:  {
    __typename: "Customer",
    both:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } >,
    createdAt: string,
    home?:  {
      __typename: "Address",
      kind?: Kind | null,
      street: string,
    } | null,
    id: string,
    inner?:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } > | null,
    kinds?: Array< Kind | null > | null,
    outer:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } | null >,
    plain?:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } | null > | null,
    updatedAt: string,
    work:  {
      __typename: "Address",
      kind?: Kind | null,
      street: string,
    },
  } | null,
};

export type OnUpdateCustomerSubscriptionVariables = {
  filter?: ModelSubscriptionCustomerFilterInput | null,
};

export type OnUpdateCustomerSubscription = {
  onUpdateCustomer?:  {
    __typename: "Customer",
    both:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } >,
    createdAt: string,
    home?:  {
      __typename: "Address",
      kind?: Kind | null,
      street: string,
    } | null,
    id: string,
    inner?:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } > | null,
    kinds?: Array< Kind | null > | null,
    outer:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } | null >,
    plain?:  Array< {
      __typename: "Location",
      label?: string | null,
      lat: number,
      lng: number,
    } | null > | null,
    updatedAt: string,
    work:  {
      __typename: "Address",
      kind?: Kind | null,
      street: string,
    },
  } | null,
};
