/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type ReadOnly = {
  __typename: "ReadOnly",
  createdAt: string,
  id: string,
  text?: string | null,
  updatedAt: string,
};

export type ModelReadOnlyFilterInput = {
  and?: Array< ModelReadOnlyFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelReadOnlyFilterInput | null,
  or?: Array< ModelReadOnlyFilterInput | null > | null,
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

export type ModelReadOnlyConnection = {
  __typename: "ModelReadOnlyConnection",
  items:  Array<ReadOnly | null >,
  nextToken?: string | null,
};

export type ModelSomeFilterInput = {
  and?: Array< ModelSomeFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelSomeFilterInput | null,
  or?: Array< ModelSomeFilterInput | null > | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelSomeConnection = {
  __typename: "ModelSomeConnection",
  items:  Array<Some | null >,
  nextToken?: string | null,
};

export type Some = {
  __typename: "Some",
  createdAt: string,
  id: string,
  text?: string | null,
  updatedAt: string,
};

export type ModelOnlyCreateConditionInput = {
  and?: Array< ModelOnlyCreateConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelOnlyCreateConditionInput | null,
  or?: Array< ModelOnlyCreateConditionInput | null > | null,
  owner?: ModelStringInput | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateOnlyCreateInput = {
  id?: string | null,
  text?: string | null,
};

export type OnlyCreate = {
  __typename: "OnlyCreate",
  createdAt: string,
  id: string,
  owner?: string | null,
  text?: string | null,
  updatedAt: string,
};

export type ModelSomeConditionInput = {
  and?: Array< ModelSomeConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelSomeConditionInput | null,
  or?: Array< ModelSomeConditionInput | null > | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateSomeInput = {
  id?: string | null,
  text?: string | null,
};

export type ModelWriteOnlyConditionInput = {
  and?: Array< ModelWriteOnlyConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelWriteOnlyConditionInput | null,
  or?: Array< ModelWriteOnlyConditionInput | null > | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateWriteOnlyInput = {
  id?: string | null,
  text?: string | null,
};

export type WriteOnly = {
  __typename: "WriteOnly",
  createdAt: string,
  id: string,
  text?: string | null,
  updatedAt: string,
};

export type DeleteWriteOnlyInput = {
  id: string,
};

export type UpdateSomeInput = {
  id: string,
  text?: string | null,
};

export type UpdateWriteOnlyInput = {
  id: string,
  text?: string | null,
};

export type ModelSubscriptionSomeFilterInput = {
  and?: Array< ModelSubscriptionSomeFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionSomeFilterInput | null > | null,
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

export type ModelSubscriptionWriteOnlyFilterInput = {
  and?: Array< ModelSubscriptionWriteOnlyFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionWriteOnlyFilterInput | null > | null,
  text?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type GetReadOnlyQueryVariables = {
  id: string,
};

export type GetReadOnlyQuery = {
  getReadOnly?:  {
    __typename: "ReadOnly",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type ListReadOnliesQueryVariables = {
  filter?: ModelReadOnlyFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListReadOnliesQuery = {
  listReadOnlies?:  {
    __typename: "ModelReadOnlyConnection",
    items:  Array< {
      __typename: "ReadOnly",
      createdAt: string,
      id: string,
      text?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListSomesQueryVariables = {
  filter?: ModelSomeFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListSomesQuery = {
  listSomes?:  {
    __typename: "ModelSomeConnection",
    items:  Array< {
      __typename: "Some",
      createdAt: string,
      id: string,
      text?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateOnlyCreateMutationVariables = {
  condition?: ModelOnlyCreateConditionInput | null,
  input: CreateOnlyCreateInput,
};

export type CreateOnlyCreateMutation = {
  createOnlyCreate?:  {
    __typename: "OnlyCreate",
    createdAt: string,
    id: string,
    owner?: string | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type CreateSomeMutationVariables = {
  condition?: ModelSomeConditionInput | null,
  input: CreateSomeInput,
};

export type CreateSomeMutation = {
  createSome?:  {
    __typename: "Some",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type CreateWriteOnlyMutationVariables = {
  condition?: ModelWriteOnlyConditionInput | null,
  input: CreateWriteOnlyInput,
};

export type CreateWriteOnlyMutation = {
  createWriteOnly?:  {
    __typename: "WriteOnly",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type DeleteWriteOnlyMutationVariables = {
  condition?: ModelWriteOnlyConditionInput | null,
  input: DeleteWriteOnlyInput,
};

export type DeleteWriteOnlyMutation = {
  deleteWriteOnly?:  {
    __typename: "WriteOnly",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateSomeMutationVariables = {
  condition?: ModelSomeConditionInput | null,
  input: UpdateSomeInput,
};

export type UpdateSomeMutation = {
  updateSome?:  {
    __typename: "Some",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateWriteOnlyMutationVariables = {
  condition?: ModelWriteOnlyConditionInput | null,
  input: UpdateWriteOnlyInput,
};

export type UpdateWriteOnlyMutation = {
  updateWriteOnly?:  {
    __typename: "WriteOnly",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateSomeSubscriptionVariables = {
  filter?: ModelSubscriptionSomeFilterInput | null,
};

export type OnCreateSomeSubscription = {
  onCreateSome?:  {
    __typename: "Some",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateWriteOnlySubscriptionVariables = {
  filter?: ModelSubscriptionWriteOnlyFilterInput | null,
};

export type OnCreateWriteOnlySubscription = {
  onCreateWriteOnly?:  {
    __typename: "WriteOnly",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteWriteOnlySubscriptionVariables = {
  filter?: ModelSubscriptionWriteOnlyFilterInput | null,
};

export type OnDeleteWriteOnlySubscription = {
  onDeleteWriteOnly?:  {
    __typename: "WriteOnly",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateWriteOnlySubscriptionVariables = {
  filter?: ModelSubscriptionWriteOnlyFilterInput | null,
};

export type OnUpdateWriteOnlySubscription = {
  onUpdateWriteOnly?:  {
    __typename: "WriteOnly",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};
