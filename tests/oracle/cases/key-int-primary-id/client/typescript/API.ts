/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Doc = {
  __typename: "Doc",
  createdAt: string,
  id: number,
  text?: string | null,
  updatedAt: string,
};

export type ModelDocFilterInput = {
  and?: Array< ModelDocFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIntInput | null,
  not?: ModelDocFilterInput | null,
  or?: Array< ModelDocFilterInput | null > | null,
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

export enum ModelSortDirection {
  ASC = "ASC",
  DESC = "DESC",
}


export type ModelDocConnection = {
  __typename: "ModelDocConnection",
  items:  Array<Doc | null >,
  nextToken?: string | null,
};

export type ModelDocConditionInput = {
  and?: Array< ModelDocConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelDocConditionInput | null,
  or?: Array< ModelDocConditionInput | null > | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateDocInput = {
  id: number,
  text?: string | null,
};

export type DeleteDocInput = {
  id: number,
};

export type UpdateDocInput = {
  id: number,
  text?: string | null,
};

export type ModelSubscriptionDocFilterInput = {
  and?: Array< ModelSubscriptionDocFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIntInput | null,
  or?: Array< ModelSubscriptionDocFilterInput | null > | null,
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

export type GetDocQueryVariables = {
  id: number,
};

export type GetDocQuery = {
  getDoc?:  {
    __typename: "Doc",
    createdAt: string,
    id: number,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type ListDocsQueryVariables = {
  filter?: ModelDocFilterInput | null,
  id?: number | null,
  limit?: number | null,
  nextToken?: string | null,
  sortDirection?: ModelSortDirection | null,
};

export type ListDocsQuery = {
  listDocs?:  {
    __typename: "ModelDocConnection",
    items:  Array< {
      __typename: "Doc",
      createdAt: string,
      id: number,
      text?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateDocMutationVariables = {
  condition?: ModelDocConditionInput | null,
  input: CreateDocInput,
};

export type CreateDocMutation = {
  createDoc?:  {
    __typename: "Doc",
    createdAt: string,
    id: number,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type DeleteDocMutationVariables = {
  condition?: ModelDocConditionInput | null,
  input: DeleteDocInput,
};

export type DeleteDocMutation = {
  deleteDoc?:  {
    __typename: "Doc",
    createdAt: string,
    id: number,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateDocMutationVariables = {
  condition?: ModelDocConditionInput | null,
  input: UpdateDocInput,
};

export type UpdateDocMutation = {
  updateDoc?:  {
    __typename: "Doc",
    createdAt: string,
    id: number,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateDocSubscriptionVariables = {
  filter?: ModelSubscriptionDocFilterInput | null,
};

export type OnCreateDocSubscription = {
  onCreateDoc?:  {
    __typename: "Doc",
    createdAt: string,
    id: number,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteDocSubscriptionVariables = {
  filter?: ModelSubscriptionDocFilterInput | null,
};

export type OnDeleteDocSubscription = {
  onDeleteDoc?:  {
    __typename: "Doc",
    createdAt: string,
    id: number,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateDocSubscriptionVariables = {
  filter?: ModelSubscriptionDocFilterInput | null,
};

export type OnUpdateDocSubscription = {
  onUpdateDoc?:  {
    __typename: "Doc",
    createdAt: string,
    id: number,
    text?: string | null,
    updatedAt: string,
  } | null,
};
