/* eslint-disable */
// this is an auto generated file. This will be overwritten

export const createA = /* GraphQL */ `
  mutation CreateA($condition: ModelAConditionInput, $input: CreateAInput!) {
    createA(condition: $condition, input: $input) {
      b
      createdAt
      id
      updatedAt
      __typename
    }
  }
`;
export const createAnExtraordinarilyLongModelNameThatBreaksEveryLine = /* GraphQL */ `
  mutation CreateAnExtraordinarilyLongModelNameThatBreaksEveryLine(
    $condition: ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput
    $input: CreateAnExtraordinarilyLongModelNameThatBreaksEveryLineInput!
  ) {
    createAnExtraordinarilyLongModelNameThatBreaksEveryLine(
      condition: $condition
      input: $input
    ) {
      anEquallyLongFieldNameToGoWithTheModel
      createdAt
      id
      updatedAt
      __typename
    }
  }
`;
export const createPeople = /* GraphQL */ `
  mutation CreatePeople(
    $condition: ModelPeopleConditionInput
    $input: CreatePeopleInput!
  ) {
    createPeople(condition: $condition, input: $input) {
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
export const createStatus = /* GraphQL */ `
  mutation CreateStatus(
    $condition: ModelStatusConditionInput
    $input: CreateStatusInput!
  ) {
    createStatus(condition: $condition, input: $input) {
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
export const createTodo_item = /* GraphQL */ `
  mutation CreateTodo_item(
    $condition: ModelTodo_itemConditionInput
    $input: CreateTodo_itemInput!
  ) {
    createTodo_item(condition: $condition, input: $input) {
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
export const createURLEntry = /* GraphQL */ `
  mutation CreateURLEntry(
    $condition: ModelURLEntryConditionInput
    $input: CreateURLEntryInput!
  ) {
    createURLEntry(condition: $condition, input: $input) {
      createdAt
      editors
      id
      updatedAt
      __typename
    }
  }
`;
export const deleteA = /* GraphQL */ `
  mutation DeleteA($condition: ModelAConditionInput, $input: DeleteAInput!) {
    deleteA(condition: $condition, input: $input) {
      b
      createdAt
      id
      updatedAt
      __typename
    }
  }
`;
export const deleteAnExtraordinarilyLongModelNameThatBreaksEveryLine = /* GraphQL */ `
  mutation DeleteAnExtraordinarilyLongModelNameThatBreaksEveryLine(
    $condition: ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput
    $input: DeleteAnExtraordinarilyLongModelNameThatBreaksEveryLineInput!
  ) {
    deleteAnExtraordinarilyLongModelNameThatBreaksEveryLine(
      condition: $condition
      input: $input
    ) {
      anEquallyLongFieldNameToGoWithTheModel
      createdAt
      id
      updatedAt
      __typename
    }
  }
`;
export const deletePeople = /* GraphQL */ `
  mutation DeletePeople(
    $condition: ModelPeopleConditionInput
    $input: DeletePeopleInput!
  ) {
    deletePeople(condition: $condition, input: $input) {
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
export const deleteStatus = /* GraphQL */ `
  mutation DeleteStatus(
    $condition: ModelStatusConditionInput
    $input: DeleteStatusInput!
  ) {
    deleteStatus(condition: $condition, input: $input) {
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
export const deleteTodo_item = /* GraphQL */ `
  mutation DeleteTodo_item(
    $condition: ModelTodo_itemConditionInput
    $input: DeleteTodo_itemInput!
  ) {
    deleteTodo_item(condition: $condition, input: $input) {
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
export const deleteURLEntry = /* GraphQL */ `
  mutation DeleteURLEntry(
    $condition: ModelURLEntryConditionInput
    $input: DeleteURLEntryInput!
  ) {
    deleteURLEntry(condition: $condition, input: $input) {
      createdAt
      editors
      id
      updatedAt
      __typename
    }
  }
`;
export const updateA = /* GraphQL */ `
  mutation UpdateA($condition: ModelAConditionInput, $input: UpdateAInput!) {
    updateA(condition: $condition, input: $input) {
      b
      createdAt
      id
      updatedAt
      __typename
    }
  }
`;
export const updateAnExtraordinarilyLongModelNameThatBreaksEveryLine = /* GraphQL */ `
  mutation UpdateAnExtraordinarilyLongModelNameThatBreaksEveryLine(
    $condition: ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput
    $input: UpdateAnExtraordinarilyLongModelNameThatBreaksEveryLineInput!
  ) {
    updateAnExtraordinarilyLongModelNameThatBreaksEveryLine(
      condition: $condition
      input: $input
    ) {
      anEquallyLongFieldNameToGoWithTheModel
      createdAt
      id
      updatedAt
      __typename
    }
  }
`;
export const updatePeople = /* GraphQL */ `
  mutation UpdatePeople(
    $condition: ModelPeopleConditionInput
    $input: UpdatePeopleInput!
  ) {
    updatePeople(condition: $condition, input: $input) {
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
export const updateStatus = /* GraphQL */ `
  mutation UpdateStatus(
    $condition: ModelStatusConditionInput
    $input: UpdateStatusInput!
  ) {
    updateStatus(condition: $condition, input: $input) {
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
export const updateTodo_item = /* GraphQL */ `
  mutation UpdateTodo_item(
    $condition: ModelTodo_itemConditionInput
    $input: UpdateTodo_itemInput!
  ) {
    updateTodo_item(condition: $condition, input: $input) {
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
export const updateURLEntry = /* GraphQL */ `
  mutation UpdateURLEntry(
    $condition: ModelURLEntryConditionInput
    $input: UpdateURLEntryInput!
  ) {
    updateURLEntry(condition: $condition, input: $input) {
      createdAt
      editors
      id
      updatedAt
      __typename
    }
  }
`;
