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
    colours
    createdAt
    id
    joined
    name
    nick
    ok
    owner
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
    }
    rate
    score
    spots {
      label
      lat
      lng
    }
    status
    team {
      createdAt
      id
      motto
      name
      updatedAt
    }
    teamId
    updatedAt
    where {
      label
      lat
      lng
    }
  }
}
` as GeneratedMutation<
  APITypes.CreateMemberMutationVariables,
  APITypes.CreateMemberMutation
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
    updatedAt
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
      colours
      createdAt
      id
      joined
      name
      nick
      ok
      owner
      rate
      score
      status
      teamId
      updatedAt
    }
    memberId
    phone
    raw
    tm
    ts
    updatedAt
    url
  }
}
` as GeneratedMutation<
  APITypes.CreateProfileMutationVariables,
  APITypes.CreateProfileMutation
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
    }
    motto
    name
    updatedAt
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
    colours
    createdAt
    id
    joined
    name
    nick
    ok
    owner
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
    }
    rate
    score
    spots {
      label
      lat
      lng
    }
    status
    team {
      createdAt
      id
      motto
      name
      updatedAt
    }
    teamId
    updatedAt
    where {
      label
      lat
      lng
    }
  }
}
` as GeneratedMutation<
  APITypes.DeleteMemberMutationVariables,
  APITypes.DeleteMemberMutation
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
    updatedAt
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
      colours
      createdAt
      id
      joined
      name
      nick
      ok
      owner
      rate
      score
      status
      teamId
      updatedAt
    }
    memberId
    phone
    raw
    tm
    ts
    updatedAt
    url
  }
}
` as GeneratedMutation<
  APITypes.DeleteProfileMutationVariables,
  APITypes.DeleteProfileMutation
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
    }
    motto
    name
    updatedAt
  }
}
` as GeneratedMutation<
  APITypes.DeleteTeamMutationVariables,
  APITypes.DeleteTeamMutation
>;
export const move = /* GraphQL */ `mutation Move(
  $aVeryLongNameOfAnArgumentThatIsNeeded: String
  $andAnotherOneThatIsEvenLonger: [String!]!
  $to: GeoInput
) {
  move(
    aVeryLongNameOfAnArgumentThatIsNeeded: $aVeryLongNameOfAnArgumentThatIsNeeded
    andAnotherOneThatIsEvenLonger: $andAnotherOneThatIsEvenLonger
    to: $to
  ) {
    around {
      colours
      name
      status
      tags
    }
    label
    lat
    lng
  }
}
` as GeneratedMutation<APITypes.MoveMutationVariables, APITypes.MoveMutation>;
export const updateMember = /* GraphQL */ `mutation UpdateMember(
  $condition: ModelMemberConditionInput
  $input: UpdateMemberInput!
) {
  updateMember(condition: $condition, input: $input) {
    colours
    createdAt
    id
    joined
    name
    nick
    ok
    owner
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
    }
    rate
    score
    spots {
      label
      lat
      lng
    }
    status
    team {
      createdAt
      id
      motto
      name
      updatedAt
    }
    teamId
    updatedAt
    where {
      label
      lat
      lng
    }
  }
}
` as GeneratedMutation<
  APITypes.UpdateMemberMutationVariables,
  APITypes.UpdateMemberMutation
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
    updatedAt
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
      colours
      createdAt
      id
      joined
      name
      nick
      ok
      owner
      rate
      score
      status
      teamId
      updatedAt
    }
    memberId
    phone
    raw
    tm
    ts
    updatedAt
    url
  }
}
` as GeneratedMutation<
  APITypes.UpdateProfileMutationVariables,
  APITypes.UpdateProfileMutation
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
    }
    motto
    name
    updatedAt
  }
}
` as GeneratedMutation<
  APITypes.UpdateTeamMutationVariables,
  APITypes.UpdateTeamMutation
>;
