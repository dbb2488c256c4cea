/* eslint-disable */
// this is an auto generated file. This will be overwritten

export const onCreateAuthor = /* GraphQL */ `
  subscription OnCreateAuthor(
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
`;
export const onCreateComment = /* GraphQL */ `
  subscription OnCreateComment(
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
`;
export const onCreatePost = /* GraphQL */ `
  subscription OnCreatePost(
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
`;
export const onCreatePostTag = /* GraphQL */ `
  subscription OnCreatePostTag($filter: ModelSubscriptionPostTagFilterInput) {
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
`;
export const onCreateTag = /* GraphQL */ `
  subscription OnCreateTag($filter: ModelSubscriptionTagFilterInput) {
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
`;
export const onDeleteAuthor = /* GraphQL */ `
  subscription OnDeleteAuthor(
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
`;
export const onDeleteComment = /* GraphQL */ `
  subscription OnDeleteComment(
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
`;
export const onDeletePost = /* GraphQL */ `
  subscription OnDeletePost(
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
`;
export const onDeletePostTag = /* GraphQL */ `
  subscription OnDeletePostTag($filter: ModelSubscriptionPostTagFilterInput) {
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
`;
export const onDeleteTag = /* GraphQL */ `
  subscription OnDeleteTag($filter: ModelSubscriptionTagFilterInput) {
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
`;
export const onUpdateAuthor = /* GraphQL */ `
  subscription OnUpdateAuthor(
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
`;
export const onUpdateComment = /* GraphQL */ `
  subscription OnUpdateComment(
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
`;
export const onUpdatePost = /* GraphQL */ `
  subscription OnUpdatePost(
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
`;
export const onUpdatePostTag = /* GraphQL */ `
  subscription OnUpdatePostTag($filter: ModelSubscriptionPostTagFilterInput) {
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
`;
export const onUpdateTag = /* GraphQL */ `
  subscription OnUpdateTag($filter: ModelSubscriptionTagFilterInput) {
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
`;
