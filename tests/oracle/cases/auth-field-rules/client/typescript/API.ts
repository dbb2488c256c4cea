/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Employee = {
  __typename: "Employee",
  createdAt: string,
  id: string,
  name?: string | null,
  note?: string | null,
  owner?: string | null,
  phone?: string | null,
  salary?: number | null,
  updatedAt: string,
};

export type ModelEmployeeFilterInput = {
  and?: Array< ModelEmployeeFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  name?: ModelStringInput | null,
  not?: ModelEmployeeFilterInput | null,
  note?: ModelStringInput | null,
  or?: Array< ModelEmployeeFilterInput | null > | null,
  owner?: ModelStringInput | null,
  phone?: ModelStringInput | null,
  salary?: ModelFloatInput | null,
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

export type ModelEmployeeConnection = {
  __typename: "ModelEmployeeConnection",
  items:  Array<Employee | null >,
  nextToken?: string | null,
};

export type ModelEmployeeConditionInput = {
  and?: Array< ModelEmployeeConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  name?: ModelStringInput | null,
  not?: ModelEmployeeConditionInput | null,
  note?: ModelStringInput | null,
  or?: Array< ModelEmployeeConditionInput | null > | null,
  owner?: ModelStringInput | null,
  phone?: ModelStringInput | null,
  salary?: ModelFloatInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateEmployeeInput = {
  id?: string | null,
  name?: string | null,
  note?: string | null,
  owner?: string | null,
  phone?: string | null,
  salary?: number | null,
};

export type DeleteEmployeeInput = {
  id: string,
};

export type UpdateEmployeeInput = {
  id: string,
  name?: string | null,
  note?: string | null,
  owner?: string | null,
  phone?: string | null,
  salary?: number | null,
};

export type ModelSubscriptionEmployeeFilterInput = {
  and?: Array< ModelSubscriptionEmployeeFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  name?: ModelSubscriptionStringInput | null,
  note?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionEmployeeFilterInput | null > | null,
  owner?: ModelStringInput | null,
  phone?: ModelSubscriptionStringInput | null,
  salary?: ModelSubscriptionFloatInput | null,
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

export type GetEmployeeQueryVariables = {
  id: string,
};

export type GetEmployeeQuery = {
  getEmployee?:  {
    __typename: "Employee",
    createdAt: string,
    id: string,
    name?: string | null,
    note?: string | null,
    owner?: string | null,
    phone?: string | null,
    salary?: number | null,
    updatedAt: string,
  } | null,
};

export type ListEmployeesQueryVariables = {
  filter?: ModelEmployeeFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListEmployeesQuery = {
  listEmployees?:  {
    __typename: "ModelEmployeeConnection",
    items:  Array< {
      __typename: "Employee",
      createdAt: string,
      id: string,
      name?: string | null,
      note?: string | null,
      owner?: string | null,
      phone?: string | null,
      salary?: number | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateEmployeeMutationVariables = {
  condition?: ModelEmployeeConditionInput | null,
  input: CreateEmployeeInput,
};

export type CreateEmployeeMutation = {
  createEmployee?:  {
    __typename: "Employee",
    createdAt: string,
    id: string,
    name?: string | null,
    note?: string | null,
    owner?: string | null,
    phone?: string | null,
    salary?: number | null,
    updatedAt: string,
  } | null,
};

export type DeleteEmployeeMutationVariables = {
  condition?: ModelEmployeeConditionInput | null,
  input: DeleteEmployeeInput,
};

export type DeleteEmployeeMutation = {
  deleteEmployee?:  {
    __typename: "Employee",
    createdAt: string,
    id: string,
    name?: string | null,
    note?: string | null,
    owner?: string | null,
    phone?: string | null,
    salary?: number | null,
    updatedAt: string,
  } | null,
};

export type UpdateEmployeeMutationVariables = {
  condition?: ModelEmployeeConditionInput | null,
  input: UpdateEmployeeInput,
};

export type UpdateEmployeeMutation = {
  updateEmployee?:  {
    __typename: "Employee",
    createdAt: string,
    id: string,
    name?: string | null,
    note?: string | null,
    owner?: string | null,
    phone?: string | null,
    salary?: number | null,
    updatedAt: string,
  } | null,
};

export type OnCreateEmployeeSubscriptionVariables = {
  filter?: ModelSubscriptionEmployeeFilterInput | null,
  owner?: string | null,
};

export type OnCreateEmployeeSubscription = {
  onCreateEmployee?:  {
    __typename: "Employee",
    createdAt: string,
    id: string,
    name?: string | null,
    note?: string | null,
    owner?: string | null,
    phone?: string | null,
    salary?: number | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteEmployeeSubscriptionVariables = {
  filter?: ModelSubscriptionEmployeeFilterInput | null,
  owner?: string | null,
};

export type OnDeleteEmployeeSubscription = {
  onDeleteEmployee?:  {
    __typename: "Employee",
    createdAt: string,
    id: string,
    name?: string | null,
    note?: string | null,
    owner?: string | null,
    phone?: string | null,
    salary?: number | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateEmployeeSubscriptionVariables = {
  filter?: ModelSubscriptionEmployeeFilterInput | null,
  owner?: string | null,
};

export type OnUpdateEmployeeSubscription = {
  onUpdateEmployee?:  {
    __typename: "Employee",
    createdAt: string,
    id: string,
    name?: string | null,
    note?: string | null,
    owner?: string | null,
    phone?: string | null,
    salary?: number | null,
    updatedAt: string,
  } | null,
};
