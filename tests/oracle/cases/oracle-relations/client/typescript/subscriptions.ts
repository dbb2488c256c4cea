/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateMember = /* GraphQL */ `subscription OnCreateMember($filter: ModelSubscriptionMemberFilterInput) {
  onCreateMember(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnCreateMemberSubscriptionVariables,
  APITypes.OnCreateMemberSubscription
>;
export const onCreateMemberTag = /* GraphQL */ `subscription OnCreateMemberTag($filter: ModelSubscriptionMemberTagFilterInput) {
  onCreateMemberTag(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnCreateMemberTagSubscriptionVariables,
  APITypes.OnCreateMemberTagSubscription
>;
export const onCreateOrder = /* GraphQL */ `subscription OnCreateOrder($filter: ModelSubscriptionOrderFilterInput) {
  onCreateOrder(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnCreateProfileSubscriptionVariables,
  APITypes.OnCreateProfileSubscription
>;
export const onCreateSku = /* GraphQL */ `subscription OnCreateSku($filter: ModelSubscriptionSkuFilterInput) {
  onCreateSku(filter: $filter) {
    code
    createdAt
    title
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateSkuSubscriptionVariables,
  APITypes.OnCreateSkuSubscription
>;
export const onCreateTag = /* GraphQL */ `subscription OnCreateTag($filter: ModelSubscriptionTagFilterInput) {
  onCreateTag(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnCreateTagSubscriptionVariables,
  APITypes.OnCreateTagSubscription
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
export const onDeleteMember = /* GraphQL */ `subscription OnDeleteMember($filter: ModelSubscriptionMemberFilterInput) {
  onDeleteMember(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnDeleteMemberSubscriptionVariables,
  APITypes.OnDeleteMemberSubscription
>;
export const onDeleteMemberTag = /* GraphQL */ `subscription OnDeleteMemberTag($filter: ModelSubscriptionMemberTagFilterInput) {
  onDeleteMemberTag(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnDeleteMemberTagSubscriptionVariables,
  APITypes.OnDeleteMemberTagSubscription
>;
export const onDeleteOrder = /* GraphQL */ `subscription OnDeleteOrder($filter: ModelSubscriptionOrderFilterInput) {
  onDeleteOrder(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnDeleteProfileSubscriptionVariables,
  APITypes.OnDeleteProfileSubscription
>;
export const onDeleteSku = /* GraphQL */ `subscription OnDeleteSku($filter: ModelSubscriptionSkuFilterInput) {
  onDeleteSku(filter: $filter) {
    code
    createdAt
    title
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteSkuSubscriptionVariables,
  APITypes.OnDeleteSkuSubscription
>;
export const onDeleteTag = /* GraphQL */ `subscription OnDeleteTag($filter: ModelSubscriptionTagFilterInput) {
  onDeleteTag(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnDeleteTagSubscriptionVariables,
  APITypes.OnDeleteTagSubscription
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
export const onUpdateMember = /* GraphQL */ `subscription OnUpdateMember($filter: ModelSubscriptionMemberFilterInput) {
  onUpdateMember(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnUpdateMemberSubscriptionVariables,
  APITypes.OnUpdateMemberSubscription
>;
export const onUpdateMemberTag = /* GraphQL */ `subscription OnUpdateMemberTag($filter: ModelSubscriptionMemberTagFilterInput) {
  onUpdateMemberTag(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnUpdateMemberTagSubscriptionVariables,
  APITypes.OnUpdateMemberTagSubscription
>;
export const onUpdateOrder = /* GraphQL */ `subscription OnUpdateOrder($filter: ModelSubscriptionOrderFilterInput) {
  onUpdateOrder(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnUpdateProfileSubscriptionVariables,
  APITypes.OnUpdateProfileSubscription
>;
export const onUpdateSku = /* GraphQL */ `subscription OnUpdateSku($filter: ModelSubscriptionSkuFilterInput) {
  onUpdateSku(filter: $filter) {
    code
    createdAt
    title
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateSkuSubscriptionVariables,
  APITypes.OnUpdateSkuSubscription
>;
export const onUpdateTag = /* GraphQL */ `subscription OnUpdateTag($filter: ModelSubscriptionTagFilterInput) {
  onUpdateTag(filter: $filter) {
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
` as GeneratedSubscription<
  APITypes.OnUpdateTagSubscriptionVariables,
  APITypes.OnUpdateTagSubscription
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
