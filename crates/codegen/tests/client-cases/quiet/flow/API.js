/* @flow */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type AQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaksQuery = {|
  aQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks: ? {|
    __typename: "Letter",
    a: number,
    aRatherLongNameForAFieldWhichTellsALot: ?string,
  |},
|};

export type BQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaksQueryVariables = {|
  id: string,
|};

export type BQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaksQuery = {|
  bQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks: ? Array<? {|
    __typename: "Letter",
    a: number,
    aRatherLongNameForAFieldWhichTellsALot: ?string,
  |} >,
|};

export type CQueryWhoseNameIsQuiteLongTooQuery = {|
  cQueryWhoseNameIsQuiteLongToo: ? Array<? {|
    __typename: "Letter",
    a: number,
    aRatherLongNameForAFieldWhichTellsALot: ?string,
  |} >,
|};

export type LettersQuery = {|
  letters: ?Array< ?any >,
|};

export type NumbersQuery = {|
  numbers: ?Array< number >,
|};

export type OnSubscription = {|
  on: ? {|
    __typename: "Letter",
    a: number,
    aRatherLongNameForAFieldWhichTellsALot: ?string,
  |},
|};

export type OnEverySubscriptionVariables = {|
  id?: ?string,
|};

export type OnEverySubscription = {|
  onEvery: ? Array<? {|
    __typename: "Letter",
    a: number,
    aRatherLongNameForAFieldWhichTellsALot: ?string,
  |} >,
|};

export type OnLetterSubscription = {|
  onLetter: ? {|
    __typename: "Letter",
    a: number,
    aRatherLongNameForAFieldWhichTellsALot: ?string,
  |},
|};

export type OnNumberSubscription = {|
  onNumber: ?number,
|};

export type OnNumbersSubscription = {|
  onNumbers: ?Array< ?number >,
|};

export type OnOtherSubscriptionVariables = {|
  id: string,
|};

export type OnOtherSubscription = {|
  onOther: number,
|};

export type OnSomethingThatHasAVeryLongNameWhichDoesNotFitAnywhereSubscription = {|
  onSomethingThatHasAVeryLongNameWhichDoesNotFitAnywhere: ? {|
    __typename: "Letter",
    a: number,
    aRatherLongNameForAFieldWhichTellsALot: ?string,
  |},
|};

export type UpSubscriptionVariables = {|
  id?: ?string,
|};

export type UpSubscription = {|
  up: ? {|
    __typename: "Letter",
    a: number,
    aRatherLongNameForAFieldWhichTellsALot: ?string,
  |},
|};