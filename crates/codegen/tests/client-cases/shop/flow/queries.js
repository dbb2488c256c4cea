// @flow
// this is an auto generated file. This will be overwritten

export const echo = /* GraphQL */ `
  query Echo($text: String!) {
    echo(text: $text)
  }
`;
export const findPlaces = /* GraphQL */ `
  query FindPlaces(
    $ids: [ID!]
    $limits: [Int]
    $statuses: [Status!]!
    $when: AWSTimestamp
    $where: Where!
  ) {
    findPlaces(
      ids: $ids
      limits: $limits
      statuses: $statuses
      when: $when
      where: $where
    ) {
      colours
      name
      status
      tags
      __typename
    }
  }
`;
export const getMember = /* GraphQL */ `
  query GetMember($id: ID!) {
    getMember(id: $id) {
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
export const getOrder = /* GraphQL */ `
  query GetOrder($customerId: ID!, $line: Int!, $orderNo: String!) {
    getOrder(customerId: $customerId, line: $line, orderNo: $orderNo) {
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
export const getProfile = /* GraphQL */ `
  query GetProfile($id: ID!) {
    getProfile(id: $id) {
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
export const getTeam = /* GraphQL */ `
  query GetTeam($id: ID!) {
    getTeam(id: $id) {
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
export const listMembers = /* GraphQL */ `
  query ListMembers(
    $filter: ModelMemberFilterInput
    $limit: Int
    $nextToken: String
  ) {
    listMembers(filter: $filter, limit: $limit, nextToken: $nextToken) {
      items {
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
      nextToken
      __typename
    }
  }
`;
export const listOrders = /* GraphQL */ `
  query ListOrders(
    $customerId: ID
    $filter: ModelOrderFilterInput
    $limit: Int
    $nextToken: String
    $orderNoLine: ModelOrderPrimaryCompositeKeyConditionInput
    $sortDirection: ModelSortDirection
  ) {
    listOrders(
      customerId: $customerId
      filter: $filter
      limit: $limit
      nextToken: $nextToken
      orderNoLine: $orderNoLine
      sortDirection: $sortDirection
    ) {
      items {
        createdAt
        customerId
        line
        orderNo
        qty
        updatedAt
        __typename
      }
      nextToken
      __typename
    }
  }
`;
export const listProfiles = /* GraphQL */ `
  query ListProfiles(
    $filter: ModelProfileFilterInput
    $limit: Int
    $nextToken: String
  ) {
    listProfiles(filter: $filter, limit: $limit, nextToken: $nextToken) {
      items {
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
      nextToken
      __typename
    }
  }
`;
export const listTeams = /* GraphQL */ `
  query ListTeams(
    $filter: ModelTeamFilterInput
    $limit: Int
    $nextToken: String
  ) {
    listTeams(filter: $filter, limit: $limit, nextToken: $nextToken) {
      items {
        createdAt
        id
        motto
        name
        updatedAt
        __typename
      }
      nextToken
      __typename
    }
  }
`;
export const membersByName = /* GraphQL */ `
  query MembersByName(
    $filter: ModelMemberFilterInput
    $joinedScore: ModelMemberByNameCompositeKeyConditionInput
    $limit: Int
    $name: String!
    $nextToken: String
    $sortDirection: ModelSortDirection
  ) {
    membersByName(
      filter: $filter
      joinedScore: $joinedScore
      limit: $limit
      name: $name
      nextToken: $nextToken
      sortDirection: $sortDirection
    ) {
      items {
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
      nextToken
      __typename
    }
  }
`;
export const names = /* GraphQL */ `
  query Names {
    names
  }
`;
export const nothing = /* GraphQL */ `
  query Nothing {
    nothing
  }
`;
export const places = /* GraphQL */ `
  query Places {
    places {
      colours
      name
      status
      tags
      __typename
    }
  }
`;
export const statusOf = /* GraphQL */ `
  query StatusOf($memberId: ID!) {
    statusOf(memberId: $memberId)
  }
`;
