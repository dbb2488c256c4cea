/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Person = {
  __typename: "Person",
  createdAt: string,
  id: string,
  name?: string | null,
  personSpouseId?: string | null,
  spouse?: Person | null,
  updatedAt: string,
};

export type ModelPersonFilterInput = {
  and?: Array< ModelPersonFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  name?: ModelStringInput | null,
  not?: ModelPersonFilterInput | null,
  or?: Array< ModelPersonFilterInput | null > | null,
  personSpouseId?: ModelIDInput | null,
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

export type ModelPersonConnection = {
  __typename: "ModelPersonConnection",
  items:  Array<Person | null >,
  nextToken?: string | null,
};

export type ModelPersonConditionInput = {
  and?: Array< ModelPersonConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  name?: ModelStringInput | null,
  not?: ModelPersonConditionInput | null,
  or?: Array< ModelPersonConditionInput | null > | null,
  personSpouseId?: ModelIDInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreatePersonInput = {
  id?: string | null,
  name?: string | null,
  personSpouseId?: string | null,
};

export type DeletePersonInput = {
  id: string,
};

export type UpdatePersonInput = {
  id: string,
  name?: string | null,
  personSpouseId?: string | null,
};

export type ModelSubscriptionPersonFilterInput = {
  and?: Array< ModelSubscriptionPersonFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  name?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionPersonFilterInput | null > | null,
  personSpouseId?: ModelSubscriptionIDInput | null,
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

export type GetPersonQueryVariables = {
  id: string,
};

export type GetPersonQuery = {
  getPerson?:  {
    __typename: "Person",
    createdAt: string,
    id: string,
    name?: string | null,
    personSpouseId?: string | null,
    spouse?:  {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      personSpouseId?: string | null,
      updatedAt: string,
    } | null,
    updatedAt: string,
  } | null,
};

export type ListPeopleQueryVariables = {
  filter?: ModelPersonFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListPeopleQuery = {
  listPeople?:  {
    __typename: "ModelPersonConnection",
    items:  Array< {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      personSpouseId?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreatePersonMutationVariables = {
  condition?: ModelPersonConditionInput | null,
  input: CreatePersonInput,
};

export type CreatePersonMutation = {
  createPerson?:  {
    __typename: "Person",
    createdAt: string,
    id: string,
    name?: string | null,
    personSpouseId?: string | null,
    spouse?:  {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      personSpouseId?: string | null,
      updatedAt: string,
    } | null,
    updatedAt: string,
  } | null,
};

export type DeletePersonMutationVariables = {
  condition?: ModelPersonConditionInput | null,
  input: DeletePersonInput,
};

export type DeletePersonMutation = {
  deletePerson?:  {
    __typename: "Person",
    createdAt: string,
    id: string,
    name?: string | null,
    personSpouseId?: string | null,
    spouse?:  {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      personSpouseId?: string | null,
      updatedAt: string,
    } | null,
    updatedAt: string,
  } | null,
};

export type UpdatePersonMutationVariables = {
  condition?: ModelPersonConditionInput | null,
  input: UpdatePersonInput,
};

export type UpdatePersonMutation = {
  updatePerson?:  {
    __typename: "Person",
    createdAt: string,
    id: string,
    name?: string | null,
    personSpouseId?: string | null,
    spouse?:  {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      personSpouseId?: string | null,
      updatedAt: string,
    } | null,
    updatedAt: string,
  } | null,
};

export type OnCreatePersonSubscriptionVariables = {
  filter?: ModelSubscriptionPersonFilterInput | null,
};

export type OnCreatePersonSubscription = {
  onCreatePerson?:  {
    __typename: "Person",
    createdAt: string,
    id: string,
    name?: string | null,
    personSpouseId?: string | null,
    spouse?:  {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      personSpouseId?: string | null,
      updatedAt: string,
    } | null,
    updatedAt: string,
  } | null,
};

export type OnDeletePersonSubscriptionVariables = {
  filter?: ModelSubscriptionPersonFilterInput | null,
};

export type OnDeletePersonSubscription = {
  onDeletePerson?:  {
    __typename: "Person",
    createdAt: string,
    id: string,
    name?: string | null,
    personSpouseId?: string | null,
    spouse?:  {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      personSpouseId?: string | null,
      updatedAt: string,
    } | null,
    updatedAt: string,
  } | null,
};

export type OnUpdatePersonSubscriptionVariables = {
  filter?: ModelSubscriptionPersonFilterInput | null,
};

export type OnUpdatePersonSubscription = {
  onUpdatePerson?:  {
    __typename: "Person",
    createdAt: string,
    id: string,
    name?: string | null,
    personSpouseId?: string | null,
    spouse?:  {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      personSpouseId?: string | null,
      updatedAt: string,
    } | null,
    updatedAt: string,
  } | null,
};
