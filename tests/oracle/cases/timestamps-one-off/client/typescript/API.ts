/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Memo = {
  __typename: "Memo",
  at: string,
  id: string,
  text?: string | null,
};

export type Note = {
  __typename: "Note",
  id: string,
  text?: string | null,
  updatedAt: string,
};

export type ModelMemoFilterInput = {
  and?: Array< ModelMemoFilterInput | null > | null,
  at?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelMemoFilterInput | null,
  or?: Array< ModelMemoFilterInput | null > | null,
  text?: ModelStringInput | null,
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

export type ModelMemoConnection = {
  __typename: "ModelMemoConnection",
  items:  Array<Memo | null >,
  nextToken?: string | null,
};

export type ModelNoteFilterInput = {
  and?: Array< ModelNoteFilterInput | null > | null,
  id?: ModelIDInput | null,
  not?: ModelNoteFilterInput | null,
  or?: Array< ModelNoteFilterInput | null > | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelNoteConnection = {
  __typename: "ModelNoteConnection",
  items:  Array<Note | null >,
  nextToken?: string | null,
};

export type ModelMemoConditionInput = {
  and?: Array< ModelMemoConditionInput | null > | null,
  at?: ModelStringInput | null,
  not?: ModelMemoConditionInput | null,
  or?: Array< ModelMemoConditionInput | null > | null,
  text?: ModelStringInput | null,
};

export type CreateMemoInput = {
  id?: string | null,
  text?: string | null,
};

export type ModelNoteConditionInput = {
  and?: Array< ModelNoteConditionInput | null > | null,
  not?: ModelNoteConditionInput | null,
  or?: Array< ModelNoteConditionInput | null > | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateNoteInput = {
  id?: string | null,
  text?: string | null,
};

export type DeleteMemoInput = {
  id: string,
};

export type DeleteNoteInput = {
  id: string,
};

export type UpdateMemoInput = {
  id: string,
  text?: string | null,
};

export type UpdateNoteInput = {
  id: string,
  text?: string | null,
};

export type ModelSubscriptionMemoFilterInput = {
  and?: Array< ModelSubscriptionMemoFilterInput | null > | null,
  at?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionMemoFilterInput | null > | null,
  text?: ModelSubscriptionStringInput | null,
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

export type ModelSubscriptionNoteFilterInput = {
  and?: Array< ModelSubscriptionNoteFilterInput | null > | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionNoteFilterInput | null > | null,
  text?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type GetMemoQueryVariables = {
  id: string,
};

export type GetMemoQuery = {
  getMemo?:  {
    __typename: "Memo",
    at: string,
    id: string,
    text?: string | null,
  } | null,
};

export type GetNoteQueryVariables = {
  id: string,
};

export type GetNoteQuery = {
  getNote?:  {
    __typename: "Note",
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type ListMemosQueryVariables = {
  filter?: ModelMemoFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListMemosQuery = {
  listMemos?:  {
    __typename: "ModelMemoConnection",
    items:  Array< {
      __typename: "Memo",
      at: string,
      id: string,
      text?: string | null,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListNotesQueryVariables = {
  filter?: ModelNoteFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListNotesQuery = {
  listNotes?:  {
    __typename: "ModelNoteConnection",
    items:  Array< {
      __typename: "Note",
      id: string,
      text?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateMemoMutationVariables = {
  condition?: ModelMemoConditionInput | null,
  input: CreateMemoInput,
};

export type CreateMemoMutation = {
  createMemo?:  {
    __typename: "Memo",
    at: string,
    id: string,
    text?: string | null,
  } | null,
};

export type CreateNoteMutationVariables = {
  condition?: ModelNoteConditionInput | null,
  input: CreateNoteInput,
};

export type CreateNoteMutation = {
  createNote?:  {
    __typename: "Note",
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type DeleteMemoMutationVariables = {
  condition?: ModelMemoConditionInput | null,
  input: DeleteMemoInput,
};

export type DeleteMemoMutation = {
  deleteMemo?:  {
    __typename: "Memo",
    at: string,
    id: string,
    text?: string | null,
  } | null,
};

export type DeleteNoteMutationVariables = {
  condition?: ModelNoteConditionInput | null,
  input: DeleteNoteInput,
};

export type DeleteNoteMutation = {
  deleteNote?:  {
    __typename: "Note",
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateMemoMutationVariables = {
  condition?: ModelMemoConditionInput | null,
  input: UpdateMemoInput,
};

export type UpdateMemoMutation = {
  updateMemo?:  {
    __typename: "Memo",
    at: string,
    id: string,
    text?: string | null,
  } | null,
};

export type UpdateNoteMutationVariables = {
  condition?: ModelNoteConditionInput | null,
  input: UpdateNoteInput,
};

export type UpdateNoteMutation = {
  updateNote?:  {
    __typename: "Note",
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateMemoSubscriptionVariables = {
  filter?: ModelSubscriptionMemoFilterInput | null,
};

export type OnCreateMemoSubscription = {
  onCreateMemo?:  {
    __typename: "Memo",
    at: string,
    id: string,
    text?: string | null,
  } | null,
};

export type OnCreateNoteSubscriptionVariables = {
  filter?: ModelSubscriptionNoteFilterInput | null,
};

export type OnCreateNoteSubscription = {
  onCreateNote?:  {
    __typename: "Note",
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteMemoSubscriptionVariables = {
  filter?: ModelSubscriptionMemoFilterInput | null,
};

export type OnDeleteMemoSubscription = {
  onDeleteMemo?:  {
    __typename: "Memo",
    at: string,
    id: string,
    text?: string | null,
  } | null,
};

export type OnDeleteNoteSubscriptionVariables = {
  filter?: ModelSubscriptionNoteFilterInput | null,
};

export type OnDeleteNoteSubscription = {
  onDeleteNote?:  {
    __typename: "Note",
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateMemoSubscriptionVariables = {
  filter?: ModelSubscriptionMemoFilterInput | null,
};

export type OnUpdateMemoSubscription = {
  onUpdateMemo?:  {
    __typename: "Memo",
    at: string,
    id: string,
    text?: string | null,
  } | null,
};

export type OnUpdateNoteSubscriptionVariables = {
  filter?: ModelSubscriptionNoteFilterInput | null,
};

export type OnUpdateNoteSubscription = {
  onUpdateNote?:  {
    __typename: "Note",
    id: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};
