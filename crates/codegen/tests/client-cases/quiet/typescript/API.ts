/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Letter = {
  __typename: "Letter",
  a: number,
  aRatherLongNameForAFieldWhichTellsALot?: string | null,
};

export type AQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaksQueryVariables = {
};

export type AQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaksQuery = {
  aQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks?:  {
    __typename: "Letter",
    a: number,
    aRatherLongNameForAFieldWhichTellsALot?: string | null,
  } | null,
};

export type BQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaksQueryVariables = {
  id: string,
};

export type BQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaksQuery = {
  bQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks?:  Array< {
    __typename: "Letter",
    a: number,
    aRatherLongNameForAFieldWhichTellsALot?: string | null,
  } | null > | null,
};

export type CQueryWhoseNameIsQuiteLongTooQueryVariables = {
};

export type CQueryWhoseNameIsQuiteLongTooQuery = {
  cQueryWhoseNameIsQuiteLongToo?:  Array< {
    __typename: "Letter",
    a: number,
    aRatherLongNameForAFieldWhichTellsALot?: string | null,
  } | null > | null,
};

export type LettersQueryVariables = {
};

export type LettersQuery = {
  letters?: Array< string | null > | null,
};

export type NumbersQueryVariables = {
};

export type NumbersQuery = {
  numbers?: Array< number > | null,
};

export type OnSubscriptionVariables = {
};

export type OnSubscription = {
  on?:  {
    __typename: "Letter",
    a: number,
    aRatherLongNameForAFieldWhichTellsALot?: string | null,
  } | null,
};

export type OnEverySubscriptionVariables = {
  id?: string | null,
};

export type OnEverySubscription = {
  onEvery?:  Array< {
    __typename: "Letter",
    a: number,
    aRatherLongNameForAFieldWhichTellsALot?: string | null,
  } | null > | null,
};

export type OnLetterSubscriptionVariables = {
};

export type OnLetterSubscription = {
  onLetter?:  {
    __typename: "Letter",
    a: number,
    aRatherLongNameForAFieldWhichTellsALot?: string | null,
  } | null,
};

export type OnNumberSubscriptionVariables = {
};

export type OnNumberSubscription = {
  onNumber?: number | null,
};

export type OnNumbersSubscriptionVariables = {
};

export type OnNumbersSubscription = {
  onNumbers?: Array< number | null > | null,
};

export type OnOtherSubscriptionVariables = {
  id: string,
};

export type OnOtherSubscription = {
  onOther: number,
};

export type OnSomethingThatHasAVeryLongNameWhichDoesNotFitAnywhereSubscriptionVariables = {
};

export type OnSomethingThatHasAVeryLongNameWhichDoesNotFitAnywhereSubscription = {
  onSomethingThatHasAVeryLongNameWhichDoesNotFitAnywhere?:  {
    __typename: "Letter",
    a: number,
    aRatherLongNameForAFieldWhichTellsALot?: string | null,
  } | null,
};

export type UpSubscriptionVariables = {
  id?: string | null,
};

export type UpSubscription = {
  up?:  {
    __typename: "Letter",
    a: number,
    aRatherLongNameForAFieldWhichTellsALot?: string | null,
  } | null,
};
