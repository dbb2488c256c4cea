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
  onCreateCustomer: OnCreateCustomerSubscription;
  onDeleteCustomer: OnDeleteCustomerSubscription;
  onUpdateCustomer: OnUpdateCustomerSubscription;
};

export type Customer = {
  __typename: "Customer";
  both: Array<Location>;
  createdAt: string;
  home?: Address | null;
  id: string;
  inner?: Array<Location> | null;
  kinds?: Array<Kind | null> | null;
  outer: Array<Location | null>;
  plain?: Array<Location | null> | null;
  updatedAt: string;
  work: Address;
};

export type Location = {
  __typename: "Location";
  label?: string | null;
  lat: number;
  lng: number;
};

export type Address = {
  __typename: "Address";
  kind?: Kind | null;
  location?: Location | null;
  others?: Array<Location> | null;
  street: string;
};

export enum Kind {
  HOME = "HOME",
  WORK = "WORK"
}

export type ModelCustomerFilterInput = {
  and?: Array<ModelCustomerFilterInput | null> | null;
  createdAt?: ModelStringInput | null;
  id?: ModelIDInput | null;
  kinds?: ModelKindListInput | null;
  not?: ModelCustomerFilterInput | null;
  or?: Array<ModelCustomerFilterInput | null> | null;
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

export type ModelKindListInput = {
  contains?: Kind | null;
  eq?: Array<Kind | null> | null;
  ne?: Array<Kind | null> | null;
  notContains?: Kind | null;
};

export type ModelCustomerConnection = {
  __typename: "ModelCustomerConnection";
  items: Array<Customer | null>;
  nextToken?: string | null;
};

export type ModelCustomerConditionInput = {
  and?: Array<ModelCustomerConditionInput | null> | null;
  createdAt?: ModelStringInput | null;
  kinds?: ModelKindListInput | null;
  not?: ModelCustomerConditionInput | null;
  or?: Array<ModelCustomerConditionInput | null> | null;
  updatedAt?: ModelStringInput | null;
};

export type CreateCustomerInput = {
  both: Array<LocationInput>;
  home?: AddressInput | null;
  id?: string | null;
  inner?: Array<LocationInput> | null;
  kinds?: Array<Kind | null> | null;
  outer: Array<LocationInput | null>;
  plain?: Array<LocationInput | null> | null;
  work: AddressInput;
};

export type LocationInput = {
  label?: string | null;
  lat: number;
  lng: number;
};

export type AddressInput = {
  kind?: Kind | null;
  location?: LocationInput | null;
  others?: Array<LocationInput> | null;
  street: string;
};

export type DeleteCustomerInput = {
  id: string;
};

export type UpdateCustomerInput = {
  both?: Array<LocationInput> | null;
  home?: AddressInput | null;
  id: string;
  inner?: Array<LocationInput> | null;
  kinds?: Array<Kind | null> | null;
  outer?: Array<LocationInput | null> | null;
  plain?: Array<LocationInput | null> | null;
  work?: AddressInput | null;
};

export type ModelSubscriptionCustomerFilterInput = {
  and?: Array<ModelSubscriptionCustomerFilterInput | null> | null;
  createdAt?: ModelSubscriptionStringInput | null;
  id?: ModelSubscriptionIDInput | null;
  kinds?: ModelSubscriptionStringInput | null;
  or?: Array<ModelSubscriptionCustomerFilterInput | null> | null;
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

export type GetCustomerQuery = {
  __typename: "Customer";
  both: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  }>;
  createdAt: string;
  home?: {
    __typename: "Address";
    kind?: Kind | null;
    street: string;
  } | null;
  id: string;
  inner?: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  }> | null;
  kinds?: Array<Kind | null> | null;
  outer: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  } | null>;
  plain?: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  } | null> | null;
  updatedAt: string;
  work: {
    __typename: "Address";
    kind?: Kind | null;
    street: string;
  };
};

export type ListCustomersQuery = {
  __typename: "ModelCustomerConnection";
  items: Array<{
    __typename: "Customer";
    createdAt: string;
    id: string;
    kinds?: Array<Kind | null> | null;
    updatedAt: string;
  } | null>;
  nextToken?: string | null;
};

export type CreateCustomerMutation = {
  __typename: "Customer";
  both: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  }>;
  createdAt: string;
  home?: {
    __typename: "Address";
    kind?: Kind | null;
    street: string;
  } | null;
  id: string;
  inner?: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  }> | null;
  kinds?: Array<Kind | null> | null;
  outer: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  } | null>;
  plain?: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  } | null> | null;
  updatedAt: string;
  work: {
    __typename: "Address";
    kind?: Kind | null;
    street: string;
  };
};

export type DeleteCustomerMutation = {
  __typename: "Customer";
  both: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  }>;
  createdAt: string;
  home?: {
    __typename: "Address";
    kind?: Kind | null;
    street: string;
  } | null;
  id: string;
  inner?: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  }> | null;
  kinds?: Array<Kind | null> | null;
  outer: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  } | null>;
  plain?: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  } | null> | null;
  updatedAt: string;
  work: {
    __typename: "Address";
    kind?: Kind | null;
    street: string;
  };
};

export type UpdateCustomerMutation = {
  __typename: "Customer";
  both: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  }>;
  createdAt: string;
  home?: {
    __typename: "Address";
    kind?: Kind | null;
    street: string;
  } | null;
  id: string;
  inner?: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  }> | null;
  kinds?: Array<Kind | null> | null;
  outer: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  } | null>;
  plain?: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  } | null> | null;
  updatedAt: string;
  work: {
    __typename: "Address";
    kind?: Kind | null;
    street: string;
  };
};

export type OnCreateCustomerSubscription = {
  __typename: "Customer";
  both: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  }>;
  createdAt: string;
  home?: {
    __typename: "Address";
    kind?: Kind | null;
    street: string;
  } | null;
  id: string;
  inner?: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  }> | null;
  kinds?: Array<Kind | null> | null;
  outer: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  } | null>;
  plain?: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  } | null> | null;
  updatedAt: string;
  work: {
    __typename: "Address";
    kind?: Kind | null;
    street: string;
  };
};

export type OnDeleteCustomerSubscription = {
  __typename: "Customer";
  both: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  }>;
  createdAt: string;
  home?: {
    __typename: "Address";
    kind?: Kind | null;
    street: string;
  } | null;
  id: string;
  inner?: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  }> | null;
  kinds?: Array<Kind | null> | null;
  outer: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  } | null>;
  plain?: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  } | null> | null;
  updatedAt: string;
  work: {
    __typename: "Address";
    kind?: Kind | null;
    street: string;
  };
};

export type OnUpdateCustomerSubscription = {
  __typename: "Customer";
  both: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  }>;
  createdAt: string;
  home?: {
    __typename: "Address";
    kind?: Kind | null;
    street: string;
  } | null;
  id: string;
  inner?: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  }> | null;
  kinds?: Array<Kind | null> | null;
  outer: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  } | null>;
  plain?: Array<{
    __typename: "Location";
    label?: string | null;
    lat: number;
    lng: number;
  } | null> | null;
  updatedAt: string;
  work: {
    __typename: "Address";
    kind?: Kind | null;
    street: string;
  };
};

@Injectable({
  providedIn: "root"
})
export class APIService {
  async GetCustomer(id: string): Promise<GetCustomerQuery> {
    const statement = `query GetCustomer($id: ID!) {
        getCustomer(id: $id) {
          __typename
          both {
            __typename
            label
            lat
            lng
          }
          createdAt
          home {
            __typename
            kind
            street
          }
          id
          inner {
            __typename
            label
            lat
            lng
          }
          kinds
          outer {
            __typename
            label
            lat
            lng
          }
          plain {
            __typename
            label
            lat
            lng
          }
          updatedAt
          work {
            __typename
            kind
            street
          }
        }
      }`;
    const gqlAPIServiceArguments: any = {
      id
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <GetCustomerQuery>response.data.getCustomer;
  }
  async ListCustomers(
    filter?: ModelCustomerFilterInput,
    limit?: number,
    nextToken?: string
  ): Promise<ListCustomersQuery> {
    const statement = `query ListCustomers($filter: ModelCustomerFilterInput, $limit: Int, $nextToken: String) {
        listCustomers(filter: $filter, limit: $limit, nextToken: $nextToken) {
          __typename
          items {
            __typename
            createdAt
            id
            kinds
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
    return <ListCustomersQuery>response.data.listCustomers;
  }
  async CreateCustomer(
    input: CreateCustomerInput,
    condition?: ModelCustomerConditionInput
  ): Promise<CreateCustomerMutation> {
    const statement = `mutation CreateCustomer($condition: ModelCustomerConditionInput, $input: CreateCustomerInput!) {
        createCustomer(condition: $condition, input: $input) {
          __typename
          both {
            __typename
            label
            lat
            lng
          }
          createdAt
          home {
            __typename
            kind
            street
          }
          id
          inner {
            __typename
            label
            lat
            lng
          }
          kinds
          outer {
            __typename
            label
            lat
            lng
          }
          plain {
            __typename
            label
            lat
            lng
          }
          updatedAt
          work {
            __typename
            kind
            street
          }
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
    return <CreateCustomerMutation>response.data.createCustomer;
  }
  async DeleteCustomer(
    input: DeleteCustomerInput,
    condition?: ModelCustomerConditionInput
  ): Promise<DeleteCustomerMutation> {
    const statement = `mutation DeleteCustomer($condition: ModelCustomerConditionInput, $input: DeleteCustomerInput!) {
        deleteCustomer(condition: $condition, input: $input) {
          __typename
          both {
            __typename
            label
            lat
            lng
          }
          createdAt
          home {
            __typename
            kind
            street
          }
          id
          inner {
            __typename
            label
            lat
            lng
          }
          kinds
          outer {
            __typename
            label
            lat
            lng
          }
          plain {
            __typename
            label
            lat
            lng
          }
          updatedAt
          work {
            __typename
            kind
            street
          }
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
    return <DeleteCustomerMutation>response.data.deleteCustomer;
  }
  async UpdateCustomer(
    input: UpdateCustomerInput,
    condition?: ModelCustomerConditionInput
  ): Promise<UpdateCustomerMutation> {
    const statement = `mutation UpdateCustomer($condition: ModelCustomerConditionInput, $input: UpdateCustomerInput!) {
        updateCustomer(condition: $condition, input: $input) {
          __typename
          both {
            __typename
            label
            lat
            lng
          }
          createdAt
          home {
            __typename
            kind
            street
          }
          id
          inner {
            __typename
            label
            lat
            lng
          }
          kinds
          outer {
            __typename
            label
            lat
            lng
          }
          plain {
            __typename
            label
            lat
            lng
          }
          updatedAt
          work {
            __typename
            kind
            street
          }
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
    return <UpdateCustomerMutation>response.data.updateCustomer;
  }
  OnCreateCustomerListener(
    filter?: ModelSubscriptionCustomerFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateCustomer">>
  > {
    const statement = `subscription OnCreateCustomer($filter: ModelSubscriptionCustomerFilterInput) {
        onCreateCustomer(filter: $filter) {
          __typename
          both {
            __typename
            label
            lat
            lng
          }
          createdAt
          home {
            __typename
            kind
            street
          }
          id
          inner {
            __typename
            label
            lat
            lng
          }
          kinds
          outer {
            __typename
            label
            lat
            lng
          }
          plain {
            __typename
            label
            lat
            lng
          }
          updatedAt
          work {
            __typename
            kind
            street
          }
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onCreateCustomer">>
    >;
  }

  OnDeleteCustomerListener(
    filter?: ModelSubscriptionCustomerFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteCustomer">>
  > {
    const statement = `subscription OnDeleteCustomer($filter: ModelSubscriptionCustomerFilterInput) {
        onDeleteCustomer(filter: $filter) {
          __typename
          both {
            __typename
            label
            lat
            lng
          }
          createdAt
          home {
            __typename
            kind
            street
          }
          id
          inner {
            __typename
            label
            lat
            lng
          }
          kinds
          outer {
            __typename
            label
            lat
            lng
          }
          plain {
            __typename
            label
            lat
            lng
          }
          updatedAt
          work {
            __typename
            kind
            street
          }
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onDeleteCustomer">>
    >;
  }

  OnUpdateCustomerListener(
    filter?: ModelSubscriptionCustomerFilterInput
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateCustomer">>
  > {
    const statement = `subscription OnUpdateCustomer($filter: ModelSubscriptionCustomerFilterInput) {
        onUpdateCustomer(filter: $filter) {
          __typename
          both {
            __typename
            label
            lat
            lng
          }
          createdAt
          home {
            __typename
            kind
            street
          }
          id
          inner {
            __typename
            label
            lat
            lng
          }
          kinds
          outer {
            __typename
            label
            lat
            lng
          }
          plain {
            __typename
            label
            lat
            lng
          }
          updatedAt
          work {
            __typename
            kind
            street
          }
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (filter) {
      gqlAPIServiceArguments.filter = filter;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onUpdateCustomer">>
    >;
  }
}
