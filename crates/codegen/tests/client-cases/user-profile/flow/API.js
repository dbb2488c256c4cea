/* @flow */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type ModelUserProfileFilterInput = {|
  and?: ?Array< ?ModelUserProfileFilterInput >,
  createdAt?: ?ModelStringInput,
  email?: ?ModelStringInput,
  id?: ?ModelIDInput,
  not?: ?ModelUserProfileFilterInput,
  or?: ?Array< ?ModelUserProfileFilterInput >,
  profileOwner?: ?ModelStringInput,
  updatedAt?: ?ModelStringInput,
|};

export type ModelStringInput = {|
  attributeExists?: ?boolean,
  attributeType?: ?ModelAttributeTypes,
  beginsWith?: ?string,
  between?: ?Array< ?string >,
  contains?: ?string,
  eq?: ?string,
  ge?: ?string,
  gt?: ?string,
  le?: ?string,
  lt?: ?string,
  ne?: ?string,
  notContains?: ?string,
  size?: ?ModelSizeInput,
|};

export type ModelAttributeTypes =
  "_null" |
  "binary" |
  "binarySet" |
  "bool" |
  "list" |
  "map" |
  "number" |
  "numberSet" |
  "string" |
  "stringSet";


export type ModelSizeInput = {|
  between?: ?Array< ?number >,
  eq?: ?number,
  ge?: ?number,
  gt?: ?number,
  le?: ?number,
  lt?: ?number,
  ne?: ?number,
|};

export type ModelIDInput = {|
  attributeExists?: ?boolean,
  attributeType?: ?ModelAttributeTypes,
  beginsWith?: ?string,
  between?: ?Array< ?string >,
  contains?: ?string,
  eq?: ?string,
  ge?: ?string,
  gt?: ?string,
  le?: ?string,
  lt?: ?string,
  ne?: ?string,
  notContains?: ?string,
  size?: ?ModelSizeInput,
|};

export type ModelUserProfileConditionInput = {|
  and?: ?Array< ?ModelUserProfileConditionInput >,
  createdAt?: ?ModelStringInput,
  email?: ?ModelStringInput,
  not?: ?ModelUserProfileConditionInput,
  or?: ?Array< ?ModelUserProfileConditionInput >,
  profileOwner?: ?ModelStringInput,
  updatedAt?: ?ModelStringInput,
|};

export type CreateUserProfileInput = {|
  email?: ?string,
  id?: ?string,
  profileOwner?: ?string,
|};

export type DeleteUserProfileInput = {|
  id: string,
|};

export type UpdateUserProfileInput = {|
  email?: ?string,
  id: string,
  profileOwner?: ?string,
|};

export type ModelSubscriptionUserProfileFilterInput = {|
  and?: ?Array< ?ModelSubscriptionUserProfileFilterInput >,
  createdAt?: ?ModelSubscriptionStringInput,
  email?: ?ModelSubscriptionStringInput,
  id?: ?ModelSubscriptionIDInput,
  or?: ?Array< ?ModelSubscriptionUserProfileFilterInput >,
  profileOwner?: ?ModelStringInput,
  updatedAt?: ?ModelSubscriptionStringInput,
|};

export type ModelSubscriptionStringInput = {|
  beginsWith?: ?string,
  between?: ?Array< ?string >,
  contains?: ?string,
  eq?: ?string,
  ge?: ?string,
  gt?: ?string,
  in?: ?Array< ?string >,
  le?: ?string,
  lt?: ?string,
  ne?: ?string,
  notContains?: ?string,
  notIn?: ?Array< ?string >,
|};

export type ModelSubscriptionIDInput = {|
  beginsWith?: ?string,
  between?: ?Array< ?string >,
  contains?: ?string,
  eq?: ?string,
  ge?: ?string,
  gt?: ?string,
  in?: ?Array< ?string >,
  le?: ?string,
  lt?: ?string,
  ne?: ?string,
  notContains?: ?string,
  notIn?: ?Array< ?string >,
|};

export type GetUserProfileQueryVariables = {|
  id: string,
|};

export type GetUserProfileQuery = {|
  getUserProfile: ? {|
    __typename: "UserProfile",
    createdAt: any,
    email: ?string,
    id: string,
    profileOwner: ?string,
    updatedAt: any,
  |},
|};

export type ListUserProfilesQueryVariables = {|
  filter?: ?ModelUserProfileFilterInput,
  limit?: ?number,
  nextToken?: ?string,
|};

export type ListUserProfilesQuery = {|
  listUserProfiles: ? {|
    __typename: "ModelUserProfileConnection",
    items:  Array<? {|
      __typename: string,
      createdAt: any,
      email: ?string,
      id: string,
      profileOwner: ?string,
      updatedAt: any,
    |} >,
    nextToken: ?string,
  |},
|};

export type CreateUserProfileMutationVariables = {|
  condition?: ?ModelUserProfileConditionInput,
  input: CreateUserProfileInput,
|};

export type CreateUserProfileMutation = {|
  createUserProfile: ? {|
    __typename: "UserProfile",
    createdAt: any,
    email: ?string,
    id: string,
    profileOwner: ?string,
    updatedAt: any,
  |},
|};

export type DeleteUserProfileMutationVariables = {|
  condition?: ?ModelUserProfileConditionInput,
  input: DeleteUserProfileInput,
|};

export type DeleteUserProfileMutation = {|
  deleteUserProfile: ? {|
    __typename: "UserProfile",
    createdAt: any,
    email: ?string,
    id: string,
    profileOwner: ?string,
    updatedAt: any,
  |},
|};

export type UpdateUserProfileMutationVariables = {|
  condition?: ?ModelUserProfileConditionInput,
  input: UpdateUserProfileInput,
|};

export type UpdateUserProfileMutation = {|
  updateUserProfile: ? {|
    __typename: "UserProfile",
    createdAt: any,
    email: ?string,
    id: string,
    profileOwner: ?string,
    updatedAt: any,
  |},
|};

export type OnCreateUserProfileSubscriptionVariables = {|
  filter?: ?ModelSubscriptionUserProfileFilterInput,
  profileOwner?: ?string,
|};

export type OnCreateUserProfileSubscription = {|
  onCreateUserProfile: ? {|
    __typename: "UserProfile",
    createdAt: any,
    email: ?string,
    id: string,
    profileOwner: ?string,
    updatedAt: any,
  |},
|};

export type OnDeleteUserProfileSubscriptionVariables = {|
  filter?: ?ModelSubscriptionUserProfileFilterInput,
  profileOwner?: ?string,
|};

export type OnDeleteUserProfileSubscription = {|
  onDeleteUserProfile: ? {|
    __typename: "UserProfile",
    createdAt: any,
    email: ?string,
    id: string,
    profileOwner: ?string,
    updatedAt: any,
  |},
|};

export type OnUpdateUserProfileSubscriptionVariables = {|
  filter?: ?ModelSubscriptionUserProfileFilterInput,
  profileOwner?: ?string,
|};

export type OnUpdateUserProfileSubscription = {|
  onUpdateUserProfile: ? {|
    __typename: "UserProfile",
    createdAt: any,
    email: ?string,
    id: string,
    profileOwner: ?string,
    updatedAt: any,
  |},
|};