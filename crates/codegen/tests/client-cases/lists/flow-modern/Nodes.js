

/* @flow */
// This file was automatically generated and should not be edited.

// ====================================================
// GraphQL query operation: Nodes
// ====================================================

export type Nodes_nodes_alone = {
  __typename: "OnlyChild"
};

export type Nodes_nodes_grid = {
  __typename: "Node",
  kinds: ?Kind[][],
};

export type Nodes_nodes_leaf = {
  __typename: "Leaf",
  kind: Kind,
  matrix: (?string[])[],
};

export type Nodes_nodes_leaves = {
  __typename: "Leaf",
  kind: Kind,
  matrix: (?string[])[],
};

export type Nodes_nodes_leavesRequired = {
  __typename: "Leaf",
  kind: Kind,
  matrix: (?string[])[],
};

export type Nodes_nodes_next = {
  __typename: "Node",
  kinds: ?Kind[][],
};

export type Nodes_nodes_rows = {
  __typename: "Leaf",
  kind: Kind,
  matrix: (?string[])[],
};

export type Nodes_nodes = {
  __typename: "Node",
  alone: ?Nodes_nodes_alone,
  grid: ?Nodes_nodes_grid,
  kinds: ?Kind[][],
  leaf: Nodes_nodes_leaf,
  leaves: ?Nodes_nodes_leaves,
  leavesRequired: Nodes_nodes_leavesRequired,
  next: ?Nodes_nodes_next,
  rows: Nodes_nodes_rows,
};

export type Nodes = {
  nodes: ?Nodes_nodes
};

//==============================================================
// START Enums and Input Objects
// All enums and input objects are included in every output file
// for now, but this will be changed soon.
// TODO: Link to issue to fix this.
//==============================================================

// undefined
export type Kind = "A" | "b";

// undefined
type Deep = {
  grid: ?(?(?number)[])[],
  more: Deep[][],
  plain: ?(?Deep)[],
  required: Deep[],
  stamps: ?AWSTimestamp[],
};

//==============================================================
// END Enums and Input Objects
//==============================================================