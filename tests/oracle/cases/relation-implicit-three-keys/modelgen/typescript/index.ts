import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";



type EagerFlatModel = {
  readonly [__modelMeta__]: {
    identifier: CompositeIdentifier<Flat, ['city', 'street', 'number']>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly city: string;
  readonly street: string;
  readonly number: number;
  readonly tenants?: (TenantModel | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyFlatModel = {
  readonly [__modelMeta__]: {
    identifier: CompositeIdentifier<Flat, ['city', 'street', 'number']>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly city: string;
  readonly street: string;
  readonly number: number;
  readonly tenants: AsyncCollection<TenantModel>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type FlatModel = LazyLoading extends LazyLoadingDisabled ? EagerFlatModel : LazyFlatModel

export declare const FlatModel: (new (init: ModelInit<FlatModel>) => FlatModel) & {
  copyOf(source: FlatModel, mutator: (draft: MutableModel<FlatModel>) => MutableModel<FlatModel> | void): FlatModel;
}

type EagerTenantModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Tenant, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name?: string | null;
  readonly flat?: FlatModel | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly flatTenantsCity?: string | null;
  readonly flatTenantsStreet?: string | null;
  readonly flatTenantsNumber?: number | null;
}

type LazyTenantModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Tenant, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name?: string | null;
  readonly flat: AsyncItem<FlatModel | undefined>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
  readonly flatTenantsCity?: string | null;
  readonly flatTenantsStreet?: string | null;
  readonly flatTenantsNumber?: number | null;
}

export declare type TenantModel = LazyLoading extends LazyLoadingDisabled ? EagerTenantModel : LazyTenantModel

export declare const TenantModel: (new (init: ModelInit<TenantModel>) => TenantModel) & {
  copyOf(source: TenantModel, mutator: (draft: MutableModel<TenantModel>) => MutableModel<TenantModel> | void): TenantModel;
}



const { Flat, Tenant } = initSchema(schema) as {
  Flat: PersistentModelConstructor<FlatModel>;
  Tenant: PersistentModelConstructor<TenantModel>;
};

export {
  Flat,
  Tenant
};