/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const aQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks = /* GraphQL */ `query AQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks {
  aQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks {
    a
    aRatherLongNameForAFieldWhichTellsALot
    __typename
  }
}
` as GeneratedQuery<
  APITypes.AQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaksQueryVariables,
  APITypes.AQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaksQuery
>;
export const bQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks = /* GraphQL */ `query BQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks(
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
` as GeneratedQuery<
  APITypes.BQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaksQueryVariables,
  APITypes.BQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaksQuery
>;
export const cQueryWhoseNameIsQuiteLongToo = /* GraphQL */ `query CQueryWhoseNameIsQuiteLongToo {
  cQueryWhoseNameIsQuiteLongToo {
    a
    aRatherLongNameForAFieldWhichTellsALot
    __typename
  }
}
` as GeneratedQuery<
  APITypes.CQueryWhoseNameIsQuiteLongTooQueryVariables,
  APITypes.CQueryWhoseNameIsQuiteLongTooQuery
>;
export const letters = /* GraphQL */ `query Letters {
  letters
}
` as GeneratedQuery<APITypes.LettersQueryVariables, APITypes.LettersQuery>;
export const numbers = /* GraphQL */ `query Numbers {
  numbers
}
` as GeneratedQuery<APITypes.NumbersQueryVariables, APITypes.NumbersQuery>;
