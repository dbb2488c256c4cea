/* @flow */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Deep = {|
  grid?: ?Array< ?Array< ?number > >,
  more: Array< Array< Deep > >,
  plain?: ?Array< ?Deep >,
  required: Array< Deep >,
  stamps?: ?Array< number >,
|};

export type Kind =
  "A" |
  "b";


export type CountQuery = {|
  count: number,
|};

export type GridQueryVariables = {|
  deep?: ?Array< Deep >,
  kinds: Array< Kind >,
  numbers?: ?Array< ?number >,
|};

export type GridQuery = {|
  grid:  Array<? {|
    __typename: "Node",
    alone: ? {|
      __typename: string,
    |},
    grid: ? Array<? {|
      __typename: string,
      kinds: ?Array< Array< Kind > >,
    |} >,
    kinds: ?Array< Array< Kind > >,
    leaf: {|
      __typename: string,
      kind: Kind,
      matrix: Array< ?Array< string > >,
    |},
    leaves: ? Array< {|
      __typename: string,
      kind: Kind,
      matrix: Array< ?Array< string > >,
    |} >,
    leavesRequired:  Array<? {|
      __typename: string,
      kind: Kind,
      matrix: Array< ?Array< string > >,
    |} >,
    next: ? {|
      __typename: string,
      kinds: ?Array< Array< Kind > >,
    |},
    rows:  Array< {|
      __typename: string,
      kind: Kind,
      matrix: Array< ?Array< string > >,
    |} >,
  |} >,
|};

export type KindQuery = {|
  kind: Kind,
|};

export type NodeQueryVariables = {|
  deep?: ?Deep,
|};

export type NodeQuery = {|
  node: {|
    __typename: "Node",
    alone: ? {|
      __typename: string,
    |},
    grid: ? Array<? {|
      __typename: string,
      kinds: ?Array< Array< Kind > >,
    |} >,
    kinds: ?Array< Array< Kind > >,
    leaf: {|
      __typename: string,
      kind: Kind,
      matrix: Array< ?Array< string > >,
    |},
    leaves: ? Array< {|
      __typename: string,
      kind: Kind,
      matrix: Array< ?Array< string > >,
    |} >,
    leavesRequired:  Array<? {|
      __typename: string,
      kind: Kind,
      matrix: Array< ?Array< string > >,
    |} >,
    next: ? {|
      __typename: string,
      kinds: ?Array< Array< Kind > >,
    |},
    rows:  Array< {|
      __typename: string,
      kind: Kind,
      matrix: Array< ?Array< string > >,
    |} >,
  |},
|};

export type NodesQueryVariables = {|
  required: Array< ?Deep >,
|};

export type NodesQuery = {|
  nodes: ? Array<? {|
    __typename: "Node",
    alone: ? {|
      __typename: string,
    |},
    grid: ? Array<? {|
      __typename: string,
      kinds: ?Array< Array< Kind > >,
    |} >,
    kinds: ?Array< Array< Kind > >,
    leaf: {|
      __typename: string,
      kind: Kind,
      matrix: Array< ?Array< string > >,
    |},
    leaves: ? Array< {|
      __typename: string,
      kind: Kind,
      matrix: Array< ?Array< string > >,
    |} >,
    leavesRequired:  Array<? {|
      __typename: string,
      kind: Kind,
      matrix: Array< ?Array< string > >,
    |} >,
    next: ? {|
      __typename: string,
      kinds: ?Array< Array< Kind > >,
    |},
    rows:  Array< {|
      __typename: string,
      kind: Kind,
      matrix: Array< ?Array< string > >,
    |} >,
  |} >,
|};

export type XQuery = {|
  x: ?Array< ?Array< number > >,
|};

export type StoreMutationVariables = {|
  id: string,
  name?: ?string,
|};

export type StoreMutation = {|
  store: ? {|
    __typename: "Leaf",
    kind: Kind,
    matrix: Array< ?Array< string > >,
  |},
|};