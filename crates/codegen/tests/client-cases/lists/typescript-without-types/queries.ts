/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

export const count = /* GraphQL */ `
  query Count {
    count
  }
`;
export const grid = /* GraphQL */ `
  query Grid($deep: [Deep!], $kinds: [Kind!]!, $numbers: [Int]) {
    grid(deep: $deep, kinds: $kinds, numbers: $numbers) {
      alone {
        __typename
      }
      grid {
        kinds
        __typename
      }
      kinds
      leaf {
        kind
        matrix
        __typename
      }
      leaves {
        kind
        matrix
        __typename
      }
      leavesRequired {
        kind
        matrix
        __typename
      }
      next {
        kinds
        __typename
      }
      rows {
        kind
        matrix
        __typename
      }
      __typename
    }
  }
`;
export const kind = /* GraphQL */ `
  query Kind {
    kind
  }
`;
export const node = /* GraphQL */ `
  query Node($deep: Deep) {
    node(deep: $deep) {
      alone {
        __typename
      }
      grid {
        kinds
        __typename
      }
      kinds
      leaf {
        kind
        matrix
        __typename
      }
      leaves {
        kind
        matrix
        __typename
      }
      leavesRequired {
        kind
        matrix
        __typename
      }
      next {
        kinds
        __typename
      }
      rows {
        kind
        matrix
        __typename
      }
      __typename
    }
  }
`;
export const nodes = /* GraphQL */ `
  query Nodes($required: [Deep]!) {
    nodes(required: $required) {
      alone {
        __typename
      }
      grid {
        kinds
        __typename
      }
      kinds
      leaf {
        kind
        matrix
        __typename
      }
      leaves {
        kind
        matrix
        __typename
      }
      leavesRequired {
        kind
        matrix
        __typename
      }
      next {
        kinds
        __typename
      }
      rows {
        kind
        matrix
        __typename
      }
      __typename
    }
  }
`;
export const x = /* GraphQL */ `
  query X {
    x
  }
`;
