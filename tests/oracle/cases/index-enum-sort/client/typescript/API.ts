/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Ticket = {
  __typename: "Ticket",
  createdAt: string,
  id: string,
  level?: Level | null,
  state: State,
  team: string,
  updatedAt: string,
};

export enum Level {
  HIGH = "HIGH",
  LOW = "LOW",
}


export enum State {
  DONE = "DONE",
  OPEN = "OPEN",
}


export type ModelTicketFilterInput = {
  and?: Array< ModelTicketFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  level?: ModelLevelInput | null,
  not?: ModelTicketFilterInput | null,
  or?: Array< ModelTicketFilterInput | null > | null,
  state?: ModelStateInput | null,
  team?: ModelIDInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelStringInput = {
  attributeExists?: boolean | null,
  attributeType?: ModelAttributeTypes | null,
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  size?: ModelSizeInput | null,
};

export enum ModelAttributeTypes {
  _null = "_null",
  binary = "binary",
  binarySet = "binarySet",
  bool = "bool",
  list = "list",
  map = "map",
  number = "number",
  numberSet = "numberSet",
  string = "string",
  stringSet = "stringSet",
}


export type ModelSizeInput = {
  between?: Array< number | null > | null,
  eq?: number | null,
  ge?: number | null,
  gt?: number | null,
  le?: number | null,
  lt?: number | null,
  ne?: number | null,
};

export type ModelIDInput = {
  attributeExists?: boolean | null,
  attributeType?: ModelAttributeTypes | null,
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  size?: ModelSizeInput | null,
};

export type ModelLevelInput = {
  eq?: Level | null,
  ne?: Level | null,
};

export type ModelStateInput = {
  eq?: State | null,
  ne?: State | null,
};

export type ModelTicketConnection = {
  __typename: "ModelTicketConnection",
  items:  Array<Ticket | null >,
  nextToken?: string | null,
};

export enum ModelSortDirection {
  ASC = "ASC",
  DESC = "DESC",
}


export type ModelStringKeyConditionInput = {
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  le?: string | null,
  lt?: string | null,
};

export type ModelTicketByTeam2CompositeKeyConditionInput = {
  beginsWith?: ModelTicketByTeam2CompositeKeyInput | null,
  between?: Array< ModelTicketByTeam2CompositeKeyInput | null > | null,
  eq?: ModelTicketByTeam2CompositeKeyInput | null,
  ge?: ModelTicketByTeam2CompositeKeyInput | null,
  gt?: ModelTicketByTeam2CompositeKeyInput | null,
  le?: ModelTicketByTeam2CompositeKeyInput | null,
  lt?: ModelTicketByTeam2CompositeKeyInput | null,
};

export type ModelTicketByTeam2CompositeKeyInput = {
  level?: Level | null,
  state?: State | null,
};

export type ModelTicketConditionInput = {
  and?: Array< ModelTicketConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  level?: ModelLevelInput | null,
  not?: ModelTicketConditionInput | null,
  or?: Array< ModelTicketConditionInput | null > | null,
  state?: ModelStateInput | null,
  team?: ModelIDInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateTicketInput = {
  id?: string | null,
  level?: Level | null,
  state: State,
  team: string,
};

export type DeleteTicketInput = {
  id: string,
};

export type UpdateTicketInput = {
  id: string,
  level?: Level | null,
  state?: State | null,
  team?: string | null,
};

export type ModelSubscriptionTicketFilterInput = {
  and?: Array< ModelSubscriptionTicketFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  level?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionTicketFilterInput | null > | null,
  state?: ModelSubscriptionStringInput | null,
  team?: ModelSubscriptionIDInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionStringInput = {
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  in?: Array< string | null > | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  notIn?: Array< string | null > | null,
};

export type ModelSubscriptionIDInput = {
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  in?: Array< string | null > | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  notIn?: Array< string | null > | null,
};

export type GetTicketQueryVariables = {
  id: string,
};

export type GetTicketQuery = {
  getTicket?:  {
    __typename: "Ticket",
    createdAt: string,
    id: string,
    level?: Level | null,
    state: State,
    team: string,
    updatedAt: string,
  } | null,
};

export type ListTicketsQueryVariables = {
  filter?: ModelTicketFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListTicketsQuery = {
  listTickets?:  {
    __typename: "ModelTicketConnection",
    items:  Array< {
      __typename: "Ticket",
      createdAt: string,
      id: string,
      level?: Level | null,
      state: State,
      team: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type TicketsByTeamQueryVariables = {
  filter?: ModelTicketFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
  sortDirection?: ModelSortDirection | null,
  state?: ModelStringKeyConditionInput | null,
  team: string,
};

export type TicketsByTeamQuery = {
  ticketsByTeam?:  {
    __typename: "ModelTicketConnection",
    items:  Array< {
      __typename: "Ticket",
      createdAt: string,
      id: string,
      level?: Level | null,
      state: State,
      team: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type TicketsByTeamStateLevelQueryVariables = {
  filter?: ModelTicketFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
  sortDirection?: ModelSortDirection | null,
  stateLevel?: ModelTicketByTeam2CompositeKeyConditionInput | null,
  team: string,
};

export type TicketsByTeamStateLevelQuery = {
  ticketsByTeamStateLevel?:  {
    __typename: "ModelTicketConnection",
    items:  Array< {
      __typename: "Ticket",
      createdAt: string,
      id: string,
      level?: Level | null,
      state: State,
      team: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateTicketMutationVariables = {
  condition?: ModelTicketConditionInput | null,
  input: CreateTicketInput,
};

export type CreateTicketMutation = {
  createTicket?:  {
    __typename: "Ticket",
    createdAt: string,
    id: string,
    level?: Level | null,
    state: State,
    team: string,
    updatedAt: string,
  } | null,
};

export type DeleteTicketMutationVariables = {
  condition?: ModelTicketConditionInput | null,
  input: DeleteTicketInput,
};

export type DeleteTicketMutation = {
  deleteTicket?:  {
    __typename: "Ticket",
    createdAt: string,
    id: string,
    level?: Level | null,
    state: State,
    team: string,
    updatedAt: string,
  } | null,
};

export type UpdateTicketMutationVariables = {
  condition?: ModelTicketConditionInput | null,
  input: UpdateTicketInput,
};

export type UpdateTicketMutation = {
  updateTicket?:  {
    __typename: "Ticket",
    createdAt: string,
    id: string,
    level?: Level | null,
    state: State,
    team: string,
    updatedAt: string,
  } | null,
};

export type OnCreateTicketSubscriptionVariables = {
  filter?: ModelSubscriptionTicketFilterInput | null,
};

export type OnCreateTicketSubscription = {
  onCreateTicket?:  {
    __typename: "Ticket",
    createdAt: string,
    id: string,
    level?: Level | null,
    state: State,
    team: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteTicketSubscriptionVariables = {
  filter?: ModelSubscriptionTicketFilterInput | null,
};

export type OnDeleteTicketSubscription = {
  onDeleteTicket?:  {
    __typename: "Ticket",
    createdAt: string,
    id: string,
    level?: Level | null,
    state: State,
    team: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateTicketSubscriptionVariables = {
  filter?: ModelSubscriptionTicketFilterInput | null,
};

export type OnUpdateTicketSubscription = {
  onUpdateTicket?:  {
    __typename: "Ticket",
    createdAt: string,
    id: string,
    level?: Level | null,
    state: State,
    team: string,
    updatedAt: string,
  } | null,
};
