/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateA = /* GraphQL */ `subscription OnCreateA($filter: ModelSubscriptionAFilterInput, $owner: String) {
  onCreateA(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateASubscriptionVariables,
  APITypes.OnCreateASubscription
>;
export const onCreateB = /* GraphQL */ `subscription OnCreateB($filter: ModelSubscriptionBFilterInput, $owner: String) {
  onCreateB(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateBSubscriptionVariables,
  APITypes.OnCreateBSubscription
>;
export const onCreateC = /* GraphQL */ `subscription OnCreateC($filter: ModelSubscriptionCFilterInput, $owner: String) {
  onCreateC(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
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
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateDSubscriptionVariables,
  APITypes.OnCreateDSubscription
>;
export const onCreateE = /* GraphQL */ `subscription OnCreateE($filter: ModelSubscriptionEFilterInput, $owner: String) {
  onCreateE(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateESubscriptionVariables,
  APITypes.OnCreateESubscription
>;
export const onCreateF = /* GraphQL */ `subscription OnCreateF(
  $filter: ModelSubscriptionFFilterInput
  $tenant: String
) {
  onCreateF(filter: $filter, tenant: $tenant) {
    createdAt
    id
    tenant
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateFSubscriptionVariables,
  APITypes.OnCreateFSubscription
>;
export const onDeleteA = /* GraphQL */ `subscription OnDeleteA($filter: ModelSubscriptionAFilterInput, $owner: String) {
  onDeleteA(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteASubscriptionVariables,
  APITypes.OnDeleteASubscription
>;
export const onDeleteB = /* GraphQL */ `subscription OnDeleteB($filter: ModelSubscriptionBFilterInput, $owner: String) {
  onDeleteB(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteBSubscriptionVariables,
  APITypes.OnDeleteBSubscription
>;
export const onDeleteC = /* GraphQL */ `subscription OnDeleteC($filter: ModelSubscriptionCFilterInput, $owner: String) {
  onDeleteC(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
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
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteDSubscriptionVariables,
  APITypes.OnDeleteDSubscription
>;
export const onDeleteE = /* GraphQL */ `subscription OnDeleteE($filter: ModelSubscriptionEFilterInput, $owner: String) {
  onDeleteE(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteESubscriptionVariables,
  APITypes.OnDeleteESubscription
>;
export const onDeleteF = /* GraphQL */ `subscription OnDeleteF(
  $filter: ModelSubscriptionFFilterInput
  $tenant: String
) {
  onDeleteF(filter: $filter, tenant: $tenant) {
    createdAt
    id
    tenant
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteFSubscriptionVariables,
  APITypes.OnDeleteFSubscription
>;
export const onUpdateA = /* GraphQL */ `subscription OnUpdateA($filter: ModelSubscriptionAFilterInput, $owner: String) {
  onUpdateA(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateASubscriptionVariables,
  APITypes.OnUpdateASubscription
>;
export const onUpdateB = /* GraphQL */ `subscription OnUpdateB($filter: ModelSubscriptionBFilterInput, $owner: String) {
  onUpdateB(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateBSubscriptionVariables,
  APITypes.OnUpdateBSubscription
>;
export const onUpdateC = /* GraphQL */ `subscription OnUpdateC($filter: ModelSubscriptionCFilterInput, $owner: String) {
  onUpdateC(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
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
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateDSubscriptionVariables,
  APITypes.OnUpdateDSubscription
>;
export const onUpdateE = /* GraphQL */ `subscription OnUpdateE($filter: ModelSubscriptionEFilterInput, $owner: String) {
  onUpdateE(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateESubscriptionVariables,
  APITypes.OnUpdateESubscription
>;
export const onUpdateF = /* GraphQL */ `subscription OnUpdateF(
  $filter: ModelSubscriptionFFilterInput
  $tenant: String
) {
  onUpdateF(filter: $filter, tenant: $tenant) {
    createdAt
    id
    tenant
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateFSubscriptionVariables,
  APITypes.OnUpdateFSubscription
>;
