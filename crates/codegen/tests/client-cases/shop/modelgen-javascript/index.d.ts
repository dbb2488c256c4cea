import { ModelInit, MutableModel, __modelMeta__, ManagedIdentifier, CompositeIdentifier } from "@aws-amplify/datastore";
// @ts-ignore
import { LazyLoading, LazyLoadingDisabled, AsyncCollection, AsyncItem } from "@aws-amplify/datastore";

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

type EagerGeoPoint = {
  readonly lat: number;
  readonly lng: number;
  readonly label?: string | null;
  readonly around?: Place[] | null;
}

type LazyGeoPoint = {
  readonly lat: number;
  readonly lng: number;
  readonly label?: string | null;
  readonly around?: Place[] | null;
}

export declare type GeoPoint = LazyLoading extends LazyLoadingDisabled ? EagerGeoPoint : LazyGeoPoint

export declare const GeoPoint: (new (init: ModelInit<GeoPoint>) => GeoPoint)

type EagerPlace = {
  readonly name: string;
  readonly tags: string[];
  readonly status?: Status | keyof typeof Status | null;
  readonly colours: Colour[] | Array<keyof typeof Colour>;
}

type LazyPlace = {
  readonly name: string;
  readonly tags: string[];
  readonly status?: Status | keyof typeof Status | null;
  readonly colours: Colour[] | Array<keyof typeof Colour>;
}

export declare type Place = LazyLoading extends LazyLoadingDisabled ? EagerPlace : LazyPlace

export declare const Place: (new (init: ModelInit<Place>) => Place)

type EagerTeam = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Team, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly members?: (Member | null)[] | null;
  readonly motto?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyTeam = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Team, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly members: AsyncCollection<Member>;
  readonly motto?: string | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type Team = LazyLoading extends LazyLoadingDisabled ? EagerTeam : LazyTeam

export declare const Team: (new (init: ModelInit<Team>) => Team) & {
  copyOf(source: Team, mutator: (draft: MutableModel<Team>) => MutableModel<Team> | void): Team;
}

type EagerMember = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Member, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly teamId?: string | null;
  readonly team?: Team | null;
  readonly profile?: Profile | null;
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

type LazyMember = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Member, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly name: string;
  readonly teamId?: string | null;
  readonly team: AsyncItem<Team | undefined>;
  readonly profile: AsyncItem<Profile | undefined>;
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

export declare type Member = LazyLoading extends LazyLoadingDisabled ? EagerMember : LazyMember

export declare const Member: (new (init: ModelInit<Member>) => Member) & {
  copyOf(source: Member, mutator: (draft: MutableModel<Member>) => MutableModel<Member> | void): Member;
}

type EagerProfile = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Profile, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly memberId?: string | null;
  readonly member?: Member | null;
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

type LazyProfile = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Profile, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly memberId?: string | null;
  readonly member: AsyncItem<Member | undefined>;
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

export declare type Profile = LazyLoading extends LazyLoadingDisabled ? EagerProfile : LazyProfile

export declare const Profile: (new (init: ModelInit<Profile>) => Profile) & {
  copyOf(source: Profile, mutator: (draft: MutableModel<Profile>) => MutableModel<Profile> | void): Profile;
}

type EagerOrder = {
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

type LazyOrder = {
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

export declare type Order = LazyLoading extends LazyLoadingDisabled ? EagerOrder : LazyOrder

export declare const Order: (new (init: ModelInit<Order>) => Order) & {
  copyOf(source: Order, mutator: (draft: MutableModel<Order>) => MutableModel<Order> | void): Order;
}