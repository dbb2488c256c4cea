import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";



type EagerUserProfileModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<UserProfile, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly email?: string | null;
  readonly profileOwner?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyUserProfileModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<UserProfile, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly email?: string | null;
  readonly profileOwner?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type UserProfileModel = LazyLoading extends LazyLoadingDisabled ? EagerUserProfileModel : LazyUserProfileModel

export declare const UserProfileModel: (new (init: ModelInit<UserProfileModel>) => UserProfileModel) & {
  copyOf(source: UserProfileModel, mutator: (draft: MutableModel<UserProfileModel>) => MutableModel<UserProfileModel> | void): UserProfileModel;
}



const { UserProfile } = initSchema(schema) as {
  UserProfile: PersistentModelConstructor<UserProfileModel>;
};

export {
  UserProfile
};