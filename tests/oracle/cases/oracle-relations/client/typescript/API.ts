/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Member = {
  __typename: "Member",
  createdAt: string,
  id: string,
  joined?: string | null,
  name: string,
  nick: Array< string | null >,
  ok?: boolean | null,
  profile?: Profile | null,
  rate?: number | null,
  score?: number | null,
  spots?:  Array<GeoPoint | null > | null,
  status?: Status | null,
  tags?: ModelMemberTagConnection | null,
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
  ts?: number | null,
  updatedAt: string,
  url?: string | null,
};

export type GeoPoint = {
  __typename: "GeoPoint",
  label?: string | null,
  lat: number,
  lng: number,
};

export enum Status {
  DONE = "DONE",
  IN_PROGRESS = "IN_PROGRESS",
  OPEN = "OPEN",
}


export type ModelMemberTagConnection = {
  __typename: "ModelMemberTagConnection",
  items:  Array<MemberTag | null >,
  nextToken?: string | null,
};

export type MemberTag = {
  __typename: "MemberTag",
  createdAt: string,
  id: string,
  member?: Member | null,
  memberId: string,
  tag?: Tag | null,
  tagId: string,
  updatedAt: string,
};

export type Tag = {
  __typename: "Tag",
  createdAt: string,
  id: string,
  label: string,
  members?: ModelMemberTagConnection | null,
  updatedAt: string,
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
  state?: OrderState | null,
  updatedAt: string,
};

export enum OrderState {
  NEW = "NEW",
  PAID = "PAID",
}


export type Sku = {
  __typename: "Sku",
  code: string,
  createdAt: string,
  title?: string | null,
  updatedAt: string,
};

export type ModelMemberFilterInput = {
  and?: Array< ModelMemberFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  joined?: ModelStringInput | null,
  name?: ModelStringInput | null,
  nick?: ModelStringInput | null,
  not?: ModelMemberFilterInput | null,
  ok?: ModelBooleanInput | null,
  or?: Array< ModelMemberFilterInput | null > | null,
  rate?: ModelFloatInput | null,
  score?: ModelIntInput | null,
  status?: ModelStatusInput | null,
  teamId?: ModelIDInput | null,
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

export enum ModelSortDirection {
  ASC = "ASC",
  DESC = "DESC",
}


export type ModelMemberMembersByStatusAndJoinedAndNameCompositeKeyConditionInput = {
  beginsWith?: ModelMemberMembersByStatusAndJoinedAndNameCompositeKeyInput | null,
  between?: Array< ModelMemberMembersByStatusAndJoinedAndNameCompositeKeyInput | null > | null,
  eq?: ModelMemberMembersByStatusAndJoinedAndNameCompositeKeyInput | null,
  ge?: ModelMemberMembersByStatusAndJoinedAndNameCompositeKeyInput | null,
  gt?: ModelMemberMembersByStatusAndJoinedAndNameCompositeKeyInput | null,
  le?: ModelMemberMembersByStatusAndJoinedAndNameCompositeKeyInput | null,
  lt?: ModelMemberMembersByStatusAndJoinedAndNameCompositeKeyInput | null,
};

export type ModelMemberMembersByStatusAndJoinedAndNameCompositeKeyInput = {
  joined?: string | null,
  name?: string | null,
};

export type ModelMemberTagFilterInput = {
  and?: Array< ModelMemberTagFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  memberId?: ModelIDInput | null,
  not?: ModelMemberTagFilterInput | null,
  or?: Array< ModelMemberTagFilterInput | null > | null,
  tagId?: ModelIDInput | null,
  updatedAt?: ModelStringInput | null,
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
  state?: ModelOrderStateInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelOrderStateInput = {
  eq?: OrderState | null,
  ne?: OrderState | null,
};

export type ModelIntKeyConditionInput = {
  between?: Array< number | null > | null,
  eq?: number | null,
  ge?: number | null,
  gt?: number | null,
  le?: number | null,
  lt?: number | null,
};

export type ModelOrderConnection = {
  __typename: "ModelOrderConnection",
  items:  Array<Order | null >,
  nextToken?: string | null,
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

export type ModelSkuFilterInput = {
  and?: Array< ModelSkuFilterInput | null > | null,
  code?: ModelStringInput | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelSkuFilterInput | null,
  or?: Array< ModelSkuFilterInput | null > | null,
  title?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelSkuConnection = {
  __typename: "ModelSkuConnection",
  items:  Array<Sku | null >,
  nextToken?: string | null,
};

export type ModelTagFilterInput = {
  and?: Array< ModelTagFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  label?: ModelStringInput | null,
  not?: ModelTagFilterInput | null,
  or?: Array< ModelTagFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelTagConnection = {
  __typename: "ModelTagConnection",
  items:  Array<Tag | null >,
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

export type ModelStringKeyConditionInput = {
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  le?: string | null,
  lt?: string | null,
};

export type ModelMemberConditionInput = {
  and?: Array< ModelMemberConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  joined?: ModelStringInput | null,
  name?: ModelStringInput | null,
  nick?: ModelStringInput | null,
  not?: ModelMemberConditionInput | null,
  ok?: ModelBooleanInput | null,
  or?: Array< ModelMemberConditionInput | null > | null,
  rate?: ModelFloatInput | null,
  score?: ModelIntInput | null,
  status?: ModelStatusInput | null,
  teamId?: ModelIDInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateMemberInput = {
  id?: string | null,
  joined?: string | null,
  name: string,
  nick: Array< string | null >,
  ok?: boolean | null,
  rate?: number | null,
  score?: number | null,
  spots?: Array< GeoPointInput | null > | null,
  status?: Status | null,
  teamId?: string | null,
  where?: GeoPointInput | null,
};

export type GeoPointInput = {
  label?: string | null,
  lat: number,
  lng: number,
};

export type ModelMemberTagConditionInput = {
  and?: Array< ModelMemberTagConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  memberId?: ModelIDInput | null,
  not?: ModelMemberTagConditionInput | null,
  or?: Array< ModelMemberTagConditionInput | null > | null,
  tagId?: ModelIDInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateMemberTagInput = {
  id?: string | null,
  memberId: string,
  tagId: string,
};

export type ModelOrderConditionInput = {
  and?: Array< ModelOrderConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelOrderConditionInput | null,
  or?: Array< ModelOrderConditionInput | null > | null,
  qty?: ModelIntInput | null,
  state?: ModelOrderStateInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateOrderInput = {
  customerId: string,
  line: number,
  orderNo: string,
  qty?: number | null,
  state?: OrderState | null,
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
  ts?: number | null,
  url?: string | null,
};

export type ModelSkuConditionInput = {
  and?: Array< ModelSkuConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelSkuConditionInput | null,
  or?: Array< ModelSkuConditionInput | null > | null,
  title?: ModelStringInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateSkuInput = {
  code: string,
  title?: string | null,
};

export type ModelTagConditionInput = {
  and?: Array< ModelTagConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  label?: ModelStringInput | null,
  not?: ModelTagConditionInput | null,
  or?: Array< ModelTagConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateTagInput = {
  id?: string | null,
  label: string,
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

export type DeleteMemberTagInput = {
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

export type DeleteSkuInput = {
  code: string,
};

export type DeleteTagInput = {
  id: string,
};

export type DeleteTeamInput = {
  id: string,
};

export type UpdateMemberInput = {
  id: string,
  joined?: string | null,
  name?: string | null,
  nick?: Array< string | null > | null,
  ok?: boolean | null,
  rate?: number | null,
  score?: number | null,
  spots?: Array< GeoPointInput | null > | null,
  status?: Status | null,
  teamId?: string | null,
  where?: GeoPointInput | null,
};

export type UpdateMemberTagInput = {
  id: string,
  memberId?: string | null,
  tagId?: string | null,
};

export type UpdateOrderInput = {
  customerId: string,
  line: number,
  orderNo: string,
  qty?: number | null,
  state?: OrderState | null,
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

export type UpdateSkuInput = {
  code: string,
  title?: string | null,
};

export type UpdateTagInput = {
  id: string,
  label?: string | null,
};

export type UpdateTeamInput = {
  id: string,
  motto?: string | null,
  name?: string | null,
};

export type ModelSubscriptionMemberFilterInput = {
  and?: Array< ModelSubscriptionMemberFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  joined?: ModelSubscriptionStringInput | null,
  name?: ModelSubscriptionStringInput | null,
  nick?: ModelSubscriptionStringInput | null,
  ok?: ModelSubscriptionBooleanInput | null,
  or?: Array< ModelSubscriptionMemberFilterInput | null > | null,
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

export type ModelSubscriptionMemberTagFilterInput = {
  and?: Array< ModelSubscriptionMemberTagFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  memberId?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionMemberTagFilterInput | null > | null,
  tagId?: ModelSubscriptionIDInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
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
  state?: ModelSubscriptionStringInput | null,
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

export type ModelSubscriptionSkuFilterInput = {
  and?: Array< ModelSubscriptionSkuFilterInput | null > | null,
  code?: ModelSubscriptionStringInput | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionSkuFilterInput | null > | null,
  title?: ModelSubscriptionStringInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionTagFilterInput = {
  and?: Array< ModelSubscriptionTagFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  label?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionTagFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
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

export type GetMemberQueryVariables = {
  id: string,
};

export type GetMemberQuery = {
  getMember?:  {
    __typename: "Member",
    createdAt: string,
    id: string,
    joined?: string | null,
    name: string,
    nick: Array< string | null >,
    ok?: boolean | null,
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
      ts?: number | null,
      updatedAt: string,
      url?: string | null,
    } | null,
    rate?: number | null,
    score?: number | null,
    spots?:  Array< {
      __typename: "GeoPoint",
      label?: string | null,
      lat: number,
      lng: number,
    } | null > | null,
    status?: Status | null,
    tags?:  {
      __typename: "ModelMemberTagConnection",
      nextToken?: string | null,
    } | null,
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

export type GetMemberTagQueryVariables = {
  id: string,
};

export type GetMemberTagQuery = {
  getMemberTag?:  {
    __typename: "MemberTag",
    createdAt: string,
    id: string,
    member?:  {
      __typename: "Member",
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
      rate?: number | null,
      score?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null,
    memberId: string,
    tag?:  {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    } | null,
    tagId: string,
    updatedAt: string,
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
    state?: OrderState | null,
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
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
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
    ts?: number | null,
    updatedAt: string,
    url?: string | null,
  } | null,
};

export type GetSkuQueryVariables = {
  code: string,
};

export type GetSkuQuery = {
  getSku?:  {
    __typename: "Sku",
    code: string,
    createdAt: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type GetTagQueryVariables = {
  id: string,
};

export type GetTagQuery = {
  getTag?:  {
    __typename: "Tag",
    createdAt: string,
    id: string,
    label: string,
    members?:  {
      __typename: "ModelMemberTagConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
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

export type ListMemberByNameQueryVariables = {
  filter?: ModelMemberFilterInput | null,
  limit?: number | null,
  name: string,
  nextToken?: string | null,
  sortDirection?: ModelSortDirection | null,
};

export type ListMemberByNameQuery = {
  listMemberByName?:  {
    __typename: "ModelMemberConnection",
    items:  Array< {
      __typename: "Member",
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
      rate?: number | null,
      score?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListMemberByStatusAndJoinedAndNameQueryVariables = {
  filter?: ModelMemberFilterInput | null,
  joinedName?: ModelMemberMembersByStatusAndJoinedAndNameCompositeKeyConditionInput | null,
  limit?: number | null,
  nextToken?: string | null,
  sortDirection?: ModelSortDirection | null,
  status: Status,
};

export type ListMemberByStatusAndJoinedAndNameQuery = {
  listMemberByStatusAndJoinedAndName?:  {
    __typename: "ModelMemberConnection",
    items:  Array< {
      __typename: "Member",
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
      rate?: number | null,
      score?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListMemberTagsQueryVariables = {
  filter?: ModelMemberTagFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListMemberTagsQuery = {
  listMemberTags?:  {
    __typename: "ModelMemberTagConnection",
    items:  Array< {
      __typename: "MemberTag",
      createdAt: string,
      id: string,
      memberId: string,
      tagId: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
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
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
      rate?: number | null,
      score?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListOrderByOrderNoAndQtyQueryVariables = {
  filter?: ModelOrderFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
  orderNo: string,
  qty?: ModelIntKeyConditionInput | null,
  sortDirection?: ModelSortDirection | null,
};

export type ListOrderByOrderNoAndQtyQuery = {
  listOrderByOrderNoAndQty?:  {
    __typename: "ModelOrderConnection",
    items:  Array< {
      __typename: "Order",
      createdAt: string,
      customerId: string,
      line: number,
      orderNo: string,
      qty?: number | null,
      state?: OrderState | null,
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
      state?: OrderState | null,
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
      ts?: number | null,
      updatedAt: string,
      url?: string | null,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListSkusQueryVariables = {
  code?: string | null,
  filter?: ModelSkuFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
  sortDirection?: ModelSortDirection | null,
};

export type ListSkusQuery = {
  listSkus?:  {
    __typename: "ModelSkuConnection",
    items:  Array< {
      __typename: "Sku",
      code: string,
      createdAt: string,
      title?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListTagsQueryVariables = {
  filter?: ModelTagFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListTagsQuery = {
  listTags?:  {
    __typename: "ModelTagConnection",
    items:  Array< {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
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

export type MembersByTeamQueryVariables = {
  filter?: ModelMemberFilterInput | null,
  joined?: ModelStringKeyConditionInput | null,
  limit?: number | null,
  nextToken?: string | null,
  sortDirection?: ModelSortDirection | null,
  teamId: string,
};

export type MembersByTeamQuery = {
  membersByTeam?:  {
    __typename: "ModelMemberConnection",
    items:  Array< {
      __typename: "Member",
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
      rate?: number | null,
      score?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateMemberMutationVariables = {
  condition?: ModelMemberConditionInput | null,
  input: CreateMemberInput,
};

export type CreateMemberMutation = {
  createMember?:  {
    __typename: "Member",
    createdAt: string,
    id: string,
    joined?: string | null,
    name: string,
    nick: Array< string | null >,
    ok?: boolean | null,
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
      ts?: number | null,
      updatedAt: string,
      url?: string | null,
    } | null,
    rate?: number | null,
    score?: number | null,
    spots?:  Array< {
      __typename: "GeoPoint",
      label?: string | null,
      lat: number,
      lng: number,
    } | null > | null,
    status?: Status | null,
    tags?:  {
      __typename: "ModelMemberTagConnection",
      nextToken?: string | null,
    } | null,
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

export type CreateMemberTagMutationVariables = {
  condition?: ModelMemberTagConditionInput | null,
  input: CreateMemberTagInput,
};

export type CreateMemberTagMutation = {
  createMemberTag?:  {
    __typename: "MemberTag",
    createdAt: string,
    id: string,
    member?:  {
      __typename: "Member",
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
      rate?: number | null,
      score?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null,
    memberId: string,
    tag?:  {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    } | null,
    tagId: string,
    updatedAt: string,
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
    state?: OrderState | null,
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
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
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
    ts?: number | null,
    updatedAt: string,
    url?: string | null,
  } | null,
};

export type CreateSkuMutationVariables = {
  condition?: ModelSkuConditionInput | null,
  input: CreateSkuInput,
};

export type CreateSkuMutation = {
  createSku?:  {
    __typename: "Sku",
    code: string,
    createdAt: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type CreateTagMutationVariables = {
  condition?: ModelTagConditionInput | null,
  input: CreateTagInput,
};

export type CreateTagMutation = {
  createTag?:  {
    __typename: "Tag",
    createdAt: string,
    id: string,
    label: string,
    members?:  {
      __typename: "ModelMemberTagConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
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
    createdAt: string,
    id: string,
    joined?: string | null,
    name: string,
    nick: Array< string | null >,
    ok?: boolean | null,
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
      ts?: number | null,
      updatedAt: string,
      url?: string | null,
    } | null,
    rate?: number | null,
    score?: number | null,
    spots?:  Array< {
      __typename: "GeoPoint",
      label?: string | null,
      lat: number,
      lng: number,
    } | null > | null,
    status?: Status | null,
    tags?:  {
      __typename: "ModelMemberTagConnection",
      nextToken?: string | null,
    } | null,
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

export type DeleteMemberTagMutationVariables = {
  condition?: ModelMemberTagConditionInput | null,
  input: DeleteMemberTagInput,
};

export type DeleteMemberTagMutation = {
  deleteMemberTag?:  {
    __typename: "MemberTag",
    createdAt: string,
    id: string,
    member?:  {
      __typename: "Member",
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
      rate?: number | null,
      score?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null,
    memberId: string,
    tag?:  {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    } | null,
    tagId: string,
    updatedAt: string,
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
    state?: OrderState | null,
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
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
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
    ts?: number | null,
    updatedAt: string,
    url?: string | null,
  } | null,
};

export type DeleteSkuMutationVariables = {
  condition?: ModelSkuConditionInput | null,
  input: DeleteSkuInput,
};

export type DeleteSkuMutation = {
  deleteSku?:  {
    __typename: "Sku",
    code: string,
    createdAt: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type DeleteTagMutationVariables = {
  condition?: ModelTagConditionInput | null,
  input: DeleteTagInput,
};

export type DeleteTagMutation = {
  deleteTag?:  {
    __typename: "Tag",
    createdAt: string,
    id: string,
    label: string,
    members?:  {
      __typename: "ModelMemberTagConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
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

export type UpdateMemberMutationVariables = {
  condition?: ModelMemberConditionInput | null,
  input: UpdateMemberInput,
};

export type UpdateMemberMutation = {
  updateMember?:  {
    __typename: "Member",
    createdAt: string,
    id: string,
    joined?: string | null,
    name: string,
    nick: Array< string | null >,
    ok?: boolean | null,
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
      ts?: number | null,
      updatedAt: string,
      url?: string | null,
    } | null,
    rate?: number | null,
    score?: number | null,
    spots?:  Array< {
      __typename: "GeoPoint",
      label?: string | null,
      lat: number,
      lng: number,
    } | null > | null,
    status?: Status | null,
    tags?:  {
      __typename: "ModelMemberTagConnection",
      nextToken?: string | null,
    } | null,
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

export type UpdateMemberTagMutationVariables = {
  condition?: ModelMemberTagConditionInput | null,
  input: UpdateMemberTagInput,
};

export type UpdateMemberTagMutation = {
  updateMemberTag?:  {
    __typename: "MemberTag",
    createdAt: string,
    id: string,
    member?:  {
      __typename: "Member",
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
      rate?: number | null,
      score?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null,
    memberId: string,
    tag?:  {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    } | null,
    tagId: string,
    updatedAt: string,
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
    state?: OrderState | null,
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
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
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
    ts?: number | null,
    updatedAt: string,
    url?: string | null,
  } | null,
};

export type UpdateSkuMutationVariables = {
  condition?: ModelSkuConditionInput | null,
  input: UpdateSkuInput,
};

export type UpdateSkuMutation = {
  updateSku?:  {
    __typename: "Sku",
    code: string,
    createdAt: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateTagMutationVariables = {
  condition?: ModelTagConditionInput | null,
  input: UpdateTagInput,
};

export type UpdateTagMutation = {
  updateTag?:  {
    __typename: "Tag",
    createdAt: string,
    id: string,
    label: string,
    members?:  {
      __typename: "ModelMemberTagConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
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
};

export type OnCreateMemberSubscription = {
  onCreateMember?:  {
    __typename: "Member",
    createdAt: string,
    id: string,
    joined?: string | null,
    name: string,
    nick: Array< string | null >,
    ok?: boolean | null,
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
      ts?: number | null,
      updatedAt: string,
      url?: string | null,
    } | null,
    rate?: number | null,
    score?: number | null,
    spots?:  Array< {
      __typename: "GeoPoint",
      label?: string | null,
      lat: number,
      lng: number,
    } | null > | null,
    status?: Status | null,
    tags?:  {
      __typename: "ModelMemberTagConnection",
      nextToken?: string | null,
    } | null,
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

export type OnCreateMemberTagSubscriptionVariables = {
  filter?: ModelSubscriptionMemberTagFilterInput | null,
};

export type OnCreateMemberTagSubscription = {
  onCreateMemberTag?:  {
    __typename: "MemberTag",
    createdAt: string,
    id: string,
    member?:  {
      __typename: "Member",
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
      rate?: number | null,
      score?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null,
    memberId: string,
    tag?:  {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    } | null,
    tagId: string,
    updatedAt: string,
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
    state?: OrderState | null,
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
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
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
    ts?: number | null,
    updatedAt: string,
    url?: string | null,
  } | null,
};

export type OnCreateSkuSubscriptionVariables = {
  filter?: ModelSubscriptionSkuFilterInput | null,
};

export type OnCreateSkuSubscription = {
  onCreateSku?:  {
    __typename: "Sku",
    code: string,
    createdAt: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateTagSubscriptionVariables = {
  filter?: ModelSubscriptionTagFilterInput | null,
};

export type OnCreateTagSubscription = {
  onCreateTag?:  {
    __typename: "Tag",
    createdAt: string,
    id: string,
    label: string,
    members?:  {
      __typename: "ModelMemberTagConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
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
};

export type OnDeleteMemberSubscription = {
  onDeleteMember?:  {
    __typename: "Member",
    createdAt: string,
    id: string,
    joined?: string | null,
    name: string,
    nick: Array< string | null >,
    ok?: boolean | null,
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
      ts?: number | null,
      updatedAt: string,
      url?: string | null,
    } | null,
    rate?: number | null,
    score?: number | null,
    spots?:  Array< {
      __typename: "GeoPoint",
      label?: string | null,
      lat: number,
      lng: number,
    } | null > | null,
    status?: Status | null,
    tags?:  {
      __typename: "ModelMemberTagConnection",
      nextToken?: string | null,
    } | null,
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

export type OnDeleteMemberTagSubscriptionVariables = {
  filter?: ModelSubscriptionMemberTagFilterInput | null,
};

export type OnDeleteMemberTagSubscription = {
  onDeleteMemberTag?:  {
    __typename: "MemberTag",
    createdAt: string,
    id: string,
    member?:  {
      __typename: "Member",
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
      rate?: number | null,
      score?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null,
    memberId: string,
    tag?:  {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    } | null,
    tagId: string,
    updatedAt: string,
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
    state?: OrderState | null,
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
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
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
    ts?: number | null,
    updatedAt: string,
    url?: string | null,
  } | null,
};

export type OnDeleteSkuSubscriptionVariables = {
  filter?: ModelSubscriptionSkuFilterInput | null,
};

export type OnDeleteSkuSubscription = {
  onDeleteSku?:  {
    __typename: "Sku",
    code: string,
    createdAt: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteTagSubscriptionVariables = {
  filter?: ModelSubscriptionTagFilterInput | null,
};

export type OnDeleteTagSubscription = {
  onDeleteTag?:  {
    __typename: "Tag",
    createdAt: string,
    id: string,
    label: string,
    members?:  {
      __typename: "ModelMemberTagConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
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
};

export type OnUpdateMemberSubscription = {
  onUpdateMember?:  {
    __typename: "Member",
    createdAt: string,
    id: string,
    joined?: string | null,
    name: string,
    nick: Array< string | null >,
    ok?: boolean | null,
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
      ts?: number | null,
      updatedAt: string,
      url?: string | null,
    } | null,
    rate?: number | null,
    score?: number | null,
    spots?:  Array< {
      __typename: "GeoPoint",
      label?: string | null,
      lat: number,
      lng: number,
    } | null > | null,
    status?: Status | null,
    tags?:  {
      __typename: "ModelMemberTagConnection",
      nextToken?: string | null,
    } | null,
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

export type OnUpdateMemberTagSubscriptionVariables = {
  filter?: ModelSubscriptionMemberTagFilterInput | null,
};

export type OnUpdateMemberTagSubscription = {
  onUpdateMemberTag?:  {
    __typename: "MemberTag",
    createdAt: string,
    id: string,
    member?:  {
      __typename: "Member",
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
      rate?: number | null,
      score?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null,
    memberId: string,
    tag?:  {
      __typename: "Tag",
      createdAt: string,
      id: string,
      label: string,
      updatedAt: string,
    } | null,
    tagId: string,
    updatedAt: string,
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
    state?: OrderState | null,
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
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      nick: Array< string | null >,
      ok?: boolean | null,
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
    ts?: number | null,
    updatedAt: string,
    url?: string | null,
  } | null,
};

export type OnUpdateSkuSubscriptionVariables = {
  filter?: ModelSubscriptionSkuFilterInput | null,
};

export type OnUpdateSkuSubscription = {
  onUpdateSku?:  {
    __typename: "Sku",
    code: string,
    createdAt: string,
    title?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateTagSubscriptionVariables = {
  filter?: ModelSubscriptionTagFilterInput | null,
};

export type OnUpdateTagSubscription = {
  onUpdateTag?:  {
    __typename: "Tag",
    createdAt: string,
    id: string,
    label: string,
    members?:  {
      __typename: "ModelMemberTagConnection",
      nextToken?: string | null,
    } | null,
    updatedAt: string,
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
