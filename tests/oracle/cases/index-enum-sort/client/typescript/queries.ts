/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const getTicket = /* GraphQL */ `query GetTicket($id: ID!) {
  getTicket(id: $id) {
    createdAt
    id
    level
    state
    team
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetTicketQueryVariables, APITypes.GetTicketQuery>;
export const listTickets = /* GraphQL */ `query ListTickets(
  $filter: ModelTicketFilterInput
  $limit: Int
  $nextToken: String
) {
  listTickets(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      level
      state
      team
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListTicketsQueryVariables,
  APITypes.ListTicketsQuery
>;
export const ticketsByTeam = /* GraphQL */ `query TicketsByTeam(
  $filter: ModelTicketFilterInput
  $limit: Int
  $nextToken: String
  $sortDirection: ModelSortDirection
  $state: ModelStringKeyConditionInput
  $team: ID!
) {
  ticketsByTeam(
    filter: $filter
    limit: $limit
    nextToken: $nextToken
    sortDirection: $sortDirection
    state: $state
    team: $team
  ) {
    items {
      createdAt
      id
      level
      state
      team
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.TicketsByTeamQueryVariables,
  APITypes.TicketsByTeamQuery
>;
export const ticketsByTeamStateLevel = /* GraphQL */ `query TicketsByTeamStateLevel(
  $filter: ModelTicketFilterInput
  $limit: Int
  $nextToken: String
  $sortDirection: ModelSortDirection
  $stateLevel: ModelTicketByTeam2CompositeKeyConditionInput
  $team: ID!
) {
  ticketsByTeamStateLevel(
    filter: $filter
    limit: $limit
    nextToken: $nextToken
    sortDirection: $sortDirection
    stateLevel: $stateLevel
    team: $team
  ) {
    items {
      createdAt
      id
      level
      state
      team
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.TicketsByTeamStateLevelQueryVariables,
  APITypes.TicketsByTeamStateLevelQuery
>;
