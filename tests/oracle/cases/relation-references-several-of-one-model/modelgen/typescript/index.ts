import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";



type EagerPersonModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Person, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name?: string | null;
  readonly written?: (MessageModel | null)[] | null;
  readonly received?: (MessageModel | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyPersonModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Person, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name?: string | null;
  readonly written: AsyncCollection<MessageModel>;
  readonly received: AsyncCollection<MessageModel>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type PersonModel = LazyLoading extends LazyLoadingDisabled ? EagerPersonModel : LazyPersonModel

export declare const PersonModel: (new (init: ModelInit<PersonModel>) => PersonModel) & {
  copyOf(source: PersonModel, mutator: (draft: MutableModel<PersonModel>) => MutableModel<PersonModel> | void): PersonModel;
}

type EagerMessageModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Message, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly authorId: string;
  readonly author?: PersonModel | null;
  readonly readerId: string;
  readonly reader?: PersonModel | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyMessageModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Message, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly authorId: string;
  readonly author: AsyncItem<PersonModel | undefined>;
  readonly readerId: string;
  readonly reader: AsyncItem<PersonModel | undefined>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type MessageModel = LazyLoading extends LazyLoadingDisabled ? EagerMessageModel : LazyMessageModel

export declare const MessageModel: (new (init: ModelInit<MessageModel>) => MessageModel) & {
  copyOf(source: MessageModel, mutator: (draft: MutableModel<MessageModel>) => MutableModel<MessageModel> | void): MessageModel;
}



const { Person, Message } = initSchema(schema) as {
  Person: PersistentModelConstructor<PersonModel>;
  Message: PersistentModelConstructor<MessageModel>;
};

export {
  Person,
  Message
};