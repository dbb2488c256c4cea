/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateInspectionReportOfAUnattendedSubstatie4694 = /* GraphQL */ `subscription OnCreateInspectionReportOfAUnattendedSubstatie4694(
  $filter: ModelSubscriptionInspectionReportOfAUnattendedSubstationABCDFilterInput
  $owner: String
) {
  onCreateInspectionReportOfAUnattendedSubstatie4694(
    filter: $filter
    owner: $owner
  ) {
    createdAt
    id
    owner
    title
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateInspectionReportOfAUnattendedSubstatie4694SubscriptionVariables,
  APITypes.OnCreateInspectionReportOfAUnattendedSubstatie4694Subscription
>;
export const onCreateInspectionReportOfAUnattendedSubstationABC = /* GraphQL */ `subscription OnCreateInspectionReportOfAUnattendedSubstationABC(
  $filter: ModelSubscriptionInspectionReportOfAUnattendedSubstationABCFilterInput
) {
  onCreateInspectionReportOfAUnattendedSubstationABC(filter: $filter) {
    createdAt
    id
    title
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateInspectionReportOfAUnattendedSubstationABCSubscriptionVariables,
  APITypes.OnCreateInspectionReportOfAUnattendedSubstationABCSubscription
>;
export const onDeleteInspectionReportOfAUnattendedSubstati066b8 = /* GraphQL */ `subscription OnDeleteInspectionReportOfAUnattendedSubstati066b8(
  $filter: ModelSubscriptionInspectionReportOfAUnattendedSubstationABCDFilterInput
  $owner: String
) {
  onDeleteInspectionReportOfAUnattendedSubstati066b8(
    filter: $filter
    owner: $owner
  ) {
    createdAt
    id
    owner
    title
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteInspectionReportOfAUnattendedSubstati066b8SubscriptionVariables,
  APITypes.OnDeleteInspectionReportOfAUnattendedSubstati066b8Subscription
>;
export const onDeleteInspectionReportOfAUnattendedSubstationABC = /* GraphQL */ `subscription OnDeleteInspectionReportOfAUnattendedSubstationABC(
  $filter: ModelSubscriptionInspectionReportOfAUnattendedSubstationABCFilterInput
) {
  onDeleteInspectionReportOfAUnattendedSubstationABC(filter: $filter) {
    createdAt
    id
    title
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteInspectionReportOfAUnattendedSubstationABCSubscriptionVariables,
  APITypes.OnDeleteInspectionReportOfAUnattendedSubstationABCSubscription
>;
export const onDeleteInspectionReportOfAnUnattendedSubstat2bd63 = /* GraphQL */ `subscription OnDeleteInspectionReportOfAnUnattendedSubstat2bd63(
  $filter: ModelSubscriptionInspectionReportOfAnUnattendedSubstationInTheMountainsFilterInput
  $owner: String
) {
  onDeleteInspectionReportOfAnUnattendedSubstat2bd63(
    filter: $filter
    owner: $owner
  ) {
    createdAt
    id
    owner
    title
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteInspectionReportOfAnUnattendedSubstat2bd63SubscriptionVariables,
  APITypes.OnDeleteInspectionReportOfAnUnattendedSubstat2bd63Subscription
>;
export const onUpdateInspectionReport = /* GraphQL */ `subscription OnUpdateInspectionReport(
  $filter: ModelSubscriptionInspectionReportOfAnUnattendedSubstationInTheMountainsFilterInput
  $owner: String
) {
  onUpdateInspectionReport(filter: $filter, owner: $owner) {
    createdAt
    id
    owner
    title
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateInspectionReportSubscriptionVariables,
  APITypes.OnUpdateInspectionReportSubscription
>;
export const onUpdateInspectionReportOfAUnattendedSubstatiedd2a = /* GraphQL */ `subscription OnUpdateInspectionReportOfAUnattendedSubstatiedd2a(
  $filter: ModelSubscriptionInspectionReportOfAUnattendedSubstationABCDFilterInput
  $owner: String
) {
  onUpdateInspectionReportOfAUnattendedSubstatiedd2a(
    filter: $filter
    owner: $owner
  ) {
    createdAt
    id
    owner
    title
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateInspectionReportOfAUnattendedSubstatiedd2aSubscriptionVariables,
  APITypes.OnUpdateInspectionReportOfAUnattendedSubstatiedd2aSubscription
>;
export const onUpdateInspectionReportOfAUnattendedSubstationABC = /* GraphQL */ `subscription OnUpdateInspectionReportOfAUnattendedSubstationABC(
  $filter: ModelSubscriptionInspectionReportOfAUnattendedSubstationABCFilterInput
) {
  onUpdateInspectionReportOfAUnattendedSubstationABC(filter: $filter) {
    createdAt
    id
    title
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateInspectionReportOfAUnattendedSubstationABCSubscriptionVariables,
  APITypes.OnUpdateInspectionReportOfAUnattendedSubstationABCSubscription
>;
export const onceThereIsANewInspectionReportOfAnUnattendedSubstation = /* GraphQL */ `subscription OnceThereIsANewInspectionReportOfAnUnattendedSubstation(
  $filter: ModelSubscriptionInspectionReportOfAnUnattendedSubstationInTheMountainsFilterInput
  $owner: String
) {
  onceThereIsANewInspectionReportOfAnUnattendedSubstation(
    filter: $filter
    owner: $owner
  ) {
    createdAt
    id
    owner
    title
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnceThereIsANewInspectionReportOfAnUnattendedSubstationSubscriptionVariables,
  APITypes.OnceThereIsANewInspectionReportOfAnUnattendedSubstationSubscription
>;
