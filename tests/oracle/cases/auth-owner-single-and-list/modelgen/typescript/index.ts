import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";



type EagerAModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<A, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly editors?: (string | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyAModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<A, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly editors?: (string | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type AModel = LazyLoading extends LazyLoadingDisabled ? EagerAModel : LazyAModel

export declare const AModel: (new (init: ModelInit<AModel>) => AModel) & {
  copyOf(source: AModel, mutator: (draft: MutableModel<AModel>) => MutableModel<AModel> | void): AModel;
}



const { A } = initSchema(schema) as {
  A: PersistentModelConstructor<AModel>;
};

export {
  A
};