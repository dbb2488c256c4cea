/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type API = {
  __typename: "API",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Address = {
  __typename: "Address",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Analysis = {
  __typename: "Analysis",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Belief = {
  __typename: "Belief",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Box = {
  __typename: "Box",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Bus = {
  __typename: "Bus",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Cactus = {
  __typename: "Cactus",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Child = {
  __typename: "Child",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type City = {
  __typename: "City",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Criterion = {
  __typename: "Criterion",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Datum = {
  __typename: "Datum",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Day = {
  __typename: "Day",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Equipment = {
  __typename: "Equipment",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Fish = {
  __typename: "Fish",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Foot = {
  __typename: "Foot",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Gas = {
  __typename: "Gas",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Goose = {
  __typename: "Goose",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Hero = {
  __typename: "Hero",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Index = {
  __typename: "Index",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Key = {
  __typename: "Key",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Leaf = {
  __typename: "Leaf",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Matrix = {
  __typename: "Matrix",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Media = {
  __typename: "Media",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Mouse = {
  __typename: "Mouse",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type News = {
  __typename: "News",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type OrderStatus = {
  __typename: "OrderStatus",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Ox = {
  __typename: "Ox",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Person = {
  __typename: "Person",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Photo = {
  __typename: "Photo",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Quiz = {
  __typename: "Quiz",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type SMS = {
  __typename: "SMS",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Series = {
  __typename: "Series",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Sheep = {
  __typename: "Sheep",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Staff = {
  __typename: "Staff",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Status = {
  __typename: "Status",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type UserData = {
  __typename: "UserData",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Virus = {
  __typename: "Virus",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Wife = {
  __typename: "Wife",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type Woman = {
  __typename: "Woman",
  a?: number | null,
  createdAt: string,
  id: string,
  updatedAt: string,
};

export type ModelAPIFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelAPIFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelAPIFilterInput | null,
  or?: Array< ModelAPIFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelIntInput = {
  attributeExists?: boolean | null,
  attributeType?: ModelAttributeTypes | null,
  between?: Array< number | null > | null,
  eq?: number | null,
  ge?: number | null,
  gt?: number | null,
  le?: number | null,
  lt?: number | null,
  ne?: number | null,
};

export enum ModelAttributeTypes {
  _null = "_null",
  binary = "binary",
  binarySet = "binarySet",
  bool = "bool",
  list = "list",
  map = "map",
  number = "number",
  numberSet = "numberSet",
  string = "string",
  stringSet = "stringSet",
}


export type ModelStringInput = {
  attributeExists?: boolean | null,
  attributeType?: ModelAttributeTypes | null,
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  size?: ModelSizeInput | null,
};

export type ModelSizeInput = {
  between?: Array< number | null > | null,
  eq?: number | null,
  ge?: number | null,
  gt?: number | null,
  le?: number | null,
  lt?: number | null,
  ne?: number | null,
};

export type ModelIDInput = {
  attributeExists?: boolean | null,
  attributeType?: ModelAttributeTypes | null,
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  size?: ModelSizeInput | null,
};

export type ModelAPIConnection = {
  __typename: "ModelAPIConnection",
  items:  Array<API | null >,
  nextToken?: string | null,
};

export type ModelAddressFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelAddressFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelAddressFilterInput | null,
  or?: Array< ModelAddressFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelAddressConnection = {
  __typename: "ModelAddressConnection",
  items:  Array<Address | null >,
  nextToken?: string | null,
};

export type ModelAnalysisFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelAnalysisFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelAnalysisFilterInput | null,
  or?: Array< ModelAnalysisFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelAnalysisConnection = {
  __typename: "ModelAnalysisConnection",
  items:  Array<Analysis | null >,
  nextToken?: string | null,
};

export type ModelBeliefFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelBeliefFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelBeliefFilterInput | null,
  or?: Array< ModelBeliefFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelBeliefConnection = {
  __typename: "ModelBeliefConnection",
  items:  Array<Belief | null >,
  nextToken?: string | null,
};

export type ModelBoxFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelBoxFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelBoxFilterInput | null,
  or?: Array< ModelBoxFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelBoxConnection = {
  __typename: "ModelBoxConnection",
  items:  Array<Box | null >,
  nextToken?: string | null,
};

export type ModelBusFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelBusFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelBusFilterInput | null,
  or?: Array< ModelBusFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelBusConnection = {
  __typename: "ModelBusConnection",
  items:  Array<Bus | null >,
  nextToken?: string | null,
};

export type ModelCactusFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelCactusFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelCactusFilterInput | null,
  or?: Array< ModelCactusFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelCactusConnection = {
  __typename: "ModelCactusConnection",
  items:  Array<Cactus | null >,
  nextToken?: string | null,
};

export type ModelChildFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelChildFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelChildFilterInput | null,
  or?: Array< ModelChildFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelChildConnection = {
  __typename: "ModelChildConnection",
  items:  Array<Child | null >,
  nextToken?: string | null,
};

export type ModelCityFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelCityFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelCityFilterInput | null,
  or?: Array< ModelCityFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelCityConnection = {
  __typename: "ModelCityConnection",
  items:  Array<City | null >,
  nextToken?: string | null,
};

export type ModelCriterionFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelCriterionFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelCriterionFilterInput | null,
  or?: Array< ModelCriterionFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelCriterionConnection = {
  __typename: "ModelCriterionConnection",
  items:  Array<Criterion | null >,
  nextToken?: string | null,
};

export type ModelDatumFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelDatumFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelDatumFilterInput | null,
  or?: Array< ModelDatumFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelDatumConnection = {
  __typename: "ModelDatumConnection",
  items:  Array<Datum | null >,
  nextToken?: string | null,
};

export type ModelDayFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelDayFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelDayFilterInput | null,
  or?: Array< ModelDayFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelDayConnection = {
  __typename: "ModelDayConnection",
  items:  Array<Day | null >,
  nextToken?: string | null,
};

export type ModelEquipmentFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelEquipmentFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelEquipmentFilterInput | null,
  or?: Array< ModelEquipmentFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelEquipmentConnection = {
  __typename: "ModelEquipmentConnection",
  items:  Array<Equipment | null >,
  nextToken?: string | null,
};

export type ModelFootFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelFootFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelFootFilterInput | null,
  or?: Array< ModelFootFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelFootConnection = {
  __typename: "ModelFootConnection",
  items:  Array<Foot | null >,
  nextToken?: string | null,
};

export type ModelFishFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelFishFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelFishFilterInput | null,
  or?: Array< ModelFishFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelFishConnection = {
  __typename: "ModelFishConnection",
  items:  Array<Fish | null >,
  nextToken?: string | null,
};

export type ModelGasFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelGasFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelGasFilterInput | null,
  or?: Array< ModelGasFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelGasConnection = {
  __typename: "ModelGasConnection",
  items:  Array<Gas | null >,
  nextToken?: string | null,
};

export type ModelGooseFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelGooseFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelGooseFilterInput | null,
  or?: Array< ModelGooseFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelGooseConnection = {
  __typename: "ModelGooseConnection",
  items:  Array<Goose | null >,
  nextToken?: string | null,
};

export type ModelHeroFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelHeroFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelHeroFilterInput | null,
  or?: Array< ModelHeroFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelHeroConnection = {
  __typename: "ModelHeroConnection",
  items:  Array<Hero | null >,
  nextToken?: string | null,
};

export type ModelIndexFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelIndexFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelIndexFilterInput | null,
  or?: Array< ModelIndexFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelIndexConnection = {
  __typename: "ModelIndexConnection",
  items:  Array<Index | null >,
  nextToken?: string | null,
};

export type ModelKeyFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelKeyFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelKeyFilterInput | null,
  or?: Array< ModelKeyFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelKeyConnection = {
  __typename: "ModelKeyConnection",
  items:  Array<Key | null >,
  nextToken?: string | null,
};

export type ModelLeafFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelLeafFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelLeafFilterInput | null,
  or?: Array< ModelLeafFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelLeafConnection = {
  __typename: "ModelLeafConnection",
  items:  Array<Leaf | null >,
  nextToken?: string | null,
};

export type ModelMatrixFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelMatrixFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelMatrixFilterInput | null,
  or?: Array< ModelMatrixFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelMatrixConnection = {
  __typename: "ModelMatrixConnection",
  items:  Array<Matrix | null >,
  nextToken?: string | null,
};

export type ModelMediaFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelMediaFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelMediaFilterInput | null,
  or?: Array< ModelMediaFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelMediaConnection = {
  __typename: "ModelMediaConnection",
  items:  Array<Media | null >,
  nextToken?: string | null,
};

export type ModelMouseFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelMouseFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelMouseFilterInput | null,
  or?: Array< ModelMouseFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelMouseConnection = {
  __typename: "ModelMouseConnection",
  items:  Array<Mouse | null >,
  nextToken?: string | null,
};

export type ModelNewsFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelNewsFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelNewsFilterInput | null,
  or?: Array< ModelNewsFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelNewsConnection = {
  __typename: "ModelNewsConnection",
  items:  Array<News | null >,
  nextToken?: string | null,
};

export type ModelOrderStatusFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelOrderStatusFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelOrderStatusFilterInput | null,
  or?: Array< ModelOrderStatusFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelOrderStatusConnection = {
  __typename: "ModelOrderStatusConnection",
  items:  Array<OrderStatus | null >,
  nextToken?: string | null,
};

export type ModelOxFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelOxFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelOxFilterInput | null,
  or?: Array< ModelOxFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelOxConnection = {
  __typename: "ModelOxConnection",
  items:  Array<Ox | null >,
  nextToken?: string | null,
};

export type ModelPersonFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelPersonFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelPersonFilterInput | null,
  or?: Array< ModelPersonFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelPersonConnection = {
  __typename: "ModelPersonConnection",
  items:  Array<Person | null >,
  nextToken?: string | null,
};

export type ModelPhotoFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelPhotoFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelPhotoFilterInput | null,
  or?: Array< ModelPhotoFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelPhotoConnection = {
  __typename: "ModelPhotoConnection",
  items:  Array<Photo | null >,
  nextToken?: string | null,
};

export type ModelQuizFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelQuizFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelQuizFilterInput | null,
  or?: Array< ModelQuizFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelQuizConnection = {
  __typename: "ModelQuizConnection",
  items:  Array<Quiz | null >,
  nextToken?: string | null,
};

export type ModelSMSFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelSMSFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelSMSFilterInput | null,
  or?: Array< ModelSMSFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelSMSConnection = {
  __typename: "ModelSMSConnection",
  items:  Array<SMS | null >,
  nextToken?: string | null,
};

export type ModelSeriesFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelSeriesFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelSeriesFilterInput | null,
  or?: Array< ModelSeriesFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelSeriesConnection = {
  __typename: "ModelSeriesConnection",
  items:  Array<Series | null >,
  nextToken?: string | null,
};

export type ModelSheepFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelSheepFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelSheepFilterInput | null,
  or?: Array< ModelSheepFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelSheepConnection = {
  __typename: "ModelSheepConnection",
  items:  Array<Sheep | null >,
  nextToken?: string | null,
};

export type ModelStaffFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelStaffFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelStaffFilterInput | null,
  or?: Array< ModelStaffFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelStaffConnection = {
  __typename: "ModelStaffConnection",
  items:  Array<Staff | null >,
  nextToken?: string | null,
};

export type ModelStatusFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelStatusFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelStatusFilterInput | null,
  or?: Array< ModelStatusFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelStatusConnection = {
  __typename: "ModelStatusConnection",
  items:  Array<Status | null >,
  nextToken?: string | null,
};

export type ModelUserDataFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelUserDataFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelUserDataFilterInput | null,
  or?: Array< ModelUserDataFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelUserDataConnection = {
  __typename: "ModelUserDataConnection",
  items:  Array<UserData | null >,
  nextToken?: string | null,
};

export type ModelVirusFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelVirusFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelVirusFilterInput | null,
  or?: Array< ModelVirusFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelVirusConnection = {
  __typename: "ModelVirusConnection",
  items:  Array<Virus | null >,
  nextToken?: string | null,
};

export type ModelWifeFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelWifeFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelWifeFilterInput | null,
  or?: Array< ModelWifeFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelWifeConnection = {
  __typename: "ModelWifeConnection",
  items:  Array<Wife | null >,
  nextToken?: string | null,
};

export type ModelWomanFilterInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelWomanFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelWomanFilterInput | null,
  or?: Array< ModelWomanFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelWomanConnection = {
  __typename: "ModelWomanConnection",
  items:  Array<Woman | null >,
  nextToken?: string | null,
};

export type ModelAPIConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelAPIConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelAPIConditionInput | null,
  or?: Array< ModelAPIConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateAPIInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelAddressConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelAddressConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelAddressConditionInput | null,
  or?: Array< ModelAddressConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateAddressInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelAnalysisConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelAnalysisConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelAnalysisConditionInput | null,
  or?: Array< ModelAnalysisConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateAnalysisInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelBeliefConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelBeliefConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelBeliefConditionInput | null,
  or?: Array< ModelBeliefConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateBeliefInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelBoxConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelBoxConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelBoxConditionInput | null,
  or?: Array< ModelBoxConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateBoxInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelBusConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelBusConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelBusConditionInput | null,
  or?: Array< ModelBusConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateBusInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelCactusConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelCactusConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelCactusConditionInput | null,
  or?: Array< ModelCactusConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateCactusInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelChildConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelChildConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelChildConditionInput | null,
  or?: Array< ModelChildConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateChildInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelCityConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelCityConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelCityConditionInput | null,
  or?: Array< ModelCityConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateCityInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelCriterionConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelCriterionConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelCriterionConditionInput | null,
  or?: Array< ModelCriterionConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateCriterionInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelDatumConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelDatumConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelDatumConditionInput | null,
  or?: Array< ModelDatumConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateDatumInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelDayConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelDayConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelDayConditionInput | null,
  or?: Array< ModelDayConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateDayInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelEquipmentConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelEquipmentConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelEquipmentConditionInput | null,
  or?: Array< ModelEquipmentConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateEquipmentInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelFishConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelFishConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelFishConditionInput | null,
  or?: Array< ModelFishConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateFishInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelFootConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelFootConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelFootConditionInput | null,
  or?: Array< ModelFootConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateFootInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelGasConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelGasConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelGasConditionInput | null,
  or?: Array< ModelGasConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateGasInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelGooseConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelGooseConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelGooseConditionInput | null,
  or?: Array< ModelGooseConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateGooseInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelHeroConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelHeroConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelHeroConditionInput | null,
  or?: Array< ModelHeroConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateHeroInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelIndexConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelIndexConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelIndexConditionInput | null,
  or?: Array< ModelIndexConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateIndexInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelKeyConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelKeyConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelKeyConditionInput | null,
  or?: Array< ModelKeyConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateKeyInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelLeafConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelLeafConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelLeafConditionInput | null,
  or?: Array< ModelLeafConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateLeafInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelMatrixConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelMatrixConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelMatrixConditionInput | null,
  or?: Array< ModelMatrixConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateMatrixInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelMediaConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelMediaConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelMediaConditionInput | null,
  or?: Array< ModelMediaConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateMediaInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelMouseConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelMouseConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelMouseConditionInput | null,
  or?: Array< ModelMouseConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateMouseInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelNewsConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelNewsConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelNewsConditionInput | null,
  or?: Array< ModelNewsConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateNewsInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelOrderStatusConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelOrderStatusConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelOrderStatusConditionInput | null,
  or?: Array< ModelOrderStatusConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateOrderStatusInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelOxConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelOxConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelOxConditionInput | null,
  or?: Array< ModelOxConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateOxInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelPersonConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelPersonConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelPersonConditionInput | null,
  or?: Array< ModelPersonConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreatePersonInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelPhotoConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelPhotoConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelPhotoConditionInput | null,
  or?: Array< ModelPhotoConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreatePhotoInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelQuizConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelQuizConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelQuizConditionInput | null,
  or?: Array< ModelQuizConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateQuizInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelSMSConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelSMSConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelSMSConditionInput | null,
  or?: Array< ModelSMSConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateSMSInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelSeriesConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelSeriesConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelSeriesConditionInput | null,
  or?: Array< ModelSeriesConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateSeriesInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelSheepConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelSheepConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelSheepConditionInput | null,
  or?: Array< ModelSheepConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateSheepInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelStaffConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelStaffConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelStaffConditionInput | null,
  or?: Array< ModelStaffConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateStaffInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelStatusConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelStatusConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelStatusConditionInput | null,
  or?: Array< ModelStatusConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateStatusInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelUserDataConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelUserDataConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelUserDataConditionInput | null,
  or?: Array< ModelUserDataConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateUserDataInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelVirusConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelVirusConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelVirusConditionInput | null,
  or?: Array< ModelVirusConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateVirusInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelWifeConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelWifeConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelWifeConditionInput | null,
  or?: Array< ModelWifeConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateWifeInput = {
  a?: number | null,
  id?: string | null,
};

export type ModelWomanConditionInput = {
  a?: ModelIntInput | null,
  and?: Array< ModelWomanConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelWomanConditionInput | null,
  or?: Array< ModelWomanConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateWomanInput = {
  a?: number | null,
  id?: string | null,
};

export type DeleteAPIInput = {
  id: string,
};

export type DeleteAddressInput = {
  id: string,
};

export type DeleteAnalysisInput = {
  id: string,
};

export type DeleteBeliefInput = {
  id: string,
};

export type DeleteBoxInput = {
  id: string,
};

export type DeleteBusInput = {
  id: string,
};

export type DeleteCactusInput = {
  id: string,
};

export type DeleteChildInput = {
  id: string,
};

export type DeleteCityInput = {
  id: string,
};

export type DeleteCriterionInput = {
  id: string,
};

export type DeleteDatumInput = {
  id: string,
};

export type DeleteDayInput = {
  id: string,
};

export type DeleteEquipmentInput = {
  id: string,
};

export type DeleteFishInput = {
  id: string,
};

export type DeleteFootInput = {
  id: string,
};

export type DeleteGasInput = {
  id: string,
};

export type DeleteGooseInput = {
  id: string,
};

export type DeleteHeroInput = {
  id: string,
};

export type DeleteIndexInput = {
  id: string,
};

export type DeleteKeyInput = {
  id: string,
};

export type DeleteLeafInput = {
  id: string,
};

export type DeleteMatrixInput = {
  id: string,
};

export type DeleteMediaInput = {
  id: string,
};

export type DeleteMouseInput = {
  id: string,
};

export type DeleteNewsInput = {
  id: string,
};

export type DeleteOrderStatusInput = {
  id: string,
};

export type DeleteOxInput = {
  id: string,
};

export type DeletePersonInput = {
  id: string,
};

export type DeletePhotoInput = {
  id: string,
};

export type DeleteQuizInput = {
  id: string,
};

export type DeleteSMSInput = {
  id: string,
};

export type DeleteSeriesInput = {
  id: string,
};

export type DeleteSheepInput = {
  id: string,
};

export type DeleteStaffInput = {
  id: string,
};

export type DeleteStatusInput = {
  id: string,
};

export type DeleteUserDataInput = {
  id: string,
};

export type DeleteVirusInput = {
  id: string,
};

export type DeleteWifeInput = {
  id: string,
};

export type DeleteWomanInput = {
  id: string,
};

export type UpdateAPIInput = {
  a?: number | null,
  id: string,
};

export type UpdateAddressInput = {
  a?: number | null,
  id: string,
};

export type UpdateAnalysisInput = {
  a?: number | null,
  id: string,
};

export type UpdateBeliefInput = {
  a?: number | null,
  id: string,
};

export type UpdateBoxInput = {
  a?: number | null,
  id: string,
};

export type UpdateBusInput = {
  a?: number | null,
  id: string,
};

export type UpdateCactusInput = {
  a?: number | null,
  id: string,
};

export type UpdateChildInput = {
  a?: number | null,
  id: string,
};

export type UpdateCityInput = {
  a?: number | null,
  id: string,
};

export type UpdateCriterionInput = {
  a?: number | null,
  id: string,
};

export type UpdateDatumInput = {
  a?: number | null,
  id: string,
};

export type UpdateDayInput = {
  a?: number | null,
  id: string,
};

export type UpdateEquipmentInput = {
  a?: number | null,
  id: string,
};

export type UpdateFishInput = {
  a?: number | null,
  id: string,
};

export type UpdateFootInput = {
  a?: number | null,
  id: string,
};

export type UpdateGasInput = {
  a?: number | null,
  id: string,
};

export type UpdateGooseInput = {
  a?: number | null,
  id: string,
};

export type UpdateHeroInput = {
  a?: number | null,
  id: string,
};

export type UpdateIndexInput = {
  a?: number | null,
  id: string,
};

export type UpdateKeyInput = {
  a?: number | null,
  id: string,
};

export type UpdateLeafInput = {
  a?: number | null,
  id: string,
};

export type UpdateMatrixInput = {
  a?: number | null,
  id: string,
};

export type UpdateMediaInput = {
  a?: number | null,
  id: string,
};

export type UpdateMouseInput = {
  a?: number | null,
  id: string,
};

export type UpdateNewsInput = {
  a?: number | null,
  id: string,
};

export type UpdateOrderStatusInput = {
  a?: number | null,
  id: string,
};

export type UpdateOxInput = {
  a?: number | null,
  id: string,
};

export type UpdatePersonInput = {
  a?: number | null,
  id: string,
};

export type UpdatePhotoInput = {
  a?: number | null,
  id: string,
};

export type UpdateQuizInput = {
  a?: number | null,
  id: string,
};

export type UpdateSMSInput = {
  a?: number | null,
  id: string,
};

export type UpdateSeriesInput = {
  a?: number | null,
  id: string,
};

export type UpdateSheepInput = {
  a?: number | null,
  id: string,
};

export type UpdateStaffInput = {
  a?: number | null,
  id: string,
};

export type UpdateStatusInput = {
  a?: number | null,
  id: string,
};

export type UpdateUserDataInput = {
  a?: number | null,
  id: string,
};

export type UpdateVirusInput = {
  a?: number | null,
  id: string,
};

export type UpdateWifeInput = {
  a?: number | null,
  id: string,
};

export type UpdateWomanInput = {
  a?: number | null,
  id: string,
};

export type ModelSubscriptionAPIFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionAPIFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionAPIFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionIntInput = {
  between?: Array< number | null > | null,
  eq?: number | null,
  ge?: number | null,
  gt?: number | null,
  in?: Array< number | null > | null,
  le?: number | null,
  lt?: number | null,
  ne?: number | null,
  notIn?: Array< number | null > | null,
};

export type ModelSubscriptionStringInput = {
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  in?: Array< string | null > | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  notIn?: Array< string | null > | null,
};

export type ModelSubscriptionIDInput = {
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  in?: Array< string | null > | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  notIn?: Array< string | null > | null,
};

export type ModelSubscriptionAddressFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionAddressFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionAddressFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionAnalysisFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionAnalysisFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionAnalysisFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionBeliefFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionBeliefFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionBeliefFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionBoxFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionBoxFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionBoxFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionBusFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionBusFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionBusFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionCactusFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionCactusFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionCactusFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionChildFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionChildFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionChildFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionCityFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionCityFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionCityFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionCriterionFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionCriterionFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionCriterionFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionDatumFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionDatumFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionDatumFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionDayFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionDayFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionDayFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionEquipmentFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionEquipmentFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionEquipmentFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionFishFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionFishFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionFishFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionFootFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionFootFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionFootFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionGasFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionGasFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionGasFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionGooseFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionGooseFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionGooseFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionHeroFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionHeroFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionHeroFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionIndexFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionIndexFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionIndexFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionKeyFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionKeyFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionKeyFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionLeafFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionLeafFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionLeafFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionMatrixFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionMatrixFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionMatrixFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionMediaFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionMediaFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionMediaFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionMouseFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionMouseFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionMouseFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionNewsFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionNewsFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionNewsFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionOrderStatusFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionOrderStatusFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionOrderStatusFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionOxFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionOxFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionOxFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionPersonFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionPersonFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionPersonFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionPhotoFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionPhotoFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionPhotoFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionQuizFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionQuizFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionQuizFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionSMSFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionSMSFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionSMSFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionSeriesFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionSeriesFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionSeriesFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionSheepFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionSheepFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionSheepFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionStaffFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionStaffFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionStaffFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionStatusFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionStatusFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionStatusFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionUserDataFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionUserDataFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionUserDataFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionVirusFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionVirusFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionVirusFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionWifeFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionWifeFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionWifeFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionWomanFilterInput = {
  a?: ModelSubscriptionIntInput | null,
  and?: Array< ModelSubscriptionWomanFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionWomanFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type GetAPIQueryVariables = {
  id: string,
};

export type GetAPIQuery = {
  getAPI?:  {
    __typename: "API",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetAddressQueryVariables = {
  id: string,
};

export type GetAddressQuery = {
  getAddress?:  {
    __typename: "Address",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetAnalysisQueryVariables = {
  id: string,
};

export type GetAnalysisQuery = {
  getAnalysis?:  {
    __typename: "Analysis",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetBeliefQueryVariables = {
  id: string,
};

export type GetBeliefQuery = {
  getBelief?:  {
    __typename: "Belief",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetBoxQueryVariables = {
  id: string,
};

export type GetBoxQuery = {
  getBox?:  {
    __typename: "Box",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetBusQueryVariables = {
  id: string,
};

export type GetBusQuery = {
  getBus?:  {
    __typename: "Bus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetCactusQueryVariables = {
  id: string,
};

export type GetCactusQuery = {
  getCactus?:  {
    __typename: "Cactus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetChildQueryVariables = {
  id: string,
};

export type GetChildQuery = {
  getChild?:  {
    __typename: "Child",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetCityQueryVariables = {
  id: string,
};

export type GetCityQuery = {
  getCity?:  {
    __typename: "City",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetCriterionQueryVariables = {
  id: string,
};

export type GetCriterionQuery = {
  getCriterion?:  {
    __typename: "Criterion",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetDatumQueryVariables = {
  id: string,
};

export type GetDatumQuery = {
  getDatum?:  {
    __typename: "Datum",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetDayQueryVariables = {
  id: string,
};

export type GetDayQuery = {
  getDay?:  {
    __typename: "Day",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetEquipmentQueryVariables = {
  id: string,
};

export type GetEquipmentQuery = {
  getEquipment?:  {
    __typename: "Equipment",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetFishQueryVariables = {
  id: string,
};

export type GetFishQuery = {
  getFish?:  {
    __typename: "Fish",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetFootQueryVariables = {
  id: string,
};

export type GetFootQuery = {
  getFoot?:  {
    __typename: "Foot",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetGasQueryVariables = {
  id: string,
};

export type GetGasQuery = {
  getGas?:  {
    __typename: "Gas",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetGooseQueryVariables = {
  id: string,
};

export type GetGooseQuery = {
  getGoose?:  {
    __typename: "Goose",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetHeroQueryVariables = {
  id: string,
};

export type GetHeroQuery = {
  getHero?:  {
    __typename: "Hero",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetIndexQueryVariables = {
  id: string,
};

export type GetIndexQuery = {
  getIndex?:  {
    __typename: "Index",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetKeyQueryVariables = {
  id: string,
};

export type GetKeyQuery = {
  getKey?:  {
    __typename: "Key",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetLeafQueryVariables = {
  id: string,
};

export type GetLeafQuery = {
  getLeaf?:  {
    __typename: "Leaf",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetMatrixQueryVariables = {
  id: string,
};

export type GetMatrixQuery = {
  getMatrix?:  {
    __typename: "Matrix",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetMediaQueryVariables = {
  id: string,
};

export type GetMediaQuery = {
  getMedia?:  {
    __typename: "Media",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetMouseQueryVariables = {
  id: string,
};

export type GetMouseQuery = {
  getMouse?:  {
    __typename: "Mouse",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetNewsQueryVariables = {
  id: string,
};

export type GetNewsQuery = {
  getNews?:  {
    __typename: "News",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetOrderStatusQueryVariables = {
  id: string,
};

export type GetOrderStatusQuery = {
  getOrderStatus?:  {
    __typename: "OrderStatus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetOxQueryVariables = {
  id: string,
};

export type GetOxQuery = {
  getOx?:  {
    __typename: "Ox",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetPersonQueryVariables = {
  id: string,
};

export type GetPersonQuery = {
  getPerson?:  {
    __typename: "Person",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetPhotoQueryVariables = {
  id: string,
};

export type GetPhotoQuery = {
  getPhoto?:  {
    __typename: "Photo",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetQuizQueryVariables = {
  id: string,
};

export type GetQuizQuery = {
  getQuiz?:  {
    __typename: "Quiz",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetSMSQueryVariables = {
  id: string,
};

export type GetSMSQuery = {
  getSMS?:  {
    __typename: "SMS",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetSeriesQueryVariables = {
  id: string,
};

export type GetSeriesQuery = {
  getSeries?:  {
    __typename: "Series",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetSheepQueryVariables = {
  id: string,
};

export type GetSheepQuery = {
  getSheep?:  {
    __typename: "Sheep",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetStaffQueryVariables = {
  id: string,
};

export type GetStaffQuery = {
  getStaff?:  {
    __typename: "Staff",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetStatusQueryVariables = {
  id: string,
};

export type GetStatusQuery = {
  getStatus?:  {
    __typename: "Status",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetUserDataQueryVariables = {
  id: string,
};

export type GetUserDataQuery = {
  getUserData?:  {
    __typename: "UserData",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetVirusQueryVariables = {
  id: string,
};

export type GetVirusQuery = {
  getVirus?:  {
    __typename: "Virus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetWifeQueryVariables = {
  id: string,
};

export type GetWifeQuery = {
  getWife?:  {
    __typename: "Wife",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type GetWomanQueryVariables = {
  id: string,
};

export type GetWomanQuery = {
  getWoman?:  {
    __typename: "Woman",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type ListAPISQueryVariables = {
  filter?: ModelAPIFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListAPISQuery = {
  listAPIS?:  {
    __typename: "ModelAPIConnection",
    items:  Array< {
      __typename: "API",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListAddressesQueryVariables = {
  filter?: ModelAddressFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListAddressesQuery = {
  listAddresses?:  {
    __typename: "ModelAddressConnection",
    items:  Array< {
      __typename: "Address",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListAnalysesQueryVariables = {
  filter?: ModelAnalysisFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListAnalysesQuery = {
  listAnalyses?:  {
    __typename: "ModelAnalysisConnection",
    items:  Array< {
      __typename: "Analysis",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListBeliefsQueryVariables = {
  filter?: ModelBeliefFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListBeliefsQuery = {
  listBeliefs?:  {
    __typename: "ModelBeliefConnection",
    items:  Array< {
      __typename: "Belief",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListBoxesQueryVariables = {
  filter?: ModelBoxFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListBoxesQuery = {
  listBoxes?:  {
    __typename: "ModelBoxConnection",
    items:  Array< {
      __typename: "Box",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListBusesQueryVariables = {
  filter?: ModelBusFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListBusesQuery = {
  listBuses?:  {
    __typename: "ModelBusConnection",
    items:  Array< {
      __typename: "Bus",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListCactiQueryVariables = {
  filter?: ModelCactusFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListCactiQuery = {
  listCacti?:  {
    __typename: "ModelCactusConnection",
    items:  Array< {
      __typename: "Cactus",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListChildrenQueryVariables = {
  filter?: ModelChildFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListChildrenQuery = {
  listChildren?:  {
    __typename: "ModelChildConnection",
    items:  Array< {
      __typename: "Child",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListCitiesQueryVariables = {
  filter?: ModelCityFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListCitiesQuery = {
  listCities?:  {
    __typename: "ModelCityConnection",
    items:  Array< {
      __typename: "City",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListCriteriaQueryVariables = {
  filter?: ModelCriterionFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListCriteriaQuery = {
  listCriteria?:  {
    __typename: "ModelCriterionConnection",
    items:  Array< {
      __typename: "Criterion",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListDataQueryVariables = {
  filter?: ModelDatumFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListDataQuery = {
  listData?:  {
    __typename: "ModelDatumConnection",
    items:  Array< {
      __typename: "Datum",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListDaysQueryVariables = {
  filter?: ModelDayFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListDaysQuery = {
  listDays?:  {
    __typename: "ModelDayConnection",
    items:  Array< {
      __typename: "Day",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListEquipmentQueryVariables = {
  filter?: ModelEquipmentFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListEquipmentQuery = {
  listEquipment?:  {
    __typename: "ModelEquipmentConnection",
    items:  Array< {
      __typename: "Equipment",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListFeetQueryVariables = {
  filter?: ModelFootFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListFeetQuery = {
  listFeet?:  {
    __typename: "ModelFootConnection",
    items:  Array< {
      __typename: "Foot",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListFishQueryVariables = {
  filter?: ModelFishFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListFishQuery = {
  listFish?:  {
    __typename: "ModelFishConnection",
    items:  Array< {
      __typename: "Fish",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListGasesQueryVariables = {
  filter?: ModelGasFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListGasesQuery = {
  listGases?:  {
    __typename: "ModelGasConnection",
    items:  Array< {
      __typename: "Gas",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListGeeseQueryVariables = {
  filter?: ModelGooseFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListGeeseQuery = {
  listGeese?:  {
    __typename: "ModelGooseConnection",
    items:  Array< {
      __typename: "Goose",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListHeroesQueryVariables = {
  filter?: ModelHeroFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListHeroesQuery = {
  listHeroes?:  {
    __typename: "ModelHeroConnection",
    items:  Array< {
      __typename: "Hero",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListIndicesQueryVariables = {
  filter?: ModelIndexFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListIndicesQuery = {
  listIndices?:  {
    __typename: "ModelIndexConnection",
    items:  Array< {
      __typename: "Index",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListKeysQueryVariables = {
  filter?: ModelKeyFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListKeysQuery = {
  listKeys?:  {
    __typename: "ModelKeyConnection",
    items:  Array< {
      __typename: "Key",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListLeavesQueryVariables = {
  filter?: ModelLeafFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListLeavesQuery = {
  listLeaves?:  {
    __typename: "ModelLeafConnection",
    items:  Array< {
      __typename: "Leaf",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListMatricesQueryVariables = {
  filter?: ModelMatrixFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListMatricesQuery = {
  listMatrices?:  {
    __typename: "ModelMatrixConnection",
    items:  Array< {
      __typename: "Matrix",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListMediaQueryVariables = {
  filter?: ModelMediaFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListMediaQuery = {
  listMedia?:  {
    __typename: "ModelMediaConnection",
    items:  Array< {
      __typename: "Media",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListMiceQueryVariables = {
  filter?: ModelMouseFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListMiceQuery = {
  listMice?:  {
    __typename: "ModelMouseConnection",
    items:  Array< {
      __typename: "Mouse",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListNewsQueryVariables = {
  filter?: ModelNewsFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListNewsQuery = {
  listNews?:  {
    __typename: "ModelNewsConnection",
    items:  Array< {
      __typename: "News",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListOrderStatusesQueryVariables = {
  filter?: ModelOrderStatusFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListOrderStatusesQuery = {
  listOrderStatuses?:  {
    __typename: "ModelOrderStatusConnection",
    items:  Array< {
      __typename: "OrderStatus",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListOxenQueryVariables = {
  filter?: ModelOxFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListOxenQuery = {
  listOxen?:  {
    __typename: "ModelOxConnection",
    items:  Array< {
      __typename: "Ox",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListPeopleQueryVariables = {
  filter?: ModelPersonFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListPeopleQuery = {
  listPeople?:  {
    __typename: "ModelPersonConnection",
    items:  Array< {
      __typename: "Person",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListPhotosQueryVariables = {
  filter?: ModelPhotoFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListPhotosQuery = {
  listPhotos?:  {
    __typename: "ModelPhotoConnection",
    items:  Array< {
      __typename: "Photo",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListQuizzesQueryVariables = {
  filter?: ModelQuizFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListQuizzesQuery = {
  listQuizzes?:  {
    __typename: "ModelQuizConnection",
    items:  Array< {
      __typename: "Quiz",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListSMSQueryVariables = {
  filter?: ModelSMSFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListSMSQuery = {
  listSMS?:  {
    __typename: "ModelSMSConnection",
    items:  Array< {
      __typename: "SMS",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListSeriesQueryVariables = {
  filter?: ModelSeriesFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListSeriesQuery = {
  listSeries?:  {
    __typename: "ModelSeriesConnection",
    items:  Array< {
      __typename: "Series",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListSheepQueryVariables = {
  filter?: ModelSheepFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListSheepQuery = {
  listSheep?:  {
    __typename: "ModelSheepConnection",
    items:  Array< {
      __typename: "Sheep",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListStaffQueryVariables = {
  filter?: ModelStaffFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListStaffQuery = {
  listStaff?:  {
    __typename: "ModelStaffConnection",
    items:  Array< {
      __typename: "Staff",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListStatusesQueryVariables = {
  filter?: ModelStatusFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListStatusesQuery = {
  listStatuses?:  {
    __typename: "ModelStatusConnection",
    items:  Array< {
      __typename: "Status",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListUserDataQueryVariables = {
  filter?: ModelUserDataFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListUserDataQuery = {
  listUserData?:  {
    __typename: "ModelUserDataConnection",
    items:  Array< {
      __typename: "UserData",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListViriQueryVariables = {
  filter?: ModelVirusFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListViriQuery = {
  listViri?:  {
    __typename: "ModelVirusConnection",
    items:  Array< {
      __typename: "Virus",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListWivesQueryVariables = {
  filter?: ModelWifeFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListWivesQuery = {
  listWives?:  {
    __typename: "ModelWifeConnection",
    items:  Array< {
      __typename: "Wife",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type ListWomenQueryVariables = {
  filter?: ModelWomanFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListWomenQuery = {
  listWomen?:  {
    __typename: "ModelWomanConnection",
    items:  Array< {
      __typename: "Woman",
      a?: number | null,
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateAPIMutationVariables = {
  condition?: ModelAPIConditionInput | null,
  input: CreateAPIInput,
};

export type CreateAPIMutation = {
  createAPI?:  {
    __typename: "API",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateAddressMutationVariables = {
  condition?: ModelAddressConditionInput | null,
  input: CreateAddressInput,
};

export type CreateAddressMutation = {
  createAddress?:  {
    __typename: "Address",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateAnalysisMutationVariables = {
  condition?: ModelAnalysisConditionInput | null,
  input: CreateAnalysisInput,
};

export type CreateAnalysisMutation = {
  createAnalysis?:  {
    __typename: "Analysis",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateBeliefMutationVariables = {
  condition?: ModelBeliefConditionInput | null,
  input: CreateBeliefInput,
};

export type CreateBeliefMutation = {
  createBelief?:  {
    __typename: "Belief",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateBoxMutationVariables = {
  condition?: ModelBoxConditionInput | null,
  input: CreateBoxInput,
};

export type CreateBoxMutation = {
  createBox?:  {
    __typename: "Box",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateBusMutationVariables = {
  condition?: ModelBusConditionInput | null,
  input: CreateBusInput,
};

export type CreateBusMutation = {
  createBus?:  {
    __typename: "Bus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateCactusMutationVariables = {
  condition?: ModelCactusConditionInput | null,
  input: CreateCactusInput,
};

export type CreateCactusMutation = {
  createCactus?:  {
    __typename: "Cactus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateChildMutationVariables = {
  condition?: ModelChildConditionInput | null,
  input: CreateChildInput,
};

export type CreateChildMutation = {
  createChild?:  {
    __typename: "Child",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateCityMutationVariables = {
  condition?: ModelCityConditionInput | null,
  input: CreateCityInput,
};

export type CreateCityMutation = {
  createCity?:  {
    __typename: "City",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateCriterionMutationVariables = {
  condition?: ModelCriterionConditionInput | null,
  input: CreateCriterionInput,
};

export type CreateCriterionMutation = {
  createCriterion?:  {
    __typename: "Criterion",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateDatumMutationVariables = {
  condition?: ModelDatumConditionInput | null,
  input: CreateDatumInput,
};

export type CreateDatumMutation = {
  createDatum?:  {
    __typename: "Datum",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateDayMutationVariables = {
  condition?: ModelDayConditionInput | null,
  input: CreateDayInput,
};

export type CreateDayMutation = {
  createDay?:  {
    __typename: "Day",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateEquipmentMutationVariables = {
  condition?: ModelEquipmentConditionInput | null,
  input: CreateEquipmentInput,
};

export type CreateEquipmentMutation = {
  createEquipment?:  {
    __typename: "Equipment",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateFishMutationVariables = {
  condition?: ModelFishConditionInput | null,
  input: CreateFishInput,
};

export type CreateFishMutation = {
  createFish?:  {
    __typename: "Fish",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateFootMutationVariables = {
  condition?: ModelFootConditionInput | null,
  input: CreateFootInput,
};

export type CreateFootMutation = {
  createFoot?:  {
    __typename: "Foot",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateGasMutationVariables = {
  condition?: ModelGasConditionInput | null,
  input: CreateGasInput,
};

export type CreateGasMutation = {
  createGas?:  {
    __typename: "Gas",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateGooseMutationVariables = {
  condition?: ModelGooseConditionInput | null,
  input: CreateGooseInput,
};

export type CreateGooseMutation = {
  createGoose?:  {
    __typename: "Goose",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateHeroMutationVariables = {
  condition?: ModelHeroConditionInput | null,
  input: CreateHeroInput,
};

export type CreateHeroMutation = {
  createHero?:  {
    __typename: "Hero",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateIndexMutationVariables = {
  condition?: ModelIndexConditionInput | null,
  input: CreateIndexInput,
};

export type CreateIndexMutation = {
  createIndex?:  {
    __typename: "Index",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateKeyMutationVariables = {
  condition?: ModelKeyConditionInput | null,
  input: CreateKeyInput,
};

export type CreateKeyMutation = {
  createKey?:  {
    __typename: "Key",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateLeafMutationVariables = {
  condition?: ModelLeafConditionInput | null,
  input: CreateLeafInput,
};

export type CreateLeafMutation = {
  createLeaf?:  {
    __typename: "Leaf",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateMatrixMutationVariables = {
  condition?: ModelMatrixConditionInput | null,
  input: CreateMatrixInput,
};

export type CreateMatrixMutation = {
  createMatrix?:  {
    __typename: "Matrix",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateMediaMutationVariables = {
  condition?: ModelMediaConditionInput | null,
  input: CreateMediaInput,
};

export type CreateMediaMutation = {
  createMedia?:  {
    __typename: "Media",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateMouseMutationVariables = {
  condition?: ModelMouseConditionInput | null,
  input: CreateMouseInput,
};

export type CreateMouseMutation = {
  createMouse?:  {
    __typename: "Mouse",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateNewsMutationVariables = {
  condition?: ModelNewsConditionInput | null,
  input: CreateNewsInput,
};

export type CreateNewsMutation = {
  createNews?:  {
    __typename: "News",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateOrderStatusMutationVariables = {
  condition?: ModelOrderStatusConditionInput | null,
  input: CreateOrderStatusInput,
};

export type CreateOrderStatusMutation = {
  createOrderStatus?:  {
    __typename: "OrderStatus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateOxMutationVariables = {
  condition?: ModelOxConditionInput | null,
  input: CreateOxInput,
};

export type CreateOxMutation = {
  createOx?:  {
    __typename: "Ox",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreatePersonMutationVariables = {
  condition?: ModelPersonConditionInput | null,
  input: CreatePersonInput,
};

export type CreatePersonMutation = {
  createPerson?:  {
    __typename: "Person",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreatePhotoMutationVariables = {
  condition?: ModelPhotoConditionInput | null,
  input: CreatePhotoInput,
};

export type CreatePhotoMutation = {
  createPhoto?:  {
    __typename: "Photo",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateQuizMutationVariables = {
  condition?: ModelQuizConditionInput | null,
  input: CreateQuizInput,
};

export type CreateQuizMutation = {
  createQuiz?:  {
    __typename: "Quiz",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateSMSMutationVariables = {
  condition?: ModelSMSConditionInput | null,
  input: CreateSMSInput,
};

export type CreateSMSMutation = {
  createSMS?:  {
    __typename: "SMS",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateSeriesMutationVariables = {
  condition?: ModelSeriesConditionInput | null,
  input: CreateSeriesInput,
};

export type CreateSeriesMutation = {
  createSeries?:  {
    __typename: "Series",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateSheepMutationVariables = {
  condition?: ModelSheepConditionInput | null,
  input: CreateSheepInput,
};

export type CreateSheepMutation = {
  createSheep?:  {
    __typename: "Sheep",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateStaffMutationVariables = {
  condition?: ModelStaffConditionInput | null,
  input: CreateStaffInput,
};

export type CreateStaffMutation = {
  createStaff?:  {
    __typename: "Staff",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateStatusMutationVariables = {
  condition?: ModelStatusConditionInput | null,
  input: CreateStatusInput,
};

export type CreateStatusMutation = {
  createStatus?:  {
    __typename: "Status",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateUserDataMutationVariables = {
  condition?: ModelUserDataConditionInput | null,
  input: CreateUserDataInput,
};

export type CreateUserDataMutation = {
  createUserData?:  {
    __typename: "UserData",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateVirusMutationVariables = {
  condition?: ModelVirusConditionInput | null,
  input: CreateVirusInput,
};

export type CreateVirusMutation = {
  createVirus?:  {
    __typename: "Virus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateWifeMutationVariables = {
  condition?: ModelWifeConditionInput | null,
  input: CreateWifeInput,
};

export type CreateWifeMutation = {
  createWife?:  {
    __typename: "Wife",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type CreateWomanMutationVariables = {
  condition?: ModelWomanConditionInput | null,
  input: CreateWomanInput,
};

export type CreateWomanMutation = {
  createWoman?:  {
    __typename: "Woman",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteAPIMutationVariables = {
  condition?: ModelAPIConditionInput | null,
  input: DeleteAPIInput,
};

export type DeleteAPIMutation = {
  deleteAPI?:  {
    __typename: "API",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteAddressMutationVariables = {
  condition?: ModelAddressConditionInput | null,
  input: DeleteAddressInput,
};

export type DeleteAddressMutation = {
  deleteAddress?:  {
    __typename: "Address",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteAnalysisMutationVariables = {
  condition?: ModelAnalysisConditionInput | null,
  input: DeleteAnalysisInput,
};

export type DeleteAnalysisMutation = {
  deleteAnalysis?:  {
    __typename: "Analysis",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteBeliefMutationVariables = {
  condition?: ModelBeliefConditionInput | null,
  input: DeleteBeliefInput,
};

export type DeleteBeliefMutation = {
  deleteBelief?:  {
    __typename: "Belief",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteBoxMutationVariables = {
  condition?: ModelBoxConditionInput | null,
  input: DeleteBoxInput,
};

export type DeleteBoxMutation = {
  deleteBox?:  {
    __typename: "Box",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteBusMutationVariables = {
  condition?: ModelBusConditionInput | null,
  input: DeleteBusInput,
};

export type DeleteBusMutation = {
  deleteBus?:  {
    __typename: "Bus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteCactusMutationVariables = {
  condition?: ModelCactusConditionInput | null,
  input: DeleteCactusInput,
};

export type DeleteCactusMutation = {
  deleteCactus?:  {
    __typename: "Cactus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteChildMutationVariables = {
  condition?: ModelChildConditionInput | null,
  input: DeleteChildInput,
};

export type DeleteChildMutation = {
  deleteChild?:  {
    __typename: "Child",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteCityMutationVariables = {
  condition?: ModelCityConditionInput | null,
  input: DeleteCityInput,
};

export type DeleteCityMutation = {
  deleteCity?:  {
    __typename: "City",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteCriterionMutationVariables = {
  condition?: ModelCriterionConditionInput | null,
  input: DeleteCriterionInput,
};

export type DeleteCriterionMutation = {
  deleteCriterion?:  {
    __typename: "Criterion",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteDatumMutationVariables = {
  condition?: ModelDatumConditionInput | null,
  input: DeleteDatumInput,
};

export type DeleteDatumMutation = {
  deleteDatum?:  {
    __typename: "Datum",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteDayMutationVariables = {
  condition?: ModelDayConditionInput | null,
  input: DeleteDayInput,
};

export type DeleteDayMutation = {
  deleteDay?:  {
    __typename: "Day",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteEquipmentMutationVariables = {
  condition?: ModelEquipmentConditionInput | null,
  input: DeleteEquipmentInput,
};

export type DeleteEquipmentMutation = {
  deleteEquipment?:  {
    __typename: "Equipment",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteFishMutationVariables = {
  condition?: ModelFishConditionInput | null,
  input: DeleteFishInput,
};

export type DeleteFishMutation = {
  deleteFish?:  {
    __typename: "Fish",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteFootMutationVariables = {
  condition?: ModelFootConditionInput | null,
  input: DeleteFootInput,
};

export type DeleteFootMutation = {
  deleteFoot?:  {
    __typename: "Foot",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteGasMutationVariables = {
  condition?: ModelGasConditionInput | null,
  input: DeleteGasInput,
};

export type DeleteGasMutation = {
  deleteGas?:  {
    __typename: "Gas",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteGooseMutationVariables = {
  condition?: ModelGooseConditionInput | null,
  input: DeleteGooseInput,
};

export type DeleteGooseMutation = {
  deleteGoose?:  {
    __typename: "Goose",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteHeroMutationVariables = {
  condition?: ModelHeroConditionInput | null,
  input: DeleteHeroInput,
};

export type DeleteHeroMutation = {
  deleteHero?:  {
    __typename: "Hero",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteIndexMutationVariables = {
  condition?: ModelIndexConditionInput | null,
  input: DeleteIndexInput,
};

export type DeleteIndexMutation = {
  deleteIndex?:  {
    __typename: "Index",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteKeyMutationVariables = {
  condition?: ModelKeyConditionInput | null,
  input: DeleteKeyInput,
};

export type DeleteKeyMutation = {
  deleteKey?:  {
    __typename: "Key",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteLeafMutationVariables = {
  condition?: ModelLeafConditionInput | null,
  input: DeleteLeafInput,
};

export type DeleteLeafMutation = {
  deleteLeaf?:  {
    __typename: "Leaf",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteMatrixMutationVariables = {
  condition?: ModelMatrixConditionInput | null,
  input: DeleteMatrixInput,
};

export type DeleteMatrixMutation = {
  deleteMatrix?:  {
    __typename: "Matrix",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteMediaMutationVariables = {
  condition?: ModelMediaConditionInput | null,
  input: DeleteMediaInput,
};

export type DeleteMediaMutation = {
  deleteMedia?:  {
    __typename: "Media",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteMouseMutationVariables = {
  condition?: ModelMouseConditionInput | null,
  input: DeleteMouseInput,
};

export type DeleteMouseMutation = {
  deleteMouse?:  {
    __typename: "Mouse",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteNewsMutationVariables = {
  condition?: ModelNewsConditionInput | null,
  input: DeleteNewsInput,
};

export type DeleteNewsMutation = {
  deleteNews?:  {
    __typename: "News",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteOrderStatusMutationVariables = {
  condition?: ModelOrderStatusConditionInput | null,
  input: DeleteOrderStatusInput,
};

export type DeleteOrderStatusMutation = {
  deleteOrderStatus?:  {
    __typename: "OrderStatus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteOxMutationVariables = {
  condition?: ModelOxConditionInput | null,
  input: DeleteOxInput,
};

export type DeleteOxMutation = {
  deleteOx?:  {
    __typename: "Ox",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeletePersonMutationVariables = {
  condition?: ModelPersonConditionInput | null,
  input: DeletePersonInput,
};

export type DeletePersonMutation = {
  deletePerson?:  {
    __typename: "Person",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeletePhotoMutationVariables = {
  condition?: ModelPhotoConditionInput | null,
  input: DeletePhotoInput,
};

export type DeletePhotoMutation = {
  deletePhoto?:  {
    __typename: "Photo",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteQuizMutationVariables = {
  condition?: ModelQuizConditionInput | null,
  input: DeleteQuizInput,
};

export type DeleteQuizMutation = {
  deleteQuiz?:  {
    __typename: "Quiz",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteSMSMutationVariables = {
  condition?: ModelSMSConditionInput | null,
  input: DeleteSMSInput,
};

export type DeleteSMSMutation = {
  deleteSMS?:  {
    __typename: "SMS",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteSeriesMutationVariables = {
  condition?: ModelSeriesConditionInput | null,
  input: DeleteSeriesInput,
};

export type DeleteSeriesMutation = {
  deleteSeries?:  {
    __typename: "Series",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteSheepMutationVariables = {
  condition?: ModelSheepConditionInput | null,
  input: DeleteSheepInput,
};

export type DeleteSheepMutation = {
  deleteSheep?:  {
    __typename: "Sheep",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteStaffMutationVariables = {
  condition?: ModelStaffConditionInput | null,
  input: DeleteStaffInput,
};

export type DeleteStaffMutation = {
  deleteStaff?:  {
    __typename: "Staff",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteStatusMutationVariables = {
  condition?: ModelStatusConditionInput | null,
  input: DeleteStatusInput,
};

export type DeleteStatusMutation = {
  deleteStatus?:  {
    __typename: "Status",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteUserDataMutationVariables = {
  condition?: ModelUserDataConditionInput | null,
  input: DeleteUserDataInput,
};

export type DeleteUserDataMutation = {
  deleteUserData?:  {
    __typename: "UserData",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteVirusMutationVariables = {
  condition?: ModelVirusConditionInput | null,
  input: DeleteVirusInput,
};

export type DeleteVirusMutation = {
  deleteVirus?:  {
    __typename: "Virus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteWifeMutationVariables = {
  condition?: ModelWifeConditionInput | null,
  input: DeleteWifeInput,
};

export type DeleteWifeMutation = {
  deleteWife?:  {
    __typename: "Wife",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type DeleteWomanMutationVariables = {
  condition?: ModelWomanConditionInput | null,
  input: DeleteWomanInput,
};

export type DeleteWomanMutation = {
  deleteWoman?:  {
    __typename: "Woman",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateAPIMutationVariables = {
  condition?: ModelAPIConditionInput | null,
  input: UpdateAPIInput,
};

export type UpdateAPIMutation = {
  updateAPI?:  {
    __typename: "API",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateAddressMutationVariables = {
  condition?: ModelAddressConditionInput | null,
  input: UpdateAddressInput,
};

export type UpdateAddressMutation = {
  updateAddress?:  {
    __typename: "Address",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateAnalysisMutationVariables = {
  condition?: ModelAnalysisConditionInput | null,
  input: UpdateAnalysisInput,
};

export type UpdateAnalysisMutation = {
  updateAnalysis?:  {
    __typename: "Analysis",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateBeliefMutationVariables = {
  condition?: ModelBeliefConditionInput | null,
  input: UpdateBeliefInput,
};

export type UpdateBeliefMutation = {
  updateBelief?:  {
    __typename: "Belief",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateBoxMutationVariables = {
  condition?: ModelBoxConditionInput | null,
  input: UpdateBoxInput,
};

export type UpdateBoxMutation = {
  updateBox?:  {
    __typename: "Box",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateBusMutationVariables = {
  condition?: ModelBusConditionInput | null,
  input: UpdateBusInput,
};

export type UpdateBusMutation = {
  updateBus?:  {
    __typename: "Bus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateCactusMutationVariables = {
  condition?: ModelCactusConditionInput | null,
  input: UpdateCactusInput,
};

export type UpdateCactusMutation = {
  updateCactus?:  {
    __typename: "Cactus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateChildMutationVariables = {
  condition?: ModelChildConditionInput | null,
  input: UpdateChildInput,
};

export type UpdateChildMutation = {
  updateChild?:  {
    __typename: "Child",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateCityMutationVariables = {
  condition?: ModelCityConditionInput | null,
  input: UpdateCityInput,
};

export type UpdateCityMutation = {
  updateCity?:  {
    __typename: "City",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateCriterionMutationVariables = {
  condition?: ModelCriterionConditionInput | null,
  input: UpdateCriterionInput,
};

export type UpdateCriterionMutation = {
  updateCriterion?:  {
    __typename: "Criterion",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateDatumMutationVariables = {
  condition?: ModelDatumConditionInput | null,
  input: UpdateDatumInput,
};

export type UpdateDatumMutation = {
  updateDatum?:  {
    __typename: "Datum",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateDayMutationVariables = {
  condition?: ModelDayConditionInput | null,
  input: UpdateDayInput,
};

export type UpdateDayMutation = {
  updateDay?:  {
    __typename: "Day",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateEquipmentMutationVariables = {
  condition?: ModelEquipmentConditionInput | null,
  input: UpdateEquipmentInput,
};

export type UpdateEquipmentMutation = {
  updateEquipment?:  {
    __typename: "Equipment",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateFishMutationVariables = {
  condition?: ModelFishConditionInput | null,
  input: UpdateFishInput,
};

export type UpdateFishMutation = {
  updateFish?:  {
    __typename: "Fish",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateFootMutationVariables = {
  condition?: ModelFootConditionInput | null,
  input: UpdateFootInput,
};

export type UpdateFootMutation = {
  updateFoot?:  {
    __typename: "Foot",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateGasMutationVariables = {
  condition?: ModelGasConditionInput | null,
  input: UpdateGasInput,
};

export type UpdateGasMutation = {
  updateGas?:  {
    __typename: "Gas",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateGooseMutationVariables = {
  condition?: ModelGooseConditionInput | null,
  input: UpdateGooseInput,
};

export type UpdateGooseMutation = {
  updateGoose?:  {
    __typename: "Goose",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateHeroMutationVariables = {
  condition?: ModelHeroConditionInput | null,
  input: UpdateHeroInput,
};

export type UpdateHeroMutation = {
  updateHero?:  {
    __typename: "Hero",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateIndexMutationVariables = {
  condition?: ModelIndexConditionInput | null,
  input: UpdateIndexInput,
};

export type UpdateIndexMutation = {
  updateIndex?:  {
    __typename: "Index",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateKeyMutationVariables = {
  condition?: ModelKeyConditionInput | null,
  input: UpdateKeyInput,
};

export type UpdateKeyMutation = {
  updateKey?:  {
    __typename: "Key",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateLeafMutationVariables = {
  condition?: ModelLeafConditionInput | null,
  input: UpdateLeafInput,
};

export type UpdateLeafMutation = {
  updateLeaf?:  {
    __typename: "Leaf",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateMatrixMutationVariables = {
  condition?: ModelMatrixConditionInput | null,
  input: UpdateMatrixInput,
};

export type UpdateMatrixMutation = {
  updateMatrix?:  {
    __typename: "Matrix",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateMediaMutationVariables = {
  condition?: ModelMediaConditionInput | null,
  input: UpdateMediaInput,
};

export type UpdateMediaMutation = {
  updateMedia?:  {
    __typename: "Media",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateMouseMutationVariables = {
  condition?: ModelMouseConditionInput | null,
  input: UpdateMouseInput,
};

export type UpdateMouseMutation = {
  updateMouse?:  {
    __typename: "Mouse",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateNewsMutationVariables = {
  condition?: ModelNewsConditionInput | null,
  input: UpdateNewsInput,
};

export type UpdateNewsMutation = {
  updateNews?:  {
    __typename: "News",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateOrderStatusMutationVariables = {
  condition?: ModelOrderStatusConditionInput | null,
  input: UpdateOrderStatusInput,
};

export type UpdateOrderStatusMutation = {
  updateOrderStatus?:  {
    __typename: "OrderStatus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateOxMutationVariables = {
  condition?: ModelOxConditionInput | null,
  input: UpdateOxInput,
};

export type UpdateOxMutation = {
  updateOx?:  {
    __typename: "Ox",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdatePersonMutationVariables = {
  condition?: ModelPersonConditionInput | null,
  input: UpdatePersonInput,
};

export type UpdatePersonMutation = {
  updatePerson?:  {
    __typename: "Person",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdatePhotoMutationVariables = {
  condition?: ModelPhotoConditionInput | null,
  input: UpdatePhotoInput,
};

export type UpdatePhotoMutation = {
  updatePhoto?:  {
    __typename: "Photo",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateQuizMutationVariables = {
  condition?: ModelQuizConditionInput | null,
  input: UpdateQuizInput,
};

export type UpdateQuizMutation = {
  updateQuiz?:  {
    __typename: "Quiz",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateSMSMutationVariables = {
  condition?: ModelSMSConditionInput | null,
  input: UpdateSMSInput,
};

export type UpdateSMSMutation = {
  updateSMS?:  {
    __typename: "SMS",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateSeriesMutationVariables = {
  condition?: ModelSeriesConditionInput | null,
  input: UpdateSeriesInput,
};

export type UpdateSeriesMutation = {
  updateSeries?:  {
    __typename: "Series",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateSheepMutationVariables = {
  condition?: ModelSheepConditionInput | null,
  input: UpdateSheepInput,
};

export type UpdateSheepMutation = {
  updateSheep?:  {
    __typename: "Sheep",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateStaffMutationVariables = {
  condition?: ModelStaffConditionInput | null,
  input: UpdateStaffInput,
};

export type UpdateStaffMutation = {
  updateStaff?:  {
    __typename: "Staff",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateStatusMutationVariables = {
  condition?: ModelStatusConditionInput | null,
  input: UpdateStatusInput,
};

export type UpdateStatusMutation = {
  updateStatus?:  {
    __typename: "Status",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateUserDataMutationVariables = {
  condition?: ModelUserDataConditionInput | null,
  input: UpdateUserDataInput,
};

export type UpdateUserDataMutation = {
  updateUserData?:  {
    __typename: "UserData",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateVirusMutationVariables = {
  condition?: ModelVirusConditionInput | null,
  input: UpdateVirusInput,
};

export type UpdateVirusMutation = {
  updateVirus?:  {
    __typename: "Virus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateWifeMutationVariables = {
  condition?: ModelWifeConditionInput | null,
  input: UpdateWifeInput,
};

export type UpdateWifeMutation = {
  updateWife?:  {
    __typename: "Wife",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type UpdateWomanMutationVariables = {
  condition?: ModelWomanConditionInput | null,
  input: UpdateWomanInput,
};

export type UpdateWomanMutation = {
  updateWoman?:  {
    __typename: "Woman",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateAPISubscriptionVariables = {
  filter?: ModelSubscriptionAPIFilterInput | null,
};

export type OnCreateAPISubscription = {
  onCreateAPI?:  {
    __typename: "API",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateAddressSubscriptionVariables = {
  filter?: ModelSubscriptionAddressFilterInput | null,
};

export type OnCreateAddressSubscription = {
  onCreateAddress?:  {
    __typename: "Address",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateAnalysisSubscriptionVariables = {
  filter?: ModelSubscriptionAnalysisFilterInput | null,
};

export type OnCreateAnalysisSubscription = {
  onCreateAnalysis?:  {
    __typename: "Analysis",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateBeliefSubscriptionVariables = {
  filter?: ModelSubscriptionBeliefFilterInput | null,
};

export type OnCreateBeliefSubscription = {
  onCreateBelief?:  {
    __typename: "Belief",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateBoxSubscriptionVariables = {
  filter?: ModelSubscriptionBoxFilterInput | null,
};

export type OnCreateBoxSubscription = {
  onCreateBox?:  {
    __typename: "Box",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateBusSubscriptionVariables = {
  filter?: ModelSubscriptionBusFilterInput | null,
};

export type OnCreateBusSubscription = {
  onCreateBus?:  {
    __typename: "Bus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateCactusSubscriptionVariables = {
  filter?: ModelSubscriptionCactusFilterInput | null,
};

export type OnCreateCactusSubscription = {
  onCreateCactus?:  {
    __typename: "Cactus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateChildSubscriptionVariables = {
  filter?: ModelSubscriptionChildFilterInput | null,
};

export type OnCreateChildSubscription = {
  onCreateChild?:  {
    __typename: "Child",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateCitySubscriptionVariables = {
  filter?: ModelSubscriptionCityFilterInput | null,
};

export type OnCreateCitySubscription = {
  onCreateCity?:  {
    __typename: "City",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateCriterionSubscriptionVariables = {
  filter?: ModelSubscriptionCriterionFilterInput | null,
};

export type OnCreateCriterionSubscription = {
  onCreateCriterion?:  {
    __typename: "Criterion",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateDatumSubscriptionVariables = {
  filter?: ModelSubscriptionDatumFilterInput | null,
};

export type OnCreateDatumSubscription = {
  onCreateDatum?:  {
    __typename: "Datum",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateDaySubscriptionVariables = {
  filter?: ModelSubscriptionDayFilterInput | null,
};

export type OnCreateDaySubscription = {
  onCreateDay?:  {
    __typename: "Day",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateEquipmentSubscriptionVariables = {
  filter?: ModelSubscriptionEquipmentFilterInput | null,
};

export type OnCreateEquipmentSubscription = {
  onCreateEquipment?:  {
    __typename: "Equipment",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateFishSubscriptionVariables = {
  filter?: ModelSubscriptionFishFilterInput | null,
};

export type OnCreateFishSubscription = {
  onCreateFish?:  {
    __typename: "Fish",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateFootSubscriptionVariables = {
  filter?: ModelSubscriptionFootFilterInput | null,
};

export type OnCreateFootSubscription = {
  onCreateFoot?:  {
    __typename: "Foot",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateGasSubscriptionVariables = {
  filter?: ModelSubscriptionGasFilterInput | null,
};

export type OnCreateGasSubscription = {
  onCreateGas?:  {
    __typename: "Gas",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateGooseSubscriptionVariables = {
  filter?: ModelSubscriptionGooseFilterInput | null,
};

export type OnCreateGooseSubscription = {
  onCreateGoose?:  {
    __typename: "Goose",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateHeroSubscriptionVariables = {
  filter?: ModelSubscriptionHeroFilterInput | null,
};

export type OnCreateHeroSubscription = {
  onCreateHero?:  {
    __typename: "Hero",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateIndexSubscriptionVariables = {
  filter?: ModelSubscriptionIndexFilterInput | null,
};

export type OnCreateIndexSubscription = {
  onCreateIndex?:  {
    __typename: "Index",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateKeySubscriptionVariables = {
  filter?: ModelSubscriptionKeyFilterInput | null,
};

export type OnCreateKeySubscription = {
  onCreateKey?:  {
    __typename: "Key",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateLeafSubscriptionVariables = {
  filter?: ModelSubscriptionLeafFilterInput | null,
};

export type OnCreateLeafSubscription = {
  onCreateLeaf?:  {
    __typename: "Leaf",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateMatrixSubscriptionVariables = {
  filter?: ModelSubscriptionMatrixFilterInput | null,
};

export type OnCreateMatrixSubscription = {
  onCreateMatrix?:  {
    __typename: "Matrix",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateMediaSubscriptionVariables = {
  filter?: ModelSubscriptionMediaFilterInput | null,
};

export type OnCreateMediaSubscription = {
  onCreateMedia?:  {
    __typename: "Media",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateMouseSubscriptionVariables = {
  filter?: ModelSubscriptionMouseFilterInput | null,
};

export type OnCreateMouseSubscription = {
  onCreateMouse?:  {
    __typename: "Mouse",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateNewsSubscriptionVariables = {
  filter?: ModelSubscriptionNewsFilterInput | null,
};

export type OnCreateNewsSubscription = {
  onCreateNews?:  {
    __typename: "News",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateOrderStatusSubscriptionVariables = {
  filter?: ModelSubscriptionOrderStatusFilterInput | null,
};

export type OnCreateOrderStatusSubscription = {
  onCreateOrderStatus?:  {
    __typename: "OrderStatus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateOxSubscriptionVariables = {
  filter?: ModelSubscriptionOxFilterInput | null,
};

export type OnCreateOxSubscription = {
  onCreateOx?:  {
    __typename: "Ox",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreatePersonSubscriptionVariables = {
  filter?: ModelSubscriptionPersonFilterInput | null,
};

export type OnCreatePersonSubscription = {
  onCreatePerson?:  {
    __typename: "Person",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreatePhotoSubscriptionVariables = {
  filter?: ModelSubscriptionPhotoFilterInput | null,
};

export type OnCreatePhotoSubscription = {
  onCreatePhoto?:  {
    __typename: "Photo",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateQuizSubscriptionVariables = {
  filter?: ModelSubscriptionQuizFilterInput | null,
};

export type OnCreateQuizSubscription = {
  onCreateQuiz?:  {
    __typename: "Quiz",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateSMSSubscriptionVariables = {
  filter?: ModelSubscriptionSMSFilterInput | null,
};

export type OnCreateSMSSubscription = {
  onCreateSMS?:  {
    __typename: "SMS",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateSeriesSubscriptionVariables = {
  filter?: ModelSubscriptionSeriesFilterInput | null,
};

export type OnCreateSeriesSubscription = {
  onCreateSeries?:  {
    __typename: "Series",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateSheepSubscriptionVariables = {
  filter?: ModelSubscriptionSheepFilterInput | null,
};

export type OnCreateSheepSubscription = {
  onCreateSheep?:  {
    __typename: "Sheep",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateStaffSubscriptionVariables = {
  filter?: ModelSubscriptionStaffFilterInput | null,
};

export type OnCreateStaffSubscription = {
  onCreateStaff?:  {
    __typename: "Staff",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateStatusSubscriptionVariables = {
  filter?: ModelSubscriptionStatusFilterInput | null,
};

export type OnCreateStatusSubscription = {
  onCreateStatus?:  {
    __typename: "Status",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateUserDataSubscriptionVariables = {
  filter?: ModelSubscriptionUserDataFilterInput | null,
};

export type OnCreateUserDataSubscription = {
  onCreateUserData?:  {
    __typename: "UserData",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateVirusSubscriptionVariables = {
  filter?: ModelSubscriptionVirusFilterInput | null,
};

export type OnCreateVirusSubscription = {
  onCreateVirus?:  {
    __typename: "Virus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateWifeSubscriptionVariables = {
  filter?: ModelSubscriptionWifeFilterInput | null,
};

export type OnCreateWifeSubscription = {
  onCreateWife?:  {
    __typename: "Wife",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnCreateWomanSubscriptionVariables = {
  filter?: ModelSubscriptionWomanFilterInput | null,
};

export type OnCreateWomanSubscription = {
  onCreateWoman?:  {
    __typename: "Woman",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteAPISubscriptionVariables = {
  filter?: ModelSubscriptionAPIFilterInput | null,
};

export type OnDeleteAPISubscription = {
  onDeleteAPI?:  {
    __typename: "API",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteAddressSubscriptionVariables = {
  filter?: ModelSubscriptionAddressFilterInput | null,
};

export type OnDeleteAddressSubscription = {
  onDeleteAddress?:  {
    __typename: "Address",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteAnalysisSubscriptionVariables = {
  filter?: ModelSubscriptionAnalysisFilterInput | null,
};

export type OnDeleteAnalysisSubscription = {
  onDeleteAnalysis?:  {
    __typename: "Analysis",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteBeliefSubscriptionVariables = {
  filter?: ModelSubscriptionBeliefFilterInput | null,
};

export type OnDeleteBeliefSubscription = {
  onDeleteBelief?:  {
    __typename: "Belief",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteBoxSubscriptionVariables = {
  filter?: ModelSubscriptionBoxFilterInput | null,
};

export type OnDeleteBoxSubscription = {
  onDeleteBox?:  {
    __typename: "Box",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteBusSubscriptionVariables = {
  filter?: ModelSubscriptionBusFilterInput | null,
};

export type OnDeleteBusSubscription = {
  onDeleteBus?:  {
    __typename: "Bus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteCactusSubscriptionVariables = {
  filter?: ModelSubscriptionCactusFilterInput | null,
};

export type OnDeleteCactusSubscription = {
  onDeleteCactus?:  {
    __typename: "Cactus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteChildSubscriptionVariables = {
  filter?: ModelSubscriptionChildFilterInput | null,
};

export type OnDeleteChildSubscription = {
  onDeleteChild?:  {
    __typename: "Child",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteCitySubscriptionVariables = {
  filter?: ModelSubscriptionCityFilterInput | null,
};

export type OnDeleteCitySubscription = {
  onDeleteCity?:  {
    __typename: "City",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteCriterionSubscriptionVariables = {
  filter?: ModelSubscriptionCriterionFilterInput | null,
};

export type OnDeleteCriterionSubscription = {
  onDeleteCriterion?:  {
    __typename: "Criterion",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteDatumSubscriptionVariables = {
  filter?: ModelSubscriptionDatumFilterInput | null,
};

export type OnDeleteDatumSubscription = {
  onDeleteDatum?:  {
    __typename: "Datum",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteDaySubscriptionVariables = {
  filter?: ModelSubscriptionDayFilterInput | null,
};

export type OnDeleteDaySubscription = {
  onDeleteDay?:  {
    __typename: "Day",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteEquipmentSubscriptionVariables = {
  filter?: ModelSubscriptionEquipmentFilterInput | null,
};

export type OnDeleteEquipmentSubscription = {
  onDeleteEquipment?:  {
    __typename: "Equipment",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteFishSubscriptionVariables = {
  filter?: ModelSubscriptionFishFilterInput | null,
};

export type OnDeleteFishSubscription = {
  onDeleteFish?:  {
    __typename: "Fish",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteFootSubscriptionVariables = {
  filter?: ModelSubscriptionFootFilterInput | null,
};

export type OnDeleteFootSubscription = {
  onDeleteFoot?:  {
    __typename: "Foot",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteGasSubscriptionVariables = {
  filter?: ModelSubscriptionGasFilterInput | null,
};

export type OnDeleteGasSubscription = {
  onDeleteGas?:  {
    __typename: "Gas",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteGooseSubscriptionVariables = {
  filter?: ModelSubscriptionGooseFilterInput | null,
};

export type OnDeleteGooseSubscription = {
  onDeleteGoose?:  {
    __typename: "Goose",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteHeroSubscriptionVariables = {
  filter?: ModelSubscriptionHeroFilterInput | null,
};

export type OnDeleteHeroSubscription = {
  onDeleteHero?:  {
    __typename: "Hero",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteIndexSubscriptionVariables = {
  filter?: ModelSubscriptionIndexFilterInput | null,
};

export type OnDeleteIndexSubscription = {
  onDeleteIndex?:  {
    __typename: "Index",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteKeySubscriptionVariables = {
  filter?: ModelSubscriptionKeyFilterInput | null,
};

export type OnDeleteKeySubscription = {
  onDeleteKey?:  {
    __typename: "Key",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteLeafSubscriptionVariables = {
  filter?: ModelSubscriptionLeafFilterInput | null,
};

export type OnDeleteLeafSubscription = {
  onDeleteLeaf?:  {
    __typename: "Leaf",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteMatrixSubscriptionVariables = {
  filter?: ModelSubscriptionMatrixFilterInput | null,
};

export type OnDeleteMatrixSubscription = {
  onDeleteMatrix?:  {
    __typename: "Matrix",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteMediaSubscriptionVariables = {
  filter?: ModelSubscriptionMediaFilterInput | null,
};

export type OnDeleteMediaSubscription = {
  onDeleteMedia?:  {
    __typename: "Media",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteMouseSubscriptionVariables = {
  filter?: ModelSubscriptionMouseFilterInput | null,
};

export type OnDeleteMouseSubscription = {
  onDeleteMouse?:  {
    __typename: "Mouse",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteNewsSubscriptionVariables = {
  filter?: ModelSubscriptionNewsFilterInput | null,
};

export type OnDeleteNewsSubscription = {
  onDeleteNews?:  {
    __typename: "News",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteOrderStatusSubscriptionVariables = {
  filter?: ModelSubscriptionOrderStatusFilterInput | null,
};

export type OnDeleteOrderStatusSubscription = {
  onDeleteOrderStatus?:  {
    __typename: "OrderStatus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteOxSubscriptionVariables = {
  filter?: ModelSubscriptionOxFilterInput | null,
};

export type OnDeleteOxSubscription = {
  onDeleteOx?:  {
    __typename: "Ox",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeletePersonSubscriptionVariables = {
  filter?: ModelSubscriptionPersonFilterInput | null,
};

export type OnDeletePersonSubscription = {
  onDeletePerson?:  {
    __typename: "Person",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeletePhotoSubscriptionVariables = {
  filter?: ModelSubscriptionPhotoFilterInput | null,
};

export type OnDeletePhotoSubscription = {
  onDeletePhoto?:  {
    __typename: "Photo",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteQuizSubscriptionVariables = {
  filter?: ModelSubscriptionQuizFilterInput | null,
};

export type OnDeleteQuizSubscription = {
  onDeleteQuiz?:  {
    __typename: "Quiz",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteSMSSubscriptionVariables = {
  filter?: ModelSubscriptionSMSFilterInput | null,
};

export type OnDeleteSMSSubscription = {
  onDeleteSMS?:  {
    __typename: "SMS",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteSeriesSubscriptionVariables = {
  filter?: ModelSubscriptionSeriesFilterInput | null,
};

export type OnDeleteSeriesSubscription = {
  onDeleteSeries?:  {
    __typename: "Series",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteSheepSubscriptionVariables = {
  filter?: ModelSubscriptionSheepFilterInput | null,
};

export type OnDeleteSheepSubscription = {
  onDeleteSheep?:  {
    __typename: "Sheep",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteStaffSubscriptionVariables = {
  filter?: ModelSubscriptionStaffFilterInput | null,
};

export type OnDeleteStaffSubscription = {
  onDeleteStaff?:  {
    __typename: "Staff",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteStatusSubscriptionVariables = {
  filter?: ModelSubscriptionStatusFilterInput | null,
};

export type OnDeleteStatusSubscription = {
  onDeleteStatus?:  {
    __typename: "Status",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteUserDataSubscriptionVariables = {
  filter?: ModelSubscriptionUserDataFilterInput | null,
};

export type OnDeleteUserDataSubscription = {
  onDeleteUserData?:  {
    __typename: "UserData",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteVirusSubscriptionVariables = {
  filter?: ModelSubscriptionVirusFilterInput | null,
};

export type OnDeleteVirusSubscription = {
  onDeleteVirus?:  {
    __typename: "Virus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteWifeSubscriptionVariables = {
  filter?: ModelSubscriptionWifeFilterInput | null,
};

export type OnDeleteWifeSubscription = {
  onDeleteWife?:  {
    __typename: "Wife",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnDeleteWomanSubscriptionVariables = {
  filter?: ModelSubscriptionWomanFilterInput | null,
};

export type OnDeleteWomanSubscription = {
  onDeleteWoman?:  {
    __typename: "Woman",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateAPISubscriptionVariables = {
  filter?: ModelSubscriptionAPIFilterInput | null,
};

export type OnUpdateAPISubscription = {
  onUpdateAPI?:  {
    __typename: "API",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateAddressSubscriptionVariables = {
  filter?: ModelSubscriptionAddressFilterInput | null,
};

export type OnUpdateAddressSubscription = {
  onUpdateAddress?:  {
    __typename: "Address",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateAnalysisSubscriptionVariables = {
  filter?: ModelSubscriptionAnalysisFilterInput | null,
};

export type OnUpdateAnalysisSubscription = {
  onUpdateAnalysis?:  {
    __typename: "Analysis",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateBeliefSubscriptionVariables = {
  filter?: ModelSubscriptionBeliefFilterInput | null,
};

export type OnUpdateBeliefSubscription = {
  onUpdateBelief?:  {
    __typename: "Belief",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateBoxSubscriptionVariables = {
  filter?: ModelSubscriptionBoxFilterInput | null,
};

export type OnUpdateBoxSubscription = {
  onUpdateBox?:  {
    __typename: "Box",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateBusSubscriptionVariables = {
  filter?: ModelSubscriptionBusFilterInput | null,
};

export type OnUpdateBusSubscription = {
  onUpdateBus?:  {
    __typename: "Bus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateCactusSubscriptionVariables = {
  filter?: ModelSubscriptionCactusFilterInput | null,
};

export type OnUpdateCactusSubscription = {
  onUpdateCactus?:  {
    __typename: "Cactus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateChildSubscriptionVariables = {
  filter?: ModelSubscriptionChildFilterInput | null,
};

export type OnUpdateChildSubscription = {
  onUpdateChild?:  {
    __typename: "Child",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateCitySubscriptionVariables = {
  filter?: ModelSubscriptionCityFilterInput | null,
};

export type OnUpdateCitySubscription = {
  onUpdateCity?:  {
    __typename: "City",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateCriterionSubscriptionVariables = {
  filter?: ModelSubscriptionCriterionFilterInput | null,
};

export type OnUpdateCriterionSubscription = {
  onUpdateCriterion?:  {
    __typename: "Criterion",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateDatumSubscriptionVariables = {
  filter?: ModelSubscriptionDatumFilterInput | null,
};

export type OnUpdateDatumSubscription = {
  onUpdateDatum?:  {
    __typename: "Datum",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateDaySubscriptionVariables = {
  filter?: ModelSubscriptionDayFilterInput | null,
};

export type OnUpdateDaySubscription = {
  onUpdateDay?:  {
    __typename: "Day",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateEquipmentSubscriptionVariables = {
  filter?: ModelSubscriptionEquipmentFilterInput | null,
};

export type OnUpdateEquipmentSubscription = {
  onUpdateEquipment?:  {
    __typename: "Equipment",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateFishSubscriptionVariables = {
  filter?: ModelSubscriptionFishFilterInput | null,
};

export type OnUpdateFishSubscription = {
  onUpdateFish?:  {
    __typename: "Fish",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateFootSubscriptionVariables = {
  filter?: ModelSubscriptionFootFilterInput | null,
};

export type OnUpdateFootSubscription = {
  onUpdateFoot?:  {
    __typename: "Foot",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateGasSubscriptionVariables = {
  filter?: ModelSubscriptionGasFilterInput | null,
};

export type OnUpdateGasSubscription = {
  onUpdateGas?:  {
    __typename: "Gas",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateGooseSubscriptionVariables = {
  filter?: ModelSubscriptionGooseFilterInput | null,
};

export type OnUpdateGooseSubscription = {
  onUpdateGoose?:  {
    __typename: "Goose",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateHeroSubscriptionVariables = {
  filter?: ModelSubscriptionHeroFilterInput | null,
};

export type OnUpdateHeroSubscription = {
  onUpdateHero?:  {
    __typename: "Hero",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateIndexSubscriptionVariables = {
  filter?: ModelSubscriptionIndexFilterInput | null,
};

export type OnUpdateIndexSubscription = {
  onUpdateIndex?:  {
    __typename: "Index",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateKeySubscriptionVariables = {
  filter?: ModelSubscriptionKeyFilterInput | null,
};

export type OnUpdateKeySubscription = {
  onUpdateKey?:  {
    __typename: "Key",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateLeafSubscriptionVariables = {
  filter?: ModelSubscriptionLeafFilterInput | null,
};

export type OnUpdateLeafSubscription = {
  onUpdateLeaf?:  {
    __typename: "Leaf",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateMatrixSubscriptionVariables = {
  filter?: ModelSubscriptionMatrixFilterInput | null,
};

export type OnUpdateMatrixSubscription = {
  onUpdateMatrix?:  {
    __typename: "Matrix",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateMediaSubscriptionVariables = {
  filter?: ModelSubscriptionMediaFilterInput | null,
};

export type OnUpdateMediaSubscription = {
  onUpdateMedia?:  {
    __typename: "Media",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateMouseSubscriptionVariables = {
  filter?: ModelSubscriptionMouseFilterInput | null,
};

export type OnUpdateMouseSubscription = {
  onUpdateMouse?:  {
    __typename: "Mouse",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateNewsSubscriptionVariables = {
  filter?: ModelSubscriptionNewsFilterInput | null,
};

export type OnUpdateNewsSubscription = {
  onUpdateNews?:  {
    __typename: "News",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateOrderStatusSubscriptionVariables = {
  filter?: ModelSubscriptionOrderStatusFilterInput | null,
};

export type OnUpdateOrderStatusSubscription = {
  onUpdateOrderStatus?:  {
    __typename: "OrderStatus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateOxSubscriptionVariables = {
  filter?: ModelSubscriptionOxFilterInput | null,
};

export type OnUpdateOxSubscription = {
  onUpdateOx?:  {
    __typename: "Ox",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdatePersonSubscriptionVariables = {
  filter?: ModelSubscriptionPersonFilterInput | null,
};

export type OnUpdatePersonSubscription = {
  onUpdatePerson?:  {
    __typename: "Person",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdatePhotoSubscriptionVariables = {
  filter?: ModelSubscriptionPhotoFilterInput | null,
};

export type OnUpdatePhotoSubscription = {
  onUpdatePhoto?:  {
    __typename: "Photo",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateQuizSubscriptionVariables = {
  filter?: ModelSubscriptionQuizFilterInput | null,
};

export type OnUpdateQuizSubscription = {
  onUpdateQuiz?:  {
    __typename: "Quiz",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateSMSSubscriptionVariables = {
  filter?: ModelSubscriptionSMSFilterInput | null,
};

export type OnUpdateSMSSubscription = {
  onUpdateSMS?:  {
    __typename: "SMS",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateSeriesSubscriptionVariables = {
  filter?: ModelSubscriptionSeriesFilterInput | null,
};

export type OnUpdateSeriesSubscription = {
  onUpdateSeries?:  {
    __typename: "Series",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateSheepSubscriptionVariables = {
  filter?: ModelSubscriptionSheepFilterInput | null,
};

export type OnUpdateSheepSubscription = {
  onUpdateSheep?:  {
    __typename: "Sheep",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateStaffSubscriptionVariables = {
  filter?: ModelSubscriptionStaffFilterInput | null,
};

export type OnUpdateStaffSubscription = {
  onUpdateStaff?:  {
    __typename: "Staff",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateStatusSubscriptionVariables = {
  filter?: ModelSubscriptionStatusFilterInput | null,
};

export type OnUpdateStatusSubscription = {
  onUpdateStatus?:  {
    __typename: "Status",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateUserDataSubscriptionVariables = {
  filter?: ModelSubscriptionUserDataFilterInput | null,
};

export type OnUpdateUserDataSubscription = {
  onUpdateUserData?:  {
    __typename: "UserData",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateVirusSubscriptionVariables = {
  filter?: ModelSubscriptionVirusFilterInput | null,
};

export type OnUpdateVirusSubscription = {
  onUpdateVirus?:  {
    __typename: "Virus",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateWifeSubscriptionVariables = {
  filter?: ModelSubscriptionWifeFilterInput | null,
};

export type OnUpdateWifeSubscription = {
  onUpdateWife?:  {
    __typename: "Wife",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};

export type OnUpdateWomanSubscriptionVariables = {
  filter?: ModelSubscriptionWomanFilterInput | null,
};

export type OnUpdateWomanSubscription = {
  onUpdateWoman?:  {
    __typename: "Woman",
    a?: number | null,
    createdAt: string,
    id: string,
    updatedAt: string,
  } | null,
};
