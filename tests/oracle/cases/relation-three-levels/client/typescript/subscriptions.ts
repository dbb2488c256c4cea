/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateCity = /* GraphQL */ `subscription OnCreateCity($filter: ModelSubscriptionCityFilterInput) {
  onCreateCity(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnCreateCitySubscriptionVariables,
  APITypes.OnCreateCitySubscription
>;
export const onCreateMayor = /* GraphQL */ `subscription OnCreateMayor($filter: ModelSubscriptionMayorFilterInput) {
  onCreateMayor(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnCreateMayorSubscriptionVariables,
  APITypes.OnCreateMayorSubscription
>;
export const onCreateRegion = /* GraphQL */ `subscription OnCreateRegion($filter: ModelSubscriptionRegionFilterInput) {
  onCreateRegion(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnCreateRegionSubscriptionVariables,
  APITypes.OnCreateRegionSubscription
>;
export const onCreateStreet = /* GraphQL */ `subscription OnCreateStreet($filter: ModelSubscriptionStreetFilterInput) {
  onCreateStreet(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnCreateStreetSubscriptionVariables,
  APITypes.OnCreateStreetSubscription
>;
export const onDeleteCity = /* GraphQL */ `subscription OnDeleteCity($filter: ModelSubscriptionCityFilterInput) {
  onDeleteCity(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnDeleteCitySubscriptionVariables,
  APITypes.OnDeleteCitySubscription
>;
export const onDeleteMayor = /* GraphQL */ `subscription OnDeleteMayor($filter: ModelSubscriptionMayorFilterInput) {
  onDeleteMayor(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnDeleteMayorSubscriptionVariables,
  APITypes.OnDeleteMayorSubscription
>;
export const onDeleteRegion = /* GraphQL */ `subscription OnDeleteRegion($filter: ModelSubscriptionRegionFilterInput) {
  onDeleteRegion(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnDeleteRegionSubscriptionVariables,
  APITypes.OnDeleteRegionSubscription
>;
export const onDeleteStreet = /* GraphQL */ `subscription OnDeleteStreet($filter: ModelSubscriptionStreetFilterInput) {
  onDeleteStreet(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnDeleteStreetSubscriptionVariables,
  APITypes.OnDeleteStreetSubscription
>;
export const onUpdateCity = /* GraphQL */ `subscription OnUpdateCity($filter: ModelSubscriptionCityFilterInput) {
  onUpdateCity(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnUpdateCitySubscriptionVariables,
  APITypes.OnUpdateCitySubscription
>;
export const onUpdateMayor = /* GraphQL */ `subscription OnUpdateMayor($filter: ModelSubscriptionMayorFilterInput) {
  onUpdateMayor(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnUpdateMayorSubscriptionVariables,
  APITypes.OnUpdateMayorSubscription
>;
export const onUpdateRegion = /* GraphQL */ `subscription OnUpdateRegion($filter: ModelSubscriptionRegionFilterInput) {
  onUpdateRegion(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnUpdateRegionSubscriptionVariables,
  APITypes.OnUpdateRegionSubscription
>;
export const onUpdateStreet = /* GraphQL */ `subscription OnUpdateStreet($filter: ModelSubscriptionStreetFilterInput) {
  onUpdateStreet(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnUpdateStreetSubscriptionVariables,
  APITypes.OnUpdateStreetSubscription
>;
