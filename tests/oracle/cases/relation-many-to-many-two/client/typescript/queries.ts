/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const getHiddenTags = /* GraphQL */ `query GetHiddenTags($id: ID!) {
  getHiddenTags(id: $id) {
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
` as GeneratedQuery<
  APITypes.GetHiddenTagsQueryVariables,
  APITypes.GetHiddenTagsQuery
>;
export const getPost = /* GraphQL */ `query GetPost($id: ID!) {
  getPost(id: $id) {
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
` as GeneratedQuery<APITypes.GetPostQueryVariables, APITypes.GetPostQuery>;
export const getPostTags = /* GraphQL */ `query GetPostTags($id: ID!) {
  getPostTags(id: $id) {
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
` as GeneratedQuery<
  APITypes.GetPostTagsQueryVariables,
  APITypes.GetPostTagsQuery
>;
export const getTag = /* GraphQL */ `query GetTag($id: ID!) {
  getTag(id: $id) {
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
` as GeneratedQuery<APITypes.GetTagQueryVariables, APITypes.GetTagQuery>;
export const hiddenTagsByPostId = /* GraphQL */ `query HiddenTagsByPostId(
  $filter: ModelHiddenTagsFilterInput
  $limit: Int
  $nextToken: String
  $postId: ID!
  $sortDirection: ModelSortDirection
) {
  hiddenTagsByPostId(
    filter: $filter
    limit: $limit
    nextToken: $nextToken
    postId: $postId
    sortDirection: $sortDirection
  ) {
    items {
      createdAt
      id
      postId
      tagId
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.HiddenTagsByPostIdQueryVariables,
  APITypes.HiddenTagsByPostIdQuery
>;
export const hiddenTagsByTagId = /* GraphQL */ `query HiddenTagsByTagId(
  $filter: ModelHiddenTagsFilterInput
  $limit: Int
  $nextToken: String
  $sortDirection: ModelSortDirection
  $tagId: ID!
) {
  hiddenTagsByTagId(
    filter: $filter
    limit: $limit
    nextToken: $nextToken
    sortDirection: $sortDirection
    tagId: $tagId
  ) {
    items {
      createdAt
      id
      postId
      tagId
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.HiddenTagsByTagIdQueryVariables,
  APITypes.HiddenTagsByTagIdQuery
>;
export const listHiddenTags = /* GraphQL */ `query ListHiddenTags(
  $filter: ModelHiddenTagsFilterInput
  $limit: Int
  $nextToken: String
) {
  listHiddenTags(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      postId
      tagId
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListHiddenTagsQueryVariables,
  APITypes.ListHiddenTagsQuery
>;
export const listPostTags = /* GraphQL */ `query ListPostTags(
  $filter: ModelPostTagsFilterInput
  $limit: Int
  $nextToken: String
) {
  listPostTags(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      postId
      tagId
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListPostTagsQueryVariables,
  APITypes.ListPostTagsQuery
>;
export const listPosts = /* GraphQL */ `query ListPosts(
  $filter: ModelPostFilterInput
  $limit: Int
  $nextToken: String
) {
  listPosts(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      title
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListPostsQueryVariables, APITypes.ListPostsQuery>;
export const listTags = /* GraphQL */ `query ListTags($filter: ModelTagFilterInput, $limit: Int, $nextToken: String) {
  listTags(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      label
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListTagsQueryVariables, APITypes.ListTagsQuery>;
export const postTagsByPostId = /* GraphQL */ `query PostTagsByPostId(
  $filter: ModelPostTagsFilterInput
  $limit: Int
  $nextToken: String
  $postId: ID!
  $sortDirection: ModelSortDirection
) {
  postTagsByPostId(
    filter: $filter
    limit: $limit
    nextToken: $nextToken
    postId: $postId
    sortDirection: $sortDirection
  ) {
    items {
      createdAt
      id
      postId
      tagId
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.PostTagsByPostIdQueryVariables,
  APITypes.PostTagsByPostIdQuery
>;
export const postTagsByTagId = /* GraphQL */ `query PostTagsByTagId(
  $filter: ModelPostTagsFilterInput
  $limit: Int
  $nextToken: String
  $sortDirection: ModelSortDirection
  $tagId: ID!
) {
  postTagsByTagId(
    filter: $filter
    limit: $limit
    nextToken: $nextToken
    sortDirection: $sortDirection
    tagId: $tagId
  ) {
    items {
      createdAt
      id
      postId
      tagId
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.PostTagsByTagIdQueryVariables,
  APITypes.PostTagsByTagIdQuery
>;
