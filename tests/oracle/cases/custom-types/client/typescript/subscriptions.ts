/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateCustomer = /* GraphQL */ `subscription OnCreateCustomer($filter: ModelSubscriptionCustomerFilterInput) {
  onCreateCustomer(filter: $filter) {
    both {
      label
      lat
      lng
      __typename
    }
    createdAt
    home {
      kind
      street
      __typename
    }
    id
    inner {
      label
      lat
      lng
      __typename
    }
    kinds
    outer {
      label
      lat
      lng
      __typename
    }
    plain {
      label
      lat
      lng
      __typename
    }
    updatedAt
    work {
      kind
      street
      __typename
    }
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateCustomerSubscriptionVariables,
  APITypes.OnCreateCustomerSubscription
>;
export const onDeleteCustomer = /* GraphQL */ `subscription OnDeleteCustomer($filter: ModelSubscriptionCustomerFilterInput) {
  onDeleteCustomer(filter: $filter) {
    both {
      label
      lat
      lng
      __typename
    }
    createdAt
    home {
      kind
      street
      __typename
    }
    id
    inner {
      label
      lat
      lng
      __typename
    }
    kinds
    outer {
      label
      lat
      lng
      __typename
    }
    plain {
      label
      lat
      lng
      __typename
    }
    updatedAt
    work {
      kind
      street
      __typename
    }
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteCustomerSubscriptionVariables,
  APITypes.OnDeleteCustomerSubscription
>;
export const onUpdateCustomer = /* GraphQL */ `subscription OnUpdateCustomer($filter: ModelSubscriptionCustomerFilterInput) {
  onUpdateCustomer(filter: $filter) {
    both {
      label
      lat
      lng
      __typename
    }
    createdAt
    home {
      kind
      street
      __typename
    }
    id
    inner {
      label
      lat
      lng
      __typename
    }
    kinds
    outer {
      label
      lat
      lng
      __typename
    }
    plain {
      label
      lat
      lng
      __typename
    }
    updatedAt
    work {
      kind
      street
      __typename
    }
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateCustomerSubscriptionVariables,
  APITypes.OnUpdateCustomerSubscription
>;
