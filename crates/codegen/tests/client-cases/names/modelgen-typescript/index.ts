import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";

export enum StatusType {
  B = "B",
  A = "a",
  C = "_c"
}

type Eagertodo_itemModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<todo_item, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: string | null;
  readonly list: number[];
  readonly nextToken?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type Lazytodo_itemModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<todo_item, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: string | null;
  readonly list: number[];
  readonly nextToken?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type todo_itemModel = LazyLoading extends LazyLoadingDisabled ? Eagertodo_itemModel : Lazytodo_itemModel

export declare const todo_itemModel: (new (init: ModelInit<todo_itemModel>) => todo_itemModel) & {
  copyOf(source: todo_itemModel, mutator: (draft: MutableModel<todo_itemModel>) => MutableModel<todo_itemModel> | void): todo_itemModel;
}

type EagerPeopleModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<People, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly Name?: string | null;
  readonly name?: string | null;
  readonly _x?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyPeopleModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<People, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly Name?: string | null;
  readonly name?: string | null;
  readonly _x?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type PeopleModel = LazyLoading extends LazyLoadingDisabled ? EagerPeopleModel : LazyPeopleModel

export declare const PeopleModel: (new (init: ModelInit<PeopleModel>) => PeopleModel) & {
  copyOf(source: PeopleModel, mutator: (draft: MutableModel<PeopleModel>) => MutableModel<PeopleModel> | void): PeopleModel;
}

type EagerStatusModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Status, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly type?: StatusType | keyof typeof StatusType | null;
  readonly class?: string | null;
  readonly default?: boolean | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyStatusModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Status, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly type?: StatusType | keyof typeof StatusType | null;
  readonly class?: string | null;
  readonly default?: boolean | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type StatusModel = LazyLoading extends LazyLoadingDisabled ? EagerStatusModel : LazyStatusModel

export declare const StatusModel: (new (init: ModelInit<StatusModel>) => StatusModel) & {
  copyOf(source: StatusModel, mutator: (draft: MutableModel<StatusModel>) => MutableModel<StatusModel> | void): StatusModel;
}

type EagerAnExtraordinarilyLongModelNameThatBreaksEveryLineModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<AnExtraordinarilyLongModelNameThatBreaksEveryLine, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly anEquallyLongFieldNameToGoWithTheModel?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyAnExtraordinarilyLongModelNameThatBreaksEveryLineModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<AnExtraordinarilyLongModelNameThatBreaksEveryLine, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly anEquallyLongFieldNameToGoWithTheModel?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type AnExtraordinarilyLongModelNameThatBreaksEveryLineModel = LazyLoading extends LazyLoadingDisabled ? EagerAnExtraordinarilyLongModelNameThatBreaksEveryLineModel : LazyAnExtraordinarilyLongModelNameThatBreaksEveryLineModel

export declare const AnExtraordinarilyLongModelNameThatBreaksEveryLineModel: (new (init: ModelInit<AnExtraordinarilyLongModelNameThatBreaksEveryLineModel>) => AnExtraordinarilyLongModelNameThatBreaksEveryLineModel) & {
  copyOf(source: AnExtraordinarilyLongModelNameThatBreaksEveryLineModel, mutator: (draft: MutableModel<AnExtraordinarilyLongModelNameThatBreaksEveryLineModel>) => MutableModel<AnExtraordinarilyLongModelNameThatBreaksEveryLineModel> | void): AnExtraordinarilyLongModelNameThatBreaksEveryLineModel;
}

type EagerAModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<A, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly b?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyAModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<A, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly b?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type AModel = LazyLoading extends LazyLoadingDisabled ? EagerAModel : LazyAModel

export declare const AModel: (new (init: ModelInit<AModel>) => AModel) & {
  copyOf(source: AModel, mutator: (draft: MutableModel<AModel>) => MutableModel<AModel> | void): AModel;
}

type EagerURLEntryModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<URLEntry, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly editors?: (string | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyURLEntryModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<URLEntry, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly editors?: (string | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type URLEntryModel = LazyLoading extends LazyLoadingDisabled ? EagerURLEntryModel : LazyURLEntryModel

export declare const URLEntryModel: (new (init: ModelInit<URLEntryModel>) => URLEntryModel) & {
  copyOf(source: URLEntryModel, mutator: (draft: MutableModel<URLEntryModel>) => MutableModel<URLEntryModel> | void): URLEntryModel;
}



const { todo_item, People, Status, AnExtraordinarilyLongModelNameThatBreaksEveryLine, A, URLEntry } = initSchema(schema) as {
  todo_item: PersistentModelConstructor<todo_itemModel>;
  People: PersistentModelConstructor<PeopleModel>;
  Status: PersistentModelConstructor<StatusModel>;
  AnExtraordinarilyLongModelNameThatBreaksEveryLine: PersistentModelConstructor<AnExtraordinarilyLongModelNameThatBreaksEveryLineModel>;
  A: PersistentModelConstructor<AModel>;
  URLEntry: PersistentModelConstructor<URLEntryModel>;
};

export {
  todo_item,
  People,
  Status,
  AnExtraordinarilyLongModelNameThatBreaksEveryLine,
  A,
  URLEntry
};