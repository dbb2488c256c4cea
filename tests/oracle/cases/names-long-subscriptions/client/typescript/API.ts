/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type InspectionReportOfAUnattendedSubstationABC = {
  __typename: "InspectionReportOfAUnattendedSubstationABC",
  createdAt: string,
  id: string,
  title?: string | null,
  updatedAt: string,
};

export type InspectionReportOfAUnattendedSubstationABCD = {
  __typename: "InspectionReportOfAUnattendedSubstationABCD",
  createdAt: string,
  id: string,
  owner?: string | null,
  title?: string | null,
  updatedAt: string,
};

export type InspectionReportOfAnUnattendedSubstationInTheMountains = {
  __typename: "InspectionReportOfAnUnattendedSubstationInTheMountains",
  createdAt: string,
  id: string,
  owner?: string | null,
  title?: string | null,
  updatedAt: string,
};

export type ModelInspectionReportOfAUnattendedSubstationABCDFilterInput = {
  and?: Array< ModelInspectionReportOfAUnattendedSubstationABCDFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelInspectionReportOfAUnattendedSubstationABCDFilterInput | null,
  or?: Array< ModelInspectionReportOfAUnattendedSubstationABCDFilterInput | null > | null,
  owner?: ModelStringInput | null,
  title?: ModelStringInput | null,
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

export type ModelInspectionReportOfAUnattendedSubstationABCDConnection = {
  __typename: "ModelInspectionReportOfAUnattendedSubstationABCDConnection",
  items:  Array<InspectionReportOfAUnattendedSubstationABCD | null >,
  nextToken?: string | null,
};

export type ModelInspectionReportOfAUnattendedSubstationABCFilterInput = {
  and?: Array< ModelInspectionReportOfAUnattendedSubstationABCFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelInspectionReportOfAUnattendedSubstationABCFilterInput | null,
  or?: Array< ModelInspectionReportOfAUnattendedSubstationABCFilterInput | null > | null,
  title?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelInspectionReportOfAUnattendedSubstationABCConnection = {
  __typename: "ModelInspectionReportOfAUnattendedSubstationABCConnection",
  items:  Array<InspectionReportOfAUnattendedSubstationABC | null >,
  nextToken?: string | null,
};

export type ModelInspectionReportOfAnUnattendedSubstationInTheMountainsFilterInput = {
  and?: Array< ModelInspectionReportOfAnUnattendedSubstationInTheMountainsFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelInspectionReportOfAnUnattendedSubstationInTheMountainsFilterInput | null,
  or?: Array< ModelInspectionReportOfAnUnattendedSubstationInTheMountainsFilterInput | null > | null,
  owner?: ModelStringInput | null,
  title?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelInspectionReportOfAnUnattendedSubstationInTheMountainsConnection = {
  __typename: "ModelInspectionReportOfAnUnattendedSubstationInTheMountainsConnection",
  items:  Array<InspectionReportOfAnUnattendedSubstationInTheMountains | null >,
  nextToken?: string | null,
};

export type ModelInspectionReportOfAUnattendedSubstationABCConditionInput = {
  and?: Array< ModelInspectionReportOfAUnattendedSubstationABCConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelInspectionReportOfAUnattendedSubstationABCConditionInput | null,
  or?: Array< ModelInspectionReportOfAUnattendedSubstationABCConditionInput | null > | null,
  title?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateInspectionReportOfAUnattendedSubstationABCInput = {
  id?: string | null,
  title?: string | null,
};

export type ModelInspectionReportOfAUnattendedSubstationABCDConditionInput = {
  and?: Array< ModelInspectionReportOfAUnattendedSubstationABCDConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelInspectionReportOfAUnattendedSubstationABCDConditionInput | null,
  or?: Array< ModelInspectionReportOfAUnattendedSubstationABCDConditionInput | null > | null,
  owner?: ModelStringInput | null,
  title?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateInspectionReportOfAUnattendedSubstationABCDInput = {
  id?: string | null,
  title?: string | null,
};

export type ModelInspectionReportOfAnUnattendedSubstationInTheMountainsConditionInput = {
  and?: Array< ModelInspectionReportOfAnUnattendedSubstationInTheMountainsConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelInspectionReportOfAnUnattendedSubstationInTheMountainsConditionInput | null,
  or?: Array< ModelInspectionReportOfAnUnattendedSubstationInTheMountainsConditionInput | null > | null,
  owner?: ModelStringInput | null,
  title?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateInspectionReportOfAnUnattendedSubstationInTheMountainsInput = {
  id?: string | null,
  title?: string | null,
};

export type DeleteInspectionReportOfAUnattendedSubstationABCInput = {
  id: string,
};

export type DeleteInspectionReportOfAUnattendedSubstationABCDInput = {
  id: string,
};

export type DeleteInspectionReportOfAnUnattendedSubstationInTheMountainsInput = {
  id: string,
};

export type UpdateInspectionReportOfAUnattendedSubstationABCInput = {
  id: string,
  title?: string | null,
};

export type UpdateInspectionReportOfAUnattendedSubstationABCDInput = {
  id: string,
  title?: string | null,
};

export type UpdateInspectionReportOfAnUnattendedSubstationInTheMountainsInput = {
  id: string,
  title?: string | null,
};

export type ModelSubscriptionInspectionReportOfAUnattendedSubstationABCDFilterInput = {
  and?: Array< ModelSubscriptionInspectionReportOfAUnattendedSubstationABCDFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionInspectionReportOfAUnattendedSubstationABCDFilterInput | null > | null,
  owner?: ModelStringInput | null,
  title?: ModelSubscriptionStringInput | null,
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

export type ModelSubscriptionInspectionReportOfAUnattendedSubstationABCFilterInput = {
  and?: Array< ModelSubscriptionInspectionReportOfAUnattendedSubstationABCFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionInspectionReportOfAUnattendedSubstationABCFilterInput | null > | null,
  title?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionInspectionReportOfAnUnattendedSubstationInTheMountainsFilterInput = {
  and?: Array< ModelSubscriptionInspectionReportOfAnUnattendedSubstationInTheMountainsFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionInspectionReportOfAnUnattendedSubstationInTheMountainsFilterInput | null > | null,
  owner?: ModelStringInput | null,
  title?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type GetInspectionReportOfAUnattendedSubstationABCQueryVariables = {
  id: string,
};

export type GetInspectionReportOfAUnattendedSubstationABCQuery = {
  getInspectionReportOfAUnattendedSubstationABC?:  {
    __typename: "InspectionReportOfAUnattendedSubstationABC",
    createdAt: string,
    id: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type GetInspectionReportOfAUnattendedSubstationABCDQueryVariables = {
  id: string,
};

export type GetInspectionReportOfAUnattendedSubstationABCDQuery = {
  getInspectionReportOfAUnattendedSubstationABCD?:  {
    __typename: "InspectionReportOfAUnattendedSubstationABCD",
    createdAt: string,
    id: string,
    owner?: string | null,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type GetInspectionReportOfAnUnattendedSubstationInTheMountainsQueryVariables = {
  id: string,
};

export type GetInspectionReportOfAnUnattendedSubstationInTheMountainsQuery = {
  getInspectionReportOfAnUnattendedSubstationInTheMountains?:  {
    __typename: "InspectionReportOfAnUnattendedSubstationInTheMountains",
    createdAt: string,
    id: string,
    owner?: string | null,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type ListInspectionReportOfAUnattendedSubstationABCDSQueryVariables = {
  filter?: ModelInspectionReportOfAUnattendedSubstationABCDFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListInspectionReportOfAUnattendedSubstationABCDSQuery = {
  listInspectionReportOfAUnattendedSubstationABCDS?:  {
    __typename: "ModelInspectionReportOfAUnattendedSubstationABCDConnection",
    items:  Array< {
      __typename: "InspectionReportOfAUnattendedSubstationABCD",
      createdAt: string,
      id: string,
      owner?: string | null,
      title?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListInspectionReportOfAUnattendedSubstationABCSQueryVariables = {
  filter?: ModelInspectionReportOfAUnattendedSubstationABCFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListInspectionReportOfAUnattendedSubstationABCSQuery = {
  listInspectionReportOfAUnattendedSubstationABCS?:  {
    __typename: "ModelInspectionReportOfAUnattendedSubstationABCConnection",
    items:  Array< {
      __typename: "InspectionReportOfAUnattendedSubstationABC",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListInspectionReportOfAnUnattendedSubstationInTheMountainsQueryVariables = {
  filter?: ModelInspectionReportOfAnUnattendedSubstationInTheMountainsFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListInspectionReportOfAnUnattendedSubstationInTheMountainsQuery = {
  listInspectionReportOfAnUnattendedSubstationInTheMountains?:  {
    __typename: "ModelInspectionReportOfAnUnattendedSubstationInTheMountainsConnection",
    items:  Array< {
      __typename: "InspectionReportOfAnUnattendedSubstationInTheMountains",
      createdAt: string,
      id: string,
      owner?: string | null,
      title?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateInspectionReportOfAUnattendedSubstationABCMutationVariables = {
  condition?: ModelInspectionReportOfAUnattendedSubstationABCConditionInput | null,
  input: CreateInspectionReportOfAUnattendedSubstationABCInput,
};

export type CreateInspectionReportOfAUnattendedSubstationABCMutation = {
  createInspectionReportOfAUnattendedSubstationABC?:  {
    __typename: "InspectionReportOfAUnattendedSubstationABC",
    createdAt: string,
    id: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type CreateInspectionReportOfAUnattendedSubstationABCDMutationVariables = {
  condition?: ModelInspectionReportOfAUnattendedSubstationABCDConditionInput | null,
  input: CreateInspectionReportOfAUnattendedSubstationABCDInput,
};

export type CreateInspectionReportOfAUnattendedSubstationABCDMutation = {
  createInspectionReportOfAUnattendedSubstationABCD?:  {
    __typename: "InspectionReportOfAUnattendedSubstationABCD",
    createdAt: string,
    id: string,
    owner?: string | null,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type CreateInspectionReportOfAnUnattendedSubstationInTheMountainsMutationVariables = {
  condition?: ModelInspectionReportOfAnUnattendedSubstationInTheMountainsConditionInput | null,
  input: CreateInspectionReportOfAnUnattendedSubstationInTheMountainsInput,
};

export type CreateInspectionReportOfAnUnattendedSubstationInTheMountainsMutation = {
  createInspectionReportOfAnUnattendedSubstationInTheMountains?:  {
    __typename: "InspectionReportOfAnUnattendedSubstationInTheMountains",
    createdAt: string,
    id: string,
    owner?: string | null,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type DeleteInspectionReportOfAUnattendedSubstationABCMutationVariables = {
  condition?: ModelInspectionReportOfAUnattendedSubstationABCConditionInput | null,
  input: DeleteInspectionReportOfAUnattendedSubstationABCInput,
};

export type DeleteInspectionReportOfAUnattendedSubstationABCMutation = {
  deleteInspectionReportOfAUnattendedSubstationABC?:  {
    __typename: "InspectionReportOfAUnattendedSubstationABC",
    createdAt: string,
    id: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type DeleteInspectionReportOfAUnattendedSubstationABCDMutationVariables = {
  condition?: ModelInspectionReportOfAUnattendedSubstationABCDConditionInput | null,
  input: DeleteInspectionReportOfAUnattendedSubstationABCDInput,
};

export type DeleteInspectionReportOfAUnattendedSubstationABCDMutation = {
  deleteInspectionReportOfAUnattendedSubstationABCD?:  {
    __typename: "InspectionReportOfAUnattendedSubstationABCD",
    createdAt: string,
    id: string,
    owner?: string | null,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type DeleteInspectionReportOfAnUnattendedSubstationInTheMountainsMutationVariables = {
  condition?: ModelInspectionReportOfAnUnattendedSubstationInTheMountainsConditionInput | null,
  input: DeleteInspectionReportOfAnUnattendedSubstationInTheMountainsInput,
};

export type DeleteInspectionReportOfAnUnattendedSubstationInTheMountainsMutation = {
  deleteInspectionReportOfAnUnattendedSubstationInTheMountains?:  {
    __typename: "InspectionReportOfAnUnattendedSubstationInTheMountains",
    createdAt: string,
    id: string,
    owner?: string | null,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateInspectionReportOfAUnattendedSubstationABCMutationVariables = {
  condition?: ModelInspectionReportOfAUnattendedSubstationABCConditionInput | null,
  input: UpdateInspectionReportOfAUnattendedSubstationABCInput,
};

export type UpdateInspectionReportOfAUnattendedSubstationABCMutation = {
  updateInspectionReportOfAUnattendedSubstationABC?:  {
    __typename: "InspectionReportOfAUnattendedSubstationABC",
    createdAt: string,
    id: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateInspectionReportOfAUnattendedSubstationABCDMutationVariables = {
  condition?: ModelInspectionReportOfAUnattendedSubstationABCDConditionInput | null,
  input: UpdateInspectionReportOfAUnattendedSubstationABCDInput,
};

export type UpdateInspectionReportOfAUnattendedSubstationABCDMutation = {
  updateInspectionReportOfAUnattendedSubstationABCD?:  {
    __typename: "InspectionReportOfAUnattendedSubstationABCD",
    createdAt: string,
    id: string,
    owner?: string | null,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateInspectionReportOfAnUnattendedSubstationInTheMountainsMutationVariables = {
  condition?: ModelInspectionReportOfAnUnattendedSubstationInTheMountainsConditionInput | null,
  input: UpdateInspectionReportOfAnUnattendedSubstationInTheMountainsInput,
};

export type UpdateInspectionReportOfAnUnattendedSubstationInTheMountainsMutation = {
  updateInspectionReportOfAnUnattendedSubstationInTheMountains?:  {
    __typename: "InspectionReportOfAnUnattendedSubstationInTheMountains",
    createdAt: string,
    id: string,
    owner?: string | null,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateInspectionReportOfAUnattendedSubstatie4694SubscriptionVariables = {
  filter?: ModelSubscriptionInspectionReportOfAUnattendedSubstationABCDFilterInput | null,
  owner?: string | null,
};

export type OnCreateInspectionReportOfAUnattendedSubstatie4694Subscription = {
  onCreateInspectionReportOfAUnattendedSubstatie4694?:  {
    __typename: "InspectionReportOfAUnattendedSubstationABCD",
    createdAt: string,
    id: string,
    owner?: string | null,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateInspectionReportOfAUnattendedSubstationABCSubscriptionVariables = {
  filter?: ModelSubscriptionInspectionReportOfAUnattendedSubstationABCFilterInput | null,
};

export type OnCreateInspectionReportOfAUnattendedSubstationABCSubscription = {
  onCreateInspectionReportOfAUnattendedSubstationABC?:  {
    __typename: "InspectionReportOfAUnattendedSubstationABC",
    createdAt: string,
    id: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteInspectionReportOfAUnattendedSubstati066b8SubscriptionVariables = {
  filter?: ModelSubscriptionInspectionReportOfAUnattendedSubstationABCDFilterInput | null,
  owner?: string | null,
};

export type OnDeleteInspectionReportOfAUnattendedSubstati066b8Subscription = {
  onDeleteInspectionReportOfAUnattendedSubstati066b8?:  {
    __typename: "InspectionReportOfAUnattendedSubstationABCD",
    createdAt: string,
    id: string,
    owner?: string | null,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteInspectionReportOfAUnattendedSubstationABCSubscriptionVariables = {
  filter?: ModelSubscriptionInspectionReportOfAUnattendedSubstationABCFilterInput | null,
};

export type OnDeleteInspectionReportOfAUnattendedSubstationABCSubscription = {
  onDeleteInspectionReportOfAUnattendedSubstationABC?:  {
    __typename: "InspectionReportOfAUnattendedSubstationABC",
    createdAt: string,
    id: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteInspectionReportOfAnUnattendedSubstat2bd63SubscriptionVariables = {
  filter?: ModelSubscriptionInspectionReportOfAnUnattendedSubstationInTheMountainsFilterInput | null,
  owner?: string | null,
};

export type OnDeleteInspectionReportOfAnUnattendedSubstat2bd63Subscription = {
  onDeleteInspectionReportOfAnUnattendedSubstat2bd63?:  {
    __typename: "InspectionReportOfAnUnattendedSubstationInTheMountains",
    createdAt: string,
    id: string,
    owner?: string | null,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateInspectionReportSubscriptionVariables = {
  filter?: ModelSubscriptionInspectionReportOfAnUnattendedSubstationInTheMountainsFilterInput | null,
  owner?: string | null,
};

export type OnUpdateInspectionReportSubscription = {
  onUpdateInspectionReport?:  {
    __typename: "InspectionReportOfAnUnattendedSubstationInTheMountains",
    createdAt: string,
    id: string,
    owner?: string | null,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateInspectionReportOfAUnattendedSubstatiedd2aSubscriptionVariables = {
  filter?: ModelSubscriptionInspectionReportOfAUnattendedSubstationABCDFilterInput | null,
  owner?: string | null,
};

export type OnUpdateInspectionReportOfAUnattendedSubstatiedd2aSubscription = {
  onUpdateInspectionReportOfAUnattendedSubstatiedd2a?:  {
    __typename: "InspectionReportOfAUnattendedSubstationABCD",
    createdAt: string,
    id: string,
    owner?: string | null,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateInspectionReportOfAUnattendedSubstationABCSubscriptionVariables = {
  filter?: ModelSubscriptionInspectionReportOfAUnattendedSubstationABCFilterInput | null,
};

export type OnUpdateInspectionReportOfAUnattendedSubstationABCSubscription = {
  onUpdateInspectionReportOfAUnattendedSubstationABC?:  {
    __typename: "InspectionReportOfAUnattendedSubstationABC",
    createdAt: string,
    id: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type OnceThereIsANewInspectionReportOfAnUnattendedSubstationSubscriptionVariables = {
  filter?: ModelSubscriptionInspectionReportOfAnUnattendedSubstationInTheMountainsFilterInput | null,
  owner?: string | null,
};

export type OnceThereIsANewInspectionReportOfAnUnattendedSubstationSubscription = {
  onceThereIsANewInspectionReportOfAnUnattendedSubstation?:  {
    __typename: "InspectionReportOfAnUnattendedSubstationInTheMountains",
    createdAt: string,
    id: string,
    owner?: string | null,
    title?: string | null,
    updatedAt: string,
  } | null,
};
