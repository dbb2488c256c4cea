/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateComment = /* GraphQL */ `subscription OnCreateComment($filter: ModelSubscriptionCommentFilterInput) {
  onCreateComment(filter: $filter) {
    createdAt
    id
    parentId
    picture {
      createdAt
      id
      title
      updatedAt
      __typename
    }
    post {
      createdAt
      id
      title
      updatedAt
      __typename
    }
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateCommentSubscriptionVariables,
  APITypes.OnCreateCommentSubscription
>;
export const onCreatePicture = /* GraphQL */ `subscription OnCreatePicture($filter: ModelSubscriptionPictureFilterInput) {
  onCreatePicture(filter: $filter) {
    comments {
      nextToken
      __typename
    }
    createdAt
    id
    title
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreatePictureSubscriptionVariables,
  APITypes.OnCreatePictureSubscription
>;
export const onCreatePost = /* GraphQL */ `subscription OnCreatePost($filter: ModelSubscriptionPostFilterInput) {
  onCreatePost(filter: $filter) {
    comments {
      nextToken
      __typename
    }
    createdAt
    id
    title
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreatePostSubscriptionVariables,
  APITypes.OnCreatePostSubscription
>;
export const onDeleteComment = /* GraphQL */ `subscription OnDeleteComment($filter: ModelSubscriptionCommentFilterInput) {
  onDeleteComment(filter: $filter) {
    createdAt
    id
    parentId
    picture {
      createdAt
      id
      title
      updatedAt
      __typename
    }
    post {
      createdAt
      id
      title
      updatedAt
      __typename
    }
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteCommentSubscriptionVariables,
  APITypes.OnDeleteCommentSubscription
>;
export const onDeletePicture = /* GraphQL */ `subscription OnDeletePicture($filter: ModelSubscriptionPictureFilterInput) {
  onDeletePicture(filter: $filter) {
    comments {
      nextToken
      __typename
    }
    createdAt
    id
    title
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeletePictureSubscriptionVariables,
  APITypes.OnDeletePictureSubscription
>;
export const onDeletePost = /* GraphQL */ `subscription OnDeletePost($filter: ModelSubscriptionPostFilterInput) {
  onDeletePost(filter: $filter) {
    comments {
      nextToken
      __typename
    }
    createdAt
    id
    title
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeletePostSubscriptionVariables,
  APITypes.OnDeletePostSubscription
>;
export const onUpdateComment = /* GraphQL */ `subscription OnUpdateComment($filter: ModelSubscriptionCommentFilterInput) {
  onUpdateComment(filter: $filter) {
    createdAt
    id
    parentId
    picture {
      createdAt
      id
      title
      updatedAt
      __typename
    }
    post {
      createdAt
      id
      title
      updatedAt
      __typename
    }
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateCommentSubscriptionVariables,
  APITypes.OnUpdateCommentSubscription
>;
export const onUpdatePicture = /* GraphQL */ `subscription OnUpdatePicture($filter: ModelSubscriptionPictureFilterInput) {
  onUpdatePicture(filter: $filter) {
    comments {
      nextToken
      __typename
    }
    createdAt
    id
    title
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdatePictureSubscriptionVariables,
  APITypes.OnUpdatePictureSubscription
>;
export const onUpdatePost = /* GraphQL */ `subscription OnUpdatePost($filter: ModelSubscriptionPostFilterInput) {
  onUpdatePost(filter: $filter) {
    comments {
      nextToken
      __typename
    }
    createdAt
    id
    title
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdatePostSubscriptionVariables,
  APITypes.OnUpdatePostSubscription
>;
