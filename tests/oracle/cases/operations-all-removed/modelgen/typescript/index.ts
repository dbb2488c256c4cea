import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";



type EagerSecretModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Secret, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazySecretModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Secret, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type SecretModel = LazyLoading extends LazyLoadingDisabled ? EagerSecretModel : LazySecretModel

export declare const SecretModel: (new (init: ModelInit<SecretModel>) => SecretModel) & {
  copyOf(source: SecretModel, mutator: (draft: MutableModel<SecretModel>) => MutableModel<SecretModel> | void): SecretModel;
}



const { Secret } = initSchema(schema) as {
  Secret: PersistentModelConstructor<SecretModel>;
};

export {
  Secret
};