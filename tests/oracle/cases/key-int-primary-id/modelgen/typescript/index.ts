import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";



type EagerDocModel = {
  readonly [__modelMeta__]: {
    identifier: OptionallyManagedIdentifier<Doc, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: number;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyDocModel = {
  readonly [__modelMeta__]: {
    identifier: OptionallyManagedIdentifier<Doc, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: number;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type DocModel = LazyLoading extends LazyLoadingDisabled ? EagerDocModel : LazyDocModel

export declare const DocModel: (new (init: ModelInit<DocModel>) => DocModel) & {
  copyOf(source: DocModel, mutator: (draft: MutableModel<DocModel>) => MutableModel<DocModel> | void): DocModel;
}



const { Doc } = initSchema(schema) as {
  Doc: PersistentModelConstructor<DocModel>;
};

export {
  Doc
};