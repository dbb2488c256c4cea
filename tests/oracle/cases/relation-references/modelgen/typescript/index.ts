import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";



type EagerTeamModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Team, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly members?: (MemberModel | null)[] | null;
  readonly mascot?: MascotModel | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyTeamModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Team, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly members: AsyncCollection<MemberModel>;
  readonly mascot: AsyncItem<MascotModel | undefined>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type TeamModel = LazyLoading extends LazyLoadingDisabled ? EagerTeamModel : LazyTeamModel

export declare const TeamModel: (new (init: ModelInit<TeamModel>) => TeamModel) & {
  copyOf(source: TeamModel, mutator: (draft: MutableModel<TeamModel>) => MutableModel<TeamModel> | void): TeamModel;
}

type EagerMemberModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Member, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly teamId?: string | null;
  readonly team?: TeamModel | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyMemberModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Member, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly teamId?: string | null;
  readonly team: AsyncItem<TeamModel | undefined>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type MemberModel = LazyLoading extends LazyLoadingDisabled ? EagerMemberModel : LazyMemberModel

export declare const MemberModel: (new (init: ModelInit<MemberModel>) => MemberModel) & {
  copyOf(source: MemberModel, mutator: (draft: MutableModel<MemberModel>) => MutableModel<MemberModel> | void): MemberModel;
}

type EagerMascotModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Mascot, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly teamId: string;
  readonly team?: TeamModel | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyMascotModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Mascot, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly teamId: string;
  readonly team: AsyncItem<TeamModel | undefined>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type MascotModel = LazyLoading extends LazyLoadingDisabled ? EagerMascotModel : LazyMascotModel

export declare const MascotModel: (new (init: ModelInit<MascotModel>) => MascotModel) & {
  copyOf(source: MascotModel, mutator: (draft: MutableModel<MascotModel>) => MutableModel<MascotModel> | void): MascotModel;
}



const { Team, Member, Mascot } = initSchema(schema) as {
  Team: PersistentModelConstructor<TeamModel>;
  Member: PersistentModelConstructor<MemberModel>;
  Mascot: PersistentModelConstructor<MascotModel>;
};

export {
  Team,
  Member,
  Mascot
};