/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Author = {
  __typename: "Author",
  createdAt: string,
  id: string,
  name: string,
  owner?: string | null,
  posts?: ModelPostConnection | null,
  updatedAt: string,
};

export type ModelPostConnection = {
  __typename: "ModelPostConnection",
  items:  Array<Post | null >,
  nextToken?: string | null,
};

export type Post = {
  __typename: "Post",
  author?: Author | null,
  authorId?: string | null,
  body?: string | null,
  comments?: ModelCommentConnection | null,
  createdAt: string,
  id: string,
  owner?: string | null,
  publishedAt?: string | null,
  seo?: Seo | null,
  status: PostStatus,
  tags?: ModelPostTagConnection | null,
  title: string,
  updatedAt: string,
};

export type ModelCommentConnection = {
  __typename: "ModelCommentConnection",
  items:  Array<Comment | null >,
  nextToken?: string | null,
};

export type Comment = {
  __typename: "Comment",
  createdAt: string,
  id: string,
  owner?: string | null,
  post?: Post | null,
  postId: string,
  text: string,
  updatedAt: string,
};

export type Seo = {
  __typename: "Seo",
  keywords?: Array< string > | null,
  title?: string | null,
};

export enum PostStatus {
  DRAFT = "DRAFT",
  PUBLISHED = "PUBLISHED",
}


export type ModelPostTagConnection = {
  __typename: "ModelPostTagConnection",
  items:  Array<PostTag | null >,
  nextToken?: string | null,
};

export type PostTag = {
  __typename: "PostTag",
  createdAt: string,
  id: string,
  post?: Post | null,
  postId: string,
  tag?: Tag | null,
  tagLabel: string,
  updatedAt: string,
};

export type Tag = {
  __typename: "Tag",
  createdAt: string,
  label: string,
  posts?: ModelPostTagConnection | null,
  updatedAt: string,
};

export type ModelAuthorFilterInput = {
  and?: Array< ModelAuthorFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  name?: ModelStringInput | null,
  not?: ModelAuthorFilterInput | null,
  or?: Array< ModelAuthorFilterInput | null > | null,
  owner?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelStringInput = {
  attributeExists?: boolean | null,
  attributeType?: ModelAttributeTypes | null,
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  size?: ModelSizeInput | null,
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
  stringSet = "stringSet",
}


export type ModelSizeInput = {
  between?: Array< number | null > | null,
  eq?: number | null,
  ge?: number | null,
  gt?: number | null,
  le?: number | null,
  lt?: number | null,
  ne?: number | null,
};

export type ModelIDInput = {
  attributeExists?: boolean | null,
  attributeType?: ModelAttributeTypes | null,
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  size?: ModelSizeInput | null,
};

export type ModelAuthorConnection = {
  __typename: "ModelAuthorConnection",
  items:  Array<Author | null >,
  nextToken?: string | null,
};

export type ModelCommentFilterInput = {
  and?: Array< ModelCommentFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelCommentFilterInput | null,
  or?: Array< ModelCommentFilterInput | null > | null,
  owner?: ModelStringInput | null,
  postId?: ModelIDInput | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelPostTagFilterInput = {
  and?: Array< ModelPostTagFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelPostTagFilterInput | null,
  or?: Array< ModelPostTagFilterInput | null > | null,
  postId?: ModelIDInput | null,
  tagLabel?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelPostFilterInput = {
  and?: Array< ModelPostFilterInput | null > | null,
  authorId?: ModelIDInput | null,
  body?: ModelStringInput | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelPostFilterInput | null,
  or?: Array< ModelPostFilterInput | null > | null,
  owner?: ModelStringInput | null,
  publishedAt?: ModelStringInput | null,
  status?: ModelPostStatusInput | null,
  title?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelPostStatusInput = {
  eq?: PostStatus | null,
  ne?: PostStatus | null,
};

export type ModelTagFilterInput = {
  and?: Array< ModelTagFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  label?: ModelStringInput | null,
  not?: ModelTagFilterInput | null,
  or?: Array< ModelTagFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export enum ModelSortDirection {
  ASC = "ASC",
  DESC = "DESC",
}


export type ModelTagConnection = {
  __typename: "ModelTagConnection",
  items:  Array<Tag | null >,
  nextToken?: string | null,
};

export type ModelStringKeyConditionInput = {
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  le?: string | null,
  lt?: string | null,
};

export type ModelAuthorConditionInput = {
  and?: Array< ModelAuthorConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  name?: ModelStringInput | null,
  not?: ModelAuthorConditionInput | null,
  or?: Array< ModelAuthorConditionInput | null > | null,
  owner?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateAuthorInput = {
  id?: string | null,
  name: string,
};

export type ModelCommentConditionInput = {
  and?: Array< ModelCommentConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelCommentConditionInput | null,
  or?: Array< ModelCommentConditionInput | null > | null,
  owner?: ModelStringInput | null,
  postId?: ModelIDInput | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateCommentInput = {
  id?: string | null,
  postId: string,
  text: string,
};

export type ModelPostConditionInput = {
  and?: Array< ModelPostConditionInput | null > | null,
  authorId?: ModelIDInput | null,
  body?: ModelStringInput | null,
  createdAt?: ModelStringInput | null,
  not?: ModelPostConditionInput | null,
  or?: Array< ModelPostConditionInput | null > | null,
  owner?: ModelStringInput | null,
  publishedAt?: ModelStringInput | null,
  status?: ModelPostStatusInput | null,
  title?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreatePostInput = {
  authorId?: string | null,
  body?: string | null,
  id?: string | null,
  publishedAt?: string | null,
  seo?: SeoInput | null,
  status: PostStatus,
  title: string,
};

export type SeoInput = {
  keywords?: Array< string > | null,
  title?: string | null,
};

export type ModelPostTagConditionInput = {
  and?: Array< ModelPostTagConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelPostTagConditionInput | null,
  or?: Array< ModelPostTagConditionInput | null > | null,
  postId?: ModelIDInput | null,
  tagLabel?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreatePostTagInput = {
  id?: string | null,
  postId: string,
  tagLabel: string,
};

export type ModelTagConditionInput = {
  and?: Array< ModelTagConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelTagConditionInput | null,
  or?: Array< ModelTagConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateTagInput = {
  label: string,
};

export type DeleteAuthorInput = {
  id: string,
};

export type DeleteCommentInput = {
  id: string,
};

export type DeletePostInput = {
  id: string,
};

export type DeletePostTagInput = {
  id: string,
};

export type DeleteTagInput = {
  label: string,
};

export type UpdateAuthorInput = {
  id: string,
  name?: string | null,
};

export type UpdateCommentInput = {
  id: string,
  postId?: string | null,
  text?: string | null,
};

export type UpdatePostInput = {
  authorId?: string | null,
  body?: string | null,
  id: string,
  publishedAt?: string | null,
  seo?: SeoInput | null,
  status?: PostStatus | null,
  title?: string | null,
};

export type UpdatePostTagInput = {
  id: string,
  postId?: string | null,
  tagLabel?: string | null,
};

export type UpdateTagInput = {
  label: string,
};

export type ModelSubscriptionAuthorFilterInput = {
  and?: Array< ModelSubscriptionAuthorFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  name?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionAuthorFilterInput | null > | null,
  owner?: ModelStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionStringInput = {
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  in?: Array< string | null > | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  notIn?: Array< string | null > | null,
};

export type ModelSubscriptionIDInput = {
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  in?: Array< string | null > | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  notIn?: Array< string | null > | null,
};

export type ModelSubscriptionCommentFilterInput = {
  and?: Array< ModelSubscriptionCommentFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionCommentFilterInput | null > | null,
  owner?: ModelStringInput | null,
  postId?: ModelSubscriptionIDInput | null,
  text?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionPostFilterInput = {
  and?: Array< ModelSubscriptionPostFilterInput | null > | null,
  authorId?: ModelSubscriptionIDInput | null,
  body?: ModelSubscriptionStringInput | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionPostFilterInput | null > | null,
  owner?: ModelStringInput | null,
  publishedAt?: ModelSubscriptionStringInput | null,
  status?: ModelSubscriptionStringInput | null,
  title?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionPostTagFilterInput = {
  and?: Array< ModelSubscriptionPostTagFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionPostTagFilterInput | null > | null,
  postId?: ModelSubscriptionIDInput | null,
  tagLabel?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionTagFilterInput = {
  and?: Array< ModelSubscriptionTagFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  label?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionTagFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type GetAuthorQueryVariables = {
  id: string,
};

export type GetAuthorQuery = {
  getAuthor?:  {
    __typename: "Author",
    createdAt: string,
    id: string,
    name: string,
    owner?: string | null,
    posts?:  {
      __typename: "ModelPostConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type GetCommentQueryVariables = {
  id: string,
};

export type GetCommentQuery = {
  getComment?:  {
    __typename: "Comment",
    createdAt: string,
    id: string,
    owner?: string | null,
    post?:  {
      __typename: "Post",
      authorId?: string | null,
      body?: string | null,
      createdAt: string,
      id: string,
      owner?: string | null,
      publishedAt?: string | null,
      status: PostStatus,
      title: string,
      updatedAt: string,
    } | null,
    postId: string,
    text: string,
    updatedAt: string,
  } | null,
};

export type GetPostQueryVariables = {
  id: string,
};

export type GetPostQuery = {
  getPost?:  {
    __typename: "Post",
    author?:  {
      __typename: "Author",
      createdAt: string,
      id: string,
      name: string,
      owner?: string | null,
      updatedAt: string,
    } | null,
    authorId?: string | null,
    body?: string | null,
    comments?:  {
      __typename: "ModelCommentConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    owner?: string | null,
    publishedAt?: string | null,
    seo?:  {
      __typename: "Seo",
      keywords?: Array< string > | null,
      title?: string | null,
    } | null,
    status: PostStatus,
    tags?:  {
      __typename: "ModelPostTagConnection",
      nextToken?: string | null,
    } | null,
    title: string,
    updatedAt: string,
  } | null,
};

export type GetPostTagQueryVariables = {
  id: string,
};

export type GetPostTagQuery = {
  getPostTag?:  {
    __typename: "PostTag",
    createdAt: string,
    id: string,
    post?:  {
      __typename: "Post",
      authorId?: string | null,
      body?: string | null,
      createdAt: string,
      id: string,
      owner?: string | null,
      publishedAt?: string | null,
      status: PostStatus,
      title: string,
      updatedAt: string,
    } | null,
    postId: string,
    tag?:  {
      __typename: "Tag",
      createdAt: string,
      label: string,
      updatedAt: string,
    } | null,
    tagLabel: string,
    updatedAt: string,
  } | null,
};

export type GetTagQueryVariables = {
  label: string,
};

export type GetTagQuery = {
  getTag?:  {
    __typename: "Tag",
    createdAt: string,
    label: string,
    posts?:  {
      __typename: "ModelPostTagConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type ListAuthorsQueryVariables = {
  filter?: ModelAuthorFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListAuthorsQuery = {
  listAuthors?:  {
    __typename: "ModelAuthorConnection",
    items:  Array< {
      __typename: "Author",
      createdAt: string,
      id: string,
      name: string,
      owner?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListCommentsQueryVariables = {
  filter?: ModelCommentFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListCommentsQuery = {
  listComments?:  {
    __typename: "ModelCommentConnection",
    items:  Array< {
      __typename: "Comment",
      createdAt: string,
      id: string,
      owner?: string | null,
      postId: string,
      text: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListPostTagsQueryVariables = {
  filter?: ModelPostTagFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListPostTagsQuery = {
  listPostTags?:  {
    __typename: "ModelPostTagConnection",
    items:  Array< {
      __typename: "PostTag",
      createdAt: string,
      id: string,
      postId: string,
      tagLabel: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListPostsQueryVariables = {
  filter?: ModelPostFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListPostsQuery = {
  listPosts?:  {
    __typename: "ModelPostConnection",
    items:  Array< {
      __typename: "Post",
      authorId?: string | null,
      body?: string | null,
      createdAt: string,
      id: string,
      owner?: string | null,
      publishedAt?: string | null,
      status: PostStatus,
      title: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListTagsQueryVariables = {
  filter?: ModelTagFilterInput | null,
  label?: string | null,
  limit?: number | null,
  nextToken?: string | null,
  sortDirection?: ModelSortDirection | null,
};

export type ListTagsQuery = {
  listTags?:  {
    __typename: "ModelTagConnection",
    items:  Array< {
      __typename: "Tag",
      createdAt: string,
      label: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type PostsByStatusQueryVariables = {
  filter?: ModelPostFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
  publishedAt?: ModelStringKeyConditionInput | null,
  sortDirection?: ModelSortDirection | null,
  status: PostStatus,
};

export type PostsByStatusQuery = {
  postsByStatus?:  {
    __typename: "ModelPostConnection",
    items:  Array< {
      __typename: "Post",
      authorId?: string | null,
      body?: string | null,
      createdAt: string,
      id: string,
      owner?: string | null,
      publishedAt?: string | null,
      status: PostStatus,
      title: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateAuthorMutationVariables = {
  condition?: ModelAuthorConditionInput | null,
  input: CreateAuthorInput,
};

export type CreateAuthorMutation = {
  createAuthor?:  {
    __typename: "Author",
    createdAt: string,
    id: string,
    name: string,
    owner?: string | null,
    posts?:  {
      __typename: "ModelPostConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type CreateCommentMutationVariables = {
  condition?: ModelCommentConditionInput | null,
  input: CreateCommentInput,
};

export type CreateCommentMutation = {
  createComment?:  {
    __typename: "Comment",
    createdAt: string,
    id: string,
    owner?: string | null,
    post?:  {
      __typename: "Post",
      authorId?: string | null,
      body?: string | null,
      createdAt: string,
      id: string,
      owner?: string | null,
      publishedAt?: string | null,
      status: PostStatus,
      title: string,
      updatedAt: string,
    } | null,
    postId: string,
    text: string,
    updatedAt: string,
  } | null,
};

export type CreatePostMutationVariables = {
  condition?: ModelPostConditionInput | null,
  input: CreatePostInput,
};

export type CreatePostMutation = {
  createPost?:  {
    __typename: "Post",
    author?:  {
      __typename: "Author",
      createdAt: string,
      id: string,
      name: string,
      owner?: string | null,
      updatedAt: string,
    } | null,
    authorId?: string | null,
    body?: string | null,
    comments?:  {
      __typename: "ModelCommentConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    owner?: string | null,
    publishedAt?: string | null,
    seo?:  {
      __typename: "Seo",
      keywords?: Array< string > | null,
      title?: string | null,
    } | null,
    status: PostStatus,
    tags?:  {
      __typename: "ModelPostTagConnection",
      nextToken?: string | null,
    } | null,
    title: string,
    updatedAt: string,
  } | null,
};

export type CreatePostTagMutationVariables = {
  condition?: ModelPostTagConditionInput | null,
  input: CreatePostTagInput,
};

export type CreatePostTagMutation = {
  createPostTag?:  {
    __typename: "PostTag",
    createdAt: string,
    id: string,
    post?:  {
      __typename: "Post",
      authorId?: string | null,
      body?: string | null,
      createdAt: string,
      id: string,
      owner?: string | null,
      publishedAt?: string | null,
      status: PostStatus,
      title: string,
      updatedAt: string,
    } | null,
    postId: string,
    tag?:  {
      __typename: "Tag",
      createdAt: string,
      label: string,
      updatedAt: string,
    } | null,
    tagLabel: string,
    updatedAt: string,
  } | null,
};

export type CreateTagMutationVariables = {
  condition?: ModelTagConditionInput | null,
  input: CreateTagInput,
};

export type CreateTagMutation = {
  createTag?:  {
    __typename: "Tag",
    createdAt: string,
    label: string,
    posts?:  {
      __typename: "ModelPostTagConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type DeleteAuthorMutationVariables = {
  condition?: ModelAuthorConditionInput | null,
  input: DeleteAuthorInput,
};

export type DeleteAuthorMutation = {
  deleteAuthor?:  {
    __typename: "Author",
    createdAt: string,
    id: string,
    name: string,
    owner?: string | null,
    posts?:  {
      __typename: "ModelPostConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type DeleteCommentMutationVariables = {
  condition?: ModelCommentConditionInput | null,
  input: DeleteCommentInput,
};

export type DeleteCommentMutation = {
  deleteComment?:  {
    __typename: "Comment",
    createdAt: string,
    id: string,
    owner?: string | null,
    post?:  {
      __typename: "Post",
      authorId?: string | null,
      body?: string | null,
      createdAt: string,
      id: string,
      owner?: string | null,
      publishedAt?: string | null,
      status: PostStatus,
      title: string,
      updatedAt: string,
    } | null,
    postId: string,
    text: string,
    updatedAt: string,
  } | null,
};

export type DeletePostMutationVariables = {
  condition?: ModelPostConditionInput | null,
  input: DeletePostInput,
};

export type DeletePostMutation = {
  deletePost?:  {
    __typename: "Post",
    author?:  {
      __typename: "Author",
      createdAt: string,
      id: string,
      name: string,
      owner?: string | null,
      updatedAt: string,
    } | null,
    authorId?: string | null,
    body?: string | null,
    comments?:  {
      __typename: "ModelCommentConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    owner?: string | null,
    publishedAt?: string | null,
    seo?:  {
      __typename: "Seo",
      keywords?: Array< string > | null,
      title?: string | null,
    } | null,
    status: PostStatus,
    tags?:  {
      __typename: "ModelPostTagConnection",
      nextToken?: string | null,
    } | null,
    title: string,
    updatedAt: string,
  } | null,
};

export type DeletePostTagMutationVariables = {
  condition?: ModelPostTagConditionInput | null,
  input: DeletePostTagInput,
};

export type DeletePostTagMutation = {
  deletePostTag?:  {
    __typename: "PostTag",
    createdAt: string,
    id: string,
    post?:  {
      __typename: "Post",
      authorId?: string | null,
      body?: string | null,
      createdAt: string,
      id: string,
      owner?: string | null,
      publishedAt?: string | null,
      status: PostStatus,
      title: string,
      updatedAt: string,
    } | null,
    postId: string,
    tag?:  {
      __typename: "Tag",
      createdAt: string,
      label: string,
      updatedAt: string,
    } | null,
    tagLabel: string,
    updatedAt: string,
  } | null,
};

export type DeleteTagMutationVariables = {
  condition?: ModelTagConditionInput | null,
  input: DeleteTagInput,
};

export type DeleteTagMutation = {
  deleteTag?:  {
    __typename: "Tag",
    createdAt: string,
    label: string,
    posts?:  {
      __typename: "ModelPostTagConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type UpdateAuthorMutationVariables = {
  condition?: ModelAuthorConditionInput | null,
  input: UpdateAuthorInput,
};

export type UpdateAuthorMutation = {
  updateAuthor?:  {
    __typename: "Author",
    createdAt: string,
    id: string,
    name: string,
    owner?: string | null,
    posts?:  {
      __typename: "ModelPostConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type UpdateCommentMutationVariables = {
  condition?: ModelCommentConditionInput | null,
  input: UpdateCommentInput,
};

export type UpdateCommentMutation = {
  updateComment?:  {
    __typename: "Comment",
    createdAt: string,
    id: string,
    owner?: string | null,
    post?:  {
      __typename: "Post",
      authorId?: string | null,
      body?: string | null,
      createdAt: string,
      id: string,
      owner?: string | null,
      publishedAt?: string | null,
      status: PostStatus,
      title: string,
      updatedAt: string,
    } | null,
    postId: string,
    text: string,
    updatedAt: string,
  } | null,
};

export type UpdatePostMutationVariables = {
  condition?: ModelPostConditionInput | null,
  input: UpdatePostInput,
};

export type UpdatePostMutation = {
  updatePost?:  {
    __typename: "Post",
    author?:  {
      __typename: "Author",
      createdAt: string,
      id: string,
      name: string,
      owner?: string | null,
      updatedAt: string,
    } | null,
    authorId?: string | null,
    body?: string | null,
    comments?:  {
      __typename: "ModelCommentConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    owner?: string | null,
    publishedAt?: string | null,
    seo?:  {
      __typename: "Seo",
      keywords?: Array< string > | null,
      title?: string | null,
    } | null,
    status: PostStatus,
    tags?:  {
      __typename: "ModelPostTagConnection",
      nextToken?: string | null,
    } | null,
    title: string,
    updatedAt: string,
  } | null,
};

export type UpdatePostTagMutationVariables = {
  condition?: ModelPostTagConditionInput | null,
  input: UpdatePostTagInput,
};

export type UpdatePostTagMutation = {
  updatePostTag?:  {
    __typename: "PostTag",
    createdAt: string,
    id: string,
    post?:  {
      __typename: "Post",
      authorId?: string | null,
      body?: string | null,
      createdAt: string,
      id: string,
      owner?: string | null,
      publishedAt?: string | null,
      status: PostStatus,
      title: string,
      updatedAt: string,
    } | null,
    postId: string,
    tag?:  {
      __typename: "Tag",
      createdAt: string,
      label: string,
      updatedAt: string,
    } | null,
    tagLabel: string,
    updatedAt: string,
  } | null,
};

export type UpdateTagMutationVariables = {
  condition?: ModelTagConditionInput | null,
  input: UpdateTagInput,
};

export type UpdateTagMutation = {
  updateTag?:  {
    __typename: "Tag",
    createdAt: string,
    label: string,
    posts?:  {
      __typename: "ModelPostTagConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type OnCreateAuthorSubscriptionVariables = {
  filter?: ModelSubscriptionAuthorFilterInput | null,
  owner?: string | null,
};

export type OnCreateAuthorSubscription = {
  onCreateAuthor?:  {
    __typename: "Author",
    createdAt: string,
    id: string,
    name: string,
    owner?: string | null,
    posts?:  {
      __typename: "ModelPostConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type OnCreateCommentSubscriptionVariables = {
  filter?: ModelSubscriptionCommentFilterInput | null,
  owner?: string | null,
};

export type OnCreateCommentSubscription = {
  onCreateComment?:  {
    __typename: "Comment",
    createdAt: string,
    id: string,
    owner?: string | null,
    post?:  {
      __typename: "Post",
      authorId?: string | null,
      body?: string | null,
      createdAt: string,
      id: string,
      owner?: string | null,
      publishedAt?: string | null,
      status: PostStatus,
      title: string,
      updatedAt: string,
    } | null,
    postId: string,
    text: string,
    updatedAt: string,
  } | null,
};

export type OnCreatePostSubscriptionVariables = {
  filter?: ModelSubscriptionPostFilterInput | null,
  owner?: string | null,
};

export type OnCreatePostSubscription = {
  onCreatePost?:  {
    __typename: "Post",
    author?:  {
      __typename: "Author",
      createdAt: string,
      id: string,
      name: string,
      owner?: string | null,
      updatedAt: string,
    } | null,
    authorId?: string | null,
    body?: string | null,
    comments?:  {
      __typename: "ModelCommentConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    owner?: string | null,
    publishedAt?: string | null,
    seo?:  {
      __typename: "Seo",
      keywords?: Array< string > | null,
      title?: string | null,
    } | null,
    status: PostStatus,
    tags?:  {
      __typename: "ModelPostTagConnection",
      nextToken?: string | null,
    } | null,
    title: string,
    updatedAt: string,
  } | null,
};

export type OnCreatePostTagSubscriptionVariables = {
  filter?: ModelSubscriptionPostTagFilterInput | null,
};

export type OnCreatePostTagSubscription = {
  onCreatePostTag?:  {
    __typename: "PostTag",
    createdAt: string,
    id: string,
    post?:  {
      __typename: "Post",
      authorId?: string | null,
      body?: string | null,
      createdAt: string,
      id: string,
      owner?: string | null,
      publishedAt?: string | null,
      status: PostStatus,
      title: string,
      updatedAt: string,
    } | null,
    postId: string,
    tag?:  {
      __typename: "Tag",
      createdAt: string,
      label: string,
      updatedAt: string,
    } | null,
    tagLabel: string,
    updatedAt: string,
  } | null,
};

export type OnCreateTagSubscriptionVariables = {
  filter?: ModelSubscriptionTagFilterInput | null,
};

export type OnCreateTagSubscription = {
  onCreateTag?:  {
    __typename: "Tag",
    createdAt: string,
    label: string,
    posts?:  {
      __typename: "ModelPostTagConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteAuthorSubscriptionVariables = {
  filter?: ModelSubscriptionAuthorFilterInput | null,
  owner?: string | null,
};

export type OnDeleteAuthorSubscription = {
  onDeleteAuthor?:  {
    __typename: "Author",
    createdAt: string,
    id: string,
    name: string,
    owner?: string | null,
    posts?:  {
      __typename: "ModelPostConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteCommentSubscriptionVariables = {
  filter?: ModelSubscriptionCommentFilterInput | null,
  owner?: string | null,
};

export type OnDeleteCommentSubscription = {
  onDeleteComment?:  {
    __typename: "Comment",
    createdAt: string,
    id: string,
    owner?: string | null,
    post?:  {
      __typename: "Post",
      authorId?: string | null,
      body?: string | null,
      createdAt: string,
      id: string,
      owner?: string | null,
      publishedAt?: string | null,
      status: PostStatus,
      title: string,
      updatedAt: string,
    } | null,
    postId: string,
    text: string,
    updatedAt: string,
  } | null,
};

export type OnDeletePostSubscriptionVariables = {
  filter?: ModelSubscriptionPostFilterInput | null,
  owner?: string | null,
};

export type OnDeletePostSubscription = {
  onDeletePost?:  {
    __typename: "Post",
    author?:  {
      __typename: "Author",
      createdAt: string,
      id: string,
      name: string,
      owner?: string | null,
      updatedAt: string,
    } | null,
    authorId?: string | null,
    body?: string | null,
    comments?:  {
      __typename: "ModelCommentConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    owner?: string | null,
    publishedAt?: string | null,
    seo?:  {
      __typename: "Seo",
      keywords?: Array< string > | null,
      title?: string | null,
    } | null,
    status: PostStatus,
    tags?:  {
      __typename: "ModelPostTagConnection",
      nextToken?: string | null,
    } | null,
    title: string,
    updatedAt: string,
  } | null,
};

export type OnDeletePostTagSubscriptionVariables = {
  filter?: ModelSubscriptionPostTagFilterInput | null,
};

export type OnDeletePostTagSubscription = {
  onDeletePostTag?:  {
    __typename: "PostTag",
    createdAt: string,
    id: string,
    post?:  {
      __typename: "Post",
      authorId?: string | null,
      body?: string | null,
      createdAt: string,
      id: string,
      owner?: string | null,
      publishedAt?: string | null,
      status: PostStatus,
      title: string,
      updatedAt: string,
    } | null,
    postId: string,
    tag?:  {
      __typename: "Tag",
      createdAt: string,
      label: string,
      updatedAt: string,
    } | null,
    tagLabel: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteTagSubscriptionVariables = {
  filter?: ModelSubscriptionTagFilterInput | null,
};

export type OnDeleteTagSubscription = {
  onDeleteTag?:  {
    __typename: "Tag",
    createdAt: string,
    label: string,
    posts?:  {
      __typename: "ModelPostTagConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateAuthorSubscriptionVariables = {
  filter?: ModelSubscriptionAuthorFilterInput | null,
  owner?: string | null,
};

export type OnUpdateAuthorSubscription = {
  onUpdateAuthor?:  {
    __typename: "Author",
    createdAt: string,
    id: string,
    name: string,
    owner?: string | null,
    posts?:  {
      __typename: "ModelPostConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateCommentSubscriptionVariables = {
  filter?: ModelSubscriptionCommentFilterInput | null,
  owner?: string | null,
};

export type OnUpdateCommentSubscription = {
  onUpdateComment?:  {
    __typename: "Comment",
    createdAt: string,
    id: string,
    owner?: string | null,
    post?:  {
      __typename: "Post",
      authorId?: string | null,
      body?: string | null,
      createdAt: string,
      id: string,
      owner?: string | null,
      publishedAt?: string | null,
      status: PostStatus,
      title: string,
      updatedAt: string,
    } | null,
    postId: string,
    text: string,
    updatedAt: string,
  } | null,
};

export type OnUpdatePostSubscriptionVariables = {
  filter?: ModelSubscriptionPostFilterInput | null,
  owner?: string | null,
};

export type OnUpdatePostSubscription = {
  onUpdatePost?:  {
    __typename: "Post",
    author?:  {
      __typename: "Author",
      createdAt: string,
      id: string,
      name: string,
      owner?: string | null,
      updatedAt: string,
    } | null,
    authorId?: string | null,
    body?: string | null,
    comments?:  {
      __typename: "ModelCommentConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    owner?: string | null,
    publishedAt?: string | null,
    seo?:  {
      __typename: "Seo",
      keywords?: Array< string > | null,
      title?: string | null,
    } | null,
    status: PostStatus,
    tags?:  {
      __typename: "ModelPostTagConnection",
      nextToken?: string | null,
    } | null,
    title: string,
    updatedAt: string,
  } | null,
};

export type OnUpdatePostTagSubscriptionVariables = {
  filter?: ModelSubscriptionPostTagFilterInput | null,
};

export type OnUpdatePostTagSubscription = {
  onUpdatePostTag?:  {
    __typename: "PostTag",
    createdAt: string,
    id: string,
    post?:  {
      __typename: "Post",
      authorId?: string | null,
      body?: string | null,
      createdAt: string,
      id: string,
      owner?: string | null,
      publishedAt?: string | null,
      status: PostStatus,
      title: string,
      updatedAt: string,
    } | null,
    postId: string,
    tag?:  {
      __typename: "Tag",
      createdAt: string,
      label: string,
      updatedAt: string,
    } | null,
    tagLabel: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateTagSubscriptionVariables = {
  filter?: ModelSubscriptionTagFilterInput | null,
};

export type OnUpdateTagSubscription = {
  onUpdateTag?:  {
    __typename: "Tag",
    createdAt: string,
    label: string,
    posts?:  {
      __typename: "ModelPostTagConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};
