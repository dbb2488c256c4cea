/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const getAPI = /* GraphQL */ `query GetAPI($id: ID!) {
  getAPI(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetAPIQueryVariables, APITypes.GetAPIQuery>;
export const getAddress = /* GraphQL */ `query GetAddress($id: ID!) {
  getAddress(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<
  APITypes.GetAddressQueryVariables,
  APITypes.GetAddressQuery
>;
export const getAnalysis = /* GraphQL */ `query GetAnalysis($id: ID!) {
  getAnalysis(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<
  APITypes.GetAnalysisQueryVariables,
  APITypes.GetAnalysisQuery
>;
export const getBelief = /* GraphQL */ `query GetBelief($id: ID!) {
  getBelief(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetBeliefQueryVariables, APITypes.GetBeliefQuery>;
export const getBox = /* GraphQL */ `query GetBox($id: ID!) {
  getBox(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetBoxQueryVariables, APITypes.GetBoxQuery>;
export const getBus = /* GraphQL */ `query GetBus($id: ID!) {
  getBus(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetBusQueryVariables, APITypes.GetBusQuery>;
export const getCactus = /* GraphQL */ `query GetCactus($id: ID!) {
  getCactus(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetCactusQueryVariables, APITypes.GetCactusQuery>;
export const getChild = /* GraphQL */ `query GetChild($id: ID!) {
  getChild(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetChildQueryVariables, APITypes.GetChildQuery>;
export const getCity = /* GraphQL */ `query GetCity($id: ID!) {
  getCity(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetCityQueryVariables, APITypes.GetCityQuery>;
export const getCriterion = /* GraphQL */ `query GetCriterion($id: ID!) {
  getCriterion(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<
  APITypes.GetCriterionQueryVariables,
  APITypes.GetCriterionQuery
>;
export const getDatum = /* GraphQL */ `query GetDatum($id: ID!) {
  getDatum(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetDatumQueryVariables, APITypes.GetDatumQuery>;
export const getDay = /* GraphQL */ `query GetDay($id: ID!) {
  getDay(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetDayQueryVariables, APITypes.GetDayQuery>;
export const getEquipment = /* GraphQL */ `query GetEquipment($id: ID!) {
  getEquipment(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<
  APITypes.GetEquipmentQueryVariables,
  APITypes.GetEquipmentQuery
>;
export const getFish = /* GraphQL */ `query GetFish($id: ID!) {
  getFish(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetFishQueryVariables, APITypes.GetFishQuery>;
export const getFoot = /* GraphQL */ `query GetFoot($id: ID!) {
  getFoot(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetFootQueryVariables, APITypes.GetFootQuery>;
export const getGas = /* GraphQL */ `query GetGas($id: ID!) {
  getGas(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetGasQueryVariables, APITypes.GetGasQuery>;
export const getGoose = /* GraphQL */ `query GetGoose($id: ID!) {
  getGoose(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetGooseQueryVariables, APITypes.GetGooseQuery>;
export const getHero = /* GraphQL */ `query GetHero($id: ID!) {
  getHero(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetHeroQueryVariables, APITypes.GetHeroQuery>;
export const getIndex = /* GraphQL */ `query GetIndex($id: ID!) {
  getIndex(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetIndexQueryVariables, APITypes.GetIndexQuery>;
export const getKey = /* GraphQL */ `query GetKey($id: ID!) {
  getKey(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetKeyQueryVariables, APITypes.GetKeyQuery>;
export const getLeaf = /* GraphQL */ `query GetLeaf($id: ID!) {
  getLeaf(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetLeafQueryVariables, APITypes.GetLeafQuery>;
export const getMatrix = /* GraphQL */ `query GetMatrix($id: ID!) {
  getMatrix(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetMatrixQueryVariables, APITypes.GetMatrixQuery>;
export const getMedia = /* GraphQL */ `query GetMedia($id: ID!) {
  getMedia(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetMediaQueryVariables, APITypes.GetMediaQuery>;
export const getMouse = /* GraphQL */ `query GetMouse($id: ID!) {
  getMouse(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetMouseQueryVariables, APITypes.GetMouseQuery>;
export const getNews = /* GraphQL */ `query GetNews($id: ID!) {
  getNews(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetNewsQueryVariables, APITypes.GetNewsQuery>;
export const getOrderStatus = /* GraphQL */ `query GetOrderStatus($id: ID!) {
  getOrderStatus(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<
  APITypes.GetOrderStatusQueryVariables,
  APITypes.GetOrderStatusQuery
>;
export const getOx = /* GraphQL */ `query GetOx($id: ID!) {
  getOx(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetOxQueryVariables, APITypes.GetOxQuery>;
export const getPerson = /* GraphQL */ `query GetPerson($id: ID!) {
  getPerson(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetPersonQueryVariables, APITypes.GetPersonQuery>;
export const getPhoto = /* GraphQL */ `query GetPhoto($id: ID!) {
  getPhoto(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetPhotoQueryVariables, APITypes.GetPhotoQuery>;
export const getQuiz = /* GraphQL */ `query GetQuiz($id: ID!) {
  getQuiz(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetQuizQueryVariables, APITypes.GetQuizQuery>;
export const getSMS = /* GraphQL */ `query GetSMS($id: ID!) {
  getSMS(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetSMSQueryVariables, APITypes.GetSMSQuery>;
export const getSeries = /* GraphQL */ `query GetSeries($id: ID!) {
  getSeries(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetSeriesQueryVariables, APITypes.GetSeriesQuery>;
export const getSheep = /* GraphQL */ `query GetSheep($id: ID!) {
  getSheep(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetSheepQueryVariables, APITypes.GetSheepQuery>;
export const getStaff = /* GraphQL */ `query GetStaff($id: ID!) {
  getStaff(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetStaffQueryVariables, APITypes.GetStaffQuery>;
export const getStatus = /* GraphQL */ `query GetStatus($id: ID!) {
  getStatus(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetStatusQueryVariables, APITypes.GetStatusQuery>;
export const getUserData = /* GraphQL */ `query GetUserData($id: ID!) {
  getUserData(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<
  APITypes.GetUserDataQueryVariables,
  APITypes.GetUserDataQuery
>;
export const getVirus = /* GraphQL */ `query GetVirus($id: ID!) {
  getVirus(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetVirusQueryVariables, APITypes.GetVirusQuery>;
export const getWife = /* GraphQL */ `query GetWife($id: ID!) {
  getWife(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetWifeQueryVariables, APITypes.GetWifeQuery>;
export const getWoman = /* GraphQL */ `query GetWoman($id: ID!) {
  getWoman(id: $id) {
    a
    createdAt
    id
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetWomanQueryVariables, APITypes.GetWomanQuery>;
export const listAPIS = /* GraphQL */ `query ListAPIS($filter: ModelAPIFilterInput, $limit: Int, $nextToken: String) {
  listAPIS(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListAPISQueryVariables, APITypes.ListAPISQuery>;
export const listAddresses = /* GraphQL */ `query ListAddresses(
  $filter: ModelAddressFilterInput
  $limit: Int
  $nextToken: String
) {
  listAddresses(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListAddressesQueryVariables,
  APITypes.ListAddressesQuery
>;
export const listAnalyses = /* GraphQL */ `query ListAnalyses(
  $filter: ModelAnalysisFilterInput
  $limit: Int
  $nextToken: String
) {
  listAnalyses(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListAnalysesQueryVariables,
  APITypes.ListAnalysesQuery
>;
export const listBeliefs = /* GraphQL */ `query ListBeliefs(
  $filter: ModelBeliefFilterInput
  $limit: Int
  $nextToken: String
) {
  listBeliefs(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListBeliefsQueryVariables,
  APITypes.ListBeliefsQuery
>;
export const listBoxes = /* GraphQL */ `query ListBoxes($filter: ModelBoxFilterInput, $limit: Int, $nextToken: String) {
  listBoxes(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListBoxesQueryVariables, APITypes.ListBoxesQuery>;
export const listBuses = /* GraphQL */ `query ListBuses($filter: ModelBusFilterInput, $limit: Int, $nextToken: String) {
  listBuses(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListBusesQueryVariables, APITypes.ListBusesQuery>;
export const listCacti = /* GraphQL */ `query ListCacti(
  $filter: ModelCactusFilterInput
  $limit: Int
  $nextToken: String
) {
  listCacti(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListCactiQueryVariables, APITypes.ListCactiQuery>;
export const listChildren = /* GraphQL */ `query ListChildren(
  $filter: ModelChildFilterInput
  $limit: Int
  $nextToken: String
) {
  listChildren(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListChildrenQueryVariables,
  APITypes.ListChildrenQuery
>;
export const listCities = /* GraphQL */ `query ListCities(
  $filter: ModelCityFilterInput
  $limit: Int
  $nextToken: String
) {
  listCities(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListCitiesQueryVariables,
  APITypes.ListCitiesQuery
>;
export const listCriteria = /* GraphQL */ `query ListCriteria(
  $filter: ModelCriterionFilterInput
  $limit: Int
  $nextToken: String
) {
  listCriteria(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListCriteriaQueryVariables,
  APITypes.ListCriteriaQuery
>;
export const listData = /* GraphQL */ `query ListData(
  $filter: ModelDatumFilterInput
  $limit: Int
  $nextToken: String
) {
  listData(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListDataQueryVariables, APITypes.ListDataQuery>;
export const listDays = /* GraphQL */ `query ListDays($filter: ModelDayFilterInput, $limit: Int, $nextToken: String) {
  listDays(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListDaysQueryVariables, APITypes.ListDaysQuery>;
export const listEquipment = /* GraphQL */ `query ListEquipment(
  $filter: ModelEquipmentFilterInput
  $limit: Int
  $nextToken: String
) {
  listEquipment(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListEquipmentQueryVariables,
  APITypes.ListEquipmentQuery
>;
export const listFeet = /* GraphQL */ `query ListFeet($filter: ModelFootFilterInput, $limit: Int, $nextToken: String) {
  listFeet(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListFeetQueryVariables, APITypes.ListFeetQuery>;
export const listFish = /* GraphQL */ `query ListFish($filter: ModelFishFilterInput, $limit: Int, $nextToken: String) {
  listFish(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListFishQueryVariables, APITypes.ListFishQuery>;
export const listGases = /* GraphQL */ `query ListGases($filter: ModelGasFilterInput, $limit: Int, $nextToken: String) {
  listGases(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListGasesQueryVariables, APITypes.ListGasesQuery>;
export const listGeese = /* GraphQL */ `query ListGeese(
  $filter: ModelGooseFilterInput
  $limit: Int
  $nextToken: String
) {
  listGeese(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListGeeseQueryVariables, APITypes.ListGeeseQuery>;
export const listHeroes = /* GraphQL */ `query ListHeroes(
  $filter: ModelHeroFilterInput
  $limit: Int
  $nextToken: String
) {
  listHeroes(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListHeroesQueryVariables,
  APITypes.ListHeroesQuery
>;
export const listIndices = /* GraphQL */ `query ListIndices(
  $filter: ModelIndexFilterInput
  $limit: Int
  $nextToken: String
) {
  listIndices(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListIndicesQueryVariables,
  APITypes.ListIndicesQuery
>;
export const listKeys = /* GraphQL */ `query ListKeys($filter: ModelKeyFilterInput, $limit: Int, $nextToken: String) {
  listKeys(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListKeysQueryVariables, APITypes.ListKeysQuery>;
export const listLeaves = /* GraphQL */ `query ListLeaves(
  $filter: ModelLeafFilterInput
  $limit: Int
  $nextToken: String
) {
  listLeaves(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListLeavesQueryVariables,
  APITypes.ListLeavesQuery
>;
export const listMatrices = /* GraphQL */ `query ListMatrices(
  $filter: ModelMatrixFilterInput
  $limit: Int
  $nextToken: String
) {
  listMatrices(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListMatricesQueryVariables,
  APITypes.ListMatricesQuery
>;
export const listMedia = /* GraphQL */ `query ListMedia(
  $filter: ModelMediaFilterInput
  $limit: Int
  $nextToken: String
) {
  listMedia(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListMediaQueryVariables, APITypes.ListMediaQuery>;
export const listMice = /* GraphQL */ `query ListMice(
  $filter: ModelMouseFilterInput
  $limit: Int
  $nextToken: String
) {
  listMice(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListMiceQueryVariables, APITypes.ListMiceQuery>;
export const listNews = /* GraphQL */ `query ListNews($filter: ModelNewsFilterInput, $limit: Int, $nextToken: String) {
  listNews(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListNewsQueryVariables, APITypes.ListNewsQuery>;
export const listOrderStatuses = /* GraphQL */ `query ListOrderStatuses(
  $filter: ModelOrderStatusFilterInput
  $limit: Int
  $nextToken: String
) {
  listOrderStatuses(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListOrderStatusesQueryVariables,
  APITypes.ListOrderStatusesQuery
>;
export const listOxen = /* GraphQL */ `query ListOxen($filter: ModelOxFilterInput, $limit: Int, $nextToken: String) {
  listOxen(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListOxenQueryVariables, APITypes.ListOxenQuery>;
export const listPeople = /* GraphQL */ `query ListPeople(
  $filter: ModelPersonFilterInput
  $limit: Int
  $nextToken: String
) {
  listPeople(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListPeopleQueryVariables,
  APITypes.ListPeopleQuery
>;
export const listPhotos = /* GraphQL */ `query ListPhotos(
  $filter: ModelPhotoFilterInput
  $limit: Int
  $nextToken: String
) {
  listPhotos(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListPhotosQueryVariables,
  APITypes.ListPhotosQuery
>;
export const listQuizzes = /* GraphQL */ `query ListQuizzes(
  $filter: ModelQuizFilterInput
  $limit: Int
  $nextToken: String
) {
  listQuizzes(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListQuizzesQueryVariables,
  APITypes.ListQuizzesQuery
>;
export const listSMS = /* GraphQL */ `query ListSMS($filter: ModelSMSFilterInput, $limit: Int, $nextToken: String) {
  listSMS(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListSMSQueryVariables, APITypes.ListSMSQuery>;
export const listSeries = /* GraphQL */ `query ListSeries(
  $filter: ModelSeriesFilterInput
  $limit: Int
  $nextToken: String
) {
  listSeries(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListSeriesQueryVariables,
  APITypes.ListSeriesQuery
>;
export const listSheep = /* GraphQL */ `query ListSheep(
  $filter: ModelSheepFilterInput
  $limit: Int
  $nextToken: String
) {
  listSheep(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListSheepQueryVariables, APITypes.ListSheepQuery>;
export const listStaff = /* GraphQL */ `query ListStaff(
  $filter: ModelStaffFilterInput
  $limit: Int
  $nextToken: String
) {
  listStaff(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListStaffQueryVariables, APITypes.ListStaffQuery>;
export const listStatuses = /* GraphQL */ `query ListStatuses(
  $filter: ModelStatusFilterInput
  $limit: Int
  $nextToken: String
) {
  listStatuses(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListStatusesQueryVariables,
  APITypes.ListStatusesQuery
>;
export const listUserData = /* GraphQL */ `query ListUserData(
  $filter: ModelUserDataFilterInput
  $limit: Int
  $nextToken: String
) {
  listUserData(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<
  APITypes.ListUserDataQueryVariables,
  APITypes.ListUserDataQuery
>;
export const listViri = /* GraphQL */ `query ListViri(
  $filter: ModelVirusFilterInput
  $limit: Int
  $nextToken: String
) {
  listViri(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListViriQueryVariables, APITypes.ListViriQuery>;
export const listWives = /* GraphQL */ `query ListWives(
  $filter: ModelWifeFilterInput
  $limit: Int
  $nextToken: String
) {
  listWives(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListWivesQueryVariables, APITypes.ListWivesQuery>;
export const listWomen = /* GraphQL */ `query ListWomen(
  $filter: ModelWomanFilterInput
  $limit: Int
  $nextToken: String
) {
  listWomen(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      a
      createdAt
      id
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListWomenQueryVariables, APITypes.ListWomenQuery>;
