/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type Project = {
  __typename: "Project",
  createdAt: string,
  id: string,
  name?: string | null,
  projectTeamId?: string | null,
  team?: Team | null,
  updatedAt: string,
};

export type Team = {
  __typename: "Team",
  createdAt: string,
  id: string,
  name?: string | null,
  project?: Project | null,
  teamProjectId?: string | null,
  updatedAt: string,
};

export type ModelProjectFilterInput = {
  and?: Array< ModelProjectFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  name?: ModelStringInput | null,
  not?: ModelProjectFilterInput | null,
  or?: Array< ModelProjectFilterInput | null > | null,
  projectTeamId?: ModelIDInput | null,
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

export type ModelProjectConnection = {
  __typename: "ModelProjectConnection",
  items:  Array<Project | null >,
  nextToken?: string | null,
};

export type ModelTeamFilterInput = {
  and?: Array< ModelTeamFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  name?: ModelStringInput | null,
  not?: ModelTeamFilterInput | null,
  or?: Array< ModelTeamFilterInput | null > | null,
  teamProjectId?: ModelIDInput | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelTeamConnection = {
  __typename: "ModelTeamConnection",
  items:  Array<Team | null >,
  nextToken?: string | null,
};

export type ModelProjectConditionInput = {
  and?: Array< ModelProjectConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  name?: ModelStringInput | null,
  not?: ModelProjectConditionInput | null,
  or?: Array< ModelProjectConditionInput | null > | null,
  projectTeamId?: ModelIDInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateProjectInput = {
  id?: string | null,
  name?: string | null,
  projectTeamId?: string | null,
};

export type ModelTeamConditionInput = {
  and?: Array< ModelTeamConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  name?: ModelStringInput | null,
  not?: ModelTeamConditionInput | null,
  or?: Array< ModelTeamConditionInput | null > | null,
  teamProjectId?: ModelIDInput | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateTeamInput = {
  id?: string | null,
  name?: string | null,
  teamProjectId?: string | null,
};

export type DeleteProjectInput = {
  id: string,
};

export type DeleteTeamInput = {
  id: string,
};

export type UpdateProjectInput = {
  id: string,
  name?: string | null,
  projectTeamId?: string | null,
};

export type UpdateTeamInput = {
  id: string,
  name?: string | null,
  teamProjectId?: string | null,
};

export type ModelSubscriptionProjectFilterInput = {
  and?: Array< ModelSubscriptionProjectFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  name?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionProjectFilterInput | null > | null,
  projectTeamId?: ModelSubscriptionIDInput | null,
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

export type ModelSubscriptionTeamFilterInput = {
  and?: Array< ModelSubscriptionTeamFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  name?: ModelSubscriptionStringInput | null,
  or?: Array< ModelSubscriptionTeamFilterInput | null > | null,
  teamProjectId?: ModelSubscriptionIDInput | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type GetProjectQueryVariables = {
  id: string,
};

export type GetProjectQuery = {
  getProject?:  {
    __typename: "Project",
    createdAt: string,
    id: string,
    name?: string | null,
    projectTeamId?: string | null,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      name?: string | null,
      teamProjectId?: string | null,
      updatedAt: string,
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
    name?: string | null,
    project?:  {
      __typename: "Project",
      createdAt: string,
      id: string,
      name?: string | null,
      projectTeamId?: string | null,
      updatedAt: string,
    } | null,
    teamProjectId?: string | null,
    updatedAt: string,
  } | null,
};

export type ListProjectsQueryVariables = {
  filter?: ModelProjectFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListProjectsQuery = {
  listProjects?:  {
    __typename: "ModelProjectConnection",
    items:  Array< {
      __typename: "Project",
      createdAt: string,
      id: string,
      name?: string | null,
      projectTeamId?: string | null,
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
      name?: string | null,
      teamProjectId?: string | null,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateProjectMutationVariables = {
  condition?: ModelProjectConditionInput | null,
  input: CreateProjectInput,
};

export type CreateProjectMutation = {
  createProject?:  {
    __typename: "Project",
    createdAt: string,
    id: string,
    name?: string | null,
    projectTeamId?: string | null,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      name?: string | null,
      teamProjectId?: string | null,
      updatedAt: string,
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
    name?: string | null,
    project?:  {
      __typename: "Project",
      createdAt: string,
      id: string,
      name?: string | null,
      projectTeamId?: string | null,
      updatedAt: string,
    } | null,
    teamProjectId?: string | null,
    updatedAt: string,
  } | null,
};

export type DeleteProjectMutationVariables = {
  condition?: ModelProjectConditionInput | null,
  input: DeleteProjectInput,
};

export type DeleteProjectMutation = {
  deleteProject?:  {
    __typename: "Project",
    createdAt: string,
    id: string,
    name?: string | null,
    projectTeamId?: string | null,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      name?: string | null,
      teamProjectId?: string | null,
      updatedAt: string,
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
    name?: string | null,
    project?:  {
      __typename: "Project",
      createdAt: string,
      id: string,
      name?: string | null,
      projectTeamId?: string | null,
      updatedAt: string,
    } | null,
    teamProjectId?: string | null,
    updatedAt: string,
  } | null,
};

export type UpdateProjectMutationVariables = {
  condition?: ModelProjectConditionInput | null,
  input: UpdateProjectInput,
};

export type UpdateProjectMutation = {
  updateProject?:  {
    __typename: "Project",
    createdAt: string,
    id: string,
    name?: string | null,
    projectTeamId?: string | null,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      name?: string | null,
      teamProjectId?: string | null,
      updatedAt: string,
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
    name?: string | null,
    project?:  {
      __typename: "Project",
      createdAt: string,
      id: string,
      name?: string | null,
      projectTeamId?: string | null,
      updatedAt: string,
    } | null,
    teamProjectId?: string | null,
    updatedAt: string,
  } | null,
};

export type OnCreateProjectSubscriptionVariables = {
  filter?: ModelSubscriptionProjectFilterInput | null,
};

export type OnCreateProjectSubscription = {
  onCreateProject?:  {
    __typename: "Project",
    createdAt: string,
    id: string,
    name?: string | null,
    projectTeamId?: string | null,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      name?: string | null,
      teamProjectId?: string | null,
      updatedAt: string,
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
    name?: string | null,
    project?:  {
      __typename: "Project",
      createdAt: string,
      id: string,
      name?: string | null,
      projectTeamId?: string | null,
      updatedAt: string,
    } | null,
    teamProjectId?: string | null,
    updatedAt: string,
  } | null,
};

export type OnDeleteProjectSubscriptionVariables = {
  filter?: ModelSubscriptionProjectFilterInput | null,
};

export type OnDeleteProjectSubscription = {
  onDeleteProject?:  {
    __typename: "Project",
    createdAt: string,
    id: string,
    name?: string | null,
    projectTeamId?: string | null,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      name?: string | null,
      teamProjectId?: string | null,
      updatedAt: string,
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
    name?: string | null,
    project?:  {
      __typename: "Project",
      createdAt: string,
      id: string,
      name?: string | null,
      projectTeamId?: string | null,
      updatedAt: string,
    } | null,
    teamProjectId?: string | null,
    updatedAt: string,
  } | null,
};

export type OnUpdateProjectSubscriptionVariables = {
  filter?: ModelSubscriptionProjectFilterInput | null,
};

export type OnUpdateProjectSubscription = {
  onUpdateProject?:  {
    __typename: "Project",
    createdAt: string,
    id: string,
    name?: string | null,
    projectTeamId?: string | null,
    team?:  {
      __typename: "Team",
      createdAt: string,
      id: string,
      name?: string | null,
      teamProjectId?: string | null,
      updatedAt: string,
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
    name?: string | null,
    project?:  {
      __typename: "Project",
      createdAt: string,
      id: string,
      name?: string | null,
      projectTeamId?: string | null,
      updatedAt: string,
    } | null,
    teamProjectId?: string | null,
    updatedAt: string,
  } | null,
};
