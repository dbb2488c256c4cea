import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";

export enum K {
  LOWER = "lower",
  UPPER = "Upper",
  WITH_UNDERSCORE = "with_underscore",
  A1 = "A1"
}

type EagerAModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<A, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly k?: K | keyof typeof K | null;
  readonly ks?: (K | null)[] | Array<keyof typeof K> | null;
  readonly kr: K | keyof typeof K;
  readonly ksr: K[] | Array<keyof typeof K>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyAModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<A, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly k?: K | keyof typeof K | null;
  readonly ks?: (K | null)[] | Array<keyof typeof K> | null;
  readonly kr: K | keyof typeof K;
  readonly ksr: K[] | Array<keyof typeof K>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type AModel = LazyLoading extends LazyLoadingDisabled ? EagerAModel : LazyAModel

export declare const AModel: (new (init: ModelInit<AModel>) => AModel) & {
  copyOf(source: AModel, mutator: (draft: MutableModel<AModel>) => MutableModel<AModel> | void): AModel;
}

type EagerBModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<B, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly k?: K | keyof typeof K | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyBModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<B, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly k?: K | keyof typeof K | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type BModel = LazyLoading extends LazyLoadingDisabled ? EagerBModel : LazyBModel

export declare const BModel: (new (init: ModelInit<BModel>) => BModel) & {
  copyOf(source: BModel, mutator: (draft: MutableModel<BModel>) => MutableModel<BModel> | void): BModel;
}



const { A, B } = initSchema(schema) as {
  A: PersistentModelConstructor<AModel>;
  B: PersistentModelConstructor<BModel>;
};

export {
  A,
  B
};