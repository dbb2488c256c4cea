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



const { Project, Team } = initSchema(schema) as {
  Project: PersistentModelConstructor<ProjectModel>;
  Team: PersistentModelConstructor<TeamModel>;
};

export {
  Project,
  Team
};