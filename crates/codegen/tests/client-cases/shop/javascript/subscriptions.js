/* eslint-disable */
// this is an auto generated file. This will be overwritten

export const onCreateMember = /* GraphQL */ `
  subscription OnCreateMember(
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
`;
export const onCreateOrder = /* GraphQL */ `
  subscription OnCreateOrder($filter: ModelSubscriptionOrderFilterInput) {
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
`;
export const onCreateProfile = /* GraphQL */ `
  subscription OnCreateProfile($filter: ModelSubscriptionProfileFilterInput) {
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
`;
export const onCreateTeam = /* GraphQL */ `
  subscription OnCreateTeam($filter: ModelSubscriptionTeamFilterInput) {
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
`;
export const onDeleteMember = /* GraphQL */ `
  subscription OnDeleteMember(
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
`;
export const onDeleteOrder = /* GraphQL */ `
  subscription OnDeleteOrder($filter: ModelSubscriptionOrderFilterInput) {
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
`;
export const onDeleteProfile = /* GraphQL */ `
  subscription OnDeleteProfile($filter: ModelSubscriptionProfileFilterInput) {
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
`;
export const onDeleteTeam = /* GraphQL */ `
  subscription OnDeleteTeam($filter: ModelSubscriptionTeamFilterInput) {
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
`;
export const onUpdateMember = /* GraphQL */ `
  subscription OnUpdateMember(
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
`;
export const onUpdateOrder = /* GraphQL */ `
  subscription OnUpdateOrder($filter: ModelSubscriptionOrderFilterInput) {
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
`;
export const onUpdateProfile = /* GraphQL */ `
  subscription OnUpdateProfile($filter: ModelSubscriptionProfileFilterInput) {
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
`;
export const onUpdateTeam = /* GraphQL */ `
  subscription OnUpdateTeam($filter: ModelSubscriptionTeamFilterInput) {
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
`;
