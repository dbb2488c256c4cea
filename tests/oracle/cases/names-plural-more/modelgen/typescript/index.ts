import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";



type EagerPersonModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Person, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyPersonModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Person, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type PersonModel = LazyLoading extends LazyLoadingDisabled ? EagerPersonModel : LazyPersonModel

export declare const PersonModel: (new (init: ModelInit<PersonModel>) => PersonModel) & {
  copyOf(source: PersonModel, mutator: (draft: MutableModel<PersonModel>) => MutableModel<PersonModel> | void): PersonModel;
}

type EagerChildModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Child, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyChildModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Child, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type ChildModel = LazyLoading extends LazyLoadingDisabled ? EagerChildModel : LazyChildModel

export declare const ChildModel: (new (init: ModelInit<ChildModel>) => ChildModel) & {
  copyOf(source: ChildModel, mutator: (draft: MutableModel<ChildModel>) => MutableModel<ChildModel> | void): ChildModel;
}

type EagerMouseModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Mouse, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyMouseModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Mouse, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type MouseModel = LazyLoading extends LazyLoadingDisabled ? EagerMouseModel : LazyMouseModel

export declare const MouseModel: (new (init: ModelInit<MouseModel>) => MouseModel) & {
  copyOf(source: MouseModel, mutator: (draft: MutableModel<MouseModel>) => MutableModel<MouseModel> | void): MouseModel;
}

type EagerSheepModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Sheep, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazySheepModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Sheep, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type SheepModel = LazyLoading extends LazyLoadingDisabled ? EagerSheepModel : LazySheepModel

export declare const SheepModel: (new (init: ModelInit<SheepModel>) => SheepModel) & {
  copyOf(source: SheepModel, mutator: (draft: MutableModel<SheepModel>) => MutableModel<SheepModel> | void): SheepModel;
}

type EagerBoxModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Box, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyBoxModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Box, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type BoxModel = LazyLoading extends LazyLoadingDisabled ? EagerBoxModel : LazyBoxModel

export declare const BoxModel: (new (init: ModelInit<BoxModel>) => BoxModel) & {
  copyOf(source: BoxModel, mutator: (draft: MutableModel<BoxModel>) => MutableModel<BoxModel> | void): BoxModel;
}

type EagerCityModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<City, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyCityModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<City, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type CityModel = LazyLoading extends LazyLoadingDisabled ? EagerCityModel : LazyCityModel

export declare const CityModel: (new (init: ModelInit<CityModel>) => CityModel) & {
  copyOf(source: CityModel, mutator: (draft: MutableModel<CityModel>) => MutableModel<CityModel> | void): CityModel;
}

type EagerKeyModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Key, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyKeyModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Key, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type KeyModel = LazyLoading extends LazyLoadingDisabled ? EagerKeyModel : LazyKeyModel

export declare const KeyModel: (new (init: ModelInit<KeyModel>) => KeyModel) & {
  copyOf(source: KeyModel, mutator: (draft: MutableModel<KeyModel>) => MutableModel<KeyModel> | void): KeyModel;
}

type EagerLeafModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Leaf, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyLeafModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Leaf, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type LeafModel = LazyLoading extends LazyLoadingDisabled ? EagerLeafModel : LazyLeafModel

export declare const LeafModel: (new (init: ModelInit<LeafModel>) => LeafModel) & {
  copyOf(source: LeafModel, mutator: (draft: MutableModel<LeafModel>) => MutableModel<LeafModel> | void): LeafModel;
}

type EagerIndexModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Index, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyIndexModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Index, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type IndexModel = LazyLoading extends LazyLoadingDisabled ? EagerIndexModel : LazyIndexModel

export declare const IndexModel: (new (init: ModelInit<IndexModel>) => IndexModel) & {
  copyOf(source: IndexModel, mutator: (draft: MutableModel<IndexModel>) => MutableModel<IndexModel> | void): IndexModel;
}

type EagerAnalysisModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Analysis, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyAnalysisModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Analysis, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type AnalysisModel = LazyLoading extends LazyLoadingDisabled ? EagerAnalysisModel : LazyAnalysisModel

export declare const AnalysisModel: (new (init: ModelInit<AnalysisModel>) => AnalysisModel) & {
  copyOf(source: AnalysisModel, mutator: (draft: MutableModel<AnalysisModel>) => MutableModel<AnalysisModel> | void): AnalysisModel;
}

type EagerCriterionModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Criterion, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyCriterionModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Criterion, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type CriterionModel = LazyLoading extends LazyLoadingDisabled ? EagerCriterionModel : LazyCriterionModel

export declare const CriterionModel: (new (init: ModelInit<CriterionModel>) => CriterionModel) & {
  copyOf(source: CriterionModel, mutator: (draft: MutableModel<CriterionModel>) => MutableModel<CriterionModel> | void): CriterionModel;
}

type EagerMediaModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Media, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyMediaModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Media, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type MediaModel = LazyLoading extends LazyLoadingDisabled ? EagerMediaModel : LazyMediaModel

export declare const MediaModel: (new (init: ModelInit<MediaModel>) => MediaModel) & {
  copyOf(source: MediaModel, mutator: (draft: MutableModel<MediaModel>) => MutableModel<MediaModel> | void): MediaModel;
}

type EagerNewsModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<News, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyNewsModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<News, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type NewsModel = LazyLoading extends LazyLoadingDisabled ? EagerNewsModel : LazyNewsModel

export declare const NewsModel: (new (init: ModelInit<NewsModel>) => NewsModel) & {
  copyOf(source: NewsModel, mutator: (draft: MutableModel<NewsModel>) => MutableModel<NewsModel> | void): NewsModel;
}

type EagerSeriesModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Series, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazySeriesModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Series, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type SeriesModel = LazyLoading extends LazyLoadingDisabled ? EagerSeriesModel : LazySeriesModel

export declare const SeriesModel: (new (init: ModelInit<SeriesModel>) => SeriesModel) & {
  copyOf(source: SeriesModel, mutator: (draft: MutableModel<SeriesModel>) => MutableModel<SeriesModel> | void): SeriesModel;
}

type EagerAddressModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Address, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyAddressModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Address, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type AddressModel = LazyLoading extends LazyLoadingDisabled ? EagerAddressModel : LazyAddressModel

export declare const AddressModel: (new (init: ModelInit<AddressModel>) => AddressModel) & {
  copyOf(source: AddressModel, mutator: (draft: MutableModel<AddressModel>) => MutableModel<AddressModel> | void): AddressModel;
}

type EagerHeroModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Hero, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyHeroModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Hero, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type HeroModel = LazyLoading extends LazyLoadingDisabled ? EagerHeroModel : LazyHeroModel

export declare const HeroModel: (new (init: ModelInit<HeroModel>) => HeroModel) & {
  copyOf(source: HeroModel, mutator: (draft: MutableModel<HeroModel>) => MutableModel<HeroModel> | void): HeroModel;
}

type EagerPhotoModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Photo, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyPhotoModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Photo, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type PhotoModel = LazyLoading extends LazyLoadingDisabled ? EagerPhotoModel : LazyPhotoModel

export declare const PhotoModel: (new (init: ModelInit<PhotoModel>) => PhotoModel) & {
  copyOf(source: PhotoModel, mutator: (draft: MutableModel<PhotoModel>) => MutableModel<PhotoModel> | void): PhotoModel;
}

type EagerQuizModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Quiz, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyQuizModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Quiz, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type QuizModel = LazyLoading extends LazyLoadingDisabled ? EagerQuizModel : LazyQuizModel

export declare const QuizModel: (new (init: ModelInit<QuizModel>) => QuizModel) & {
  copyOf(source: QuizModel, mutator: (draft: MutableModel<QuizModel>) => MutableModel<QuizModel> | void): QuizModel;
}

type EagerStaffModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Staff, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyStaffModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Staff, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type StaffModel = LazyLoading extends LazyLoadingDisabled ? EagerStaffModel : LazyStaffModel

export declare const StaffModel: (new (init: ModelInit<StaffModel>) => StaffModel) & {
  copyOf(source: StaffModel, mutator: (draft: MutableModel<StaffModel>) => MutableModel<StaffModel> | void): StaffModel;
}

type EagerMatrixModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Matrix, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyMatrixModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Matrix, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type MatrixModel = LazyLoading extends LazyLoadingDisabled ? EagerMatrixModel : LazyMatrixModel

export declare const MatrixModel: (new (init: ModelInit<MatrixModel>) => MatrixModel) & {
  copyOf(source: MatrixModel, mutator: (draft: MutableModel<MatrixModel>) => MutableModel<MatrixModel> | void): MatrixModel;
}

type EagerBusModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Bus, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyBusModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Bus, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type BusModel = LazyLoading extends LazyLoadingDisabled ? EagerBusModel : LazyBusModel

export declare const BusModel: (new (init: ModelInit<BusModel>) => BusModel) & {
  copyOf(source: BusModel, mutator: (draft: MutableModel<BusModel>) => MutableModel<BusModel> | void): BusModel;
}

type EagerGasModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Gas, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyGasModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Gas, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type GasModel = LazyLoading extends LazyLoadingDisabled ? EagerGasModel : LazyGasModel

export declare const GasModel: (new (init: ModelInit<GasModel>) => GasModel) & {
  copyOf(source: GasModel, mutator: (draft: MutableModel<GasModel>) => MutableModel<GasModel> | void): GasModel;
}

type EagerFishModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Fish, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyFishModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Fish, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type FishModel = LazyLoading extends LazyLoadingDisabled ? EagerFishModel : LazyFishModel

export declare const FishModel: (new (init: ModelInit<FishModel>) => FishModel) & {
  copyOf(source: FishModel, mutator: (draft: MutableModel<FishModel>) => MutableModel<FishModel> | void): FishModel;
}

type EagerFootModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Foot, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyFootModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Foot, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type FootModel = LazyLoading extends LazyLoadingDisabled ? EagerFootModel : LazyFootModel

export declare const FootModel: (new (init: ModelInit<FootModel>) => FootModel) & {
  copyOf(source: FootModel, mutator: (draft: MutableModel<FootModel>) => MutableModel<FootModel> | void): FootModel;
}

type EagerGooseModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Goose, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyGooseModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Goose, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type GooseModel = LazyLoading extends LazyLoadingDisabled ? EagerGooseModel : LazyGooseModel

export declare const GooseModel: (new (init: ModelInit<GooseModel>) => GooseModel) & {
  copyOf(source: GooseModel, mutator: (draft: MutableModel<GooseModel>) => MutableModel<GooseModel> | void): GooseModel;
}

type EagerOxModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Ox, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyOxModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Ox, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type OxModel = LazyLoading extends LazyLoadingDisabled ? EagerOxModel : LazyOxModel

export declare const OxModel: (new (init: ModelInit<OxModel>) => OxModel) & {
  copyOf(source: OxModel, mutator: (draft: MutableModel<OxModel>) => MutableModel<OxModel> | void): OxModel;
}

type EagerWomanModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Woman, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyWomanModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Woman, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type WomanModel = LazyLoading extends LazyLoadingDisabled ? EagerWomanModel : LazyWomanModel

export declare const WomanModel: (new (init: ModelInit<WomanModel>) => WomanModel) & {
  copyOf(source: WomanModel, mutator: (draft: MutableModel<WomanModel>) => MutableModel<WomanModel> | void): WomanModel;
}

type EagerDatumModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Datum, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyDatumModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Datum, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type DatumModel = LazyLoading extends LazyLoadingDisabled ? EagerDatumModel : LazyDatumModel

export declare const DatumModel: (new (init: ModelInit<DatumModel>) => DatumModel) & {
  copyOf(source: DatumModel, mutator: (draft: MutableModel<DatumModel>) => MutableModel<DatumModel> | void): DatumModel;
}

type EagerCactusModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Cactus, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyCactusModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Cactus, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type CactusModel = LazyLoading extends LazyLoadingDisabled ? EagerCactusModel : LazyCactusModel

export declare const CactusModel: (new (init: ModelInit<CactusModel>) => CactusModel) & {
  copyOf(source: CactusModel, mutator: (draft: MutableModel<CactusModel>) => MutableModel<CactusModel> | void): CactusModel;
}

type EagerEquipmentModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Equipment, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyEquipmentModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Equipment, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type EquipmentModel = LazyLoading extends LazyLoadingDisabled ? EagerEquipmentModel : LazyEquipmentModel

export declare const EquipmentModel: (new (init: ModelInit<EquipmentModel>) => EquipmentModel) & {
  copyOf(source: EquipmentModel, mutator: (draft: MutableModel<EquipmentModel>) => MutableModel<EquipmentModel> | void): EquipmentModel;
}

type EagerVirusModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Virus, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyVirusModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Virus, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type VirusModel = LazyLoading extends LazyLoadingDisabled ? EagerVirusModel : LazyVirusModel

export declare const VirusModel: (new (init: ModelInit<VirusModel>) => VirusModel) & {
  copyOf(source: VirusModel, mutator: (draft: MutableModel<VirusModel>) => MutableModel<VirusModel> | void): VirusModel;
}

type EagerStatusModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Status, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyStatusModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Status, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type StatusModel = LazyLoading extends LazyLoadingDisabled ? EagerStatusModel : LazyStatusModel

export declare const StatusModel: (new (init: ModelInit<StatusModel>) => StatusModel) & {
  copyOf(source: StatusModel, mutator: (draft: MutableModel<StatusModel>) => MutableModel<StatusModel> | void): StatusModel;
}

type EagerOrderStatusModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<OrderStatus, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyOrderStatusModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<OrderStatus, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type OrderStatusModel = LazyLoading extends LazyLoadingDisabled ? EagerOrderStatusModel : LazyOrderStatusModel

export declare const OrderStatusModel: (new (init: ModelInit<OrderStatusModel>) => OrderStatusModel) & {
  copyOf(source: OrderStatusModel, mutator: (draft: MutableModel<OrderStatusModel>) => MutableModel<OrderStatusModel> | void): OrderStatusModel;
}

type EagerUserDataModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<UserData, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyUserDataModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<UserData, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type UserDataModel = LazyLoading extends LazyLoadingDisabled ? EagerUserDataModel : LazyUserDataModel

export declare const UserDataModel: (new (init: ModelInit<UserDataModel>) => UserDataModel) & {
  copyOf(source: UserDataModel, mutator: (draft: MutableModel<UserDataModel>) => MutableModel<UserDataModel> | void): UserDataModel;
}

type EagerWifeModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Wife, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyWifeModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Wife, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type WifeModel = LazyLoading extends LazyLoadingDisabled ? EagerWifeModel : LazyWifeModel

export declare const WifeModel: (new (init: ModelInit<WifeModel>) => WifeModel) & {
  copyOf(source: WifeModel, mutator: (draft: MutableModel<WifeModel>) => MutableModel<WifeModel> | void): WifeModel;
}

type EagerBeliefModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Belief, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyBeliefModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Belief, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type BeliefModel = LazyLoading extends LazyLoadingDisabled ? EagerBeliefModel : LazyBeliefModel

export declare const BeliefModel: (new (init: ModelInit<BeliefModel>) => BeliefModel) & {
  copyOf(source: BeliefModel, mutator: (draft: MutableModel<BeliefModel>) => MutableModel<BeliefModel> | void): BeliefModel;
}

type EagerDayModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Day, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyDayModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<Day, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type DayModel = LazyLoading extends LazyLoadingDisabled ? EagerDayModel : LazyDayModel

export declare const DayModel: (new (init: ModelInit<DayModel>) => DayModel) & {
  copyOf(source: DayModel, mutator: (draft: MutableModel<DayModel>) => MutableModel<DayModel> | void): DayModel;
}

type EagerSMSModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<SMS, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazySMSModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<SMS, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type SMSModel = LazyLoading extends LazyLoadingDisabled ? EagerSMSModel : LazySMSModel

export declare const SMSModel: (new (init: ModelInit<SMSModel>) => SMSModel) & {
  copyOf(source: SMSModel, mutator: (draft: MutableModel<SMSModel>) => MutableModel<SMSModel> | void): SMSModel;
}

type EagerAPIModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<API, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

type LazyAPIModel = {
  readonly [__modelMeta__]: {
    identifier: ManagedIdentifier<API, 'id'>;
    readOnlyFields: 'createdAt' | 'updatedAt';
  };
  readonly id: string;
  readonly a?: number | null;
  readonly createdAt?: string | null;
  readonly updatedAt?: string | null;
}

export declare type APIModel = LazyLoading extends LazyLoadingDisabled ? EagerAPIModel : LazyAPIModel

export declare const APIModel: (new (init: ModelInit<APIModel>) => APIModel) & {
  copyOf(source: APIModel, mutator: (draft: MutableModel<APIModel>) => MutableModel<APIModel> | void): APIModel;
}



const { Person, Child, Mouse, Sheep, Box, City, Key, Leaf, Index, Analysis, Criterion, Media, News, Series, Address, Hero, Photo, Quiz, Staff, Matrix, Bus, Gas, Fish, Foot, Goose, Ox, Woman, Datum, Cactus, Equipment, Virus, Status, OrderStatus, UserData, Wife, Belief, Day, SMS, API } = initSchema(schema) as {
  Person: PersistentModelConstructor<PersonModel>;
  Child: PersistentModelConstructor<ChildModel>;
  Mouse: PersistentModelConstructor<MouseModel>;
  Sheep: PersistentModelConstructor<SheepModel>;
  Box: PersistentModelConstructor<BoxModel>;
  City: PersistentModelConstructor<CityModel>;
  Key: PersistentModelConstructor<KeyModel>;
  Leaf: PersistentModelConstructor<LeafModel>;
  Index: PersistentModelConstructor<IndexModel>;
  Analysis: PersistentModelConstructor<AnalysisModel>;
  Criterion: PersistentModelConstructor<CriterionModel>;
  Media: PersistentModelConstructor<MediaModel>;
  News: PersistentModelConstructor<NewsModel>;
  Series: PersistentModelConstructor<SeriesModel>;
  Address: PersistentModelConstructor<AddressModel>;
  Hero: PersistentModelConstructor<HeroModel>;
  Photo: PersistentModelConstructor<PhotoModel>;
  Quiz: PersistentModelConstructor<QuizModel>;
  Staff: PersistentModelConstructor<StaffModel>;
  Matrix: PersistentModelConstructor<MatrixModel>;
  Bus: PersistentModelConstructor<BusModel>;
  Gas: PersistentModelConstructor<GasModel>;
  Fish: PersistentModelConstructor<FishModel>;
  Foot: PersistentModelConstructor<FootModel>;
  Goose: PersistentModelConstructor<GooseModel>;
  Ox: PersistentModelConstructor<OxModel>;
  Woman: PersistentModelConstructor<WomanModel>;
  Datum: PersistentModelConstructor<DatumModel>;
  Cactus: PersistentModelConstructor<CactusModel>;
  Equipment: PersistentModelConstructor<EquipmentModel>;
  Virus: PersistentModelConstructor<VirusModel>;
  Status: PersistentModelConstructor<StatusModel>;
  OrderStatus: PersistentModelConstructor<OrderStatusModel>;
  UserData: PersistentModelConstructor<UserDataModel>;
  Wife: PersistentModelConstructor<WifeModel>;
  Belief: PersistentModelConstructor<BeliefModel>;
  Day: PersistentModelConstructor<DayModel>;
  SMS: PersistentModelConstructor<SMSModel>;
  API: PersistentModelConstructor<APIModel>;
};

export {
  Person,
  Child,
  Mouse,
  Sheep,
  Box,
  City,
  Key,
  Leaf,
  Index,
  Analysis,
  Criterion,
  Media,
  News,
  Series,
  Address,
  Hero,
  Photo,
  Quiz,
  Staff,
  Matrix,
  Bus,
  Gas,
  Fish,
  Foot,
  Goose,
  Ox,
  Woman,
  Datum,
  Cactus,
  Equipment,
  Virus,
  Status,
  OrderStatus,
  UserData,
  Wife,
  Belief,
  Day,
  SMS,
  API
};