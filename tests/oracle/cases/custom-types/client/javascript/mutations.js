/* eslint-disable */
// this is an auto generated file. This will be overwritten

export const createCustomer = /* GraphQL */ `
  mutation CreateCustomer(
    $condition: ModelCustomerConditionInput
    $input: CreateCustomerInput!
  ) {
    createCustomer(condition: $condition, input: $input) {
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
export const deleteCustomer = /* GraphQL */ `
  mutation DeleteCustomer(
    $condition: ModelCustomerConditionInput
    $input: DeleteCustomerInput!
  ) {
    deleteCustomer(condition: $condition, input: $input) {
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
export const updateCustomer = /* GraphQL */ `
  mutation UpdateCustomer(
    $condition: ModelCustomerConditionInput
    $input: UpdateCustomerInput!
  ) {
    updateCustomer(condition: $condition, input: $input) {
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
