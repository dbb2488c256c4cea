import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";



type EagerNoteModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Note, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyNoteModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Note, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly text?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type NoteModel = LazyLoading extends LazyLoadingDisabled ? EagerNoteModel : LazyNoteModel

export declare const NoteModel: (new (init: ModelInit<NoteModel>) => NoteModel) & {
  copyOf(source: NoteModel, mutator: (draft: MutableModel<NoteModel>) => MutableModel<NoteModel> | void): NoteModel;
}



const { Note } = initSchema(schema) as {
  Note: PersistentModelConstructor<NoteModel>;
};

export {
  Note
};