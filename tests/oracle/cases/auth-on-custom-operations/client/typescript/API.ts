/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type A = {
  __typename: "A",
  createdAt: string,
  id: string,
  text?: string | null,
  updatedAt: string,
};

export type ModelAFilterInput = {
  and?: Array< ModelAFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelAFilterInput | null,
  or?: Array< ModelAFilterInput | null > | null,
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
  not?: ModelAConditionInput | null,
  or?: Array< ModelAConditionInput | null > | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateAInput = {
  id?: string | null,
  text?: string | null,
};

export type DeleteAInput = {
  id: string,
};

export type UpdateAInput = {
  id: string,
  text?: string | null,
};

export type ModelSubscriptionAFilterInput = {
  and?: Array< ModelSubscriptionAFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionAFilterInput | null > | null,
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

export type AQueryVariables = {
};

export type AQuery = {
  a?: string | null,
};

export type BQueryVariables = {
};

export type BQuery = {
  b?: string | null,
};

export type CQueryVariables = {
};

export type CQuery = {
  c?: string | null,
};

export type DQueryVariables = {
};

export type DQuery = {
  d?: string | null,
};

export type EQueryVariables = {
};

export type EQuery = {
  e?: string | null,
};

export type GQueryVariables = {
};

export type GQuery = {
  g?: string | null,
};

export type GetAQueryVariables = {
  id: string,
};

export type GetAQuery = {
  getA?:  {
    __typename: "A",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type HQueryVariables = {
};

export type HQuery = {
  h?: string | null,
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
      id: string,
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
    id: string,
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
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type IMutationVariables = {
  a: number,
};

export type IMutation = {
  i?:  {
    __typename: "A",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type JMutationVariables = {
  a: Array< string >,
};

export type JMutation = {
  j:  Array< {
    __typename: "A",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } >,
};

export type UpdateAMutationVariables = {
  condition?: ModelAConditionInput | null,
  input: UpdateAInput,
};

export type UpdateAMutation = {
  updateA?:  {
    __typename: "A",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateASubscriptionVariables = {
  filter?: ModelSubscriptionAFilterInput | null,
};

export type OnCreateASubscription = {
  onCreateA?:  {
    __typename: "A",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteASubscriptionVariables = {
  filter?: ModelSubscriptionAFilterInput | null,
};

export type OnDeleteASubscription = {
  onDeleteA?:  {
    __typename: "A",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateASubscriptionVariables = {
  filter?: ModelSubscriptionAFilterInput | null,
};

export type OnUpdateASubscription = {
  onUpdateA?:  {
    __typename: "A",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};
