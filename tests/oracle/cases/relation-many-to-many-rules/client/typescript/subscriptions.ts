/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreatePost = /* GraphQL */ `subscription OnCreatePost(
  $filter: ModelSubscriptionPostFilterInput
  $owner: String
) {
  onCreatePost(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    tags {
      nextToken
      __typename
    }
    title
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreatePostSubscriptionVariables,
  APITypes.OnCreatePostSubscription
>;
export const onCreatePostTags = /* GraphQL */ `subscription OnCreatePostTags(
  $filter: ModelSubscriptionPostTagsFilterInput
  $owner: String
) {
  onCreatePostTags(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    post {
      createdAt
      id
      owner
      title
      updatedAt
      __typename
    }
    postId
    tag {
      createdAt
      id
      label
      owner
      updatedAt
      __typename
    }
    tagId
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreatePostTagsSubscriptionVariables,
  APITypes.OnCreatePostTagsSubscription
>;
export const onCreateTag = /* GraphQL */ `subscription OnCreateTag(
  $filter: ModelSubscriptionTagFilterInput
  $owner: String
) {
  onCreateTag(filter: $filter, owner: $owner) {
    createdAt
    id
    label
    owner
    posts {
      nextToken
      __typename
    }
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateTagSubscriptionVariables,
  APITypes.OnCreateTagSubscription
>;
export const onDeletePost = /* GraphQL */ `subscription OnDeletePost(
  $filter: ModelSubscriptionPostFilterInput
  $owner: String
) {
  onDeletePost(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    tags {
      nextToken
      __typename
    }
    title
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeletePostSubscriptionVariables,
  APITypes.OnDeletePostSubscription
>;
export const onDeletePostTags = /* GraphQL */ `subscription OnDeletePostTags(
  $filter: ModelSubscriptionPostTagsFilterInput
  $owner: String
) {
  onDeletePostTags(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    post {
      createdAt
      id
      owner
      title
      updatedAt
      __typename
    }
    postId
    tag {
      createdAt
      id
      label
      owner
      updatedAt
      __typename
    }
    tagId
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeletePostTagsSubscriptionVariables,
  APITypes.OnDeletePostTagsSubscription
>;
export const onDeleteTag = /* GraphQL */ `subscription OnDeleteTag(
  $filter: ModelSubscriptionTagFilterInput
  $owner: String
) {
  onDeleteTag(filter: $filter, owner: $owner) {
    createdAt
    id
    label
    owner
    posts {
      nextToken
      __typename
    }
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteTagSubscriptionVariables,
  APITypes.OnDeleteTagSubscription
>;
export const onUpdatePost = /* GraphQL */ `subscription OnUpdatePost(
  $filter: ModelSubscriptionPostFilterInput
  $owner: String
) {
  onUpdatePost(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    tags {
      nextToken
      __typename
    }
    title
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdatePostSubscriptionVariables,
  APITypes.OnUpdatePostSubscription
>;
export const onUpdatePostTags = /* GraphQL */ `subscription OnUpdatePostTags(
  $filter: ModelSubscriptionPostTagsFilterInput
  $owner: String
) {
  onUpdatePostTags(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    post {
      createdAt
      id
      owner
      title
      updatedAt
      __typename
    }
    postId
    tag {
      createdAt
      id
      label
      owner
      updatedAt
      __typename
    }
    tagId
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdatePostTagsSubscriptionVariables,
  APITypes.OnUpdatePostTagsSubscription
>;
export const onUpdateTag = /* GraphQL */ `subscription OnUpdateTag(
  $filter: ModelSubscriptionTagFilterInput
  $owner: String
) {
  onUpdateTag(filter: $filter, owner: $owner) {
    createdAt
    id
    label
    owner
    posts {
      nextToken
      __typename
    }
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateTagSubscriptionVariables,
  APITypes.OnUpdateTagSubscription
>;
