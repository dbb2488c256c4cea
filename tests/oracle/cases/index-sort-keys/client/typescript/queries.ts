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
    city
    createdAt
    id
    joined
    name
    rate
    ref
    score
    seen
    status
    teamId
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetMemberQueryVariables, APITypes.GetMemberQuery>;
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
      city
      createdAt
      id
      joined
      name
      rate
      ref
      score
      seen
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
export const listMembers = /* GraphQL */ `query ListMembers(
  $filter: ModelMemberFilterInput
  $limit: Int
  $nextToken: String
) {
  listMembers(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      city
      createdAt
      id
      joined
      name
      rate
      ref
      score
      seen
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
export const membersByCity = /* GraphQL */ `query MembersByCity(
  $city: String!
  $filter: ModelMemberFilterInput
  $limit: Int
  $nextToken: String
  $sortDirection: ModelSortDirection
  $statusScoreTeamId: ModelMemberByCityCompositeKeyConditionInput
) {
  membersByCity(
    city: $city
    filter: $filter
    limit: $limit
    nextToken: $nextToken
    sortDirection: $sortDirection
    statusScoreTeamId: $statusScoreTeamId
  ) {
    items {
      city
      createdAt
      id
      joined
      name
      rate
      ref
      score
      seen
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
  APITypes.MembersByCityQueryVariables,
  APITypes.MembersByCityQuery
>;
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
      city
      createdAt
      id
      joined
      name
      rate
      ref
      score
      seen
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
export const membersByTeamAndRate = /* GraphQL */ `query MembersByTeamAndRate(
  $filter: ModelMemberFilterInput
  $limit: Int
  $nextToken: String
  $rate: ModelFloatKeyConditionInput
  $sortDirection: ModelSortDirection
  $teamId: ID!
) {
  membersByTeamAndRate(
    filter: $filter
    limit: $limit
    nextToken: $nextToken
    rate: $rate
    sortDirection: $sortDirection
    teamId: $teamId
  ) {
    items {
      city
      createdAt
      id
      joined
      name
      rate
      ref
      score
      seen
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
  APITypes.MembersByTeamAndRateQueryVariables,
  APITypes.MembersByTeamAndRateQuery
>;
export const membersByTeamAndRef = /* GraphQL */ `query MembersByTeamAndRef(
  $filter: ModelMemberFilterInput
  $limit: Int
  $nextToken: String
  $ref: ModelIDKeyConditionInput
  $sortDirection: ModelSortDirection
  $teamId: ID!
) {
  membersByTeamAndRef(
    filter: $filter
    limit: $limit
    nextToken: $nextToken
    ref: $ref
    sortDirection: $sortDirection
    teamId: $teamId
  ) {
    items {
      city
      createdAt
      id
      joined
      name
      rate
      ref
      score
      seen
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
  APITypes.MembersByTeamAndRefQueryVariables,
  APITypes.MembersByTeamAndRefQuery
>;
export const membersByTeamAndScore = /* GraphQL */ `query MembersByTeamAndScore(
  $filter: ModelMemberFilterInput
  $limit: Int
  $nextToken: String
  $score: ModelIntKeyConditionInput
  $sortDirection: ModelSortDirection
  $teamId: ID!
) {
  membersByTeamAndScore(
    filter: $filter
    limit: $limit
    nextToken: $nextToken
    score: $score
    sortDirection: $sortDirection
    teamId: $teamId
  ) {
    items {
      city
      createdAt
      id
      joined
      name
      rate
      ref
      score
      seen
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
  APITypes.MembersByTeamAndScoreQueryVariables,
  APITypes.MembersByTeamAndScoreQuery
>;
export const membersByTeamAndSeen = /* GraphQL */ `query MembersByTeamAndSeen(
  $filter: ModelMemberFilterInput
  $limit: Int
  $nextToken: String
  $seen: ModelIntKeyConditionInput
  $sortDirection: ModelSortDirection
  $teamId: ID!
) {
  membersByTeamAndSeen(
    filter: $filter
    limit: $limit
    nextToken: $nextToken
    seen: $seen
    sortDirection: $sortDirection
    teamId: $teamId
  ) {
    items {
      city
      createdAt
      id
      joined
      name
      rate
      ref
      score
      seen
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
  APITypes.MembersByTeamAndSeenQueryVariables,
  APITypes.MembersByTeamAndSeenQuery
>;
