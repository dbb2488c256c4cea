import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";

export enum Kind {
  HOME = "HOME",
  WORK = "WORK"
}

type EagerCustomerModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Customer, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly home?: Address | null;
  readonly work: Address;
  readonly plain?: (Location | null)[] | null;
  readonly inner?: Location[] | null;
  readonly outer: (Location | null)[];
  readonly both: Location[];
  readonly kinds?: (Kind | null)[] | Array<keyof typeof Kind> | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyCustomerModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Customer, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly home?: Address | null;
  readonly work: Address;
  readonly plain?: (Location | null)[] | null;
  readonly inner?: Location[] | null;
  readonly outer: (Location | null)[];
  readonly both: Location[];
  readonly kinds?: (Kind | null)[] | Array<keyof typeof Kind> | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type CustomerModel = LazyLoading extends LazyLoadingDisabled ? EagerCustomerModel : LazyCustomerModel

export declare const CustomerModel: (new (init: ModelInit<CustomerModel>) => CustomerModel) & {
  copyOf(source: CustomerModel, mutator: (draft: MutableModel<CustomerModel>) => MutableModel<CustomerModel> | void): CustomerModel;
}

type EagerLocationModel = {
  readonly lat: number;
  readonly lng: number;
  readonly label?: string | null;
}

type LazyLocationModel = {
  readonly lat: number;
  readonly lng: number;
  readonly label?: string | null;
}

export declare type LocationModel = LazyLoading extends LazyLoadingDisabled ? EagerLocationModel : LazyLocationModel

export declare const LocationModel: (new (init: ModelInit<LocationModel>) => LocationModel)

type EagerAddressModel = {
  readonly street: string;
  readonly location?: Location | null;
  readonly others?: Location[] | null;
  readonly kind?: Kind | keyof typeof Kind | null;
}

type LazyAddressModel = {
  readonly street: string;
  readonly location?: Location | null;
  readonly others?: Location[] | null;
  readonly kind?: Kind | keyof typeof Kind | null;
}

export declare type AddressModel = LazyLoading extends LazyLoadingDisabled ? EagerAddressModel : LazyAddressModel

export declare const AddressModel: (new (init: ModelInit<AddressModel>) => AddressModel)

type EagerUnusedModel = {
  readonly text?: string | null;
}

type LazyUnusedModel = {
  readonly text?: string | null;
}

export declare type UnusedModel = LazyLoading extends LazyLoadingDisabled ? EagerUnusedModel : LazyUnusedModel

export declare const UnusedModel: (new (init: ModelInit<UnusedModel>) => UnusedModel)

const { Customer, Location, Address, Unused } = initSchema(schema) as {
  Customer: PersistentModelConstructor<CustomerModel>;
  Location: PersistentModelConstructor<LocationModel>;
  Address: PersistentModelConstructor<AddressModel>;
  Unused: PersistentModelConstructor<UnusedModel>;
};

export {
  Customer
};