/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const count = /* GraphQL */ `query Count {
  count
}
` as GeneratedQuery<APITypes.CountQueryVariables, APITypes.CountQuery>;
export const grid = /* GraphQL */ `query Grid($deep: [Deep!], $kinds: [Kind!]!, $numbers: [Int]) {
  grid(deep: $deep, kinds: $kinds, numbers: $numbers) {
    grid {
      kinds
    }
    kinds
    leaf {
      kind
      matrix
    }
    leaves {
      kind
      matrix
    }
    leavesRequired {
      kind
      matrix
    }
    next {
      kinds
    }
    rows {
      kind
      matrix
    }
  }
}
` as GeneratedQuery<APITypes.GridQueryVariables, APITypes.GridQuery>;
export const kind = /* GraphQL */ `query Kind {
  kind
}
` as GeneratedQuery<APITypes.KindQueryVariables, APITypes.KindQuery>;
export const node = /* GraphQL */ `query Node($deep: Deep) {
  node(deep: $deep) {
    grid {
      kinds
    }
    kinds
    leaf {
      kind
      matrix
    }
    leaves {
      kind
      matrix
    }
    leavesRequired {
      kind
      matrix
    }
    next {
      kinds
    }
    rows {
      kind
      matrix
    }
  }
}
` as GeneratedQuery<APITypes.NodeQueryVariables, APITypes.NodeQuery>;
export const nodes = /* GraphQL */ `query Nodes($required: [Deep]!) {
  nodes(required: $required) {
    grid {
      kinds
    }
    kinds
    leaf {
      kind
      matrix
    }
    leaves {
      kind
      matrix
    }
    leavesRequired {
      kind
      matrix
    }
    next {
      kinds
    }
    rows {
      kind
      matrix
    }
  }
}
` as GeneratedQuery<APITypes.NodesQueryVariables, APITypes.NodesQuery>;
export const x = /* GraphQL */ `query X {
  x
}
` as GeneratedQuery<APITypes.XQueryVariables, APITypes.XQuery>;
