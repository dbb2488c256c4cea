/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createHiddenTags = /* GraphQL */ `mutation CreateHiddenTags(
  $condition: ModelHiddenTagsConditionInput
  $input: CreateHiddenTagsInput!
) {
  createHiddenTags(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.CreateHiddenTagsMutationVariables,
  APITypes.CreateHiddenTagsMutation
>;
export const createPost = /* GraphQL */ `mutation CreatePost(
  $condition: ModelPostConditionInput
  $input: CreatePostInput!
) {
  createPost(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.CreatePostMutationVariables,
  APITypes.CreatePostMutation
>;
export const createPostTags = /* GraphQL */ `mutation CreatePostTags(
  $condition: ModelPostTagsConditionInput
  $input: CreatePostTagsInput!
) {
  createPostTags(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.CreatePostTagsMutationVariables,
  APITypes.CreatePostTagsMutation
>;
export const createTag = /* GraphQL */ `mutation CreateTag(
  $condition: ModelTagConditionInput
  $input: CreateTagInput!
) {
  createTag(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.CreateTagMutationVariables,
  APITypes.CreateTagMutation
>;
export const deleteHiddenTags = /* GraphQL */ `mutation DeleteHiddenTags(
  $condition: ModelHiddenTagsConditionInput
  $input: DeleteHiddenTagsInput!
) {
  deleteHiddenTags(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.DeleteHiddenTagsMutationVariables,
  APITypes.DeleteHiddenTagsMutation
>;
export const deletePost = /* GraphQL */ `mutation DeletePost(
  $condition: ModelPostConditionInput
  $input: DeletePostInput!
) {
  deletePost(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.DeletePostMutationVariables,
  APITypes.DeletePostMutation
>;
export const deletePostTags = /* GraphQL */ `mutation DeletePostTags(
  $condition: ModelPostTagsConditionInput
  $input: DeletePostTagsInput!
) {
  deletePostTags(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.DeletePostTagsMutationVariables,
  APITypes.DeletePostTagsMutation
>;
export const deleteTag = /* GraphQL */ `mutation DeleteTag(
  $condition: ModelTagConditionInput
  $input: DeleteTagInput!
) {
  deleteTag(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.DeleteTagMutationVariables,
  APITypes.DeleteTagMutation
>;
export const updateHiddenTags = /* GraphQL */ `mutation UpdateHiddenTags(
  $condition: ModelHiddenTagsConditionInput
  $input: UpdateHiddenTagsInput!
) {
  updateHiddenTags(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.UpdateHiddenTagsMutationVariables,
  APITypes.UpdateHiddenTagsMutation
>;
export const updatePost = /* GraphQL */ `mutation UpdatePost(
  $condition: ModelPostConditionInput
  $input: UpdatePostInput!
) {
  updatePost(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.UpdatePostMutationVariables,
  APITypes.UpdatePostMutation
>;
export const updatePostTags = /* GraphQL */ `mutation UpdatePostTags(
  $condition: ModelPostTagsConditionInput
  $input: UpdatePostTagsInput!
) {
  updatePostTags(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.UpdatePostTagsMutationVariables,
  APITypes.UpdatePostTagsMutation
>;
export const updateTag = /* GraphQL */ `mutation UpdateTag(
  $condition: ModelTagConditionInput
  $input: UpdateTagInput!
) {
  updateTag(condition: $condition, input: $input) {
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
` as GeneratedMutation<
  APITypes.UpdateTagMutationVariables,
  APITypes.UpdateTagMutation
>;
