/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createMember = /* GraphQL */ `mutation CreateMember(
  $condition: ModelMemberConditionInput
  $input: CreateMemberInput!
) {
  createMember(condition: $condition, input: $input) {
    createdAt
    id
    joined
    name
    nick
    ok
    profile {
      at
      bio
      createdAt
      id
      ip
      mail
      memberId
      phone
      raw
      tm
      ts
      updatedAt
      url
      __typename
    }
    rate
    score
    spots {
      label
      lat
      lng
      __typename
    }
    status
    tags {
      nextToken
      __typename
    }
    team {
      createdAt
      id
      motto
      name
      updatedAt
      __typename
    }
    teamId
    updatedAt
    where {
      label
      lat
      lng
      __typename
    }
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateMemberMutationVariables,
  APITypes.CreateMemberMutation
>;
export const createMemberTag = /* GraphQL */ `mutation CreateMemberTag(
  $condition: ModelMemberTagConditionInput
  $input: CreateMemberTagInput!
) {
  createMemberTag(condition: $condition, input: $input) {
    createdAt
    id
    member {
      createdAt
      id
      joined
      name
      nick
      ok
      rate
      score
      status
      teamId
      updatedAt
      __typename
    }
    memberId
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
  APITypes.CreateMemberTagMutationVariables,
  APITypes.CreateMemberTagMutation
>;
export const createOrder = /* GraphQL */ `mutation CreateOrder(
  $condition: ModelOrderConditionInput
  $input: CreateOrderInput!
) {
  createOrder(condition: $condition, input: $input) {
    createdAt
    customerId
    line
    orderNo
    qty
    state
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateOrderMutationVariables,
  APITypes.CreateOrderMutation
>;
export const createProfile = /* GraphQL */ `mutation CreateProfile(
  $condition: ModelProfileConditionInput
  $input: CreateProfileInput!
) {
  createProfile(condition: $condition, input: $input) {
    at
    bio
    createdAt
    id
    ip
    mail
    member {
      createdAt
      id
      joined
      name
      nick
      ok
      rate
      score
      status
      teamId
      updatedAt
      __typename
    }
    memberId
    phone
    raw
    tm
    ts
    updatedAt
    url
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateProfileMutationVariables,
  APITypes.CreateProfileMutation
>;
export const createSku = /* GraphQL */ `mutation CreateSku(
  $condition: ModelSkuConditionInput
  $input: CreateSkuInput!
) {
  createSku(condition: $condition, input: $input) {
    code
    createdAt
    title
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateSkuMutationVariables,
  APITypes.CreateSkuMutation
>;
export const createTag = /* GraphQL */ `mutation CreateTag(
  $condition: ModelTagConditionInput
  $input: CreateTagInput!
) {
  createTag(condition: $condition, input: $input) {
    createdAt
    id
    label
    members {
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
export const createTeam = /* GraphQL */ `mutation CreateTeam(
  $condition: ModelTeamConditionInput
  $input: CreateTeamInput!
) {
  createTeam(condition: $condition, input: $input) {
    createdAt
    id
    members {
      nextToken
      __typename
    }
    motto
    name
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateTeamMutationVariables,
  APITypes.CreateTeamMutation
>;
export const deleteMember = /* GraphQL */ `mutation DeleteMember(
  $condition: ModelMemberConditionInput
  $input: DeleteMemberInput!
) {
  deleteMember(condition: $condition, input: $input) {
    createdAt
    id
    joined
    name
    nick
    ok
    profile {
      at
      bio
      createdAt
      id
      ip
      mail
      memberId
      phone
      raw
      tm
      ts
      updatedAt
      url
      __typename
    }
    rate
    score
    spots {
      label
      lat
      lng
      __typename
    }
    status
    tags {
      nextToken
      __typename
    }
    team {
      createdAt
      id
      motto
      name
      updatedAt
      __typename
    }
    teamId
    updatedAt
    where {
      label
      lat
      lng
      __typename
    }
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteMemberMutationVariables,
  APITypes.DeleteMemberMutation
>;
export const deleteMemberTag = /* GraphQL */ `mutation DeleteMemberTag(
  $condition: ModelMemberTagConditionInput
  $input: DeleteMemberTagInput!
) {
  deleteMemberTag(condition: $condition, input: $input) {
    createdAt
    id
    member {
      createdAt
      id
      joined
      name
      nick
      ok
      rate
      score
      status
      teamId
      updatedAt
      __typename
    }
    memberId
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
  APITypes.DeleteMemberTagMutationVariables,
  APITypes.DeleteMemberTagMutation
>;
export const deleteOrder = /* GraphQL */ `mutation DeleteOrder(
  $condition: ModelOrderConditionInput
  $input: DeleteOrderInput!
) {
  deleteOrder(condition: $condition, input: $input) {
    createdAt
    customerId
    line
    orderNo
    qty
    state
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteOrderMutationVariables,
  APITypes.DeleteOrderMutation
>;
export const deleteProfile = /* GraphQL */ `mutation DeleteProfile(
  $condition: ModelProfileConditionInput
  $input: DeleteProfileInput!
) {
  deleteProfile(condition: $condition, input: $input) {
    at
    bio
    createdAt
    id
    ip
    mail
    member {
      createdAt
      id
      joined
      name
      nick
      ok
      rate
      score
      status
      teamId
      updatedAt
      __typename
    }
    memberId
    phone
    raw
    tm
    ts
    updatedAt
    url
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteProfileMutationVariables,
  APITypes.DeleteProfileMutation
>;
export const deleteSku = /* GraphQL */ `mutation DeleteSku(
  $condition: ModelSkuConditionInput
  $input: DeleteSkuInput!
) {
  deleteSku(condition: $condition, input: $input) {
    code
    createdAt
    title
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteSkuMutationVariables,
  APITypes.DeleteSkuMutation
>;
export const deleteTag = /* GraphQL */ `mutation DeleteTag(
  $condition: ModelTagConditionInput
  $input: DeleteTagInput!
) {
  deleteTag(condition: $condition, input: $input) {
    createdAt
    id
    label
    members {
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
export const deleteTeam = /* GraphQL */ `mutation DeleteTeam(
  $condition: ModelTeamConditionInput
  $input: DeleteTeamInput!
) {
  deleteTeam(condition: $condition, input: $input) {
    createdAt
    id
    members {
      nextToken
      __typename
    }
    motto
    name
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteTeamMutationVariables,
  APITypes.DeleteTeamMutation
>;
export const updateMember = /* GraphQL */ `mutation UpdateMember(
  $condition: ModelMemberConditionInput
  $input: UpdateMemberInput!
) {
  updateMember(condition: $condition, input: $input) {
    createdAt
    id
    joined
    name
    nick
    ok
    profile {
      at
      bio
      createdAt
      id
      ip
      mail
      memberId
      phone
      raw
      tm
      ts
      updatedAt
      url
      __typename
    }
    rate
    score
    spots {
      label
      lat
      lng
      __typename
    }
    status
    tags {
      nextToken
      __typename
    }
    team {
      createdAt
      id
      motto
      name
      updatedAt
      __typename
    }
    teamId
    updatedAt
    where {
      label
      lat
      lng
      __typename
    }
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateMemberMutationVariables,
  APITypes.UpdateMemberMutation
>;
export const updateMemberTag = /* GraphQL */ `mutation UpdateMemberTag(
  $condition: ModelMemberTagConditionInput
  $input: UpdateMemberTagInput!
) {
  updateMemberTag(condition: $condition, input: $input) {
    createdAt
    id
    member {
      createdAt
      id
      joined
      name
      nick
      ok
      rate
      score
      status
      teamId
      updatedAt
      __typename
    }
    memberId
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
  APITypes.UpdateMemberTagMutationVariables,
  APITypes.UpdateMemberTagMutation
>;
export const updateOrder = /* GraphQL */ `mutation UpdateOrder(
  $condition: ModelOrderConditionInput
  $input: UpdateOrderInput!
) {
  updateOrder(condition: $condition, input: $input) {
    createdAt
    customerId
    line
    orderNo
    qty
    state
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateOrderMutationVariables,
  APITypes.UpdateOrderMutation
>;
export const updateProfile = /* GraphQL */ `mutation UpdateProfile(
  $condition: ModelProfileConditionInput
  $input: UpdateProfileInput!
) {
  updateProfile(condition: $condition, input: $input) {
    at
    bio
    createdAt
    id
    ip
    mail
    member {
      createdAt
      id
      joined
      name
      nick
      ok
      rate
      score
      status
      teamId
      updatedAt
      __typename
    }
    memberId
    phone
    raw
    tm
    ts
    updatedAt
    url
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateProfileMutationVariables,
  APITypes.UpdateProfileMutation
>;
export const updateSku = /* GraphQL */ `mutation UpdateSku(
  $condition: ModelSkuConditionInput
  $input: UpdateSkuInput!
) {
  updateSku(condition: $condition, input: $input) {
    code
    createdAt
    title
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateSkuMutationVariables,
  APITypes.UpdateSkuMutation
>;
export const updateTag = /* GraphQL */ `mutation UpdateTag(
  $condition: ModelTagConditionInput
  $input: UpdateTagInput!
) {
  updateTag(condition: $condition, input: $input) {
    createdAt
    id
    label
    members {
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
export const updateTeam = /* GraphQL */ `mutation UpdateTeam(
  $condition: ModelTeamConditionInput
  $input: UpdateTeamInput!
) {
  updateTeam(condition: $condition, input: $input) {
    createdAt
    id
    members {
      nextToken
      __typename
    }
    motto
    name
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateTeamMutationVariables,
  APITypes.UpdateTeamMutation
>;
