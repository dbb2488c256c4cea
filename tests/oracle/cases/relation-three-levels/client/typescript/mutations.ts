/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createCity = /* GraphQL */ `mutation CreateCity(
  $condition: ModelCityConditionInput
  $input: CreateCityInput!
) {
  createCity(condition: $condition, input: $input) {
    createdAt
    id
    mayor {
      cityId
      createdAt
      id
      name
      updatedAt
      __typename
    }
    name
    region {
      createdAt
      id
      name
      updatedAt
      __typename
    }
    regionId
    streets {
      nextToken
      __typename
    }
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateCityMutationVariables,
  APITypes.CreateCityMutation
>;
export const createMayor = /* GraphQL */ `mutation CreateMayor(
  $condition: ModelMayorConditionInput
  $input: CreateMayorInput!
) {
  createMayor(condition: $condition, input: $input) {
    city {
      createdAt
      id
      name
      regionId
      updatedAt
      __typename
    }
    cityId
    createdAt
    id
    name
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateMayorMutationVariables,
  APITypes.CreateMayorMutation
>;
export const createRegion = /* GraphQL */ `mutation CreateRegion(
  $condition: ModelRegionConditionInput
  $input: CreateRegionInput!
) {
  createRegion(condition: $condition, input: $input) {
    cities {
      nextToken
      __typename
    }
    createdAt
    id
    name
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateRegionMutationVariables,
  APITypes.CreateRegionMutation
>;
export const createStreet = /* GraphQL */ `mutation CreateStreet(
  $condition: ModelStreetConditionInput
  $input: CreateStreetInput!
) {
  createStreet(condition: $condition, input: $input) {
    city {
      createdAt
      id
      name
      regionId
      updatedAt
      __typename
    }
    cityId
    createdAt
    id
    name
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateStreetMutationVariables,
  APITypes.CreateStreetMutation
>;
export const deleteCity = /* GraphQL */ `mutation DeleteCity(
  $condition: ModelCityConditionInput
  $input: DeleteCityInput!
) {
  deleteCity(condition: $condition, input: $input) {
    createdAt
    id
    mayor {
      cityId
      createdAt
      id
      name
      updatedAt
      __typename
    }
    name
    region {
      createdAt
      id
      name
      updatedAt
      __typename
    }
    regionId
    streets {
      nextToken
      __typename
    }
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteCityMutationVariables,
  APITypes.DeleteCityMutation
>;
export const deleteMayor = /* GraphQL */ `mutation DeleteMayor(
  $condition: ModelMayorConditionInput
  $input: DeleteMayorInput!
) {
  deleteMayor(condition: $condition, input: $input) {
    city {
      createdAt
      id
      name
      regionId
      updatedAt
      __typename
    }
    cityId
    createdAt
    id
    name
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteMayorMutationVariables,
  APITypes.DeleteMayorMutation
>;
export const deleteRegion = /* GraphQL */ `mutation DeleteRegion(
  $condition: ModelRegionConditionInput
  $input: DeleteRegionInput!
) {
  deleteRegion(condition: $condition, input: $input) {
    cities {
      nextToken
      __typename
    }
    createdAt
    id
    name
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteRegionMutationVariables,
  APITypes.DeleteRegionMutation
>;
export const deleteStreet = /* GraphQL */ `mutation DeleteStreet(
  $condition: ModelStreetConditionInput
  $input: DeleteStreetInput!
) {
  deleteStreet(condition: $condition, input: $input) {
    city {
      createdAt
      id
      name
      regionId
      updatedAt
      __typename
    }
    cityId
    createdAt
    id
    name
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteStreetMutationVariables,
  APITypes.DeleteStreetMutation
>;
export const updateCity = /* GraphQL */ `mutation UpdateCity(
  $condition: ModelCityConditionInput
  $input: UpdateCityInput!
) {
  updateCity(condition: $condition, input: $input) {
    createdAt
    id
    mayor {
      cityId
      createdAt
      id
      name
      updatedAt
      __typename
    }
    name
    region {
      createdAt
      id
      name
      updatedAt
      __typename
    }
    regionId
    streets {
      nextToken
      __typename
    }
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateCityMutationVariables,
  APITypes.UpdateCityMutation
>;
export const updateMayor = /* GraphQL */ `mutation UpdateMayor(
  $condition: ModelMayorConditionInput
  $input: UpdateMayorInput!
) {
  updateMayor(condition: $condition, input: $input) {
    city {
      createdAt
      id
      name
      regionId
      updatedAt
      __typename
    }
    cityId
    createdAt
    id
    name
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateMayorMutationVariables,
  APITypes.UpdateMayorMutation
>;
export const updateRegion = /* GraphQL */ `mutation UpdateRegion(
  $condition: ModelRegionConditionInput
  $input: UpdateRegionInput!
) {
  updateRegion(condition: $condition, input: $input) {
    cities {
      nextToken
      __typename
    }
    createdAt
    id
    name
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateRegionMutationVariables,
  APITypes.UpdateRegionMutation
>;
export const updateStreet = /* GraphQL */ `mutation UpdateStreet(
  $condition: ModelStreetConditionInput
  $input: UpdateStreetInput!
) {
  updateStreet(condition: $condition, input: $input) {
    city {
      createdAt
      id
      name
      regionId
      updatedAt
      __typename
    }
    cityId
    createdAt
    id
    name
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateStreetMutationVariables,
  APITypes.UpdateStreetMutation
>;
