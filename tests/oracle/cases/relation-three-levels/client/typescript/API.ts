/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type City = {
  __typename: "City",
  createdAt: string,
  id: string,
  mayor?: Mayor | null,
  name: string,
  region?: Region | null,
  regionId?: string | null,
  streets?: ModelStreetConnection | null,
  updatedAt: string,
};

export type Mayor = {
  __typename: "Mayor",
  city?: City | null,
  cityId?: string | null,
  createdAt: string,
  id: string,
  name: string,
  updatedAt: string,
};

export type Region = {
  __typename: "Region",
  cities?: ModelCityConnection | null,
  createdAt: string,
  id: string,
  name: string,
  updatedAt: string,
};

export type ModelCityConnection = {
  __typename: "ModelCityConnection",
  items:  Array<City | null >,
  nextToken?: string | null,
};

export type ModelStreetConnection = {
  __typename: "ModelStreetConnection",
  items:  Array<Street | null >,
  nextToken?: string | null,
};

export type Street = {
  __typename: "Street",
  city?: City | null,
  cityId?: string | null,
  createdAt: string,
  id: string,
  name: string,
  updatedAt: string,
};

export type ModelCityFilterInput = {
  and?: Array< ModelCityFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  name?: ModelStringInput | null,
  not?: ModelCityFilterInput | null,
  or?: Array< ModelCityFilterInput | null > | null,
  regionId?: ModelIDInput | null,
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

export type ModelMayorFilterInput = {
  and?: Array< ModelMayorFilterInput | null > | null,
  cityId?: ModelIDInput | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  name?: ModelStringInput | null,
  not?: ModelMayorFilterInput | null,
  or?: Array< ModelMayorFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelMayorConnection = {
  __typename: "ModelMayorConnection",
  items:  Array<Mayor | null >,
  nextToken?: string | null,
};

export type ModelRegionFilterInput = {
  and?: Array< ModelRegionFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  name?: ModelStringInput | null,
  not?: ModelRegionFilterInput | null,
  or?: Array< ModelRegionFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelRegionConnection = {
  __typename: "ModelRegionConnection",
  items:  Array<Region | null >,
  nextToken?: string | null,
};

export type ModelStreetFilterInput = {
  and?: Array< ModelStreetFilterInput | null > | null,
  cityId?: ModelIDInput | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  name?: ModelStringInput | null,
  not?: ModelStreetFilterInput | null,
  or?: Array< ModelStreetFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelCityConditionInput = {
  and?: Array< ModelCityConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  name?: ModelStringInput | null,
  not?: ModelCityConditionInput | null,
  or?: Array< ModelCityConditionInput | null > | null,
  regionId?: ModelIDInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateCityInput = {
  id?: string | null,
  name: string,
  regionId?: string | null,
};

export type ModelMayorConditionInput = {
  and?: Array< ModelMayorConditionInput | null > | null,
  cityId?: ModelIDInput | null,
  createdAt?: ModelStringInput | null,
  name?: ModelStringInput | null,
  not?: ModelMayorConditionInput | null,
  or?: Array< ModelMayorConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateMayorInput = {
  cityId?: string | null,
  id?: string | null,
  name: string,
};

export type ModelRegionConditionInput = {
  and?: Array< ModelRegionConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  name?: ModelStringInput | null,
  not?: ModelRegionConditionInput | null,
  or?: Array< ModelRegionConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateRegionInput = {
  id?: string | null,
  name: string,
};

export type ModelStreetConditionInput = {
  and?: Array< ModelStreetConditionInput | null > | null,
  cityId?: ModelIDInput | null,
  createdAt?: ModelStringInput | null,
  name?: ModelStringInput | null,
  not?: ModelStreetConditionInput | null,
  or?: Array< ModelStreetConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateStreetInput = {
  cityId?: string | null,
  id?: string | null,
  name: string,
};

export type DeleteCityInput = {
  id: string,
};

export type DeleteMayorInput = {
  id: string,
};

export type DeleteRegionInput = {
  id: string,
};

export type DeleteStreetInput = {
  id: string,
};

export type UpdateCityInput = {
  id: string,
  name?: string | null,
  regionId?: string | null,
};

export type UpdateMayorInput = {
  cityId?: string | null,
  id: string,
  name?: string | null,
};

export type UpdateRegionInput = {
  id: string,
  name?: string | null,
};

export type UpdateStreetInput = {
  cityId?: string | null,
  id: string,
  name?: string | null,
};

export type ModelSubscriptionCityFilterInput = {
  and?: Array< ModelSubscriptionCityFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  name?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionCityFilterInput | null > | null,
  regionId?: ModelSubscriptionIDInput | null,
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

export type ModelSubscriptionMayorFilterInput = {
  and?: Array< ModelSubscriptionMayorFilterInput | null > | null,
  cityId?: ModelSubscriptionIDInput | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  name?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionMayorFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionRegionFilterInput = {
  and?: Array< ModelSubscriptionRegionFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  name?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionRegionFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionStreetFilterInput = {
  and?: Array< ModelSubscriptionStreetFilterInput | null > | null,
  cityId?: ModelSubscriptionIDInput | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  name?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionStreetFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type GetCityQueryVariables = {
  id: string,
};

export type GetCityQuery = {
  getCity?:  {
    __typename: "City",
    createdAt: string,
    id: string,
    mayor?:  {
      __typename: "Mayor",
      cityId?: string | null,
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    name: string,
    region?:  {
      __typename: "Region",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    regionId?: string | null,
    streets?:  {
      __typename: "ModelStreetConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type GetMayorQueryVariables = {
  id: string,
};

export type GetMayorQuery = {
  getMayor?:  {
    __typename: "Mayor",
    city?:  {
      __typename: "City",
      createdAt: string,
      id: string,
      name: string,
      regionId?: string | null,
      updatedAt: string,
    } | null,
    cityId?: string | null,
    createdAt: string,
    id: string,
    name: string,
    updatedAt: string,
  } | null,
};

export type GetRegionQueryVariables = {
  id: string,
};

export type GetRegionQuery = {
  getRegion?:  {
    __typename: "Region",
    cities?:  {
      __typename: "ModelCityConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    name: string,
    updatedAt: string,
  } | null,
};

export type GetStreetQueryVariables = {
  id: string,
};

export type GetStreetQuery = {
  getStreet?:  {
    __typename: "Street",
    city?:  {
      __typename: "City",
      createdAt: string,
      id: string,
      name: string,
      regionId?: string | null,
      updatedAt: string,
    } | null,
    cityId?: string | null,
    createdAt: string,
    id: string,
    name: string,
    updatedAt: string,
  } | null,
};

export type ListCitiesQueryVariables = {
  filter?: ModelCityFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListCitiesQuery = {
  listCities?:  {
    __typename: "ModelCityConnection",
    items:  Array< {
      __typename: "City",
      createdAt: string,
      id: string,
      name: string,
      regionId?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListMayorsQueryVariables = {
  filter?: ModelMayorFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListMayorsQuery = {
  listMayors?:  {
    __typename: "ModelMayorConnection",
    items:  Array< {
      __typename: "Mayor",
      cityId?: string | null,
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListRegionsQueryVariables = {
  filter?: ModelRegionFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListRegionsQuery = {
  listRegions?:  {
    __typename: "ModelRegionConnection",
    items:  Array< {
      __typename: "Region",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListStreetsQueryVariables = {
  filter?: ModelStreetFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListStreetsQuery = {
  listStreets?:  {
    __typename: "ModelStreetConnection",
    items:  Array< {
      __typename: "Street",
      cityId?: string | null,
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateCityMutationVariables = {
  condition?: ModelCityConditionInput | null,
  input: CreateCityInput,
};

export type CreateCityMutation = {
  createCity?:  {
    __typename: "City",
    createdAt: string,
    id: string,
    mayor?:  {
      __typename: "Mayor",
      cityId?: string | null,
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    name: string,
    region?:  {
      __typename: "Region",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    regionId?: string | null,
    streets?:  {
      __typename: "ModelStreetConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type CreateMayorMutationVariables = {
  condition?: ModelMayorConditionInput | null,
  input: CreateMayorInput,
};

export type CreateMayorMutation = {
  createMayor?:  {
    __typename: "Mayor",
    city?:  {
      __typename: "City",
      createdAt: string,
      id: string,
      name: string,
      regionId?: string | null,
      updatedAt: string,
    } | null,
    cityId?: string | null,
    createdAt: string,
    id: string,
    name: string,
    updatedAt: string,
  } | null,
};

export type CreateRegionMutationVariables = {
  condition?: ModelRegionConditionInput | null,
  input: CreateRegionInput,
};

export type CreateRegionMutation = {
  createRegion?:  {
    __typename: "Region",
    cities?:  {
      __typename: "ModelCityConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    name: string,
    updatedAt: string,
  } | null,
};

export type CreateStreetMutationVariables = {
  condition?: ModelStreetConditionInput | null,
  input: CreateStreetInput,
};

export type CreateStreetMutation = {
  createStreet?:  {
    __typename: "Street",
    city?:  {
      __typename: "City",
      createdAt: string,
      id: string,
      name: string,
      regionId?: string | null,
      updatedAt: string,
    } | null,
    cityId?: string | null,
    createdAt: string,
    id: string,
    name: string,
    updatedAt: string,
  } | null,
};

export type DeleteCityMutationVariables = {
  condition?: ModelCityConditionInput | null,
  input: DeleteCityInput,
};

export type DeleteCityMutation = {
  deleteCity?:  {
    __typename: "City",
    createdAt: string,
    id: string,
    mayor?:  {
      __typename: "Mayor",
      cityId?: string | null,
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    name: string,
    region?:  {
      __typename: "Region",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    regionId?: string | null,
    streets?:  {
      __typename: "ModelStreetConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type DeleteMayorMutationVariables = {
  condition?: ModelMayorConditionInput | null,
  input: DeleteMayorInput,
};

export type DeleteMayorMutation = {
  deleteMayor?:  {
    __typename: "Mayor",
    city?:  {
      __typename: "City",
      createdAt: string,
      id: string,
      name: string,
      regionId?: string | null,
      updatedAt: string,
    } | null,
    cityId?: string | null,
    createdAt: string,
    id: string,
    name: string,
    updatedAt: string,
  } | null,
};

export type DeleteRegionMutationVariables = {
  condition?: ModelRegionConditionInput | null,
  input: DeleteRegionInput,
};

export type DeleteRegionMutation = {
  deleteRegion?:  {
    __typename: "Region",
    cities?:  {
      __typename: "ModelCityConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    name: string,
    updatedAt: string,
  } | null,
};

export type DeleteStreetMutationVariables = {
  condition?: ModelStreetConditionInput | null,
  input: DeleteStreetInput,
};

export type DeleteStreetMutation = {
  deleteStreet?:  {
    __typename: "Street",
    city?:  {
      __typename: "City",
      createdAt: string,
      id: string,
      name: string,
      regionId?: string | null,
      updatedAt: string,
    } | null,
    cityId?: string | null,
    createdAt: string,
    id: string,
    name: string,
    updatedAt: string,
  } | null,
};

export type UpdateCityMutationVariables = {
  condition?: ModelCityConditionInput | null,
  input: UpdateCityInput,
};

export type UpdateCityMutation = {
  updateCity?:  {
    __typename: "City",
    createdAt: string,
    id: string,
    mayor?:  {
      __typename: "Mayor",
      cityId?: string | null,
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    name: string,
    region?:  {
      __typename: "Region",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    regionId?: string | null,
    streets?:  {
      __typename: "ModelStreetConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type UpdateMayorMutationVariables = {
  condition?: ModelMayorConditionInput | null,
  input: UpdateMayorInput,
};

export type UpdateMayorMutation = {
  updateMayor?:  {
    __typename: "Mayor",
    city?:  {
      __typename: "City",
      createdAt: string,
      id: string,
      name: string,
      regionId?: string | null,
      updatedAt: string,
    } | null,
    cityId?: string | null,
    createdAt: string,
    id: string,
    name: string,
    updatedAt: string,
  } | null,
};

export type UpdateRegionMutationVariables = {
  condition?: ModelRegionConditionInput | null,
  input: UpdateRegionInput,
};

export type UpdateRegionMutation = {
  updateRegion?:  {
    __typename: "Region",
    cities?:  {
      __typename: "ModelCityConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    name: string,
    updatedAt: string,
  } | null,
};

export type UpdateStreetMutationVariables = {
  condition?: ModelStreetConditionInput | null,
  input: UpdateStreetInput,
};

export type UpdateStreetMutation = {
  updateStreet?:  {
    __typename: "Street",
    city?:  {
      __typename: "City",
      createdAt: string,
      id: string,
      name: string,
      regionId?: string | null,
      updatedAt: string,
    } | null,
    cityId?: string | null,
    createdAt: string,
    id: string,
    name: string,
    updatedAt: string,
  } | null,
};

export type OnCreateCitySubscriptionVariables = {
  filter?: ModelSubscriptionCityFilterInput | null,
};

export type OnCreateCitySubscription = {
  onCreateCity?:  {
    __typename: "City",
    createdAt: string,
    id: string,
    mayor?:  {
      __typename: "Mayor",
      cityId?: string | null,
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    name: string,
    region?:  {
      __typename: "Region",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    regionId?: string | null,
    streets?:  {
      __typename: "ModelStreetConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type OnCreateMayorSubscriptionVariables = {
  filter?: ModelSubscriptionMayorFilterInput | null,
};

export type OnCreateMayorSubscription = {
  onCreateMayor?:  {
    __typename: "Mayor",
    city?:  {
      __typename: "City",
      createdAt: string,
      id: string,
      name: string,
      regionId?: string | null,
      updatedAt: string,
    } | null,
    cityId?: string | null,
    createdAt: string,
    id: string,
    name: string,
    updatedAt: string,
  } | null,
};

export type OnCreateRegionSubscriptionVariables = {
  filter?: ModelSubscriptionRegionFilterInput | null,
};

export type OnCreateRegionSubscription = {
  onCreateRegion?:  {
    __typename: "Region",
    cities?:  {
      __typename: "ModelCityConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    name: string,
    updatedAt: string,
  } | null,
};

export type OnCreateStreetSubscriptionVariables = {
  filter?: ModelSubscriptionStreetFilterInput | null,
};

export type OnCreateStreetSubscription = {
  onCreateStreet?:  {
    __typename: "Street",
    city?:  {
      __typename: "City",
      createdAt: string,
      id: string,
      name: string,
      regionId?: string | null,
      updatedAt: string,
    } | null,
    cityId?: string | null,
    createdAt: string,
    id: string,
    name: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteCitySubscriptionVariables = {
  filter?: ModelSubscriptionCityFilterInput | null,
};

export type OnDeleteCitySubscription = {
  onDeleteCity?:  {
    __typename: "City",
    createdAt: string,
    id: string,
    mayor?:  {
      __typename: "Mayor",
      cityId?: string | null,
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    name: string,
    region?:  {
      __typename: "Region",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    regionId?: string | null,
    streets?:  {
      __typename: "ModelStreetConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteMayorSubscriptionVariables = {
  filter?: ModelSubscriptionMayorFilterInput | null,
};

export type OnDeleteMayorSubscription = {
  onDeleteMayor?:  {
    __typename: "Mayor",
    city?:  {
      __typename: "City",
      createdAt: string,
      id: string,
      name: string,
      regionId?: string | null,
      updatedAt: string,
    } | null,
    cityId?: string | null,
    createdAt: string,
    id: string,
    name: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteRegionSubscriptionVariables = {
  filter?: ModelSubscriptionRegionFilterInput | null,
};

export type OnDeleteRegionSubscription = {
  onDeleteRegion?:  {
    __typename: "Region",
    cities?:  {
      __typename: "ModelCityConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    name: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteStreetSubscriptionVariables = {
  filter?: ModelSubscriptionStreetFilterInput | null,
};

export type OnDeleteStreetSubscription = {
  onDeleteStreet?:  {
    __typename: "Street",
    city?:  {
      __typename: "City",
      createdAt: string,
      id: string,
      name: string,
      regionId?: string | null,
      updatedAt: string,
    } | null,
    cityId?: string | null,
    createdAt: string,
    id: string,
    name: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateCitySubscriptionVariables = {
  filter?: ModelSubscriptionCityFilterInput | null,
};

export type OnUpdateCitySubscription = {
  onUpdateCity?:  {
    __typename: "City",
    createdAt: string,
    id: string,
    mayor?:  {
      __typename: "Mayor",
      cityId?: string | null,
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    name: string,
    region?:  {
      __typename: "Region",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    regionId?: string | null,
    streets?:  {
      __typename: "ModelStreetConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateMayorSubscriptionVariables = {
  filter?: ModelSubscriptionMayorFilterInput | null,
};

export type OnUpdateMayorSubscription = {
  onUpdateMayor?:  {
    __typename: "Mayor",
    city?:  {
      __typename: "City",
      createdAt: string,
      id: string,
      name: string,
      regionId?: string | null,
      updatedAt: string,
    } | null,
    cityId?: string | null,
    createdAt: string,
    id: string,
    name: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateRegionSubscriptionVariables = {
  filter?: ModelSubscriptionRegionFilterInput | null,
};

export type OnUpdateRegionSubscription = {
  onUpdateRegion?:  {
    __typename: "Region",
    cities?:  {
      __typename: "ModelCityConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    name: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateStreetSubscriptionVariables = {
  filter?: ModelSubscriptionStreetFilterInput | null,
};

export type OnUpdateStreetSubscription = {
  onUpdateStreet?:  {
    __typename: "Street",
    city?:  {
      __typename: "City",
      createdAt: string,
      id: string,
      name: string,
      regionId?: string | null,
      updatedAt: string,
    } | null,
    cityId?: string | null,
    createdAt: string,
    id: string,
    name: string,
    updatedAt: string,
  } | null,
};
