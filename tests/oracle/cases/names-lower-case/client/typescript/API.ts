/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type todo = {
  __typename: "todo",
  createdAt: string,
  id: string,
  items?: Modeltodo_itemConnection | null,
  text?: string | null,
  updatedAt: string,
};

export type Modeltodo_itemConnection = {
  __typename: "Modeltodo_itemConnection",
  items:  Array<todo_item | null >,
  nextToken?: string | null,
};

export type todo_item = {
  __typename: "todo_item",
  createdAt: string,
  id: string,
  todo?: todo | null,
  todoId?: string | null,
  updatedAt: string,
};

export type UPPER = {
  __typename: "UPPER",
  createdAt: string,
  id: string,
  text?: string | null,
  updatedAt: string,
};

export type V2Thing = {
  __typename: "V2Thing",
  createdAt: string,
  id: string,
  text?: string | null,
  updatedAt: string,
};

export type _private = {
  __typename: "_private",
  createdAt: string,
  id: string,
  text?: string | null,
  updatedAt: string,
};

export type ModelTodo_itemFilterInput = {
  and?: Array< ModelTodo_itemFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelTodo_itemFilterInput | null,
  or?: Array< ModelTodo_itemFilterInput | null > | null,
  todoId?: ModelIDInput | null,
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

export type ModelTodo_itemConnection = {
  __typename: "ModelTodo_itemConnection",
  items:  Array<todo_item | null >,
  nextToken?: string | null,
};

export type ModelTodoFilterInput = {
  and?: Array< ModelTodoFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelTodoFilterInput | null,
  or?: Array< ModelTodoFilterInput | null > | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelTodoConnection = {
  __typename: "ModelTodoConnection",
  items:  Array<todo | null >,
  nextToken?: string | null,
};

export type ModelUPPERFilterInput = {
  and?: Array< ModelUPPERFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelUPPERFilterInput | null,
  or?: Array< ModelUPPERFilterInput | null > | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelUPPERConnection = {
  __typename: "ModelUPPERConnection",
  items:  Array<UPPER | null >,
  nextToken?: string | null,
};

export type ModelV2ThingFilterInput = {
  and?: Array< ModelV2ThingFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelV2ThingFilterInput | null,
  or?: Array< ModelV2ThingFilterInput | null > | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelV2ThingConnection = {
  __typename: "ModelV2ThingConnection",
  items:  Array<V2Thing | null >,
  nextToken?: string | null,
};

export type Model_privateFilterInput = {
  and?: Array< Model_privateFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: Model_privateFilterInput | null,
  or?: Array< Model_privateFilterInput | null > | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type Model_privateConnection = {
  __typename: "Model_privateConnection",
  items:  Array<_private | null >,
  nextToken?: string | null,
};

export type ModelTodoConditionInput = {
  and?: Array< ModelTodoConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelTodoConditionInput | null,
  or?: Array< ModelTodoConditionInput | null > | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateTodoInput = {
  id?: string | null,
  text?: string | null,
};

export type ModelTodo_itemConditionInput = {
  and?: Array< ModelTodo_itemConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelTodo_itemConditionInput | null,
  or?: Array< ModelTodo_itemConditionInput | null > | null,
  todoId?: ModelIDInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateTodo_itemInput = {
  id?: string | null,
  todoId?: string | null,
};

export type ModelUPPERConditionInput = {
  and?: Array< ModelUPPERConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelUPPERConditionInput | null,
  or?: Array< ModelUPPERConditionInput | null > | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateUPPERInput = {
  id?: string | null,
  text?: string | null,
};

export type ModelV2ThingConditionInput = {
  and?: Array< ModelV2ThingConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelV2ThingConditionInput | null,
  or?: Array< ModelV2ThingConditionInput | null > | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateV2ThingInput = {
  id?: string | null,
  text?: string | null,
};

export type Model_privateConditionInput = {
  and?: Array< Model_privateConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: Model_privateConditionInput | null,
  or?: Array< Model_privateConditionInput | null > | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type Create_privateInput = {
  id?: string | null,
  text?: string | null,
};

export type DeleteTodoInput = {
  id: string,
};

export type DeleteTodo_itemInput = {
  id: string,
};

export type DeleteUPPERInput = {
  id: string,
};

export type DeleteV2ThingInput = {
  id: string,
};

export type Delete_privateInput = {
  id: string,
};

export type UpdateTodoInput = {
  id: string,
  text?: string | null,
};

export type UpdateTodo_itemInput = {
  id: string,
  todoId?: string | null,
};

export type UpdateUPPERInput = {
  id: string,
  text?: string | null,
};

export type UpdateV2ThingInput = {
  id: string,
  text?: string | null,
};

export type Update_privateInput = {
  id: string,
  text?: string | null,
};

export type ModelSubscriptionTodoFilterInput = {
  and?: Array< ModelSubscriptionTodoFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionTodoFilterInput | null > | null,
  text?: ModelSubscriptionStringInput | null,
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

export type ModelSubscriptionTodo_itemFilterInput = {
  and?: Array< ModelSubscriptionTodo_itemFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionTodo_itemFilterInput | null > | null,
  todoId?: ModelSubscriptionIDInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionUPPERFilterInput = {
  and?: Array< ModelSubscriptionUPPERFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionUPPERFilterInput | null > | null,
  text?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionV2ThingFilterInput = {
  and?: Array< ModelSubscriptionV2ThingFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionV2ThingFilterInput | null > | null,
  text?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscription_privateFilterInput = {
  and?: Array< ModelSubscription_privateFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscription_privateFilterInput | null > | null,
  text?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type GetTodoQueryVariables = {
  id: string,
};

export type GetTodoQuery = {
  getTodo?:  {
    __typename: "todo",
    createdAt: string,
    id: string,
    items?:  {
      __typename: "Modeltodo_itemConnection",
      nextToken?: string | null,
    } | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type GetTodo_itemQueryVariables = {
  id: string,
};

export type GetTodo_itemQuery = {
  getTodo_item?:  {
    __typename: "todo_item",
    createdAt: string,
    id: string,
    todo?:  {
      __typename: "todo",
      createdAt: string,
      id: string,
      text?: string | null,
      updatedAt: string,
    } | null,
    todoId?: string | null,
    updatedAt: string,
  } | null,
};

export type GetUPPERQueryVariables = {
  id: string,
};

export type GetUPPERQuery = {
  getUPPER?:  {
    __typename: "UPPER",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type GetV2ThingQueryVariables = {
  id: string,
};

export type GetV2ThingQuery = {
  getV2Thing?:  {
    __typename: "V2Thing",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type Get_privateQueryVariables = {
  id: string,
};

export type Get_privateQuery = {
  get_private?:  {
    __typename: "_private",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
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
      createdAt: string,
      id: string,
      todoId?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListTodosQueryVariables = {
  filter?: ModelTodoFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListTodosQuery = {
  listTodos?:  {
    __typename: "ModelTodoConnection",
    items:  Array< {
      __typename: "todo",
      createdAt: string,
      id: string,
      text?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListUPPERSQueryVariables = {
  filter?: ModelUPPERFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListUPPERSQuery = {
  listUPPERS?:  {
    __typename: "ModelUPPERConnection",
    items:  Array< {
      __typename: "UPPER",
      createdAt: string,
      id: string,
      text?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListV2ThingsQueryVariables = {
  filter?: ModelV2ThingFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListV2ThingsQuery = {
  listV2Things?:  {
    __typename: "ModelV2ThingConnection",
    items:  Array< {
      __typename: "V2Thing",
      createdAt: string,
      id: string,
      text?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type List_privatesQueryVariables = {
  filter?: Model_privateFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type List_privatesQuery = {
  list_privates?:  {
    __typename: "Model_privateConnection",
    items:  Array< {
      __typename: "_private",
      createdAt: string,
      id: string,
      text?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateTodoMutationVariables = {
  condition?: ModelTodoConditionInput | null,
  input: CreateTodoInput,
};

export type CreateTodoMutation = {
  createTodo?:  {
    __typename: "todo",
    createdAt: string,
    id: string,
    items?:  {
      __typename: "Modeltodo_itemConnection",
      nextToken?: string | null,
    } | null,
    text?: string | null,
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
    createdAt: string,
    id: string,
    todo?:  {
      __typename: "todo",
      createdAt: string,
      id: string,
      text?: string | null,
      updatedAt: string,
    } | null,
    todoId?: string | null,
    updatedAt: string,
  } | null,
};

export type CreateUPPERMutationVariables = {
  condition?: ModelUPPERConditionInput | null,
  input: CreateUPPERInput,
};

export type CreateUPPERMutation = {
  createUPPER?:  {
    __typename: "UPPER",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type CreateV2ThingMutationVariables = {
  condition?: ModelV2ThingConditionInput | null,
  input: CreateV2ThingInput,
};

export type CreateV2ThingMutation = {
  createV2Thing?:  {
    __typename: "V2Thing",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type Create_privateMutationVariables = {
  condition?: Model_privateConditionInput | null,
  input: Create_privateInput,
};

export type Create_privateMutation = {
  create_private?:  {
    __typename: "_private",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type DeleteTodoMutationVariables = {
  condition?: ModelTodoConditionInput | null,
  input: DeleteTodoInput,
};

export type DeleteTodoMutation = {
  deleteTodo?:  {
    __typename: "todo",
    createdAt: string,
    id: string,
    items?:  {
      __typename: "Modeltodo_itemConnection",
      nextToken?: string | null,
    } | null,
    text?: string | null,
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
    createdAt: string,
    id: string,
    todo?:  {
      __typename: "todo",
      createdAt: string,
      id: string,
      text?: string | null,
      updatedAt: string,
    } | null,
    todoId?: string | null,
    updatedAt: string,
  } | null,
};

export type DeleteUPPERMutationVariables = {
  condition?: ModelUPPERConditionInput | null,
  input: DeleteUPPERInput,
};

export type DeleteUPPERMutation = {
  deleteUPPER?:  {
    __typename: "UPPER",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type DeleteV2ThingMutationVariables = {
  condition?: ModelV2ThingConditionInput | null,
  input: DeleteV2ThingInput,
};

export type DeleteV2ThingMutation = {
  deleteV2Thing?:  {
    __typename: "V2Thing",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type Delete_privateMutationVariables = {
  condition?: Model_privateConditionInput | null,
  input: Delete_privateInput,
};

export type Delete_privateMutation = {
  delete_private?:  {
    __typename: "_private",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateTodoMutationVariables = {
  condition?: ModelTodoConditionInput | null,
  input: UpdateTodoInput,
};

export type UpdateTodoMutation = {
  updateTodo?:  {
    __typename: "todo",
    createdAt: string,
    id: string,
    items?:  {
      __typename: "Modeltodo_itemConnection",
      nextToken?: string | null,
    } | null,
    text?: string | null,
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
    createdAt: string,
    id: string,
    todo?:  {
      __typename: "todo",
      createdAt: string,
      id: string,
      text?: string | null,
      updatedAt: string,
    } | null,
    todoId?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateUPPERMutationVariables = {
  condition?: ModelUPPERConditionInput | null,
  input: UpdateUPPERInput,
};

export type UpdateUPPERMutation = {
  updateUPPER?:  {
    __typename: "UPPER",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateV2ThingMutationVariables = {
  condition?: ModelV2ThingConditionInput | null,
  input: UpdateV2ThingInput,
};

export type UpdateV2ThingMutation = {
  updateV2Thing?:  {
    __typename: "V2Thing",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type Update_privateMutationVariables = {
  condition?: Model_privateConditionInput | null,
  input: Update_privateInput,
};

export type Update_privateMutation = {
  update_private?:  {
    __typename: "_private",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateTodoSubscriptionVariables = {
  filter?: ModelSubscriptionTodoFilterInput | null,
};

export type OnCreateTodoSubscription = {
  onCreateTodo?:  {
    __typename: "todo",
    createdAt: string,
    id: string,
    items?:  {
      __typename: "Modeltodo_itemConnection",
      nextToken?: string | null,
    } | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateTodo_itemSubscriptionVariables = {
  filter?: ModelSubscriptionTodo_itemFilterInput | null,
};

export type OnCreateTodo_itemSubscription = {
  onCreateTodo_item?:  {
    __typename: "todo_item",
    createdAt: string,
    id: string,
    todo?:  {
      __typename: "todo",
      createdAt: string,
      id: string,
      text?: string | null,
      updatedAt: string,
    } | null,
    todoId?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateUPPERSubscriptionVariables = {
  filter?: ModelSubscriptionUPPERFilterInput | null,
};

export type OnCreateUPPERSubscription = {
  onCreateUPPER?:  {
    __typename: "UPPER",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateV2ThingSubscriptionVariables = {
  filter?: ModelSubscriptionV2ThingFilterInput | null,
};

export type OnCreateV2ThingSubscription = {
  onCreateV2Thing?:  {
    __typename: "V2Thing",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreate_privateSubscriptionVariables = {
  filter?: ModelSubscription_privateFilterInput | null,
};

export type OnCreate_privateSubscription = {
  onCreate_private?:  {
    __typename: "_private",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteTodoSubscriptionVariables = {
  filter?: ModelSubscriptionTodoFilterInput | null,
};

export type OnDeleteTodoSubscription = {
  onDeleteTodo?:  {
    __typename: "todo",
    createdAt: string,
    id: string,
    items?:  {
      __typename: "Modeltodo_itemConnection",
      nextToken?: string | null,
    } | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteTodo_itemSubscriptionVariables = {
  filter?: ModelSubscriptionTodo_itemFilterInput | null,
};

export type OnDeleteTodo_itemSubscription = {
  onDeleteTodo_item?:  {
    __typename: "todo_item",
    createdAt: string,
    id: string,
    todo?:  {
      __typename: "todo",
      createdAt: string,
      id: string,
      text?: string | null,
      updatedAt: string,
    } | null,
    todoId?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteUPPERSubscriptionVariables = {
  filter?: ModelSubscriptionUPPERFilterInput | null,
};

export type OnDeleteUPPERSubscription = {
  onDeleteUPPER?:  {
    __typename: "UPPER",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteV2ThingSubscriptionVariables = {
  filter?: ModelSubscriptionV2ThingFilterInput | null,
};

export type OnDeleteV2ThingSubscription = {
  onDeleteV2Thing?:  {
    __typename: "V2Thing",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDelete_privateSubscriptionVariables = {
  filter?: ModelSubscription_privateFilterInput | null,
};

export type OnDelete_privateSubscription = {
  onDelete_private?:  {
    __typename: "_private",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateTodoSubscriptionVariables = {
  filter?: ModelSubscriptionTodoFilterInput | null,
};

export type OnUpdateTodoSubscription = {
  onUpdateTodo?:  {
    __typename: "todo",
    createdAt: string,
    id: string,
    items?:  {
      __typename: "Modeltodo_itemConnection",
      nextToken?: string | null,
    } | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateTodo_itemSubscriptionVariables = {
  filter?: ModelSubscriptionTodo_itemFilterInput | null,
};

export type OnUpdateTodo_itemSubscription = {
  onUpdateTodo_item?:  {
    __typename: "todo_item",
    createdAt: string,
    id: string,
    todo?:  {
      __typename: "todo",
      createdAt: string,
      id: string,
      text?: string | null,
      updatedAt: string,
    } | null,
    todoId?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateUPPERSubscriptionVariables = {
  filter?: ModelSubscriptionUPPERFilterInput | null,
};

export type OnUpdateUPPERSubscription = {
  onUpdateUPPER?:  {
    __typename: "UPPER",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateV2ThingSubscriptionVariables = {
  filter?: ModelSubscriptionV2ThingFilterInput | null,
};

export type OnUpdateV2ThingSubscription = {
  onUpdateV2Thing?:  {
    __typename: "V2Thing",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdate_privateSubscriptionVariables = {
  filter?: ModelSubscription_privateFilterInput | null,
};

export type OnUpdate_privateSubscription = {
  onUpdate_private?:  {
    __typename: "_private",
    createdAt: string,
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};
