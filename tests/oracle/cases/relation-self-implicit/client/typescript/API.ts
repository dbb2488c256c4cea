/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Node = {
  __typename: "Node",
  children?: ModelNodeConnection | null,
  createdAt: string,
  id: string,
  name?: string | null,
  nodeChildrenId?: string | null,
  updatedAt: string,
};

export type ModelNodeConnection = {
  __typename: "ModelNodeConnection",
  items:  Array<Node | null >,
  nextToken?: string | null,
};

export type ModelNodeFilterInput = {
  and?: Array< ModelNodeFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  name?: ModelStringInput | null,
  nodeChildrenId?: ModelIDInput | null,
  not?: ModelNodeFilterInput | null,
  or?: Array< ModelNodeFilterInput | null > | null,
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

export type ModelNodeConditionInput = {
  and?: Array< ModelNodeConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  name?: ModelStringInput | null,
  nodeChildrenId?: ModelIDInput | null,
  not?: ModelNodeConditionInput | null,
  or?: Array< ModelNodeConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateNodeInput = {
  id?: string | null,
  name?: string | null,
  nodeChildrenId?: string | null,
};

export type DeleteNodeInput = {
  id: string,
};

export type UpdateNodeInput = {
  id: string,
  name?: string | null,
  nodeChildrenId?: string | null,
};

export type ModelSubscriptionNodeFilterInput = {
  and?: Array< ModelSubscriptionNodeFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  name?: ModelSubscriptionStringInput | null,
  nodeChildrenId?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionNodeFilterInput | null > | null,
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

export type GetNodeQueryVariables = {
  id: string,
};

export type GetNodeQuery = {
  getNode?:  {
    __typename: "Node",
    children?:  {
      __typename: "ModelNodeConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    name?: string | null,
    nodeChildrenId?: string | null,
    updatedAt: string,
  } | null,
};

export type ListNodesQueryVariables = {
  filter?: ModelNodeFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListNodesQuery = {
  listNodes?:  {
    __typename: "ModelNodeConnection",
    items:  Array< {
      __typename: "Node",
      createdAt: string,
      id: string,
      name?: string | null,
      nodeChildrenId?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateNodeMutationVariables = {
  condition?: ModelNodeConditionInput | null,
  input: CreateNodeInput,
};

export type CreateNodeMutation = {
  createNode?:  {
    __typename: "Node",
    children?:  {
      __typename: "ModelNodeConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    name?: string | null,
    nodeChildrenId?: string | null,
    updatedAt: string,
  } | null,
};

export type DeleteNodeMutationVariables = {
  condition?: ModelNodeConditionInput | null,
  input: DeleteNodeInput,
};

export type DeleteNodeMutation = {
  deleteNode?:  {
    __typename: "Node",
    children?:  {
      __typename: "ModelNodeConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    name?: string | null,
    nodeChildrenId?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateNodeMutationVariables = {
  condition?: ModelNodeConditionInput | null,
  input: UpdateNodeInput,
};

export type UpdateNodeMutation = {
  updateNode?:  {
    __typename: "Node",
    children?:  {
      __typename: "ModelNodeConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    name?: string | null,
    nodeChildrenId?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateNodeSubscriptionVariables = {
  filter?: ModelSubscriptionNodeFilterInput | null,
};

export type OnCreateNodeSubscription = {
  onCreateNode?:  {
    __typename: "Node",
    children?:  {
      __typename: "ModelNodeConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    name?: string | null,
    nodeChildrenId?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteNodeSubscriptionVariables = {
  filter?: ModelSubscriptionNodeFilterInput | null,
};

export type OnDeleteNodeSubscription = {
  onDeleteNode?:  {
    __typename: "Node",
    children?:  {
      __typename: "ModelNodeConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    name?: string | null,
    nodeChildrenId?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateNodeSubscriptionVariables = {
  filter?: ModelSubscriptionNodeFilterInput | null,
};

export type OnUpdateNodeSubscription = {
  onUpdateNode?:  {
    __typename: "Node",
    children?:  {
      __typename: "ModelNodeConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    name?: string | null,
    nodeChildrenId?: string | null,
    updatedAt: string,
  } | null,
};
