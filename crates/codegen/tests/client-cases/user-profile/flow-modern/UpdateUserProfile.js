

/* @flow */
// This file was automatically generated and should not be edited.

// ====================================================
// GraphQL mutation operation: UpdateUserProfile
// ====================================================

export type UpdateUserProfile_updateUserProfile = {
  __typename: "UserProfile",
  createdAt: AWSDateTime,
  email: ?string,
  id: string,
  profileOwner: ?string,
  updatedAt: AWSDateTime,
};

export type UpdateUserProfile = {
  updateUserProfile: ?UpdateUserProfile_updateUserProfile
};

//==============================================================
// START Enums and Input Objects
// All enums and input objects are included in every output file
// for now, but this will be changed soon.
// TODO: Link to issue to fix this.
//==============================================================

// undefined
export type ModelAttributeTypes = "_null" | "binary" | "binarySet" | "bool" | "list" | "map" | "number" | "numberSet" | "string" | "stringSet";

// undefined
type ModelUserProfileFilterInput = {
  and: ?(?ModelUserProfileFilterInput)[],
  createdAt: ?ModelStringInput,
  email: ?ModelStringInput,
  id: ?ModelIDInput,
  not: ?ModelUserProfileFilterInput,
  or: ?(?ModelUserProfileFilterInput)[],
  profileOwner: ?ModelStringInput,
  updatedAt: ?ModelStringInput,
};

// undefined
type ModelStringInput = {
  attributeExists: ?boolean,
  attributeType: ?ModelAttributeTypes,
  beginsWith: ?string,
  between: ?(?string)[],
  contains: ?string,
  eq: ?string,
  ge: ?string,
  gt: ?string,
  le: ?string,
  lt: ?string,
  ne: ?string,
  notContains: ?string,
  size: ?ModelSizeInput,
};

// undefined
type ModelSizeInput = {
  between: ?(?number)[],
  eq: ?number,
  ge: ?number,
  gt: ?number,
  le: ?number,
  lt: ?number,
  ne: ?number,
};

// undefined
type ModelIDInput = {
  attributeExists: ?boolean,
  attributeType: ?ModelAttributeTypes,
  beginsWith: ?string,
  between: ?(?string)[],
  contains: ?string,
  eq: ?string,
  ge: ?string,
  gt: ?string,
  le: ?string,
  lt: ?string,
  ne: ?string,
  notContains: ?string,
  size: ?ModelSizeInput,
};

// undefined
type ModelUserProfileConditionInput = {
  and: ?(?ModelUserProfileConditionInput)[],
  createdAt: ?ModelStringInput,
  email: ?ModelStringInput,
  not: ?ModelUserProfileConditionInput,
  or: ?(?ModelUserProfileConditionInput)[],
  profileOwner: ?ModelStringInput,
  updatedAt: ?ModelStringInput,
};

// undefined
type CreateUserProfileInput = {
  email: ?string,
  id: ?string,
  profileOwner: ?string,
};

// undefined
type DeleteUserProfileInput = {
  id: string
};

// undefined
type UpdateUserProfileInput = {
  email: ?string,
  id: string,
  profileOwner: ?string,
};

// undefined
type ModelSubscriptionUserProfileFilterInput = {
  and: ?(?ModelSubscriptionUserProfileFilterInput)[],
  createdAt: ?ModelSubscriptionStringInput,
  email: ?ModelSubscriptionStringInput,
  id: ?ModelSubscriptionIDInput,
  or: ?(?ModelSubscriptionUserProfileFilterInput)[],
  profileOwner: ?ModelStringInput,
  updatedAt: ?ModelSubscriptionStringInput,
};

// undefined
type ModelSubscriptionStringInput = {
  beginsWith: ?string,
  between: ?(?string)[],
  contains: ?string,
  eq: ?string,
  ge: ?string,
  gt: ?string,
  in: ?(?string)[],
  le: ?string,
  lt: ?string,
  ne: ?string,
  notContains: ?string,
  notIn: ?(?string)[],
};

// undefined
type ModelSubscriptionIDInput = {
  beginsWith: ?string,
  between: ?(?string)[],
  contains: ?string,
  eq: ?string,
  ge: ?string,
  gt: ?string,
  in: ?(?string)[],
  le: ?string,
  lt: ?string,
  ne: ?string,
  notContains: ?string,
  notIn: ?(?string)[],
};

//==============================================================
// END Enums and Input Objects
//==============================================================