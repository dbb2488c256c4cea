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
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyBModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<B, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type BModel = LazyLoading extends LazyLoadingDisabled ? EagerBModel : LazyBModel

export declare const BModel: (new (init: ModelInit<BModel>) => BModel) & {
  copyOf(source: BModel, mutator: (draft: MutableModel<BModel>) => MutableModel<BModel> | void): BModel;
}

type EagerCModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<C, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyCModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<C, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type CModel = LazyLoading extends LazyLoadingDisabled ? EagerCModel : LazyCModel

export declare const CModel: (new (init: ModelInit<CModel>) => CModel) & {
  copyOf(source: CModel, mutator: (draft: MutableModel<CModel>) => MutableModel<CModel> | void): CModel;
}

type EagerDModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<D, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyDModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<D, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type DModel = LazyLoading extends LazyLoadingDisabled ? EagerDModel : LazyDModel

export declare const DModel: (new (init: ModelInit<DModel>) => DModel) & {
  copyOf(source: DModel, mutator: (draft: MutableModel<DModel>) => MutableModel<DModel> | void): DModel;
}

type EagerEModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<E, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyEModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<E, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type EModel = LazyLoading extends LazyLoadingDisabled ? EagerEModel : LazyEModel

export declare const EModel: (new (init: ModelInit<EModel>) => EModel) & {
  copyOf(source: EModel, mutator: (draft: MutableModel<EModel>) => MutableModel<EModel> | void): EModel;
}

type EagerFModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<F, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly tenant?: string | null;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyFModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<F, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly tenant?: string | null;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type FModel = LazyLoading extends LazyLoadingDisabled ? EagerFModel : LazyFModel

export declare const FModel: (new (init: ModelInit<FModel>) => FModel) & {
  copyOf(source: FModel, mutator: (draft: MutableModel<FModel>) => MutableModel<FModel> | void): FModel;
}



const { A, B, C, D, E, F } = initSchema(schema) as {
  A: PersistentModelConstructor<AModel>;
  B: PersistentModelConstructor<BModel>;
  C: PersistentModelConstructor<CModel>;
  D: PersistentModelConstructor<DModel>;
  E: PersistentModelConstructor<EModel>;
  F: PersistentModelConstructor<FModel>;
};

export {
  A,
  B,
  C,
  D,
  E,
  F
};