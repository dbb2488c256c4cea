/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const on = /* GraphQL */ `subscription On {
  on {
    a
    aRatherLongNameForAFieldWhichTellsALot
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnSubscriptionVariables,
  APITypes.OnSubscription
>;
export const onEvery = /* GraphQL */ `subscription OnEvery($id: ID) {
  onEvery(id: $id) {
    a
    aRatherLongNameForAFieldWhichTellsALot
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnEverySubscriptionVariables,
  APITypes.OnEverySubscription
>;
export const onLetter = /* GraphQL */ `subscription OnLetter {
  onLetter {
    a
    aRatherLongNameForAFieldWhichTellsALot
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnLetterSubscriptionVariables,
  APITypes.OnLetterSubscription
>;
export const onNumber = /* GraphQL */ `subscription OnNumber {
  onNumber
}
` as GeneratedSubscription<
  APITypes.OnNumberSubscriptionVariables,
  APITypes.OnNumberSubscription
>;
export const onNumbers = /* GraphQL */ `subscription OnNumbers {
  onNumbers
}
` as GeneratedSubscription<
  APITypes.OnNumbersSubscriptionVariables,
  APITypes.OnNumbersSubscription
>;
export const onOther = /* GraphQL */ `subscription OnOther($id: ID!) {
  onOther(id: $id)
}
` as GeneratedSubscription<
  APITypes.OnOtherSubscriptionVariables,
  APITypes.OnOtherSubscription
>;
export const onSomethingThatHasAVeryLongNameWhichDoesNotFitAnywhere = /* GraphQL */ `subscription OnSomethingThatHasAVeryLongNameWhichDoesNotFitAnywhere {
  onSomethingThatHasAVeryLongNameWhichDoesNotFitAnywhere {
    a
    aRatherLongNameForAFieldWhichTellsALot
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnSomethingThatHasAVeryLongNameWhichDoesNotFitAnywhereSubscriptionVariables,
  APITypes.OnSomethingThatHasAVeryLongNameWhichDoesNotFitAnywhereSubscription
>;
export const up = /* GraphQL */ `subscription Up($id: ID) {
  up(id: $id) {
    a
    aRatherLongNameForAFieldWhichTellsALot
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.UpSubscriptionVariables,
  APITypes.UpSubscription
>;
