import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";

export enum Status {
  OPEN = "OPEN",
  IN_PROGRESS = "IN_PROGRESS",
  DONE = "DONE"
}

export enum OrderState {
  NEW = "NEW",
  PAID = "PAID"
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
  readonly tags?: (MemberTagModel | null)[] | null;
  readonly joined?: string | null;
  readonly status?: Status | keyof typeof Status | null;
  readonly where?: GeoPoint | null;
  readonly spots?: (GeoPoint | null)[] | null;
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
  readonly tags: AsyncCollection<MemberTagModel>;
  readonly joined?: string | null;
  readonly status?: Status | keyof typeof Status | null;
  readonly where?: GeoPoint | null;
  readonly spots?: (GeoPoint | null)[] | null;
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
  readonly ts?: number | null;
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
  readonly ts?: number | null;
  readonly tm?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type ProfileModel = LazyLoading extends LazyLoadingDisabled ? EagerProfileModel : LazyProfileModel

export declare const ProfileModel: (new (init: ModelInit<ProfileModel>) => ProfileModel) & {
  copyOf(source: ProfileModel, mutator: (draft: MutableModel<ProfileModel>) => MutableModel<ProfileModel> | void): ProfileModel;
}

type EagerTagModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Tag, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly label: string;
  readonly members?: (MemberTagModel | null)[] | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyTagModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Tag, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly label: string;
  readonly members: AsyncCollection<MemberTagModel>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type TagModel = LazyLoading extends LazyLoadingDisabled ? EagerTagModel : LazyTagModel

export declare const TagModel: (new (init: ModelInit<TagModel>) => TagModel) & {
  copyOf(source: TagModel, mutator: (draft: MutableModel<TagModel>) => MutableModel<TagModel> | void): TagModel;
}

type EagerMemberTagModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<MemberTag, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly memberId: string;
  readonly tagId: string;
  readonly member?: MemberModel | null;
  readonly tag?: TagModel | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyMemberTagModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<MemberTag, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly memberId: string;
  readonly tagId: string;
  readonly member: AsyncItem<MemberModel | undefined>;
  readonly tag: AsyncItem<TagModel | undefined>;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type MemberTagModel = LazyLoading extends LazyLoadingDisabled ? EagerMemberTagModel : LazyMemberTagModel

export declare const MemberTagModel: (new (init: ModelInit<MemberTagModel>) => MemberTagModel) & {
  copyOf(source: MemberTagModel, mutator: (draft: MutableModel<MemberTagModel>) => MutableModel<MemberTagModel> | void): MemberTagModel;
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
  readonly state?: OrderState | keyof typeof OrderState | null;
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
  readonly state?: OrderState | keyof typeof OrderState | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type OrderModel = LazyLoading extends LazyLoadingDisabled ? EagerOrderModel : LazyOrderModel

export declare const OrderModel: (new (init: ModelInit<OrderModel>) => OrderModel) & {
  copyOf(source: OrderModel, mutator: (draft: MutableModel<OrderModel>) => MutableModel<OrderModel> | void): OrderModel;
}

type EagerSkuModel = {
  readonly [__modelMeta__]: {
    identifier: CustomIdentifier<Sku, 'code'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly code: string;
  readonly title?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazySkuModel = {
  readonly [__modelMeta__]: {
    identifier: CustomIdentifier<Sku, 'code'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly code: string;
  readonly title?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type SkuModel = LazyLoading extends LazyLoadingDisabled ? EagerSkuModel : LazySkuModel

export declare const SkuModel: (new (init: ModelInit<SkuModel>) => SkuModel) & {
  copyOf(source: SkuModel, mutator: (draft: MutableModel<SkuModel>) => MutableModel<SkuModel> | void): SkuModel;
}

type EagerGeoPointModel = {
  readonly lat: number;
  readonly lng: number;
  readonly label?: string | null;
}

type LazyGeoPointModel = {
  readonly lat: number;
  readonly lng: number;
  readonly label?: string | null;
}

export declare type GeoPointModel = LazyLoading extends LazyLoadingDisabled ? EagerGeoPointModel : LazyGeoPointModel

export declare const GeoPointModel: (new (init: ModelInit<GeoPointModel>) => GeoPointModel)

const { Team, Member, Profile, Tag, MemberTag, Order, Sku, GeoPoint } = initSchema(schema) as {
  Team: PersistentModelConstructor<TeamModel>;
  Member: PersistentModelConstructor<MemberModel>;
  Profile: PersistentModelConstructor<ProfileModel>;
  Tag: PersistentModelConstructor<TagModel>;
  MemberTag: PersistentModelConstructor<MemberTagModel>;
  Order: PersistentModelConstructor<OrderModel>;
  Sku: PersistentModelConstructor<SkuModel>;
  GeoPoint: PersistentModelConstructor<GeoPointModel>;
};

export {
  Team,
  Member,
  Profile,
  Tag,
  MemberTag,
  Order,
  Sku
};