/* eslint-disable */
// this is an auto generated file. This will be overwritten

export const on = /* GraphQL */ `
  subscription On {
    on {
      a
      aRatherLongNameForAFieldWhichTellsALot
      __typename
    }
  }
`;
export const onEvery = /* GraphQL */ `
  subscription OnEvery($id: ID) {
    onEvery(id: $id) {
      a
      aRatherLongNameForAFieldWhichTellsALot
      __typename
    }
  }
`;
export const onLetter = /* GraphQL */ `
  subscription OnLetter {
    onLetter {
      a
      aRatherLongNameForAFieldWhichTellsALot
      __typename
    }
  }
`;
export const onNumber = /* GraphQL */ `
  subscription OnNumber {
    onNumber
  }
`;
export const onNumbers = /* GraphQL */ `
  subscription OnNumbers {
    onNumbers
  }
`;
export const onOther = /* GraphQL */ `
  subscription OnOther($id: ID!) {
    onOther(id: $id)
  }
`;
export const onSomethingThatHasAVeryLongNameWhichDoesNotFitAnywhere = /* GraphQL */ `
  subscription OnSomethingThatHasAVeryLongNameWhichDoesNotFitAnywhere {
    onSomethingThatHasAVeryLongNameWhichDoesNotFitAnywhere {
      a
      aRatherLongNameForAFieldWhichTellsALot
      __typename
    }
  }
`;
export const up = /* GraphQL */ `
  subscription Up($id: ID) {
    up(id: $id) {
      a
      aRatherLongNameForAFieldWhichTellsALot
      __typename
    }
  }
`;
