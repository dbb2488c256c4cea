/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type A = {
  __typename: "A",
  createdAt: string,
  id: string,
  owner?: string | null,
  text?: string | null,
  updatedAt: string,
};

export type B = {
  __typename: "B",
  createdAt: string,
  id: string,
  owner?: string | null,
  text?: string | null,
  updatedAt: string,
};

export type C = {
  __typename: "C",
  createdAt: string,
  id: string,
  owner?: string | null,
  text?: string | null,
  updatedAt: string,
};

export type D = {
  __typename: "D",
  createdAt: string,
  id: string,
  owner?: string | null,
  text?: string | null,
  updatedAt: string,
};

export type E = {
  __typename: "E",
  createdAt: string,
  id: string,
  owner?: string | null,
  text?: string | null,
  updatedAt: string,
};

export type F = {
  __typename: "F",
  createdAt: string,
  id: string,
  tenant?: string | null,
  text?: string | null,
  updatedAt: string,
};

export type ModelAFilterInput = {
  and?: Array< ModelAFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelAFilterInput | null,
  or?: Array< ModelAFilterInput | null > | null,
  owner?: ModelStringInput | null,
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
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelBFilterInput | null,
  or?: Array< ModelBFilterInput | null > | null,
  owner?: ModelStringInput | null,
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
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelCFilterInput | null,
  or?: Array< ModelCFilterInput | null > | null,
  owner?: ModelStringInput | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelCConnection = {
  __typename: "ModelCConnection",
  items:  Array<C | null >,
  nextToken?: string | null,
};

export type ModelDFilterInput = {
  and?: Array< ModelDFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelDFilterInput | null,
  or?: Array< ModelDFilterInput | null > | null,
  owner?: ModelStringInput | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelDConnection = {
  __typename: "ModelDConnection",
  items:  Array<D | null >,
  nextToken?: string | null,
};

export type ModelEFilterInput = {
  and?: Array< ModelEFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelEFilterInput | null,
  or?: Array< ModelEFilterInput | null > | null,
  owner?: ModelStringInput | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelEConnection = {
  __typename: "ModelEConnection",
  items:  Array<E | null >,
  nextToken?: string | null,
};

export type ModelFFilterInput = {
  and?: Array< ModelFFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelFFilterInput | null,
  or?: Array< ModelFFilterInput | null > | null,
  tenant?: ModelStringInput | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelFConnection = {
  __typename: "ModelFConnection",
  items:  Array<F | null >,
  nextToken?: string | null,
};

export type ModelAConditionInput = {
  and?: Array< ModelAConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelAConditionInput | null,
  or?: Array< ModelAConditionInput | null > | null,
  owner?: ModelStringInput | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateAInput = {
  id?: string | null,
  text?: string | null,
};

export type ModelBConditionInput = {
  and?: Array< ModelBConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelBConditionInput | null,
  or?: Array< ModelBConditionInput | null > | null,
  owner?: ModelStringInput | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateBInput = {
  id?: string | null,
  text?: string | null,
};

export type ModelCConditionInput = {
  and?: Array< ModelCConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelCConditionInput | null,
  or?: Array< ModelCConditionInput | null > | null,
  owner?: ModelStringInput | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateCInput = {
  id?: string | null,
  text?: string | null,
};

export type ModelDConditionInput = {
  and?: Array< ModelDConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelDConditionInput | null,
  or?: Array< ModelDConditionInput | null > | null,
  owner?: ModelStringInput | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateDInput = {
  id?: string | null,
  text?: string | null,
};

export type ModelEConditionInput = {
  and?: Array< ModelEConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelEConditionInput | null,
  or?: Array< ModelEConditionInput | null > | null,
  owner?: ModelStringInput | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateEInput = {
  id?: string | null,
  text?: string | null,
};

export type ModelFConditionInput = {
  and?: Array< ModelFConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelFConditionInput | null,
  or?: Array< ModelFConditionInput | null > | null,
  tenant?: ModelStringInput | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateFInput = {
  id?: string | null,
  tenant?: string | null,
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

export type DeleteDInput = {
  id: string,
};

export type DeleteEInput = {
  id: string,
};

export type DeleteFInput = {
  id: string,
};

export type UpdateAInput = {
  id: string,
  text?: string | null,
};

export type UpdateBInput = {
  id: string,
  text?: string | null,
};

export type UpdateCInput = {
  id: string,
  text?: string | null,
};

export type UpdateDInput = {
  id: string,
  text?: string | null,
};

export type UpdateEInput = {
  id: string,
  text?: string | null,
};

export type UpdateFInput = {
  id: string,
  tenant?: string | null,
  text?: string | null,
};

export type ModelSubscriptionAFilterInput = {
  and?: Array< ModelSubscriptionAFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionAFilterInput | null > | null,
  owner?: ModelStringInput | null,
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
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionBFilterInput | null > | null,
  owner?: ModelStringInput | null,
  text?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionCFilterInput = {
  and?: Array< ModelSubscriptionCFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionCFilterInput | null > | null,
  owner?: ModelStringInput | null,
  text?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionDFilterInput = {
  and?: Array< ModelSubscriptionDFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionDFilterInput | null > | null,
  owner?: ModelStringInput | null,
  text?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionEFilterInput = {
  and?: Array< ModelSubscriptionEFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionEFilterInput | null > | null,
  owner?: ModelStringInput | null,
  text?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionFFilterInput = {
  and?: Array< ModelSubscriptionFFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionFFilterInput | null > | null,
  tenant?: ModelStringInput | null,
  text?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type GetAQueryVariables = {
  id: string,
};

export type GetAQuery = {
  getA?:  {
    __typename: "A",
    createdAt: string,
    id: string,
    owner?: string | null,
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
    createdAt: string,
    id: string,
    owner?: string | null,
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
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type GetDQueryVariables = {
  id: string,
};

export type GetDQuery = {
  getD?:  {
    __typename: "D",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type GetEQueryVariables = {
  id: string,
};

export type GetEQuery = {
  getE?:  {
    __typename: "E",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type GetFQueryVariables = {
  id: string,
};

export type GetFQuery = {
  getF?:  {
    __typename: "F",
    createdAt: string,
    id: string,
    tenant?: string | null,
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
      id: string,
      owner?: string | null,
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
      createdAt: string,
      id: string,
      owner?: string | null,
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
      createdAt: string,
      id: string,
      owner?: string | null,
      text?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListDSQueryVariables = {
  filter?: ModelDFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListDSQuery = {
  listDS?:  {
    __typename: "ModelDConnection",
    items:  Array< {
      __typename: "D",
      createdAt: string,
      id: string,
      owner?: string | null,
      text?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListESQueryVariables = {
  filter?: ModelEFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListESQuery = {
  listES?:  {
    __typename: "ModelEConnection",
    items:  Array< {
      __typename: "E",
      createdAt: string,
      id: string,
      owner?: string | null,
      text?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListFSQueryVariables = {
  filter?: ModelFFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListFSQuery = {
  listFS?:  {
    __typename: "ModelFConnection",
    items:  Array< {
      __typename: "F",
      createdAt: string,
      id: string,
      tenant?: string | null,
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
    owner?: string | null,
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
    createdAt: string,
    id: string,
    owner?: string | null,
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
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type CreateDMutationVariables = {
  condition?: ModelDConditionInput | null,
  input: CreateDInput,
};

export type CreateDMutation = {
  createD?:  {
    __typename: "D",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type CreateEMutationVariables = {
  condition?: ModelEConditionInput | null,
  input: CreateEInput,
};

export type CreateEMutation = {
  createE?:  {
    __typename: "E",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type CreateFMutationVariables = {
  condition?: ModelFConditionInput | null,
  input: CreateFInput,
};

export type CreateFMutation = {
  createF?:  {
    __typename: "F",
    createdAt: string,
    id: string,
    tenant?: string | null,
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
    owner?: string | null,
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
    createdAt: string,
    id: string,
    owner?: string | null,
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
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type DeleteDMutationVariables = {
  condition?: ModelDConditionInput | null,
  input: DeleteDInput,
};

export type DeleteDMutation = {
  deleteD?:  {
    __typename: "D",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type DeleteEMutationVariables = {
  condition?: ModelEConditionInput | null,
  input: DeleteEInput,
};

export type DeleteEMutation = {
  deleteE?:  {
    __typename: "E",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type DeleteFMutationVariables = {
  condition?: ModelFConditionInput | null,
  input: DeleteFInput,
};

export type DeleteFMutation = {
  deleteF?:  {
    __typename: "F",
    createdAt: string,
    id: string,
    tenant?: string | null,
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
    id: string,
    owner?: string | null,
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
    createdAt: string,
    id: string,
    owner?: string | null,
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
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateDMutationVariables = {
  condition?: ModelDConditionInput | null,
  input: UpdateDInput,
};

export type UpdateDMutation = {
  updateD?:  {
    __typename: "D",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateEMutationVariables = {
  condition?: ModelEConditionInput | null,
  input: UpdateEInput,
};

export type UpdateEMutation = {
  updateE?:  {
    __typename: "E",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateFMutationVariables = {
  condition?: ModelFConditionInput | null,
  input: UpdateFInput,
};

export type UpdateFMutation = {
  updateF?:  {
    __typename: "F",
    createdAt: string,
    id: string,
    tenant?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateASubscriptionVariables = {
  filter?: ModelSubscriptionAFilterInput | null,
  owner?: string | null,
};

export type OnCreateASubscription = {
  onCreateA?:  {
    __typename: "A",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateBSubscriptionVariables = {
  filter?: ModelSubscriptionBFilterInput | null,
  owner?: string | null,
};

export type OnCreateBSubscription = {
  onCreateB?:  {
    __typename: "B",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateCSubscriptionVariables = {
  filter?: ModelSubscriptionCFilterInput | null,
  owner?: string | null,
};

export type OnCreateCSubscription = {
  onCreateC?:  {
    __typename: "C",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateDSubscriptionVariables = {
  filter?: ModelSubscriptionDFilterInput | null,
  owner?: string | null,
};

export type OnCreateDSubscription = {
  onCreateD?:  {
    __typename: "D",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateESubscriptionVariables = {
  filter?: ModelSubscriptionEFilterInput | null,
  owner?: string | null,
};

export type OnCreateESubscription = {
  onCreateE?:  {
    __typename: "E",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateFSubscriptionVariables = {
  filter?: ModelSubscriptionFFilterInput | null,
  tenant?: string | null,
};

export type OnCreateFSubscription = {
  onCreateF?:  {
    __typename: "F",
    createdAt: string,
    id: string,
    tenant?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteASubscriptionVariables = {
  filter?: ModelSubscriptionAFilterInput | null,
  owner?: string | null,
};

export type OnDeleteASubscription = {
  onDeleteA?:  {
    __typename: "A",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteBSubscriptionVariables = {
  filter?: ModelSubscriptionBFilterInput | null,
  owner?: string | null,
};

export type OnDeleteBSubscription = {
  onDeleteB?:  {
    __typename: "B",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteCSubscriptionVariables = {
  filter?: ModelSubscriptionCFilterInput | null,
  owner?: string | null,
};

export type OnDeleteCSubscription = {
  onDeleteC?:  {
    __typename: "C",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteDSubscriptionVariables = {
  filter?: ModelSubscriptionDFilterInput | null,
  owner?: string | null,
};

export type OnDeleteDSubscription = {
  onDeleteD?:  {
    __typename: "D",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteESubscriptionVariables = {
  filter?: ModelSubscriptionEFilterInput | null,
  owner?: string | null,
};

export type OnDeleteESubscription = {
  onDeleteE?:  {
    __typename: "E",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteFSubscriptionVariables = {
  filter?: ModelSubscriptionFFilterInput | null,
  tenant?: string | null,
};

export type OnDeleteFSubscription = {
  onDeleteF?:  {
    __typename: "F",
    createdAt: string,
    id: string,
    tenant?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateASubscriptionVariables = {
  filter?: ModelSubscriptionAFilterInput | null,
  owner?: string | null,
};

export type OnUpdateASubscription = {
  onUpdateA?:  {
    __typename: "A",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateBSubscriptionVariables = {
  filter?: ModelSubscriptionBFilterInput | null,
  owner?: string | null,
};

export type OnUpdateBSubscription = {
  onUpdateB?:  {
    __typename: "B",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateCSubscriptionVariables = {
  filter?: ModelSubscriptionCFilterInput | null,
  owner?: string | null,
};

export type OnUpdateCSubscription = {
  onUpdateC?:  {
    __typename: "C",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateDSubscriptionVariables = {
  filter?: ModelSubscriptionDFilterInput | null,
  owner?: string | null,
};

export type OnUpdateDSubscription = {
  onUpdateD?:  {
    __typename: "D",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateESubscriptionVariables = {
  filter?: ModelSubscriptionEFilterInput | null,
  owner?: string | null,
};

export type OnUpdateESubscription = {
  onUpdateE?:  {
    __typename: "E",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateFSubscriptionVariables = {
  filter?: ModelSubscriptionFFilterInput | null,
  tenant?: string | null,
};

export type OnUpdateFSubscription = {
  onUpdateF?:  {
    __typename: "F",
    createdAt: string,
    id: string,
    tenant?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};
