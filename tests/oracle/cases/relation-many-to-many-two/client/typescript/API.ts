/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type HiddenTags = {
  __typename: "HiddenTags",
  createdAt: string,
  id: string,
  post: Post,
  postId: string,
  tag: Tag,
  tagId: string,
  updatedAt: string,
};

export type Post = {
  __typename: "Post",
  createdAt: string,
  hidden?: ModelHiddenTagsConnection | null,
  id: string,
  tags?: ModelPostTagsConnection | null,
  title?: string | null,
  updatedAt: string,
};

export type ModelHiddenTagsConnection = {
  __typename: "ModelHiddenTagsConnection",
  items:  Array<HiddenTags | null >,
  nextToken?: string | null,
};

export type ModelPostTagsConnection = {
  __typename: "ModelPostTagsConnection",
  items:  Array<PostTags | null >,
  nextToken?: string | null,
};

export type PostTags = {
  __typename: "PostTags",
  createdAt: string,
  id: string,
  post: Post,
  postId: string,
  tag: Tag,
  tagId: string,
  updatedAt: string,
};

export type Tag = {
  __typename: "Tag",
  createdAt: string,
  hiddenIn?: ModelHiddenTagsConnection | null,
  id: string,
  label: string,
  posts?: ModelPostTagsConnection | null,
  updatedAt: string,
};

export type ModelHiddenTagsFilterInput = {
  and?: Array< ModelHiddenTagsFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelHiddenTagsFilterInput | null,
  or?: Array< ModelHiddenTagsFilterInput | null > | null,
  postId?: ModelIDInput | null,
  tagId?: ModelIDInput | null,
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

export enum ModelSortDirection {
  ASC = "ASC",
  DESC = "DESC",
}


export type ModelPostTagsFilterInput = {
  and?: Array< ModelPostTagsFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelPostTagsFilterInput | null,
  or?: Array< ModelPostTagsFilterInput | null > | null,
  postId?: ModelIDInput | null,
  tagId?: ModelIDInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelPostFilterInput = {
  and?: Array< ModelPostFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelPostFilterInput | null,
  or?: Array< ModelPostFilterInput | null > | null,
  title?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelPostConnection = {
  __typename: "ModelPostConnection",
  items:  Array<Post | null >,
  nextToken?: string | null,
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

export type ModelTagConnection = {
  __typename: "ModelTagConnection",
  items:  Array<Tag | null >,
  nextToken?: string | null,
};

export type ModelHiddenTagsConditionInput = {
  and?: Array< ModelHiddenTagsConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelHiddenTagsConditionInput | null,
  or?: Array< ModelHiddenTagsConditionInput | null > | null,
  postId?: ModelIDInput | null,
  tagId?: ModelIDInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateHiddenTagsInput = {
  id?: string | null,
  postId: string,
  tagId: string,
};

export type ModelPostConditionInput = {
  and?: Array< ModelPostConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelPostConditionInput | null,
  or?: Array< ModelPostConditionInput | null > | null,
  title?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreatePostInput = {
  id?: string | null,
  title?: string | null,
};

export type ModelPostTagsConditionInput = {
  and?: Array< ModelPostTagsConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelPostTagsConditionInput | null,
  or?: Array< ModelPostTagsConditionInput | null > | null,
  postId?: ModelIDInput | null,
  tagId?: ModelIDInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreatePostTagsInput = {
  id?: string | null,
  postId: string,
  tagId: string,
};

export type ModelTagConditionInput = {
  and?: Array< ModelTagConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  label?: ModelStringInput | null,
  not?: ModelTagConditionInput | null,
  or?: Array< ModelTagConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateTagInput = {
  id?: string | null,
  label: string,
};

export type DeleteHiddenTagsInput = {
  id: string,
};

export type DeletePostInput = {
  id: string,
};

export type DeletePostTagsInput = {
  id: string,
};

export type DeleteTagInput = {
  id: string,
};

export type UpdateHiddenTagsInput = {
  id: string,
  postId?: string | null,
  tagId?: string | null,
};

export type UpdatePostInput = {
  id: string,
  title?: string | null,
};

export type UpdatePostTagsInput = {
  id: string,
  postId?: string | null,
  tagId?: string | null,
};

export type UpdateTagInput = {
  id: string,
  label?: string | null,
};

export type ModelSubscriptionHiddenTagsFilterInput = {
  and?: Array< ModelSubscriptionHiddenTagsFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionHiddenTagsFilterInput | null > | null,
  postId?: ModelSubscriptionIDInput | null,
  tagId?: ModelSubscriptionIDInput | null,
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

export type ModelSubscriptionPostFilterInput = {
  and?: Array< ModelSubscriptionPostFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionPostFilterInput | null > | null,
  title?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionPostTagsFilterInput = {
  and?: Array< ModelSubscriptionPostTagsFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionPostTagsFilterInput | null > | null,
  postId?: ModelSubscriptionIDInput | null,
  tagId?: ModelSubscriptionIDInput | null,
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

export type GetHiddenTagsQueryVariables = {
  id: string,
};

export type GetHiddenTagsQuery = {
  getHiddenTags?:  {
    __typename: "HiddenTags",
    createdAt: string,
    id: string,
    post:  {
      __typename: "Post",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    },
    postId: string,
    tag:  {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    },
    tagId: string,
    updatedAt: string,
  } | null,
};

export type GetPostQueryVariables = {
  id: string,
};

export type GetPostQuery = {
  getPost?:  {
    __typename: "Post",
    createdAt: string,
    hidden?:  {
      __typename: "ModelHiddenTagsConnection",
      nextToken?: string | null,
    } | null,
    id: string,
    tags?:  {
      __typename: "ModelPostTagsConnection",
      nextToken?: string | null,
    } | null,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type GetPostTagsQueryVariables = {
  id: string,
};

export type GetPostTagsQuery = {
  getPostTags?:  {
    __typename: "PostTags",
    createdAt: string,
    id: string,
    post:  {
      __typename: "Post",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    },
    postId: string,
    tag:  {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    },
    tagId: string,
    updatedAt: string,
  } | null,
};

export type GetTagQueryVariables = {
  id: string,
};

export type GetTagQuery = {
  getTag?:  {
    __typename: "Tag",
    createdAt: string,
    hiddenIn?:  {
      __typename: "ModelHiddenTagsConnection",
      nextToken?: string | null,
    } | null,
    id: string,
    label: string,
    posts?:  {
      __typename: "ModelPostTagsConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type HiddenTagsByPostIdQueryVariables = {
  filter?: ModelHiddenTagsFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
  postId: string,
  sortDirection?: ModelSortDirection | null,
};

export type HiddenTagsByPostIdQuery = {
  hiddenTagsByPostId?:  {
    __typename: "ModelHiddenTagsConnection",
    items:  Array< {
      __typename: "HiddenTags",
      createdAt: string,
      id: string,
      postId: string,
      tagId: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type HiddenTagsByTagIdQueryVariables = {
  filter?: ModelHiddenTagsFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
  sortDirection?: ModelSortDirection | null,
  tagId: string,
};

export type HiddenTagsByTagIdQuery = {
  hiddenTagsByTagId?:  {
    __typename: "ModelHiddenTagsConnection",
    items:  Array< {
      __typename: "HiddenTags",
      createdAt: string,
      id: string,
      postId: string,
      tagId: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListHiddenTagsQueryVariables = {
  filter?: ModelHiddenTagsFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListHiddenTagsQuery = {
  listHiddenTags?:  {
    __typename: "ModelHiddenTagsConnection",
    items:  Array< {
      __typename: "HiddenTags",
      createdAt: string,
      id: string,
      postId: string,
      tagId: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListPostTagsQueryVariables = {
  filter?: ModelPostTagsFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListPostTagsQuery = {
  listPostTags?:  {
    __typename: "ModelPostTagsConnection",
    items:  Array< {
      __typename: "PostTags",
      createdAt: string,
      id: string,
      postId: string,
      tagId: string,
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
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListTagsQueryVariables = {
  filter?: ModelTagFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListTagsQuery = {
  listTags?:  {
    __typename: "ModelTagConnection",
    items:  Array< {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type PostTagsByPostIdQueryVariables = {
  filter?: ModelPostTagsFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
  postId: string,
  sortDirection?: ModelSortDirection | null,
};

export type PostTagsByPostIdQuery = {
  postTagsByPostId?:  {
    __typename: "ModelPostTagsConnection",
    items:  Array< {
      __typename: "PostTags",
      createdAt: string,
      id: string,
      postId: string,
      tagId: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type PostTagsByTagIdQueryVariables = {
  filter?: ModelPostTagsFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
  sortDirection?: ModelSortDirection | null,
  tagId: string,
};

export type PostTagsByTagIdQuery = {
  postTagsByTagId?:  {
    __typename: "ModelPostTagsConnection",
    items:  Array< {
      __typename: "PostTags",
      createdAt: string,
      id: string,
      postId: string,
      tagId: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateHiddenTagsMutationVariables = {
  condition?: ModelHiddenTagsConditionInput | null,
  input: CreateHiddenTagsInput,
};

export type CreateHiddenTagsMutation = {
  createHiddenTags?:  {
    __typename: "HiddenTags",
    createdAt: string,
    id: string,
    post:  {
      __typename: "Post",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    },
    postId: string,
    tag:  {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    },
    tagId: string,
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
    createdAt: string,
    hidden?:  {
      __typename: "ModelHiddenTagsConnection",
      nextToken?: string | null,
    } | null,
    id: string,
    tags?:  {
      __typename: "ModelPostTagsConnection",
      nextToken?: string | null,
    } | null,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type CreatePostTagsMutationVariables = {
  condition?: ModelPostTagsConditionInput | null,
  input: CreatePostTagsInput,
};

export type CreatePostTagsMutation = {
  createPostTags?:  {
    __typename: "PostTags",
    createdAt: string,
    id: string,
    post:  {
      __typename: "Post",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    },
    postId: string,
    tag:  {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    },
    tagId: string,
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
    hiddenIn?:  {
      __typename: "ModelHiddenTagsConnection",
      nextToken?: string | null,
    } | null,
    id: string,
    label: string,
    posts?:  {
      __typename: "ModelPostTagsConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type DeleteHiddenTagsMutationVariables = {
  condition?: ModelHiddenTagsConditionInput | null,
  input: DeleteHiddenTagsInput,
};

export type DeleteHiddenTagsMutation = {
  deleteHiddenTags?:  {
    __typename: "HiddenTags",
    createdAt: string,
    id: string,
    post:  {
      __typename: "Post",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    },
    postId: string,
    tag:  {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    },
    tagId: string,
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
    createdAt: string,
    hidden?:  {
      __typename: "ModelHiddenTagsConnection",
      nextToken?: string | null,
    } | null,
    id: string,
    tags?:  {
      __typename: "ModelPostTagsConnection",
      nextToken?: string | null,
    } | null,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type DeletePostTagsMutationVariables = {
  condition?: ModelPostTagsConditionInput | null,
  input: DeletePostTagsInput,
};

export type DeletePostTagsMutation = {
  deletePostTags?:  {
    __typename: "PostTags",
    createdAt: string,
    id: string,
    post:  {
      __typename: "Post",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    },
    postId: string,
    tag:  {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    },
    tagId: string,
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
    hiddenIn?:  {
      __typename: "ModelHiddenTagsConnection",
      nextToken?: string | null,
    } | null,
    id: string,
    label: string,
    posts?:  {
      __typename: "ModelPostTagsConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type UpdateHiddenTagsMutationVariables = {
  condition?: ModelHiddenTagsConditionInput | null,
  input: UpdateHiddenTagsInput,
};

export type UpdateHiddenTagsMutation = {
  updateHiddenTags?:  {
    __typename: "HiddenTags",
    createdAt: string,
    id: string,
    post:  {
      __typename: "Post",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    },
    postId: string,
    tag:  {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    },
    tagId: string,
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
    createdAt: string,
    hidden?:  {
      __typename: "ModelHiddenTagsConnection",
      nextToken?: string | null,
    } | null,
    id: string,
    tags?:  {
      __typename: "ModelPostTagsConnection",
      nextToken?: string | null,
    } | null,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdatePostTagsMutationVariables = {
  condition?: ModelPostTagsConditionInput | null,
  input: UpdatePostTagsInput,
};

export type UpdatePostTagsMutation = {
  updatePostTags?:  {
    __typename: "PostTags",
    createdAt: string,
    id: string,
    post:  {
      __typename: "Post",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    },
    postId: string,
    tag:  {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    },
    tagId: string,
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
    hiddenIn?:  {
      __typename: "ModelHiddenTagsConnection",
      nextToken?: string | null,
    } | null,
    id: string,
    label: string,
    posts?:  {
      __typename: "ModelPostTagsConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type OnCreateHiddenTagsSubscriptionVariables = {
  filter?: ModelSubscriptionHiddenTagsFilterInput | null,
};

export type OnCreateHiddenTagsSubscription = {
  onCreateHiddenTags?:  {
    __typename: "HiddenTags",
    createdAt: string,
    id: string,
    post:  {
      __typename: "Post",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    },
    postId: string,
    tag:  {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    },
    tagId: string,
    updatedAt: string,
  } | null,
};

export type OnCreatePostSubscriptionVariables = {
  filter?: ModelSubscriptionPostFilterInput | null,
};

export type OnCreatePostSubscription = {
  onCreatePost?:  {
    __typename: "Post",
    createdAt: string,
    hidden?:  {
      __typename: "ModelHiddenTagsConnection",
      nextToken?: string | null,
    } | null,
    id: string,
    tags?:  {
      __typename: "ModelPostTagsConnection",
      nextToken?: string | null,
    } | null,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreatePostTagsSubscriptionVariables = {
  filter?: ModelSubscriptionPostTagsFilterInput | null,
};

export type OnCreatePostTagsSubscription = {
  onCreatePostTags?:  {
    __typename: "PostTags",
    createdAt: string,
    id: string,
    post:  {
      __typename: "Post",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    },
    postId: string,
    tag:  {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    },
    tagId: string,
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
    hiddenIn?:  {
      __typename: "ModelHiddenTagsConnection",
      nextToken?: string | null,
    } | null,
    id: string,
    label: string,
    posts?:  {
      __typename: "ModelPostTagsConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteHiddenTagsSubscriptionVariables = {
  filter?: ModelSubscriptionHiddenTagsFilterInput | null,
};

export type OnDeleteHiddenTagsSubscription = {
  onDeleteHiddenTags?:  {
    __typename: "HiddenTags",
    createdAt: string,
    id: string,
    post:  {
      __typename: "Post",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    },
    postId: string,
    tag:  {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    },
    tagId: string,
    updatedAt: string,
  } | null,
};

export type OnDeletePostSubscriptionVariables = {
  filter?: ModelSubscriptionPostFilterInput | null,
};

export type OnDeletePostSubscription = {
  onDeletePost?:  {
    __typename: "Post",
    createdAt: string,
    hidden?:  {
      __typename: "ModelHiddenTagsConnection",
      nextToken?: string | null,
    } | null,
    id: string,
    tags?:  {
      __typename: "ModelPostTagsConnection",
      nextToken?: string | null,
    } | null,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeletePostTagsSubscriptionVariables = {
  filter?: ModelSubscriptionPostTagsFilterInput | null,
};

export type OnDeletePostTagsSubscription = {
  onDeletePostTags?:  {
    __typename: "PostTags",
    createdAt: string,
    id: string,
    post:  {
      __typename: "Post",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    },
    postId: string,
    tag:  {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    },
    tagId: string,
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
    hiddenIn?:  {
      __typename: "ModelHiddenTagsConnection",
      nextToken?: string | null,
    } | null,
    id: string,
    label: string,
    posts?:  {
      __typename: "ModelPostTagsConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateHiddenTagsSubscriptionVariables = {
  filter?: ModelSubscriptionHiddenTagsFilterInput | null,
};

export type OnUpdateHiddenTagsSubscription = {
  onUpdateHiddenTags?:  {
    __typename: "HiddenTags",
    createdAt: string,
    id: string,
    post:  {
      __typename: "Post",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    },
    postId: string,
    tag:  {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    },
    tagId: string,
    updatedAt: string,
  } | null,
};

export type OnUpdatePostSubscriptionVariables = {
  filter?: ModelSubscriptionPostFilterInput | null,
};

export type OnUpdatePostSubscription = {
  onUpdatePost?:  {
    __typename: "Post",
    createdAt: string,
    hidden?:  {
      __typename: "ModelHiddenTagsConnection",
      nextToken?: string | null,
    } | null,
    id: string,
    tags?:  {
      __typename: "ModelPostTagsConnection",
      nextToken?: string | null,
    } | null,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdatePostTagsSubscriptionVariables = {
  filter?: ModelSubscriptionPostTagsFilterInput | null,
};

export type OnUpdatePostTagsSubscription = {
  onUpdatePostTags?:  {
    __typename: "PostTags",
    createdAt: string,
    id: string,
    post:  {
      __typename: "Post",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    },
    postId: string,
    tag:  {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    },
    tagId: string,
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
    hiddenIn?:  {
      __typename: "ModelHiddenTagsConnection",
      nextToken?: string | null,
    } | null,
    id: string,
    label: string,
    posts?:  {
      __typename: "ModelPostTagsConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
  } | null,
};
