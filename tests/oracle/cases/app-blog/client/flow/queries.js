// @flow
// this is an auto generated file. This will be overwritten

export const getAuthor = /* GraphQL */ `
  query GetAuthor($id: ID!) {
    getAuthor(id: $id) {
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
export const getComment = /* GraphQL */ `
  query GetComment($id: ID!) {
    getComment(id: $id) {
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
export const getPost = /* GraphQL */ `
  query GetPost($id: ID!) {
    getPost(id: $id) {
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
export const getPostTag = /* GraphQL */ `
  query GetPostTag($id: ID!) {
    getPostTag(id: $id) {
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
export const getTag = /* GraphQL */ `
  query GetTag($label: String!) {
    getTag(label: $label) {
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
export const listAuthors = /* GraphQL */ `
  query ListAuthors(
    $filter: ModelAuthorFilterInput
    $limit: Int
    $nextToken: String
  ) {
    listAuthors(filter: $filter, limit: $limit, nextToken: $nextToken) {
      items {
        createdAt
        id
        name
        owner
        updatedAt
        __typename
      }
      nextToken
      __typename
    }
  }
`;
export const listComments = /* GraphQL */ `
  query ListComments(
    $filter: ModelCommentFilterInput
    $limit: Int
    $nextToken: String
  ) {
    listComments(filter: $filter, limit: $limit, nextToken: $nextToken) {
      items {
        createdAt
        id
        owner
        postId
        text
        updatedAt
        __typename
      }
      nextToken
      __typename
    }
  }
`;
export const listPostTags = /* GraphQL */ `
  query ListPostTags(
    $filter: ModelPostTagFilterInput
    $limit: Int
    $nextToken: String
  ) {
    listPostTags(filter: $filter, limit: $limit, nextToken: $nextToken) {
      items {
        createdAt
        id
        postId
        tagLabel
        updatedAt
        __typename
      }
      nextToken
      __typename
    }
  }
`;
export const listPosts = /* GraphQL */ `
  query ListPosts(
    $filter: ModelPostFilterInput
    $limit: Int
    $nextToken: String
  ) {
    listPosts(filter: $filter, limit: $limit, nextToken: $nextToken) {
      items {
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
      nextToken
      __typename
    }
  }
`;
export const listTags = /* GraphQL */ `
  query ListTags(
    $filter: ModelTagFilterInput
    $label: String
    $limit: Int
    $nextToken: String
    $sortDirection: ModelSortDirection
  ) {
    listTags(
      filter: $filter
      label: $label
      limit: $limit
      nextToken: $nextToken
      sortDirection: $sortDirection
    ) {
      items {
        createdAt
        label
        updatedAt
        __typename
      }
      nextToken
      __typename
    }
  }
`;
export const postsByStatus = /* GraphQL */ `
  query PostsByStatus(
    $filter: ModelPostFilterInput
    $limit: Int
    $nextToken: String
    $publishedAt: ModelStringKeyConditionInput
    $sortDirection: ModelSortDirection
    $status: PostStatus!
  ) {
    postsByStatus(
      filter: $filter
      limit: $limit
      nextToken: $nextToken
      publishedAt: $publishedAt
      sortDirection: $sortDirection
      status: $status
    ) {
      items {
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
      nextToken
      __typename
    }
  }
`;
