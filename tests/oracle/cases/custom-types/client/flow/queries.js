// @flow
// this is an auto generated file. This will be overwritten

export const getCustomer = /* GraphQL */ `
  query GetCustomer($id: ID!) {
    getCustomer(id: $id) {
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
export const listCustomers = /* GraphQL */ `
  query ListCustomers(
    $filter: ModelCustomerFilterInput
    $limit: Int
    $nextToken: String
  ) {
    listCustomers(filter: $filter, limit: $limit, nextToken: $nextToken) {
      items {
        createdAt
        id
        kinds
        updatedAt
        __typename
      }
      nextToken
      __typename
    }
  }
`;
