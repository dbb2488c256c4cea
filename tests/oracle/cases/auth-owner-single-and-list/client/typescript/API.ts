/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type A = {
  __typename: "A",
  createdAt: string,
  editors?: Array< string | null > | null,
  id: string,
  owner?: string | null,
  reviewer?: string | null,
  text?: string | null,
  updatedAt: string,
};

export type ModelAFilterInput = {
  and?: Array< ModelAFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  editors?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelAFilterInput | null,
  or?: Array< ModelAFilterInput | null > | null,
  owner?: ModelStringInput | null,
  reviewer?: ModelStringInput | null,
  text?: ModelStringInput | null,
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

export type ModelAConnection = {
  __typename: "ModelAConnection",
  items:  Array<A | null >,
  nextToken?: string | null,
};

export type ModelAConditionInput = {
  and?: Array< ModelAConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  editors?: ModelStringInput | null,
  not?: ModelAConditionInput | null,
  or?: Array< ModelAConditionInput | null > | null,
  owner?: ModelStringInput | null,
  reviewer?: ModelStringInput | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateAInput = {
  editors?: Array< string | null > | null,
  id?: string | null,
  text?: string | null,
};

export type DeleteAInput = {
  id: string,
};

export type UpdateAInput = {
  editors?: Array< string | null > | null,
  id: string,
  text?: string | null,
};

export type ModelSubscriptionAFilterInput = {
  and?: Array< ModelSubscriptionAFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  editors?: ModelStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionAFilterInput | null > | null,
  owner?: ModelStringInput | null,
  reviewer?: ModelStringInput | null,
  text?: ModelSubscriptionStringInput | null,
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

export type GetAQueryVariables = {
  id: string,
};

export type GetAQuery = {
  getA?:  {
    __typename: "A",
    createdAt: string,
    editors?: Array< string | null > | null,
    id: string,
    owner?: string | null,
    reviewer?: string | null,
    text?: string | null,
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
      createdAt: string,
      editors?: Array< string | null > | null,
      id: string,
      owner?: string | null,
      reviewer?: string | null,
      text?: string | null,
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
    createdAt: string,
    editors?: Array< string | null > | null,
    id: string,
    owner?: string | null,
    reviewer?: string | null,
    text?: string | null,
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
    createdAt: string,
    editors?: Array< string | null > | null,
    id: string,
    owner?: string | null,
    reviewer?: string | null,
    text?: string | null,
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
    createdAt: string,
    editors?: Array< string | null > | null,
    id: string,
    owner?: string | null,
    reviewer?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateASubscriptionVariables = {
  filter?: ModelSubscriptionAFilterInput | null,
  owner?: string | null,
  reviewer?: string | null,
};

export type OnCreateASubscription = {
  onCreateA?:  {
    __typename: "A",
    createdAt: string,
    editors?: Array< string | null > | null,
    id: string,
    owner?: string | null,
    reviewer?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteASubscriptionVariables = {
  filter?: ModelSubscriptionAFilterInput | null,
  owner?: string | null,
  reviewer?: string | null,
};

export type OnDeleteASubscription = {
  onDeleteA?:  {
    __typename: "A",
    createdAt: string,
    editors?: Array< string | null > | null,
    id: string,
    owner?: string | null,
    reviewer?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateASubscriptionVariables = {
  filter?: ModelSubscriptionAFilterInput | null,
  owner?: string | null,
  reviewer?: string | null,
};

export type OnUpdateASubscription = {
  onUpdateA?:  {
    __typename: "A",
    createdAt: string,
    editors?: Array< string | null > | null,
    id: string,
    owner?: string | null,
    reviewer?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};
