import { ModelInit, MutableModel, __modelMeta__, ManagedIdentifier } from "@aws-amplify/datastore";
// @ts-ignore
import { LazyLoading, LazyLoadingDisabled } from "@aws-amplify/datastore";

export enum StatusType {
  B = "B",
  A = "a",
  C = "_c"
}



type Eagertodo_item = {
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

type Lazytodo_item = {
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

export declare type todo_item = LazyLoading extends LazyLoadingDisabled ? Eagertodo_item : Lazytodo_item

export declare const todo_item: (new (init: ModelInit<todo_item>) => todo_item) & {
  copyOf(source: todo_item, mutator: (draft: MutableModel<todo_item>) => MutableModel<todo_item> | void): todo_item;
}

type EagerPeople = {
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

type LazyPeople = {
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

export declare type People = LazyLoading extends LazyLoadingDisabled ? EagerPeople : LazyPeople

export declare const People: (new (init: ModelInit<People>) => People) & {
  copyOf(source: People, mutator: (draft: MutableModel<People>) => MutableModel<People> | void): People;
}

type EagerStatus = {
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

type LazyStatus = {
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

export declare type Status = LazyLoading extends LazyLoadingDisabled ? EagerStatus : LazyStatus

export declare const Status: (new (init: ModelInit<Status>) => Status) & {
  copyOf(source: Status, mutator: (draft: MutableModel<Status>) => MutableModel<Status> | void): Status;
}

type EagerAnExtraordinarilyLongModelNameThatBreaksEveryLine = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<AnExtraordinarilyLongModelNameThatBreaksEveryLine, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly anEquallyLongFieldNameToGoWithTheModel?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyAnExtraordinarilyLongModelNameThatBreaksEveryLine = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<AnExtraordinarilyLongModelNameThatBreaksEveryLine, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly anEquallyLongFieldNameToGoWithTheModel?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type AnExtraordinarilyLongModelNameThatBreaksEveryLine = LazyLoading extends LazyLoadingDisabled ? EagerAnExtraordinarilyLongModelNameThatBreaksEveryLine : LazyAnExtraordinarilyLongModelNameThatBreaksEveryLine

export declare const AnExtraordinarilyLongModelNameThatBreaksEveryLine: (new (init: ModelInit<AnExtraordinarilyLongModelNameThatBreaksEveryLine>) => AnExtraordinarilyLongModelNameThatBreaksEveryLine) & {
  copyOf(source: AnExtraordinarilyLongModelNameThatBreaksEveryLine, mutator: (draft: MutableModel<AnExtraordinarilyLongModelNameThatBreaksEveryLine>) => MutableModel<AnExtraordinarilyLongModelNameThatBreaksEveryLine> | void): AnExtraordinarilyLongModelNameThatBreaksEveryLine;
}

type EagerA = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<A, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly b?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyA = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<A, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly b?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type A = LazyLoading extends LazyLoadingDisabled ? EagerA : LazyA

export declare const A: (new (init: ModelInit<A>) => A) & {
  copyOf(source: A, mutator: (draft: MutableModel<A>) => MutableModel<A> | void): A;
}

type EagerURLEntry = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<URLEntry, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly editors?: (string | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyURLEntry = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<URLEntry, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly editors?: (string | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type URLEntry = LazyLoading extends LazyLoadingDisabled ? EagerURLEntry : LazyURLEntry

export declare const URLEntry: (new (init: ModelInit<URLEntry>) => URLEntry) & {
  copyOf(source: URLEntry, mutator: (draft: MutableModel<URLEntry>) => MutableModel<URLEntry> | void): URLEntry;
}