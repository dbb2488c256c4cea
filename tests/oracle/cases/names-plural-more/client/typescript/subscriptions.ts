/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateAPI = /* GraphQL */ `subscription OnCreateAPI($filter: ModelSubscriptionAPIFilterInput) {
  onCreateAPI(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateAPISubscriptionVariables,
  APITypes.OnCreateAPISubscription
>;
export const onCreateAddress = /* GraphQL */ `subscription OnCreateAddress($filter: ModelSubscriptionAddressFilterInput) {
  onCreateAddress(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateAddressSubscriptionVariables,
  APITypes.OnCreateAddressSubscription
>;
export const onCreateAnalysis = /* GraphQL */ `subscription OnCreateAnalysis($filter: ModelSubscriptionAnalysisFilterInput) {
  onCreateAnalysis(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateAnalysisSubscriptionVariables,
  APITypes.OnCreateAnalysisSubscription
>;
export const onCreateBelief = /* GraphQL */ `subscription OnCreateBelief($filter: ModelSubscriptionBeliefFilterInput) {
  onCreateBelief(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateBeliefSubscriptionVariables,
  APITypes.OnCreateBeliefSubscription
>;
export const onCreateBox = /* GraphQL */ `subscription OnCreateBox($filter: ModelSubscriptionBoxFilterInput) {
  onCreateBox(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateBoxSubscriptionVariables,
  APITypes.OnCreateBoxSubscription
>;
export const onCreateBus = /* GraphQL */ `subscription OnCreateBus($filter: ModelSubscriptionBusFilterInput) {
  onCreateBus(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateBusSubscriptionVariables,
  APITypes.OnCreateBusSubscription
>;
export const onCreateCactus = /* GraphQL */ `subscription OnCreateCactus($filter: ModelSubscriptionCactusFilterInput) {
  onCreateCactus(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateCactusSubscriptionVariables,
  APITypes.OnCreateCactusSubscription
>;
export const onCreateChild = /* GraphQL */ `subscription OnCreateChild($filter: ModelSubscriptionChildFilterInput) {
  onCreateChild(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateChildSubscriptionVariables,
  APITypes.OnCreateChildSubscription
>;
export const onCreateCity = /* GraphQL */ `subscription OnCreateCity($filter: ModelSubscriptionCityFilterInput) {
  onCreateCity(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateCitySubscriptionVariables,
  APITypes.OnCreateCitySubscription
>;
export const onCreateCriterion = /* GraphQL */ `subscription OnCreateCriterion($filter: ModelSubscriptionCriterionFilterInput) {
  onCreateCriterion(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateCriterionSubscriptionVariables,
  APITypes.OnCreateCriterionSubscription
>;
export const onCreateDatum = /* GraphQL */ `subscription OnCreateDatum($filter: ModelSubscriptionDatumFilterInput) {
  onCreateDatum(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateDatumSubscriptionVariables,
  APITypes.OnCreateDatumSubscription
>;
export const onCreateDay = /* GraphQL */ `subscription OnCreateDay($filter: ModelSubscriptionDayFilterInput) {
  onCreateDay(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateDaySubscriptionVariables,
  APITypes.OnCreateDaySubscription
>;
export const onCreateEquipment = /* GraphQL */ `subscription OnCreateEquipment($filter: ModelSubscriptionEquipmentFilterInput) {
  onCreateEquipment(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateEquipmentSubscriptionVariables,
  APITypes.OnCreateEquipmentSubscription
>;
export const onCreateFish = /* GraphQL */ `subscription OnCreateFish($filter: ModelSubscriptionFishFilterInput) {
  onCreateFish(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateFishSubscriptionVariables,
  APITypes.OnCreateFishSubscription
>;
export const onCreateFoot = /* GraphQL */ `subscription OnCreateFoot($filter: ModelSubscriptionFootFilterInput) {
  onCreateFoot(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateFootSubscriptionVariables,
  APITypes.OnCreateFootSubscription
>;
export const onCreateGas = /* GraphQL */ `subscription OnCreateGas($filter: ModelSubscriptionGasFilterInput) {
  onCreateGas(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateGasSubscriptionVariables,
  APITypes.OnCreateGasSubscription
>;
export const onCreateGoose = /* GraphQL */ `subscription OnCreateGoose($filter: ModelSubscriptionGooseFilterInput) {
  onCreateGoose(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateGooseSubscriptionVariables,
  APITypes.OnCreateGooseSubscription
>;
export const onCreateHero = /* GraphQL */ `subscription OnCreateHero($filter: ModelSubscriptionHeroFilterInput) {
  onCreateHero(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateHeroSubscriptionVariables,
  APITypes.OnCreateHeroSubscription
>;
export const onCreateIndex = /* GraphQL */ `subscription OnCreateIndex($filter: ModelSubscriptionIndexFilterInput) {
  onCreateIndex(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateIndexSubscriptionVariables,
  APITypes.OnCreateIndexSubscription
>;
export const onCreateKey = /* GraphQL */ `subscription OnCreateKey($filter: ModelSubscriptionKeyFilterInput) {
  onCreateKey(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateKeySubscriptionVariables,
  APITypes.OnCreateKeySubscription
>;
export const onCreateLeaf = /* GraphQL */ `subscription OnCreateLeaf($filter: ModelSubscriptionLeafFilterInput) {
  onCreateLeaf(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateLeafSubscriptionVariables,
  APITypes.OnCreateLeafSubscription
>;
export const onCreateMatrix = /* GraphQL */ `subscription OnCreateMatrix($filter: ModelSubscriptionMatrixFilterInput) {
  onCreateMatrix(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateMatrixSubscriptionVariables,
  APITypes.OnCreateMatrixSubscription
>;
export const onCreateMedia = /* GraphQL */ `subscription OnCreateMedia($filter: ModelSubscriptionMediaFilterInput) {
  onCreateMedia(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateMediaSubscriptionVariables,
  APITypes.OnCreateMediaSubscription
>;
export const onCreateMouse = /* GraphQL */ `subscription OnCreateMouse($filter: ModelSubscriptionMouseFilterInput) {
  onCreateMouse(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateMouseSubscriptionVariables,
  APITypes.OnCreateMouseSubscription
>;
export const onCreateNews = /* GraphQL */ `subscription OnCreateNews($filter: ModelSubscriptionNewsFilterInput) {
  onCreateNews(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateNewsSubscriptionVariables,
  APITypes.OnCreateNewsSubscription
>;
export const onCreateOrderStatus = /* GraphQL */ `subscription OnCreateOrderStatus(
  $filter: ModelSubscriptionOrderStatusFilterInput
) {
  onCreateOrderStatus(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateOrderStatusSubscriptionVariables,
  APITypes.OnCreateOrderStatusSubscription
>;
export const onCreateOx = /* GraphQL */ `subscription OnCreateOx($filter: ModelSubscriptionOxFilterInput) {
  onCreateOx(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateOxSubscriptionVariables,
  APITypes.OnCreateOxSubscription
>;
export const onCreatePerson = /* GraphQL */ `subscription OnCreatePerson($filter: ModelSubscriptionPersonFilterInput) {
  onCreatePerson(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreatePersonSubscriptionVariables,
  APITypes.OnCreatePersonSubscription
>;
export const onCreatePhoto = /* GraphQL */ `subscription OnCreatePhoto($filter: ModelSubscriptionPhotoFilterInput) {
  onCreatePhoto(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreatePhotoSubscriptionVariables,
  APITypes.OnCreatePhotoSubscription
>;
export const onCreateQuiz = /* GraphQL */ `subscription OnCreateQuiz($filter: ModelSubscriptionQuizFilterInput) {
  onCreateQuiz(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateQuizSubscriptionVariables,
  APITypes.OnCreateQuizSubscription
>;
export const onCreateSMS = /* GraphQL */ `subscription OnCreateSMS($filter: ModelSubscriptionSMSFilterInput) {
  onCreateSMS(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateSMSSubscriptionVariables,
  APITypes.OnCreateSMSSubscription
>;
export const onCreateSeries = /* GraphQL */ `subscription OnCreateSeries($filter: ModelSubscriptionSeriesFilterInput) {
  onCreateSeries(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateSeriesSubscriptionVariables,
  APITypes.OnCreateSeriesSubscription
>;
export const onCreateSheep = /* GraphQL */ `subscription OnCreateSheep($filter: ModelSubscriptionSheepFilterInput) {
  onCreateSheep(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateSheepSubscriptionVariables,
  APITypes.OnCreateSheepSubscription
>;
export const onCreateStaff = /* GraphQL */ `subscription OnCreateStaff($filter: ModelSubscriptionStaffFilterInput) {
  onCreateStaff(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateStaffSubscriptionVariables,
  APITypes.OnCreateStaffSubscription
>;
export const onCreateStatus = /* GraphQL */ `subscription OnCreateStatus($filter: ModelSubscriptionStatusFilterInput) {
  onCreateStatus(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateStatusSubscriptionVariables,
  APITypes.OnCreateStatusSubscription
>;
export const onCreateUserData = /* GraphQL */ `subscription OnCreateUserData($filter: ModelSubscriptionUserDataFilterInput) {
  onCreateUserData(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateUserDataSubscriptionVariables,
  APITypes.OnCreateUserDataSubscription
>;
export const onCreateVirus = /* GraphQL */ `subscription OnCreateVirus($filter: ModelSubscriptionVirusFilterInput) {
  onCreateVirus(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateVirusSubscriptionVariables,
  APITypes.OnCreateVirusSubscription
>;
export const onCreateWife = /* GraphQL */ `subscription OnCreateWife($filter: ModelSubscriptionWifeFilterInput) {
  onCreateWife(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateWifeSubscriptionVariables,
  APITypes.OnCreateWifeSubscription
>;
export const onCreateWoman = /* GraphQL */ `subscription OnCreateWoman($filter: ModelSubscriptionWomanFilterInput) {
  onCreateWoman(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateWomanSubscriptionVariables,
  APITypes.OnCreateWomanSubscription
>;
export const onDeleteAPI = /* GraphQL */ `subscription OnDeleteAPI($filter: ModelSubscriptionAPIFilterInput) {
  onDeleteAPI(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteAPISubscriptionVariables,
  APITypes.OnDeleteAPISubscription
>;
export const onDeleteAddress = /* GraphQL */ `subscription OnDeleteAddress($filter: ModelSubscriptionAddressFilterInput) {
  onDeleteAddress(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteAddressSubscriptionVariables,
  APITypes.OnDeleteAddressSubscription
>;
export const onDeleteAnalysis = /* GraphQL */ `subscription OnDeleteAnalysis($filter: ModelSubscriptionAnalysisFilterInput) {
  onDeleteAnalysis(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteAnalysisSubscriptionVariables,
  APITypes.OnDeleteAnalysisSubscription
>;
export const onDeleteBelief = /* GraphQL */ `subscription OnDeleteBelief($filter: ModelSubscriptionBeliefFilterInput) {
  onDeleteBelief(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteBeliefSubscriptionVariables,
  APITypes.OnDeleteBeliefSubscription
>;
export const onDeleteBox = /* GraphQL */ `subscription OnDeleteBox($filter: ModelSubscriptionBoxFilterInput) {
  onDeleteBox(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteBoxSubscriptionVariables,
  APITypes.OnDeleteBoxSubscription
>;
export const onDeleteBus = /* GraphQL */ `subscription OnDeleteBus($filter: ModelSubscriptionBusFilterInput) {
  onDeleteBus(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteBusSubscriptionVariables,
  APITypes.OnDeleteBusSubscription
>;
export const onDeleteCactus = /* GraphQL */ `subscription OnDeleteCactus($filter: ModelSubscriptionCactusFilterInput) {
  onDeleteCactus(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteCactusSubscriptionVariables,
  APITypes.OnDeleteCactusSubscription
>;
export const onDeleteChild = /* GraphQL */ `subscription OnDeleteChild($filter: ModelSubscriptionChildFilterInput) {
  onDeleteChild(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteChildSubscriptionVariables,
  APITypes.OnDeleteChildSubscription
>;
export const onDeleteCity = /* GraphQL */ `subscription OnDeleteCity($filter: ModelSubscriptionCityFilterInput) {
  onDeleteCity(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteCitySubscriptionVariables,
  APITypes.OnDeleteCitySubscription
>;
export const onDeleteCriterion = /* GraphQL */ `subscription OnDeleteCriterion($filter: ModelSubscriptionCriterionFilterInput) {
  onDeleteCriterion(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteCriterionSubscriptionVariables,
  APITypes.OnDeleteCriterionSubscription
>;
export const onDeleteDatum = /* GraphQL */ `subscription OnDeleteDatum($filter: ModelSubscriptionDatumFilterInput) {
  onDeleteDatum(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteDatumSubscriptionVariables,
  APITypes.OnDeleteDatumSubscription
>;
export const onDeleteDay = /* GraphQL */ `subscription OnDeleteDay($filter: ModelSubscriptionDayFilterInput) {
  onDeleteDay(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteDaySubscriptionVariables,
  APITypes.OnDeleteDaySubscription
>;
export const onDeleteEquipment = /* GraphQL */ `subscription OnDeleteEquipment($filter: ModelSubscriptionEquipmentFilterInput) {
  onDeleteEquipment(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteEquipmentSubscriptionVariables,
  APITypes.OnDeleteEquipmentSubscription
>;
export const onDeleteFish = /* GraphQL */ `subscription OnDeleteFish($filter: ModelSubscriptionFishFilterInput) {
  onDeleteFish(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteFishSubscriptionVariables,
  APITypes.OnDeleteFishSubscription
>;
export const onDeleteFoot = /* GraphQL */ `subscription OnDeleteFoot($filter: ModelSubscriptionFootFilterInput) {
  onDeleteFoot(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteFootSubscriptionVariables,
  APITypes.OnDeleteFootSubscription
>;
export const onDeleteGas = /* GraphQL */ `subscription OnDeleteGas($filter: ModelSubscriptionGasFilterInput) {
  onDeleteGas(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteGasSubscriptionVariables,
  APITypes.OnDeleteGasSubscription
>;
export const onDeleteGoose = /* GraphQL */ `subscription OnDeleteGoose($filter: ModelSubscriptionGooseFilterInput) {
  onDeleteGoose(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteGooseSubscriptionVariables,
  APITypes.OnDeleteGooseSubscription
>;
export const onDeleteHero = /* GraphQL */ `subscription OnDeleteHero($filter: ModelSubscriptionHeroFilterInput) {
  onDeleteHero(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteHeroSubscriptionVariables,
  APITypes.OnDeleteHeroSubscription
>;
export const onDeleteIndex = /* GraphQL */ `subscription OnDeleteIndex($filter: ModelSubscriptionIndexFilterInput) {
  onDeleteIndex(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteIndexSubscriptionVariables,
  APITypes.OnDeleteIndexSubscription
>;
export const onDeleteKey = /* GraphQL */ `subscription OnDeleteKey($filter: ModelSubscriptionKeyFilterInput) {
  onDeleteKey(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteKeySubscriptionVariables,
  APITypes.OnDeleteKeySubscription
>;
export const onDeleteLeaf = /* GraphQL */ `subscription OnDeleteLeaf($filter: ModelSubscriptionLeafFilterInput) {
  onDeleteLeaf(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteLeafSubscriptionVariables,
  APITypes.OnDeleteLeafSubscription
>;
export const onDeleteMatrix = /* GraphQL */ `subscription OnDeleteMatrix($filter: ModelSubscriptionMatrixFilterInput) {
  onDeleteMatrix(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteMatrixSubscriptionVariables,
  APITypes.OnDeleteMatrixSubscription
>;
export const onDeleteMedia = /* GraphQL */ `subscription OnDeleteMedia($filter: ModelSubscriptionMediaFilterInput) {
  onDeleteMedia(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteMediaSubscriptionVariables,
  APITypes.OnDeleteMediaSubscription
>;
export const onDeleteMouse = /* GraphQL */ `subscription OnDeleteMouse($filter: ModelSubscriptionMouseFilterInput) {
  onDeleteMouse(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteMouseSubscriptionVariables,
  APITypes.OnDeleteMouseSubscription
>;
export const onDeleteNews = /* GraphQL */ `subscription OnDeleteNews($filter: ModelSubscriptionNewsFilterInput) {
  onDeleteNews(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteNewsSubscriptionVariables,
  APITypes.OnDeleteNewsSubscription
>;
export const onDeleteOrderStatus = /* GraphQL */ `subscription OnDeleteOrderStatus(
  $filter: ModelSubscriptionOrderStatusFilterInput
) {
  onDeleteOrderStatus(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteOrderStatusSubscriptionVariables,
  APITypes.OnDeleteOrderStatusSubscription
>;
export const onDeleteOx = /* GraphQL */ `subscription OnDeleteOx($filter: ModelSubscriptionOxFilterInput) {
  onDeleteOx(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteOxSubscriptionVariables,
  APITypes.OnDeleteOxSubscription
>;
export const onDeletePerson = /* GraphQL */ `subscription OnDeletePerson($filter: ModelSubscriptionPersonFilterInput) {
  onDeletePerson(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeletePersonSubscriptionVariables,
  APITypes.OnDeletePersonSubscription
>;
export const onDeletePhoto = /* GraphQL */ `subscription OnDeletePhoto($filter: ModelSubscriptionPhotoFilterInput) {
  onDeletePhoto(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeletePhotoSubscriptionVariables,
  APITypes.OnDeletePhotoSubscription
>;
export const onDeleteQuiz = /* GraphQL */ `subscription OnDeleteQuiz($filter: ModelSubscriptionQuizFilterInput) {
  onDeleteQuiz(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteQuizSubscriptionVariables,
  APITypes.OnDeleteQuizSubscription
>;
export const onDeleteSMS = /* GraphQL */ `subscription OnDeleteSMS($filter: ModelSubscriptionSMSFilterInput) {
  onDeleteSMS(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteSMSSubscriptionVariables,
  APITypes.OnDeleteSMSSubscription
>;
export const onDeleteSeries = /* GraphQL */ `subscription OnDeleteSeries($filter: ModelSubscriptionSeriesFilterInput) {
  onDeleteSeries(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteSeriesSubscriptionVariables,
  APITypes.OnDeleteSeriesSubscription
>;
export const onDeleteSheep = /* GraphQL */ `subscription OnDeleteSheep($filter: ModelSubscriptionSheepFilterInput) {
  onDeleteSheep(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteSheepSubscriptionVariables,
  APITypes.OnDeleteSheepSubscription
>;
export const onDeleteStaff = /* GraphQL */ `subscription OnDeleteStaff($filter: ModelSubscriptionStaffFilterInput) {
  onDeleteStaff(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteStaffSubscriptionVariables,
  APITypes.OnDeleteStaffSubscription
>;
export const onDeleteStatus = /* GraphQL */ `subscription OnDeleteStatus($filter: ModelSubscriptionStatusFilterInput) {
  onDeleteStatus(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteStatusSubscriptionVariables,
  APITypes.OnDeleteStatusSubscription
>;
export const onDeleteUserData = /* GraphQL */ `subscription OnDeleteUserData($filter: ModelSubscriptionUserDataFilterInput) {
  onDeleteUserData(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteUserDataSubscriptionVariables,
  APITypes.OnDeleteUserDataSubscription
>;
export const onDeleteVirus = /* GraphQL */ `subscription OnDeleteVirus($filter: ModelSubscriptionVirusFilterInput) {
  onDeleteVirus(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteVirusSubscriptionVariables,
  APITypes.OnDeleteVirusSubscription
>;
export const onDeleteWife = /* GraphQL */ `subscription OnDeleteWife($filter: ModelSubscriptionWifeFilterInput) {
  onDeleteWife(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteWifeSubscriptionVariables,
  APITypes.OnDeleteWifeSubscription
>;
export const onDeleteWoman = /* GraphQL */ `subscription OnDeleteWoman($filter: ModelSubscriptionWomanFilterInput) {
  onDeleteWoman(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteWomanSubscriptionVariables,
  APITypes.OnDeleteWomanSubscription
>;
export const onUpdateAPI = /* GraphQL */ `subscription OnUpdateAPI($filter: ModelSubscriptionAPIFilterInput) {
  onUpdateAPI(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateAPISubscriptionVariables,
  APITypes.OnUpdateAPISubscription
>;
export const onUpdateAddress = /* GraphQL */ `subscription OnUpdateAddress($filter: ModelSubscriptionAddressFilterInput) {
  onUpdateAddress(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateAddressSubscriptionVariables,
  APITypes.OnUpdateAddressSubscription
>;
export const onUpdateAnalysis = /* GraphQL */ `subscription OnUpdateAnalysis($filter: ModelSubscriptionAnalysisFilterInput) {
  onUpdateAnalysis(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateAnalysisSubscriptionVariables,
  APITypes.OnUpdateAnalysisSubscription
>;
export const onUpdateBelief = /* GraphQL */ `subscription OnUpdateBelief($filter: ModelSubscriptionBeliefFilterInput) {
  onUpdateBelief(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateBeliefSubscriptionVariables,
  APITypes.OnUpdateBeliefSubscription
>;
export const onUpdateBox = /* GraphQL */ `subscription OnUpdateBox($filter: ModelSubscriptionBoxFilterInput) {
  onUpdateBox(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateBoxSubscriptionVariables,
  APITypes.OnUpdateBoxSubscription
>;
export const onUpdateBus = /* GraphQL */ `subscription OnUpdateBus($filter: ModelSubscriptionBusFilterInput) {
  onUpdateBus(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateBusSubscriptionVariables,
  APITypes.OnUpdateBusSubscription
>;
export const onUpdateCactus = /* GraphQL */ `subscription OnUpdateCactus($filter: ModelSubscriptionCactusFilterInput) {
  onUpdateCactus(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateCactusSubscriptionVariables,
  APITypes.OnUpdateCactusSubscription
>;
export const onUpdateChild = /* GraphQL */ `subscription OnUpdateChild($filter: ModelSubscriptionChildFilterInput) {
  onUpdateChild(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateChildSubscriptionVariables,
  APITypes.OnUpdateChildSubscription
>;
export const onUpdateCity = /* GraphQL */ `subscription OnUpdateCity($filter: ModelSubscriptionCityFilterInput) {
  onUpdateCity(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateCitySubscriptionVariables,
  APITypes.OnUpdateCitySubscription
>;
export const onUpdateCriterion = /* GraphQL */ `subscription OnUpdateCriterion($filter: ModelSubscriptionCriterionFilterInput) {
  onUpdateCriterion(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateCriterionSubscriptionVariables,
  APITypes.OnUpdateCriterionSubscription
>;
export const onUpdateDatum = /* GraphQL */ `subscription OnUpdateDatum($filter: ModelSubscriptionDatumFilterInput) {
  onUpdateDatum(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateDatumSubscriptionVariables,
  APITypes.OnUpdateDatumSubscription
>;
export const onUpdateDay = /* GraphQL */ `subscription OnUpdateDay($filter: ModelSubscriptionDayFilterInput) {
  onUpdateDay(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateDaySubscriptionVariables,
  APITypes.OnUpdateDaySubscription
>;
export const onUpdateEquipment = /* GraphQL */ `subscription OnUpdateEquipment($filter: ModelSubscriptionEquipmentFilterInput) {
  onUpdateEquipment(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateEquipmentSubscriptionVariables,
  APITypes.OnUpdateEquipmentSubscription
>;
export const onUpdateFish = /* GraphQL */ `subscription OnUpdateFish($filter: ModelSubscriptionFishFilterInput) {
  onUpdateFish(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateFishSubscriptionVariables,
  APITypes.OnUpdateFishSubscription
>;
export const onUpdateFoot = /* GraphQL */ `subscription OnUpdateFoot($filter: ModelSubscriptionFootFilterInput) {
  onUpdateFoot(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateFootSubscriptionVariables,
  APITypes.OnUpdateFootSubscription
>;
export const onUpdateGas = /* GraphQL */ `subscription OnUpdateGas($filter: ModelSubscriptionGasFilterInput) {
  onUpdateGas(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateGasSubscriptionVariables,
  APITypes.OnUpdateGasSubscription
>;
export const onUpdateGoose = /* GraphQL */ `subscription OnUpdateGoose($filter: ModelSubscriptionGooseFilterInput) {
  onUpdateGoose(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateGooseSubscriptionVariables,
  APITypes.OnUpdateGooseSubscription
>;
export const onUpdateHero = /* GraphQL */ `subscription OnUpdateHero($filter: ModelSubscriptionHeroFilterInput) {
  onUpdateHero(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateHeroSubscriptionVariables,
  APITypes.OnUpdateHeroSubscription
>;
export const onUpdateIndex = /* GraphQL */ `subscription OnUpdateIndex($filter: ModelSubscriptionIndexFilterInput) {
  onUpdateIndex(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateIndexSubscriptionVariables,
  APITypes.OnUpdateIndexSubscription
>;
export const onUpdateKey = /* GraphQL */ `subscription OnUpdateKey($filter: ModelSubscriptionKeyFilterInput) {
  onUpdateKey(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateKeySubscriptionVariables,
  APITypes.OnUpdateKeySubscription
>;
export const onUpdateLeaf = /* GraphQL */ `subscription OnUpdateLeaf($filter: ModelSubscriptionLeafFilterInput) {
  onUpdateLeaf(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateLeafSubscriptionVariables,
  APITypes.OnUpdateLeafSubscription
>;
export const onUpdateMatrix = /* GraphQL */ `subscription OnUpdateMatrix($filter: ModelSubscriptionMatrixFilterInput) {
  onUpdateMatrix(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateMatrixSubscriptionVariables,
  APITypes.OnUpdateMatrixSubscription
>;
export const onUpdateMedia = /* GraphQL */ `subscription OnUpdateMedia($filter: ModelSubscriptionMediaFilterInput) {
  onUpdateMedia(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateMediaSubscriptionVariables,
  APITypes.OnUpdateMediaSubscription
>;
export const onUpdateMouse = /* GraphQL */ `subscription OnUpdateMouse($filter: ModelSubscriptionMouseFilterInput) {
  onUpdateMouse(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateMouseSubscriptionVariables,
  APITypes.OnUpdateMouseSubscription
>;
export const onUpdateNews = /* GraphQL */ `subscription OnUpdateNews($filter: ModelSubscriptionNewsFilterInput) {
  onUpdateNews(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateNewsSubscriptionVariables,
  APITypes.OnUpdateNewsSubscription
>;
export const onUpdateOrderStatus = /* GraphQL */ `subscription OnUpdateOrderStatus(
  $filter: ModelSubscriptionOrderStatusFilterInput
) {
  onUpdateOrderStatus(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateOrderStatusSubscriptionVariables,
  APITypes.OnUpdateOrderStatusSubscription
>;
export const onUpdateOx = /* GraphQL */ `subscription OnUpdateOx($filter: ModelSubscriptionOxFilterInput) {
  onUpdateOx(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateOxSubscriptionVariables,
  APITypes.OnUpdateOxSubscription
>;
export const onUpdatePerson = /* GraphQL */ `subscription OnUpdatePerson($filter: ModelSubscriptionPersonFilterInput) {
  onUpdatePerson(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdatePersonSubscriptionVariables,
  APITypes.OnUpdatePersonSubscription
>;
export const onUpdatePhoto = /* GraphQL */ `subscription OnUpdatePhoto($filter: ModelSubscriptionPhotoFilterInput) {
  onUpdatePhoto(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdatePhotoSubscriptionVariables,
  APITypes.OnUpdatePhotoSubscription
>;
export const onUpdateQuiz = /* GraphQL */ `subscription OnUpdateQuiz($filter: ModelSubscriptionQuizFilterInput) {
  onUpdateQuiz(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateQuizSubscriptionVariables,
  APITypes.OnUpdateQuizSubscription
>;
export const onUpdateSMS = /* GraphQL */ `subscription OnUpdateSMS($filter: ModelSubscriptionSMSFilterInput) {
  onUpdateSMS(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateSMSSubscriptionVariables,
  APITypes.OnUpdateSMSSubscription
>;
export const onUpdateSeries = /* GraphQL */ `subscription OnUpdateSeries($filter: ModelSubscriptionSeriesFilterInput) {
  onUpdateSeries(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateSeriesSubscriptionVariables,
  APITypes.OnUpdateSeriesSubscription
>;
export const onUpdateSheep = /* GraphQL */ `subscription OnUpdateSheep($filter: ModelSubscriptionSheepFilterInput) {
  onUpdateSheep(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateSheepSubscriptionVariables,
  APITypes.OnUpdateSheepSubscription
>;
export const onUpdateStaff = /* GraphQL */ `subscription OnUpdateStaff($filter: ModelSubscriptionStaffFilterInput) {
  onUpdateStaff(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateStaffSubscriptionVariables,
  APITypes.OnUpdateStaffSubscription
>;
export const onUpdateStatus = /* GraphQL */ `subscription OnUpdateStatus($filter: ModelSubscriptionStatusFilterInput) {
  onUpdateStatus(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateStatusSubscriptionVariables,
  APITypes.OnUpdateStatusSubscription
>;
export const onUpdateUserData = /* GraphQL */ `subscription OnUpdateUserData($filter: ModelSubscriptionUserDataFilterInput) {
  onUpdateUserData(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateUserDataSubscriptionVariables,
  APITypes.OnUpdateUserDataSubscription
>;
export const onUpdateVirus = /* GraphQL */ `subscription OnUpdateVirus($filter: ModelSubscriptionVirusFilterInput) {
  onUpdateVirus(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateVirusSubscriptionVariables,
  APITypes.OnUpdateVirusSubscription
>;
export const onUpdateWife = /* GraphQL */ `subscription OnUpdateWife($filter: ModelSubscriptionWifeFilterInput) {
  onUpdateWife(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateWifeSubscriptionVariables,
  APITypes.OnUpdateWifeSubscription
>;
export const onUpdateWoman = /* GraphQL */ `subscription OnUpdateWoman($filter: ModelSubscriptionWomanFilterInput) {
  onUpdateWoman(filter: $filter) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateWomanSubscriptionVariables,
  APITypes.OnUpdateWomanSubscription
>;
