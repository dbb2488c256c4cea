

/* @flow */
// This file was automatically generated and should not be edited.

// ====================================================
// GraphQL query operation: Grid
// ====================================================

export type Grid_grid_alone = {
  __typename: "OnlyChild"
};

export type Grid_grid_grid = {
  __typename: "Node",
  kinds: ?Kind[][],
};

export type Grid_grid_leaf = {
  __typename: "Leaf",
  kind: Kind,
  matrix: (?string[])[],
};

export type Grid_grid_leaves = {
  __typename: "Leaf",
  kind: Kind,
  matrix: (?string[])[],
};

export type Grid_grid_leavesRequired = {
  __typename: "Leaf",
  kind: Kind,
  matrix: (?string[])[],
};

export type Grid_grid_next = {
  __typename: "Node",
  kinds: ?Kind[][],
};

export type Grid_grid_rows = {
  __typename: "Leaf",
  kind: Kind,
  matrix: (?string[])[],
};

export type Grid_grid = {
  __typename: "Node",
  alone: ?Grid_grid_alone,
  grid: ?Grid_grid_grid,
  kinds: ?Kind[][],
  leaf: Grid_grid_leaf,
  leaves: ?Grid_grid_leaves,
  leavesRequired: Grid_grid_leavesRequired,
  next: ?Grid_grid_next,
  rows: Grid_grid_rows,
};

export type Grid = {
  grid: Grid_grid
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