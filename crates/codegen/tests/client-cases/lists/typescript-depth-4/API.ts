/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Deep = {
  grid?: Array< Array< number | null > | null > | null,
  more: Array< Array< Deep > >,
  plain?: Array< Deep | null > | null,
  required: Array< Deep >,
  stamps?: Array< number > | null,
};

export enum Kind {
  A = "A",
  b = "b",
}


export type Node = {
  __typename: "Node",
  alone?: OnlyChild | null,
  grid?:  Array<Node | null > | null,
  kinds?: Array< Array< Kind > > | null,
  leaf: Leaf,
  leaves?:  Array<Leaf > | null,
  leavesRequired:  Array<Leaf | null >,
  next?: Node | null,
  rows:  Array<Leaf >,
};

export type OnlyChild = {
  __typename: "OnlyChild",
  leaf?: Leaf | null,
};

export type Leaf = {
  __typename: "Leaf",
  kind: Kind,
  matrix: Array< Array< string > | null >,
};

export type CountQueryVariables = {
};

export type CountQuery = {
  count: number,
};

export type GridQueryVariables = {
  deep?: Array< Deep > | null,
  kinds: Array< Kind >,
  numbers?: Array< number | null > | null,
};

export type GridQuery = {
  grid:  Array< {
    __typename: "Node",
    alone?:  {
      __typename: "OnlyChild",
      leaf?:  {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      } | null,
    } | null,
    grid?:  Array< {
      __typename: "Node",
      alone?:  {
        __typename: "OnlyChild",
        leaf?:  {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } | null,
      } | null,
      grid?:  Array< {
        __typename: "Node",
        alone?:  {
          __typename: "OnlyChild",
        } | null,
        grid?:  Array< {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null > | null,
        kinds?: Array< Array< Kind > > | null,
        leaf:  {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        },
        leaves?:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } > | null,
        leavesRequired:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } | null >,
        next?:  {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null,
        rows:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } >,
      } | null > | null,
      kinds?: Array< Array< Kind > > | null,
      leaf:  {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      },
      leaves?:  Array< {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      } > | null,
      leavesRequired:  Array< {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      } | null >,
      next?:  {
        __typename: "Node",
        alone?:  {
          __typename: "OnlyChild",
        } | null,
        grid?:  Array< {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null > | null,
        kinds?: Array< Array< Kind > > | null,
        leaf:  {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        },
        leaves?:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } > | null,
        leavesRequired:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } | null >,
        next?:  {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null,
        rows:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } >,
      } | null,
      rows:  Array< {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      } >,
    } | null > | null,
    kinds?: Array< Array< Kind > > | null,
    leaf:  {
      __typename: "Leaf",
      kind: Kind,
      matrix: Array< Array< string > | null >,
    },
    leaves?:  Array< {
      __typename: "Leaf",
      kind: Kind,
      matrix: Array< Array< string > | null >,
    } > | null,
    leavesRequired:  Array< {
      __typename: "Leaf",
      kind: Kind,
      matrix: Array< Array< string > | null >,
    } | null >,
    next?:  {
      __typename: "Node",
      alone?:  {
        __typename: "OnlyChild",
        leaf?:  {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } | null,
      } | null,
      grid?:  Array< {
        __typename: "Node",
        alone?:  {
          __typename: "OnlyChild",
        } | null,
        grid?:  Array< {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null > | null,
        kinds?: Array< Array< Kind > > | null,
        leaf:  {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        },
        leaves?:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } > | null,
        leavesRequired:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } | null >,
        next?:  {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null,
        rows:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } >,
      } | null > | null,
      kinds?: Array< Array< Kind > > | null,
      leaf:  {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      },
      leaves?:  Array< {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      } > | null,
      leavesRequired:  Array< {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      } | null >,
      next?:  {
        __typename: "Node",
        alone?:  {
          __typename: "OnlyChild",
        } | null,
        grid?:  Array< {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null > | null,
        kinds?: Array< Array< Kind > > | null,
        leaf:  {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        },
        leaves?:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } > | null,
        leavesRequired:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } | null >,
        next?:  {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null,
        rows:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } >,
      } | null,
      rows:  Array< {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      } >,
    } | null,
    rows:  Array< {
      __typename: "Leaf",
      kind: Kind,
      matrix: Array< Array< string > | null >,
    } >,
  } | null >,
};

export type KindQueryVariables = {
};

export type KindQuery = {
  kind: Kind,
};

export type NodeQueryVariables = {
  deep?: Deep | null,
};

export type NodeQuery = {
  node:  {
    __typename: "Node",
    alone?:  {
      __typename: "OnlyChild",
      leaf?:  {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      } | null,
    } | null,
    grid?:  Array< {
      __typename: "Node",
      alone?:  {
        __typename: "OnlyChild",
        leaf?:  {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } | null,
      } | null,
      grid?:  Array< {
        __typename: "Node",
        alone?:  {
          __typename: "OnlyChild",
        } | null,
        grid?:  Array< {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null > | null,
        kinds?: Array< Array< Kind > > | null,
        leaf:  {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        },
        leaves?:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } > | null,
        leavesRequired:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } | null >,
        next?:  {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null,
        rows:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } >,
      } | null > | null,
      kinds?: Array< Array< Kind > > | null,
      leaf:  {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      },
      leaves?:  Array< {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      } > | null,
      leavesRequired:  Array< {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      } | null >,
      next?:  {
        __typename: "Node",
        alone?:  {
          __typename: "OnlyChild",
        } | null,
        grid?:  Array< {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null > | null,
        kinds?: Array< Array< Kind > > | null,
        leaf:  {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        },
        leaves?:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } > | null,
        leavesRequired:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } | null >,
        next?:  {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null,
        rows:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } >,
      } | null,
      rows:  Array< {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      } >,
    } | null > | null,
    kinds?: Array< Array< Kind > > | null,
    leaf:  {
      __typename: "Leaf",
      kind: Kind,
      matrix: Array< Array< string > | null >,
    },
    leaves?:  Array< {
      __typename: "Leaf",
      kind: Kind,
      matrix: Array< Array< string > | null >,
    } > | null,
    leavesRequired:  Array< {
      __typename: "Leaf",
      kind: Kind,
      matrix: Array< Array< string > | null >,
    } | null >,
    next?:  {
      __typename: "Node",
      alone?:  {
        __typename: "OnlyChild",
        leaf?:  {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } | null,
      } | null,
      grid?:  Array< {
        __typename: "Node",
        alone?:  {
          __typename: "OnlyChild",
        } | null,
        grid?:  Array< {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null > | null,
        kinds?: Array< Array< Kind > > | null,
        leaf:  {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        },
        leaves?:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } > | null,
        leavesRequired:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } | null >,
        next?:  {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null,
        rows:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } >,
      } | null > | null,
      kinds?: Array< Array< Kind > > | null,
      leaf:  {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      },
      leaves?:  Array< {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      } > | null,
      leavesRequired:  Array< {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      } | null >,
      next?:  {
        __typename: "Node",
        alone?:  {
          __typename: "OnlyChild",
        } | null,
        grid?:  Array< {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null > | null,
        kinds?: Array< Array< Kind > > | null,
        leaf:  {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        },
        leaves?:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } > | null,
        leavesRequired:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } | null >,
        next?:  {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null,
        rows:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } >,
      } | null,
      rows:  Array< {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      } >,
    } | null,
    rows:  Array< {
      __typename: "Leaf",
      kind: Kind,
      matrix: Array< Array< string > | null >,
    } >,
  },
};

export type NodesQueryVariables = {
  required: Array< Deep | null >,
};

export type NodesQuery = {
  nodes?:  Array< {
    __typename: "Node",
    alone?:  {
      __typename: "OnlyChild",
      leaf?:  {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      } | null,
    } | null,
    grid?:  Array< {
      __typename: "Node",
      alone?:  {
        __typename: "OnlyChild",
        leaf?:  {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } | null,
      } | null,
      grid?:  Array< {
        __typename: "Node",
        alone?:  {
          __typename: "OnlyChild",
        } | null,
        grid?:  Array< {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null > | null,
        kinds?: Array< Array< Kind > > | null,
        leaf:  {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        },
        leaves?:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } > | null,
        leavesRequired:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } | null >,
        next?:  {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null,
        rows:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } >,
      } | null > | null,
      kinds?: Array< Array< Kind > > | null,
      leaf:  {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      },
      leaves?:  Array< {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      } > | null,
      leavesRequired:  Array< {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      } | null >,
      next?:  {
        __typename: "Node",
        alone?:  {
          __typename: "OnlyChild",
        } | null,
        grid?:  Array< {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null > | null,
        kinds?: Array< Array< Kind > > | null,
        leaf:  {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        },
        leaves?:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } > | null,
        leavesRequired:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } | null >,
        next?:  {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null,
        rows:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } >,
      } | null,
      rows:  Array< {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      } >,
    } | null > | null,
    kinds?: Array< Array< Kind > > | null,
    leaf:  {
      __typename: "Leaf",
      kind: Kind,
      matrix: Array< Array< string > | null >,
    },
    leaves?:  Array< {
      __typename: "Leaf",
      kind: Kind,
      matrix: Array< Array< string > | null >,
    } > | null,
    leavesRequired:  Array< {
      __typename: "Leaf",
      kind: Kind,
      matrix: Array< Array< string > | null >,
    } | null >,
    next?:  {
      __typename: "Node",
      alone?:  {
        __typename: "OnlyChild",
        leaf?:  {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } | null,
      } | null,
      grid?:  Array< {
        __typename: "Node",
        alone?:  {
          __typename: "OnlyChild",
        } | null,
        grid?:  Array< {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null > | null,
        kinds?: Array< Array< Kind > > | null,
        leaf:  {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        },
        leaves?:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } > | null,
        leavesRequired:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } | null >,
        next?:  {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null,
        rows:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } >,
      } | null > | null,
      kinds?: Array< Array< Kind > > | null,
      leaf:  {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      },
      leaves?:  Array< {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      } > | null,
      leavesRequired:  Array< {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      } | null >,
      next?:  {
        __typename: "Node",
        alone?:  {
          __typename: "OnlyChild",
        } | null,
        grid?:  Array< {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null > | null,
        kinds?: Array< Array< Kind > > | null,
        leaf:  {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        },
        leaves?:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } > | null,
        leavesRequired:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } | null >,
        next?:  {
          __typename: "Node",
          kinds?: Array< Array< Kind > > | null,
        } | null,
        rows:  Array< {
          __typename: "Leaf",
          kind: Kind,
          matrix: Array< Array< string > | null >,
        } >,
      } | null,
      rows:  Array< {
        __typename: "Leaf",
        kind: Kind,
        matrix: Array< Array< string > | null >,
      } >,
    } | null,
    rows:  Array< {
      __typename: "Leaf",
      kind: Kind,
      matrix: Array< Array< string > | null >,
    } >,
  } | null > | null,
};

export type XQueryVariables = {
};

export type XQuery = {
  x?: Array< Array< number > | null > | null,
};

export type StoreMutationVariables = {
  id: string,
  name?: string | null,
};

export type StoreMutation = {
  store?:  {
    __typename: "Leaf",
    kind: Kind,
    matrix: Array< Array< string > | null >,
  } | null,
};
