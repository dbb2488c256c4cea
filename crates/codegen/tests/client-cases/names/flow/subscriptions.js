// @flow
// this is an auto generated file. This will be overwritten

export const onCreateA = /* GraphQL */ `
  subscription OnCreateA($filter: ModelSubscriptionAFilterInput) {
    onCreateA(filter: $filter) {
      b
      createdAt
      id
      updatedAt
      __typename
    }
  }
`;
export const onCreateAnExtraordinarilyLongModelNameThatBre33266 = /* GraphQL */ `
  subscription OnCreateAnExtraordinarilyLongModelNameThatBre33266(
    $filter: ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput
  ) {
    onCreateAnExtraordinarilyLongModelNameThatBre33266(filter: $filter) {
      anEquallyLongFieldNameToGoWithTheModel
      createdAt
      id
      updatedAt
      __typename
    }
  }
`;
export const onCreatePeople = /* GraphQL */ `
  subscription OnCreatePeople($filter: ModelSubscriptionPeopleFilterInput) {
    onCreatePeople(filter: $filter) {
      Name
      _x
      createdAt
      id
      name
      updatedAt
      __typename
    }
  }
`;
export const onCreateStatus = /* GraphQL */ `
  subscription OnCreateStatus($filter: ModelSubscriptionStatusFilterInput) {
    onCreateStatus(filter: $filter) {
      class
      createdAt
      default
      id
      type
      updatedAt
      __typename
    }
  }
`;
export const onCreateTodo_item = /* GraphQL */ `
  subscription OnCreateTodo_item(
    $filter: ModelSubscriptionTodo_itemFilterInput
  ) {
    onCreateTodo_item(filter: $filter) {
      a
      createdAt
      id
      list
      nextToken
      updatedAt
      __typename
    }
  }
`;
export const onCreateURLEntry = /* GraphQL */ `
  subscription OnCreateURLEntry($filter: ModelSubscriptionURLEntryFilterInput) {
    onCreateURLEntry(filter: $filter) {
      createdAt
      editors
      id
      updatedAt
      __typename
    }
  }
`;
export const onDeleteA = /* GraphQL */ `
  subscription OnDeleteA($filter: ModelSubscriptionAFilterInput) {
    onDeleteA(filter: $filter) {
      b
      createdAt
      id
      updatedAt
      __typename
    }
  }
`;
export const onDeleteAnExtraordinarilyLongModelNameThatBre9026a = /* GraphQL */ `
  subscription OnDeleteAnExtraordinarilyLongModelNameThatBre9026a(
    $filter: ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput
  ) {
    onDeleteAnExtraordinarilyLongModelNameThatBre9026a(filter: $filter) {
      anEquallyLongFieldNameToGoWithTheModel
      createdAt
      id
      updatedAt
      __typename
    }
  }
`;
export const onDeletePeople = /* GraphQL */ `
  subscription OnDeletePeople($filter: ModelSubscriptionPeopleFilterInput) {
    onDeletePeople(filter: $filter) {
      Name
      _x
      createdAt
      id
      name
      updatedAt
      __typename
    }
  }
`;
export const onDeleteStatus = /* GraphQL */ `
  subscription OnDeleteStatus($filter: ModelSubscriptionStatusFilterInput) {
    onDeleteStatus(filter: $filter) {
      class
      createdAt
      default
      id
      type
      updatedAt
      __typename
    }
  }
`;
export const onDeleteTodo_item = /* GraphQL */ `
  subscription OnDeleteTodo_item(
    $filter: ModelSubscriptionTodo_itemFilterInput
  ) {
    onDeleteTodo_item(filter: $filter) {
      a
      createdAt
      id
      list
      nextToken
      updatedAt
      __typename
    }
  }
`;
export const onDeleteURLEntry = /* GraphQL */ `
  subscription OnDeleteURLEntry($filter: ModelSubscriptionURLEntryFilterInput) {
    onDeleteURLEntry(filter: $filter) {
      createdAt
      editors
      id
      updatedAt
      __typename
    }
  }
`;
export const onUpdateA = /* GraphQL */ `
  subscription OnUpdateA($filter: ModelSubscriptionAFilterInput) {
    onUpdateA(filter: $filter) {
      b
      createdAt
      id
      updatedAt
      __typename
    }
  }
`;
export const onUpdateAnExtraordinarilyLongModelNameThatBre6a3e8 = /* GraphQL */ `
  subscription OnUpdateAnExtraordinarilyLongModelNameThatBre6a3e8(
    $filter: ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput
  ) {
    onUpdateAnExtraordinarilyLongModelNameThatBre6a3e8(filter: $filter) {
      anEquallyLongFieldNameToGoWithTheModel
      createdAt
      id
      updatedAt
      __typename
    }
  }
`;
export const onUpdatePeople = /* GraphQL */ `
  subscription OnUpdatePeople($filter: ModelSubscriptionPeopleFilterInput) {
    onUpdatePeople(filter: $filter) {
      Name
      _x
      createdAt
      id
      name
      updatedAt
      __typename
    }
  }
`;
export const onUpdateStatus = /* GraphQL */ `
  subscription OnUpdateStatus($filter: ModelSubscriptionStatusFilterInput) {
    onUpdateStatus(filter: $filter) {
      class
      createdAt
      default
      id
      type
      updatedAt
      __typename
    }
  }
`;
export const onUpdateTodo_item = /* GraphQL */ `
  subscription OnUpdateTodo_item(
    $filter: ModelSubscriptionTodo_itemFilterInput
  ) {
    onUpdateTodo_item(filter: $filter) {
      a
      createdAt
      id
      list
      nextToken
      updatedAt
      __typename
    }
  }
`;
export const onUpdateURLEntry = /* GraphQL */ `
  subscription OnUpdateURLEntry($filter: ModelSubscriptionURLEntryFilterInput) {
    onUpdateURLEntry(filter: $filter) {
      createdAt
      editors
      id
      updatedAt
      __typename
    }
  }
`;
