/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Member = {
  __typename: "Member",
  city: string,
  createdAt: string,
  id: string,
  joined?: string | null,
  name: string,
  rate?: number | null,
  ref?: string | null,
  score?: number | null,
  seen?: number | null,
  status?: Status | null,
  teamId?: string | null,
  updatedAt: string,
};

export enum Status {
  ACTIVE = "ACTIVE",
  GONE = "GONE",
}


export type ModelMemberFilterInput = {
  and?: Array< ModelMemberFilterInput | null > | null,
  city?: ModelStringInput | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  joined?: ModelStringInput | null,
  name?: ModelStringInput | null,
  not?: ModelMemberFilterInput | null,
  or?: Array< ModelMemberFilterInput | null > | null,
  rate?: ModelFloatInput | null,
  ref?: ModelIDInput | null,
  score?: ModelIntInput | null,
  seen?: ModelIntInput | null,
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

export enum ModelSortDirection {
  ASC = "ASC",
  DESC = "DESC",
}


export type ModelMemberConnection = {
  __typename: "ModelMemberConnection",
  items:  Array<Member | null >,
  nextToken?: string | null,
};

export type ModelMemberByCityCompositeKeyConditionInput = {
  beginsWith?: ModelMemberByCityCompositeKeyInput | null,
  between?: Array< ModelMemberByCityCompositeKeyInput | null > | null,
  eq?: ModelMemberByCityCompositeKeyInput | null,
  ge?: ModelMemberByCityCompositeKeyInput | null,
  gt?: ModelMemberByCityCompositeKeyInput | null,
  le?: ModelMemberByCityCompositeKeyInput | null,
  lt?: ModelMemberByCityCompositeKeyInput | null,
};

export type ModelMemberByCityCompositeKeyInput = {
  score?: number | null,
  status?: Status | null,
  teamId?: string | null,
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

export type ModelFloatKeyConditionInput = {
  between?: Array< number | null > | null,
  eq?: number | null,
  ge?: number | null,
  gt?: number | null,
  le?: number | null,
  lt?: number | null,
};

export type ModelIDKeyConditionInput = {
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  le?: string | null,
  lt?: string | null,
};

export type ModelIntKeyConditionInput = {
  between?: Array< number | null > | null,
  eq?: number | null,
  ge?: number | null,
  gt?: number | null,
  le?: number | null,
  lt?: number | null,
};

export type ModelMemberConditionInput = {
  and?: Array< ModelMemberConditionInput | null > | null,
  city?: ModelStringInput | null,
  createdAt?: ModelStringInput | null,
  joined?: ModelStringInput | null,
  name?: ModelStringInput | null,
  not?: ModelMemberConditionInput | null,
  or?: Array< ModelMemberConditionInput | null > | null,
  rate?: ModelFloatInput | null,
  ref?: ModelIDInput | null,
  score?: ModelIntInput | null,
  seen?: ModelIntInput | null,
  status?: ModelStatusInput | null,
  teamId?: ModelIDInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateMemberInput = {
  city: string,
  id?: string | null,
  joined?: string | null,
  name: string,
  rate?: number | null,
  ref?: string | null,
  score?: number | null,
  seen?: number | null,
  status?: Status | null,
  teamId?: string | null,
};

export type DeleteMemberInput = {
  id: string,
};

export type UpdateMemberInput = {
  city?: string | null,
  id: string,
  joined?: string | null,
  name?: string | null,
  rate?: number | null,
  ref?: string | null,
  score?: number | null,
  seen?: number | null,
  status?: Status | null,
  teamId?: string | null,
};

export type ModelSubscriptionMemberFilterInput = {
  and?: Array< ModelSubscriptionMemberFilterInput | null > | null,
  city?: ModelSubscriptionStringInput | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  joined?: ModelSubscriptionStringInput | null,
  name?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionMemberFilterInput | null > | null,
  rate?: ModelSubscriptionFloatInput | null,
  ref?: ModelSubscriptionIDInput | null,
  score?: ModelSubscriptionIntInput | null,
  seen?: ModelSubscriptionIntInput | null,
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

export type GetMemberQueryVariables = {
  id: string,
};

export type GetMemberQuery = {
  getMember?:  {
    __typename: "Member",
    city: string,
    createdAt: string,
    id: string,
    joined?: string | null,
    name: string,
    rate?: number | null,
    ref?: string | null,
    score?: number | null,
    seen?: number | null,
    status?: Status | null,
    teamId?: string | null,
    updatedAt: string,
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
      city: string,
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      rate?: number | null,
      ref?: string | null,
      score?: number | null,
      seen?: number | null,
      status?: Status | null,
      teamId?: string | null,
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
      city: string,
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      rate?: number | null,
      ref?: string | null,
      score?: number | null,
      seen?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type MembersByCityQueryVariables = {
  city: string,
  filter?: ModelMemberFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
  sortDirection?: ModelSortDirection | null,
  statusScoreTeamId?: ModelMemberByCityCompositeKeyConditionInput | null,
};

export type MembersByCityQuery = {
  membersByCity?:  {
    __typename: "ModelMemberConnection",
    items:  Array< {
      __typename: "Member",
      city: string,
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      rate?: number | null,
      ref?: string | null,
      score?: number | null,
      seen?: number | null,
      status?: Status | null,
      teamId?: string | null,
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
      city: string,
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      rate?: number | null,
      ref?: string | null,
      score?: number | null,
      seen?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type MembersByTeamAndRateQueryVariables = {
  filter?: ModelMemberFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
  rate?: ModelFloatKeyConditionInput | null,
  sortDirection?: ModelSortDirection | null,
  teamId: string,
};

export type MembersByTeamAndRateQuery = {
  membersByTeamAndRate?:  {
    __typename: "ModelMemberConnection",
    items:  Array< {
      __typename: "Member",
      city: string,
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      rate?: number | null,
      ref?: string | null,
      score?: number | null,
      seen?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type MembersByTeamAndRefQueryVariables = {
  filter?: ModelMemberFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
  ref?: ModelIDKeyConditionInput | null,
  sortDirection?: ModelSortDirection | null,
  teamId: string,
};

export type MembersByTeamAndRefQuery = {
  membersByTeamAndRef?:  {
    __typename: "ModelMemberConnection",
    items:  Array< {
      __typename: "Member",
      city: string,
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      rate?: number | null,
      ref?: string | null,
      score?: number | null,
      seen?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type MembersByTeamAndScoreQueryVariables = {
  filter?: ModelMemberFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
  score?: ModelIntKeyConditionInput | null,
  sortDirection?: ModelSortDirection | null,
  teamId: string,
};

export type MembersByTeamAndScoreQuery = {
  membersByTeamAndScore?:  {
    __typename: "ModelMemberConnection",
    items:  Array< {
      __typename: "Member",
      city: string,
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      rate?: number | null,
      ref?: string | null,
      score?: number | null,
      seen?: number | null,
      status?: Status | null,
      teamId?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type MembersByTeamAndSeenQueryVariables = {
  filter?: ModelMemberFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
  seen?: ModelIntKeyConditionInput | null,
  sortDirection?: ModelSortDirection | null,
  teamId: string,
};

export type MembersByTeamAndSeenQuery = {
  membersByTeamAndSeen?:  {
    __typename: "ModelMemberConnection",
    items:  Array< {
      __typename: "Member",
      city: string,
      createdAt: string,
      id: string,
      joined?: string | null,
      name: string,
      rate?: number | null,
      ref?: string | null,
      score?: number | null,
      seen?: number | null,
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
    city: string,
    createdAt: string,
    id: string,
    joined?: string | null,
    name: string,
    rate?: number | null,
    ref?: string | null,
    score?: number | null,
    seen?: number | null,
    status?: Status | null,
    teamId?: string | null,
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
    city: string,
    createdAt: string,
    id: string,
    joined?: string | null,
    name: string,
    rate?: number | null,
    ref?: string | null,
    score?: number | null,
    seen?: number | null,
    status?: Status | null,
    teamId?: string | null,
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
    city: string,
    createdAt: string,
    id: string,
    joined?: string | null,
    name: string,
    rate?: number | null,
    ref?: string | null,
    score?: number | null,
    seen?: number | null,
    status?: Status | null,
    teamId?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateMemberSubscriptionVariables = {
  filter?: ModelSubscriptionMemberFilterInput | null,
};

export type OnCreateMemberSubscription = {
  onCreateMember?:  {
    __typename: "Member",
    city: string,
    createdAt: string,
    id: string,
    joined?: string | null,
    name: string,
    rate?: number | null,
    ref?: string | null,
    score?: number | null,
    seen?: number | null,
    status?: Status | null,
    teamId?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteMemberSubscriptionVariables = {
  filter?: ModelSubscriptionMemberFilterInput | null,
};

export type OnDeleteMemberSubscription = {
  onDeleteMember?:  {
    __typename: "Member",
    city: string,
    createdAt: string,
    id: string,
    joined?: string | null,
    name: string,
    rate?: number | null,
    ref?: string | null,
    score?: number | null,
    seen?: number | null,
    status?: Status | null,
    teamId?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateMemberSubscriptionVariables = {
  filter?: ModelSubscriptionMemberFilterInput | null,
};

export type OnUpdateMemberSubscription = {
  onUpdateMember?:  {
    __typename: "Member",
    city: string,
    createdAt: string,
    id: string,
    joined?: string | null,
    name: string,
    rate?: number | null,
    ref?: string | null,
    score?: number | null,
    seen?: number | null,
    status?: Status | null,
    teamId?: string | null,
    updatedAt: string,
  } | null,
};
