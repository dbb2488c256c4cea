/* @flow */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type PostStatus =
  "DRAFT" |
  "PUBLISHED";


export type ModelAuthorFilterInput = {|
  and?: ?Array< ?ModelAuthorFilterInput >,
  createdAt?: ?ModelStringInput,
  id?: ?ModelIDInput,
  name?: ?ModelStringInput,
  not?: ?ModelAuthorFilterInput,
  or?: ?Array< ?ModelAuthorFilterInput >,
  owner?: ?ModelStringInput,
  updatedAt?: ?ModelStringInput,
|};

export type ModelStringInput = {|
  attributeExists?: ?boolean,
  attributeType?: ?ModelAttributeTypes,
  beginsWith?: ?string,
  between?: ?Array< ?string >,
  contains?: ?string,
  eq?: ?string,
  ge?: ?string,
  gt?: ?string,
  le?: ?string,
  lt?: ?string,
  ne?: ?string,
  notContains?: ?string,
  size?: ?ModelSizeInput,
|};

export type ModelAttributeTypes =
  "_null" |
  "binary" |
  "binarySet" |
  "bool" |
  "list" |
  "map" |
  "number" |
  "numberSet" |
  "string" |
  "stringSet";


export type ModelSizeInput = {|
  between?: ?Array< ?number >,
  eq?: ?number,
  ge?: ?number,
  gt?: ?number,
  le?: ?number,
  lt?: ?number,
  ne?: ?number,
|};

export type ModelIDInput = {|
  attributeExists?: ?boolean,
  attributeType?: ?ModelAttributeTypes,
  beginsWith?: ?string,
  between?: ?Array< ?string >,
  contains?: ?string,
  eq?: ?string,
  ge?: ?string,
  gt?: ?string,
  le?: ?string,
  lt?: ?string,
  ne?: ?string,
  notContains?: ?string,
  size?: ?ModelSizeInput,
|};

export type ModelCommentFilterInput = {|
  and?: ?Array< ?ModelCommentFilterInput >,
  createdAt?: ?ModelStringInput,
  id?: ?ModelIDInput,
  not?: ?ModelCommentFilterInput,
  or?: ?Array< ?ModelCommentFilterInput >,
  owner?: ?ModelStringInput,
  postId?: ?ModelIDInput,
  text?: ?ModelStringInput,
  updatedAt?: ?ModelStringInput,
|};

export type ModelPostTagFilterInput = {|
  and?: ?Array< ?ModelPostTagFilterInput >,
  createdAt?: ?ModelStringInput,
  id?: ?ModelIDInput,
  not?: ?ModelPostTagFilterInput,
  or?: ?Array< ?ModelPostTagFilterInput >,
  postId?: ?ModelIDInput,
  tagLabel?: ?ModelStringInput,
  updatedAt?: ?ModelStringInput,
|};

export type ModelPostFilterInput = {|
  and?: ?Array< ?ModelPostFilterInput >,
  authorId?: ?ModelIDInput,
  body?: ?ModelStringInput,
  createdAt?: ?ModelStringInput,
  id?: ?ModelIDInput,
  not?: ?ModelPostFilterInput,
  or?: ?Array< ?ModelPostFilterInput >,
  owner?: ?ModelStringInput,
  publishedAt?: ?ModelStringInput,
  status?: ?ModelPostStatusInput,
  title?: ?ModelStringInput,
  updatedAt?: ?ModelStringInput,
|};

export type ModelPostStatusInput = {|
  eq?: ?PostStatus,
  ne?: ?PostStatus,
|};

export type ModelTagFilterInput = {|
  and?: ?Array< ?ModelTagFilterInput >,
  createdAt?: ?ModelStringInput,
  id?: ?ModelIDInput,
  label?: ?ModelStringInput,
  not?: ?ModelTagFilterInput,
  or?: ?Array< ?ModelTagFilterInput >,
  updatedAt?: ?ModelStringInput,
|};

export type ModelSortDirection =
  "ASC" |
  "DESC";


export type ModelStringKeyConditionInput = {|
  beginsWith?: ?string,
  between?: ?Array< ?string >,
  eq?: ?string,
  ge?: ?string,
  gt?: ?string,
  le?: ?string,
  lt?: ?string,
|};

export type ModelAuthorConditionInput = {|
  and?: ?Array< ?ModelAuthorConditionInput >,
  createdAt?: ?ModelStringInput,
  name?: ?ModelStringInput,
  not?: ?ModelAuthorConditionInput,
  or?: ?Array< ?ModelAuthorConditionInput >,
  owner?: ?ModelStringInput,
  updatedAt?: ?ModelStringInput,
|};

export type CreateAuthorInput = {|
  id?: ?string,
  name: string,
|};

export type ModelCommentConditionInput = {|
  and?: ?Array< ?ModelCommentConditionInput >,
  createdAt?: ?ModelStringInput,
  not?: ?ModelCommentConditionInput,
  or?: ?Array< ?ModelCommentConditionInput >,
  owner?: ?ModelStringInput,
  postId?: ?ModelIDInput,
  text?: ?ModelStringInput,
  updatedAt?: ?ModelStringInput,
|};

export type CreateCommentInput = {|
  id?: ?string,
  postId: string,
  text: string,
|};

export type ModelPostConditionInput = {|
  and?: ?Array< ?ModelPostConditionInput >,
  authorId?: ?ModelIDInput,
  body?: ?ModelStringInput,
  createdAt?: ?ModelStringInput,
  not?: ?ModelPostConditionInput,
  or?: ?Array< ?ModelPostConditionInput >,
  owner?: ?ModelStringInput,
  publishedAt?: ?ModelStringInput,
  status?: ?ModelPostStatusInput,
  title?: ?ModelStringInput,
  updatedAt?: ?ModelStringInput,
|};

export type CreatePostInput = {|
  authorId?: ?string,
  body?: ?string,
  id?: ?string,
  publishedAt?: ?any,
  seo?: ?SeoInput,
  status: PostStatus,
  title: string,
|};

export type SeoInput = {|
  keywords?: ?Array< string >,
  title?: ?string,
|};

export type ModelPostTagConditionInput = {|
  and?: ?Array< ?ModelPostTagConditionInput >,
  createdAt?: ?ModelStringInput,
  not?: ?ModelPostTagConditionInput,
  or?: ?Array< ?ModelPostTagConditionInput >,
  postId?: ?ModelIDInput,
  tagLabel?: ?ModelStringInput,
  updatedAt?: ?ModelStringInput,
|};

export type CreatePostTagInput = {|
  id?: ?string,
  postId: string,
  tagLabel: string,
|};

export type ModelTagConditionInput = {|
  and?: ?Array< ?ModelTagConditionInput >,
  createdAt?: ?ModelStringInput,
  not?: ?ModelTagConditionInput,
  or?: ?Array< ?ModelTagConditionInput >,
  updatedAt?: ?ModelStringInput,
|};

export type CreateTagInput = {|
  label: string,
|};

export type DeleteAuthorInput = {|
  id: string,
|};

export type DeleteCommentInput = {|
  id: string,
|};

export type DeletePostInput = {|
  id: string,
|};

export type DeletePostTagInput = {|
  id: string,
|};

export type DeleteTagInput = {|
  label: string,
|};

export type UpdateAuthorInput = {|
  id: string,
  name?: ?string,
|};

export type UpdateCommentInput = {|
  id: string,
  postId?: ?string,
  text?: ?string,
|};

export type UpdatePostInput = {|
  authorId?: ?string,
  body?: ?string,
  id: string,
  publishedAt?: ?any,
  seo?: ?SeoInput,
  status?: ?PostStatus,
  title?: ?string,
|};

export type UpdatePostTagInput = {|
  id: string,
  postId?: ?string,
  tagLabel?: ?string,
|};

export type UpdateTagInput = {|
  label: string,
|};

export type ModelSubscriptionAuthorFilterInput = {|
  and?: ?Array< ?ModelSubscriptionAuthorFilterInput >,
  createdAt?: ?ModelSubscriptionStringInput,
  id?: ?ModelSubscriptionIDInput,
  name?: ?ModelSubscriptionStringInput,
  or?: ?Array< ?ModelSubscriptionAuthorFilterInput >,
  owner?: ?ModelStringInput,
  updatedAt?: ?ModelSubscriptionStringInput,
|};

export type ModelSubscriptionStringInput = {|
  beginsWith?: ?string,
  between?: ?Array< ?string >,
  contains?: ?string,
  eq?: ?string,
  ge?: ?string,
  gt?: ?string,
  in?: ?Array< ?string >,
  le?: ?string,
  lt?: ?string,
  ne?: ?string,
  notContains?: ?string,
  notIn?: ?Array< ?string >,
|};

export type ModelSubscriptionIDInput = {|
  beginsWith?: ?string,
  between?: ?Array< ?string >,
  contains?: ?string,
  eq?: ?string,
  ge?: ?string,
  gt?: ?string,
  in?: ?Array< ?string >,
  le?: ?string,
  lt?: ?string,
  ne?: ?string,
  notContains?: ?string,
  notIn?: ?Array< ?string >,
|};

export type ModelSubscriptionCommentFilterInput = {|
  and?: ?Array< ?ModelSubscriptionCommentFilterInput >,
  createdAt?: ?ModelSubscriptionStringInput,
  id?: ?ModelSubscriptionIDInput,
  or?: ?Array< ?ModelSubscriptionCommentFilterInput >,
  owner?: ?ModelStringInput,
  postId?: ?ModelSubscriptionIDInput,
  text?: ?ModelSubscriptionStringInput,
  updatedAt?: ?ModelSubscriptionStringInput,
|};

export type ModelSubscriptionPostFilterInput = {|
  and?: ?Array< ?ModelSubscriptionPostFilterInput >,
  authorId?: ?ModelSubscriptionIDInput,
  body?: ?ModelSubscriptionStringInput,
  createdAt?: ?ModelSubscriptionStringInput,
  id?: ?ModelSubscriptionIDInput,
  or?: ?Array< ?ModelSubscriptionPostFilterInput >,
  owner?: ?ModelStringInput,
  publishedAt?: ?ModelSubscriptionStringInput,
  status?: ?ModelSubscriptionStringInput,
  title?: ?ModelSubscriptionStringInput,
  updatedAt?: ?ModelSubscriptionStringInput,
|};

export type ModelSubscriptionPostTagFilterInput = {|
  and?: ?Array< ?ModelSubscriptionPostTagFilterInput >,
  createdAt?: ?ModelSubscriptionStringInput,
  id?: ?ModelSubscriptionIDInput,
  or?: ?Array< ?ModelSubscriptionPostTagFilterInput >,
  postId?: ?ModelSubscriptionIDInput,
  tagLabel?: ?ModelSubscriptionStringInput,
  updatedAt?: ?ModelSubscriptionStringInput,
|};

export type ModelSubscriptionTagFilterInput = {|
  and?: ?Array< ?ModelSubscriptionTagFilterInput >,
  createdAt?: ?ModelSubscriptionStringInput,
  id?: ?ModelSubscriptionIDInput,
  label?: ?ModelSubscriptionStringInput,
  or?: ?Array< ?ModelSubscriptionTagFilterInput >,
  updatedAt?: ?ModelSubscriptionStringInput,
|};

export type GetAuthorQueryVariables = {|
  id: string,
|};

export type GetAuthorQuery = {|
  getAuthor: ? {|
    __typename: "Author",
    createdAt: any,
    id: string,
    name: string,
    owner: ?string,
    posts: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    updatedAt: any,
  |},
|};

export type GetCommentQueryVariables = {|
  id: string,
|};

export type GetCommentQuery = {|
  getComment: ? {|
    __typename: "Comment",
    createdAt: any,
    id: string,
    owner: ?string,
    post: ? {|
      __typename: string,
      authorId: ?string,
      body: ?string,
      createdAt: any,
      id: string,
      owner: ?string,
      publishedAt: ?any,
      status: PostStatus,
      title: string,
      updatedAt: any,
    |},
    postId: string,
    text: string,
    updatedAt: any,
  |},
|};

export type GetPostQueryVariables = {|
  id: string,
|};

export type GetPostQuery = {|
  getPost: ? {|
    __typename: "Post",
    author: ? {|
      __typename: string,
      createdAt: any,
      id: string,
      name: string,
      owner: ?string,
      updatedAt: any,
    |},
    authorId: ?string,
    body: ?string,
    comments: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    createdAt: any,
    id: string,
    owner: ?string,
    publishedAt: ?any,
    seo: ? {|
      __typename: string,
      keywords: ?Array< string >,
      title: ?string,
    |},
    status: PostStatus,
    tags: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    title: string,
    updatedAt: any,
  |},
|};

export type GetPostTagQueryVariables = {|
  id: string,
|};

export type GetPostTagQuery = {|
  getPostTag: ? {|
    __typename: "PostTag",
    createdAt: any,
    id: string,
    post: ? {|
      __typename: string,
      authorId: ?string,
      body: ?string,
      createdAt: any,
      id: string,
      owner: ?string,
      publishedAt: ?any,
      status: PostStatus,
      title: string,
      updatedAt: any,
    |},
    postId: string,
    tag: ? {|
      __typename: string,
      createdAt: any,
      label: string,
      updatedAt: any,
    |},
    tagLabel: string,
    updatedAt: any,
  |},
|};

export type GetTagQueryVariables = {|
  label: string,
|};

export type GetTagQuery = {|
  getTag: ? {|
    __typename: "Tag",
    createdAt: any,
    label: string,
    posts: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    updatedAt: any,
  |},
|};

export type ListAuthorsQueryVariables = {|
  filter?: ?ModelAuthorFilterInput,
  limit?: ?number,
  nextToken?: ?string,
|};

export type ListAuthorsQuery = {|
  listAuthors: ? {|
    __typename: "ModelAuthorConnection",
    items:  Array<? {|
      __typename: string,
      createdAt: any,
      id: string,
      name: string,
      owner: ?string,
      updatedAt: any,
    |} >,
    nextToken: ?string,
  |},
|};

export type ListCommentsQueryVariables = {|
  filter?: ?ModelCommentFilterInput,
  limit?: ?number,
  nextToken?: ?string,
|};

export type ListCommentsQuery = {|
  listComments: ? {|
    __typename: "ModelCommentConnection",
    items:  Array<? {|
      __typename: string,
      createdAt: any,
      id: string,
      owner: ?string,
      postId: string,
      text: string,
      updatedAt: any,
    |} >,
    nextToken: ?string,
  |},
|};

export type ListPostTagsQueryVariables = {|
  filter?: ?ModelPostTagFilterInput,
  limit?: ?number,
  nextToken?: ?string,
|};

export type ListPostTagsQuery = {|
  listPostTags: ? {|
    __typename: "ModelPostTagConnection",
    items:  Array<? {|
      __typename: string,
      createdAt: any,
      id: string,
      postId: string,
      tagLabel: string,
      updatedAt: any,
    |} >,
    nextToken: ?string,
  |},
|};

export type ListPostsQueryVariables = {|
  filter?: ?ModelPostFilterInput,
  limit?: ?number,
  nextToken?: ?string,
|};

export type ListPostsQuery = {|
  listPosts: ? {|
    __typename: "ModelPostConnection",
    items:  Array<? {|
      __typename: string,
      authorId: ?string,
      body: ?string,
      createdAt: any,
      id: string,
      owner: ?string,
      publishedAt: ?any,
      status: PostStatus,
      title: string,
      updatedAt: any,
    |} >,
    nextToken: ?string,
  |},
|};

export type ListTagsQueryVariables = {|
  filter?: ?ModelTagFilterInput,
  label?: ?string,
  limit?: ?number,
  nextToken?: ?string,
  sortDirection?: ?ModelSortDirection,
|};

export type ListTagsQuery = {|
  listTags: ? {|
    __typename: "ModelTagConnection",
    items:  Array<? {|
      __typename: string,
      createdAt: any,
      label: string,
      updatedAt: any,
    |} >,
    nextToken: ?string,
  |},
|};

export type PostsByStatusQueryVariables = {|
  filter?: ?ModelPostFilterInput,
  limit?: ?number,
  nextToken?: ?string,
  publishedAt?: ?ModelStringKeyConditionInput,
  sortDirection?: ?ModelSortDirection,
  status: PostStatus,
|};

export type PostsByStatusQuery = {|
  postsByStatus: ? {|
    __typename: "ModelPostConnection",
    items:  Array<? {|
      __typename: string,
      authorId: ?string,
      body: ?string,
      createdAt: any,
      id: string,
      owner: ?string,
      publishedAt: ?any,
      status: PostStatus,
      title: string,
      updatedAt: any,
    |} >,
    nextToken: ?string,
  |},
|};

export type CreateAuthorMutationVariables = {|
  condition?: ?ModelAuthorConditionInput,
  input: CreateAuthorInput,
|};

export type CreateAuthorMutation = {|
  createAuthor: ? {|
    __typename: "Author",
    createdAt: any,
    id: string,
    name: string,
    owner: ?string,
    posts: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    updatedAt: any,
  |},
|};

export type CreateCommentMutationVariables = {|
  condition?: ?ModelCommentConditionInput,
  input: CreateCommentInput,
|};

export type CreateCommentMutation = {|
  createComment: ? {|
    __typename: "Comment",
    createdAt: any,
    id: string,
    owner: ?string,
    post: ? {|
      __typename: string,
      authorId: ?string,
      body: ?string,
      createdAt: any,
      id: string,
      owner: ?string,
      publishedAt: ?any,
      status: PostStatus,
      title: string,
      updatedAt: any,
    |},
    postId: string,
    text: string,
    updatedAt: any,
  |},
|};

export type CreatePostMutationVariables = {|
  condition?: ?ModelPostConditionInput,
  input: CreatePostInput,
|};

export type CreatePostMutation = {|
  createPost: ? {|
    __typename: "Post",
    author: ? {|
      __typename: string,
      createdAt: any,
      id: string,
      name: string,
      owner: ?string,
      updatedAt: any,
    |},
    authorId: ?string,
    body: ?string,
    comments: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    createdAt: any,
    id: string,
    owner: ?string,
    publishedAt: ?any,
    seo: ? {|
      __typename: string,
      keywords: ?Array< string >,
      title: ?string,
    |},
    status: PostStatus,
    tags: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    title: string,
    updatedAt: any,
  |},
|};

export type CreatePostTagMutationVariables = {|
  condition?: ?ModelPostTagConditionInput,
  input: CreatePostTagInput,
|};

export type CreatePostTagMutation = {|
  createPostTag: ? {|
    __typename: "PostTag",
    createdAt: any,
    id: string,
    post: ? {|
      __typename: string,
      authorId: ?string,
      body: ?string,
      createdAt: any,
      id: string,
      owner: ?string,
      publishedAt: ?any,
      status: PostStatus,
      title: string,
      updatedAt: any,
    |},
    postId: string,
    tag: ? {|
      __typename: string,
      createdAt: any,
      label: string,
      updatedAt: any,
    |},
    tagLabel: string,
    updatedAt: any,
  |},
|};

export type CreateTagMutationVariables = {|
  condition?: ?ModelTagConditionInput,
  input: CreateTagInput,
|};

export type CreateTagMutation = {|
  createTag: ? {|
    __typename: "Tag",
    createdAt: any,
    label: string,
    posts: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    updatedAt: any,
  |},
|};

export type DeleteAuthorMutationVariables = {|
  condition?: ?ModelAuthorConditionInput,
  input: DeleteAuthorInput,
|};

export type DeleteAuthorMutation = {|
  deleteAuthor: ? {|
    __typename: "Author",
    createdAt: any,
    id: string,
    name: string,
    owner: ?string,
    posts: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    updatedAt: any,
  |},
|};

export type DeleteCommentMutationVariables = {|
  condition?: ?ModelCommentConditionInput,
  input: DeleteCommentInput,
|};

export type DeleteCommentMutation = {|
  deleteComment: ? {|
    __typename: "Comment",
    createdAt: any,
    id: string,
    owner: ?string,
    post: ? {|
      __typename: string,
      authorId: ?string,
      body: ?string,
      createdAt: any,
      id: string,
      owner: ?string,
      publishedAt: ?any,
      status: PostStatus,
      title: string,
      updatedAt: any,
    |},
    postId: string,
    text: string,
    updatedAt: any,
  |},
|};

export type DeletePostMutationVariables = {|
  condition?: ?ModelPostConditionInput,
  input: DeletePostInput,
|};

export type DeletePostMutation = {|
  deletePost: ? {|
    __typename: "Post",
    author: ? {|
      __typename: string,
      createdAt: any,
      id: string,
      name: string,
      owner: ?string,
      updatedAt: any,
    |},
    authorId: ?string,
    body: ?string,
    comments: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    createdAt: any,
    id: string,
    owner: ?string,
    publishedAt: ?any,
    seo: ? {|
      __typename: string,
      keywords: ?Array< string >,
      title: ?string,
    |},
    status: PostStatus,
    tags: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    title: string,
    updatedAt: any,
  |},
|};

export type DeletePostTagMutationVariables = {|
  condition?: ?ModelPostTagConditionInput,
  input: DeletePostTagInput,
|};

export type DeletePostTagMutation = {|
  deletePostTag: ? {|
    __typename: "PostTag",
    createdAt: any,
    id: string,
    post: ? {|
      __typename: string,
      authorId: ?string,
      body: ?string,
      createdAt: any,
      id: string,
      owner: ?string,
      publishedAt: ?any,
      status: PostStatus,
      title: string,
      updatedAt: any,
    |},
    postId: string,
    tag: ? {|
      __typename: string,
      createdAt: any,
      label: string,
      updatedAt: any,
    |},
    tagLabel: string,
    updatedAt: any,
  |},
|};

export type DeleteTagMutationVariables = {|
  condition?: ?ModelTagConditionInput,
  input: DeleteTagInput,
|};

export type DeleteTagMutation = {|
  deleteTag: ? {|
    __typename: "Tag",
    createdAt: any,
    label: string,
    posts: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    updatedAt: any,
  |},
|};

export type UpdateAuthorMutationVariables = {|
  condition?: ?ModelAuthorConditionInput,
  input: UpdateAuthorInput,
|};

export type UpdateAuthorMutation = {|
  updateAuthor: ? {|
    __typename: "Author",
    createdAt: any,
    id: string,
    name: string,
    owner: ?string,
    posts: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    updatedAt: any,
  |},
|};

export type UpdateCommentMutationVariables = {|
  condition?: ?ModelCommentConditionInput,
  input: UpdateCommentInput,
|};

export type UpdateCommentMutation = {|
  updateComment: ? {|
    __typename: "Comment",
    createdAt: any,
    id: string,
    owner: ?string,
    post: ? {|
      __typename: string,
      authorId: ?string,
      body: ?string,
      createdAt: any,
      id: string,
      owner: ?string,
      publishedAt: ?any,
      status: PostStatus,
      title: string,
      updatedAt: any,
    |},
    postId: string,
    text: string,
    updatedAt: any,
  |},
|};

export type UpdatePostMutationVariables = {|
  condition?: ?ModelPostConditionInput,
  input: UpdatePostInput,
|};

export type UpdatePostMutation = {|
  updatePost: ? {|
    __typename: "Post",
    author: ? {|
      __typename: string,
      createdAt: any,
      id: string,
      name: string,
      owner: ?string,
      updatedAt: any,
    |},
    authorId: ?string,
    body: ?string,
    comments: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    createdAt: any,
    id: string,
    owner: ?string,
    publishedAt: ?any,
    seo: ? {|
      __typename: string,
      keywords: ?Array< string >,
      title: ?string,
    |},
    status: PostStatus,
    tags: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    title: string,
    updatedAt: any,
  |},
|};

export type UpdatePostTagMutationVariables = {|
  condition?: ?ModelPostTagConditionInput,
  input: UpdatePostTagInput,
|};

export type UpdatePostTagMutation = {|
  updatePostTag: ? {|
    __typename: "PostTag",
    createdAt: any,
    id: string,
    post: ? {|
      __typename: string,
      authorId: ?string,
      body: ?string,
      createdAt: any,
      id: string,
      owner: ?string,
      publishedAt: ?any,
      status: PostStatus,
      title: string,
      updatedAt: any,
    |},
    postId: string,
    tag: ? {|
      __typename: string,
      createdAt: any,
      label: string,
      updatedAt: any,
    |},
    tagLabel: string,
    updatedAt: any,
  |},
|};

export type UpdateTagMutationVariables = {|
  condition?: ?ModelTagConditionInput,
  input: UpdateTagInput,
|};

export type UpdateTagMutation = {|
  updateTag: ? {|
    __typename: "Tag",
    createdAt: any,
    label: string,
    posts: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    updatedAt: any,
  |},
|};

export type OnCreateAuthorSubscriptionVariables = {|
  filter?: ?ModelSubscriptionAuthorFilterInput,
  owner?: ?string,
|};

export type OnCreateAuthorSubscription = {|
  onCreateAuthor: ? {|
    __typename: "Author",
    createdAt: any,
    id: string,
    name: string,
    owner: ?string,
    posts: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    updatedAt: any,
  |},
|};

export type OnCreateCommentSubscriptionVariables = {|
  filter?: ?ModelSubscriptionCommentFilterInput,
  owner?: ?string,
|};

export type OnCreateCommentSubscription = {|
  onCreateComment: ? {|
    __typename: "Comment",
    createdAt: any,
    id: string,
    owner: ?string,
    post: ? {|
      __typename: string,
      authorId: ?string,
      body: ?string,
      createdAt: any,
      id: string,
      owner: ?string,
      publishedAt: ?any,
      status: PostStatus,
      title: string,
      updatedAt: any,
    |},
    postId: string,
    text: string,
    updatedAt: any,
  |},
|};

export type OnCreatePostSubscriptionVariables = {|
  filter?: ?ModelSubscriptionPostFilterInput,
  owner?: ?string,
|};

export type OnCreatePostSubscription = {|
  onCreatePost: ? {|
    __typename: "Post",
    author: ? {|
      __typename: string,
      createdAt: any,
      id: string,
      name: string,
      owner: ?string,
      updatedAt: any,
    |},
    authorId: ?string,
    body: ?string,
    comments: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    createdAt: any,
    id: string,
    owner: ?string,
    publishedAt: ?any,
    seo: ? {|
      __typename: string,
      keywords: ?Array< string >,
      title: ?string,
    |},
    status: PostStatus,
    tags: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    title: string,
    updatedAt: any,
  |},
|};

export type OnCreatePostTagSubscriptionVariables = {|
  filter?: ?ModelSubscriptionPostTagFilterInput,
|};

export type OnCreatePostTagSubscription = {|
  onCreatePostTag: ? {|
    __typename: "PostTag",
    createdAt: any,
    id: string,
    post: ? {|
      __typename: string,
      authorId: ?string,
      body: ?string,
      createdAt: any,
      id: string,
      owner: ?string,
      publishedAt: ?any,
      status: PostStatus,
      title: string,
      updatedAt: any,
    |},
    postId: string,
    tag: ? {|
      __typename: string,
      createdAt: any,
      label: string,
      updatedAt: any,
    |},
    tagLabel: string,
    updatedAt: any,
  |},
|};

export type OnCreateTagSubscriptionVariables = {|
  filter?: ?ModelSubscriptionTagFilterInput,
|};

export type OnCreateTagSubscription = {|
  onCreateTag: ? {|
    __typename: "Tag",
    createdAt: any,
    label: string,
    posts: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    updatedAt: any,
  |},
|};

export type OnDeleteAuthorSubscriptionVariables = {|
  filter?: ?ModelSubscriptionAuthorFilterInput,
  owner?: ?string,
|};

export type OnDeleteAuthorSubscription = {|
  onDeleteAuthor: ? {|
    __typename: "Author",
    createdAt: any,
    id: string,
    name: string,
    owner: ?string,
    posts: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    updatedAt: any,
  |},
|};

export type OnDeleteCommentSubscriptionVariables = {|
  filter?: ?ModelSubscriptionCommentFilterInput,
  owner?: ?string,
|};

export type OnDeleteCommentSubscription = {|
  onDeleteComment: ? {|
    __typename: "Comment",
    createdAt: any,
    id: string,
    owner: ?string,
    post: ? {|
      __typename: string,
      authorId: ?string,
      body: ?string,
      createdAt: any,
      id: string,
      owner: ?string,
      publishedAt: ?any,
      status: PostStatus,
      title: string,
      updatedAt: any,
    |},
    postId: string,
    text: string,
    updatedAt: any,
  |},
|};

export type OnDeletePostSubscriptionVariables = {|
  filter?: ?ModelSubscriptionPostFilterInput,
  owner?: ?string,
|};

export type OnDeletePostSubscription = {|
  onDeletePost: ? {|
    __typename: "Post",
    author: ? {|
      __typename: string,
      createdAt: any,
      id: string,
      name: string,
      owner: ?string,
      updatedAt: any,
    |},
    authorId: ?string,
    body: ?string,
    comments: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    createdAt: any,
    id: string,
    owner: ?string,
    publishedAt: ?any,
    seo: ? {|
      __typename: string,
      keywords: ?Array< string >,
      title: ?string,
    |},
    status: PostStatus,
    tags: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    title: string,
    updatedAt: any,
  |},
|};

export type OnDeletePostTagSubscriptionVariables = {|
  filter?: ?ModelSubscriptionPostTagFilterInput,
|};

export type OnDeletePostTagSubscription = {|
  onDeletePostTag: ? {|
    __typename: "PostTag",
    createdAt: any,
    id: string,
    post: ? {|
      __typename: string,
      authorId: ?string,
      body: ?string,
      createdAt: any,
      id: string,
      owner: ?string,
      publishedAt: ?any,
      status: PostStatus,
      title: string,
      updatedAt: any,
    |},
    postId: string,
    tag: ? {|
      __typename: string,
      createdAt: any,
      label: string,
      updatedAt: any,
    |},
    tagLabel: string,
    updatedAt: any,
  |},
|};

export type OnDeleteTagSubscriptionVariables = {|
  filter?: ?ModelSubscriptionTagFilterInput,
|};

export type OnDeleteTagSubscription = {|
  onDeleteTag: ? {|
    __typename: "Tag",
    createdAt: any,
    label: string,
    posts: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    updatedAt: any,
  |},
|};

export type OnUpdateAuthorSubscriptionVariables = {|
  filter?: ?ModelSubscriptionAuthorFilterInput,
  owner?: ?string,
|};

export type OnUpdateAuthorSubscription = {|
  onUpdateAuthor: ? {|
    __typename: "Author",
    createdAt: any,
    id: string,
    name: string,
    owner: ?string,
    posts: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    updatedAt: any,
  |},
|};

export type OnUpdateCommentSubscriptionVariables = {|
  filter?: ?ModelSubscriptionCommentFilterInput,
  owner?: ?string,
|};

export type OnUpdateCommentSubscription = {|
  onUpdateComment: ? {|
    __typename: "Comment",
    createdAt: any,
    id: string,
    owner: ?string,
    post: ? {|
      __typename: string,
      authorId: ?string,
      body: ?string,
      createdAt: any,
      id: string,
      owner: ?string,
      publishedAt: ?any,
      status: PostStatus,
      title: string,
      updatedAt: any,
    |},
    postId: string,
    text: string,
    updatedAt: any,
  |},
|};

export type OnUpdatePostSubscriptionVariables = {|
  filter?: ?ModelSubscriptionPostFilterInput,
  owner?: ?string,
|};

export type OnUpdatePostSubscription = {|
  onUpdatePost: ? {|
    __typename: "Post",
    author: ? {|
      __typename: string,
      createdAt: any,
      id: string,
      name: string,
      owner: ?string,
      updatedAt: any,
    |},
    authorId: ?string,
    body: ?string,
    comments: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    createdAt: any,
    id: string,
    owner: ?string,
    publishedAt: ?any,
    seo: ? {|
      __typename: string,
      keywords: ?Array< string >,
      title: ?string,
    |},
    status: PostStatus,
    tags: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    title: string,
    updatedAt: any,
  |},
|};

export type OnUpdatePostTagSubscriptionVariables = {|
  filter?: ?ModelSubscriptionPostTagFilterInput,
|};

export type OnUpdatePostTagSubscription = {|
  onUpdatePostTag: ? {|
    __typename: "PostTag",
    createdAt: any,
    id: string,
    post: ? {|
      __typename: string,
      authorId: ?string,
      body: ?string,
      createdAt: any,
      id: string,
      owner: ?string,
      publishedAt: ?any,
      status: PostStatus,
      title: string,
      updatedAt: any,
    |},
    postId: string,
    tag: ? {|
      __typename: string,
      createdAt: any,
      label: string,
      updatedAt: any,
    |},
    tagLabel: string,
    updatedAt: any,
  |},
|};

export type OnUpdateTagSubscriptionVariables = {|
  filter?: ?ModelSubscriptionTagFilterInput,
|};

export type OnUpdateTagSubscription = {|
  onUpdateTag: ? {|
    __typename: "Tag",
    createdAt: any,
    label: string,
    posts: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    updatedAt: any,
  |},
|};