/* eslint-disable */
// this is an auto generated file. This will be overwritten

export const store = /* GraphQL */ `
  mutation Store($id: ID!, $name: String) {
    store(id: $id, name: $name) {
      kind
      matrix
      __typename
    }
  }
`;
