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
    alone {
      leaf {
        kind
        matrix
        __typename
      }
      __typename
    }
    grid {
      alone {
        leaf {
          kind
          matrix
          __typename
        }
        __typename
      }
      grid {
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
      rows {
        kind
        matrix
        __typename
      }
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
      alone {
        leaf {
          kind
          matrix
          __typename
        }
        __typename
      }
      grid {
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
      rows {
        kind
        matrix
        __typename
      }
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
` as GeneratedQuery<APITypes.GridQueryVariables, APITypes.GridQuery>;
export const kind = /* GraphQL */ `query Kind {
  kind
}
` as GeneratedQuery<APITypes.KindQueryVariables, APITypes.KindQuery>;
export const node = /* GraphQL */ `query Node($deep: Deep) {
  node(deep: $deep) {
    alone {
      leaf {
        kind
        matrix
        __typename
      }
      __typename
    }
    grid {
      alone {
        leaf {
          kind
          matrix
          __typename
        }
        __typename
      }
      grid {
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
      rows {
        kind
        matrix
        __typename
      }
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
      alone {
        leaf {
          kind
          matrix
          __typename
        }
        __typename
      }
      grid {
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
      rows {
        kind
        matrix
        __typename
      }
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
` as GeneratedQuery<APITypes.NodeQueryVariables, APITypes.NodeQuery>;
export const nodes = /* GraphQL */ `query Nodes($required: [Deep]!) {
  nodes(required: $required) {
    alone {
      leaf {
        kind
        matrix
        __typename
      }
      __typename
    }
    grid {
      alone {
        leaf {
          kind
          matrix
          __typename
        }
        __typename
      }
      grid {
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
      rows {
        kind
        matrix
        __typename
      }
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
      alone {
        leaf {
          kind
          matrix
          __typename
        }
        __typename
      }
      grid {
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
      rows {
        kind
        matrix
        __typename
      }
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
` as GeneratedQuery<APITypes.NodesQueryVariables, APITypes.NodesQuery>;
export const x = /* GraphQL */ `query X {
  x
}
` as GeneratedQuery<APITypes.XQueryVariables, APITypes.XQuery>;
