import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";



type EagerCustomerModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Customer, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name?: string | null;
  readonly cart?: CartModel | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyCustomerModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Customer, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name?: string | null;
  readonly cart: AsyncItem<CartModel | undefined>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type CustomerModel = LazyLoading extends LazyLoadingDisabled ? EagerCustomerModel : LazyCustomerModel

export declare const CustomerModel: (new (init: ModelInit<CustomerModel>) => CustomerModel) & {
  copyOf(source: CustomerModel, mutator: (draft: MutableModel<CustomerModel>) => MutableModel<CustomerModel> | void): CustomerModel;
}

type EagerCartModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Cart, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly items?: number | null;
  readonly customerId: string;
  readonly customer?: CustomerModel | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyCartModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Cart, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly items?: number | null;
  readonly customerId: string;
  readonly customer: AsyncItem<CustomerModel | undefined>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type CartModel = LazyLoading extends LazyLoadingDisabled ? EagerCartModel : LazyCartModel

export declare const CartModel: (new (init: ModelInit<CartModel>) => CartModel) & {
  copyOf(source: CartModel, mutator: (draft: MutableModel<CartModel>) => MutableModel<CartModel> | void): CartModel;
}



const { Customer, Cart } = initSchema(schema) as {
  Customer: PersistentModelConstructor<CustomerModel>;
  Cart: PersistentModelConstructor<CartModel>;
};

export {
  Customer,
  Cart
};