/* eslint-disable */
// this is an auto generated file. This will be overwritten

export const onCreateCustomer = /* GraphQL */ `
  subscription OnCreateCustomer($filter: ModelSubscriptionCustomerFilterInput) {
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
`;
export const onDeleteCustomer = /* GraphQL */ `
  subscription OnDeleteCustomer($filter: ModelSubscriptionCustomerFilterInput) {
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
`;
export const onUpdateCustomer = /* GraphQL */ `
  subscription OnUpdateCustomer($filter: ModelSubscriptionCustomerFilterInput) {
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
`;
