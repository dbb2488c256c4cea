import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";



type EagerProjectModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Project, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name?: string | null;
  readonly team?: TeamModel | null;
  readonly tasks?: (TaskModel | null)[] | null;
  readonly notes: NoteModel[];
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly projectTeamId?: string | null;
}

type LazyProjectModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Project, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name?: string | null;
  readonly team: AsyncItem<TeamModel | undefined>;
  readonly tasks: AsyncCollection<TaskModel>;
  readonly notes: AsyncCollection<NoteModel>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly projectTeamId?: string | null;
}

export declare type ProjectModel = LazyLoading extends LazyLoadingDisabled ? EagerProjectModel : LazyProjectModel

export declare const ProjectModel: (new (init: ModelInit<ProjectModel>) => ProjectModel) & {
  copyOf(source: ProjectModel, mutator: (draft: MutableModel<ProjectModel>) => MutableModel<ProjectModel> | void): ProjectModel;
}

type EagerTeamModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Team, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name?: string | null;
  readonly project?: ProjectModel | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly teamProjectId?: string | null;
}

type LazyTeamModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Team, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name?: string | null;
  readonly project: AsyncItem<ProjectModel | undefined>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly teamProjectId?: string | null;
}

export declare type TeamModel = LazyLoading extends LazyLoadingDisabled ? EagerTeamModel : LazyTeamModel

export declare const TeamModel: (new (init: ModelInit<TeamModel>) => TeamModel) & {
  copyOf(source: TeamModel, mutator: (draft: MutableModel<TeamModel>) => MutableModel<TeamModel> | void): TeamModel;
}

type EagerTaskModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Task, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly title?: string | null;
  readonly project?: ProjectModel | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly projectTasksId?: string | null;
}

type LazyTaskModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Task, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly title?: string | null;
  readonly project: AsyncItem<ProjectModel | undefined>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly projectTasksId?: string | null;
}

export declare type TaskModel = LazyLoading extends LazyLoadingDisabled ? EagerTaskModel : LazyTaskModel

export declare const TaskModel: (new (init: ModelInit<TaskModel>) => TaskModel) & {
  copyOf(source: TaskModel, mutator: (draft: MutableModel<TaskModel>) => MutableModel<TaskModel> | void): TaskModel;
}

type EagerNoteModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Note, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly projectNotesId?: string | null;
}

type LazyNoteModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Note, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly projectNotesId?: string | null;
}

export declare type NoteModel = LazyLoading extends LazyLoadingDisabled ? EagerNoteModel : LazyNoteModel

export declare const NoteModel: (new (init: ModelInit<NoteModel>) => NoteModel) & {
  copyOf(source: NoteModel, mutator: (draft: MutableModel<NoteModel>) => MutableModel<NoteModel> | void): NoteModel;
}



const { Project, Team, Task, Note } = initSchema(schema) as {
  Project: PersistentModelConstructor<ProjectModel>;
  Team: PersistentModelConstructor<TeamModel>;
  Task: PersistentModelConstructor<TaskModel>;
  Note: PersistentModelConstructor<NoteModel>;
};

export {
  Project,
  Team,
  Task,
  Note
};