/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createComment = /* GraphQL */ `mutation CreateComment(
  $condition: ModelCommentConditionInput
  $input: CreateCommentInput!
) {
  createComment(condition: $condition, input: $input) {
    createdAt
    id
    parentId
    picture {
      createdAt
      id
      title
      updatedAt
      __typename
    }
    post {
      createdAt
      id
      title
      updatedAt
      __typename
    }
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateCommentMutationVariables,
  APITypes.CreateCommentMutation
>;
export const createPicture = /* GraphQL */ `mutation CreatePicture(
  $condition: ModelPictureConditionInput
  $input: CreatePictureInput!
) {
  createPicture(condition: $condition, input: $input) {
    comments {
      nextToken
      __typename
    }
    createdAt
    id
    title
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreatePictureMutationVariables,
  APITypes.CreatePictureMutation
>;
export const createPost = /* GraphQL */ `mutation CreatePost(
  $condition: ModelPostConditionInput
  $input: CreatePostInput!
) {
  createPost(condition: $condition, input: $input) {
    comments {
      nextToken
      __typename
    }
    createdAt
    id
    title
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreatePostMutationVariables,
  APITypes.CreatePostMutation
>;
export const deleteComment = /* GraphQL */ `mutation DeleteComment(
  $condition: ModelCommentConditionInput
  $input: DeleteCommentInput!
) {
  deleteComment(condition: $condition, input: $input) {
    createdAt
    id
    parentId
    picture {
      createdAt
      id
      title
      updatedAt
      __typename
    }
    post {
      createdAt
      id
      title
      updatedAt
      __typename
    }
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteCommentMutationVariables,
  APITypes.DeleteCommentMutation
>;
export const deletePicture = /* GraphQL */ `mutation DeletePicture(
  $condition: ModelPictureConditionInput
  $input: DeletePictureInput!
) {
  deletePicture(condition: $condition, input: $input) {
    comments {
      nextToken
      __typename
    }
    createdAt
    id
    title
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeletePictureMutationVariables,
  APITypes.DeletePictureMutation
>;
export const deletePost = /* GraphQL */ `mutation DeletePost(
  $condition: ModelPostConditionInput
  $input: DeletePostInput!
) {
  deletePost(condition: $condition, input: $input) {
    comments {
      nextToken
      __typename
    }
    createdAt
    id
    title
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeletePostMutationVariables,
  APITypes.DeletePostMutation
>;
export const updateComment = /* GraphQL */ `mutation UpdateComment(
  $condition: ModelCommentConditionInput
  $input: UpdateCommentInput!
) {
  updateComment(condition: $condition, input: $input) {
    createdAt
    id
    parentId
    picture {
      createdAt
      id
      title
      updatedAt
      __typename
    }
    post {
      createdAt
      id
      title
      updatedAt
      __typename
    }
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateCommentMutationVariables,
  APITypes.UpdateCommentMutation
>;
export const updatePicture = /* GraphQL */ `mutation UpdatePicture(
  $condition: ModelPictureConditionInput
  $input: UpdatePictureInput!
) {
  updatePicture(condition: $condition, input: $input) {
    comments {
      nextToken
      __typename
    }
    createdAt
    id
    title
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdatePictureMutationVariables,
  APITypes.UpdatePictureMutation
>;
export const updatePost = /* GraphQL */ `mutation UpdatePost(
  $condition: ModelPostConditionInput
  $input: UpdatePostInput!
) {
  updatePost(condition: $condition, input: $input) {
    comments {
      nextToken
      __typename
    }
    createdAt
    id
    title
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdatePostMutationVariables,
  APITypes.UpdatePostMutation
>;
