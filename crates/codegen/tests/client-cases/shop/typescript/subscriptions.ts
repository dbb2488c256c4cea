/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateMember = /* GraphQL */ `subscription OnCreateMember(
  $filter: ModelSubscriptionMemberFilterInput
  $owner: String
) {
  onCreateMember(filter: $filter, owner: $owner) {
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
` as GeneratedSubscription<
  APITypes.OnCreateMemberSubscriptionVariables,
  APITypes.OnCreateMemberSubscription
>;
export const onCreateOrder = /* GraphQL */ `subscription OnCreateOrder($filter: ModelSubscriptionOrderFilterInput) {
  onCreateOrder(filter: $filter) {
    createdAt
    customerId
    line
    orderNo
    qty
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateOrderSubscriptionVariables,
  APITypes.OnCreateOrderSubscription
>;
export const onCreateProfile = /* GraphQL */ `subscription OnCreateProfile($filter: ModelSubscriptionProfileFilterInput) {
  onCreateProfile(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnCreateProfileSubscriptionVariables,
  APITypes.OnCreateProfileSubscription
>;
export const onCreateTeam = /* GraphQL */ `subscription OnCreateTeam($filter: ModelSubscriptionTeamFilterInput) {
  onCreateTeam(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnCreateTeamSubscriptionVariables,
  APITypes.OnCreateTeamSubscription
>;
export const onDeleteMember = /* GraphQL */ `subscription OnDeleteMember(
  $filter: ModelSubscriptionMemberFilterInput
  $owner: String
) {
  onDeleteMember(filter: $filter, owner: $owner) {
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
` as GeneratedSubscription<
  APITypes.OnDeleteMemberSubscriptionVariables,
  APITypes.OnDeleteMemberSubscription
>;
export const onDeleteOrder = /* GraphQL */ `subscription OnDeleteOrder($filter: ModelSubscriptionOrderFilterInput) {
  onDeleteOrder(filter: $filter) {
    createdAt
    customerId
    line
    orderNo
    qty
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteOrderSubscriptionVariables,
  APITypes.OnDeleteOrderSubscription
>;
export const onDeleteProfile = /* GraphQL */ `subscription OnDeleteProfile($filter: ModelSubscriptionProfileFilterInput) {
  onDeleteProfile(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnDeleteProfileSubscriptionVariables,
  APITypes.OnDeleteProfileSubscription
>;
export const onDeleteTeam = /* GraphQL */ `subscription OnDeleteTeam($filter: ModelSubscriptionTeamFilterInput) {
  onDeleteTeam(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnDeleteTeamSubscriptionVariables,
  APITypes.OnDeleteTeamSubscription
>;
export const onUpdateMember = /* GraphQL */ `subscription OnUpdateMember(
  $filter: ModelSubscriptionMemberFilterInput
  $owner: String
) {
  onUpdateMember(filter: $filter, owner: $owner) {
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
` as GeneratedSubscription<
  APITypes.OnUpdateMemberSubscriptionVariables,
  APITypes.OnUpdateMemberSubscription
>;
export const onUpdateOrder = /* GraphQL */ `subscription OnUpdateOrder($filter: ModelSubscriptionOrderFilterInput) {
  onUpdateOrder(filter: $filter) {
    createdAt
    customerId
    line
    orderNo
    qty
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateOrderSubscriptionVariables,
  APITypes.OnUpdateOrderSubscription
>;
export const onUpdateProfile = /* GraphQL */ `subscription OnUpdateProfile($filter: ModelSubscriptionProfileFilterInput) {
  onUpdateProfile(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnUpdateProfileSubscriptionVariables,
  APITypes.OnUpdateProfileSubscription
>;
export const onUpdateTeam = /* GraphQL */ `subscription OnUpdateTeam($filter: ModelSubscriptionTeamFilterInput) {
  onUpdateTeam(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnUpdateTeamSubscriptionVariables,
  APITypes.OnUpdateTeamSubscription
>;
