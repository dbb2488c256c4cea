

/* @flow */
// This file was automatically generated and should not be edited.

// ====================================================
// GraphQL query operation: Node
// ====================================================

export type Node_node_alone = {
  __typename: "OnlyChild"
};

export type Node_node_grid = {
  __typename: "Node",
  kinds: ?Kind[][],
};

export type Node_node_leaf = {
  __typename: "Leaf",
  kind: Kind,
  matrix: (?string[])[],
};

export type Node_node_leaves = {
  __typename: "Leaf",
  kind: Kind,
  matrix: (?string[])[],
};

export type Node_node_leavesRequired = {
  __typename: "Leaf",
  kind: Kind,
  matrix: (?string[])[],
};

export type Node_node_next = {
  __typename: "Node",
  kinds: ?Kind[][],
};

export type Node_node_rows = {
  __typename: "Leaf",
  kind: Kind,
  matrix: (?string[])[],
};

export type Node_node = {
  __typename: "Node",
  alone: ?Node_node_alone,
  grid: ?Node_node_grid,
  kinds: ?Kind[][],
  leaf: Node_node_leaf,
  leaves: ?Node_node_leaves,
  leavesRequired: Node_node_leavesRequired,
  next: ?Node_node_next,
  rows: Node_node_rows,
};

export type Node = {
  node: Node_node
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