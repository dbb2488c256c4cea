/* @flow */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Status =
  "DONE" |
  "IN_PROGRESS" |
  "OPEN";


export type Where = {|
  again?: ?Array< ?Where >,
  near: GeoInput,
  statuses: Array< Status >,
  tags?: ?Array< string >,
|};

export type GeoInput = {|
  lat: number,
  lng: number,
|};

export type Colour =
  "_blue" |
  "green" |
  "red";


export type ModelMemberFilterInput = {|
  and?: ?Array< ?ModelMemberFilterInput >,
  colours?: ?ModelColourListInput,
  createdAt?: ?ModelStringInput,
  id?: ?ModelIDInput,
  joined?: ?ModelStringInput,
  name?: ?ModelStringInput,
  nick?: ?ModelStringInput,
  not?: ?ModelMemberFilterInput,
  ok?: ?ModelBooleanInput,
  or?: ?Array< ?ModelMemberFilterInput >,
  owner?: ?ModelStringInput,
  rate?: ?ModelFloatInput,
  score?: ?ModelIntInput,
  status?: ?ModelStatusInput,
  teamId?: ?ModelIDInput,
  updatedAt?: ?ModelStringInput,
|};

export type ModelColourListInput = {|
  contains?: ?Colour,
  eq?: ?Array< ?Colour >,
  ne?: ?Array< ?Colour >,
  notContains?: ?Colour,
|};

export type ModelStringInput = {|
  attributeExists?: ?boolean,
  attributeType?: ?ModelAttributeTypes,
  beginsWith?: ?string,
  between?: ?Array< ?string >,
  contains?: ?string,
  eq?: ?string,
  ge?: ?string,
  gt?: ?string,
  le?: ?string,
  lt?: ?string,
  ne?: ?string,
  notContains?: ?string,
  size?: ?ModelSizeInput,
|};

export type ModelAttributeTypes =
  "_null" |
  "binary" |
  "binarySet" |
  "bool" |
  "list" |
  "map" |
  "number" |
  "numberSet" |
  "string" |
  "stringSet";


export type ModelSizeInput = {|
  between?: ?Array< ?number >,
  eq?: ?number,
  ge?: ?number,
  gt?: ?number,
  le?: ?number,
  lt?: ?number,
  ne?: ?number,
|};

export type ModelIDInput = {|
  attributeExists?: ?boolean,
  attributeType?: ?ModelAttributeTypes,
  beginsWith?: ?string,
  between?: ?Array< ?string >,
  contains?: ?string,
  eq?: ?string,
  ge?: ?string,
  gt?: ?string,
  le?: ?string,
  lt?: ?string,
  ne?: ?string,
  notContains?: ?string,
  size?: ?ModelSizeInput,
|};

export type ModelBooleanInput = {|
  attributeExists?: ?boolean,
  attributeType?: ?ModelAttributeTypes,
  eq?: ?boolean,
  ne?: ?boolean,
|};

export type ModelFloatInput = {|
  attributeExists?: ?boolean,
  attributeType?: ?ModelAttributeTypes,
  between?: ?Array< ?number >,
  eq?: ?number,
  ge?: ?number,
  gt?: ?number,
  le?: ?number,
  lt?: ?number,
  ne?: ?number,
|};

export type ModelIntInput = {|
  attributeExists?: ?boolean,
  attributeType?: ?ModelAttributeTypes,
  between?: ?Array< ?number >,
  eq?: ?number,
  ge?: ?number,
  gt?: ?number,
  le?: ?number,
  lt?: ?number,
  ne?: ?number,
|};

export type ModelStatusInput = {|
  eq?: ?Status,
  ne?: ?Status,
|};

export type ModelOrderFilterInput = {|
  and?: ?Array< ?ModelOrderFilterInput >,
  createdAt?: ?ModelStringInput,
  customerId?: ?ModelIDInput,
  id?: ?ModelIDInput,
  line?: ?ModelIntInput,
  not?: ?ModelOrderFilterInput,
  or?: ?Array< ?ModelOrderFilterInput >,
  orderNo?: ?ModelStringInput,
  qty?: ?ModelIntInput,
  updatedAt?: ?ModelStringInput,
|};

export type ModelOrderPrimaryCompositeKeyConditionInput = {|
  beginsWith?: ?ModelOrderPrimaryCompositeKeyInput,
  between?: ?Array< ?ModelOrderPrimaryCompositeKeyInput >,
  eq?: ?ModelOrderPrimaryCompositeKeyInput,
  ge?: ?ModelOrderPrimaryCompositeKeyInput,
  gt?: ?ModelOrderPrimaryCompositeKeyInput,
  le?: ?ModelOrderPrimaryCompositeKeyInput,
  lt?: ?ModelOrderPrimaryCompositeKeyInput,
|};

export type ModelOrderPrimaryCompositeKeyInput = {|
  line?: ?number,
  orderNo?: ?string,
|};

export type ModelSortDirection =
  "ASC" |
  "DESC";


export type ModelProfileFilterInput = {|
  and?: ?Array< ?ModelProfileFilterInput >,
  at?: ?ModelStringInput,
  bio?: ?ModelStringInput,
  createdAt?: ?ModelStringInput,
  id?: ?ModelIDInput,
  ip?: ?ModelStringInput,
  mail?: ?ModelStringInput,
  memberId?: ?ModelIDInput,
  not?: ?ModelProfileFilterInput,
  or?: ?Array< ?ModelProfileFilterInput >,
  phone?: ?ModelStringInput,
  raw?: ?ModelStringInput,
  tm?: ?ModelStringInput,
  ts?: ?ModelIntInput,
  updatedAt?: ?ModelStringInput,
  url?: ?ModelStringInput,
|};

export type ModelTeamFilterInput = {|
  and?: ?Array< ?ModelTeamFilterInput >,
  createdAt?: ?ModelStringInput,
  id?: ?ModelIDInput,
  motto?: ?ModelStringInput,
  name?: ?ModelStringInput,
  not?: ?ModelTeamFilterInput,
  or?: ?Array< ?ModelTeamFilterInput >,
  updatedAt?: ?ModelStringInput,
|};

export type ModelMemberByNameCompositeKeyConditionInput = {|
  beginsWith?: ?ModelMemberByNameCompositeKeyInput,
  between?: ?Array< ?ModelMemberByNameCompositeKeyInput >,
  eq?: ?ModelMemberByNameCompositeKeyInput,
  ge?: ?ModelMemberByNameCompositeKeyInput,
  gt?: ?ModelMemberByNameCompositeKeyInput,
  le?: ?ModelMemberByNameCompositeKeyInput,
  lt?: ?ModelMemberByNameCompositeKeyInput,
|};

export type ModelMemberByNameCompositeKeyInput = {|
  joined?: ?any,
  score?: ?number,
|};

export type ModelMemberConditionInput = {|
  and?: ?Array< ?ModelMemberConditionInput >,
  colours?: ?ModelColourListInput,
  createdAt?: ?ModelStringInput,
  joined?: ?ModelStringInput,
  name?: ?ModelStringInput,
  nick?: ?ModelStringInput,
  not?: ?ModelMemberConditionInput,
  ok?: ?ModelBooleanInput,
  or?: ?Array< ?ModelMemberConditionInput >,
  owner?: ?ModelStringInput,
  rate?: ?ModelFloatInput,
  score?: ?ModelIntInput,
  status?: ?ModelStatusInput,
  teamId?: ?ModelIDInput,
  updatedAt?: ?ModelStringInput,
|};

export type CreateMemberInput = {|
  colours?: ?Array< Colour >,
  id?: ?string,
  joined?: ?any,
  name: string,
  nick: Array< ?string >,
  ok?: ?boolean,
  rate?: ?number,
  score?: ?number,
  spots: Array< GeoPointInput >,
  status?: ?Status,
  teamId?: ?string,
  where?: ?GeoPointInput,
|};

export type GeoPointInput = {|
  around?: ?Array< PlaceInput >,
  label?: ?string,
  lat: number,
  lng: number,
|};

export type PlaceInput = {|
  colours: Array< Colour >,
  name: string,
  status?: ?Status,
  tags: Array< string >,
|};

export type ModelOrderConditionInput = {|
  and?: ?Array< ?ModelOrderConditionInput >,
  createdAt?: ?ModelStringInput,
  not?: ?ModelOrderConditionInput,
  or?: ?Array< ?ModelOrderConditionInput >,
  qty?: ?ModelIntInput,
  updatedAt?: ?ModelStringInput,
|};

export type CreateOrderInput = {|
  customerId: string,
  line: number,
  orderNo: string,
  qty?: ?number,
|};

export type ModelProfileConditionInput = {|
  and?: ?Array< ?ModelProfileConditionInput >,
  at?: ?ModelStringInput,
  bio?: ?ModelStringInput,
  createdAt?: ?ModelStringInput,
  ip?: ?ModelStringInput,
  mail?: ?ModelStringInput,
  memberId?: ?ModelIDInput,
  not?: ?ModelProfileConditionInput,
  or?: ?Array< ?ModelProfileConditionInput >,
  phone?: ?ModelStringInput,
  raw?: ?ModelStringInput,
  tm?: ?ModelStringInput,
  ts?: ?ModelIntInput,
  updatedAt?: ?ModelStringInput,
  url?: ?ModelStringInput,
|};

export type CreateProfileInput = {|
  at?: ?any,
  bio?: ?string,
  id?: ?string,
  ip?: ?any,
  mail?: ?any,
  memberId?: ?string,
  phone?: ?any,
  raw?: ?any,
  tm?: ?any,
  ts: number,
  url?: ?any,
|};

export type ModelTeamConditionInput = {|
  and?: ?Array< ?ModelTeamConditionInput >,
  createdAt?: ?ModelStringInput,
  motto?: ?ModelStringInput,
  name?: ?ModelStringInput,
  not?: ?ModelTeamConditionInput,
  or?: ?Array< ?ModelTeamConditionInput >,
  updatedAt?: ?ModelStringInput,
|};

export type CreateTeamInput = {|
  id?: ?string,
  motto?: ?string,
  name: string,
|};

export type DeleteMemberInput = {|
  id: string,
|};

export type DeleteOrderInput = {|
  customerId: string,
  line: number,
  orderNo: string,
|};

export type DeleteProfileInput = {|
  id: string,
|};

export type DeleteTeamInput = {|
  id: string,
|};

export type UpdateMemberInput = {|
  colours?: ?Array< Colour >,
  id: string,
  joined?: ?any,
  name?: ?string,
  nick?: ?Array< ?string >,
  ok?: ?boolean,
  rate?: ?number,
  score?: ?number,
  spots?: ?Array< GeoPointInput >,
  status?: ?Status,
  teamId?: ?string,
  where?: ?GeoPointInput,
|};

export type UpdateOrderInput = {|
  customerId: string,
  line: number,
  orderNo: string,
  qty?: ?number,
|};

export type UpdateProfileInput = {|
  at?: ?any,
  bio?: ?string,
  id: string,
  ip?: ?any,
  mail?: ?any,
  memberId?: ?string,
  phone?: ?any,
  raw?: ?any,
  tm?: ?any,
  ts?: ?number,
  url?: ?any,
|};

export type UpdateTeamInput = {|
  id: string,
  motto?: ?string,
  name?: ?string,
|};

export type ModelSubscriptionMemberFilterInput = {|
  and?: ?Array< ?ModelSubscriptionMemberFilterInput >,
  colours?: ?ModelSubscriptionStringInput,
  createdAt?: ?ModelSubscriptionStringInput,
  id?: ?ModelSubscriptionIDInput,
  joined?: ?ModelSubscriptionStringInput,
  name?: ?ModelSubscriptionStringInput,
  nick?: ?ModelSubscriptionStringInput,
  ok?: ?ModelSubscriptionBooleanInput,
  or?: ?Array< ?ModelSubscriptionMemberFilterInput >,
  owner?: ?ModelStringInput,
  rate?: ?ModelSubscriptionFloatInput,
  score?: ?ModelSubscriptionIntInput,
  status?: ?ModelSubscriptionStringInput,
  teamId?: ?ModelSubscriptionIDInput,
  updatedAt?: ?ModelSubscriptionStringInput,
|};

export type ModelSubscriptionStringInput = {|
  beginsWith?: ?string,
  between?: ?Array< ?string >,
  contains?: ?string,
  eq?: ?string,
  ge?: ?string,
  gt?: ?string,
  in?: ?Array< ?string >,
  le?: ?string,
  lt?: ?string,
  ne?: ?string,
  notContains?: ?string,
  notIn?: ?Array< ?string >,
|};

export type ModelSubscriptionIDInput = {|
  beginsWith?: ?string,
  between?: ?Array< ?string >,
  contains?: ?string,
  eq?: ?string,
  ge?: ?string,
  gt?: ?string,
  in?: ?Array< ?string >,
  le?: ?string,
  lt?: ?string,
  ne?: ?string,
  notContains?: ?string,
  notIn?: ?Array< ?string >,
|};

export type ModelSubscriptionBooleanInput = {|
  eq?: ?boolean,
  ne?: ?boolean,
|};

export type ModelSubscriptionFloatInput = {|
  between?: ?Array< ?number >,
  eq?: ?number,
  ge?: ?number,
  gt?: ?number,
  in?: ?Array< ?number >,
  le?: ?number,
  lt?: ?number,
  ne?: ?number,
  notIn?: ?Array< ?number >,
|};

export type ModelSubscriptionIntInput = {|
  between?: ?Array< ?number >,
  eq?: ?number,
  ge?: ?number,
  gt?: ?number,
  in?: ?Array< ?number >,
  le?: ?number,
  lt?: ?number,
  ne?: ?number,
  notIn?: ?Array< ?number >,
|};

export type ModelSubscriptionOrderFilterInput = {|
  and?: ?Array< ?ModelSubscriptionOrderFilterInput >,
  createdAt?: ?ModelSubscriptionStringInput,
  customerId?: ?ModelSubscriptionIDInput,
  id?: ?ModelSubscriptionIDInput,
  line?: ?ModelSubscriptionIntInput,
  or?: ?Array< ?ModelSubscriptionOrderFilterInput >,
  orderNo?: ?ModelSubscriptionStringInput,
  qty?: ?ModelSubscriptionIntInput,
  updatedAt?: ?ModelSubscriptionStringInput,
|};

export type ModelSubscriptionProfileFilterInput = {|
  and?: ?Array< ?ModelSubscriptionProfileFilterInput >,
  at?: ?ModelSubscriptionStringInput,
  bio?: ?ModelSubscriptionStringInput,
  createdAt?: ?ModelSubscriptionStringInput,
  id?: ?ModelSubscriptionIDInput,
  ip?: ?ModelSubscriptionStringInput,
  mail?: ?ModelSubscriptionStringInput,
  memberId?: ?ModelSubscriptionIDInput,
  or?: ?Array< ?ModelSubscriptionProfileFilterInput >,
  phone?: ?ModelSubscriptionStringInput,
  raw?: ?ModelSubscriptionStringInput,
  tm?: ?ModelSubscriptionStringInput,
  ts?: ?ModelSubscriptionIntInput,
  updatedAt?: ?ModelSubscriptionStringInput,
  url?: ?ModelSubscriptionStringInput,
|};

export type ModelSubscriptionTeamFilterInput = {|
  and?: ?Array< ?ModelSubscriptionTeamFilterInput >,
  createdAt?: ?ModelSubscriptionStringInput,
  id?: ?ModelSubscriptionIDInput,
  motto?: ?ModelSubscriptionStringInput,
  name?: ?ModelSubscriptionStringInput,
  or?: ?Array< ?ModelSubscriptionTeamFilterInput >,
  updatedAt?: ?ModelSubscriptionStringInput,
|};

export type EchoQueryVariables = {|
  text: string,
|};

export type EchoQuery = {|
  echo: ?string,
|};

export type FindPlacesQueryVariables = {|
  ids?: ?Array< string >,
  limits?: ?Array< ?number >,
  statuses: Array< Status >,
  when?: ?number,
  where: Where,
|};

export type FindPlacesQuery = {|
  findPlaces:  Array< {|
    __typename: "Place",
    colours: Array< Colour >,
    name: string,
    status: ?Status,
    tags: Array< string >,
  |} >,
|};

export type GetMemberQueryVariables = {|
  id: string,
|};

export type GetMemberQuery = {|
  getMember: ? {|
    __typename: "Member",
    colours: ?Array< Colour >,
    createdAt: any,
    id: string,
    joined: ?any,
    name: string,
    nick: Array< ?string >,
    ok: ?boolean,
    owner: ?string,
    profile: ? {|
      __typename: string,
      at: ?any,
      bio: ?string,
      createdAt: any,
      id: string,
      ip: ?any,
      mail: ?any,
      memberId: ?string,
      phone: ?any,
      raw: ?any,
      tm: ?any,
      ts: number,
      updatedAt: any,
      url: ?any,
    |},
    rate: ?number,
    score: ?number,
    spots:  Array< {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    status: ?Status,
    team: ? {|
      __typename: string,
      createdAt: any,
      id: string,
      motto: ?string,
      name: string,
      updatedAt: any,
    |},
    teamId: ?string,
    updatedAt: any,
    where: ? {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |},
  |},
|};

export type GetOrderQueryVariables = {|
  customerId: string,
  line: number,
  orderNo: string,
|};

export type GetOrderQuery = {|
  getOrder: ? {|
    __typename: "Order",
    createdAt: any,
    customerId: string,
    line: number,
    orderNo: string,
    qty: ?number,
    updatedAt: any,
  |},
|};

export type GetProfileQueryVariables = {|
  id: string,
|};

export type GetProfileQuery = {|
  getProfile: ? {|
    __typename: "Profile",
    at: ?any,
    bio: ?string,
    createdAt: any,
    id: string,
    ip: ?any,
    mail: ?any,
    member: ? {|
      __typename: string,
      colours: ?Array< Colour >,
      createdAt: any,
      id: string,
      joined: ?any,
      name: string,
      nick: Array< ?string >,
      ok: ?boolean,
      owner: ?string,
      rate: ?number,
      score: ?number,
      status: ?Status,
      teamId: ?string,
      updatedAt: any,
    |},
    memberId: ?string,
    phone: ?any,
    raw: ?any,
    tm: ?any,
    ts: number,
    updatedAt: any,
    url: ?any,
  |},
|};

export type GetTeamQueryVariables = {|
  id: string,
|};

export type GetTeamQuery = {|
  getTeam: ? {|
    __typename: "Team",
    createdAt: any,
    id: string,
    members: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    motto: ?string,
    name: string,
    updatedAt: any,
  |},
|};

export type ListMembersQueryVariables = {|
  filter?: ?ModelMemberFilterInput,
  limit?: ?number,
  nextToken?: ?string,
|};

export type ListMembersQuery = {|
  listMembers: ? {|
    __typename: "ModelMemberConnection",
    items:  Array<? {|
      __typename: string,
      colours: ?Array< Colour >,
      createdAt: any,
      id: string,
      joined: ?any,
      name: string,
      nick: Array< ?string >,
      ok: ?boolean,
      owner: ?string,
      rate: ?number,
      score: ?number,
      status: ?Status,
      teamId: ?string,
      updatedAt: any,
    |} >,
    nextToken: ?string,
  |},
|};

export type ListOrdersQueryVariables = {|
  customerId?: ?string,
  filter?: ?ModelOrderFilterInput,
  limit?: ?number,
  nextToken?: ?string,
  orderNoLine?: ?ModelOrderPrimaryCompositeKeyConditionInput,
  sortDirection?: ?ModelSortDirection,
|};

export type ListOrdersQuery = {|
  listOrders: ? {|
    __typename: "ModelOrderConnection",
    items:  Array<? {|
      __typename: string,
      createdAt: any,
      customerId: string,
      line: number,
      orderNo: string,
      qty: ?number,
      updatedAt: any,
    |} >,
    nextToken: ?string,
  |},
|};

export type ListProfilesQueryVariables = {|
  filter?: ?ModelProfileFilterInput,
  limit?: ?number,
  nextToken?: ?string,
|};

export type ListProfilesQuery = {|
  listProfiles: ? {|
    __typename: "ModelProfileConnection",
    items:  Array<? {|
      __typename: string,
      at: ?any,
      bio: ?string,
      createdAt: any,
      id: string,
      ip: ?any,
      mail: ?any,
      memberId: ?string,
      phone: ?any,
      raw: ?any,
      tm: ?any,
      ts: number,
      updatedAt: any,
      url: ?any,
    |} >,
    nextToken: ?string,
  |},
|};

export type ListTeamsQueryVariables = {|
  filter?: ?ModelTeamFilterInput,
  limit?: ?number,
  nextToken?: ?string,
|};

export type ListTeamsQuery = {|
  listTeams: ? {|
    __typename: "ModelTeamConnection",
    items:  Array<? {|
      __typename: string,
      createdAt: any,
      id: string,
      motto: ?string,
      name: string,
      updatedAt: any,
    |} >,
    nextToken: ?string,
  |},
|};

export type MembersByNameQueryVariables = {|
  filter?: ?ModelMemberFilterInput,
  joinedScore?: ?ModelMemberByNameCompositeKeyConditionInput,
  limit?: ?number,
  name: string,
  nextToken?: ?string,
  sortDirection?: ?ModelSortDirection,
|};

export type MembersByNameQuery = {|
  membersByName: ? {|
    __typename: "ModelMemberConnection",
    items:  Array<? {|
      __typename: string,
      colours: ?Array< Colour >,
      createdAt: any,
      id: string,
      joined: ?any,
      name: string,
      nick: Array< ?string >,
      ok: ?boolean,
      owner: ?string,
      rate: ?number,
      score: ?number,
      status: ?Status,
      teamId: ?string,
      updatedAt: any,
    |} >,
    nextToken: ?string,
  |},
|};

export type NamesQuery = {|
  names: ?Array< string >,
|};

export type NothingQuery = {|
  nothing: ?number,
|};

export type PlacesQuery = {|
  places: ? Array<? {|
    __typename: "Place",
    colours: Array< Colour >,
    name: string,
    status: ?Status,
    tags: Array< string >,
  |} >,
|};

export type StatusOfQueryVariables = {|
  memberId: string,
|};

export type StatusOfQuery = {|
  statusOf: ?Status,
|};

export type CreateMemberMutationVariables = {|
  condition?: ?ModelMemberConditionInput,
  input: CreateMemberInput,
|};

export type CreateMemberMutation = {|
  createMember: ? {|
    __typename: "Member",
    colours: ?Array< Colour >,
    createdAt: any,
    id: string,
    joined: ?any,
    name: string,
    nick: Array< ?string >,
    ok: ?boolean,
    owner: ?string,
    profile: ? {|
      __typename: string,
      at: ?any,
      bio: ?string,
      createdAt: any,
      id: string,
      ip: ?any,
      mail: ?any,
      memberId: ?string,
      phone: ?any,
      raw: ?any,
      tm: ?any,
      ts: number,
      updatedAt: any,
      url: ?any,
    |},
    rate: ?number,
    score: ?number,
    spots:  Array< {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    status: ?Status,
    team: ? {|
      __typename: string,
      createdAt: any,
      id: string,
      motto: ?string,
      name: string,
      updatedAt: any,
    |},
    teamId: ?string,
    updatedAt: any,
    where: ? {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |},
  |},
|};

export type CreateOrderMutationVariables = {|
  condition?: ?ModelOrderConditionInput,
  input: CreateOrderInput,
|};

export type CreateOrderMutation = {|
  createOrder: ? {|
    __typename: "Order",
    createdAt: any,
    customerId: string,
    line: number,
    orderNo: string,
    qty: ?number,
    updatedAt: any,
  |},
|};

export type CreateProfileMutationVariables = {|
  condition?: ?ModelProfileConditionInput,
  input: CreateProfileInput,
|};

export type CreateProfileMutation = {|
  createProfile: ? {|
    __typename: "Profile",
    at: ?any,
    bio: ?string,
    createdAt: any,
    id: string,
    ip: ?any,
    mail: ?any,
    member: ? {|
      __typename: string,
      colours: ?Array< Colour >,
      createdAt: any,
      id: string,
      joined: ?any,
      name: string,
      nick: Array< ?string >,
      ok: ?boolean,
      owner: ?string,
      rate: ?number,
      score: ?number,
      status: ?Status,
      teamId: ?string,
      updatedAt: any,
    |},
    memberId: ?string,
    phone: ?any,
    raw: ?any,
    tm: ?any,
    ts: number,
    updatedAt: any,
    url: ?any,
  |},
|};

export type CreateTeamMutationVariables = {|
  condition?: ?ModelTeamConditionInput,
  input: CreateTeamInput,
|};

export type CreateTeamMutation = {|
  createTeam: ? {|
    __typename: "Team",
    createdAt: any,
    id: string,
    members: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    motto: ?string,
    name: string,
    updatedAt: any,
  |},
|};

export type DeleteMemberMutationVariables = {|
  condition?: ?ModelMemberConditionInput,
  input: DeleteMemberInput,
|};

export type DeleteMemberMutation = {|
  deleteMember: ? {|
    __typename: "Member",
    colours: ?Array< Colour >,
    createdAt: any,
    id: string,
    joined: ?any,
    name: string,
    nick: Array< ?string >,
    ok: ?boolean,
    owner: ?string,
    profile: ? {|
      __typename: string,
      at: ?any,
      bio: ?string,
      createdAt: any,
      id: string,
      ip: ?any,
      mail: ?any,
      memberId: ?string,
      phone: ?any,
      raw: ?any,
      tm: ?any,
      ts: number,
      updatedAt: any,
      url: ?any,
    |},
    rate: ?number,
    score: ?number,
    spots:  Array< {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    status: ?Status,
    team: ? {|
      __typename: string,
      createdAt: any,
      id: string,
      motto: ?string,
      name: string,
      updatedAt: any,
    |},
    teamId: ?string,
    updatedAt: any,
    where: ? {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |},
  |},
|};

export type DeleteOrderMutationVariables = {|
  condition?: ?ModelOrderConditionInput,
  input: DeleteOrderInput,
|};

export type DeleteOrderMutation = {|
  deleteOrder: ? {|
    __typename: "Order",
    createdAt: any,
    customerId: string,
    line: number,
    orderNo: string,
    qty: ?number,
    updatedAt: any,
  |},
|};

export type DeleteProfileMutationVariables = {|
  condition?: ?ModelProfileConditionInput,
  input: DeleteProfileInput,
|};

export type DeleteProfileMutation = {|
  deleteProfile: ? {|
    __typename: "Profile",
    at: ?any,
    bio: ?string,
    createdAt: any,
    id: string,
    ip: ?any,
    mail: ?any,
    member: ? {|
      __typename: string,
      colours: ?Array< Colour >,
      createdAt: any,
      id: string,
      joined: ?any,
      name: string,
      nick: Array< ?string >,
      ok: ?boolean,
      owner: ?string,
      rate: ?number,
      score: ?number,
      status: ?Status,
      teamId: ?string,
      updatedAt: any,
    |},
    memberId: ?string,
    phone: ?any,
    raw: ?any,
    tm: ?any,
    ts: number,
    updatedAt: any,
    url: ?any,
  |},
|};

export type DeleteTeamMutationVariables = {|
  condition?: ?ModelTeamConditionInput,
  input: DeleteTeamInput,
|};

export type DeleteTeamMutation = {|
  deleteTeam: ? {|
    __typename: "Team",
    createdAt: any,
    id: string,
    members: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    motto: ?string,
    name: string,
    updatedAt: any,
  |},
|};

export type MoveMutationVariables = {|
  aVeryLongNameOfAnArgumentThatIsNeeded?: ?string,
  andAnotherOneThatIsEvenLonger: Array< string >,
  to?: ?GeoInput,
|};

export type MoveMutation = {|
  move: {|
    __typename: "GeoPoint",
    around: ? Array< {|
      __typename: string,
      colours: Array< Colour >,
      name: string,
      status: ?Status,
      tags: Array< string >,
    |} >,
    label: ?string,
    lat: number,
    lng: number,
  |},
|};

export type UpdateMemberMutationVariables = {|
  condition?: ?ModelMemberConditionInput,
  input: UpdateMemberInput,
|};

export type UpdateMemberMutation = {|
  updateMember: ? {|
    __typename: "Member",
    colours: ?Array< Colour >,
    createdAt: any,
    id: string,
    joined: ?any,
    name: string,
    nick: Array< ?string >,
    ok: ?boolean,
    owner: ?string,
    profile: ? {|
      __typename: string,
      at: ?any,
      bio: ?string,
      createdAt: any,
      id: string,
      ip: ?any,
      mail: ?any,
      memberId: ?string,
      phone: ?any,
      raw: ?any,
      tm: ?any,
      ts: number,
      updatedAt: any,
      url: ?any,
    |},
    rate: ?number,
    score: ?number,
    spots:  Array< {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    status: ?Status,
    team: ? {|
      __typename: string,
      createdAt: any,
      id: string,
      motto: ?string,
      name: string,
      updatedAt: any,
    |},
    teamId: ?string,
    updatedAt: any,
    where: ? {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |},
  |},
|};

export type UpdateOrderMutationVariables = {|
  condition?: ?ModelOrderConditionInput,
  input: UpdateOrderInput,
|};

export type UpdateOrderMutation = {|
  updateOrder: ? {|
    __typename: "Order",
    createdAt: any,
    customerId: string,
    line: number,
    orderNo: string,
    qty: ?number,
    updatedAt: any,
  |},
|};

export type UpdateProfileMutationVariables = {|
  condition?: ?ModelProfileConditionInput,
  input: UpdateProfileInput,
|};

export type UpdateProfileMutation = {|
  updateProfile: ? {|
    __typename: "Profile",
    at: ?any,
    bio: ?string,
    createdAt: any,
    id: string,
    ip: ?any,
    mail: ?any,
    member: ? {|
      __typename: string,
      colours: ?Array< Colour >,
      createdAt: any,
      id: string,
      joined: ?any,
      name: string,
      nick: Array< ?string >,
      ok: ?boolean,
      owner: ?string,
      rate: ?number,
      score: ?number,
      status: ?Status,
      teamId: ?string,
      updatedAt: any,
    |},
    memberId: ?string,
    phone: ?any,
    raw: ?any,
    tm: ?any,
    ts: number,
    updatedAt: any,
    url: ?any,
  |},
|};

export type UpdateTeamMutationVariables = {|
  condition?: ?ModelTeamConditionInput,
  input: UpdateTeamInput,
|};

export type UpdateTeamMutation = {|
  updateTeam: ? {|
    __typename: "Team",
    createdAt: any,
    id: string,
    members: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    motto: ?string,
    name: string,
    updatedAt: any,
  |},
|};

export type OnCreateMemberSubscriptionVariables = {|
  filter?: ?ModelSubscriptionMemberFilterInput,
  owner?: ?string,
|};

export type OnCreateMemberSubscription = {|
  onCreateMember: ? {|
    __typename: "Member",
    colours: ?Array< Colour >,
    createdAt: any,
    id: string,
    joined: ?any,
    name: string,
    nick: Array< ?string >,
    ok: ?boolean,
    owner: ?string,
    profile: ? {|
      __typename: string,
      at: ?any,
      bio: ?string,
      createdAt: any,
      id: string,
      ip: ?any,
      mail: ?any,
      memberId: ?string,
      phone: ?any,
      raw: ?any,
      tm: ?any,
      ts: number,
      updatedAt: any,
      url: ?any,
    |},
    rate: ?number,
    score: ?number,
    spots:  Array< {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    status: ?Status,
    team: ? {|
      __typename: string,
      createdAt: any,
      id: string,
      motto: ?string,
      name: string,
      updatedAt: any,
    |},
    teamId: ?string,
    updatedAt: any,
    where: ? {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |},
  |},
|};

export type OnCreateOrderSubscriptionVariables = {|
  filter?: ?ModelSubscriptionOrderFilterInput,
|};

export type OnCreateOrderSubscription = {|
  onCreateOrder: ? {|
    __typename: "Order",
    createdAt: any,
    customerId: string,
    line: number,
    orderNo: string,
    qty: ?number,
    updatedAt: any,
  |},
|};

export type OnCreateProfileSubscriptionVariables = {|
  filter?: ?ModelSubscriptionProfileFilterInput,
|};

export type OnCreateProfileSubscription = {|
  onCreateProfile: ? {|
    __typename: "Profile",
    at: ?any,
    bio: ?string,
    createdAt: any,
    id: string,
    ip: ?any,
    mail: ?any,
    member: ? {|
      __typename: string,
      colours: ?Array< Colour >,
      createdAt: any,
      id: string,
      joined: ?any,
      name: string,
      nick: Array< ?string >,
      ok: ?boolean,
      owner: ?string,
      rate: ?number,
      score: ?number,
      status: ?Status,
      teamId: ?string,
      updatedAt: any,
    |},
    memberId: ?string,
    phone: ?any,
    raw: ?any,
    tm: ?any,
    ts: number,
    updatedAt: any,
    url: ?any,
  |},
|};

export type OnCreateTeamSubscriptionVariables = {|
  filter?: ?ModelSubscriptionTeamFilterInput,
|};

export type OnCreateTeamSubscription = {|
  onCreateTeam: ? {|
    __typename: "Team",
    createdAt: any,
    id: string,
    members: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    motto: ?string,
    name: string,
    updatedAt: any,
  |},
|};

export type OnDeleteMemberSubscriptionVariables = {|
  filter?: ?ModelSubscriptionMemberFilterInput,
  owner?: ?string,
|};

export type OnDeleteMemberSubscription = {|
  onDeleteMember: ? {|
    __typename: "Member",
    colours: ?Array< Colour >,
    createdAt: any,
    id: string,
    joined: ?any,
    name: string,
    nick: Array< ?string >,
    ok: ?boolean,
    owner: ?string,
    profile: ? {|
      __typename: string,
      at: ?any,
      bio: ?string,
      createdAt: any,
      id: string,
      ip: ?any,
      mail: ?any,
      memberId: ?string,
      phone: ?any,
      raw: ?any,
      tm: ?any,
      ts: number,
      updatedAt: any,
      url: ?any,
    |},
    rate: ?number,
    score: ?number,
    spots:  Array< {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    status: ?Status,
    team: ? {|
      __typename: string,
      createdAt: any,
      id: string,
      motto: ?string,
      name: string,
      updatedAt: any,
    |},
    teamId: ?string,
    updatedAt: any,
    where: ? {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |},
  |},
|};

export type OnDeleteOrderSubscriptionVariables = {|
  filter?: ?ModelSubscriptionOrderFilterInput,
|};

export type OnDeleteOrderSubscription = {|
  onDeleteOrder: ? {|
    __typename: "Order",
    createdAt: any,
    customerId: string,
    line: number,
    orderNo: string,
    qty: ?number,
    updatedAt: any,
  |},
|};

export type OnDeleteProfileSubscriptionVariables = {|
  filter?: ?ModelSubscriptionProfileFilterInput,
|};

export type OnDeleteProfileSubscription = {|
  onDeleteProfile: ? {|
    __typename: "Profile",
    at: ?any,
    bio: ?string,
    createdAt: any,
    id: string,
    ip: ?any,
    mail: ?any,
    member: ? {|
      __typename: string,
      colours: ?Array< Colour >,
      createdAt: any,
      id: string,
      joined: ?any,
      name: string,
      nick: Array< ?string >,
      ok: ?boolean,
      owner: ?string,
      rate: ?number,
      score: ?number,
      status: ?Status,
      teamId: ?string,
      updatedAt: any,
    |},
    memberId: ?string,
    phone: ?any,
    raw: ?any,
    tm: ?any,
    ts: number,
    updatedAt: any,
    url: ?any,
  |},
|};

export type OnDeleteTeamSubscriptionVariables = {|
  filter?: ?ModelSubscriptionTeamFilterInput,
|};

export type OnDeleteTeamSubscription = {|
  onDeleteTeam: ? {|
    __typename: "Team",
    createdAt: any,
    id: string,
    members: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    motto: ?string,
    name: string,
    updatedAt: any,
  |},
|};

export type OnUpdateMemberSubscriptionVariables = {|
  filter?: ?ModelSubscriptionMemberFilterInput,
  owner?: ?string,
|};

export type OnUpdateMemberSubscription = {|
  onUpdateMember: ? {|
    __typename: "Member",
    colours: ?Array< Colour >,
    createdAt: any,
    id: string,
    joined: ?any,
    name: string,
    nick: Array< ?string >,
    ok: ?boolean,
    owner: ?string,
    profile: ? {|
      __typename: string,
      at: ?any,
      bio: ?string,
      createdAt: any,
      id: string,
      ip: ?any,
      mail: ?any,
      memberId: ?string,
      phone: ?any,
      raw: ?any,
      tm: ?any,
      ts: number,
      updatedAt: any,
      url: ?any,
    |},
    rate: ?number,
    score: ?number,
    spots:  Array< {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |} >,
    status: ?Status,
    team: ? {|
      __typename: string,
      createdAt: any,
      id: string,
      motto: ?string,
      name: string,
      updatedAt: any,
    |},
    teamId: ?string,
    updatedAt: any,
    where: ? {|
      __typename: string,
      label: ?string,
      lat: number,
      lng: number,
    |},
  |},
|};

export type OnUpdateOrderSubscriptionVariables = {|
  filter?: ?ModelSubscriptionOrderFilterInput,
|};

export type OnUpdateOrderSubscription = {|
  onUpdateOrder: ? {|
    __typename: "Order",
    createdAt: any,
    customerId: string,
    line: number,
    orderNo: string,
    qty: ?number,
    updatedAt: any,
  |},
|};

export type OnUpdateProfileSubscriptionVariables = {|
  filter?: ?ModelSubscriptionProfileFilterInput,
|};

export type OnUpdateProfileSubscription = {|
  onUpdateProfile: ? {|
    __typename: "Profile",
    at: ?any,
    bio: ?string,
    createdAt: any,
    id: string,
    ip: ?any,
    mail: ?any,
    member: ? {|
      __typename: string,
      colours: ?Array< Colour >,
      createdAt: any,
      id: string,
      joined: ?any,
      name: string,
      nick: Array< ?string >,
      ok: ?boolean,
      owner: ?string,
      rate: ?number,
      score: ?number,
      status: ?Status,
      teamId: ?string,
      updatedAt: any,
    |},
    memberId: ?string,
    phone: ?any,
    raw: ?any,
    tm: ?any,
    ts: number,
    updatedAt: any,
    url: ?any,
  |},
|};

export type OnUpdateTeamSubscriptionVariables = {|
  filter?: ?ModelSubscriptionTeamFilterInput,
|};

export type OnUpdateTeamSubscription = {|
  onUpdateTeam: ? {|
    __typename: "Team",
    createdAt: any,
    id: string,
    members: ? {|
      __typename: string,
      nextToken: ?string,
    |},
    motto: ?string,
    name: string,
    updatedAt: any,
  |},
|};