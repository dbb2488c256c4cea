/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateMascot = /* GraphQL */ `subscription OnCreateMascot($filter: ModelSubscriptionMascotFilterInput) {
  onCreateMascot(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnCreateMascotSubscriptionVariables,
  APITypes.OnCreateMascotSubscription
>;
export const onCreateMember = /* GraphQL */ `subscription OnCreateMember($filter: ModelSubscriptionMemberFilterInput) {
  onCreateMember(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnCreateMemberSubscriptionVariables,
  APITypes.OnCreateMemberSubscription
>;
export const onCreateTeam = /* GraphQL */ `subscription OnCreateTeam($filter: ModelSubscriptionTeamFilterInput) {
  onCreateTeam(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnCreateTeamSubscriptionVariables,
  APITypes.OnCreateTeamSubscription
>;
export const onDeleteMascot = /* GraphQL */ `subscription OnDeleteMascot($filter: ModelSubscriptionMascotFilterInput) {
  onDeleteMascot(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnDeleteMascotSubscriptionVariables,
  APITypes.OnDeleteMascotSubscription
>;
export const onDeleteMember = /* GraphQL */ `subscription OnDeleteMember($filter: ModelSubscriptionMemberFilterInput) {
  onDeleteMember(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnDeleteMemberSubscriptionVariables,
  APITypes.OnDeleteMemberSubscription
>;
export const onDeleteTeam = /* GraphQL */ `subscription OnDeleteTeam($filter: ModelSubscriptionTeamFilterInput) {
  onDeleteTeam(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnDeleteTeamSubscriptionVariables,
  APITypes.OnDeleteTeamSubscription
>;
export const onUpdateMascot = /* GraphQL */ `subscription OnUpdateMascot($filter: ModelSubscriptionMascotFilterInput) {
  onUpdateMascot(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnUpdateMascotSubscriptionVariables,
  APITypes.OnUpdateMascotSubscription
>;
export const onUpdateMember = /* GraphQL */ `subscription OnUpdateMember($filter: ModelSubscriptionMemberFilterInput) {
  onUpdateMember(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnUpdateMemberSubscriptionVariables,
  APITypes.OnUpdateMemberSubscription
>;
export const onUpdateTeam = /* GraphQL */ `subscription OnUpdateTeam($filter: ModelSubscriptionTeamFilterInput) {
  onUpdateTeam(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnUpdateTeamSubscriptionVariables,
  APITypes.OnUpdateTeamSubscription
>;
