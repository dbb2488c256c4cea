// @flow
// this is an auto generated file. This will be overwritten

export const createAuthor = /* GraphQL */ `
  mutation CreateAuthor(
    $condition: ModelAuthorConditionInput
    $input: CreateAuthorInput!
  ) {
    createAuthor(condition: $condition, input: $input) {
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
export const createComment = /* GraphQL */ `
  mutation CreateComment(
    $condition: ModelCommentConditionInput
    $input: CreateCommentInput!
  ) {
    createComment(condition: $condition, input: $input) {
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
export const createPost = /* GraphQL */ `
  mutation CreatePost(
    $condition: ModelPostConditionInput
    $input: CreatePostInput!
  ) {
    createPost(condition: $condition, input: $input) {
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
export const createPostTag = /* GraphQL */ `
  mutation CreatePostTag(
    $condition: ModelPostTagConditionInput
    $input: CreatePostTagInput!
  ) {
    createPostTag(condition: $condition, input: $input) {
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
export const createTag = /* GraphQL */ `
  mutation CreateTag(
    $condition: ModelTagConditionInput
    $input: CreateTagInput!
  ) {
    createTag(condition: $condition, input: $input) {
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
export const deleteAuthor = /* GraphQL */ `
  mutation DeleteAuthor(
    $condition: ModelAuthorConditionInput
    $input: DeleteAuthorInput!
  ) {
    deleteAuthor(condition: $condition, input: $input) {
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
export const deleteComment = /* GraphQL */ `
  mutation DeleteComment(
    $condition: ModelCommentConditionInput
    $input: DeleteCommentInput!
  ) {
    deleteComment(condition: $condition, input: $input) {
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
export const deletePost = /* GraphQL */ `
  mutation DeletePost(
    $condition: ModelPostConditionInput
    $input: DeletePostInput!
  ) {
    deletePost(condition: $condition, input: $input) {
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
export const deletePostTag = /* GraphQL */ `
  mutation DeletePostTag(
    $condition: ModelPostTagConditionInput
    $input: DeletePostTagInput!
  ) {
    deletePostTag(condition: $condition, input: $input) {
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
export const deleteTag = /* GraphQL */ `
  mutation DeleteTag(
    $condition: ModelTagConditionInput
    $input: DeleteTagInput!
  ) {
    deleteTag(condition: $condition, input: $input) {
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
export const updateAuthor = /* GraphQL */ `
  mutation UpdateAuthor(
    $condition: ModelAuthorConditionInput
    $input: UpdateAuthorInput!
  ) {
    updateAuthor(condition: $condition, input: $input) {
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
export const updateComment = /* GraphQL */ `
  mutation UpdateComment(
    $condition: ModelCommentConditionInput
    $input: UpdateCommentInput!
  ) {
    updateComment(condition: $condition, input: $input) {
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
export const updatePost = /* GraphQL */ `
  mutation UpdatePost(
    $condition: ModelPostConditionInput
    $input: UpdatePostInput!
  ) {
    updatePost(condition: $condition, input: $input) {
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
export const updatePostTag = /* GraphQL */ `
  mutation UpdatePostTag(
    $condition: ModelPostTagConditionInput
    $input: UpdatePostTagInput!
  ) {
    updatePostTag(condition: $condition, input: $input) {
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
export const updateTag = /* GraphQL */ `
  mutation UpdateTag(
    $condition: ModelTagConditionInput
    $input: UpdateTagInput!
  ) {
    updateTag(condition: $condition, input: $input) {
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
