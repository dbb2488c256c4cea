/* @flow */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type StatusType =
  "B" |
  "_c" |
  "a";


export type ModelAFilterInput = {|
  and?: ?Array< ?ModelAFilterInput >,
  b?: ?ModelStringInput,
  createdAt?: ?ModelStringInput,
  id?: ?ModelIDInput,
  not?: ?ModelAFilterInput,
  or?: ?Array< ?ModelAFilterInput >,
  updatedAt?: ?ModelStringInput,
|};

export type ModelStringInput = {|
  attributeExists?: ?boolean,
  attributeType?: ?ModelAttributeTypes,
  beginsWith?: ?string,
  between?: ?Array< ?string >,
  contains?: ?string,
  eq?: ?string,
  ge?: ?string,
  gt?: ?string,
  le?: ?string,
  lt?: ?string,
  ne?: ?string,
  notContains?: ?string,
  size?: ?ModelSizeInput,
|};

export type ModelAttributeTypes =
  "_null" |
  "binary" |
  "binarySet" |
  "bool" |
  "list" |
  "map" |
  "number" |
  "numberSet" |
  "string" |
  "stringSet";


export type ModelSizeInput = {|
  between?: ?Array< ?number >,
  eq?: ?number,
  ge?: ?number,
  gt?: ?number,
  le?: ?number,
  lt?: ?number,
  ne?: ?number,
|};

export type ModelIDInput = {|
  attributeExists?: ?boolean,
  attributeType?: ?ModelAttributeTypes,
  beginsWith?: ?string,
  between?: ?Array< ?string >,
  contains?: ?string,
  eq?: ?string,
  ge?: ?string,
  gt?: ?string,
  le?: ?string,
  lt?: ?string,
  ne?: ?string,
  notContains?: ?string,
  size?: ?ModelSizeInput,
|};

export type ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput = {|
  anEquallyLongFieldNameToGoWithTheModel?: ?ModelStringInput,
  and?: ?Array< ?ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput >,
  createdAt?: ?ModelStringInput,
  id?: ?ModelIDInput,
  not?: ?ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput,
  or?: ?Array< ?ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput >,
  updatedAt?: ?ModelStringInput,
|};

export type ModelPeopleFilterInput = {|
  Name?: ?ModelStringInput,
  _x?: ?ModelIntInput,
  and?: ?Array< ?ModelPeopleFilterInput >,
  createdAt?: ?ModelStringInput,
  id?: ?ModelIDInput,
  name?: ?ModelStringInput,
  not?: ?ModelPeopleFilterInput,
  or?: ?Array< ?ModelPeopleFilterInput >,
  updatedAt?: ?ModelStringInput,
|};

export type ModelIntInput = {|
  attributeExists?: ?boolean,
  attributeType?: ?ModelAttributeTypes,
  between?: ?Array< ?number >,
  eq?: ?number,
  ge?: ?number,
  gt?: ?number,
  le?: ?number,
  lt?: ?number,
  ne?: ?number,
|};

export type ModelStatusFilterInput = {|
  and?: ?Array< ?ModelStatusFilterInput >,
  class?: ?ModelStringInput,
  createdAt?: ?ModelStringInput,
  default?: ?ModelBooleanInput,
  id?: ?ModelIDInput,
  not?: ?ModelStatusFilterInput,
  or?: ?Array< ?ModelStatusFilterInput >,
  type?: ?ModelStatusTypeInput,
  updatedAt?: ?ModelStringInput,
|};

export type ModelBooleanInput = {|
  attributeExists?: ?boolean,
  attributeType?: ?ModelAttributeTypes,
  eq?: ?boolean,
  ne?: ?boolean,
|};

export type ModelStatusTypeInput = {|
  eq?: ?StatusType,
  ne?: ?StatusType,
|};

export type ModelTodo_itemFilterInput = {|
  a?: ?ModelStringInput,
  and?: ?Array< ?ModelTodo_itemFilterInput >,
  createdAt?: ?ModelStringInput,
  id?: ?ModelIDInput,
  list?: ?ModelIntInput,
  nextToken?: ?ModelStringInput,
  not?: ?ModelTodo_itemFilterInput,
  or?: ?Array< ?ModelTodo_itemFilterInput >,
  updatedAt?: ?ModelStringInput,
|};

export type ModelURLEntryFilterInput = {|
  and?: ?Array< ?ModelURLEntryFilterInput >,
  createdAt?: ?ModelStringInput,
  editors?: ?ModelStringInput,
  id?: ?ModelIDInput,
  not?: ?ModelURLEntryFilterInput,
  or?: ?Array< ?ModelURLEntryFilterInput >,
  updatedAt?: ?ModelStringInput,
|};

export type ModelAConditionInput = {|
  and?: ?Array< ?ModelAConditionInput >,
  b?: ?ModelStringInput,
  createdAt?: ?ModelStringInput,
  not?: ?ModelAConditionInput,
  or?: ?Array< ?ModelAConditionInput >,
  updatedAt?: ?ModelStringInput,
|};

export type CreateAInput = {|
  b?: ?string,
  id?: ?string,
|};

export type ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput = {|
  anEquallyLongFieldNameToGoWithTheModel?: ?ModelStringInput,
  and?: ?Array< ?ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput >,
  createdAt?: ?ModelStringInput,
  not?: ?ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput,
  or?: ?Array< ?ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput >,
  updatedAt?: ?ModelStringInput,
|};

export type CreateAnExtraordinarilyLongModelNameThatBreaksEveryLineInput = {|
  anEquallyLongFieldNameToGoWithTheModel?: ?string,
  id?: ?string,
|};

export type ModelPeopleConditionInput = {|
  Name?: ?ModelStringInput,
  _x?: ?ModelIntInput,
  and?: ?Array< ?ModelPeopleConditionInput >,
  createdAt?: ?ModelStringInput,
  name?: ?ModelStringInput,
  not?: ?ModelPeopleConditionInput,
  or?: ?Array< ?ModelPeopleConditionInput >,
  updatedAt?: ?ModelStringInput,
|};

export type CreatePeopleInput = {|
  Name?: ?string,
  _x?: ?number,
  id?: ?string,
  name?: ?string,
|};

export type ModelStatusConditionInput = {|
  and?: ?Array< ?ModelStatusConditionInput >,
  class?: ?ModelStringInput,
  createdAt?: ?ModelStringInput,
  default?: ?ModelBooleanInput,
  not?: ?ModelStatusConditionInput,
  or?: ?Array< ?ModelStatusConditionInput >,
  type?: ?ModelStatusTypeInput,
  updatedAt?: ?ModelStringInput,
|};

export type CreateStatusInput = {|
  class?: ?string,
  default?: ?boolean,
  id?: ?string,
  type?: ?StatusType,
|};

export type ModelTodo_itemConditionInput = {|
  a?: ?ModelStringInput,
  and?: ?Array< ?ModelTodo_itemConditionInput >,
  createdAt?: ?ModelStringInput,
  list?: ?ModelIntInput,
  nextToken?: ?ModelStringInput,
  not?: ?ModelTodo_itemConditionInput,
  or?: ?Array< ?ModelTodo_itemConditionInput >,
  updatedAt?: ?ModelStringInput,
|};

export type CreateTodo_itemInput = {|
  a?: ?string,
  id?: ?string,
  list: Array< number >,
  nextToken?: ?string,
|};

export type ModelURLEntryConditionInput = {|
  and?: ?Array< ?ModelURLEntryConditionInput >,
  createdAt?: ?ModelStringInput,
  editors?: ?ModelStringInput,
  not?: ?ModelURLEntryConditionInput,
  or?: ?Array< ?ModelURLEntryConditionInput >,
  updatedAt?: ?ModelStringInput,
|};

export type CreateURLEntryInput = {|
  editors?: ?Array< ?string >,
  id?: ?string,
|};

export type DeleteAInput = {|
  id: string,
|};

export type DeleteAnExtraordinarilyLongModelNameThatBreaksEveryLineInput = {|
  id: string,
|};

export type DeletePeopleInput = {|
  id: string,
|};

export type DeleteStatusInput = {|
  id: string,
|};

export type DeleteTodo_itemInput = {|
  id: string,
|};

export type DeleteURLEntryInput = {|
  id: string,
|};

export type UpdateAInput = {|
  b?: ?string,
  id: string,
|};

export type UpdateAnExtraordinarilyLongModelNameThatBreaksEveryLineInput = {|
  anEquallyLongFieldNameToGoWithTheModel?: ?string,
  id: string,
|};

export type UpdatePeopleInput = {|
  Name?: ?string,
  _x?: ?number,
  id: string,
  name?: ?string,
|};

export type UpdateStatusInput = {|
  class?: ?string,
  default?: ?boolean,
  id: string,
  type?: ?StatusType,
|};

export type UpdateTodo_itemInput = {|
  a?: ?string,
  id: string,
  list?: ?Array< number >,
  nextToken?: ?string,
|};

export type UpdateURLEntryInput = {|
  editors?: ?Array< ?string >,
  id: string,
|};

export type ModelSubscriptionAFilterInput = {|
  and?: ?Array< ?ModelSubscriptionAFilterInput >,
  b?: ?ModelSubscriptionStringInput,
  createdAt?: ?ModelSubscriptionStringInput,
  id?: ?ModelSubscriptionIDInput,
  or?: ?Array< ?ModelSubscriptionAFilterInput >,
  updatedAt?: ?ModelSubscriptionStringInput,
|};

export type ModelSubscriptionStringInput = {|
  beginsWith?: ?string,
  between?: ?Array< ?string >,
  contains?: ?string,
  eq?: ?string,
  ge?: ?string,
  gt?: ?string,
  in?: ?Array< ?string >,
  le?: ?string,
  lt?: ?string,
  ne?: ?string,
  notContains?: ?string,
  notIn?: ?Array< ?string >,
|};

export type ModelSubscriptionIDInput = {|
  beginsWith?: ?string,
  between?: ?Array< ?string >,
  contains?: ?string,
  eq?: ?string,
  ge?: ?string,
  gt?: ?string,
  in?: ?Array< ?string >,
  le?: ?string,
  lt?: ?string,
  ne?: ?string,
  notContains?: ?string,
  notIn?: ?Array< ?string >,
|};

export type ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput = {|
  anEquallyLongFieldNameToGoWithTheModel?: ?ModelSubscriptionStringInput,
  and?: ?Array< ?ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput >,
  createdAt?: ?ModelSubscriptionStringInput,
  id?: ?ModelSubscriptionIDInput,
  or?: ?Array< ?ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput >,
  updatedAt?: ?ModelSubscriptionStringInput,
|};

export type ModelSubscriptionPeopleFilterInput = {|
  Name?: ?ModelSubscriptionStringInput,
  _x?: ?ModelSubscriptionIntInput,
  and?: ?Array< ?ModelSubscriptionPeopleFilterInput >,
  createdAt?: ?ModelSubscriptionStringInput,
  id?: ?ModelSubscriptionIDInput,
  name?: ?ModelSubscriptionStringInput,
  or?: ?Array< ?ModelSubscriptionPeopleFilterInput >,
  updatedAt?: ?ModelSubscriptionStringInput,
|};

export type ModelSubscriptionIntInput = {|
  between?: ?Array< ?number >,
  eq?: ?number,
  ge?: ?number,
  gt?: ?number,
  in?: ?Array< ?number >,
  le?: ?number,
  lt?: ?number,
  ne?: ?number,
  notIn?: ?Array< ?number >,
|};

export type ModelSubscriptionStatusFilterInput = {|
  and?: ?Array< ?ModelSubscriptionStatusFilterInput >,
  class?: ?ModelSubscriptionStringInput,
  createdAt?: ?ModelSubscriptionStringInput,
  default?: ?ModelSubscriptionBooleanInput,
  id?: ?ModelSubscriptionIDInput,
  or?: ?Array< ?ModelSubscriptionStatusFilterInput >,
  type?: ?ModelSubscriptionStringInput,
  updatedAt?: ?ModelSubscriptionStringInput,
|};

export type ModelSubscriptionBooleanInput = {|
  eq?: ?boolean,
  ne?: ?boolean,
|};

export type ModelSubscriptionTodo_itemFilterInput = {|
  a?: ?ModelSubscriptionStringInput,
  and?: ?Array< ?ModelSubscriptionTodo_itemFilterInput >,
  createdAt?: ?ModelSubscriptionStringInput,
  id?: ?ModelSubscriptionIDInput,
  list?: ?ModelSubscriptionIntInput,
  nextToken?: ?ModelSubscriptionStringInput,
  or?: ?Array< ?ModelSubscriptionTodo_itemFilterInput >,
  updatedAt?: ?ModelSubscriptionStringInput,
|};

export type ModelSubscriptionURLEntryFilterInput = {|
  and?: ?Array< ?ModelSubscriptionURLEntryFilterInput >,
  createdAt?: ?ModelSubscriptionStringInput,
  editors?: ?ModelStringInput,
  id?: ?ModelSubscriptionIDInput,
  or?: ?Array< ?ModelSubscriptionURLEntryFilterInput >,
  updatedAt?: ?ModelSubscriptionStringInput,
|};

export type GetAQueryVariables = {|
  id: string,
|};

export type GetAQuery = {|
  getA: ? {|
    __typename: "A",
    b: ?string,
    createdAt: any,
    id: string,
    updatedAt: any,
  |},
|};

export type GetAnExtraordinarilyLongModelNameThatBreaksEveryLineQueryVariables = {|
  id: string,
|};

export type GetAnExtraordinarilyLongModelNameThatBreaksEveryLineQuery = {|
  getAnExtraordinarilyLongModelNameThatBreaksEveryLine: ? {|
    __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine",
    anEquallyLongFieldNameToGoWithTheModel: ?string,
    createdAt: any,
    id: string,
    updatedAt: any,
  |},
|};

export type GetPeopleQueryVariables = {|
  id: string,
|};

export type GetPeopleQuery = {|
  getPeople: ? {|
    __typename: "People",
    Name: ?string,
    _x: ?number,
    createdAt: any,
    id: string,
    name: ?string,
    updatedAt: any,
  |},
|};

export type GetStatusQueryVariables = {|
  id: string,
|};

export type GetStatusQuery = {|
  getStatus: ? {|
    __typename: "Status",
    class: ?string,
    createdAt: any,
    default: ?boolean,
    id: string,
    type: ?StatusType,
    updatedAt: any,
  |},
|};

export type GetTodo_itemQueryVariables = {|
  id: string,
|};

export type GetTodo_itemQuery = {|
  getTodo_item: ? {|
    __typename: "todo_item",
    a: ?string,
    createdAt: any,
    id: string,
    list: Array< number >,
    nextToken: ?string,
    updatedAt: any,
  |},
|};

export type GetURLEntryQueryVariables = {|
  id: string,
|};

export type GetURLEntryQuery = {|
  getURLEntry: ? {|
    __typename: "URLEntry",
    createdAt: any,
    editors: ?Array< ?string >,
    id: string,
    updatedAt: any,
  |},
|};

export type ListASQueryVariables = {|
  filter?: ?ModelAFilterInput,
  limit?: ?number,
  nextToken?: ?string,
|};

export type ListASQuery = {|
  listAS: ? {|
    __typename: "ModelAConnection",
    items:  Array<? {|
      __typename: string,
      b: ?string,
      createdAt: any,
      id: string,
      updatedAt: any,
    |} >,
    nextToken: ?string,
  |},
|};

export type ListAnExtraordinarilyLongModelNameThatBreaksEveryLinesQueryVariables = {|
  filter?: ?ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput,
  limit?: ?number,
  nextToken?: ?string,
|};

export type ListAnExtraordinarilyLongModelNameThatBreaksEveryLinesQuery = {|
  listAnExtraordinarilyLongModelNameThatBreaksEveryLines: ? {|
    __typename: "ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConnection",
    items:  Array<? {|
      __typename: string,
      anEquallyLongFieldNameToGoWithTheModel: ?string,
      createdAt: any,
      id: string,
      updatedAt: any,
    |} >,
    nextToken: ?string,
  |},
|};

export type ListPeopleQueryVariables = {|
  filter?: ?ModelPeopleFilterInput,
  limit?: ?number,
  nextToken?: ?string,
|};

export type ListPeopleQuery = {|
  listPeople: ? {|
    __typename: "ModelPeopleConnection",
    items:  Array<? {|
      __typename: string,
      Name: ?string,
      _x: ?number,
      createdAt: any,
      id: string,
      name: ?string,
      updatedAt: any,
    |} >,
    nextToken: ?string,
  |},
|};

export type ListStatusesQueryVariables = {|
  filter?: ?ModelStatusFilterInput,
  limit?: ?number,
  nextToken?: ?string,
|};

export type ListStatusesQuery = {|
  listStatuses: ? {|
    __typename: "ModelStatusConnection",
    items:  Array<? {|
      __typename: string,
      class: ?string,
      createdAt: any,
      default: ?boolean,
      id: string,
      type: ?StatusType,
      updatedAt: any,
    |} >,
    nextToken: ?string,
  |},
|};

export type ListTodo_itemsQueryVariables = {|
  filter?: ?ModelTodo_itemFilterInput,
  limit?: ?number,
  nextToken?: ?string,
|};

export type ListTodo_itemsQuery = {|
  listTodo_items: ? {|
    __typename: "ModelTodo_itemConnection",
    items:  Array<? {|
      __typename: string,
      a: ?string,
      createdAt: any,
      id: string,
      list: Array< number >,
      nextToken: ?string,
      updatedAt: any,
    |} >,
    nextToken: ?string,
  |},
|};

export type ListURLEntriesQueryVariables = {|
  filter?: ?ModelURLEntryFilterInput,
  limit?: ?number,
  nextToken?: ?string,
|};

export type ListURLEntriesQuery = {|
  listURLEntries: ? {|
    __typename: "ModelURLEntryConnection",
    items:  Array<? {|
      __typename: string,
      createdAt: any,
      editors: ?Array< ?string >,
      id: string,
      updatedAt: any,
    |} >,
    nextToken: ?string,
  |},
|};

export type CreateAMutationVariables = {|
  condition?: ?ModelAConditionInput,
  input: CreateAInput,
|};

export type CreateAMutation = {|
  createA: ? {|
    __typename: "A",
    b: ?string,
    createdAt: any,
    id: string,
    updatedAt: any,
  |},
|};

export type CreateAnExtraordinarilyLongModelNameThatBreaksEveryLineMutationVariables = {|
  condition?: ?ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput,
  input: CreateAnExtraordinarilyLongModelNameThatBreaksEveryLineInput,
|};

export type CreateAnExtraordinarilyLongModelNameThatBreaksEveryLineMutation = {|
  createAnExtraordinarilyLongModelNameThatBreaksEveryLine: ? {|
    __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine",
    anEquallyLongFieldNameToGoWithTheModel: ?string,
    createdAt: any,
    id: string,
    updatedAt: any,
  |},
|};

export type CreatePeopleMutationVariables = {|
  condition?: ?ModelPeopleConditionInput,
  input: CreatePeopleInput,
|};

export type CreatePeopleMutation = {|
  createPeople: ? {|
    __typename: "People",
    Name: ?string,
    _x: ?number,
    createdAt: any,
    id: string,
    name: ?string,
    updatedAt: any,
  |},
|};

export type CreateStatusMutationVariables = {|
  condition?: ?ModelStatusConditionInput,
  input: CreateStatusInput,
|};

export type CreateStatusMutation = {|
  createStatus: ? {|
    __typename: "Status",
    class: ?string,
    createdAt: any,
    default: ?boolean,
    id: string,
    type: ?StatusType,
    updatedAt: any,
  |},
|};

export type CreateTodo_itemMutationVariables = {|
  condition?: ?ModelTodo_itemConditionInput,
  input: CreateTodo_itemInput,
|};

export type CreateTodo_itemMutation = {|
  createTodo_item: ? {|
    __typename: "todo_item",
    a: ?string,
    createdAt: any,
    id: string,
    list: Array< number >,
    nextToken: ?string,
    updatedAt: any,
  |},
|};

export type CreateURLEntryMutationVariables = {|
  condition?: ?ModelURLEntryConditionInput,
  input: CreateURLEntryInput,
|};

export type CreateURLEntryMutation = {|
  createURLEntry: ? {|
    __typename: "URLEntry",
    createdAt: any,
    editors: ?Array< ?string >,
    id: string,
    updatedAt: any,
  |},
|};

export type DeleteAMutationVariables = {|
  condition?: ?ModelAConditionInput,
  input: DeleteAInput,
|};

export type DeleteAMutation = {|
  deleteA: ? {|
    __typename: "A",
    b: ?string,
    createdAt: any,
    id: string,
    updatedAt: any,
  |},
|};

export type DeleteAnExtraordinarilyLongModelNameThatBreaksEveryLineMutationVariables = {|
  condition?: ?ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput,
  input: DeleteAnExtraordinarilyLongModelNameThatBreaksEveryLineInput,
|};

export type DeleteAnExtraordinarilyLongModelNameThatBreaksEveryLineMutation = {|
  deleteAnExtraordinarilyLongModelNameThatBreaksEveryLine: ? {|
    __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine",
    anEquallyLongFieldNameToGoWithTheModel: ?string,
    createdAt: any,
    id: string,
    updatedAt: any,
  |},
|};

export type DeletePeopleMutationVariables = {|
  condition?: ?ModelPeopleConditionInput,
  input: DeletePeopleInput,
|};

export type DeletePeopleMutation = {|
  deletePeople: ? {|
    __typename: "People",
    Name: ?string,
    _x: ?number,
    createdAt: any,
    id: string,
    name: ?string,
    updatedAt: any,
  |},
|};

export type DeleteStatusMutationVariables = {|
  condition?: ?ModelStatusConditionInput,
  input: DeleteStatusInput,
|};

export type DeleteStatusMutation = {|
  deleteStatus: ? {|
    __typename: "Status",
    class: ?string,
    createdAt: any,
    default: ?boolean,
    id: string,
    type: ?StatusType,
    updatedAt: any,
  |},
|};

export type DeleteTodo_itemMutationVariables = {|
  condition?: ?ModelTodo_itemConditionInput,
  input: DeleteTodo_itemInput,
|};

export type DeleteTodo_itemMutation = {|
  deleteTodo_item: ? {|
    __typename: "todo_item",
    a: ?string,
    createdAt: any,
    id: string,
    list: Array< number >,
    nextToken: ?string,
    updatedAt: any,
  |},
|};

export type DeleteURLEntryMutationVariables = {|
  condition?: ?ModelURLEntryConditionInput,
  input: DeleteURLEntryInput,
|};

export type DeleteURLEntryMutation = {|
  deleteURLEntry: ? {|
    __typename: "URLEntry",
    createdAt: any,
    editors: ?Array< ?string >,
    id: string,
    updatedAt: any,
  |},
|};

export type UpdateAMutationVariables = {|
  condition?: ?ModelAConditionInput,
  input: UpdateAInput,
|};

export type UpdateAMutation = {|
  updateA: ? {|
    __typename: "A",
    b: ?string,
    createdAt: any,
    id: string,
    updatedAt: any,
  |},
|};

export type UpdateAnExtraordinarilyLongModelNameThatBreaksEveryLineMutationVariables = {|
  condition?: ?ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput,
  input: UpdateAnExtraordinarilyLongModelNameThatBreaksEveryLineInput,
|};

export type UpdateAnExtraordinarilyLongModelNameThatBreaksEveryLineMutation = {|
  updateAnExtraordinarilyLongModelNameThatBreaksEveryLine: ? {|
    __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine",
    anEquallyLongFieldNameToGoWithTheModel: ?string,
    createdAt: any,
    id: string,
    updatedAt: any,
  |},
|};

export type UpdatePeopleMutationVariables = {|
  condition?: ?ModelPeopleConditionInput,
  input: UpdatePeopleInput,
|};

export type UpdatePeopleMutation = {|
  updatePeople: ? {|
    __typename: "People",
    Name: ?string,
    _x: ?number,
    createdAt: any,
    id: string,
    name: ?string,
    updatedAt: any,
  |},
|};

export type UpdateStatusMutationVariables = {|
  condition?: ?ModelStatusConditionInput,
  input: UpdateStatusInput,
|};

export type UpdateStatusMutation = {|
  updateStatus: ? {|
    __typename: "Status",
    class: ?string,
    createdAt: any,
    default: ?boolean,
    id: string,
    type: ?StatusType,
    updatedAt: any,
  |},
|};

export type UpdateTodo_itemMutationVariables = {|
  condition?: ?ModelTodo_itemConditionInput,
  input: UpdateTodo_itemInput,
|};

export type UpdateTodo_itemMutation = {|
  updateTodo_item: ? {|
    __typename: "todo_item",
    a: ?string,
    createdAt: any,
    id: string,
    list: Array< number >,
    nextToken: ?string,
    updatedAt: any,
  |},
|};

export type UpdateURLEntryMutationVariables = {|
  condition?: ?ModelURLEntryConditionInput,
  input: UpdateURLEntryInput,
|};

export type UpdateURLEntryMutation = {|
  updateURLEntry: ? {|
    __typename: "URLEntry",
    createdAt: any,
    editors: ?Array< ?string >,
    id: string,
    updatedAt: any,
  |},
|};

export type OnCreateASubscriptionVariables = {|
  filter?: ?ModelSubscriptionAFilterInput,
|};

export type OnCreateASubscription = {|
  onCreateA: ? {|
    __typename: "A",
    b: ?string,
    createdAt: any,
    id: string,
    updatedAt: any,
  |},
|};

export type OnCreateAnExtraordinarilyLongModelNameThatBre33266SubscriptionVariables = {|
  filter?: ?ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput,
|};

export type OnCreateAnExtraordinarilyLongModelNameThatBre33266Subscription = {|
  onCreateAnExtraordinarilyLongModelNameThatBre33266: ? {|
    __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine",
    anEquallyLongFieldNameToGoWithTheModel: ?string,
    createdAt: any,
    id: string,
    updatedAt: any,
  |},
|};

export type OnCreatePeopleSubscriptionVariables = {|
  filter?: ?ModelSubscriptionPeopleFilterInput,
|};

export type OnCreatePeopleSubscription = {|
  onCreatePeople: ? {|
    __typename: "People",
    Name: ?string,
    _x: ?number,
    createdAt: any,
    id: string,
    name: ?string,
    updatedAt: any,
  |},
|};

export type OnCreateStatusSubscriptionVariables = {|
  filter?: ?ModelSubscriptionStatusFilterInput,
|};

export type OnCreateStatusSubscription = {|
  onCreateStatus: ? {|
    __typename: "Status",
    class: ?string,
    createdAt: any,
    default: ?boolean,
    id: string,
    type: ?StatusType,
    updatedAt: any,
  |},
|};

export type OnCreateTodo_itemSubscriptionVariables = {|
  filter?: ?ModelSubscriptionTodo_itemFilterInput,
|};

export type OnCreateTodo_itemSubscription = {|
  onCreateTodo_item: ? {|
    __typename: "todo_item",
    a: ?string,
    createdAt: any,
    id: string,
    list: Array< number >,
    nextToken: ?string,
    updatedAt: any,
  |},
|};

export type OnCreateURLEntrySubscriptionVariables = {|
  filter?: ?ModelSubscriptionURLEntryFilterInput,
|};

export type OnCreateURLEntrySubscription = {|
  onCreateURLEntry: ? {|
    __typename: "URLEntry",
    createdAt: any,
    editors: ?Array< ?string >,
    id: string,
    updatedAt: any,
  |},
|};

export type OnDeleteASubscriptionVariables = {|
  filter?: ?ModelSubscriptionAFilterInput,
|};

export type OnDeleteASubscription = {|
  onDeleteA: ? {|
    __typename: "A",
    b: ?string,
    createdAt: any,
    id: string,
    updatedAt: any,
  |},
|};

export type OnDeleteAnExtraordinarilyLongModelNameThatBre9026aSubscriptionVariables = {|
  filter?: ?ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput,
|};

export type OnDeleteAnExtraordinarilyLongModelNameThatBre9026aSubscription = {|
  onDeleteAnExtraordinarilyLongModelNameThatBre9026a: ? {|
    __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine",
    anEquallyLongFieldNameToGoWithTheModel: ?string,
    createdAt: any,
    id: string,
    updatedAt: any,
  |},
|};

export type OnDeletePeopleSubscriptionVariables = {|
  filter?: ?ModelSubscriptionPeopleFilterInput,
|};

export type OnDeletePeopleSubscription = {|
  onDeletePeople: ? {|
    __typename: "People",
    Name: ?string,
    _x: ?number,
    createdAt: any,
    id: string,
    name: ?string,
    updatedAt: any,
  |},
|};

export type OnDeleteStatusSubscriptionVariables = {|
  filter?: ?ModelSubscriptionStatusFilterInput,
|};

export type OnDeleteStatusSubscription = {|
  onDeleteStatus: ? {|
    __typename: "Status",
    class: ?string,
    createdAt: any,
    default: ?boolean,
    id: string,
    type: ?StatusType,
    updatedAt: any,
  |},
|};

export type OnDeleteTodo_itemSubscriptionVariables = {|
  filter?: ?ModelSubscriptionTodo_itemFilterInput,
|};

export type OnDeleteTodo_itemSubscription = {|
  onDeleteTodo_item: ? {|
    __typename: "todo_item",
    a: ?string,
    createdAt: any,
    id: string,
    list: Array< number >,
    nextToken: ?string,
    updatedAt: any,
  |},
|};

export type OnDeleteURLEntrySubscriptionVariables = {|
  filter?: ?ModelSubscriptionURLEntryFilterInput,
|};

export type OnDeleteURLEntrySubscription = {|
  onDeleteURLEntry: ? {|
    __typename: "URLEntry",
    createdAt: any,
    editors: ?Array< ?string >,
    id: string,
    updatedAt: any,
  |},
|};

export type OnUpdateASubscriptionVariables = {|
  filter?: ?ModelSubscriptionAFilterInput,
|};

export type OnUpdateASubscription = {|
  onUpdateA: ? {|
    __typename: "A",
    b: ?string,
    createdAt: any,
    id: string,
    updatedAt: any,
  |},
|};

export type OnUpdateAnExtraordinarilyLongModelNameThatBre6a3e8SubscriptionVariables = {|
  filter?: ?ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput,
|};

export type OnUpdateAnExtraordinarilyLongModelNameThatBre6a3e8Subscription = {|
  onUpdateAnExtraordinarilyLongModelNameThatBre6a3e8: ? {|
    __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine",
    anEquallyLongFieldNameToGoWithTheModel: ?string,
    createdAt: any,
    id: string,
    updatedAt: any,
  |},
|};

export type OnUpdatePeopleSubscriptionVariables = {|
  filter?: ?ModelSubscriptionPeopleFilterInput,
|};

export type OnUpdatePeopleSubscription = {|
  onUpdatePeople: ? {|
    __typename: "People",
    Name: ?string,
    _x: ?number,
    createdAt: any,
    id: string,
    name: ?string,
    updatedAt: any,
  |},
|};

export type OnUpdateStatusSubscriptionVariables = {|
  filter?: ?ModelSubscriptionStatusFilterInput,
|};

export type OnUpdateStatusSubscription = {|
  onUpdateStatus: ? {|
    __typename: "Status",
    class: ?string,
    createdAt: any,
    default: ?boolean,
    id: string,
    type: ?StatusType,
    updatedAt: any,
  |},
|};

export type OnUpdateTodo_itemSubscriptionVariables = {|
  filter?: ?ModelSubscriptionTodo_itemFilterInput,
|};

export type OnUpdateTodo_itemSubscription = {|
  onUpdateTodo_item: ? {|
    __typename: "todo_item",
    a: ?string,
    createdAt: any,
    id: string,
    list: Array< number >,
    nextToken: ?string,
    updatedAt: any,
  |},
|};

export type OnUpdateURLEntrySubscriptionVariables = {|
  filter?: ?ModelSubscriptionURLEntryFilterInput,
|};

export type OnUpdateURLEntrySubscription = {|
  onUpdateURLEntry: ? {|
    __typename: "URLEntry",
    createdAt: any,
    editors: ?Array< ?string >,
    id: string,
    updatedAt: any,
  |},
|};