/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateNode = /* GraphQL */ `subscription OnCreateNode($filter: ModelSubscriptionNodeFilterInput) {
  onCreateNode(filter: $filter) {
    children {
      nextToken
      __typename
    }
    createdAt
    id
    name
    nodeChildrenId
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateNodeSubscriptionVariables,
  APITypes.OnCreateNodeSubscription
>;
export const onDeleteNode = /* GraphQL */ `subscription OnDeleteNode($filter: ModelSubscriptionNodeFilterInput) {
  onDeleteNode(filter: $filter) {
    children {
      nextToken
      __typename
    }
    createdAt
    id
    name
    nodeChildrenId
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteNodeSubscriptionVariables,
  APITypes.OnDeleteNodeSubscription
>;
export const onUpdateNode = /* GraphQL */ `subscription OnUpdateNode($filter: ModelSubscriptionNodeFilterInput) {
  onUpdateNode(filter: $filter) {
    children {
      nextToken
      __typename
    }
    createdAt
    id
    name
    nodeChildrenId
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateNodeSubscriptionVariables,
  APITypes.OnUpdateNodeSubscription
>;
