/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Message = {
  __typename: "Message",
  author?: Person | null,
  authorId: string,
  createdAt: string,
  id: string,
  reader?: Person | null,
  readerId: string,
  text?: string | null,
  updatedAt: string,
};

export type Person = {
  __typename: "Person",
  createdAt: string,
  id: string,
  name?: string | null,
  received?: ModelMessageConnection | null,
  updatedAt: string,
  written?: ModelMessageConnection | null,
};

export type ModelMessageConnection = {
  __typename: "ModelMessageConnection",
  items:  Array<Message | null >,
  nextToken?: string | null,
};

export type ModelMessageFilterInput = {
  and?: Array< ModelMessageFilterInput | null > | null,
  authorId?: ModelIDInput | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelMessageFilterInput | null,
  or?: Array< ModelMessageFilterInput | null > | null,
  readerId?: ModelIDInput | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
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

export type ModelPersonFilterInput = {
  and?: Array< ModelPersonFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  name?: ModelStringInput | null,
  not?: ModelPersonFilterInput | null,
  or?: Array< ModelPersonFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelPersonConnection = {
  __typename: "ModelPersonConnection",
  items:  Array<Person | null >,
  nextToken?: string | null,
};

export type ModelMessageConditionInput = {
  and?: Array< ModelMessageConditionInput | null > | null,
  authorId?: ModelIDInput | null,
  createdAt?: ModelStringInput | null,
  not?: ModelMessageConditionInput | null,
  or?: Array< ModelMessageConditionInput | null > | null,
  readerId?: ModelIDInput | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateMessageInput = {
  authorId: string,
  id?: string | null,
  readerId: string,
  text?: string | null,
};

export type ModelPersonConditionInput = {
  and?: Array< ModelPersonConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  name?: ModelStringInput | null,
  not?: ModelPersonConditionInput | null,
  or?: Array< ModelPersonConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreatePersonInput = {
  id?: string | null,
  name?: string | null,
};

export type DeleteMessageInput = {
  id: string,
};

export type DeletePersonInput = {
  id: string,
};

export type UpdateMessageInput = {
  authorId?: string | null,
  id: string,
  readerId?: string | null,
  text?: string | null,
};

export type UpdatePersonInput = {
  id: string,
  name?: string | null,
};

export type ModelSubscriptionMessageFilterInput = {
  and?: Array< ModelSubscriptionMessageFilterInput | null > | null,
  authorId?: ModelSubscriptionIDInput | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionMessageFilterInput | null > | null,
  readerId?: ModelSubscriptionIDInput | null,
  text?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
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

export type ModelSubscriptionPersonFilterInput = {
  and?: Array< ModelSubscriptionPersonFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  name?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionPersonFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type GetMessageQueryVariables = {
  id: string,
};

export type GetMessageQuery = {
  getMessage?:  {
    __typename: "Message",
    author?:  {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null,
    authorId: string,
    createdAt: string,
    id: string,
    reader?:  {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null,
    readerId: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type GetPersonQueryVariables = {
  id: string,
};

export type GetPersonQuery = {
  getPerson?:  {
    __typename: "Person",
    createdAt: string,
    id: string,
    name?: string | null,
    received?:  {
      __typename: "ModelMessageConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
    written?:  {
      __typename: "ModelMessageConnection",
      nextToken?: string | null,
    } | null,
  } | null,
};

export type ListMessagesQueryVariables = {
  filter?: ModelMessageFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListMessagesQuery = {
  listMessages?:  {
    __typename: "ModelMessageConnection",
    items:  Array< {
      __typename: "Message",
      authorId: string,
      createdAt: string,
      id: string,
      readerId: string,
      text?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListPeopleQueryVariables = {
  filter?: ModelPersonFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListPeopleQuery = {
  listPeople?:  {
    __typename: "ModelPersonConnection",
    items:  Array< {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateMessageMutationVariables = {
  condition?: ModelMessageConditionInput | null,
  input: CreateMessageInput,
};

export type CreateMessageMutation = {
  createMessage?:  {
    __typename: "Message",
    author?:  {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null,
    authorId: string,
    createdAt: string,
    id: string,
    reader?:  {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null,
    readerId: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type CreatePersonMutationVariables = {
  condition?: ModelPersonConditionInput | null,
  input: CreatePersonInput,
};

export type CreatePersonMutation = {
  createPerson?:  {
    __typename: "Person",
    createdAt: string,
    id: string,
    name?: string | null,
    received?:  {
      __typename: "ModelMessageConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
    written?:  {
      __typename: "ModelMessageConnection",
      nextToken?: string | null,
    } | null,
  } | null,
};

export type DeleteMessageMutationVariables = {
  condition?: ModelMessageConditionInput | null,
  input: DeleteMessageInput,
};

export type DeleteMessageMutation = {
  deleteMessage?:  {
    __typename: "Message",
    author?:  {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null,
    authorId: string,
    createdAt: string,
    id: string,
    reader?:  {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null,
    readerId: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type DeletePersonMutationVariables = {
  condition?: ModelPersonConditionInput | null,
  input: DeletePersonInput,
};

export type DeletePersonMutation = {
  deletePerson?:  {
    __typename: "Person",
    createdAt: string,
    id: string,
    name?: string | null,
    received?:  {
      __typename: "ModelMessageConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
    written?:  {
      __typename: "ModelMessageConnection",
      nextToken?: string | null,
    } | null,
  } | null,
};

export type UpdateMessageMutationVariables = {
  condition?: ModelMessageConditionInput | null,
  input: UpdateMessageInput,
};

export type UpdateMessageMutation = {
  updateMessage?:  {
    __typename: "Message",
    author?:  {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null,
    authorId: string,
    createdAt: string,
    id: string,
    reader?:  {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null,
    readerId: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdatePersonMutationVariables = {
  condition?: ModelPersonConditionInput | null,
  input: UpdatePersonInput,
};

export type UpdatePersonMutation = {
  updatePerson?:  {
    __typename: "Person",
    createdAt: string,
    id: string,
    name?: string | null,
    received?:  {
      __typename: "ModelMessageConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
    written?:  {
      __typename: "ModelMessageConnection",
      nextToken?: string | null,
    } | null,
  } | null,
};

export type OnCreateMessageSubscriptionVariables = {
  filter?: ModelSubscriptionMessageFilterInput | null,
};

export type OnCreateMessageSubscription = {
  onCreateMessage?:  {
    __typename: "Message",
    author?:  {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null,
    authorId: string,
    createdAt: string,
    id: string,
    reader?:  {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null,
    readerId: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreatePersonSubscriptionVariables = {
  filter?: ModelSubscriptionPersonFilterInput | null,
};

export type OnCreatePersonSubscription = {
  onCreatePerson?:  {
    __typename: "Person",
    createdAt: string,
    id: string,
    name?: string | null,
    received?:  {
      __typename: "ModelMessageConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
    written?:  {
      __typename: "ModelMessageConnection",
      nextToken?: string | null,
    } | null,
  } | null,
};

export type OnDeleteMessageSubscriptionVariables = {
  filter?: ModelSubscriptionMessageFilterInput | null,
};

export type OnDeleteMessageSubscription = {
  onDeleteMessage?:  {
    __typename: "Message",
    author?:  {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null,
    authorId: string,
    createdAt: string,
    id: string,
    reader?:  {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null,
    readerId: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeletePersonSubscriptionVariables = {
  filter?: ModelSubscriptionPersonFilterInput | null,
};

export type OnDeletePersonSubscription = {
  onDeletePerson?:  {
    __typename: "Person",
    createdAt: string,
    id: string,
    name?: string | null,
    received?:  {
      __typename: "ModelMessageConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
    written?:  {
      __typename: "ModelMessageConnection",
      nextToken?: string | null,
    } | null,
  } | null,
};

export type OnUpdateMessageSubscriptionVariables = {
  filter?: ModelSubscriptionMessageFilterInput | null,
};

export type OnUpdateMessageSubscription = {
  onUpdateMessage?:  {
    __typename: "Message",
    author?:  {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null,
    authorId: string,
    createdAt: string,
    id: string,
    reader?:  {
      __typename: "Person",
      createdAt: string,
      id: string,
      name?: string | null,
      updatedAt: string,
    } | null,
    readerId: string,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdatePersonSubscriptionVariables = {
  filter?: ModelSubscriptionPersonFilterInput | null,
};

export type OnUpdatePersonSubscription = {
  onUpdatePerson?:  {
    __typename: "Person",
    createdAt: string,
    id: string,
    name?: string | null,
    received?:  {
      __typename: "ModelMessageConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
    written?:  {
      __typename: "ModelMessageConnection",
      nextToken?: string | null,
    } | null,
  } | null,
};
