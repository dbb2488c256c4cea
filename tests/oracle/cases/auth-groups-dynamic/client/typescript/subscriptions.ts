/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateA = /* GraphQL */ `subscription OnCreateA($filter: ModelSubscriptionAFilterInput) {
  onCreateA(filter: $filter) {
    createdAt
    id
    team
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateASubscriptionVariables,
  APITypes.OnCreateASubscription
>;
export const onCreateB = /* GraphQL */ `subscription OnCreateB($filter: ModelSubscriptionBFilterInput) {
  onCreateB(filter: $filter) {
    createdAt
    id
    teams
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateBSubscriptionVariables,
  APITypes.OnCreateBSubscription
>;
export const onCreateC = /* GraphQL */ `subscription OnCreateC($filter: ModelSubscriptionCFilterInput) {
  onCreateC(filter: $filter) {
    createdAt
    id
    teams
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateCSubscriptionVariables,
  APITypes.OnCreateCSubscription
>;
export const onCreateD = /* GraphQL */ `subscription OnCreateD($filter: ModelSubscriptionDFilterInput, $owner: String) {
  onCreateD(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    team
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateDSubscriptionVariables,
  APITypes.OnCreateDSubscription
>;
export const onCreateE = /* GraphQL */ `subscription OnCreateE($filter: ModelSubscriptionEFilterInput) {
  onCreateE(filter: $filter) {
    createdAt
    id
    team
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateESubscriptionVariables,
  APITypes.OnCreateESubscription
>;
export const onDeleteA = /* GraphQL */ `subscription OnDeleteA($filter: ModelSubscriptionAFilterInput) {
  onDeleteA(filter: $filter) {
    createdAt
    id
    team
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteASubscriptionVariables,
  APITypes.OnDeleteASubscription
>;
export const onDeleteB = /* GraphQL */ `subscription OnDeleteB($filter: ModelSubscriptionBFilterInput) {
  onDeleteB(filter: $filter) {
    createdAt
    id
    teams
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteBSubscriptionVariables,
  APITypes.OnDeleteBSubscription
>;
export const onDeleteC = /* GraphQL */ `subscription OnDeleteC($filter: ModelSubscriptionCFilterInput) {
  onDeleteC(filter: $filter) {
    createdAt
    id
    teams
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteCSubscriptionVariables,
  APITypes.OnDeleteCSubscription
>;
export const onDeleteD = /* GraphQL */ `subscription OnDeleteD($filter: ModelSubscriptionDFilterInput, $owner: String) {
  onDeleteD(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    team
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteDSubscriptionVariables,
  APITypes.OnDeleteDSubscription
>;
export const onDeleteE = /* GraphQL */ `subscription OnDeleteE($filter: ModelSubscriptionEFilterInput) {
  onDeleteE(filter: $filter) {
    createdAt
    id
    team
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteESubscriptionVariables,
  APITypes.OnDeleteESubscription
>;
export const onUpdateA = /* GraphQL */ `subscription OnUpdateA($filter: ModelSubscriptionAFilterInput) {
  onUpdateA(filter: $filter) {
    createdAt
    id
    team
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateASubscriptionVariables,
  APITypes.OnUpdateASubscription
>;
export const onUpdateB = /* GraphQL */ `subscription OnUpdateB($filter: ModelSubscriptionBFilterInput) {
  onUpdateB(filter: $filter) {
    createdAt
    id
    teams
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateBSubscriptionVariables,
  APITypes.OnUpdateBSubscription
>;
export const onUpdateC = /* GraphQL */ `subscription OnUpdateC($filter: ModelSubscriptionCFilterInput) {
  onUpdateC(filter: $filter) {
    createdAt
    id
    teams
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateCSubscriptionVariables,
  APITypes.OnUpdateCSubscription
>;
export const onUpdateD = /* GraphQL */ `subscription OnUpdateD($filter: ModelSubscriptionDFilterInput, $owner: String) {
  onUpdateD(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    team
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateDSubscriptionVariables,
  APITypes.OnUpdateDSubscription
>;
export const onUpdateE = /* GraphQL */ `subscription OnUpdateE($filter: ModelSubscriptionEFilterInput) {
  onUpdateE(filter: $filter) {
    createdAt
    id
    team
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateESubscriptionVariables,
  APITypes.OnUpdateESubscription
>;
