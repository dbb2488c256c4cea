/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.
import { Injectable } from "@angular/core";
import API, { graphqlOperation, GraphQLResult } from "@aws-amplify/api-graphql";
import { Observable } from "zen-observable-ts";

export interface SubscriptionResponse<T> {
  value: GraphQLResult<T>;
}

export type __SubscriptionContainer = {
  onCreateAuthor: OnCreateAuthorSubscription;
  onCreateComment: OnCreateCommentSubscription;
  onCreatePost: OnCreatePostSubscription;
  onCreatePostTag: OnCreatePostTagSubscription;
  onCreateTag: OnCreateTagSubscription;
  onDeleteAuthor: OnDeleteAuthorSubscription;
  onDeleteComment: OnDeleteCommentSubscription;
  onDeletePost: OnDeletePostSubscription;
  onDeletePostTag: OnDeletePostTagSubscription;
  onDeleteTag: OnDeleteTagSubscription;
  onUpdateAuthor: OnUpdateAuthorSubscription;
  onUpdateComment: OnUpdateCommentSubscription;
  onUpdatePost: OnUpdatePostSubscription;
  onUpdatePostTag: OnUpdatePostTagSubscription;
  onUpdateTag: OnUpdateTagSubscription;
};

export type Author = {
  __typename: "Author";
  createdAt: string;
  id: string;
  name: string;
  owner?: string | null;
  posts?: ModelPostConnection | null;
  updatedAt: string;
};

export type ModelPostConnection = {
  __typename: "ModelPostConnection";
  items: Array<Post | null>;
  nextToken?: string | null;
};

export type Post = {
  __typename: "Post";
  author?: Author | null;
  authorId?: string | null;
  body?: string | null;
  comments?: ModelCommentConnection | null;
  createdAt: string;
  id: string;
  owner?: string | null;
  publishedAt?: string | null;
  seo?: Seo | null;
  status: PostStatus;
  tags?: ModelPostTagConnection | null;
  title: string;
  updatedAt: string;
};

export type ModelCommentConnection = {
  __typename: "ModelCommentConnection";
  items: Array<Comment | null>;
  nextToken?: string | null;
};

export type Comment = {
  __typename: "Comment";
  createdAt: string;
  id: string;
  owner?: string | null;
  post?: Post | null;
  postId: string;
  text: string;
  updatedAt: string;
};

export type Seo = {
  __typename: "Seo";
  keywords?: Array<string> | null;
  title?: string | null;
};

export enum PostStatus {
  DRAFT = "DRAFT",
  PUBLISHED = "PUBLISHED"
}

export type ModelPostTagConnection = {
  __typename: "ModelPostTagConnection";
  items: Array<PostTag | null>;
  nextToken?: string | null;
};

export type PostTag = {
  __typename: "PostTag";
  createdAt: string;
  id: string;
  post?: Post | null;
  postId: string;
  tag?: Tag | null;
  tagLabel: string;
  updatedAt: string;
};

export type Tag = {
  __typename: "Tag";
  createdAt: string;
  label: string;
  posts?: ModelPostTagConnection | null;
  updatedAt: string;
};

export type ModelAuthorFilterInput = {
  and?: Array<ModelAuthorFilterInput | null> | null;
  createdAt?: ModelStringInput | null;
  id?: ModelIDInput | null;
  name?: ModelStringInput | null;
  not?: ModelAuthorFilterInput | null;
  or?: Array<ModelAuthorFilterInput | null> | null;
  owner?: ModelStringInput | null;
  updatedAt?: ModelStringInput | null;
};

export type ModelStringInput = {
  attributeExists?: boolean | null;
  attributeType?: ModelAttributeTypes | null;
  beginsWith?: string | null;
  between?: Array<string | null> | null;
  contains?: string | null;
  eq?: string | null;
  ge?: string | null;
  gt?: string | null;
  le?: string | null;
  lt?: string | null;
  ne?: string | null;
  notContains?: string | null;
  size?: ModelSizeInput | null;
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
  stringSet = "stringSet"
}

export type ModelSizeInput = {
  between?: Array<number | null> | null;
  eq?: number | null;
  ge?: number | null;
  gt?: number | null;
  le?: number | null;
  lt?: number | null;
  ne?: number | null;
};

export type ModelIDInput = {
  attributeExists?: boolean | null;
  attributeType?: ModelAttributeTypes | null;
  beginsWith?: string | null;
  between?: Array<string | null> | null;
  contains?: string | null;
  eq?: string | null;
  ge?: string | null;
  gt?: string | null;
  le?: string | null;
  lt?: string | null;
  ne?: string | null;
  notContains?: string | null;
  size?: ModelSizeInput | null;
};

export type ModelAuthorConnection = {
  __typename: "ModelAuthorConnection";
  items: Array<Author | null>;
  nextToken?: string | null;
};

export type ModelCommentFilterInput = {
  and?: Array<ModelCommentFilterInput | null> | null;
  createdAt?: ModelStringInput | null;
  id?: ModelIDInput | null;
  not?: ModelCommentFilterInput | null;
  or?: Array<ModelCommentFilterInput | null> | null;
  owner?: ModelStringInput | null;
  postId?: ModelIDInput | null;
  text?: ModelStringInput | null;
  updatedAt?: ModelStringInput | null;
};

export type ModelPostTagFilterInput = {
  and?: Array<ModelPostTagFilterInput | null> | null;
  createdAt?: ModelStringInput | null;
  id?: ModelIDInput | null;
  not?: ModelPostTagFilterInput | null;
  or?: Array<ModelPostTagFilterInput | null> | null;
  postId?: ModelIDInput | null;
  tagLabel?: ModelStringInput | null;
  updatedAt?: ModelStringInput | null;
};

export type ModelPostFilterInput = {
  and?: Array<ModelPostFilterInput | null> | null;
  authorId?: ModelIDInput | null;
  body?: ModelStringInput | null;
  createdAt?: ModelStringInput | null;
  id?: ModelIDInput | null;
  not?: ModelPostFilterInput | null;
  or?: Array<ModelPostFilterInput | null> | null;
  owner?: ModelStringInput | null;
  publishedAt?: ModelStringInput | null;
  status?: ModelPostStatusInput | null;
  title?: ModelStringInput | null;
  updatedAt?: ModelStringInput | null;
};

export type ModelPostStatusInput = {
  eq?: PostStatus | null;
  ne?: PostStatus | null;
};

export type ModelTagFilterInput = {
  and?: Array<ModelTagFilterInput | null> | null;
  createdAt?: ModelStringInput | null;
  id?: ModelIDInput | null;
  label?: ModelStringInput | null;
  not?: ModelTagFilterInput | null;
  or?: Array<ModelTagFilterInput | null> | null;
  updatedAt?: ModelStringInput | null;
};

export enum ModelSortDirection {
  ASC = "ASC",
  DESC = "DESC"
}

export type ModelTagConnection = {
  __typename: "ModelTagConnection";
  items: Array<Tag | null>;
  nextToken?: string | null;
};

export type ModelStringKeyConditionInput = {
  beginsWith?: string | null;
  between?: Array<string | null> | null;
  eq?: string | null;
  ge?: string | null;
  gt?: string | null;
  le?: string | null;
  lt?: string | null;
};

export type ModelAuthorConditionInput = {
  and?: Array<ModelAuthorConditionInput | null> | null;
  createdAt?: ModelStringInput | null;
  name?: ModelStringInput | null;
  not?: ModelAuthorConditionInput | null;
  or?: Array<ModelAuthorConditionInput | null> | null;
  owner?: ModelStringInput | null;
  updatedAt?: ModelStringInput | null;
};

export type CreateAuthorInput = {
  id?: string | null;
  name: string;
};

export type ModelCommentConditionInput = {
  and?: Array<ModelCommentConditionInput | null> | null;
  createdAt?: ModelStringInput | null;
  not?: ModelCommentConditionInput | null;
  or?: Array<ModelCommentConditionInput | null> | null;
  owner?: ModelStringInput | null;
  postId?: ModelIDInput | null;
  text?: ModelStringInput | null;
  updatedAt?: ModelStringInput | null;
};

export type CreateCommentInput = {
  id?: string | null;
  postId: string;
  text: string;
};

export type ModelPostConditionInput = {
  and?: Array<ModelPostConditionInput | null> | null;
  authorId?: ModelIDInput | null;
  body?: ModelStringInput | null;
  createdAt?: ModelStringInput | null;
  not?: ModelPostConditionInput | null;
  or?: Array<ModelPostConditionInput | null> | null;
  owner?: ModelStringInput | null;
  publishedAt?: ModelStringInput | null;
  status?: ModelPostStatusInput | null;
  title?: ModelStringInput | null;
  updatedAt?: ModelStringInput | null;
};

export type CreatePostInput = {
  authorId?: string | null;
  body?: string | null;
  id?: string | null;
  publishedAt?: string | null;
  seo?: SeoInput | null;
  status: PostStatus;
  title: string;
};

export type SeoInput = {
  keywords?: Array<string> | null;
  title?: string | null;
};

export type ModelPostTagConditionInput = {
  and?: Array<ModelPostTagConditionInput | null> | null;
  createdAt?: ModelStringInput | null;
  not?: ModelPostTagConditionInput | null;
  or?: Array<ModelPostTagConditionInput | null> | null;
  postId?: ModelIDInput | null;
  tagLabel?: ModelStringInput | null;
  updatedAt?: ModelStringInput | null;
};

export type CreatePostTagInput = {
  id?: string | null;
  postId: string;
  tagLabel: string;
};

export type ModelTagConditionInput = {
  and?: Array<ModelTagConditionInput | null> | null;
  createdAt?: ModelStringInput | null;
  not?: ModelTagConditionInput | null;
  or?: Array<ModelTagConditionInput | null> | null;
  updatedAt?: ModelStringInput | null;
};

export type CreateTagInput = {
  label: string;
};

export type DeleteAuthorInput = {
  id: string;
};

export type DeleteCommentInput = {
  id: string;
};

export type DeletePostInput = {
  id: string;
};

export type DeletePostTagInput = {
  id: string;
};

export type DeleteTagInput = {
  label: string;
};

export type UpdateAuthorInput = {
  id: string;
  name?: string | null;
};

export type UpdateCommentInput = {
  id: string;
  postId?: string | null;
  text?: string | null;
};

export type UpdatePostInput = {
  authorId?: string | null;
  body?: string | null;
  id: string;
  publishedAt?: string | null;
  seo?: SeoInput | null;
  status?: PostStatus | null;
  title?: string | null;
};

export type UpdatePostTagInput = {
  id: string;
  postId?: string | null;
  tagLabel?: string | null;
};

export type UpdateTagInput = {
  label: string;
};

export type ModelSubscriptionAuthorFilterInput = {
  and?: Array<ModelSubscriptionAuthorFilterInput | null> | null;
  createdAt?: ModelSubscriptionStringInput | null;
  id?: ModelSubscriptionIDInput | null;
  name?: ModelSubscriptionStringInput | null;
  or?: Array<ModelSubscriptionAuthorFilterInput | null> | null;
  owner?: ModelStringInput | null;
  updatedAt?: ModelSubscriptionStringInput | null;
};

export type ModelSubscriptionStringInput = {
  beginsWith?: string | null;
  between?: Array<string | null> | null;
  contains?: string | null;
  eq?: string | null;
  ge?: string | null;
  gt?: string | null;
  in?: Array<string | null> | null;
  le?: string | null;
  lt?: string | null;
  ne?: string | null;
  notContains?: string | null;
  notIn?: Array<string | null> | null;
};

export type ModelSubscriptionIDInput = {
  beginsWith?: string | null;
  between?: Array<string | null> | null;
  contains?: string | null;
  eq?: string | null;
  ge?: string | null;
  gt?: string | null;
  in?: Array<string | null> | null;
  le?: string | null;
  lt?: string | null;
  ne?: string | null;
  notContains?: string | null;
  notIn?: Array<string | null> | null;
};

export type ModelSubscriptionCommentFilterInput = {
  and?: Array<ModelSubscriptionCommentFilterInput | null> | null;
  createdAt?: ModelSubscriptionStringInput | null;
  id?: ModelSubscriptionIDInput | null;
  or?: Array<ModelSubscriptionCommentFilterInput | null> | null;
  owner?: ModelStringInput | null;
  postId?: ModelSubscriptionIDInput | null;
  text?: ModelSubscriptionStringInput | null;
  updatedAt?: ModelSubscriptionStringInput | null;
};

export type ModelSubscriptionPostFilterInput = {
  and?: Array<ModelSubscriptionPostFilterInput | null> | null;
  authorId?: ModelSubscriptionIDInput | null;
  body?: ModelSubscriptionStringInput | null;
  createdAt?: ModelSubscriptionStringInput | null;
  id?: ModelSubscriptionIDInput | null;
  or?: Array<ModelSubscriptionPostFilterInput | null> | null;
  owner?: ModelStringInput | null;
  publishedAt?: ModelSubscriptionStringInput | null;
  status?: ModelSubscriptionStringInput | null;
  title?: ModelSubscriptionStringInput | null;
  updatedAt?: ModelSubscriptionStringInput | null;
};

export type ModelSubscriptionPostTagFilterInput = {
  and?: Array<ModelSubscriptionPostTagFilterInput | null> | null;
  createdAt?: ModelSubscriptionStringInput | null;
  id?: ModelSubscriptionIDInput | null;
  or?: Array<ModelSubscriptionPostTagFilterInput | null> | null;
  postId?: ModelSubscriptionIDInput | null;
  tagLabel?: ModelSubscriptionStringInput | null;
  updatedAt?: ModelSubscriptionStringInput | null;
};

export type ModelSubscriptionTagFilterInput = {
  and?: Array<ModelSubscriptionTagFilterInput | null> | null;
  createdAt?: ModelSubscriptionStringInput | null;
  id?: ModelSubscriptionIDInput | null;
  label?: ModelSubscriptionStringInput | null;
  or?: Array<ModelSubscriptionTagFilterInput | null> | null;
  updatedAt?: ModelSubscriptionStringInput | null;
};

export type GetAuthorQuery = {
  __typename: "Author";
  createdAt: string;
  id: string;
  name: string;
  owner?: string | null;
  posts?: {
    __typename: "ModelPostConnection";
    nextToken?: string | null;
  } | null;
  updatedAt: string;
};

export type GetCommentQuery = {
  __typename: "Comment";
  createdAt: string;
  id: string;
  owner?: string | null;
  post?: {
    __typename: "Post";
    authorId?: string | null;
    body?: string | null;
    createdAt: string;
    id: string;
    owner?: string | null;
    publishedAt?: string | null;
    status: PostStatus;
    title: string;
    updatedAt: string;
  } | null;
  postId: string;
  text: string;
  updatedAt: string;
};

export type GetPostQuery = {
  __typename: "Post";
  author?: {
    __typename: "Author";
    createdAt: string;
    id: string;
    name: string;
    owner?: string | null;
    updatedAt: string;
  } | null;
  authorId?: string | null;
  body?: string | null;
  comments?: {
    __typename: "ModelCommentConnection";
    nextToken?: string | null;
  } | null;
  createdAt: string;
  id: string;
  owner?: string | null;
  publishedAt?: string | null;
  seo?: {
    __typename: "Seo";
    keywords?: Array<string> | null;
    title?: string | null;
  } | null;
  status: PostStatus;
  tags?: {
    __typename: "ModelPostTagConnection";
    nextToken?: string | null;
  } | null;
  title: string;
  updatedAt: string;
};

export type GetPostTagQuery = {
  __typename: "PostTag";
  createdAt: string;
  id: string;
  post?: {
    __typename: "Post";
    authorId?: string | null;
    body?: string | null;
    createdAt: string;
    id: string;
    owner?: string | null;
    publishedAt?: string | null;
    status: PostStatus;
    title: string;
    updatedAt: string;
  } | null;
  postId: string;
  tag?: {
    __typename: "Tag";
    createdAt: string;
    label: string;
    updatedAt: string;
  } | null;
  tagLabel: string;
  updatedAt: string;
};

export type GetTagQuery = {
  __typename: "Tag";
  createdAt: string;
  label: string;
  posts?: {
    __typename: "ModelPostTagConnection";
    nextToken?: string | null;
  } | null;
  updatedAt: string;
};

export type ListAuthorsQuery = {
  __typename: "ModelAuthorConnection";
  items: Array<{
    __typename: "Author";
    createdAt: string;
    id: string;
    name: string;
    owner?: string | null;
    updatedAt: string;
  } | null>;
  nextToken?: string | null;
};

export type ListCommentsQuery = {
  __typename: "ModelCommentConnection";
  items: Array<{
    __typename: "Comment";
    createdAt: string;
    id: string;
    owner?: string | null;
    postId: string;
    text: string;
    updatedAt: string;
  } | null>;
  nextToken?: string | null;
};

export type ListPostTagsQuery = {
  __typename: "ModelPostTagConnection";
  items: Array<{
    __typename: "PostTag";
    createdAt: string;
    id: string;
    postId: string;
    tagLabel: string;
    updatedAt: string;
  } | null>;
  nextToken?: string | null;
};

export type ListPostsQuery = {
  __typename: "ModelPostConnection";
  items: Array<{
    __typename: "Post";
    authorId?: string | null;
    body?: string | null;
    createdAt: string;
    id: string;
    owner?: string | null;
    publishedAt?: string | null;
    status: PostStatus;
    title: string;
    updatedAt: string;
  } | null>;
  nextToken?: string | null;
};

export type ListTagsQuery = {
  __typename: "ModelTagConnection";
  items: Array<{
    __typename: "Tag";
    createdAt: string;
    label: string;
    updatedAt: string;
  } | null>;
  nextToken?: string | null;
};

export type PostsByStatusQuery = {
  __typename: "ModelPostConnection";
  items: Array<{
    __typename: "Post";
    authorId?: string | null;
    body?: string | null;
    createdAt: string;
    id: string;
    owner?: string | null;
    publishedAt?: string | null;
    status: PostStatus;
    title: string;
    updatedAt: string;
  } | null>;
  nextToken?: string | null;
};

export type CreateAuthorMutation = {
  __typename: "Author";
  createdAt: string;
  id: string;
  name: string;
  owner?: string | null;
  posts?: {
    __typename: "ModelPostConnection";
    nextToken?: string | null;
  } | null;
  updatedAt: string;
};

export type CreateCommentMutation = {
  __typename: "Comment";
  createdAt: string;
  id: string;
  owner?: string | null;
  post?: {
    __typename: "Post";
    authorId?: string | null;
    body?: string | null;
    createdAt: string;
    id: string;
    owner?: string | null;
    publishedAt?: string | null;
    status: PostStatus;
    title: string;
    updatedAt: string;
  } | null;
  postId: string;
  text: string;
  updatedAt: string;
};

export type CreatePostMutation = {
  __typename: "Post";
  author?: {
    __typename: "Author";
    createdAt: string;
    id: string;
    name: string;
    owner?: string | null;
    updatedAt: string;
  } | null;
  authorId?: string | null;
  body?: string | null;
  comments?: {
    __typename: "ModelCommentConnection";
    nextToken?: string | null;
  } | null;
  createdAt: string;
  id: string;
  owner?: string | null;
  publishedAt?: string | null;
  seo?: {
    __typename: "Seo";
    keywords?: Array<string> | null;
    title?: string | null;
  } | null;
  status: PostStatus;
  tags?: {
    __typename: "ModelPostTagConnection";
    nextToken?: string | null;
  } | null;
  title: string;
  updatedAt: string;
};

export type CreatePostTagMutation = {
  __typename: "PostTag";
  createdAt: string;
  id: string;
  post?: {
    __typename: "Post";
    authorId?: string | null;
    body?: string | null;
    createdAt: string;
    id: string;
    owner?: string | null;
    publishedAt?: string | null;
    status: PostStatus;
    title: string;
    updatedAt: string;
  } | null;
  postId: string;
  tag?: {
    __typename: "Tag";
    createdAt: string;
    label: string;
    updatedAt: string;
  } | null;
  tagLabel: string;
  updatedAt: string;
};

export type CreateTagMutation = {
  __typename: "Tag";
  createdAt: string;
  label: string;
  posts?: {
    __typename: "ModelPostTagConnection";
    nextToken?: string | null;
  } | null;
  updatedAt: string;
};

export type DeleteAuthorMutation = {
  __typename: "Author";
  createdAt: string;
  id: string;
  name: string;
  owner?: string | null;
  posts?: {
    __typename: "ModelPostConnection";
    nextToken?: string | null;
  } | null;
  updatedAt: string;
};

export type DeleteCommentMutation = {
  __typename: "Comment";
  createdAt: string;
  id: string;
  owner?: string | null;
  post?: {
    __typename: "Post";
    authorId?: string | null;
    body?: string | null;
    createdAt: string;
    id: string;
    owner?: string | null;
    publishedAt?: string | null;
    status: PostStatus;
    title: string;
    updatedAt: string;
  } | null;
  postId: string;
  text: string;
  updatedAt: string;
};

export type DeletePostMutation = {
  __typename: "Post";
  author?: {
    __typename: "Author";
    createdAt: string;
    id: string;
    name: string;
    owner?: string | null;
    updatedAt: string;
  } | null;
  authorId?: string | null;
  body?: string | null;
  comments?: {
    __typename: "ModelCommentConnection";
    nextToken?: string | null;
  } | null;
  createdAt: string;
  id: string;
  owner?: string | null;
  publishedAt?: string | null;
  seo?: {
    __typename: "Seo";
    keywords?: Array<string> | null;
    title?: string | null;
  } | null;
  status: PostStatus;
  tags?: {
    __typename: "ModelPostTagConnection";
    nextToken?: string | null;
  } | null;
  title: string;
  updatedAt: string;
};

export type DeletePostTagMutation = {
  __typename: "PostTag";
  createdAt: string;
  id: string;
  post?: {
    __typename: "Post";
    authorId?: string | null;
    body?: string | null;
    createdAt: string;
    id: string;
    owner?: string | null;
    publishedAt?: string | null;
    status: PostStatus;
    title: string;
    updatedAt: string;
  } | null;
  postId: string;
  tag?: {
    __typename: "Tag";
    createdAt: string;
    label: string;
    updatedAt: string;
  } | null;
  tagLabel: string;
  updatedAt: string;
};

export type DeleteTagMutation = {
  __typename: "Tag";
  createdAt: string;
  label: string;
  posts?: {
    __typename: "ModelPostTagConnection";
    nextToken?: string | null;
  } | null;
  updatedAt: string;
};

export type UpdateAuthorMutation = {
  __typename: "Author";
  createdAt: string;
  id: string;
  name: string;
  owner?: string | null;
  posts?: {
    __typename: "ModelPostConnection";
    nextToken?: string | null;
  } | null;
  updatedAt: string;
};

export type UpdateCommentMutation = {
  __typename: "Comment";
  createdAt: string;
  id: string;
  owner?: string | null;
  post?: {
    __typename: "Post";
    authorId?: string | null;
    body?: string | null;
    createdAt: string;
    id: string;
    owner?: string | null;
    publishedAt?: string | null;
    status: PostStatus;
    title: string;
    updatedAt: string;
  } | null;
  postId: string;
  text: string;
  updatedAt: string;
};

export type UpdatePostMutation = {
  __typename: "Post";
  author?: {
    __typename: "Author";
    createdAt: string;
    id: string;
    name: string;
    owner?: string | null;
    updatedAt: string;
  } | null;
  authorId?: string | null;
  body?: string | null;
  comments?: {
    __typename: "ModelCommentConnection";
    nextToken?: string | null;
  } | null;
  createdAt: string;
  id: string;
  owner?: string | null;
  publishedAt?: string | null;
  seo?: {
    __typename: "Seo";
    keywords?: Array<string> | null;
    title?: string | null;
  } | null;
  status: PostStatus;
  tags?: {
    __typename: "ModelPostTagConnection";
    nextToken?: string | null;
  } | null;
  title: string;
  updatedAt: string;
};

export type UpdatePostTagMutation = {
  __typename: "PostTag";
  createdAt: string;
  id: string;
  post?: {
    __typename: "Post";
    authorId?: string | null;
    body?: string | null;
    createdAt: string;
    id: string;
    owner?: string | null;
    publishedAt?: string | null;
    status: PostStatus;
    title: string;
    updatedAt: string;
  } | null;
  postId: string;
  tag?: {
    __typename: "Tag";
    createdAt: string;
    label: string;
    updatedAt: string;
  } | null;
  tagLabel: string;
  updatedAt: string;
};

export type UpdateTagMutation = {
  __typename: "Tag";
  createdAt: string;
  label: string;
  posts?: {
    __typename: "ModelPostTagConnection";
    nextToken?: string | null;
  } | null;
  updatedAt: string;
};

export type OnCreateAuthorSubscription = {
  __typename: "Author";
  createdAt: string;
  id: string;
  name: string;
  owner?: string | null;
  posts?: {
    __typename: "ModelPostConnection";
    nextToken?: string | null;
  } | null;
  updatedAt: string;
};

export type OnCreateCommentSubscription = {
  __typename: "Comment";
  createdAt: string;
  id: string;
  owner?: string | null;
  post?: {
    __typename: "Post";
    authorId?: string | null;
    body?: string | null;
    createdAt: string;
    id: string;
    owner?: string | null;
    publishedAt?: string | null;
    status: PostStatus;
    title: string;
    updatedAt: string;
  } | null;
  postId: string;
  text: string;
  updatedAt: string;
};

export type OnCreatePostSubscription = {
  __typename: "Post";
  author?: {
    __typename: "Author";
    createdAt: string;
    id: string;
    name: string;
    owner?: string | null;
    updatedAt: string;
  } | null;
  authorId?: string | null;
  body?: string | null;
  comments?: {
    __typename: "ModelCommentConnection";
    nextToken?: string | null;
  } | null;
  createdAt: string;
  id: string;
  owner?: string | null;
  publishedAt?: string | null;
  seo?: {
    __typename: "Seo";
    keywords?: Array<string> | null;
    title?: string | null;
  } | null;
  status: PostStatus;
  tags?: {
    __typename: "ModelPostTagConnection";
    nextToken?: string | null;
  } | null;
  title: string;
  updatedAt: string;
};

export type OnCreatePostTagSubscription = {
  __typename: "PostTag";
  createdAt: string;
  id: string;
  post?: {
    __typename: "Post";
    authorId?: string | null;
    body?: string | null;
    createdAt: string;
    id: string;
    owner?: string | null;
    publishedAt?: string | null;
    status: PostStatus;
    title: string;
    updatedAt: string;
  } | null;
  postId: string;
  tag?: {
    __typename: "Tag";
    createdAt: string;
    label: string;
    updatedAt: string;
  } | null;
  tagLabel: string;
  updatedAt: string;
};

export type OnCreateTagSubscription = {
  __typename: "Tag";
  createdAt: string;
  label: string;
  posts?: {
    __typename: "ModelPostTagConnection";
    nextToken?: string | null;
  } | null;
  updatedAt: string;
};

export type OnDeleteAuthorSubscription = {
  __typename: "Author";
  createdAt: string;
  id: string;
  name: string;
  owner?: string | null;
  posts?: {
    __typename: "ModelPostConnection";
    nextToken?: string | null;
  } | null;
  updatedAt: string;
};

export type OnDeleteCommentSubscription = {
  __typename: "Comment";
  createdAt: string;
  id: string;
  owner?: string | null;
  post?: {
    __typename: "Post";
    authorId?: string | null;
    body?: string | null;
    createdAt: string;
    id: string;
    owner?: string | null;
    publishedAt?: string | null;
    status: PostStatus;
    title: string;
    updatedAt: string;
  } | null;
  postId: string;
  text: string;
  updatedAt: string;
};

export type OnDeletePostSubscription = {
  __typename: "Post";
  author?: {
    __typename: "Author";
    createdAt: string;
    id: string;
    name: string;
    owner?: string | null;
    updatedAt: string;
  } | null;
  authorId?: string | null;
  body?: string | null;
  comments?: {
    __typename: "ModelCommentConnection";
    nextToken?: string | null;
  } | null;
  createdAt: string;
  id: string;
  owner?: string | null;
  publishedAt?: string | null;
  seo?: {
    __typename: "Seo";
    keywords?: Array<string> | null;
    title?: string | null;
  } | null;
  status: PostStatus;
  tags?: {
    __typename: "ModelPostTagConnection";
    nextToken?: string | null;
  } | null;
  title: string;
  updatedAt: string;
};

export type OnDeletePostTagSubscription = {
  __typename: "PostTag";
  createdAt: string;
  id: string;
  post?: {
    __typename: "Post";
    authorId?: string | null;
    body?: string | null;
    createdAt: string;
    id: string;
    owner?: string | null;
    publishedAt?: string | null;
    status: PostStatus;
    title: string;
    updatedAt: string;
  } | null;
  postId: string;
  tag?: {
    __typename: "Tag";
    createdAt: string;
    label: string;
    updatedAt: string;
  } | null;
  tagLabel: string;
  updatedAt: string;
};

export type OnDeleteTagSubscription = {
  __typename: "Tag";
  createdAt: string;
  label: string;
  posts?: {
    __typename: "ModelPostTagConnection";
    nextToken?: string | null;
  } | null;
  updatedAt: string;
};

export type OnUpdateAuthorSubscription = {
  __typename: "Author";
  createdAt: string;
  id: string;
  name: string;
  owner?: string | null;
  posts?: {
    __typename: "ModelPostConnection";
    nextToken?: string | null;
  } | null;
  updatedAt: string;
};

export type OnUpdateCommentSubscription = {
  __typename: "Comment";
  createdAt: string;
  id: string;
  owner?: string | null;
  post?: {
    __typename: "Post";
    authorId?: string | null;
    body?: string | null;
    createdAt: string;
    id: string;
    owner?: string | null;
    publishedAt?: string | null;
    status: PostStatus;
    title: string;
    updatedAt: string;
  } | null;
  postId: string;
  text: string;
  updatedAt: string;
};

export type OnUpdatePostSubscription = {
  __typename: "Post";
  author?: {
    __typename: "Author";
    createdAt: string;
    id: string;
    name: string;
    owner?: string | null;
    updatedAt: string;
  } | null;
  authorId?: string | null;
  body?: string | null;
  comments?: {
    __typename: "ModelCommentConnection";
    nextToken?: string | null;
  } | null;
  createdAt: string;
  id: string;
  owner?: string | null;
  publishedAt?: string | null;
  seo?: {
    __typename: "Seo";
    keywords?: Array<string> | null;
    title?: string | null;
  } | null;
  status: PostStatus;
  tags?: {
    __typename: "ModelPostTagConnection";
    nextToken?: string | null;
  } | null;
  title: string;
  updatedAt: string;
};

export type OnUpdatePostTagSubscription = {
  __typename: "PostTag";
  createdAt: string;
  id: string;
  post?: {
    __typename: "Post";
    authorId?: string | null;
    body?: string | null;
    createdAt: string;
    id: string;
    owner?: string | null;
    publishedAt?: string | null;
    status: PostStatus;
    title: string;
    updatedAt: string;
  } | null;
  postId: string;
  tag?: {
    __typename: "Tag";
    createdAt: string;
    label: string;
    updatedAt: string;
  } | null;
  tagLabel: string;
  updatedAt: string;
};

export type OnUpdateTagSubscription = {
  __typename: "Tag";
  createdAt: string;
  label: string;
  posts?: {
    __typename: "ModelPostTagConnection";
    nextToken?: string | null;
  } | null;
  updatedAt: string;
};

@Injectable({
  providedIn: "root"
})
export class APIService {
  async GetAuthor(id: string): Promise<GetAuthorQuery> {
    const statement = `query GetAuthor($id: ID!) {
        getAuthor(id: $id) {
          __typename
          createdAt
          id
          name
          owner
          posts {
            __typename
            nextToken
          }
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      id
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <GetAuthorQuery>response.data.getAuthor;
  }
  async GetComment(id: string): Promise<GetCommentQuery> {
    const statement = `query GetComment($id: ID!) {
        getComment(id: $id) {
          __typename
          createdAt
          id
          owner
          post {
            __typename
            authorId
            body
            createdAt
            id
            owner
            publishedAt
            status
            title
            updatedAt
          }
          postId
          text
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      id
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <GetCommentQuery>response.data.getComment;
  }
  async GetPost(id: string): Promise<GetPostQuery> {
    const statement = `query GetPost($id: ID!) {
        getPost(id: $id) {
          __typename
          author {
            __typename
            createdAt
            id
            name
            owner
            updatedAt
          }
          authorId
          body
          comments {
            __typename
            nextToken
          }
          createdAt
          id
          owner
          publishedAt
          seo {
            __typename
            keywords
            title
          }
          status
          tags {
            __typename
            nextToken
          }
          title
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      id
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <GetPostQuery>response.data.getPost;
  }
  async GetPostTag(id: string): Promise<GetPostTagQuery> {
    const statement = `query GetPostTag($id: ID!) {
        getPostTag(id: $id) {
          __typename
          createdAt
          id
          post {
            __typename
            authorId
            body
            createdAt
            id
            owner
            publishedAt
            status
            title
            updatedAt
          }
          postId
          tag {
            __typename
            createdAt
            label
            updatedAt
          }
          tagLabel
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      id
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <GetPostTagQuery>response.data.getPostTag;
  }
  async GetTag(label: string): Promise<GetTagQuery> {
    const statement = `query GetTag($label: String!) {
        getTag(label: $label) {
          __typename
          createdAt
          label
          posts {
            __typename
            nextToken
          }
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      label
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <GetTagQuery>response.data.getTag;
  }
  async ListAuthors(
    filter?: ModelAuthorFilterInput,
    limit?: number,
    nextToken?: string
  ): Promise<ListAuthorsQuery> {
    const statement = `query ListAuthors($filter: ModelAuthorFilterInput, $limit: Int, $nextToken: String) {
        listAuthors(filter: $filter, limit: $limit, nextToken: $nextToken) {
          __typename
          items {
            __typename
            createdAt
            id
            name
            owner
            updatedAt
          }
          nextToken
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (limit) {
      gqlAPIServiceArguments.limit = limit;
    }
    if (nextToken) {
      gqlAPIServiceArguments.nextToken = nextToken;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <ListAuthorsQuery>response.data.listAuthors;
  }
  async ListComments(
    filter?: ModelCommentFilterInput,
    limit?: number,
    nextToken?: string
  ): Promise<ListCommentsQuery> {
    const statement = `query ListComments($filter: ModelCommentFilterInput, $limit: Int, $nextToken: String) {
        listComments(filter: $filter, limit: $limit, nextToken: $nextToken) {
          __typename
          items {
            __typename
            createdAt
            id
            owner
            postId
            text
            updatedAt
          }
          nextToken
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (limit) {
      gqlAPIServiceArguments.limit = limit;
    }
    if (nextToken) {
      gqlAPIServiceArguments.nextToken = nextToken;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <ListCommentsQuery>response.data.listComments;
  }
  async ListPostTags(
    filter?: ModelPostTagFilterInput,
    limit?: number,
    nextToken?: string
  ): Promise<ListPostTagsQuery> {
    const statement = `query ListPostTags($filter: ModelPostTagFilterInput, $limit: Int, $nextToken: String) {
        listPostTags(filter: $filter, limit: $limit, nextToken: $nextToken) {
          __typename
          items {
            __typename
            createdAt
            id
            postId
            tagLabel
            updatedAt
          }
          nextToken
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (limit) {
      gqlAPIServiceArguments.limit = limit;
    }
    if (nextToken) {
      gqlAPIServiceArguments.nextToken = nextToken;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <ListPostTagsQuery>response.data.listPostTags;
  }
  async ListPosts(
    filter?: ModelPostFilterInput,
    limit?: number,
    nextToken?: string
  ): Promise<ListPostsQuery> {
    const statement = `query ListPosts($filter: ModelPostFilterInput, $limit: Int, $nextToken: String) {
        listPosts(filter: $filter, limit: $limit, nextToken: $nextToken) {
          __typename
          items {
            __typename
            authorId
            body
            createdAt
            id
            owner
            publishedAt
            status
            title
            updatedAt
          }
          nextToken
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (limit) {
      gqlAPIServiceArguments.limit = limit;
    }
    if (nextToken) {
      gqlAPIServiceArguments.nextToken = nextToken;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <ListPostsQuery>response.data.listPosts;
  }
  async ListTags(
    filter?: ModelTagFilterInput,
    label?: string,
    limit?: number,
    nextToken?: string,
    sortDirection?: ModelSortDirection
  ): Promise<ListTagsQuery> {
    const statement = `query ListTags($filter: ModelTagFilterInput, $label: String, $limit: Int, $nextToken: String, $sortDirection: ModelSortDirection) {
        listTags(
          filter: $filter
          label: $label
          limit: $limit
          nextToken: $nextToken
          sortDirection: $sortDirection
        ) {
          __typename
          items {
            __typename
            createdAt
            label
            updatedAt
          }
          nextToken
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (label) {
      gqlAPIServiceArguments.label = label;
    }
    if (limit) {
      gqlAPIServiceArguments.limit = limit;
    }
    if (nextToken) {
      gqlAPIServiceArguments.nextToken = nextToken;
    }
    if (sortDirection) {
      gqlAPIServiceArguments.sortDirection = sortDirection;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <ListTagsQuery>response.data.listTags;
  }
  async PostsByStatus(
    status: PostStatus,
    filter?: ModelPostFilterInput,
    limit?: number,
    nextToken?: string,
    publishedAt?: ModelStringKeyConditionInput,
    sortDirection?: ModelSortDirection
  ): Promise<PostsByStatusQuery> {
    const statement = `query PostsByStatus($filter: ModelPostFilterInput, $limit: Int, $nextToken: String, $publishedAt: ModelStringKeyConditionInput, $sortDirection: ModelSortDirection, $status: PostStatus!) {
        postsByStatus(
          filter: $filter
          limit: $limit
          nextToken: $nextToken
          publishedAt: $publishedAt
          sortDirection: $sortDirection
          status: $status
        ) {
          __typename
          items {
            __typename
            authorId
            body
            createdAt
            id
            owner
            publishedAt
            status
            title
            updatedAt
          }
          nextToken
        }
      }`;
    const gqlAPIServiceArguments: any = {
      status
    };
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (limit) {
      gqlAPIServiceArguments.limit = limit;
    }
    if (nextToken) {
      gqlAPIServiceArguments.nextToken = nextToken;
    }
    if (publishedAt) {
      gqlAPIServiceArguments.publishedAt = publishedAt;
    }
    if (sortDirection) {
      gqlAPIServiceArguments.sortDirection = sortDirection;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <PostsByStatusQuery>response.data.postsByStatus;
  }
  async CreateAuthor(
    input: CreateAuthorInput,
    condition?: ModelAuthorConditionInput
  ): Promise<CreateAuthorMutation> {
    const statement = `mutation CreateAuthor($condition: ModelAuthorConditionInput, $input: CreateAuthorInput!) {
        createAuthor(condition: $condition, input: $input) {
          __typename
          createdAt
          id
          name
          owner
          posts {
            __typename
            nextToken
          }
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <CreateAuthorMutation>response.data.createAuthor;
  }
  async CreateComment(
    input: CreateCommentInput,
    condition?: ModelCommentConditionInput
  ): Promise<CreateCommentMutation> {
    const statement = `mutation CreateComment($condition: ModelCommentConditionInput, $input: CreateCommentInput!) {
        createComment(condition: $condition, input: $input) {
          __typename
          createdAt
          id
          owner
          post {
            __typename
            authorId
            body
            createdAt
            id
            owner
            publishedAt
            status
            title
            updatedAt
          }
          postId
          text
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <CreateCommentMutation>response.data.createComment;
  }
  async CreatePost(
    input: CreatePostInput,
    condition?: ModelPostConditionInput
  ): Promise<CreatePostMutation> {
    const statement = `mutation CreatePost($condition: ModelPostConditionInput, $input: CreatePostInput!) {
        createPost(condition: $condition, input: $input) {
          __typename
          author {
            __typename
            createdAt
            id
            name
            owner
            updatedAt
          }
          authorId
          body
          comments {
            __typename
            nextToken
          }
          createdAt
          id
          owner
          publishedAt
          seo {
            __typename
            keywords
            title
          }
          status
          tags {
            __typename
            nextToken
          }
          title
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <CreatePostMutation>response.data.createPost;
  }
  async CreatePostTag(
    input: CreatePostTagInput,
    condition?: ModelPostTagConditionInput
  ): Promise<CreatePostTagMutation> {
    const statement = `mutation CreatePostTag($condition: ModelPostTagConditionInput, $input: CreatePostTagInput!) {
        createPostTag(condition: $condition, input: $input) {
          __typename
          createdAt
          id
          post {
            __typename
            authorId
            body
            createdAt
            id
            owner
            publishedAt
            status
            title
            updatedAt
          }
          postId
          tag {
            __typename
            createdAt
            label
            updatedAt
          }
          tagLabel
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <CreatePostTagMutation>response.data.createPostTag;
  }
  async CreateTag(
    input: CreateTagInput,
    condition?: ModelTagConditionInput
  ): Promise<CreateTagMutation> {
    const statement = `mutation CreateTag($condition: ModelTagConditionInput, $input: CreateTagInput!) {
        createTag(condition: $condition, input: $input) {
          __typename
          createdAt
          label
          posts {
            __typename
            nextToken
          }
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <CreateTagMutation>response.data.createTag;
  }
  async DeleteAuthor(
    input: DeleteAuthorInput,
    condition?: ModelAuthorConditionInput
  ): Promise<DeleteAuthorMutation> {
    const statement = `mutation DeleteAuthor($condition: ModelAuthorConditionInput, $input: DeleteAuthorInput!) {
        deleteAuthor(condition: $condition, input: $input) {
          __typename
          createdAt
          id
          name
          owner
          posts {
            __typename
            nextToken
          }
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <DeleteAuthorMutation>response.data.deleteAuthor;
  }
  async DeleteComment(
    input: DeleteCommentInput,
    condition?: ModelCommentConditionInput
  ): Promise<DeleteCommentMutation> {
    const statement = `mutation DeleteComment($condition: ModelCommentConditionInput, $input: DeleteCommentInput!) {
        deleteComment(condition: $condition, input: $input) {
          __typename
          createdAt
          id
          owner
          post {
            __typename
            authorId
            body
            createdAt
            id
            owner
            publishedAt
            status
            title
            updatedAt
          }
          postId
          text
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <DeleteCommentMutation>response.data.deleteComment;
  }
  async DeletePost(
    input: DeletePostInput,
    condition?: ModelPostConditionInput
  ): Promise<DeletePostMutation> {
    const statement = `mutation DeletePost($condition: ModelPostConditionInput, $input: DeletePostInput!) {
        deletePost(condition: $condition, input: $input) {
          __typename
          author {
            __typename
            createdAt
            id
            name
            owner
            updatedAt
          }
          authorId
          body
          comments {
            __typename
            nextToken
          }
          createdAt
          id
          owner
          publishedAt
          seo {
            __typename
            keywords
            title
          }
          status
          tags {
            __typename
            nextToken
          }
          title
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <DeletePostMutation>response.data.deletePost;
  }
  async DeletePostTag(
    input: DeletePostTagInput,
    condition?: ModelPostTagConditionInput
  ): Promise<DeletePostTagMutation> {
    const statement = `mutation DeletePostTag($condition: ModelPostTagConditionInput, $input: DeletePostTagInput!) {
        deletePostTag(condition: $condition, input: $input) {
          __typename
          createdAt
          id
          post {
            __typename
            authorId
            body
            createdAt
            id
            owner
            publishedAt
            status
            title
            updatedAt
          }
          postId
          tag {
            __typename
            createdAt
            label
            updatedAt
          }
          tagLabel
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <DeletePostTagMutation>response.data.deletePostTag;
  }
  async DeleteTag(
    input: DeleteTagInput,
    condition?: ModelTagConditionInput
  ): Promise<DeleteTagMutation> {
    const statement = `mutation DeleteTag($condition: ModelTagConditionInput, $input: DeleteTagInput!) {
        deleteTag(condition: $condition, input: $input) {
          __typename
          createdAt
          label
          posts {
            __typename
            nextToken
          }
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <DeleteTagMutation>response.data.deleteTag;
  }
  async UpdateAuthor(
    input: UpdateAuthorInput,
    condition?: ModelAuthorConditionInput
  ): Promise<UpdateAuthorMutation> {
    const statement = `mutation UpdateAuthor($condition: ModelAuthorConditionInput, $input: UpdateAuthorInput!) {
        updateAuthor(condition: $condition, input: $input) {
          __typename
          createdAt
          id
          name
          owner
          posts {
            __typename
            nextToken
          }
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <UpdateAuthorMutation>response.data.updateAuthor;
  }
  async UpdateComment(
    input: UpdateCommentInput,
    condition?: ModelCommentConditionInput
  ): Promise<UpdateCommentMutation> {
    const statement = `mutation UpdateComment($condition: ModelCommentConditionInput, $input: UpdateCommentInput!) {
        updateComment(condition: $condition, input: $input) {
          __typename
          createdAt
          id
          owner
          post {
            __typename
            authorId
            body
            createdAt
            id
            owner
            publishedAt
            status
            title
            updatedAt
          }
          postId
          text
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <UpdateCommentMutation>response.data.updateComment;
  }
  async UpdatePost(
    input: UpdatePostInput,
    condition?: ModelPostConditionInput
  ): Promise<UpdatePostMutation> {
    const statement = `mutation UpdatePost($condition: ModelPostConditionInput, $input: UpdatePostInput!) {
        updatePost(condition: $condition, input: $input) {
          __typename
          author {
            __typename
            createdAt
            id
            name
            owner
            updatedAt
          }
          authorId
          body
          comments {
            __typename
            nextToken
          }
          createdAt
          id
          owner
          publishedAt
          seo {
            __typename
            keywords
            title
          }
          status
          tags {
            __typename
            nextToken
          }
          title
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <UpdatePostMutation>response.data.updatePost;
  }
  async UpdatePostTag(
    input: UpdatePostTagInput,
    condition?: ModelPostTagConditionInput
  ): Promise<UpdatePostTagMutation> {
    const statement = `mutation UpdatePostTag($condition: ModelPostTagConditionInput, $input: UpdatePostTagInput!) {
        updatePostTag(condition: $condition, input: $input) {
          __typename
          createdAt
          id
          post {
            __typename
            authorId
            body
            createdAt
            id
            owner
            publishedAt
            status
            title
            updatedAt
          }
          postId
          tag {
            __typename
            createdAt
            label
            updatedAt
          }
          tagLabel
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <UpdatePostTagMutation>response.data.updatePostTag;
  }
  async UpdateTag(
    input: UpdateTagInput,
    condition?: ModelTagConditionInput
  ): Promise<UpdateTagMutation> {
    const statement = `mutation UpdateTag($condition: ModelTagConditionInput, $input: UpdateTagInput!) {
        updateTag(condition: $condition, input: $input) {
          __typename
          createdAt
          label
          posts {
            __typename
            nextToken
          }
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <UpdateTagMutation>response.data.updateTag;
  }
  OnCreateAuthorListener(
    filter?: ModelSubscriptionAuthorFilterInput,
    owner?: string
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateAuthor">>
  > {
    const statement = `subscription OnCreateAuthor($filter: ModelSubscriptionAuthorFilterInput, $owner: String) {
        onCreateAuthor(filter: $filter, owner: $owner) {
          __typename
          createdAt
          id
          name
          owner
          posts {
            __typename
            nextToken
          }
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (owner) {
      gqlAPIServiceArguments.owner = owner;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateAuthor">>
    >;
  }

  OnCreateCommentListener(
    filter?: ModelSubscriptionCommentFilterInput,
    owner?: string
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateComment">>
  > {
    const statement = `subscription OnCreateComment($filter: ModelSubscriptionCommentFilterInput, $owner: String) {
        onCreateComment(filter: $filter, owner: $owner) {
          __typename
          createdAt
          id
          owner
          post {
            __typename
            authorId
            body
            createdAt
            id
            owner
            publishedAt
            status
            title
            updatedAt
          }
          postId
          text
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (owner) {
      gqlAPIServiceArguments.owner = owner;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateComment">>
    >;
  }

  OnCreatePostListener(
    filter?: ModelSubscriptionPostFilterInput,
    owner?: string
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onCreatePost">>
  > {
    const statement = `subscription OnCreatePost($filter: ModelSubscriptionPostFilterInput, $owner: String) {
        onCreatePost(filter: $filter, owner: $owner) {
          __typename
          author {
            __typename
            createdAt
            id
            name
            owner
            updatedAt
          }
          authorId
          body
          comments {
            __typename
            nextToken
          }
          createdAt
          id
          owner
          publishedAt
          seo {
            __typename
            keywords
            title
          }
          status
          tags {
            __typename
            nextToken
          }
          title
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (owner) {
      gqlAPIServiceArguments.owner = owner;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onCreatePost">>
    >;
  }

  OnCreatePostTagListener(
    filter?: ModelSubscriptionPostTagFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onCreatePostTag">>
  > {
    const statement = `subscription OnCreatePostTag($filter: ModelSubscriptionPostTagFilterInput) {
        onCreatePostTag(filter: $filter) {
          __typename
          createdAt
          id
          post {
            __typename
            authorId
            body
            createdAt
            id
            owner
            publishedAt
            status
            title
            updatedAt
          }
          postId
          tag {
            __typename
            createdAt
            label
            updatedAt
          }
          tagLabel
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onCreatePostTag">>
    >;
  }

  OnCreateTagListener(
    filter?: ModelSubscriptionTagFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateTag">>
  > {
    const statement = `subscription OnCreateTag($filter: ModelSubscriptionTagFilterInput) {
        onCreateTag(filter: $filter) {
          __typename
          createdAt
          label
          posts {
            __typename
            nextToken
          }
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateTag">>
    >;
  }

  OnDeleteAuthorListener(
    filter?: ModelSubscriptionAuthorFilterInput,
    owner?: string
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteAuthor">>
  > {
    const statement = `subscription OnDeleteAuthor($filter: ModelSubscriptionAuthorFilterInput, $owner: String) {
        onDeleteAuthor(filter: $filter, owner: $owner) {
          __typename
          createdAt
          id
          name
          owner
          posts {
            __typename
            nextToken
          }
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (owner) {
      gqlAPIServiceArguments.owner = owner;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteAuthor">>
    >;
  }

  OnDeleteCommentListener(
    filter?: ModelSubscriptionCommentFilterInput,
    owner?: string
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteComment">>
  > {
    const statement = `subscription OnDeleteComment($filter: ModelSubscriptionCommentFilterInput, $owner: String) {
        onDeleteComment(filter: $filter, owner: $owner) {
          __typename
          createdAt
          id
          owner
          post {
            __typename
            authorId
            body
            createdAt
            id
            owner
            publishedAt
            status
            title
            updatedAt
          }
          postId
          text
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (owner) {
      gqlAPIServiceArguments.owner = owner;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteComment">>
    >;
  }

  OnDeletePostListener(
    filter?: ModelSubscriptionPostFilterInput,
    owner?: string
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onDeletePost">>
  > {
    const statement = `subscription OnDeletePost($filter: ModelSubscriptionPostFilterInput, $owner: String) {
        onDeletePost(filter: $filter, owner: $owner) {
          __typename
          author {
            __typename
            createdAt
            id
            name
            owner
            updatedAt
          }
          authorId
          body
          comments {
            __typename
            nextToken
          }
          createdAt
          id
          owner
          publishedAt
          seo {
            __typename
            keywords
            title
          }
          status
          tags {
            __typename
            nextToken
          }
          title
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (owner) {
      gqlAPIServiceArguments.owner = owner;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onDeletePost">>
    >;
  }

  OnDeletePostTagListener(
    filter?: ModelSubscriptionPostTagFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onDeletePostTag">>
  > {
    const statement = `subscription OnDeletePostTag($filter: ModelSubscriptionPostTagFilterInput) {
        onDeletePostTag(filter: $filter) {
          __typename
          createdAt
          id
          post {
            __typename
            authorId
            body
            createdAt
            id
            owner
            publishedAt
            status
            title
            updatedAt
          }
          postId
          tag {
            __typename
            createdAt
            label
            updatedAt
          }
          tagLabel
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onDeletePostTag">>
    >;
  }

  OnDeleteTagListener(
    filter?: ModelSubscriptionTagFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteTag">>
  > {
    const statement = `subscription OnDeleteTag($filter: ModelSubscriptionTagFilterInput) {
        onDeleteTag(filter: $filter) {
          __typename
          createdAt
          label
          posts {
            __typename
            nextToken
          }
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteTag">>
    >;
  }

  OnUpdateAuthorListener(
    filter?: ModelSubscriptionAuthorFilterInput,
    owner?: string
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateAuthor">>
  > {
    const statement = `subscription OnUpdateAuthor($filter: ModelSubscriptionAuthorFilterInput, $owner: String) {
        onUpdateAuthor(filter: $filter, owner: $owner) {
          __typename
          createdAt
          id
          name
          owner
          posts {
            __typename
            nextToken
          }
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (owner) {
      gqlAPIServiceArguments.owner = owner;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateAuthor">>
    >;
  }

  OnUpdateCommentListener(
    filter?: ModelSubscriptionCommentFilterInput,
    owner?: string
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateComment">>
  > {
    const statement = `subscription OnUpdateComment($filter: ModelSubscriptionCommentFilterInput, $owner: String) {
        onUpdateComment(filter: $filter, owner: $owner) {
          __typename
          createdAt
          id
          owner
          post {
            __typename
            authorId
            body
            createdAt
            id
            owner
            publishedAt
            status
            title
            updatedAt
          }
          postId
          text
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (owner) {
      gqlAPIServiceArguments.owner = owner;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateComment">>
    >;
  }

  OnUpdatePostListener(
    filter?: ModelSubscriptionPostFilterInput,
    owner?: string
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdatePost">>
  > {
    const statement = `subscription OnUpdatePost($filter: ModelSubscriptionPostFilterInput, $owner: String) {
        onUpdatePost(filter: $filter, owner: $owner) {
          __typename
          author {
            __typename
            createdAt
            id
            name
            owner
            updatedAt
          }
          authorId
          body
          comments {
            __typename
            nextToken
          }
          createdAt
          id
          owner
          publishedAt
          seo {
            __typename
            keywords
            title
          }
          status
          tags {
            __typename
            nextToken
          }
          title
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (owner) {
      gqlAPIServiceArguments.owner = owner;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdatePost">>
    >;
  }

  OnUpdatePostTagListener(
    filter?: ModelSubscriptionPostTagFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdatePostTag">>
  > {
    const statement = `subscription OnUpdatePostTag($filter: ModelSubscriptionPostTagFilterInput) {
        onUpdatePostTag(filter: $filter) {
          __typename
          createdAt
          id
          post {
            __typename
            authorId
            body
            createdAt
            id
            owner
            publishedAt
            status
            title
            updatedAt
          }
          postId
          tag {
            __typename
            createdAt
            label
            updatedAt
          }
          tagLabel
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdatePostTag">>
    >;
  }

  OnUpdateTagListener(
    filter?: ModelSubscriptionTagFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateTag">>
  > {
    const statement = `subscription OnUpdateTag($filter: ModelSubscriptionTagFilterInput) {
        onUpdateTag(filter: $filter) {
          __typename
          createdAt
          label
          posts {
            __typename
            nextToken
          }
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateTag">>
    >;
  }
}
