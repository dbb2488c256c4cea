/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const getMember = /* GraphQL */ `query GetMember($id: ID!) {
  getMember(id: $id) {
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
` as GeneratedQuery<APITypes.GetMemberQueryVariables, APITypes.GetMemberQuery>;
export const getMemberTag = /* GraphQL */ `query GetMemberTag($id: ID!) {
  getMemberTag(id: $id) {
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
` as GeneratedQuery<
  APITypes.GetMemberTagQueryVariables,
  APITypes.GetMemberTagQuery
>;
export const getOrder = /* GraphQL */ `query GetOrder($customerId: ID!, $line: Int!, $orderNo: String!) {
  getOrder(customerId: $customerId, line: $line, orderNo: $orderNo) {
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
` as GeneratedQuery<APITypes.GetOrderQueryVariables, APITypes.GetOrderQuery>;
export const getProfile = /* GraphQL */ `query GetProfile($id: ID!) {
  getProfile(id: $id) {
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
` as GeneratedQuery<
  APITypes.GetProfileQueryVariables,
  APITypes.GetProfileQuery
>;
export const getSku = /* GraphQL */ `query GetSku($code: String!) {
  getSku(code: $code) {
    code
    createdAt
    title
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetSkuQueryVariables, APITypes.GetSkuQuery>;
export const getTag = /* GraphQL */ `query GetTag($id: ID!) {
  getTag(id: $id) {
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
` as GeneratedQuery<APITypes.GetTagQueryVariables, APITypes.GetTagQuery>;
export const getTeam = /* GraphQL */ `query GetTeam($id: ID!) {
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
` as GeneratedQuery<APITypes.GetTeamQueryVariables, APITypes.GetTeamQuery>;
export const listMemberByName = /* GraphQL */ `query ListMemberByName(
  $filter: ModelMemberFilterInput
  $limit: Int
  $name: String!
  $nextToken: String
  $sortDirection: ModelSortDirection
) {
  listMemberByName(
    filter: $filter
    limit: $limit
    name: $name
    nextToken: $nextToken
    sortDirection: $sortDirection
  ) {
    items {
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
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListMemberByNameQueryVariables,
  APITypes.ListMemberByNameQuery
>;
export const listMemberByStatusAndJoinedAndName = /* GraphQL */ `query ListMemberByStatusAndJoinedAndName(
  $filter: ModelMemberFilterInput
  $joinedName: ModelMemberMembersByStatusAndJoinedAndNameCompositeKeyConditionInput
  $limit: Int
  $nextToken: String
  $sortDirection: ModelSortDirection
  $status: Status!
) {
  listMemberByStatusAndJoinedAndName(
    filter: $filter
    joinedName: $joinedName
    limit: $limit
    nextToken: $nextToken
    sortDirection: $sortDirection
    status: $status
  ) {
    items {
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
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListMemberByStatusAndJoinedAndNameQueryVariables,
  APITypes.ListMemberByStatusAndJoinedAndNameQuery
>;
export const listMemberTags = /* GraphQL */ `query ListMemberTags(
  $filter: ModelMemberTagFilterInput
  $limit: Int
  $nextToken: String
) {
  listMemberTags(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      memberId
      tagId
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListMemberTagsQueryVariables,
  APITypes.ListMemberTagsQuery
>;
export const listMembers = /* GraphQL */ `query ListMembers(
  $filter: ModelMemberFilterInput
  $limit: Int
  $nextToken: String
) {
  listMembers(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
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
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListMembersQueryVariables,
  APITypes.ListMembersQuery
>;
export const listOrderByOrderNoAndQty = /* GraphQL */ `query ListOrderByOrderNoAndQty(
  $filter: ModelOrderFilterInput
  $limit: Int
  $nextToken: String
  $orderNo: String!
  $qty: ModelIntKeyConditionInput
  $sortDirection: ModelSortDirection
) {
  listOrderByOrderNoAndQty(
    filter: $filter
    limit: $limit
    nextToken: $nextToken
    orderNo: $orderNo
    qty: $qty
    sortDirection: $sortDirection
  ) {
    items {
      createdAt
      customerId
      line
      orderNo
      qty
      state
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListOrderByOrderNoAndQtyQueryVariables,
  APITypes.ListOrderByOrderNoAndQtyQuery
>;
export const listOrders = /* GraphQL */ `query ListOrders(
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
      state
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListOrdersQueryVariables,
  APITypes.ListOrdersQuery
>;
export const listProfiles = /* GraphQL */ `query ListProfiles(
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
` as GeneratedQuery<
  APITypes.ListProfilesQueryVariables,
  APITypes.ListProfilesQuery
>;
export const listSkus = /* GraphQL */ `query ListSkus(
  $code: String
  $filter: ModelSkuFilterInput
  $limit: Int
  $nextToken: String
  $sortDirection: ModelSortDirection
) {
  listSkus(
    code: $code
    filter: $filter
    limit: $limit
    nextToken: $nextToken
    sortDirection: $sortDirection
  ) {
    items {
      code
      createdAt
      title
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListSkusQueryVariables, APITypes.ListSkusQuery>;
export const listTags = /* GraphQL */ `query ListTags($filter: ModelTagFilterInput, $limit: Int, $nextToken: String) {
  listTags(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      label
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListTagsQueryVariables, APITypes.ListTagsQuery>;
export const listTeams = /* GraphQL */ `query ListTeams(
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
` as GeneratedQuery<APITypes.ListTeamsQueryVariables, APITypes.ListTeamsQuery>;
export const membersByTeam = /* GraphQL */ `query MembersByTeam(
  $filter: ModelMemberFilterInput
  $joined: ModelStringKeyConditionInput
  $limit: Int
  $nextToken: String
  $sortDirection: ModelSortDirection
  $teamId: ID!
) {
  membersByTeam(
    filter: $filter
    joined: $joined
    limit: $limit
    nextToken: $nextToken
    sortDirection: $sortDirection
    teamId: $teamId
  ) {
    items {
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
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.MembersByTeamQueryVariables,
  APITypes.MembersByTeamQuery
>;
