/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createMascot = /* GraphQL */ `mutation CreateMascot(
  $condition: ModelMascotConditionInput
  $input: CreateMascotInput!
) {
  createMascot(condition: $condition, input: $input) {
    createdAt
    id
    name
    team {
      createdAt
      id
      name
      updatedAt
      __typename
    }
    teamId
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateMascotMutationVariables,
  APITypes.CreateMascotMutation
>;
export const createMember = /* GraphQL */ `mutation CreateMember(
  $condition: ModelMemberConditionInput
  $input: CreateMemberInput!
) {
  createMember(condition: $condition, input: $input) {
    createdAt
    id
    name
    team {
      createdAt
      id
      name
      updatedAt
      __typename
    }
    teamId
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateMemberMutationVariables,
  APITypes.CreateMemberMutation
>;
export const createTeam = /* GraphQL */ `mutation CreateTeam(
  $condition: ModelTeamConditionInput
  $input: CreateTeamInput!
) {
  createTeam(condition: $condition, input: $input) {
    createdAt
    id
    mascot {
      createdAt
      id
      name
      teamId
      updatedAt
      __typename
    }
    members {
      nextToken
      __typename
    }
    name
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateTeamMutationVariables,
  APITypes.CreateTeamMutation
>;
export const deleteMascot = /* GraphQL */ `mutation DeleteMascot(
  $condition: ModelMascotConditionInput
  $input: DeleteMascotInput!
) {
  deleteMascot(condition: $condition, input: $input) {
    createdAt
    id
    name
    team {
      createdAt
      id
      name
      updatedAt
      __typename
    }
    teamId
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteMascotMutationVariables,
  APITypes.DeleteMascotMutation
>;
export const deleteMember = /* GraphQL */ `mutation DeleteMember(
  $condition: ModelMemberConditionInput
  $input: DeleteMemberInput!
) {
  deleteMember(condition: $condition, input: $input) {
    createdAt
    id
    name
    team {
      createdAt
      id
      name
      updatedAt
      __typename
    }
    teamId
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteMemberMutationVariables,
  APITypes.DeleteMemberMutation
>;
export const deleteTeam = /* GraphQL */ `mutation DeleteTeam(
  $condition: ModelTeamConditionInput
  $input: DeleteTeamInput!
) {
  deleteTeam(condition: $condition, input: $input) {
    createdAt
    id
    mascot {
      createdAt
      id
      name
      teamId
      updatedAt
      __typename
    }
    members {
      nextToken
      __typename
    }
    name
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteTeamMutationVariables,
  APITypes.DeleteTeamMutation
>;
export const updateMascot = /* GraphQL */ `mutation UpdateMascot(
  $condition: ModelMascotConditionInput
  $input: UpdateMascotInput!
) {
  updateMascot(condition: $condition, input: $input) {
    createdAt
    id
    name
    team {
      createdAt
      id
      name
      updatedAt
      __typename
    }
    teamId
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateMascotMutationVariables,
  APITypes.UpdateMascotMutation
>;
export const updateMember = /* GraphQL */ `mutation UpdateMember(
  $condition: ModelMemberConditionInput
  $input: UpdateMemberInput!
) {
  updateMember(condition: $condition, input: $input) {
    createdAt
    id
    name
    team {
      createdAt
      id
      name
      updatedAt
      __typename
    }
    teamId
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateMemberMutationVariables,
  APITypes.UpdateMemberMutation
>;
export const updateTeam = /* GraphQL */ `mutation UpdateTeam(
  $condition: ModelTeamConditionInput
  $input: UpdateTeamInput!
) {
  updateTeam(condition: $condition, input: $input) {
    createdAt
    id
    mascot {
      createdAt
      id
      name
      teamId
      updatedAt
      __typename
    }
    members {
      nextToken
      __typename
    }
    name
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateTeamMutationVariables,
  APITypes.UpdateTeamMutation
>;
