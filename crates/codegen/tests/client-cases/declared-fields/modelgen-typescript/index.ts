import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";



type EagerStampedModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Stamped, 'id'>;
    readOnlyFields: 'updatedAt';
  };
  readonly id: string;
  readonly createdAt?: string | null;
  readonly name?: string | null;
  readonly updatedAt?: string | null;
}

type LazyStampedModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Stamped, 'id'>;
    readOnlyFields: 'updatedAt';
  };
  readonly id: string;
  readonly createdAt?: string | null;
  readonly name?: string | null;
  readonly updatedAt?: string | null;
}

export declare type StampedModel = LazyLoading extends LazyLoadingDisabled ? EagerStampedModel : LazyStampedModel

export declare const StampedModel: (new (init: ModelInit<StampedModel>) => StampedModel) & {
  copyOf(source: StampedModel, mutator: (draft: MutableModel<StampedModel>) => MutableModel<StampedModel> | void): StampedModel;
}

type EagerOptionalKeyModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<OptionalKey, 'id'>;
    readOnlyFields: 'createdAt';
  };
  readonly id: string;
  readonly owner?: string | null;
  readonly updatedAt: string;
  readonly createdAt?: string | null;
}

type LazyOptionalKeyModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<OptionalKey, 'id'>;
    readOnlyFields: 'createdAt';
  };
  readonly id: string;
  readonly owner?: string | null;
  readonly updatedAt: string;
  readonly createdAt?: string | null;
}

export declare type OptionalKeyModel = LazyLoading extends LazyLoadingDisabled ? EagerOptionalKeyModel : LazyOptionalKeyModel

export declare const OptionalKeyModel: (new (init: ModelInit<OptionalKeyModel>) => OptionalKeyModel) & {
  copyOf(source: OptionalKeyModel, mutator: (draft: MutableModel<OptionalKeyModel>) => MutableModel<OptionalKeyModel> | void): OptionalKeyModel;
}

type EagerTextKeyModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<TextKey, 'id'>;
  };
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt?: string | null;
}

type LazyTextKeyModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<TextKey, 'id'>;
  };
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt?: string | null;
}

export declare type TextKeyModel = LazyLoading extends LazyLoadingDisabled ? EagerTextKeyModel : LazyTextKeyModel

export declare const TextKeyModel: (new (init: ModelInit<TextKeyModel>) => TextKeyModel) & {
  copyOf(source: TextKeyModel, mutator: (draft: MutableModel<TextKeyModel>) => MutableModel<TextKeyModel> | void): TextKeyModel;
}

type EagerOptionalTextKeyModel = {
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

type LazyOptionalTextKeyModel = {
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

export declare type OptionalTextKeyModel = LazyLoading extends LazyLoadingDisabled ? EagerOptionalTextKeyModel : LazyOptionalTextKeyModel

export declare const OptionalTextKeyModel: (new (init: ModelInit<OptionalTextKeyModel>) => OptionalTextKeyModel) & {
  copyOf(source: OptionalTextKeyModel, mutator: (draft: MutableModel<OptionalTextKeyModel>) => MutableModel<OptionalTextKeyModel> | void): OptionalTextKeyModel;
}

type EagerOnlyKeyModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<OnlyKey, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyOnlyKeyModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<OnlyKey, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type OnlyKeyModel = LazyLoading extends LazyLoadingDisabled ? EagerOnlyKeyModel : LazyOnlyKeyModel

export declare const OnlyKeyModel: (new (init: ModelInit<OnlyKeyModel>) => OnlyKeyModel) & {
  copyOf(source: OnlyKeyModel, mutator: (draft: MutableModel<OnlyKeyModel>) => MutableModel<OnlyKeyModel> | void): OnlyKeyModel;
}



const { Stamped, OptionalKey, TextKey, OptionalTextKey, OnlyKey } = initSchema(schema) as {
  Stamped: PersistentModelConstructor<StampedModel>;
  OptionalKey: PersistentModelConstructor<OptionalKeyModel>;
  TextKey: PersistentModelConstructor<TextKeyModel>;
  OptionalTextKey: PersistentModelConstructor<OptionalTextKeyModel>;
  OnlyKey: PersistentModelConstructor<OnlyKeyModel>;
};

export {
  Stamped,
  OptionalKey,
  TextKey,
  OptionalTextKey,
  OnlyKey
};