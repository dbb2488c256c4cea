/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Comment = {
  __typename: "Comment",
  createdAt: string,
  id: string,
  parentId?: string | null,
  picture?: Picture | null,
  post?: Post | null,
  text?: string | null,
  updatedAt: string,
};

export type Picture = {
  __typename: "Picture",
  comments?: ModelCommentConnection | null,
  createdAt: string,
  id: string,
  title?: string | null,
  updatedAt: string,
};

export type ModelCommentConnection = {
  __typename: "ModelCommentConnection",
  items:  Array<Comment | null >,
  nextToken?: string | null,
};

export type Post = {
  __typename: "Post",
  comments?: ModelCommentConnection | null,
  createdAt: string,
  id: string,
  title?: string | null,
  updatedAt: string,
};

export type ModelCommentFilterInput = {
  and?: Array< ModelCommentFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelCommentFilterInput | null,
  or?: Array< ModelCommentFilterInput | null > | null,
  parentId?: ModelIDInput | null,
  text?: ModelStringInput | null,
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

export type ModelPictureFilterInput = {
  and?: Array< ModelPictureFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelPictureFilterInput | null,
  or?: Array< ModelPictureFilterInput | null > | null,
  title?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelPictureConnection = {
  __typename: "ModelPictureConnection",
  items:  Array<Picture | null >,
  nextToken?: string | null,
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

export type ModelCommentConditionInput = {
  and?: Array< ModelCommentConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelCommentConditionInput | null,
  or?: Array< ModelCommentConditionInput | null > | null,
  parentId?: ModelIDInput | null,
  text?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateCommentInput = {
  id?: string | null,
  parentId?: string | null,
  text?: string | null,
};

export type ModelPictureConditionInput = {
  and?: Array< ModelPictureConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelPictureConditionInput | null,
  or?: Array< ModelPictureConditionInput | null > | null,
  title?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreatePictureInput = {
  id?: string | null,
  title?: string | null,
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

export type DeleteCommentInput = {
  id: string,
};

export type DeletePictureInput = {
  id: string,
};

export type DeletePostInput = {
  id: string,
};

export type UpdateCommentInput = {
  id: string,
  parentId?: string | null,
  text?: string | null,
};

export type UpdatePictureInput = {
  id: string,
  title?: string | null,
};

export type UpdatePostInput = {
  id: string,
  title?: string | null,
};

export type ModelSubscriptionCommentFilterInput = {
  and?: Array< ModelSubscriptionCommentFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionCommentFilterInput | null > | null,
  parentId?: ModelSubscriptionIDInput | null,
  text?: ModelSubscriptionStringInput | null,
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

export type ModelSubscriptionPictureFilterInput = {
  and?: Array< ModelSubscriptionPictureFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionPictureFilterInput | null > | null,
  title?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionPostFilterInput = {
  and?: Array< ModelSubscriptionPostFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionPostFilterInput | null > | null,
  title?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type GetCommentQueryVariables = {
  id: string,
};

export type GetCommentQuery = {
  getComment?:  {
    __typename: "Comment",
    createdAt: string,
    id: string,
    parentId?: string | null,
    picture?:  {
      __typename: "Picture",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    } | null,
    post?:  {
      __typename: "Post",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    } | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type GetPictureQueryVariables = {
  id: string,
};

export type GetPictureQuery = {
  getPicture?:  {
    __typename: "Picture",
    comments?:  {
      __typename: "ModelCommentConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type GetPostQueryVariables = {
  id: string,
};

export type GetPostQuery = {
  getPost?:  {
    __typename: "Post",
    comments?:  {
      __typename: "ModelCommentConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    title?: string | null,
    updatedAt: string,
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
      parentId?: string | null,
      text?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListPicturesQueryVariables = {
  filter?: ModelPictureFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListPicturesQuery = {
  listPictures?:  {
    __typename: "ModelPictureConnection",
    items:  Array< {
      __typename: "Picture",
      createdAt: string,
      id: string,
      title?: string | null,
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

export type CreateCommentMutationVariables = {
  condition?: ModelCommentConditionInput | null,
  input: CreateCommentInput,
};

export type CreateCommentMutation = {
  createComment?:  {
    __typename: "Comment",
    createdAt: string,
    id: string,
    parentId?: string | null,
    picture?:  {
      __typename: "Picture",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    } | null,
    post?:  {
      __typename: "Post",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    } | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type CreatePictureMutationVariables = {
  condition?: ModelPictureConditionInput | null,
  input: CreatePictureInput,
};

export type CreatePictureMutation = {
  createPicture?:  {
    __typename: "Picture",
    comments?:  {
      __typename: "ModelCommentConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    title?: string | null,
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
    comments?:  {
      __typename: "ModelCommentConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    title?: string | null,
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
    parentId?: string | null,
    picture?:  {
      __typename: "Picture",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    } | null,
    post?:  {
      __typename: "Post",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    } | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type DeletePictureMutationVariables = {
  condition?: ModelPictureConditionInput | null,
  input: DeletePictureInput,
};

export type DeletePictureMutation = {
  deletePicture?:  {
    __typename: "Picture",
    comments?:  {
      __typename: "ModelCommentConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    title?: string | null,
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
    comments?:  {
      __typename: "ModelCommentConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    title?: string | null,
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
    parentId?: string | null,
    picture?:  {
      __typename: "Picture",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    } | null,
    post?:  {
      __typename: "Post",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    } | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdatePictureMutationVariables = {
  condition?: ModelPictureConditionInput | null,
  input: UpdatePictureInput,
};

export type UpdatePictureMutation = {
  updatePicture?:  {
    __typename: "Picture",
    comments?:  {
      __typename: "ModelCommentConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    title?: string | null,
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
    comments?:  {
      __typename: "ModelCommentConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateCommentSubscriptionVariables = {
  filter?: ModelSubscriptionCommentFilterInput | null,
};

export type OnCreateCommentSubscription = {
  onCreateComment?:  {
    __typename: "Comment",
    createdAt: string,
    id: string,
    parentId?: string | null,
    picture?:  {
      __typename: "Picture",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    } | null,
    post?:  {
      __typename: "Post",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    } | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreatePictureSubscriptionVariables = {
  filter?: ModelSubscriptionPictureFilterInput | null,
};

export type OnCreatePictureSubscription = {
  onCreatePicture?:  {
    __typename: "Picture",
    comments?:  {
      __typename: "ModelCommentConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreatePostSubscriptionVariables = {
  filter?: ModelSubscriptionPostFilterInput | null,
};

export type OnCreatePostSubscription = {
  onCreatePost?:  {
    __typename: "Post",
    comments?:  {
      __typename: "ModelCommentConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteCommentSubscriptionVariables = {
  filter?: ModelSubscriptionCommentFilterInput | null,
};

export type OnDeleteCommentSubscription = {
  onDeleteComment?:  {
    __typename: "Comment",
    createdAt: string,
    id: string,
    parentId?: string | null,
    picture?:  {
      __typename: "Picture",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    } | null,
    post?:  {
      __typename: "Post",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    } | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeletePictureSubscriptionVariables = {
  filter?: ModelSubscriptionPictureFilterInput | null,
};

export type OnDeletePictureSubscription = {
  onDeletePicture?:  {
    __typename: "Picture",
    comments?:  {
      __typename: "ModelCommentConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeletePostSubscriptionVariables = {
  filter?: ModelSubscriptionPostFilterInput | null,
};

export type OnDeletePostSubscription = {
  onDeletePost?:  {
    __typename: "Post",
    comments?:  {
      __typename: "ModelCommentConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateCommentSubscriptionVariables = {
  filter?: ModelSubscriptionCommentFilterInput | null,
};

export type OnUpdateCommentSubscription = {
  onUpdateComment?:  {
    __typename: "Comment",
    createdAt: string,
    id: string,
    parentId?: string | null,
    picture?:  {
      __typename: "Picture",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    } | null,
    post?:  {
      __typename: "Post",
      createdAt: string,
      id: string,
      title?: string | null,
      updatedAt: string,
    } | null,
    text?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdatePictureSubscriptionVariables = {
  filter?: ModelSubscriptionPictureFilterInput | null,
};

export type OnUpdatePictureSubscription = {
  onUpdatePicture?:  {
    __typename: "Picture",
    comments?:  {
      __typename: "ModelCommentConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdatePostSubscriptionVariables = {
  filter?: ModelSubscriptionPostFilterInput | null,
};

export type OnUpdatePostSubscription = {
  onUpdatePost?:  {
    __typename: "Post",
    comments?:  {
      __typename: "ModelCommentConnection",
      nextToken?: string | null,
    } | null,
    createdAt: string,
    id: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};
