import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";



type EagerRegionModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Region, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly cities?: (CityModel | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyRegionModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Region, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly cities: AsyncCollection<CityModel>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type RegionModel = LazyLoading extends LazyLoadingDisabled ? EagerRegionModel : LazyRegionModel

export declare const RegionModel: (new (init: ModelInit<RegionModel>) => RegionModel) & {
  copyOf(source: RegionModel, mutator: (draft: MutableModel<RegionModel>) => MutableModel<RegionModel> | void): RegionModel;
}

type EagerCityModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<City, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly regionId?: string | null;
  readonly region?: RegionModel | null;
  readonly streets?: (StreetModel | null)[] | null;
  readonly mayor?: MayorModel | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyCityModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<City, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly regionId?: string | null;
  readonly region: AsyncItem<RegionModel | undefined>;
  readonly streets: AsyncCollection<StreetModel>;
  readonly mayor: AsyncItem<MayorModel | undefined>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type CityModel = LazyLoading extends LazyLoadingDisabled ? EagerCityModel : LazyCityModel

export declare const CityModel: (new (init: ModelInit<CityModel>) => CityModel) & {
  copyOf(source: CityModel, mutator: (draft: MutableModel<CityModel>) => MutableModel<CityModel> | void): CityModel;
}

type EagerStreetModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Street, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly cityId?: string | null;
  readonly city?: CityModel | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyStreetModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Street, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly cityId?: string | null;
  readonly city: AsyncItem<CityModel | undefined>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type StreetModel = LazyLoading extends LazyLoadingDisabled ? EagerStreetModel : LazyStreetModel

export declare const StreetModel: (new (init: ModelInit<StreetModel>) => StreetModel) & {
  copyOf(source: StreetModel, mutator: (draft: MutableModel<StreetModel>) => MutableModel<StreetModel> | void): StreetModel;
}

type EagerMayorModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Mayor, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly cityId?: string | null;
  readonly city?: CityModel | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyMayorModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Mayor, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly cityId?: string | null;
  readonly city: AsyncItem<CityModel | undefined>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type MayorModel = LazyLoading extends LazyLoadingDisabled ? EagerMayorModel : LazyMayorModel

export declare const MayorModel: (new (init: ModelInit<MayorModel>) => MayorModel) & {
  copyOf(source: MayorModel, mutator: (draft: MutableModel<MayorModel>) => MutableModel<MayorModel> | void): MayorModel;
}



const { Region, City, Street, Mayor } = initSchema(schema) as {
  Region: PersistentModelConstructor<RegionModel>;
  City: PersistentModelConstructor<CityModel>;
  Street: PersistentModelConstructor<StreetModel>;
  Mayor: PersistentModelConstructor<MayorModel>;
};

export {
  Region,
  City,
  Street,
  Mayor
};