import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";



type EagertodoModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<todo, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly items?: (todo_itemModel | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazytodoModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<todo, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly items: AsyncCollection<todo_itemModel>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type todoModel = LazyLoading extends LazyLoadingDisabled ? EagertodoModel : LazytodoModel

export declare const todoModel: (new (init: ModelInit<todoModel>) => todoModel) & {
  copyOf(source: todoModel, mutator: (draft: MutableModel<todoModel>) => MutableModel<todoModel> | void): todoModel;
}

type Eagertodo_itemModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<todo_item, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly todoId?: string | null;
  readonly todo?: todoModel | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type Lazytodo_itemModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<todo_item, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly todoId?: string | null;
  readonly todo: AsyncItem<todoModel | undefined>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type todo_itemModel = LazyLoading extends LazyLoadingDisabled ? Eagertodo_itemModel : Lazytodo_itemModel

export declare const todo_itemModel: (new (init: ModelInit<todo_itemModel>) => todo_itemModel) & {
  copyOf(source: todo_itemModel, mutator: (draft: MutableModel<todo_itemModel>) => MutableModel<todo_itemModel> | void): todo_itemModel;
}

type Eager_privateModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<_private, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type Lazy_privateModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<_private, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type _privateModel = LazyLoading extends LazyLoadingDisabled ? Eager_privateModel : Lazy_privateModel

export declare const _privateModel: (new (init: ModelInit<_privateModel>) => _privateModel) & {
  copyOf(source: _privateModel, mutator: (draft: MutableModel<_privateModel>) => MutableModel<_privateModel> | void): _privateModel;
}

type EagerUPPERModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<UPPER, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyUPPERModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<UPPER, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type UPPERModel = LazyLoading extends LazyLoadingDisabled ? EagerUPPERModel : LazyUPPERModel

export declare const UPPERModel: (new (init: ModelInit<UPPERModel>) => UPPERModel) & {
  copyOf(source: UPPERModel, mutator: (draft: MutableModel<UPPERModel>) => MutableModel<UPPERModel> | void): UPPERModel;
}

type EagerV2ThingModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<V2Thing, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyV2ThingModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<V2Thing, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type V2ThingModel = LazyLoading extends LazyLoadingDisabled ? EagerV2ThingModel : LazyV2ThingModel

export declare const V2ThingModel: (new (init: ModelInit<V2ThingModel>) => V2ThingModel) & {
  copyOf(source: V2ThingModel, mutator: (draft: MutableModel<V2ThingModel>) => MutableModel<V2ThingModel> | void): V2ThingModel;
}



const { todo, todo_item, _private, UPPER, V2Thing } = initSchema(schema) as {
  todo: PersistentModelConstructor<todoModel>;
  todo_item: PersistentModelConstructor<todo_itemModel>;
  _private: PersistentModelConstructor<_privateModel>;
  UPPER: PersistentModelConstructor<UPPERModel>;
  V2Thing: PersistentModelConstructor<V2ThingModel>;
};

export {
  todo,
  todo_item,
  _private,
  UPPER,
  V2Thing
};