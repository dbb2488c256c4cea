/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type A = {
  __typename: "A",
  a?: Array< string | null > | null,
  b?: Array< string > | null,
  c: Array< number | null >,
  createdAt: string,
  d: Array< number >,
  e?: Array< boolean | null > | null,
  f?: Array< string | null > | null,
  g?: Array< string | null > | null,
  h?: Array< string > | null,
  i?: Array< number | null > | null,
  id: string,
  j?: Array< string | null > | null,
  k?: Array< string | null > | null,
  l?: Array< string | null > | null,
  m?: Array< string | null > | null,
  n?: Array< string | null > | null,
  updatedAt: string,
};

export type ModelAFilterInput = {
  a?: ModelIDInput | null,
  and?: Array< ModelAFilterInput | null > | null,
  b?: ModelStringInput | null,
  c?: ModelIntInput | null,
  createdAt?: ModelStringInput | null,
  d?: ModelFloatInput | null,
  e?: ModelBooleanInput | null,
  f?: ModelStringInput | null,
  g?: ModelStringInput | null,
  h?: ModelStringInput | null,
  i?: ModelIntInput | null,
  id?: ModelIDInput | null,
  j?: ModelStringInput | null,
  k?: ModelStringInput | null,
  l?: ModelStringInput | null,
  m?: ModelStringInput | null,
  n?: ModelStringInput | null,
  not?: ModelAFilterInput | null,
  or?: Array< ModelAFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
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

export type ModelBooleanInput = {
  attributeExists?: boolean | null,
  attributeType?: ModelAttributeTypes | null,
  eq?: boolean | null,
  ne?: boolean | null,
};

export type ModelAConnection = {
  __typename: "ModelAConnection",
  items:  Array<A | null >,
  nextToken?: string | null,
};

export type ModelAConditionInput = {
  a?: ModelIDInput | null,
  and?: Array< ModelAConditionInput | null > | null,
  b?: ModelStringInput | null,
  c?: ModelIntInput | null,
  createdAt?: ModelStringInput | null,
  d?: ModelFloatInput | null,
  e?: ModelBooleanInput | null,
  f?: ModelStringInput | null,
  g?: ModelStringInput | null,
  h?: ModelStringInput | null,
  i?: ModelIntInput | null,
  j?: ModelStringInput | null,
  k?: ModelStringInput | null,
  l?: ModelStringInput | null,
  m?: ModelStringInput | null,
  n?: ModelStringInput | null,
  not?: ModelAConditionInput | null,
  or?: Array< ModelAConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateAInput = {
  a?: Array< string | null > | null,
  b?: Array< string > | null,
  c: Array< number | null >,
  d: Array< number >,
  e?: Array< boolean | null > | null,
  f?: Array< string | null > | null,
  g?: Array< string | null > | null,
  h?: Array< string > | null,
  i?: Array< number | null > | null,
  id?: string | null,
  j?: Array< string | null > | null,
  k?: Array< string | null > | null,
  l?: Array< string | null > | null,
  m?: Array< string | null > | null,
  n?: Array< string | null > | null,
};

export type DeleteAInput = {
  id: string,
};

export type UpdateAInput = {
  a?: Array< string | null > | null,
  b?: Array< string > | null,
  c?: Array< number | null > | null,
  d?: Array< number > | null,
  e?: Array< boolean | null > | null,
  f?: Array< string | null > | null,
  g?: Array< string | null > | null,
  h?: Array< string > | null,
  i?: Array< number | null > | null,
  id: string,
  j?: Array< string | null > | null,
  k?: Array< string | null > | null,
  l?: Array< string | null > | null,
  m?: Array< string | null > | null,
  n?: Array< string | null > | null,
};

export type ModelSubscriptionAFilterInput = {
  a?: ModelSubscriptionIDInput | null,
  and?: Array< ModelSubscriptionAFilterInput | null > | null,
  b?: ModelSubscriptionStringInput | null,
  c?: ModelSubscriptionIntInput | null,
  createdAt?: ModelSubscriptionStringInput | null,
  d?: ModelSubscriptionFloatInput | null,
  e?: ModelSubscriptionBooleanInput | null,
  f?: ModelSubscriptionStringInput | null,
  g?: ModelSubscriptionStringInput | null,
  h?: ModelSubscriptionStringInput | null,
  i?: ModelSubscriptionIntInput | null,
  id?: ModelSubscriptionIDInput | null,
  j?: ModelSubscriptionStringInput | null,
  k?: ModelSubscriptionStringInput | null,
  l?: ModelSubscriptionStringInput | null,
  m?: ModelSubscriptionStringInput | null,
  n?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionAFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
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

export type ModelSubscriptionBooleanInput = {
  eq?: boolean | null,
  ne?: boolean | null,
};

export type GetAQueryVariables = {
  id: string,
};

export type GetAQuery = {
  getA?:  {
    __typename: "A",
    a?: Array< string | null > | null,
    b?: Array< string > | null,
    c: Array< number | null >,
    createdAt: string,
    d: Array< number >,
    e?: Array< boolean | null > | null,
    f?: Array< string | null > | null,
    g?: Array< string | null > | null,
    h?: Array< string > | null,
    i?: Array< number | null > | null,
    id: string,
    j?: Array< string | null > | null,
    k?: Array< string | null > | null,
    l?: Array< string | null > | null,
    m?: Array< string | null > | null,
    n?: Array< string | null > | null,
    updatedAt: string,
  } | null,
};

export type ListASQueryVariables = {
  filter?: ModelAFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListASQuery = {
  listAS?:  {
    __typename: "ModelAConnection",
    items:  Array< {
      __typename: "A",
      a?: Array< string | null > | null,
      b?: Array< string > | null,
      c: Array< number | null >,
      createdAt: string,
      d: Array< number >,
      e?: Array< boolean | null > | null,
      f?: Array< string | null > | null,
      g?: Array< string | null > | null,
      h?: Array< string > | null,
      i?: Array< number | null > | null,
      id: string,
      j?: Array< string | null > | null,
      k?: Array< string | null > | null,
      l?: Array< string | null > | null,
      m?: Array< string | null > | null,
      n?: Array< string | null > | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateAMutationVariables = {
  condition?: ModelAConditionInput | null,
  input: CreateAInput,
};

export type CreateAMutation = {
  createA?:  {
    __typename: "A",
    a?: Array< string | null > | null,
    b?: Array< string > | null,
    c: Array< number | null >,
    createdAt: string,
    d: Array< number >,
    e?: Array< boolean | null > | null,
    f?: Array< string | null > | null,
    g?: Array< string | null > | null,
    h?: Array< string > | null,
    i?: Array< number | null > | null,
    id: string,
    j?: Array< string | null > | null,
    k?: Array< string | null > | null,
    l?: Array< string | null > | null,
    m?: Array< string | null > | null,
    n?: Array< string | null > | null,
    updatedAt: string,
  } | null,
};

export type DeleteAMutationVariables = {
  condition?: ModelAConditionInput | null,
  input: DeleteAInput,
};

export type DeleteAMutation = {
  deleteA?:  {
    __typename: "A",
    a?: Array< string | null > | null,
    b?: Array< string > | null,
    c: Array< number | null >,
    createdAt: string,
    d: Array< number >,
    e?: Array< boolean | null > | null,
    f?: Array< string | null > | null,
    g?: Array< string | null > | null,
    h?: Array< string > | null,
    i?: Array< number | null > | null,
    id: string,
    j?: Array< string | null > | null,
    k?: Array< string | null > | null,
    l?: Array< string | null > | null,
    m?: Array< string | null > | null,
    n?: Array< string | null > | null,
    updatedAt: string,
  } | null,
};

export type UpdateAMutationVariables = {
  condition?: ModelAConditionInput | null,
  input: UpdateAInput,
};

export type UpdateAMutation = {
  updateA?:  {
    __typename: "A",
    a?: Array< string | null > | null,
    b?: Array< string > | null,
    c: Array< number | null >,
    createdAt: string,
    d: Array< number >,
    e?: Array< boolean | null > | null,
    f?: Array< string | null > | null,
    g?: Array< string | null > | null,
    h?: Array< string > | null,
    i?: Array< number | null > | null,
    id: string,
    j?: Array< string | null > | null,
    k?: Array< string | null > | null,
    l?: Array< string | null > | null,
    m?: Array< string | null > | null,
    n?: Array< string | null > | null,
    updatedAt: string,
  } | null,
};

export type OnCreateASubscriptionVariables = {
  filter?: ModelSubscriptionAFilterInput | null,
};

export type OnCreateASubscription = {
  onCreateA?:  {
    __typename: "A",
    a?: Array< string | null > | null,
    b?: Array< string > | null,
    c: Array< number | null >,
    createdAt: string,
    d: Array< number >,
    e?: Array< boolean | null > | null,
    f?: Array< string | null > | null,
    g?: Array< string | null > | null,
    h?: Array< string > | null,
    i?: Array< number | null > | null,
    id: string,
    j?: Array< string | null > | null,
    k?: Array< string | null > | null,
    l?: Array< string | null > | null,
    m?: Array< string | null > | null,
    n?: Array< string | null > | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteASubscriptionVariables = {
  filter?: ModelSubscriptionAFilterInput | null,
};

export type OnDeleteASubscription = {
  onDeleteA?:  {
    __typename: "A",
    a?: Array< string | null > | null,
    b?: Array< string > | null,
    c: Array< number | null >,
    createdAt: string,
    d: Array< number >,
    e?: Array< boolean | null > | null,
    f?: Array< string | null > | null,
    g?: Array< string | null > | null,
    h?: Array< string > | null,
    i?: Array< number | null > | null,
    id: string,
    j?: Array< string | null > | null,
    k?: Array< string | null > | null,
    l?: Array< string | null > | null,
    m?: Array< string | null > | null,
    n?: Array< string | null > | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateASubscriptionVariables = {
  filter?: ModelSubscriptionAFilterInput | null,
};

export type OnUpdateASubscription = {
  onUpdateA?:  {
    __typename: "A",
    a?: Array< string | null > | null,
    b?: Array< string > | null,
    c: Array< number | null >,
    createdAt: string,
    d: Array< number >,
    e?: Array< boolean | null > | null,
    f?: Array< string | null > | null,
    g?: Array< string | null > | null,
    h?: Array< string > | null,
    i?: Array< number | null > | null,
    id: string,
    j?: Array< string | null > | null,
    k?: Array< string | null > | null,
    l?: Array< string | null > | null,
    m?: Array< string | null > | null,
    n?: Array< string | null > | null,
    updatedAt: string,
  } | null,
};
