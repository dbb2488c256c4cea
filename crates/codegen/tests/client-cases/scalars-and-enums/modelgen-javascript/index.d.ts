import { ModelInit, MutableModel, __modelMeta__, ManagedIdentifier } from "@aws-amplify/datastore";
// @ts-ignore
import { LazyLoading, LazyLoadingDisabled } from "@aws-amplify/datastore";

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



type EagerEverything = {
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

type LazyEverything = {
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

export declare type Everything = LazyLoading extends LazyLoadingDisabled ? EagerEverything : LazyEverything

export declare const Everything: (new (init: ModelInit<Everything>) => Everything) & {
  copyOf(source: Everything, mutator: (draft: MutableModel<Everything>) => MutableModel<Everything> | void): Everything;
}