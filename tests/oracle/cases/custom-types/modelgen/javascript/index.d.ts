import { ModelInit, MutableModel, __modelMeta__, ManagedIdentifier } from "@aws-amplify/datastore";
// @ts-ignore
import { LazyLoading, LazyLoadingDisabled } from "@aws-amplify/datastore";

export enum Kind {
  HOME = "HOME",
  WORK = "WORK"
}

type EagerLocation = {
  readonly lat: number;
  readonly lng: number;
  readonly label?: string | null;
}

type LazyLocation = {
  readonly lat: number;
  readonly lng: number;
  readonly label?: string | null;
}

export declare type Location = LazyLoading extends LazyLoadingDisabled ? EagerLocation : LazyLocation

export declare const Location: (new (init: ModelInit<Location>) => Location)

type EagerAddress = {
  readonly street: string;
  readonly location?: Location | null;
  readonly others?: Location[] | null;
  readonly kind?: Kind | keyof typeof Kind | null;
}

type LazyAddress = {
  readonly street: string;
  readonly location?: Location | null;
  readonly others?: Location[] | null;
  readonly kind?: Kind | keyof typeof Kind | null;
}

export declare type Address = LazyLoading extends LazyLoadingDisabled ? EagerAddress : LazyAddress

export declare const Address: (new (init: ModelInit<Address>) => Address)

type EagerUnused = {
  readonly text?: string | null;
}

type LazyUnused = {
  readonly text?: string | null;
}

export declare type Unused = LazyLoading extends LazyLoadingDisabled ? EagerUnused : LazyUnused

export declare const Unused: (new (init: ModelInit<Unused>) => Unused)

type EagerCustomer = {
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

type LazyCustomer = {
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

export declare type Customer = LazyLoading extends LazyLoadingDisabled ? EagerCustomer : LazyCustomer

export declare const Customer: (new (init: ModelInit<Customer>) => Customer) & {
  copyOf(source: Customer, mutator: (draft: MutableModel<Customer>) => MutableModel<Customer> | void): Customer;
}