/* eslint-disable */
// this is an auto generated file. This will be overwritten

export const aQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks = /* GraphQL */ `
  query AQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks {
    aQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks {
      a
      aRatherLongNameForAFieldWhichTellsALot
      __typename
    }
  }
`;
export const bQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks = /* GraphQL */ `
  query BQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks(
    $id: ID!
  ) {
    bQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks(
      id: $id
    ) {
      a
      aRatherLongNameForAFieldWhichTellsALot
      __typename
    }
  }
`;
export const cQueryWhoseNameIsQuiteLongToo = /* GraphQL */ `
  query CQueryWhoseNameIsQuiteLongToo {
    cQueryWhoseNameIsQuiteLongToo {
      a
      aRatherLongNameForAFieldWhichTellsALot
      __typename
    }
  }
`;
export const letters = /* GraphQL */ `
  query Letters {
    letters
  }
`;
export const numbers = /* GraphQL */ `
  query Numbers {
    numbers
  }
`;
