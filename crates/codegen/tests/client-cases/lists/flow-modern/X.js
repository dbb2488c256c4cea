

/* @flow */
// This file was automatically generated and should not be edited.

// ====================================================
// GraphQL query operation: X
// ====================================================

export type X = {
  x: ?(?number[])[]
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