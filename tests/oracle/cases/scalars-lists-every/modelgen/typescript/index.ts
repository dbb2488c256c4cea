import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";



type EagerAModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<A, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: (string | null)[] | null;
  readonly b?: string[] | null;
  readonly c: (number | null)[];
  readonly d: number[];
  readonly e?: (boolean | null)[] | null;
  readonly f?: (string | null)[] | null;
  readonly g?: (string | null)[] | null;
  readonly h?: string[] | null;
  readonly i?: (number | null)[] | null;
  readonly j?: (string | null)[] | null;
  readonly k?: (string | null)[] | null;
  readonly l?: (string | null)[] | null;
  readonly m?: (string | null)[] | null;
  readonly n?: (string | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyAModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<A, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: (string | null)[] | null;
  readonly b?: string[] | null;
  readonly c: (number | null)[];
  readonly d: number[];
  readonly e?: (boolean | null)[] | null;
  readonly f?: (string | null)[] | null;
  readonly g?: (string | null)[] | null;
  readonly h?: string[] | null;
  readonly i?: (number | null)[] | null;
  readonly j?: (string | null)[] | null;
  readonly k?: (string | null)[] | null;
  readonly l?: (string | null)[] | null;
  readonly m?: (string | null)[] | null;
  readonly n?: (string | null)[] | null;
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