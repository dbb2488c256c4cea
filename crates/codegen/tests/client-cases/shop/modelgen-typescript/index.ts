import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";

export enum Status {
  OPEN = "OPEN",
  IN_PROGRESS = "IN_PROGRESS",
  DONE = "DONE"
}

export enum Colour {
  RED = "red",
  GREEN = "green",
  BLUE = "_blue"
}

type EagerTeamModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Team, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly members?: (MemberModel | null)[] | null;
  readonly motto?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyTeamModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Team, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly members: AsyncCollection<MemberModel>;
  readonly motto?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type TeamModel = LazyLoading extends LazyLoadingDisabled ? EagerTeamModel : LazyTeamModel

export declare const TeamModel: (new (init: ModelInit<TeamModel>) => TeamModel) & {
  copyOf(source: TeamModel, mutator: (draft: MutableModel<TeamModel>) => MutableModel<TeamModel> | void): TeamModel;
}

type EagerMemberModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Member, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly teamId?: string | null;
  readonly team?: TeamModel | null;
  readonly profile?: ProfileModel | null;
  readonly joined?: string | null;
  readonly status?: Status | keyof typeof Status | null;
  readonly colours?: Colour[] | Array<keyof typeof Colour> | null;
  readonly where?: GeoPoint | null;
  readonly spots: GeoPoint[];
  readonly nick: (string | null)[];
  readonly score?: number | null;
  readonly rate?: number | null;
  readonly ok?: boolean | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyMemberModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Member, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly teamId?: string | null;
  readonly team: AsyncItem<TeamModel | undefined>;
  readonly profile: AsyncItem<ProfileModel | undefined>;
  readonly joined?: string | null;
  readonly status?: Status | keyof typeof Status | null;
  readonly colours?: Colour[] | Array<keyof typeof Colour> | null;
  readonly where?: GeoPoint | null;
  readonly spots: GeoPoint[];
  readonly nick: (string | null)[];
  readonly score?: number | null;
  readonly rate?: number | null;
  readonly ok?: boolean | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type MemberModel = LazyLoading extends LazyLoadingDisabled ? EagerMemberModel : LazyMemberModel

export declare const MemberModel: (new (init: ModelInit<MemberModel>) => MemberModel) & {
  copyOf(source: MemberModel, mutator: (draft: MutableModel<MemberModel>) => MutableModel<MemberModel> | void): MemberModel;
}

type EagerProfileModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Profile, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly memberId?: string | null;
  readonly member?: MemberModel | null;
  readonly bio?: string | null;
  readonly url?: string | null;
  readonly mail?: string | null;
  readonly phone?: string | null;
  readonly ip?: string | null;
  readonly raw?: string | null;
  readonly at?: string | null;
  readonly ts: number;
  readonly tm?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyProfileModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Profile, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly memberId?: string | null;
  readonly member: AsyncItem<MemberModel | undefined>;
  readonly bio?: string | null;
  readonly url?: string | null;
  readonly mail?: string | null;
  readonly phone?: string | null;
  readonly ip?: string | null;
  readonly raw?: string | null;
  readonly at?: string | null;
  readonly ts: number;
  readonly tm?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type ProfileModel = LazyLoading extends LazyLoadingDisabled ? EagerProfileModel : LazyProfileModel

export declare const ProfileModel: (new (init: ModelInit<ProfileModel>) => ProfileModel) & {
  copyOf(source: ProfileModel, mutator: (draft: MutableModel<ProfileModel>) => MutableModel<ProfileModel> | void): ProfileModel;
}

type EagerOrderModel = {
  readonly [__modelMeta__]: {
    identifier: CompositeIdentifier<Order, ['customerId', 'orderNo', 'line']>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly customerId: string;
  readonly orderNo: string;
  readonly line: number;
  readonly qty?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyOrderModel = {
  readonly [__modelMeta__]: {
    identifier: CompositeIdentifier<Order, ['customerId', 'orderNo', 'line']>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly customerId: string;
  readonly orderNo: string;
  readonly line: number;
  readonly qty?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type OrderModel = LazyLoading extends LazyLoadingDisabled ? EagerOrderModel : LazyOrderModel

export declare const OrderModel: (new (init: ModelInit<OrderModel>) => OrderModel) & {
  copyOf(source: OrderModel, mutator: (draft: MutableModel<OrderModel>) => MutableModel<OrderModel> | void): OrderModel;
}

type EagerGeoPointModel = {
  readonly lat: number;
  readonly lng: number;
  readonly label?: string | null;
  readonly around?: Place[] | null;
}

type LazyGeoPointModel = {
  readonly lat: number;
  readonly lng: number;
  readonly label?: string | null;
  readonly around?: Place[] | null;
}

export declare type GeoPointModel = LazyLoading extends LazyLoadingDisabled ? EagerGeoPointModel : LazyGeoPointModel

export declare const GeoPointModel: (new (init: ModelInit<GeoPointModel>) => GeoPointModel)

type EagerPlaceModel = {
  readonly name: string;
  readonly tags: string[];
  readonly status?: Status | keyof typeof Status | null;
  readonly colours: Colour[] | Array<keyof typeof Colour>;
}

type LazyPlaceModel = {
  readonly name: string;
  readonly tags: string[];
  readonly status?: Status | keyof typeof Status | null;
  readonly colours: Colour[] | Array<keyof typeof Colour>;
}

export declare type PlaceModel = LazyLoading extends LazyLoadingDisabled ? EagerPlaceModel : LazyPlaceModel

export declare const PlaceModel: (new (init: ModelInit<PlaceModel>) => PlaceModel)

const { Team, Member, Profile, Order, GeoPoint, Place } = initSchema(schema) as {
  Team: PersistentModelConstructor<TeamModel>;
  Member: PersistentModelConstructor<MemberModel>;
  Profile: PersistentModelConstructor<ProfileModel>;
  Order: PersistentModelConstructor<OrderModel>;
  GeoPoint: PersistentModelConstructor<GeoPointModel>;
  Place: PersistentModelConstructor<PlaceModel>;
};

export {
  Team,
  Member,
  Profile,
  Order
};