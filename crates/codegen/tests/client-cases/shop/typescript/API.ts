/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export enum Status {
  DONE = "DONE",
  IN_PROGRESS = "IN_PROGRESS",
  OPEN = "OPEN",
}


export type Where = {
  again?: Array< Where | null > | null,
  near: GeoInput,
  statuses: Array< Status >,
  tags?: Array< string > | null,
};

export type GeoInput = {
  lat: number,
  lng: number,
};

export type Place = {
  __typename: "Place",
  colours: Array< Colour >,
  name: string,
  status?: Status | null,
  tags: Array< string >,
};

export enum Colour {
  _blue = "_blue",
  green = "green",
  red = "red",
}


export type Member = {
  __typename: "Member",
  colours?: Array< Colour > | null,
  createdAt: string,
  id: string,
  joined?: string | null,
  name: string,
  nick: Array< string | null >,
  ok?: boolean | null,
  owner?: string | null,
  profile?: Profile | null,
  rate?: number | null,
  score?: number | null,
  spots:  Array<GeoPoint >,
  status?: Status | null,
  team?: Team | null,
  teamId?: string | null,
  updatedAt: string,
  where?: GeoPoint | null,
};

export type Profile = {
  __typename: "Profile",
  at?: string | null,
  bio?: string | null,
  createdAt: string,
  id: string,
  ip?: string | null,
  mail?: string | null,
  member?: Member | null,
  memberId?: string | null,
  phone?: string | null,
  raw?: string | null,
  tm?: string | null,
  ts: number,
  updatedAt: string,
  url?: string | null,
};

export type GeoPoint = {
  __typename: "GeoPoint",
  around?:  Array<Place > | null,
  label?: string | null,
  lat: number,
  lng: number,
};

export type Team = {
  __typename: "Team",
  createdAt: string,
  id: string,
  members?: ModelMemberConnection | null,
  motto?: string | null,
  name: string,
  updatedAt: string,
};

export type ModelMemberConnection = {
  __typename: "ModelMemberConnection",
  items:  Array<Member | null >,
  nextToken?: string | null,
};

export type Order = {
  __typename: "Order",
  createdAt: string,
  customerId: string,
  line: number,
  orderNo: string,
  qty?: number | null,
  updatedAt: string,
};

export type ModelMemberFilterInput = {
  and?: Array< ModelMemberFilterInput | null > | null,
  colours?: ModelColourListInput | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  joined?: ModelStringInput | null,
  name?: ModelStringInput | null,
  nick?: ModelStringInput | null,
  not?: ModelMemberFilterInput | null,
  ok?: ModelBooleanInput | null,
  or?: Array< ModelMemberFilterInput | null > | null,
  owner?: ModelStringInput | null,
  rate?: ModelFloatInput | null,
  score?: ModelIntInput | null,
  status?: ModelStatusInput | null,
  teamId?: ModelIDInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelColourListInput = {
  contains?: Colour | null,
  eq?: Array< Colour | null > | null,
  ne?: Array< Colour | null > | null,
  notContains?: Colour | null,
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

export type ModelBooleanInput = {
  attributeExists?: boolean | null,
  attributeType?: ModelAttributeTypes | null,
  eq?: boolean | null,
  ne?: boolean | null,
};

export type ModelFloatInput = {
  attributeExists?: boolean | null,
  attributeType?: ModelAttributeTypes | null,
  between?: Array< number | null > | null,
  eq?: number | null,
  ge?: number | null,
  gt?: number | null,
  le?: number | null,
  lt?: number | null,
  ne?: number | null,
};

export type ModelIntInput = {
  attributeExists?: boolean | null,
  attributeType?: ModelAttributeTypes | null,
  between?: Array< number | null > | null,
  eq?: number | null,
  ge?: number | null,
  gt?: number | null,
  le?: number | null,
  lt?: number | null,
  ne?: number | null,
};

export type ModelStatusInput = {
  eq?: Status | null,
  ne?: Status | null,
};

export type ModelOrderFilterInput = {
  and?: Array< ModelOrderFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  customerId?: ModelIDInput | null,
  id?: ModelIDInput | null,
  line?: ModelIntInput | null,
  not?: ModelOrderFilterInput | null,
  or?: Array< ModelOrderFilterInput | null > | null,
  orderNo?: ModelStringInput | null,
  qty?: ModelIntInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelOrderPrimaryCompositeKeyConditionInput = {
  beginsWith?: ModelOrderPrimaryCompositeKeyInput | null,
  between?: Array< ModelOrderPrimaryCompositeKeyInput | null > | null,
  eq?: ModelOrderPrimaryCompositeKeyInput | null,
  ge?: ModelOrderPrimaryCompositeKeyInput | null,
  gt?: ModelOrderPrimaryCompositeKeyInput | null,
  le?: ModelOrderPrimaryCompositeKeyInput | null,
  lt?: ModelOrderPrimaryCompositeKeyInput | null,
};

export type ModelOrderPrimaryCompositeKeyInput = {
  line?: number | null,
  orderNo?: string | null,
};

export enum ModelSortDirection {
  ASC = "ASC",
  DESC = "DESC",
}


export type ModelOrderConnection = {
  __typename: "ModelOrderConnection",
  items:  Array<Order | null >,
  nextToken?: string | null,
};

export type ModelProfileFilterInput = {
  and?: Array< ModelProfileFilterInput | null > | null,
  at?: ModelStringInput | null,
  bio?: ModelStringInput | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  ip?: ModelStringInput | null,
  mail?: ModelStringInput | null,
  memberId?: ModelIDInput | null,
  not?: ModelProfileFilterInput | null,
  or?: Array< ModelProfileFilterInput | null > | null,
  phone?: ModelStringInput | null,
  raw?: ModelStringInput | null,
  tm?: ModelStringInput | null,
  ts?: ModelIntInput | null,
  updatedAt?: ModelStringInput | null,
  url?: ModelStringInput | null,
};

export type ModelProfileConnection = {
  __typename: "ModelProfileConnection",
  items:  Array<Profile | null >,
  nextToken?: string | null,
};

export type ModelTeamFilterInput = {
  and?: Array< ModelTeamFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  motto?: ModelStringInput | null,
  name?: ModelStringInput | null,
  not?: ModelTeamFilterInput | null,
  or?: Array< ModelTeamFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelTeamConnection = {
  __typename: "ModelTeamConnection",
  items:  Array<Team | null >,
  nextToken?: string | null,
};

export type ModelMemberByNameCompositeKeyConditionInput = {
  beginsWith?: ModelMemberByNameCompositeKeyInput | null,
  between?: Array< ModelMemberByNameCompositeKeyInput | null > | null,
  eq?: ModelMemberByNameCompositeKeyInput | null,
  ge?: ModelMemberByNameCompositeKeyInput | null,
  gt?: ModelMemberByNameCompositeKeyInput | null,
  le?: ModelMemberByNameCompositeKeyInput | null,
  lt?: ModelMemberByNameCompositeKeyInput | null,
};

export type ModelMemberByNameCompositeKeyInput = {
  joined?: string | null,
  score?: number | null,
};

export type ModelMemberConditionInput = {
  and?: Array< ModelMemberConditionInput | null > | null,
  colours?: ModelColourListInput | null,
  createdAt?: ModelStringInput | null,
  joined?: ModelStringInput | null,
  name?: ModelStringInput | null,
  nick?: ModelStringInput | null,
  not?: ModelMemberConditionInput | null,
  ok?: ModelBooleanInput | null,
  or?: Array< ModelMemberConditionInput | null > | null,
  owner?: ModelStringInput | null,
  rate?: ModelFloatInput | null,
  score?: ModelIntInput | null,
  status?: ModelStatusInput | null,
  teamId?: ModelIDInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateMemberInput = {
  colours?: Array< Colour > | null,
  id?: string | null,
  joined?: string | null,
  name: string,
  nick: Array< string | null >,
  ok?: boolean | null,
  rate?: number | null,
  score?: number | null,
  spots: Array< GeoPointInput >,
  status?: Status | null,
  teamId?: string | null,
  where?: GeoPointInput | null,
};

export type GeoPointInput = {
  around?: Array< PlaceInput > | null,
  label?: string | null,
  lat: number,
  lng: number,
};

export type PlaceInput = {
  colours: Array< Colour >,
  name: string,
  status?: Status | null,
  tags: Array< string >,
};

export type ModelOrderConditionInput = {
  and?: Array< ModelOrderConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelOrderConditionInput | null,
  or?: Array< ModelOrderConditionInput | null > | null,
  qty?: ModelIntInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateOrderInput = {
  customerId: string,
  line: number,
  orderNo: string,
  qty?: number | null,
};

export type ModelProfileConditionInput = {
  and?: Array< ModelProfileConditionInput | null > | null,
  at?: ModelStringInput | null,
  bio?: ModelStringInput | null,
  createdAt?: ModelStringInput | null,
  ip?: ModelStringInput | null,
  mail?: ModelStringInput | null,
  memberId?: ModelIDInput | null,
  not?: ModelProfileConditionInput | null,
  or?: Array< ModelProfileConditionInput | null > | null,
  phone?: ModelStringInput | null,
  raw?: ModelStringInput | null,
  tm?: ModelStringInput | null,
  ts?: ModelIntInput | null,
  updatedAt?: ModelStringInput | null,
  url?: ModelStringInput | null,
};

export type CreateProfileInput = {
  at?: string | null,
  bio?: string | null,
  id?: string | null,
  ip?: string | null,
  mail?: string | null,
  memberId?: string | null,
  phone?: string | null,
  raw?: string | null,
  tm?: string | null,
  ts: number,
  url?: string | null,
};

export type ModelTeamConditionInput = {
  and?: Array< ModelTeamConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  motto?: ModelStringInput | null,
  name?: ModelStringInput | null,
  not?: ModelTeamConditionInput | null,
  or?: Array< ModelTeamConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateTeamInput = {
  id?: string | null,
  motto?: string | null,
  name: string,
};

export type DeleteMemberInput = {
  id: string,
};

export type DeleteOrderInput = {
  customerId: string,
  line: number,
  orderNo: string,
};

export type DeleteProfileInput = {
  id: string,
};

export type DeleteTeamInput = {
  id: string,
};

export type UpdateMemberInput = {
  colours?: Array< Colour > | null,
  id: string,
  joined?: string | null,
  name?: string | null,
  nick?: Array< string | null > | null,
  ok?: boolean | null,
  rate?: number | null,
  score?: number | null,
  spots?: Array< GeoPointInput > | null,
  status?: Status | null,
  teamId?: string | null,
  where?: GeoPointInput | null,
};

export type UpdateOrderInput = {
  customerId: string,
  line: number,
  orderNo: string,
  qty?: number | null,
};

export type UpdateProfileInput = {
  at?: string | null,
  bio?: string | null,
  id: string,
  ip?: string | null,
  mail?: string | null,
  memberId?: string | null,
  phone?: string | null,
  raw?: string | null,
  tm?: string | null,
  ts?: number | null,
  url?: string | null,
};

export type UpdateTeamInput = {
  id: string,
  motto?: string | null,
  name?: string | null,
};

export type ModelSubscriptionMemberFilterInput = {
  and?: Array< ModelSubscriptionMemberFilterInput | null > | null,
  colours?: ModelSubscriptionStringInput | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  joined?: ModelSubscriptionStringInput | null,
  name?: ModelSubscriptionStringInput | null,
  nick?: ModelSubscriptionStringInput | null,
  ok?: ModelSubscriptionBooleanInput | null,
  or?: Array< ModelSubscriptionMemberFilterInput | null > | null,
  owner?: ModelStringInput | null,
  rate?: ModelSubscriptionFloatInput | null,
  score?: ModelSubscriptionIntInput | null,
  status?: ModelSubscriptionStringInput | null,
  teamId?: ModelSubscriptionIDInput | null,
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

export type ModelSubscriptionBooleanInput = {
  eq?: boolean | null,
  ne?: boolean | null,
};

export type ModelSubscriptionFloatInput = {
  between?: Array< number | null > | null,
  eq?: number | null,
  ge?: number | null,
  gt?: number | null,
  in?: Array< number | null > | null,
  le?: number | null,
  lt?: number | null,
  ne?: number | null,
  notIn?: Array< number | null > | null,
};

export type ModelSubscriptionIntInput = {
  between?: Array< number | null > | null,
  eq?: number | null,
  ge?: number | null,
  gt?: number | null,
  in?: Array< number | null > | null,
  le?: number | null,
  lt?: number | null,
  ne?: number | null,
  notIn?: Array< number | null > | null,
};

export type ModelSubscriptionOrderFilterInput = {
  and?: Array< ModelSubscriptionOrderFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  customerId?: ModelSubscriptionIDInput | null,
  id?: ModelSubscriptionIDInput | null,
  line?: ModelSubscriptionIntInput | null,
  or?: Array< ModelSubscriptionOrderFilterInput | null > | null,
  orderNo?: ModelSubscriptionStringInput | null,
  qty?: ModelSubscriptionIntInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionProfileFilterInput = {
  and?: Array< ModelSubscriptionProfileFilterInput | null > | null,
  at?: ModelSubscriptionStringInput | null,
  bio?: ModelSubscriptionStringInput | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  ip?: ModelSubscriptionStringInput | null,
  mail?: ModelSubscriptionStringInput | null,
  memberId?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionProfileFilterInput | null > | null,
  phone?: ModelSubscriptionStringInput | null,
  raw?: ModelSubscriptionStringInput | null,
  tm?: ModelSubscriptionStringInput | null,
  ts?: ModelSubscriptionIntInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
  url?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionTeamFilterInput = {
  and?: Array< ModelSubscriptionTeamFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  motto?: ModelSubscriptionStringInput | null,
  name?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionTeamFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type EchoQueryVariables = {
  text: string,
};

export type EchoQuery = {
  echo?: string | null,
};

export type FindPlacesQueryVariables = {
  ids?: Array< string > | null,
  limits?: Array< number | null > | null,
  statuses: Array< Status >,
  when?: number | null,
  where: Where,
};

export type FindPlacesQuery = {
  findPlaces:  Array< {
    __typename: "Place",
    colours: Array< Colour >,
    name: string,
    status?: Status | null,
    tags: Array< string >,
  } >,
};

export type GetMemberQueryVariables = {
  id: string,
};

export type GetMemberQuery = {
  getMember?:  {
    __typename: "Member",
    colours?: Array< Colour > | null,
    createdAt: string,
    id: string,
    joined?: string | null,
    name: string,
    nick: Array< string | null >,
    ok?: boolean | null,
    owner?: string | null,
    profile?:  {
      __typename: "Profile",
      at?: string | null,
      bio?: string | null,
      createdAt: string,
      id: string,
      ip?: string | null,
      mail?: string | null,
      memberId?: string | null,
      phone?: string | null,
      raw?: string | null,
      tm?: string | null,
      ts: number,
      updatedAt: string,
      url?: string | null,
    } | null,
    rate?: number | null,
    score?: number | null,
    spots:  Array< {
      __typename: "GeoPoint",
      label?: string | null,
      lat: number,
      lng: number,
    } >,
    status?: Status | null,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      motto?: string | null,
      name: string,
      updatedAt: string,
    } | null,
    teamId?: string | null,
    updatedAt: string,
    where?:  {
      __typename: "GeoPoint",
      label?: string | null,
      lat: number,
      lng: number,
    } | null,
  } | null,
};

export type GetOrderQueryVariables = {
  customerId: string,
  line: number,
  orderNo: string,
};

export type GetOrderQuery = {
  getOrder?:  {
    __typename: "Order",
    createdAt: string,
    customerId: string,
    line: number,
    orderNo: string,
    qty?: number | null,
    updatedAt: string,
  } | null,
};

export type GetProfileQueryVariables = {
  id: string,
};

export type GetProfileQuery = {
  getProfile?:  {
    __typename: "Profile",
    at?: string | null,
    bio?: string | null,
    createdAt: string,
    id: string,
    ip?: string | null,
    mail?: string | null,
    member?:  {
      __typename: "Member",
      colours?: Array< Colour > | null,
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
      owner?: string | null,
      rate?: number | null,
      score?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null,
    memberId?: string | null,
    phone?: string | null,
    raw?: string | null,
    tm?: string | null,
    ts: number,
    updatedAt: string,
    url?: string | null,
  } | null,
};

export type GetTeamQueryVariables = {
  id: string,
};

export type GetTeamQuery = {
  getTeam?:  {
    __typename: "Team",
    createdAt: string,
    id: string,
    members?:  {
      __typename: "ModelMemberConnection",
      nextToken?: string | null,
    } | null,
    motto?: string | null,
    name: string,
    updatedAt: string,
  } | null,
};

export type ListMembersQueryVariables = {
  filter?: ModelMemberFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListMembersQuery = {
  listMembers?:  {
    __typename: "ModelMemberConnection",
    items:  Array< {
      __typename: "Member",
      colours?: Array< Colour > | null,
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
      owner?: string | null,
      rate?: number | null,
      score?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListOrdersQueryVariables = {
  customerId?: string | null,
  filter?: ModelOrderFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
  orderNoLine?: ModelOrderPrimaryCompositeKeyConditionInput | null,
  sortDirection?: ModelSortDirection | null,
};

export type ListOrdersQuery = {
  listOrders?:  {
    __typename: "ModelOrderConnection",
    items:  Array< {
      __typename: "Order",
      createdAt: string,
      customerId: string,
      line: number,
      orderNo: string,
      qty?: number | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListProfilesQueryVariables = {
  filter?: ModelProfileFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListProfilesQuery = {
  listProfiles?:  {
    __typename: "ModelProfileConnection",
    items:  Array< {
      __typename: "Profile",
      at?: string | null,
      bio?: string | null,
      createdAt: string,
      id: string,
      ip?: string | null,
      mail?: string | null,
      memberId?: string | null,
      phone?: string | null,
      raw?: string | null,
      tm?: string | null,
      ts: number,
      updatedAt: string,
      url?: string | null,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListTeamsQueryVariables = {
  filter?: ModelTeamFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListTeamsQuery = {
  listTeams?:  {
    __typename: "ModelTeamConnection",
    items:  Array< {
      __typename: "Team",
      createdAt: string,
      id: string,
      motto?: string | null,
      name: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type MembersByNameQueryVariables = {
  filter?: ModelMemberFilterInput | null,
  joinedScore?: ModelMemberByNameCompositeKeyConditionInput | null,
  limit?: number | null,
  name: string,
  nextToken?: string | null,
  sortDirection?: ModelSortDirection | null,
};

export type MembersByNameQuery = {
  membersByName?:  {
    __typename: "ModelMemberConnection",
    items:  Array< {
      __typename: "Member",
      colours?: Array< Colour > | null,
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
      owner?: string | null,
      rate?: number | null,
      score?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type NamesQueryVariables = {
};

export type NamesQuery = {
  names?: Array< string > | null,
};

export type NothingQueryVariables = {
};

export type NothingQuery = {
  nothing?: number | null,
};

export type PlacesQueryVariables = {
};

export type PlacesQuery = {
  places?:  Array< {
    __typename: "Place",
    colours: Array< Colour >,
    name: string,
    status?: Status | null,
    tags: Array< string >,
  } | null > | null,
};

export type StatusOfQueryVariables = {
  memberId: string,
};

export type StatusOfQuery = {
  statusOf?: Status | null,
};

export type CreateMemberMutationVariables = {
  condition?: ModelMemberConditionInput | null,
  input: CreateMemberInput,
};

export type CreateMemberMutation = {
  createMember?:  {
    __typename: "Member",
    colours?: Array< Colour > | null,
    createdAt: string,
    id: string,
    joined?: string | null,
    name: string,
    nick: Array< string | null >,
    ok?: boolean | null,
    owner?: string | null,
    profile?:  {
      __typename: "Profile",
      at?: string | null,
      bio?: string | null,
      createdAt: string,
      id: string,
      ip?: string | null,
      mail?: string | null,
      memberId?: string | null,
      phone?: string | null,
      raw?: string | null,
      tm?: string | null,
      ts: number,
      updatedAt: string,
      url?: string | null,
    } | null,
    rate?: number | null,
    score?: number | null,
    spots:  Array< {
      __typename: "GeoPoint",
      label?: string | null,
      lat: number,
      lng: number,
    } >,
    status?: Status | null,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      motto?: string | null,
      name: string,
      updatedAt: string,
    } | null,
    teamId?: string | null,
    updatedAt: string,
    where?:  {
      __typename: "GeoPoint",
      label?: string | null,
      lat: number,
      lng: number,
    } | null,
  } | null,
};

export type CreateOrderMutationVariables = {
  condition?: ModelOrderConditionInput | null,
  input: CreateOrderInput,
};

export type CreateOrderMutation = {
  createOrder?:  {
    __typename: "Order",
    createdAt: string,
    customerId: string,
    line: number,
    orderNo: string,
    qty?: number | null,
    updatedAt: string,
  } | null,
};

export type CreateProfileMutationVariables = {
  condition?: ModelProfileConditionInput | null,
  input: CreateProfileInput,
};

export type CreateProfileMutation = {
  createProfile?:  {
    __typename: "Profile",
    at?: string | null,
    bio?: string | null,
    createdAt: string,
    id: string,
    ip?: string | null,
    mail?: string | null,
    member?:  {
      __typename: "Member",
      colours?: Array< Colour > | null,
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
      owner?: string | null,
      rate?: number | null,
      score?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null,
    memberId?: string | null,
    phone?: string | null,
    raw?: string | null,
    tm?: string | null,
    ts: number,
    updatedAt: string,
    url?: string | null,
  } | null,
};

export type CreateTeamMutationVariables = {
  condition?: ModelTeamConditionInput | null,
  input: CreateTeamInput,
};

export type CreateTeamMutation = {
  createTeam?:  {
    __typename: "Team",
    createdAt: string,
    id: string,
    members?:  {
      __typename: "ModelMemberConnection",
      nextToken?: string | null,
    } | null,
    motto?: string | null,
    name: string,
    updatedAt: string,
  } | null,
};

export type DeleteMemberMutationVariables = {
  condition?: ModelMemberConditionInput | null,
  input: DeleteMemberInput,
};

export type DeleteMemberMutation = {
  deleteMember?:  {
    __typename: "Member",
    colours?: Array< Colour > | null,
    createdAt: string,
    id: string,
    joined?: string | null,
    name: string,
    nick: Array< string | null >,
    ok?: boolean | null,
    owner?: string | null,
    profile?:  {
      __typename: "Profile",
      at?: string | null,
      bio?: string | null,
      createdAt: string,
      id: string,
      ip?: string | null,
      mail?: string | null,
      memberId?: string | null,
      phone?: string | null,
      raw?: string | null,
      tm?: string | null,
      ts: number,
      updatedAt: string,
      url?: string | null,
    } | null,
    rate?: number | null,
    score?: number | null,
    spots:  Array< {
      __typename: "GeoPoint",
      label?: string | null,
      lat: number,
      lng: number,
    } >,
    status?: Status | null,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      motto?: string | null,
      name: string,
      updatedAt: string,
    } | null,
    teamId?: string | null,
    updatedAt: string,
    where?:  {
      __typename: "GeoPoint",
      label?: string | null,
      lat: number,
      lng: number,
    } | null,
  } | null,
};

export type DeleteOrderMutationVariables = {
  condition?: ModelOrderConditionInput | null,
  input: DeleteOrderInput,
};

export type DeleteOrderMutation = {
  deleteOrder?:  {
    __typename: "Order",
    createdAt: string,
    customerId: string,
    line: number,
    orderNo: string,
    qty?: number | null,
    updatedAt: string,
  } | null,
};

export type DeleteProfileMutationVariables = {
  condition?: ModelProfileConditionInput | null,
  input: DeleteProfileInput,
};

export type DeleteProfileMutation = {
  deleteProfile?:  {
    __typename: "Profile",
    at?: string | null,
    bio?: string | null,
    createdAt: string,
    id: string,
    ip?: string | null,
    mail?: string | null,
    member?:  {
      __typename: "Member",
      colours?: Array< Colour > | null,
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
      owner?: string | null,
      rate?: number | null,
      score?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null,
    memberId?: string | null,
    phone?: string | null,
    raw?: string | null,
    tm?: string | null,
    ts: number,
    updatedAt: string,
    url?: string | null,
  } | null,
};

export type DeleteTeamMutationVariables = {
  condition?: ModelTeamConditionInput | null,
  input: DeleteTeamInput,
};

export type DeleteTeamMutation = {
  deleteTeam?:  {
    __typename: "Team",
    createdAt: string,
    id: string,
    members?:  {
      __typename: "ModelMemberConnection",
      nextToken?: string | null,
    } | null,
    motto?: string | null,
    name: string,
    updatedAt: string,
  } | null,
};

export type MoveMutationVariables = {
  aVeryLongNameOfAnArgumentThatIsNeeded?: string | null,
  andAnotherOneThatIsEvenLonger: Array< string >,
  to?: GeoInput | null,
};

export type MoveMutation = {
  move:  {
    __typename: "GeoPoint",
    around?:  Array< {
      __typename: "Place",
      colours: Array< Colour >,
      name: string,
      status?: Status | null,
      tags: Array< string >,
    } > | null,
    label?: string | null,
    lat: number,
    lng: number,
  },
};

export type UpdateMemberMutationVariables = {
  condition?: ModelMemberConditionInput | null,
  input: UpdateMemberInput,
};

export type UpdateMemberMutation = {
  updateMember?:  {
    __typename: "Member",
    colours?: Array< Colour > | null,
    createdAt: string,
    id: string,
    joined?: string | null,
    name: string,
    nick: Array< string | null >,
    ok?: boolean | null,
    owner?: string | null,
    profile?:  {
      __typename: "Profile",
      at?: string | null,
      bio?: string | null,
      createdAt: string,
      id: string,
      ip?: string | null,
      mail?: string | null,
      memberId?: string | null,
      phone?: string | null,
      raw?: string | null,
      tm?: string | null,
      ts: number,
      updatedAt: string,
      url?: string | null,
    } | null,
    rate?: number | null,
    score?: number | null,
    spots:  Array< {
      __typename: "GeoPoint",
      label?: string | null,
      lat: number,
      lng: number,
    } >,
    status?: Status | null,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      motto?: string | null,
      name: string,
      updatedAt: string,
    } | null,
    teamId?: string | null,
    updatedAt: string,
    where?:  {
      __typename: "GeoPoint",
      label?: string | null,
      lat: number,
      lng: number,
    } | null,
  } | null,
};

export type UpdateOrderMutationVariables = {
  condition?: ModelOrderConditionInput | null,
  input: UpdateOrderInput,
};

export type UpdateOrderMutation = {
  updateOrder?:  {
    __typename: "Order",
    createdAt: string,
    customerId: string,
    line: number,
    orderNo: string,
    qty?: number | null,
    updatedAt: string,
  } | null,
};

export type UpdateProfileMutationVariables = {
  condition?: ModelProfileConditionInput | null,
  input: UpdateProfileInput,
};

export type UpdateProfileMutation = {
  updateProfile?:  {
    __typename: "Profile",
    at?: string | null,
    bio?: string | null,
    createdAt: string,
    id: string,
    ip?: string | null,
    mail?: string | null,
    member?:  {
      __typename: "Member",
      colours?: Array< Colour > | null,
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
      owner?: string | null,
      rate?: number | null,
      score?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null,
    memberId?: string | null,
    phone?: string | null,
    raw?: string | null,
    tm?: string | null,
    ts: number,
    updatedAt: string,
    url?: string | null,
  } | null,
};

export type UpdateTeamMutationVariables = {
  condition?: ModelTeamConditionInput | null,
  input: UpdateTeamInput,
};

export type UpdateTeamMutation = {
  updateTeam?:  {
    __typename: "Team",
    createdAt: string,
    id: string,
    members?:  {
      __typename: "ModelMemberConnection",
      nextToken?: string | null,
    } | null,
    motto?: string | null,
    name: string,
    updatedAt: string,
  } | null,
};

export type OnCreateMemberSubscriptionVariables = {
  filter?: ModelSubscriptionMemberFilterInput | null,
  owner?: string | null,
};

export type OnCreateMemberSubscription = {
  onCreateMember?:  {
    __typename: "Member",
    colours?: Array< Colour > | null,
    createdAt: string,
    id: string,
    joined?: string | null,
    name: string,
    nick: Array< string | null >,
    ok?: boolean | null,
    owner?: string | null,
    profile?:  {
      __typename: "Profile",
      at?: string | null,
      bio?: string | null,
      createdAt: string,
      id: string,
      ip?: string | null,
      mail?: string | null,
      memberId?: string | null,
      phone?: string | null,
      raw?: string | null,
      tm?: string | null,
      ts: number,
      updatedAt: string,
      url?: string | null,
    } | null,
    rate?: number | null,
    score?: number | null,
    spots:  Array< {
      __typename: "GeoPoint",
      label?: string | null,
      lat: number,
      lng: number,
    } >,
    status?: Status | null,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      motto?: string | null,
      name: string,
      updatedAt: string,
    } | null,
    teamId?: string | null,
    updatedAt: string,
    where?:  {
      __typename: "GeoPoint",
      label?: string | null,
      lat: number,
      lng: number,
    } | null,
  } | null,
};

export type OnCreateOrderSubscriptionVariables = {
  filter?: ModelSubscriptionOrderFilterInput | null,
};

export type OnCreateOrderSubscription = {
  onCreateOrder?:  {
    __typename: "Order",
    createdAt: string,
    customerId: string,
    line: number,
    orderNo: string,
    qty?: number | null,
    updatedAt: string,
  } | null,
};

export type OnCreateProfileSubscriptionVariables = {
  filter?: ModelSubscriptionProfileFilterInput | null,
};

export type OnCreateProfileSubscription = {
  onCreateProfile?:  {
    __typename: "Profile",
    at?: string | null,
    bio?: string | null,
    createdAt: string,
    id: string,
    ip?: string | null,
    mail?: string | null,
    member?:  {
      __typename: "Member",
      colours?: Array< Colour > | null,
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
      owner?: string | null,
      rate?: number | null,
      score?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null,
    memberId?: string | null,
    phone?: string | null,
    raw?: string | null,
    tm?: string | null,
    ts: number,
    updatedAt: string,
    url?: string | null,
  } | null,
};

export type OnCreateTeamSubscriptionVariables = {
  filter?: ModelSubscriptionTeamFilterInput | null,
};

export type OnCreateTeamSubscription = {
  onCreateTeam?:  {
    __typename: "Team",
    createdAt: string,
    id: string,
    members?:  {
      __typename: "ModelMemberConnection",
      nextToken?: string | null,
    } | null,
    motto?: string | null,
    name: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteMemberSubscriptionVariables = {
  filter?: ModelSubscriptionMemberFilterInput | null,
  owner?: string | null,
};

export type OnDeleteMemberSubscription = {
  onDeleteMember?:  {
    __typename: "Member",
    colours?: Array< Colour > | null,
    createdAt: string,
    id: string,
    joined?: string | null,
    name: string,
    nick: Array< string | null >,
    ok?: boolean | null,
    owner?: string | null,
    profile?:  {
      __typename: "Profile",
      at?: string | null,
      bio?: string | null,
      createdAt: string,
      id: string,
      ip?: string | null,
      mail?: string | null,
      memberId?: string | null,
      phone?: string | null,
      raw?: string | null,
      tm?: string | null,
      ts: number,
      updatedAt: string,
      url?: string | null,
    } | null,
    rate?: number | null,
    score?: number | null,
    spots:  Array< {
      __typename: "GeoPoint",
      label?: string | null,
      lat: number,
      lng: number,
    } >,
    status?: Status | null,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      motto?: string | null,
      name: string,
      updatedAt: string,
    } | null,
    teamId?: string | null,
    updatedAt: string,
    where?:  {
      __typename: "GeoPoint",
      label?: string | null,
      lat: number,
      lng: number,
    } | null,
  } | null,
};

export type OnDeleteOrderSubscriptionVariables = {
  filter?: ModelSubscriptionOrderFilterInput | null,
};

export type OnDeleteOrderSubscription = {
  onDeleteOrder?:  {
    __typename: "Order",
    createdAt: string,
    customerId: string,
    line: number,
    orderNo: string,
    qty?: number | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteProfileSubscriptionVariables = {
  filter?: ModelSubscriptionProfileFilterInput | null,
};

export type OnDeleteProfileSubscription = {
  onDeleteProfile?:  {
    __typename: "Profile",
    at?: string | null,
    bio?: string | null,
    createdAt: string,
    id: string,
    ip?: string | null,
    mail?: string | null,
    member?:  {
      __typename: "Member",
      colours?: Array< Colour > | null,
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
      owner?: string | null,
      rate?: number | null,
      score?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null,
    memberId?: string | null,
    phone?: string | null,
    raw?: string | null,
    tm?: string | null,
    ts: number,
    updatedAt: string,
    url?: string | null,
  } | null,
};

export type OnDeleteTeamSubscriptionVariables = {
  filter?: ModelSubscriptionTeamFilterInput | null,
};

export type OnDeleteTeamSubscription = {
  onDeleteTeam?:  {
    __typename: "Team",
    createdAt: string,
    id: string,
    members?:  {
      __typename: "ModelMemberConnection",
      nextToken?: string | null,
    } | null,
    motto?: string | null,
    name: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateMemberSubscriptionVariables = {
  filter?: ModelSubscriptionMemberFilterInput | null,
  owner?: string | null,
};

export type OnUpdateMemberSubscription = {
  onUpdateMember?:  {
    __typename: "Member",
    colours?: Array< Colour > | null,
    createdAt: string,
    id: string,
    joined?: string | null,
    name: string,
    nick: Array< string | null >,
    ok?: boolean | null,
    owner?: string | null,
    profile?:  {
      __typename: "Profile",
      at?: string | null,
      bio?: string | null,
      createdAt: string,
      id: string,
      ip?: string | null,
      mail?: string | null,
      memberId?: string | null,
      phone?: string | null,
      raw?: string | null,
      tm?: string | null,
      ts: number,
      updatedAt: string,
      url?: string | null,
    } | null,
    rate?: number | null,
    score?: number | null,
    spots:  Array< {
      __typename: "GeoPoint",
      label?: string | null,
      lat: number,
      lng: number,
    } >,
    status?: Status | null,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      motto?: string | null,
      name: string,
      updatedAt: string,
    } | null,
    teamId?: string | null,
    updatedAt: string,
    where?:  {
      __typename: "GeoPoint",
      label?: string | null,
      lat: number,
      lng: number,
    } | null,
  } | null,
};

export type OnUpdateOrderSubscriptionVariables = {
  filter?: ModelSubscriptionOrderFilterInput | null,
};

export type OnUpdateOrderSubscription = {
  onUpdateOrder?:  {
    __typename: "Order",
    createdAt: string,
    customerId: string,
    line: number,
    orderNo: string,
    qty?: number | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateProfileSubscriptionVariables = {
  filter?: ModelSubscriptionProfileFilterInput | null,
};

export type OnUpdateProfileSubscription = {
  onUpdateProfile?:  {
    __typename: "Profile",
    at?: string | null,
    bio?: string | null,
    createdAt: string,
    id: string,
    ip?: string | null,
    mail?: string | null,
    member?:  {
      __typename: "Member",
      colours?: Array< Colour > | null,
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
      owner?: string | null,
      rate?: number | null,
      score?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null,
    memberId?: string | null,
    phone?: string | null,
    raw?: string | null,
    tm?: string | null,
    ts: number,
    updatedAt: string,
    url?: string | null,
  } | null,
};

export type OnUpdateTeamSubscriptionVariables = {
  filter?: ModelSubscriptionTeamFilterInput | null,
};

export type OnUpdateTeamSubscription = {
  onUpdateTeam?:  {
    __typename: "Team",
    createdAt: string,
    id: string,
    members?:  {
      __typename: "ModelMemberConnection",
      nextToken?: string | null,
    } | null,
    motto?: string | null,
    name: string,
    updatedAt: string,
  } | null,
};
