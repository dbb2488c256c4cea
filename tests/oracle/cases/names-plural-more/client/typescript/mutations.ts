/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const createAPI = /* GraphQL */ `mutation CreateAPI(
  $condition: ModelAPIConditionInput
  $input: CreateAPIInput!
) {
  createAPI(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateAPIMutationVariables,
  APITypes.CreateAPIMutation
>;
export const createAddress = /* GraphQL */ `mutation CreateAddress(
  $condition: ModelAddressConditionInput
  $input: CreateAddressInput!
) {
  createAddress(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateAddressMutationVariables,
  APITypes.CreateAddressMutation
>;
export const createAnalysis = /* GraphQL */ `mutation CreateAnalysis(
  $condition: ModelAnalysisConditionInput
  $input: CreateAnalysisInput!
) {
  createAnalysis(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateAnalysisMutationVariables,
  APITypes.CreateAnalysisMutation
>;
export const createBelief = /* GraphQL */ `mutation CreateBelief(
  $condition: ModelBeliefConditionInput
  $input: CreateBeliefInput!
) {
  createBelief(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateBeliefMutationVariables,
  APITypes.CreateBeliefMutation
>;
export const createBox = /* GraphQL */ `mutation CreateBox(
  $condition: ModelBoxConditionInput
  $input: CreateBoxInput!
) {
  createBox(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateBoxMutationVariables,
  APITypes.CreateBoxMutation
>;
export const createBus = /* GraphQL */ `mutation CreateBus(
  $condition: ModelBusConditionInput
  $input: CreateBusInput!
) {
  createBus(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateBusMutationVariables,
  APITypes.CreateBusMutation
>;
export const createCactus = /* GraphQL */ `mutation CreateCactus(
  $condition: ModelCactusConditionInput
  $input: CreateCactusInput!
) {
  createCactus(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateCactusMutationVariables,
  APITypes.CreateCactusMutation
>;
export const createChild = /* GraphQL */ `mutation CreateChild(
  $condition: ModelChildConditionInput
  $input: CreateChildInput!
) {
  createChild(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateChildMutationVariables,
  APITypes.CreateChildMutation
>;
export const createCity = /* GraphQL */ `mutation CreateCity(
  $condition: ModelCityConditionInput
  $input: CreateCityInput!
) {
  createCity(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateCityMutationVariables,
  APITypes.CreateCityMutation
>;
export const createCriterion = /* GraphQL */ `mutation CreateCriterion(
  $condition: ModelCriterionConditionInput
  $input: CreateCriterionInput!
) {
  createCriterion(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateCriterionMutationVariables,
  APITypes.CreateCriterionMutation
>;
export const createDatum = /* GraphQL */ `mutation CreateDatum(
  $condition: ModelDatumConditionInput
  $input: CreateDatumInput!
) {
  createDatum(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateDatumMutationVariables,
  APITypes.CreateDatumMutation
>;
export const createDay = /* GraphQL */ `mutation CreateDay(
  $condition: ModelDayConditionInput
  $input: CreateDayInput!
) {
  createDay(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateDayMutationVariables,
  APITypes.CreateDayMutation
>;
export const createEquipment = /* GraphQL */ `mutation CreateEquipment(
  $condition: ModelEquipmentConditionInput
  $input: CreateEquipmentInput!
) {
  createEquipment(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateEquipmentMutationVariables,
  APITypes.CreateEquipmentMutation
>;
export const createFish = /* GraphQL */ `mutation CreateFish(
  $condition: ModelFishConditionInput
  $input: CreateFishInput!
) {
  createFish(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateFishMutationVariables,
  APITypes.CreateFishMutation
>;
export const createFoot = /* GraphQL */ `mutation CreateFoot(
  $condition: ModelFootConditionInput
  $input: CreateFootInput!
) {
  createFoot(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateFootMutationVariables,
  APITypes.CreateFootMutation
>;
export const createGas = /* GraphQL */ `mutation CreateGas(
  $condition: ModelGasConditionInput
  $input: CreateGasInput!
) {
  createGas(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateGasMutationVariables,
  APITypes.CreateGasMutation
>;
export const createGoose = /* GraphQL */ `mutation CreateGoose(
  $condition: ModelGooseConditionInput
  $input: CreateGooseInput!
) {
  createGoose(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateGooseMutationVariables,
  APITypes.CreateGooseMutation
>;
export const createHero = /* GraphQL */ `mutation CreateHero(
  $condition: ModelHeroConditionInput
  $input: CreateHeroInput!
) {
  createHero(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateHeroMutationVariables,
  APITypes.CreateHeroMutation
>;
export const createIndex = /* GraphQL */ `mutation CreateIndex(
  $condition: ModelIndexConditionInput
  $input: CreateIndexInput!
) {
  createIndex(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateIndexMutationVariables,
  APITypes.CreateIndexMutation
>;
export const createKey = /* GraphQL */ `mutation CreateKey(
  $condition: ModelKeyConditionInput
  $input: CreateKeyInput!
) {
  createKey(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateKeyMutationVariables,
  APITypes.CreateKeyMutation
>;
export const createLeaf = /* GraphQL */ `mutation CreateLeaf(
  $condition: ModelLeafConditionInput
  $input: CreateLeafInput!
) {
  createLeaf(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateLeafMutationVariables,
  APITypes.CreateLeafMutation
>;
export const createMatrix = /* GraphQL */ `mutation CreateMatrix(
  $condition: ModelMatrixConditionInput
  $input: CreateMatrixInput!
) {
  createMatrix(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateMatrixMutationVariables,
  APITypes.CreateMatrixMutation
>;
export const createMedia = /* GraphQL */ `mutation CreateMedia(
  $condition: ModelMediaConditionInput
  $input: CreateMediaInput!
) {
  createMedia(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateMediaMutationVariables,
  APITypes.CreateMediaMutation
>;
export const createMouse = /* GraphQL */ `mutation CreateMouse(
  $condition: ModelMouseConditionInput
  $input: CreateMouseInput!
) {
  createMouse(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateMouseMutationVariables,
  APITypes.CreateMouseMutation
>;
export const createNews = /* GraphQL */ `mutation CreateNews(
  $condition: ModelNewsConditionInput
  $input: CreateNewsInput!
) {
  createNews(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateNewsMutationVariables,
  APITypes.CreateNewsMutation
>;
export const createOrderStatus = /* GraphQL */ `mutation CreateOrderStatus(
  $condition: ModelOrderStatusConditionInput
  $input: CreateOrderStatusInput!
) {
  createOrderStatus(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateOrderStatusMutationVariables,
  APITypes.CreateOrderStatusMutation
>;
export const createOx = /* GraphQL */ `mutation CreateOx($condition: ModelOxConditionInput, $input: CreateOxInput!) {
  createOx(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateOxMutationVariables,
  APITypes.CreateOxMutation
>;
export const createPerson = /* GraphQL */ `mutation CreatePerson(
  $condition: ModelPersonConditionInput
  $input: CreatePersonInput!
) {
  createPerson(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreatePersonMutationVariables,
  APITypes.CreatePersonMutation
>;
export const createPhoto = /* GraphQL */ `mutation CreatePhoto(
  $condition: ModelPhotoConditionInput
  $input: CreatePhotoInput!
) {
  createPhoto(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreatePhotoMutationVariables,
  APITypes.CreatePhotoMutation
>;
export const createQuiz = /* GraphQL */ `mutation CreateQuiz(
  $condition: ModelQuizConditionInput
  $input: CreateQuizInput!
) {
  createQuiz(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateQuizMutationVariables,
  APITypes.CreateQuizMutation
>;
export const createSMS = /* GraphQL */ `mutation CreateSMS(
  $condition: ModelSMSConditionInput
  $input: CreateSMSInput!
) {
  createSMS(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateSMSMutationVariables,
  APITypes.CreateSMSMutation
>;
export const createSeries = /* GraphQL */ `mutation CreateSeries(
  $condition: ModelSeriesConditionInput
  $input: CreateSeriesInput!
) {
  createSeries(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateSeriesMutationVariables,
  APITypes.CreateSeriesMutation
>;
export const createSheep = /* GraphQL */ `mutation CreateSheep(
  $condition: ModelSheepConditionInput
  $input: CreateSheepInput!
) {
  createSheep(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateSheepMutationVariables,
  APITypes.CreateSheepMutation
>;
export const createStaff = /* GraphQL */ `mutation CreateStaff(
  $condition: ModelStaffConditionInput
  $input: CreateStaffInput!
) {
  createStaff(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateStaffMutationVariables,
  APITypes.CreateStaffMutation
>;
export const createStatus = /* GraphQL */ `mutation CreateStatus(
  $condition: ModelStatusConditionInput
  $input: CreateStatusInput!
) {
  createStatus(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateStatusMutationVariables,
  APITypes.CreateStatusMutation
>;
export const createUserData = /* GraphQL */ `mutation CreateUserData(
  $condition: ModelUserDataConditionInput
  $input: CreateUserDataInput!
) {
  createUserData(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateUserDataMutationVariables,
  APITypes.CreateUserDataMutation
>;
export const createVirus = /* GraphQL */ `mutation CreateVirus(
  $condition: ModelVirusConditionInput
  $input: CreateVirusInput!
) {
  createVirus(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateVirusMutationVariables,
  APITypes.CreateVirusMutation
>;
export const createWife = /* GraphQL */ `mutation CreateWife(
  $condition: ModelWifeConditionInput
  $input: CreateWifeInput!
) {
  createWife(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateWifeMutationVariables,
  APITypes.CreateWifeMutation
>;
export const createWoman = /* GraphQL */ `mutation CreateWoman(
  $condition: ModelWomanConditionInput
  $input: CreateWomanInput!
) {
  createWoman(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.CreateWomanMutationVariables,
  APITypes.CreateWomanMutation
>;
export const deleteAPI = /* GraphQL */ `mutation DeleteAPI(
  $condition: ModelAPIConditionInput
  $input: DeleteAPIInput!
) {
  deleteAPI(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteAPIMutationVariables,
  APITypes.DeleteAPIMutation
>;
export const deleteAddress = /* GraphQL */ `mutation DeleteAddress(
  $condition: ModelAddressConditionInput
  $input: DeleteAddressInput!
) {
  deleteAddress(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteAddressMutationVariables,
  APITypes.DeleteAddressMutation
>;
export const deleteAnalysis = /* GraphQL */ `mutation DeleteAnalysis(
  $condition: ModelAnalysisConditionInput
  $input: DeleteAnalysisInput!
) {
  deleteAnalysis(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteAnalysisMutationVariables,
  APITypes.DeleteAnalysisMutation
>;
export const deleteBelief = /* GraphQL */ `mutation DeleteBelief(
  $condition: ModelBeliefConditionInput
  $input: DeleteBeliefInput!
) {
  deleteBelief(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteBeliefMutationVariables,
  APITypes.DeleteBeliefMutation
>;
export const deleteBox = /* GraphQL */ `mutation DeleteBox(
  $condition: ModelBoxConditionInput
  $input: DeleteBoxInput!
) {
  deleteBox(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteBoxMutationVariables,
  APITypes.DeleteBoxMutation
>;
export const deleteBus = /* GraphQL */ `mutation DeleteBus(
  $condition: ModelBusConditionInput
  $input: DeleteBusInput!
) {
  deleteBus(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteBusMutationVariables,
  APITypes.DeleteBusMutation
>;
export const deleteCactus = /* GraphQL */ `mutation DeleteCactus(
  $condition: ModelCactusConditionInput
  $input: DeleteCactusInput!
) {
  deleteCactus(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteCactusMutationVariables,
  APITypes.DeleteCactusMutation
>;
export const deleteChild = /* GraphQL */ `mutation DeleteChild(
  $condition: ModelChildConditionInput
  $input: DeleteChildInput!
) {
  deleteChild(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteChildMutationVariables,
  APITypes.DeleteChildMutation
>;
export const deleteCity = /* GraphQL */ `mutation DeleteCity(
  $condition: ModelCityConditionInput
  $input: DeleteCityInput!
) {
  deleteCity(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteCityMutationVariables,
  APITypes.DeleteCityMutation
>;
export const deleteCriterion = /* GraphQL */ `mutation DeleteCriterion(
  $condition: ModelCriterionConditionInput
  $input: DeleteCriterionInput!
) {
  deleteCriterion(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteCriterionMutationVariables,
  APITypes.DeleteCriterionMutation
>;
export const deleteDatum = /* GraphQL */ `mutation DeleteDatum(
  $condition: ModelDatumConditionInput
  $input: DeleteDatumInput!
) {
  deleteDatum(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteDatumMutationVariables,
  APITypes.DeleteDatumMutation
>;
export const deleteDay = /* GraphQL */ `mutation DeleteDay(
  $condition: ModelDayConditionInput
  $input: DeleteDayInput!
) {
  deleteDay(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteDayMutationVariables,
  APITypes.DeleteDayMutation
>;
export const deleteEquipment = /* GraphQL */ `mutation DeleteEquipment(
  $condition: ModelEquipmentConditionInput
  $input: DeleteEquipmentInput!
) {
  deleteEquipment(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteEquipmentMutationVariables,
  APITypes.DeleteEquipmentMutation
>;
export const deleteFish = /* GraphQL */ `mutation DeleteFish(
  $condition: ModelFishConditionInput
  $input: DeleteFishInput!
) {
  deleteFish(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteFishMutationVariables,
  APITypes.DeleteFishMutation
>;
export const deleteFoot = /* GraphQL */ `mutation DeleteFoot(
  $condition: ModelFootConditionInput
  $input: DeleteFootInput!
) {
  deleteFoot(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteFootMutationVariables,
  APITypes.DeleteFootMutation
>;
export const deleteGas = /* GraphQL */ `mutation DeleteGas(
  $condition: ModelGasConditionInput
  $input: DeleteGasInput!
) {
  deleteGas(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteGasMutationVariables,
  APITypes.DeleteGasMutation
>;
export const deleteGoose = /* GraphQL */ `mutation DeleteGoose(
  $condition: ModelGooseConditionInput
  $input: DeleteGooseInput!
) {
  deleteGoose(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteGooseMutationVariables,
  APITypes.DeleteGooseMutation
>;
export const deleteHero = /* GraphQL */ `mutation DeleteHero(
  $condition: ModelHeroConditionInput
  $input: DeleteHeroInput!
) {
  deleteHero(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteHeroMutationVariables,
  APITypes.DeleteHeroMutation
>;
export const deleteIndex = /* GraphQL */ `mutation DeleteIndex(
  $condition: ModelIndexConditionInput
  $input: DeleteIndexInput!
) {
  deleteIndex(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteIndexMutationVariables,
  APITypes.DeleteIndexMutation
>;
export const deleteKey = /* GraphQL */ `mutation DeleteKey(
  $condition: ModelKeyConditionInput
  $input: DeleteKeyInput!
) {
  deleteKey(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteKeyMutationVariables,
  APITypes.DeleteKeyMutation
>;
export const deleteLeaf = /* GraphQL */ `mutation DeleteLeaf(
  $condition: ModelLeafConditionInput
  $input: DeleteLeafInput!
) {
  deleteLeaf(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteLeafMutationVariables,
  APITypes.DeleteLeafMutation
>;
export const deleteMatrix = /* GraphQL */ `mutation DeleteMatrix(
  $condition: ModelMatrixConditionInput
  $input: DeleteMatrixInput!
) {
  deleteMatrix(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteMatrixMutationVariables,
  APITypes.DeleteMatrixMutation
>;
export const deleteMedia = /* GraphQL */ `mutation DeleteMedia(
  $condition: ModelMediaConditionInput
  $input: DeleteMediaInput!
) {
  deleteMedia(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteMediaMutationVariables,
  APITypes.DeleteMediaMutation
>;
export const deleteMouse = /* GraphQL */ `mutation DeleteMouse(
  $condition: ModelMouseConditionInput
  $input: DeleteMouseInput!
) {
  deleteMouse(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteMouseMutationVariables,
  APITypes.DeleteMouseMutation
>;
export const deleteNews = /* GraphQL */ `mutation DeleteNews(
  $condition: ModelNewsConditionInput
  $input: DeleteNewsInput!
) {
  deleteNews(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteNewsMutationVariables,
  APITypes.DeleteNewsMutation
>;
export const deleteOrderStatus = /* GraphQL */ `mutation DeleteOrderStatus(
  $condition: ModelOrderStatusConditionInput
  $input: DeleteOrderStatusInput!
) {
  deleteOrderStatus(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteOrderStatusMutationVariables,
  APITypes.DeleteOrderStatusMutation
>;
export const deleteOx = /* GraphQL */ `mutation DeleteOx($condition: ModelOxConditionInput, $input: DeleteOxInput!) {
  deleteOx(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteOxMutationVariables,
  APITypes.DeleteOxMutation
>;
export const deletePerson = /* GraphQL */ `mutation DeletePerson(
  $condition: ModelPersonConditionInput
  $input: DeletePersonInput!
) {
  deletePerson(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeletePersonMutationVariables,
  APITypes.DeletePersonMutation
>;
export const deletePhoto = /* GraphQL */ `mutation DeletePhoto(
  $condition: ModelPhotoConditionInput
  $input: DeletePhotoInput!
) {
  deletePhoto(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeletePhotoMutationVariables,
  APITypes.DeletePhotoMutation
>;
export const deleteQuiz = /* GraphQL */ `mutation DeleteQuiz(
  $condition: ModelQuizConditionInput
  $input: DeleteQuizInput!
) {
  deleteQuiz(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteQuizMutationVariables,
  APITypes.DeleteQuizMutation
>;
export const deleteSMS = /* GraphQL */ `mutation DeleteSMS(
  $condition: ModelSMSConditionInput
  $input: DeleteSMSInput!
) {
  deleteSMS(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteSMSMutationVariables,
  APITypes.DeleteSMSMutation
>;
export const deleteSeries = /* GraphQL */ `mutation DeleteSeries(
  $condition: ModelSeriesConditionInput
  $input: DeleteSeriesInput!
) {
  deleteSeries(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteSeriesMutationVariables,
  APITypes.DeleteSeriesMutation
>;
export const deleteSheep = /* GraphQL */ `mutation DeleteSheep(
  $condition: ModelSheepConditionInput
  $input: DeleteSheepInput!
) {
  deleteSheep(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteSheepMutationVariables,
  APITypes.DeleteSheepMutation
>;
export const deleteStaff = /* GraphQL */ `mutation DeleteStaff(
  $condition: ModelStaffConditionInput
  $input: DeleteStaffInput!
) {
  deleteStaff(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteStaffMutationVariables,
  APITypes.DeleteStaffMutation
>;
export const deleteStatus = /* GraphQL */ `mutation DeleteStatus(
  $condition: ModelStatusConditionInput
  $input: DeleteStatusInput!
) {
  deleteStatus(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteStatusMutationVariables,
  APITypes.DeleteStatusMutation
>;
export const deleteUserData = /* GraphQL */ `mutation DeleteUserData(
  $condition: ModelUserDataConditionInput
  $input: DeleteUserDataInput!
) {
  deleteUserData(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteUserDataMutationVariables,
  APITypes.DeleteUserDataMutation
>;
export const deleteVirus = /* GraphQL */ `mutation DeleteVirus(
  $condition: ModelVirusConditionInput
  $input: DeleteVirusInput!
) {
  deleteVirus(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteVirusMutationVariables,
  APITypes.DeleteVirusMutation
>;
export const deleteWife = /* GraphQL */ `mutation DeleteWife(
  $condition: ModelWifeConditionInput
  $input: DeleteWifeInput!
) {
  deleteWife(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteWifeMutationVariables,
  APITypes.DeleteWifeMutation
>;
export const deleteWoman = /* GraphQL */ `mutation DeleteWoman(
  $condition: ModelWomanConditionInput
  $input: DeleteWomanInput!
) {
  deleteWoman(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.DeleteWomanMutationVariables,
  APITypes.DeleteWomanMutation
>;
export const updateAPI = /* GraphQL */ `mutation UpdateAPI(
  $condition: ModelAPIConditionInput
  $input: UpdateAPIInput!
) {
  updateAPI(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateAPIMutationVariables,
  APITypes.UpdateAPIMutation
>;
export const updateAddress = /* GraphQL */ `mutation UpdateAddress(
  $condition: ModelAddressConditionInput
  $input: UpdateAddressInput!
) {
  updateAddress(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateAddressMutationVariables,
  APITypes.UpdateAddressMutation
>;
export const updateAnalysis = /* GraphQL */ `mutation UpdateAnalysis(
  $condition: ModelAnalysisConditionInput
  $input: UpdateAnalysisInput!
) {
  updateAnalysis(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateAnalysisMutationVariables,
  APITypes.UpdateAnalysisMutation
>;
export const updateBelief = /* GraphQL */ `mutation UpdateBelief(
  $condition: ModelBeliefConditionInput
  $input: UpdateBeliefInput!
) {
  updateBelief(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateBeliefMutationVariables,
  APITypes.UpdateBeliefMutation
>;
export const updateBox = /* GraphQL */ `mutation UpdateBox(
  $condition: ModelBoxConditionInput
  $input: UpdateBoxInput!
) {
  updateBox(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateBoxMutationVariables,
  APITypes.UpdateBoxMutation
>;
export const updateBus = /* GraphQL */ `mutation UpdateBus(
  $condition: ModelBusConditionInput
  $input: UpdateBusInput!
) {
  updateBus(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateBusMutationVariables,
  APITypes.UpdateBusMutation
>;
export const updateCactus = /* GraphQL */ `mutation UpdateCactus(
  $condition: ModelCactusConditionInput
  $input: UpdateCactusInput!
) {
  updateCactus(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateCactusMutationVariables,
  APITypes.UpdateCactusMutation
>;
export const updateChild = /* GraphQL */ `mutation UpdateChild(
  $condition: ModelChildConditionInput
  $input: UpdateChildInput!
) {
  updateChild(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateChildMutationVariables,
  APITypes.UpdateChildMutation
>;
export const updateCity = /* GraphQL */ `mutation UpdateCity(
  $condition: ModelCityConditionInput
  $input: UpdateCityInput!
) {
  updateCity(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateCityMutationVariables,
  APITypes.UpdateCityMutation
>;
export const updateCriterion = /* GraphQL */ `mutation UpdateCriterion(
  $condition: ModelCriterionConditionInput
  $input: UpdateCriterionInput!
) {
  updateCriterion(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateCriterionMutationVariables,
  APITypes.UpdateCriterionMutation
>;
export const updateDatum = /* GraphQL */ `mutation UpdateDatum(
  $condition: ModelDatumConditionInput
  $input: UpdateDatumInput!
) {
  updateDatum(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateDatumMutationVariables,
  APITypes.UpdateDatumMutation
>;
export const updateDay = /* GraphQL */ `mutation UpdateDay(
  $condition: ModelDayConditionInput
  $input: UpdateDayInput!
) {
  updateDay(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateDayMutationVariables,
  APITypes.UpdateDayMutation
>;
export const updateEquipment = /* GraphQL */ `mutation UpdateEquipment(
  $condition: ModelEquipmentConditionInput
  $input: UpdateEquipmentInput!
) {
  updateEquipment(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateEquipmentMutationVariables,
  APITypes.UpdateEquipmentMutation
>;
export const updateFish = /* GraphQL */ `mutation UpdateFish(
  $condition: ModelFishConditionInput
  $input: UpdateFishInput!
) {
  updateFish(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateFishMutationVariables,
  APITypes.UpdateFishMutation
>;
export const updateFoot = /* GraphQL */ `mutation UpdateFoot(
  $condition: ModelFootConditionInput
  $input: UpdateFootInput!
) {
  updateFoot(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateFootMutationVariables,
  APITypes.UpdateFootMutation
>;
export const updateGas = /* GraphQL */ `mutation UpdateGas(
  $condition: ModelGasConditionInput
  $input: UpdateGasInput!
) {
  updateGas(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateGasMutationVariables,
  APITypes.UpdateGasMutation
>;
export const updateGoose = /* GraphQL */ `mutation UpdateGoose(
  $condition: ModelGooseConditionInput
  $input: UpdateGooseInput!
) {
  updateGoose(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateGooseMutationVariables,
  APITypes.UpdateGooseMutation
>;
export const updateHero = /* GraphQL */ `mutation UpdateHero(
  $condition: ModelHeroConditionInput
  $input: UpdateHeroInput!
) {
  updateHero(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateHeroMutationVariables,
  APITypes.UpdateHeroMutation
>;
export const updateIndex = /* GraphQL */ `mutation UpdateIndex(
  $condition: ModelIndexConditionInput
  $input: UpdateIndexInput!
) {
  updateIndex(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateIndexMutationVariables,
  APITypes.UpdateIndexMutation
>;
export const updateKey = /* GraphQL */ `mutation UpdateKey(
  $condition: ModelKeyConditionInput
  $input: UpdateKeyInput!
) {
  updateKey(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateKeyMutationVariables,
  APITypes.UpdateKeyMutation
>;
export const updateLeaf = /* GraphQL */ `mutation UpdateLeaf(
  $condition: ModelLeafConditionInput
  $input: UpdateLeafInput!
) {
  updateLeaf(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateLeafMutationVariables,
  APITypes.UpdateLeafMutation
>;
export const updateMatrix = /* GraphQL */ `mutation UpdateMatrix(
  $condition: ModelMatrixConditionInput
  $input: UpdateMatrixInput!
) {
  updateMatrix(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateMatrixMutationVariables,
  APITypes.UpdateMatrixMutation
>;
export const updateMedia = /* GraphQL */ `mutation UpdateMedia(
  $condition: ModelMediaConditionInput
  $input: UpdateMediaInput!
) {
  updateMedia(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateMediaMutationVariables,
  APITypes.UpdateMediaMutation
>;
export const updateMouse = /* GraphQL */ `mutation UpdateMouse(
  $condition: ModelMouseConditionInput
  $input: UpdateMouseInput!
) {
  updateMouse(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateMouseMutationVariables,
  APITypes.UpdateMouseMutation
>;
export const updateNews = /* GraphQL */ `mutation UpdateNews(
  $condition: ModelNewsConditionInput
  $input: UpdateNewsInput!
) {
  updateNews(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateNewsMutationVariables,
  APITypes.UpdateNewsMutation
>;
export const updateOrderStatus = /* GraphQL */ `mutation UpdateOrderStatus(
  $condition: ModelOrderStatusConditionInput
  $input: UpdateOrderStatusInput!
) {
  updateOrderStatus(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateOrderStatusMutationVariables,
  APITypes.UpdateOrderStatusMutation
>;
export const updateOx = /* GraphQL */ `mutation UpdateOx($condition: ModelOxConditionInput, $input: UpdateOxInput!) {
  updateOx(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateOxMutationVariables,
  APITypes.UpdateOxMutation
>;
export const updatePerson = /* GraphQL */ `mutation UpdatePerson(
  $condition: ModelPersonConditionInput
  $input: UpdatePersonInput!
) {
  updatePerson(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdatePersonMutationVariables,
  APITypes.UpdatePersonMutation
>;
export const updatePhoto = /* GraphQL */ `mutation UpdatePhoto(
  $condition: ModelPhotoConditionInput
  $input: UpdatePhotoInput!
) {
  updatePhoto(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdatePhotoMutationVariables,
  APITypes.UpdatePhotoMutation
>;
export const updateQuiz = /* GraphQL */ `mutation UpdateQuiz(
  $condition: ModelQuizConditionInput
  $input: UpdateQuizInput!
) {
  updateQuiz(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateQuizMutationVariables,
  APITypes.UpdateQuizMutation
>;
export const updateSMS = /* GraphQL */ `mutation UpdateSMS(
  $condition: ModelSMSConditionInput
  $input: UpdateSMSInput!
) {
  updateSMS(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateSMSMutationVariables,
  APITypes.UpdateSMSMutation
>;
export const updateSeries = /* GraphQL */ `mutation UpdateSeries(
  $condition: ModelSeriesConditionInput
  $input: UpdateSeriesInput!
) {
  updateSeries(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateSeriesMutationVariables,
  APITypes.UpdateSeriesMutation
>;
export const updateSheep = /* GraphQL */ `mutation UpdateSheep(
  $condition: ModelSheepConditionInput
  $input: UpdateSheepInput!
) {
  updateSheep(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateSheepMutationVariables,
  APITypes.UpdateSheepMutation
>;
export const updateStaff = /* GraphQL */ `mutation UpdateStaff(
  $condition: ModelStaffConditionInput
  $input: UpdateStaffInput!
) {
  updateStaff(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateStaffMutationVariables,
  APITypes.UpdateStaffMutation
>;
export const updateStatus = /* GraphQL */ `mutation UpdateStatus(
  $condition: ModelStatusConditionInput
  $input: UpdateStatusInput!
) {
  updateStatus(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateStatusMutationVariables,
  APITypes.UpdateStatusMutation
>;
export const updateUserData = /* GraphQL */ `mutation UpdateUserData(
  $condition: ModelUserDataConditionInput
  $input: UpdateUserDataInput!
) {
  updateUserData(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateUserDataMutationVariables,
  APITypes.UpdateUserDataMutation
>;
export const updateVirus = /* GraphQL */ `mutation UpdateVirus(
  $condition: ModelVirusConditionInput
  $input: UpdateVirusInput!
) {
  updateVirus(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateVirusMutationVariables,
  APITypes.UpdateVirusMutation
>;
export const updateWife = /* GraphQL */ `mutation UpdateWife(
  $condition: ModelWifeConditionInput
  $input: UpdateWifeInput!
) {
  updateWife(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateWifeMutationVariables,
  APITypes.UpdateWifeMutation
>;
export const updateWoman = /* GraphQL */ `mutation UpdateWoman(
  $condition: ModelWomanConditionInput
  $input: UpdateWomanInput!
) {
  updateWoman(condition: $condition, input: $input) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedMutation<
  APITypes.UpdateWomanMutationVariables,
  APITypes.UpdateWomanMutation
>;
