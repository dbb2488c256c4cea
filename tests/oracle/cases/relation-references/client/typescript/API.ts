/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Mascot = {
  __typename: "Mascot",
  createdAt: string,
  id: string,
  name: string,
  team?: Team | null,
  teamId: string,
  updatedAt: string,
};

export type Team = {
  __typename: "Team",
  createdAt: string,
  id: string,
  mascot?: Mascot | null,
  members?: ModelMemberConnection | null,
  name: string,
  updatedAt: string,
};

export type ModelMemberConnection = {
  __typename: "ModelMemberConnection",
  items:  Array<Member | null >,
  nextToken?: string | null,
};

export type Member = {
  __typename: "Member",
  createdAt: string,
  id: string,
  name: string,
  team?: Team | null,
  teamId?: string | null,
  updatedAt: string,
};

export type ModelMascotFilterInput = {
  and?: Array< ModelMascotFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  name?: ModelStringInput | null,
  not?: ModelMascotFilterInput | null,
  or?: Array< ModelMascotFilterInput | null > | null,
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

export type ModelMascotConnection = {
  __typename: "ModelMascotConnection",
  items:  Array<Mascot | null >,
  nextToken?: string | null,
};

export type ModelMemberFilterInput = {
  and?: Array< ModelMemberFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  name?: ModelStringInput | null,
  not?: ModelMemberFilterInput | null,
  or?: Array< ModelMemberFilterInput | null > | null,
  teamId?: ModelIDInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelTeamFilterInput = {
  and?: Array< ModelTeamFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
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

export type ModelMascotConditionInput = {
  and?: Array< ModelMascotConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  name?: ModelStringInput | null,
  not?: ModelMascotConditionInput | null,
  or?: Array< ModelMascotConditionInput | null > | null,
  teamId?: ModelIDInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateMascotInput = {
  id?: string | null,
  name: string,
  teamId: string,
};

export type ModelMemberConditionInput = {
  and?: Array< ModelMemberConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  name?: ModelStringInput | null,
  not?: ModelMemberConditionInput | null,
  or?: Array< ModelMemberConditionInput | null > | null,
  teamId?: ModelIDInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateMemberInput = {
  id?: string | null,
  name: string,
  teamId?: string | null,
};

export type ModelTeamConditionInput = {
  and?: Array< ModelTeamConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  name?: ModelStringInput | null,
  not?: ModelTeamConditionInput | null,
  or?: Array< ModelTeamConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateTeamInput = {
  id?: string | null,
  name: string,
};

export type DeleteMascotInput = {
  id: string,
};

export type DeleteMemberInput = {
  id: string,
};

export type DeleteTeamInput = {
  id: string,
};

export type UpdateMascotInput = {
  id: string,
  name?: string | null,
  teamId?: string | null,
};

export type UpdateMemberInput = {
  id: string,
  name?: string | null,
  teamId?: string | null,
};

export type UpdateTeamInput = {
  id: string,
  name?: string | null,
};

export type ModelSubscriptionMascotFilterInput = {
  and?: Array< ModelSubscriptionMascotFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  name?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionMascotFilterInput | null > | null,
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

export type ModelSubscriptionMemberFilterInput = {
  and?: Array< ModelSubscriptionMemberFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  name?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionMemberFilterInput | null > | null,
  teamId?: ModelSubscriptionIDInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionTeamFilterInput = {
  and?: Array< ModelSubscriptionTeamFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  name?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionTeamFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type GetMascotQueryVariables = {
  id: string,
};

export type GetMascotQuery = {
  getMascot?:  {
    __typename: "Mascot",
    createdAt: string,
    id: string,
    name: string,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    teamId: string,
    updatedAt: string,
  } | null,
};

export type GetMemberQueryVariables = {
  id: string,
};

export type GetMemberQuery = {
  getMember?:  {
    __typename: "Member",
    createdAt: string,
    id: string,
    name: string,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    teamId?: string | null,
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
    mascot?:  {
      __typename: "Mascot",
      createdAt: string,
      id: string,
      name: string,
      teamId: string,
      updatedAt: string,
    } | null,
    members?:  {
      __typename: "ModelMemberConnection",
      nextToken?: string | null,
    } | null,
    name: string,
    updatedAt: string,
  } | null,
};

export type ListMascotsQueryVariables = {
  filter?: ModelMascotFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListMascotsQuery = {
  listMascots?:  {
    __typename: "ModelMascotConnection",
    items:  Array< {
      __typename: "Mascot",
      createdAt: string,
      id: string,
      name: string,
      teamId: string,
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
      name: string,
      teamId?: string | null,
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
      name: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateMascotMutationVariables = {
  condition?: ModelMascotConditionInput | null,
  input: CreateMascotInput,
};

export type CreateMascotMutation = {
  createMascot?:  {
    __typename: "Mascot",
    createdAt: string,
    id: string,
    name: string,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    teamId: string,
    updatedAt: string,
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
    name: string,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    teamId?: string | null,
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
    mascot?:  {
      __typename: "Mascot",
      createdAt: string,
      id: string,
      name: string,
      teamId: string,
      updatedAt: string,
    } | null,
    members?:  {
      __typename: "ModelMemberConnection",
      nextToken?: string | null,
    } | null,
    name: string,
    updatedAt: string,
  } | null,
};

export type DeleteMascotMutationVariables = {
  condition?: ModelMascotConditionInput | null,
  input: DeleteMascotInput,
};

export type DeleteMascotMutation = {
  deleteMascot?:  {
    __typename: "Mascot",
    createdAt: string,
    id: string,
    name: string,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    teamId: string,
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
    name: string,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    teamId?: string | null,
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
    mascot?:  {
      __typename: "Mascot",
      createdAt: string,
      id: string,
      name: string,
      teamId: string,
      updatedAt: string,
    } | null,
    members?:  {
      __typename: "ModelMemberConnection",
      nextToken?: string | null,
    } | null,
    name: string,
    updatedAt: string,
  } | null,
};

export type UpdateMascotMutationVariables = {
  condition?: ModelMascotConditionInput | null,
  input: UpdateMascotInput,
};

export type UpdateMascotMutation = {
  updateMascot?:  {
    __typename: "Mascot",
    createdAt: string,
    id: string,
    name: string,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    teamId: string,
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
    name: string,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    teamId?: string | null,
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
    mascot?:  {
      __typename: "Mascot",
      createdAt: string,
      id: string,
      name: string,
      teamId: string,
      updatedAt: string,
    } | null,
    members?:  {
      __typename: "ModelMemberConnection",
      nextToken?: string | null,
    } | null,
    name: string,
    updatedAt: string,
  } | null,
};

export type OnCreateMascotSubscriptionVariables = {
  filter?: ModelSubscriptionMascotFilterInput | null,
};

export type OnCreateMascotSubscription = {
  onCreateMascot?:  {
    __typename: "Mascot",
    createdAt: string,
    id: string,
    name: string,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    teamId: string,
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
    name: string,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    teamId?: string | null,
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
    mascot?:  {
      __typename: "Mascot",
      createdAt: string,
      id: string,
      name: string,
      teamId: string,
      updatedAt: string,
    } | null,
    members?:  {
      __typename: "ModelMemberConnection",
      nextToken?: string | null,
    } | null,
    name: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteMascotSubscriptionVariables = {
  filter?: ModelSubscriptionMascotFilterInput | null,
};

export type OnDeleteMascotSubscription = {
  onDeleteMascot?:  {
    __typename: "Mascot",
    createdAt: string,
    id: string,
    name: string,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    teamId: string,
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
    name: string,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    teamId?: string | null,
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
    mascot?:  {
      __typename: "Mascot",
      createdAt: string,
      id: string,
      name: string,
      teamId: string,
      updatedAt: string,
    } | null,
    members?:  {
      __typename: "ModelMemberConnection",
      nextToken?: string | null,
    } | null,
    name: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateMascotSubscriptionVariables = {
  filter?: ModelSubscriptionMascotFilterInput | null,
};

export type OnUpdateMascotSubscription = {
  onUpdateMascot?:  {
    __typename: "Mascot",
    createdAt: string,
    id: string,
    name: string,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    teamId: string,
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
    name: string,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      name: string,
      updatedAt: string,
    } | null,
    teamId?: string | null,
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
    mascot?:  {
      __typename: "Mascot",
      createdAt: string,
      id: string,
      name: string,
      teamId: string,
      updatedAt: string,
    } | null,
    members?:  {
      __typename: "ModelMemberConnection",
      nextToken?: string | null,
    } | null,
    name: string,
    updatedAt: string,
  } | null,
};
