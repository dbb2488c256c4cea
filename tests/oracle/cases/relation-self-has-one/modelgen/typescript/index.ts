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
  readonly spouse?: PersonModel | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly personSpouseId?: string | null;
}

type LazyPersonModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Person, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name?: string | null;
  readonly spouse: AsyncItem<PersonModel | undefined>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly personSpouseId?: string | null;
}

export declare type PersonModel = LazyLoading extends LazyLoadingDisabled ? EagerPersonModel : LazyPersonModel

export declare const PersonModel: (new (init: ModelInit<PersonModel>) => PersonModel) & {
  copyOf(source: PersonModel, mutator: (draft: MutableModel<PersonModel>) => MutableModel<PersonModel> | void): PersonModel;
}



const { Person } = initSchema(schema) as {
  Person: PersistentModelConstructor<PersonModel>;
};

export {
  Person
};