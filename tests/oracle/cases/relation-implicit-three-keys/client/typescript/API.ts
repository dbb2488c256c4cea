/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Flat = {
  __typename: "Flat",
  city: string,
  createdAt: string,
  number: number,
  street: string,
  tenants?: ModelTenantConnection | null,
  updatedAt: string,
};

export type ModelTenantConnection = {
  __typename: "ModelTenantConnection",
  items:  Array<Tenant | null >,
  nextToken?: string | null,
};

export type Tenant = {
  __typename: "Tenant",
  createdAt: string,
  flat?: Flat | null,
  flatTenantsCity?: string | null,
  flatTenantsNumber?: number | null,
  flatTenantsStreet?: string | null,
  id: string,
  name?: string | null,
  updatedAt: string,
};

export type ModelFlatFilterInput = {
  and?: Array< ModelFlatFilterInput | null > | null,
  city?: ModelStringInput | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelFlatFilterInput | null,
  number?: ModelIntInput | null,
  or?: Array< ModelFlatFilterInput | null > | null,
  street?: ModelStringInput | null,
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


export type ModelFlatPrimaryCompositeKeyConditionInput = {
  beginsWith?: ModelFlatPrimaryCompositeKeyInput | null,
  between?: Array< ModelFlatPrimaryCompositeKeyInput | null > | null,
  eq?: ModelFlatPrimaryCompositeKeyInput | null,
  ge?: ModelFlatPrimaryCompositeKeyInput | null,
  gt?: ModelFlatPrimaryCompositeKeyInput | null,
  le?: ModelFlatPrimaryCompositeKeyInput | null,
  lt?: ModelFlatPrimaryCompositeKeyInput | null,
};

export type ModelFlatPrimaryCompositeKeyInput = {
  number?: number | null,
  street?: string | null,
};

export type ModelFlatConnection = {
  __typename: "ModelFlatConnection",
  items:  Array<Flat | null >,
  nextToken?: string | null,
};

export type ModelTenantFilterInput = {
  and?: Array< ModelTenantFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  flatTenantsCity?: ModelStringInput | null,
  flatTenantsNumber?: ModelIntInput | null,
  flatTenantsStreet?: ModelStringInput | null,
  id?: ModelIDInput | null,
  name?: ModelStringInput | null,
  not?: ModelTenantFilterInput | null,
  or?: Array< ModelTenantFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelFlatConditionInput = {
  and?: Array< ModelFlatConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelFlatConditionInput | null,
  or?: Array< ModelFlatConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateFlatInput = {
  city: string,
  number: number,
  street: string,
};

export type ModelTenantConditionInput = {
  and?: Array< ModelTenantConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  flatTenantsCity?: ModelStringInput | null,
  flatTenantsNumber?: ModelIntInput | null,
  flatTenantsStreet?: ModelStringInput | null,
  name?: ModelStringInput | null,
  not?: ModelTenantConditionInput | null,
  or?: Array< ModelTenantConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateTenantInput = {
  flatTenantsCity?: string | null,
  flatTenantsNumber?: number | null,
  flatTenantsStreet?: string | null,
  id?: string | null,
  name?: string | null,
};

export type DeleteFlatInput = {
  city: string,
  number: number,
  street: string,
};

export type DeleteTenantInput = {
  id: string,
};

export type UpdateFlatInput = {
  city: string,
  number: number,
  street: string,
};

export type UpdateTenantInput = {
  flatTenantsCity?: string | null,
  flatTenantsNumber?: number | null,
  flatTenantsStreet?: string | null,
  id: string,
  name?: string | null,
};

export type ModelSubscriptionFlatFilterInput = {
  and?: Array< ModelSubscriptionFlatFilterInput | null > | null,
  city?: ModelSubscriptionStringInput | null,
  createdAt?: ModelSubscriptionStringInput | null,
  flatTenantsCity?: ModelSubscriptionStringInput | null,
  flatTenantsNumber?: ModelSubscriptionIntInput | null,
  flatTenantsStreet?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  number?: ModelSubscriptionIntInput | null,
  or?: Array< ModelSubscriptionFlatFilterInput | null > | null,
  street?: ModelSubscriptionStringInput | null,
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

export type ModelSubscriptionTenantFilterInput = {
  and?: Array< ModelSubscriptionTenantFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  name?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionTenantFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type GetFlatQueryVariables = {
  city: string,
  number: number,
  street: string,
};

export type GetFlatQuery = {
  getFlat?:  {
    __typename: "Flat",
    city: string,
    createdAt: string,
    number: number,
    street: string,
    tenants?:  {
      __typename: "ModelTenantConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type GetTenantQueryVariables = {
  id: string,
};

export type GetTenantQuery = {
  getTenant?:  {
    __typename: "Tenant",
    createdAt: string,
    flat?:  {
      __typename: "Flat",
      city: string,
      createdAt: string,
      number: number,
      street: string,
      updatedAt: string,
    } | null,
    flatTenantsCity?: string | null,
    flatTenantsNumber?: number | null,
    flatTenantsStreet?: string | null,
    id: string,
    name?: string | null,
    updatedAt: string,
  } | null,
};

export type ListFlatsQueryVariables = {
  city?: string | null,
  filter?: ModelFlatFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
  sortDirection?: ModelSortDirection | null,
  streetNumber?: ModelFlatPrimaryCompositeKeyConditionInput | null,
};

export type ListFlatsQuery = {
  listFlats?:  {
    __typename: "ModelFlatConnection",
    items:  Array< {
      __typename: "Flat",
      city: string,
      createdAt: string,
      number: number,
      street: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListTenantsQueryVariables = {
  filter?: ModelTenantFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListTenantsQuery = {
  listTenants?:  {
    __typename: "ModelTenantConnection",
    items:  Array< {
      __typename: "Tenant",
      createdAt: string,
      flatTenantsCity?: string | null,
      flatTenantsNumber?: number | null,
      flatTenantsStreet?: string | null,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateFlatMutationVariables = {
  condition?: ModelFlatConditionInput | null,
  input: CreateFlatInput,
};

export type CreateFlatMutation = {
  createFlat?:  {
    __typename: "Flat",
    city: string,
    createdAt: string,
    number: number,
    street: string,
    tenants?:  {
      __typename: "ModelTenantConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type CreateTenantMutationVariables = {
  condition?: ModelTenantConditionInput | null,
  input: CreateTenantInput,
};

export type CreateTenantMutation = {
  createTenant?:  {
    __typename: "Tenant",
    createdAt: string,
    flat?:  {
      __typename: "Flat",
      city: string,
      createdAt: string,
      number: number,
      street: string,
      updatedAt: string,
    } | null,
    flatTenantsCity?: string | null,
    flatTenantsNumber?: number | null,
    flatTenantsStreet?: string | null,
    id: string,
    name?: string | null,
    updatedAt: string,
  } | null,
};

export type DeleteFlatMutationVariables = {
  condition?: ModelFlatConditionInput | null,
  input: DeleteFlatInput,
};

export type DeleteFlatMutation = {
  deleteFlat?:  {
    __typename: "Flat",
    city: string,
    createdAt: string,
    number: number,
    street: string,
    tenants?:  {
      __typename: "ModelTenantConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type DeleteTenantMutationVariables = {
  condition?: ModelTenantConditionInput | null,
  input: DeleteTenantInput,
};

export type DeleteTenantMutation = {
  deleteTenant?:  {
    __typename: "Tenant",
    createdAt: string,
    flat?:  {
      __typename: "Flat",
      city: string,
      createdAt: string,
      number: number,
      street: string,
      updatedAt: string,
    } | null,
    flatTenantsCity?: string | null,
    flatTenantsNumber?: number | null,
    flatTenantsStreet?: string | null,
    id: string,
    name?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateFlatMutationVariables = {
  condition?: ModelFlatConditionInput | null,
  input: UpdateFlatInput,
};

export type UpdateFlatMutation = {
  updateFlat?:  {
    __typename: "Flat",
    city: string,
    createdAt: string,
    number: number,
    street: string,
    tenants?:  {
      __typename: "ModelTenantConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type UpdateTenantMutationVariables = {
  condition?: ModelTenantConditionInput | null,
  input: UpdateTenantInput,
};

export type UpdateTenantMutation = {
  updateTenant?:  {
    __typename: "Tenant",
    createdAt: string,
    flat?:  {
      __typename: "Flat",
      city: string,
      createdAt: string,
      number: number,
      street: string,
      updatedAt: string,
    } | null,
    flatTenantsCity?: string | null,
    flatTenantsNumber?: number | null,
    flatTenantsStreet?: string | null,
    id: string,
    name?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateFlatSubscriptionVariables = {
  filter?: ModelSubscriptionFlatFilterInput | null,
};

export type OnCreateFlatSubscription = {
  onCreateFlat?:  {
    __typename: "Flat",
    city: string,
    createdAt: string,
    number: number,
    street: string,
    tenants?:  {
      __typename: "ModelTenantConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type OnCreateTenantSubscriptionVariables = {
  filter?: ModelSubscriptionTenantFilterInput | null,
};

export type OnCreateTenantSubscription = {
  onCreateTenant?:  {
    __typename: "Tenant",
    createdAt: string,
    flat?:  {
      __typename: "Flat",
      city: string,
      createdAt: string,
      number: number,
      street: string,
      updatedAt: string,
    } | null,
    flatTenantsCity?: string | null,
    flatTenantsNumber?: number | null,
    flatTenantsStreet?: string | null,
    id: string,
    name?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteFlatSubscriptionVariables = {
  filter?: ModelSubscriptionFlatFilterInput | null,
};

export type OnDeleteFlatSubscription = {
  onDeleteFlat?:  {
    __typename: "Flat",
    city: string,
    createdAt: string,
    number: number,
    street: string,
    tenants?:  {
      __typename: "ModelTenantConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteTenantSubscriptionVariables = {
  filter?: ModelSubscriptionTenantFilterInput | null,
};

export type OnDeleteTenantSubscription = {
  onDeleteTenant?:  {
    __typename: "Tenant",
    createdAt: string,
    flat?:  {
      __typename: "Flat",
      city: string,
      createdAt: string,
      number: number,
      street: string,
      updatedAt: string,
    } | null,
    flatTenantsCity?: string | null,
    flatTenantsNumber?: number | null,
    flatTenantsStreet?: string | null,
    id: string,
    name?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateFlatSubscriptionVariables = {
  filter?: ModelSubscriptionFlatFilterInput | null,
};

export type OnUpdateFlatSubscription = {
  onUpdateFlat?:  {
    __typename: "Flat",
    city: string,
    createdAt: string,
    number: number,
    street: string,
    tenants?:  {
      __typename: "ModelTenantConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateTenantSubscriptionVariables = {
  filter?: ModelSubscriptionTenantFilterInput | null,
};

export type OnUpdateTenantSubscription = {
  onUpdateTenant?:  {
    __typename: "Tenant",
    createdAt: string,
    flat?:  {
      __typename: "Flat",
      city: string,
      createdAt: string,
      number: number,
      street: string,
      updatedAt: string,
    } | null,
    flatTenantsCity?: string | null,
    flatTenantsNumber?: number | null,
    flatTenantsStreet?: string | null,
    id: string,
    name?: string | null,
    updatedAt: string,
  } | null,
};
