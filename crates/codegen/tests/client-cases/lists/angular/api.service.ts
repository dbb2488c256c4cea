/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.
import { Injectable } from "@angular/core";
import API, { graphqlOperation, GraphQLResult } from "@aws-amplify/api-graphql";
import { Observable } from "zen-observable-ts";

export type Deep = {
  grid?: Array<Array<number | null> | null> | null;
  more: Array<Array<Deep>>;
  plain?: Array<Deep | null> | null;
  required: Array<Deep>;
  stamps?: Array<number> | null;
};

export enum Kind {
  A = "A",
  b = "b"
}

export type Node = {
  __typename: "Node";
  alone?: OnlyChild | null;
  grid?: Array<Node | null> | null;
  kinds?: Array<Array<Kind>> | null;
  leaf: Leaf;
  leaves?: Array<Leaf> | null;
  leavesRequired: Array<Leaf | null>;
  next?: Node | null;
  rows: Array<Leaf>;
};

export type OnlyChild = {
  __typename: "OnlyChild";
  leaf?: Leaf | null;
};

export type Leaf = {
  __typename: "Leaf";
  kind: Kind;
  matrix: Array<Array<string> | null>;
};

export type GridQuery = {
  __typename: "Node";
  alone?: {
    __typename: "OnlyChild";
  } | null;
  grid?: Array<{
    __typename: "Node";
    kinds?: Array<Array<Kind>> | null;
  } | null> | null;
  kinds?: Array<Array<Kind>> | null;
  leaf: {
    __typename: "Leaf";
    kind: Kind;
    matrix: Array<Array<string> | null>;
  };
  leaves?: Array<{
    __typename: "Leaf";
    kind: Kind;
    matrix: Array<Array<string> | null>;
  }> | null;
  leavesRequired: Array<{
    __typename: "Leaf";
    kind: Kind;
    matrix: Array<Array<string> | null>;
  } | null>;
  next?: {
    __typename: "Node";
    kinds?: Array<Array<Kind>> | null;
  } | null;
  rows: Array<{
    __typename: "Leaf";
    kind: Kind;
    matrix: Array<Array<string> | null>;
  }>;
};

export type NodeQuery = {
  __typename: "Node";
  alone?: {
    __typename: "OnlyChild";
  } | null;
  grid?: Array<{
    __typename: "Node";
    kinds?: Array<Array<Kind>> | null;
  } | null> | null;
  kinds?: Array<Array<Kind>> | null;
  leaf: {
    __typename: "Leaf";
    kind: Kind;
    matrix: Array<Array<string> | null>;
  };
  leaves?: Array<{
    __typename: "Leaf";
    kind: Kind;
    matrix: Array<Array<string> | null>;
  }> | null;
  leavesRequired: Array<{
    __typename: "Leaf";
    kind: Kind;
    matrix: Array<Array<string> | null>;
  } | null>;
  next?: {
    __typename: "Node";
    kinds?: Array<Array<Kind>> | null;
  } | null;
  rows: Array<{
    __typename: "Leaf";
    kind: Kind;
    matrix: Array<Array<string> | null>;
  }>;
};

export type NodesQuery = {
  __typename: "Node";
  alone?: {
    __typename: "OnlyChild";
  } | null;
  grid?: Array<{
    __typename: "Node";
    kinds?: Array<Array<Kind>> | null;
  } | null> | null;
  kinds?: Array<Array<Kind>> | null;
  leaf: {
    __typename: "Leaf";
    kind: Kind;
    matrix: Array<Array<string> | null>;
  };
  leaves?: Array<{
    __typename: "Leaf";
    kind: Kind;
    matrix: Array<Array<string> | null>;
  }> | null;
  leavesRequired: Array<{
    __typename: "Leaf";
    kind: Kind;
    matrix: Array<Array<string> | null>;
  } | null>;
  next?: {
    __typename: "Node";
    kinds?: Array<Array<Kind>> | null;
  } | null;
  rows: Array<{
    __typename: "Leaf";
    kind: Kind;
    matrix: Array<Array<string> | null>;
  }>;
};

export type StoreMutation = {
  __typename: "Leaf";
  kind: Kind;
  matrix: Array<Array<string> | null>;
};

@Injectable({
  providedIn: "root"
})
export class APIService {
  async Count(): Promise<CountQuery> {
    const statement = `query Count {
        count
      }`;
    const response = (await API.graphql(graphqlOperation(statement))) as any;
    return <CountQuery>response.data.count;
  }
  async Grid(
    kinds: Array<Kind>,
    deep?: Array<Deep>,
    numbers?: Array<number | null>
  ): Promise<Array<GridQuery>> {
    const statement = `query Grid($deep: [Deep!], $kinds: [Kind!]!, $numbers: [Int]) {
        grid(deep: $deep, kinds: $kinds, numbers: $numbers) {
          __typename
          alone {
            __typename
          }
          grid {
            __typename
            kinds
          }
          kinds
          leaf {
            __typename
            kind
            matrix
          }
          leaves {
            __typename
            kind
            matrix
          }
          leavesRequired {
            __typename
            kind
            matrix
          }
          next {
            __typename
            kinds
          }
          rows {
            __typename
            kind
            matrix
          }
        }
      }`;
    const gqlAPIServiceArguments: any = {
      kinds
    };
    if (deep) {
      gqlAPIServiceArguments.deep = deep;
    }
    if (numbers) {
      gqlAPIServiceArguments.numbers = numbers;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <Array<GridQuery>>response.data.grid;
  }
  async Kind(): Promise<KindQuery> {
    const statement = `query Kind {
        kind
      }`;
    const response = (await API.graphql(graphqlOperation(statement))) as any;
    return <KindQuery>response.data.kind;
  }
  async Node(deep?: Deep): Promise<NodeQuery> {
    const statement = `query Node($deep: Deep) {
        node(deep: $deep) {
          __typename
          alone {
            __typename
          }
          grid {
            __typename
            kinds
          }
          kinds
          leaf {
            __typename
            kind
            matrix
          }
          leaves {
            __typename
            kind
            matrix
          }
          leavesRequired {
            __typename
            kind
            matrix
          }
          next {
            __typename
            kinds
          }
          rows {
            __typename
            kind
            matrix
          }
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (deep) {
      gqlAPIServiceArguments.deep = deep;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <NodeQuery>response.data.node;
  }
  async Nodes(required: Array<Deep | null>): Promise<Array<NodesQuery>> {
    const statement = `query Nodes($required: [Deep]!) {
        nodes(required: $required) {
          __typename
          alone {
            __typename
          }
          grid {
            __typename
            kinds
          }
          kinds
          leaf {
            __typename
            kind
            matrix
          }
          leaves {
            __typename
            kind
            matrix
          }
          leavesRequired {
            __typename
            kind
            matrix
          }
          next {
            __typename
            kinds
          }
          rows {
            __typename
            kind
            matrix
          }
        }
      }`;
    const gqlAPIServiceArguments: any = {
      required
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <Array<NodesQuery>>response.data.nodes;
  }
  async X(): Promise<Array<XQuery>> {
    const statement = `query X {
        x
      }`;
    const response = (await API.graphql(graphqlOperation(statement))) as any;
    return <Array<XQuery>>response.data.x;
  }
  async Store(id: string, name?: string): Promise<StoreMutation> {
    const statement = `mutation Store($id: ID!, $name: String) {
        store(id: $id, name: $name) {
          __typename
          kind
          matrix
        }
      }`;
    const gqlAPIServiceArguments: any = {
      id
    };
    if (name) {
      gqlAPIServiceArguments.name = name;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <StoreMutation>response.data.store;
  }
}
