import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";

export enum K {
  A = "A",
  B = "B"
}

type EagerAModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<A, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly one: T;
  readonly many?: (T | null)[] | null;
  readonly manyRequired: T[];
  readonly maybe?: T[] | null;
  readonly req: (T | null)[];
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyAModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<A, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly one: T;
  readonly many?: (T | null)[] | null;
  readonly manyRequired: T[];
  readonly maybe?: T[] | null;
  readonly req: (T | null)[];
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type AModel = LazyLoading extends LazyLoadingDisabled ? EagerAModel : LazyAModel

export declare const AModel: (new (init: ModelInit<AModel>) => AModel) & {
  copyOf(source: AModel, mutator: (draft: MutableModel<AModel>) => MutableModel<AModel> | void): AModel;
}

type EagerTModel = {
  readonly u: U;
  readonly us?: U[] | null;
  readonly name: string;
  readonly n?: number | null;
  readonly day?: string | null;
  readonly raw?: string | null;
  readonly kind?: K | keyof typeof K | null;
  readonly kinds: K[] | Array<keyof typeof K>;
}

type LazyTModel = {
  readonly u: U;
  readonly us?: U[] | null;
  readonly name: string;
  readonly n?: number | null;
  readonly day?: string | null;
  readonly raw?: string | null;
  readonly kind?: K | keyof typeof K | null;
  readonly kinds: K[] | Array<keyof typeof K>;
}

export declare type TModel = LazyLoading extends LazyLoadingDisabled ? EagerTModel : LazyTModel

export declare const TModel: (new (init: ModelInit<TModel>) => TModel)

type EagerUModel = {
  readonly v?: V | null;
  readonly x?: (number | null)[] | null;
}

type LazyUModel = {
  readonly v?: V | null;
  readonly x?: (number | null)[] | null;
}

export declare type UModel = LazyLoading extends LazyLoadingDisabled ? EagerUModel : LazyUModel

export declare const UModel: (new (init: ModelInit<UModel>) => UModel)

type EagerVModel = {
  readonly y: boolean;
}

type LazyVModel = {
  readonly y: boolean;
}

export declare type VModel = LazyLoading extends LazyLoadingDisabled ? EagerVModel : LazyVModel

export declare const VModel: (new (init: ModelInit<VModel>) => VModel)

const { A, T, U, V } = initSchema(schema) as {
  A: PersistentModelConstructor<AModel>;
  T: PersistentModelConstructor<TModel>;
  U: PersistentModelConstructor<UModel>;
  V: PersistentModelConstructor<VModel>;
};

export {
  A
};