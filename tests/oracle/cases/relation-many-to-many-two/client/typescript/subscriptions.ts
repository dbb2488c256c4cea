/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateHiddenTags = /* GraphQL */ `subscription OnCreateHiddenTags(
  $filter: ModelSubscriptionHiddenTagsFilterInput
) {
  onCreateHiddenTags(filter: $filter) {
    createdAt
    id
    post {
      createdAt
      id
      title
      updatedAt
      __typename
    }
    postId
    tag {
      createdAt
      id
      label
      updatedAt
      __typename
    }
    tagId
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateHiddenTagsSubscriptionVariables,
  APITypes.OnCreateHiddenTagsSubscription
>;
export const onCreatePost = /* GraphQL */ `subscription OnCreatePost($filter: ModelSubscriptionPostFilterInput) {
  onCreatePost(filter: $filter) {
    createdAt
    hidden {
      nextToken
      __typename
    }
    id
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
export const onCreatePostTags = /* GraphQL */ `subscription OnCreatePostTags($filter: ModelSubscriptionPostTagsFilterInput) {
  onCreatePostTags(filter: $filter) {
    createdAt
    id
    post {
      createdAt
      id
      title
      updatedAt
      __typename
    }
    postId
    tag {
      createdAt
      id
      label
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
export const onCreateTag = /* GraphQL */ `subscription OnCreateTag($filter: ModelSubscriptionTagFilterInput) {
  onCreateTag(filter: $filter) {
    createdAt
    hiddenIn {
      nextToken
      __typename
    }
    id
    label
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
export const onDeleteHiddenTags = /* GraphQL */ `subscription OnDeleteHiddenTags(
  $filter: ModelSubscriptionHiddenTagsFilterInput
) {
  onDeleteHiddenTags(filter: $filter) {
    createdAt
    id
    post {
      createdAt
      id
      title
      updatedAt
      __typename
    }
    postId
    tag {
      createdAt
      id
      label
      updatedAt
      __typename
    }
    tagId
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteHiddenTagsSubscriptionVariables,
  APITypes.OnDeleteHiddenTagsSubscription
>;
export const onDeletePost = /* GraphQL */ `subscription OnDeletePost($filter: ModelSubscriptionPostFilterInput) {
  onDeletePost(filter: $filter) {
    createdAt
    hidden {
      nextToken
      __typename
    }
    id
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
export const onDeletePostTags = /* GraphQL */ `subscription OnDeletePostTags($filter: ModelSubscriptionPostTagsFilterInput) {
  onDeletePostTags(filter: $filter) {
    createdAt
    id
    post {
      createdAt
      id
      title
      updatedAt
      __typename
    }
    postId
    tag {
      createdAt
      id
      label
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
export const onDeleteTag = /* GraphQL */ `subscription OnDeleteTag($filter: ModelSubscriptionTagFilterInput) {
  onDeleteTag(filter: $filter) {
    createdAt
    hiddenIn {
      nextToken
      __typename
    }
    id
    label
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
export const onUpdateHiddenTags = /* GraphQL */ `subscription OnUpdateHiddenTags(
  $filter: ModelSubscriptionHiddenTagsFilterInput
) {
  onUpdateHiddenTags(filter: $filter) {
    createdAt
    id
    post {
      createdAt
      id
      title
      updatedAt
      __typename
    }
    postId
    tag {
      createdAt
      id
      label
      updatedAt
      __typename
    }
    tagId
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateHiddenTagsSubscriptionVariables,
  APITypes.OnUpdateHiddenTagsSubscription
>;
export const onUpdatePost = /* GraphQL */ `subscription OnUpdatePost($filter: ModelSubscriptionPostFilterInput) {
  onUpdatePost(filter: $filter) {
    createdAt
    hidden {
      nextToken
      __typename
    }
    id
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
export const onUpdatePostTags = /* GraphQL */ `subscription OnUpdatePostTags($filter: ModelSubscriptionPostTagsFilterInput) {
  onUpdatePostTags(filter: $filter) {
    createdAt
    id
    post {
      createdAt
      id
      title
      updatedAt
      __typename
    }
    postId
    tag {
      createdAt
      id
      label
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
export const onUpdateTag = /* GraphQL */ `subscription OnUpdateTag($filter: ModelSubscriptionTagFilterInput) {
  onUpdateTag(filter: $filter) {
    createdAt
    hiddenIn {
      nextToken
      __typename
    }
    id
    label
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
