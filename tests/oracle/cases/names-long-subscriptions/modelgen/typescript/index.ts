import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";



type EagerInspectionReportOfAUnattendedSubstationABCModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<InspectionReportOfAUnattendedSubstationABC, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly title?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyInspectionReportOfAUnattendedSubstationABCModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<InspectionReportOfAUnattendedSubstationABC, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly title?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type InspectionReportOfAUnattendedSubstationABCModel = LazyLoading extends LazyLoadingDisabled ? EagerInspectionReportOfAUnattendedSubstationABCModel : LazyInspectionReportOfAUnattendedSubstationABCModel

export declare const InspectionReportOfAUnattendedSubstationABCModel: (new (init: ModelInit<InspectionReportOfAUnattendedSubstationABCModel>) => InspectionReportOfAUnattendedSubstationABCModel) & {
  copyOf(source: InspectionReportOfAUnattendedSubstationABCModel, mutator: (draft: MutableModel<InspectionReportOfAUnattendedSubstationABCModel>) => MutableModel<InspectionReportOfAUnattendedSubstationABCModel> | void): InspectionReportOfAUnattendedSubstationABCModel;
}

type EagerInspectionReportOfAUnattendedSubstationABCDModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<InspectionReportOfAUnattendedSubstationABCD, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly title?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyInspectionReportOfAUnattendedSubstationABCDModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<InspectionReportOfAUnattendedSubstationABCD, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly title?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type InspectionReportOfAUnattendedSubstationABCDModel = LazyLoading extends LazyLoadingDisabled ? EagerInspectionReportOfAUnattendedSubstationABCDModel : LazyInspectionReportOfAUnattendedSubstationABCDModel

export declare const InspectionReportOfAUnattendedSubstationABCDModel: (new (init: ModelInit<InspectionReportOfAUnattendedSubstationABCDModel>) => InspectionReportOfAUnattendedSubstationABCDModel) & {
  copyOf(source: InspectionReportOfAUnattendedSubstationABCDModel, mutator: (draft: MutableModel<InspectionReportOfAUnattendedSubstationABCDModel>) => MutableModel<InspectionReportOfAUnattendedSubstationABCDModel> | void): InspectionReportOfAUnattendedSubstationABCDModel;
}

type EagerInspectionReportOfAnUnattendedSubstationInTheMountainsModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<InspectionReportOfAnUnattendedSubstationInTheMountains, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly title?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyInspectionReportOfAnUnattendedSubstationInTheMountainsModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<InspectionReportOfAnUnattendedSubstationInTheMountains, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly title?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type InspectionReportOfAnUnattendedSubstationInTheMountainsModel = LazyLoading extends LazyLoadingDisabled ? EagerInspectionReportOfAnUnattendedSubstationInTheMountainsModel : LazyInspectionReportOfAnUnattendedSubstationInTheMountainsModel

export declare const InspectionReportOfAnUnattendedSubstationInTheMountainsModel: (new (init: ModelInit<InspectionReportOfAnUnattendedSubstationInTheMountainsModel>) => InspectionReportOfAnUnattendedSubstationInTheMountainsModel) & {
  copyOf(source: InspectionReportOfAnUnattendedSubstationInTheMountainsModel, mutator: (draft: MutableModel<InspectionReportOfAnUnattendedSubstationInTheMountainsModel>) => MutableModel<InspectionReportOfAnUnattendedSubstationInTheMountainsModel> | void): InspectionReportOfAnUnattendedSubstationInTheMountainsModel;
}



const { InspectionReportOfAUnattendedSubstationABC, InspectionReportOfAUnattendedSubstationABCD, InspectionReportOfAnUnattendedSubstationInTheMountains } = initSchema(schema) as {
  InspectionReportOfAUnattendedSubstationABC: PersistentModelConstructor<InspectionReportOfAUnattendedSubstationABCModel>;
  InspectionReportOfAUnattendedSubstationABCD: PersistentModelConstructor<InspectionReportOfAUnattendedSubstationABCDModel>;
  InspectionReportOfAnUnattendedSubstationInTheMountains: PersistentModelConstructor<InspectionReportOfAnUnattendedSubstationInTheMountainsModel>;
};

export {
  InspectionReportOfAUnattendedSubstationABC,
  InspectionReportOfAUnattendedSubstationABCD,
  InspectionReportOfAnUnattendedSubstationInTheMountains
};