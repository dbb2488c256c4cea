/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type A = {
  __typename: "A",
  b?: string | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type AnExtraordinarilyLongModelNameThatBreaksEveryLine = {
  __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine",
  anEquallyLongFieldNameToGoWithTheModel?: string | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type People = {
  __typename: "People",
  Name?: string | null,
  _x?: number | null,
  createdAt: string,
  id: string,
  name?: string | null,
  updatedAt: string,
};

export type Status = {
  __typename: "Status",
  class?: string | null,
  createdAt: string,
  default?: boolean | null,
  id: string,
  type?: StatusType | null,
  updatedAt: string,
};

export enum StatusType {
  B = "B",
  _c = "_c",
  a = "a",
}


export type todo_item = {
  __typename: "todo_item",
  a?: string | null,
  createdAt: string,
  id: string,
  list: Array< number >,
  nextToken?: string | null,
  updatedAt: string,
};

export type URLEntry = {
  __typename: "URLEntry",
  createdAt: string,
  editors?: Array< string | null > | null,
  id: string,
  updatedAt: string,
};

export type ModelAFilterInput = {
  and?: Array< ModelAFilterInput | null > | null,
  b?: ModelStringInput | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelAFilterInput | null,
  or?: Array< ModelAFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelStringInput = {
  attributeExists?: boolean | null,
  attributeType?: ModelAttributeTypes | null,
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  size?: ModelSizeInput | null,
};

export enum ModelAttributeTypes {
  _null = "_null",
  binary = "binary",
  binarySet = "binarySet",
  bool = "bool",
  list = "list",
  map = "map",
  number = "number",
  numberSet = "numberSet",
  string = "string",
  stringSet = "stringSet",
}


export type ModelSizeInput = {
  between?: Array< number | null > | null,
  eq?: number | null,
  ge?: number | null,
  gt?: number | null,
  le?: number | null,
  lt?: number | null,
  ne?: number | null,
};

export type ModelIDInput = {
  attributeExists?: boolean | null,
  attributeType?: ModelAttributeTypes | null,
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  size?: ModelSizeInput | null,
};

export type ModelAConnection = {
  __typename: "ModelAConnection",
  items:  Array<A | null >,
  nextToken?: string | null,
};

export type ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput = {
  anEquallyLongFieldNameToGoWithTheModel?: ModelStringInput | null,
  and?: Array< ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput | null,
  or?: Array< ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConnection = {
  __typename: "ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConnection",
  items:  Array<AnExtraordinarilyLongModelNameThatBreaksEveryLine | null >,
  nextToken?: string | null,
};

export type ModelPeopleFilterInput = {
  Name?: ModelStringInput | null,
  _x?: ModelIntInput | null,
  and?: Array< ModelPeopleFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  name?: ModelStringInput | null,
  not?: ModelPeopleFilterInput | null,
  or?: Array< ModelPeopleFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelIntInput = {
  attributeExists?: boolean | null,
  attributeType?: ModelAttributeTypes | null,
  between?: Array< number | null > | null,
  eq?: number | null,
  ge?: number | null,
  gt?: number | null,
  le?: number | null,
  lt?: number | null,
  ne?: number | null,
};

export type ModelPeopleConnection = {
  __typename: "ModelPeopleConnection",
  items:  Array<People | null >,
  nextToken?: string | null,
};

export type ModelStatusFilterInput = {
  and?: Array< ModelStatusFilterInput | null > | null,
  class?: ModelStringInput | null,
  createdAt?: ModelStringInput | null,
  default?: ModelBooleanInput | null,
  id?: ModelIDInput | null,
  not?: ModelStatusFilterInput | null,
  or?: Array< ModelStatusFilterInput | null > | null,
  type?: ModelStatusTypeInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelBooleanInput = {
  attributeExists?: boolean | null,
  attributeType?: ModelAttributeTypes | null,
  eq?: boolean | null,
  ne?: boolean | null,
};

export type ModelStatusTypeInput = {
  eq?: StatusType | null,
  ne?: StatusType | null,
};

export type ModelStatusConnection = {
  __typename: "ModelStatusConnection",
  items:  Array<Status | null >,
  nextToken?: string | null,
};

export type ModelTodo_itemFilterInput = {
  a?: ModelStringInput | null,
  and?: Array< ModelTodo_itemFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  list?: ModelIntInput | null,
  nextToken?: ModelStringInput | null,
  not?: ModelTodo_itemFilterInput | null,
  or?: Array< ModelTodo_itemFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelTodo_itemConnection = {
  __typename: "ModelTodo_itemConnection",
  items:  Array<todo_item | null >,
  nextToken?: string | null,
};

export type ModelURLEntryFilterInput = {
  and?: Array< ModelURLEntryFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  editors?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelURLEntryFilterInput | null,
  or?: Array< ModelURLEntryFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelURLEntryConnection = {
  __typename: "ModelURLEntryConnection",
  items:  Array<URLEntry | null >,
  nextToken?: string | null,
};

export type ModelAConditionInput = {
  and?: Array< ModelAConditionInput | null > | null,
  b?: ModelStringInput | null,
  createdAt?: ModelStringInput | null,
  not?: ModelAConditionInput | null,
  or?: Array< ModelAConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateAInput = {
  b?: string | null,
  id?: string | null,
};

export type ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput = {
  anEquallyLongFieldNameToGoWithTheModel?: ModelStringInput | null,
  and?: Array< ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput | null,
  or?: Array< ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateAnExtraordinarilyLongModelNameThatBreaksEveryLineInput = {
  anEquallyLongFieldNameToGoWithTheModel?: string | null,
  id?: string | null,
};

export type ModelPeopleConditionInput = {
  Name?: ModelStringInput | null,
  _x?: ModelIntInput | null,
  and?: Array< ModelPeopleConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  name?: ModelStringInput | null,
  not?: ModelPeopleConditionInput | null,
  or?: Array< ModelPeopleConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreatePeopleInput = {
  Name?: string | null,
  _x?: number | null,
  id?: string | null,
  name?: string | null,
};

export type ModelStatusConditionInput = {
  and?: Array< ModelStatusConditionInput | null > | null,
  class?: ModelStringInput | null,
  createdAt?: ModelStringInput | null,
  default?: ModelBooleanInput | null,
  not?: ModelStatusConditionInput | null,
  or?: Array< ModelStatusConditionInput | null > | null,
  type?: ModelStatusTypeInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateStatusInput = {
  class?: string | null,
  default?: boolean | null,
  id?: string | null,
  type?: StatusType | null,
};

export type ModelTodo_itemConditionInput = {
  a?: ModelStringInput | null,
  and?: Array< ModelTodo_itemConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  list?: ModelIntInput | null,
  nextToken?: ModelStringInput | null,
  not?: ModelTodo_itemConditionInput | null,
  or?: Array< ModelTodo_itemConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateTodo_itemInput = {
  a?: string | null,
  id?: string | null,
  list: Array< number >,
  nextToken?: string | null,
};

export type ModelURLEntryConditionInput = {
  and?: Array< ModelURLEntryConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  editors?: ModelStringInput | null,
  not?: ModelURLEntryConditionInput | null,
  or?: Array< ModelURLEntryConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateURLEntryInput = {
  editors?: Array< string | null > | null,
  id?: string | null,
};

export type DeleteAInput = {
  id: string,
};

export type DeleteAnExtraordinarilyLongModelNameThatBreaksEveryLineInput = {
  id: string,
};

export type DeletePeopleInput = {
  id: string,
};

export type DeleteStatusInput = {
  id: string,
};

export type DeleteTodo_itemInput = {
  id: string,
};

export type DeleteURLEntryInput = {
  id: string,
};

export type UpdateAInput = {
  b?: string | null,
  id: string,
};

export type UpdateAnExtraordinarilyLongModelNameThatBreaksEveryLineInput = {
  anEquallyLongFieldNameToGoWithTheModel?: string | null,
  id: string,
};

export type UpdatePeopleInput = {
  Name?: string | null,
  _x?: number | null,
  id: string,
  name?: string | null,
};

export type UpdateStatusInput = {
  class?: string | null,
  default?: boolean | null,
  id: string,
  type?: StatusType | null,
};

export type UpdateTodo_itemInput = {
  a?: string | null,
  id: string,
  list?: Array< number > | null,
  nextToken?: string | null,
};

export type UpdateURLEntryInput = {
  editors?: Array< string | null > | null,
  id: string,
};

export type ModelSubscriptionAFilterInput = {
  and?: Array< ModelSubscriptionAFilterInput | null > | null,
  b?: ModelSubscriptionStringInput | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionAFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionStringInput = {
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  in?: Array< string | null > | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  notIn?: Array< string | null > | null,
};

export type ModelSubscriptionIDInput = {
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  in?: Array< string | null > | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  notIn?: Array< string | null > | null,
};

export type ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput = {
  anEquallyLongFieldNameToGoWithTheModel?: ModelSubscriptionStringInput | null,
  and?: Array< ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionPeopleFilterInput = {
  Name?: ModelSubscriptionStringInput | null,
  _x?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionPeopleFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  name?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionPeopleFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionIntInput = {
  between?: Array< number | null > | null,
  eq?: number | null,
  ge?: number | null,
  gt?: number | null,
  in?: Array< number | null > | null,
  le?: number | null,
  lt?: number | null,
  ne?: number | null,
  notIn?: Array< number | null > | null,
};

export type ModelSubscriptionStatusFilterInput = {
  and?: Array< ModelSubscriptionStatusFilterInput | null > | null,
  class?: ModelSubscriptionStringInput | null,
  createdAt?: ModelSubscriptionStringInput | null,
  default?: ModelSubscriptionBooleanInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionStatusFilterInput | null > | null,
  type?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionBooleanInput = {
  eq?: boolean | null,
  ne?: boolean | null,
};

export type ModelSubscriptionTodo_itemFilterInput = {
  a?: ModelSubscriptionStringInput | null,
  and?: Array< ModelSubscriptionTodo_itemFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  list?: ModelSubscriptionIntInput | null,
  nextToken?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionTodo_itemFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionURLEntryFilterInput = {
  and?: Array< ModelSubscriptionURLEntryFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  editors?: ModelStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionURLEntryFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type GetAQueryVariables = {
  id: string,
};

export type GetAQuery = {
  getA?:  {
    __typename: "A",
    b?: string | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetAnExtraordinarilyLongModelNameThatBreaksEveryLineQueryVariables = {
  id: string,
};

export type GetAnExtraordinarilyLongModelNameThatBreaksEveryLineQuery = {
  getAnExtraordinarilyLongModelNameThatBreaksEveryLine?:  {
    __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine",
    anEquallyLongFieldNameToGoWithTheModel?: string | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetPeopleQueryVariables = {
  id: string,
};

export type GetPeopleQuery = {
  getPeople?:  {
    __typename: "People",
    Name?: string | null,
    _x?: number | null,
    createdAt: string,
    id: string,
    name?: string | null,
    updatedAt: string,
  } | null,
};

export type GetStatusQueryVariables = {
  id: string,
};

export type GetStatusQuery = {
  getStatus?:  {
    __typename: "Status",
    class?: string | null,
    createdAt: string,
    default?: boolean | null,
    id: string,
    type?: StatusType | null,
    updatedAt: string,
  } | null,
};

export type GetTodo_itemQueryVariables = {
  id: string,
};

export type GetTodo_itemQuery = {
  getTodo_item?:  {
    __typename: "todo_item",
    a?: string | null,
    createdAt: string,
    id: string,
    list: Array< number >,
    nextToken?: string | null,
    updatedAt: string,
  } | null,
};

export type GetURLEntryQueryVariables = {
  id: string,
};

export type GetURLEntryQuery = {
  getURLEntry?:  {
    __typename: "URLEntry",
    createdAt: string,
    editors?: Array< string | null > | null,
    id: string,
    updatedAt: string,
  } | null,
};

export type ListASQueryVariables = {
  filter?: ModelAFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListASQuery = {
  listAS?:  {
    __typename: "ModelAConnection",
    items:  Array< {
      __typename: "A",
      b?: string | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListAnExtraordinarilyLongModelNameThatBreaksEveryLinesQueryVariables = {
  filter?: ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListAnExtraordinarilyLongModelNameThatBreaksEveryLinesQuery = {
  listAnExtraordinarilyLongModelNameThatBreaksEveryLines?:  {
    __typename: "ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConnection",
    items:  Array< {
      __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine",
      anEquallyLongFieldNameToGoWithTheModel?: string | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListPeopleQueryVariables = {
  filter?: ModelPeopleFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListPeopleQuery = {
  listPeople?:  {
    __typename: "ModelPeopleConnection",
    items:  Array< {
      __typename: "People",
      Name?: string | null,
      _x?: number | null,
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListStatusesQueryVariables = {
  filter?: ModelStatusFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListStatusesQuery = {
  listStatuses?:  {
    __typename: "ModelStatusConnection",
    items:  Array< {
      __typename: "Status",
      class?: string | null,
      createdAt: string,
      default?: boolean | null,
      id: string,
      type?: StatusType | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListTodo_itemsQueryVariables = {
  filter?: ModelTodo_itemFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListTodo_itemsQuery = {
  listTodo_items?:  {
    __typename: "ModelTodo_itemConnection",
    items:  Array< {
      __typename: "todo_item",
      a?: string | null,
      createdAt: string,
      id: string,
      list: Array< number >,
      nextToken?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListURLEntriesQueryVariables = {
  filter?: ModelURLEntryFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListURLEntriesQuery = {
  listURLEntries?:  {
    __typename: "ModelURLEntryConnection",
    items:  Array< {
      __typename: "URLEntry",
      createdAt: string,
      editors?: Array< string | null > | null,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateAMutationVariables = {
  condition?: ModelAConditionInput | null,
  input: CreateAInput,
};

export type CreateAMutation = {
  createA?:  {
    __typename: "A",
    b?: string | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateAnExtraordinarilyLongModelNameThatBreaksEveryLineMutationVariables = {
  condition?: ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput | null,
  input: CreateAnExtraordinarilyLongModelNameThatBreaksEveryLineInput,
};

export type CreateAnExtraordinarilyLongModelNameThatBreaksEveryLineMutation = {
  createAnExtraordinarilyLongModelNameThatBreaksEveryLine?:  {
    __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine",
    anEquallyLongFieldNameToGoWithTheModel?: string | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreatePeopleMutationVariables = {
  condition?: ModelPeopleConditionInput | null,
  input: CreatePeopleInput,
};

export type CreatePeopleMutation = {
  createPeople?:  {
    __typename: "People",
    Name?: string | null,
    _x?: number | null,
    createdAt: string,
    id: string,
    name?: string | null,
    updatedAt: string,
  } | null,
};

export type CreateStatusMutationVariables = {
  condition?: ModelStatusConditionInput | null,
  input: CreateStatusInput,
};

export type CreateStatusMutation = {
  createStatus?:  {
    __typename: "Status",
    class?: string | null,
    createdAt: string,
    default?: boolean | null,
    id: string,
    type?: StatusType | null,
    updatedAt: string,
  } | null,
};

export type CreateTodo_itemMutationVariables = {
  condition?: ModelTodo_itemConditionInput | null,
  input: CreateTodo_itemInput,
};

export type CreateTodo_itemMutation = {
  createTodo_item?:  {
    __typename: "todo_item",
    a?: string | null,
    createdAt: string,
    id: string,
    list: Array< number >,
    nextToken?: string | null,
    updatedAt: string,
  } | null,
};

export type CreateURLEntryMutationVariables = {
  condition?: ModelURLEntryConditionInput | null,
  input: CreateURLEntryInput,
};

export type CreateURLEntryMutation = {
  createURLEntry?:  {
    __typename: "URLEntry",
    createdAt: string,
    editors?: Array< string | null > | null,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteAMutationVariables = {
  condition?: ModelAConditionInput | null,
  input: DeleteAInput,
};

export type DeleteAMutation = {
  deleteA?:  {
    __typename: "A",
    b?: string | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteAnExtraordinarilyLongModelNameThatBreaksEveryLineMutationVariables = {
  condition?: ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput | null,
  input: DeleteAnExtraordinarilyLongModelNameThatBreaksEveryLineInput,
};

export type DeleteAnExtraordinarilyLongModelNameThatBreaksEveryLineMutation = {
  deleteAnExtraordinarilyLongModelNameThatBreaksEveryLine?:  {
    __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine",
    anEquallyLongFieldNameToGoWithTheModel?: string | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeletePeopleMutationVariables = {
  condition?: ModelPeopleConditionInput | null,
  input: DeletePeopleInput,
};

export type DeletePeopleMutation = {
  deletePeople?:  {
    __typename: "People",
    Name?: string | null,
    _x?: number | null,
    createdAt: string,
    id: string,
    name?: string | null,
    updatedAt: string,
  } | null,
};

export type DeleteStatusMutationVariables = {
  condition?: ModelStatusConditionInput | null,
  input: DeleteStatusInput,
};

export type DeleteStatusMutation = {
  deleteStatus?:  {
    __typename: "Status",
    class?: string | null,
    createdAt: string,
    default?: boolean | null,
    id: string,
    type?: StatusType | null,
    updatedAt: string,
  } | null,
};

export type DeleteTodo_itemMutationVariables = {
  condition?: ModelTodo_itemConditionInput | null,
  input: DeleteTodo_itemInput,
};

export type DeleteTodo_itemMutation = {
  deleteTodo_item?:  {
    __typename: "todo_item",
    a?: string | null,
    createdAt: string,
    id: string,
    list: Array< number >,
    nextToken?: string | null,
    updatedAt: string,
  } | null,
};

export type DeleteURLEntryMutationVariables = {
  condition?: ModelURLEntryConditionInput | null,
  input: DeleteURLEntryInput,
};

export type DeleteURLEntryMutation = {
  deleteURLEntry?:  {
    __typename: "URLEntry",
    createdAt: string,
    editors?: Array< string | null > | null,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateAMutationVariables = {
  condition?: ModelAConditionInput | null,
  input: UpdateAInput,
};

export type UpdateAMutation = {
  updateA?:  {
    __typename: "A",
    b?: string | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateAnExtraordinarilyLongModelNameThatBreaksEveryLineMutationVariables = {
  condition?: ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput | null,
  input: UpdateAnExtraordinarilyLongModelNameThatBreaksEveryLineInput,
};

export type UpdateAnExtraordinarilyLongModelNameThatBreaksEveryLineMutation = {
  updateAnExtraordinarilyLongModelNameThatBreaksEveryLine?:  {
    __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine",
    anEquallyLongFieldNameToGoWithTheModel?: string | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdatePeopleMutationVariables = {
  condition?: ModelPeopleConditionInput | null,
  input: UpdatePeopleInput,
};

export type UpdatePeopleMutation = {
  updatePeople?:  {
    __typename: "People",
    Name?: string | null,
    _x?: number | null,
    createdAt: string,
    id: string,
    name?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateStatusMutationVariables = {
  condition?: ModelStatusConditionInput | null,
  input: UpdateStatusInput,
};

export type UpdateStatusMutation = {
  updateStatus?:  {
    __typename: "Status",
    class?: string | null,
    createdAt: string,
    default?: boolean | null,
    id: string,
    type?: StatusType | null,
    updatedAt: string,
  } | null,
};

export type UpdateTodo_itemMutationVariables = {
  condition?: ModelTodo_itemConditionInput | null,
  input: UpdateTodo_itemInput,
};

export type UpdateTodo_itemMutation = {
  updateTodo_item?:  {
    __typename: "todo_item",
    a?: string | null,
    createdAt: string,
    id: string,
    list: Array< number >,
    nextToken?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateURLEntryMutationVariables = {
  condition?: ModelURLEntryConditionInput | null,
  input: UpdateURLEntryInput,
};

export type UpdateURLEntryMutation = {
  updateURLEntry?:  {
    __typename: "URLEntry",
    createdAt: string,
    editors?: Array< string | null > | null,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateASubscriptionVariables = {
  filter?: ModelSubscriptionAFilterInput | null,
};

export type OnCreateASubscription = {
  onCreateA?:  {
    __typename: "A",
    b?: string | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateAnExtraordinarilyLongModelNameThatBre33266SubscriptionVariables = {
  filter?: ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput | null,
};

export type OnCreateAnExtraordinarilyLongModelNameThatBre33266Subscription = {
  onCreateAnExtraordinarilyLongModelNameThatBre33266?:  {
    __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine",
    anEquallyLongFieldNameToGoWithTheModel?: string | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreatePeopleSubscriptionVariables = {
  filter?: ModelSubscriptionPeopleFilterInput | null,
};

export type OnCreatePeopleSubscription = {
  onCreatePeople?:  {
    __typename: "People",
    Name?: string | null,
    _x?: number | null,
    createdAt: string,
    id: string,
    name?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateStatusSubscriptionVariables = {
  filter?: ModelSubscriptionStatusFilterInput | null,
};

export type OnCreateStatusSubscription = {
  onCreateStatus?:  {
    __typename: "Status",
    class?: string | null,
    createdAt: string,
    default?: boolean | null,
    id: string,
    type?: StatusType | null,
    updatedAt: string,
  } | null,
};

export type OnCreateTodo_itemSubscriptionVariables = {
  filter?: ModelSubscriptionTodo_itemFilterInput | null,
};

export type OnCreateTodo_itemSubscription = {
  onCreateTodo_item?:  {
    __typename: "todo_item",
    a?: string | null,
    createdAt: string,
    id: string,
    list: Array< number >,
    nextToken?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateURLEntrySubscriptionVariables = {
  filter?: ModelSubscriptionURLEntryFilterInput | null,
};

export type OnCreateURLEntrySubscription = {
  onCreateURLEntry?:  {
    __typename: "URLEntry",
    createdAt: string,
    editors?: Array< string | null > | null,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteASubscriptionVariables = {
  filter?: ModelSubscriptionAFilterInput | null,
};

export type OnDeleteASubscription = {
  onDeleteA?:  {
    __typename: "A",
    b?: string | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteAnExtraordinarilyLongModelNameThatBre9026aSubscriptionVariables = {
  filter?: ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput | null,
};

export type OnDeleteAnExtraordinarilyLongModelNameThatBre9026aSubscription = {
  onDeleteAnExtraordinarilyLongModelNameThatBre9026a?:  {
    __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine",
    anEquallyLongFieldNameToGoWithTheModel?: string | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeletePeopleSubscriptionVariables = {
  filter?: ModelSubscriptionPeopleFilterInput | null,
};

export type OnDeletePeopleSubscription = {
  onDeletePeople?:  {
    __typename: "People",
    Name?: string | null,
    _x?: number | null,
    createdAt: string,
    id: string,
    name?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteStatusSubscriptionVariables = {
  filter?: ModelSubscriptionStatusFilterInput | null,
};

export type OnDeleteStatusSubscription = {
  onDeleteStatus?:  {
    __typename: "Status",
    class?: string | null,
    createdAt: string,
    default?: boolean | null,
    id: string,
    type?: StatusType | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteTodo_itemSubscriptionVariables = {
  filter?: ModelSubscriptionTodo_itemFilterInput | null,
};

export type OnDeleteTodo_itemSubscription = {
  onDeleteTodo_item?:  {
    __typename: "todo_item",
    a?: string | null,
    createdAt: string,
    id: string,
    list: Array< number >,
    nextToken?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteURLEntrySubscriptionVariables = {
  filter?: ModelSubscriptionURLEntryFilterInput | null,
};

export type OnDeleteURLEntrySubscription = {
  onDeleteURLEntry?:  {
    __typename: "URLEntry",
    createdAt: string,
    editors?: Array< string | null > | null,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateASubscriptionVariables = {
  filter?: ModelSubscriptionAFilterInput | null,
};

export type OnUpdateASubscription = {
  onUpdateA?:  {
    __typename: "A",
    b?: string | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateAnExtraordinarilyLongModelNameThatBre6a3e8SubscriptionVariables = {
  filter?: ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput | null,
};

export type OnUpdateAnExtraordinarilyLongModelNameThatBre6a3e8Subscription = {
  onUpdateAnExtraordinarilyLongModelNameThatBre6a3e8?:  {
    __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine",
    anEquallyLongFieldNameToGoWithTheModel?: string | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdatePeopleSubscriptionVariables = {
  filter?: ModelSubscriptionPeopleFilterInput | null,
};

export type OnUpdatePeopleSubscription = {
  onUpdatePeople?:  {
    __typename: "People",
    Name?: string | null,
    _x?: number | null,
    createdAt: string,
    id: string,
    name?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateStatusSubscriptionVariables = {
  filter?: ModelSubscriptionStatusFilterInput | null,
};

export type OnUpdateStatusSubscription = {
  onUpdateStatus?:  {
    __typename: "Status",
    class?: string | null,
    createdAt: string,
    default?: boolean | null,
    id: string,
    type?: StatusType | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateTodo_itemSubscriptionVariables = {
  filter?: ModelSubscriptionTodo_itemFilterInput | null,
};

export type OnUpdateTodo_itemSubscription = {
  onUpdateTodo_item?:  {
    __typename: "todo_item",
    a?: string | null,
    createdAt: string,
    id: string,
    list: Array< number >,
    nextToken?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateURLEntrySubscriptionVariables = {
  filter?: ModelSubscriptionURLEntryFilterInput | null,
};

export type OnUpdateURLEntrySubscription = {
  onUpdateURLEntry?:  {
    __typename: "URLEntry",
    createdAt: string,
    editors?: Array< string | null > | null,
    id: string,
    updatedAt: string,
  } | null,
};
