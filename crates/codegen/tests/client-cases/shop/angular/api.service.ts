/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.
import { Injectable } from "@angular/core";
import API, { graphqlOperation, GraphQLResult } from "@aws-amplify/api-graphql";
import { Observable } from "zen-observable-ts";

export interface SubscriptionResponse<T> {
  value: GraphQLResult<T>;
}

export type __SubscriptionContainer = {
  onCreateMember: OnCreateMemberSubscription;
  onCreateOrder: OnCreateOrderSubscription;
  onCreateProfile: OnCreateProfileSubscription;
  onCreateTeam: OnCreateTeamSubscription;
  onDeleteMember: OnDeleteMemberSubscription;
  onDeleteOrder: OnDeleteOrderSubscription;
  onDeleteProfile: OnDeleteProfileSubscription;
  onDeleteTeam: OnDeleteTeamSubscription;
  onUpdateMember: OnUpdateMemberSubscription;
  onUpdateOrder: OnUpdateOrderSubscription;
  onUpdateProfile: OnUpdateProfileSubscription;
  onUpdateTeam: OnUpdateTeamSubscription;
};

export enum Status {
  DONE = "DONE",
  IN_PROGRESS = "IN_PROGRESS",
  OPEN = "OPEN"
}

export type Where = {
  again?: Array<Where | null> | null;
  near: GeoInput;
  statuses: Array<Status>;
  tags?: Array<string> | null;
};

export type GeoInput = {
  lat: number;
  lng: number;
};

export type Place = {
  __typename: "Place";
  colours: Array<Colour>;
  name: string;
  status?: Status | null;
  tags: Array<string>;
};

export enum Colour {
  _blue = "_blue",
  green = "green",
  red = "red"
}

export type Member = {
  __typename: "Member";
  colours?: Array<Colour> | null;
  createdAt: string;
  id: string;
  joined?: string | null;
  name: string;
  nick: Array<string | null>;
  ok?: boolean | null;
  owner?: string | null;
  profile?: Profile | null;
  rate?: number | null;
  score?: number | null;
  spots: Array<GeoPoint>;
  status?: Status | null;
  team?: Team | null;
  teamId?: string | null;
  updatedAt: string;
  where?: GeoPoint | null;
};

export type Profile = {
  __typename: "Profile";
  at?: string | null;
  bio?: string | null;
  createdAt: string;
  id: string;
  ip?: string | null;
  mail?: string | null;
  member?: Member | null;
  memberId?: string | null;
  phone?: string | null;
  raw?: string | null;
  tm?: string | null;
  ts: number;
  updatedAt: string;
  url?: string | null;
};

export type GeoPoint = {
  __typename: "GeoPoint";
  around?: Array<Place> | null;
  label?: string | null;
  lat: number;
  lng: number;
};

export type Team = {
  __typename: "Team";
  createdAt: string;
  id: string;
  members?: ModelMemberConnection | null;
  motto?: string | null;
  name: string;
  updatedAt: string;
};

export type ModelMemberConnection = {
  __typename: "ModelMemberConnection";
  items: Array<Member | null>;
  nextToken?: string | null;
};

export type Order = {
  __typename: "Order";
  createdAt: string;
  customerId: string;
  line: number;
  orderNo: string;
  qty?: number | null;
  updatedAt: string;
};

export type ModelMemberFilterInput = {
  and?: Array<ModelMemberFilterInput | null> | null;
  colours?: ModelColourListInput | null;
  createdAt?: ModelStringInput | null;
  id?: ModelIDInput | null;
  joined?: ModelStringInput | null;
  name?: ModelStringInput | null;
  nick?: ModelStringInput | null;
  not?: ModelMemberFilterInput | null;
  ok?: ModelBooleanInput | null;
  or?: Array<ModelMemberFilterInput | null> | null;
  owner?: ModelStringInput | null;
  rate?: ModelFloatInput | null;
  score?: ModelIntInput | null;
  status?: ModelStatusInput | null;
  teamId?: ModelIDInput | null;
  updatedAt?: ModelStringInput | null;
};

export type ModelColourListInput = {
  contains?: Colour | null;
  eq?: Array<Colour | null> | null;
  ne?: Array<Colour | null> | null;
  notContains?: Colour | null;
};

export type ModelStringInput = {
  attributeExists?: boolean | null;
  attributeType?: ModelAttributeTypes | null;
  beginsWith?: string | null;
  between?: Array<string | null> | null;
  contains?: string | null;
  eq?: string | null;
  ge?: string | null;
  gt?: string | null;
  le?: string | null;
  lt?: string | null;
  ne?: string | null;
  notContains?: string | null;
  size?: ModelSizeInput | null;
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
  stringSet = "stringSet"
}

export type ModelSizeInput = {
  between?: Array<number | null> | null;
  eq?: number | null;
  ge?: number | null;
  gt?: number | null;
  le?: number | null;
  lt?: number | null;
  ne?: number | null;
};

export type ModelIDInput = {
  attributeExists?: boolean | null;
  attributeType?: ModelAttributeTypes | null;
  beginsWith?: string | null;
  between?: Array<string | null> | null;
  contains?: string | null;
  eq?: string | null;
  ge?: string | null;
  gt?: string | null;
  le?: string | null;
  lt?: string | null;
  ne?: string | null;
  notContains?: string | null;
  size?: ModelSizeInput | null;
};

export type ModelBooleanInput = {
  attributeExists?: boolean | null;
  attributeType?: ModelAttributeTypes | null;
  eq?: boolean | null;
  ne?: boolean | null;
};

export type ModelFloatInput = {
  attributeExists?: boolean | null;
  attributeType?: ModelAttributeTypes | null;
  between?: Array<number | null> | null;
  eq?: number | null;
  ge?: number | null;
  gt?: number | null;
  le?: number | null;
  lt?: number | null;
  ne?: number | null;
};

export type ModelIntInput = {
  attributeExists?: boolean | null;
  attributeType?: ModelAttributeTypes | null;
  between?: Array<number | null> | null;
  eq?: number | null;
  ge?: number | null;
  gt?: number | null;
  le?: number | null;
  lt?: number | null;
  ne?: number | null;
};

export type ModelStatusInput = {
  eq?: Status | null;
  ne?: Status | null;
};

export type ModelOrderFilterInput = {
  and?: Array<ModelOrderFilterInput | null> | null;
  createdAt?: ModelStringInput | null;
  customerId?: ModelIDInput | null;
  id?: ModelIDInput | null;
  line?: ModelIntInput | null;
  not?: ModelOrderFilterInput | null;
  or?: Array<ModelOrderFilterInput | null> | null;
  orderNo?: ModelStringInput | null;
  qty?: ModelIntInput | null;
  updatedAt?: ModelStringInput | null;
};

export type ModelOrderPrimaryCompositeKeyConditionInput = {
  beginsWith?: ModelOrderPrimaryCompositeKeyInput | null;
  between?: Array<ModelOrderPrimaryCompositeKeyInput | null> | null;
  eq?: ModelOrderPrimaryCompositeKeyInput | null;
  ge?: ModelOrderPrimaryCompositeKeyInput | null;
  gt?: ModelOrderPrimaryCompositeKeyInput | null;
  le?: ModelOrderPrimaryCompositeKeyInput | null;
  lt?: ModelOrderPrimaryCompositeKeyInput | null;
};

export type ModelOrderPrimaryCompositeKeyInput = {
  line?: number | null;
  orderNo?: string | null;
};

export enum ModelSortDirection {
  ASC = "ASC",
  DESC = "DESC"
}

export type ModelOrderConnection = {
  __typename: "ModelOrderConnection";
  items: Array<Order | null>;
  nextToken?: string | null;
};

export type ModelProfileFilterInput = {
  and?: Array<ModelProfileFilterInput | null> | null;
  at?: ModelStringInput | null;
  bio?: ModelStringInput | null;
  createdAt?: ModelStringInput | null;
  id?: ModelIDInput | null;
  ip?: ModelStringInput | null;
  mail?: ModelStringInput | null;
  memberId?: ModelIDInput | null;
  not?: ModelProfileFilterInput | null;
  or?: Array<ModelProfileFilterInput | null> | null;
  phone?: ModelStringInput | null;
  raw?: ModelStringInput | null;
  tm?: ModelStringInput | null;
  ts?: ModelIntInput | null;
  updatedAt?: ModelStringInput | null;
  url?: ModelStringInput | null;
};

export type ModelProfileConnection = {
  __typename: "ModelProfileConnection";
  items: Array<Profile | null>;
  nextToken?: string | null;
};

export type ModelTeamFilterInput = {
  and?: Array<ModelTeamFilterInput | null> | null;
  createdAt?: ModelStringInput | null;
  id?: ModelIDInput | null;
  motto?: ModelStringInput | null;
  name?: ModelStringInput | null;
  not?: ModelTeamFilterInput | null;
  or?: Array<ModelTeamFilterInput | null> | null;
  updatedAt?: ModelStringInput | null;
};

export type ModelTeamConnection = {
  __typename: "ModelTeamConnection";
  items: Array<Team | null>;
  nextToken?: string | null;
};

export type ModelMemberByNameCompositeKeyConditionInput = {
  beginsWith?: ModelMemberByNameCompositeKeyInput | null;
  between?: Array<ModelMemberByNameCompositeKeyInput | null> | null;
  eq?: ModelMemberByNameCompositeKeyInput | null;
  ge?: ModelMemberByNameCompositeKeyInput | null;
  gt?: ModelMemberByNameCompositeKeyInput | null;
  le?: ModelMemberByNameCompositeKeyInput | null;
  lt?: ModelMemberByNameCompositeKeyInput | null;
};

export type ModelMemberByNameCompositeKeyInput = {
  joined?: string | null;
  score?: number | null;
};

export type ModelMemberConditionInput = {
  and?: Array<ModelMemberConditionInput | null> | null;
  colours?: ModelColourListInput | null;
  createdAt?: ModelStringInput | null;
  joined?: ModelStringInput | null;
  name?: ModelStringInput | null;
  nick?: ModelStringInput | null;
  not?: ModelMemberConditionInput | null;
  ok?: ModelBooleanInput | null;
  or?: Array<ModelMemberConditionInput | null> | null;
  owner?: ModelStringInput | null;
  rate?: ModelFloatInput | null;
  score?: ModelIntInput | null;
  status?: ModelStatusInput | null;
  teamId?: ModelIDInput | null;
  updatedAt?: ModelStringInput | null;
};

export type CreateMemberInput = {
  colours?: Array<Colour> | null;
  id?: string | null;
  joined?: string | null;
  name: string;
  nick: Array<string | null>;
  ok?: boolean | null;
  rate?: number | null;
  score?: number | null;
  spots: Array<GeoPointInput>;
  status?: Status | null;
  teamId?: string | null;
  where?: GeoPointInput | null;
};

export type GeoPointInput = {
  around?: Array<PlaceInput> | null;
  label?: string | null;
  lat: number;
  lng: number;
};

export type PlaceInput = {
  colours: Array<Colour>;
  name: string;
  status?: Status | null;
  tags: Array<string>;
};

export type ModelOrderConditionInput = {
  and?: Array<ModelOrderConditionInput | null> | null;
  createdAt?: ModelStringInput | null;
  not?: ModelOrderConditionInput | null;
  or?: Array<ModelOrderConditionInput | null> | null;
  qty?: ModelIntInput | null;
  updatedAt?: ModelStringInput | null;
};

export type CreateOrderInput = {
  customerId: string;
  line: number;
  orderNo: string;
  qty?: number | null;
};

export type ModelProfileConditionInput = {
  and?: Array<ModelProfileConditionInput | null> | null;
  at?: ModelStringInput | null;
  bio?: ModelStringInput | null;
  createdAt?: ModelStringInput | null;
  ip?: ModelStringInput | null;
  mail?: ModelStringInput | null;
  memberId?: ModelIDInput | null;
  not?: ModelProfileConditionInput | null;
  or?: Array<ModelProfileConditionInput | null> | null;
  phone?: ModelStringInput | null;
  raw?: ModelStringInput | null;
  tm?: ModelStringInput | null;
  ts?: ModelIntInput | null;
  updatedAt?: ModelStringInput | null;
  url?: ModelStringInput | null;
};

export type CreateProfileInput = {
  at?: string | null;
  bio?: string | null;
  id?: string | null;
  ip?: string | null;
  mail?: string | null;
  memberId?: string | null;
  phone?: string | null;
  raw?: string | null;
  tm?: string | null;
  ts: number;
  url?: string | null;
};

export type ModelTeamConditionInput = {
  and?: Array<ModelTeamConditionInput | null> | null;
  createdAt?: ModelStringInput | null;
  motto?: ModelStringInput | null;
  name?: ModelStringInput | null;
  not?: ModelTeamConditionInput | null;
  or?: Array<ModelTeamConditionInput | null> | null;
  updatedAt?: ModelStringInput | null;
};

export type CreateTeamInput = {
  id?: string | null;
  motto?: string | null;
  name: string;
};

export type DeleteMemberInput = {
  id: string;
};

export type DeleteOrderInput = {
  customerId: string;
  line: number;
  orderNo: string;
};

export type DeleteProfileInput = {
  id: string;
};

export type DeleteTeamInput = {
  id: string;
};

export type UpdateMemberInput = {
  colours?: Array<Colour> | null;
  id: string;
  joined?: string | null;
  name?: string | null;
  nick?: Array<string | null> | null;
  ok?: boolean | null;
  rate?: number | null;
  score?: number | null;
  spots?: Array<GeoPointInput> | null;
  status?: Status | null;
  teamId?: string | null;
  where?: GeoPointInput | null;
};

export type UpdateOrderInput = {
  customerId: string;
  line: number;
  orderNo: string;
  qty?: number | null;
};

export type UpdateProfileInput = {
  at?: string | null;
  bio?: string | null;
  id: string;
  ip?: string | null;
  mail?: string | null;
  memberId?: string | null;
  phone?: string | null;
  raw?: string | null;
  tm?: string | null;
  ts?: number | null;
  url?: string | null;
};

export type UpdateTeamInput = {
  id: string;
  motto?: string | null;
  name?: string | null;
};

export type ModelSubscriptionMemberFilterInput = {
  and?: Array<ModelSubscriptionMemberFilterInput | null> | null;
  colours?: ModelSubscriptionStringInput | null;
  createdAt?: ModelSubscriptionStringInput | null;
  id?: ModelSubscriptionIDInput | null;
  joined?: ModelSubscriptionStringInput | null;
  name?: ModelSubscriptionStringInput | null;
  nick?: ModelSubscriptionStringInput | null;
  ok?: ModelSubscriptionBooleanInput | null;
  or?: Array<ModelSubscriptionMemberFilterInput | null> | null;
  owner?: ModelStringInput | null;
  rate?: ModelSubscriptionFloatInput | null;
  score?: ModelSubscriptionIntInput | null;
  status?: ModelSubscriptionStringInput | null;
  teamId?: ModelSubscriptionIDInput | null;
  updatedAt?: ModelSubscriptionStringInput | null;
};

export type ModelSubscriptionStringInput = {
  beginsWith?: string | null;
  between?: Array<string | null> | null;
  contains?: string | null;
  eq?: string | null;
  ge?: string | null;
  gt?: string | null;
  in?: Array<string | null> | null;
  le?: string | null;
  lt?: string | null;
  ne?: string | null;
  notContains?: string | null;
  notIn?: Array<string | null> | null;
};

export type ModelSubscriptionIDInput = {
  beginsWith?: string | null;
  between?: Array<string | null> | null;
  contains?: string | null;
  eq?: string | null;
  ge?: string | null;
  gt?: string | null;
  in?: Array<string | null> | null;
  le?: string | null;
  lt?: string | null;
  ne?: string | null;
  notContains?: string | null;
  notIn?: Array<string | null> | null;
};

export type ModelSubscriptionBooleanInput = {
  eq?: boolean | null;
  ne?: boolean | null;
};

export type ModelSubscriptionFloatInput = {
  between?: Array<number | null> | null;
  eq?: number | null;
  ge?: number | null;
  gt?: number | null;
  in?: Array<number | null> | null;
  le?: number | null;
  lt?: number | null;
  ne?: number | null;
  notIn?: Array<number | null> | null;
};

export type ModelSubscriptionIntInput = {
  between?: Array<number | null> | null;
  eq?: number | null;
  ge?: number | null;
  gt?: number | null;
  in?: Array<number | null> | null;
  le?: number | null;
  lt?: number | null;
  ne?: number | null;
  notIn?: Array<number | null> | null;
};

export type ModelSubscriptionOrderFilterInput = {
  and?: Array<ModelSubscriptionOrderFilterInput | null> | null;
  createdAt?: ModelSubscriptionStringInput | null;
  customerId?: ModelSubscriptionIDInput | null;
  id?: ModelSubscriptionIDInput | null;
  line?: ModelSubscriptionIntInput | null;
  or?: Array<ModelSubscriptionOrderFilterInput | null> | null;
  orderNo?: ModelSubscriptionStringInput | null;
  qty?: ModelSubscriptionIntInput | null;
  updatedAt?: ModelSubscriptionStringInput | null;
};

export type ModelSubscriptionProfileFilterInput = {
  and?: Array<ModelSubscriptionProfileFilterInput | null> | null;
  at?: ModelSubscriptionStringInput | null;
  bio?: ModelSubscriptionStringInput | null;
  createdAt?: ModelSubscriptionStringInput | null;
  id?: ModelSubscriptionIDInput | null;
  ip?: ModelSubscriptionStringInput | null;
  mail?: ModelSubscriptionStringInput | null;
  memberId?: ModelSubscriptionIDInput | null;
  or?: Array<ModelSubscriptionProfileFilterInput | null> | null;
  phone?: ModelSubscriptionStringInput | null;
  raw?: ModelSubscriptionStringInput | null;
  tm?: ModelSubscriptionStringInput | null;
  ts?: ModelSubscriptionIntInput | null;
  updatedAt?: ModelSubscriptionStringInput | null;
  url?: ModelSubscriptionStringInput | null;
};

export type ModelSubscriptionTeamFilterInput = {
  and?: Array<ModelSubscriptionTeamFilterInput | null> | null;
  createdAt?: ModelSubscriptionStringInput | null;
  id?: ModelSubscriptionIDInput | null;
  motto?: ModelSubscriptionStringInput | null;
  name?: ModelSubscriptionStringInput | null;
  or?: Array<ModelSubscriptionTeamFilterInput | null> | null;
  updatedAt?: ModelSubscriptionStringInput | null;
};

export type FindPlacesQuery = {
  __typename: "Place";
  colours: Array<Colour>;
  name: string;
  status?: Status | null;
  tags: Array<string>;
};

export type GetMemberQuery = {
  __typename: "Member";
  colours?: Array<Colour> | null;
  createdAt: string;
  id: string;
  joined?: string | null;
  name: string;
  nick: Array<string | null>;
  ok?: boolean | null;
  owner?: string | null;
  profile?: {
    __typename: "Profile";
    at?: string | null;
    bio?: string | null;
    createdAt: string;
    id: string;
    ip?: string | null;
    mail?: string | null;
    memberId?: string | null;
    phone?: string | null;
    raw?: string | null;
    tm?: string | null;
    ts: number;
    updatedAt: string;
    url?: string | null;
  } | null;
  rate?: number | null;
  score?: number | null;
  spots: Array<{
    __typename: "GeoPoint";
    label?: string | null;
    lat: number;
    lng: number;
  }>;
  status?: Status | null;
  team?: {
    __typename: "Team";
    createdAt: string;
    id: string;
    motto?: string | null;
    name: string;
    updatedAt: string;
  } | null;
  teamId?: string | null;
  updatedAt: string;
  where?: {
    __typename: "GeoPoint";
    label?: string | null;
    lat: number;
    lng: number;
  } | null;
};

export type GetOrderQuery = {
  __typename: "Order";
  createdAt: string;
  customerId: string;
  line: number;
  orderNo: string;
  qty?: number | null;
  updatedAt: string;
};

export type GetProfileQuery = {
  __typename: "Profile";
  at?: string | null;
  bio?: string | null;
  createdAt: string;
  id: string;
  ip?: string | null;
  mail?: string | null;
  member?: {
    __typename: "Member";
    colours?: Array<Colour> | null;
    createdAt: string;
    id: string;
    joined?: string | null;
    name: string;
    nick: Array<string | null>;
    ok?: boolean | null;
    owner?: string | null;
    rate?: number | null;
    score?: number | null;
    status?: Status | null;
    teamId?: string | null;
    updatedAt: string;
  } | null;
  memberId?: string | null;
  phone?: string | null;
  raw?: string | null;
  tm?: string | null;
  ts: number;
  updatedAt: string;
  url?: string | null;
};

export type GetTeamQuery = {
  __typename: "Team";
  createdAt: string;
  id: string;
  members?: {
    __typename: "ModelMemberConnection";
    nextToken?: string | null;
  } | null;
  motto?: string | null;
  name: string;
  updatedAt: string;
};

export type ListMembersQuery = {
  __typename: "ModelMemberConnection";
  items: Array<{
    __typename: "Member";
    colours?: Array<Colour> | null;
    createdAt: string;
    id: string;
    joined?: string | null;
    name: string;
    nick: Array<string | null>;
    ok?: boolean | null;
    owner?: string | null;
    rate?: number | null;
    score?: number | null;
    status?: Status | null;
    teamId?: string | null;
    updatedAt: string;
  } | null>;
  nextToken?: string | null;
};

export type ListOrdersQuery = {
  __typename: "ModelOrderConnection";
  items: Array<{
    __typename: "Order";
    createdAt: string;
    customerId: string;
    line: number;
    orderNo: string;
    qty?: number | null;
    updatedAt: string;
  } | null>;
  nextToken?: string | null;
};

export type ListProfilesQuery = {
  __typename: "ModelProfileConnection";
  items: Array<{
    __typename: "Profile";
    at?: string | null;
    bio?: string | null;
    createdAt: string;
    id: string;
    ip?: string | null;
    mail?: string | null;
    memberId?: string | null;
    phone?: string | null;
    raw?: string | null;
    tm?: string | null;
    ts: number;
    updatedAt: string;
    url?: string | null;
  } | null>;
  nextToken?: string | null;
};

export type ListTeamsQuery = {
  __typename: "ModelTeamConnection";
  items: Array<{
    __typename: "Team";
    createdAt: string;
    id: string;
    motto?: string | null;
    name: string;
    updatedAt: string;
  } | null>;
  nextToken?: string | null;
};

export type MembersByNameQuery = {
  __typename: "ModelMemberConnection";
  items: Array<{
    __typename: "Member";
    colours?: Array<Colour> | null;
    createdAt: string;
    id: string;
    joined?: string | null;
    name: string;
    nick: Array<string | null>;
    ok?: boolean | null;
    owner?: string | null;
    rate?: number | null;
    score?: number | null;
    status?: Status | null;
    teamId?: string | null;
    updatedAt: string;
  } | null>;
  nextToken?: string | null;
};

export type PlacesQuery = {
  __typename: "Place";
  colours: Array<Colour>;
  name: string;
  status?: Status | null;
  tags: Array<string>;
};

export type CreateMemberMutation = {
  __typename: "Member";
  colours?: Array<Colour> | null;
  createdAt: string;
  id: string;
  joined?: string | null;
  name: string;
  nick: Array<string | null>;
  ok?: boolean | null;
  owner?: string | null;
  profile?: {
    __typename: "Profile";
    at?: string | null;
    bio?: string | null;
    createdAt: string;
    id: string;
    ip?: string | null;
    mail?: string | null;
    memberId?: string | null;
    phone?: string | null;
    raw?: string | null;
    tm?: string | null;
    ts: number;
    updatedAt: string;
    url?: string | null;
  } | null;
  rate?: number | null;
  score?: number | null;
  spots: Array<{
    __typename: "GeoPoint";
    label?: string | null;
    lat: number;
    lng: number;
  }>;
  status?: Status | null;
  team?: {
    __typename: "Team";
    createdAt: string;
    id: string;
    motto?: string | null;
    name: string;
    updatedAt: string;
  } | null;
  teamId?: string | null;
  updatedAt: string;
  where?: {
    __typename: "GeoPoint";
    label?: string | null;
    lat: number;
    lng: number;
  } | null;
};

export type CreateOrderMutation = {
  __typename: "Order";
  createdAt: string;
  customerId: string;
  line: number;
  orderNo: string;
  qty?: number | null;
  updatedAt: string;
};

export type CreateProfileMutation = {
  __typename: "Profile";
  at?: string | null;
  bio?: string | null;
  createdAt: string;
  id: string;
  ip?: string | null;
  mail?: string | null;
  member?: {
    __typename: "Member";
    colours?: Array<Colour> | null;
    createdAt: string;
    id: string;
    joined?: string | null;
    name: string;
    nick: Array<string | null>;
    ok?: boolean | null;
    owner?: string | null;
    rate?: number | null;
    score?: number | null;
    status?: Status | null;
    teamId?: string | null;
    updatedAt: string;
  } | null;
  memberId?: string | null;
  phone?: string | null;
  raw?: string | null;
  tm?: string | null;
  ts: number;
  updatedAt: string;
  url?: string | null;
};

export type CreateTeamMutation = {
  __typename: "Team";
  createdAt: string;
  id: string;
  members?: {
    __typename: "ModelMemberConnection";
    nextToken?: string | null;
  } | null;
  motto?: string | null;
  name: string;
  updatedAt: string;
};

export type DeleteMemberMutation = {
  __typename: "Member";
  colours?: Array<Colour> | null;
  createdAt: string;
  id: string;
  joined?: string | null;
  name: string;
  nick: Array<string | null>;
  ok?: boolean | null;
  owner?: string | null;
  profile?: {
    __typename: "Profile";
    at?: string | null;
    bio?: string | null;
    createdAt: string;
    id: string;
    ip?: string | null;
    mail?: string | null;
    memberId?: string | null;
    phone?: string | null;
    raw?: string | null;
    tm?: string | null;
    ts: number;
    updatedAt: string;
    url?: string | null;
  } | null;
  rate?: number | null;
  score?: number | null;
  spots: Array<{
    __typename: "GeoPoint";
    label?: string | null;
    lat: number;
    lng: number;
  }>;
  status?: Status | null;
  team?: {
    __typename: "Team";
    createdAt: string;
    id: string;
    motto?: string | null;
    name: string;
    updatedAt: string;
  } | null;
  teamId?: string | null;
  updatedAt: string;
  where?: {
    __typename: "GeoPoint";
    label?: string | null;
    lat: number;
    lng: number;
  } | null;
};

export type DeleteOrderMutation = {
  __typename: "Order";
  createdAt: string;
  customerId: string;
  line: number;
  orderNo: string;
  qty?: number | null;
  updatedAt: string;
};

export type DeleteProfileMutation = {
  __typename: "Profile";
  at?: string | null;
  bio?: string | null;
  createdAt: string;
  id: string;
  ip?: string | null;
  mail?: string | null;
  member?: {
    __typename: "Member";
    colours?: Array<Colour> | null;
    createdAt: string;
    id: string;
    joined?: string | null;
    name: string;
    nick: Array<string | null>;
    ok?: boolean | null;
    owner?: string | null;
    rate?: number | null;
    score?: number | null;
    status?: Status | null;
    teamId?: string | null;
    updatedAt: string;
  } | null;
  memberId?: string | null;
  phone?: string | null;
  raw?: string | null;
  tm?: string | null;
  ts: number;
  updatedAt: string;
  url?: string | null;
};

export type DeleteTeamMutation = {
  __typename: "Team";
  createdAt: string;
  id: string;
  members?: {
    __typename: "ModelMemberConnection";
    nextToken?: string | null;
  } | null;
  motto?: string | null;
  name: string;
  updatedAt: string;
};

export type MoveMutation = {
  __typename: "GeoPoint";
  around?: Array<{
    __typename: "Place";
    colours: Array<Colour>;
    name: string;
    status?: Status | null;
    tags: Array<string>;
  }> | null;
  label?: string | null;
  lat: number;
  lng: number;
};

export type UpdateMemberMutation = {
  __typename: "Member";
  colours?: Array<Colour> | null;
  createdAt: string;
  id: string;
  joined?: string | null;
  name: string;
  nick: Array<string | null>;
  ok?: boolean | null;
  owner?: string | null;
  profile?: {
    __typename: "Profile";
    at?: string | null;
    bio?: string | null;
    createdAt: string;
    id: string;
    ip?: string | null;
    mail?: string | null;
    memberId?: string | null;
    phone?: string | null;
    raw?: string | null;
    tm?: string | null;
    ts: number;
    updatedAt: string;
    url?: string | null;
  } | null;
  rate?: number | null;
  score?: number | null;
  spots: Array<{
    __typename: "GeoPoint";
    label?: string | null;
    lat: number;
    lng: number;
  }>;
  status?: Status | null;
  team?: {
    __typename: "Team";
    createdAt: string;
    id: string;
    motto?: string | null;
    name: string;
    updatedAt: string;
  } | null;
  teamId?: string | null;
  updatedAt: string;
  where?: {
    __typename: "GeoPoint";
    label?: string | null;
    lat: number;
    lng: number;
  } | null;
};

export type UpdateOrderMutation = {
  __typename: "Order";
  createdAt: string;
  customerId: string;
  line: number;
  orderNo: string;
  qty?: number | null;
  updatedAt: string;
};

export type UpdateProfileMutation = {
  __typename: "Profile";
  at?: string | null;
  bio?: string | null;
  createdAt: string;
  id: string;
  ip?: string | null;
  mail?: string | null;
  member?: {
    __typename: "Member";
    colours?: Array<Colour> | null;
    createdAt: string;
    id: string;
    joined?: string | null;
    name: string;
    nick: Array<string | null>;
    ok?: boolean | null;
    owner?: string | null;
    rate?: number | null;
    score?: number | null;
    status?: Status | null;
    teamId?: string | null;
    updatedAt: string;
  } | null;
  memberId?: string | null;
  phone?: string | null;
  raw?: string | null;
  tm?: string | null;
  ts: number;
  updatedAt: string;
  url?: string | null;
};

export type UpdateTeamMutation = {
  __typename: "Team";
  createdAt: string;
  id: string;
  members?: {
    __typename: "ModelMemberConnection";
    nextToken?: string | null;
  } | null;
  motto?: string | null;
  name: string;
  updatedAt: string;
};

export type OnCreateMemberSubscription = {
  __typename: "Member";
  colours?: Array<Colour> | null;
  createdAt: string;
  id: string;
  joined?: string | null;
  name: string;
  nick: Array<string | null>;
  ok?: boolean | null;
  owner?: string | null;
  profile?: {
    __typename: "Profile";
    at?: string | null;
    bio?: string | null;
    createdAt: string;
    id: string;
    ip?: string | null;
    mail?: string | null;
    memberId?: string | null;
    phone?: string | null;
    raw?: string | null;
    tm?: string | null;
    ts: number;
    updatedAt: string;
    url?: string | null;
  } | null;
  rate?: number | null;
  score?: number | null;
  spots: Array<{
    __typename: "GeoPoint";
    label?: string | null;
    lat: number;
    lng: number;
  }>;
  status?: Status | null;
  team?: {
    __typename: "Team";
    createdAt: string;
    id: string;
    motto?: string | null;
    name: string;
    updatedAt: string;
  } | null;
  teamId?: string | null;
  updatedAt: string;
  where?: {
    __typename: "GeoPoint";
    label?: string | null;
    lat: number;
    lng: number;
  } | null;
};

export type OnCreateOrderSubscription = {
  __typename: "Order";
  createdAt: string;
  customerId: string;
  line: number;
  orderNo: string;
  qty?: number | null;
  updatedAt: string;
};

export type OnCreateProfileSubscription = {
  __typename: "Profile";
  at?: string | null;
  bio?: string | null;
  createdAt: string;
  id: string;
  ip?: string | null;
  mail?: string | null;
  member?: {
    __typename: "Member";
    colours?: Array<Colour> | null;
    createdAt: string;
    id: string;
    joined?: string | null;
    name: string;
    nick: Array<string | null>;
    ok?: boolean | null;
    owner?: string | null;
    rate?: number | null;
    score?: number | null;
    status?: Status | null;
    teamId?: string | null;
    updatedAt: string;
  } | null;
  memberId?: string | null;
  phone?: string | null;
  raw?: string | null;
  tm?: string | null;
  ts: number;
  updatedAt: string;
  url?: string | null;
};

export type OnCreateTeamSubscription = {
  __typename: "Team";
  createdAt: string;
  id: string;
  members?: {
    __typename: "ModelMemberConnection";
    nextToken?: string | null;
  } | null;
  motto?: string | null;
  name: string;
  updatedAt: string;
};

export type OnDeleteMemberSubscription = {
  __typename: "Member";
  colours?: Array<Colour> | null;
  createdAt: string;
  id: string;
  joined?: string | null;
  name: string;
  nick: Array<string | null>;
  ok?: boolean | null;
  owner?: string | null;
  profile?: {
    __typename: "Profile";
    at?: string | null;
    bio?: string | null;
    createdAt: string;
    id: string;
    ip?: string | null;
    mail?: string | null;
    memberId?: string | null;
    phone?: string | null;
    raw?: string | null;
    tm?: string | null;
    ts: number;
    updatedAt: string;
    url?: string | null;
  } | null;
  rate?: number | null;
  score?: number | null;
  spots: Array<{
    __typename: "GeoPoint";
    label?: string | null;
    lat: number;
    lng: number;
  }>;
  status?: Status | null;
  team?: {
    __typename: "Team";
    createdAt: string;
    id: string;
    motto?: string | null;
    name: string;
    updatedAt: string;
  } | null;
  teamId?: string | null;
  updatedAt: string;
  where?: {
    __typename: "GeoPoint";
    label?: string | null;
    lat: number;
    lng: number;
  } | null;
};

export type OnDeleteOrderSubscription = {
  __typename: "Order";
  createdAt: string;
  customerId: string;
  line: number;
  orderNo: string;
  qty?: number | null;
  updatedAt: string;
};

export type OnDeleteProfileSubscription = {
  __typename: "Profile";
  at?: string | null;
  bio?: string | null;
  createdAt: string;
  id: string;
  ip?: string | null;
  mail?: string | null;
  member?: {
    __typename: "Member";
    colours?: Array<Colour> | null;
    createdAt: string;
    id: string;
    joined?: string | null;
    name: string;
    nick: Array<string | null>;
    ok?: boolean | null;
    owner?: string | null;
    rate?: number | null;
    score?: number | null;
    status?: Status | null;
    teamId?: string | null;
    updatedAt: string;
  } | null;
  memberId?: string | null;
  phone?: string | null;
  raw?: string | null;
  tm?: string | null;
  ts: number;
  updatedAt: string;
  url?: string | null;
};

export type OnDeleteTeamSubscription = {
  __typename: "Team";
  createdAt: string;
  id: string;
  members?: {
    __typename: "ModelMemberConnection";
    nextToken?: string | null;
  } | null;
  motto?: string | null;
  name: string;
  updatedAt: string;
};

export type OnUpdateMemberSubscription = {
  __typename: "Member";
  colours?: Array<Colour> | null;
  createdAt: string;
  id: string;
  joined?: string | null;
  name: string;
  nick: Array<string | null>;
  ok?: boolean | null;
  owner?: string | null;
  profile?: {
    __typename: "Profile";
    at?: string | null;
    bio?: string | null;
    createdAt: string;
    id: string;
    ip?: string | null;
    mail?: string | null;
    memberId?: string | null;
    phone?: string | null;
    raw?: string | null;
    tm?: string | null;
    ts: number;
    updatedAt: string;
    url?: string | null;
  } | null;
  rate?: number | null;
  score?: number | null;
  spots: Array<{
    __typename: "GeoPoint";
    label?: string | null;
    lat: number;
    lng: number;
  }>;
  status?: Status | null;
  team?: {
    __typename: "Team";
    createdAt: string;
    id: string;
    motto?: string | null;
    name: string;
    updatedAt: string;
  } | null;
  teamId?: string | null;
  updatedAt: string;
  where?: {
    __typename: "GeoPoint";
    label?: string | null;
    lat: number;
    lng: number;
  } | null;
};

export type OnUpdateOrderSubscription = {
  __typename: "Order";
  createdAt: string;
  customerId: string;
  line: number;
  orderNo: string;
  qty?: number | null;
  updatedAt: string;
};

export type OnUpdateProfileSubscription = {
  __typename: "Profile";
  at?: string | null;
  bio?: string | null;
  createdAt: string;
  id: string;
  ip?: string | null;
  mail?: string | null;
  member?: {
    __typename: "Member";
    colours?: Array<Colour> | null;
    createdAt: string;
    id: string;
    joined?: string | null;
    name: string;
    nick: Array<string | null>;
    ok?: boolean | null;
    owner?: string | null;
    rate?: number | null;
    score?: number | null;
    status?: Status | null;
    teamId?: string | null;
    updatedAt: string;
  } | null;
  memberId?: string | null;
  phone?: string | null;
  raw?: string | null;
  tm?: string | null;
  ts: number;
  updatedAt: string;
  url?: string | null;
};

export type OnUpdateTeamSubscription = {
  __typename: "Team";
  createdAt: string;
  id: string;
  members?: {
    __typename: "ModelMemberConnection";
    nextToken?: string | null;
  } | null;
  motto?: string | null;
  name: string;
  updatedAt: string;
};

@Injectable({
  providedIn: "root"
})
export class APIService {
  async Echo(text: string): Promise<string | null> {
    const statement = `query Echo($text: String!) {
        echo(text: $text)
      }`;
    const gqlAPIServiceArguments: any = {
      text
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <string | null>response.data.echo;
  }
  async FindPlaces(
    statuses: Array<Status>,
    where: Where,
    ids?: Array<string>,
    limits?: Array<number | null>,
    when?: number
  ): Promise<Array<FindPlacesQuery>> {
    const statement = `query FindPlaces($ids: [ID!], $limits: [Int], $statuses: [Status!]!, $when: AWSTimestamp, $where: Where!) {
        findPlaces(
          ids: $ids
          limits: $limits
          statuses: $statuses
          when: $when
          where: $where
        ) {
          __typename
          colours
          name
          status
          tags
        }
      }`;
    const gqlAPIServiceArguments: any = {
      statuses,
      where
    };
    if (ids) {
      gqlAPIServiceArguments.ids = ids;
    }
    if (limits) {
      gqlAPIServiceArguments.limits = limits;
    }
    if (when) {
      gqlAPIServiceArguments.when = when;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <Array<FindPlacesQuery>>response.data.findPlaces;
  }
  async GetMember(id: string): Promise<GetMemberQuery> {
    const statement = `query GetMember($id: ID!) {
        getMember(id: $id) {
          __typename
          colours
          createdAt
          id
          joined
          name
          nick
          ok
          owner
          profile {
            __typename
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
          }
          rate
          score
          spots {
            __typename
            label
            lat
            lng
          }
          status
          team {
            __typename
            createdAt
            id
            motto
            name
            updatedAt
          }
          teamId
          updatedAt
          where {
            __typename
            label
            lat
            lng
          }
        }
      }`;
    const gqlAPIServiceArguments: any = {
      id
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <GetMemberQuery>response.data.getMember;
  }
  async GetOrder(
    customerId: string,
    line: number,
    orderNo: string
  ): Promise<GetOrderQuery> {
    const statement = `query GetOrder($customerId: ID!, $line: Int!, $orderNo: String!) {
        getOrder(customerId: $customerId, line: $line, orderNo: $orderNo) {
          __typename
          createdAt
          customerId
          line
          orderNo
          qty
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      customerId,
      line,
      orderNo
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <GetOrderQuery>response.data.getOrder;
  }
  async GetProfile(id: string): Promise<GetProfileQuery> {
    const statement = `query GetProfile($id: ID!) {
        getProfile(id: $id) {
          __typename
          at
          bio
          createdAt
          id
          ip
          mail
          member {
            __typename
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
          }
          memberId
          phone
          raw
          tm
          ts
          updatedAt
          url
        }
      }`;
    const gqlAPIServiceArguments: any = {
      id
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <GetProfileQuery>response.data.getProfile;
  }
  async GetTeam(id: string): Promise<GetTeamQuery> {
    const statement = `query GetTeam($id: ID!) {
        getTeam(id: $id) {
          __typename
          createdAt
          id
          members {
            __typename
            nextToken
          }
          motto
          name
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      id
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <GetTeamQuery>response.data.getTeam;
  }
  async ListMembers(
    filter?: ModelMemberFilterInput,
    limit?: number,
    nextToken?: string
  ): Promise<ListMembersQuery> {
    const statement = `query ListMembers($filter: ModelMemberFilterInput, $limit: Int, $nextToken: String) {
        listMembers(filter: $filter, limit: $limit, nextToken: $nextToken) {
          __typename
          items {
            __typename
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
          }
          nextToken
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (limit) {
      gqlAPIServiceArguments.limit = limit;
    }
    if (nextToken) {
      gqlAPIServiceArguments.nextToken = nextToken;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <ListMembersQuery>response.data.listMembers;
  }
  async ListOrders(
    customerId?: string,
    filter?: ModelOrderFilterInput,
    limit?: number,
    nextToken?: string,
    orderNoLine?: ModelOrderPrimaryCompositeKeyConditionInput,
    sortDirection?: ModelSortDirection
  ): Promise<ListOrdersQuery> {
    const statement = `query ListOrders($customerId: ID, $filter: ModelOrderFilterInput, $limit: Int, $nextToken: String, $orderNoLine: ModelOrderPrimaryCompositeKeyConditionInput, $sortDirection: ModelSortDirection) {
        listOrders(
          customerId: $customerId
          filter: $filter
          limit: $limit
          nextToken: $nextToken
          orderNoLine: $orderNoLine
          sortDirection: $sortDirection
        ) {
          __typename
          items {
            __typename
            createdAt
            customerId
            line
            orderNo
            qty
            updatedAt
          }
          nextToken
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (customerId) {
      gqlAPIServiceArguments.customerId = customerId;
    }
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (limit) {
      gqlAPIServiceArguments.limit = limit;
    }
    if (nextToken) {
      gqlAPIServiceArguments.nextToken = nextToken;
    }
    if (orderNoLine) {
      gqlAPIServiceArguments.orderNoLine = orderNoLine;
    }
    if (sortDirection) {
      gqlAPIServiceArguments.sortDirection = sortDirection;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <ListOrdersQuery>response.data.listOrders;
  }
  async ListProfiles(
    filter?: ModelProfileFilterInput,
    limit?: number,
    nextToken?: string
  ): Promise<ListProfilesQuery> {
    const statement = `query ListProfiles($filter: ModelProfileFilterInput, $limit: Int, $nextToken: String) {
        listProfiles(filter: $filter, limit: $limit, nextToken: $nextToken) {
          __typename
          items {
            __typename
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
          }
          nextToken
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (limit) {
      gqlAPIServiceArguments.limit = limit;
    }
    if (nextToken) {
      gqlAPIServiceArguments.nextToken = nextToken;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <ListProfilesQuery>response.data.listProfiles;
  }
  async ListTeams(
    filter?: ModelTeamFilterInput,
    limit?: number,
    nextToken?: string
  ): Promise<ListTeamsQuery> {
    const statement = `query ListTeams($filter: ModelTeamFilterInput, $limit: Int, $nextToken: String) {
        listTeams(filter: $filter, limit: $limit, nextToken: $nextToken) {
          __typename
          items {
            __typename
            createdAt
            id
            motto
            name
            updatedAt
          }
          nextToken
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (limit) {
      gqlAPIServiceArguments.limit = limit;
    }
    if (nextToken) {
      gqlAPIServiceArguments.nextToken = nextToken;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <ListTeamsQuery>response.data.listTeams;
  }
  async MembersByName(
    name: string,
    filter?: ModelMemberFilterInput,
    joinedScore?: ModelMemberByNameCompositeKeyConditionInput,
    limit?: number,
    nextToken?: string,
    sortDirection?: ModelSortDirection
  ): Promise<MembersByNameQuery> {
    const statement = `query MembersByName($filter: ModelMemberFilterInput, $joinedScore: ModelMemberByNameCompositeKeyConditionInput, $limit: Int, $name: String!, $nextToken: String, $sortDirection: ModelSortDirection) {
        membersByName(
          filter: $filter
          joinedScore: $joinedScore
          limit: $limit
          name: $name
          nextToken: $nextToken
          sortDirection: $sortDirection
        ) {
          __typename
          items {
            __typename
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
          }
          nextToken
        }
      }`;
    const gqlAPIServiceArguments: any = {
      name
    };
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (joinedScore) {
      gqlAPIServiceArguments.joinedScore = joinedScore;
    }
    if (limit) {
      gqlAPIServiceArguments.limit = limit;
    }
    if (nextToken) {
      gqlAPIServiceArguments.nextToken = nextToken;
    }
    if (sortDirection) {
      gqlAPIServiceArguments.sortDirection = sortDirection;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <MembersByNameQuery>response.data.membersByName;
  }
  async Names(): Promise<Array<NamesQuery>> {
    const statement = `query Names {
        names
      }`;
    const response = (await API.graphql(graphqlOperation(statement))) as any;
    return <Array<NamesQuery>>response.data.names;
  }
  async Nothing(): Promise<number | null> {
    const statement = `query Nothing {
        nothing
      }`;
    const response = (await API.graphql(graphqlOperation(statement))) as any;
    return <number | null>response.data.nothing;
  }
  async Places(): Promise<Array<PlacesQuery>> {
    const statement = `query Places {
        places {
          __typename
          colours
          name
          status
          tags
        }
      }`;
    const response = (await API.graphql(graphqlOperation(statement))) as any;
    return <Array<PlacesQuery>>response.data.places;
  }
  async StatusOf(memberId: string): Promise<Status | null> {
    const statement = `query StatusOf($memberId: ID!) {
        statusOf(memberId: $memberId)
      }`;
    const gqlAPIServiceArguments: any = {
      memberId
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <Status | null>response.data.statusOf;
  }
  async CreateMember(
    input: CreateMemberInput,
    condition?: ModelMemberConditionInput
  ): Promise<CreateMemberMutation> {
    const statement = `mutation CreateMember($condition: ModelMemberConditionInput, $input: CreateMemberInput!) {
        createMember(condition: $condition, input: $input) {
          __typename
          colours
          createdAt
          id
          joined
          name
          nick
          ok
          owner
          profile {
            __typename
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
          }
          rate
          score
          spots {
            __typename
            label
            lat
            lng
          }
          status
          team {
            __typename
            createdAt
            id
            motto
            name
            updatedAt
          }
          teamId
          updatedAt
          where {
            __typename
            label
            lat
            lng
          }
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <CreateMemberMutation>response.data.createMember;
  }
  async CreateOrder(
    input: CreateOrderInput,
    condition?: ModelOrderConditionInput
  ): Promise<CreateOrderMutation> {
    const statement = `mutation CreateOrder($condition: ModelOrderConditionInput, $input: CreateOrderInput!) {
        createOrder(condition: $condition, input: $input) {
          __typename
          createdAt
          customerId
          line
          orderNo
          qty
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <CreateOrderMutation>response.data.createOrder;
  }
  async CreateProfile(
    input: CreateProfileInput,
    condition?: ModelProfileConditionInput
  ): Promise<CreateProfileMutation> {
    const statement = `mutation CreateProfile($condition: ModelProfileConditionInput, $input: CreateProfileInput!) {
        createProfile(condition: $condition, input: $input) {
          __typename
          at
          bio
          createdAt
          id
          ip
          mail
          member {
            __typename
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
          }
          memberId
          phone
          raw
          tm
          ts
          updatedAt
          url
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <CreateProfileMutation>response.data.createProfile;
  }
  async CreateTeam(
    input: CreateTeamInput,
    condition?: ModelTeamConditionInput
  ): Promise<CreateTeamMutation> {
    const statement = `mutation CreateTeam($condition: ModelTeamConditionInput, $input: CreateTeamInput!) {
        createTeam(condition: $condition, input: $input) {
          __typename
          createdAt
          id
          members {
            __typename
            nextToken
          }
          motto
          name
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <CreateTeamMutation>response.data.createTeam;
  }
  async DeleteMember(
    input: DeleteMemberInput,
    condition?: ModelMemberConditionInput
  ): Promise<DeleteMemberMutation> {
    const statement = `mutation DeleteMember($condition: ModelMemberConditionInput, $input: DeleteMemberInput!) {
        deleteMember(condition: $condition, input: $input) {
          __typename
          colours
          createdAt
          id
          joined
          name
          nick
          ok
          owner
          profile {
            __typename
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
          }
          rate
          score
          spots {
            __typename
            label
            lat
            lng
          }
          status
          team {
            __typename
            createdAt
            id
            motto
            name
            updatedAt
          }
          teamId
          updatedAt
          where {
            __typename
            label
            lat
            lng
          }
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <DeleteMemberMutation>response.data.deleteMember;
  }
  async DeleteOrder(
    input: DeleteOrderInput,
    condition?: ModelOrderConditionInput
  ): Promise<DeleteOrderMutation> {
    const statement = `mutation DeleteOrder($condition: ModelOrderConditionInput, $input: DeleteOrderInput!) {
        deleteOrder(condition: $condition, input: $input) {
          __typename
          createdAt
          customerId
          line
          orderNo
          qty
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <DeleteOrderMutation>response.data.deleteOrder;
  }
  async DeleteProfile(
    input: DeleteProfileInput,
    condition?: ModelProfileConditionInput
  ): Promise<DeleteProfileMutation> {
    const statement = `mutation DeleteProfile($condition: ModelProfileConditionInput, $input: DeleteProfileInput!) {
        deleteProfile(condition: $condition, input: $input) {
          __typename
          at
          bio
          createdAt
          id
          ip
          mail
          member {
            __typename
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
          }
          memberId
          phone
          raw
          tm
          ts
          updatedAt
          url
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <DeleteProfileMutation>response.data.deleteProfile;
  }
  async DeleteTeam(
    input: DeleteTeamInput,
    condition?: ModelTeamConditionInput
  ): Promise<DeleteTeamMutation> {
    const statement = `mutation DeleteTeam($condition: ModelTeamConditionInput, $input: DeleteTeamInput!) {
        deleteTeam(condition: $condition, input: $input) {
          __typename
          createdAt
          id
          members {
            __typename
            nextToken
          }
          motto
          name
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <DeleteTeamMutation>response.data.deleteTeam;
  }
  async Move(
    andAnotherOneThatIsEvenLonger: Array<string>,
    aVeryLongNameOfAnArgumentThatIsNeeded?: string,
    to?: GeoInput
  ): Promise<MoveMutation> {
    const statement = `mutation Move($aVeryLongNameOfAnArgumentThatIsNeeded: String, $andAnotherOneThatIsEvenLonger: [String!]!, $to: GeoInput) {
        move(
          aVeryLongNameOfAnArgumentThatIsNeeded: $aVeryLongNameOfAnArgumentThatIsNeeded
          andAnotherOneThatIsEvenLonger: $andAnotherOneThatIsEvenLonger
          to: $to
        ) {
          __typename
          around {
            __typename
            colours
            name
            status
            tags
          }
          label
          lat
          lng
        }
      }`;
    const gqlAPIServiceArguments: any = {
      andAnotherOneThatIsEvenLonger
    };
    if (aVeryLongNameOfAnArgumentThatIsNeeded) {
      gqlAPIServiceArguments.aVeryLongNameOfAnArgumentThatIsNeeded = aVeryLongNameOfAnArgumentThatIsNeeded;
    }
    if (to) {
      gqlAPIServiceArguments.to = to;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <MoveMutation>response.data.move;
  }
  async UpdateMember(
    input: UpdateMemberInput,
    condition?: ModelMemberConditionInput
  ): Promise<UpdateMemberMutation> {
    const statement = `mutation UpdateMember($condition: ModelMemberConditionInput, $input: UpdateMemberInput!) {
        updateMember(condition: $condition, input: $input) {
          __typename
          colours
          createdAt
          id
          joined
          name
          nick
          ok
          owner
          profile {
            __typename
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
          }
          rate
          score
          spots {
            __typename
            label
            lat
            lng
          }
          status
          team {
            __typename
            createdAt
            id
            motto
            name
            updatedAt
          }
          teamId
          updatedAt
          where {
            __typename
            label
            lat
            lng
          }
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <UpdateMemberMutation>response.data.updateMember;
  }
  async UpdateOrder(
    input: UpdateOrderInput,
    condition?: ModelOrderConditionInput
  ): Promise<UpdateOrderMutation> {
    const statement = `mutation UpdateOrder($condition: ModelOrderConditionInput, $input: UpdateOrderInput!) {
        updateOrder(condition: $condition, input: $input) {
          __typename
          createdAt
          customerId
          line
          orderNo
          qty
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <UpdateOrderMutation>response.data.updateOrder;
  }
  async UpdateProfile(
    input: UpdateProfileInput,
    condition?: ModelProfileConditionInput
  ): Promise<UpdateProfileMutation> {
    const statement = `mutation UpdateProfile($condition: ModelProfileConditionInput, $input: UpdateProfileInput!) {
        updateProfile(condition: $condition, input: $input) {
          __typename
          at
          bio
          createdAt
          id
          ip
          mail
          member {
            __typename
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
          }
          memberId
          phone
          raw
          tm
          ts
          updatedAt
          url
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <UpdateProfileMutation>response.data.updateProfile;
  }
  async UpdateTeam(
    input: UpdateTeamInput,
    condition?: ModelTeamConditionInput
  ): Promise<UpdateTeamMutation> {
    const statement = `mutation UpdateTeam($condition: ModelTeamConditionInput, $input: UpdateTeamInput!) {
        updateTeam(condition: $condition, input: $input) {
          __typename
          createdAt
          id
          members {
            __typename
            nextToken
          }
          motto
          name
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <UpdateTeamMutation>response.data.updateTeam;
  }
  OnCreateMemberListener(
    filter?: ModelSubscriptionMemberFilterInput,
    owner?: string
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateMember">>
  > {
    const statement = `subscription OnCreateMember($filter: ModelSubscriptionMemberFilterInput, $owner: String) {
        onCreateMember(filter: $filter, owner: $owner) {
          __typename
          colours
          createdAt
          id
          joined
          name
          nick
          ok
          owner
          profile {
            __typename
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
          }
          rate
          score
          spots {
            __typename
            label
            lat
            lng
          }
          status
          team {
            __typename
            createdAt
            id
            motto
            name
            updatedAt
          }
          teamId
          updatedAt
          where {
            __typename
            label
            lat
            lng
          }
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (owner) {
      gqlAPIServiceArguments.owner = owner;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateMember">>
    >;
  }

  OnCreateOrderListener(
    filter?: ModelSubscriptionOrderFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateOrder">>
  > {
    const statement = `subscription OnCreateOrder($filter: ModelSubscriptionOrderFilterInput) {
        onCreateOrder(filter: $filter) {
          __typename
          createdAt
          customerId
          line
          orderNo
          qty
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateOrder">>
    >;
  }

  OnCreateProfileListener(
    filter?: ModelSubscriptionProfileFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateProfile">>
  > {
    const statement = `subscription OnCreateProfile($filter: ModelSubscriptionProfileFilterInput) {
        onCreateProfile(filter: $filter) {
          __typename
          at
          bio
          createdAt
          id
          ip
          mail
          member {
            __typename
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
          }
          memberId
          phone
          raw
          tm
          ts
          updatedAt
          url
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateProfile">>
    >;
  }

  OnCreateTeamListener(
    filter?: ModelSubscriptionTeamFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateTeam">>
  > {
    const statement = `subscription OnCreateTeam($filter: ModelSubscriptionTeamFilterInput) {
        onCreateTeam(filter: $filter) {
          __typename
          createdAt
          id
          members {
            __typename
            nextToken
          }
          motto
          name
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateTeam">>
    >;
  }

  OnDeleteMemberListener(
    filter?: ModelSubscriptionMemberFilterInput,
    owner?: string
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteMember">>
  > {
    const statement = `subscription OnDeleteMember($filter: ModelSubscriptionMemberFilterInput, $owner: String) {
        onDeleteMember(filter: $filter, owner: $owner) {
          __typename
          colours
          createdAt
          id
          joined
          name
          nick
          ok
          owner
          profile {
            __typename
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
          }
          rate
          score
          spots {
            __typename
            label
            lat
            lng
          }
          status
          team {
            __typename
            createdAt
            id
            motto
            name
            updatedAt
          }
          teamId
          updatedAt
          where {
            __typename
            label
            lat
            lng
          }
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (owner) {
      gqlAPIServiceArguments.owner = owner;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteMember">>
    >;
  }

  OnDeleteOrderListener(
    filter?: ModelSubscriptionOrderFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteOrder">>
  > {
    const statement = `subscription OnDeleteOrder($filter: ModelSubscriptionOrderFilterInput) {
        onDeleteOrder(filter: $filter) {
          __typename
          createdAt
          customerId
          line
          orderNo
          qty
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteOrder">>
    >;
  }

  OnDeleteProfileListener(
    filter?: ModelSubscriptionProfileFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteProfile">>
  > {
    const statement = `subscription OnDeleteProfile($filter: ModelSubscriptionProfileFilterInput) {
        onDeleteProfile(filter: $filter) {
          __typename
          at
          bio
          createdAt
          id
          ip
          mail
          member {
            __typename
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
          }
          memberId
          phone
          raw
          tm
          ts
          updatedAt
          url
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteProfile">>
    >;
  }

  OnDeleteTeamListener(
    filter?: ModelSubscriptionTeamFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteTeam">>
  > {
    const statement = `subscription OnDeleteTeam($filter: ModelSubscriptionTeamFilterInput) {
        onDeleteTeam(filter: $filter) {
          __typename
          createdAt
          id
          members {
            __typename
            nextToken
          }
          motto
          name
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteTeam">>
    >;
  }

  OnUpdateMemberListener(
    filter?: ModelSubscriptionMemberFilterInput,
    owner?: string
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateMember">>
  > {
    const statement = `subscription OnUpdateMember($filter: ModelSubscriptionMemberFilterInput, $owner: String) {
        onUpdateMember(filter: $filter, owner: $owner) {
          __typename
          colours
          createdAt
          id
          joined
          name
          nick
          ok
          owner
          profile {
            __typename
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
          }
          rate
          score
          spots {
            __typename
            label
            lat
            lng
          }
          status
          team {
            __typename
            createdAt
            id
            motto
            name
            updatedAt
          }
          teamId
          updatedAt
          where {
            __typename
            label
            lat
            lng
          }
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (owner) {
      gqlAPIServiceArguments.owner = owner;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateMember">>
    >;
  }

  OnUpdateOrderListener(
    filter?: ModelSubscriptionOrderFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateOrder">>
  > {
    const statement = `subscription OnUpdateOrder($filter: ModelSubscriptionOrderFilterInput) {
        onUpdateOrder(filter: $filter) {
          __typename
          createdAt
          customerId
          line
          orderNo
          qty
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateOrder">>
    >;
  }

  OnUpdateProfileListener(
    filter?: ModelSubscriptionProfileFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateProfile">>
  > {
    const statement = `subscription OnUpdateProfile($filter: ModelSubscriptionProfileFilterInput) {
        onUpdateProfile(filter: $filter) {
          __typename
          at
          bio
          createdAt
          id
          ip
          mail
          member {
            __typename
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
          }
          memberId
          phone
          raw
          tm
          ts
          updatedAt
          url
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateProfile">>
    >;
  }

  OnUpdateTeamListener(
    filter?: ModelSubscriptionTeamFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateTeam">>
  > {
    const statement = `subscription OnUpdateTeam($filter: ModelSubscriptionTeamFilterInput) {
        onUpdateTeam(filter: $filter) {
          __typename
          createdAt
          id
          members {
            __typename
            nextToken
          }
          motto
          name
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateTeam">>
    >;
  }
}
