/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateAuthor = /* GraphQL */ `subscription OnCreateAuthor(
  $filter: ModelSubscriptionAuthorFilterInput
  $owner: String
) {
  onCreateAuthor(filter: $filter, owner: $owner) {
    createdAt
    id
    name
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
  APITypes.OnCreateAuthorSubscriptionVariables,
  APITypes.OnCreateAuthorSubscription
>;
export const onCreateComment = /* GraphQL */ `subscription OnCreateComment(
  $filter: ModelSubscriptionCommentFilterInput
  $owner: String
) {
  onCreateComment(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    post {
      authorId
      body
      createdAt
      id
      owner
      publishedAt
      status
      title
      updatedAt
      __typename
    }
    postId
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateCommentSubscriptionVariables,
  APITypes.OnCreateCommentSubscription
>;
export const onCreatePost = /* GraphQL */ `subscription OnCreatePost(
  $filter: ModelSubscriptionPostFilterInput
  $owner: String
) {
  onCreatePost(filter: $filter, owner: $owner) {
    author {
      createdAt
      id
      name
      owner
      updatedAt
      __typename
    }
    authorId
    body
    comments {
      nextToken
      __typename
    }
    createdAt
    id
    owner
    publishedAt
    seo {
      keywords
      title
      __typename
    }
    status
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
export const onCreatePostTag = /* GraphQL */ `subscription OnCreatePostTag($filter: ModelSubscriptionPostTagFilterInput) {
  onCreatePostTag(filter: $filter) {
    createdAt
    id
    post {
      authorId
      body
      createdAt
      id
      owner
      publishedAt
      status
      title
      updatedAt
      __typename
    }
    postId
    tag {
      createdAt
      label
      updatedAt
      __typename
    }
    tagLabel
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreatePostTagSubscriptionVariables,
  APITypes.OnCreatePostTagSubscription
>;
export const onCreateTag = /* GraphQL */ `subscription OnCreateTag($filter: ModelSubscriptionTagFilterInput) {
  onCreateTag(filter: $filter) {
    createdAt
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
export const onDeleteAuthor = /* GraphQL */ `subscription OnDeleteAuthor(
  $filter: ModelSubscriptionAuthorFilterInput
  $owner: String
) {
  onDeleteAuthor(filter: $filter, owner: $owner) {
    createdAt
    id
    name
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
  APITypes.OnDeleteAuthorSubscriptionVariables,
  APITypes.OnDeleteAuthorSubscription
>;
export const onDeleteComment = /* GraphQL */ `subscription OnDeleteComment(
  $filter: ModelSubscriptionCommentFilterInput
  $owner: String
) {
  onDeleteComment(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    post {
      authorId
      body
      createdAt
      id
      owner
      publishedAt
      status
      title
      updatedAt
      __typename
    }
    postId
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteCommentSubscriptionVariables,
  APITypes.OnDeleteCommentSubscription
>;
export const onDeletePost = /* GraphQL */ `subscription OnDeletePost(
  $filter: ModelSubscriptionPostFilterInput
  $owner: String
) {
  onDeletePost(filter: $filter, owner: $owner) {
    author {
      createdAt
      id
      name
      owner
      updatedAt
      __typename
    }
    authorId
    body
    comments {
      nextToken
      __typename
    }
    createdAt
    id
    owner
    publishedAt
    seo {
      keywords
      title
      __typename
    }
    status
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
export const onDeletePostTag = /* GraphQL */ `subscription OnDeletePostTag($filter: ModelSubscriptionPostTagFilterInput) {
  onDeletePostTag(filter: $filter) {
    createdAt
    id
    post {
      authorId
      body
      createdAt
      id
      owner
      publishedAt
      status
      title
      updatedAt
      __typename
    }
    postId
    tag {
      createdAt
      label
      updatedAt
      __typename
    }
    tagLabel
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeletePostTagSubscriptionVariables,
  APITypes.OnDeletePostTagSubscription
>;
export const onDeleteTag = /* GraphQL */ `subscription OnDeleteTag($filter: ModelSubscriptionTagFilterInput) {
  onDeleteTag(filter: $filter) {
    createdAt
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
export const onUpdateAuthor = /* GraphQL */ `subscription OnUpdateAuthor(
  $filter: ModelSubscriptionAuthorFilterInput
  $owner: String
) {
  onUpdateAuthor(filter: $filter, owner: $owner) {
    createdAt
    id
    name
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
  APITypes.OnUpdateAuthorSubscriptionVariables,
  APITypes.OnUpdateAuthorSubscription
>;
export const onUpdateComment = /* GraphQL */ `subscription OnUpdateComment(
  $filter: ModelSubscriptionCommentFilterInput
  $owner: String
) {
  onUpdateComment(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    post {
      authorId
      body
      createdAt
      id
      owner
      publishedAt
      status
      title
      updatedAt
      __typename
    }
    postId
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateCommentSubscriptionVariables,
  APITypes.OnUpdateCommentSubscription
>;
export const onUpdatePost = /* GraphQL */ `subscription OnUpdatePost(
  $filter: ModelSubscriptionPostFilterInput
  $owner: String
) {
  onUpdatePost(filter: $filter, owner: $owner) {
    author {
      createdAt
      id
      name
      owner
      updatedAt
      __typename
    }
    authorId
    body
    comments {
      nextToken
      __typename
    }
    createdAt
    id
    owner
    publishedAt
    seo {
      keywords
      title
      __typename
    }
    status
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
export const onUpdatePostTag = /* GraphQL */ `subscription OnUpdatePostTag($filter: ModelSubscriptionPostTagFilterInput) {
  onUpdatePostTag(filter: $filter) {
    createdAt
    id
    post {
      authorId
      body
      createdAt
      id
      owner
      publishedAt
      status
      title
      updatedAt
      __typename
    }
    postId
    tag {
      createdAt
      label
      updatedAt
      __typename
    }
    tagLabel
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdatePostTagSubscriptionVariables,
  APITypes.OnUpdatePostTagSubscription
>;
export const onUpdateTag = /* GraphQL */ `subscription OnUpdateTag($filter: ModelSubscriptionTagFilterInput) {
  onUpdateTag(filter: $filter) {
    createdAt
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
