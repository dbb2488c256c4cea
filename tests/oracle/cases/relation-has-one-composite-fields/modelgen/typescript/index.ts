import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";



type EagerOrderModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Order, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly shipmentRegion: string;
  readonly shipmentNo: number;
  readonly shipment?: ShipmentModel | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyOrderModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Order, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly shipmentRegion: string;
  readonly shipmentNo: number;
  readonly shipment: AsyncItem<ShipmentModel | undefined>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type OrderModel = LazyLoading extends LazyLoadingDisabled ? EagerOrderModel : LazyOrderModel

export declare const OrderModel: (new (init: ModelInit<OrderModel>) => OrderModel) & {
  copyOf(source: OrderModel, mutator: (draft: MutableModel<OrderModel>) => MutableModel<OrderModel> | void): OrderModel;
}

type EagerShipmentModel = {
  readonly [__modelMeta__]: {
    identifier: CompositeIdentifier<Shipment, ['region', 'no']>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly region: string;
  readonly no: number;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyShipmentModel = {
  readonly [__modelMeta__]: {
    identifier: CompositeIdentifier<Shipment, ['region', 'no']>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly region: string;
  readonly no: number;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type ShipmentModel = LazyLoading extends LazyLoadingDisabled ? EagerShipmentModel : LazyShipmentModel

export declare const ShipmentModel: (new (init: ModelInit<ShipmentModel>) => ShipmentModel) & {
  copyOf(source: ShipmentModel, mutator: (draft: MutableModel<ShipmentModel>) => MutableModel<ShipmentModel> | void): ShipmentModel;
}



const { Order, Shipment } = initSchema(schema) as {
  Order: PersistentModelConstructor<OrderModel>;
  Shipment: PersistentModelConstructor<ShipmentModel>;
};

export {
  Order,
  Shipment
};