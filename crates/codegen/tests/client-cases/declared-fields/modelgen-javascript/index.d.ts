import { ModelInit, MutableModel, __modelMeta__, ManagedIdentifier } from "@aws-amplify/datastore";
// @ts-ignore
import { LazyLoading, LazyLoadingDisabled } from "@aws-amplify/datastore";





type EagerStamped = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Stamped, 'id'>;
    readOnlyFields: 'updatedAt';
  };
  readonly id: string;
  readonly createdAt?: string | null;
  readonly name?: string | null;
  readonly updatedAt?: string | null;
}

type LazyStamped = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Stamped, 'id'>;
    readOnlyFields: 'updatedAt';
  };
  readonly id: string;
  readonly createdAt?: string | null;
  readonly name?: string | null;
  readonly updatedAt?: string | null;
}

export declare type Stamped = LazyLoading extends LazyLoadingDisabled ? EagerStamped : LazyStamped

export declare const Stamped: (new (init: ModelInit<Stamped>) => Stamped) & {
  copyOf(source: Stamped, mutator: (draft: MutableModel<Stamped>) => MutableModel<Stamped> | void): Stamped;
}

type EagerOptionalKey = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<OptionalKey, 'id'>;
    readOnlyFields: 'createdAt';
  };
  readonly id: string;
  readonly owner?: string | null;
  readonly updatedAt: string;
  readonly createdAt?: string | null;
}

type LazyOptionalKey = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<OptionalKey, 'id'>;
    readOnlyFields: 'createdAt';
  };
  readonly id: string;
  readonly owner?: string | null;
  readonly updatedAt: string;
  readonly createdAt?: string | null;
}

export declare type OptionalKey = LazyLoading extends LazyLoadingDisabled ? EagerOptionalKey : LazyOptionalKey

export declare const OptionalKey: (new (init: ModelInit<OptionalKey>) => OptionalKey) & {
  copyOf(source: OptionalKey, mutator: (draft: MutableModel<OptionalKey>) => MutableModel<OptionalKey> | void): OptionalKey;
}

type EagerTextKey = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<TextKey, 'id'>;
  };
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt?: string | null;
}

type LazyTextKey = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<TextKey, 'id'>;
  };
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt?: string | null;
}

export declare type TextKey = LazyLoading extends LazyLoadingDisabled ? EagerTextKey : LazyTextKey

export declare const TextKey: (new (init: ModelInit<TextKey>) => TextKey) & {
  copyOf(source: TextKey, mutator: (draft: MutableModel<TextKey>) => MutableModel<TextKey> | void): TextKey;
}

type EagerOptionalTextKey = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<OptionalTextKey, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly before: number;
  readonly after: number[];
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyOptionalTextKey = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<OptionalTextKey, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly before: number;
  readonly after: number[];
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type OptionalTextKey = LazyLoading extends LazyLoadingDisabled ? EagerOptionalTextKey : LazyOptionalTextKey

export declare const OptionalTextKey: (new (init: ModelInit<OptionalTextKey>) => OptionalTextKey) & {
  copyOf(source: OptionalTextKey, mutator: (draft: MutableModel<OptionalTextKey>) => MutableModel<OptionalTextKey> | void): OptionalTextKey;
}

type EagerOnlyKey = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<OnlyKey, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyOnlyKey = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<OnlyKey, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type OnlyKey = LazyLoading extends LazyLoadingDisabled ? EagerOnlyKey : LazyOnlyKey

export declare const OnlyKey: (new (init: ModelInit<OnlyKey>) => OnlyKey) & {
  copyOf(source: OnlyKey, mutator: (draft: MutableModel<OnlyKey>) => MutableModel<OnlyKey> | void): OnlyKey;
}