/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.
import { Injectable } from "@angular/core";
import API, { graphqlOperation, GraphQLResult } from "@aws-amplify/api-graphql";
import { Observable } from "zen-observable-ts";

export interface SubscriptionResponse<T> {
  value: GraphQLResult<T>;
}

export type __SubscriptionContainer = {
  onCreateA: OnCreateASubscription;
  onCreateAnExtraordinarilyLongModelNameThatBre33266: OnCreateAnExtraordinarilyLongModelNameThatBre33266Subscription;
  onCreatePeople: OnCreatePeopleSubscription;
  onCreateStatus: OnCreateStatusSubscription;
  onCreateTodo_item: OnCreateTodo_itemSubscription;
  onCreateURLEntry: OnCreateURLEntrySubscription;
  onDeleteA: OnDeleteASubscription;
  onDeleteAnExtraordinarilyLongModelNameThatBre9026a: OnDeleteAnExtraordinarilyLongModelNameThatBre9026aSubscription;
  onDeletePeople: OnDeletePeopleSubscription;
  onDeleteStatus: OnDeleteStatusSubscription;
  onDeleteTodo_item: OnDeleteTodo_itemSubscription;
  onDeleteURLEntry: OnDeleteURLEntrySubscription;
  onUpdateA: OnUpdateASubscription;
  onUpdateAnExtraordinarilyLongModelNameThatBre6a3e8: OnUpdateAnExtraordinarilyLongModelNameThatBre6a3e8Subscription;
  onUpdatePeople: OnUpdatePeopleSubscription;
  onUpdateStatus: OnUpdateStatusSubscription;
  onUpdateTodo_item: OnUpdateTodo_itemSubscription;
  onUpdateURLEntry: OnUpdateURLEntrySubscription;
};

export type A = {
  __typename: "A";
  b?: string | null;
  createdAt: string;
  id: string;
  updatedAt: string;
};

export type AnExtraordinarilyLongModelNameThatBreaksEveryLine = {
  __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine";
  anEquallyLongFieldNameToGoWithTheModel?: string | null;
  createdAt: string;
  id: string;
  updatedAt: string;
};

export type People = {
  __typename: "People";
  Name?: string | null;
  _x?: number | null;
  createdAt: string;
  id: string;
  name?: string | null;
  updatedAt: string;
};

export type Status = {
  __typename: "Status";
  class?: string | null;
  createdAt: string;
  default?: boolean | null;
  id: string;
  type?: StatusType | null;
  updatedAt: string;
};

export enum StatusType {
  B = "B",
  _c = "_c",
  a = "a"
}

export type todo_item = {
  __typename: "todo_item";
  a?: string | null;
  createdAt: string;
  id: string;
  list: Array<number>;
  nextToken?: string | null;
  updatedAt: string;
};

export type URLEntry = {
  __typename: "URLEntry";
  createdAt: string;
  editors?: Array<string | null> | null;
  id: string;
  updatedAt: string;
};

export type ModelAFilterInput = {
  and?: Array<ModelAFilterInput | null> | null;
  b?: ModelStringInput | null;
  createdAt?: ModelStringInput | null;
  id?: ModelIDInput | null;
  not?: ModelAFilterInput | null;
  or?: Array<ModelAFilterInput | null> | null;
  updatedAt?: ModelStringInput | null;
};

export type ModelStringInput = {
  attributeExists?: boolean | null;
  attributeType?: ModelAttributeTypes | null;
  beginsWith?: string | null;
  between?: Array<string | null> | null;
  contains?: string | null;
  eq?: string | null;
  ge?: string | null;
  gt?: string | null;
  le?: string | null;
  lt?: string | null;
  ne?: string | null;
  notContains?: string | null;
  size?: ModelSizeInput | null;
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
  stringSet = "stringSet"
}

export type ModelSizeInput = {
  between?: Array<number | null> | null;
  eq?: number | null;
  ge?: number | null;
  gt?: number | null;
  le?: number | null;
  lt?: number | null;
  ne?: number | null;
};

export type ModelIDInput = {
  attributeExists?: boolean | null;
  attributeType?: ModelAttributeTypes | null;
  beginsWith?: string | null;
  between?: Array<string | null> | null;
  contains?: string | null;
  eq?: string | null;
  ge?: string | null;
  gt?: string | null;
  le?: string | null;
  lt?: string | null;
  ne?: string | null;
  notContains?: string | null;
  size?: ModelSizeInput | null;
};

export type ModelAConnection = {
  __typename: "ModelAConnection";
  items: Array<A | null>;
  nextToken?: string | null;
};

export type ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput = {
  anEquallyLongFieldNameToGoWithTheModel?: ModelStringInput | null;
  and?: Array<ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput | null> | null;
  createdAt?: ModelStringInput | null;
  id?: ModelIDInput | null;
  not?: ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput | null;
  or?: Array<ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput | null> | null;
  updatedAt?: ModelStringInput | null;
};

export type ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConnection = {
  __typename: "ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConnection";
  items: Array<AnExtraordinarilyLongModelNameThatBreaksEveryLine | null>;
  nextToken?: string | null;
};

export type ModelPeopleFilterInput = {
  Name?: ModelStringInput | null;
  _x?: ModelIntInput | null;
  and?: Array<ModelPeopleFilterInput | null> | null;
  createdAt?: ModelStringInput | null;
  id?: ModelIDInput | null;
  name?: ModelStringInput | null;
  not?: ModelPeopleFilterInput | null;
  or?: Array<ModelPeopleFilterInput | null> | null;
  updatedAt?: ModelStringInput | null;
};

export type ModelIntInput = {
  attributeExists?: boolean | null;
  attributeType?: ModelAttributeTypes | null;
  between?: Array<number | null> | null;
  eq?: number | null;
  ge?: number | null;
  gt?: number | null;
  le?: number | null;
  lt?: number | null;
  ne?: number | null;
};

export type ModelPeopleConnection = {
  __typename: "ModelPeopleConnection";
  items: Array<People | null>;
  nextToken?: string | null;
};

export type ModelStatusFilterInput = {
  and?: Array<ModelStatusFilterInput | null> | null;
  class?: ModelStringInput | null;
  createdAt?: ModelStringInput | null;
  default?: ModelBooleanInput | null;
  id?: ModelIDInput | null;
  not?: ModelStatusFilterInput | null;
  or?: Array<ModelStatusFilterInput | null> | null;
  type?: ModelStatusTypeInput | null;
  updatedAt?: ModelStringInput | null;
};

export type ModelBooleanInput = {
  attributeExists?: boolean | null;
  attributeType?: ModelAttributeTypes | null;
  eq?: boolean | null;
  ne?: boolean | null;
};

export type ModelStatusTypeInput = {
  eq?: StatusType | null;
  ne?: StatusType | null;
};

export type ModelStatusConnection = {
  __typename: "ModelStatusConnection";
  items: Array<Status | null>;
  nextToken?: string | null;
};

export type ModelTodo_itemFilterInput = {
  a?: ModelStringInput | null;
  and?: Array<ModelTodo_itemFilterInput | null> | null;
  createdAt?: ModelStringInput | null;
  id?: ModelIDInput | null;
  list?: ModelIntInput | null;
  nextToken?: ModelStringInput | null;
  not?: ModelTodo_itemFilterInput | null;
  or?: Array<ModelTodo_itemFilterInput | null> | null;
  updatedAt?: ModelStringInput | null;
};

export type ModelTodo_itemConnection = {
  __typename: "ModelTodo_itemConnection";
  items: Array<todo_item | null>;
  nextToken?: string | null;
};

export type ModelURLEntryFilterInput = {
  and?: Array<ModelURLEntryFilterInput | null> | null;
  createdAt?: ModelStringInput | null;
  editors?: ModelStringInput | null;
  id?: ModelIDInput | null;
  not?: ModelURLEntryFilterInput | null;
  or?: Array<ModelURLEntryFilterInput | null> | null;
  updatedAt?: ModelStringInput | null;
};

export type ModelURLEntryConnection = {
  __typename: "ModelURLEntryConnection";
  items: Array<URLEntry | null>;
  nextToken?: string | null;
};

export type ModelAConditionInput = {
  and?: Array<ModelAConditionInput | null> | null;
  b?: ModelStringInput | null;
  createdAt?: ModelStringInput | null;
  not?: ModelAConditionInput | null;
  or?: Array<ModelAConditionInput | null> | null;
  updatedAt?: ModelStringInput | null;
};

export type CreateAInput = {
  b?: string | null;
  id?: string | null;
};

export type ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput = {
  anEquallyLongFieldNameToGoWithTheModel?: ModelStringInput | null;
  and?: Array<ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput | null> | null;
  createdAt?: ModelStringInput | null;
  not?: ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput | null;
  or?: Array<ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput | null> | null;
  updatedAt?: ModelStringInput | null;
};

export type CreateAnExtraordinarilyLongModelNameThatBreaksEveryLineInput = {
  anEquallyLongFieldNameToGoWithTheModel?: string | null;
  id?: string | null;
};

export type ModelPeopleConditionInput = {
  Name?: ModelStringInput | null;
  _x?: ModelIntInput | null;
  and?: Array<ModelPeopleConditionInput | null> | null;
  createdAt?: ModelStringInput | null;
  name?: ModelStringInput | null;
  not?: ModelPeopleConditionInput | null;
  or?: Array<ModelPeopleConditionInput | null> | null;
  updatedAt?: ModelStringInput | null;
};

export type CreatePeopleInput = {
  Name?: string | null;
  _x?: number | null;
  id?: string | null;
  name?: string | null;
};

export type ModelStatusConditionInput = {
  and?: Array<ModelStatusConditionInput | null> | null;
  class?: ModelStringInput | null;
  createdAt?: ModelStringInput | null;
  default?: ModelBooleanInput | null;
  not?: ModelStatusConditionInput | null;
  or?: Array<ModelStatusConditionInput | null> | null;
  type?: ModelStatusTypeInput | null;
  updatedAt?: ModelStringInput | null;
};

export type CreateStatusInput = {
  class?: string | null;
  default?: boolean | null;
  id?: string | null;
  type?: StatusType | null;
};

export type ModelTodo_itemConditionInput = {
  a?: ModelStringInput | null;
  and?: Array<ModelTodo_itemConditionInput | null> | null;
  createdAt?: ModelStringInput | null;
  list?: ModelIntInput | null;
  nextToken?: ModelStringInput | null;
  not?: ModelTodo_itemConditionInput | null;
  or?: Array<ModelTodo_itemConditionInput | null> | null;
  updatedAt?: ModelStringInput | null;
};

export type CreateTodo_itemInput = {
  a?: string | null;
  id?: string | null;
  list: Array<number>;
  nextToken?: string | null;
};

export type ModelURLEntryConditionInput = {
  and?: Array<ModelURLEntryConditionInput | null> | null;
  createdAt?: ModelStringInput | null;
  editors?: ModelStringInput | null;
  not?: ModelURLEntryConditionInput | null;
  or?: Array<ModelURLEntryConditionInput | null> | null;
  updatedAt?: ModelStringInput | null;
};

export type CreateURLEntryInput = {
  editors?: Array<string | null> | null;
  id?: string | null;
};

export type DeleteAInput = {
  id: string;
};

export type DeleteAnExtraordinarilyLongModelNameThatBreaksEveryLineInput = {
  id: string;
};

export type DeletePeopleInput = {
  id: string;
};

export type DeleteStatusInput = {
  id: string;
};

export type DeleteTodo_itemInput = {
  id: string;
};

export type DeleteURLEntryInput = {
  id: string;
};

export type UpdateAInput = {
  b?: string | null;
  id: string;
};

export type UpdateAnExtraordinarilyLongModelNameThatBreaksEveryLineInput = {
  anEquallyLongFieldNameToGoWithTheModel?: string | null;
  id: string;
};

export type UpdatePeopleInput = {
  Name?: string | null;
  _x?: number | null;
  id: string;
  name?: string | null;
};

export type UpdateStatusInput = {
  class?: string | null;
  default?: boolean | null;
  id: string;
  type?: StatusType | null;
};

export type UpdateTodo_itemInput = {
  a?: string | null;
  id: string;
  list?: Array<number> | null;
  nextToken?: string | null;
};

export type UpdateURLEntryInput = {
  editors?: Array<string | null> | null;
  id: string;
};

export type ModelSubscriptionAFilterInput = {
  and?: Array<ModelSubscriptionAFilterInput | null> | null;
  b?: ModelSubscriptionStringInput | null;
  createdAt?: ModelSubscriptionStringInput | null;
  id?: ModelSubscriptionIDInput | null;
  or?: Array<ModelSubscriptionAFilterInput | null> | null;
  updatedAt?: ModelSubscriptionStringInput | null;
};

export type ModelSubscriptionStringInput = {
  beginsWith?: string | null;
  between?: Array<string | null> | null;
  contains?: string | null;
  eq?: string | null;
  ge?: string | null;
  gt?: string | null;
  in?: Array<string | null> | null;
  le?: string | null;
  lt?: string | null;
  ne?: string | null;
  notContains?: string | null;
  notIn?: Array<string | null> | null;
};

export type ModelSubscriptionIDInput = {
  beginsWith?: string | null;
  between?: Array<string | null> | null;
  contains?: string | null;
  eq?: string | null;
  ge?: string | null;
  gt?: string | null;
  in?: Array<string | null> | null;
  le?: string | null;
  lt?: string | null;
  ne?: string | null;
  notContains?: string | null;
  notIn?: Array<string | null> | null;
};

export type ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput = {
  anEquallyLongFieldNameToGoWithTheModel?: ModelSubscriptionStringInput | null;
  and?: Array<ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput | null> | null;
  createdAt?: ModelSubscriptionStringInput | null;
  id?: ModelSubscriptionIDInput | null;
  or?: Array<ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput | null> | null;
  updatedAt?: ModelSubscriptionStringInput | null;
};

export type ModelSubscriptionPeopleFilterInput = {
  Name?: ModelSubscriptionStringInput | null;
  _x?: ModelSubscriptionIntInput | null;
  and?: Array<ModelSubscriptionPeopleFilterInput | null> | null;
  createdAt?: ModelSubscriptionStringInput | null;
  id?: ModelSubscriptionIDInput | null;
  name?: ModelSubscriptionStringInput | null;
  or?: Array<ModelSubscriptionPeopleFilterInput | null> | null;
  updatedAt?: ModelSubscriptionStringInput | null;
};

export type ModelSubscriptionIntInput = {
  between?: Array<number | null> | null;
  eq?: number | null;
  ge?: number | null;
  gt?: number | null;
  in?: Array<number | null> | null;
  le?: number | null;
  lt?: number | null;
  ne?: number | null;
  notIn?: Array<number | null> | null;
};

export type ModelSubscriptionStatusFilterInput = {
  and?: Array<ModelSubscriptionStatusFilterInput | null> | null;
  class?: ModelSubscriptionStringInput | null;
  createdAt?: ModelSubscriptionStringInput | null;
  default?: ModelSubscriptionBooleanInput | null;
  id?: ModelSubscriptionIDInput | null;
  or?: Array<ModelSubscriptionStatusFilterInput | null> | null;
  type?: ModelSubscriptionStringInput | null;
  updatedAt?: ModelSubscriptionStringInput | null;
};

export type ModelSubscriptionBooleanInput = {
  eq?: boolean | null;
  ne?: boolean | null;
};

export type ModelSubscriptionTodo_itemFilterInput = {
  a?: ModelSubscriptionStringInput | null;
  and?: Array<ModelSubscriptionTodo_itemFilterInput | null> | null;
  createdAt?: ModelSubscriptionStringInput | null;
  id?: ModelSubscriptionIDInput | null;
  list?: ModelSubscriptionIntInput | null;
  nextToken?: ModelSubscriptionStringInput | null;
  or?: Array<ModelSubscriptionTodo_itemFilterInput | null> | null;
  updatedAt?: ModelSubscriptionStringInput | null;
};

export type ModelSubscriptionURLEntryFilterInput = {
  and?: Array<ModelSubscriptionURLEntryFilterInput | null> | null;
  createdAt?: ModelSubscriptionStringInput | null;
  editors?: ModelStringInput | null;
  id?: ModelSubscriptionIDInput | null;
  or?: Array<ModelSubscriptionURLEntryFilterInput | null> | null;
  updatedAt?: ModelSubscriptionStringInput | null;
};

export type GetAQuery = {
  __typename: "A";
  b?: string | null;
  createdAt: string;
  id: string;
  updatedAt: string;
};

export type GetAnExtraordinarilyLongModelNameThatBreaksEveryLineQuery = {
  __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine";
  anEquallyLongFieldNameToGoWithTheModel?: string | null;
  createdAt: string;
  id: string;
  updatedAt: string;
};

export type GetPeopleQuery = {
  __typename: "People";
  Name?: string | null;
  _x?: number | null;
  createdAt: string;
  id: string;
  name?: string | null;
  updatedAt: string;
};

export type GetStatusQuery = {
  __typename: "Status";
  class?: string | null;
  createdAt: string;
  default?: boolean | null;
  id: string;
  type?: StatusType | null;
  updatedAt: string;
};

export type GetTodo_itemQuery = {
  __typename: "todo_item";
  a?: string | null;
  createdAt: string;
  id: string;
  list: Array<number>;
  nextToken?: string | null;
  updatedAt: string;
};

export type GetURLEntryQuery = {
  __typename: "URLEntry";
  createdAt: string;
  editors?: Array<string | null> | null;
  id: string;
  updatedAt: string;
};

export type ListASQuery = {
  __typename: "ModelAConnection";
  items: Array<{
    __typename: "A";
    b?: string | null;
    createdAt: string;
    id: string;
    updatedAt: string;
  } | null>;
  nextToken?: string | null;
};

export type ListAnExtraordinarilyLongModelNameThatBreaksEveryLinesQuery = {
  __typename: "ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConnection";
  items: Array<{
    __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine";
    anEquallyLongFieldNameToGoWithTheModel?: string | null;
    createdAt: string;
    id: string;
    updatedAt: string;
  } | null>;
  nextToken?: string | null;
};

export type ListPeopleQuery = {
  __typename: "ModelPeopleConnection";
  items: Array<{
    __typename: "People";
    Name?: string | null;
    _x?: number | null;
    createdAt: string;
    id: string;
    name?: string | null;
    updatedAt: string;
  } | null>;
  nextToken?: string | null;
};

export type ListStatusesQuery = {
  __typename: "ModelStatusConnection";
  items: Array<{
    __typename: "Status";
    class?: string | null;
    createdAt: string;
    default?: boolean | null;
    id: string;
    type?: StatusType | null;
    updatedAt: string;
  } | null>;
  nextToken?: string | null;
};

export type ListTodo_itemsQuery = {
  __typename: "ModelTodo_itemConnection";
  items: Array<{
    __typename: "todo_item";
    a?: string | null;
    createdAt: string;
    id: string;
    list: Array<number>;
    nextToken?: string | null;
    updatedAt: string;
  } | null>;
  nextToken?: string | null;
};

export type ListURLEntriesQuery = {
  __typename: "ModelURLEntryConnection";
  items: Array<{
    __typename: "URLEntry";
    createdAt: string;
    editors?: Array<string | null> | null;
    id: string;
    updatedAt: string;
  } | null>;
  nextToken?: string | null;
};

export type CreateAMutation = {
  __typename: "A";
  b?: string | null;
  createdAt: string;
  id: string;
  updatedAt: string;
};

export type CreateAnExtraordinarilyLongModelNameThatBreaksEveryLineMutation = {
  __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine";
  anEquallyLongFieldNameToGoWithTheModel?: string | null;
  createdAt: string;
  id: string;
  updatedAt: string;
};

export type CreatePeopleMutation = {
  __typename: "People";
  Name?: string | null;
  _x?: number | null;
  createdAt: string;
  id: string;
  name?: string | null;
  updatedAt: string;
};

export type CreateStatusMutation = {
  __typename: "Status";
  class?: string | null;
  createdAt: string;
  default?: boolean | null;
  id: string;
  type?: StatusType | null;
  updatedAt: string;
};

export type CreateTodo_itemMutation = {
  __typename: "todo_item";
  a?: string | null;
  createdAt: string;
  id: string;
  list: Array<number>;
  nextToken?: string | null;
  updatedAt: string;
};

export type CreateURLEntryMutation = {
  __typename: "URLEntry";
  createdAt: string;
  editors?: Array<string | null> | null;
  id: string;
  updatedAt: string;
};

export type DeleteAMutation = {
  __typename: "A";
  b?: string | null;
  createdAt: string;
  id: string;
  updatedAt: string;
};

export type DeleteAnExtraordinarilyLongModelNameThatBreaksEveryLineMutation = {
  __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine";
  anEquallyLongFieldNameToGoWithTheModel?: string | null;
  createdAt: string;
  id: string;
  updatedAt: string;
};

export type DeletePeopleMutation = {
  __typename: "People";
  Name?: string | null;
  _x?: number | null;
  createdAt: string;
  id: string;
  name?: string | null;
  updatedAt: string;
};

export type DeleteStatusMutation = {
  __typename: "Status";
  class?: string | null;
  createdAt: string;
  default?: boolean | null;
  id: string;
  type?: StatusType | null;
  updatedAt: string;
};

export type DeleteTodo_itemMutation = {
  __typename: "todo_item";
  a?: string | null;
  createdAt: string;
  id: string;
  list: Array<number>;
  nextToken?: string | null;
  updatedAt: string;
};

export type DeleteURLEntryMutation = {
  __typename: "URLEntry";
  createdAt: string;
  editors?: Array<string | null> | null;
  id: string;
  updatedAt: string;
};

export type UpdateAMutation = {
  __typename: "A";
  b?: string | null;
  createdAt: string;
  id: string;
  updatedAt: string;
};

export type UpdateAnExtraordinarilyLongModelNameThatBreaksEveryLineMutation = {
  __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine";
  anEquallyLongFieldNameToGoWithTheModel?: string | null;
  createdAt: string;
  id: string;
  updatedAt: string;
};

export type UpdatePeopleMutation = {
  __typename: "People";
  Name?: string | null;
  _x?: number | null;
  createdAt: string;
  id: string;
  name?: string | null;
  updatedAt: string;
};

export type UpdateStatusMutation = {
  __typename: "Status";
  class?: string | null;
  createdAt: string;
  default?: boolean | null;
  id: string;
  type?: StatusType | null;
  updatedAt: string;
};

export type UpdateTodo_itemMutation = {
  __typename: "todo_item";
  a?: string | null;
  createdAt: string;
  id: string;
  list: Array<number>;
  nextToken?: string | null;
  updatedAt: string;
};

export type UpdateURLEntryMutation = {
  __typename: "URLEntry";
  createdAt: string;
  editors?: Array<string | null> | null;
  id: string;
  updatedAt: string;
};

export type OnCreateASubscription = {
  __typename: "A";
  b?: string | null;
  createdAt: string;
  id: string;
  updatedAt: string;
};

export type OnCreateAnExtraordinarilyLongModelNameThatBre33266Subscription = {
  __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine";
  anEquallyLongFieldNameToGoWithTheModel?: string | null;
  createdAt: string;
  id: string;
  updatedAt: string;
};

export type OnCreatePeopleSubscription = {
  __typename: "People";
  Name?: string | null;
  _x?: number | null;
  createdAt: string;
  id: string;
  name?: string | null;
  updatedAt: string;
};

export type OnCreateStatusSubscription = {
  __typename: "Status";
  class?: string | null;
  createdAt: string;
  default?: boolean | null;
  id: string;
  type?: StatusType | null;
  updatedAt: string;
};

export type OnCreateTodo_itemSubscription = {
  __typename: "todo_item";
  a?: string | null;
  createdAt: string;
  id: string;
  list: Array<number>;
  nextToken?: string | null;
  updatedAt: string;
};

export type OnCreateURLEntrySubscription = {
  __typename: "URLEntry";
  createdAt: string;
  editors?: Array<string | null> | null;
  id: string;
  updatedAt: string;
};

export type OnDeleteASubscription = {
  __typename: "A";
  b?: string | null;
  createdAt: string;
  id: string;
  updatedAt: string;
};

export type OnDeleteAnExtraordinarilyLongModelNameThatBre9026aSubscription = {
  __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine";
  anEquallyLongFieldNameToGoWithTheModel?: string | null;
  createdAt: string;
  id: string;
  updatedAt: string;
};

export type OnDeletePeopleSubscription = {
  __typename: "People";
  Name?: string | null;
  _x?: number | null;
  createdAt: string;
  id: string;
  name?: string | null;
  updatedAt: string;
};

export type OnDeleteStatusSubscription = {
  __typename: "Status";
  class?: string | null;
  createdAt: string;
  default?: boolean | null;
  id: string;
  type?: StatusType | null;
  updatedAt: string;
};

export type OnDeleteTodo_itemSubscription = {
  __typename: "todo_item";
  a?: string | null;
  createdAt: string;
  id: string;
  list: Array<number>;
  nextToken?: string | null;
  updatedAt: string;
};

export type OnDeleteURLEntrySubscription = {
  __typename: "URLEntry";
  createdAt: string;
  editors?: Array<string | null> | null;
  id: string;
  updatedAt: string;
};

export type OnUpdateASubscription = {
  __typename: "A";
  b?: string | null;
  createdAt: string;
  id: string;
  updatedAt: string;
};

export type OnUpdateAnExtraordinarilyLongModelNameThatBre6a3e8Subscription = {
  __typename: "AnExtraordinarilyLongModelNameThatBreaksEveryLine";
  anEquallyLongFieldNameToGoWithTheModel?: string | null;
  createdAt: string;
  id: string;
  updatedAt: string;
};

export type OnUpdatePeopleSubscription = {
  __typename: "People";
  Name?: string | null;
  _x?: number | null;
  createdAt: string;
  id: string;
  name?: string | null;
  updatedAt: string;
};

export type OnUpdateStatusSubscription = {
  __typename: "Status";
  class?: string | null;
  createdAt: string;
  default?: boolean | null;
  id: string;
  type?: StatusType | null;
  updatedAt: string;
};

export type OnUpdateTodo_itemSubscription = {
  __typename: "todo_item";
  a?: string | null;
  createdAt: string;
  id: string;
  list: Array<number>;
  nextToken?: string | null;
  updatedAt: string;
};

export type OnUpdateURLEntrySubscription = {
  __typename: "URLEntry";
  createdAt: string;
  editors?: Array<string | null> | null;
  id: string;
  updatedAt: string;
};

@Injectable({
  providedIn: "root"
})
export class APIService {
  async GetA(id: string): Promise<GetAQuery> {
    const statement = `query GetA($id: ID!) {
        getA(id: $id) {
          __typename
          b
          createdAt
          id
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      id
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <GetAQuery>response.data.getA;
  }
  async GetAnExtraordinarilyLongModelNameThatBreaksEveryLine(
    id: string
  ): Promise<GetAnExtraordinarilyLongModelNameThatBreaksEveryLineQuery> {
    const statement = `query GetAnExtraordinarilyLongModelNameThatBreaksEveryLine($id: ID!) {
        getAnExtraordinarilyLongModelNameThatBreaksEveryLine(id: $id) {
          __typename
          anEquallyLongFieldNameToGoWithTheModel
          createdAt
          id
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      id
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <GetAnExtraordinarilyLongModelNameThatBreaksEveryLineQuery>(
      response.data.getAnExtraordinarilyLongModelNameThatBreaksEveryLine
    );
  }
  async GetPeople(id: string): Promise<GetPeopleQuery> {
    const statement = `query GetPeople($id: ID!) {
        getPeople(id: $id) {
          __typename
          Name
          _x
          createdAt
          id
          name
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      id
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <GetPeopleQuery>response.data.getPeople;
  }
  async GetStatus(id: string): Promise<GetStatusQuery> {
    const statement = `query GetStatus($id: ID!) {
        getStatus(id: $id) {
          __typename
          class
          createdAt
          default
          id
          type
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      id
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <GetStatusQuery>response.data.getStatus;
  }
  async GetTodo_item(id: string): Promise<GetTodo_itemQuery> {
    const statement = `query GetTodo_item($id: ID!) {
        getTodo_item(id: $id) {
          __typename
          a
          createdAt
          id
          list
          nextToken
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      id
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <GetTodo_itemQuery>response.data.getTodo_item;
  }
  async GetURLEntry(id: string): Promise<GetURLEntryQuery> {
    const statement = `query GetURLEntry($id: ID!) {
        getURLEntry(id: $id) {
          __typename
          createdAt
          editors
          id
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      id
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <GetURLEntryQuery>response.data.getURLEntry;
  }
  async ListAS(
    filter?: ModelAFilterInput,
    limit?: number,
    nextToken?: string
  ): Promise<ListASQuery> {
    const statement = `query ListAS($filter: ModelAFilterInput, $limit: Int, $nextToken: String) {
        listAS(filter: $filter, limit: $limit, nextToken: $nextToken) {
          __typename
          items {
            __typename
            b
            createdAt
            id
            updatedAt
          }
          nextToken
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (limit) {
      gqlAPIServiceArguments.limit = limit;
    }
    if (nextToken) {
      gqlAPIServiceArguments.nextToken = nextToken;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <ListASQuery>response.data.listAS;
  }
  async ListAnExtraordinarilyLongModelNameThatBreaksEveryLines(
    filter?: ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput,
    limit?: number,
    nextToken?: string
  ): Promise<ListAnExtraordinarilyLongModelNameThatBreaksEveryLinesQuery> {
    const statement = `query ListAnExtraordinarilyLongModelNameThatBreaksEveryLines($filter: ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput, $limit: Int, $nextToken: String) {
        listAnExtraordinarilyLongModelNameThatBreaksEveryLines(
          filter: $filter
          limit: $limit
          nextToken: $nextToken
        ) {
          __typename
          items {
            __typename
            anEquallyLongFieldNameToGoWithTheModel
            createdAt
            id
            updatedAt
          }
          nextToken
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (limit) {
      gqlAPIServiceArguments.limit = limit;
    }
    if (nextToken) {
      gqlAPIServiceArguments.nextToken = nextToken;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <ListAnExtraordinarilyLongModelNameThatBreaksEveryLinesQuery>(
      response.data.listAnExtraordinarilyLongModelNameThatBreaksEveryLines
    );
  }
  async ListPeople(
    filter?: ModelPeopleFilterInput,
    limit?: number,
    nextToken?: string
  ): Promise<ListPeopleQuery> {
    const statement = `query ListPeople($filter: ModelPeopleFilterInput, $limit: Int, $nextToken: String) {
        listPeople(filter: $filter, limit: $limit, nextToken: $nextToken) {
          __typename
          items {
            __typename
            Name
            _x
            createdAt
            id
            name
            updatedAt
          }
          nextToken
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (limit) {
      gqlAPIServiceArguments.limit = limit;
    }
    if (nextToken) {
      gqlAPIServiceArguments.nextToken = nextToken;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <ListPeopleQuery>response.data.listPeople;
  }
  async ListStatuses(
    filter?: ModelStatusFilterInput,
    limit?: number,
    nextToken?: string
  ): Promise<ListStatusesQuery> {
    const statement = `query ListStatuses($filter: ModelStatusFilterInput, $limit: Int, $nextToken: String) {
        listStatuses(filter: $filter, limit: $limit, nextToken: $nextToken) {
          __typename
          items {
            __typename
            class
            createdAt
            default
            id
            type
            updatedAt
          }
          nextToken
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (limit) {
      gqlAPIServiceArguments.limit = limit;
    }
    if (nextToken) {
      gqlAPIServiceArguments.nextToken = nextToken;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <ListStatusesQuery>response.data.listStatuses;
  }
  async ListTodo_items(
    filter?: ModelTodo_itemFilterInput,
    limit?: number,
    nextToken?: string
  ): Promise<ListTodo_itemsQuery> {
    const statement = `query ListTodo_items($filter: ModelTodo_itemFilterInput, $limit: Int, $nextToken: String) {
        listTodo_items(filter: $filter, limit: $limit, nextToken: $nextToken) {
          __typename
          items {
            __typename
            a
            createdAt
            id
            list
            nextToken
            updatedAt
          }
          nextToken
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (limit) {
      gqlAPIServiceArguments.limit = limit;
    }
    if (nextToken) {
      gqlAPIServiceArguments.nextToken = nextToken;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <ListTodo_itemsQuery>response.data.listTodo_items;
  }
  async ListURLEntries(
    filter?: ModelURLEntryFilterInput,
    limit?: number,
    nextToken?: string
  ): Promise<ListURLEntriesQuery> {
    const statement = `query ListURLEntries($filter: ModelURLEntryFilterInput, $limit: Int, $nextToken: String) {
        listURLEntries(filter: $filter, limit: $limit, nextToken: $nextToken) {
          __typename
          items {
            __typename
            createdAt
            editors
            id
            updatedAt
          }
          nextToken
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (limit) {
      gqlAPIServiceArguments.limit = limit;
    }
    if (nextToken) {
      gqlAPIServiceArguments.nextToken = nextToken;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <ListURLEntriesQuery>response.data.listURLEntries;
  }
  async CreateA(
    input: CreateAInput,
    condition?: ModelAConditionInput
  ): Promise<CreateAMutation> {
    const statement = `mutation CreateA($condition: ModelAConditionInput, $input: CreateAInput!) {
        createA(condition: $condition, input: $input) {
          __typename
          b
          createdAt
          id
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <CreateAMutation>response.data.createA;
  }
  async CreateAnExtraordinarilyLongModelNameThatBreaksEveryLine(
    input: CreateAnExtraordinarilyLongModelNameThatBreaksEveryLineInput,
    condition?: ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput
  ): Promise<CreateAnExtraordinarilyLongModelNameThatBreaksEveryLineMutation> {
    const statement = `mutation CreateAnExtraordinarilyLongModelNameThatBreaksEveryLine($condition: ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput, $input: CreateAnExtraordinarilyLongModelNameThatBreaksEveryLineInput!) {
        createAnExtraordinarilyLongModelNameThatBreaksEveryLine(
          condition: $condition
          input: $input
        ) {
          __typename
          anEquallyLongFieldNameToGoWithTheModel
          createdAt
          id
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <CreateAnExtraordinarilyLongModelNameThatBreaksEveryLineMutation>(
      response.data.createAnExtraordinarilyLongModelNameThatBreaksEveryLine
    );
  }
  async CreatePeople(
    input: CreatePeopleInput,
    condition?: ModelPeopleConditionInput
  ): Promise<CreatePeopleMutation> {
    const statement = `mutation CreatePeople($condition: ModelPeopleConditionInput, $input: CreatePeopleInput!) {
        createPeople(condition: $condition, input: $input) {
          __typename
          Name
          _x
          createdAt
          id
          name
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <CreatePeopleMutation>response.data.createPeople;
  }
  async CreateStatus(
    input: CreateStatusInput,
    condition?: ModelStatusConditionInput
  ): Promise<CreateStatusMutation> {
    const statement = `mutation CreateStatus($condition: ModelStatusConditionInput, $input: CreateStatusInput!) {
        createStatus(condition: $condition, input: $input) {
          __typename
          class
          createdAt
          default
          id
          type
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <CreateStatusMutation>response.data.createStatus;
  }
  async CreateTodo_item(
    input: CreateTodo_itemInput,
    condition?: ModelTodo_itemConditionInput
  ): Promise<CreateTodo_itemMutation> {
    const statement = `mutation CreateTodo_item($condition: ModelTodo_itemConditionInput, $input: CreateTodo_itemInput!) {
        createTodo_item(condition: $condition, input: $input) {
          __typename
          a
          createdAt
          id
          list
          nextToken
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <CreateTodo_itemMutation>response.data.createTodo_item;
  }
  async CreateURLEntry(
    input: CreateURLEntryInput,
    condition?: ModelURLEntryConditionInput
  ): Promise<CreateURLEntryMutation> {
    const statement = `mutation CreateURLEntry($condition: ModelURLEntryConditionInput, $input: CreateURLEntryInput!) {
        createURLEntry(condition: $condition, input: $input) {
          __typename
          createdAt
          editors
          id
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <CreateURLEntryMutation>response.data.createURLEntry;
  }
  async DeleteA(
    input: DeleteAInput,
    condition?: ModelAConditionInput
  ): Promise<DeleteAMutation> {
    const statement = `mutation DeleteA($condition: ModelAConditionInput, $input: DeleteAInput!) {
        deleteA(condition: $condition, input: $input) {
          __typename
          b
          createdAt
          id
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <DeleteAMutation>response.data.deleteA;
  }
  async DeleteAnExtraordinarilyLongModelNameThatBreaksEveryLine(
    input: DeleteAnExtraordinarilyLongModelNameThatBreaksEveryLineInput,
    condition?: ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput
  ): Promise<DeleteAnExtraordinarilyLongModelNameThatBreaksEveryLineMutation> {
    const statement = `mutation DeleteAnExtraordinarilyLongModelNameThatBreaksEveryLine($condition: ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput, $input: DeleteAnExtraordinarilyLongModelNameThatBreaksEveryLineInput!) {
        deleteAnExtraordinarilyLongModelNameThatBreaksEveryLine(
          condition: $condition
          input: $input
        ) {
          __typename
          anEquallyLongFieldNameToGoWithTheModel
          createdAt
          id
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <DeleteAnExtraordinarilyLongModelNameThatBreaksEveryLineMutation>(
      response.data.deleteAnExtraordinarilyLongModelNameThatBreaksEveryLine
    );
  }
  async DeletePeople(
    input: DeletePeopleInput,
    condition?: ModelPeopleConditionInput
  ): Promise<DeletePeopleMutation> {
    const statement = `mutation DeletePeople($condition: ModelPeopleConditionInput, $input: DeletePeopleInput!) {
        deletePeople(condition: $condition, input: $input) {
          __typename
          Name
          _x
          createdAt
          id
          name
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <DeletePeopleMutation>response.data.deletePeople;
  }
  async DeleteStatus(
    input: DeleteStatusInput,
    condition?: ModelStatusConditionInput
  ): Promise<DeleteStatusMutation> {
    const statement = `mutation DeleteStatus($condition: ModelStatusConditionInput, $input: DeleteStatusInput!) {
        deleteStatus(condition: $condition, input: $input) {
          __typename
          class
          createdAt
          default
          id
          type
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <DeleteStatusMutation>response.data.deleteStatus;
  }
  async DeleteTodo_item(
    input: DeleteTodo_itemInput,
    condition?: ModelTodo_itemConditionInput
  ): Promise<DeleteTodo_itemMutation> {
    const statement = `mutation DeleteTodo_item($condition: ModelTodo_itemConditionInput, $input: DeleteTodo_itemInput!) {
        deleteTodo_item(condition: $condition, input: $input) {
          __typename
          a
          createdAt
          id
          list
          nextToken
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <DeleteTodo_itemMutation>response.data.deleteTodo_item;
  }
  async DeleteURLEntry(
    input: DeleteURLEntryInput,
    condition?: ModelURLEntryConditionInput
  ): Promise<DeleteURLEntryMutation> {
    const statement = `mutation DeleteURLEntry($condition: ModelURLEntryConditionInput, $input: DeleteURLEntryInput!) {
        deleteURLEntry(condition: $condition, input: $input) {
          __typename
          createdAt
          editors
          id
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <DeleteURLEntryMutation>response.data.deleteURLEntry;
  }
  async UpdateA(
    input: UpdateAInput,
    condition?: ModelAConditionInput
  ): Promise<UpdateAMutation> {
    const statement = `mutation UpdateA($condition: ModelAConditionInput, $input: UpdateAInput!) {
        updateA(condition: $condition, input: $input) {
          __typename
          b
          createdAt
          id
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <UpdateAMutation>response.data.updateA;
  }
  async UpdateAnExtraordinarilyLongModelNameThatBreaksEveryLine(
    input: UpdateAnExtraordinarilyLongModelNameThatBreaksEveryLineInput,
    condition?: ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput
  ): Promise<UpdateAnExtraordinarilyLongModelNameThatBreaksEveryLineMutation> {
    const statement = `mutation UpdateAnExtraordinarilyLongModelNameThatBreaksEveryLine($condition: ModelAnExtraordinarilyLongModelNameThatBreaksEveryLineConditionInput, $input: UpdateAnExtraordinarilyLongModelNameThatBreaksEveryLineInput!) {
        updateAnExtraordinarilyLongModelNameThatBreaksEveryLine(
          condition: $condition
          input: $input
        ) {
          __typename
          anEquallyLongFieldNameToGoWithTheModel
          createdAt
          id
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <UpdateAnExtraordinarilyLongModelNameThatBreaksEveryLineMutation>(
      response.data.updateAnExtraordinarilyLongModelNameThatBreaksEveryLine
    );
  }
  async UpdatePeople(
    input: UpdatePeopleInput,
    condition?: ModelPeopleConditionInput
  ): Promise<UpdatePeopleMutation> {
    const statement = `mutation UpdatePeople($condition: ModelPeopleConditionInput, $input: UpdatePeopleInput!) {
        updatePeople(condition: $condition, input: $input) {
          __typename
          Name
          _x
          createdAt
          id
          name
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <UpdatePeopleMutation>response.data.updatePeople;
  }
  async UpdateStatus(
    input: UpdateStatusInput,
    condition?: ModelStatusConditionInput
  ): Promise<UpdateStatusMutation> {
    const statement = `mutation UpdateStatus($condition: ModelStatusConditionInput, $input: UpdateStatusInput!) {
        updateStatus(condition: $condition, input: $input) {
          __typename
          class
          createdAt
          default
          id
          type
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <UpdateStatusMutation>response.data.updateStatus;
  }
  async UpdateTodo_item(
    input: UpdateTodo_itemInput,
    condition?: ModelTodo_itemConditionInput
  ): Promise<UpdateTodo_itemMutation> {
    const statement = `mutation UpdateTodo_item($condition: ModelTodo_itemConditionInput, $input: UpdateTodo_itemInput!) {
        updateTodo_item(condition: $condition, input: $input) {
          __typename
          a
          createdAt
          id
          list
          nextToken
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <UpdateTodo_itemMutation>response.data.updateTodo_item;
  }
  async UpdateURLEntry(
    input: UpdateURLEntryInput,
    condition?: ModelURLEntryConditionInput
  ): Promise<UpdateURLEntryMutation> {
    const statement = `mutation UpdateURLEntry($condition: ModelURLEntryConditionInput, $input: UpdateURLEntryInput!) {
        updateURLEntry(condition: $condition, input: $input) {
          __typename
          createdAt
          editors
          id
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <UpdateURLEntryMutation>response.data.updateURLEntry;
  }
  OnCreateAListener(
    filter?: ModelSubscriptionAFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateA">>
  > {
    const statement = `subscription OnCreateA($filter: ModelSubscriptionAFilterInput) {
        onCreateA(filter: $filter) {
          __typename
          b
          createdAt
          id
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateA">>
    >;
  }

  OnCreateAnExtraordinarilyLongModelNameThatBre33266Listener(
    filter?: ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput
  ): Observable<
    SubscriptionResponse<
      Pick<
        __SubscriptionContainer,
        "onCreateAnExtraordinarilyLongModelNameThatBre33266"
      >
    >
  > {
    const statement = `subscription OnCreateAnExtraordinarilyLongModelNameThatBre33266($filter: ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput) {
        onCreateAnExtraordinarilyLongModelNameThatBre33266(filter: $filter) {
          __typename
          anEquallyLongFieldNameToGoWithTheModel
          createdAt
          id
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<
        Pick<
          __SubscriptionContainer,
          "onCreateAnExtraordinarilyLongModelNameThatBre33266"
        >
      >
    >;
  }

  OnCreatePeopleListener(
    filter?: ModelSubscriptionPeopleFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onCreatePeople">>
  > {
    const statement = `subscription OnCreatePeople($filter: ModelSubscriptionPeopleFilterInput) {
        onCreatePeople(filter: $filter) {
          __typename
          Name
          _x
          createdAt
          id
          name
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onCreatePeople">>
    >;
  }

  OnCreateStatusListener(
    filter?: ModelSubscriptionStatusFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateStatus">>
  > {
    const statement = `subscription OnCreateStatus($filter: ModelSubscriptionStatusFilterInput) {
        onCreateStatus(filter: $filter) {
          __typename
          class
          createdAt
          default
          id
          type
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateStatus">>
    >;
  }

  OnCreateTodo_itemListener(
    filter?: ModelSubscriptionTodo_itemFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateTodo_item">>
  > {
    const statement = `subscription OnCreateTodo_item($filter: ModelSubscriptionTodo_itemFilterInput) {
        onCreateTodo_item(filter: $filter) {
          __typename
          a
          createdAt
          id
          list
          nextToken
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateTodo_item">>
    >;
  }

  OnCreateURLEntryListener(
    filter?: ModelSubscriptionURLEntryFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateURLEntry">>
  > {
    const statement = `subscription OnCreateURLEntry($filter: ModelSubscriptionURLEntryFilterInput) {
        onCreateURLEntry(filter: $filter) {
          __typename
          createdAt
          editors
          id
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateURLEntry">>
    >;
  }

  OnDeleteAListener(
    filter?: ModelSubscriptionAFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteA">>
  > {
    const statement = `subscription OnDeleteA($filter: ModelSubscriptionAFilterInput) {
        onDeleteA(filter: $filter) {
          __typename
          b
          createdAt
          id
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteA">>
    >;
  }

  OnDeleteAnExtraordinarilyLongModelNameThatBre9026aListener(
    filter?: ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput
  ): Observable<
    SubscriptionResponse<
      Pick<
        __SubscriptionContainer,
        "onDeleteAnExtraordinarilyLongModelNameThatBre9026a"
      >
    >
  > {
    const statement = `subscription OnDeleteAnExtraordinarilyLongModelNameThatBre9026a($filter: ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput) {
        onDeleteAnExtraordinarilyLongModelNameThatBre9026a(filter: $filter) {
          __typename
          anEquallyLongFieldNameToGoWithTheModel
          createdAt
          id
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<
        Pick<
          __SubscriptionContainer,
          "onDeleteAnExtraordinarilyLongModelNameThatBre9026a"
        >
      >
    >;
  }

  OnDeletePeopleListener(
    filter?: ModelSubscriptionPeopleFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onDeletePeople">>
  > {
    const statement = `subscription OnDeletePeople($filter: ModelSubscriptionPeopleFilterInput) {
        onDeletePeople(filter: $filter) {
          __typename
          Name
          _x
          createdAt
          id
          name
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onDeletePeople">>
    >;
  }

  OnDeleteStatusListener(
    filter?: ModelSubscriptionStatusFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteStatus">>
  > {
    const statement = `subscription OnDeleteStatus($filter: ModelSubscriptionStatusFilterInput) {
        onDeleteStatus(filter: $filter) {
          __typename
          class
          createdAt
          default
          id
          type
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteStatus">>
    >;
  }

  OnDeleteTodo_itemListener(
    filter?: ModelSubscriptionTodo_itemFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteTodo_item">>
  > {
    const statement = `subscription OnDeleteTodo_item($filter: ModelSubscriptionTodo_itemFilterInput) {
        onDeleteTodo_item(filter: $filter) {
          __typename
          a
          createdAt
          id
          list
          nextToken
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteTodo_item">>
    >;
  }

  OnDeleteURLEntryListener(
    filter?: ModelSubscriptionURLEntryFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteURLEntry">>
  > {
    const statement = `subscription OnDeleteURLEntry($filter: ModelSubscriptionURLEntryFilterInput) {
        onDeleteURLEntry(filter: $filter) {
          __typename
          createdAt
          editors
          id
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteURLEntry">>
    >;
  }

  OnUpdateAListener(
    filter?: ModelSubscriptionAFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateA">>
  > {
    const statement = `subscription OnUpdateA($filter: ModelSubscriptionAFilterInput) {
        onUpdateA(filter: $filter) {
          __typename
          b
          createdAt
          id
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateA">>
    >;
  }

  OnUpdateAnExtraordinarilyLongModelNameThatBre6a3e8Listener(
    filter?: ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput
  ): Observable<
    SubscriptionResponse<
      Pick<
        __SubscriptionContainer,
        "onUpdateAnExtraordinarilyLongModelNameThatBre6a3e8"
      >
    >
  > {
    const statement = `subscription OnUpdateAnExtraordinarilyLongModelNameThatBre6a3e8($filter: ModelSubscriptionAnExtraordinarilyLongModelNameThatBreaksEveryLineFilterInput) {
        onUpdateAnExtraordinarilyLongModelNameThatBre6a3e8(filter: $filter) {
          __typename
          anEquallyLongFieldNameToGoWithTheModel
          createdAt
          id
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<
        Pick<
          __SubscriptionContainer,
          "onUpdateAnExtraordinarilyLongModelNameThatBre6a3e8"
        >
      >
    >;
  }

  OnUpdatePeopleListener(
    filter?: ModelSubscriptionPeopleFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdatePeople">>
  > {
    const statement = `subscription OnUpdatePeople($filter: ModelSubscriptionPeopleFilterInput) {
        onUpdatePeople(filter: $filter) {
          __typename
          Name
          _x
          createdAt
          id
          name
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdatePeople">>
    >;
  }

  OnUpdateStatusListener(
    filter?: ModelSubscriptionStatusFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateStatus">>
  > {
    const statement = `subscription OnUpdateStatus($filter: ModelSubscriptionStatusFilterInput) {
        onUpdateStatus(filter: $filter) {
          __typename
          class
          createdAt
          default
          id
          type
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateStatus">>
    >;
  }

  OnUpdateTodo_itemListener(
    filter?: ModelSubscriptionTodo_itemFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateTodo_item">>
  > {
    const statement = `subscription OnUpdateTodo_item($filter: ModelSubscriptionTodo_itemFilterInput) {
        onUpdateTodo_item(filter: $filter) {
          __typename
          a
          createdAt
          id
          list
          nextToken
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateTodo_item">>
    >;
  }

  OnUpdateURLEntryListener(
    filter?: ModelSubscriptionURLEntryFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateURLEntry">>
  > {
    const statement = `subscription OnUpdateURLEntry($filter: ModelSubscriptionURLEntryFilterInput) {
        onUpdateURLEntry(filter: $filter) {
          __typename
          createdAt
          editors
          id
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateURLEntry">>
    >;
  }
}
