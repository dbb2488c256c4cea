/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type A = {
  __typename: "A",
  author: string,
  createdAt: string,
  id: string,
  text?: string | null,
  updatedAt: string,
};

export type B = {
  __typename: "B",
  authors: Array< string >,
  createdAt: string,
  id: string,
  text?: string | null,
  updatedAt: string,
};

export type C = {
  __typename: "C",
  author?: string | null,
  createdAt: string,
  id: string,
  text?: string | null,
  updatedAt: string,
};

export type ModelAFilterInput = {
  and?: Array< ModelAFilterInput | null > | null,
  author?: ModelStringInput | null,
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

export type ModelBFilterInput = {
  and?: Array< ModelBFilterInput | null > | null,
  authors?: ModelStringInput | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelBFilterInput | null,
  or?: Array< ModelBFilterInput | null > | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelBConnection = {
  __typename: "ModelBConnection",
  items:  Array<B | null >,
  nextToken?: string | null,
};

export type ModelCFilterInput = {
  and?: Array< ModelCFilterInput | null > | null,
  author?: ModelIDInput | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelCFilterInput | null,
  or?: Array< ModelCFilterInput | null > | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelCConnection = {
  __typename: "ModelCConnection",
  items:  Array<C | null >,
  nextToken?: string | null,
};

export type ModelAConditionInput = {
  and?: Array< ModelAConditionInput | null > | null,
  author?: ModelStringInput | null,
  createdAt?: ModelStringInput | null,
  not?: ModelAConditionInput | null,
  or?: Array< ModelAConditionInput | null > | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateAInput = {
  author: string,
  id?: string | null,
  text?: string | null,
};

export type ModelBConditionInput = {
  and?: Array< ModelBConditionInput | null > | null,
  authors?: ModelStringInput | null,
  createdAt?: ModelStringInput | null,
  not?: ModelBConditionInput | null,
  or?: Array< ModelBConditionInput | null > | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateBInput = {
  authors: Array< string >,
  id?: string | null,
  text?: string | null,
};

export type ModelCConditionInput = {
  and?: Array< ModelCConditionInput | null > | null,
  author?: ModelIDInput | null,
  createdAt?: ModelStringInput | null,
  not?: ModelCConditionInput | null,
  or?: Array< ModelCConditionInput | null > | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateCInput = {
  author?: string | null,
  id?: string | null,
  text?: string | null,
};

export type DeleteAInput = {
  id: string,
};

export type DeleteBInput = {
  id: string,
};

export type DeleteCInput = {
  id: string,
};

export type UpdateAInput = {
  author?: string | null,
  id: string,
  text?: string | null,
};

export type UpdateBInput = {
  authors?: Array< string > | null,
  id: string,
  text?: string | null,
};

export type UpdateCInput = {
  author?: string | null,
  id: string,
  text?: string | null,
};

export type ModelSubscriptionAFilterInput = {
  and?: Array< ModelSubscriptionAFilterInput | null > | null,
  author?: ModelStringInput | null,
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

export type ModelSubscriptionBFilterInput = {
  and?: Array< ModelSubscriptionBFilterInput | null > | null,
  authors?: ModelStringInput | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionBFilterInput | null > | null,
  text?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionCFilterInput = {
  and?: Array< ModelSubscriptionCFilterInput | null > | null,
  author?: ModelStringInput | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionCFilterInput | null > | null,
  text?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type GetAQueryVariables = {
  id: string,
};

export type GetAQuery = {
  getA?:  {
    __typename: "A",
    author: string,
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type GetBQueryVariables = {
  id: string,
};

export type GetBQuery = {
  getB?:  {
    __typename: "B",
    authors: Array< string >,
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type GetCQueryVariables = {
  id: string,
};

export type GetCQuery = {
  getC?:  {
    __typename: "C",
    author?: string | null,
    createdAt: string,
    id: string,
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
      author: string,
      createdAt: string,
      id: string,
      text?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListBSQueryVariables = {
  filter?: ModelBFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListBSQuery = {
  listBS?:  {
    __typename: "ModelBConnection",
    items:  Array< {
      __typename: "B",
      authors: Array< string >,
      createdAt: string,
      id: string,
      text?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListCSQueryVariables = {
  filter?: ModelCFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListCSQuery = {
  listCS?:  {
    __typename: "ModelCConnection",
    items:  Array< {
      __typename: "C",
      author?: string | null,
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
    author: string,
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type CreateBMutationVariables = {
  condition?: ModelBConditionInput | null,
  input: CreateBInput,
};

export type CreateBMutation = {
  createB?:  {
    __typename: "B",
    authors: Array< string >,
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type CreateCMutationVariables = {
  condition?: ModelCConditionInput | null,
  input: CreateCInput,
};

export type CreateCMutation = {
  createC?:  {
    __typename: "C",
    author?: string | null,
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
    author: string,
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type DeleteBMutationVariables = {
  condition?: ModelBConditionInput | null,
  input: DeleteBInput,
};

export type DeleteBMutation = {
  deleteB?:  {
    __typename: "B",
    authors: Array< string >,
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type DeleteCMutationVariables = {
  condition?: ModelCConditionInput | null,
  input: DeleteCInput,
};

export type DeleteCMutation = {
  deleteC?:  {
    __typename: "C",
    author?: string | null,
    createdAt: string,
    id: string,
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
    author: string,
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateBMutationVariables = {
  condition?: ModelBConditionInput | null,
  input: UpdateBInput,
};

export type UpdateBMutation = {
  updateB?:  {
    __typename: "B",
    authors: Array< string >,
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateCMutationVariables = {
  condition?: ModelCConditionInput | null,
  input: UpdateCInput,
};

export type UpdateCMutation = {
  updateC?:  {
    __typename: "C",
    author?: string | null,
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateASubscriptionVariables = {
  author?: string | null,
  filter?: ModelSubscriptionAFilterInput | null,
};

export type OnCreateASubscription = {
  onCreateA?:  {
    __typename: "A",
    author: string,
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateBSubscriptionVariables = {
  filter?: ModelSubscriptionBFilterInput | null,
};

export type OnCreateBSubscription = {
  onCreateB?:  {
    __typename: "B",
    authors: Array< string >,
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateCSubscriptionVariables = {
  author?: string | null,
  filter?: ModelSubscriptionCFilterInput | null,
};

export type OnCreateCSubscription = {
  onCreateC?:  {
    __typename: "C",
    author?: string | null,
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteASubscriptionVariables = {
  author?: string | null,
  filter?: ModelSubscriptionAFilterInput | null,
};

export type OnDeleteASubscription = {
  onDeleteA?:  {
    __typename: "A",
    author: string,
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteBSubscriptionVariables = {
  filter?: ModelSubscriptionBFilterInput | null,
};

export type OnDeleteBSubscription = {
  onDeleteB?:  {
    __typename: "B",
    authors: Array< string >,
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteCSubscriptionVariables = {
  author?: string | null,
  filter?: ModelSubscriptionCFilterInput | null,
};

export type OnDeleteCSubscription = {
  onDeleteC?:  {
    __typename: "C",
    author?: string | null,
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateASubscriptionVariables = {
  author?: string | null,
  filter?: ModelSubscriptionAFilterInput | null,
};

export type OnUpdateASubscription = {
  onUpdateA?:  {
    __typename: "A",
    author: string,
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateBSubscriptionVariables = {
  filter?: ModelSubscriptionBFilterInput | null,
};

export type OnUpdateBSubscription = {
  onUpdateB?:  {
    __typename: "B",
    authors: Array< string >,
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateCSubscriptionVariables = {
  author?: string | null,
  filter?: ModelSubscriptionCFilterInput | null,
};

export type OnUpdateCSubscription = {
  onUpdateC?:  {
    __typename: "C",
    author?: string | null,
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};
