/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createNote = /* GraphQL */ `mutation CreateNote(
  $condition: ModelNoteConditionInput
  $input: CreateNoteInput!
) {
  createNote(condition: $condition, input: $input) {
    createdAt
    id
    projectNotesId
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateNoteMutationVariables,
  APITypes.CreateNoteMutation
>;
export const createProject = /* GraphQL */ `mutation CreateProject(
  $condition: ModelProjectConditionInput
  $input: CreateProjectInput!
) {
  createProject(condition: $condition, input: $input) {
    createdAt
    id
    name
    notes {
      nextToken
      __typename
    }
    projectTeamId
    tasks {
      nextToken
      __typename
    }
    team {
      createdAt
      id
      name
      teamProjectId
      updatedAt
      __typename
    }
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateProjectMutationVariables,
  APITypes.CreateProjectMutation
>;
export const createTask = /* GraphQL */ `mutation CreateTask(
  $condition: ModelTaskConditionInput
  $input: CreateTaskInput!
) {
  createTask(condition: $condition, input: $input) {
    createdAt
    id
    project {
      createdAt
      id
      name
      projectTeamId
      updatedAt
      __typename
    }
    projectTasksId
    title
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateTaskMutationVariables,
  APITypes.CreateTaskMutation
>;
export const createTeam = /* GraphQL */ `mutation CreateTeam(
  $condition: ModelTeamConditionInput
  $input: CreateTeamInput!
) {
  createTeam(condition: $condition, input: $input) {
    createdAt
    id
    name
    project {
      createdAt
      id
      name
      projectTeamId
      updatedAt
      __typename
    }
    teamProjectId
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateTeamMutationVariables,
  APITypes.CreateTeamMutation
>;
export const deleteNote = /* GraphQL */ `mutation DeleteNote(
  $condition: ModelNoteConditionInput
  $input: DeleteNoteInput!
) {
  deleteNote(condition: $condition, input: $input) {
    createdAt
    id
    projectNotesId
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteNoteMutationVariables,
  APITypes.DeleteNoteMutation
>;
export const deleteProject = /* GraphQL */ `mutation DeleteProject(
  $condition: ModelProjectConditionInput
  $input: DeleteProjectInput!
) {
  deleteProject(condition: $condition, input: $input) {
    createdAt
    id
    name
    notes {
      nextToken
      __typename
    }
    projectTeamId
    tasks {
      nextToken
      __typename
    }
    team {
      createdAt
      id
      name
      teamProjectId
      updatedAt
      __typename
    }
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteProjectMutationVariables,
  APITypes.DeleteProjectMutation
>;
export const deleteTask = /* GraphQL */ `mutation DeleteTask(
  $condition: ModelTaskConditionInput
  $input: DeleteTaskInput!
) {
  deleteTask(condition: $condition, input: $input) {
    createdAt
    id
    project {
      createdAt
      id
      name
      projectTeamId
      updatedAt
      __typename
    }
    projectTasksId
    title
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteTaskMutationVariables,
  APITypes.DeleteTaskMutation
>;
export const deleteTeam = /* GraphQL */ `mutation DeleteTeam(
  $condition: ModelTeamConditionInput
  $input: DeleteTeamInput!
) {
  deleteTeam(condition: $condition, input: $input) {
    createdAt
    id
    name
    project {
      createdAt
      id
      name
      projectTeamId
      updatedAt
      __typename
    }
    teamProjectId
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteTeamMutationVariables,
  APITypes.DeleteTeamMutation
>;
export const updateNote = /* GraphQL */ `mutation UpdateNote(
  $condition: ModelNoteConditionInput
  $input: UpdateNoteInput!
) {
  updateNote(condition: $condition, input: $input) {
    createdAt
    id
    projectNotesId
    text
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateNoteMutationVariables,
  APITypes.UpdateNoteMutation
>;
export const updateProject = /* GraphQL */ `mutation UpdateProject(
  $condition: ModelProjectConditionInput
  $input: UpdateProjectInput!
) {
  updateProject(condition: $condition, input: $input) {
    createdAt
    id
    name
    notes {
      nextToken
      __typename
    }
    projectTeamId
    tasks {
      nextToken
      __typename
    }
    team {
      createdAt
      id
      name
      teamProjectId
      updatedAt
      __typename
    }
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateProjectMutationVariables,
  APITypes.UpdateProjectMutation
>;
export const updateTask = /* GraphQL */ `mutation UpdateTask(
  $condition: ModelTaskConditionInput
  $input: UpdateTaskInput!
) {
  updateTask(condition: $condition, input: $input) {
    createdAt
    id
    project {
      createdAt
      id
      name
      projectTeamId
      updatedAt
      __typename
    }
    projectTasksId
    title
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateTaskMutationVariables,
  APITypes.UpdateTaskMutation
>;
export const updateTeam = /* GraphQL */ `mutation UpdateTeam(
  $condition: ModelTeamConditionInput
  $input: UpdateTeamInput!
) {
  updateTeam(condition: $condition, input: $input) {
    createdAt
    id
    name
    project {
      createdAt
      id
      name
      projectTeamId
      updatedAt
      __typename
    }
    teamProjectId
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateTeamMutationVariables,
  APITypes.UpdateTeamMutation
>;
