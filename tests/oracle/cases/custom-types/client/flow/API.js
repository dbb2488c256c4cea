/* @flow */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Kind =
  "HOME" |
  "WORK";


export type ModelCustomerFilterInput = {|
  and?: ?Array< ?ModelCustomerFilterInput >,
  createdAt?: ?ModelStringInput,
  id?: ?ModelIDInput,
  kinds?: ?ModelKindListInput,
  not?: ?ModelCustomerFilterInput,
  or?: ?Array< ?ModelCustomerFilterInput >,
  updatedAt?: ?ModelStringInput,
|};

export type ModelStringInput = {|
  attributeExists?: ?boolean,
  attributeType?: ?ModelAttributeTypes,
  beginsWith?: ?string,
  between?: ?Array< ?string >,
  contains?: ?string,
  eq?: ?string,
  ge?: ?string,
  gt?: ?string,
  le?: ?string,
  lt?: ?string,
  ne?: ?string,
  notContains?: ?string,
  size?: ?ModelSizeInput,
|};

export type ModelAttributeTypes =
  "_null" |
  "binary" |
  "binarySet" |
  "bool" |
  "list" |
  "map" |
  "number" |
  "numberSet" |
  "string" |
  "stringSet";


export type ModelSizeInput = {|
  between?: ?Array< ?number >,
  eq?: ?number,
  ge?: ?number,
  gt?: ?number,
  le?: ?number,
  lt?: ?number,
  ne?: ?number,
|};

export type ModelIDInput = {|
  attributeExists?: ?boolean,
  attributeType?: ?ModelAttributeTypes,
  beginsWith?: ?string,
  between?: ?Array< ?string >,
  contains?: ?string,
  eq?: ?string,
  ge?: ?string,
  gt?: ?string,
  le?: ?string,
  lt?: ?string,
  ne?: ?string,
  notContains?: ?string,
  size?: ?ModelSizeInput,
|};

export type ModelKindListInput = {|
  contains?: ?Kind,
  eq?: ?Array< ?Kind >,
  ne?: ?Array< ?Kind >,
  notContains?: ?Kind,
|};

export type ModelCustomerConditionInput = {|
  and?: ?Array< ?ModelCustomerConditionInput >,
  createdAt?: ?ModelStringInput,
  kinds?: ?ModelKindListInput,
  not?: ?ModelCustomerConditionInput,
  or?: ?Array< ?ModelCustomerConditionInput >,
  updatedAt?: ?ModelStringInput,
|};

export type CreateCustomerInput = {|
  both: Array< LocationInput >,
  home?: ?AddressInput,
  id?: ?string,
  inner?: ?Array< LocationInput >,
  kinds?: ?Array< ?Kind >,
  outer: Array< ?LocationInput >,
  plain?: ?Array< ?LocationInput >,
  work: AddressInput,
|};

export type LocationInput = {|
  label?: ?string,
  lat: number,
  lng: number,
|};

export type AddressInput = {|
  kind?: ?Kind,
  location?: ?LocationInput,
  others?: ?Array< LocationInput >,
  street: string,
|};

export type DeleteCustomerInput = {|
  id: string,
|};

export type UpdateCustomerInput = {|
  both?: ?Array< LocationInput >,
  home?: ?AddressInput,
  id: string,
  inner?: ?Array< LocationInput >,
  kinds?: ?Array< ?Kind >,
  outer?: ?Array< ?LocationInput >,
  plain?: ?Array< ?LocationInput >,
  work?: ?AddressInput,
|};

export type ModelSubscriptionCustomerFilterInput = {|
  and?: ?Array< ?ModelSubscriptionCustomerFilterInput >,
  createdAt?: ?ModelSubscriptionStringInput,
  id?: ?ModelSubscriptionIDInput,
  kinds?: ?ModelSubscriptionStringInput,
  or?: ?Array< ?ModelSubscriptionCustomerFilterInput >,
  updatedAt?: ?ModelSubscriptionStringInput,
|};

export type ModelSubscriptionStringInput = {|
  beginsWith?: ?string,
  between?: ?Array< ?string >,
  contains?: ?string,
  eq?: ?string,
  ge?: ?string,
  gt?: ?string,
  in?: ?Array< ?string >,
  le?: ?string,
  lt?: ?string,
  ne?: ?string,
  notContains?: ?string,
  notIn?: ?Array< ?string >,
|};

export type ModelSubscriptionIDInput = {|
  beginsWith?: ?string,
  between?: ?Array< ?string >,
  contains?: ?string,
  eq?: ?string,
  ge?: ?string,
  gt?: ?string,
  in?: ?Array< ?string >,
  le?: ?string,
  lt?: ?string,
  ne?: ?string,
  notContains?: ?string,
  notIn?: ?Array< ?string >,
|};

export type GetCustomerQueryVariables = {|
  id: string,
|};

export type GetCustomerQuery = {|
  getCustomer: ? {|
    __typename: "Customer",
    both:  Array< {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    createdAt: any,
    home: ? {|
      __typename: string,
      kind: ?Kind,
      street: string,
    |},
    id: string,
    inner: ? Array< {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    kinds: ?Array< ?Kind >,
    outer:  Array<? {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    plain: ? Array<? {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    updatedAt: any,
    work: {|
      __typename: string,
      kind: ?Kind,
      street: string,
    |},
  |},
|};

export type ListCustomersQueryVariables = {|
  filter?: ?ModelCustomerFilterInput,
  limit?: ?number,
  nextToken?: ?string,
|};

export type ListCustomersQuery = {|
  listCustomers: ? {|
    __typename: "ModelCustomerConnection",
    items:  Array<? {|
      __typename: string,
      createdAt: any,
      id: string,
      kinds: ?Array< ?Kind >,
      updatedAt: any,
    |} >,
    nextToken: ?string,
  |},
|};

export type CreateCustomerMutationVariables = {|
  condition?: ?ModelCustomerConditionInput,
  input: CreateCustomerInput,
|};

export type CreateCustomerMutation = {|
  createCustomer: ? {|
    __typename: "Customer",
    both:  Array< {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    createdAt: any,
    home: ? {|
      __typename: string,
      kind: ?Kind,
      street: string,
    |},
    id: string,
    inner: ? Array< {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    kinds: ?Array< ?Kind >,
    outer:  Array<? {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    plain: ? Array<? {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    updatedAt: any,
    work: {|
      __typename: string,
      kind: ?Kind,
      street: string,
    |},
  |},
|};

export type DeleteCustomerMutationVariables = {|
  condition?: ?ModelCustomerConditionInput,
  input: DeleteCustomerInput,
|};

export type DeleteCustomerMutation = {|
  deleteCustomer: ? {|
    __typename: "Customer",
    both:  Array< {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    createdAt: any,
    home: ? {|
      __typename: string,
      kind: ?Kind,
      street: string,
    |},
    id: string,
    inner: ? Array< {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    kinds: ?Array< ?Kind >,
    outer:  Array<? {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    plain: ? Array<? {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    updatedAt: any,
    work: {|
      __typename: string,
      kind: ?Kind,
      street: string,
    |},
  |},
|};

export type UpdateCustomerMutationVariables = {|
  condition?: ?ModelCustomerConditionInput,
  input: UpdateCustomerInput,
|};

export type UpdateCustomerMutation = {|
  updateCustomer: ? {|
    __typename: "Customer",
    both:  Array< {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    createdAt: any,
    home: ? {|
      __typename: string,
      kind: ?Kind,
      street: string,
    |},
    id: string,
    inner: ? Array< {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    kinds: ?Array< ?Kind >,
    outer:  Array<? {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    plain: ? Array<? {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    updatedAt: any,
    work: {|
      __typename: string,
      kind: ?Kind,
      street: string,
    |},
  |},
|};

export type OnCreateCustomerSubscriptionVariables = {|
  filter?: ?ModelSubscriptionCustomerFilterInput,
|};

export type OnCreateCustomerSubscription = {|
  onCreateCustomer: ? {|
    __typename: "Customer",
    both:  Array< {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    createdAt: any,
    home: ? {|
      __typename: string,
      kind: ?Kind,
      street: string,
    |},
    id: string,
    inner: ? Array< {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    kinds: ?Array< ?Kind >,
    outer:  Array<? {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    plain: ? Array<? {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    updatedAt: any,
    work: {|
      __typename: string,
      kind: ?Kind,
      street: string,
    |},
  |},
|};

export type OnDeleteCustomerSubscriptionVariables = {|
  filter?: ?ModelSubscriptionCustomerFilterInput,
|};

export type OnDeleteCustomerSubscription = {|
  onDeleteCustomer: ? {|
    __typename: "Customer",
    both:  Array< {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    createdAt: any,
    home: ? {|
      __typename: string,
      kind: ?Kind,
      street: string,
    |},
    id: string,
    inner: ? Array< {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    kinds: ?Array< ?Kind >,
    outer:  Array<? {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    plain: ? Array<? {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    updatedAt: any,
    work: {|
      __typename: string,
      kind: ?Kind,
      street: string,
    |},
  |},
|};

export type OnUpdateCustomerSubscriptionVariables = {|
  filter?: ?ModelSubscriptionCustomerFilterInput,
|};

export type OnUpdateCustomerSubscription = {|
  onUpdateCustomer: ? {|
    __typename: "Customer",
    both:  Array< {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    createdAt: any,
    home: ? {|
      __typename: string,
      kind: ?Kind,
      street: string,
    |},
    id: string,
    inner: ? Array< {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    kinds: ?Array< ?Kind >,
    outer:  Array<? {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    plain: ? Array<? {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    updatedAt: any,
    work: {|
      __typename: string,
      kind: ?Kind,
      street: string,
    |},
  |},
|};