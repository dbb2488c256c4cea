import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";

export enum Mood {
  HAPPY = "HAPPY",
  SAD = "SAD"
}

export enum Extent {
  S = "S",
  M = "M",
  L = "L"
}

export enum Unused {
  NOTHING = "NOTHING"
}

type EagerEverythingModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Everything, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly reference?: string | null;
  readonly text?: string | null;
  readonly count?: number | null;
  readonly rate: number;
  readonly done?: boolean | null;
  readonly day?: string | null;
  readonly time?: string | null;
  readonly moment: string;
  readonly stamp?: number | null;
  readonly mail?: string | null;
  readonly raw?: string | null;
  readonly link?: string | null;
  readonly phone?: string | null;
  readonly address?: string | null;
  readonly mood?: Mood | keyof typeof Mood | null;
  readonly extent: extent | keyof typeof extent;
  readonly names?: (string | null)[] | null;
  readonly namesWithoutGaps?: string[] | null;
  readonly namesAlways: (string | null)[];
  readonly namesAlwaysWithoutGaps: string[];
  readonly moods?: Mood[] | Array<keyof typeof Mood> | null;
  readonly extents: (extent | null)[] | Array<keyof typeof extent>;
  readonly counts: (number | null)[];
  readonly flags?: (boolean | null)[] | null;
  readonly references: string[];
  readonly rates?: (number | null)[] | null;
  readonly stamps?: number[] | null;
  readonly days?: (string | null)[] | null;
  readonly raws?: (string | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyEverythingModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Everything, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly reference?: string | null;
  readonly text?: string | null;
  readonly count?: number | null;
  readonly rate: number;
  readonly done?: boolean | null;
  readonly day?: string | null;
  readonly time?: string | null;
  readonly moment: string;
  readonly stamp?: number | null;
  readonly mail?: string | null;
  readonly raw?: string | null;
  readonly link?: string | null;
  readonly phone?: string | null;
  readonly address?: string | null;
  readonly mood?: Mood | keyof typeof Mood | null;
  readonly extent: extent | keyof typeof extent;
  readonly names?: (string | null)[] | null;
  readonly namesWithoutGaps?: string[] | null;
  readonly namesAlways: (string | null)[];
  readonly namesAlwaysWithoutGaps: string[];
  readonly moods?: Mood[] | Array<keyof typeof Mood> | null;
  readonly extents: (extent | null)[] | Array<keyof typeof extent>;
  readonly counts: (number | null)[];
  readonly flags?: (boolean | null)[] | null;
  readonly references: string[];
  readonly rates?: (number | null)[] | null;
  readonly stamps?: number[] | null;
  readonly days?: (string | null)[] | null;
  readonly raws?: (string | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type EverythingModel = LazyLoading extends LazyLoadingDisabled ? EagerEverythingModel : LazyEverythingModel

export declare const EverythingModel: (new (init: ModelInit<EverythingModel>) => EverythingModel) & {
  copyOf(source: EverythingModel, mutator: (draft: MutableModel<EverythingModel>) => MutableModel<EverythingModel> | void): EverythingModel;
}



const { Everything } = initSchema(schema) as {
  Everything: PersistentModelConstructor<EverythingModel>;
};

export {
  Everything
};