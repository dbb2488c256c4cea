/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.
import { Injectable } from "@angular/core";
import API, { graphqlOperation, GraphQLResult } from "@aws-amplify/api-graphql";
import { Observable } from "zen-observable-ts";

export interface SubscriptionResponse<T> {
  value: GraphQLResult<T>;
}

export type __SubscriptionContainer = {
  onCreateUserProfile: OnCreateUserProfileSubscription;
  onDeleteUserProfile: OnDeleteUserProfileSubscription;
  onUpdateUserProfile: OnUpdateUserProfileSubscription;
};

export type UserProfile = {
  __typename: "UserProfile";
  createdAt: string;
  email?: string | null;
  id: string;
  profileOwner?: string | null;
  updatedAt: string;
};

export type ModelUserProfileFilterInput = {
  and?: Array<ModelUserProfileFilterInput | null> | null;
  createdAt?: ModelStringInput | null;
  email?: ModelStringInput | null;
  id?: ModelIDInput | null;
  not?: ModelUserProfileFilterInput | null;
  or?: Array<ModelUserProfileFilterInput | null> | null;
  profileOwner?: ModelStringInput | null;
  updatedAt?: ModelStringInput | null;
};

export type ModelStringInput = {
  attributeExists?: boolean | null;
  attributeType?: ModelAttributeTypes | null;
  beginsWith?: string | null;
  between?: Array<string | null> | null;
  contains?: string | null;
  eq?: string | null;
  ge?: string | null;
  gt?: string | null;
  le?: string | null;
  lt?: string | null;
  ne?: string | null;
  notContains?: string | null;
  size?: ModelSizeInput | null;
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
  stringSet = "stringSet"
}

export type ModelSizeInput = {
  between?: Array<number | null> | null;
  eq?: number | null;
  ge?: number | null;
  gt?: number | null;
  le?: number | null;
  lt?: number | null;
  ne?: number | null;
};

export type ModelIDInput = {
  attributeExists?: boolean | null;
  attributeType?: ModelAttributeTypes | null;
  beginsWith?: string | null;
  between?: Array<string | null> | null;
  contains?: string | null;
  eq?: string | null;
  ge?: string | null;
  gt?: string | null;
  le?: string | null;
  lt?: string | null;
  ne?: string | null;
  notContains?: string | null;
  size?: ModelSizeInput | null;
};

export type ModelUserProfileConnection = {
  __typename: "ModelUserProfileConnection";
  items: Array<UserProfile | null>;
  nextToken?: string | null;
};

export type ModelUserProfileConditionInput = {
  and?: Array<ModelUserProfileConditionInput | null> | null;
  createdAt?: ModelStringInput | null;
  email?: ModelStringInput | null;
  not?: ModelUserProfileConditionInput | null;
  or?: Array<ModelUserProfileConditionInput | null> | null;
  profileOwner?: ModelStringInput | null;
  updatedAt?: ModelStringInput | null;
};

export type CreateUserProfileInput = {
  email?: string | null;
  id?: string | null;
  profileOwner?: string | null;
};

export type DeleteUserProfileInput = {
  id: string;
};

export type UpdateUserProfileInput = {
  email?: string | null;
  id: string;
  profileOwner?: string | null;
};

export type ModelSubscriptionUserProfileFilterInput = {
  and?: Array<ModelSubscriptionUserProfileFilterInput | null> | null;
  createdAt?: ModelSubscriptionStringInput | null;
  email?: ModelSubscriptionStringInput | null;
  id?: ModelSubscriptionIDInput | null;
  or?: Array<ModelSubscriptionUserProfileFilterInput | null> | null;
  profileOwner?: ModelStringInput | null;
  updatedAt?: ModelSubscriptionStringInput | null;
};

export type ModelSubscriptionStringInput = {
  beginsWith?: string | null;
  between?: Array<string | null> | null;
  contains?: string | null;
  eq?: string | null;
  ge?: string | null;
  gt?: string | null;
  in?: Array<string | null> | null;
  le?: string | null;
  lt?: string | null;
  ne?: string | null;
  notContains?: string | null;
  notIn?: Array<string | null> | null;
};

export type ModelSubscriptionIDInput = {
  beginsWith?: string | null;
  between?: Array<string | null> | null;
  contains?: string | null;
  eq?: string | null;
  ge?: string | null;
  gt?: string | null;
  in?: Array<string | null> | null;
  le?: string | null;
  lt?: string | null;
  ne?: string | null;
  notContains?: string | null;
  notIn?: Array<string | null> | null;
};

export type GetUserProfileQuery = {
  __typename: "UserProfile";
  createdAt: string;
  email?: string | null;
  id: string;
  profileOwner?: string | null;
  updatedAt: string;
};

export type ListUserProfilesQuery = {
  __typename: "ModelUserProfileConnection";
  items: Array<{
    __typename: "UserProfile";
    createdAt: string;
    email?: string | null;
    id: string;
    profileOwner?: string | null;
    updatedAt: string;
  } | null>;
  nextToken?: string | null;
};

export type CreateUserProfileMutation = {
  __typename: "UserProfile";
  createdAt: string;
  email?: string | null;
  id: string;
  profileOwner?: string | null;
  updatedAt: string;
};

export type DeleteUserProfileMutation = {
  __typename: "UserProfile";
  createdAt: string;
  email?: string | null;
  id: string;
  profileOwner?: string | null;
  updatedAt: string;
};

export type UpdateUserProfileMutation = {
  __typename: "UserProfile";
  createdAt: string;
  email?: string | null;
  id: string;
  profileOwner?: string | null;
  updatedAt: string;
};

export type OnCreateUserProfileSubscription = {
  __typename: "UserProfile";
  createdAt: string;
  email?: string | null;
  id: string;
  profileOwner?: string | null;
  updatedAt: string;
};

export type OnDeleteUserProfileSubscription = {
  __typename: "UserProfile";
  createdAt: string;
  email?: string | null;
  id: string;
  profileOwner?: string | null;
  updatedAt: string;
};

export type OnUpdateUserProfileSubscription = {
  __typename: "UserProfile";
  createdAt: string;
  email?: string | null;
  id: string;
  profileOwner?: string | null;
  updatedAt: string;
};

@Injectable({
  providedIn: "root"
})
export class APIService {
  async GetUserProfile(id: string): Promise<GetUserProfileQuery> {
    const statement = `query GetUserProfile($id: ID!) {
        getUserProfile(id: $id) {
          __typename
          createdAt
          email
          id
          profileOwner
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      id
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <GetUserProfileQuery>response.data.getUserProfile;
  }
  async ListUserProfiles(
    filter?: ModelUserProfileFilterInput,
    limit?: number,
    nextToken?: string
  ): Promise<ListUserProfilesQuery> {
    const statement = `query ListUserProfiles($filter: ModelUserProfileFilterInput, $limit: Int, $nextToken: String) {
        listUserProfiles(filter: $filter, limit: $limit, nextToken: $nextToken) {
          __typename
          items {
            __typename
            createdAt
            email
            id
            profileOwner
            updatedAt
          }
          nextToken
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (limit) {
      gqlAPIServiceArguments.limit = limit;
    }
    if (nextToken) {
      gqlAPIServiceArguments.nextToken = nextToken;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <ListUserProfilesQuery>response.data.listUserProfiles;
  }
  async CreateUserProfile(
    input: CreateUserProfileInput,
    condition?: ModelUserProfileConditionInput
  ): Promise<CreateUserProfileMutation> {
    const statement = `mutation CreateUserProfile($condition: ModelUserProfileConditionInput, $input: CreateUserProfileInput!) {
        createUserProfile(condition: $condition, input: $input) {
          __typename
          createdAt
          email
          id
          profileOwner
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <CreateUserProfileMutation>response.data.createUserProfile;
  }
  async DeleteUserProfile(
    input: DeleteUserProfileInput,
    condition?: ModelUserProfileConditionInput
  ): Promise<DeleteUserProfileMutation> {
    const statement = `mutation DeleteUserProfile($condition: ModelUserProfileConditionInput, $input: DeleteUserProfileInput!) {
        deleteUserProfile(condition: $condition, input: $input) {
          __typename
          createdAt
          email
          id
          profileOwner
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <DeleteUserProfileMutation>response.data.deleteUserProfile;
  }
  async UpdateUserProfile(
    input: UpdateUserProfileInput,
    condition?: ModelUserProfileConditionInput
  ): Promise<UpdateUserProfileMutation> {
    const statement = `mutation UpdateUserProfile($condition: ModelUserProfileConditionInput, $input: UpdateUserProfileInput!) {
        updateUserProfile(condition: $condition, input: $input) {
          __typename
          createdAt
          email
          id
          profileOwner
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {
      input
    };
    if (condition) {
      gqlAPIServiceArguments.condition = condition;
    }
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <UpdateUserProfileMutation>response.data.updateUserProfile;
  }
  OnCreateUserProfileListener(
    filter?: ModelSubscriptionUserProfileFilterInput,
    profileOwner?: string
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateUserProfile">>
  > {
    const statement = `subscription OnCreateUserProfile($filter: ModelSubscriptionUserProfileFilterInput, $profileOwner: String) {
        onCreateUserProfile(filter: $filter, profileOwner: $profileOwner) {
          __typename
          createdAt
          email
          id
          profileOwner
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (profileOwner) {
      gqlAPIServiceArguments.profileOwner = profileOwner;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateUserProfile">>
    >;
  }

  OnDeleteUserProfileListener(
    filter?: ModelSubscriptionUserProfileFilterInput,
    profileOwner?: string
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteUserProfile">>
  > {
    const statement = `subscription OnDeleteUserProfile($filter: ModelSubscriptionUserProfileFilterInput, $profileOwner: String) {
        onDeleteUserProfile(filter: $filter, profileOwner: $profileOwner) {
          __typename
          createdAt
          email
          id
          profileOwner
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (profileOwner) {
      gqlAPIServiceArguments.profileOwner = profileOwner;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteUserProfile">>
    >;
  }

  OnUpdateUserProfileListener(
    filter?: ModelSubscriptionUserProfileFilterInput,
    profileOwner?: string
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateUserProfile">>
  > {
    const statement = `subscription OnUpdateUserProfile($filter: ModelSubscriptionUserProfileFilterInput, $profileOwner: String) {
        onUpdateUserProfile(filter: $filter, profileOwner: $profileOwner) {
          __typename
          createdAt
          email
          id
          profileOwner
          updatedAt
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    if (profileOwner) {
      gqlAPIServiceArguments.profileOwner = profileOwner;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateUserProfile">>
    >;
  }
}
